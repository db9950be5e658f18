"""Interviews, reminders and closing dates as a calendar file that rings on a phone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain
from typing import TYPE_CHECKING

from apptracker.domain.calendar_entries import CalendarEntry, Days, Planner, once_each
from apptracker.domain.errors import UserError
from apptracker.domain.interviews import InterviewState
from apptracker.domain.reminders import ReminderState
from apptracker.domain.stages import StageKind
from apptracker.services import notify_settings
from apptracker.store.filters import ApplicationFilter

if TYPE_CHECKING:
    from pathlib import Path

    from apptracker.domain.applications import Application
    from apptracker.store import Database

LOOK_BACK = timedelta(days=30)  # interviews that are over, where no other beginning is given


@dataclass(frozen=True, slots=True)
class SavedCalendar:
    """The file, and how many of each are in it; interviews that were called off do not count."""

    file: Path
    interviews: int
    reminders: int
    deadlines: int


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
    told = notify_settings.policy(db)
    planner = Planner(
        db.clock.now(),
        morning=told.morning,
        lead=told.interview_minutes,
        neutral=neutral,
        days=Days(since, until),
        data=_name_of_data(db),
    )
    chosen = ApplicationFilter(tuple(stage_ids), archived=None)
    applications = {application.id: application for application in db.read.applications(chosen)}
    interviews = _interviews(db, planner, applications)
    reminders = _reminders(db, planner, applications, alone=not stage_ids)
    deadlines = _deadlines(planner, applications)
    entries = once_each([*interviews, *chain(*reminders), *deadlines])
    if not entries:
        raise UserError("calendar.empty")
    _write(db, file, entries, neutral=neutral, force=force)
    held = sum(not entry.cancelled for entry in interviews)
    return SavedCalendar(file, held, len(reminders), len(deadlines))


def _interviews(db: Database, planner: Planner, applications: Mapping[int, Application]) -> list[CalendarEntry]:
    """Those called off only as long as they lie ahead."""
    days = planner.days if planner.days.since else planner.days._replace(since=planner.now.date() - LOOK_BACK)
    return [
        planner.interview(interview, applications[interview.application_id])
        for interview in db.read.interviews()
        if interview.application_id in applications
        and interview.at.astimezone(planner.now.tzinfo).date() in days
        and (interview.state is not InterviewState.CANCELLED or interview.at > planner.now)
    ]


def _reminders(
    db: Database, planner: Planner, applications: Mapping[int, Application], *, alone: bool
) -> list[tuple[CalendarEntry, ...]]:
    """What there is of each that waits. ``alone``: also of those of no application."""
    contacts = {contact.id: contact for contact in db.read.contacts()}
    found = [
        planner.reminder(
            reminder, applications.get(reminder.application_id or 0), contacts.get(reminder.contact_id or 0)
        )
        for reminder in db.read.reminders(states=(ReminderState.OPEN, ReminderState.SNOOZED), current_at=planner.now)
        if reminder.application_id in applications or (alone and reminder.application_id is None)
    ]
    return [several for several in found if several]


def _deadlines(planner: Planner, applications: Mapping[int, Application]) -> list[CalendarEntry]:
    days = planner.days if planner.days.since else planner.days._replace(since=planner.now.date())
    return [
        planner.deadline(application, application.deadline)
        for application in applications.values()
        if application.stage_kind is StageKind.SAVED and not application.archived
        if application.deadline is not None and application.deadline in days
    ]


def _write(db: Database, file: Path, entries: Sequence[CalendarEntry], *, neutral: bool, force: bool) -> None:
    from apptracker.adapters.interchange.calendar_file import calendar_bytes
    from apptracker.adapters.system.files import write_whole

    name = "Appointments" if neutral else "Job search"
    write_whole(file, calendar_bytes(entries, name, db.clock.now(), private=not neutral), force=force)


def _name_of_data(db: Database) -> str:
    """When the first of all changes was made: it stays, also in what a backup brings back, and another person's data
    has another."""
    first = db.read.history(limit=1, before=2)
    return first[0].at.isoformat() if first else ""
