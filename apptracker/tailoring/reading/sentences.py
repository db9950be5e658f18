"""Where sentences end in a line of an advert."""

from __future__ import annotations

import re
from collections.abc import Iterator

_END = re.compile(r"(?<=[.!?])[\"”’)]*\s+(?=[\"“‘(]?[A-ZÀ-Ý\d])")
#: A point after these ends no sentence.
_SHORTENED = re.compile(
    r"(?<!\w)(?:e\.g|i\.e|u\.s|u\.k|a\.m|p\.m|inc|st|no|nr|approx|etc|incl|min|max|maks|ms|mr|mrs|dr|sr|jr|vs|ca|ext|dept"
    r"|resp|bzw|z\.b|tel|[A-Z])\.$",
    re.IGNORECASE,
)


def sentences(read: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences between two places, trimmed of the space between them."""
    at = start
    for found in _END.finditer(read, start, end):
        if _SHORTENED.search(read, max(at, found.start() - 12), found.start()):
            continue
        yield at, found.start()
        at = found.end()
    if at < end:
        yield at, end
