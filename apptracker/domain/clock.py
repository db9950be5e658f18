"""The one place that asks what time it is; everything else is handed a clock."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Protocol

from apptracker.domain.errors import UserError

FREEZE_VARIABLE = "APPTRACKER_NOW"


class Clock(Protocol):
    """Tells the time. Instants are always aware; ``today`` is the person's calendar date."""

    def now(self) -> datetime: ...


class SystemZone(tzinfo):
    """The machine's time zone with its rules, so that a date in another season gets that season's offset (the fixed
    offset that ``datetime.astimezone()`` gives would put a winter midnight an hour off when asked in summer)."""

    def utcoffset(self, dt: datetime | None) -> timedelta | None:
        return _locally(dt).utcoffset() if dt else None

    def dst(self, dt: datetime | None) -> timedelta | None:
        return None

    def tzname(self, dt: datetime | None) -> str | None:
        return _locally(dt).tzname() if dt else None

    def fromutc(self, dt: datetime) -> datetime:
        here = dt.replace(tzinfo=UTC).astimezone()
        wall = here.replace(tzinfo=self)
        return wall if wall.utcoffset() == here.utcoffset() else wall.replace(fold=1)  # the second 1:30 of autumn

    def __str__(self) -> str:
        return "local"


def _locally(dt: datetime) -> datetime:
    return dt.replace(tzinfo=None).astimezone()


class SystemClock:
    """The machine's clock, in the machine's time zone: the one it is in by now, for whoever travels."""

    def now(self) -> datetime:
        if hasattr(time, "tzset"):  # a process is not told when the machine's zone changes
            time.tzset()
        return datetime.now(SystemZone())  # noqa: TID251 - the one allowed use


class FrozenClock:
    """A clock that stands still until it is told to move (tests, demos, ``APPTRACKER_NOW``)."""

    def __init__(self, at: datetime) -> None:  # no dataclass: the agent in the background does without that module
        self.at = at

    def now(self) -> datetime:
        return self.at

    def advance(self, by: timedelta) -> None:
        self.at += by


def clock_from(value: str | None) -> Clock:
    """The frozen clock that ``APPTRACKER_NOW`` asks for, or the system's.

    :raises UserError: ``clock.bad`` when the text is no ISO 8601 date and time with an offset.
    """
    if not value:
        return SystemClock()
    try:
        at = datetime.fromisoformat(value)
    except ValueError:
        at = None
    if at is None or at.tzinfo is None:
        raise UserError("clock.bad", value=value)
    return FrozenClock(at)


def today(clock: Clock) -> date:
    """The calendar date where the person is."""
    return clock.now().date()
