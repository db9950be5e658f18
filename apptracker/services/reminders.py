"""Reminders: made by hand or by a follow-up rule; done, snoozed or dismissed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta, tzinfo
from types import EllipsisType
from typing import TYPE_CHECKING

from apptracker.domain.applications import Channel, EventKind, Reminder, ReminderState
from apptracker.domain.changes import Result
from apptracker.domain.errors import UserError
from apptracker.domain.reminder_line import ReminderLine, read_line
from apptracker.domain.repeating import Repeat
from apptracker.domain.scripts import parts_of, script_name
from apptracker.domain.text import clean_line, clean_text
from apptracker.domain.when import When, counts_working_days
from apptracker.domain.workdays import MONDAY_TO_FRIDAY
from apptracker.services.workweek import read_when, work_calendar

if TYPE_CHECKING:
    from apptracker.store import Database
    from apptracker.store.unit import UnitOfWork

WAITING = (ReminderState.OPEN, ReminderState.SNOOZED)


def waiting(db: Database, *, until: datetime | None = None) -> list[Reminder]:
    """Reminders still to be done, without those that lapsed, in the order of the person's days; with ``until`` (aware,
    in the person's zone) only those due by then."""
    now = db.clock.now()
    found = db.read.reminders(states=WAITING, due_until=until, current_at=now)
    return sorted(found, key=lambda reminder: reminder.place(now.tzinfo))


def due(db: Database) -> list[Reminder]:
    """What is due now; an all-day reminder is due from the start of its day where the person is."""
    return waiting(db, until=db.clock.now())


def until_end_of(day: datetime) -> datetime:
    """The last instant of that calendar day."""
    return day.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1, microseconds=-1)


def understood(db: Database, line: str) -> ReminderLine:
    """What a reminder in one line says, such as "call the recruiter next tue 10".

    :raises UserError: as for :func:`apptracker.domain.reminder_line.read_line`.
    """
    now = db.clock.now()
    worked = work_calendar(db.read, now.date()) if counts_working_days(line) else MONDAY_TO_FRIDAY
    return read_line(line, now, calendar=worked)


def add(
    db: Database,
    text: str,
    when: str | When,
    *,
    application_id: int | None = None,
    repeat: str = "",
    channel: Channel = Channel.TASK,
    contact_id: int | None = None,
    script: str | None = None,
) -> Result[Reminder]:
    """``repeat``: "daily", "weekly", "monthly", or nothing for once. ``contact_id``: whom it is about. ``script``: the
    name of what to say or write (:func:`apptracker.services.saying.offered`), or None.

    :raises UserError: ``text.empty``, ``when.bad``, ``repeat.bad``, ``application.unknown``, ``contact.unknown``,
        ``reminder.contact``.
    """
    cleaned = clean_line(text, "reminder")
    if not cleaned:
        raise UserError("text.empty", field="reminder")
    moment = read_when(db, when) if isinstance(when, str) else when
    again = Repeat.from_day(repeat, moment.at.date(), _time(moment))
    with db.change(f"Added a reminder: {cleaned}") as uow:
        if application_id is not None:
            uow.read.application(application_id)
        _check_contact(uow, contact_id, application_id)
        reminder = uow.add_reminder(
            due=moment.at,
            text=cleaned,
            application_id=application_id,
            all_day=moment.all_day,
            repeat=again,
            channel=channel,
            contact_id=contact_id,
            script=script,
        )
    return Result(reminder, uow.changes)


def _check_contact(uow: UnitOfWork, contact_id: int | None, application_id: int | None) -> None:
    """Whom a reminder is about has to do with its application."""
    if contact_id is None:
        return
    contact = uow.read.contact(contact_id)
    if application_id is not None and application_id not in contact.application_ids:
        raise UserError("reminder.contact", name=contact.name, id=contact_id, application=application_id)


def delete(db: Database, ids: Sequence[int]) -> Result[list[Reminder]]:
    """Take reminders away; undo brings them back.

    :raises UserError: ``reminder.unknown``.
    """
    with db.change(f"Deleted: {_named(db, ids)}") as uow:
        gone = [uow.read.reminder(id_) for id_ in dict.fromkeys(ids)]
        for reminder in gone:
            uow.delete_reminder(reminder.id)
    return Result(gone, uow.changes)


def settle(
    db: Database,
    ids: Sequence[int],
    state: ReminderState,
    *,
    note: str = "",
    wrote: Sequence[str] = (),
    answered: bool = False,
    stage: str = "",
) -> Result[list[Reminder]]:
    """Mark as done or dismissed; what was done on an application enters its history, and so do ``note``, what came of
    it in the person's words, and ``wrote``, the e-mails that went out for it. ``answered``: they have replied, so that
    what waits for that goes. The application moves on to ``stage``, where one is named. One that comes again is
    followed by the next, on the first of its days from tomorrow on; the one settled is then a single one, so that
    opening it again doubles nothing."""
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
            _enter(uow, reminder.application_id, "" if answered else noted, wrote)
            if state is ReminderState.DONE and reminder.state is not state:
                followups.reminder_done(uow, reminder)
            elif noted or wrote:
                followups.activity(uow, reminder.application_id)
        for application_id in dict.fromkeys(r.application_id for r in before if r.application_id is not None):
            _move_on(uow, application_id, noted, answered=answered, stage=stage)
    return Result(reminders, uow.changes)


def keep(
    db: Database, id_: int, *, note: str = "", wrote: Sequence[str] = (), answered: bool = False, stage: str = ""
) -> Result[Reminder]:
    """What came of a reminder that is still to be done, as :func:`settle` has it.

    :raises UserError: ``reminder.unknown``, ``stage.unknown``.
    """
    from apptracker.services import followups

    noted = clean_text(note).strip()
    with db.change(f"Noted what came of: {_named(db, [id_])}") as uow:
        reminder = uow.read.reminder(id_)
        if reminder.application_id is not None:
            _enter(uow, reminder.application_id, "" if answered else noted, wrote)
            followups.activity(uow, reminder.application_id)
            _move_on(uow, reminder.application_id, noted, answered=answered, stage=stage)
    return Result(reminder, uow.changes)


def _enter(uow: UnitOfWork, application_id: int, noted: str, wrote: Sequence[str]) -> None:
    for text in wrote:
        uow.add_event(application_id, EventKind.EMAIL, clean_text(text).strip())
    if noted:
        uow.add_event(application_id, EventKind.NOTE, noted)


def _move_on(uow: UnitOfWork, application_id: int, noted: str, *, answered: bool, stage: str) -> None:
    if answered or stage:
        from apptracker.services import replies

        if answered:
            replies.take(uow, application_id, noted, stage=stage)
        else:
            replies.move_on(uow, application_id, stage)


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
        contact_id=settled.contact_id,
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
    db: Database,
    id_: int,
    *,
    text: str | None = None,
    when: str | None = None,
    repeat: str | None = None,
    channel: Channel | None = None,
    contact_id: int | EllipsisType | None = ...,
    script: str | EllipsisType | None = ...,
) -> Result[Reminder]:
    """Other words, another time, another way to come again (as :func:`add` has it, from the day it is then due), to do
    it or to say it, or another person; None, or for what may be nothing ``...``, leaves each as it is. With another
    time one that was put off is open again. What is said follows the way it is done.

    :raises UserError: ``reminder.unknown``, ``text.empty``, ``text.too_long``, ``when.bad``, ``repeat.bad``,
        ``contact.unknown``, ``reminder.contact``.
    """
    values: dict[str, object] = {}
    if text is not None:
        values["text"] = clean_line(text, "reminder")
        if not values["text"]:
            raise UserError("text.empty", field="reminder")
    moment = read_when(db, when) if when is not None else None
    with db.change(f"Edited a reminder: {values.get('text') or _named(db, [id_])}") as uow:
        before = uow.read.reminder(id_)
        if moment is not None:
            values |= {"due": moment.at, "all_day": moment.all_day}
            if before.state is ReminderState.SNOOZED:
                values["state"] = ReminderState.OPEN
        if repeat is not None:
            values["repeat"] = _rhythm(repeat, moment, before, uow.clock.now().tzinfo)
        if not isinstance(contact_id, EllipsisType):
            _check_contact(uow, contact_id, before.application_id)
            values["contact_id"] = contact_id
        if channel is not None:
            values["channel"] = channel
        if not isinstance(script, EllipsisType):
            values["script"] = script
        elif channel is not None and before.script:
            values["script"] = _by(channel, before.script)
        reminder = uow.update_reminder(id_, **values)
    return Result(reminder, uow.changes)


def _by(channel: Channel, script: str) -> str | None:
    """What is said of the same matter by another way; None where there is nothing to say."""
    from apptracker.guide.followups import spoken

    text, _ = parts_of(script)
    if channel not in (Channel.PHONE, Channel.EMAIL) or (channel is Channel.PHONE and text not in spoken()):
        return None
    return script_name(text, channel)


def snooze(db: Database, ids: Sequence[int], when: str | When) -> Result[list[Reminder]]:
    """Put off to another time, as typed or as chosen (:mod:`apptracker.domain.snoozing`).

    :raises UserError: ``reminder.unknown``, ``when.bad``, ``when.passed``.
    """
    moment = read_when(db, when) if isinstance(when, str) else when
    if moment.has_passed(db.clock.now()):
        raise UserError("when.passed")
    with db.change(f"Put off: {_named(db, ids)}") as uow:
        reminders = [
            uow.update_reminder(id_, state=ReminderState.SNOOZED, due=moment.at, all_day=moment.all_day)
            for id_ in dict.fromkeys(ids)
        ]
    return Result(reminders, uow.changes)


def _named(db: Database, ids: Sequence[int]) -> str:
    """Reminders as history names them: one by its words, several by their number."""
    return db.read.reminder(ids[0]).text if len(set(ids)) == 1 else f"{len(set(ids))} reminders"
