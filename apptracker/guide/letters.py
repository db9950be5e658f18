"""What a letter stresses by the kind of work, and by what words a posting says something it can take up."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from apptracker.guide.loading import entries
from apptracker.guide.roles import guess_role

#: How Spanish titles stand for a man and a woman: "Supervisor/a", "Asesor(a)".
_BOTH_GENDERS = re.compile(r"[/(](?:[ao]s?|es)\b\)?")


@dataclass(frozen=True, slots=True)
class Angle:
    """One kind of work: the ``roles`` it is for (ids), words of ``titles`` that mean it, and the ``terms`` of the
    lexicon whose evidence counts more there. A person's line with one of ``lines`` (patterns) tells of what this work
    turns on, which is worth ``weight`` whatever else it answers, one with one of ``near`` half of that; a certificate
    with one of ``certificates`` (patterns) in its name is in its field. ``source`` are rows of the guide ledger,
    ``ours`` what we added to them."""

    id: str
    source: tuple[str, ...]
    roles: tuple[str, ...]
    titles: tuple[str, ...]
    terms: tuple[str, ...]
    lines: tuple[str, ...]
    weight: float
    certificates: tuple[str, ...]
    near: tuple[str, ...] = ()
    ours: str = ""

    def worth(self, line: str) -> float:
        """What a line is worth for telling of what this kind of work turns on, 0 where it does not."""
        if _any_of(self.lines).search(line):
            return self.weight
        return self.weight / 2 if self.near and _any_of(self.near).search(line) else 0.0

    def certified(self, name: str) -> bool:
        """Whether a certificate of this name is in the field of this work."""
        return bool(_any_of(self.certificates).search(name))

    def asked_in(self, text: str) -> bool:
        """Whether a posting that is named otherwise speaks of this work more than in passing."""
        return len(_any_of(self.lines).findall(text)) >= _MORE_THAN_ONCE


#: Words of a kind of work or a field from which a posting is of it.
_MORE_THAN_ONCE = 2


@dataclass(frozen=True, slots=True)
class Field:
    """A field of work that certificates are in: ``words`` of its postings and ``certificates`` held in it (both
    patterns)."""

    id: str
    words: tuple[str, ...]
    certificates: tuple[str, ...]
    ours: str = ""

    def named_in(self, text: str) -> bool:
        """Whether a posting has at least two of its words."""
        return len({match.group().casefold() for match in _any_of(self.words).finditer(text)}) >= _MORE_THAN_ONCE

    def certified(self, name: str) -> bool:
        """Whether a certificate of this name is in this field."""
        return bool(_any_of(self.certificates).search(name))


@cache
def fields_of_work() -> tuple[Field, ...]:
    return entries("letters.toml", "field", Field)


@dataclass(frozen=True, slots=True)
class HookCues:
    """By what a sentence of a posting is known as one that a letter can take up: ``kind`` names what it then tells of,
    ``weight`` is what one of the ``words`` (patterns) says for it, ``verbs`` are those of such sentences and
    ``subjects`` what may stand behind "our" (patterns). ``source`` are rows of the guide ledger, ``ours`` what we added
    to them."""

    kind: str
    weight: float
    source: tuple[str, ...]
    verbs: tuple[str, ...]
    subjects: tuple[str, ...]
    words: tuple[str, ...]
    ours: str = ""

    def found(self, text: str) -> int:
        """How many of its words are in a text, each counted once."""
        return len({match.group().casefold() for match in _any_of(self.words).finditer(text)})


@cache
def hook_cues() -> tuple[HookCues, ...]:
    return entries("letters.toml", "hook", HookCues)


@cache
def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)", re.IGNORECASE)


@cache
def angles() -> tuple[Angle, ...]:
    return entries("letters.toml", "angle", Angle)


@dataclass(frozen=True, slots=True)
class _SideWork:
    names: tuple[str, ...]
    ours: str = ""


@cache
def _side_work() -> frozenset[str]:
    return frozenset(name for each in entries("letters.toml", "side_work", _SideWork) for name in each.names)


def is_side_work(employer: str) -> bool:
    """Whether work for an employer of this name ("Uber Technologies", "Uber and Lyft") is mostly done beside or between
    jobs: rides, deliveries, errands."""
    plain = re.sub(r"\s*[(,/].*|\s+(?:inc|llc|technologies|driver)\b.*", "", employer.casefold()).strip(" .")
    return all(name in _side_work() for name in re.split(r"\s+(?:and|&|y)\s+", plain))


def angle_of(title: str) -> Angle | None:
    """The kind of work a job's title names, if any: by its own words first (the more special kinds stand before the
    general; "customer service desk" is no "service desk"), else by the role they stand for."""
    plain = _BOTH_GENDERS.sub("", title.casefold()).replace("-", " ")
    said = f" {' '.join(plain.split())} "
    found = [
        (said.index(phrase), said.index(phrase) + len(phrase), angle)
        for angle in angles()
        for words in angle.titles
        if (phrase := f" {words.replace('-', ' ')} ") in said
    ]
    for start, _, angle in found:
        if not any(other < start < end - 1 for other, end, _ in found):
            return angle
    role = guess_role(title)
    return next((angle for angle in angles() if role is not None and role.id in angle.roles), None)
