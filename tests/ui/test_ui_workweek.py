"""Free days and public holidays: under Settings, and offered in the first run."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from ui_helpers import Desk, only

from apptracker.services import applications, profiles, workweek
from apptracker.store import Database
from apptracker.ui.settings import place
from apptracker.ui.settings.workweek import WorkWeek
from apptracker.ui.welcome import Welcome
from apptracker.ui.welcoming.steps import FollowUpsStep


@pytest.fixture
def open_section(open_desk: Callable[..., Desk]) -> Callable[[], tuple[Desk, WorkWeek]]:
    def opening() -> tuple[Desk, WorkWeek]:
        desk = open_desk("settings:weekend")
        with desk.qtbot.waitActive(desk.window):
            desk.window.activateWindow()
        desk.settle()
        return desk, desk.find(WorkWeek)

    return opening


def due(db: Database) -> date:
    [one] = db.read.reminders()
    return one.due.date()


@pytest.fixture
def applied(db: Database) -> None:
    """Asked about on Thanksgiving, five working days after Thursday, November 19."""
    applications.add(db, employer="Firm", title="Agent", stage="applied", applied_on=date(2026, 11, 19))


def test_a_free_day_moves_what_is_due_on_it(
    applied: None, db: Database, open_section: Callable[[], tuple[Desk, WorkWeek]]
) -> None:
    desk, section = open_section()
    assert due(db) == date(2026, 11, 26)
    assert not desk.button("Days you are free: Thursday", section).isChecked()
    assert desk.button("Days you are free: Sunday", section).isChecked()
    desk.click("Days you are free: Thursday", section)
    assert workweek.weekend(db.read) == {3, 5, 6}
    assert due(db) == date(2026, 11, 27)
    desk.click("Undo", desk.window.toast)
    assert workweek.weekend(db.read) == {5, 6}
    assert not desk.button("Days you are free: Thursday", section).isChecked()


def test_one_day_stays_a_working_day(db: Database, open_section: Callable[[], tuple[Desk, WorkWeek]]) -> None:
    desk, section = open_section()
    workweek.set_weekend(db, {0, 1, 2, 3, 4, 5})
    desk.context.ops.follow()
    desk.settle()
    desk.click("Days you are free: Sunday", section)
    assert any("at least one day" in text.casefold() for text in desk.texts(section))
    assert not desk.button("Days you are free: Sunday", section).isChecked()
    assert workweek.weekend(db.read) == {0, 1, 2, 3, 4, 5}


def test_holidays_are_off_and_those_of_ones_country_one_click_away(
    applied: None,
    db: Database,
    open_section: Callable[[], tuple[Desk, WorkWeek]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    english = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    monkeypatch.setattr(place.QLocale, "system", lambda: english)
    desk, section = open_section()
    assert any("count as working days" in text for text in desk.texts(section))
    desk.click("Take those of United States", section)
    assert workweek.holidays_of(db.read) == "US"
    assert due(db) == date(2026, 11, 27)
    assert not section.suggestion.isVisible()
    assert section.next.text().startswith("Next: Thanksgiving Day, Thu, Nov 26; Christmas Day, Fri, Dec 25; New Year")
    assert section.place.country.currentText() == "United States"


def write(desk: Desk, field: QLineEdit, text: str) -> None:
    """Replace what stands in a field, and leave it."""
    field.setFocus()
    desk.keys("Ctrl+A")
    desk.type(text) if text else desk.keys("Delete")
    popup = field.completer().popup()
    desk.qtbot.wait(50)
    QTest.keyClick(popup if popup.isVisible() else field, Qt.Key.Key_Tab)
    desk.settle()


def test_a_place_and_its_part_are_found_by_typing(
    db: Database, open_section: Callable[[], tuple[Desk, WorkWeek]]
) -> None:
    desk, section = open_section()
    country = desk.find(QLineEdit, section, accessibleName="Public holidays of")
    write(desk, country, "germ")
    assert workweek.holidays_of(db.read) == "DE"
    write(desk, desk.find(QLineEdit, section, accessibleName="Part of the country"), "bayern")
    assert workweek.holidays_of(db.read) == "DE-BY"
    assert section.place.part.currentText() == "Bayern"


def test_an_unknown_place_is_said_and_nothing_is_none(
    db: Database, open_section: Callable[[], tuple[Desk, WorkWeek]]
) -> None:
    workweek.set_holidays(db, "DE-BY")
    desk, section = open_section()
    assert section.place.part.currentText() == "Bayern"
    country = desk.find(QLineEdit, section, accessibleName="Public holidays of")
    write(desk, country, "123")
    assert any("No holidays are known for “123”" in text for text in desk.texts(section))
    assert workweek.holidays_of(db.read) == "DE-BY"
    write(desk, country, "")
    assert workweek.holidays_of(db.read) == ""
    assert not section.place.part.isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_is_no_wider_than_a_small_window(open_section: Callable[[], tuple[Desk, WorkWeek]], scale: float) -> None:
    desk, section = open_section()
    desk.window.resize(900, 600)
    desk.context.theme.choose("light", scale)
    desk.settle()
    assert section.minimumSizeHint().width() <= section.width()


def test_the_welcome_offers_the_holidays_of_the_country_that_was_told(db: Database, desk: Desk) -> None:
    page = Welcome(desk.context)
    desk.window.root.addWidget(page)
    desk.window.root.setCurrentWidget(page)
    step = only(page.findChildren(FollowUpsStep))
    profiles.set_value(db, "country", "DE")
    desk.click("Skip", page)
    desk.click("Skip", page)
    assert step.holidays.isVisible()
    assert any("Those of Germany" in text for text in desk.texts(page))
    assert workweek.holidays_of(db.read) == ""
    desk.click(step.holidays)
    assert workweek.holidays_of(db.read) == "DE"
    desk.click(step.holidays)
    assert workweek.holidays_of(db.read) == ""


def test_a_click_selects_the_whole_country_once(open_section: Callable[[], tuple[Desk, WorkWeek]]) -> None:
    desk, section = open_section()
    line = only(section.place.country.findChildren(QLineEdit))
    desk.click(line)
    assert line.selectedText() == "No public holidays"
    desk.click(line)
    assert line.selectedText() == ""


def test_without_a_region_the_time_zone_names_the_country(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place.QLocale, "system", QLocale.c)
    profiles.set_value(db, "zone", "Europe/Berlin")
    assert place.suggested_country(db) == "DE"
    profiles.set_value(db, "zone", "UTC")
    assert place.suggested_country(db) == ""


def test_the_welcome_lets_choose_a_country_where_none_is_known(
    db: Database, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(place.QLocale, "system", QLocale.c)
    profiles.set_value(db, "zone", "UTC")
    step = FollowUpsStep(desk.context)
    desk.window.root.addWidget(step)
    desk.window.root.setCurrentWidget(step)
    desk.settle()
    assert any("while the window is closed" in text for text in desk.texts(step))
    assert not step.holidays.isVisible()
    desk.click(step.choose)
    line = step.place.country.lineEdit()
    assert line.selectedText() == line.text() != ""
    desk.type("Mexico")
    desk.keys("Return")
    assert workweek.holidays_of(db.read) == "MX"
