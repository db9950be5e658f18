"""Reminders in one line, people and texts with them, what to say by which way, and that they answered."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from support import NO_CALLS, POSTING, resume_bytes
from ui_helpers import Desk

from apptracker.domain.applications import (
    Application,
    Channel,
    EventKind,
    InterviewFormat,
    Reminder,
    ReminderState,
)
from apptracker.guide.followups import spoken
from apptracker.services import applications, capture, interviews, letters, people, profiles, reminders
from apptracker.ui.application.notes import AnsweredDialog
from apptracker.ui.reminding import AddReminderDialog, EditReminderDialog, ScriptDialog
from apptracker.ui.widgets.reminder_row import ReminderRow


def applied(desk: Desk, text: str = POSTING) -> tuple[Application, Reminder]:
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


def choose(box: Any, words: str) -> None:
    """As the mouse does it."""
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())


def by_hand(desk: Desk) -> list[Reminder]:
    return [r for r in desk.db.read.reminders() if r.rule is None]


# One line


def test_one_line_typed_and_entered_is_a_reminder(desk: Desk) -> None:
    application, _ = applied(desk)
    dialog = AddReminderDialog(desk.context, application.id, desk.window)
    dialog.open()
    desk.type("call the recruiter next tue 10", dialog.what)
    assert dialog.when.edit.text() == "next tue 10"
    assert "Understood: “call the recruiter”" in desk.texts(dialog)
    assert any("Tuesday, November 24, 2026, 10:00" in text for text in desk.texts(dialog))
    assert dialog.channel.currentText() == "By phone"
    desk.keys("Return", dialog.what)
    [made] = by_hand(desk)
    assert (made.text, made.channel, f"{made.due.astimezone(desk.clock.now().tzinfo):%m-%d %H:%M}") == (
        "call the recruiter",
        Channel.PHONE,
        "11-24 10:00",
    )
    desk.run("undo")
    assert not by_hand(desk)


def test_a_time_that_comes_and_goes_while_typing_leaves_the_usual_day(desk: Desk) -> None:
    with shown(desk, AddReminderDialog(desk.context, None, desk.window)) as dialog:
        for text, when in (
            ("ring Ana", "tomorrow"),
            ("ring Ana friday", "friday"),
            ("ring Ana friday 1", "friday 1"),
            ("ring Ana friday 10", "friday 10"),
            ("ring Ana about friday 10 shifts", "tomorrow"),
        ):
            dialog.what.setText(text)
            if when != "friday 1":  # which could be the night or the afternoon
                assert dialog.when.edit.text() == when


def test_another_time_given_below_leaves_the_line_whole(desk: Desk) -> None:
    with shown(desk, AddReminderDialog(desk.context, None, desk.window)) as dialog:
        dialog.what.setText("practice answers for a friday")
        dialog.what.setText("ring the sun friday")
        dialog.when.edit.setText("+3d")
        desk.click("Save reminder", dialog)
    [made] = by_hand(desk)
    assert (made.text, made.day(None).isoformat()) == ("ring the sun friday", "2026-11-24")


def test_how_often_is_read_too(desk: Desk) -> None:
    with shown(desk, AddReminderDialog(desk.context, None, desk.window)) as dialog:
        dialog.what.setText("sweep the boards every monday 9:00")
        assert dialog.repeat.currentText() == "Every week"
        dialog.what.setText("sweep the boards monday 9:00")
        assert dialog.repeat.currentText() == "Once"
        dialog.what.setText("sweep the boards every monday 9:00")
        desk.click("Save reminder", dialog)
    [made] = by_hand(desk)
    assert (made.text, str(made.repeat)) == ("sweep the boards", "weekly:0@09:00")


def test_how_it_is_done_can_be_put_right_and_stays(desk: Desk) -> None:
    with shown(desk, AddReminderDialog(desk.context, None, desk.window)) as dialog:
        dialog.what.setText("call center course")
        assert dialog.channel.currentText() == "As a task"
        choose(dialog.channel, "By e-mail")
        dialog.what.setText("call Ana tomorrow")
        assert dialog.channel.currentText() == "By e-mail"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("call Ana friday 3", "3 in the night or in the afternoon"),
        ("tomorrow call Ana friday", "two times"),
        ("tomorrow", "Write what to do."),
        ("call 99:99", "no time of day"),
        ("call Ana 12/1", "2026-12-01"),
    ],
)
def test_what_could_be_two_things_is_asked_about(desk: Desk, line: str, words: str) -> None:
    with shown(desk, AddReminderDialog(desk.context, None, desk.window)) as dialog:
        dialog.what.setText(line)
        desk.keys("Return", dialog.what)
        assert any(words in text for text in desk.texts(dialog))
        assert dialog.what.text() == line
    assert not by_hand(desk)


def test_how_often_is_said(desk: Desk) -> None:
    with shown(desk, AddReminderDialog(desk.context, None, desk.window)) as dialog:
        dialog.what.setText("sweep the boards every monday 9:00")
        assert "Understood: “sweep the boards”, every Monday" in desk.texts(dialog)
        desk.click("Save reminder", dialog)
    assert "every Monday: sweep the boards" in desk.toast


# With whom, and what to say


def test_from_today_an_application_can_be_chosen_and_who_is_named_there(desk: Desk) -> None:
    application, _ = applied(desk)
    ana = people.add_contact(desk.db, application.id, name="Odette Baker").value
    with shown(desk, AddReminderDialog(desk.context, None, desk.window)) as dialog:
        desk.type("call Odette next tue 10", dialog.what)
        assert dialog.contact.currentData() is None
        desk.type("harbor mut", dialog.about_field)
        desk.click("Save reminder", dialog)
        assert any("Choose an application from the list" in text for text in desk.texts(dialog))
        offered = dialog.about_field.completer().completionModel()
        dialog.about_field.setText(offered.index(0, 0).data())
        assert dialog.contact.currentText() == "Odette Baker"
        desk.click("Save reminder", dialog)
    [made] = by_hand(desk)
    assert (made.application_id, made.contact_id) == (application.id, ana.id)


def test_the_application_beside_today_is_there_to_begin_with(desk: Desk) -> None:
    application, _ = applied(desk)
    desk.context.go.open_application(application.id, "overview")
    desk.settle()
    desk.run("reminder.add")
    dialog = desk.window.findChild(AddReminderDialog)
    assert dialog.about_field.application_id == application.id
    dialog.about_field.clear()
    assert dialog.application_id is None
    dialog.close()


def test_a_person_and_a_text_go_with_it(desk: Desk) -> None:
    application, _ = applied(desk)
    ana = people.add_contact(desk.db, application.id, name="Ana Ruiz", phone="555-0123").value
    with shown(desk, AddReminderDialog(desk.context, application.id, desk.window)) as dialog:
        dialog.what.setText("call Ana next tue 10")
        choose(dialog.contact, "Ana Ruiz")
        choose(dialog.script, "Check that it arrived")
        choose(dialog.channel, "By e-mail")
        assert dialog.script.currentText() == "Check that it arrived"  # the same text by another way
        choose(dialog.channel, "By phone")
        desk.click("Save reminder", dialog)
    [made] = by_hand(desk)
    assert (made.contact_id, made.script) == (ana.id, "confirm-receipt-call")
    desk.context.go.open_application(application.id, "reminders")
    desk.settle()
    assert any(text.endswith("by phone · Ana Ruiz") for text in desk.texts())
    with shown(desk, ScriptDialog(desk.context, made.id, desk.window)) as dialog:
        assert "Ana Ruiz · 555-0123" in desk.texts(dialog)
        assert "May I speak to Ana Ruiz, please?" in dialog.call.text.toPlainText()


def test_a_text_can_be_chosen_later_in_what_to_say(desk: Desk) -> None:
    application, _ = applied(desk)
    made = reminders.add(desk.db, "Call Ana", "today", application_id=application.id, channel=Channel.PHONE).value
    with shown(desk, ScriptDialog(desk.context, made.id, desk.window)) as dialog:
        assert "Choose what it is about, or just note what comes of it." in desk.texts(dialog)
        dialog.call.answer.setPlainText("Busy")
        choose(dialog.ways.text, "Check that it arrived")
        assert "If nobody picks up" in dialog.call.text.toPlainText()
        assert dialog.call.answer.toPlainText() == "Busy"
        desk.click("By e-mail", dialog)
        assert dialog.mail is not None
        desk.click("By phone", dialog)
        assert dialog.call.answer.toPlainText() == "Busy"
        desk.click("Done", dialog)
    assert desk.db.read.events(application.id)[-1].text == "Busy"


def test_an_edited_reminder_keeps_what_was_not_touched(desk: Desk) -> None:
    application, reminder = applied(desk, NO_CALLS)
    ana = people.add_contact(desk.db, application.id, name="Ana Ruiz").value
    with shown(desk, EditReminderDialog(desk.context, reminder, desk.window)) as dialog:
        choose(dialog.contact, "Ana Ruiz")
        desk.click("Save reminder", dialog)
    edited = desk.db.read.reminder(reminder.id)
    assert (edited.contact_id, edited.script, edited.channel) == (ana.id, reminder.script, reminder.channel)
    with shown(desk, EditReminderDialog(desk.context, edited, desk.window)) as dialog:
        choose(dialog.channel, "By phone")
        assert "Their posting asks not to be phoned." in desk.texts(dialog)
        choose(dialog.channel, "By e-mail")
        choose(dialog.contact, "Nobody in particular")
        desk.click("Save reminder", dialog)
    assert desk.db.read.reminder(reminder.id) == reminder


# By which way


def test_a_call_can_be_written_instead_and_back(desk: Desk) -> None:
    _, reminder = applied(desk)
    with shown(desk, ScriptDialog(desk.context, reminder.id, desk.window)) as dialog:
        assert dialog.ways.phone.isChecked()
        dialog.ways.mail.setFocus()
        desk.keys("Space", dialog.ways.mail)
        assert dialog.mail is not None
        assert dialog.windowTitle() == "What to write"
        dialog.ways.phone.setFocus()
        desk.keys("Space", dialog.ways.phone)
        assert dialog.call is not None
        assert dialog.mail is None
    assert desk.db.read.reminder(reminder.id) == reminder


def test_where_calls_are_not_welcome_the_phone_is_not_offered_and_why(desk: Desk) -> None:
    _, reminder = applied(desk, NO_CALLS)
    with shown(desk, ScriptDialog(desk.context, reminder.id, desk.window)) as dialog:
        assert "Not by phone: their posting asks not to be called." in desk.texts(dialog)
        assert not dialog.ways.phone.isVisible()
        assert dialog.mail is not None


def test_an_offer_is_answered_as_the_person_chooses(desk: Desk) -> None:
    application, _ = applied(desk)
    applications.move(desk.db, application.id, "offer")
    [answer] = [r for r in reminders.waiting(desk.db) if r.rule == "answer-offer"]
    with shown(desk, ScriptDialog(desk.context, answer.id, desk.window)) as dialog:
        assert [dialog.ways.text.itemText(i) for i in range(dialog.ways.text.count())] == [
            "Choose what to say",
            "Accept the offer",
            "Decline the offer",
            "Ask for time to decide",
            "When they offer by phone",
        ]
        choose(dialog.ways.text, "Accept the offer")
        assert dialog.mail.subject.text().startswith("I accept your offer")
        desk.click("By phone", dialog)
        assert "I'm very happy to say yes." in dialog.call.text.toPlainText()
        choose(dialog.ways.text, "Ask for time to decide")
        assert "Could I tell you by [the day you will answer by]?" in dialog.call.text.toPlainText()
        choose(dialog.ways.text, "When they offer by phone")
        assert "Say neither yes nor no yet" in dialog.call.text.toPlainText()


def offered(desk: Desk) -> tuple[Application, Reminder]:
    application, _ = applied(desk)
    applications.move(desk.db, application.id, "offer")
    [answer] = [r for r in reminders.waiting(desk.db) if r.rule == "answer-offer"]
    return application, answer


def wrote(desk: Desk, application: Application) -> list[str]:
    return [e.text for e in desk.db.read.events(application.id) if e.kind is EventKind.EMAIL]


def test_the_texts_of_an_offer_are_offered_first(desk: Desk) -> None:
    _, answer = offered(desk)
    with shown(desk, ScriptDialog(desk.context, answer.id, desk.window)) as dialog:
        assert dialog.windowTitle() == "What to write"
        assert [each.text() for each in dialog.call.choices] == [
            "Accept the offer",
            "Decline the offer",
            "Ask for time to decide",
            "When they offer by phone",
        ]
        assert not any("phone number" in text for text in desk.texts(dialog))
        desk.keys("Space", dialog.call.choices[1])
        assert dialog.mail is not None
        assert dialog.ways.text.currentText() == "Decline the offer"


def test_an_offer_accepted_moves_on_where_that_is_ticked(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    application, answer = offered(desk)
    with shown(desk, ScriptDialog(desk.context, answer.id, desk.window)) as dialog:
        desk.click("Accept the offer", dialog)
        monkeypatch.setattr(desk.prompts, "open_url", lambda _url: False)
        desk.click("Open in mail program", dialog)
        assert any(text.startswith("Still to fill: ") for text in desk.texts(dialog))
        assert any(text.startswith("No mail program answered") for text in desk.texts(dialog))
        assert not dialog.follows.isChecked()
        desk.click("Set the stage to Accepted", dialog)
        desk.click("By phone", dialog)
        assert dialog.follows.isChecked()
        desk.click("Done", dialog)
    assert "Your text still had [" in desk.toast
    assert desk.db.read.application(application.id).stage == "Accepted"
    assert desk.db.read.reminder(answer.id).state is ReminderState.DONE
    assert len(wrote(desk, application)) == 1
    desk.run("undo")
    assert desk.db.read.application(application.id).stage == "Offer"
    assert desk.db.read.reminder(answer.id) == answer


def test_a_text_only_copied_moves_nothing(desk: Desk) -> None:
    application, answer = offered(desk)
    with shown(desk, ScriptDialog(desk.context, answer.id, desk.window)) as dialog:
        desk.click("Decline the offer", dialog)
        desk.click("Copy the text", dialog)
        choose(dialog.ways.text, "Ask for time to decide")
        assert dialog.follows is None
        desk.click("Done", dialog)
    assert desk.db.read.application(application.id).stage == "Offer"


def test_the_script_of_an_offer_opens_from_its_row(desk: Desk) -> None:
    application, _ = applied(desk)
    applications.move(desk.db, application.id, "offer")
    [answer] = [r for r in reminders.waiting(desk.db) if r.rule == "answer-offer"]
    row = ReminderRow(desk.context, answer, application)
    assert "What to say" in [a.text() for menu in row.findChildren(type(row._more())) for a in menu.actions()]
    row.deleteLater()


def test_an_email_is_saved_as_a_file(desk: Desk, tmp_path: Path) -> None:
    _, reminder = applied(desk, NO_CALLS)
    with shown(desk, ScriptDialog(desk.context, reminder.id, desk.window)) as dialog:
        desk.prompts.saves.append(tmp_path / "ask")
        desk.click("Save as .eml", dialog)
        desk.click("Done", dialog)
    mail = message_from_bytes((tmp_path / "ask.eml").read_bytes(), policy=default)
    assert (mail["To"], mail["X-Unsent"]) == ("Ana Ruiz <jobs@harbor.example>", "1")
    assert "reached you in full" in mail.get_content()
    events = desk.db.read.events(1)
    assert [e.kind for e in events if e.text.startswith("Wrote to jobs@harbor.example")] == [EventKind.EMAIL]


# What came of it


def test_a_note_of_the_call_and_the_letter_after_it_are_both_kept(desk: Desk) -> None:
    application, reminder = applied(desk)
    with shown(desk, ScriptDialog(desk.context, reminder.id, desk.window)) as dialog:
        dialog.call.answer.setPlainText("She asked for an e-mail")
        desk.click("By e-mail", dialog)
        dialog.mail.body.setPlainText("Dear Ana, my own words")
        desk.click("By phone", dialog)
        desk.click("By e-mail", dialog)
        assert dialog.mail.body.toPlainText() == "Dear Ana, my own words"
        desk.click("Copy the text", dialog)
        desk.click("Done", dialog)
    [letter] = wrote(desk, application)
    assert letter.endswith("Dear Ana, my own words")
    assert "She asked for an e-mail" in [e.text for e in desk.db.read.events(application.id)]


def test_a_letter_that_was_taken_is_in_the_history_after_closing_too(desk: Desk) -> None:
    application, reminder = applied(desk)
    with shown(desk, ScriptDialog(desk.context, reminder.id, desk.window)) as dialog:
        desk.click("By e-mail", dialog)
        assert dialog.close_button.text() == "Close"
        desk.click("Copy the text", dialog)
        desk.click("Note it and close", dialog)
    assert len(wrote(desk, application)) == 1
    assert desk.db.read.reminder(reminder.id).state is ReminderState.OPEN
    desk.run("undo")
    assert not wrote(desk, application)


def test_they_answered_while_on_the_phone(desk: Desk) -> None:
    application, reminder = applied(desk)
    asked = reminders.add(desk.db, "Call Ana", "today", application_id=1, channel=Channel.PHONE).value
    with shown(desk, ScriptDialog(desk.context, asked.id, desk.window)) as dialog:
        dialog.call.answer.setPlainText("Phone interview on Monday")
        desk.click("They answered", dialog)
        choose(dialog.answered.stages, "Move it to Screening")
        desk.click("Done", dialog)
    assert desk.db.read.application(application.id).stage == "Screening"
    replies = [e.text for e in desk.db.read.events(application.id) if e.kind is EventKind.REPLY]
    assert replies == ["Phone interview on Monday"]
    assert desk.db.read.reminder(reminder.id).state is ReminderState.DISMISSED
    desk.run("undo")
    assert desk.db.read.application(application.id).stage == "Applied"
    assert desk.db.read.reminder(reminder.id) == reminder


def test_an_answer_is_noted_when_the_dialog_is_just_closed(desk: Desk) -> None:
    application, reminder = applied(desk)
    call = reminders.add(desk.db, "Call Ana", "today", application_id=1, channel=Channel.PHONE).value
    with shown(desk, ScriptDialog(desk.context, call.id, desk.window)) as dialog:
        desk.click("They answered", dialog)
        choose(dialog.answered.stages, "Move it to Screening")
        desk.click("Save note and close", dialog)
    assert desk.db.read.reminder(call.id).state is ReminderState.OPEN
    assert desk.db.read.reminder(reminder.id).state is ReminderState.DISMISSED
    assert desk.db.read.application(application.id).stage == "Screening"


def test_that_they_answered_stays_said_by_another_way(desk: Desk) -> None:
    _, reminder = applied(desk)
    with shown(desk, ScriptDialog(desk.context, reminder.id, desk.window)) as dialog:
        desk.click("They answered", dialog)
        choose(dialog.answered.stages, "Move it to Rejected")
        desk.click("By e-mail", dialog)
        assert dialog.answered.stage == "Rejected"


def test_they_answered_from_the_application(desk: Desk) -> None:
    application, reminder = applied(desk)
    desk.context.go.open_application(application.id, "overview")
    desk.settle()
    desk.run("application.answered")
    dialog = desk.window.findChild(AnsweredDialog)
    desk.type("They ask for references", dialog.text)
    dialog.on.setText("someday")
    desk.click("Note the answer", dialog)
    assert dialog.isVisible()
    dialog.on.setText("yesterday")
    desk.keys("Ctrl+Return", dialog.text)
    [reply] = [e for e in desk.db.read.events(application.id) if e.kind is EventKind.REPLY]
    assert (reply.text, reply.on.isoformat()) == ("They ask for references", "2026-11-20")
    assert desk.db.read.application(application.id).stage == "Applied"
    assert desk.db.read.reminder(reminder.id).state is ReminderState.DISMISSED
    desk.run("undo")
    assert desk.db.read.reminder(reminder.id) == reminder


def test_a_reminder_is_deleted_and_brought_back(desk: Desk) -> None:
    made = reminders.add(desk.db, "Call Ana", "today").value
    reminders.settle(desk.db, [made.id], ReminderState.DONE)
    done = desk.db.read.reminder(made.id)
    row = ReminderRow(desk.context, done, None)
    row.show()
    desk.click("Delete: Call Ana", row)
    assert not desk.db.read.reminders()
    assert desk.toast == "Deleted: Call Ana"
    desk.run("undo")
    assert desk.db.read.reminders() == [done]
    row.close()
    row.deleteLater()


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_call_fits_a_window_without_scrolling(desk: Desk, language: str) -> None:
    desk.window.resize(1180, 760)
    application, reminder = applied(desk)
    letters.choose(desk.db, application.id, language=language)
    at, zone, met = "2026-11-20 15:00", "America/Chicago", InterviewFormat.IN_PERSON
    interviews.plan(desk.db, application.id, at=at, zone=zone, format=met, people=("Ana Ruiz",))
    for text in sorted(spoken()):
        reminders.edit(desk.db, reminder.id, script=f"{text}-call")
        with shown(desk, ScriptDialog(desk.context, reminder.id, desk.window)) as dialog:
            assert dialog.call.text.verticalScrollBar().maximum() == 0, text


def test_an_application_is_found_by_words_of_its_employer_and_title(desk: Desk) -> None:
    first, _ = applied(desk)
    second = applications.add(desk.db, employer=first.employer or "", title=first.title or "").value
    other = applications.add(desk.db, employer="Harbor Mutual - Night", title='"Lead" agent').value
    with shown(desk, AddReminderDialog(desk.context, None, desk.window)) as dialog:
        field = dialog.about_field
        desk.type("harbor night lead", field)
        assert field.completer().completionModel().index(0, 0).data() == 'Harbor Mutual - Night · "Lead" agent'
        field.setText('Harbor Mutual - Night · "Lead" agent')
        assert field.application_id == other.id
        name = " · ".join(filter(None, (first.employer, first.title)))
        field.setText(name)
        assert field.application_id == first.id
        field.setText(f"{name} ({second.id})")  # as it is offered
        assert field.application_id == second.id
        for nothing in ("--- \" '", "no such words"):
            field.setText(nothing)
            assert field.is_unknown
            assert field.completer().model().rowCount() == 0
