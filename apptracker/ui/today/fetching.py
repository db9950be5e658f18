"""What the Today page reads once its first rows are there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from apptracker.store import Database
from apptracker.ui import formats

if TYPE_CHECKING:
    from apptracker.domain.day import RestOfDay
    from apptracker.domain.next_step import Step


def rest_of_day(*, closing: int, quiet: int) -> Callable[[Database], RestOfDay]:
    """Reads what the day holds beside its reminders, with at most so many rows of each kind."""
    first = formats.first_weekday()

    def read(db: Database) -> RestOfDay:
        from apptracker.services import day

        return day.rest_of_day(db, first_weekday=first, closing=closing, quiet=quiet)

    return read


def steps(db: Database) -> tuple[Step, ...]:
    """What makes sense to do next."""
    from apptracker.services import suggestions

    return suggestions.suggested(db)
