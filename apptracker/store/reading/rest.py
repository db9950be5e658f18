"""Reading what a person's day holds beside its reminders; shown after these, so read after them."""
# ruff: noqa: S608 - SQL is put together from our own names only

from __future__ import annotations

from datetime import date, datetime, timedelta

from apptracker.domain.day import CLOSING_DAYS, ClosingJob, ClosingSoon, Doings
from apptracker.domain.quiet import LATER
from apptracker.domain.reminders import Channel
from apptracker.domain.stages import StageKind
from apptracker.store.reading.base import BaseReader
from apptracker.store.reading.today import BEFORE, WAITS, day_bounds
from apptracker.store.values import instant_text, row_limit

_THERE = "a.deleted_at IS NULL"
_DUE = f"SELECT count(*) FROM reminder r LEFT JOIN application a ON a.id = r.application_id WHERE {WAITS} AND {_THERE} "
#: Reminders that became done since an instant and still are. Changes are numbered in the order of time.
_DONE = (
    "SELECT count(*), coalesce(sum(r.application_id IS NOT NULL AND r.channel <> :task), 0) FROM reminder r "
    "WHERE r.state = 'done' AND r.id IN (SELECT c.row_id FROM change_row c WHERE c.change_id > "
    "coalesce((SELECT id FROM change WHERE at < :today_start ORDER BY id DESC LIMIT 1), 0) AND c.action = 'update' "
    "AND c.table_name = 'reminder' AND json_extract(c.after, '$.state') = 'done' AND "
    "NOT EXISTS (SELECT 1 FROM change_row n WHERE n.change_id = c.change_id AND n.action = 'insert' "
    "AND n.table_name = 'reminder' AND n.row_id = c.row_id))"
)
_SETTLED = (
    "SELECT 1 FROM change c JOIN change_row r ON r.change_id = c.id WHERE c.at > ? AND r.table_name = 'reminder' "
    "AND r.action = 'update' AND json_extract(r.after, '$.state') IN ('done', 'dismissed', 'snoozed') LIMIT 1"
)
#: Jobs applied for on the day, and jobs saved on it and not applied for yet.
_BEGUN = (
    "SELECT coalesce(sum(a.applied_on = :today), 0), coalesce(sum(a.applied_on IS NULL), 0) FROM application a "
    f"WHERE {_THERE} AND (a.applied_on = :today OR a.created_at >= :today_start)"
)
_INTERVIEWS = (
    "SELECT count(*) FROM interview i JOIN application a ON a.id = i.application_id "
    f"WHERE {_THERE} AND i.state <> 'cancelled' AND i.at >= :since AND i.at < :until"
)
_CLOSING = (
    "SELECT a.id, a.deadline, EXISTS (SELECT 1 FROM document d WHERE d.application_id = a.id AND d.kind = 'letter'), "
    "(SELECT name FROM employer WHERE id = a.employer_id), a.title, count(*) OVER () FROM application a "
    f"WHERE {_THERE} AND NOT a.archived "
    f"AND a.stage_id IN (SELECT id FROM stage WHERE kind = '{StageKind.SAVED.value}') "
    "AND a.deadline BETWEEN :today AND :until AND NOT EXISTS (SELECT 1 FROM reminder r WHERE r.application_id = a.id "
    f"AND {WAITS} AND {BEFORE.format('tomorrow')}) AND NOT EXISTS (SELECT 1 FROM setting "
    f"WHERE key = '{LATER}' || a.id AND json_extract(value, '$') > :today) ORDER BY a.deadline, a.id LIMIT :limit"
)


class RestReader(BaseReader):
    def closing_soon(self, now: datetime, limit: int | None = None) -> ClosingSoon:
        """Saved jobs that close within :data:`~apptracker.domain.day.CLOSING_DAYS`, but those that a reminder of theirs
        names already and those put off to a later day."""
        until = now.date() + timedelta(days=CLOSING_DAYS)
        rows = self._rows(_CLOSING, {**day_bounds(now), "until": until.isoformat(), "limit": row_limit(limit)})
        jobs = tuple(
            ClosingJob(id_, date.fromisoformat(deadline), bool(letter), employer, title)
            for id_, deadline, letter, employer, title, _ in rows
        )
        return ClosingSoon(jobs, rows[0][5] if rows else 0)

    def applied_since(self, day: date) -> int:
        """How many jobs were applied for on this day or later."""
        sql = f"SELECT count(*) FROM application a WHERE {_THERE} AND a.applied_on >= ?"
        ((count,),) = self._rows(sql, (day.isoformat(),))
        return int(count)

    def overdue_since(self, now: datetime, days: int) -> int:
        """How many reminders are overdue for more than so many days."""
        ((count,),) = self._rows(f"{_DUE} AND {BEFORE.format('today')}", day_bounds(now - timedelta(days=days)))
        return int(count)

    def has_settled_since(self, at: datetime) -> bool:
        """Whether any reminder was done, dismissed or put off after an instant."""
        return bool(self._rows(_SETTLED, (instant_text(at),)))

    def doings(self, now: datetime) -> Doings:
        """What was done on the person's day so far, and what their next one holds."""
        here = day_bounds(now)
        next_day = day_bounds(now + timedelta(days=1))
        ((done, follow_ups),) = self._rows(_DONE, {**here, "task": Channel.TASK.value})
        ((sent, saved),) = self._rows(_BEGUN, here)
        ((held,),) = self._rows(_INTERVIEWS, {"since": here["today_start"], "until": here["now"]})
        ((planned,),) = self._rows(_INTERVIEWS, {"since": here["tomorrow_start"], "until": next_day["tomorrow_start"]})
        ((due,),) = self._rows(f"{_DUE} AND NOT {BEFORE.format('today')} AND {BEFORE.format('tomorrow')}", next_day)
        return Doings(sent, follow_ups, done - follow_ups, held, saved, due, planned)
