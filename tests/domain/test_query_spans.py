"""Days as people name them in a search."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apptracker.domain.spans import against, days

TODAY = date(2026, 11, 22)  # a Sunday


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2026-11-01", "2026-11-01", "2026-11-01"),
        ("2026-11", "2026-11-01", "2026-11-30"),
        ("2025", "2025-01-01", "2025-12-31"),
        ("today", "2026-11-22", "2026-11-22"),
        ("yesterday", "2026-11-21", "2026-11-21"),
        ("7d", "2026-11-15", "2026-11-22"),
        ("2w", "2026-11-08", "2026-11-22"),
        ("1m", "2026-10-22", "2026-11-22"),
        ("november", "2026-11-01", "2026-11-30"),
        ("dec", "2025-12-01", "2025-12-31"),
        ("Nov 2025", "2025-11-01", "2025-11-30"),
        ("last week", "2026-11-09", "2026-11-15"),
        ("this month", "2026-11-01", "2026-11-30"),
        ("monday", "2026-11-16", "2026-11-16"),
        ("sun", "2026-11-22", "2026-11-22"),
        ("1 dec", "2025-12-01", "2025-12-01"),
        ("25/12/2025", "2025-12-25", "2025-12-25"),
        ("1.2.2026", "2026-02-01", "2026-02-01"),
        ("<2026-11-01", None, "2026-10-31"),
        (">= 2026-11", "2026-11-01", None),
        (">7d", "2026-11-15", None),
        ("2026-10..2026-11", "2026-10-01", "2026-11-30"),
        ("..2026-10", None, "2026-10-31"),
    ],
)
def test_what_is_behind(text: str, first: str | None, last: str | None) -> None:
    found = days(text, TODAY)
    assert found is not None
    assert (found.first and found.first.isoformat(), found.last and found.last.isoformat()) == (first, last)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("7d", "2026-11-22", "2026-11-29"),
        ("dec", "2026-12-01", "2026-12-31"),
        ("oct", "2027-10-01", "2027-10-31"),
        ("1 dec", "2026-12-01", "2026-12-01"),
        ("monday", "2026-11-23", "2026-11-23"),
        ("next week", "2026-11-23", "2026-11-29"),
        ("<7d", None, "2026-11-28"),
    ],
)
def test_what_is_ahead(text: str, first: str | None, last: str | None) -> None:
    found = days(text, TODAY, ahead=True)
    assert found is not None
    assert (found.first and found.first.isoformat(), found.last and found.last.isoformat()) == (first, last)


def test_before_and_after_a_month_leave_it_out() -> None:
    before, after = against("<", "nov 2026", TODAY), against(">", "nov 2026", TODAY)
    assert before is not None
    assert before.last == date(2026, 10, 31)
    assert after is not None
    assert after.first == date(2026, 12, 1)


@pytest.mark.parametrize("text", ["1/12/2026", "soon", "", "..", "2026-13", "9999y", "1900", "2026-02-30", "x" * 1000])
def test_what_means_two_days_or_none_is_not_guessed(text: str) -> None:
    assert days(text, TODAY) is None


@given(st.text(max_size=30), st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.booleans())
def test_any_text_is_days_or_none(text: str, today: date, ahead: bool) -> None:
    found = days(text, today, ahead=ahead)
    if found is not None and found.first and found.last and ".." not in text:
        assert found.first <= found.last
