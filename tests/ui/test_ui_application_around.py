"""Around an application: interviews, prep sheets, people, reminders, files, notes and what was sent."""

from __future__ import annotations

import os
import stat
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPlainTextEdit, QTabWidget, QTextEdit
from support import POSTING, resume_bytes
from ui_helpers import Desk

from apptracker.domain.applications import (
    Application,
    EventKind,
    Interview,
    InterviewFormat,
    InterviewState,
    ReminderState,
)
from apptracker.services import applications, capture, interviews, letters, packets, people, profiles, reminders
from apptracker.ui.application.files import FileRow, Files
from apptracker.ui.application.history import HistoryRow, lines_of
from apptracker.ui.application.interviews import InterviewCard
from apptracker.ui.pages.application import ApplicationPage
from apptracker.ui.tokens import THEMES


@pytest.fixture
def job(desk: Desk) -> Application:
    profiles.set_value(desk.db, "zone", "America/Chicago")
    made = applications.add(desk.db, employer="Harbor Mutual", title="Agent").value
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    desk.context.go.open_application(made.id)
    desk.settle()
    return made


def turn_to(desk: Desk, section: str) -> ApplicationPage:
    page = desk.find(ApplicationPage)
    page.show_section(section)
    desk.settle()
    return page


def planned(desk: Desk, job: Application, **values: object) -> Interview:
    told = {"at": "2026-12-01 15:00", "zone": "America/New_York", "format": InterviewFormat.PHONE} | values
    made = interviews.plan(desk.db, job.id, **told).value  # type: ignore[arg-type]
    desk.context.ops.follow()
    desk.settle()
    return made


# Interviews


def test_an_interview_is_planned_by_keyboard_with_what_was_understood_beneath(desk: Desk, job: Application) -> None:
    desk.run("application.interview")
    dialog = desk.find(QDialog)
    desk.type("1 Dec 2026 3pm")
    assert "Tuesday, December 1, 2026, 3:00 PM (12/1/26)" in plain(desk.texts(dialog))
    zone = desk.find(QComboBox, dialog, accessibleName="Time zone")
    assert zone.currentText() == "Chicago (Central Time)"
    zone.setEditText("New York (Eastern Time)")
    assert any("for you 12/1/26, 2:00 PM" in text for text in plain(desk.texts(dialog)))
    desk.find(QLineEdit, dialog, accessibleName="With").setText("Ana Ruiz, Bo Lind")
    minutes = desk.find(QLineEdit, dialog, accessibleName="How long, in minutes")
    minutes.setText("half an hour")
    desk.click("Plan an interview", dialog)
    assert any("give 1 to 1440" in text for text in desk.texts(dialog))
    minutes.setText("30")
    desk.keys("Return", desk.find(QLineEdit, dialog, accessibleName="Where"))
    [interview] = desk.db.read.interviews(job.id)
    assert (interview.zone, interview.minutes, interview.people) == ("America/New_York", 30, ("Ana Ruiz", "Bo Lind"))
    assert desk.button("Interviews 1")


@pytest.mark.parametrize(
    ("before", "choice", "after"),
    [
        ("Saved", None, "Interviewing"),
        ("Applied", None, "Interviewing"),
        ("Applied", "Move it to Screening", "Screening"),
        ("Screening", None, "Screening"),
        ("Interviewing", None, "Interviewing"),
    ],
)
def test_an_interview_moves_its_application_on_in_the_same_change(
    desk: Desk, job: Application, before: str, choice: str | None, after: str
) -> None:
    if job.stage != before:
        applications.move(desk.db, job.id, before)
    desk.run("application.interview")
    dialog = desk.find(QDialog)
    stages = [box for box in dialog.findChildren(QComboBox) if box.accessibleName() == "Stage" and box.isVisible()]
    assert bool(stages) == (before != "Interviewing")
    if choice:
        stages[0].setCurrentText(choice)
    desk.type("1 Dec 2026 3pm")
    desk.click("Plan an interview", dialog)
    assert desk.db.read.application(job.id).stage == after
    assert (f"moved to {after}" in desk.toast) == (before != after)
    desk.run("undo")
    assert desk.db.read.application(job.id).stage == before
    assert desk.db.read.interviews(job.id) == []


@pytest.mark.parametrize(
    ("when", "zone", "words"),
    [
        ("1 Dec 2026", "America/Chicago", "time of day is missing"),
        ("1 Dec 2026 15:00", "Chicagoland", "does not name one time zone"),
        ("2027-03-14 02:30", "America/Chicago", "clocks jump forward"),
    ],
)
def test_what_is_wrong_with_a_plan_is_said_and_nothing_typed_is_lost(
    desk: Desk, job: Application, when: str, zone: str, words: str
) -> None:
    desk.run("application.interview")
    dialog = desk.find(QDialog)
    line = desk.find(QLineEdit, dialog, accessibleName="Day and time")
    line.setText(when)
    desk.find(QComboBox, dialog, accessibleName="Time zone").setEditText(zone)
    desk.click("Plan an interview", dialog)
    assert any(words in text for text in desk.texts(dialog)), desk.texts(dialog)
    assert line.text() == when
    assert desk.db.read.interviews(job.id) == []
    desk.keys("Escape", dialog)
    assert not desk.window.findChildren(QDialog)


def test_an_interview_shows_the_persons_time_and_the_agreed_one(desk: Desk, job: Application) -> None:
    planned(desk, job, people=("Ana Ruiz",), place="https://meet.example/a")
    turn_to(desk, "interviews")
    texts = plain(desk.texts(desk.find(InterviewCard)))
    assert {"12/1/26, 2:00 PM", "3:00 PM in New York, as agreed", "With Ana Ruiz", "Planned"} <= set(texts)
    desk.click("https://meet.example/a")
    assert desk.prompts.urls == ["https://meet.example/a"]


def test_preparing_is_gone_once_the_interview_has_begun(desk: Desk, job: Application) -> None:
    planned(desk, job, at="2026-11-27 15:00")
    page = turn_to(desk, "reminders")
    assert desk.button("Reminders 4", page)
    assert any("Prepare for the phone interview" in text for text in desk.texts(page))
    desk.clock.advance(timedelta(days=7))
    with desk.db.change("Touched") as uow:
        uow.add_event(job.id, EventKind.NOTE, "x")
    desk.context.ops.follow()
    desk.settle()
    assert desk.button("Reminders 2", page)
    assert not any("Prepare for the phone interview" in text for text in desk.texts(page))


def test_moving_calling_off_and_saying_how_it_went(desk: Desk, job: Application) -> None:
    first = planned(desk, job)
    turn_to(desk, "interviews")
    desk.click("Move")
    desk.find(QLineEdit, desk.find(QDialog), accessibleName="Day and time").setText("2026-11-20 10:00")
    desk.click("Move the interview", desk.find(QDialog))
    assert desk.db.read.interview(first.id).wall_time.day == 20
    desk.click("Say how it went", desk.find(InterviewCard))
    desk.find(QPlainTextEdit, desk.find(QDialog), accessibleName="In your words").setPlainText("They call on Friday.")
    desk.click("Mark as done")
    assert desk.db.read.interview(first.id).state is InterviewState.DONE
    assert "They call on Friday." in desk.texts(desk.find(InterviewCard))
    second = planned(desk, job)
    desk.click("Call it off")
    assert desk.db.read.interview(second.id).state is InterviewState.CANCELLED
    desk.click("Undo")
    assert desk.db.read.interview(second.id).state is InterviewState.PLANNED


def test_a_prep_sheet_is_read_copied_and_saved(desk: Desk, job: Application, tmp_path: Path) -> None:
    profiles.import_resume(desk.db, resume_bytes(), "me.json")
    planned(desk, job)
    desk.run("application.prep")
    dialog = desk.find(QDialog)
    shown = desk.find(QTextEdit, dialog)
    assert "Harbor Mutual" in shown.toPlainText()
    assert "<li" in shown.toHtml()  # set as a document, with headings and lists
    assert "===" not in shown.toPlainText()
    for look in THEMES:
        desk.context.theme.choose(look)
        assert "Harbor Mutual" in shown.toPlainText()
    desk.click("Copy", dialog)
    assert "Harbor Mutual" in desk.prompts.copied[0]
    desk.prompts.saves += [None, tmp_path / "prep"]
    desk.click("Save as PDF or Word", dialog)
    desk.click("Save as PDF or Word", dialog)
    assert (tmp_path / "prep.pdf").read_bytes().startswith(b"%PDF")
    assert desk.toast == "Prep sheet saved as prep.pdf"
    assert desk.find(ApplicationPage).head.primary.isHidden()


# People


def test_a_person_is_added_by_keyboard_and_changed_in_place(desk: Desk, job: Application) -> None:
    desk.run("application.contact")
    dialog = desk.find(QDialog)
    desk.type("Ana Ruiz")
    desk.find(QLineEdit, dialog, accessibleName="E-mail").setText("ana at harbor")
    desk.keys("Return", dialog)
    assert any("is no e-mail address" in text for text in desk.texts(dialog))
    desk.find(QLineEdit, dialog, accessibleName="E-mail").setText("ana@harbor.example")
    desk.keys("Return", desk.find(QLineEdit, dialog, accessibleName="Name"))
    assert [c.email for c in desk.db.read.contacts(job.id)] == ["ana@harbor.example"]
    page = turn_to(desk, "people")
    line = desk.find(QLineEdit, page, accessibleName="Phone")
    line.setFocus()
    desk.type("(218) 555-0101", line)
    desk.keys("Return", line)
    assert desk.db.read.contacts(job.id)[0].phone == "(218) 555-0101"
    desk.click("Copy the number of Ana Ruiz")
    assert desk.prompts.copied == ["(218) 555-0101"]
    desk.click("Write to Ana Ruiz")
    assert desk.prompts.urls == ["mailto:ana@harbor.example"]
    desk.click("Take Ana Ruiz off this application")
    assert desk.db.read.contacts(job.id) == []
    assert "Nobody yet" in desk.texts(page)


def test_typing_about_one_person_survives_a_change_to_another(desk: Desk, job: Application) -> None:
    for name in ("Ana", "Bo"):
        people.add_contact(desk.db, job.id, name=name)
    desk.context.ops.follow()
    page = turn_to(desk, "people")
    line = page.findChildren(QLineEdit, options=Qt.FindChildOption.FindChildrenRecursively)
    role = next(each for each in line if each.isVisible() and each.accessibleName() == "Role")
    role.setFocus()
    desk.type("Recru", role)
    people.edit_contact(desk.db, 2, role="Manager")
    desk.context.ops.follow()
    assert role.text() == "Recru"
    assert role.hasFocus()


# Reminders


def test_reminders_are_shown_done_and_found_again(desk: Desk, job: Application) -> None:
    reminders.add(desk.db, "Ask about the shifts", "tomorrow", application_id=job.id)
    desk.context.ops.follow()
    page = turn_to(desk, "reminders")
    desk.click("Done: Ask about the shifts", page)
    assert desk.db.read.reminder(1).state is ReminderState.DONE
    assert "Ask about the shifts" not in desk.texts(page)
    desk.click("Show what was done or dismissed (1)", page)
    assert "Ask about the shifts" in desk.texts(page)


def test_a_reminder_is_added_from_here(desk: Desk, job: Application) -> None:
    desk.run("application.reminder")
    assert desk.find(QDialog).isVisible()
    desk.keys("Escape", desk.find(QDialog))


# Files


def test_files_are_attached_opened_copied_out_and_taken_off(desk: Desk, job: Application, tmp_path: Path) -> None:
    resume = tmp_path / "resume.pdf"
    resume.write_bytes(b"%PDF-1.7 me")
    desk.prompts.files.append([resume])
    desk.run("application.attach")
    row = desk.find(FileRow)
    desk.click("Open resume.pdf", row)
    [opened] = desk.prompts.paths
    assert opened.read_bytes() == b"%PDF-1.7 me"
    assert opened.name == "resume.pdf"
    if os.name == "posix":
        assert stat.S_IMODE(opened.parent.stat().st_mode) == 0o700
        assert stat.S_IMODE(opened.stat().st_mode) == 0o400
    desk.prompts.saves.append(tmp_path / "copy.pdf")
    desk.click("Save a copy of resume.pdf", row)
    assert (tmp_path / "copy.pdf").read_bytes() == b"%PDF-1.7 me"
    desk.click("Take off resume.pdf", row)
    assert desk.db.read.files(job.id) == []
    desk.click("Undo")
    assert desk.find(FileRow).accessibleName() == "resume.pdf"


def test_a_file_that_may_run_something_is_not_opened(desk: Desk, job: Application, tmp_path: Path) -> None:
    program = tmp_path / "offer.pdf.exe"
    program.write_bytes(b"MZ")
    desk.prompts.files.append([program])
    desk.run("application.attach")
    assert not desk.button("Open offer.pdf.exe", desk.find(FileRow)).isEnabled()
    assert desk.button("Save a copy of offer.pdf.exe", desk.find(FileRow)).isEnabled()


def test_files_can_be_dropped_and_a_missing_one_is_said_so(desk: Desk, job: Application, tmp_path: Path) -> None:
    section = turn_to(desk, "files").sections["files"]
    assert isinstance(section, Files)
    there, gone = tmp_path / "a.txt", tmp_path / "gone.txt"
    there.write_text("a")
    for path in (there, gone):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        section.dropEvent(
            QDropEvent(
                QPointF(5, 5),
                Qt.DropAction.CopyAction,
                data,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )
    assert [file.name for file in desk.db.read.files(job.id)] == ["a.txt"]
    assert "gone.txt" in desk.toast


# History


def test_a_note_is_written_corrected_and_deleted(desk: Desk, job: Application) -> None:
    page = turn_to(desk, "history")
    desk.run("application.note")
    desk.type("They called")
    desk.keys("Ctrl+Return")
    assert "They called" in desk.texts(page)
    desk.click(desk.button("Correct this line", desk.find(HistoryRow, page, accessibleName="today: They called")))
    text = desk.find(QPlainTextEdit, desk.find(QDialog))
    assert text.toPlainText() == "They called"
    text.setPlainText("")
    desk.click("Save")
    assert any("note is empty" in words for words in desk.texts(desk.find(QDialog)))
    text.setPlainText("They called twice")
    desk.click("Save")
    assert "They called twice" in desk.texts(page)
    desk.click(desk.button("Delete this line", page))
    assert not [e for e in desk.db.read.events(job.id) if e.kind is EventKind.NOTE]
    desk.click("Undo")
    assert "They called twice" in desk.texts(page)


def test_edits_of_one_day_stand_in_one_line(desk: Desk, job: Application) -> None:
    for values in ({"location": "Duluth"}, {"title": "Senior agent"}, {"location": "Superior"}):
        applications.edit(desk.db, job.id, **values)
    applications.note(desk.db, job.id, "A note between")
    applications.edit(desk.db, job.id, source="A friend")
    texts = [line.text for line in lines_of(desk.db.read.events(job.id), ())]
    assert texts == ["Changed source", "A note between", "Changed location, title", "Added as Saved"]


def test_what_was_sent_can_be_read_again_as_it_was(desk: Desk, tmp_path: Path) -> None:
    profiles.import_resume(desk.db, resume_bytes(), "me.json")
    [one] = capture.capture(desk.db, [capture.Source("posting.txt", POSTING.encode())]).value.captured
    assert one.application is not None
    id_ = one.application.id
    applications.edit(desk.db, id_, why="They answer the phone.")
    letters.keep(desk.db, id_)
    packets.send(desk.db, id_, files=[("resume.pdf", b"%PDF me")])
    capture.attach_posting(desk.db, id_, capture.Source("new.txt", b"Agent\nEmployer: Harbor Mutual\nNew text."))
    desk.context.go.open_application(id_, "history")
    desk.settle()
    desk.settle()  # what changed is read once more, and its rows come with the next turn
    desk.click("What was sent")
    dialog = desk.find(QDialog)
    desk.click("Show as text", dialog)
    assert "They answer the phone." in desk.find(QPlainTextEdit, dialog).toPlainText()
    tabs = desk.find(QTabWidget, dialog)
    tabs.setCurrentIndex(1)
    assert "Zendesk" in desk.find(QPlainTextEdit, dialog).toPlainText()
    tabs.setCurrentIndex(2)
    desk.prompts.saves.append(tmp_path / "sent.pdf")
    desk.click("Save a copy of resume.pdf", dialog)
    assert (tmp_path / "sent.pdf").read_bytes() == b"%PDF me"
    desk.click("Close", dialog)


def test_a_long_history_is_shown_in_two_parts(desk: Desk, job: Application) -> None:
    with desk.db.change("many notes") as uow:
        for number in range(80):
            uow.add_event(job.id, EventKind.NOTE, f"Note {number}")
    desk.context.ops.follow()
    page = turn_to(desk, "history")
    assert len(page.findChildren(HistoryRow)) == 60
    desk.click("Show all 81 lines", page)
    assert "Note 0" in desk.texts(page)


# The letter


def test_the_letter_has_its_actions_while_it_is_looked_at(desk: Desk) -> None:
    profiles.import_resume(desk.db, resume_bytes(), "me.json")
    [one] = capture.capture(desk.db, [capture.Source("posting.txt", POSTING.encode())]).value.captured
    assert one.application is not None
    desk.context.go.open_application(one.application.id)
    assert not desk.context.actions["letter.copy"].isEnabled()
    desk.click("Write the letter", desk.find(ApplicationPage).head)
    assert desk.context.actions["letter.copy"].isEnabled()
    turn_to(desk, "people")
    assert not desk.context.actions["letter.copy"].isEnabled()


def plain(texts: list[str]) -> list[str]:
    """With ordinary spaces, which the locale's times have not."""
    return [text.replace("\u202f", " ") for text in texts]


def test_a_prep_sheet_named_without_an_ending_replaces_no_other_file(
    desk: Desk, job: Application, tmp_path: Path
) -> None:
    (tmp_path / "prep.pdf").write_bytes(b"another")
    desk.run("application.prep")
    dialog = desk.find(QDialog)
    desk.prompts.saves += [tmp_path / "prep", tmp_path / "prep.pdf"]
    desk.click("Save as PDF or Word", dialog)
    assert any("prep.pdf exists already; choose another name." in text for text in desk.texts(dialog))
    assert (tmp_path / "prep.pdf").read_bytes() == b"another"
    desk.click("Save as PDF or Word", dialog)
    assert (tmp_path / "prep.pdf").read_bytes().startswith(b"%PDF")
