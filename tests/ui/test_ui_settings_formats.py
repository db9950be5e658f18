"""Region, clock, first day of the week and currency: one choice, and everything is written so."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QRadioButton
from ui_helpers import Desk

from apptracker.domain.documents import PaperSize
from apptracker.domain.money import Pay, PayPeriod
from apptracker.services import applications, letters, profiles, settings
from apptracker.store import Database
from apptracker.ui import formats
from apptracker.ui.settings.formats import Formats
from apptracker.ui.state import WindowState

DAY = date(2026, 11, 26)


@pytest.fixture
def state(tmp_path: Path) -> WindowState:
    return WindowState(tmp_path / "state.toml")


@pytest.mark.parametrize(
    ("region", "digits", "short", "clock", "number", "first", "money"),
    [
        ("US", "11/26/26", "Thu, Nov 26", "3:05 PM", "12,345", 6, "USD"),
        ("GB", "26/11/2026", "Thu, 26 Nov", "15:05", "12,345", 0, "GBP"),
        ("DE", "26.11.26", "Thu, 26 Nov", "15:05", "12.345", 0, "EUR"),
        ("BR", "26/11/2026", "Thu, 26 Nov", "15:05", "12.345", 6, "BRL"),
        ("IN", "26/11/26", "Thu, 26 Nov", "3:05 PM", "12,345", 6, "INR"),
        ("EG", "26/11/2026", "Thu, 26 Nov", "3:05 PM", "12,345", 5, "EGP"),
    ],
)
def test_a_region_has_its_forms_with_words_in_english(
    state: WindowState, region: str, digits: str, short: str, clock: str, number: str, first: int, money: str
) -> None:
    state.put(formats.REGION, region)
    formats.obey(state)
    assert formats.digits(DAY) == digits
    assert formats.weekday_and_date(DAY) == short
    assert formats.full_day(DAY).startswith("Thursday")
    assert formats.clock_time(time(15, 5)).replace("\u202f", " ").upper() == clock
    assert formats.number(12345) == number
    assert formats.first_weekday() == first
    assert formats.currency() == money


def test_each_may_be_had_otherwise(state: WindowState) -> None:
    state.put(formats.REGION, "US")
    state.put(formats.CLOCK, "24")
    state.put(formats.FIRST_DAY, "0")
    state.put(formats.CURRENCY, "CAD")
    formats.obey(state)
    assert formats.clock_time(time(15, 5)) == "15:05"
    assert formats.weekdays() == [0, 1, 2, 3, 4, 5, 6]
    assert formats.currency() == "CAD"
    state.put(formats.REGION, "DE")
    state.put(formats.CLOCK, "12")
    formats.obey(state)
    assert formats.clock_time(time(0, 5)) == "12:05\u202fAM"


@pytest.mark.parametrize(
    ("region", "chosen", "shown"), [("US", "", "12"), ("DE", "", "24"), ("US", "24", "24"), ("DE", "12", "12")]
)
def test_the_clock_in_force_is_kept_for_those_without_a_window(
    state: WindowState, region: str, chosen: str, shown: str
) -> None:
    state.put(formats.REGION, region)
    state.put(formats.CLOCK, chosen)
    formats.obey(state)
    assert state.text(formats.CLOCK_SHOWN) == shown


@pytest.mark.parametrize("nonsense", ["", "x", "99", "Atlantis", "7"])
def test_what_is_no_choice_is_left_to_the_region(state: WindowState, nonsense: str) -> None:
    for name in (formats.CLOCK, formats.FIRST_DAY, formats.CURRENCY):
        state.put(name, nonsense)
    state.put(formats.REGION, "US")
    formats.obey(state)
    assert (formats.first_weekday(), formats.currency()) == (6, "USD")
    state.put(formats.REGION, nonsense)
    formats.obey(state)
    assert formats.digits(DAY)


@pytest.fixture
def desk_at_formats(open_desk: Callable[..., Desk]) -> Desk:
    return open_desk("settings:region")


def choose(desk: Desk, box: str, words: str) -> None:
    combo = desk.find(QComboBox, accessibleName=box)
    combo.setCurrentIndex(combo.findText(words))
    combo.activated.emit(combo.currentIndex())
    desk.settle()


def test_the_example_follows_every_choice(desk_at_formats: Desk) -> None:
    desk, card = desk_at_formats, desk_at_formats.find(Formats)
    choose(desk, "Region", "Germany")
    assert card.example.text() == "Saturday, 21 November 2026  ·  21.11.26  ·  15:05  ·  12.345  ·  17,50 EUR an hour"
    desk.click(desk.find(QRadioButton, accessibleName="Clock: 12 hours"))
    assert "3:05\u202fPM" in card.example.text()
    choose(desk, "Currency", "CHF")
    assert "17,50 CHF an hour" in card.example.text()
    again = WindowState(desk.window.state._path)
    assert (again.text(formats.REGION), again.text(formats.CLOCK)) == ("DE", "12")


def test_pages_are_written_anew_at_once(open_desk: Callable[..., Desk], db: Database) -> None:
    applications.add(db, employer="Harbor", title="Agent", applied_on=date(2026, 10, 2))
    desk = open_desk("settings:region")
    desk.context.go.go("settings:notify")
    morning = desk.find(QComboBox, accessibleName="For a whole day, in the morning at")
    assert "AM" in morning.currentText()
    desk.context.go.go("settings:clock")
    desk.click(desk.find(QRadioButton, accessibleName="Clock: 24 hours"))
    desk.context.go.go("settings:notify")
    assert desk.find(QComboBox, accessibleName="For a whole day, in the morning at").currentText() == "09:00"


def test_a_region_is_found_by_typing(desk_at_formats: Desk) -> None:
    desk = desk_at_formats
    box = desk.find(QComboBox, accessibleName="Region")
    edit = box.lineEdit()
    assert edit is not None
    edit.setFocus()
    edit.selectAll()
    desk.type("austria")
    desk.keys("Return")
    assert desk.window.state.text(formats.REGION) == "AT"
    edit.selectAll()
    desk.type("Nowhere at all")
    desk.keys("Return")
    assert edit.text() == "Austria"
    assert QLocale().territory() == QLocale.Country.Austria


def test_pay_without_a_currency_means_the_chosen_one() -> None:
    hour = PayPeriod.HOUR
    assert applications.read_pay("17 an hour", "GBP") == Pay(1700, 1700, "GBP", hour)
    assert applications.read_pay("17 to 18.50 an hour", "JPY") == Pay(17, 18, "JPY", hour)
    assert applications.read_pay("$17 an hour", "GBP") == Pay(1700, 1700, "USD", hour)


def test_paper_is_chosen_and_goes_back_to_the_country(open_desk: Callable[..., Desk], db: Database) -> None:
    desk = open_desk("settings:paper")
    assert "Usual in your country, as your profile has it: US Letter." in desk.texts()
    desk.click(desk.find(QRadioButton, accessibleName="Paper size: A4"))
    assert settings.paper(db) is PaperSize.A4
    assert letters.paper_of(db) is PaperSize.A4
    desk.run("undo")
    assert desk.find(QRadioButton, accessibleName="Paper size: As usual in your country").isChecked()
    profiles.set_value(db, "country", "DE")
    assert letters.paper_of(db) is PaperSize.A4
    desk.click(desk.find(QRadioButton, accessibleName="Paper size: US Letter"))
    assert letters.paper_of(db) is PaperSize.LETTER
