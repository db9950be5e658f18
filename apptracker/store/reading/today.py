"""Reading the person's day: due reminders by stretch of days, and the interviews ahead.

What it hands out is imported when it is asked for: most readers never are.
"""
# ruff: noqa: S608 - SQL is put together from our own names only

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from apptracker.domain.importance import BY_HAND, BY_RULE, OF_OFFERS, OFFER, OTHER_RULE
from apptracker.domain.reminders import ReminderState
from apptracker.domain.stages import ENDINGS
from apptracker.store.reading.appointments import (
    CURRENT,
    INTERVIEW_COLUMNS,
    REMINDER_COLUMNS,
    interview_of,
    reminder_of,
)
from apptracker.store.reading.base import BaseReader, instant
from apptracker.store.values import instant_text

if TYPE_CHECKING:
    from apptracker.domain.agenda import Agenda, Limits, Section

_DAYS = ("today", "tomorrow", "after")
WAITING = (ReminderState.OPEN.value, ReminderState.SNOOZED.value)
#: A reminder is to be done at ``:now``.
WAITS = f"r.state IN {WAITING} AND {CURRENT}"
#: A reminder is due before a day of the person's: an all-day one by its date, others by the instant the day starts at.
BEFORE = "r.due < iif(r.all_day, :{0}, :{0}_start)"
_FROM = f"FROM reminder r LEFT JOIN application a ON a.id = r.application_id WHERE {WAITS} AND a.deleted_at IS NULL "
_BY_RULE = " ".join(f"WHEN r.rule = '{rule}' THEN {rank}" for rule, rank in BY_RULE.items())
#: As :func:`apptracker.domain.importance.importance` has it.
_IMPORTANCE = (
    f"CASE WHEN r.rule LIKE '%{OF_OFFERS}%' OR a.stage_id IN (SELECT id FROM stage WHERE kind = 'offer') THEN {OFFER} "
    f"WHEN r.rule IS NULL THEN {BY_HAND} {_BY_RULE} ELSE {OTHER_RULE} END"
)
_NAMES = "(SELECT name FROM employer WHERE id = a.employer_id), a.title"
_LIST = f"SELECT {_NAMES}, {REMINDER_COLUMNS} "
#: A reminder is due on a day or later; roughly first, for the index to begin at.
_SINCE = f"r.due > date(:{{0}}, '-2 days') AND NOT {BEFORE}"
_OF_TODAY = f"{BEFORE.format('tomorrow')} AND {_SINCE.format('today')}"
_OVER = ", ".join(f"'{kind.value}'" for kind in sorted(ENDINGS))
#: Interviews still planned: where an application has ended, none is any more.
PLANNED = (
    "SELECT (SELECT name FROM employer WHERE id = a.employer_id), a.title, EXISTS (SELECT 1 FROM document d "
    "WHERE d.application_id = i.application_id AND d.kind = 'prep' AND coalesce(d.interview_id, i.id) = i.id), "
    f"{INTERVIEW_COLUMNS} "
    "FROM interview i JOIN application a ON a.id = i.application_id "
    "WHERE i.state = 'planned' AND a.deleted_at IS NULL "
    f"AND a.stage_id NOT IN (SELECT id FROM stage WHERE kind IN ({_OVER})) "
)


class TodayReader(BaseReader):
    def agenda(self, now: datetime, limits: Limits | None = None) -> Agenda:
        """The day of a person whose clock shows ``now`` (aware, in their zone), from one moment."""
        with self._borrow() as connection:
            return type(self).over(connection, self._folder)._agenda(now, limits)  # noqa: SLF001 - itself

    def has_applications(self) -> bool:
        """Whether there is any outside the bin."""
        return bool(self._rows("SELECT 1 FROM application WHERE deleted_at IS NULL LIMIT 1"))

    def _agenda(self, now: datetime, limits: Limits | None) -> Agenda:
        from apptracker.domain.agenda import UNSAID_DAYS, Agenda, ComingInterview, Limits

        limits = limits or Limits()
        bounds = day_bounds(now)
        ((overdue, by_today, by_coming, total),) = self._rows(
            f"SELECT {', '.join(f'coalesce(sum({BEFORE.format(day)}), 0)' for day in _DAYS)}, count(*) {_FROM}", bounds
        )
        # The next of today's moments, wherever in the list it stands.
        ((turns,),) = self._rows(
            f"SELECT min(r.due) {_FROM} AND r.due > :now AND r.due < :tomorrow_start AND NOT r.all_day", bounds
        )
        over = instant_text(now - timedelta(days=UNSAID_DAYS))
        interviews = [
            row
            for since, until in (("over", "i.at < :today_start"), ("today_start", "1"))
            for row in self._rows(
                f"{PLANNED} AND i.at >= :{since} AND {until} ORDER BY i.at, i.id LIMIT :limit",
                {**bounds, "over": over, "limit": limits.interviews},
            )
        ]
        ((soon,),) = self._rows(f"SELECT count(*) FROM ({PLANNED} AND i.at >= :now AND i.at < :after_start)", bounds)
        nothing = not total and not interviews
        return Agenda(
            overdue=self._by_importance(BEFORE.format("today"), overdue, limits.overdue, bounds, now),
            today=self._by_importance(_OF_TODAY, by_today - overdue, limits.today, bounds, now),
            coming=self._section("tomorrow", "after", by_coming - by_today, limits.coming, bounds, now),
            later=total - by_coming,
            interviews=tuple(
                ComingInterview(interview_of(interview), employer, title, bool(prepared))
                for employer, title, prepared, *interview in interviews
            ),
            interviews_soon=soon,
            done_today=self._done_since(bounds["today_start"]),
            turns=instant(turns).astimezone(now.tzinfo) if turns else None,
            is_new=nothing and not self.has_applications(),
        )

    def _section(
        self, since: str, until: str, total: int, limit: int, bounds: dict[str, object], now: datetime
    ) -> Section:
        """The first reminders due from one of :data:`_DAYS` to before another."""
        from apptracker.domain.agenda import DueReminder, Section

        if not total or not limit:
            return Section(total=total)
        where = f"{BEFORE.format(until)} AND {_SINCE.format(since)}"
        # Each state apart, so that the index gives the first ones without looking at the rest.
        first = " UNION ALL ".join(
            f"SELECT id, due FROM (SELECT r.id, r.due {_FROM} AND r.state = '{state}' AND {where} "
            "ORDER BY r.due, r.id LIMIT :limit)"
            for state in WAITING
        )
        rows = self._rows(
            f"{_LIST} {_FROM} AND r.id IN (SELECT id FROM ({first}) ORDER BY due, id LIMIT :limit)",
            {**bounds, "limit": limit},
        )
        found = [DueReminder(reminder_of(reminder), employer, title) for employer, title, *reminder in rows]
        return Section(tuple(sorted(found, key=lambda due: due.reminder.place(now.tzinfo))), total)

    def _by_importance(self, where: str, total: int, limit: int, bounds: dict[str, object], now: datetime) -> Section:
        """The most important reminders of one stretch of days; those alike in their order of time."""
        from apptracker.domain.agenda import DueReminder, Section

        if not total or not limit:
            return Section(total=total)
        # Sorted with no more than that takes: there may be thousands.
        first = (
            f"SELECT {_IMPORTANCE} AS rank, r.id AS id {_FROM} AND {where} "
            "ORDER BY rank, date(r.due), NOT r.all_day, r.due, r.id LIMIT :limit"
        )
        rows = self._rows(
            f"SELECT q.rank, {_NAMES}, {REMINDER_COLUMNS} FROM ({first}) q JOIN reminder r ON r.id = q.id "
            "LEFT JOIN application a ON a.id = r.application_id",
            {**bounds, "limit": limit},
        )
        found = [(rank, DueReminder(reminder_of(row), employer, title)) for rank, employer, title, *row in rows]
        found.sort(key=lambda each: (each[0], each[1].reminder.place(now.tzinfo)))
        return Section(tuple(due for _, due in found), total)

    def _done_since(self, start: object) -> int:
        """Reminders that became done since an instant and still are. Changes are numbered in the order of time."""
        ((count,),) = self._rows(
            "SELECT count(DISTINCT c.row_id) FROM change_row c JOIN reminder r ON r.id = c.row_id WHERE c.change_id > "
            "coalesce((SELECT id FROM change WHERE at < :start ORDER BY id DESC LIMIT 1), 0) AND c.action = 'update' "
            "AND c.table_name = 'reminder' AND r.state = 'done' AND json_extract(c.after, '$.state') = 'done' "
            "AND NOT EXISTS (SELECT 1 FROM change_row n WHERE n.change_id = c.change_id AND n.action = 'insert' "
            "AND n.table_name = 'reminder' AND n.row_id = c.row_id)",
            {"start": start},
        )
        return int(count)


def day_bounds(now: datetime) -> dict[str, object]:
    """The days that sections begin at, as a date and as the instant they start at, and now. Where clocks jump over
    midnight, that wall time names the instant of the jump, which is when the day starts."""
    from apptracker.domain.agenda import COMING_DAYS

    bounds: dict[str, object] = {"now": instant_text(now)}
    for name, ahead in zip(_DAYS, (0, 1, 1 + COMING_DAYS), strict=True):
        day = now.date() + timedelta(days=ahead)
        bounds |= {name: day.isoformat(), f"{name}_start": instant_text(datetime.combine(day, time(), now.tzinfo))}
    return bounds
