"""Applications and what hangs on them, as plain values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from enum import StrEnum

from apptracker.domain.money import Pay
from apptracker.domain.stages import StageKind


class WorkMode(StrEnum):
    ON_SITE = "on-site"
    HYBRID = "hybrid"
    REMOTE = "remote"


@dataclass(frozen=True, slots=True)
class Application:
    """One job at one employer that the person pursues."""

    id: int
    employer: str | None
    title: str | None
    stage: str
    stage_kind: StageKind
    location: str | None = None
    work_mode: WorkMode | None = None
    url: str | None = None
    source: str | None = None
    applied_on: date | None = None
    deadline: date | None = None
    pay: Pay | None = None
    why: str | None = None  # why this employer, in the person's own words
    tags: tuple[str, ...] = ()
    archived: bool = False
    created_at: datetime | None = None
    updated_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Posting:
    """A job advert as captured. ``text`` is what was extracted, once, from the original, and never changes."""

    id: int
    application_id: int
    text: str
    captured_at: datetime
    media_type: str = "text/plain"
    source_name: str | None = None
    url: str | None = None
    no_calls: bool = False
    fields: dict[str, object] = field(default_factory=dict)
    original_sha256: str | None = None


class EventKind(StrEnum):
    CREATED = "created"
    CAPTURED = "captured"
    STAGE = "stage"
    EDIT = "edit"
    NOTE = "note"
    LETTER = "letter"
    SENT = "sent"
    INTERVIEW = "interview"
    REMINDER = "reminder"
    CONTACT = "contact"
    FILE = "file"
    CALL = "call"
    EMAIL = "email"


@dataclass(frozen=True, slots=True)
class Event:
    """One dated line of an application's history."""

    id: int
    application_id: int
    kind: EventKind
    on: date
    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Contact:
    """A recruiter, manager or referrer."""

    id: int
    name: str
    email: str | None = None
    phone: str | None = None
    role: str | None = None
    application_ids: tuple[int, ...] = ()


class InterviewFormat(StrEnum):
    PHONE = "phone"
    VIDEO = "video"
    IN_PERSON = "in-person"
    ASSESSMENT = "assessment"
    SIMULATED_CALL = "simulated-call"


class InterviewState(StrEnum):
    PLANNED = "planned"
    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Interview:
    """A dated meeting. ``wall_time`` (naive) with ``zone`` (IANA) is what was agreed; ``at`` is that instant."""

    id: int
    application_id: int
    at: datetime
    wall_time: datetime
    zone: str
    format: InterviewFormat
    minutes: int = 45
    round: int = 1
    people: tuple[str, ...] = ()
    place: str | None = None
    state: InterviewState = InterviewState.PLANNED
    outcome: str | None = None


class Channel(StrEnum):
    PHONE = "phone"
    EMAIL = "email"
    PORTAL = "portal"
    TASK = "task"


class ReminderState(StrEnum):
    OPEN = "open"
    DONE = "done"
    SNOOZED = "snoozed"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Reminder:
    """Something to do at a date, or at a moment. ``rule`` names the follow-up rule that made it, or is None for one
    made by hand.

    ``due`` is an aware instant. With ``all_day`` it stands for a calendar date wherever the person is: the date that
    ``due`` shows in its own zone, kept and read back as that date at 00:00 UTC. Such a reminder is due once the
    person's own calendar has reached the date, so never convert it to another zone; ask :meth:`day`.
    """

    id: int
    application_id: int | None
    due: datetime
    text: str
    all_day: bool = True
    channel: Channel = Channel.TASK
    rule: str | None = None
    script: str | None = None
    state: ReminderState = ReminderState.OPEN
    interview_id: int | None = None

    def day(self, zone: tzinfo | None) -> date:
        """The date to act on, for a person whose clock is in ``zone`` (None: the machine's)."""
        return (self.due if self.all_day else self.due.astimezone(zone)).date()

    def place(self, zone: tzinfo | None) -> tuple[date, bool, datetime, int]:
        """What to sort by: the days of a person in ``zone``, and on each first what has no time of day."""
        return self.day(zone), not self.all_day, self.due, self.id
