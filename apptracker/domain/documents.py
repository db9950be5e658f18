"""The one document model: what letters and prep sheets are before they become PDF, DOCX, HTML, text or Markdown."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class PaperSize(StrEnum):
    A4 = "a4"
    LETTER = "us-letter"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style; ``blank`` marks something still to be filled in."""

    text: str
    strong: bool = False
    emphasis: bool = False
    blank: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    text: str
    level: int = 1  # 1 is the document's own title


@dataclass(frozen=True, slots=True)
class Paragraph:
    runs: tuple[Run, ...]


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
    """Lines that stay as they are: date, recipient's address, signature."""

    lines: tuple[str, ...]


Block = Heading | Paragraph | BulletList | Sender | Lines


@dataclass(frozen=True, slots=True)
class Document:
    """``draft`` puts the word DRAFT where a reader cannot miss it."""

    title: str
    blocks: tuple[Block, ...]
    author: str = ""
    language: str = "en-US"
    paper: PaperSize = PaperSize.LETTER
    draft: bool = False
    keywords: tuple[str, ...] = field(default_factory=tuple)
