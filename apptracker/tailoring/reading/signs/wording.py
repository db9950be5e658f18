"""Signs found by how they are worded, with the guide's patterns."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from apptracker.guide.advert_signs import Wording, advert_signs
from apptracker.tailoring.reading.signs.telling import Found, Telling

_NEAR = 260  # characters before and after a cue's first that a pattern may reach
_MOST_TRIES = 40  # places looked at for one pattern: what is harmless so often is harmless


def worded_signs(telling: Telling) -> Iterator[Found]:
    """Each sign whose wording the text has, with the first sentence that has it and means it."""
    for name, wording in advert_signs().items():
        around = _around(telling.folded, wording.sign.cues)
        if not around or not all(pattern.search(telling.folded) for pattern in wording.also):
            continue
        place = _place(telling, wording, around)
        if place is not None:
            yield Found(name, telling.quote(*place))


def _around(folded: str, cues: tuple[str, ...]) -> list[tuple[int, int]]:
    """The stretches of text near the words without which no pattern fits. The rest, which is most of it, need not be
    looked at."""
    places = sorted(place for cue in cues if cue in folded for place in _places(folded, cue))
    stretches: list[tuple[int, int]] = []
    for place in places:
        first, last = max(0, place - _NEAR), min(len(folded), place + _NEAR)
        if stretches and first <= stretches[-1][1]:
            stretches[-1] = stretches[-1][0], last
        else:
            stretches.append((first, last))
    return stretches


def _places(folded: str, cue: str) -> Iterator[int]:
    at = folded.find(cue)
    while at >= 0:
        yield at
        at = folded.find(cue, at + len(cue))


def _place(telling: Telling, wording: Wording, around: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The first place in the text that is meant."""
    for stretch in around:
        meant = (place for pattern in wording.patterns for place in _meant(telling, wording, pattern, stretch))
        first = min(meant, default=None)
        if first is not None:
            return first
    return None


def _meant(
    telling: Telling, wording: Wording, pattern: re.Pattern[str], stretch: tuple[int, int]
) -> Iterator[tuple[int, int]]:
    for found in islice(pattern.finditer(telling.folded, *stretch), _MOST_TRIES):
        start, end = found.span()
        while start < end and not telling.folded[start].isalnum() and telling.folded[start] not in "$€£₹":
            start += 1
        first, last = telling.sentence(start)[0], telling.sentence(max(start, end - 1))[1]
        if wording.unless and wording.unless.search(telling.folded, first, last):
            continue
        if telling.is_taken_back(start, end) if wording.sign.refused else telling.is_silent(start):
            continue
        yield start, end
        return
