"""Notices: what the person is told outside the window's pages, through the system or in a strip of the window."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

#: What the keys of notices of interviews begin with: a day's limit does not count them.
INTERVIEWS = "interview"


class NoticeAction(StrEnum):
    """What came of a notice. ``CLOSED``: it was put away, or went by itself, and nothing is to be done."""

    DONE = "done"
    SNOOZE = "snooze"
    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to tell, once. ``key`` tells it from every other; ``tells``: the keys it is written down under, one
    for each reminder or interview in it. ``is_group``: it stands for several, and belongs to Today. ``urgent``: it
    may stay on the screen until it is answered."""

    key: str
    title: str
    body: str
    reminder_ids: tuple[int, ...] = ()
    application_id: int | None = None
    interview_id: int | None = None
    urgent: bool = False
    sound: bool = False
    is_group: bool = False
    tells: tuple[str, ...] = ()

    @property
    def actions(self) -> tuple[NoticeAction, ...]:
        """What it offers, in the order of its buttons."""
        if self.reminder_ids and not self.is_group:
            return NoticeAction.DONE, NoticeAction.SNOOZE, NoticeAction.OPEN
        return (NoticeAction.OPEN,)

    @property
    def place(self) -> str:
        """Where Open leads: "today", or a part of an application, such as "application:7:reminders"."""
        if self.application_id is None:
            return "today"
        return f"application:{self.application_id}:{'reminders' if self.reminder_ids else 'interviews'}"


def reminder_key(reminder_id: int, due: datetime) -> str:
    """What a reminder is written down under once it was told. Put off, it has another key and is told again; an
    instant has one key, in whatever zone it is written."""
    return f"reminder:{reminder_id}@{_instant(due)}"


def interview_key(interview_id: int, at: datetime) -> str:
    """Like :func:`reminder_key`, for the alert before an interview: moved, it is told again."""
    return f"{INTERVIEWS}:{interview_id}@{_instant(at)}"


def interview_day_key(interview_id: int, at: datetime) -> str:
    """The same for what is said of it in the morning of its day."""
    return f"{INTERVIEWS}-day:{interview_id}@{_instant(at)}"


def group_key(at: datetime) -> str:
    """The key of a notice that stands for several, told at ``at``."""
    return f"group:{_instant(at)}"


def group_time(key: str) -> datetime | None:
    """When a notice for several was told, by its key; None for any other."""
    kind, _, at = key.partition(":")
    return datetime.fromisoformat(at) if kind == "group" else None


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds")
