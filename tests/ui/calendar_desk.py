"""What tests of the calendar share: its page in the open window, and interviews in it."""

from __future__ import annotations

from datetime import date

from ui_helpers import Desk

from apptracker.domain.applications import Application, InterviewFormat
from apptracker.services import interviews
from apptracker.store import Database
from apptracker.ui.pages.calendar import CalendarPage

TODAY = date(2026, 11, 21)  # a Saturday


def show(desk: Desk, view: str = "month", on: date = TODAY) -> Desk:
    """The calendar by month, by week or as a list, with the keyboard in it."""
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    page_of(desk).setFocus()
    if view != "month":
        desk.run(f"calendar.{view}")
    if on != TODAY:
        page_of(desk)._go_to(on)
    return desk


def page_of(desk: Desk) -> CalendarPage:
    page = desk.window.pages.currentWidget()
    assert isinstance(page, CalendarPage)
    return page


def plan(db: Database, job: Application, at: str, zone: str = "America/Chicago", minutes: int = 60) -> int:
    made = interviews.plan(db, job.id, at=at, zone=zone, format=InterviewFormat.VIDEO, minutes=minutes)
    return made.value.id
