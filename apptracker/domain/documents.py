"""The one document model: what letters and prep sheets are before they become PDF, DOCX, HTML, text or Markdown.

A :class:`Document` is a flat row of blocks in reading order. It says what each part is (letterhead, date, heading,
checklist), never how it looks; the renderers in ``adapters.documents`` decide that.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from apptracker.domain.errors import UserError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable


class PaperSize(StrEnum):
    A4 = "a4"
    LETTER = "us-letter"


# Where US Letter is the usual paper (CLDR); A4 everywhere else.
_LETTER_COUNTRIES = frozenset(
    ("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"),
)


def default_paper(locale: str) -> PaperSize:
    """The usual paper for a locale such as ``en-US`` or ``fr_CA.UTF-8``, by its country; A4 when it names none."""
    country = re.search(r"[-_]([A-Za-z]{2})(?![A-Za-z])", locale)
    return PaperSize.LETTER if country and country[1].upper() in _LETTER_COUNTRIES else PaperSize.A4


class Layout(StrEnum):
    """How the page is set: a letter is read, a sheet is printed and glanced at."""

    LETTER = "letter"
    SHEET = "sheet"


@dataclass(frozen=True, slots=True)
class Design:
    """One way to typeset documents. ``face`` is the bundled font family its text is set in."""

    id: str
    name: str
    description: str
    face: str


#: Every design, the usual one first. Menus and the command line read from here; the looks are in resources/documents.
DESIGNS = (
    Design("classic", "Classic", "A book serif, your name on the left above a fine line.", "Source Serif 4"),
    Design("modern", "Modern", "A clear sans serif under a short blue bar, details on the right.", "Source Sans 3"),
    Design(
        "editorial",
        "Editorial",
        "Like a page of a book, your name large in the middle.",
        "EB Garamond",
    ),
    Design(
        "compact",
        "Compact",
        "A small sans serif, for a letter with much to say.",
        "Source Sans 3",
    ),
)
CLASSIC = DESIGNS[0]


def design_named(name: str) -> Design:
    """:raises UserError: ``document.design`` for a name that is no design's."""
    found = next((design for design in DESIGNS if design.id == name.strip().lower()), None)
    if found is None:
        raise UserError("document.design", design=name, designs=", ".join(design.id for design in DESIGNS))
    return found


class LinesRole(StrEnum):
    """What a group of lines is for; it decides spacing, and the paragraph style in a word processor."""

    PLAIN = "plain"
    DATE = "date"
    RECIPIENT = "recipient"
    SUBJECT = "subject"
    CLOSING = "closing"  # "Sincerely,"
    SIGNATURE = "signature"  # the name, with room above it to sign
    ENCLOSURES = "enclosures"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style; ``blank`` marks something still to be filled in. ``mark`` says what the run is
    to a preview that wants to find it on the page; files do not show it."""

    text: str
    strong: bool = False
    emphasis: bool = False
    blank: bool = False
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    text: str
    level: int = 1  # 1 is the document's own title


@dataclass(frozen=True, slots=True)
class Paragraph:
    """``keep_with_next`` holds it on the page of the block after it (a question above its answer)."""

    runs: tuple[Run, ...]
    keep_with_next: bool = False


@dataclass(frozen=True, slots=True)
class BulletList:
    items: tuple[tuple[Run, ...], ...]
    checkboxes: bool = False


@dataclass(frozen=True, slots=True)
class Sender:
    """Letterhead: the person's name and contact lines."""

    name: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines that stay as they are: date, recipient's address, signature. A line that holds a blank is given as runs."""

    lines: tuple[str | tuple[Run, ...], ...]
    role: LinesRole = LinesRole.PLAIN

    @property
    def as_runs(self) -> tuple[tuple[Run, ...], ...]:
        return tuple((Run(line),) if isinstance(line, str) else line for line in self.lines)


Block = Heading | Paragraph | BulletList | Sender | Lines


@dataclass(frozen=True, slots=True)
class Document:
    """``draft`` puts the word DRAFT where a reader cannot miss it. ``design`` is the id of one of :data:`DESIGNS`; what
    is none is set as the first. ``created`` is written into the file's properties where the format has a place for it;
    the same document always gives the same file."""

    title: str
    blocks: tuple[Block, ...]
    author: str = ""
    language: str = "en-US"  # BCP 47
    paper: PaperSize = PaperSize.LETTER
    draft: bool = False
    keywords: tuple[str, ...] = field(default_factory=tuple)
    layout: Layout = Layout.LETTER
    design: str = CLASSIC.id
    created: dt.date | None = None


def design_of(document: Document) -> Design:
    """The design a document is set in."""
    return next((design for design in DESIGNS if design.id == document.design), CLASSIC)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A sign that a PDF leaves out since no bundled font has it: an emoji, mostly. ``excerpt`` is the text around."""

    sign: str
    name: str
    excerpt: str


def text_of(runs: Iterable[Run]) -> str:
    """The runs as plain text."""
    return "".join(run.text for run in runs)


def runs_with_blanks(text: str, labels: Iterable[str]) -> tuple[Run, ...]:
    """The text as runs in which each ``[label]`` is a blank; brackets around anything else stay ordinary text."""
    marks = [re.escape(f"[{label}]") for label in sorted(set(labels), key=len, reverse=True)]
    if not marks:
        return (Run(text),)
    parts = re.split(f"({'|'.join(marks)})", text)
    return tuple(Run(part, blank=number % 2 == 1) for number, part in enumerate(parts) if part)
