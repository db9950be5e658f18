"""A letter or prep sheet as planned: sentences that each know what they are about and which facts they rest on."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class About(StrEnum):
    """What a sentence is about. ``form`` is courtesy and connection; it claims nothing."""

    PERSON = "person"
    EMPLOYER = "employer"
    POSTING = "posting"
    FORM = "form"


@dataclass(frozen=True, slots=True)
class Sentence:
    """``facts`` are the stable names of the stored facts it rests on (never empty for a sentence about the person);
    ``requirements`` the ids it answers; ``blanks`` the ids of the blanks it holds. An ``edited`` sentence is the
    person's own wording: it rests on their word alone, so it names no facts."""

    text: str
    about: About
    facts: tuple[str, ...] = ()
    requirements: tuple[str, ...] = ()
    blanks: tuple[str, ...] = ()
    edited: bool = False


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
    def edited(self) -> bool:
        """Whether any sentence is the person's own wording."""
        return any(sentence.edited for sentence in self.sentences)

    @property
    def body(self) -> str:
        return "\n\n".join(" ".join(s.text for s in paragraph) for paragraph in self.paragraphs)

    @property
    def words(self) -> int:
        return len(self.body.split())

    def as_json(self) -> dict[str, object]:
        """Everything about the letter, ready for JSON; :meth:`from_json` gives the letter back."""
        return {
            "template": self.template,
            "subject": self.subject,
            "sender": list(self.sender),
            "recipient": list(self.recipient),
            "date": self.date,
            "salutation": _sentence_json(self.salutation),
            "paragraphs": [[_sentence_json(s) for s in paragraph] for paragraph in self.paragraphs],
            "closing": self.closing,
            "signature": self.signature,
            "blanks": [{"id": b.id, "label": b.label, "hint": b.hint} for b in self.blanks],
            "checks": [{"id": c.id, "level": c.level.value, "message": c.message} for c in self.checks],
            "language": self.language,
        }

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> Letter:
        return cls(
            template=stored["template"],
            subject=stored["subject"],
            sender=tuple(stored["sender"]),
            recipient=tuple(stored["recipient"]),
            date=stored["date"],
            salutation=_sentence(stored["salutation"]),
            paragraphs=tuple(tuple(_sentence(s) for s in paragraph) for paragraph in stored["paragraphs"]),
            closing=stored["closing"],
            signature=stored["signature"],
            blanks=tuple(Blank(**b) for b in stored["blanks"]),
            checks=tuple(Check(c["id"], CheckLevel(c["level"]), c["message"]) for c in stored["checks"]),
            language=stored["language"],
        )


def _sentence_json(sentence: Sentence) -> dict[str, object]:
    stored: dict[str, object] = {
        "text": sentence.text,
        "about": sentence.about.value,
        "facts": list(sentence.facts),
        "requirements": list(sentence.requirements),
        "blanks": list(sentence.blanks),
    }
    return {**stored, "edited": True} if sentence.edited else stored


def _sentence(stored: dict[str, Any]) -> Sentence:
    return Sentence(
        stored["text"],
        About(stored["about"]),
        tuple(stored["facts"]),
        tuple(stored["requirements"]),
        tuple(stored["blanks"]),
        bool(stored.get("edited")),  # letters kept by the first versions do not know it
    )
