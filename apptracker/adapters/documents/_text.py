"""Text as every format wants it: one line per line, nothing that cannot be drawn or written."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from apptracker.domain.documents import BulletList, Document, Heading, Lines, Paragraph, Run, Sender, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from apptracker.domain.documents import Block

DRAFT_WORDS = "DRAFT: not ready to send"
SEPARATOR = " · "  # between contact details that share a line

# Direction overrides can make text read as something else than it is; the others are invisible leftovers of copying.
_DROPPED = re.compile(
    "[\u00ad\u200b\u202a-\u202e\u2060-\u2064\u206a-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
# Joiners shape letters from Arabic onward; direction marks matter beside letters that run right to left. Elsewhere
# both are litter, and come out of a PDF in the middle of words.
_IDLE_JOINERS = re.compile("(?<![\u0590-\U0003ffff])[\u200c\u200d]")
_MARKS = re.compile("[\u200e\u200f\u2066-\u2069]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001eeff]")
_SPACES = re.compile(r"[ \t\n\r\f\v\x85\u2028\u2029]+")
_NO_TEXT = ("Cc", "Cs", "Cn", "Co")  # controls, half characters, code points that are no or nobody's character


def clean(text: str) -> str:
    """The text on one line, composed (NFC), without control characters, lone surrogates and invisible litter.

    No-break spaces stay, and joiners and direction marks where names need them.
    """
    kept = _IDLE_JOINERS.sub("", _DROPPED.sub("", _SPACES.sub(" ", text)))
    if not _RIGHT_TO_LEFT.search(kept):
        kept = _MARKS.sub("", kept)
    return unicodedata.normalize("NFC", "".join(c for c in kept if unicodedata.category(c) not in _NO_TEXT))


def shown(run: Run) -> str:
    """The run's text as a reader sees it: a blank stands in brackets, so that no style is needed to notice it."""
    if run.blank and not run.text.startswith("["):
        return f"[{run.text}]"
    return run.text


def is_right_to_left(text: str) -> bool:
    """Whether the text holds letters that run from right to left."""
    return _RIGHT_TO_LEFT.search(text) is not None


_RIGHT_TO_LEFT_LANGUAGES = frozenset(("ar", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"))


def runs_right_to_left(language: str) -> bool:
    """Whether a language, by its BCP 47 code, is written from right to left."""
    return language.lower().partition("-")[0] in _RIGHT_TO_LEFT_LANGUAGES


def without_empty(document: Document) -> Document:
    """The document without blocks, lines and list items that hold nothing to read."""
    return replace(document, blocks=tuple(block for given in document.blocks if (block := _solid(given)) is not None))


def _solid(block: Block) -> Block | None:
    match block:
        case Sender():
            lines = tuple(line for line in block.lines if _holds_text(line))
            return replace(block, lines=lines) if lines or _holds_text(block.name) else None
        case Heading():
            return block if _holds_text(block.text) else None
        case Paragraph():
            return block if _holds_text(text_of(block.runs)) else None
        case BulletList():
            items = tuple(item for item in block.items if _holds_text(text_of(item)))
            return replace(block, items=items) if items else None
        case Lines():
            kept = tuple(line for line in block.as_runs if _holds_text(text_of(line)))
            return replace(block, lines=kept) if kept else None
        case _:
            assert_never(block)


def texts_of(document: Document) -> Iterator[str]:
    """Every text that is drawn on the document's pages, clean, in reading order."""
    for block in document.blocks:
        match block:
            case Sender():
                yield from map(clean, (block.name, *block.lines))
            case Heading():
                yield clean(block.text)
            case Paragraph():
                yield from (clean(shown(run)) for run in block.runs)
            case BulletList():
                yield from (clean(shown(run)) for item in block.items for run in item)
            case Lines():
                yield from (clean(shown(run)) for line in block.as_runs for run in line)
            case _:
                assert_never(block)


def _holds_text(text: str) -> bool:
    return bool(clean(text).strip())
