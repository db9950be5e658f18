"""Stretches of days that move with the calendar, such as the last 30 days."""

from __future__ import annotations

from datetime import date, timedelta

from apptracker.domain.selection import DateRange

#: Stretches by name: how many days after today they begin and end; None leaves that end open.
_AROUND = {
    "today": (0, 0),
    "passed": (None, -1),
    "last-7": (-6, 0),
    "last-30": (-29, 0),
    "last-90": (-89, 0),
    "next-7": (0, 6),
    "next-30": (0, 29),
}
_YEAR = "this-year"
#: What makes sense for days that have come, and for days ahead; in the order to offer them.
PAST = ("today", "last-7", "last-30", "last-90", _YEAR)
AHEAD = ("today", "next-7", "next-30", "passed")


def span(name: str, today: date) -> DateRange | None:
    """The days that a name means today; None for a name that means nothing."""
    if name == _YEAR:
        return DateRange(today.replace(month=1, day=1), today.replace(month=12, day=31))
    if name not in _AROUND:
        return None
    first, last = (None if days is None else today + timedelta(days) for days in _AROUND[name])
    return DateRange(first, last)


def name_of(days: DateRange | None, today: date) -> str:
    """The name that means just these days today, or ""."""
    return next((name for name in (*_AROUND, _YEAR) if span(name, today) == days), "")
