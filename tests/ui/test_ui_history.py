"""History and bin: every change can be taken back from its line, every application out of the bin."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.modeltest import ModelTester
from ui_helpers import Desk

from apptracker.services import applications, changes, upkeep
from apptracker.store import Database
from apptracker.ui.pages.history import PAGE, ChangeRow, HistoryPage


@pytest.fixture
def three(db: Database) -> Database:
    for employer, title in (("Harbor Mutual", "Agent"), ("Northwind", "Lead"), ("Ritz", "Night agent")):
        applications.add(db, employer=employer, title=title)
    applications.move(db, 1, "Applied")
    return db


def opened(open_desk: Callable[..., Desk]) -> Desk:
    desk = open_desk("history")
    desk.settle()
    return desk


def page(desk: Desk) -> HistoryPage:
    return desk.find(HistoryPage)


def lines(desk: Desk) -> list[str]:
    desk.settle()
    rows = [row for row in page(desk).findChildren(ChangeRow) if row.isVisibleTo(page(desk))]
    return [row.accessibleName() for row in sorted(rows, key=lambda row: row.y())]


def test_an_empty_history_teaches(open_desk: Callable[..., Desk]) -> None:
    desk = opened(open_desk)
    assert "Nothing has been changed yet" in desk.texts(page(desk))
    assert page(desk).tabs.tabText(1) == "Bin"
    page(desk).tabs.setCurrentIndex(1)
    assert "The bin is empty" in desk.texts(page(desk))


def test_changes_are_listed_with_names_the_latest_first(three: Database, open_desk: Callable[..., Desk]) -> None:
    desk = opened(open_desk)
    assert lines(desk) == [
        "Moved Agent at Harbor Mutual to Applied",
        "Added Night agent at Ritz",
        "Added Lead at Northwind",
        "Added Agent at Harbor Mutual",
    ]
    assert "Today, 9:00 AM" in " ".join(desk.texts(page(desk))).replace("\u202f", " ")
    assert desk.window.header.summary.text() == "Every change can be taken back; the bin is empty"


def test_a_line_is_taken_back_and_done_again(three: Database, open_desk: Callable[..., Desk]) -> None:
    desk = opened(open_desk)
    desk.click("Take back: Moved Agent at Harbor Mutual to Applied")
    assert desk.db.read.application(1).stage == "Saved"
    assert desk.toast == "Took back: Moved Agent at Harbor Mutual to Applied"
    assert lines(desk)[:2] == [
        "Took back: Moved Agent at Harbor Mutual to Applied",
        "Moved Agent at Harbor Mutual to Applied",
    ]
    desk.click("Do again: Moved Agent at Harbor Mutual to Applied")
    assert desk.db.read.application(1).stage == "Applied"
    assert desk.button("Take back: Moved Agent at Harbor Mutual to Applied")


def test_the_toast_undoes_what_was_taken_back(three: Database, open_desk: Callable[..., Desk]) -> None:
    desk = opened(open_desk)
    desk.click("Take back: Moved Agent at Harbor Mutual to Applied")
    desk.click("Undo", desk.window.toast)
    assert desk.db.read.application(1).stage == "Applied"


def test_by_keyboard(three: Database, open_desk: Callable[..., Desk]) -> None:
    desk = opened(open_desk)
    for _ in range(12):
        if desk.focused.accessibleName().startswith("Take back: Moved"):
            break
        desk.keys("Tab")
    desk.keys("Space")
    assert desk.db.read.application(1).stage == "Saved"


def test_a_conflict_is_told_and_nothing_changes(three: Database, open_desk: Callable[..., Desk]) -> None:
    applications.edit(three, 2, title="Team lead")
    applications.edit(three, 2, title="Floor lead")
    desk = opened(open_desk)
    buttons = page(desk).findChildren(QPushButton)
    edited = [b for b in buttons if b.accessibleName() == "Take back: Edited Floor lead at Northwind (title)"]
    desk.click(max(edited, key=lambda b: b.mapTo(page(desk), QPoint()).y()))
    assert "cannot be taken back" in desk.toast
    assert desk.db.read.application(2).title == "Floor lead"


def test_older_changes_come_as_they_are_scrolled_to(db: Database, open_desk: Callable[..., Desk]) -> None:
    applications.add(db, employer="Harbor Mutual", title="Agent")
    for number in range(PAGE + 30):
        applications.note(db, 1, f"Note {number}")
    desk = opened(open_desk)
    assert len(lines(desk)) == PAGE
    bar = page(desk).changes._list.verticalScrollBar()
    bar.setValue(bar.maximum())
    desk.settle()
    assert len(lines(desk)) == PAGE + 31
    assert lines(desk)[-1] == "Added Agent at Harbor Mutual"
    # A change meanwhile adds a line and moves nothing that is looked at.
    bar.setValue(bar.maximum() // 2)
    desk.settle()
    row = min(page(desk).findChildren(ChangeRow), key=lambda r: abs(r.mapTo(page(desk), QPoint()).y() - 200))
    before = row.mapTo(page(desk), QPoint()).y()
    desk.context.ops.change(lambda db: applications.note(db, 1, "One more"), owner=desk.window)
    desk.settle()
    assert len(lines(desk)) >= PAGE + 31
    assert abs(row.mapTo(page(desk), QPoint()).y() - before) <= 2


def test_a_change_by_another_process_appears(three: Database, open_desk: Callable[..., Desk]) -> None:
    desk = opened(open_desk)
    with Database.open(desk.db.folder.root, desk.clock) as other:
        applications.note(other, 3, "From the command line")
    desk.context.ops.follow()
    assert lines(desk)[0] == "Noted something on Night agent at Ritz"


def test_a_restored_backup_shows_as_such(three: Database, open_desk: Callable[..., Desk]) -> None:
    backup = upkeep.back_up(three)
    applications.note(three, 3, "After")
    desk = opened(open_desk)
    upkeep.restore(desk.db.folder.root, desk.clock, backup.path)
    desk.context.ops.follow()
    assert lines(desk)[0] == f"Restored the backup {backup.path.name}"
    assert len(lines(desk)) == 5


def test_the_bin_gives_back_what_is_chosen(
    three: Database, open_desk: Callable[..., Desk], qtmodeltester: ModelTester
) -> None:
    applications.delete(three, [1, 2])
    desk = opened(open_desk)
    assert page(desk).tabs.tabText(1) == "Bin (2)"
    assert desk.window.header.summary.text() == "Every change can be taken back; 2 applications in the bin"
    bar = page(desk).tabs
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(1).center())
    there = page(desk).bin
    qtmodeltester.check(there.model)
    assert not desk.button("Take out of the bin").isEnabled()
    there.table.selectAll()
    desk.click("Take 2 out of the bin")
    assert desk.db.read.binned() == []
    assert desk.toast == "2 taken out of the bin"
    desk.click("Undo", desk.window.toast)
    assert len(desk.db.read.binned()) == 2
    index = there.model.index(0, 0)
    there.table.selectionModel().select(
        index, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    )
    name = there.model.data(index)
    there.table.setCurrentIndex(index)
    there.table.setFocus()
    desk.keys("Return")
    assert desk.toast == "Taken out of the bin"
    assert name != there.model.data(there.model.index(0, 0))
    assert len(desk.db.read.binned()) == 1


def test_the_choice_in_the_bin_survives_a_refresh(three: Database, open_desk: Callable[..., Desk]) -> None:
    applications.delete(three, [1, 2])
    desk = opened(open_desk)
    there = page(desk).bin
    page(desk).tabs.setCurrentIndex(1)
    desk.settle()  # a table that was not laid out yet has no columns to choose
    there.table.selectRow(1)
    chosen = there.model.data(there.model.index(1, 0))
    desk.context.ops.change(lambda db: applications.delete(db, [3]), owner=desk.window)
    assert [there.model.data(i) for i in there.table.selectionModel().selectedRows(0)] == [chosen]


def test_lines_fit_at_twice_the_size(three: Database, open_desk: Callable[..., Desk]) -> None:
    desk = opened(open_desk)
    desk.window.resize(900, 600)
    desk.context.theme.choose("dark", 2.0)
    desk.settle()
    for row in page(desk).findChildren(ChangeRow):
        assert row.width() <= page(desk).width()
        assert row.height() >= row.layout().minimumSize().height()
    changes.undo(desk.db)
