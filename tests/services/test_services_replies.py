"""They answered: history, what waited for it, and the move, in one step; and the letter in somebody's hands."""

from __future__ import annotations

from datetime import date

import pytest
from services_helpers import add, by_rule, captured

from apptracker.domain.applications import EventKind, ReminderState
from apptracker.domain.clock import FrozenClock
from apptracker.domain.errors import UserError
from apptracker.domain.letters import CheckLevel, Fix
from apptracker.services import changes, followups, letters, reminders, replies, second_reading
from apptracker.store import Database


def texts(db: Database, kind: EventKind) -> list[str]:
    return [event.text for event in db.read.events(1) if event.kind is kind]


def test_done_and_answered_is_one_step_and_taken_back_as_one(db: Database) -> None:
    add(db, stage="applied")
    asked = by_rule(db, "confirm-receipt")
    called = reminders.add(db, "Call Ana", "today", application_id=1).value
    reminders.settle(db, [called.id], ReminderState.DONE, note="They invited me", answered=True, stage="screening")
    assert texts(db, EventKind.REPLY) == ["They invited me"]
    assert not texts(db, EventKind.NOTE)
    assert db.read.reminder(asked.id).state is ReminderState.DISMISSED
    assert db.read.application(1).stage == "Screening"
    changes.undo(db)
    assert db.read.application(1).stage == "Applied"
    assert db.read.reminder(asked.id) == asked
    assert db.read.reminder(called.id) == called
    assert not texts(db, EventKind.REPLY)


def test_an_answer_moves_nothing_by_itself(db: Database) -> None:
    add(db, stage="applied")
    called = reminders.add(db, "Call Ana", "today", application_id=1).value
    reminders.settle(db, [called.id], ReminderState.DONE, answered=True)
    assert db.read.application(1).stage == "Applied"
    assert texts(db, EventKind.REPLY) == [replies.ANSWERED]


def test_a_letter_written_and_an_answer_are_two_lines_of_history(db: Database) -> None:
    add(db, stage="applied")
    asked = by_rule(db, "confirm-receipt")
    wrote = "Wrote to ana@x.example: Hello\n\nDear Ana"
    reminders.settle(db, [asked.id], ReminderState.DONE, wrote=[wrote], answered=True)
    assert texts(db, EventKind.EMAIL) == [wrote]
    assert texts(db, EventKind.REPLY) == [replies.ANSWERED]


def test_several_reminders_of_one_application_make_one_answer(db: Database) -> None:
    add(db, stage="applied")
    made = [reminders.add(db, text, "today", application_id=1).value.id for text in ("Call", "Write")]
    made.append(reminders.add(db, "Alone", "today").value.id)
    reminders.settle(db, made, ReminderState.DONE, note="Yes", answered=True)
    assert texts(db, EventKind.REPLY) == ["Yes"]


def test_an_answer_of_an_earlier_day(db: Database) -> None:
    add(db, stage="applied")
    event = replies.log(db, 1, "No, thank you", on=date(2026, 11, 19), stage="rejected").value
    assert (event.on, event.text) == (date(2026, 11, 19), "No, thank you")
    assert db.read.application(1).stage == "Rejected"
    changes.undo(db)
    assert db.read.application(1).stage == "Applied"
    with pytest.raises(UserError) as error:
        replies.log(db, 1, on=date(2026, 11, 22))
    assert error.value.code == "date.ahead"
    with pytest.raises(UserError):
        replies.log(db, 1, stage="Nowhere")
    assert not texts(db, EventKind.REPLY)


def check(db: Database) -> tuple[CheckLevel, str, Fix | None] | None:
    found = [c for c in letters.draft(db, 1).checks if c.id == "second-reader"]
    return (found[0].level, found[0].message, found[0].fix) if found else None


def test_the_letter_knows_who_has_it_and_that_they_read_it(db: Database, clock: FrozenClock) -> None:
    captured(db)
    followups.given_to_read(db, 1, "Ana", on=date(2026, 11, 17))
    assert check(db) == (CheckLevel.OK, "Ana has it to read since Tuesday.", Fix.HAS_READ)
    asking = by_rule(db, "second-reader")
    second_reading.say_read(db, 1)
    assert check(db) == (CheckLevel.OK, "Ana read it.", None)
    assert db.read.reminder(asking.id).state is ReminderState.DONE
    changes.undo(db)
    assert check(db) == (CheckLevel.OK, "Ana has it to read since Tuesday.", Fix.HAS_READ)
    assert db.read.reminder(asking.id) == asking


@pytest.mark.parametrize(
    ("on", "since"),
    [
        (date(2026, 11, 21), "today"),
        (date(2026, 11, 20), "yesterday"),
        (date(2026, 11, 15), "Sunday"),
        (date(2026, 11, 14), "November 14"),
    ],
)
def test_since_when_somebody_has_it(db: Database, on: date, since: str) -> None:
    captured(db)
    followups.given_to_read(db, 1, "Ana", on=on)
    found = check(db)
    assert found is not None
    assert found[1] == f"Ana has it to read since {since}."


def test_given_to_another_it_is_read_anew(db: Database) -> None:
    captured(db)
    followups.given_to_read(db, 1, "Ana")
    second_reading.say_read(db, 1)
    followups.given_to_read(db, 1, "Ben")
    found = check(db)
    assert found is not None
    assert found[1] == "Ben has it to read since today."


def test_nobody_has_read_what_nobody_was_given(db: Database) -> None:
    add(db)
    with pytest.raises(UserError, match="nobody"):
        second_reading.say_read(db, 1)
