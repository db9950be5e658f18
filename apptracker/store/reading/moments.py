"""Reading what the guide's word of the day depends on."""
# ruff: noqa: S608 - SQL is put together from our own names only

from __future__ import annotations

from datetime import date, datetime, timedelta

from apptracker.domain.interviews import InterviewFormat
from apptracker.domain.moments import FRESH_DAYS, INTERVIEW_DAYS, SearchFacts
from apptracker.domain.stages import StageKind
from apptracker.store.reading.base import BaseReader
from apptracker.store.values import instant_text

_THERE = "a.deleted_at IS NULL"
_RUNS = f"{_THERE} AND NOT a.archived"
_OF_KIND = "a.stage_id IN (SELECT id FROM stage WHERE kind = '{kind}')"
#: Applications that came into the stage they are in on this day or later.
_LATELY = (
    f"(SELECT count(*) FROM application a WHERE {_THERE} AND {_OF_KIND} AND EXISTS (SELECT 1 FROM event e "
    "WHERE e.application_id = a.id AND +e.stage_id = a.stage_id AND e.on_date >= :lately))"
)
_SQL = (
    f"SELECT (SELECT count(*) FROM application a WHERE {_THERE}), "
    f"(SELECT min(substr(a.created_at, 1, 10)) FROM application a WHERE {_THERE}), "
    f"(SELECT count(*) FROM application a WHERE {_THERE} AND a.applied_on > :week), "
    f"{_LATELY.format(kind=StageKind.REJECTED.value)}, {_LATELY.format(kind=StageKind.ACCEPTED.value)}, "
    f"(SELECT count(*) FROM application a WHERE {_RUNS} AND {_OF_KIND.format(kind=StageKind.OFFER.value)}), "
    "EXISTS (SELECT 1 FROM setting WHERE key = 'target_roles' AND value <> '[]')"
)
_FORMATS = (
    "SELECT DISTINCT i.format FROM interview i JOIN application a ON a.id = i.application_id "
    f"WHERE {_RUNS} AND i.state = 'planned' AND i.at >= ? AND i.at < ?"
)


class MomentReader(BaseReader):
    def search_facts(self, now: datetime) -> SearchFacts:
        """What :mod:`apptracker.domain.moments` says of the search as a whole."""
        today = now.date()
        with self._borrow() as connection:
            days = {"lately": today - timedelta(days=FRESH_DAYS), "week": today - timedelta(days=7)}
            ((applications, began, applied, rejected, accepted, offers, has_target),) = connection.execute(
                _SQL, {name: day.isoformat() for name, day in days.items()}
            ).fetchall()
            until = now + timedelta(days=INTERVIEW_DAYS)
            formats = connection.execute(_FORMATS, (instant_text(now), instant_text(until))).fetchall()
        return SearchFacts(
            today=today,
            applications=applications,
            began=date.fromisoformat(began) if began else None,
            applied=applied,
            rejected=rejected,
            accepted=accepted,
            offers=offers,
            formats=frozenset(InterviewFormat(name) for (name,) in formats),
            has_target=bool(has_target),
        )
