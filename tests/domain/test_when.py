"""Dates and times as typed: read right or refused with a reason."""

import contextlib
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apptracker.domain.errors import UserError
from apptracker.domain.when import parse_date, parse_past_date, parse_wall_time, parse_when

CHICAGO = ZoneInfo("America/Chicago")
NOW = datetime(2026, 11, 19, 9, 0, tzinfo=CHICAGO)  # a Thursday


def read(text: str, now: datetime = NOW) -> str:
    when = parse_when(text, now)
    return f"{when.at:%Y-%m-%d}" if when.all_day else f"{when.at:%Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2026-12-01", "2026-12-01"),
        ("2026-12-01 15:00", "2026-12-01 15:00"),
        ("2026-12-01T15:00", "2026-12-01 15:00"),
        ("2026-12-01t15:00:30", "2026-12-01 15:00"),
        ("2026/12/1", "2026-12-01"),
        ("TODAY", "2026-11-19"),
        ("tomorrow 9:00", "2026-11-20 09:00"),
        ("tomorrow at 9am", "2026-11-20 09:00"),
        ("tomorrow, 12 a.m.", "2026-11-20 00:00"),
        ("  Tomorrow   at 12PM ", "2026-11-20 12:00"),
        ("today at noon", "2026-11-19 12:00"),
        ("tue", "2026-11-24"),
        ("thu", "2026-11-26"),
        ("next tue", "2026-11-24"),
        ("next thu", "2026-11-26"),
        ("Next Tuesday 14:30", "2026-11-24 14:30"),
        ("next tue 10", "2026-11-24 10:00"),
        ("next week", "2026-11-23"),
        ("+3wd", "2026-11-24"),
        ("+3 working days 8:15", "2026-11-24 08:15"),
        ("+5d", "2026-11-24"),
        ("+2w", "2026-12-03"),
        ("in 3 days", "2026-11-22"),
        ("in a week", "2026-11-26"),
        ("in 2 hours", "2026-11-19 11:00"),
        ("+90min", "2026-11-19 10:30"),
        ("1.12.2026", "2026-12-01"),
        ("1. 12. 2026 9.30", "2026-12-01 09:30"),
        ("25/12/2026", "2026-12-25"),
        ("12/25/2026", "2026-12-25"),
        ("5/5/2027", "2027-05-05"),
        ("1 Dec", "2026-12-01"),
        ("1 Dec 9am", "2026-12-01 09:00"),
        ("January 3", "2027-01-03"),
        ("December 1st, 2026 at 4:05 pm", "2026-12-01 16:05"),
        ("29 feb", "2028-02-29"),
        ("2026-12-01T21:00Z", "2026-12-01 15:00"),
        ("on friday", "2026-11-20"),
        ("tue next week", "2026-11-24"),
        ("fri next week 10", "2026-11-27 10:00"),
        ("day after tomorrow 9:00", "2026-11-21 09:00"),
        ("tomorrow morning", "2026-11-20 09:00"),
        ("friday afternoon", "2026-11-20 14:00"),
        ("tomorrow in the evening at 7", "2026-11-20 19:00"),
        ("tomorrow morning 5", "2026-11-20 05:00"),
        ("this afternoon", "2026-11-19 14:00"),
        ("tonight", "2026-11-19 18:00"),
        ("at 10", "2026-11-19 10:00"),
        ("at 9", "2026-11-20 09:00"),
        ("8:30", "2026-11-20 08:30"),
        ("3pm", "2026-11-19 15:00"),
        ("3pm tomorrow", "2026-11-20 15:00"),
        ("at 10 on tue", "2026-11-24 10:00"),
        ("at 9 tomorrow morning", "2026-11-20 09:00"),
        ("in half an hour", "2026-11-19 09:30"),
        ("tomorrow 3h", "2026-11-20 03:00"),
    ],
)
def test_what_people_type(typed: str, meant: str) -> None:
    assert read(typed) == meant


@pytest.mark.parametrize("typed", ["tomorrow 3", "fri at 6", "at 1", "tue 5 o'clock"])
def test_an_hour_of_the_night_or_the_afternoon_is_not_guessed(typed: str) -> None:
    with pytest.raises(UserError) as error:
        parse_when(typed, NOW)
    assert error.value.code == "when.half"


def test_a_time_alone_is_no_date_of_an_interview() -> None:
    with pytest.raises(UserError):
        parse_wall_time("15:00", NOW.date())


def test_next_weekday_early_in_the_week_is_not_the_one_at_hand() -> None:
    monday = datetime(2026, 11, 23, 9, 0, tzinfo=CHICAGO)
    assert read("wed", monday) == "2026-11-25"
    assert read("next wed", monday) == "2026-12-02"


@pytest.mark.parametrize(
    "typed",
    [
        "", "  ", "soon", "2026-02-30", "2026-13-01", "1969-12-31", "2101-01-01", "0001-01-01", "31.4.2026", "13.12.26",
        "tomorrow 25:00", "tomorrow 13pm", "tomorrow 0am", "tomorrow x", "tomorrow9", "+3", "+9999w", "+99999d",
        "2026-12-0115:00", "30 feb", "0 dec", "9999-12-31T23:59-12:00", "{x}", "²", "\ud800", "2026-12-01 15:00 16:00",
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused(typed: str) -> None:
    with pytest.raises(UserError) as error:
        parse_when(typed, NOW)
    assert error.value.code == "when.bad"
    assert "2026-12-01" in str(error.value)


def test_a_date_that_readers_take_differently_is_refused_with_both() -> None:
    with pytest.raises(UserError) as error:
        parse_when("1/12/2026", NOW)
    assert "2026-12-01" in str(error.value)
    assert "2026-01-12" in str(error.value)


def test_a_reminder_keeps_its_wall_time_after_the_clocks_change() -> None:
    """Seen from summer with a fixed offset, a named zone still gives nine o'clock in winter."""
    summer = datetime.fromisoformat("2026-10-30T09:00-05:00")
    assert parse_when("in 3 days 9:00", summer, zone=CHICAGO).at.isoformat() == "2026-11-02T09:00:00-06:00"


def test_hours_ahead_are_hours_even_across_a_clock_change() -> None:
    before = datetime(2026, 11, 1, 0, 30, tzinfo=CHICAGO)
    after = parse_when("in 3 hours", before).at
    assert f"{after:%H:%M}" == "02:30"


def test_a_time_the_clocks_skip_is_refused() -> None:
    with pytest.raises(UserError, match="clocks jump"):
        parse_when("2026-03-08 2:30", NOW)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2026-12-01", date(2026, 12, 1)),
        ("1.12.2026", date(2026, 12, 1)),
        ("yesterday", date(2026, 11, 18)),
        ("3 days ago", date(2026, 11, 16)),
        ("-2w", date(2026, 11, 5)),
        ("2wd ago", date(2026, 11, 17)),
        ("+14d", date(2026, 12, 3)),
        ("1 Dec 2026", date(2026, 12, 1)),
    ],
)
def test_dates_of_fields(typed: str, meant: date) -> None:
    assert parse_date(typed, NOW.date()) == meant


@pytest.mark.parametrize("typed", ["tue", "1 dec", "2026-12-01 15:00", "2026-02-30", "next week", "in 2 hours", "x"])
def test_a_bad_date_names_its_field_and_text(typed: str) -> None:
    with pytest.raises(UserError) as error:
        parse_date(typed, NOW.date(), field="--deadline")
    assert error.value.code == "date.bad"
    assert str(error.value).startswith(f"--deadline '{typed}'")


def test_wall_time_of_an_interview() -> None:
    assert parse_wall_time("2026-12-01 15:00", NOW.date()) == datetime(2026, 12, 1, 15, 0)
    assert parse_wall_time("tomorrow at 9:30 am", NOW.date()) == datetime(2026, 11, 20, 9, 30)


@pytest.mark.parametrize(
    ("typed", "reason"), [("2026-12-01", "time of day is missing"), ("2026-12-01T15:00Z", "time zone apart")]
)
def test_an_interview_needs_a_time_and_no_offset(typed: str, reason: str) -> None:
    with pytest.raises(UserError, match=reason):
        parse_wall_time(typed, NOW.date())


@given(st.dates(date(1970, 1, 1), date(2100, 12, 31)))
def test_every_date_is_read_in_its_unambiguous_forms(day: date) -> None:
    forms = [day.isoformat(), f"{day.day}.{day.month}.{day.year}", f"{day.year}/{day.month}/{day.day}"]
    assert {parse_date(form, NOW.date()) for form in forms} == {day}


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused_never_a_crash(text: str) -> None:
    for parse in (lambda: parse_when(text, NOW), lambda: parse_date(text, NOW.date())):
        with contextlib.suppress(UserError):
            parse()


@given(st.integers(0, 9999))
def test_days_ahead(n: int) -> None:
    assert parse_when(f"+{n}d", NOW).at.date() == NOW.date() + timedelta(days=n)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("16 nov", date(2026, 11, 16)),
        ("nov 16", date(2026, 11, 16)),
        ("20 nov", date(2025, 11, 20)),  # tomorrow, so it was last year's
        ("19 nov", date(2026, 11, 19)),  # today
        ("29 feb", date(2024, 2, 29)),
        ("monday", date(2026, 11, 16)),
        ("last monday", date(2026, 11, 16)),
        ("on thursday", date(2026, 11, 12)),  # a Thursday itself: the one before
        ("yesterday", date(2026, 11, 18)),
        ("2 dec 2026", date(2026, 12, 2)),  # whose year is said
    ],
)
def test_what_has_been_needs_no_year(typed: str, meant: date) -> None:
    assert parse_past_date(typed, NOW.date()) == meant


@pytest.mark.parametrize(("typed", "code"), [("soon", "date.bad"), ("31 feb", "date.bad"), ("3/4", "date.ambiguous")])
def test_what_has_been_is_not_guessed(typed: str, code: str) -> None:
    with pytest.raises(UserError) as error:
        parse_past_date(typed, NOW.date())
    assert error.value.code == code
