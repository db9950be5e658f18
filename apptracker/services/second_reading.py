"""The letter in somebody else's hands: who was given it to read, since when, and whether they have read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from apptracker.domain.applications import EventKind, ReminderState
from apptracker.domain.changes import Result
from apptracker.domain.errors import UserError
from apptracker.domain.followups import Trigger
from apptracker.domain.occasions import SecondReading, second_reading
from apptracker.services import followups
from apptracker.services.rulebook import all_rules

if TYPE_CHECKING:
    from apptracker.store import Database


def reading(db: Database, application_id: int) -> SecondReading | None:
    """Who reads the letter, or has read it; None where nobody was given it."""
    return second_reading(db.read.events(application_id))


def say_read(db: Database, application_id: int) -> Result[None]:
    """They have read it: it stands in the history, and the reminder to ask them is done.

    :raises UserError: ``application.unknown``, ``application.binned``, ``reader.unknown`` where nobody was given it.
    """
    found = reading(db, application_id)
    if found is None:
        raise UserError("reader.unknown", id=application_id)
    with db.change(f"{found.name} read the letter of application {application_id}") as uow:
        uow.add_event(application_id, EventKind.LETTER, found.words_when_read)
        asking = {rule.id for rule in all_rules(uow.read) if rule.trigger is Trigger.SECOND_READER}
        for reminder in uow.read.reminders(application_id=application_id):
            if reminder.rule in asking and reminder.state in (ReminderState.OPEN, ReminderState.SNOOZED):
                uow.update_reminder(reminder.id, state=ReminderState.DONE)
                uow.add_event(application_id, EventKind.REMINDER, f"Done: {reminder.text}")
        followups.activity(uow, application_id)
    return Result(None, uow.changes)
