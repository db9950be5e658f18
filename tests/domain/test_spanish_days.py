"""Days and times in Spanish are read as the same in English."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from apptracker.domain.errors import UserError
from apptracker.domain.pay_bounds import pay_bounds
from apptracker.domain.reminder_line import channel_of, read_line
from apptracker.domain.reminders import Channel
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


@pytest.mark.parametrize(
    ("line", "text", "said", "when"),
    [
        ("llamar a Telenova mañana a las 10", "llamar a Telenova", "mañana a las 10", "tomorrow at 10"),
        ("mañana a las 9:00 llamar a Ana", "llamar a Ana", "mañana a las 9:00", "tomorrow 9:00"),
        ("mañana llamar a Ana a las 10", "llamar a Ana", "mañana a las 10", "tomorrow at 10"),
        ("el martes llamar a Ana", "llamar a Ana", "el martes", "tuesday"),
        ("llamar el martes a Ana", "llamar a Ana", "el martes", "tuesday"),
        ("llamar a Ana el próximo martes", "llamar a Ana", "el próximo martes", "next tuesday"),
        ("llamar a Ana el martes 24", "llamar a Ana", "el martes 24", "24 nov"),
        ("llamar a Ana el martes 10:30", "llamar a Ana", "el martes 10:30", "tuesday 10:30"),
        ("enviarla el martes 1 de diciembre a las 9", "enviarla", "el martes 1 de diciembre a las 9", "1 dec 9"),
        ("enviarla el 1 de diciembre", "enviarla", "el 1 de diciembre", "1 dec"),
        ("llamar a Ana el 24", "llamar a Ana", "el 24", "24 nov"),
        ("escribir la carta para el viernes", "escribir la carta", "el viernes", "friday"),
        ("llamar a Ana en 3 días", "llamar a Ana", "en 3 días", "in 3 days"),
        ("hablar con Ana el lunes por la mañana", "hablar con Ana", "el lunes por la mañana", "monday morning"),
    ],
)
def test_a_reminder_in_one_line(line: str, text: str, said: str, when: str) -> None:
    read = read_line(line, NOW)
    assert (read.text, read.said, read.when) == (text, said, parse_when(when, NOW))


@pytest.mark.parametrize(
    "line",
    [
        "preguntar por el lunes",
        "preguntar sobre el martes",
        "preparar la entrevista del jueves",
        "pedir el martes libre",
        "preguntar por 10 dólares",
        "comprar la tarta",
        "llamar al 555 0142",
    ],
)
def test_a_day_that_a_line_is_about_stays_in_it(line: str) -> None:
    read = read_line(line, NOW)
    assert (read.text, read.when) == (line, None)


def test_a_weekday_with_the_date_of_another_is_refused() -> None:
    with pytest.raises(UserError) as refused:
        read_line("llamar a Ana el martes 10", NOW)
    assert refused.value.code == "when.weekday"
    assert refused.value.params["date"] == "2026-12-10"
    with pytest.raises(UserError, match="is a Thursday"):
        parse_when("tue the 10th", NOW)
    assert parse_when("tue the 24th", NOW) == parse_when("24 nov", NOW)


@pytest.mark.parametrize(
    ("line", "text", "said", "when", "repeat"),
    [
        ("revisar portales cada lunes a las 9", "revisar portales", "lunes a las 9", "monday 9", "weekly"),
        ("todos los sábados revisar portales", "revisar portales", "sábados", "saturday", "weekly"),
        ("todos los días a las 8:30 mirar el correo", "mirar el correo", "a las 8:30", "tomorrow 8:30", "daily"),
        ("mirar anuncios cada día", "mirar anuncios", "hoy", "today", "daily"),
    ],
)
def test_what_comes_again(line: str, text: str, said: str, when: str, repeat: str) -> None:
    read = read_line(line, NOW)
    assert (read.text, read.said, read.when, read.repeat) == (text, said, parse_when(when, NOW), repeat)
    assert parse_when(read.said, NOW) == read.when  # as it is shown in the field


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("llamar a Ana", Channel.PHONE),
        ("por favor llamar a Ana", Channel.PHONE),
        ("escribir a Ana", Channel.EMAIL),
        ("enviar un correo a Ana", Channel.EMAIL),
        ("escribir la carta", Channel.TASK),
        ("enviar la candidatura", Channel.TASK),
    ],
)
def test_the_way_to_do_it(text: str, channel: Channel) -> None:
    assert channel_of(text) is channel
