"""A word that no dictionary knows."""

from __future__ import annotations

from typing import NamedTuple


class Misspelling(NamedTuple):
    """``word`` stands at half-open code points of a text; ``suggestions`` are what could be meant, the likeliest
    first."""

    start: int
    end: int
    word: str
    suggestions: tuple[str, ...] = ()
