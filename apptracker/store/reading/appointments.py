"""Reading reminders and interviews. Imports nothing but what a person's day needs: the window shows that first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from apptracker.domain.reminders import BEFORE_INTERVIEW, Channel, Reminder, ReminderState
from apptracker.store.reading.base import BaseReader, instant
from apptracker.store.values import instant_text, json_text, json_value

if TYPE_CHECKING:
    from apptracker.domain.interviews import Interview, InterviewState
    from apptracker.domain.repeating import Repeat

#: What :func:`reminder_of` and :func:`interview_of` take, in their order.
REMINDER_COLUMNS = (
    "r.id, r.application_id, r.due, r.text, r.all_day, r.channel, r.rule, r.script, r.state, r.interview_id, r.repeat, "
    "r.contact_id"
)
INTERVIEW_COLUMNS = (
    "i.id, i.application_id, i.at, i.wall_time, i.zone, i.format, i.minutes, i.round, i.people, i.place, "
    "i.state, i.outcome"
)
#: When there is no use in a reminder any more (:meth:`apptracker.domain.reminders.Reminder.lapses`); NULL: never.
LAPSES = (
    "(SELECT t.at FROM interview t WHERE t.id = r.interview_id AND r.rule IS NOT NULL "  # noqa: S608
    f"AND (r.rule IN {BEFORE_INTERVIEW} OR iif(r.all_day, date(r.due) < date(t.wall_time), r.due < t.at)))"
)
#: What has not lapsed by ``:now``.
CURRENT = f"coalesce({LAPSES} > :now, 1)"
_REMINDER = f"SELECT {REMINDER_COLUMNS} FROM reminder r LEFT JOIN application a ON a.id = r.application_id "  # noqa: S608
_INTERVIEW = f"SELECT {INTERVIEW_COLUMNS} FROM interview i JOIN application a ON a.id = i.application_id "  # noqa: S608


class AppointmentReader(BaseReader):
    """Lists leave out what belongs to an application in the bin; asking for one thing by its id does not."""

    def reminders(
        self,
        states: Iterable[ReminderState] | None = None,
        due_until: datetime | None = None,
        application_id: int | None = None,
        interview_id: int | None = None,
        current_at: datetime | None = None,
    ) -> list[Reminder]:
        """Reminders by due time. ``states``: any of these. ``current_at``: without those that have lapsed at this aware
        instant (:meth:`apptracker.domain.reminders.Reminder.lapses`).

        ``due_until``: due at this aware instant or before; all-day ones, on the date its own zone shows or before.
        """
        conditions: list[str] = ["a.deleted_at IS NULL"]
        parameters: dict[str, object] = {}
        if states is not None:
            conditions.append("r.state IN (SELECT value FROM json_each(:states))")
            parameters["states"] = json_text(list(states))
        if due_until is not None:
            conditions.append("CASE r.all_day WHEN 1 THEN substr(r.due, 1, 10) <= :day ELSE r.due <= :due_until END")
            parameters |= {"due_until": instant_text(due_until), "day": due_until.date().isoformat()}
        if application_id is not None:
            conditions.append("r.application_id = :application_id")
            parameters["application_id"] = application_id
        if interview_id is not None:
            conditions.append("r.interview_id = :interview_id")
            parameters["interview_id"] = interview_id
        if current_at is not None:
            conditions.append(CURRENT)
            parameters["now"] = instant_text(current_at)
        sql = f"{_REMINDER} WHERE {' AND '.join(conditions)} ORDER BY r.due, r.id"
        return [reminder_of(row) for row in self._rows(sql, parameters)]

    def reminder(self, reminder_id: int) -> Reminder:
        """:raises UserError: ``reminder.unknown``."""
        return reminder_of(self._row(f"{_REMINDER} WHERE r.id = ?", reminder_id, "reminder.unknown"))

    def interviews(
        self,
        application_id: int | None = None,
        states: Iterable[InterviewState] | None = None,
        after: datetime | None = None,
        before: datetime | None = None,
    ) -> list[Interview]:
        """Interviews by time; ``after`` and ``before`` include their own instant."""
        conditions: list[str] = ["a.deleted_at IS NULL"]
        parameters: dict[str, object] = {}
        if application_id is not None:
            conditions.append("i.application_id = :application_id")
            parameters["application_id"] = application_id
        if states is not None:
            conditions.append("i.state IN (SELECT value FROM json_each(:states))")
            parameters["states"] = json_text(list(states))
        if after is not None:
            conditions.append("i.at >= :after")
            parameters["after"] = instant_text(after)
        if before is not None:
            conditions.append("i.at <= :before")
            parameters["before"] = instant_text(before)
        sql = f"{_INTERVIEW} WHERE {' AND '.join(conditions)} ORDER BY i.at, i.id"
        return [interview_of(row) for row in self._rows(sql, parameters)]

    def interview(self, interview_id: int) -> Interview:
        """:raises UserError: ``interview.unknown``."""
        return interview_of(self._row(f"{_INTERVIEW} WHERE i.id = ?", interview_id, "interview.unknown"))


def reminder_of(row: Sequence[Any]) -> Reminder:
    reminder_id, application_id, due, text, all_day, channel, rule, script, state, interview_id, repeat, contact_id = (
        row
    )
    return Reminder(
        id=reminder_id,
        application_id=application_id,
        due=instant(due),
        text=text,
        all_day=bool(all_day),
        channel=Channel(channel),
        rule=rule,
        script=script,
        state=ReminderState(state),
        interview_id=interview_id,
        repeat=_repeat_of(repeat) if repeat else None,
        contact_id=contact_id,
    )


def _repeat_of(text: str) -> Repeat | None:
    from apptracker.domain.repeating import Repeat  # few reminders come again, and the first rows are in a hurry

    return Repeat.from_text(text)


def interview_of(row: Sequence[Any]) -> Interview:
    from apptracker.domain.interviews import Interview, InterviewFormat, InterviewState

    interview_id, application_id, at, wall, zone, form, minutes, number, people, place, state, outcome = row
    return Interview(
        id=interview_id,
        application_id=application_id,
        at=instant(at),
        wall_time=datetime.fromisoformat(wall),
        zone=zone,
        format=InterviewFormat(form),
        minutes=minutes,
        round=number,
        people=tuple(json_value(people)),
        place=place,
        state=InterviewState(state),
        outcome=outcome,
    )
