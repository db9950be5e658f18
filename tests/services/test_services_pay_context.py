"""An application's pay beside the guide's own figures."""

from __future__ import annotations

import pytest
from services_helpers import add, captured
from support import POSTING

from apptracker.domain.errors import UserError
from apptracker.domain.money import Pay, PayPeriod
from apptracker.domain.pay_context import Basis, NotCompared, WeeklyHours
from apptracker.services import pay_context, profiles
from apptracker.store import Database

HOURLY = Pay(1700, 1850, "USD", PayPeriod.HOUR)


def test_the_place_and_the_title_choose_the_figures(db: Database) -> None:
    found = pay_context.of_application(db, captured(db).id)
    assert (found.region, found.basis, found.place) == ("United States", Basis.LOCATION, "Duluth, MN")
    assert found.levels
    assert {each.figure.level for each in found.figures} <= {*found.levels, ""}
    assert all(each.figure.currency == "USD" and each.figure.year and each.figure.origin for each in found.figures)
    assert any(each.standings for each in found.figures)
    year = found.over(PayPeriod.YEAR)
    assert year is not None
    assert (year.low, year.high) == (1700 * 2080, 1850 * 2080)


def test_a_senior_title_is_set_beside_senior_figures(db: Database) -> None:
    found = pay_context.of_application(db, add(db, title="Team Lead", location="Toledo, OH", pay=HOURLY).id)
    assert found.levels == ("Team lead",)


def test_where_nothing_is_known_the_persons_country_is_assumed(db: Database) -> None:
    id_ = add(db, title="Agent", pay=HOURLY).id
    assert pay_context.of_application(db, id_).basis is Basis.FIRST
    profiles.set_value(db, "country", "CA")  # not California
    found = pay_context.of_application(db, id_)
    assert (found.region, found.basis) == ("Canada", Basis.HOME)
    assert {each.not_compared for each in found.figures} == {NotCompared.CURRENCY}
    profiles.set_value(db, "country", "CH")  # no figures for it
    assert pay_context.of_application(db, id_).basis is Basis.FIRST


def test_part_time_hours_of_the_posting_count(db: Database) -> None:
    part_time = POSTING.replace("Pay: $17.00", "Hours: 20 hours per week\nPay: $17.00")
    found = pay_context.of_application(db, captured(db, part_time).id)
    assert found.hours == WeeklyHours(20, 20)
    assert found.at_hours


def test_an_application_without_pay_has_the_figures_alone(db: Database) -> None:
    found = pay_context.of_application(db, add(db, location="Duluth, MN").id)
    assert found.pay is None
    assert found.figures
    with pytest.raises(UserError):
        pay_context.of_application(db, 99)


def test_any_pay_can_be_asked_about(db: Database) -> None:
    asked = pay_context.question(db)
    assert "United States" in asked.regions
    assert "USD" in asked.currencies
    assert asked.home == ""
    profiles.set_value(db, "country", "us")
    assert pay_context.question(db).home == "United States"
    level, name = asked.levels[0]
    found = pay_context.of_pay(db, HOURLY, region="Canada", level=level)
    assert (found.region, found.basis, found.levels) == ("Canada", Basis.CHOSEN, (name,))
    assert pay_context.of_pay(db, None).region == "United States"


def test_what_else_counts_comes_from_the_guide() -> None:
    assert any("package" in hint.title for hint in pay_context.what_else_counts())
