"""A letter or prep sheet as planned: sentences that each know what they are about and which facts they rest on."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class About(StrEnum):
    """What a sentence is about. ``form`` is courtesy and connection; it claims nothing."""

    PERSON = "person"
    EMPLOYER = "employer"
    POSTING = "posting"
    FORM = "form"


@dataclass(frozen=True, slots=True)
class Sentence:
    """``facts`` are the stable names of the stored facts it rests on (never empty for a sentence about the person);
    ``requirements`` the ids it answers; ``blanks`` the ids of the blanks it holds."""

    text: str
    about: About
    facts: tuple[str, ...] = ()
    requirements: tuple[str, ...] = ()
    blanks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Blank:
    """Something missing that only the person knows; shown in the text as ``[label]``."""

    id: str
    label: str
    hint: str  # what to store, and with which command


class CheckLevel(StrEnum):
    OK = "ok"
    ADVICE = "advice"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Check:
    """One finding about a letter."""

    id: str
    level: CheckLevel
    message: str


@dataclass(frozen=True, slots=True)
class Letter:
    """A planned letter. ``paragraphs`` hold the body; the rest is the frame around it."""

    template: str
    subject: str
    sender: tuple[str, ...]  # name first, then contact lines
    recipient: tuple[str, ...]
    date: str
    salutation: Sentence
    paragraphs: tuple[tuple[Sentence, ...], ...]
    closing: str
    signature: str
    blanks: tuple[Blank, ...] = ()
    checks: tuple[Check, ...] = field(default_factory=tuple)
    language: str = "en-US"

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        return (self.salutation, *(s for paragraph in self.paragraphs for s in paragraph))

    @property
    def body(self) -> str:
        return "\n\n".join(" ".join(s.text for s in paragraph) for paragraph in self.paragraphs)

    @property
    def words(self) -> int:
        return len(self.body.split())
