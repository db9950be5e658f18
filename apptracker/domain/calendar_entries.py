"""What of a search goes into a calendar, with the alarms that ring there. Pure.

An entry keeps its ``uid`` for as long as the thing it stands for, so that bringing in a newer file changes what the
calendar has instead of doubling it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import NamedTuple
from uuid import UUID, uuid5

from apptracker.domain.applications import Application, Contact
from apptracker.domain.interviews import Interview, InterviewFormat, InterviewState
from apptracker.domain.reminders import Channel, Reminder
from apptracker.domain.repeating import Repeat
from apptracker.domain.zones import zone_named

#: Ours: when the alarm of the day before an interview rings, how many days before a closing date one rings, and how
#: long something to do at a time of day is shown, in minutes.
EVENING = time(18)
DEADLINE_DAYS = 2
TASK_MINUTES = 15
_SPACE = UUID("6f0c8a54-6f0e-4d0b-9a56-0d1c5b2f7e11")  # ours alone, for making uids

_FORMATS = {
    InterviewFormat.PHONE: "Phone interview",
    InterviewFormat.VIDEO: "Video interview",
    InterviewFormat.IN_PERSON: "In-person interview",
    InterviewFormat.ASSESSMENT: "Assessment",
    InterviewFormat.SIMULATED_CALL: "Simulated call",
}
_CHANNELS = {Channel.PHONE: "By phone", Channel.EMAIL: "By e-mail", Channel.PORTAL: "On their website"}


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """``start``: a date for the whole day; a datetime with an IANA zone or UTC for that moment; one without for that
    time of day wherever the person is. ``minutes``: how long it takes, 0 for whole days. ``alarms``: when they ring,
    from ``start`` on (below zero: before), or from the beginning of that day. ``until``: the last day it comes again
    on, None for no end. ``busy``: the time is taken."""

    uid: str
    start: date | datetime
    summary: str
    minutes: int = 0
    description: str = ""
    place: str = ""
    url: str = ""
    alarms: tuple[timedelta, ...] = ()
    repeat: Repeat | None = None
    until: date | None = None
    cancelled: bool = False
    busy: bool = False


class Days(NamedTuple):
    """The first and the last day, each None where there is no such end."""

    since: date | None = None
    until: date | None = None

    def __contains__(self, day: object) -> bool:
        return (
            isinstance(day, date)
            and (self.since is None or day >= self.since)
            and (self.until is None or day <= self.until)
        )


EVER = Days()


@dataclass(frozen=True, slots=True)
class Planner:
    """Makes entries for a person whose clock shows ``now`` (aware, in their zone).

    ``morning``: when alarms of things without a time of day ring; ``lead``: minutes between the last alarm of an
    interview and its beginning. ``neutral``: without names or anything else that tells what it is about, for calendars
    that others see. ``days``: those that are wanted. ``data``: tells the person's data from anybody else's.
    """

    now: datetime
    morning: time
    lead: int
    neutral: bool = False
    days: Days = EVER
    data: str = ""

    def interview(self, interview: Interview, application: Application) -> CalendarEntry:
        """At the wall time that was agreed, in its own zone. One that will not take place is shown as cancelled and
        rings no more: a calendar may have it from before."""
        start = interview.at.astimezone(zone_named(interview.zone))
        off = interview.state is InterviewState.CANCELLED or (
            application.stage_kind.is_ending and interview.state is InterviewState.PLANNED and interview.at > self.now
        )
        evening = self._on(interview.at.astimezone(self._zone).date() - timedelta(days=1), EVENING)
        rings = (evening, interview.at - timedelta(minutes=self.lead))
        planned = interview.state is InterviewState.PLANNED and not off
        entry = CalendarEntry(
            uid=self._uid("interview", interview.id),
            start=start,
            summary="Interview",
            minutes=interview.minutes,
            alarms=self._ahead(interview.at, rings) if planned else (),
            cancelled=off,
            busy=not off,
        )
        if self.neutral:
            return entry
        people = f"With {', '.join(interview.people)}" if interview.people else ""
        number = f"Round {interview.round}" if interview.round > 1 else ""
        return _told(
            entry,
            f"{_FORMATS[interview.format]}: {about(application) or 'no employer named'}",
            (number, people),
            place=interview.place or "",
            url=application.url or "",
        )

    def reminder(
        self, reminder: Reminder, application: Application | None, contact: Contact | None = None
    ) -> tuple[CalendarEntry, ...]:
        """What there is of it on the days wanted: one entry; of one that comes again a series. Where it was put off
        from its day, the series begins with the next of its days, and the one put off stands by itself."""
        repeat, day = reminder.repeat, reminder.day(self._zone)
        single = (self._single(reminder, application, contact),) if day in self.days else ()
        if repeat is None:
            return single
        at = None if reminder.all_day else reminder.due.astimezone(self._zone).time()
        in_step = (repeat.after(day - timedelta(days=1)), repeat.at) == (day, at)
        first = day if in_step else repeat.after(day)
        if self.days.since is not None:
            first = max(first, repeat.after(self.days.since - timedelta(days=1)))
        start = first if repeat.at is None else datetime.combine(first, repeat.at)  # that time, wherever they are
        kept = (reminder.rule, reminder.interview_id) if reminder.rule else (reminder.text, str(repeat))
        again = ("series", reminder.application_id, *kept)  # what settles one of it makes the next, with another id
        series = replace(self._task(reminder, application, contact, start, repeat), uid=self._uid(*again))
        return (() if in_step else single) + ((series,) if first in self.days else ())

    def deadline(self, application: Application, closes: date) -> CalendarEntry:
        """The closing date of a job that was not applied for yet."""
        morning = self._on(closes, self.morning)
        rings = (self._on(closes - timedelta(days=DEADLINE_DAYS), self.morning), morning)
        ahead = [ring for ring in rings if ring > self.now][:1]
        entry = CalendarEntry(
            uid=self._uid("deadline", application.id),
            start=closes,
            summary="Closing date",
            alarms=tuple(self._into_day(closes, ring) for ring in ahead),
        )
        if self.neutral:
            return entry
        named = about(application) or "no employer named"
        return _told(entry, f"Applications close: {named}", (), url=application.url or "")

    def _single(self, reminder: Reminder, application: Application | None, contact: Contact | None) -> CalendarEntry:
        start = reminder.day(None) if reminder.all_day else reminder.due.astimezone(UTC)
        return self._task(reminder, application, contact, start, None)

    def _task(
        self,
        reminder: Reminder,
        application: Application | None,
        contact: Contact | None,
        start: date | datetime,
        repeat: Repeat | None,
    ) -> CalendarEntry:
        timed = isinstance(start, datetime)
        day = reminder.day(self._zone)
        ring = reminder.due if timed else self._on(day, self.morning)
        after = timedelta() if timed else self._into_day(day, ring)
        entry = CalendarEntry(
            uid=self._uid("reminder", reminder.id),
            start=start,
            summary="Reminder",
            minutes=TASK_MINUTES if timed else 0,
            alarms=(after,) if repeat or ring > self.now else (),
            repeat=repeat,
            until=self.days.until if repeat else None,
        )
        if self.neutral:
            return entry
        employer = application.employer if application else None
        named = f"{reminder.text} · {employer}" if employer and employer not in reminder.text else reminder.text
        whom = ", ".join(filter(None, (contact.name, contact.phone, contact.email))) if contact else ""
        lines = (about(application) if application else "", _CHANNELS.get(reminder.channel, ""), whom)
        return _told(entry, named, lines)

    @property
    def _zone(self) -> tzinfo | None:
        return self.now.tzinfo

    def _on(self, day: date, at: time) -> datetime:
        return datetime.combine(day, at, self._zone)

    def _ahead(self, start: datetime, rings: Iterable[datetime]) -> tuple[timedelta, ...]:
        """Those still to come, as time from ``start``; what would have rung by now must not ring all at once."""
        return tuple(ring.astimezone(UTC) - start for ring in dict.fromkeys(rings) if ring > self.now)

    def _into_day(self, day: date, ring: datetime) -> timedelta:
        """Time on the clock from the beginning of ``day``, which is as calendars count for whole days."""
        return ring.replace(tzinfo=None) - datetime.combine(day, time())

    def _uid(self, *what: object) -> str:
        return f"{uuid5(_SPACE, repr((self.data, *what)))}@apptracker"


def once_each(entries: Iterable[CalendarEntry]) -> tuple[CalendarEntry, ...]:
    """By time, each uid once: of two series that are the same in all a person sees, one."""
    different = {entry.uid: entry for entry in entries}
    return tuple(sorted(different.values(), key=lambda entry: (entry.start.isoformat(), entry.uid)))


def about(application: Application) -> str:
    """ "Harbor Mutual · Agent", or ''."""
    return " · ".join(filter(None, (application.employer, application.title)))


def _told(entry: CalendarEntry, summary: str, lines: Iterable[str], *, place: str = "", url: str = "") -> CalendarEntry:
    return replace(entry, summary=summary, description="\n".join(filter(None, lines)), place=place, url=url)
