"""When reminders come again."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apptracker.domain.errors import UserError
from apptracker.domain.repeating import Every, Repeat

MONDAY = date(2026, 11, 23)
days = st.dates(date(2000, 1, 1), date(2100, 1, 1))
times = st.none() | st.builds(time, st.integers(0, 23), st.integers(0, 59))
repeats = st.builds(Repeat.from_day, st.sampled_from([*Every]), days, times)


@pytest.mark.parametrize(
    ("how", "begun", "settled", "again"),
    [
        ("daily", MONDAY, MONDAY, date(2026, 11, 24)),
        ("weekly", MONDAY, MONDAY, date(2026, 11, 30)),
        ("weekly", MONDAY, date(2026, 11, 24), date(2026, 11, 30)),  # put off to Tuesday: Monday again all the same
        ("Weekly", MONDAY, date(2026, 12, 6), date(2026, 12, 7)),
        ("monthly", date(2026, 1, 31), date(2026, 1, 31), date(2026, 2, 28)),
        ("monthly", date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31)),
        ("monthly", date(2026, 1, 31), date(2026, 12, 31), date(2027, 1, 31)),
        ("monthly", date(2026, 1, 15), date(2026, 3, 2), date(2026, 3, 15)),
    ],
)
def test_the_next_day(how: str, begun: date, settled: date, again: date) -> None:
    repeat = Repeat.from_day(how, begun)
    assert repeat is not None
    assert repeat.after(settled) == again


@given(repeats, days)
def test_the_next_day_comes_after_and_soon(repeat: Repeat, day: date) -> None:
    longest = {Every.DAY: 1, Every.WEEK: 7, Every.MONTH: 31}[repeat.every]
    assert timedelta() < repeat.after(day) - day <= timedelta(days=longest)


@given(repeats)
def test_what_is_stored_is_read_back(repeat: Repeat) -> None:
    assert Repeat.from_text(str(repeat)) == repeat


@pytest.mark.parametrize(
    "stored", ["hourly", "weekly:7", "weekly:x", "monthly:0", "monthly", "daily@25:00", "weekly:1@9"]
)
def test_what_another_version_stored_comes_but_once(stored: str) -> None:
    assert Repeat.from_text(stored) is None


def test_nothing_is_once_and_anything_else_is_refused() -> None:
    assert Repeat.from_day(" ", MONDAY) is None
    assert Repeat.from_text(None) is None
    with pytest.raises(UserError) as refused:
        Repeat.from_day("now and then", MONDAY)
    assert refused.value.code == "repeat.bad"
