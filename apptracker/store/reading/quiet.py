"""Reading which applications have gone quiet: the rules of :mod:`apptracker.domain.quiet` in SQL, for any number of
applications, and the silence of one."""
# ruff: noqa: S608 - SQL is put together from our own names only

from __future__ import annotations

from datetime import date, datetime

from apptracker.domain.applications import ACTIVITY, EventKind
from apptracker.domain.day import ByItself
from apptracker.domain.quiet import (
    EARLIER_RULES,
    LATER,
    NUDGE_RULES,
    Cutoffs,
    GoneQuiet,
    Quiet,
    QuietJob,
    QuietState,
    Silence,
    judge,
)
from apptracker.domain.stages import StageKind
from apptracker.store.reading.base import BaseReader
from apptracker.store.reading.today import BEFORE, WAITS, day_bounds
from apptracker.store.values import row_limit

#: Events by which the employer is heard from: what was asked before them is answered.
_ANSWERS = tuple(sorted(kind.value for kind in (EventKind.STAGE, EventKind.INTERVIEW, EventKind.REPLY)))
_ACTIVITY = ", ".join(f"'{kind.value}'" for kind in sorted(ACTIVITY))
_FIRST = "coalesce(a.applied_on, a.created_on)"
_LAST = (
    f"max({_FIRST}, coalesce((SELECT max(e.on_date) FROM event e WHERE e.application_id = a.id "
    f"AND e.kind IN ({_ACTIVITY})), ''), coalesce((SELECT max(substr(i.wall_time, 1, 10)) FROM interview i "
    "WHERE i.application_id = a.id AND i.state <> 'cancelled'), ''))"
)
#: The last question was asked, and nobody answered since.
_ASKED = (
    "EXISTS (SELECT 1 FROM reminder n JOIN event d ON d.application_id = n.application_id AND d.kind = 'reminder' "
    f"AND d.text = 'Done: ' || n.text WHERE n.application_id = a.id AND n.rule IN {NUDGE_RULES} AND n.state = 'done' "
    "AND NOT EXISTS (SELECT 1 FROM event x WHERE x.application_id = d.application_id "
    f"AND x.kind IN {_ANSWERS} AND (x.on_date, x.id) > (d.on_date, d.id)))"
)
_WAITS = f"SELECT r.application_id FROM reminder r WHERE {WAITS} AND r.application_id IS NOT NULL"
_PROMISED = (
    f"a.id IN ({_WAITS} AND NOT {BEFORE.format('tomorrow')}) "
    "OR a.id IN (SELECT i.application_id FROM interview i WHERE i.state = 'planned' AND i.at >= :now) "
    f"OR a.id IN (SELECT CAST(substr(key, {len(LATER) + 1}) AS INTEGER) FROM setting "
    f"WHERE key GLOB '{LATER}*' AND json_extract(value, '$') > :today)"
)
_LIVE = "FROM listing a NOT INDEXED JOIN stage s ON s.id = a.stage_id WHERE a.archived = 0"
#: Those that the rules find, with the day of their last news and whether the last question was asked.
_FOUND = (
    "WITH live AS MATERIALIZED (SELECT a.id AS id, {latest} AS latest, {last} AS last {live} AND s.kind IN ({kinds}) "
    "AND {first} <= max({latest}, :over)), "
    "silent AS (SELECT a.id, a.latest, a.last, {asked} AS asked FROM live a WHERE a.last <= max(a.latest, :over) "
    "AND NOT ({promised})), "
    "found AS (SELECT id, last, asked, asked OR last <= :too_quiet AS over FROM silent "
    "WHERE iif(asked, last <= :over, last <= latest)) "
)
#: A reminder that is due already stands on the page by itself; one that asked earlier does not stand for the question.
_NOT_DUE = f"id NOT IN ({_WAITS} AND {BEFORE.format('tomorrow')} AND coalesce(r.rule, '') NOT IN {EARLIER_RULES})"


class QuietReader(BaseReader):
    def gone_quiet(self, now: datetime, limits: Cutoffs, limit: int | None = None) -> GoneQuiet:
        """Those to be dealt with at ``now`` (aware, in the person's zone): their silence is neither promised to end nor
        waited for, and no reminder of theirs is due already but one that was to ask earlier. At most ``limit`` of them,
        all counted."""
        if not limits.days:
            return GoneQuiet()
        found, parameters = _found(now, limits)
        rows = self._rows(
            f"{found} SELECT q.id, q.last, q.over, (SELECT name FROM employer WHERE id = a.employer_id), a.title, "
            "q.total, q.overs FROM (SELECT id, last, over, count(*) OVER () AS total, sum(over) OVER () AS overs "
            f"FROM found WHERE {_NOT_DUE} ORDER BY over, last DESC, id DESC LIMIT :limit) q "
            "JOIN application a ON a.id = q.id ORDER BY q.over, q.last DESC, q.id DESC",
            {**parameters, "limit": row_limit(limit)},
        )
        return GoneQuiet(tuple(_job(row) for row in rows), *(rows[0][5:] if rows else (0, 0)))

    def quiet_ids(self, now: datetime, limits: Cutoffs, *, over: bool = False) -> list[int]:
        """Every application that is quiet, or whose silence is over, whether a reminder of it is due or not; with
        ``over`` those of the second kind alone."""
        if not limits.days:
            return []
        found, parameters = _found(now, limits)
        sql = f"{found} SELECT id FROM found {'WHERE over ' if over else ''}ORDER BY id"
        return [id_ for (id_,) in self._rows(sql, parameters)]

    def quiet_of(self, application_id: int, now: datetime, limits: Cutoffs) -> Quiet | None:
        """How quiet one application is; None also for one that is archived or in the bin."""
        sql = f"SELECT s.kind, {_LAST}, {_ASKED}, {_PROMISED} {_LIVE} AND a.id = :id"
        for kind, last, asked, promised in self._rows(sql, {**day_bounds(now), "id": application_id}):
            silence = Silence(StageKind(kind), date.fromisoformat(last), bool(asked), bool(promised))
            return judge(silence, limits)
        return None

    def refused_by_itself(self) -> frozenset[int]:
        """The applications whose move to No response came by itself and was taken back."""
        sql = (
            "SELECT DISTINCT w.row_id FROM change c CROSS JOIN change_row w ON w.change_id = c.id "
            "WHERE c.cause = 'rule' AND c.undone_by IS NOT NULL AND w.table_name = 'application'"
        )
        return frozenset(id_ for (id_,) in self._rows(sql))

    def set_by_itself(self, now: datetime) -> ByItself | None:
        """What came by itself on the person's day and was not taken back: the latest such change."""
        rows = self._rows(
            "SELECT c.id, w.row_id, (SELECT name FROM employer WHERE id = a.employer_id) FROM change c "
            "JOIN change_row w ON w.change_id = c.id JOIN application a ON a.id = w.row_id "
            "WHERE c.id = (SELECT max(id) FROM change WHERE id > coalesce((SELECT id FROM change "
            "WHERE at < :today_start ORDER BY id DESC LIMIT 1), 0) AND cause = 'rule' AND undone_by IS NULL) "
            "AND w.table_name = 'application' GROUP BY w.row_id ORDER BY w.row_id",
            day_bounds(now),
        )
        if not rows:
            return None
        return ByItself(rows[0][0], tuple(row[1] for row in rows), tuple(row[2] for row in rows if row[2]))


def _found(now: datetime, limits: Cutoffs) -> tuple[str, dict[str, object]]:
    latest = " ".join(f"WHEN '{kind.value}' THEN :{_name(kind)}" for kind in limits.days)
    kinds = ", ".join(f"'{kind.value}'" for kind in limits.days)
    sql = _FOUND.format(
        latest=f"CASE s.kind {latest} END",
        last=_LAST,
        live=_LIVE,
        kinds=kinds,
        first=_FIRST,
        asked=_ASKED,
        promised=_PROMISED,
    )
    days = {_name(kind): day.isoformat() for kind, day in limits.days.items()}
    ends = {"over": limits.over.isoformat(), "too_quiet": limits.too_quiet.isoformat()}
    return sql, {**day_bounds(now), **days, **ends}


def _name(kind: StageKind) -> str:
    return f"of_{kind.value.replace('-', '_')}"


def _job(row: tuple[int, str, int, str | None, str | None, int, int]) -> QuietJob:
    id_, last, over, employer, title, *_ = row
    state = QuietState.OVER if over else QuietState.QUIET
    return QuietJob(id_, Quiet(state, date.fromisoformat(last)), employer, title)
