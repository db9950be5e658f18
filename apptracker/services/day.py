"""What a person's day holds beside its reminders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from apptracker.domain.agenda import OLD_DAYS
from apptracker.domain.day import RestOfDay
from apptracker.services import goals, silence

if TYPE_CHECKING:
    from apptracker.store import Database


def rest_of_day(db: Database, *, first_weekday: int, closing: int, quiet: int) -> RestOfDay:
    """All of it now, with at most so many of the jobs that close soon and of those gone quiet. ``first_weekday``: the
    one that the person's weeks begin with (Monday is 0)."""
    now = db.clock.now()
    return RestOfDay(
        closing=db.read.closing_soon(now, closing),
        quiet=silence.gone_quiet(db, quiet),
        progress=goals.progress(db, first_weekday),
        doings=db.read.doings(now),
        old=db.read.overdue_since(now, OLD_DAYS),
        by_itself=silence.set_by_itself(db),
        is_over_by_itself=silence.quiet_rules(db.read).auto and bool(silence.over_ids(db)),
    )
