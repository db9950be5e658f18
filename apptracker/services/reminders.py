"""Reminders: made by hand or by a follow-up rule; done, snoozed or dismissed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from apptracker.domain.applications import EventKind, Reminder, ReminderState
from apptracker.domain.changes import Result
from apptracker.domain.errors import UserError
from apptracker.domain.text import clean_line
from apptracker.domain.when import parse_when

if TYPE_CHECKING:
    from apptracker.store import Database

WAITING = (ReminderState.OPEN, ReminderState.SNOOZED)


def waiting(db: Database, *, until: datetime | None = None) -> list[Reminder]:
    """Reminders still to be done, in the order of the person's days; with ``until`` (aware, in the person's zone) only
    those due by then."""
    here = db.clock.now().tzinfo
    return sorted(db.read.reminders(states=WAITING, due_until=until), key=lambda reminder: reminder.place(here))


def due(db: Database) -> list[Reminder]:
    """What is due now; an all-day reminder is due from the start of its day where the person is."""
    return waiting(db, until=db.clock.now())


def until_end_of(day: datetime) -> datetime:
    """The last instant of that calendar day."""
    return day.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1, microseconds=-1)


def add(db: Database, text: str, when: str, *, application_id: int | None = None) -> Result[Reminder]:
    """:raises UserError: ``text.empty``, ``when.bad``, ``application.unknown``."""
    cleaned = clean_line(text, "reminder")
    if not cleaned:
        raise UserError("text.empty", field="reminder")
    moment = parse_when(when, db.clock.now())
    with db.change(f"Added a reminder: {cleaned}") as uow:
        if application_id is not None:
            uow.read.application(application_id)
        reminder = uow.add_reminder(due=moment.at, text=cleaned, application_id=application_id, all_day=moment.all_day)
    return Result(reminder, uow.changes)


def settle(db: Database, ids: Sequence[int], state: ReminderState) -> Result[list[Reminder]]:
    """Mark as done or dismissed; what was done on an application enters its history."""
    with db.change(f"Marked as {state.value}: reminder {', '.join(map(str, ids))}") as uow:
        reminders = [uow.update_reminder(id_, state=state) for id_ in dict.fromkeys(ids)]
        for reminder in reminders:
            if state is ReminderState.DONE and reminder.application_id is not None:
                uow.add_event(reminder.application_id, EventKind.REMINDER, f"Done: {reminder.text}")
    return Result(reminders, uow.changes)


def snooze(db: Database, ids: Sequence[int], when: str) -> Result[list[Reminder]]:
    """Put off to another time."""
    moment = parse_when(when, db.clock.now())
    with db.change(f"Put off reminder {', '.join(map(str, ids))}") as uow:
        reminders = [
            uow.update_reminder(id_, state=ReminderState.SNOOZED, due=moment.at, all_day=moment.all_day)
            for id_ in dict.fromkeys(ids)
        ]
    return Result(reminders, uow.changes)
