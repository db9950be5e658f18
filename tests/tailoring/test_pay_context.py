"""Pay in context: converting openly, finding the figures for a place, saying how pay lies to them."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apptracker.domain.money import Pay, PayPeriod
from apptracker.domain.pay_context import Amounts, Basis, NotCompared, Part, PayContext, Standing, WeeklyHours
from apptracker.guide.entries import Area, Level, PayFigure
from apptracker.tailoring.pay_context import (
    PERIODS,
    area_of,
    beside,
    choose_area,
    conversions,
    convert,
    figure_of,
    in_a_year,
    standing,
    stated_hours,
)

HOUR, WEEK, MONTH, YEAR = PERIODS
US = Area(id="us", name="United States", places=("united states", "us", "usa", "mn", "in", "washington"))
NORTH = Area(id="north", name="The North", places=("norland", "nl"))
AREAS = (US, NORTH)


def figure(id_: str, area: Area = US, currency: str = "USD", period: str = "year", **more: object) -> PayFigure:
    required = {"name": id_, "region": area.name, "origin": "A guide", "year": "undated"}
    return PayFigure(id=id_, area=area.id, currency=currency, period=period, **{**required, **more})  # type: ignore[arg-type]


LADDER = (
    Level(id="junior", name="Junior", rank=1, years="", text="", focus="", skills=()),
    Level(id="senior", name="Senior", rank=2, years="", text="", focus="", skills=()),
)
FIGURES = (
    figure("span", low=30000, high=55000, open_end=True),
    figure("junior", low=30000, high=38000, median=36000, level="junior"),
    figure("senior", median=47000, level="senior"),
    figure("yen", NORTH, "JPY", low=2000000, high=3000000),
)


def put(pay: Pay | None, area: Area = US, levels: tuple[Level, ...] = (), **more: WeeklyHours) -> PayContext:
    return beside(pay, FIGURES, LADDER, area=area, basis=Basis.LOCATION, levels=levels, **more)


def pay(low: int | None, high: int | None, period: PayPeriod | None = HOUR, currency: str | None = "USD") -> Pay:
    return Pay(low, high, currency, period)


def test_an_hour_becomes_a_week_a_month_and_a_year() -> None:
    found = {amounts.period: amounts for amounts in conversions(pay(1700, 1800))}
    assert found[WEEK] == Amounts(Fraction(68000), Fraction(72000), WEEK)
    assert found[YEAR] == Amounts(Fraction(1700 * 2080), Fraction(1800 * 2080), YEAR)
    assert found[MONTH].low == Fraction(1700 * 2080, 12)


def test_a_day_keeps_its_own_period_among_the_others() -> None:
    found = {amounts.period: amounts.low for amounts in conversions(pay(16000, None, PayPeriod.DAY))}
    assert found == {HOUR: 2000, PayPeriod.DAY: 16000, WEEK: 80000, MONTH: Fraction(16000 * 260, 12), YEAR: 16000 * 260}


def test_stated_hours_make_a_smaller_week_and_leave_the_hour() -> None:
    found = {
        amounts.period: amounts for amounts in conversions(pay(2000, 2000), WeeklyHours(Fraction(20), Fraction(25)))
    }
    assert found[WEEK] == Amounts(Fraction(40000), Fraction(50000), WEEK)
    assert found[HOUR] == Amounts(Fraction(2000), Fraction(2000), HOUR)
    by_year = conversions(pay(2080000, 2080000, YEAR), WeeklyHours(Fraction(20), Fraction(25)))
    assert by_year[0] == Amounts(Fraction(1600), Fraction(2000), HOUR)  # over most hours, and over fewest


@given(st.integers(0, 10**9), st.sampled_from(list(PayPeriod)), st.sampled_from(list(PayPeriod)))
def test_there_and_back_is_exact(amount: int, of: PayPeriod, to: PayPeriod) -> None:
    assert convert(convert(Fraction(amount), of, to), to, of) == amount


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("20-25 hours per week", 20, 25),
        ("Part-time (24 hrs)", 24, 24),
        ("37.5 hours a week, Monday to Friday", 37.5, 37.5),
        ("40+ hours/week", 40, 40),
    ],
)
def test_hours_a_week_are_read(text: str, low: float, high: float) -> None:
    assert stated_hours(text) == WeeklyHours(Fraction(low), Fraction(high))


@pytest.mark.parametrize("text", ["", "Monday to Friday, 9 to 5", "shifts of 8 hours", "open 24 hours a day"])
def test_other_hours_are_no_hours_a_week(text: str) -> None:
    assert stated_hours(text) is None


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("Duluth, MN", US),
        ("Duluth MN 55802", US),
        ("Remote (US)", US),
        ("Anywhere in the United States", US),
        ("Oslo, Norland", NORTH),
        ("Working in Norland or from home", NORTH),
        ("MN, Norland", NORTH),  # the country comes last
        ("Somewhere in between", None),
        ("", None),
    ],
)
def test_a_place_is_found_as_people_write_it(place: str, expected: Area | None) -> None:
    assert area_of(place, AREAS) == expected


def test_a_region_that_is_assumed_is_called_so() -> None:
    assert choose_area(FIGURES, AREAS, "Duluth, MN", "Norland", "JPY") == (US, Basis.LOCATION)
    assert choose_area(FIGURES, AREAS, "On the moon", "Norland", "USD") == (NORTH, Basis.HOME)
    assert choose_area(FIGURES, AREAS, "", "", "JPY") == (NORTH, Basis.CURRENCY)
    assert choose_area(FIGURES, AREAS, "", "", "CHF") == (US, Basis.FIRST)


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (1, 9, Standing.BELOW),
        (1, 10, Standing.REACHES_INTO),
        (10, 20, Standing.WITHIN),
        (12, 21, Standing.REACHES_BEYOND),
        (9, 21, Standing.SPANS),
        (21, 30, Standing.ABOVE),
        (5, None, Standing.STARTS_BELOW),
        (10, None, Standing.STARTS_WITHIN),
        (21, None, Standing.ABOVE),
        (None, 9, Standing.BELOW),
        (None, 20, Standing.ENDS_WITHIN),
        (None, 21, Standing.ENDS_ABOVE),
    ],
)
def test_how_pay_lies_to_a_range(low: int | None, high: int | None, expected: Standing) -> None:
    ends = [None if end is None else Fraction(end) for end in (low, high)]
    assert standing(*ends, Fraction(10), Fraction(20)) is expected


def test_an_open_end_is_never_passed() -> None:
    assert standing(Fraction(5), Fraction(6), None, Fraction(10)) is Standing.WITHIN
    assert standing(Fraction(50), Fraction(60), Fraction(10), None) is Standing.WITHIN


def test_each_figure_is_compared_by_itself_with_its_year_and_origin() -> None:
    found = put(pay(1700, 1800), levels=LADDER[:1])  # 35,360 to 37,440 a year
    assert [each.figure.name for each in found.figures] == ["junior", "span"]  # of the level first
    junior = found.figures[0]
    assert junior.standings == {Part.RANGE: Standing.WITHIN, Part.MEDIAN: Standing.SPANS}
    assert (junior.figure.year, junior.figure.origin, junior.figure.level) == ("undated", "A guide", "Junior")
    assert junior.converted[Part.MEDIAN].low == Fraction(3600000, 2080)
    assert found.levels == ("Junior",)


def test_without_a_level_every_level_is_shown() -> None:
    assert {each.figure.name for each in put(None).figures} == {"junior", "senior", "span"}


@pytest.mark.parametrize(
    ("value", "hours", "why"),
    [
        (pay(1700, 1800, currency="EUR"), None, NotCompared.CURRENCY),
        (pay(1700, 1800, currency=None), None, NotCompared.NO_CURRENCY),
        (pay(1700, 1800, None), None, NotCompared.NO_PERIOD),
        (pay(2000000, 2000000, YEAR), WeeklyHours(Fraction(20), Fraction(25)), NotCompared.PART_TIME),
    ],
)
def test_what_cannot_be_compared_is_only_set_beside(value: Pay, hours: WeeklyHours | None, why: NotCompared) -> None:
    for each in put(value, hours=hours).figures:  # type: ignore[arg-type]
        assert (each.standings, each.not_compared) == ({}, why)
        assert each.yearly


def test_pay_by_the_hour_is_compared_although_the_post_is_part_time() -> None:
    found = put(pay(1700, 1800), hours=WeeklyHours(Fraction(20), Fraction(20)))
    assert all(each.standings for each in found.figures)
    assert next(amounts.low for amounts in found.at_hours if amounts.period is YEAR) == 1700 * 1040


def test_a_currency_without_cents_is_taken_as_it_is() -> None:
    assert figure_of(FIGURES[-1], LADDER).low == 2000000
    [north] = put(pay(2500000, 2500000, YEAR, "JPY"), area=NORTH).figures
    assert north.standings == {Part.RANGE: Standing.WITHIN}


def test_pay_without_an_amount_is_no_pay() -> None:
    found = put(pay(None, None))
    assert (found.pay, found.full_time) == (None, ())
    assert all(each.not_compared is None and not each.standings for each in found.figures)


def test_a_year_in_words_for_documents() -> None:
    assert in_a_year(pay(1700, 1850)) == "about 35,360 to 38,480 USD per year at 40 hours a week for 52 weeks"
    assert in_a_year(pay(None, 1850)) == "up to 38,480 USD per year at 40 hours a week for 52 weeks"
    assert in_a_year(pay(3600000, 3600000, YEAR)) == ""
    assert in_a_year(pay(1700, 1850, None)) == ""
