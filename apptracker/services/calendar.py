"""Interviews, reminders and closing dates as a calendar file that rings on a phone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from apptracker.domain.calendar_entries import CalendarEntry, Planner, once_each
from apptracker.domain.errors import UserError
from apptracker.domain.interviews import InterviewState
from apptracker.domain.reminders import ReminderState
from apptracker.domain.stages import StageKind
from apptracker.store.filters import ApplicationFilter

if TYPE_CHECKING:
    from pathlib import Path

    from apptracker.store import Database

LOOK_BACK = 30  # days of interviews that are over, where no other beginning is given
MORNING = "09:00"
LEAD = 60  # minutes before an interview
MOST_LEAD = 24 * 60


@dataclass(frozen=True, slots=True)
class SavedCalendar:
    """The file, and how many of each are in it; interviews that were called off do not count."""

    file: Path
    interviews: int
    reminders: int
    deadlines: int


@dataclass(frozen=True, slots=True)
class _Wanted:
    """The first and the last day, each None where there is no such end."""

    since: date | None
    until: date | None

    def __contains__(self, day: date) -> bool:
        return (self.since is None or day >= self.since) and (self.until is None or day <= self.until)


def save(
    db: Database,
    file: Path,
    *,
    stage_ids: Sequence[int] = (),
    since: date | None = None,
    until: date | None = None,
    neutral: bool = False,
    force: bool = False,
) -> SavedCalendar:
    """Write what waits, interviews of the last :data:`LOOK_BACK` days and those ahead, and the closing dates ahead of
    jobs not applied for yet. ``since``, ``until``: of these days alone, where the person is; ``stage_ids``: of
    applications in these stages alone. ``neutral``: without names, for calendars that others see.

    :raises UserError: ``calendar.empty``, ``range.backwards``, ``file.exists``, ``file.is_folder``, ``file.no_folder``.
    :raises EnvironmentFault: ``file.unwritable``, ``file.disk_full``.
    """
    if since and until and since > until:
        raise UserError("range.backwards", since=since, until=until)
    planner = Planner(db.clock.now(), morning=_morning(db), lead=_lead(db), neutral=neutral, data=_name_of_data(db))
    applications = {a.id: a for a in db.read.applications(ApplicationFilter(tuple(stage_ids), archived=None))}
    contacts = {contact.id: contact for contact in db.read.contacts()}
    days = _Wanted(since, until)
    today = planner.now.date()

    interviews = [
        planner.interview(interview, applications[interview.application_id])
        for interview in db.read.interviews()
        if interview.application_id in applications
        and (day := interview.at.astimezone(planner.now.tzinfo).date()) in days
        and (since or day >= today - timedelta(days=LOOK_BACK))
        and (interview.state is not InterviewState.CANCELLED or interview.at > planner.now)
    ]
    reminders = [
        planner.reminder(
            reminder, applications.get(reminder.application_id or 0), contacts.get(reminder.contact_id or 0)
        )
        for reminder in db.read.reminders(states=(ReminderState.OPEN, ReminderState.SNOOZED))
        if (reminder.application_id in applications or (reminder.application_id is None and not stage_ids))
        and reminder.day(planner.now.tzinfo) in days
    ]
    deadlines = [
        planner.deadline(application, application.deadline)
        for application in applications.values()
        if application.stage_kind is StageKind.SAVED
        and not application.archived
        and application.deadline is not None
        and application.deadline in days
        and (since or application.deadline >= today)
    ]
    entries = once_each([*interviews, *(entry for several in reminders for entry in several), *deadlines])
    if not entries:
        raise UserError("calendar.empty")
    _write(db, file, entries, neutral=neutral, force=force)
    held = sum(not entry.cancelled for entry in interviews)
    return SavedCalendar(file, held, len(reminders), len(deadlines))


def _write(db: Database, file: Path, entries: Sequence[CalendarEntry], *, neutral: bool, force: bool) -> None:
    from apptracker.adapters.interchange.calendar_file import calendar_bytes
    from apptracker.adapters.system.files import write_whole

    name = "Appointments" if neutral else "Job search"
    write_whole(file, calendar_bytes(entries, name, db.clock.now(), private=not neutral), force=force)


def _morning(db: Database) -> time:
    setting = db.read.setting("notify.morning", MORNING)
    try:
        return datetime.strptime(str(setting), "%H:%M").time()  # noqa: DTZ007 - a time of day alone
    except ValueError:
        return time.fromisoformat(MORNING)


def _lead(db: Database) -> int:
    setting = db.read.setting("notify.interview_minutes", LEAD)
    return setting if isinstance(setting, int) and 0 <= setting <= MOST_LEAD else LEAD


def _name_of_data(db: Database) -> str:
    """When the first of all changes was made: it stays, also in what a backup brings back, and another person's data
    has another."""
    first = db.read.history(limit=1, before=2)
    return first[0].at.isoformat() if first else ""
