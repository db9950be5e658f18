"""The next application and the one before, through the list from which the page was opened."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel
from ui_helpers import Desk

from apptracker.services import applications
from apptracker.ui.application.among import Among
from apptracker.ui.pages.application import ApplicationPage
from apptracker.ui.pages.applications import ApplicationsPage

NAMES = ("Birch Air", "Fern Bank", "Harbor Mutual", "Quarry Water")


@pytest.fixture
def table(open_desk: Callable[..., Desk]) -> Desk:
    desk = open_desk("applications")
    for name in NAMES:
        applications.add(desk.db, employer=name, title="Agent")
    desk.context.ops.follow()
    desk.settle()
    return desk


def open_at(desk: Desk, id_: int, section: str = "") -> None:
    desk.context.go.open_application(id_, section)
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    page_of(desk).setFocus()
    desk.settle()


def page_of(desk: Desk) -> ApplicationPage:
    return desk.find(ApplicationPage)


def shown(desk: Desk) -> str:
    return page_of(desk).head.employer.accessibleName()


def place(desk: Desk) -> str:
    return page_of(desk).head.place.text()


def test_keys_go_through_the_table_in_its_order(table: Desk) -> None:
    listed = table.window.pages["applications"].listed()
    open_at(table, listed[0])
    first = shown(table)
    assert place(table) == "1 of 4"
    assert not page_of(table).head.previous.isEnabled()
    table.keys("Ctrl+PgDown")
    assert shown(table) != first
    assert place(table) == "2 of 4"
    page = table.window.pages["applications"]
    assert isinstance(page, ApplicationsPage)
    assert page.view.current_id() == listed[1]
    table.keys("Ctrl+PgUp")
    assert shown(table) == first
    table.click("Next application")
    table.click("Next application")
    table.click("Next application")
    assert place(table) == "4 of 4"
    assert not page_of(table).head.next.isEnabled()
    assert page_of(table).head.next.accessibleDescription() == "4 of 4"


def test_the_section_that_is_read_stays(table: Desk) -> None:
    listed = table.window.pages["applications"].listed()
    open_at(table, listed[0], "history")
    table.keys("Ctrl+PgDown")
    assert page_of(table).tabs.current == "history"
    assert any("Added as Saved" in each.text() for each in page_of(table).findChildren(QLabel))


def test_one_that_left_the_list_leaves_its_place(table: Desk) -> None:
    listed = list(table.window.pages["applications"].listed())
    open_at(table, listed[1])
    table.run("application.archive")
    assert place(table) == ""
    table.keys("Ctrl+PgDown")
    assert page_of(table).application_id == listed[2]
    assert place(table) == "2 of 3"


def test_what_no_list_shows_has_no_neighbors(table: Desk) -> None:
    made = applications.add(table.db, employer="Moss", title="Agent").value
    applications.archive(table.db, [made.id])
    table.context.ops.follow()
    table.context.go.open_application(made.id)
    table.settle()
    assert page_of(table).head.next.isHidden()
    assert not table.window.actions_["application.next"].isEnabled()


def test_a_place_is_found_where_it_was_however_long_the_list_is() -> None:
    ids = list(range(1, 100_001))
    among = Among(lambda: ids)
    assert among.place(50_000) == (50_000, 100_000)
    assert among.beside(50_000, 1) == 50_001
    assert among.place(50_001) == (50_001, 100_000)
    ids.remove(50_001)
    assert among.place(50_001) is None
    assert among.beside(50_001, 1) == 50_002
    assert among.beside(50_001, -1) == 50_000
    assert among.beside(7_000_000, 1) is None


def test_the_column_of_the_board_is_gone_through_though_a_card_moves_on(table: Desk) -> None:
    table.run("page.board")
    page = table.window.pages["board"]
    [first, second, *_] = page.list_with(1)()
    table.context.go.open_application(first)
    table.settle()
    assert place(table) == "1 of 4"
    applications.move(table.db, first, "Applied")
    table.context.ops.follow()
    table.settle()
    page_of(table).go_next()
    table.settle()
    assert page_of(table).application_id == second
    assert place(table) == "1 of 3"


def test_what_was_found_is_gone_through(table: Desk) -> None:
    table.context.go.open_application(3, among=Among(lambda: (3, 1)))
    table.settle()
    assert place(table) == "1 of 2"
    table.click("Next application")
    assert page_of(table).application_id == 1
