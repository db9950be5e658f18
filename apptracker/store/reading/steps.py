"""Reading what the suggested next step depends on."""
# ruff: noqa: S608 - SQL is put together from our own names only

from __future__ import annotations

from datetime import date, datetime, timedelta

from apptracker.domain.day import CLOSING_DAYS
from apptracker.domain.next_step import INTERVIEW_DAYS, TAKEN_DAYS, Facts, Job
from apptracker.domain.stages import StageKind
from apptracker.store.reading.appointments import interview_of
from apptracker.store.reading.base import BaseReader
from apptracker.store.reading.today import PLANNED
from apptracker.store.values import instant_text, json_value

_JOB = (
    "SELECT a.id, coalesce((SELECT name FROM employer WHERE id = a.employer_id), 'the employer'), "
    "coalesce(a.title, 'the job'), {day} FROM application a "
    "WHERE a.deleted_at IS NULL AND NOT a.archived AND a.stage_id IN (SELECT id FROM stage WHERE kind IN ({kinds})) "
)
_LETTER = "EXISTS (SELECT 1 FROM document d WHERE d.application_id = a.id AND d.kind = 'letter')"


class StepReader(BaseReader):
    def step_facts(self, now: datetime, *, goal: int) -> Facts:
        """What :mod:`apptracker.domain.next_step` goes by; ``goal``: of a week."""
        with self._borrow() as connection:
            return type(self).over(connection, self._folder)._facts(now, goal)  # noqa: SLF001 - itself

    def _facts(self, now: datetime, goal: int) -> Facts:
        today = now.date()
        ((has_name, facts, stories, applications, applied),) = self._rows(
            "SELECT EXISTS (SELECT 1 FROM profile_fact WHERE key = 'basics:name'), EXISTS (SELECT 1 FROM profile_fact "
            "WHERE kind IN ('work', 'volunteer', 'education', 'skill', 'project')), (SELECT count(*) FROM story), "
            "EXISTS (SELECT 1 FROM application WHERE deleted_at IS NULL), "
            "(SELECT count(*) FROM application WHERE deleted_at IS NULL AND applied_on > ?)",
            ((today - timedelta(days=7)).isoformat(),),
        )
        taken = self._taken(today)
        roles = self._rows("SELECT value FROM setting WHERE key = 'target_roles'")
        return Facts(
            today=today,
            has_profile=bool(has_name and facts),
            stories=stories,
            applications=applications,
            unprepared=self._unprepared(now),
            closing=self._closing(today),
            unsent=self._unsent(today),
            offer=self._offer(today),
            taken=taken,
            waiting=self._waiting(today) if taken else None,
            applied=applied,
            goal=goal,
            roles=_texts(json_value(roles[0][0])) if roles else (),
        )

    def _unprepared(self, now: datetime) -> Job | None:
        until = instant_text(now + timedelta(days=INTERVIEW_DAYS))
        sql = f"{PLANNED} AND i.at >= ? AND i.at < ? ORDER BY i.at, i.id"
        for employer, title, prepared, *found in self._rows(sql, (instant_text(now), until)):
            if not prepared:
                interview = interview_of(found)
                day = interview.at.astimezone(now.tzinfo).date()
                return Job(interview.application_id, employer or "the interview", title or "the job", day)
        return None

    def _closing(self, today: date) -> Job | None:
        return self._job(
            "a.deadline",
            (StageKind.SAVED,),
            f"AND a.deadline BETWEEN :today AND :until AND NOT {_LETTER} ORDER BY a.deadline, a.id",
            today=today,
            until=today + timedelta(days=CLOSING_DAYS),
        )

    def _unsent(self, today: date) -> Job | None:
        return self._job(
            "a.deadline",
            (StageKind.SAVED,),
            f"AND {_LETTER} AND NOT EXISTS (SELECT 1 FROM sent_packet s WHERE s.application_id = a.id) "
            "AND coalesce(a.deadline >= :today, 1) ORDER BY a.deadline IS NULL, a.deadline, a.id DESC",
            today=today,
        )

    def _offer(self, today: date) -> Job | None:
        """The latest that was made within the days in which an answer is awaited."""
        made = "(SELECT max(e.on_date) FROM event e WHERE e.application_id = a.id AND +e.stage_id = a.stage_id)"
        condition = f"AND {made} >= :since ORDER BY {made} DESC, a.id DESC"
        return self._job(made, (StageKind.OFFER,), condition, since=today - timedelta(days=TAKEN_DAYS))

    def _taken(self, today: date) -> bool:
        return bool(
            self._rows(
                "SELECT 1 FROM application a JOIN stage s ON s.id = a.stage_id AND s.kind = 'accepted' "
                "JOIN event e ON e.application_id = a.id AND +e.stage_id = s.id "
                "WHERE a.deleted_at IS NULL AND e.on_date >= ? LIMIT 1",
                ((today - timedelta(days=TAKEN_DAYS)).isoformat(),),
            )
        )

    def _waiting(self, today: date) -> Job | None:
        """Where most was invested comes first."""
        kinds = (StageKind.OFFER, StageKind.INTERVIEWING, StageKind.SCREENING, StageKind.APPLIED)
        order = " ".join(f"WHEN '{kind.value}' THEN {place}" for place, kind in enumerate(kinds))
        return self._job(
            "a.applied_on",
            kinds,
            "AND a.applied_on >= :since "
            f"ORDER BY CASE (SELECT kind FROM stage WHERE id = a.stage_id) {order} END, a.applied_on DESC, a.id DESC",
            since=today - timedelta(days=TAKEN_DAYS),
        )

    def _job(self, day: str, kinds: tuple[StageKind, ...], condition: str, **days: date) -> Job | None:
        sql = _JOB.format(day=day, kinds=", ".join(f"'{kind.value}'" for kind in kinds))
        parameters: dict[str, object] = {name: value.isoformat() for name, value in days.items()}
        for application_id, employer, title, on in self._rows(f"{sql} {condition} LIMIT 1", parameters):
            return Job(application_id, employer, title, date.fromisoformat(on) if on else None)
        return None


def _texts(value: object) -> tuple[str, ...]:
    return tuple(v.strip() for v in value if isinstance(v, str) and v.strip()) if isinstance(value, list) else ()
