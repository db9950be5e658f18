"""The Applications page as a person uses it: find, sort, edit in place, move, file away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from table_desk import CONTROL, SHIFT, Table, add
from ui_helpers import Desk

from apptracker.domain.stages import StageKind
from apptracker.services import applications, reminders
from apptracker.store import Database
from apptracker.ui.applications.columns import COLUMNS, INDEX
from apptracker.ui.pages.applications import ApplicationsPage


@pytest.fixture
def table(open_desk: Callable[..., Desk], db: Database) -> Table:
    """Three applications; the newest first."""
    add(db, "Harbor Mutual", "Agent", location="Tulsa, OK", applied_on=date(2026, 11, 19))
    add(db, "Cedar Telecom", "Claims Advisor", deadline=date(2026, 11, 23))
    add(db, "Birch Bank", "Help Desk", stage="interviewing", applied_on=date(2026, 10, 2))
    return Table(open_desk("applications"))


@pytest.fixture
def many(open_desk: Callable[..., Desk], db: Database) -> Table:
    with db.change("Many") as uow:
        uow.add_applications([{"employer": f"Employer {n:03}", "title": f"Job {n % 7}"} for n in range(300)])
    return Table(open_desk("applications"))


# Looking


def test_the_newest_stand_first_with_what_matters_of_each(table: Table) -> None:
    assert table.employers == ["Birch Bank", "Cedar Telecom", "Harbor Mutual"]
    assert table.column("stage") == ["Interviewing", "Saved", "Applied"]
    assert table.column("applied") == ["10/2/26", "", "2 days ago"]
    assert table.column("location")[2] == "Tulsa, OK"
    assert table.column("reminder")[1].startswith("tomorrow · ")
    table.page.refresh()
    assert table.summary == "3 applications, 1 waiting for a reply"


def test_an_overdue_reminder_says_so_in_words_and_color(table: Table) -> None:
    reminders.add(table.desk.db, "Call Ana", "2026-11-18", application_id=1)
    table.desk.context.ops.follow()
    cell = table.model.cell(2, INDEX["reminder"])
    assert (cell.words, cell.lead_color) == ("3 days ago · Call Ana", "danger")


def test_cells_are_told_with_their_column(table: Table) -> None:
    read = QAccessible.queryAccessibleInterface(table.view)
    told = {read.child(number).text(QAccessible.Text.Name) for number in range(read.childCount())}
    assert {"Employer: Birch Bank", "Stage: Applied", "Next reminder: none"} <= told
    assert table.view.accessibleName() == "Applications"


def test_full_values_are_tooltips(table: Table) -> None:
    index = table.model.index(2, INDEX["applied"])
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Thursday, November 19, 2026"


def test_an_empty_file_invites_to_add_a_posting(desk: Desk) -> None:
    desk.run("page.applications")
    assert "Keep every application in one place" in desk.texts()
    assert {b.text() for b in (desk.button("Try it with sample data"),)}
    desk.context.ops.change(lambda db: applications.add(db, employer="Harbor", title="Agent"), owner=desk.window)
    assert "Keep every application in one place" not in desk.texts()
    assert Table(desk).employers == ["Harbor"]


# Finding


def test_search_as_you_type(table: Table) -> None:
    table.desk.run("search")
    table.desk.type("cla")
    assert table.employers == ["Cedar Telecom"]
    assert table.summary == "1 of 3 applications matches"
    table.desk.type(" zzz")
    assert "Nothing matches" in table.desk.texts()
    table.desk.click("Show all applications")
    assert len(table.employers) == 3


def test_escape_empties_the_search_and_enter_opens_the_first(table: Table) -> None:
    table.desk.run("search")
    table.desk.type("harbor")
    table.desk.keys("Esc")
    assert (table.page.search.text(), len(table.employers)) == ("", 3)
    table.desk.type("harbor")
    table.desk.keys("Return")
    assert table.selected == ["Harbor Mutual"]
    assert table.desk.window.pane.page is not None
    assert table.desk.window.pane.page.application_id == 1


def test_stage_chips_filter_and_count(table: Table) -> None:
    chips = table.page.chips
    assert "Applied, 1 application" in [chip.accessibleName() for chip in chips._chips.values()]
    table.desk.click("Applied, 1 application")
    table.desk.click("Saved, 1 application")
    assert table.employers == ["Cedar Telecom", "Harbor Mutual"]
    table.search("birch")
    assert table.employers == []
    table.desk.click("All, 1 application")
    assert table.employers == ["Birch Bank"]


def test_a_stage_the_person_hides_has_no_chip(table: Table) -> None:
    with table.desk.db.change("Hide") as uow:
        offer = next(stage for stage in uow.read.stages() if stage.kind is StageKind.OFFER)
        uow.update_stage(offer.id, hidden=True)
    table.desk.context.ops.follow()
    assert "Offer, 0 applications" not in [chip.accessibleName() for chip in table.page.chips._chips.values()]


def test_endings_fold_into_a_menu_where_it_is_narrow(table: Table) -> None:
    table.desk.window.resize(900, 600)
    table.desk.settle()
    applications.move(table.desk.db, 1, "rejected")
    table.desk.context.ops.follow()
    table.desk.click("Ended, 1 application")
    table.choose("Rejected  1")
    assert table.employers == ["Harbor Mutual"]


def test_the_archive_is_a_click_away(table: Table) -> None:
    table.click(0)
    table.desk.run("application.archive")
    assert table.desk.toast == "Birch Bank archived"
    assert table.selected == ["Cedar Telecom"]
    table.filter("archived")
    assert (table.employers, table.summary) == (["Birch Bank"], "1 archived application")
    table.click(0)
    table.desk.run("application.archive")
    assert table.desk.toast == "Birch Bank taken out of the archive"
    assert "Nothing matches" in table.desk.texts()
    table.desk.click("Show all applications")
    assert len(table.employers) == 3


# Sorting and columns


def test_the_header_sorts_turns_and_adds_a_second_key(table: Table) -> None:
    table.sort("employer")
    assert table.employers == ["Birch Bank", "Cedar Telecom", "Harbor Mutual"]
    table.sort("employer")
    assert table.employers == ["Harbor Mutual", "Cedar Telecom", "Birch Bank"]
    add(table.desk.db, "Ash Retail", "Agent")
    table.desk.context.ops.follow()
    table.sort("title")
    table.sort("employer", keys=SHIFT)
    assert table.employers == ["Ash Retail", "Harbor Mutual", "Cedar Telecom", "Birch Bank"]
    assert table.desk.context.state.texts("table.sort") == ["title", "employer"]


def test_columns_are_chosen_moved_and_remembered(table: Table) -> None:
    table.desk.click("Display")
    menu = table.menu()
    for title in ("Pay", "Location"):
        menu.setActiveAction(next(a for a in menu.actions() if a.text() == title))
        QTest.keyClick(menu, Qt.Key.Key_Space)
    assert menu.isVisible()
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    table.view.setFocus()
    table.view.select_place(0)
    table.press(Qt.Key.Key_Right, CONTROL | SHIFT)
    table.view.header.resizeSection(INDEX["employer"], 250)
    wanted = ["title", "employer", "stage", "applied", "reminder", "tags", "pay"]
    assert table.view.header.shown() == wanted
    state = table.desk.context.state
    assert state.texts("table.columns") == wanted
    again = ApplicationsPage(table.desk.context)
    assert again.view.header.shown() == wanted
    assert again.view.header.sectionSize(INDEX["employer"]) == 250
    again.deleteLater()


def test_a_column_is_sorted_moved_and_hidden_from_its_menu(table: Table) -> None:
    header = table.view.header
    header.menu_asked.emit(INDEX["stage"])
    table.choose("Sort by Stage")
    assert table.column("stage") == ["Saved", "Applied", "Interviewing"]
    header.menu_asked.emit(INDEX["stage"])
    table.choose("Move Stage left")
    assert header.shown()[1] == "stage"
    header.menu_asked.emit(INDEX["stage"])
    table.choose("Hide Stage")
    assert "stage" not in header.shown()
    table.desk.click("Display")
    table.choose("Reset the columns")
    assert header.shown()[2] == "stage"


# Editing in place


def test_a_title_is_edited_in_place_and_taken_back(table: Table) -> None:
    table.go_to(2, "title")
    table.press(Qt.Key.Key_F2)
    table.editor().clear()
    table.desk.type("Senior Agent", table.editor())
    table.desk.keys("Return", table.editor())
    assert table.column("title")[2] == "Senior Agent"
    assert table.desk.db.read.application(1).title == "Senior Agent"
    assert (table.desk.toast, table.desk.window.pane.page) == ("Title changed", None)
    table.desk.click("Undo")
    assert table.column("title")[2] == "Agent"


def test_an_employer_cannot_be_emptied(table: Table) -> None:
    table.go_to(0, "employer")
    table.press(Qt.Key.Key_F2)
    editor = table.editor()
    editor.clear()
    table.desk.keys("Return", editor)
    assert editor.isVisible()
    assert editor.property("wrong")
    assert "needs its employer" in editor.note.text()
    assert editor.note.isVisible()
    table.desk.keys("Esc", editor)
    assert table.employers[0] == "Birch Bank"


def test_what_is_typed_survives_a_change_of_the_same_row(table: Table) -> None:
    table.go_to(2, "title")
    table.press(Qt.Key.Key_F2)
    table.editor().clear()
    table.desk.type("Lead", table.editor())
    applications.move(table.desk.db, 1, "screening")
    table.desk.context.ops.follow()
    assert table.editor().text() == "Lead"
    table.desk.keys("Return", table.editor())
    assert (table.column("title")[2], table.column("stage")[2]) == ("Lead", "Screening")


def test_a_click_on_the_stage_offers_the_others(table: Table) -> None:
    at = table.view.cells.chip_rect(table.rect(1, "stage"), 1).center()
    QTest.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert table.menu().activeAction().text() == "Saved"
    table.choose("Applied")
    assert table.desk.toast == "Cedar Telecom moved to Applied"
    assert table.column("stage")[1] == "Applied"
    table.desk.click("Undo")
    assert table.column("stage")[1] == "Saved"


@pytest.mark.parametrize("key", ["F2", "Alt+Down", ""])
def test_the_stage_by_keyboard(table: Table, key: str) -> None:
    table.go_to(1, "stage")
    if key:
        table.desk.keys(key, table.view)
    else:
        table.desk.run("application.stage")
    table.choose("Offer")
    assert table.desk.db.read.application(2).stage == "Offer"


# Several at once


def test_several_are_moved_in_one_change(table: Table) -> None:
    table.click(0)
    table.click(2, keys=CONTROL)
    assert "2 selected" in table.desk.texts()
    table.desk.click("Move to stage")
    table.choose("Offer")
    assert table.column("stage") == ["Offer", "Saved", "Offer"]
    assert table.desk.toast == "2 applications moved to Offer"
    assert table.selected == ["Birch Bank", "Harbor Mutual"]
    table.desk.run("undo")
    assert table.column("stage") == ["Interviewing", "Saved", "Applied"]


def test_all_go_to_the_bin_and_come_back(many: Table) -> None:
    many.view.setFocus()
    many.press(Qt.Key.Key_A, CONTROL)
    assert "300 selected" in many.desk.texts()
    many.desk.click("Move to the bin")
    assert many.desk.toast == "300 applications moved to the bin"
    assert "Keep every application in one place" in many.desk.texts()
    many.desk.click("Undo")
    assert len(many.employers) == 300


def test_shift_selects_a_range_and_clear_ends_it(many: Table) -> None:
    many.click(1)
    many.click(4, keys=SHIFT)
    assert "4 selected" in many.desk.texts()
    many.desk.click("Clear selection")
    assert many.selected == []
    assert many.page.chips.isVisible()


def test_rows_are_copied_without_formulas(table: Table) -> None:
    applications.edit(table.desk.db, 2, employer="=SUM(A1)")
    table.desk.context.ops.follow()
    table.view.setFocus()
    table.press(Qt.Key.Key_A, CONTROL)
    table.press(Qt.Key.Key_C, CONTROL)
    lines = table.desk.prompts.copied[0].splitlines()
    assert lines[1].startswith("'=SUM(A1)\tClaims Advisor\tSaved\t")
    assert lines[2].startswith("Harbor Mutual\tAgent\tApplied\t2026-11-19\t2026-")
    assert table.desk.toast == "3 rows copied"


def test_the_right_click_menu(table: Table) -> None:
    table.click(2)
    table.view.menu_asked.emit(QPoint(20, 20))
    assert [a.text() for a in table.menu().actions() if a.text()][-2:] == ["Archive", "Move to the bin"]
    table.choose("Move to the bin")
    assert table.employers == ["Birch Bank", "Cedar Telecom"]
    assert table.desk.toast == "Harbor Mutual moved to the bin"


# Opening


def test_a_click_opens_the_pane_and_leaves_the_keyboard_here(table: Table) -> None:
    table.click(1)
    table.desk.qtbot.waitUntil(
        lambda: table.desk.window.pane.page is not None and table.desk.window.pane.page.isVisible()
    )
    pane = table.desk.window.pane.page
    assert pane is not None
    assert (pane.application_id, table.view.hasFocus()) == (2, True)
    table.press(Qt.Key.Key_Down)
    table.desk.qtbot.waitUntil(lambda: pane.application_id == 1)
    assert table.view.hasFocus()


def test_in_a_narrow_window_only_enter_opens(table: Table) -> None:
    table.desk.window.resize(900, 600)
    table.click(1)
    QTest.qWait(200)
    assert table.desk.window.pane.page is None
    table.press(Qt.Key.Key_Return)
    assert table.desk.window.pane.page is not None
    assert not table.view.isVisible()


def test_actions_are_about_the_table_while_the_keyboard_is_in_it(table: Table) -> None:
    table.desk.context.go.open_application(1)
    table.view.setFocus()
    table.click(0)
    table.click(1, keys=CONTROL)
    table.desk.run("application.delete")
    assert table.employers == ["Harbor Mutual"]


# Changes by others


def test_a_change_elsewhere_keeps_selection_scroll_and_sort(many: Table) -> None:
    many.sort("employer")
    many.view.verticalScrollBar().setValue(4000)
    place = many.view.rowAt(5)
    many.click(place + 3)
    [chosen], seen = many.selected, many.employers[place]
    with many.desk.db.change("By another") as uow:
        uow.add_applications([{"employer": "Aardvark", "title": "Agent"}, {"employer": "Zebra", "title": "Agent"}])
        uow.update_application(many.model.ids[place + 3], title="Changed")
        uow.move_to_bin(many.model.ids[2])
    many.desk.context.ops.follow()
    assert len(many.employers) == 301
    assert (many.selected, many.employers[many.view.rowAt(5)]) == ([chosen], seen)
    assert many.column("title")[many.employers.index(chosen)] == "Changed"


def test_renamed_stages_and_employers_show(table: Table) -> None:
    with table.desk.db.change("By another") as uow:
        applied = next(stage for stage in uow.read.stages() if stage.kind is StageKind.APPLIED)
        uow.update_stage(applied.id, name="Sent")
    table.desk.context.ops.follow()
    assert table.column("stage")[2] == "Sent"
    assert "Sent, 1 application" in [chip.accessibleName() for chip in table.page.chips._chips.values()]


def test_a_page_not_looked_at_catches_up_when_it_is(table: Table) -> None:
    table.desk.run("page.today")
    applications.edit(table.desk.db, 1, title="Another")
    table.desk.context.ops.follow()
    table.desk.run("page.applications")
    assert table.column("title")[2] == "Another"


def test_rows_are_fetched_as_they_are_looked_at(many: Table) -> None:
    assert len(many.model.known(many.model.ids)) <= 200
    many.view.scrollToBottom()
    many.desk.settle()
    assert many.model.known(many.model.ids[-10:]) == many.model.ids[-10:].tolist()


def test_the_model_keeps_the_rules(many: Table, qtmodeltester: object) -> None:
    qtmodeltester.check(many.model)  # type: ignore[attr-defined]
    many.search("job 3")
    many.search("")
    applications.delete(many.desk.db, many.model.ids[3:5])
    many.desk.context.ops.follow()
    assert len(COLUMNS) == many.model.columnCount()
