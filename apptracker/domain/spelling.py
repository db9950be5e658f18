"""Words that no dictionary knows, and words run together."""

from __future__ import annotations

import re
from typing import NamedTuple


class Misspelling(NamedTuple):
    """``word`` stands at half-open code points of a text; ``suggestions`` are what could be meant, the likeliest
    first."""

    start: int
    end: int
    word: str
    suggestions: tuple[str, ...] = ()


#: A large letter within a word that began small, or an "I" at its end: "contractThe", "DeskI". Names with a large
#: letter within (McDonald, LinkedIn, iPhone, eBay) are made otherwise.
_RUN_TOGETHER = re.compile(r"([a-zà-ÿ]{2,})([A-ZÀ-Þ][a-zà-ÿ]+)|([A-ZÀ-Þ]?[a-zà-ÿ]{2,})(I)")


def run_together(word: str) -> tuple[str, str] | None:
    """The two words that one is made of where the space between them was left out; None for any other word."""
    match = _RUN_TOGETHER.fullmatch(word)
    return (match[1] or match[3], match[2] or match[4]) if match else None
