"""Save as calendar: from Settings and by keyboard, what is said, and the names left out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox
from ui_helpers import Desk

from apptracker.domain.applications import InterviewFormat
from apptracker.services import applications, interviews, reminders
from apptracker.store import Database
from apptracker.ui.settings.calendar import PhoneCalendar


@pytest.fixture
def planned(db: Database) -> None:
    job = applications.add(db, employer="Harbor Mutual", title="Agent").value
    interviews.plan(db, job.id, at="2026-12-01 15:00", zone="America/Chicago", format=InterviewFormat.PHONE)
    for reminder in db.read.reminders():
        reminders.edit(db, reminder.id, text="Ours")


def summaries(file: Path) -> set[str]:
    return {str(event["summary"]) for event in Calendar.from_ical(file.read_bytes()).walk("VEVENT")}


@pytest.mark.usefixtures("planned")
def test_from_settings_with_a_click(open_desk: Callable[..., Desk], tmp_path: Path) -> None:
    desk = open_desk("settings:phone")
    desk.prompts.saves = [tmp_path / "search.ics"]
    desk.click("Save as calendar", desk.find(PhoneCalendar))
    waiting = len(desk.db.read.reminders())
    assert desk.toast == f"Saved search.ics: 1 interview, {waiting} reminders"
    assert "Phone interview: Harbor Mutual · Agent" in summaries(tmp_path / "search.ics")
    desk.click("See", desk.window.toast)
    assert desk.prompts.paths == [tmp_path]


@pytest.mark.usefixtures("planned")
def test_by_keyboard_from_anywhere(desk: Desk, tmp_path: Path) -> None:
    desk.prompts.saves = [tmp_path / "search"]  # the ending comes by itself
    desk.keys("Ctrl+K")
    desk.type("save as cal")
    desk.keys("Return")
    assert desk.toast.startswith("Saved search.ics: 1 interview")
    assert (tmp_path / "search.ics").exists()


@pytest.mark.usefixtures("planned")
def test_names_are_left_out_where_the_person_says_so(open_desk: Callable[..., Desk], tmp_path: Path) -> None:
    desk = open_desk("settings:phone")
    box = desk.find(PhoneCalendar).findChild(QCheckBox)
    assert not box.isChecked()
    box.setFocus(Qt.FocusReason.TabFocusReason)
    desk.keys("Space")
    assert desk.window.state.flag("calendar.neutral")
    file = tmp_path / "shared.ics"
    file.write_text("from before")
    desk.prompts.saves = [file]
    desk.run("calendar.save")
    assert summaries(file) == {"Interview", "Reminder"}
    assert "Harbor" not in file.read_text()


@pytest.mark.usefixtures("planned")
def test_a_file_nobody_agreed_to_replace_stays(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "search.ics").write_text("from before")
    desk.prompts.saves = [tmp_path / "search", None]
    desk.run("calendar.save")
    assert "exists already" in desk.toast
    desk.run("calendar.save")  # thought better of
    assert (tmp_path / "search.ics").read_text() == "from before"


def test_with_nothing_planned_it_says_what_to_do(desk: Desk, tmp_path: Path) -> None:
    desk.prompts.saves = [tmp_path / "search.ics"]
    desk.run("calendar.save")
    assert desk.toast.startswith("There is nothing to put into a calendar yet")
    assert not (tmp_path / "search.ics").exists()
