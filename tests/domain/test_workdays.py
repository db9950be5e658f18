"""Working days: what a person counts on their fingers."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apptracker.domain.workdays import MONDAY_TO_FRIDAY, WorkCalendar, add_working_days

DAYS = st.dates(date(1980, 1, 1), date(2090, 1, 1))


@pytest.mark.parametrize(
    ("start", "n", "expected"),
    [
        (date(2026, 11, 20), 1, date(2026, 11, 23)),  # Friday, so Monday
        (date(2026, 11, 20), 5, date(2026, 11, 27)),
        (date(2026, 11, 21), 5, date(2026, 11, 27)),  # Saturday counts for nothing
        (date(2026, 11, 23), -1, date(2026, 11, 20)),
        (date(2026, 11, 21), 0, date(2026, 11, 23)),
    ],
)
def test_weekends_do_not_count(start: date, n: int, expected: date) -> None:
    assert add_working_days(start, n) == expected


def test_holidays_do_not_count() -> None:
    thanksgiving = date(2026, 11, 26)
    assert add_working_days(date(2026, 11, 25), 1, frozenset({thanksgiving})) == date(2026, 11, 27)


def test_another_weekend() -> None:
    friday_and_saturday = WorkCalendar(weekend=frozenset({4, 5}))
    assert friday_and_saturday.add(date(2026, 11, 26), 1) == date(2026, 11, 29)  # Thursday, so Sunday


def test_a_week_without_work_is_refused() -> None:
    with pytest.raises(ValueError, match="working day"):
        WorkCalendar(weekend=frozenset(range(7)))


@given(DAYS, st.integers(1, 300))
def test_there_and_back_again(day: date, n: int) -> None:
    worked = MONDAY_TO_FRIDAY.on_or_after(day)
    later = add_working_days(worked, n)
    assert later.weekday() < 5
    assert add_working_days(later, -n) == worked
    between = [worked + timedelta(days=i) for i in range(1, (later - worked).days + 1)]
    assert sum(d.weekday() < 5 for d in between) == n
