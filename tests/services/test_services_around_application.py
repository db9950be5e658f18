"""What hangs on an application: its posting added later, notes corrected, files and people taken off."""

from __future__ import annotations

from datetime import date

import pytest
from services_helpers import add, captured
from support import POSTING

from apptracker.domain.applications import EventKind
from apptracker.domain.errors import UserError
from apptracker.domain.money import Pay, PayPeriod
from apptracker.services import applications, capture, changes, histories, packets, people
from apptracker.store import Database


def test_a_posting_added_later_fills_what_is_missing_and_changes_nothing_else(db: Database) -> None:
    made = add(db, location="Superior, WI")
    source = capture.Source("pasted text", POSTING.encode())
    application = capture.attach_posting(db, made.id, source).value
    assert application.location == "Superior, WI"
    assert application.title == "Agent"
    assert application.pay == Pay(1700, 1850, "USD", PayPeriod.HOUR)
    assert application.deadline == date(2026, 12, 11)
    posting = db.read.posting(made.id)
    assert posting is not None
    assert posting.text.strip() == POSTING.strip()
    assert [r.text for r in db.read.reminders(application_id=made.id)], "the closing date is worth a reminder"
    changes.undo(db)
    assert db.read.posting(made.id) is None
    assert db.read.application(made.id).deadline is None


def test_a_posting_without_text_is_refused_and_leaves_no_trace(db: Database) -> None:
    made = add(db)
    with pytest.raises(UserError) as refused:
        capture.attach_posting(db, made.id, capture.Source("empty.txt", b"  \n"))
    assert refused.value.code == "posting.empty"
    assert db.read.posting(made.id) is None


def test_a_note_can_be_corrected_and_deleted_and_both_taken_back(db: Database) -> None:
    made = add(db)
    applications.note(db, made.id, "Spoke to Anna")
    [note] = [e for e in db.read.events(made.id) if e.kind is EventKind.NOTE]
    histories.correct(db, note.id, text="Spoke to Ana\nShe will call back")
    assert db.read.event(note.id).text == "Spoke to Ana\nShe will call back"
    histories.delete(db, note.id)
    assert not [e for e in db.read.events(made.id) if e.kind is EventKind.NOTE]
    changes.undo(db)
    changes.undo(db)
    assert db.read.event(note.id).text == "Spoke to Anna"


def test_a_file_taken_off_comes_back_with_undo(db: Database) -> None:
    made = add(db)
    [kept] = applications.attach(db, made.id, [("resume.pdf", b"%PDF")]).value
    applications.detach(db, kept.id)
    assert db.read.files(made.id) == []
    changes.undo(db)
    [back] = db.read.files(made.id)
    assert db.read.file_bytes(back.sha256) == b"%PDF"


def test_a_person_taken_off_stays_with_their_other_applications(db: Database) -> None:
    one, other = add(db), add(db, employer="Bluewater")
    ana = people.add_contact(db, one.id, name="Ana Ruiz").value
    with db.change("shared") as uow:
        uow.link_contact(ana.id, other.id)
    people.take_off(db, ana.id, one.id)
    assert db.read.contacts(one.id) == []
    assert [c.name for c in db.read.contacts(other.id)] == ["Ana Ruiz"]
    people.take_off(db, ana.id, other.id)
    with pytest.raises(UserError) as unknown:
        db.read.contact(ana.id)
    assert unknown.value.code == "contact.unknown"


@pytest.mark.parametrize(
    ("typed", "pay"),
    [
        ("17-18.50 USD/hour", Pay(1700, 1850, "USD", PayPeriod.HOUR)),
        ("$17 to $18.50 an hour", Pay(1700, 1850, "USD", PayPeriod.HOUR)),
        ("up to 20 GBP per hour", Pay(None, 2000, "GBP", PayPeriod.HOUR)),
        ("from 38,000 USD per year", Pay(3_800_000, None, "USD", PayPeriod.YEAR)),
        ("", None),
    ],
)
def test_pay_as_a_person_or_a_posting_puts_it(typed: str, pay: Pay | None) -> None:
    assert applications.read_pay(typed) == pay


@pytest.mark.parametrize("typed", ["a lot", "17", "plenty of USD"])
def test_pay_that_says_too_little(typed: str) -> None:
    with pytest.raises(UserError) as refused:
        applications.read_pay(typed)
    assert refused.value.code == "pay.bad"


def test_the_posting_that_was_sent_can_still_be_read(db: Database) -> None:
    made = captured(db)
    packet = packets.send(db, made.id).value
    capture.attach_posting(db, made.id, capture.Source("new.txt", b"Agent wanted\nEmployer: Harbor Mutual\n"))
    assert packet.posting_id is not None
    assert "Zendesk" in db.read.captured_posting(packet.posting_id).text
