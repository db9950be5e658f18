"""The machine's zone follows its clock changes, so that what is planned in summer for winter keeps its day."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from datetime import time as time_of_day
from zoneinfo import ZoneInfo

import pytest

from apptracker.domain.agenda import DueReminder
from apptracker.domain.clock import SystemClock, SystemZone
from apptracker.domain.errors import UserError
from apptracker.domain.reminders import Reminder
from apptracker.domain.scheduling import NoticePolicy, Told, plan
from apptracker.domain.zones import instant, start_of_day

CHICAGO = ZoneInfo("America/Chicago")
LOCAL = SystemZone()


@pytest.fixture(autouse=True)
def machine_in_chicago(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("this system cannot change its zone for a test")
    with monkeypatch.context() as changed:
        changed.setenv("TZ", "America/Chicago")
        time.tzset()
        yield
    time.tzset()


def test_every_hour_of_a_year_reads_as_in_the_named_zone() -> None:
    at = datetime(2026, 1, 1, tzinfo=UTC)
    for _ in range(366 * 24):
        here, there = at.astimezone(LOCAL), at.astimezone(CHICAGO)
        assert (here.replace(tzinfo=None), here.fold) == (there.replace(tzinfo=None), there.fold)
        assert here.astimezone(UTC) == at
        at += timedelta(hours=1)


def test_a_winter_day_planned_in_summer_stays_that_day() -> None:
    assert start_of_day(date(2026, 12, 1), LOCAL).astimezone(UTC) == datetime(2026, 12, 1, 6, tzinfo=UTC)
    assert start_of_day(date(2026, 7, 1), LOCAL).astimezone(UTC) == datetime(2026, 7, 1, 5, tzinfo=UTC)


def test_skipped_times_are_noticed_here_too() -> None:
    with pytest.raises(UserError, match="clocks jump"):
        instant(datetime(2026, 3, 8, 2, 30), LOCAL)


def test_the_system_clock_tells_the_time() -> None:
    now = SystemClock().now()
    assert now.utcoffset() is not None
    assert now.tzname() in ("CST", "CDT")


def test_the_system_clock_follows_a_machine_that_travels(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = SystemClock()
    assert clock.now().tzname() in ("CST", "CDT")
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    assert clock.now().tzname() == "JST"


@pytest.mark.parametrize("day", [date(2026, 3, 8), date(2026, 11, 1), date(2026, 7, 1)])
def test_what_is_due_is_told_by_the_machines_clock_as_by_that_of_its_place(day: date) -> None:
    policy = NoticePolicy(morning=time_of_day(2, 30), quiet=(time_of_day(22), time_of_day(1, 30)))
    start = datetime(day.year, day.month, day.day, tzinfo=UTC)
    waiting = [DueReminder(Reminder(n, None, start + timedelta(hours=n), "x", all_day=n == 0)) for n in range(40)]
    for minutes in range(-600, 3000, 45):
        at = start + timedelta(minutes=minutes)
        here, there = (
            plan(at.astimezone(zone), waiting, (), Told((), 1), policy) for zone in (LOCAL, CHICAGO)
        )  # fmt: skip
        assert here.notices == there.notices
        assert (here.next and here.next.astimezone(UTC)) == (there.next and there.next.astimezone(UTC))
