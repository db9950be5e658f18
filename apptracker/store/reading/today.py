"""Reading the person's day: due reminders by stretch of days, interviews ahead, and what the next step depends on.

What it hands out is imported when it is asked for: most readers never are.
"""
# ruff: noqa: S608 - SQL is put together from our own names only

from __future__ import annotations

import json
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from apptracker.domain.applications import InterviewState, ReminderState
from apptracker.domain.stages import StageKind
from apptracker.store.reading.base import BaseReader, instant
from apptracker.store.reading.people import INTERVIEW_COLUMNS, REMINDER_COLUMNS, interview_of, reminder_of
from apptracker.store.values import instant_text

if TYPE_CHECKING:
    from apptracker.domain.agenda import Agenda, Limits, Section
    from apptracker.domain.next_step import Facts, Job

_DAYS = ("today", "tomorrow", "after")
_WAITING = (ReminderState.OPEN.value, ReminderState.SNOOZED.value)
#: A reminder is due before a day of the person's: an all-day one by its date, others by the instant the day starts at.
_BEFORE = "r.due < iif(r.all_day, :{0}, :{0}_start)"
_FROM = (
    "FROM reminder r LEFT JOIN application a ON a.id = r.application_id "
    f"WHERE r.state IN {_WAITING} AND a.deleted_at IS NULL "
)
_LIST = f"SELECT (SELECT name FROM employer WHERE id = a.employer_id), a.title, {REMINDER_COLUMNS} "
_INTERVIEW = (
    "SELECT (SELECT name FROM employer WHERE id = a.employer_id), a.title, EXISTS (SELECT 1 FROM document d "
    "WHERE d.application_id = i.application_id AND d.kind = 'prep' AND coalesce(d.interview_id, i.id) = i.id), "
    f"{INTERVIEW_COLUMNS} "
    "FROM interview i JOIN application a ON a.id = i.application_id "
    f"WHERE i.state = '{InterviewState.PLANNED.value}' AND a.deleted_at IS NULL "
)
_JOB = (
    "SELECT a.id, coalesce((SELECT name FROM employer WHERE id = a.employer_id), 'the employer'), "
    "coalesce(a.title, 'the job'), {day} FROM application a "
    "WHERE a.deleted_at IS NULL AND NOT a.archived AND a.stage_id IN (SELECT id FROM stage WHERE kind IN ({kinds})) "
)
_LETTER = "EXISTS (SELECT 1 FROM document d WHERE d.application_id = a.id AND d.kind = 'letter')"


class TodayReader(BaseReader):
    def agenda(self, now: datetime, limits: Limits | None = None) -> Agenda:
        """The day of a person whose clock shows ``now`` (aware, in their zone), from one moment."""
        with self._borrow() as connection:
            return type(self).over(connection, self._folder)._agenda(now, limits)  # noqa: SLF001 - itself

    def has_applications(self) -> bool:
        """Whether there is any outside the bin."""
        return bool(self._rows("SELECT 1 FROM application WHERE deleted_at IS NULL LIMIT 1"))

    def step_facts(self, now: datetime, *, quiet: tuple[date, date]) -> Facts:
        """What :mod:`apptracker.domain.next_step` goes by. ``quiet``: an application gone quiet had its last news on
        one of these days or between them."""
        with self._borrow() as connection:
            return type(self).over(connection, self._folder)._facts(now, quiet)  # noqa: SLF001 - itself

    def _agenda(self, now: datetime, limits: Limits | None) -> Agenda:
        from apptracker.domain.agenda import Agenda, ComingInterview, Limits

        limits = limits or Limits()
        bounds = _bounds(now)
        ((overdue, by_today, by_coming, total),) = self._rows(
            f"SELECT {', '.join(f'coalesce(sum({_BEFORE.format(day)}), 0)' for day in _DAYS)}, count(*) {_FROM}", bounds
        )
        # The next of today's moments, wherever in the list it stands.
        ((turns,),) = self._rows(
            f"SELECT min(r.due) {_FROM} AND r.due > :now AND r.due < :tomorrow_start AND NOT r.all_day", bounds
        )
        interviews = self._rows(
            f"{_INTERVIEW} AND i.at >= :today_start ORDER BY i.at, i.id LIMIT :limit",
            {**bounds, "limit": limits.interviews},
        )
        ((soon,),) = self._rows(f"SELECT count(*) FROM ({_INTERVIEW} AND i.at >= :now AND i.at < :after_start)", bounds)
        nothing = not total and not interviews
        return Agenda(
            overdue=self._section("", "today", overdue, limits.overdue, bounds, now),
            today=self._section("today", "tomorrow", by_today - overdue, limits.today, bounds, now),
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
        """The first reminders due from one of :data:`_DAYS` ('': from the beginning) to before another."""
        from apptracker.domain.agenda import DueReminder, Section

        if not total or not limit:
            return Section(total=total)
        where = _BEFORE.format(until)
        if since:  # and the day before it, roughly, for the index to begin at
            where += f" AND r.due > date(:{since}, '-2 days') AND NOT {_BEFORE.format(since)}"
        # Each state apart, so that the index gives the first ones without looking at the rest.
        first = " UNION ALL ".join(
            f"SELECT id, due FROM (SELECT r.id, r.due {_FROM} AND r.state = '{state}' AND {where} "
            "ORDER BY r.due, r.id LIMIT :limit)"
            for state in _WAITING
        )
        rows = self._rows(
            f"{_LIST} {_FROM} AND r.id IN (SELECT id FROM ({first}) ORDER BY due, id LIMIT :limit)",
            {**bounds, "limit": limit},
        )
        found = [DueReminder(reminder_of(reminder), employer, title) for employer, title, *reminder in rows]
        return Section(tuple(sorted(found, key=lambda due: due.reminder.place(now.tzinfo))), total)

    def _done_since(self, start: object) -> int:
        """Reminders that became done since an instant and still are. Changes are numbered in the order of time."""
        ((count,),) = self._rows(
            "SELECT count(DISTINCT c.row_id) FROM change_row c JOIN reminder r ON r.id = c.row_id WHERE c.change_id > "
            "coalesce((SELECT id FROM change WHERE at < :start ORDER BY id DESC LIMIT 1), 0) AND c.action = 'update' "
            "AND c.table_name = 'reminder' AND r.state = 'done' AND json_extract(c.after, '$.state') = 'done'",
            {"start": start},
        )
        return int(count)

    def _facts(self, now: datetime, quiet: tuple[date, date]) -> Facts:
        from apptracker.domain.next_step import Facts

        today = now.date()
        ((has_name, facts, stories, applications, applied),) = self._rows(
            "SELECT EXISTS (SELECT 1 FROM profile_fact WHERE key = 'basics:name'), EXISTS (SELECT 1 FROM profile_fact "
            "WHERE kind IN ('work', 'volunteer', 'education', 'skill', 'project')), (SELECT count(*) FROM story), "
            "EXISTS (SELECT 1 FROM application WHERE deleted_at IS NULL), "
            "(SELECT count(*) FROM application WHERE deleted_at IS NULL AND applied_on > ?)",
            ((today - timedelta(days=7)).isoformat(),),
        )
        roles = self._rows("SELECT value FROM setting WHERE key = 'target_roles'")
        return Facts(
            today=today,
            has_profile=bool(has_name and facts),
            stories=stories,
            applications=applications,
            unprepared=self._unprepared(now),
            closing=self._closing(today),
            unsent=self._unsent(today),
            quiet=self._quiet(*quiet),
            applied=applied,
            roles=_texts(json.loads(roles[0][0])) if roles else (),
        )

    def _unprepared(self, now: datetime) -> Job | None:
        from apptracker.domain.next_step import INTERVIEW_DAYS, Job

        until = instant_text(now + timedelta(days=INTERVIEW_DAYS))
        sql = f"{_INTERVIEW} AND i.at >= ? AND i.at < ? ORDER BY i.at, i.id"
        for employer, title, prepared, *found in self._rows(sql, (instant_text(now), until)):
            if not prepared:
                interview = interview_of(found)
                day = interview.at.astimezone(now.tzinfo).date()
                return Job(interview.application_id, employer or "the interview", title or "the job", day)
        return None

    def _closing(self, today: date) -> Job | None:
        from apptracker.domain.next_step import DEADLINE_DAYS

        return self._job(
            "a.deadline",
            (StageKind.SAVED,),
            f"AND a.deadline BETWEEN :today AND :until AND NOT {_LETTER} ORDER BY a.deadline, a.id",
            today=today,
            until=today + timedelta(days=DEADLINE_DAYS),
        )

    def _unsent(self, today: date) -> Job | None:
        return self._job(
            "a.deadline",
            (StageKind.SAVED,),
            f"AND {_LETTER} AND NOT EXISTS (SELECT 1 FROM sent_packet s WHERE s.application_id = a.id) "
            "AND coalesce(a.deadline >= :today, 1) ORDER BY a.deadline IS NULL, a.deadline, a.id DESC",
            today=today,
        )

    def _quiet(self, since: date, until: date) -> Job | None:
        """The latest applied for of those gone quiet: its answer is the likeliest."""
        return self._job(
            "(SELECT max(e.on_date) FROM event e WHERE e.application_id = a.id)",
            (StageKind.APPLIED, StageKind.SCREENING),
            "AND a.applied_on BETWEEN :since AND :until "
            "AND NOT EXISTS (SELECT 1 FROM event e WHERE e.application_id = a.id AND e.on_date > :until) "
            f"AND NOT EXISTS (SELECT 1 FROM reminder r WHERE r.application_id = a.id AND r.state IN {_WAITING}) "
            "AND NOT EXISTS (SELECT 1 FROM interview i WHERE i.application_id = a.id AND i.state = 'planned') "
            "ORDER BY a.applied_on DESC, a.id DESC",
            since=since,
            until=until,
        )

    def _job(self, day: str, kinds: tuple[StageKind, ...], condition: str, **days: date) -> Job | None:
        from apptracker.domain.next_step import Job

        sql = _JOB.format(day=day, kinds=", ".join(f"'{kind.value}'" for kind in kinds))
        parameters: dict[str, object] = {name: value.isoformat() for name, value in days.items()}
        for application_id, employer, title, on in self._rows(f"{sql} {condition} LIMIT 1", parameters):
            return Job(application_id, employer, title, date.fromisoformat(on) if on else None)
        return None


def _bounds(now: datetime) -> dict[str, object]:
    """The days that sections begin at, as a date and as the instant they start at, and now. Where clocks jump over
    midnight, that wall time names the instant of the jump, which is when the day starts."""
    from apptracker.domain.agenda import COMING_DAYS

    bounds: dict[str, object] = {"now": instant_text(now)}
    for name, ahead in zip(_DAYS, (0, 1, 1 + COMING_DAYS), strict=True):
        day = now.date() + timedelta(days=ahead)
        bounds |= {name: day.isoformat(), f"{name}_start": instant_text(datetime.combine(day, time(), now.tzinfo))}
    return bounds


def _texts(value: object) -> tuple[str, ...]:
    return tuple(v.strip() for v in value if isinstance(v, str) and v.strip()) if isinstance(value, list) else ()
