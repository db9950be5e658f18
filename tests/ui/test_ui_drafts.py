"""What was typed into a form and not saved is there again when the form is opened for the same thing."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit
from ui_helpers import Desk

from apptracker.services import applications


def form(desk: Desk) -> QDialog:
    return next(d for d in desk.window.findChildren(QDialog) if d.isVisible())


@pytest.fixture
def two(desk: Desk) -> list[int]:
    made = [
        applications.add(desk.db, employer=name, title="Agent").value.id for name in ("Harbor Mutual", "Tern Travel")
    ]
    desk.context.ops.follow()
    return made


def test_a_note_left_with_escape_comes_back_for_its_own_application(desk: Desk, two: list[int]) -> None:
    desk.context.go.open_application(two[0])
    desk.run("application.note")
    desk.find(QPlainTextEdit, form(desk)).setPlainText("Ana sounded keen")
    desk.keys("Esc")
    desk.context.go.open_application(two[1])
    desk.run("application.note")
    assert desk.find(QPlainTextEdit, form(desk)).toPlainText() == ""
    desk.keys("Esc")
    desk.context.go.open_application(two[0])
    desk.run("application.note")
    assert desk.find(QPlainTextEdit, form(desk)).toPlainText() == "Ana sounded keen"
    desk.click("Save note", form(desk))
    assert [e.text for e in desk.db.read.events(two[0])][-1] == "Ana sounded keen"
    desk.run("application.note")
    assert desk.find(QPlainTextEdit, form(desk)).toPlainText() == "", "saved, so nothing is left to come back"
    desk.keys("Esc")


def test_a_reminder_half_typed_comes_back(desk: Desk, two: list[int]) -> None:
    desk.context.go.open_application(two[0])
    desk.run("application.reminder")
    desk.find(QLineEdit, form(desk), accessibleName="What to do").setText("Call Ana")
    desk.keys("Esc")
    desk.run("application.reminder")
    assert desk.find(QLineEdit, form(desk), accessibleName="What to do").text() == "Call Ana"
    desk.keys("Esc")
