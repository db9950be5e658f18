"""Reminders put off, done with a note, opened again, edited; the moments offered; scripts taken apart."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from services_helpers import add, by_rule, captured

from apptracker.domain.applications import EventKind, ReminderState
from apptracker.domain.errors import UserError
from apptracker.domain.scripts import MailDraft, blanks, call_script, mail_draft, mail_link
from apptracker.domain.snoozing import Snooze, put_off, ways_to_put_off
from apptracker.services import applications, interviews, people, reminders, saying
from apptracker.store import Database

CHICAGO = ZoneInfo("America/Chicago")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=CHICAGO)


@pytest.mark.parametrize(
    ("now", "later"),
    [
        ("2026-11-18 09:00", "2026-11-18 12:00"),
        ("2026-11-18 09:01", "2026-11-18 12:30"),
        ("2026-11-18 09:30:20", "2026-11-18 13:00"),
        ("2026-11-18 20:29", "2026-11-18 23:30"),
        ("2026-11-18 20:31", None),
        ("2026-11-18 23:00", None),
        ("2026-11-01 00:30", "2026-11-01 02:30"),  # the clocks go back at two: three hours have passed
    ],
)
def test_later_today_is_three_hours_on_and_never_tomorrow(now: str, later: str | None) -> None:
    when = put_off(Snooze.LATER_TODAY, at(now))
    assert (when.at if when else None) == (at(later) if later else None)
    assert when is None or not when.all_day


def test_tomorrow_and_next_week_are_whole_days() -> None:
    tomorrow, monday = (put_off(how, at("2026-11-18 09:00")) for how in (Snooze.TOMORROW, Snooze.NEXT_WEEK))
    assert tomorrow is not None
    assert monday is not None
    assert (tomorrow.at.date(), tomorrow.all_day) == (date(2026, 11, 19), True)
    assert (monday.at.date(), monday.all_day) == (date(2026, 11, 23), True)


def test_what_is_one_day_is_offered_once() -> None:
    assert [how for how, _ in ways_to_put_off(at("2026-11-22 22:00"))] == [Snooze.TOMORROW]  # a Sunday evening
    assert [how for how, _ in ways_to_put_off(at("2026-11-18 09:00"))] == list(Snooze)


def test_a_chosen_moment_puts_off(db: Database) -> None:
    made = reminders.add(db, "Ring Ana", "today").value
    when = put_off(Snooze.TOMORROW, db.clock.now())
    assert when is not None
    [put] = reminders.snooze(db, [made.id], when).value
    assert (put.state, put.day(None)) == (ReminderState.SNOOZED, date(2026, 11, 22))
    assert db.read.history(1)[0].words == "Put off: Ring Ana"


def test_a_note_goes_into_history_with_done_and_one_undo_takes_both(db: Database) -> None:
    application = add(db)
    made = reminders.add(db, "Ring Ana", "today", application_id=application.id).value
    before = db.read.events(application.id)
    result = reminders.settle(db, [made.id], ReminderState.DONE, note=" She decides on Friday.\n")
    told = [(e.kind, e.text) for e in db.read.events(application.id)[len(before) :]]
    assert told == [(EventKind.REMINDER, "Done: Ring Ana"), (EventKind.NOTE, "She decides on Friday.")]
    db.undo(result.changes.change_id)
    assert db.read.events(application.id) == before
    assert db.read.reminder(made.id) == made


def test_done_twice_is_told_once(db: Database) -> None:
    application = add(db)
    made = reminders.add(db, "Ring Ana", "today", application_id=application.id).value
    for _ in range(2):
        reminders.settle(db, [made.id], ReminderState.DONE)
    assert [e.text for e in db.read.events(application.id)].count("Done: Ring Ana") == 1


def test_what_was_done_is_opened_again(db: Database) -> None:
    application = add(db)
    made = reminders.add(db, "Ring Ana", "+2d", application_id=application.id).value
    reminders.settle(db, [made.id], ReminderState.DONE)
    assert reminders.reopen(db, [made.id]).value == [made]
    assert db.read.events(application.id)[-1].text == "To do again: Ring Ana"


def test_words_and_time_are_edited_apart(db: Database) -> None:
    made = reminders.add(db, "Ring Ana", "tomorrow").value
    assert reminders.edit(db, made.id, text=" Ring  Ben ").value.text == "Ring Ben"
    reminders.snooze(db, [made.id], "+3d")
    timed = reminders.edit(db, made.id, when="tomorrow 9:30").value
    assert (timed.all_day, timed.state, timed.text) == (False, ReminderState.OPEN, "Ring Ben")
    with pytest.raises(UserError, match="empty"):
        reminders.edit(db, made.id, text="  ")
    with pytest.raises(UserError, match="no time"):
        reminders.edit(db, made.id, when="someday")
    assert reminders.edit(db, made.id).value == timed


def test_history_names_several_by_their_number(db: Database) -> None:
    ids = [reminders.add(db, text, "today").value.id for text in ("One", "Two")]
    reminders.settle(db, ids, ReminderState.DISMISSED)
    assert db.read.history(1)[0].words == "Marked as dismissed: 2 reminders"


def test_a_script_knows_whom_to_reach(db: Database) -> None:
    application = captured(db)
    applications.move(db, application.id, "applied")
    call = saying.script(db, by_rule(db, "confirm-receipt").id)
    assert (call.name, call.phone, call.email) == ("Ana Ruiz", "(218) 555-0101", "jobs@harbor.example")
    people.add_contact(db, name="Ben Okafor", email="ben@harbor.example", application_id=application.id)
    mail = saying.script(db, by_rule(db, "confirm-receipt").id)
    assert mail.email == "ben@harbor.example"
    assert (mail.name, mail.phone) == ("Ana Ruiz", "(218) 555-0101")  # a number goes with its owner's name


def test_who_held_the_interview_is_thanked(db: Database) -> None:
    application = captured(db)
    for name in ("Ana Ruiz", "Tom Berg"):
        people.add_contact(db, name=name, email=f"{name[:3].lower()}@harbor.example", application_id=application.id)
    interviews.plan(db, application.id, at="2026-11-24 10:00", zone="UTC", format="video", people=("Tom Berg",))
    thanks = saying.script(db, by_rule(db, "thank-you").id)
    assert thanks.email == "tom@harbor.example"
    assert "Dear Tom Berg," in thanks.text


def test_a_reminder_alone_has_no_script(db: Database) -> None:
    made = reminders.add(db, "Buy a headset", "today").value
    script = saying.script(db, made.id)
    assert (script.text, script.application) == ("", None)


def test_a_call_falls_into_sections() -> None:
    script = call_script('BEFORE YOU DIAL\n- Sit down.\n\nSAY\n"HELLO"\n\nNOTE\nSpoke with: ____\nThey said:  ____\n')
    assert script.sections == (("BEFORE YOU DIAL", "- Sit down."), ("SAY", '"HELLO"'))
    assert script.notes == ("Spoke with", "They said")
    assert call_script("Just say hello").sections == (("", "Just say hello"),)


def test_a_draft_has_a_subject_and_a_body() -> None:
    assert mail_draft("Subject: Hello, again\n\nDear Ana,\n\nBye\n") == MailDraft("Hello, again", "Dear Ana,\n\nBye")
    assert mail_draft("SAY\nHello") is None


def test_blanks_are_found() -> None:
    text = "I am [your name], see [1] and [one thing]. [not\nthis]"
    assert [text[start:end] for start, end in blanks(text)] == ["[your name]", "[1]", "[one thing]"]


def test_a_mail_link_is_encoded_whole() -> None:
    link = mail_link("a+b@x.example", MailDraft("Q&A: 100 %?", "One\nTwo ü"))
    assert link == "mailto:a%2Bb@x.example?subject=Q%26A%3A%20100%20%25%3F&body=One%0D%0ATwo%20%C3%BC"


def test_the_day_in_sections(db: Database) -> None:
    application = add(db)
    now = db.clock.now()
    for text, when in (
        ("late", "2026-11-20 23:59"),
        ("later", "+8d"),
        ("soon", "+7d"),
        ("noon", "today 12:00"),
        ("today", "today"),
        ("night", "today 23:30"),
        ("tomorrow", "tomorrow 0:10"),
    ):
        reminders.add(db, text, when, application_id=application.id)
    agenda = db.read.agenda(now)
    named = [[due.reminder.text for due in s.reminders] for s in (agenda.overdue, agenda.today, agenda.coming)]
    assert named == [["late"], ["today", "noon", "night"], ["tomorrow", "soon"]]
    assert (agenda.later, agenda.turns, agenda.done_today, agenda.is_new) == (1, now + timedelta(hours=3), 0, False)
    assert agenda.today.reminders[0].about == "Harbor Mutual · Agent"
    reminders.settle(db, [agenda.today.reminders[0].reminder.id], ReminderState.DONE)
    assert db.read.agenda(now).done_today == 1
    assert db.read.agenda(now + timedelta(days=1)).done_today == 0
    applications.delete(db, [application.id])
    assert db.read.agenda(now).is_new


@pytest.mark.parametrize("zone", ["Asia/Kolkata", "Pacific/Auckland", "America/Los_Angeles"])
def test_the_day_is_the_persons_wherever_they_are(db: Database, zone: str) -> None:
    there = ZoneInfo(zone)
    with db.change("Two") as uow:
        uow.add_reminder(due=datetime(2026, 11, 20, tzinfo=there), text="a day")
        uow.add_reminder(due=datetime(2026, 11, 20, 23, 59, tzinfo=there), text="a moment", all_day=False)
    agenda = db.read.agenda(datetime(2026, 11, 20, 0, 1, tzinfo=there))
    assert [due.reminder.text for due in agenda.today.reminders] == ["a day", "a moment"]
    agenda = db.read.agenda(datetime(2026, 11, 21, 0, 1, tzinfo=there))
    assert [due.reminder.text for due in agenda.overdue.reminders] == ["a day", "a moment"]
