"""What stands under a heading of a job advert, as data."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from apptracker.guide.loading import entries
from apptracker.guide.words import words

_ANY = "…"
_MOST_WORDS = 12


class Section(StrEnum):
    """Parts of an advert. ``NONE`` is what stands before the first heading."""

    NONE = "none"
    REQUIREMENTS = "requirements"
    PREFERRED = "preferred"
    DUTIES = "duties"
    ROLE = "role"
    EMPLOYER = "employer"
    BENEFITS = "benefits"
    CONDITIONS = "conditions"
    FACTS = "facts"
    APPLY = "apply"
    LEGAL = "legal"


@dataclass(frozen=True, slots=True)
class Heading:
    section: Section
    phrases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TellingWords:
    """Beginnings of words that give away what stands under a heading nobody foresaw."""

    section: Section
    words: tuple[str, ...]


@cache
def _table() -> tuple[dict[str, Section], list[tuple[str, str, Section]]]:
    exact: dict[str, Section] = {}
    open_ended: list[tuple[str, str, Section]] = []
    for heading in entries("headings.toml", "heading", Heading):
        for phrase in heading.phrases:
            if _ANY in phrase:
                before, _, after = phrase.partition(_ANY)
                open_ended.append((_key(before), _key(after), heading.section))
            else:
                exact.setdefault(_key(phrase), heading.section)
    open_ended.sort(key=lambda entry: (entry[2] is not Section.PREFERRED, -len(entry[0]) - len(entry[1])))
    return exact, open_ended


def _key(text: str) -> str:
    return " ".join(word.plain for word in words(text) if word.stem and word.plain != "the")


@cache
def _telling() -> tuple[tuple[Section, re.Pattern[str]], ...]:
    return tuple(
        (row.section, re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, row.words))})"))
        for row in entries("headings.toml", "telling", TellingWords)
    )


@lru_cache(maxsize=4096)
def section_by_words(text: str) -> Section | None:
    """The section that a line opens by a telling word in it, for a line that is a heading by its form; None if none."""
    folded = text.casefold().replace("’", "'")
    return next((section for section, pattern in _telling() if pattern.search(folded)), None)


@lru_cache(maxsize=4096)
def section_of(text: str) -> Section | None:
    """The section that ``text``, taken as a whole heading, opens; None when it is no known heading."""
    key = _key(text)
    length = key.count(" ") + 1
    if not key or length > _MOST_WORDS:
        return None
    exact, open_ended = _table()
    if key in exact:
        return exact[key]
    for before, after, section in open_ended:
        extra = length - len(before.split()) - len(after.split())
        if 1 <= extra <= 4 and f"{key} ".startswith(f"{before} ".lstrip()) and f" {key}".endswith(f" {after}".rstrip()):
            return section
    return None


def is_exact_heading(text: str) -> bool:
    """Whether ``text`` is a heading word for word, not only by its first or last words."""
    return _key(text) in _table()[0]
