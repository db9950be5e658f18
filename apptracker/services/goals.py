"""How many jobs the person means to apply for in a week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from apptracker.domain.changes import Result
from apptracker.domain.clock import today
from apptracker.domain.day import MOST_GOAL, USUAL_GOAL, Progress, week_start
from apptracker.domain.errors import UserError

if TYPE_CHECKING:
    from apptracker.store import Database
    from apptracker.store.reading.reader import Reader

_WEEKLY = "goal.weekly"


def weekly(read: Reader) -> int:
    """The goal of a week; 0 where the person wants none."""
    stored = read.setting(_WEEKLY)
    good = isinstance(stored, int) and not isinstance(stored, bool) and 0 <= stored <= MOST_GOAL
    return int(stored) if good else USUAL_GOAL  # type: ignore[call-overload]


def set_weekly(db: Database, goal: int) -> Result[int]:
    """:raises UserError: ``goal.bad``."""
    if not 0 <= goal <= MOST_GOAL:
        raise UserError("goal.bad", value=goal, most=MOST_GOAL)
    if goal == weekly(db.read):
        return Result(goal)
    with db.change(f"Set the goal of a week: {goal} applications" if goal else "Set no goal for a week") as uow:
        if goal == USUAL_GOAL:
            uow.remove_setting(_WEEKLY)
        else:
            uow.put_setting(_WEEKLY, goal)
    return Result(goal, uow.changes)


def progress(db: Database, first_weekday: int) -> Progress:
    """How far the person is in their week, which begins on this weekday (Monday is 0)."""
    since = week_start(today(db.clock), first_weekday)
    return Progress(db.read.applied_since(since), weekly(db.read))
