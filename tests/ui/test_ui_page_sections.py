"""The sections of the application page: every one by key, named for screen readers; long ones come in pieces."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from ui_helpers import Desk

from apptracker.domain.applications import Application, EventKind
from apptracker.services import applications
from apptracker.ui.application.files import FileRow
from apptracker.ui.application.history import HistoryRow
from apptracker.ui.pages.application import ApplicationPage


@pytest.fixture
def job(desk: Desk) -> Application:
    made = applications.add(desk.db, employer="Harbor Mutual", title="Agent").value
    desk.context.go.open_application(made.id)
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    desk.settle()
    return made


def test_every_section_is_reached_by_key_and_has_a_name(desk: Desk, job: Application) -> None:
    page = desk.find(ApplicationPage)
    seen = [page.tabs.current]
    for _ in range(len(page.tabs.buttons) - 1):
        desk.keys("Ctrl+Tab")
        seen.append(page.tabs.current)
        shown = page.stack.currentWidget()
        assert QAccessible.queryAccessibleInterface(shown).text(QAccessible.Text.Name), page.tabs.current
    assert seen == list(page.tabs.buttons)
    desk.keys("Ctrl+Tab")
    assert page.tabs.current == seen[0]
    desk.keys("Ctrl+Shift+Tab")
    assert page.tabs.current == seen[-1]


def test_a_very_long_history_comes_in_parts(desk: Desk, job: Application) -> None:
    with desk.db.change("many notes") as uow:
        for number in range(300):
            uow.add_event(job.id, EventKind.NOTE, f"Note {number}")
    desk.context.ops.follow()
    page = desk.find(ApplicationPage)
    page.show_section("history")
    desk.settle()
    assert len([row for row in page.findChildren(HistoryRow) if row.isVisible()]) == 60
    desk.click("Show 120 of 241 earlier lines", page)
    assert len([row for row in page.findChildren(HistoryRow) if row.isVisible()]) == 180
    assert desk.button("Show 120 of 121 earlier lines", page)


def test_deleting_a_line_leaves_the_keyboard_in_the_list(desk: Desk, job: Application) -> None:
    for text in ("One", "Two", "Three"):
        applications.note(desk.db, job.id, text)
    desk.context.ops.follow()
    page = desk.find(ApplicationPage)
    page.show_section("history")
    desk.settle()
    two = desk.find(HistoryRow, page, accessibleName="today: Two")
    desk.button("Delete this line", two).setFocus()
    desk.keys("Return")
    desk.settle()
    one = desk.find(HistoryRow, page, accessibleName="today: One")
    assert one.isAncestorOf(desk.focused)


def test_files_stay_as_they_are_when_something_else_changes(desk: Desk, job: Application) -> None:
    applications.attach(desk.db, job.id, [(f"{number}.txt", b"x") for number in range(25)])
    desk.context.ops.follow()
    page = desk.find(ApplicationPage)
    page.show_section("files")
    desk.settle()
    rows = page.findChildren(FileRow)
    assert len(rows) == 25
    applications.note(desk.db, job.id, "Something else")
    desk.context.ops.follow()
    desk.settle()
    assert page.findChildren(FileRow) == rows
