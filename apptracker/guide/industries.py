"""Industries, and by which words the one of an employer is known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from apptracker.guide.loading import entries
from apptracker.guide.words import words

_FILE = "industries.toml"
_LONGEST = 5  # words of a phrase

#: The industries that phrases tell, by their stems.
_Cues = Mapping[tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Industry:
    """One industry. ``named`` tell it in an employer's name alone, ``words`` anywhere; ``employers`` are beginnings of
    well-known names; ``near`` are the ids of industries that come close."""

    id: str
    name: str
    named: tuple[str, ...]
    words: tuple[str, ...]
    employers: tuple[str, ...] = ()
    near: tuple[str, ...] = ()


@cache
def industries() -> dict[str, Industry]:
    """All of them, by id."""
    return {industry.id: industry for industry in entries(_FILE, "industry", Industry)}


def told_in(text: str) -> dict[str, set[str]]:
    """The industries that a text tells, by id, each with the phrases that do."""
    return _found(text, _anywhere())


def told_by_name(name: str) -> set[str]:
    """The ids of the industries that the name of an employer or of a position tells, a well-known employer's too."""
    stems = _stems(name)
    known = (_employers().get(stems[:length]) for length in range(_LONGEST, 0, -1))
    return set(next(filter(None, known), ())) | set(_found(name, _in_names()))


def _found(text: str, cues: _Cues) -> dict[str, set[str]]:
    """By the longest phrase at each place, so that a food bank is no bank."""
    found: dict[str, set[str]] = defaultdict(set)
    stems = _stems(text)
    at = 0
    while at < len(stems):
        length = next((n for n in range(_LONGEST, 0, -1) if stems[at : at + n] in cues), 0)
        for industry in cues.get(stems[at : at + length], ()) if length else ():
            found[industry].add(" ".join(stems[at : at + length]))
        at += length or 1
    return dict(found)


@cache
def _anywhere() -> _Cues:
    return _planted((phrase, industry.id) for industry in industries().values() for phrase in industry.words)


@cache
def _in_names() -> _Cues:
    return _planted(
        (phrase, industry.id) for industry in industries().values() for phrase in (*industry.named, *industry.words)
    )


@cache
def _employers() -> _Cues:
    return _planted((phrase, industry.id) for industry in industries().values() for phrase in industry.employers)


def _planted(told: Iterable[tuple[str, str]]) -> _Cues:
    cues: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for phrase, industry in told:
        cues[_stems(phrase)].append(industry)
    return {phrase: tuple(dict.fromkeys(ids)) for phrase, ids in cues.items()}


def _stems(text: str) -> tuple[str, ...]:
    """The words of a text without endings; marks part nothing here."""
    return tuple(word.stem for word in words(text) if word.stem)
