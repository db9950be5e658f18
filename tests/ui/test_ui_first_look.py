"""What stood in a newcomer's way when the window was tried for the first time."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QScrollArea
from support import POSTING, RESUME
from ui_helpers import Desk

from apptracker.domain.applications import ReminderState
from apptracker.services import applications, reminders
from apptracker.store import ApplicationFilter, Database
from apptracker.ui.capture import CaptureDialog
from apptracker.ui.capturing.advert import AdvertField
from apptracker.ui.pages.profile import ProfilePage
from apptracker.ui.profile.about import About
from apptracker.ui.profile.index import Index
from apptracker.ui.searching.palette import Palette
from apptracker.ui.toasts import Toast
from apptracker.ui.today.agenda_list import AgendaList
from apptracker.ui.welcome import Welcome


def at_profile(desk: Desk) -> ProfilePage:
    desk.run("page.profile")
    page = desk.window.pages.currentWidget()
    assert isinstance(page, ProfilePage)
    desk.qtbot.waitUntil(lambda: not page._next.isActive())
    desk.settle()
    return page


def test_a_form_says_nothing_of_a_field_that_was_corrected(desk: Desk, db: Database) -> None:
    job = applications.add(db, employer="Harbor Mutual", title="Agent").value
    desk.context.go.open_application(job.id)
    desk.run("application.interview")
    dialog = desk.find(QDialog)
    line = desk.find(QLineEdit, dialog, accessibleName="Day and time")
    line.setText("31 feb 9:00")
    desk.click("Plan an interview", dialog)
    assert any("no such day" in text for text in desk.texts(dialog))
    desk.type("x", line)
    assert not any("no such day" in text for text in desk.texts(dialog))
    assert not line.property("wrong")
    desk.keys("Escape", dialog)


def test_other_words_find_an_action(desk: Desk) -> None:
    desk.keys("Ctrl+K")
    for words, found in (("dark", "Settings"), ("font", "Larger text"), ("trash", "History and bin")):
        desk.find(Palette).field.setText(words)
        assert found in [row.text for row in desk.find(Palette).rows.rows], words
    desk.keys("Esc")


def test_an_example_does_not_look_like_an_answer(desk: Desk) -> None:
    page = at_profile(desk)
    desk.click("Begin with your name", page)
    for kept in (page.about, page.availability, page.equipment):
        for answer in kept.answers.values():
            if answer.words not in ("Name", "In a sentence or two"):
                assert answer.field.placeholderText().startswith("e.g. "), answer.words


def test_what_is_wrong_with_one_answer_moves_no_other(desk: Desk) -> None:
    page = at_profile(desk)
    desk.click("Begin with your name", page)
    answers = desk.find(About, page).answers
    phone, email = answers["phone"], answers["email"]
    before = phone.field.geometry()
    email.field.setFocus()
    desk.type("ana at nowhere", email.field)
    desk.keys("Return", email.field)
    desk.settle()
    assert email.height() > before.bottom() + 10
    assert phone.field.geometry() == before


def test_the_index_has_room_for_bold_letters(desk: Desk) -> None:
    page = at_profile(desk)
    desk.click("Begin with your name", page)
    index = desk.find(Index, page)
    for each in index.findChildren(QPushButton):
        bold = QFont(each.font())
        bold.setWeight(QFont.Weight.DemiBold)
        assert each.width() >= QFontMetrics(bold).horizontalAdvance(each.text()) + 20, each.text()


def test_pictures_of_a_page_leave_no_marks_in_its_text(desk: Desk) -> None:
    desk.run("capture")
    dialog = desk.find(CaptureDialog)
    advert = desk.find(AdvertField, dialog)
    page = QMimeData()
    page.setHtml("<img src='logo.png'><h1>Chat Agent</h1><p>Larkspur <img src='a.png'> is hiring.</p>")
    advert.insertFromMimeData(page)
    assert "Chat Agent" in advert.toPlainText()
    assert "\ufffc" not in advert.toPlainText() + advert.given().text
    desk.keys("Escape", dialog)


def test_a_name_that_is_too_long_is_said_beside_its_field(desk: Desk) -> None:
    desk.run("capture")
    dialog = desk.find(CaptureDialog)
    desk.find(AdvertField, dialog).setPlainText(POSTING)
    employer = desk.find(QLineEdit, dialog, accessibleName="Employer")
    employer.setFocus()
    employer.setText("Long" * 150)
    employer.textEdited.emit(employer.text())
    desk.keys("Ctrl+Return", dialog)
    desk.settle()
    assert desk.db.read.applications(ApplicationFilter()) == []
    assert any("600 characters" in text for text in desk.texts(dialog))
    assert employer.property("wrong")
    assert desk.focused is employer
    desk.keys("Escape", dialog)


def test_a_resume_taken_in_needs_no_scrolling(open_desk: Callable[[], Desk], tmp_path: Path) -> None:
    desk = open_desk()
    desk.window.resize(1180, 760)
    page = Welcome(desk.context)
    desk.window.root.addWidget(page)
    desk.window.root.setCurrentWidget(page)
    file = tmp_path / "me.json"
    file.write_text(json.dumps(RESUME), encoding="utf-8")
    desk.prompts.files.append([file])
    desk.click("Import it from a file", page)
    desk.settle()
    [shown] = [each for each in page.findChildren(QScrollArea) if each.isVisible()]
    assert shown.verticalScrollBar().maximum() == 0


def test_a_letter_typed_beside_the_list_does_nothing_to_its_reminders(
    db: Database, open_desk: Callable[[], Desk]
) -> None:
    job = applications.add(db, employer="Harbor Mutual", title="Agent").value
    due = reminders.add(db, "Phone them", "today", application_id=job.id).value
    desk = open_desk()
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    desk.context.go.open_application(job.id, "letter")
    desk.button("Letter").setFocus()
    desk.keys("D")
    assert db.read.reminder(due.id).state is ReminderState.OPEN
    agenda = desk.find(AgendaList)
    agenda.setFocus()
    desk.keys("D")
    assert db.read.reminder(due.id).state is ReminderState.DONE


def test_what_is_being_told_fits_when_letters_grow(desk: Desk) -> None:
    desk.window.resize(900, 600)
    about = "Check that your application reached Harbor Mutual: by phone, or in their portal"
    desk.context.go.say(f"Took back: Marked as done: {about}")
    toast = desk.find(Toast)
    desk.context.theme.choose("light", 2.0)
    desk.settle()
    assert toast.isVisible()
    assert toast.height() >= toast.heightForWidth(toast.width())
    assert desk.window.rect().contains(toast.geometry())
