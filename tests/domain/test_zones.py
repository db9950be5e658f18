"""Zones and wall times: never silently an hour off."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from apptracker.domain.errors import UserError
from apptracker.domain.zones import instant, start_of_day, zone_named

CHICAGO = ZoneInfo("America/Chicago")


@pytest.mark.parametrize("typed", ["America/Chicago", "america/chicago", " America/Chicago "])
def test_names_in_any_case(typed: str) -> None:
    assert zone_named(typed).key == "America/Chicago"


@pytest.mark.parametrize("typed", ["Chicago", " new york ", "HONOLULU"])
def test_the_city_is_enough_where_it_is_the_only_one(typed: str) -> None:
    assert zone_named(typed).key in {"America/Chicago", "America/New_York", "Pacific/Honolulu"}


def test_spaces_for_underscores() -> None:
    assert zone_named("America/New York").key == "America/New_York"


@pytest.mark.parametrize(
    ("typed", "suggested"),
    [
        ("Chicaco", "America/Chicago"),
        ("Louisville", "America/Kentucky/Louisville"),
        ("Europe/Berln", "Europe/Berlin"),
        ("CST", "America/Chicago"),
        ("EST", "America/New_York"),  # in the IANA list, but an hour off all summer
    ],
)
def test_a_near_miss_gets_a_suggestion(typed: str, suggested: str) -> None:
    with pytest.raises(UserError) as error:
        zone_named(typed)
    assert error.value.code == "zone.unknown"
    assert suggested in str(error.value)


@pytest.mark.parametrize("typed", ["", "America", "../../etc/passwd", "/etc/passwd", "a\0b", "\ud800", "Mars/Olympus"])
def test_what_is_no_zone_is_refused(typed: str) -> None:
    with pytest.raises(UserError):
        zone_named(typed)


def test_a_time_the_clocks_jump_over_is_refused_with_the_next_one() -> None:
    with pytest.raises(UserError) as error:
        instant(datetime(2026, 3, 8, 2, 30), CHICAGO)
    assert error.value.code == "time.skipped"
    assert "03:30" in str(error.value)


def test_a_time_shown_twice_means_the_first() -> None:
    assert instant(datetime(2026, 11, 1, 1, 30), CHICAGO).astimezone(UTC) == datetime(2026, 11, 1, 6, 30, tzinfo=UTC)


def test_a_day_without_midnight_starts_at_one() -> None:
    assert start_of_day(date(2018, 11, 4), ZoneInfo("America/Sao_Paulo")).hour == 1


@given(
    st.datetimes(datetime(1971, 1, 1), datetime(2099, 1, 1)),
    st.sampled_from(["America/Chicago", "Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe", "Africa/Cairo"]),
)
def test_an_instant_shows_the_wall_time_it_was_made_from(wall: datetime, name: str) -> None:
    zone = ZoneInfo(name)
    try:
        at = instant(wall, zone)
    except UserError:
        assume(False)
    assert at.astimezone(UTC).astimezone(zone).replace(tzinfo=None, fold=0) == wall.replace(fold=0)
