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
    person's own wording: it rests on their word alone, so it names no facts. A ``locked`` one stays as it is when the
    letter is drafted anew, facts and all."""

    text: str
    about: About
    facts: tuple[str, ...] = ()
    requirements: tuple[str, ...] = ()
    blanks: tuple[str, ...] = ()
    edited: bool = False
    locked: bool = False


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


class Fix(StrEnum):
    """What puts a finding right, as the window offers it; ``Check.about`` says with what."""

    FILL = "fill"  # a blank: its id
    EDIT = "edit"  # the sentence at ``Check.sentence``: what to put for ``Check.quote`` in it, or ''
    SWAP = "swap"  # the proof with this fact's key for another
    STORY = "story"  # tell a story: the skill it should show, or ''
    PROFILE = "profile"  # a fact to store: its key or kind
    APPLICATION = "application"  # a field of the application: its name ("employer", "why")
    LENGTH = "length"  # another length of letter
    SECOND_READER = "second-reader"  # plan a reminder to ask somebody
    HAS_READ = "has-read"  # say that whoever was given it has read it


@dataclass(frozen=True, slots=True)
class Check:
    """One finding about a letter: ``message`` gives the reason and what to do, ``quote`` the words it is about,
    ``sentence`` their place in ``Letter.sentences`` (in a file, the number of the line), ``fix`` and ``about`` what
    puts it right. What has no place or fix leaves it None."""

    id: str
    level: CheckLevel
    message: str
    quote: str = ""
    sentence: int | None = None
    fix: Fix | None = None
    about: str = ""


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
            "checks": [check_json(c) for c in self.checks],
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
            checks=tuple(_check(c) for c in stored["checks"]),
            language=stored["language"],
        )


class Tone(StrEnum):
    """How a letter sounds."""

    PLAIN = "plain"
    WARM = "warm"
    FORMAL = "formal"


class Length(StrEnum):
    """How much a letter says: a page (250 to 400 words), about 150 words, or the body of an e-mail with the rest
    attached."""

    STANDARD = "standard"
    SHORT = "short"
    MAIL = "mail"


@dataclass(frozen=True, slots=True)
class LetterChoices:
    """What the person decided about one letter. ``None`` and nothing leave it to the plan: ``language`` ("en",
    "es") to the posting, ``design`` (an id of :data:`apptracker.domain.documents.DESIGNS`) to the person's usual
    one, ``opening`` (an id of :data:`apptracker.tailoring.letter.opening.OPENINGS`) to the background, ``gap``
    (whether one gap is addressed) to what is stored. ``proofs`` are facts to show, in their order, before what the
    plan picks; ``without`` facts not to show as proof."""

    template: str = "standard"
    language: str | None = None
    tone: Tone = Tone.PLAIN
    length: Length = Length.STANDARD
    design: str | None = None
    opening: str | None = None
    proofs: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    gap: bool | None = None

    def as_json(self) -> dict[str, object]:
        """Only what differs from leaving it to the plan."""
        return {
            name: list(value) if isinstance(value, tuple) else value
            for name in self.__dataclass_fields__
            if (value := getattr(self, name)) != getattr(_LEFT_TO_THE_PLAN, name)
        }

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> LetterChoices:
        """Choices that a later version wrote and this one does not know are left to the plan."""
        known: dict[str, Any] = {name: value for name, value in stored.items() if name in cls.__dataclass_fields__}
        for name, kind in (("tone", Tone), ("length", Length)):
            if name in known:
                known[name] = next((one for one in kind if one == known[name]), next(iter(kind)))
        settled: dict[str, Any] = {name: tuple(v) if isinstance(v, list) else v for name, v in known.items()}
        return cls(**settled)


_LEFT_TO_THE_PLAN = LetterChoices()


@dataclass(frozen=True, slots=True)
class LetterWork:
    """The letter a person is at work on: their choices, and ``mine``, the letter as they worded it, made from the draft
    ``base``; both None while the draft stands as it is."""

    choices: LetterChoices = _LEFT_TO_THE_PLAN
    base: Letter | None = None
    mine: Letter | None = None

    @property
    def is_empty(self) -> bool:
        return self.choices == _LEFT_TO_THE_PLAN and self.mine is None


def check_json(check: Check) -> dict[str, object]:
    """A finding, ready for JSON; what has no place or fix leaves it out."""
    stored: dict[str, object] = {"id": check.id, "level": check.level.value, "message": check.message}
    if check.quote:
        stored["quote"] = check.quote
    if check.sentence is not None:
        stored["sentence"] = check.sentence
    if check.fix is not None:
        stored |= {"fix": check.fix.value, "about": check.about}
    return stored


def _check(stored: dict[str, Any]) -> Check:
    fix = next((one for one in Fix if one == stored.get("fix")), None)
    return Check(
        stored["id"],
        CheckLevel(stored["level"]),
        stored["message"],
        stored.get("quote", ""),
        stored.get("sentence"),
        fix,
        stored.get("about", ""),
    )


def _sentence_json(sentence: Sentence) -> dict[str, object]:
    stored: dict[str, object] = {
        "text": sentence.text,
        "about": sentence.about.value,
        "facts": list(sentence.facts),
        "requirements": list(sentence.requirements),
        "blanks": list(sentence.blanks),
    }
    return stored | {name: True for name in ("edited", "locked") if getattr(sentence, name)}


def _sentence(stored: dict[str, Any]) -> Sentence:
    return Sentence(
        stored["text"],
        About(stored["about"]),
        tuple(stored["facts"]),
        tuple(stored["requirements"]),
        tuple(stored["blanks"]),
        bool(stored.get("edited")),  # letters kept by the first versions do not know these two
        bool(stored.get("locked")),
    )
