"""The small panel after a card came to an ending: it asks, waits, and is never in the way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from board_helpers import CONTROL, Seen, add
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from ui_helpers import Desk

from apptracker.domain.applications import EventKind
from apptracker.store import Database


@pytest.fixture
def seen(open_desk: Callable[..., Desk], db: Database) -> Seen:
    add(db, "Harbor Mutual", applied_on=date(2026, 11, 19))
    add(db, "Cedar Telecom", "Claims Advisor", applied_on=date(2026, 11, 18))
    return Seen(open_desk("board"))


def test_a_reason_and_feedback_are_kept_and_taken_back_with_the_move(seen: Seen) -> None:
    seen.drag("Applied", 0, seen.tile("Rejected"))
    panel = seen.page.ended
    assert panel.isVisible()
    assert QApplication.activeModalWidget() is None
    assert "Harbor Mutual: Rejected. What was the reason?" in seen.desk.texts(panel)
    seen.desk.click("Too little experience", panel)
    seen.desk.type("They liked my calm voice", panel.feedback)
    seen.desk.click("Save reason", panel)
    told = seen.desk.db.read.application(1)
    assert (told.stage, told.ending_reason) == ("Rejected", "Too little experience")
    notes = [e.text for e in seen.desk.db.read.events(1) if e.kind is EventKind.NOTE]
    assert notes == ["They liked my calm voice"]
    assert (panel.isVisible(), seen.desk.toast) == (False, "Harbor Mutual: reason saved")
    seen.desk.run("undo")
    back = seen.desk.db.read.application(1)
    assert (back.stage, back.ending_reason, seen.cards("Applied")[0]) == ("Applied", None, "Harbor Mutual")
    assert not [e for e in seen.desk.db.read.events(1) if e.kind is EventKind.NOTE]
    seen.desk.run("redo")
    assert seen.desk.db.read.application(1).ending_reason == "Too little experience"


def test_it_is_skipped_and_escape_closes_it(seen: Seen) -> None:
    seen.drag("Applied", 0, seen.tile("Rejected"))
    seen.desk.click("Skip", seen.page.ended)
    assert not seen.page.ended.isVisible()
    assert seen.desk.db.read.application(1).ending_reason is None
    seen.drag("Applied", 0, seen.tile("Withdrawn"))
    seen.view("Applied").setFocus()
    seen.desk.run("back")
    assert not seen.page.ended.isVisible()
    assert seen.desk.db.read.application(2).stage == "Withdrawn"


def test_the_board_goes_on_while_it_waits_and_what_was_chosen_is_kept(seen: Seen) -> None:
    seen.drag("Applied", 0, seen.tile("Rejected"))
    seen.desk.click("No reason given", seen.page.ended)
    seen.drag("Applied", 0, seen.tile("Withdrawn"))
    assert seen.desk.db.read.application(1).ending_reason == "No reason given"
    assert "Cedar Telecom: Withdrawn. What was the reason?" in seen.desk.texts(seen.page.ended)


def test_it_is_answered_by_keyboard_in_the_person_s_own_words(seen: Seen) -> None:
    seen.click("Applied", 0)
    for _ in range(4):
        seen.press(Qt.Key.Key_Right, CONTROL)  # from Applied over Screening, Interviewing and Offer to Accepted
    assert seen.page.ended.isVisible()
    seen.view("Applied").setFocus()
    seen.press(Qt.Key.Key_F6)
    seen.page.ended.other.setFocus()
    seen.desk.type("My favorite")
    seen.press(Qt.Key.Key_Return)
    assert seen.desk.db.read.application(1).ending_reason == "My favorite"
    assert not seen.page.ended.isVisible()


def test_enter_on_a_reason_takes_it_and_saves(seen: Seen) -> None:
    seen.drag("Applied", 0, seen.tile("Rejected"))
    seen.page.ended.take_keyboard()
    chip = seen.desk.focused
    assert isinstance(chip, QPushButton)
    seen.press(Qt.Key.Key_Space)
    seen.press(Qt.Key.Key_Return)
    assert seen.desk.db.read.application(1).ending_reason == chip.text()
    assert not seen.page.ended.isVisible()


def test_several_share_a_reason(seen: Seen) -> None:
    seen.click("Applied", 0)
    seen.press(Qt.Key.Key_A, CONTROL)
    seen.drag("Applied", 0, seen.tile("No response"))
    assert "2 applications: No response. What was the reason?" in seen.desk.texts(seen.page.ended)
    seen.desk.click("Never wrote back", seen.page.ended)
    seen.desk.click("Save reason", seen.page.ended)
    assert {seen.desk.db.read.application(i).ending_reason for i in (1, 2)} == {"Never wrote back"}
    seen.desk.run("undo")
    assert sorted(seen.cards("Applied")) == ["Cedar Telecom", "Harbor Mutual"]


def test_it_goes_when_the_move_is_taken_back(seen: Seen) -> None:
    seen.drag("Applied", 0, seen.tile("Rejected"))
    assert seen.page.ended.isVisible()
    seen.desk.run("undo")
    assert not seen.page.ended.isVisible()


def test_it_steps_aside_while_cards_are_carried(seen: Seen) -> None:
    seen.drag("Applied", 0, seen.tile("Rejected"))
    seen.desk.click("A skill was missing", seen.page.ended)
    where = seen.lift("Applied", 0, seen.column("Applied"))
    assert not seen.page.ended.isVisible()
    seen.let_go("Applied", where)
    assert seen.page.ended.isVisible()
    assert seen.page.ended.reason == "A skill was missing"
