"""Many applications at once: tags, reminders, export, copying; and cells edited in place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from table_desk import CONTROL, SHIFT, Table, add
from ui_helpers import Desk

from apptracker.services import applications, reminders
from apptracker.store import Database
from apptracker.ui.applications.editors import CellEditor
from apptracker.ui.applications.reminding_many import ManyRemindersDialog


@pytest.fixture
def table(open_desk: Callable[..., Desk], db: Database) -> Table:
    add(db, "Harbor Mutual", applied_on=date(2026, 11, 19))
    add(db, "=Cedar <Telecom>", deadline=date(2026, 12, 3))
    add(db, "Birch Bank", stage="interviewing")
    applications.tag(db, 1, ["night"])
    made = Table(open_desk("applications"))
    for column in ("tags", "pay", "deadline", "mode", "source"):
        made.view.header.show_column(column, True)
    return made


def select_all(table: Table) -> None:
    table.view.setFocus()
    table.press(Qt.Key.Key_A, CONTROL)


def edit(table: Table, line: int, key: str, text: str) -> CellEditor:
    table.go_to(line, key)
    table.press(Qt.Key.Key_F2)
    editor = table.editor()
    editor.selectAll()
    table.desk.type(text, editor)
    table.desk.keys("Return", editor)
    table.desk.settle()
    return editor


def test_tags_are_put_on_and_taken_off_many(table: Table) -> None:
    select_all(table)
    table.desk.run("table.tags")
    box = table.page.acting._tagging._box
    assert [(entry.text, entry.detail) for entry in box.lines.entries] == [("night", "1 of 3")]
    table.desk.keys("Return", box.field)
    assert table.desk.toast == "3 applications tagged night"
    table.desk.keys("Return", box.field)
    assert table.column("tags") == ["", "", ""]
    table.desk.type("bank", box.field)
    table.desk.keys("Return", box.field)
    assert table.column("tags") == ["bank"] * 3
    assert table.view.selected_count() == 3
    for _ in range(3):
        table.desk.run("undo")
    assert table.column("tags") == ["", "", "night"]


def test_one_form_reminds_of_all(table: Table) -> None:
    select_all(table)
    table.desk.run("application.reminder")
    form = table.desk.find(ManyRemindersDialog)
    assert "A reminder for each of 3 applications" in table.desk.texts()
    table.desk.type("Call them tue 10", form.what)
    table.desk.click("Save reminder")
    assert table.desk.toast == "3 reminders added"
    found = [each for each in reminders.waiting(table.desk.db) if each.text == "Call them"]
    assert {each.application_id for each in found} == {1, 2, 3}
    table.desk.click("Undo")
    assert not any(each.text == "Call them" for each in reminders.waiting(table.desk.db))


def test_what_is_selected_is_exported(table: Table, tmp_path: Path) -> None:
    table.click(0)
    table.click(1, keys=CONTROL)
    table.desk.prompts.saves.append(tmp_path / "mine")
    table.desk.click("Export", table.page.acting.bar)
    assert table.desk.toast == "Wrote 2 applications to mine.csv"
    text = (tmp_path / "mine.csv").read_text("utf-8-sig")
    assert [line.split(",")[1] for line in text.splitlines()] == ["Employer", "Birch Bank", "'=Cedar <Telecom>"]


def test_without_a_selection_all_that_shows_is_exported(table: Table, tmp_path: Path) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    table.search("harbor")
    table.desk.prompts.saves.append(tmp_path / "all.csv")
    table.desk.click("Export")
    assert (tmp_path / "all.csv").read_text("utf-8-sig").splitlines()[1].startswith("1;Harbor Mutual;")
    table.desk.prompts.saves.append(None)
    table.desk.run("table.export")


def test_cells_are_copied_as_a_table_too(table: Table) -> None:
    table.click(1)
    table.press(Qt.Key.Key_C, CONTROL | SHIFT)
    [text], [html] = table.desk.prompts.copied, table.desk.prompts.rich
    heads, cells = (line.split("\t") for line in text.splitlines())
    assert dict(zip(heads, cells, strict=True)) | {"Employer": "'=Cedar <Telecom>", "Deadline": "2026-12-03"} == dict(
        zip(heads, cells, strict=True)
    )
    assert "<th>Employer</th>" in html
    assert "<td>&#x27;=Cedar &lt;Telecom&gt;</td>" in html


@pytest.mark.parametrize(
    ("key", "typed", "shown"),
    [
        ("deadline", "24 nov 2026", "in 3 days"),
        ("applied", "yesterday", "yesterday"),
        ("pay", "17-18.50 USD/hour", "17–18.50 USD an hour"),
        ("source", "A friend", "A friend"),
        ("tags", "bank,  night, Bank", "bank, night, Bank"),
    ],
)
def test_cells_are_edited_in_place(table: Table, key: str, typed: str, shown: str) -> None:
    before = table.column(key)[0]
    edit(table, 0, key, typed)
    assert table.column(key)[0].casefold().startswith(shown.casefold()[:11])
    table.desk.run("undo")
    assert table.column(key)[0] == before


@pytest.mark.parametrize(
    ("key", "typed", "words"),
    [
        ("deadline", "soonish", "soonish"),
        ("applied", "tomorrow", "2026-11-22"),
        ("pay", "a lot", "a lot"),
        ("title", " ", "title"),
    ],
)
def test_what_cannot_be_taken_is_told_beside_the_cell_and_kept(table: Table, key: str, typed: str, words: str) -> None:
    editor = edit(table, 0, key, typed)
    assert words in editor.note.text()
    assert editor.note.isVisible()
    assert not editor.note.geometry().intersects(editor.geometry())
    table.click(2, "employer")
    assert editor.isVisible()
    assert editor.text() == typed
    editor.setFocus()
    table.desk.keys("Esc", editor)
    assert table.view.indexWidget(table.view.currentIndex()) is None


def test_the_work_mode_is_chosen_from_a_menu(table: Table) -> None:
    table.go_to(0, "mode")
    table.press(Qt.Key.Key_F2)
    table.choose("Remote")
    assert table.column("mode")[0] == "Remote"
    assert table.desk.toast == "Work mode changed"
    table.desk.click("Undo")
    assert table.column("mode")[0] == ""


def test_the_menu_on_several_rows(table: Table) -> None:
    select_all(table)
    table.view.menu_asked.emit(table.view.mapToGlobal(table.view.rect().center()))
    texts = [action.text() for action in table.desk.find(QMenu).actions() if action.text()]
    assert texts[:6] == ["Move to stage", "Tags", "Add a reminder", "Copy 3 rows", "Copy with headings", "Export"]
    QTest.keyClick(table.desk.find(QMenu), Qt.Key.Key_Escape)
