"""Reading what may have to be told outside the pages: what the ledger of notices does not hold yet. A look every minute
must cost next to nothing, so it imports and reads no more than that."""
# ruff: noqa: S608 - SQL is put together from our own names only

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import NamedTuple

from apptracker.domain.agenda import ComingInterview, DueReminder
from apptracker.domain.notices import INTERVIEWS
from apptracker.domain.scheduling import Told
from apptracker.store.reading.appointments import LAPSES, REMINDER_COLUMNS, interview_of, reminder_of
from apptracker.store.reading.base import BaseReader, instant
from apptracker.store.reading.today import PLANNED, WAITING, WAITS
from apptracker.store.values import instant_text, json_value

_DUE = f"FROM reminder r LEFT JOIN application a ON a.id = r.application_id WHERE {WAITS} AND a.deleted_at IS NULL "
#: As apptracker/domain/notices.py writes its keys.
_UNTOLD = "AND NOT EXISTS (SELECT 1 FROM notice n WHERE n.key = 'reminder:' || r.id || '@' || r.due)"
_UNTOLD_INTERVIEW = "AND NOT EXISTS (SELECT 1 FROM notice n WHERE n.key = 'interview:' || i.id || '@' || i.at)"
#: Of the interviews ahead, those that were told in the morning of their day.
_TOLD_OF_DAYS = (
    "SELECT n.key FROM interview i JOIN notice n ON n.key = 'interview-day:' || i.id || '@' || i.at "
    "WHERE i.state = 'planned' AND i.at > ?"
)
_NAMES = "(SELECT name FROM employer WHERE id = a.employer_id), a.title"
_DAYS_AHEAD = 2  # what is due by then can change what is told today
_INTERVIEWS = 50


class ToTell(NamedTuple):
    """What is not told yet: the reminders due by the day after tomorrow, or else the next ones, and the next
    interviews; and how much was told."""

    reminders: tuple[DueReminder, ...]
    interviews: tuple[ComingInterview, ...]
    told: Told


class NoticeReader(BaseReader):
    def to_tell(self, now: datetime) -> ToTell:
        """For a person whose clock shows ``now`` (aware, in their zone)."""
        with self._borrow() as connection:
            return type(self).over(connection, self._folder)._to_tell(now)  # noqa: SLF001 - itself

    def chosen(self) -> dict[str, object]:
        """What the person set of ``notify.…``, by the rest of the name."""
        rows = self._rows("SELECT substr(key, 8), value FROM setting WHERE key >= 'notify.' AND key < 'notify/'")
        return {name: json_value(value) for name, value in rows}

    def _to_tell(self, now: datetime) -> ToTell:
        day = now.date()
        soon = instant_text(datetime.combine(day + timedelta(days=_DAYS_AHEAD + 1), time(), now.tzinfo))
        at = {"now": instant_text(now)}
        # Each state apart, so that the index gives the first without looking at the rest.
        firsts = " UNION ALL ".join(
            f"SELECT * FROM (SELECT r.due {_DUE} AND r.state = '{state}' {_UNTOLD} AND r.due >= :soon "
            "ORDER BY r.due LIMIT 1)"
            for state in WAITING
        )
        first = min((due for (due,) in self._rows(firsts, {**at, "soon": soon})), default=None)
        until = soon if first is None else max(soon, _days_after(first))
        rows = self._rows(
            f"SELECT {_NAMES}, {LAPSES}, {REMINDER_COLUMNS} {_DUE} {_UNTOLD} AND r.due < :until",
            {**at, "until": until},
        )
        reminders = tuple(
            DueReminder(reminder_of(row), employer, title, instant(lapses) if lapses else None)
            for employer, title, lapses, *row in rows
        )
        found = self._rows(
            f"{PLANNED} {_UNTOLD_INTERVIEW} AND i.at > ? ORDER BY i.at, i.id LIMIT {_INTERVIEWS}", (instant_text(now),)
        )
        interviews = tuple(
            ComingInterview(interview_of(row), employer, title, bool(prepared))
            for employer, title, prepared, *row in found
        )
        return ToTell(reminders, interviews, self._told(now, reminders, soon))

    def _told(self, now: datetime, untold: tuple[DueReminder, ...], soon: str) -> Told:
        day = now.date()
        keys = self._rows(_TOLD_OF_DAYS, (instant_text(now),))
        ((shown,),) = self._rows(
            "SELECT count(DISTINCT notice) FROM notice WHERE day = ? AND notice NOT LIKE ? || '%'",
            (day.isoformat(), INTERVIEWS),
        )
        bounds: dict[str, object] = {"now": instant_text(now), "soon": soon}
        for name, ahead in (("today", 0), ("tomorrow", 1)):
            start = datetime.combine(day + timedelta(days=ahead), time(), now.tzinfo)
            bounds |= {name: start.date().isoformat(), f"{name}_start": instant_text(start)}
        ((due, overdue),) = self._rows(
            f"SELECT count(*), coalesce(sum(r.due < iif(r.all_day, :today, :today_start)), 0) {_DUE} "
            "AND r.due < :soon AND r.due < iif(r.all_day, :tomorrow, :tomorrow_start)",
            bounds,
        )
        days = [waiting.reminder.day(now.tzinfo) for waiting in untold]
        return Told(
            keys=frozenset(key for (key,) in keys),
            today=shown,
            waiting=due - sum(each <= day for each in days),
            overdue=overdue - sum(each < day for each in days),
        )


def _days_after(first: str) -> str:
    return instant_text(datetime.fromisoformat(first) + timedelta(days=_DAYS_AHEAD))
