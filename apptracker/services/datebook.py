"""The days of a calendar, and moving what is on them: each an ordinary change of an interview, a reminder or an
application."""

from __future__ import annotations

from datetime import UTC, timedelta
from typing import TYPE_CHECKING, NamedTuple

from apptracker.domain.applications import InterviewState
from apptracker.domain.changes import Result
from apptracker.domain.datebook import ALL_DAY, Datebook, Entry, Shown, moved_interview, moved_reminder

if TYPE_CHECKING:
    from datetime import date, datetime

    from apptracker.domain.applications import Interview
    from apptracker.store import Database
    from apptracker.store.reading import reader


class MovedEntry(NamedTuple):
    """Where something is now. ``at``: None for all day. ``beside``: whose interview is at the same time as this one,
    "" for nobody's. ``change_id`` takes it back; None where it was there already."""

    day: date
    at: datetime | None
    beside: str = ""
    has_passed: bool = False
    change_id: int | None = None


def days(db: Database, first: date, last: date, shown: Shown, most: int, language: str = "en") -> Datebook:
    """What is on the days from one to another, where and when the person is; holidays are named in the language."""
    from apptracker.services import workweek

    found = db.read.entries(first, last, db.clock.now(), shown, most)
    return Datebook(
        found,
        workweek.named_holidays_between(db.read, first, last, language),
        workweek.weekend(db.read),
        is_new=not found and not db.read.has_dates(),
    )


def move(db: Database, entry: Entry, day: date, minute: int | None = None) -> Result[MovedEntry]:
    """Bring it to another day, and with ``minute`` to another time of that day, or to none (:data:`ALL_DAY`, which only
    reminders can be). An interview keeps the time it was agreed for in its own zone otherwise, and its reminders move
    along; a reminder keeps its time of day.

    :raises UserError: ``interview.unknown``, ``interview.over``, ``reminder.unknown``, ``application.unknown``,
        ``time.skipped``; ``when.passed`` for a reminder.
    """
    here = db.clock.now().tzinfo
    if entry.interview is not None:
        timed = None if minute == ALL_DAY else minute
        return _move_interview(db, entry.interview, moved_interview(entry.interview, day, here, timed))
    if entry.reminder is not None:
        from apptracker.services import reminders

        when = moved_reminder(entry.reminder, day, here, minute)
        put = reminders.snooze(db, [entry.id], when)
        at = None if when.all_day else when.at.astimezone(here)
        return Result(MovedEntry(day, at, change_id=put.changes.change_id), put.changes)
    from apptracker.services import applications

    edited = applications.edit(db, entry.id, deadline=day)
    passed = day < db.clock.now().date()
    return Result(MovedEntry(day, None, has_passed=passed, change_id=edited.changes.change_id), edited.changes)


def _move_interview(db: Database, interview: Interview, wall: datetime) -> Result[MovedEntry]:
    from apptracker.services import interviews

    now = db.clock.now()
    moved = interviews.move(db, interview.id, at=f"{wall:%Y-%m-%d %H:%M}")
    at = moved.value.at.astimezone(now.tzinfo)
    where = MovedEntry(at.date(), at, at_the_same_time(db.read, moved.value), at <= now, moved.changes.change_id)
    return Result(where, moved.changes)


def at_the_same_time(read: reader.Reader, interview: Interview) -> str:
    """Whose planned interview begins before this one is over and ends after it begins: "Harbor Mutual", or "" for
    none."""
    start = interview.at.astimezone(UTC)
    end = start + timedelta(minutes=interview.minutes)
    for other in read.interviews(states=(InterviewState.PLANNED,), after=start - timedelta(days=1), before=end):
        meets = other.at < end and start < other.at + timedelta(minutes=other.minutes)
        if meets and other.id != interview.id:
            application = read.application(other.application_id)
            return application.employer or application.title or f"application {application.id}"
    return ""
