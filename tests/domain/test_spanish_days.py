"""Days and times in Spanish are read as the same in English."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from apptracker.domain.pay_bounds import pay_bounds
from apptracker.domain.spans import days
from apptracker.domain.when import parse_date, parse_when

NOW = datetime(2026, 11, 19, 9, 0, tzinfo=ZoneInfo("America/Chicago"))  # a Thursday


@pytest.mark.parametrize(
    ("spanish", "english"),
    [
        ("hoy", "today"),
        ("Mañana", "tomorrow"),
        ("manana", "tomorrow"),
        ("pasado mañana", "day after tomorrow"),
        ("el martes", "tuesday"),
        ("MIÉRCOLES", "wednesday"),
        ("próximo martes", "next tuesday"),
        ("próximo mar", "next tue"),
        ("martes 15:30", "tuesday 15:30"),
        ("mañana a las 15:00", "tomorrow at 15:00"),
        ("mañana a las 3 de la tarde", "tomorrow 3pm"),
        ("mañana por la mañana", "tomorrow morning"),
        ("en 3 días", "in 3 days"),
        ("dentro de dos semanas", "in two weeks"),
        ("hace 3 días", "3 days ago"),
        ("1 dic 2026", "1 dec 2026"),
        ("1 de diciembre de 2026", "1 dec 2026"),
        ("1 de diciembre", "1 dec"),
        ("3 ago 2027", "3 aug 2027"),
        ("la próxima semana", "next week"),
        ("1 mar", "1 march"),
    ],
)
def test_a_moment(spanish: str, english: str) -> None:
    assert parse_when(spanish, NOW) == parse_when(english, NOW)


def test_a_date() -> None:
    assert parse_date("ayer", NOW.date()) == date(2026, 11, 18)


@pytest.mark.parametrize(("spanish", "english"), [("17,50/hora", "17.50/hour"), (">38.000 al año", ">38,000/year")])
def test_pay_of_a_search(spanish: str, english: str) -> None:
    assert pay_bounds(spanish) == pay_bounds(english) is not None


@pytest.mark.parametrize(
    ("spanish", "english"),
    [
        ("lunes", "monday"),
        ("esta semana", "this week"),
        ("última semana", "last week"),
        ("mes pasado", "last month"),
        ("7 días", "7d"),
        ("noviembre", "november"),
    ],
)
def test_days_of_a_search(spanish: str, english: str) -> None:
    assert days(spanish, NOW.date()) == days(english, NOW.date()) is not None
