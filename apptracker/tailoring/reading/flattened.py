"""Adverts whose line breaks became spaces, as copying from a page or a phone leaves them: where their parts begin."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from apptracker.guide.headings import Section, is_exact_heading, section_of
from apptracker.tailoring.reading.wording import DEMAND

#: What only a list of demands, duties or gifts is headed with; two of them tell that an advert's breaks are gone.
_LISTED = frozenset({Section.REQUIREMENTS, Section.PREFERRED, Section.DUTIES, Section.BENEFITS})
_ASKING = frozenset({Section.REQUIREMENTS, Section.PREFERRED})
_LEAST = 250  # characters of a line that may hold a whole advert
_WORDS = 6
_LENGTH = 50
_TELLING = 8  # letters of a heading of one word
_OPENING = 60  # characters of an item that tell how it begins
_BEGIN = re.compile(r"(?:(?<=[a-z0-9.!?)%])|(?<=[A-Z]{2}))\s+(?=[A-Z])")
_ITEM = re.compile(r"(?<=[\w)])\s+(?=[A-Z]|\d{1,2}\+? (?:years?|months?)\b)")
_WORD = re.compile(r"\s?[^\W\d_][\w'’/-]{0,30}|\s?&")
_AFTER = re.compile(r"\s*(?::|(?=\s[A-Z\d$£€•*–-]|\s*\Z))")
_LAST_WORD = re.compile(r"[\w'’]+$")
#: Words after which a capital begins a name rather than an item or a heading.
_GO_ON = frozenset(
    "a an the our your their this that of in for to and or with as by on at from using least minimum over than & und et"
    " y".split()
)
#: How sentences begin that a heading may be worded like: "You have Mondays off".
_SPEAKS = frozenset("you you'll you’ll we we're we’re in as our the it".split())
_OF_HEADINGS = frozenset(
    "key job main minimum basic essential preferred required additional core general physical duties responsibilities"
    " requirements qualifications".split()
)


class _Heading(NamedTuple):
    start: int
    end: int
    section: Section


def flattened_cuts(text: str) -> set[int]:
    """Where headings begin and end, and where demands begin under them; empty for a line that is no whole advert."""
    if len(text) < _LEAST:
        return set()
    headings = list(_headings(text))
    if len({h.section for h in headings} & _LISTED) < 2:
        return set()
    cuts = {edge for h in headings for edge in (h.start, h.end)}
    ends = [*(h.start for h in headings[1:]), len(text)]
    for heading, end in zip(headings, ends, strict=True):
        if heading.section in _ASKING:
            cuts.update(_demands(text, heading.end, end))
    return cuts


def _headings(text: str) -> Iterator[_Heading]:
    past = 0
    for begin in _BEGIN.finditer(text):
        start = at = begin.end()
        if start < past or _goes_on(text, begin.start()):
            continue
        ends: list[int] = []
        while len(ends) < _WORDS and at - start < _LENGTH and (word := _WORD.match(text, at)):
            at = word.end()
            ends.append(at)
        for end in reversed(ends):
            after = _AFTER.match(text, end)
            section = _section(text[start:end]) if after else None
            prose = section in _ASKING and text[after.end() :].lstrip()[:1].islower() if after else True
            if after and section and not prose:
                past = after.end()
                yield _Heading(start, past, section)
                break


def _section(words: str) -> Section | None:
    """The section that words inside running text open beyond doubt."""
    section = section_of(words)
    if section is None:
        return None
    first, *more = words.split()
    if not more:
        told = words.endswith("s") or (section is Section.PREFERRED and len(words) > _TELLING)
        return section if section in _LISTED and len(words) >= _TELLING and told else None
    short = len(more) == 1 or (len(more) == 2 and more[0] in {"and", "&"})
    known = is_exact_heading(words) or (short and first.lower() in _OF_HEADINGS)
    return section if known and first.lower() not in _SPEAKS else None


def _goes_on(text: str, at: int) -> bool:
    """Whether the word that ends at ``at`` asks for another."""
    last = _LAST_WORD.search(text, max(0, at - 20), at)
    return bool(last) and last.group().lower() in _GO_ON  # type: ignore[union-attr]


def _demands(text: str, start: int, end: int) -> Iterator[int]:
    """Where the demands of a list begin that follow each other without a mark."""
    for gap in _ITEM.finditer(text, start, end):
        begin = gap.end()
        opening = text[begin : min(end, begin + _OPENING)] + "~"  # so that nothing is taken for the end of a line
        if _goes_on(text, gap.start()) or not DEMAND.match(opening):
            continue
        second = opening.find(" ") + 1
        if not (opening[second : second + 1].isupper() and DEMAND.match(opening, second)):
            yield begin
