"""The person's facts, each with a stable name that letters and coverage cite (``work:2``, ``skill:14``, ``story:3``).

A fact's key is ``kind:number``, or ``kind:name`` for the single facts (``basics:email``, ``availability:shifts``).
Keys are given once and never reused.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class FactKind(StrEnum):
    """Kinds of profile fact: those in :data:`SINGLE_KINDS` hold single named facts, the others numbered ones.

    ``meta`` holds what an imported resume carries beside facts about the person (its ``$schema``, its ``meta``,
    sections we do not know), so that an export gives it back; letters and coverage leave it alone.
    """

    BASICS = "basics"
    AVAILABILITY = "availability"
    EQUIPMENT = "equipment"
    PROFILE = "profile"
    WORK = "work"
    HIGHLIGHT = "highlight"
    VOLUNTEER = "volunteer"
    EDUCATION = "education"
    CERTIFICATE = "certificate"
    AWARD = "award"
    PUBLICATION = "publication"
    PROJECT = "project"
    SKILL = "skill"
    LANGUAGE = "language"
    INTEREST = "interest"
    REFERENCE = "reference"
    META = "meta"


SINGLE_KINDS = frozenset({FactKind.BASICS, FactKind.AVAILABILITY, FactKind.EQUIPMENT, FactKind.META})


@dataclass(frozen=True, slots=True)
class Fact:
    """One stored fact. ``data`` is JSON-ready and keeps the JSON Resume names of its section; single facts hold
    ``{"value": …}``; a highlight holds ``{"text": …}`` and names the work, volunteer or project it belongs to in
    ``parent``."""

    key: str
    kind: FactKind
    data: dict[str, object] = field(default_factory=dict)
    parent: str | None = None
    position: int = 0

    def text(self, name: str) -> str:
        """A text value of the fact, stripped, or ''."""
        value = self.data.get(name)
        return value.strip() if isinstance(value, str) else ""


@dataclass(frozen=True, slots=True)
class NewFact:
    """A fact before the store gives it a key. ``name`` is that of a single fact (``email`` becomes ``basics:email``);
    ``children`` are a job's highlights in order, to be stored with its key as their parent."""

    kind: FactKind
    data: dict[str, object]
    name: str | None = None
    children: tuple[NewFact, ...] = ()


@dataclass(frozen=True, slots=True)
class NewStory:
    """A story before the store gives it an id."""

    title: str
    situation: str = ""
    task: str = ""
    action: str = ""
    result: str = ""
    skills: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """One piece of evidence in STAR form, in the person's own words."""

    id: int
    title: str
    situation: str = ""
    task: str = ""
    action: str = ""
    result: str = ""
    skills: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        return f"story:{self.id}"

    @property
    def full_text(self) -> str:
        return " ".join(part for part in (self.title, self.situation, self.task, self.action, self.result) if part)

    @property
    def has_number(self) -> bool:
        return any(c.isdigit() for c in f"{self.action} {self.result}")


@dataclass(frozen=True, slots=True)
class Profile:
    """All the person's facts and stories, in their own order."""

    facts: tuple[Fact, ...] = ()
    stories: tuple[Story, ...] = ()

    def of_kind(self, kind: FactKind) -> tuple[Fact, ...]:
        return tuple(fact for fact in self.facts if fact.kind is kind)

    def fact(self, key: str) -> Fact | None:
        return next((fact for fact in self.facts if fact.key == key), None)

    def single(self, key: str) -> str:
        """The value of a single fact such as ``basics:email``, or ''."""
        fact = self.fact(key)
        return fact.text("value") if fact else ""

    def location(self, name: str) -> str:
        """A part of where the person lives (``city``, ``region``, ``countryCode``), or ''."""
        fact = self.fact("basics:location")
        held = fact.data.get("value") if fact else None
        value = held.get(name) if isinstance(held, dict) else None
        return value.strip() if isinstance(value, str) else ""

    def highlights_of(self, key: str) -> tuple[Fact, ...]:
        return tuple(f for f in self.facts if f.kind is FactKind.HIGHLIGHT and f.parent == key)
