"""What a letter stresses by the kind of work."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from apptracker.guide.loading import entries
from apptracker.guide.roles import guess_role


@dataclass(frozen=True, slots=True)
class Angle:
    """One kind of work: the ``roles`` it is for (ids), words of ``titles`` that mean it, and the ``terms`` of the lexicon
    whose evidence counts more there. ``source`` are rows of the guide ledger, ``ours`` what we added to them."""

    id: str
    source: tuple[str, ...]
    roles: tuple[str, ...]
    titles: tuple[str, ...]
    terms: tuple[str, ...]
    ours: str = ""


@cache
def angles() -> tuple[Angle, ...]:
    return entries("letters.toml", "angle", Angle)


def angle_of(title: str) -> Angle | None:
    """The kind of work a job's title names, if any: by its own words first (those of the more special kinds before the
    general), else by the role they stand for."""
    said = f" {' '.join(title.casefold().replace('-', ' ').split())} "
    for angle in angles():
        if any(f" {words.replace('-', ' ')} " in said for words in angle.titles):
            return angle
    role = guess_role(title)
    return next((angle for angle in angles() if role is not None and role.id in angle.roles), None)
