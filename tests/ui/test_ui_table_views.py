"""Saved views: in the sidebar, over the table, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from table_desk import Table, add
from ui_helpers import Desk

from apptracker.services import applications, views
from apptracker.store import Database
from apptracker.ui.saved_views import ViewButton

READY = ["Waiting for a reply", "Closing this week", "No reminder set", "Gone quiet"]


@pytest.fixture
def table(open_desk: Callable[..., Desk], db: Database) -> Table:
    add(db, "Harbor Mutual", source="Indeed", applied_on=date(2026, 11, 19))
    add(db, "Cedar Telecom", deadline=date(2026, 11, 23))
    add(db, "Birch Bank", stage="interviewing", source="Indeed", applied_on=date(2026, 9, 2))
    return Table(open_desk("applications"))


def buttons(table: Table) -> list[ViewButton]:
    table.desk.settle()
    shown = [each for each in table.desk.window.findChildren(ViewButton) if each.isVisible()]
    return sorted(shown, key=lambda each: each.mapToGlobal(each.rect().topLeft()).y())


def names(table: Table) -> list[str]:
    return [each.accessibleName() for each in buttons(table)]


def button(table: Table, name: str) -> ViewButton:
    return next(each for each in buttons(table) if each.accessibleName() == name)


def save(table: Table, name: str) -> None:
    table.desk.run("table.view")
    table.desk.type(name, table.page.views.line.field)
    table.desk.keys("Return", table.page.views.line.field)
    table.desk.settle()


def test_ready_made_views_are_a_click_away(table: Table) -> None:
    assert names(table) == READY
    table.desk.run("page.today")
    table.desk.click("Waiting for a reply")
    assert table.employers == ["Harbor Mutual"]
    assert table.summary == "Waiting for a reply: 1 of 3 applications matches"
    assert button(table, "Waiting for a reply").isChecked()
    table.desk.keys("Delete", table.page.views.chip)
    assert (len(table.employers), table.summary) == (3, "3 applications, 1 waiting for a reply")
    assert not button(table, "Waiting for a reply").isChecked()


def test_what_shows_is_kept_and_comes_back(table: Table) -> None:
    table.sort("employer")
    table.filter("indeed")
    table.view.header.show_column("source", True)
    save(table, "From Indeed")
    assert table.desk.toast == "View saved"
    assert names(table)[-1] == "From Indeed"
    table.desk.keys("Delete", table.page.views.chip)
    assert len(table.employers) == 2  # as it was before it was saved
    table.desk.click("Clear")
    table.sort("title")
    table.view.header.show_column("source", False)
    button(table, "From Indeed").setFocus()
    table.desk.keys("Return", button(table, "From Indeed"))
    assert table.employers == ["Birch Bank", "Harbor Mutual"]
    assert table.view.header.shown()[-1] == "source"
    table.desk.keys("Delete", table.page.views.chip)
    assert (table.view.header.sort, "source" in table.view.header.shown()) == (("title",), False)
    assert table.desk.context.state.texts("table.sort") == ["title"]


def test_a_view_is_updated_and_taken_back(table: Table) -> None:
    table.filter("indeed")
    save(table, "Mine")
    assert "Update the view" not in table.desk.texts()
    table.filter("without a reminder")
    table.desk.click("Update the view")
    assert table.desk.toast == "View updated"
    assert table.page.views.open is not None
    assert table.page.views.open.selection.has_reminder is False
    table.desk.click("Undo")
    assert table.page.selection.has_reminder is None
    assert table.employers == ["Birch Bank", "Harbor Mutual"]


def test_a_view_needs_a_name_and_esc_gives_it_up(table: Table) -> None:
    table.desk.run("table.view")
    field = table.page.views.line.field
    table.desk.keys("Return", field)
    assert any("needs a name" in text for text in table.desk.texts())
    table.desk.keys("Esc", field)
    assert not field.isVisible()
    assert names(table) == READY


def test_views_are_moved_renamed_and_removed_by_keyboard(table: Table) -> None:
    table.filter("indeed")
    save(table, "Mine")
    mine = button(table, "Mine")
    mine.setFocus()
    QTest.keyClick(mine, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(table) == [*READY[:3], "Mine", READY[3]]
    assert button(table, "Mine").hasFocus()
    table.desk.keys("F2", button(table, "Mine"))
    table.desk.type("Yours", table.page.views.line.field)
    table.desk.keys("Return", table.page.views.line.field)
    assert "Yours" in names(table)
    table.desk.keys("Delete", button(table, "Yours"))
    assert (names(table), table.desk.toast) == (READY, "Yours deleted")
    table.desk.click("Undo")
    assert "Yours" in names(table)
    for _ in range(3):
        table.desk.run("undo")
    assert names(table) == READY


def test_ready_made_ones_are_hidden_and_brought_back(table: Table) -> None:
    table.desk.keys("Delete", button(table, "Gone quiet"))
    assert names(table) == READY[:3]
    first = buttons(table)[0]
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, first.rect().center(), first.mapToGlobal(first.pos()))
    first.contextMenuEvent(event)
    more = next(action.menu() for action in table.menu().actions() if action.text() == "Hidden views")
    assert isinstance(more, QMenu)
    more.actions()[0].trigger()
    table.menu().close()
    assert names(table) == READY


def test_all_views_are_in_one_menu(table: Table) -> None:
    table.desk.run("page.today")
    table.desk.run("table.views")
    table.choose("Closing this week")
    assert table.employers == ["Cedar Telecom"]


def test_a_click_on_the_page_leads_back_to_all(table: Table) -> None:
    table.desk.click("Closing this week")
    assert table.employers == ["Cedar Telecom"]
    table.desk.click(table.desk.window.sidebar.buttons["applications"])
    assert (len(table.employers), table.page.views.key) == (3, "")


def test_without_applications_there_is_nothing_to_view(desk: Desk) -> None:
    assert not [each for each in desk.window.findChildren(ViewButton) if each.isVisible()]
    desk.context.ops.change(lambda db: applications.add(db, employer="Harbor", title="Agent"), owner=desk.window)
    desk.settle()
    assert len([each for each in desk.window.findChildren(ViewButton) if each.isVisible()]) == len(READY)


def test_views_fold_with_the_sidebar(table: Table) -> None:
    table.desk.run("sidebar")
    assert names(table) == []
    table.desk.run("sidebar")
    assert names(table) == READY


def test_a_change_by_another_process_shows(table: Table) -> None:
    views.rename(table.desk.db, "waiting", "Patience")
    table.desk.context.ops.follow()
    assert names(table)[0] == "Patience"
