"""The board as a person uses it: look, drag, go about by keyboard, fold, limit, undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from board_helpers import CONTROL, SHIFT, Seen, add
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu, QSpinBox
from support import POSTING
from ui_helpers import Desk, Held, drop

from apptracker.domain.clock import FrozenClock
from apptracker.domain.selection import Selection
from apptracker.services import applications, board, endings, reminders
from apptracker.services import changes as taking_back
from apptracker.store import Database
from apptracker.ui.board.column import Tile
from apptracker.ui.ops import Stopped


@pytest.fixture
def seen(open_desk: Callable[..., Desk], db: Database) -> Seen:
    add(db, "Harbor Mutual", applied_on=date(2026, 11, 19))
    add(db, "Cedar Telecom", "Claims Advisor")
    add(db, "Birch Bank", "Help Desk", stage="interviewing", applied_on=date(2026, 10, 2))
    add(db, "Alder Clinic", "Receptionist")
    return Seen(open_desk("board"))


# Looking


def test_each_stage_is_a_column_with_its_cards_the_newest_first(seen: Seen) -> None:
    assert [place.stage.name for place in seen.board.places][:5] == [
        "Saved", "Applied", "Screening", "Interviewing", "Offer",
    ]  # fmt: skip
    assert seen.cards("Saved") == ["Alder Clinic", "Cedar Telecom"]
    assert seen.cards("Applied") == ["Harbor Mutual"]
    assert seen.cards("Interviewing") == ["Birch Bank"]
    assert seen.summary == "4 applications, 4 under way"


def test_a_card_says_what_it_shows(seen: Seen) -> None:
    reminders.add(seen.desk.db, "Call Ana", "2026-11-18", application_id=1)
    applications.tag(seen.desk.db, 1, ["remote"])
    seen.desk.context.ops.follow()
    face = seen.view("Applied").column.face(0)
    assert face is not None
    assert (face.employer, face.since, face.since_color) == ("Harbor Mutual", "2 days", "text-muted")
    assert (face.due, face.due_color, face.reminder) == ("3 days overdue", "danger", "Call Ana")
    read = QAccessible.queryAccessibleInterface(seen.view("Applied"))
    assert read.role() == QAccessible.Role.List
    assert read.text(QAccessible.Text.Name) == "Applied, 1 application"
    assert read.child(0).text(QAccessible.Text.Name) == (
        "Harbor Mutual, Agent, in this stage for 2 days, reminder 3 days overdue: Call Ana, tags: remote"
    )


@pytest.mark.parametrize(("days", "color"), [(13, "text-muted"), (14, "warning"), (30, "danger")])
def test_long_in_a_stage_shows(seen: Seen, clock: FrozenClock, days: int, color: str) -> None:
    clock.advance(timedelta(days=days - 2))
    seen.page.refresh()
    face = seen.view("Applied").column.face(0)
    assert face is not None
    assert (face.since, face.since_color) == (f"{days} days", color)
    saved = seen.view("Saved").column.face(0)
    assert saved is not None
    assert saved.since_color == "text-muted"


def test_a_search_leaves_what_matches(seen: Seen) -> None:
    seen.page.search.setText("cedar")
    seen.desk.settle()
    assert (seen.cards("Saved"), seen.cards("Applied")) == (["Cedar Telecom"], [])
    assert seen.summary == "1 of 4 applications match"
    assert seen.view("Applied").words == "Nothing here matches."
    seen.page.search.clear()
    assert seen.cards("Applied") == ["Harbor Mutual"]


def test_the_order_is_chosen_and_remembered(seen: Seen) -> None:
    seen.desk.click(seen.page.sort)
    seen.choose("Employer")
    assert seen.cards("Saved") == ["Alder Clinic", "Cedar Telecom"]
    seen.desk.click(seen.page.sort)
    seen.choose("Longest in stage")
    assert seen.cards("Saved") == ["Cedar Telecom", "Alder Clinic"]
    assert seen.desk.window.state.text("board.sort") == "longest"


def test_hidden_stages_are_left_out_unless_something_is_in_them(seen: Seen) -> None:
    stages = {stage.name: stage.id for stage in seen.desk.db.read.stages()}
    with seen.desk.db.change("Hid") as uow:
        uow.update_stage(stages["Screening"], hidden=True)
        uow.update_stage(stages["Interviewing"], hidden=True)
    seen.desk.context.ops.follow()
    assert [place.stage.name for place in seen.board.places][:4] == ["Saved", "Applied", "Interviewing", "Offer"]


def test_without_any_application_the_page_says_how_to_begin(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk("board")
    assert "See at a glance where every application stands" in desk.texts()
    desk.run("sample.load")
    assert Seen(desk).cards("Applied")


# By mouse


def test_a_card_is_dragged_to_a_column_that_shows_what_happens(seen: Seen) -> None:
    target = seen.column("Screening")
    where = seen.lift("Saved", 1, target)
    assert target.property("target") is True
    assert "Move to Screening" in seen.desk.texts(target)
    assert seen.board.carrying.under_way
    seen.let_go("Saved", where)
    assert (seen.cards("Screening"), seen.cards("Saved")) == (["Cedar Telecom"], ["Alder Clinic"])
    assert seen.desk.db.read.application(2).stage == "Screening"
    assert seen.desk.toast == "Cedar Telecom moved to Screening"
    assert (target.property("target"), seen.board.carrying.under_way, seen.selected) == (
        False,
        False,
        ["Cedar Telecom"],
    )


def test_several_cards_of_several_columns_are_dragged_together(seen: Seen) -> None:
    seen.click("Saved", 0)
    seen.click("Applied", 0, CONTROL)
    assert seen.selected == ["Alder Clinic", "Harbor Mutual"]
    where = seen.lift("Applied", 0, seen.column("Screening"))
    assert "Move 2 cards to Screening" in seen.desk.texts(seen.column("Screening"))
    seen.let_go("Applied", where)
    assert sorted(seen.cards("Screening")) == ["Alder Clinic", "Harbor Mutual"]
    assert seen.desk.toast == "2 applications moved to Screening"
    seen.desk.run("undo")
    assert (seen.cards("Screening"), seen.cards("Applied")) == ([], ["Harbor Mutual"])


def test_escape_puts_carried_cards_back(seen: Seen) -> None:
    seen.view("Saved").setFocus()
    where = seen.lift("Saved", 0, seen.column("Screening"))
    QTest.keyClick(seen.view("Saved"), Qt.Key.Key_Escape)
    seen.let_go("Saved", where)
    assert (seen.cards("Screening"), seen.cards("Saved")) == ([], ["Alder Clinic", "Cedar Telecom"])
    assert not seen.board.carrying.under_way


def test_a_plain_click_selects_one_and_control_and_shift_more(seen: Seen) -> None:
    seen.click("Applied", 0)
    seen.click("Saved", 0)
    assert seen.selected == ["Alder Clinic"]
    seen.click("Saved", 1, SHIFT)
    assert seen.selected == ["Alder Clinic", "Cedar Telecom"]
    seen.click("Applied", 0, CONTROL)
    assert len(seen.selected) == 3
    seen.click("Interviewing", 0)
    assert seen.selected == ["Birch Bank"]


def test_a_card_let_fall_on_a_folded_column_goes_there(seen: Seen) -> None:
    seen.drag("Applied", 0, seen.tile("Rejected"))
    assert seen.desk.db.read.application(1).stage == "Rejected"
    assert seen.cards("Rejected") == ["Harbor Mutual"]


def test_the_card_stands_in_its_new_column_before_it_is_stored(seen: Seen, monkeypatch: pytest.MonkeyPatch) -> None:
    held = Held(seen.desk.db)
    monkeypatch.setattr(seen.desk.context.ops, "change", held)
    seen.drag("Saved", 1, seen.column("Screening"))
    assert seen.cards("Screening") == ["Cedar Telecom"]
    assert seen.desk.db.read.application(2).stage == "Saved"
    seen.page.refresh()  # an answer from before comes late
    assert seen.cards("Screening") == ["Cedar Telecom"]
    held.go_on()
    assert seen.desk.db.read.application(2).stage == "Screening"
    assert seen.cards("Screening") == ["Cedar Telecom"]


def test_a_move_that_is_refused_is_put_back_with_a_word(seen: Seen, monkeypatch: pytest.MonkeyPatch) -> None:
    held = Held(seen.desk.db)
    monkeypatch.setattr(seen.desk.context.ops, "change", held)
    seen.drag("Saved", 1, seen.column("Screening"))
    applications.delete(seen.desk.db, [2])
    held.go_on()
    assert (seen.cards("Screening"), seen.cards("Saved")[0]) == ([], "Alder Clinic")
    assert "bin" in seen.desk.toast


def test_a_double_click_opens_and_a_click_shows_beside_what_is_open(seen: Seen) -> None:
    at = seen.at("Saved", 0)
    QTest.mouseDClick(seen.view("Saved").viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert seen.desk.context.go.application_beside == 4
    seen.click("Saved", 1)
    seen.desk.qtbot.waitUntil(lambda: seen.desk.context.go.application_beside == 2)
    assert seen.desk.focused is seen.view("Saved")


def test_the_menu_of_a_card_offers_what_the_table_does(seen: Seen) -> None:
    seen.click("Saved", 0)
    seen.view("Saved").menu_asked.emit(seen.view("Saved").menu_place())
    menu = seen.desk.find(QMenu)
    assert [a.text() for a in menu.actions() if a.isVisible() and a.text()] == [
        "Open", "Open in the whole window", "In its own window", "Move to stage", "Tags", "Add a reminder", "Copy",
        "Archive", "Move to the bin",
    ]  # fmt: skip
    seen.choose("Archive")
    assert seen.cards("Saved") == ["Cedar Telecom"]


# By keyboard


def test_arrows_go_between_cards_and_columns(seen: Seen) -> None:
    seen.click("Saved", 0)
    seen.press(Qt.Key.Key_Down)
    assert seen.selected == ["Cedar Telecom"]
    seen.press(Qt.Key.Key_Right)
    assert seen.selected == ["Harbor Mutual"]
    seen.press(Qt.Key.Key_Right)
    assert seen.desk.focused is seen.view("Screening")
    seen.press(Qt.Key.Key_Right)
    assert seen.selected == ["Birch Bank"]
    seen.press(Qt.Key.Key_Left)
    seen.press(Qt.Key.Key_Left)
    assert seen.selected == ["Harbor Mutual"]


def test_control_and_an_arrow_move_a_card_a_stage_on(seen: Seen) -> None:
    seen.click("Saved", 1)
    seen.press(Qt.Key.Key_Right, CONTROL)
    assert seen.desk.db.read.application(2).stage == "Applied"
    assert (seen.selected, seen.desk.focused) == (["Cedar Telecom"], seen.view("Applied"))
    seen.press(Qt.Key.Key_Right, CONTROL)
    assert seen.desk.db.read.application(2).stage == "Screening"
    seen.press(Qt.Key.Key_Left, CONTROL)
    assert seen.desk.db.read.application(2).stage == "Applied"


def test_right_to_left_mirrors_the_keys(seen: Seen) -> None:
    seen.desk.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    seen.desk.settle()
    assert seen.column("Saved").x() > seen.column("Applied").x()
    seen.click("Saved", 1)
    seen.press(Qt.Key.Key_Left, CONTROL)
    assert seen.desk.db.read.application(2).stage == "Applied"
    seen.press(Qt.Key.Key_Right)
    assert seen.selected == ["Alder Clinic"]


def test_several_are_chosen_and_moved_by_keyboard(seen: Seen) -> None:
    seen.click("Saved", 0)
    seen.press(Qt.Key.Key_Down, SHIFT)
    assert seen.selected == ["Alder Clinic", "Cedar Telecom"]
    seen.press(Qt.Key.Key_Home)
    seen.press(Qt.Key.Key_A, CONTROL)
    assert len(seen.selected) == 2
    seen.press(Qt.Key.Key_Right, CONTROL)
    assert sorted(seen.cards("Applied")) == ["Alder Clinic", "Cedar Telecom", "Harbor Mutual"]
    assert seen.desk.toast == "2 applications moved to Applied"


@pytest.mark.parametrize("keys", ["M", "Ctrl+M"])
def test_a_key_opens_the_stages(seen: Seen, keys: str) -> None:
    seen.click("Saved", 1)
    seen.desk.keys(keys)
    seen.choose("Offer")
    assert seen.cards("Offer") == ["Cedar Telecom"]


def test_enter_opens_and_delete_bins(seen: Seen) -> None:
    seen.click("Saved", 1)
    seen.press(Qt.Key.Key_Return)
    assert seen.desk.context.go.application_beside == 2
    seen.desk.context.go.close_application()
    seen.click("Saved", 1)
    seen.desk.run("application.delete")
    assert seen.cards("Saved") == ["Alder Clinic"]


def test_undo_shows_the_card_where_it_went_back_to(seen: Seen) -> None:
    seen.click("Saved", 1)
    seen.press(Qt.Key.Key_Right, CONTROL)
    seen.click("Interviewing", 0)
    seen.desk.run("undo")
    assert seen.cards("Saved") == ["Alder Clinic", "Cedar Telecom"]
    assert (seen.selected, seen.desk.focused) == (["Cedar Telecom"], seen.view("Saved"))


# Columns


def test_a_column_folds_and_stays_folded(seen: Seen, open_desk: Callable[..., Desk]) -> None:
    seen.desk.click(seen.column("Screening").menu_button)
    seen.choose("Fold the column")
    tile = seen.tile("Screening")
    assert tile.accessibleName() == "Screening, 0 applications, folded"
    seen.desk.window.close()
    again = Seen(open_desk("board"))
    assert isinstance(again.tile("Screening"), Tile)
    again.desk.click(again.tile("Screening"))
    assert again.column("Screening").isVisible()


def test_endings_are_folded_where_there_is_little_room(seen: Seen) -> None:
    assert seen.tile("Rejected").accessibleName() == "Rejected, 0 applications, folded"
    seen.desk.window.resize(2800, 800)
    seen.desk.settle()
    assert seen.column("Rejected").isVisible()


def test_a_limit_is_set_shown_in_words_and_undone(seen: Seen) -> None:
    seen.desk.click(seen.column("Saved").menu_button)
    seen.choose("Set a limit…")
    field = seen.desk.find(QSpinBox)
    field.setValue(1)
    seen.press(Qt.Key.Key_Return)
    column = seen.column("Saved")
    assert column.accessibleName() == "Saved, 2 applications, 1 over your limit of 1"
    assert {"2 of 1", "1 over your limit"} <= {w.text() for w in column.findChildren(type(column._over))}
    assert column.property("over") is True
    seen.desk.run("undo")
    assert seen.column("Saved").accessibleName() == "Saved, 2 applications"


def test_a_limit_is_taken_off(seen: Seen) -> None:
    board.limit(seen.desk.db, 1, 2)
    seen.desk.context.ops.follow()
    seen.desk.click(seen.column("Saved").menu_button)
    seen.choose("Take the limit off")
    assert seen.desk.db.read.stage(1).card_limit is None


# Following what happens elsewhere


def test_what_another_process_does_shows_and_keeps_what_is_selected(seen: Seen) -> None:
    seen.click("Saved", 1)
    applications.move(seen.desk.db, 1, "offer")
    add(seen.desk.db, "Dune Freight")
    seen.desk.context.ops.follow()
    assert seen.cards("Offer") == ["Harbor Mutual"]
    assert seen.cards("Saved") == ["Dune Freight", "Alder Clinic", "Cedar Telecom"]
    assert seen.selected == ["Cedar Telecom"]
    taking_back.undo(seen.desk.db)
    seen.desk.context.ops.follow()
    assert seen.cards("Saved") == ["Alder Clinic", "Cedar Telecom"]


def test_models_keep_to_the_rules(seen: Seen) -> None:
    testers = [
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, seen.board)
        for model in seen.board.models.values()
    ]
    seen.drag("Saved", 1, seen.column("Screening"))
    seen.desk.run("undo")
    with seen.desk.db.change("Many") as uow:
        uow.add_applications([{"employer": f"Employer {n:03}", "title": "Agent"} for n in range(300)])
    seen.desk.context.ops.follow()
    view = seen.view("Saved")
    view.scrollToBottom()
    seen.desk.settle()
    assert len(seen.cards("Saved")) == 302
    assert len(testers) == 10


def test_a_filter_leaves_what_it_lets_through(seen: Seen) -> None:
    applications.tag(seen.desk.db, 2, ["remote"])
    seen.desk.context.ops.follow()
    seen.page.filters.show_selection(Selection(tags=frozenset({"remote"})))
    seen.page.filters.changed.emit()
    assert (seen.cards("Saved"), seen.cards("Applied")) == (["Cedar Telecom"], [])
    assert seen.summary == "1 of 4 applications match"
    seen.desk.click("Clear", seen.page.filters)
    assert seen.cards("Applied") == ["Harbor Mutual"]


def test_archived_ones_are_taken_out_again(seen: Seen) -> None:
    applications.archive(seen.desk.db, [1])
    seen.desk.context.ops.follow()
    assert seen.cards("Applied") == []
    seen.page.filters.show_selection(Selection(archived=True))
    seen.page.filters.changed.emit()
    seen.click("Applied", 0)
    seen.desk.run("application.archive")
    assert (seen.cards("Applied"), seen.desk.db.read.application(1).archived) == ([], False)


def test_the_next_reminder_of_a_card_is_done_or_put_off_by_key(seen: Seen) -> None:
    reminders.add(seen.desk.db, "Call Ana", "2026-11-18", application_id=4)
    seen.desk.context.ops.follow()
    seen.click("Saved", 0)
    seen.desk.run("reminder.snooze")
    menu = seen.desk.find(QMenu)
    menu.actions()[0].trigger()
    menu.close()
    face = seen.view("Saved").column.face(0)
    assert face is not None
    assert (face.reminder, face.due_color) == ("Call Ana", "warning")
    seen.desk.keys("D")
    face = seen.view("Saved").column.face(0)
    assert face is not None
    assert face.reminder == ""


def test_files_dropped_on_the_board_reach_quick_capture(seen: Seen, tmp_path: Path) -> None:
    advert = tmp_path / "advert.txt"
    advert.write_text(POSTING, encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(advert))])
    view = seen.view("Saved").viewport()
    assert drop(seen.desk.window, view.mapTo(seen.desk.window, view.rect().center()), data)
    dialog = seen.desk.find(QDialog)
    assert dialog.isVisible()
    dialog.close()


def test_why_it_ended_is_a_fact_of_the_application(seen: Seen) -> None:
    endings.tell(seen.desk.db, [applications.move(seen.desk.db, 1, "rejected").value.id], reason="Position was closed")
    seen.desk.context.go.open_application(1)
    seen.desk.settle()
    fields = [w for w in seen.desk.window.findChildren(QLineEdit) if w.text() == "Position was closed"]
    assert [w.isVisible() for w in fields] == [True]
    seen.desk.context.go.open_application(2)
    seen.desk.settle()
    assert not any(
        w.isVisible() and w.accessibleName() == "Ended because" for w in seen.desk.window.findChildren(QLineEdit)
    )


def test_a_move_over_the_limit_is_said(seen: Seen) -> None:
    board.limit(seen.desk.db, 2, 1)
    seen.desk.context.ops.follow()
    seen.drag("Saved", 1, seen.column("Applied"))
    assert seen.desk.toast == "Cedar Telecom moved to Applied, 1 over your limit"


def test_a_long_move_that_is_stopped_is_put_back(seen: Seen, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise Stopped

    seen.click("Saved", 0)
    seen.press(Qt.Key.Key_A, CONTROL)
    with monkeypatch.context() as patched:
        patched.setattr(applications, "move_many", stopped)
        seen.press(Qt.Key.Key_Right, CONTROL)
    assert (seen.cards("Saved"), seen.selected) == (["Alder Clinic", "Cedar Telecom"],) * 2
    seen.press(Qt.Key.Key_Right, CONTROL)
    assert seen.cards("Saved") == []


def test_larger_letters_and_another_theme_while_it_shows(seen: Seen) -> None:
    before = seen.view("Saved").visualRect(seen.view("Saved").column.index(0)).height()
    seen.desk.run("larger")
    seen.desk.context.theme.choose("dark")
    seen.desk.settle()
    assert seen.view("Saved").visualRect(seen.view("Saved").column.index(0)).height() > before


def test_several_cards_get_a_tag_and_a_reminder(seen: Seen) -> None:
    seen.click("Saved", 0)
    seen.press(Qt.Key.Key_A, CONTROL)
    seen.desk.click("Remind", seen.page.acting.bar)
    dialog = seen.desk.find(QDialog)
    assert "A reminder for each of 2 applications" in seen.desk.texts(dialog)
    dialog.close()
    seen.desk.click("Tags", seen.page.acting.bar)
    seen.desk.type("remote")
    seen.press(Qt.Key.Key_Return)
    assert {seen.desk.db.read.application(id_).tags for id_ in (2, 4)} == {("remote",)}
    seen.press(Qt.Key.Key_Escape)


def test_the_open_application_goes_on_to_the_next_card(seen: Seen) -> None:
    seen.click("Saved", 0)
    seen.press(Qt.Key.Key_Return)
    assert list(seen.page.listed()) == [4, 2]
    seen.desk.run("application.next")
    assert (seen.desk.context.go.application_beside, seen.selected) == (2, ["Cedar Telecom"])
