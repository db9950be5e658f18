"""What a posting and the person come to, in three numbers, for lists of applications."""

from __future__ import annotations

from typing import NamedTuple


class Figure(NamedTuple):
    """``asked``: so many things the posting asks for, ``covered`` of them the profile answers. ``warning``: what gives
    pause about it, 0 for nothing, 1 for a note, 2 caution, 3 serious."""

    asked: int
    covered: int
    warning: int
