"""What the history of an application says of its stages: the one it is in, since when, and when it was applied for.

Pure. A move counts on the day it happened, whenever it was written down; that an application came in as a saved job
counts before any move, for one may be found and applied for long before it is entered here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import pairwise

from apptracker.domain.applications import Event, EventKind
from apptracker.domain.stages import StageKind

#: Stages that say nothing about having applied.
NOT_APPLIED = frozenset({StageKind.SAVED, StageKind.WITHDRAWN})
ARROW = " → "

Kinds = Mapping[int, StageKind]


def stage_events(events: Iterable[Event], kinds: Kinds) -> list[Event]:
    """The events that tell of a stage, in the order they happened. ``kinds``: of the stages, by id."""

    def place(event: Event) -> tuple[date, int]:
        begins = event.kind is EventKind.CREATED and kinds.get(event.stage_id or 0) is StageKind.SAVED
        return date.min if begins else event.on, event.id

    return sorted((event for event in events if event.stage_id is not None), key=place)


def standing(events: Iterable[Event], kinds: Kinds) -> Event | None:
    """The event by which the application came to the stage that history says it is in; None where none tells."""
    told = stage_events(events, kinds)
    return told[-1] if told else None


def entered_day(events: Iterable[Event], stage_id: int) -> date | None:
    """The last day on which it came to this stage; None where history does not tell."""
    return max((event.on for event in events if event.stage_id == stage_id), default=None)


def applied_day(events: Iterable[Event], kinds: Kinds) -> date | None:
    """The day on which it was last applied for, or else the first day in a stage that one reaches by applying."""
    told = stage_events(events, kinds)
    applied = [event.on for event in told if kinds.get(event.stage_id or 0) is StageKind.APPLIED]
    if applied:
        return applied[-1]
    return next((event.on for event in told if kinds.get(event.stage_id or 0) not in NOT_APPLIED), None)


def why_of(text: str, stage: str) -> str:
    """The words in brackets after a move in the words of history: "Applied → Rejected (too far away)"."""
    _, arrow, to = text.partition(ARROW)
    rest = to.removeprefix(stage).strip() if arrow else ""
    return rest[1:-1] if rest.startswith("(") and rest.endswith(")") else ""


def added_words(stage: str) -> str:
    """How an application came in, as history words it."""
    return f"Added as {stage}"


def move_words(before: str, stage: str, why: str = "") -> str:
    """A move as history words it; ``before`` is the stage it led away from, '' where none is known."""
    moved = f"{before}{ARROW}{stage}" if before else f"Moved to {stage}"
    return f"{moved} ({why})" if why else moved


def reworded(events: Sequence[Event], kinds: Kinds, names: Mapping[int, str]) -> dict[int, str]:
    """The moves (by id) whose words name another stage before them than the one that came before, and their words
    then. ``names``: of the stages, by id."""
    changed: dict[int, str] = {}
    told = stage_events(events, kinds)
    for before, event in pairwise(told):
        _, arrow, to = event.text.partition(ARROW)
        if event.kind is EventKind.STAGE and arrow:
            words = f"{names.get(before.stage_id or 0, '')}{ARROW}{to}"
            if words != event.text:
                changed[event.id] = words
    return changed
