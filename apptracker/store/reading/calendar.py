"""Reading the days of a calendar: interviews, reminders and closing dates, the weightiest of each day."""
# ruff: noqa: S608 - SQL is put together from our own names only

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from apptracker.domain.datebook import DayOf, Entry, EntryKind, KnownInterviews, Shown, is_waiting
from apptracker.domain.interviews import InterviewState
from apptracker.domain.stages import ENDINGS, StageKind
from apptracker.store.reading.appointments import (
    CURRENT,
    INTERVIEW_COLUMNS,
    REMINDER_COLUMNS,
    interview_of,
    reminder_of,
)
from apptracker.store.reading.base import BaseReader
from apptracker.store.reading.today import WAITING
from apptracker.store.values import instant_text, json_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MOST = 24  # things of a day that are handed out unless more are asked for
_COMING = 500  # interviews ahead that are handed out at most

_ENDED = f"(SELECT id FROM stage WHERE kind IN ({', '.join(repr(kind.value) for kind in sorted(ENDINGS))}))"
_SAVED = f"(SELECT id FROM stage WHERE kind = '{StageKind.SAVED.value}')"
#: The days as the person's clock bounds them; ``low`` and ``high`` bound what may be on them in any form.
_DAYS = (
    "day(d, next, start, stop, low, high) AS (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), "
    "json_extract(value, '$[2]'), json_extract(value, '$[3]'), json_extract(value, '$[4]'), "
    "json_extract(value, '$[5]') FROM json_each(:days))"
)
_REMINDERS = (
    "SELECT d, 3 - NOT r.all_day AS weight, r.due AS at, r.id AS id, 'reminder' AS kind FROM day CROSS JOIN reminder r "
    "ON {} AND r.due >= low AND r.due < high "
    "AND iif(r.all_day, r.due >= d AND r.due < next, r.due >= start AND r.due < stop) "
    "LEFT JOIN application a ON a.id = r.application_id WHERE a.deleted_at IS NULL AND {}"
)
#: What there is by kind: its day, how weighty it is, its time, its id.
_FOUND = {
    EntryKind.INTERVIEW: (
        "SELECT d, 0 AS weight, i.at AS at, i.id AS id, 'interview' AS kind "
        "FROM day CROSS JOIN interview i ON i.at >= start AND i.at < stop "
        "JOIN application a ON a.id = i.application_id "
        f"WHERE a.deleted_at IS NULL AND (:over OR i.state = 'done' OR (i.state = 'planned' AND (i.at < :now "
        f"OR a.stage_id NOT IN {_ENDED})))"
    ),
    EntryKind.DEADLINE: (
        "SELECT a.deadline AS d, 1 AS weight, '' AS at, a.id AS id, 'deadline' AS kind FROM application a "
        "WHERE a.deadline BETWEEN :first AND :last AND a.deleted_at IS NULL AND NOT a.archived "
        f"AND (:over OR a.stage_id IN {_SAVED})"
    ),
    EntryKind.REMINDER: _REMINDERS.format(f"r.state IN {WAITING}", CURRENT),
}
_DONE = _REMINDERS.format("r.state = 'done'", "1")
_NAMES = "a.id, (SELECT name FROM employer WHERE id = a.employer_id), a.title"
_THESE = "IN (SELECT value FROM json_each(?))"


class CalendarReader(BaseReader):
    def entries(
        self, first: date, last: date, now: datetime, shown: Shown | None = None, most: int = MOST
    ) -> dict[date, DayOf]:
        """What is on each day from one to another, both included, of a person whose clock shows ``now`` (aware, in
        their zone). Days with nothing on them are left out; of a day with more than ``most`` things the weightiest:
        interviews, closing dates, reminders at a time, reminders of all day."""
        shown = shown or Shown()
        if not shown.kinds:
            return {}
        parts = [_FOUND[kind] for kind in EntryKind if kind in shown.kinds]
        if shown.over and EntryKind.REMINDER in shown.kinds:
            parts.append(_DONE)
        hits = " UNION ALL ".join(parts)
        rows = self._rows(
            f"WITH {_DAYS}, hit AS ({hits}), placed AS (SELECT d, kind, id, row_number() OVER (PARTITION BY d ORDER BY "
            "weight, at, id) AS place, count(*) OVER (PARTITION BY d) AS total FROM hit) "
            "SELECT d, kind, id, total FROM placed WHERE place <= :most ORDER BY d, place",
            {
                "days": json_text(list(_bounds(first, last, now))),
                "first": first.isoformat(),
                "last": last.isoformat(),
                "now": instant_text(now),
                "over": shown.over,
                "most": most,
            },
        )
        wanted: dict[str, list[int]] = defaultdict(list)
        for _, kind, id_, _ in rows:
            wanted[kind].append(id_)
        made = self._made(wanted, now)
        found: dict[date, list[Entry]] = defaultdict(list)
        totals: dict[date, int] = {}
        for day, kind, id_, total in rows:
            on = date.fromisoformat(day)
            totals[on] = total
            if (entry := made.get((kind, id_))) is not None:  # gone meanwhile, where it is not
                found[on].append(entry._replace(day=on))
        return {day: DayOf(tuple(found[day]), totals[day]) for day in totals}

    def known_interviews(self, now: datetime, past: int) -> KnownInterviews:
        """Those ahead, and the last ``past`` of those that have begun. What was called off is neither."""
        given = {"now": instant_text(now), "most": _COMING, "past": past + 1}
        of = (
            "SELECT i.id FROM interview i JOIN application a ON a.id = i.application_id WHERE a.deleted_at IS NULL AND "
        )
        ahead = f"i.at >= :now AND i.state = 'planned' AND a.stage_id NOT IN {_ENDED} ORDER BY i.at, i.id LIMIT :most"
        begun = "i.at < :now AND i.state <> 'cancelled' ORDER BY i.at DESC, i.id DESC LIMIT :past"
        coming, before = ([id_ for (id_,) in self._rows(of + which, given)] for which in (ahead, begun))
        made = {entry.id: entry for entry in self._interviews(json_text([*coming, *before[:past]]), now)}
        return KnownInterviews(
            tuple(made[id_] for id_ in coming if id_ in made),
            tuple(made[id_] for id_ in before[:past] if id_ in made),
            len(before) > past,
        )

    def has_dates(self) -> bool:
        """Whether there is anything a calendar could show."""
        ((found,),) = self._rows(
            "SELECT EXISTS (SELECT 1 FROM interview) OR EXISTS (SELECT 1 FROM reminder) "
            "OR EXISTS (SELECT 1 FROM application WHERE deadline IS NOT NULL)"
        )
        return bool(found)

    def _made(self, wanted: Mapping[str, Sequence[int]], now: datetime) -> dict[tuple[str, int], Entry]:
        made: dict[tuple[str, int], Entry] = {}
        read = {
            EntryKind.INTERVIEW: self._interviews,
            EntryKind.REMINDER: self._reminders,
            EntryKind.DEADLINE: self._deadlines,
        }
        for kind, ids in wanted.items():
            made |= {(kind, entry.id): entry for entry in read[EntryKind(kind)](json_text(ids), now)}
        return made

    def _interviews(self, ids: str, now: datetime) -> Iterator[Entry]:
        sql = (
            f"SELECT {_NAMES}, a.stage_id IN {_ENDED}, EXISTS (SELECT 1 FROM document d WHERE d.application_id = a.id "
            f"AND d.kind = 'prep' AND coalesce(d.interview_id, i.id) = i.id), {INTERVIEW_COLUMNS} "
            f"FROM interview i JOIN application a ON a.id = i.application_id WHERE i.id {_THESE}"
        )
        for application_id, employer, title, ended, prepared, *row in self._rows(sql, (ids,)):
            each = interview_of(row)
            over = bool(ended) or each.state is not InterviewState.PLANNED
            at = each.at.astimezone(now.tzinfo)
            yield Entry(
                EntryKind.INTERVIEW,
                each.id,
                at.date(),
                application_id,
                employer,
                title,
                at,
                each.minutes,
                over,
                interview=each,
                prepared=bool(prepared),
            )

    def _reminders(self, ids: str, now: datetime) -> Iterator[Entry]:
        sql = (
            f"SELECT {_NAMES}, {REMINDER_COLUMNS} "
            f"FROM reminder r LEFT JOIN application a ON a.id = r.application_id WHERE r.id {_THESE}"
        )
        for application_id, employer, title, *row in self._rows(sql, (ids,)):
            each = reminder_of(row)
            yield Entry(
                EntryKind.REMINDER,
                each.id,
                each.day(now.tzinfo),
                application_id,
                employer,
                title,
                None if each.all_day else each.due.astimezone(now.tzinfo),
                over=not is_waiting(each),
                reminder=each,
            )

    def _deadlines(self, ids: str, _: datetime) -> Iterator[Entry]:
        sql = f"SELECT {_NAMES}, a.deadline, a.stage_id IN {_SAVED} FROM application a WHERE a.id {_THESE}"
        for application_id, employer, title, deadline, saved in self._rows(sql, (ids,)):
            day = date.fromisoformat(deadline)
            yield Entry(EntryKind.DEADLINE, application_id, day, application_id, employer, title, over=not saved)


def _bounds(first: date, last: date, now: datetime) -> Iterator[tuple[str, ...]]:
    """Each day as a date and as the instants it starts and ends at, and the least and the greatest of these."""
    day, start = first, _start(first, now)
    while day <= last:
        following = day + timedelta(days=1)
        stop = _start(following, now)
        texts = day.isoformat(), following.isoformat(), start, stop
        yield (*texts, min(texts[0], start), max(texts[1], stop))
        day, start = following, stop


def _start(day: date, now: datetime) -> str:
    """When a day begins; where clocks jump over midnight, that wall time names the instant of the jump."""
    return instant_text(datetime.combine(day, time(), now.tzinfo or UTC))
