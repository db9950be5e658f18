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
    lexicon whose evidence counts more there. ``source`` are rows of the guide ledger, ``ours`` what we added to
    them."""

    id: str
    source: tuple[str, ...]
    roles: tuple[str, ...]
    titles: tuple[str, ...]
    terms: tuple[str, ...]
    ours: str = ""


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
    return re.compile(rf"\b(?:{'|'.join(patterns)})\b", re.IGNORECASE)


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
    """Whether work for an employer of this name is mostly done beside or between jobs: rides, deliveries, errands."""
    plain = re.sub(r"\s*[(,/].*|\s+(?:inc|llc|technologies|driver)\b.*", "", employer.casefold()).strip(" .")
    return plain in _side_work()


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
