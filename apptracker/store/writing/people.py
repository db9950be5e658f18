"""Writing interviews, reminders, marks of the guide and settings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlmodel import select

from apptracker.domain.applications import (
    Channel,
    Interview,
    InterviewFormat,
    InterviewState,
    Reminder,
    ReminderState,
)
from apptracker.domain.records import GuideMark
from apptracker.domain.repeating import Repeat
from apptracker.store.tables import (
    ContactRow,
    GuideMarkRow,
    InterviewRow,
    ReminderRow,
    SettingRow,
)
from apptracker.store.values import storable
from apptracker.store.writing.base import Area

_INTERVIEW = ("at", "wall_time", "zone", "format", "minutes", "round", "people", "place", "state", "outcome")
_REMINDER = (
    "due",
    "text",
    "all_day",
    "channel",
    "rule",
    "script",
    "state",
    "application_id",
    "interview_id",
    "repeat",
    "contact_id",
)


class Interviews(Area):
    def add_interview(
        self,
        application_id: int,
        *,
        at: datetime,
        wall_time: datetime,
        zone: str,
        format: InterviewFormat | str,  # noqa: A002 - the word of the command line and the domain
        minutes: int = 45,
        round: int = 1,  # noqa: A002 - likewise
        people: Sequence[str] = (),
        place: str | None = None,
    ) -> Interview:
        """A meeting agreed for ``wall_time`` in ``zone``, which is the instant ``at``."""
        self._application(application_id)
        row = InterviewRow(
            application_id=application_id,
            at=at,
            wall_time=wall_time,
            zone=zone,
            format=InterviewFormat(format).value,
            minutes=minutes,
            round=round,
            people=list(people),
            place=place,
            state=InterviewState.PLANNED.value,
        )
        return self.read.interview(self._add(row))

    def update_interview(self, interview_id: int, **values: Any) -> Interview:
        """Sets any of ``at, wall_time, zone, format, minutes, round, people, place, state, outcome``."""
        row = self._get(InterviewRow, interview_id, "interview.unknown")
        self._application(row.application_id)
        self._assign(row, values, _INTERVIEW, {"format": InterviewFormat, "state": InterviewState, "people": list})
        return self.read.interview(interview_id)


class Reminders(Area):
    def add_reminder(
        self,
        *,
        due: datetime,
        text: str,
        application_id: int | None = None,
        all_day: bool = True,
        channel: Channel | str = Channel.TASK,
        rule: str | None = None,
        script: str | None = None,
        interview_id: int | None = None,
        repeat: Repeat | None = None,
        contact_id: int | None = None,
    ) -> Reminder:
        """``due`` is aware; with ``all_day`` only the date that it shows in its own zone is kept."""
        if application_id is not None:
            self._application(application_id, touch=False)
        if interview_id is not None:
            self._get(InterviewRow, interview_id, "interview.unknown")
        if contact_id is not None:
            self._get(ContactRow, contact_id, "contact.unknown")
        row = ReminderRow(
            application_id=application_id,
            interview_id=interview_id,
            due=_day(due) if all_day else due,
            all_day=all_day,
            text=text,
            channel=Channel(channel).value,
            rule=rule,
            script=script,
            state=ReminderState.OPEN.value,
            repeat=str(repeat) if repeat else None,
            contact_id=contact_id,
        )
        return self.read.reminder(self._add(row))

    def update_reminder(self, reminder_id: int, **values: Any) -> Reminder:
        """Sets any of ``due, text, all_day, channel, rule, script, state, application_id, interview_id,
        repeat, contact_id``.

        Of an all-day reminder only the date that ``due`` shows in its own zone is kept.
        """
        row = self._get(ReminderRow, reminder_id, "reminder.unknown")
        if values.get("all_day", row.all_day) and ("due" in values or "all_day" in values):
            values["due"] = _day(values.get("due", row.due))
        self._assign(row, values, _REMINDER, {"channel": Channel, "state": ReminderState, "repeat": str})
        return self.read.reminder(reminder_id)

    def delete_reminder(self, reminder_id: int) -> None:
        self._session.delete(self._get(ReminderRow, reminder_id, "reminder.unknown"))
        self.flush()


class GuideMarks(Area):
    def add_guide_mark(self, application_id: int, entry: str, mark: GuideMark) -> None:
        """Puts an entry of the guide (``kind:id``) beside an application; one that is there already is passed over."""
        self._application(application_id, touch=False)
        if self._guide_mark(application_id, entry, mark) is None:
            self._add(GuideMarkRow(application_id=application_id, entry=entry, mark=mark.value))

    def remove_guide_mark(self, application_id: int, entry: str, mark: GuideMark) -> None:
        """Takes it away; one that is not there is passed over."""
        self._application(application_id, touch=False)
        row = self._guide_mark(application_id, entry, mark)
        if row is not None:
            self._session.delete(row)

    def _guide_mark(self, application_id: int, entry: str, mark: GuideMark) -> GuideMarkRow | None:
        query = select(GuideMarkRow).where(
            GuideMarkRow.application_id == application_id,
            GuideMarkRow.entry == storable(entry),
            GuideMarkRow.mark == mark.value,
        )
        return self._session.exec(query).first()


class Settings(Area):
    def put_setting(self, key: str, value: object) -> None:
        """Keeps one of the person's settings, any JSON value."""
        row = self._setting(key)
        if row is None:
            self._add(SettingRow(key=key, value=value))
        else:
            row.value = value

    def remove_setting(self, key: str) -> None:
        """Forgets a setting; one that was never set is passed over."""
        row = self._setting(key)
        if row is not None:
            self._session.delete(row)

    def _setting(self, key: str) -> SettingRow | None:
        return self._session.exec(select(SettingRow).where(SettingRow.key == storable(key))).first()


def _day(due: datetime) -> datetime:
    """The date that ``due`` shows in its own zone, as all-day reminders are kept: at 00:00 UTC."""
    if due.tzinfo is None:
        raise ValueError(f"{due!r} has no time zone")
    return datetime(due.year, due.month, due.day, tzinfo=UTC)
