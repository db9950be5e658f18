"""What stands in fields to type in is in the window's language, and is read again as what it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apptracker.domain.money import WHOLE_UNITS, Pay, PayPeriod
from apptracker.domain.pay_bounds import pay_bounds
from apptracker.domain.spans import days
from apptracker.domain.when import parse_date, parse_past_date, parse_when
from apptracker.services.applications import read_pay
from apptracker.services.profile_dates import read_date
from apptracker.ui import formats, language, typed
from apptracker.ui.searching import words
from apptracker.ui.state import WindowState
from apptracker.ui.tr import tr

TODAY = date(2026, 11, 21)
REGIONS = ("MX", "ES", "US", "AR", "CL", "CH", "IN")


@pytest.fixture
def in_spanish(tmp_path: Path, qapp: object) -> Iterator[Callable[[str], None]]:
    def speak(region: str) -> None:
        state = WindowState(tmp_path / "state.toml")
        state.put(formats.REGION, region)
        language.speak("es")
        formats.obey(state)

    yield speak
    language.speak("en")


@pytest.mark.parametrize("region", REGIONS)
def test_days_are_read_again(in_spanish: Callable[[str], None], region: str) -> None:
    in_spanish(region)
    for month in range(1, 13):
        day = date(2026, month, 28)
        assert parse_date(typed.day(day), TODAY) == day
        assert read_date(typed.partial_date(f"2026-{month:02}-28"), TODAY) == f"2026-{month:02}-28"
        assert read_date(typed.partial_date(f"2026-{month:02}"), TODAY) == f"2026-{month:02}"


def test_days_are_in_the_language(in_spanish: Callable[[str], None]) -> None:
    assert typed.day(date(2026, 12, 11)) == "11 Dec 2026"
    assert typed.partial_date("2023-03") == "March 2023"
    in_spanish("MX")
    assert typed.day(date(2026, 12, 11)) == "11 dic 2026"
    assert typed.day(None) == ""
    assert typed.partial_date("2023-03") == "marzo de 2023"
    assert typed.partial_date("2023-03-15") == "15 de marzo de 2023"
    assert typed.partial_date("2023") == "2023"


def test_the_words_that_stand_in_fields_at_first_are_read(in_spanish: Callable[[str], None]) -> None:
    in_spanish("MX")
    now = datetime(2026, 11, 21, 9, tzinfo=ZoneInfo("America/Chicago"))
    assert parse_when(tr("tomorrow"), now) == parse_when("tomorrow", now)
    assert parse_past_date(tr("today"), TODAY) == TODAY
    assert read_date(tr("present"), TODAY, ends=True) == ""
    for proposed in ("today", "tomorrow", "fri", "next mon", "next fri", "next sat", "in 3 weeks", "+2w"):
        assert parse_when(typed.when(proposed), now) == parse_when(proposed, now)


@pytest.mark.parametrize("region", REGIONS)
@given(
    least=st.integers(100, 99_999),
    more=st.integers(0, 9_999),
    currency=st.sampled_from(("USD", "MXN", "EUR", "GTQ", "BOB", "JPY")),
    period=st.sampled_from(PayPeriod),
    ends=st.sampled_from(((True, True), (True, False), (False, True))),
)
def test_pay_is_read_again(
    region: str,
    least: int,
    more: int,
    currency: str,
    period: PayPeriod,
    ends: tuple[bool, bool],
    tmp_path_factory: pytest.TempPathFactory,
    qapp: object,
) -> None:
    state = WindowState(tmp_path_factory.getbasetemp() / "state.toml")
    state.put(formats.REGION, region)
    language.speak("es")
    try:
        formats.obey(state)
        pay = Pay(least if ends[0] else None, least + more if ends[1] else None, currency, period)
        assert read_pay(typed.pay(pay), "USD") == pay, typed.pay(pay)
    finally:
        language.speak("en")


def test_pay_is_in_the_language_and_the_figures_of_the_region(in_spanish: Callable[[str], None]) -> None:
    pay = Pay(1850, 2100, "USD", PayPeriod.HOUR)
    assert typed.pay(pay) == "18.50 to 21.00 USD per hour"
    in_spanish("MX")
    assert typed.pay(pay) == "18.50 a 21.00 USD por hora"
    in_spanish("ES")
    assert typed.pay(pay) == "18,50 a 21,00 USD por hora"
    assert typed.pay(Pay(None, 1700, "USD", PayPeriod.HOUR)) == "hasta 17 USD por hora"
    assert "JPY" in WHOLE_UNITS
    assert typed.pay(Pay(2400000, None, "JPY", PayPeriod.YEAR)) == "desde 2.400.000 JPY por año"


def test_days_and_pay_of_a_search_are_offered_as_they_are_read(in_spanish: Callable[[str], None]) -> None:
    in_spanish("MX")
    for english, spanish in words.days_and_pay().items():
        if "/" in english:
            assert pay_bounds(spanish) == pay_bounds(english) is not None, spanish
        else:
            ahead = english in ("tomorrow", "next week")
            assert days(spanish, TODAY, ahead=ahead) == days(english, TODAY, ahead=ahead) is not None, spanish
    assert words.example("since") == "desde:lunes"
