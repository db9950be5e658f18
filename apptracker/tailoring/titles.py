"""Job titles: which rungs of the ladder one names, and how to write it. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from apptracker.guide.entries import Level, Role

_SMALL = frozenset("a an and at by for from in of on or the to with".split())
_WORD = re.compile(r"\w+")


def as_title(text: str) -> str:
    """With capitals as a heading has them, where it is written all small."""
    if text != text.lower():
        return text
    words = text.split(" ")
    return " ".join(word if n and word in _SMALL else word[:1].upper() + word[1:] for n, word in enumerate(words))


def levels_of(title: str, role: Role | None, levels: Iterable[Level]) -> tuple[Level, ...]:
    """The rungs a title stands for: those it names beside the role's own name, else those of the role, else those that
    its words name anyway. Empty where it says nothing."""
    every = tuple(levels)
    beside = title
    if role is not None:
        for name in sorted((role.name, *role.titles), key=len, reverse=True):
            beside = _phrase(name).sub(" ", beside)
    named = tuple(level for level in every if _names(beside, level))
    if named:
        return named
    if role is not None and role.levels:
        return tuple(level for level in every if level.id in role.levels)
    return tuple(level for level in every if _names(title, level))


def holds(text: str, phrase: str) -> bool:
    """Whether a text has these words one after the other, in any case, as whole words."""
    return bool(_WORD.search(phrase)) and bool(_phrase(phrase).search(text))


def _phrase(words: str) -> re.Pattern[str]:
    return re.compile(r"\b" + r"\W+".join(map(re.escape, _WORD.findall(words))) + r"\b", re.IGNORECASE)


def _names(title: str, level: Level) -> bool:
    return holds(title, level.id) or holds(title, level.name)
