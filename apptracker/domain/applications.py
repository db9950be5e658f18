"""Applications and what hangs on them, as plain values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from apptracker.domain.interviews import Interview as Interview
from apptracker.domain.interviews import InterviewFormat as InterviewFormat
from apptracker.domain.interviews import InterviewState as InterviewState
from apptracker.domain.money import Pay
from apptracker.domain.reminders import Channel as Channel
from apptracker.domain.reminders import Reminder as Reminder
from apptracker.domain.reminders import ReminderState as ReminderState
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
    ending_reason: str | None = None  # why it came to its end, in the person's words; of use while it is there


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
    REPLY = "reply"


#: What means that something happens with an application, so that it is not quiet. That a file is attached, a field
#: corrected, a letter worked on or a person noted down tells nothing of the kind.
ACTIVITY = frozenset(
    {
        EventKind.CREATED,
        EventKind.STAGE,
        EventKind.NOTE,
        EventKind.SENT,
        EventKind.INTERVIEW,
        EventKind.REMINDER,
        EventKind.CALL,
        EventKind.EMAIL,
        EventKind.REPLY,
    }
)


@dataclass(frozen=True, slots=True)
class Event:
    """One dated line of an application's history. ``on`` is the day it happened, ``at`` when it was written down;
    ``stage_id`` the stage that was entered, for those that tell of one."""

    id: int
    application_id: int
    kind: EventKind
    on: date
    at: datetime
    text: str
    stage_id: int | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """A recruiter, manager or referrer. ``employer``: where they work, as the person says it, whatever applications
    they are tied to; an agency's recruiter works for none of the employers."""

    id: int
    name: str
    email: str | None = None
    phone: str | None = None
    role: str | None = None
    application_ids: tuple[int, ...] = ()
    employer_id: int | None = None
    employer: str | None = None
    notes: str | None = None


@dataclass(frozen=True, slots=True)
class Employer:
    """Who offers jobs, as the person knows them."""

    id: int
    name: str
    website: str | None = None
    notes: str | None = None
