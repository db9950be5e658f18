"""The one clock: the machine's, or one that stands still."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from apptracker.domain.clock import FrozenClock, SystemClock, clock_from, today
from apptracker.domain.errors import UserError


def test_the_machines_clock_knows_its_zone() -> None:
    clock = clock_from(None)
    assert isinstance(clock, SystemClock)
    assert clock.now().utcoffset() is not None
    assert isinstance(clock_from(""), SystemClock)


def test_a_frozen_clock_stands_still_until_told() -> None:
    clock = clock_from("2026-11-21T23:30-06:00")
    assert isinstance(clock, FrozenClock)
    assert clock.now() == clock.now() == datetime.fromisoformat("2026-11-22T05:30+00:00")
    assert today(clock) == date(2026, 11, 21)  # where the person is, not in UTC
    clock.advance(timedelta(minutes=30))
    assert today(clock) == date(2026, 11, 22)


@pytest.mark.parametrize("value", ["now", "2026-11-21", "2026-11-21T09:00", "2026-11-21T25:00-06:00", "21.11.2026"])
def test_a_clock_needs_date_time_and_offset(value: str) -> None:
    with pytest.raises(UserError) as caught:
        clock_from(value)
    assert caught.value.code == "clock.bad"
    assert value in str(caught.value)
