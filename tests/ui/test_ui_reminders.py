"""Reminders in the window: one row, adding and changing one, putting off, what to say and write."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QDialog, QMenu
from support import NO_CALLS, POSTING, resume_bytes
from ui_helpers import Desk, Held

from apptracker.domain.applications import Application, EventKind, Reminder, ReminderState
from apptracker.services import applications, capture, profiles, reminders
from apptracker.ui.putting_off import PutOffDialog
from apptracker.ui.reminding import AddReminderDialog, EditReminderDialog, ScriptDialog
from apptracker.ui.widgets.reminder_row import ReminderRow


def applied(desk: Desk, text: str = POSTING) -> tuple[Application, Reminder]:
    """An application that was sent today, with the reminder to check that it arrived."""
    profiles.import_resume(desk.db, resume_bytes(), "me.json")
    [one] = capture.capture(desk.db, [capture.Source("posting.txt", text.encode())]).value.captured
    assert one.application is not None
    application = applications.move(desk.db, one.application.id, "applied").value
    [reminder] = [r for r in reminders.waiting(desk.db) if r.rule == "confirm-receipt"]
    return application, reminder


@contextmanager
def shown(desk: Desk, dialog: Any) -> Iterator[Any]:
    dialog.open()
    desk.settle()
    yield dialog
    if shiboken6.isValid(dialog):  # saving closes it
        dialog.close()
    desk.settle()


@contextmanager
def row_of(desk: Desk, reminder: Reminder, application: Application | None) -> Iterator[ReminderRow]:
    row = ReminderRow(desk.context, reminder, application)
    row.resize(820, 44)
    row.show()
    yield row
    row.close()
    row.deleteLater()


def test_a_reminder_is_added_by_keyboard_alone(desk: Desk) -> None:
    application, _ = applied(desk)
    dialog = AddReminderDialog(desk.context, application.id, desk.window)
    dialog.open()
    assert "Harbor Mutual · Customer Service Representative" in desk.texts(dialog)
    desk.type("Ring Ana back", dialog.what)
    dialog.when.edit.selectAll()
    desk.type("next tue 15:00", dialog.when.edit)
    assert any("Tuesday, November 24, 2026" in text and "3:00" in text for text in desk.texts(dialog))
    desk.keys("Return", dialog.when.edit)
    [made] = [r for r in reminders.waiting(desk.db) if r.text == "Ring Ana back"]
    assert (made.application_id, made.day(desk.clock.now().tzinfo)) == (application.id, date(2026, 11, 24))
    assert desk.toast.startswith("Reminder in 3 days")
    assert not [d for d in desk.window.findChildren(QDialog) if d.isVisible()]


def test_what_cannot_be_read_is_said_beside_its_field_and_kept(desk: Desk) -> None:
    with shown(desk, AddReminderDialog(desk.context, None, desk.window)) as dialog:
        desk.keys("Return", dialog.what)
        assert "Write what to do." in desk.texts(dialog)
        desk.type("Ring Ana", dialog.what)
        dialog.when.edit.setText("someday")
        desk.keys("Return", dialog.when.edit)
        assert any("no time that can be read" in text for text in desk.texts(dialog))
        assert dialog.what.text() == "Ring Ana"
        assert dialog.isVisible()
        dialog.when.edit.setText("1/12/2026")
        desk.keys("Return", dialog.when.edit)
        assert any("2026-12-01 or 2026-01-12" in text for text in desk.texts(dialog))
    assert not reminders.waiting(desk.db)


def test_a_day_that_has_passed_is_said(desk: Desk) -> None:
    with shown(desk, AddReminderDialog(desk.context, None, desk.window)) as dialog:
        dialog.when.edit.setText("2026-11-01")
        assert any("that has passed" in text for text in desk.texts(dialog))


def test_a_reminder_is_edited(desk: Desk) -> None:
    made = reminders.add(desk.db, "Ring Ana", "tomorrow 9:30").value
    with shown(desk, EditReminderDialog(desk.context, made, desk.window)) as dialog:
        assert dialog.when.edit.text() == "2026-11-22 09:30"
        dialog.what.setText("Ring Ben")
        desk.click("Save reminder", dialog)
    edited = desk.db.read.reminder(made.id)
    assert (edited.text, edited.due) == ("Ring Ben", made.due)
    desk.run("undo")
    assert desk.db.read.reminder(made.id) == made


def test_a_row_says_overdue_in_words(desk: Desk) -> None:
    made = reminders.add(desk.db, "Ring Ana", "2026-11-18").value
    with row_of(desk, made, None) as row:
        assert "overdue by 3 days" in desk.texts(row)


def test_a_row_is_done_and_opened_again(desk: Desk) -> None:
    application, reminder = applied(desk)
    with row_of(desk, reminder, application) as row:
        assert "Harbor Mutual · Customer Service Representative" in desk.texts(row)
        desk.click(f"Done: {reminder.text}", row)
    assert f"Done: {reminder.text}".startswith(desk.toast.removesuffix("…") or "nothing")
    done = desk.db.read.reminder(reminder.id)
    assert done.state is ReminderState.DONE
    with row_of(desk, done, application) as row:
        desk.click(f"Open again: {reminder.text}", row)
    assert desk.db.read.reminder(reminder.id).state is ReminderState.OPEN
    desk.run("undo")
    desk.run("undo")
    assert desk.db.read.reminder(reminder.id) == reminder


def test_a_row_is_put_off_from_its_menu(desk: Desk) -> None:
    made = reminders.add(desk.db, "Ring Ana", "today").value
    with row_of(desk, made, None) as row:
        menu = next(m for m in row.findChildren(QMenu) if m.title() == "Put off")
        menu.aboutToShow.emit()
        assert [a.text() for a in menu.actions() if a.text()] == [
            "Later &today, 12:00\u202fPM",
            "T&omorrow, Sunday",
            "&Next week, Monday",
            "&Pick a date…",
        ]
        menu.actions()[2].trigger()
    put_off = desk.db.read.reminder(made.id)
    assert (put_off.state, put_off.day(None)) == (ReminderState.SNOOZED, date(2026, 11, 23))
    assert desk.toast == "Put off to in 2 days: Ring Ana"


def test_a_day_is_picked_from_the_month(desk: Desk) -> None:
    made = reminders.add(desk.db, "Ring Ana", "today").value
    with shown(desk, PutOffDialog(desk.context, [made], desk.window)) as dialog:
        day = dialog.month.selectedDate().addDays(3)
        dialog.month.clicked.emit(day)
        assert dialog.when.edit.text() == "2026-11-25"
        desk.click("Put off", dialog)
    assert desk.db.read.reminder(made.id).day(None) == date(2026, 11, 25)


def test_a_day_that_has_passed_is_refused_with_words(desk: Desk) -> None:
    made = reminders.add(desk.db, "Ring Ana", "today").value
    with shown(desk, PutOffDialog(desk.context, [made], desk.window)) as dialog:
        dialog.when.edit.setText("2026-11-01")
        desk.click("Put off", dialog)
        assert any("has passed; choose a later day" in text.lower() for text in desk.texts(dialog))
        assert dialog.isVisible()
    assert desk.db.read.reminder(made.id) == made


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_dialogs_open_inside_a_small_window(desk: Desk, scale: float) -> None:
    made = reminders.add(desk.db, "Ring Ana", "today").value
    desk.context.theme.choose("light", scale)
    desk.window.resize(900, 600)
    for dialog in (
        AddReminderDialog(desk.context, None, desk.window),
        PutOffDialog(desk.context, [made], desk.window),
    ):
        with shown(desk, dialog):
            assert desk.window.frameGeometry().contains(dialog.frameGeometry())
    desk.context.theme.choose("light", 1.0)


def test_what_to_say_on_the_phone_and_the_answer_noted(desk: Desk) -> None:
    application, reminder = applied(desk)
    dialog = ScriptDialog(desk.context, reminder.id, desk.window)
    dialog.open()
    assert dialog.call is not None
    said = dialog.call.text.toPlainText()
    assert "This is Zoë Ngũgĩ" in said
    assert "If nobody picks up" in said
    assert "____" not in said
    assert "Ana Ruiz · (218) 555-0101" in desk.texts(dialog)
    desk.click("Copy the number", dialog)
    assert desk.prompts.copied == ["(218) 555-0101"]
    dialog.call.answer.setPlainText("Ana has it, decides by Friday")
    desk.click("Done", dialog)
    assert desk.db.read.reminder(reminder.id).state is ReminderState.DONE
    events = desk.db.read.events(application.id)
    assert [e.text for e in events if e.kind is EventKind.NOTE] == ["Ana has it, decides by Friday"]
    desk.run("undo")
    assert desk.db.read.reminder(reminder.id) == reminder
    assert not [e for e in desk.db.read.events(application.id) if e.kind is EventKind.NOTE]


def test_a_note_is_kept_when_the_call_led_nowhere(desk: Desk) -> None:
    application, reminder = applied(desk)
    dialog = ScriptDialog(desk.context, reminder.id, desk.window)
    dialog.open()
    dialog.call.answer.setPlainText("Nobody answered")
    assert desk.button("Save note and close", dialog)
    desk.keys("Esc", dialog.call.answer)
    assert desk.db.read.reminder(reminder.id) == reminder
    assert desk.db.read.events(application.id)[-1].text == "Nobody answered"


def test_an_email_draft_goes_to_the_mail_program_whole(desk: Desk) -> None:
    application, reminder = applied(desk, NO_CALLS)
    dialog = ScriptDialog(desk.context, reminder.id, desk.window)
    dialog.open()
    assert dialog.mail is not None
    assert dialog.mail.to.text() == "jobs@harbor.example"
    dialog.mail.body.setPlainText("Dear Ana,\n\n100% sure & keen: is it # 5? Ngũgĩ [your name]")
    assert "Still to fill: [your name]" in desk.texts(dialog)
    desk.click("Open in mail program", dialog)
    [link] = desk.prompts.urls
    assert link.startswith("mailto:jobs@harbor.example?subject=")
    for form in (link, QUrl(link).toEncoded().data().decode()):  # Qt hands it on unharmed
        parts = parse_qs(urlsplit(form).query)
        assert parts["body"] == ["Dear Ana,\r\n\r\n100% sure & keen: is it # 5? Ngũgĩ [your name]"]
        assert unquote(parts["subject"][0]) == dialog.mail.subject.text()
    desk.click("Copy the text", dialog)
    assert desk.prompts.copied == [dialog.mail.body.toPlainText()]
    desk.click("Done", dialog)
    note = desk.db.read.events(application.id)[-1].text
    assert note.startswith("Wrote to jobs@harbor.example: ")
    assert desk.db.read.reminder(reminder.id).state is ReminderState.DONE


def test_a_task_has_no_script_and_says_so(desk: Desk) -> None:
    made = reminders.add(desk.db, "Buy a headset", "today").value
    with shown(desk, ScriptDialog(desk.context, made.id, desk.window)) as dialog:
        assert "There is no script for this reminder." in desk.texts(dialog)


def test_closed_while_it_is_being_stored_a_note_is_kept_once(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    application, reminder = applied(desk)
    dialog = ScriptDialog(desk.context, reminder.id, desk.window)
    dialog.open()
    assert dialog.call is not None
    dialog.call.answer.setPlainText("Ana has it")
    held = Held(desk.db)
    with monkeypatch.context() as patched:
        patched.setattr(desk.context.ops, "change", held)
        desk.click("Done", dialog)
        dialog.reject()
    held.go_on()
    assert [e.text for e in desk.db.read.events(application.id) if e.kind is EventKind.NOTE] == ["Ana has it"]


def test_a_reminder_that_comes_again_says_so_and_names_its_next_day_when_done(desk: Desk) -> None:
    made = reminders.add(desk.db, "Look through the boards", "next mon", repeat="weekly").value
    with row_of(desk, made, None) as row:
        assert "in 2 days, every Monday" in desk.texts(row)
        desk.click(f"Done: {made.text}", row)
    assert desk.toast == "Done, next on Monday, November 30, 2026: Look through the boards"
    [again] = reminders.waiting(desk.db)
    with row_of(desk, again, None) as row:
        [menu] = [m for m in row.findChildren(QMenu) if m.accessibleName() == "More"]
        next(action for action in menu.actions() if action.text() == "Stop repeating").trigger()
    assert desk.toast == "No longer repeated: Look through the boards"
    assert desk.db.read.reminder(again.id).repeat is None


def test_how_often_a_reminder_comes_is_changed_in_its_form(desk: Desk) -> None:
    made = reminders.add(desk.db, "Look through the boards", "next mon", repeat="weekly").value
    with shown(desk, EditReminderDialog(desk.context, made, desk.window)) as dialog:
        assert dialog.repeat.currentText() == "Every week"
        dialog.when.edit.setText("2026-11-25")
        desk.click("Save reminder", dialog)
    assert str(desk.db.read.reminder(made.id).repeat) == "weekly:2"  # Wednesdays from now on
    with shown(desk, EditReminderDialog(desk.context, desk.db.read.reminder(made.id), desk.window)) as dialog:
        dialog.repeat.setCurrentIndex(0)
        desk.click("Save reminder", dialog)
    assert desk.db.read.reminder(made.id).repeat is None
