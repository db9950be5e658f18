"""The history of an application by hand: what happened earlier is added, what is wrong is put right or taken out."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPlainTextEdit
from ui_helpers import Desk

from apptracker.domain.applications import Application, EventKind
from apptracker.services import applications
from apptracker.ui.application.history import HistoryRow
from apptracker.ui.pages.application import ApplicationPage


@pytest.fixture
def job(desk: Desk) -> Application:
    made = applications.add(desk.db, employer="Harbor Mutual", title="Agent").value
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    desk.context.go.open_application(made.id, "history")
    desk.settle()
    return made


def choose(desk: Desk, name: str, words: str) -> None:
    box = desk.find(QComboBox, desk.find(QDialog), accessibleName=name)
    box.setCurrentIndex(box.findText(words))
    desk.settle()


def test_a_call_of_last_week_is_added_by_keyboard(desk: Desk, job: Application) -> None:
    desk.run("application.event")
    desk.type("Asked Ana about the shifts")
    on = desk.find(QLineEdit, desk.find(QDialog), accessibleName="When")
    on.setText("16 Nov 2026")
    assert "Monday, November 16, 2026" in desk.texts(desk.find(QDialog))
    desk.keys("Ctrl+Return")
    [call] = [event for event in desk.db.read.events(job.id) if event.kind is EventKind.CALL]
    assert (call.on, call.text) == (date(2026, 11, 16), "Asked Ana about the shifts")
    assert desk.toast == "Added to the history"
    desk.click("Undo")
    assert len(desk.db.read.events(job.id)) == 1


def test_having_applied_earlier_moves_the_job_and_says_so_before_it_is_saved(desk: Desk, job: Application) -> None:
    desk.run("application.event")
    choose(desk, "What happened", "Move to a stage")
    choose(desk, "Stage", "Applied")
    desk.find(QLineEdit, desk.find(QDialog), accessibleName="When").setText("3 Nov 2026")
    assert any("then in Applied, since" in words for words in desk.texts(desk.find(QDialog)))
    desk.click("Save")
    shown = desk.find(ApplicationPage)
    assert desk.button("Stage: Applied", shown.head)
    assert "for 18 days" in desk.texts(shown.head)
    assert desk.db.read.application(job.id).applied_on == date(2026, 11, 3)


def test_what_lies_ahead_is_refused_beside_its_field(desk: Desk, job: Application) -> None:
    desk.run("application.event")
    desk.find(QLineEdit, desk.find(QDialog), accessibleName="When").setText("24 Dec 2026")
    desk.click("Save")
    assert any("lies ahead; history holds" in words for words in desk.texts(desk.find(QDialog)))
    desk.find(QLineEdit, desk.find(QDialog), accessibleName="When").setText("some day")
    desk.click("Save")
    assert len(desk.db.read.events(job.id)) == 1
    desk.find(QDialog).reject()


def test_a_wrong_move_is_taken_out_and_the_date_of_another_put_right(desk: Desk, job: Application) -> None:
    applications.move(desk.db, job.id, "Applied", on=date(2026, 11, 20))
    applications.move(desk.db, job.id, "Rejected")
    desk.context.ops.follow()
    desk.settle()
    page = desk.find(ApplicationPage)
    wrong = desk.find(HistoryRow, page, accessibleName="today: Applied → Rejected")
    desk.click("Delete this line", wrong)
    assert desk.button("Stage: Applied", page.head)
    applied = desk.find(HistoryRow, page, accessibleName="yesterday: Saved → Applied")
    desk.click("Correct this line", applied)
    assert desk.find(QPlainTextEdit, desk.find(QDialog)).toPlainText() == ""
    desk.find(QLineEdit, desk.find(QDialog), accessibleName="When").setText("12 Nov 2026")
    desk.click("Save")
    assert desk.db.read.application(job.id).applied_on == date(2026, 11, 12)
    assert "for 9 days" in desk.texts(page.head)


def test_how_it_came_in_can_be_redated_but_not_deleted(desk: Desk, job: Application) -> None:
    row = desk.find(HistoryRow, accessibleName="today: Added as Saved")
    assert [b.accessibleName() for b in row.findChildren(type(desk.button("Correct this line", row)))] == [
        "Correct this line"
    ]
