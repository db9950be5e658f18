"""The person's day: what is overdue, what is due, what comes, and the interviews ahead."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from apptracker.domain.interviews import Interview
    from apptracker.domain.reminders import Reminder

COMING_DAYS = 7
#: Days for which it is asked how an interview went. Ours.
UNSAID_DAYS = 7
#: Days after which an overdue reminder is old. Ours.
OLD_DAYS = 31


class DueReminder(NamedTuple):
    """A reminder that waits, with the names of the application it belongs to. ``lapses``: when there is no use in it
    any more, where that matters to whoever asked (:meth:`apptracker.domain.reminders.Reminder.lapses`)."""

    reminder: Reminder
    employer: str | None = None
    title: str | None = None
    lapses: datetime | None = None

    @property
    def about(self) -> str:
        """ "Harbor Mutual · Agent", or ''."""
        return " · ".join(filter(None, (self.employer, self.title)))


class Section(NamedTuple):
    """The first of the reminders of one stretch of days, in order, and how many there are in all."""

    reminders: tuple[DueReminder, ...] = ()
    total: int = 0


class ComingInterview(NamedTuple):
    interview: Interview
    employer: str | None
    title: str | None
    prepared: bool  # a prep sheet is kept for it

    @property
    def about(self) -> str:
        return " · ".join(filter(None, (self.employer, self.title)))


class Agenda(NamedTuple):
    """``overdue``: of days that have passed; ``today``: of this day, whatever the hour; ``coming``: of the next
    :data:`COMING_DAYS`. ``later`` counts what waits beyond. ``interviews``: planned, those of the last
    :data:`UNSAID_DAYS` of which nobody said how they went, this day's and the next ones; ``interviews_soon`` counts
    those from now to the end of the coming days. ``done_today`` counts the reminders done on this day. ``turns``: the
    next instant at which a reminder of today falls due. ``is_new``: nothing was ever entered."""

    overdue: Section = Section()
    today: Section = Section()
    coming: Section = Section()
    later: int = 0
    interviews: tuple[ComingInterview, ...] = ()
    interviews_soon: int = 0
    done_today: int = 0
    turns: datetime | None = None
    is_new: bool = False


class Limits(NamedTuple):
    """How many reminders of each section to fetch."""

    overdue: int = 20
    today: int = 20
    coming: int = 10
    interviews: int = 4
