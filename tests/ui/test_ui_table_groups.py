"""Sorting by several columns, groups, and the keyboard among them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from table_desk import CONTROL, SHIFT, Table, add
from ui_helpers import Desk

from apptracker.domain.selection import Selection
from apptracker.services import applications
from apptracker.store import Database
from apptracker.ui.applications.columns import INDEX
from apptracker.ui.pages.applications import ApplicationsPage


@pytest.fixture
def table(open_desk: Callable[..., Desk], db: Database) -> Table:
    for employer, title, stage in (
        ("Harbor", "Agent", "applied"),
        ("Cedar", "Agent", "saved"),
        ("Harbor", "Clerk", "saved"),
        ("Birch", "Agent", "applied"),
    ):
        add(db, employer, title, stage=stage)
    return Table(open_desk("applications"))


def rows(table: Table) -> list[str]:
    """Heads of groups as they are read out, applications by employer and title."""
    table.desk.settle()
    found = []
    for line in range(table.model.rowCount()):
        row = table.model.row_at(line)
        found.append(f"{row.employer} {row.title}" if row else str(table.model.index(line, 0).data()))
    return found


def group(table: Table, by: str) -> None:
    table.desk.click("Display")
    menu = next(a for a in table.menu().actions() if a.text() == "Group by").menu()
    menu.popup(QPoint(10, 10))  # type: ignore[union-attr]
    table.choose(by, menu)  # type: ignore[arg-type]
    for each in (menu, table.page._columns):
        each.close()  # type: ignore[union-attr]


def test_shift_click_adds_turns_and_takes_out_a_key(table: Table) -> None:
    table.sort("title")
    table.sort("stage", keys=SHIFT)
    table.sort("employer", keys=SHIFT)
    assert table.view.header.sort == ("title", "stage", "employer")
    assert rows(table) == ["Cedar Agent", "Birch Agent", "Harbor Agent", "Harbor Clerk"]
    table.sort("stage", keys=SHIFT)
    assert table.view.header.sort == ("title", "-stage", "employer")
    assert rows(table) == ["Birch Agent", "Harbor Agent", "Cedar Agent", "Harbor Clerk"]
    table.sort("stage", keys=SHIFT)
    assert table.view.header.sort == ("title", "employer")


def test_the_menu_of_the_header_sorts_by_several(table: Table) -> None:
    header = table.view.header
    table.sort("title")
    for words, then in (
        ("Then sort by Employer", ("title", "employer")),
        ("Turn the order of Employer", ("title", "-employer")),
        ("Do not sort by Employer", ("title",)),
    ):
        header.menu_asked.emit(INDEX["employer"])
        table.choose(words)
        assert header.sort == then


def test_groups_show_their_counts_and_fold_by_keyboard(table: Table) -> None:
    table.sort("employer")
    group(table, "Stage")
    assert rows(table) == [
        "Saved, 2 applications",
        "Cedar Agent",
        "Harbor Clerk",
        "Applied, 2 applications",
        "Birch Agent",
        "Harbor Agent",
    ]
    table.view.setFocus()
    table.go_to(1, "employer")
    table.press(Qt.Key.Key_Up)
    table.press(Qt.Key.Key_Left)
    assert rows(table)[:2] == ["Saved, 2 applications, folded", "Applied, 2 applications"]
    table.press(Qt.Key.Key_Down)
    table.press(Qt.Key.Key_Down)
    assert table.view.current_id() == 4
    table.press(Qt.Key.Key_Up)
    table.press(Qt.Key.Key_Up)
    table.press(Qt.Key.Key_Return)
    assert len(rows(table)) == 6


def test_a_click_folds_a_group_and_what_is_in_it_is_not_selected(table: Table) -> None:
    group(table, "Employer")
    assert rows(table)[:3] == ["Birch, 1 application", "Birch Agent", "Cedar, 1 application"]
    QTest.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=table.rect(0, "title").center())
    assert rows(table)[:2] == ["Birch, 1 application, folded", "Cedar, 1 application"]
    table.view.setFocus()
    table.press(Qt.Key.Key_A, CONTROL)
    assert "3 selected" in table.desk.texts()
    assert sorted(table.view.selected_ids()) == [1, 2, 3]


def test_all_groups_fold_at_once(table: Table) -> None:
    group(table, "Employer")
    table.desk.click("Display")
    table.choose("Fold all groups")
    assert rows(table) == [
        "Birch, 1 application, folded",
        "Cedar, 1 application, folded",
        "Harbor, 2 applications, folded",
    ]
    table.desk.click("Display")
    table.choose("Unfold all groups")
    assert len(rows(table)) == 7


def test_a_change_keeps_groups_folds_and_selection(table: Table, qtmodeltester: object) -> None:
    table.sort("title")
    group(table, "Stage")
    table.model.fold(0, True)
    table.view.select([4], 4)
    applications.move(table.desk.db, 1, "offer")
    table.desk.context.ops.follow()
    assert rows(table) == [
        "Saved, 2 applications, folded",
        "Applied, 1 application",
        "Birch Agent",
        "Offer, 1 application",
        "Harbor Agent",
    ]
    assert table.view.selected_ids() == [4]
    qtmodeltester.check(table.model)  # type: ignore[attr-defined]


def test_the_group_is_remembered(table: Table) -> None:
    group(table, "Stage")
    again = ApplicationsPage(table.desk.context)
    assert again.state.group == "stage"
    again.deleteLater()
    table.page.show_selection(Selection())
    group(table, "Nothing")
    assert len(rows(table)) == 4


def test_a_grouping_is_offered_to_be_kept_as_a_view(table: Table) -> None:
    offered = [b for b in table.page.findChildren(QPushButton) if b.text() == "Save as a view"]
    assert not any(each.isVisible() for each in offered)
    group(table, "Employer")
    table.desk.settle()
    assert any(each.isVisible() for each in offered)
