"""Days as a calendar lays them out: weeks that begin on the person's first weekday, six of them to a month."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

WEEK = 7
WEEKS = 6  # that any month fits into, whatever day it begins on
#: The days a calendar goes to; far enough for every job, and away from where dates end.
FIRST, LAST = date(1970, 1, 1), date(2100, 12, 31)


def week_of(day: date, first_weekday: int) -> date:
    """The first day of a day's week. ``first_weekday``: 0 for Monday."""
    return day - timedelta(days=(day.weekday() - first_weekday) % WEEK)


def grid_of(day: date, first_weekday: int) -> date:
    """The first day of the :data:`WEEKS` weeks in which a day's month is shown."""
    return week_of(day.replace(day=1), first_weekday)


def months_on(day: date, months: int) -> date:
    """The same day so many months on, or the month's last where it has no such day; no further than the calendar."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    if not FIRST.year <= year <= LAST.year:
        return LAST if year > LAST.year else FIRST
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def days_on(day: date, days: int) -> date:
    """So many days on, no further than the calendar."""
    return min(max(date.fromordinal(max(1, day.toordinal() + days)), FIRST), LAST)
