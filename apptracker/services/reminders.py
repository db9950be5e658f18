"""Reminders: made by hand or by a follow-up rule; done, snoozed or dismissed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING

from apptracker.domain.applications import EventKind, Reminder, ReminderState
from apptracker.domain.changes import Result
from apptracker.domain.errors import UserError
from apptracker.domain.repeating import Repeat
from apptracker.domain.scripts import Script
from apptracker.domain.text import clean_line, clean_text
from apptracker.domain.when import When
from apptracker.services.workweek import read_when

if TYPE_CHECKING:
    from apptracker.store import Database
    from apptracker.store.unit import UnitOfWork

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


def add(db: Database, text: str, when: str, *, application_id: int | None = None, repeat: str = "") -> Result[Reminder]:
    """``repeat``: "daily", "weekly", "monthly", or nothing for once.

    :raises UserError: ``text.empty``, ``when.bad``, ``repeat.bad``, ``application.unknown``.
    """
    cleaned = clean_line(text, "reminder")
    if not cleaned:
        raise UserError("text.empty", field="reminder")
    moment = read_when(db, when)
    again = Repeat.from_day(repeat, moment.at.date(), _time(moment))
    with db.change(f"Added a reminder: {cleaned}") as uow:
        if application_id is not None:
            uow.read.application(application_id)
        reminder = uow.add_reminder(
            due=moment.at, text=cleaned, application_id=application_id, all_day=moment.all_day, repeat=again
        )
    return Result(reminder, uow.changes)


def settle(db: Database, ids: Sequence[int], state: ReminderState, *, note: str = "") -> Result[list[Reminder]]:
    """Mark as done or dismissed; what was done on an application enters its history, and so does ``note``: what came
    of it, in the person's words. One that comes again is followed by the next, on the first of its days from tomorrow
    on; the one settled is then a single one, so that opening it again doubles nothing."""
    from apptracker.services import followups  # and with it the rules, which a list of reminders does without

    noted = clean_text(note).strip()
    with db.change(f"Marked as {state.value}: {_named(db, ids)}") as uow:
        before = [uow.read.reminder(id_) for id_ in dict.fromkeys(ids)]
        reminders = [uow.update_reminder(reminder.id, state=state, repeat=None) for reminder in before]
        for reminder in before:
            _plan_next(uow, reminder)
            if reminder.application_id is None:
                continue
            if state is ReminderState.DONE and reminder.state is not state:
                uow.add_event(reminder.application_id, EventKind.REMINDER, f"Done: {reminder.text}")
            if noted:
                uow.add_event(reminder.application_id, EventKind.NOTE, noted)
            if state is ReminderState.DONE and reminder.state is not state:
                followups.reminder_done(uow, reminder)
            elif noted:
                followups.activity(uow, reminder.application_id)
    return Result(reminders, uow.changes)


def put_away_older(db: Database, days: int) -> Result[list[Reminder]]:
    """Dismiss what is overdue for more than so many days, in one change; one that comes again is followed by its next.
    Applications in the bin keep theirs."""
    now = db.clock.now()
    until = until_end_of(now - timedelta(days=days + 1))
    ids = [reminder.id for reminder in waiting(db, until=until)]
    return settle(db, ids, ReminderState.DISMISSED) if ids else Result([])


def stop_repeating(db: Database, id_: int) -> Result[Reminder]:
    """It is to be done once more and comes no more after that.

    :raises UserError: ``reminder.unknown``.
    """
    with db.change(f"No longer repeated: {_named(db, [id_])}") as uow:
        reminder = uow.update_reminder(id_, repeat=None)
    return Result(reminder, uow.changes)


def _plan_next(uow: UnitOfWork, settled: Reminder) -> None:
    now = uow.clock.now()
    day = settled.again(now)
    if settled.repeat is None or day is None or settled.state not in WAITING:
        return
    at = settled.repeat.at
    uow.add_reminder(
        due=datetime.combine(day, at or time(), now.tzinfo),
        text=settled.text,
        application_id=settled.application_id,
        all_day=at is None,
        channel=settled.channel,
        rule=settled.rule,
        script=settled.script,
        repeat=settled.repeat,
    )


def _time(moment: When) -> time | None:
    """The time of day, None for all day."""
    return None if moment.all_day else moment.at.time().replace(second=0, microsecond=0)


def _rhythm(words: str, moment: When | None, reminder: Reminder, here: tzinfo | None) -> Repeat | None:
    """How a reminder comes again from a moment on, or from when it is due."""
    if moment is None:
        moment = When(reminder.due if reminder.all_day else reminder.due.astimezone(here), reminder.all_day)
    return Repeat.from_day(words, moment.at.date(), _time(moment))


def reopen(db: Database, ids: Sequence[int]) -> Result[list[Reminder]]:
    """What was done or dismissed is to be done again, on the day it had."""
    from apptracker.services import followups

    with db.change(f"Opened again: {_named(db, ids)}") as uow:
        reminders = [uow.update_reminder(id_, state=ReminderState.OPEN) for id_ in dict.fromkeys(ids)]
        for reminder in reminders:
            if reminder.application_id is not None:
                uow.add_event(reminder.application_id, EventKind.REMINDER, f"To do again: {reminder.text}")
                followups.reminder_reopened(uow, reminder)
    return Result(reminders, uow.changes)


def edit(
    db: Database, id_: int, *, text: str | None = None, when: str | None = None, repeat: str | None = None
) -> Result[Reminder]:
    """Other words, another time, or another way to come again (as :func:`add` has it, from the day it is then due);
    None leaves each as it is. With another time one that was put off is open again.

    :raises UserError: ``reminder.unknown``, ``text.empty``, ``text.too_long``, ``when.bad``, ``repeat.bad``.
    """
    values: dict[str, object] = {}
    if text is not None:
        values["text"] = clean_line(text, "reminder")
        if not values["text"]:
            raise UserError("text.empty", field="reminder")
    moment = read_when(db, when) if when is not None else None
    with db.change(f"Edited a reminder: {values.get('text') or _named(db, [id_])}") as uow:
        if moment is not None:
            values |= {"due": moment.at, "all_day": moment.all_day}
            if uow.read.reminder(id_).state is ReminderState.SNOOZED:
                values["state"] = ReminderState.OPEN
        if repeat is not None:
            values["repeat"] = _rhythm(repeat, moment, uow.read.reminder(id_), uow.clock.now().tzinfo)
        reminder = uow.update_reminder(id_, **values)
    return Result(reminder, uow.changes)


def snooze(db: Database, ids: Sequence[int], when: str | When) -> Result[list[Reminder]]:
    """Put off to another time, as typed or as chosen (:mod:`apptracker.domain.snoozing`).

    :raises UserError: ``reminder.unknown``, ``when.bad``.
    """
    moment = read_when(db, when) if isinstance(when, str) else when
    with db.change(f"Put off: {_named(db, ids)}") as uow:
        reminders = [
            uow.update_reminder(id_, state=ReminderState.SNOOZED, due=moment.at, all_day=moment.all_day)
            for id_ in dict.fromkeys(ids)
        ]
    return Result(reminders, uow.changes)


def script(db: Database, id_: int) -> Script:
    """What to say or write for a reminder, filled with what is stored now, and whom to reach how: the person met in
    the interview it belongs to where their details are kept, else the application's first contact, else what the
    posting names.

    :raises UserError: ``reminder.unknown``, ``application.binned``.
    """
    from apptracker.services import followups
    from apptracker.services.reaching import reached

    reminder = db.read.reminder(id_)
    if reminder.application_id is None:
        return Script(reminder, None, "")
    application = db.read.application(reminder.application_id)
    met = db.read.interview(reminder.interview_id).people if reminder.interview_id else ()
    to = reached(db.read, application.id, met, by=reminder.channel)
    return Script(
        reminder, application, followups.script_of(db, reminder), name=to.name, phone=to.phone, email=to.email
    )


def _named(db: Database, ids: Sequence[int]) -> str:
    """Reminders as history names them: one by its words, several by their number."""
    return db.read.reminder(ids[0]).text if len(set(ids)) == 1 else f"{len(set(ids))} reminders"
