"""What a calendar shows on a person's days, and where it may be moved."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from apptracker.domain.reminders import Reminder, ReminderState

if TYPE_CHECKING:
    from apptracker.domain.interviews import Interview
    from apptracker.domain.when import When

QUARTER = 15  # minutes: what times are moved by
DAY = 24 * 60  # minutes
ALL_DAY = -1  # in the place of a minute: no time of day


class EntryKind(StrEnum):
    INTERVIEW = "interview"
    REMINDER = "reminder"
    DEADLINE = "deadline"


class Entry(NamedTuple):
    """One thing on a day of the person's. ``id``: of the interview, the reminder or, for a closing date, the
    application. ``at``: in the person's zone, None for all day. ``over``: it waits for nothing any more.
    ``prepared``: a prep sheet is kept for the interview."""

    kind: EntryKind
    id: int
    day: date
    application_id: int | None
    employer: str | None = None
    title: str | None = None
    at: datetime | None = None
    minutes: int = 0
    over: bool = False
    interview: Interview | None = None
    reminder: Reminder | None = None
    prepared: bool = False

    @property
    def key(self) -> tuple[EntryKind, int]:
        return self.kind, self.id

    @property
    def about(self) -> str:
        """ "Harbor Mutual · Agent", or ''."""
        return " · ".join(filter(None, (self.employer, self.title)))

    @property
    def start(self) -> int:
        """Minutes on the clock since midnight, 0 for all day."""
        return self.at.hour * 60 + self.at.minute if self.at is not None else 0

    def is_overdue(self, now: datetime) -> bool:
        """A reminder of a day that has passed, or whose moment has."""
        if self.reminder is None or self.over:
            return False
        return self.day < now.date() or (self.at is not None and self.at <= now)

    def has_passed(self, now: datetime) -> bool:
        """Seen from ``now``: an interview that is over, or a closing date that has gone by."""
        if self.kind is EntryKind.INTERVIEW and self.at is not None:
            return self.at + timedelta(minutes=self.minutes) <= now
        return self.day < now.date()


class DayOf(NamedTuple):
    """The first things of a day, weightiest first, and how many there are in all."""

    entries: tuple[Entry, ...] = ()
    total: int = 0


class Shown(NamedTuple):
    """Which kinds a calendar shows; ``over``: also what is done, was called off or was applied for."""

    kinds: frozenset[EntryKind] = frozenset(EntryKind)
    over: bool = False


class Datebook(NamedTuple):
    """A stretch of days: what is on them, and the names of the free ones among them. ``is_new``: there is nothing on
    any day at all."""

    days: dict[date, DayOf]
    free: dict[date, str]
    weekend: frozenset[int] = frozenset()
    is_new: bool = False


class KnownInterviews(NamedTuple):
    """``coming``: planned and ahead, the next first; ``past``: those that have begun, the last first, as far as they
    were asked for; ``more``: there are earlier ones."""

    coming: tuple[Entry, ...] = ()
    past: tuple[Entry, ...] = ()
    more: bool = False


def in_order(entry: Entry) -> tuple[bool, bool, int, bool, int]:
    """What to sort a day by, as its hours go: all day first, interviews and closing dates before reminders."""
    return (
        entry.at is not None,
        entry.over and entry.at is None,
        entry.start,
        entry.kind is EntryKind.REMINDER,
        entry.id,
    )


def moved_interview(interview: Interview, day: date, here: tzinfo | None, minute: int | None = None) -> datetime:
    """The wall time in its own zone at which an interview is on a day of the person's, whose clock is in ``here``.
    Without ``minute`` of that day it keeps its wall time.

    :raises UserError: ``time.skipped``.
    """
    from apptracker.domain.zones import instant, zone_named  # when something is moved, and not to show where it is

    zone = zone_named(interview.zone)
    if minute is not None:
        clock = time(minute // 60, minute % 60)
        at = instant(datetime.combine(day, clock), here or UTC)
        return at.astimezone(zone).replace(tzinfo=None, fold=0)
    shown = interview.at.astimezone(here).date()
    wall = interview.wall_time + timedelta(days=(day - shown).days)
    # Where clocks change in one of the two zones, a time close to midnight may land on the day beside.
    landed = wall.replace(tzinfo=zone).astimezone(here).date()
    beside = wall + timedelta(days=(day - landed).days)
    return beside if beside.replace(tzinfo=zone).astimezone(here).date() == day else wall


def moved_reminder(reminder: Reminder, day: date, here: tzinfo | None, minute: int | None = None) -> When:
    """When a reminder is due on another day; it keeps its time of day, or has none, unless ``minute`` says one or
    :data:`ALL_DAY`. A time the clocks jump over is the one they show instead."""
    from apptracker.domain.when import When
    from apptracker.domain.zones import start_of_day

    zone = here or UTC
    if minute == ALL_DAY or (minute is None and reminder.all_day):
        return When(start_of_day(day, zone), all_day=True)
    if minute is None:
        clock = reminder.due.astimezone(here).time().replace(tzinfo=None, fold=0)
    else:
        clock = time(minute // 60, minute % 60)
    at = datetime.combine(day, clock, zone)
    return When(at.astimezone(UTC).astimezone(zone), all_day=False)


def is_waiting(reminder: Reminder) -> bool:
    return reminder.state in (ReminderState.OPEN, ReminderState.SNOOZED)
