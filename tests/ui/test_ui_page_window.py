"""Applications in windows of their own: several at once, each with its own actions, all showing what changes."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from ui_helpers import Desk

from apptracker.domain.applications import EventKind
from apptracker.services import applications
from apptracker.ui.own_window import OwnWindow


@pytest.fixture
def two(desk: Desk) -> tuple[int, int]:
    one = applications.add(desk.db, employer="Harbor Mutual", title="Agent").value
    other = applications.add(desk.db, employer="Birch Air", title="Team lead").value
    return one.id, other.id


def open_window(desk: Desk, id_: int) -> OwnWindow:
    desk.context.go.open_in_window(id_)
    desk.settle()
    window = next(w for w in windows() if w.application_id == id_)
    to_front(desk, window)
    return window


def to_front(desk: Desk, window: QWidget) -> None:
    with desk.qtbot.waitActive(window):
        window.activateWindow()


def windows() -> list[OwnWindow]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, OwnWindow) and w.isVisible()]


def test_each_is_a_window_with_the_name_of_its_application(desk: Desk, two: tuple[int, int]) -> None:
    one, other = open_window(desk, two[0]), open_window(desk, two[1])
    assert {one.windowTitle(), other.windowTitle()} == {"Harbor Mutual – Agent", "Birch Air – Team lead"}
    assert one.pos() != other.pos()
    open_window(desk, two[0])
    assert len(windows()) == 2
    assert one.page.head.expand.isHidden()


def test_keys_and_actions_are_those_of_its_own_application(desk: Desk, two: tuple[int, int]) -> None:
    desk.context.go.open_application(two[1])
    one = open_window(desk, two[0])
    desk.keys("Ctrl+Shift+N", one.page.tabs.buttons["overview"])
    dialog = next(each for each in one.findChildren(QDialog) if each.isVisible())
    desk.type("They rang")
    desk.keys("Ctrl+Return", dialog)
    assert [e.text for e in desk.db.read.events(two[0]) if e.kind is EventKind.NOTE] == ["They rang"]
    assert one.toast.words == "Note saved"
    assert not desk.window.toast.isVisible()
    to_front(desk, one)
    desk.keys("Ctrl+Z", one.page.tabs.buttons["overview"])
    assert one.toast.words.startswith("Took back")
    desk.keys("Ctrl+Shift+Z", one.page.tabs.buttons["overview"])
    assert one.toast.words.startswith("Did again")
    assert not desk.window.toast.isVisible()


def test_a_change_anywhere_shows_in_all(desk: Desk, two: tuple[int, int]) -> None:
    desk.context.go.open_application(two[0])
    one = open_window(desk, two[0])
    line = desk.find(QLineEdit, one, accessibleName="Employer")
    line.setFocus()
    line.setText("Harbor Life")
    desk.keys("Return", line)
    assert one.windowTitle() == "Harbor Life – Agent"
    assert "Harbor Life" in desk.texts(desk.window)
    desk.window.activateWindow()
    applications.edit(desk.db, two[0], title="Senior agent")
    desk.context.ops.follow()
    desk.settle()
    assert one.windowTitle() == "Harbor Life – Senior agent"


def test_it_closes_by_key_with_its_application_and_with_the_program(desk: Desk, two: tuple[int, int]) -> None:
    one, other = open_window(desk, two[0]), open_window(desk, two[1])
    other.resize(700, 600)
    other.page.show_section("overview")
    line = desk.find(QLineEdit, other, accessibleName="Location")
    line.setFocus()
    line.setText("Duluth")
    desk.keys("Ctrl+W", line)
    assert windows() == [one]
    assert desk.db.read.application(two[1]).location == "Duluth"
    assert open_window(desk, two[1]).width() == 700
    applications.delete(desk.db, [two[0]])
    desk.context.ops.follow()
    desk.settle()
    desk.settle()
    assert [w.application_id for w in windows()] == [two[1]]
    desk.window.close()
    desk.settle()
    assert windows() == []


def test_it_is_opened_by_key_from_the_pane_and_goes_on_through_its_list(desk: Desk, two: tuple[int, int]) -> None:
    desk.context.go.show_page("applications")
    desk.context.go.open_application(two[0])
    desk.settle()
    desk.run("application.window")
    [one] = windows()
    place = one.page.head.place.text()
    assert place.endswith(" of 2")
    one.actions_["application.next" if place.startswith("1") else "application.previous"].trigger()
    desk.settle()
    assert one.windowTitle() == "Birch Air – Team lead"


def test_what_belongs_to_the_main_window_is_done_there(desk: Desk, two: tuple[int, int]) -> None:
    one = open_window(desk, two[0])
    one.context.go.show_page("guide")
    assert desk.window.header.title.text() == "Guide"
    one.actions_["page.today"].trigger()
    assert desk.window.header.title.text() == "Today"
    one.context.go.open_application(two[0], "history")
    assert one.page.tabs.current == "history"
    one.context.go.open_application(two[1])
    assert desk.context.go.application_beside == two[1]
    desk.context.theme.choose("dark")
    assert one.styleSheet() == desk.window.styleSheet()
    desk.context.theme.choose("light")
