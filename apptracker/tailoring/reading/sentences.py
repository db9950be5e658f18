"""Where sentences end in a line of an advert."""

from __future__ import annotations

import re
from collections.abc import Iterator

_END = re.compile(r"(?<=[.!?])[\"”’)]*\s+(?=[\"“‘(]?[A-ZÀ-Ý\d])")
#: A point after these ends no sentence.
_SHORTENED = re.compile(
    r"(?<!\w)(?:e\.g|i\.e|u\.s|u\.k|a\.m|p\.m|inc|st|no|nr|approx|etc|incl|min|max|maks|ms|mr|mrs|dr|sr|sra|srta|lic|jr"
    r"|vs|ca|ext|dept|resp|bzw|z\.b|tel|[A-Z])\.$",
    re.IGNORECASE,
)
#: What begins a sentence even so: "… in the U.S. We offer …".
_BEGINS = re.compile(r"(?:We|You|The|This|Our|Must|Please|Candidates|It|If|No|All|Any)\b")


_LONGEST = 1200  # characters; what goes on longer without an end is no sentence, and is cut at a space


def sentences(read: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences between two places, trimmed of the space between them."""
    for a, b in _ended(read, start, end):
        while b - a > _LONGEST:
            cut = read.rfind(" ", a + 1, a + _LONGEST)
            cut = cut if cut > a else a + _LONGEST
            yield a, cut
            a = cut
        yield a, b


def _ended(read: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for found in _END.finditer(read, start, end):
        if _SHORTENED.search(read, max(at, found.start() - 12), found.start()) and not _BEGINS.match(read, found.end()):
            continue
        yield at, found.start()
        at = found.end()
    if at < end:
        yield at, end
