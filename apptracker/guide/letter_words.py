"""What the checklist of a letter knows of each language: worn phrases, the marks of a letter's parts, spellings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from apptracker.guide.loading import entries

_FILE = "letter-words.toml"


@dataclass(frozen=True, slots=True)
class LetterWords:
    """The words of one language (``code``: "en"). ``own``: of whoever writes; ``plain``: too plain to count as repeats;
    ``greetings``, ``closings`` and ``subjects`` begin those parts; ``to_nobody`` and ``to_sir`` greet without a name,
    ``to_team`` does it better; ``offices``: in the name of a contact who is no person; ``men``, ``women`` and
    ``titles`` stand before names; ``numbers`` from zero on; ``amounts`` say a figure in other words; ``capitals``:
    written large, and no names to be checked; ``known``: right, though dictionaries leave them out."""

    code: str
    own: tuple[str, ...]
    plain: str
    greetings: tuple[str, ...]
    closings: tuple[str, ...]
    subjects: tuple[str, ...]
    to_nobody: tuple[str, ...]
    to_sir: tuple[str, ...]
    to_team: str
    offices: tuple[str, ...]
    men: tuple[str, ...]
    women: tuple[str, ...]
    titles: tuple[str, ...]
    numbers: tuple[str, ...]
    amounts: tuple[str, ...]
    years: tuple[str, ...]
    capitals: str
    known: str


@dataclass(frozen=True, slots=True)
class Cliche:
    """Phrases that readers skip, and what to write ``instead``."""

    language: str
    instead: str
    phrases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Spellings:
    """The same words in Britain and America, in the same order; a stem ends in "-"."""

    british: str
    american: str


@dataclass(frozen=True, slots=True)
class IseStems:
    stems: str


@dataclass(frozen=True, slots=True)
class Varieties:
    """How words are spelled in Britain and America: ``british`` and ``american`` map a spelling of one to the other.
    ``oxford``: American spellings that Britain uses as well ("organize")."""

    british: dict[str, str]
    american: dict[str, str]
    oxford: frozenset[str]


@cache
def letter_words() -> dict[str, LetterWords]:
    return {words.code: words for words in entries(_FILE, "language", LetterWords)}


@cache
def plain_words(language: str) -> frozenset[str]:
    words = letter_words().get(language)
    return frozenset(words.plain.split()) if words else frozenset()


@cache
def known_words() -> frozenset[str]:
    """Words of letters that dictionaries leave out."""
    return frozenset(word for words in letter_words().values() for word in words.known.split())


@cache
def capital_words() -> frozenset[str]:
    return frozenset(word for words in letter_words().values() for word in words.capitals.split())


@cache
def cliches(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """For each group of phrases, a pattern that finds any of them, and what to write instead."""
    return tuple(
        (re.compile(rf"(?<!\w)(?:{'|'.join(map(_spaced, _longest_first(group.phrases)))})(?!\w)"), group.instead)
        for group in entries(_FILE, "cliche", Cliche)
        if group.language == language
    )


def _longest_first(phrases: tuple[str, ...]) -> list[str]:
    return sorted(phrases, key=len, reverse=True)


def _spaced(phrase: str) -> str:
    """A phrase as a pattern: words a space or a hyphen apart."""
    return r"[\s-]".join(map(re.escape, re.split(r"[\s-]", phrase)))


_STEM_ENDS = ("", "s", "ed", "ing", "er", "ers", "ful", "less", "able", "ably", "hood", "al", "ation", "ite", "ites")
_ISE_ENDS = ("e", "ed", "es", "ing", "er", "ers", "ation", "ations", "ational")


@cache
def varieties() -> Varieties:
    british: dict[str, str] = {}
    for row in entries(_FILE, "spelling", Spellings):
        for here, there in zip(row.british.split(), row.american.split(), strict=True):
            ends = _STEM_ENDS if here.endswith("-") else ("",)
            british |= {here.rstrip("-") + end: there.rstrip("-") + end for end in ends}
    american = {there: here for here, there in british.items() if there not in _BOTH}
    oxford: dict[str, str] = {}
    for stems in entries(_FILE, "ise", IseStems):
        for stem in stems.stems.split():
            oxford |= {f"{stem}iz{end}": f"{stem}is{end}" for end in _ISE_ENDS}
    british |= {here: there for there, here in oxford.items()}
    return Varieties(british, american | oxford, frozenset(oxford))


#: American spellings that are words in Britain too, of another thing or as well.
_BOTH = frozenset("check checks program programs meter meters inquiry inquiries inquire inquired catalog".split())
