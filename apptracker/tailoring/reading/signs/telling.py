"""A posting's text prepared for finding signs: folded for patterns, cut into sentences, with what they take back."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from apptracker.guide.advert_signs import manner
from apptracker.tailoring.reading.view import View

#: Nobody reads further, and patterns have to end some time.
_MOST = 24_000
_ENDS = re.compile(r"[.!?](?:\s+|(?=[A-Z]))|\n+|•")
#: What ends with a period and no sentence with it.
_SHORTENED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|No|Sr|Jr|Rs|Rp|approx|incl|tel)\.")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_HUMP = re.compile(r"[a-z](?=[A-Z][a-z])")
_LONG_WORD = 7
_LONGEST_QUOTE = 220
_AFTER_A_WARNING = 3  # sentences that go on about the same
_FOLDS = str.maketrans({"’": "'", "‘": "'", "`": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\t": " "})


@dataclass(frozen=True, slots=True)
class Found:
    """A sign found: the words that show it, and what the guide knows of it, for where its reason says ``{known}``."""

    id: str
    quote: str
    known: str = ""


@dataclass(frozen=True, slots=True)
class Telling:
    """``read`` is the posting as read, with line ends where words have run together; ``folded`` the same in lower case
    and without accents, character by character. ``joints``: where line ends were put in. ``starts`` are where sentences
    begin; ``silent`` the numbers of those that only warn of fraud."""

    view: View
    read: str
    folded: str
    joints: tuple[int, ...]
    starts: tuple[int, ...]
    silent: frozenset[int]
    _first: dict[str, re.Match[str] | None] = field(default_factory=dict, compare=False)

    def first(self, name: str) -> re.Match[str] | None:
        """Where the text first has one of the guide's manners of speaking."""
        if name not in self._first:
            self._first[name] = manner(name).search(self.folded)
        return self._first[name]

    def sentence(self, place: int) -> tuple[int, int]:
        """Begin and end of the sentence at a place."""
        number = self.number(place)
        end = self.starts[number + 1] if number + 1 < len(self.starts) else len(self.folded)
        return self.starts[number], end

    def number(self, place: int) -> int:
        return max(0, bisect_right(self.starts, place) - 1)

    def is_silent(self, place: int) -> bool:
        """Whether the sentence there only warns of fraud."""
        return self.number(place) in self.silent

    def is_taken_back(self, start: int, end: int) -> bool:
        """Whether the words say that it is not so ("we never ask …"), or warn of others who do so."""
        if self.is_silent(start):
            return True
        first, last = self.sentence(start)[0], self.sentence(max(start, end - 1))[1]
        for refusal in manner("refused").finditer(self.folded, first, last):
            between = self.folded[refusal.end() : start]
            if refusal.start() >= end or not manner("contrast").search(between):
                return True
        return False

    def quote(self, start: int, end: int) -> str:
        """The sentence around a place as it stands in the posting, or as much of a long one as can be shown."""
        first, last = self.sentence(start)[0], self.sentence(max(start, end - 1))[1]
        if last - first > _LONGEST_QUOTE:
            room = max(0, _LONGEST_QUOTE - (end - start))
            wanted = max(first, start - room // 2)
            stop = min(last, max(end, wanted + _LONGEST_QUOTE))
            while first < wanted < start and not self.folded[wanted - 1].isspace():
                wanted += 1
            while end < stop < last and not self.folded[stop].isspace():
                stop -= 1
            first, last = wanted, stop
        while first < last and self.folded[first] in " \n•*-":
            first += 1
        if first >= last:
            return ""
        return " ".join(self.as_written(first, last).split())

    def as_written(self, start: int, end: int) -> str:
        """A stretch that is not empty, as the posting has it."""
        a, b = self.view.origin(start - bisect_right(self.joints, start), end - bisect_right(self.joints, end - 1))
        return self.view.text[a:b]

    def hint(self, patterns: Iterable[str]) -> str:
        """The sentence that one of these patterns finds, or ""."""
        for pattern in patterns:
            found = re.search(pattern, self.folded)
            if found:
                return self.quote(found.start(), found.end())
        return ""


def telling_of(view: View) -> Telling:
    once = _SHORTENED.sub(lambda found: found.group()[:-1] + " ", view.read[:_MOST])
    cuts = [found.end() for found in _HUMP.finditer(once) if _has_run_together(once, found.end())]
    read = "\n".join(once[a:b] for a, b in pairwise((0, *cuts, len(once))))
    joints = tuple(cut + number for number, cut in enumerate(cuts))
    folded = _folded(read)
    starts = [0, *(found.end() for found in _ENDS.finditer(read) if 0 < found.end() < len(read))]
    return Telling(view, read, folded, joints, tuple(starts), frozenset(_warnings(folded, starts)))


def _has_run_together(read: str, at: int) -> bool:
    """Whether two words meet at a capital, as in pages copied without their line ends. In names such as WhatsApp the
    word before it has a capital itself and is short."""
    begin = at
    while begin > 0 and at - begin <= _LONG_WORD and read[begin - 1].isalpha():
        begin -= 1
    return at - begin >= _LONG_WORD or (read[begin].islower() and at - begin > 2)


def _warnings(folded: str, starts: list[int]) -> Iterable[int]:
    """The sentences that warn of fraud, and those after one that go on about it."""
    if not manner("warned").search(folded):
        return
    left = 0
    for number, start in enumerate(starts):
        end = starts[number + 1] if number + 1 < len(starts) else len(folded)
        if manner("warned").search(folded, start, end) and not manner("honest").search(folded, start, end):
            left = _AFTER_A_WARNING
            yield number
        elif left and manner("goes_on").match(folded, start, end):
            left -= 1
            yield number
        else:
            left = 0


def _folded(read: str) -> str:
    """Lower case, without accents and with plain quotation marks; every character stays one."""
    lowered = read.translate(_FOLDS).lower()
    if lowered.isascii():
        return lowered
    if len(lowered) != len(read):  # some capitals become two characters
        lowered = "".join(low if len(low := c.lower()) == 1 else c for c in read.translate(_FOLDS))
    return _BEYOND_ASCII.sub(lambda found: _bare(found.group()), lowered)


@lru_cache(maxsize=1024)
def _bare(char: str) -> str:
    first = unicodedata.normalize("NFKD", char)[:1]
    return first if first.isalnum() or first == " " else char
