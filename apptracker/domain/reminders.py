"""Reminders, as plain values.

Apart from :mod:`apptracker.domain.applications`, which hands them on, because they are what the window shows first.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from apptracker.domain.interviews import Interview
    from apptracker.domain.repeating import Repeat

#: The rules whose reminders are for the time before an interview, whenever they are due.
BEFORE_INTERVIEW = ("interview-tomorrow", "prepare-interview")


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
    made by hand. ``repeat``: how it comes again once it is settled, or None. ``contact_id``: whom it is about, or None
    where that is left to what is kept of the application.

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
    repeat: Repeat | None = None
    contact_id: int | None = None

    def day(self, zone: tzinfo | None) -> date:
        """The date to act on, for a person whose clock is in ``zone`` (None: the machine's)."""
        return (self.due if self.all_day else self.due.astimezone(zone)).date()

    def again(self, now: datetime) -> date | None:
        """The day on which it comes again when it is settled ``now``: the first of its days from tomorrow on. None for
        one that comes but once."""
        return self.repeat.after(max(self.day(now.tzinfo), now.date())) if self.repeat else None

    def place(self, zone: tzinfo | None) -> tuple[date, bool, datetime, int]:
        """What to sort by: the days of a person in ``zone``, and on each first what has no time of day."""
        return self.day(zone), not self.all_day, self.due, self.id

    def lapses(self, interviews: Iterable[Interview]) -> datetime | None:
        """When there is no use in it any more: what a rule asks to be done before an interview, once that has begun.
        None: never. ``interviews``: of its application. The store's reader has the same in SQL."""
        if self.rule is None or self.interview_id is None:
            return None
        for each in interviews:
            if each.id == self.interview_id:
                ahead = self.due.date() < each.wall_time.date() if self.all_day else self.due < each.at
                return each.at if ahead or self.rule in BEFORE_INTERVIEW else None
        return None

    def waits(self, interviews: Iterable[Interview], now: datetime) -> bool:
        """Whether it is still to be done."""
        if self.state not in (ReminderState.OPEN, ReminderState.SNOOZED):
            return False
        lapses = self.lapses(interviews)
        return lapses is None or lapses > now
