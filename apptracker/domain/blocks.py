"""Blocks of time beside one another, as the column of a day shows them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Span(NamedTuple):
    """Minutes since the day began; ``end`` is after ``start``."""

    start: int
    end: int

    def meets(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end


class Place(NamedTuple):
    """Which of so many lanes of the day's width a block begins in, and how many of them it takes."""

    lane: int
    lanes: int
    wide: int = 1


def side_by_side(spans: Sequence[Span]) -> list[Place]:
    """Where each block stands, so that none covers another. Blocks that meet, be it through others, share the width
    alike; a block is as wide as it can be without meeting one to its side."""
    places: dict[int, Place] = {}
    order = sorted(range(len(spans)), key=lambda at: (spans[at].start, -spans[at].end, at))
    group: list[int] = []
    until = 0
    for at in order:
        if group and spans[at].start >= until:
            places |= _placed(group, spans)
            group = []
        until = max(until, spans[at].end) if group else spans[at].end
        group.append(at)
    places |= _placed(group, spans)
    return [places[at] for at in range(len(spans))]


def _placed(group: Sequence[int], spans: Sequence[Span]) -> dict[int, Place]:
    """Each block in the first lane that is free by then, widened into the lanes beside it that stay free."""
    lanes: list[list[int]] = []
    lane_of: dict[int, int] = {}
    for at in group:
        free = next((n for n, lane in enumerate(lanes) if spans[lane[-1]].end <= spans[at].start), len(lanes))
        if free == len(lanes):
            lanes.append([])
        lanes[free].append(at)
        lane_of[at] = free
    return {at: Place(lane, len(lanes), _width(at, lane, lanes, spans)) for at, lane in lane_of.items()}


def _width(at: int, lane: int, lanes: Sequence[Sequence[int]], spans: Sequence[Span]) -> int:
    wide = 1
    while lane + wide < len(lanes) and not any(spans[at].meets(spans[other]) for other in lanes[lane + wide]):
        wide += 1
    return wide
