"""Putting off: the usual moments to be reminded again, seen from now."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from enum import StrEnum

from apptracker.domain.when import When
from apptracker.domain.zones import start_of_day

LATER = timedelta(hours=3)
_STEP = 30  # minutes that "later today" is rounded up to


class Snooze(StrEnum):
    LATER_TODAY = "later-today"
    TOMORROW = "tomorrow"
    NEXT_WEEK = "next-week"


def put_off(how: Snooze, now: datetime) -> When | None:
    """When to be reminded again, for a person whose clock shows ``now`` (aware).

    Later today: three hours on, rounded up to the half hour; None once that is tomorrow. Tomorrow: the next day,
    free or not. Next week: its Monday. The last two are for the whole day.
    """
    here = now.tzinfo
    if here is None:
        raise ValueError("now must be aware")
    if how is Snooze.LATER_TODAY:
        later = now.astimezone(UTC) + LATER
        shown = later.astimezone(here)
        past = timedelta(minutes=shown.minute % _STEP, seconds=shown.second, microseconds=shown.microsecond)
        at = (later + (timedelta(minutes=_STEP) - past if past else past)).astimezone(here)
        return When(at, all_day=False) if at.date() == now.date() else None
    ahead = 1 if how is Snooze.TOMORROW else 7 - now.weekday()
    return When(start_of_day(now.date() + timedelta(days=ahead), here), all_day=True)


def ways_to_put_off(now: datetime) -> list[tuple[Snooze, When]]:
    """What can be offered now. On a Sunday, tomorrow and next week are one day and stand once."""
    offers: list[tuple[Snooze, When]] = []
    for how in Snooze:
        when = put_off(how, now)
        if when is not None and all(when != other for _, other in offers):
            offers.append((how, when))
    return offers
