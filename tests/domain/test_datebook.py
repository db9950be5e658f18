"""The rules of a calendar apart from the window: weeks of months, blocks side by side, moves over clock changes."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from apptracker.domain import month
from apptracker.domain.blocks import Span, side_by_side
from apptracker.domain.datebook import DAY, QUARTER, moved_interview, moved_reminder
from apptracker.domain.errors import UserError
from apptracker.domain.interviews import Interview, InterviewFormat
from apptracker.domain.reminders import Reminder

DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))
ZONES = st.sampled_from(
    ["America/Chicago", "America/New_York", "Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Kolkata"]
)
SPANS = st.lists(st.tuples(st.integers(0, 95), st.integers(1, 16)).map(lambda s: Span(s[0] * 15, (s[0] + s[1]) * 15)))


@given(DAYS, st.integers(0, 6))
def test_six_weeks_hold_the_month_and_begin_on_the_first_weekday(day: date, first: int) -> None:
    start = month.grid_of(day, first)
    shown = {start + timedelta(days=n) for n in range(month.WEEKS * month.WEEK)}
    assert start.weekday() == first
    assert {d for n in range(31) if (d := day.replace(day=1) + timedelta(days=n)).month == day.month} <= shown
    assert day - month.week_of(day, first) < timedelta(days=7)


def test_a_month_on_is_the_same_day_or_the_last() -> None:
    assert month.months_on(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert month.months_on(date(2026, 12, 5), 1) == date(2027, 1, 5)
    assert month.months_on(date(2026, 1, 5), -1) == date(2025, 12, 5)
    assert month.months_on(month.LAST, 1) == month.LAST
    assert month.months_on(month.FIRST, -1) == month.FIRST
    assert month.days_on(month.LAST, 7) == month.LAST
    assert month.days_on(month.FIRST, -(10**6)) == month.FIRST


@given(SPANS)
def test_no_block_covers_another_and_all_stay_within_the_day(spans: list[Span]) -> None:
    places = side_by_side(spans)
    for at, (one, here) in enumerate(zip(spans, places, strict=True)):
        assert 0 <= here.lane < here.lane + here.wide <= here.lanes
        for other, there in list(zip(spans, places, strict=True))[at + 1 :]:
            if one.meets(other):
                assert here.lanes == there.lanes
                assert here.lane + here.wide <= there.lane or there.lane + there.wide <= here.lane


@given(SPANS)
def test_a_block_alone_has_the_whole_width(spans: list[Span]) -> None:
    for one, place in zip(spans, side_by_side(spans), strict=True):
        if not any(one.meets(other) for other in spans if other is not one):
            assert place.wide == place.lanes


def interview(wall: datetime, zone: str) -> Interview:
    return Interview(1, 1, wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC), wall, zone, InterviewFormat.PHONE)


@given(DAYS, st.integers(-400, 400), st.integers(0, DAY // QUARTER - 1), ZONES, ZONES)
def test_an_interview_brought_to_another_day_keeps_the_time_that_was_agreed(
    day: date, by: int, quarter: int, zone: str, here: str
) -> None:
    wall = datetime(day.year, day.month, day.day) + timedelta(minutes=quarter * QUARTER)
    planned = interview(wall, zone)
    at_home = planned.at.astimezone(ZoneInfo(here))
    to = at_home.date() + timedelta(days=by)
    moved = moved_interview(planned, to, ZoneInfo(here))
    assert moved.time() == wall.time()
    landed = moved.replace(tzinfo=ZoneInfo(zone)).astimezone(ZoneInfo(here))
    # Close to midnight a day may have no such time at all, where clocks changed in one of the zones.
    if timedelta(hours=2) < timedelta(minutes=at_home.hour * 60 + at_home.minute) < timedelta(hours=22):
        assert landed.date() == to
    assert abs((landed.date() - to).days) <= 1


@given(DAYS, st.integers(0, DAY // QUARTER - 1), ZONES, ZONES)
def test_an_interview_put_at_a_time_is_at_that_time_where_the_person_is(
    day: date, quarter: int, zone: str, here: str
) -> None:
    planned = interview(datetime(2026, 12, 1, 15), zone)
    home, minute = ZoneInfo(here), quarter * QUARTER
    wanted = datetime(day.year, day.month, day.day, minute // 60, minute % 60)
    there_and_back = wanted.replace(tzinfo=home).astimezone(UTC).astimezone(home).replace(tzinfo=None, fold=0)
    assume(there_and_back == wanted)  # no time the clocks jump over
    moved = moved_interview(planned, day, home, minute)
    there = moved.replace(tzinfo=ZoneInfo(zone))
    assume(there.utcoffset() == there.replace(fold=1).utcoffset())  # shown twice there: the first is meant
    assert there.astimezone(home).replace(tzinfo=None, fold=0) == wanted


@given(DAYS, st.integers(0, DAY // QUARTER - 1), ZONES)
def test_a_reminder_keeps_its_time_of_day(day: date, quarter: int, here: str) -> None:
    home, minute = ZoneInfo(here), quarter * QUARTER
    due = datetime(2026, 7, 1, minute // 60, minute % 60, tzinfo=home).astimezone(UTC)
    moved = moved_reminder(Reminder(1, None, due, "Ring", all_day=False), day, home)
    assert not moved.all_day
    assert moved.at.date() == day
    apart = moved.at.hour * 60 + moved.at.minute - minute
    assert 0 <= apart <= 60  # later by the jump, where the clocks jump over it


def test_a_reminder_of_all_day_gets_a_time_only_when_one_is_named() -> None:
    home = ZoneInfo("America/Chicago")
    reminder = Reminder(1, None, datetime(2026, 12, 1, tzinfo=UTC), "Ring")
    assert moved_reminder(reminder, date(2026, 12, 4), home).all_day
    timed = moved_reminder(reminder, date(2026, 12, 4), home, 9 * 60 + 15)
    assert not timed.all_day
    assert timed.at == datetime(2026, 12, 4, 9, 15, tzinfo=home)


def test_a_time_the_clocks_jump_over_is_refused_for_an_interview() -> None:
    planned = interview(datetime(2026, 3, 6, 15), "America/Chicago")
    with pytest.raises(UserError, match="2026-03-08 02:30"):
        moved_interview(planned, date(2026, 3, 8), ZoneInfo("America/Chicago"), 2 * 60 + 30)
