"""Good and bad signs of an employer: what the guide lists, what a posting hints at, what the person noticed. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from apptracker.guide.entries import Flag

_AROUND = 40  # characters quoted before and after a hint


@dataclass(frozen=True, slots=True)
class Sign:
    """``flag`` with whether the person ``noticed`` it. ``hint``: words of the posting that may speak of it, or ""; a
    posting praises itself, so they are never proof."""

    flag: Flag
    noticed: bool
    hint: str

    @property
    def reference(self) -> str:
        return f"flag:{self.flag.id}"


def signs(flags: Iterable[Flag], noticed: Collection[str], posting: str) -> tuple[Sign, ...]:
    """Every sign, good ones first; ``noticed`` holds references, ``posting`` is its text or ""."""
    found = [Sign(flag, f"flag:{flag.id}" in noticed, _hint(flag, posting)) for flag in flags]
    return tuple(sorted(found, key=lambda sign: not sign.flag.good))


def _hint(flag: Flag, posting: str) -> str:
    for pattern in flag.signs:
        match = re.search(pattern, posting, re.IGNORECASE)
        if match:
            return _quoted(posting, match.start(), match.end())
    return ""


def _quoted(text: str, start: int, end: int) -> str:
    """The words with some around them, whole words of the same line."""
    left = max(text.rfind("\n", 0, start) + 1, start - _AROUND)
    line_end = text.find("\n", end)
    right = min(line_end if line_end >= 0 else len(text), end + _AROUND)
    if left > 0 and not text[left - 1].isspace():
        left = min(start, text.find(" ", left, start) + 1 or start)
    if right < len(text) and not text[right].isspace():
        right = max(end, text.rfind(" ", end, right))
    return " ".join(text[left:right].split())
