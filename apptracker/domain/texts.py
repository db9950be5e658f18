"""The other texts of an application, as plain values: mails around it, résumé lines, answers to a form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from apptracker.domain.letters import Blank, Sentence
from apptracker.domain.stages import StageKind

#: What the settings that keep a person's wording of an application's texts begin with, before its id.
WORDED = "texts:"


class TextChannel(StrEnum):
    """How a text reaches the employer."""

    MAIL = "mail"
    PAPER = "paper"  # lines for the résumé
    FORM = "form"  # answers to an application form
    CALL = "call"  # said on the phone and never written


@dataclass(frozen=True, slots=True)
class TextKind:
    """One kind of text. ``when`` says when it is right to send it, ``stages`` where it fits; with ``held`` an interview
    must have taken place, at most ``within`` days ago; with ``planned`` one is still to come; with ``quiet`` nothing
    may have happened for so many days. ``leads_to`` is the stage that belongs to having sent it, ``rule`` the follow-up
    rule that asks for it; ``source`` names rows of the guide's ledger, ``ours`` says what stands in no guide."""

    id: str
    title: str
    when: str
    stages: tuple[StageKind, ...]
    channel: TextChannel = TextChannel.MAIL
    held: bool = False
    within: int | None = None
    planned: bool = False
    quiet: int = 0
    leads_to: StageKind | None = None
    rule: str = ""
    source: tuple[str, ...] = ()
    ours: str = ""


@dataclass(frozen=True, slots=True)
class Reached:
    """Whom a text goes to and how they are reached; '' for what is not known. ``role`` is what is kept of who they are:
    "Recruiter"."""

    name: str = ""
    email: str = ""
    phone: str = ""
    role: str = ""


NOBODY = Reached()


@dataclass(frozen=True, slots=True)
class Worded:
    """A text as the person has it: to whom, about what, in which words."""

    to: str
    subject: str
    body: str

    def as_json(self) -> dict[str, str]:
        return {"to": self.to, "subject": self.subject, "body": self.body}

    @classmethod
    def from_json(cls, stored: object) -> Worded | None:
        if not isinstance(stored, Mapping):
            return None
        return cls(*(str(stored.get(name, "")) for name in ("to", "subject", "body")))


@dataclass(frozen=True, slots=True)
class Text:
    """One text as drafted. ``paragraphs`` hold its sentences, with the salutation first; a sentence that starts with a
    dash is a line of a list. ``mine`` is the person's own wording in its place, or None."""

    kind: str
    subject: str
    paragraphs: tuple[tuple[Sentence, ...], ...]
    closing: str = ""
    signature: tuple[str, ...] = ()
    blanks: tuple[Blank, ...] = ()
    to: Reached = NOBODY
    language: str = "en"
    mine: Worded | None = None

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        return tuple(sentence for paragraph in self.paragraphs for sentence in paragraph)

    @property
    def body(self) -> str:
        """The text as it goes out, unless the person worded it otherwise."""
        parts = [_joined(paragraph) for paragraph in self.paragraphs]
        return "\n\n".join(filter(None, (*parts, self.closing, "\n".join(self.signature))))

    @property
    def drafted(self) -> Worded:
        return Worded(self.to.email, self.subject, self.body)

    @property
    def as_it_stands(self) -> Worded:
        return self.mine or self.drafted


def _joined(paragraph: tuple[Sentence, ...]) -> str:
    text = ""
    for sentence in paragraph:
        own_line = sentence.text.startswith(LIST_MARK)
        text += f"{chr(10) if own_line else ' '}{sentence.text}" if text else sentence.text
    return text


#: What a line of a list starts with.
LIST_MARK = "- "


@dataclass(frozen=True, slots=True)
class Line:
    """One suggested line for the résumé, the facts it is made of, and what of the posting it answers."""

    text: str
    facts: tuple[str, ...]
    answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ResumeLines:
    headlines: tuple[Line, ...] = ()
    bullets: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """A suggested answer to a question of a form, '' where nothing stored answers it; then ``missing`` says what to
    store; with an answer, what is to be done to it first. ``limit`` is how many characters the question allows, or
    None."""

    question: str
    text: str
    facts: tuple[str, ...] = ()
    limit: int | None = None
    missing: str = ""
