"""The table of applications: which ones match, in what order, and the few rows that are looked at.

A :class:`Table` remembers the order of all applications and what each word of a search found, until something changes,
so that typing one more letter costs one look into the full-text index and nothing else.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections import Counter
from collections.abc import Callable, Collection, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from apptracker.domain.money import Pay, PayPeriod
from apptracker.store.reading.base import BaseReader, date_or_none, instant, instant_or_none
from apptracker.store.reading.listing import TAGS
from apptracker.store.reading.search import searches

FIRST = 50  # rows that come with an answer
_WORDS_KEPT = 64  # words of searches whose findings are remembered


class TableRow(NamedTuple):
    """One application as the table shows it. ``stage_since``: the day it came to its stage; ``reminder_due`` with
    ``reminder_all_day`` as :class:`~apptracker.domain.applications.Reminder` has them, of the next one waiting."""

    id: int
    employer: str | None
    title: str | None
    stage: str
    stage_kind: str
    location: str | None
    work_mode: str | None
    source: str | None
    applied_on: date | None
    deadline: date | None
    pay: Pay | None
    tags: tuple[str, ...]
    stage_since: date
    reminder_due: datetime | None
    reminder_all_day: bool
    reminder: str | None
    updated_at: datetime
    created_at: datetime
    archived: bool


@dataclass(frozen=True, slots=True)
class TableQuery:
    """``text`` is searched for in full text, its last word as the beginning of one; ``stage_ids`` none for all;
    ``quiet``: only what has gone quiet, which whoever asks has to name (:meth:`Table.look`); ``sort`` keys of
    :data:`SORTS`, each with a leading ``-`` for the other way round. Empty values come last either way."""

    text: str = ""
    stage_ids: frozenset[int] = frozenset()
    archived: bool = False
    quiet: bool = False
    sort: tuple[str, ...] = ("-created",)


class TableAnswer(NamedTuple):
    """``ids`` of what matches, in order; ``rows`` some of them; ``by_stage`` how many match in each stage (by its id)
    whatever stages are asked for; ``shown_of`` how many there are without search and stage filter; ``elsewhere`` how
    many are archived while live ones are asked for, or the other way round."""

    query: TableQuery
    ids: list[int]
    rows: dict[int, TableRow]
    by_stage: dict[int, int]
    shown_of: int
    elsewhere: int


# The plus signs keep SQLite to the indexes by application; those by state and stage would be walked for every row.
_WAITING = "+state IN ('open', 'snoozed')"
_SINCE = (
    "coalesce((SELECT max(on_date) FROM event WHERE application_id = a.id AND +stage_id = a.stage_id), "
    "date(a.created_at))"
)
_ROWS = (
    "SELECT a.id, e.name, a.title, s.name, s.kind, a.location, a.work_mode, a.source, a.applied_on, a.deadline, "  # noqa: S608
    f"a.pay_min, a.pay_max, a.pay_currency, a.pay_period, {TAGS}, {_SINCE}, r.due, r.all_day, r.text, a.updated_at, "
    "a.created_at, a.archived FROM application a JOIN stage s ON s.id = a.stage_id "
    "LEFT JOIN employer e ON e.id = a.employer_id LEFT JOIN reminder r ON r.id = "
    f"(SELECT id FROM reminder WHERE application_id = a.id AND {_WAITING} ORDER BY due, id LIMIT 1) "
    "WHERE a.id IN (SELECT value FROM json_each(?)) AND a.deleted_at IS NULL"
)
#: What each key sorts by; pay by what it makes in a year, days in stage by the day it came there, backwards.
SORTS = {
    "employer": "e.name COLLATE NOCASE",
    "title": "a.title COLLATE NOCASE",
    "stage": "s.position",
    "location": "a.location COLLATE NOCASE",
    "mode": "a.work_mode",
    "source": "a.source COLLATE NOCASE",
    "applied": "a.applied_on",
    "deadline": "a.deadline",
    "pay": "coalesce(a.pay_max, a.pay_min) * CASE a.pay_period WHEN 'hour' THEN 2080 WHEN 'day' THEN 260 "
    "WHEN 'week' THEN 52 WHEN 'month' THEN 12 ELSE 1 END",
    "tags": "(SELECT min(t.folded) FROM application_tag x JOIN tag t ON t.id = x.tag_id WHERE x.application_id = a.id)",
    "days": f"-julianday({_SINCE})",
    "reminder": f"(SELECT min(due) FROM reminder WHERE application_id = a.id AND {_WAITING})",  # noqa: S608
    "changed": "a.updated_at",
    "created": "a.id",
}

#: Where a word is found by full text, with what leads from there to the application it belongs to, or to several.
_FOUND_IN_ONE = {
    "application_search": "SELECT id, id FROM application",
    "posting_search": "SELECT id, application_id FROM posting",
    "note_search": "SELECT id, application_id FROM note",
}
_FOUND_IN_SEVERAL = {
    "employer_search": "SELECT employer_id, id FROM application WHERE employer_id IS NOT NULL",
    "contact_search": "SELECT contact_id, application_id FROM contact_application",
    "tag_search": "SELECT tag_id, application_id FROM application_tag",
}
#: Long texts, where nearly every application has some word that begins with any two letters: what is so short must be a
#: whole word there. It keeps such a search to the point, and at a tenth of the time.
_LONG = frozenset({"posting_search", "note_search"})
_SHORT = 2


class TableReader(BaseReader):
    def table(self) -> Table:
        """A table to look at again and again."""
        return Table(self._borrow)

    def table_rows(self, ids: Iterable[int]) -> dict[int, TableRow]:
        """The rows of these applications by id; those in the bin are missing."""
        with self._borrow() as connection:
            return _rows(connection, ids)


class Table:
    """Answers queries, remembering what it can. Any thread may ask, one at a time."""

    def __init__(self, borrow: Callable[[], AbstractContextManager[sqlite3.Connection]]) -> None:
        self._borrow = borrow
        self._lock = threading.Lock()
        self._forget(-1)

    def look(self, query: TableQuery, rows: Iterable[int] = (), *, only: Collection[int] | None = None) -> TableAnswer:
        """What matches now, with the first rows of it and the rows of ``rows``, from one moment; of ``only`` these
        applications, where that is given.

        :raises UserError: ``search.words``.
        """
        with self._lock, self._borrow() as connection:
            self._catch_up(connection)
            ids, elsewhere = self._ordered(connection, query.sort, archived=query.archived)
            found = self._matching(connection, query.text)
            matching = ids if found is None else [id_ for id_ in ids if id_ in found]
            if only is not None:
                matching = [id_ for id_ in matching if id_ in only]
            stage_of = self._stage_of
            by_stage = Counter(map(stage_of.__getitem__, matching))
            if query.stage_ids:
                matching = [id_ for id_ in matching if stage_of[id_] in query.stage_ids]
            wanted = dict.fromkeys([*matching[:FIRST], *rows])
            return TableAnswer(query, matching, _rows(connection, wanted), dict(by_stage), len(ids), elsewhere)

    def prepare(self) -> None:
        """Fetch ahead what the next search needs, while nobody waits for it."""
        with self._lock, self._borrow() as connection:
            self._catch_up(connection)
            for index in (*_FOUND_IN_ONE, *_FOUND_IN_SEVERAL):
                self._owners(connection, index)

    def _forget(self, known: int) -> None:
        self._known = known
        self._orders: dict[tuple[tuple[str, ...], bool], list[int]] = {}
        self._stage_of: dict[int, int] = {}
        self._owner: dict[str, dict[int, int]] = {}
        self._several: dict[str, dict[int, list[int]]] = {}
        self._words: dict[tuple[tuple[str, ...] | None, str], frozenset[int]] = {}

    def _catch_up(self, connection: sqlite3.Connection) -> None:
        """Forget what was remembered when anybody changed anything since."""
        (latest,) = connection.execute("SELECT coalesce(max(id), 0) FROM change").fetchone()
        if latest != self._known:
            self._forget(latest)

    def _ordered(
        self, connection: sqlite3.Connection, sort: tuple[str, ...], *, archived: bool
    ) -> tuple[list[int], int]:
        """The live or the archived applications in order, and how many are not among them."""
        if (sort, archived) not in self._orders:
            keys = [(SORTS[key.removeprefix("-")], " DESC" if key.startswith("-") else "") for key in sort]
            by = "".join(f"{column} IS NULL, {column}{way}, " for column, way in keys)
            way = keys[-1][1] if keys else ""
            found = connection.execute(
                "SELECT a.id, a.stage_id, a.archived FROM application a JOIN stage s ON s.id = a.stage_id "  # noqa: S608
                f"LEFT JOIN employer e ON e.id = a.employer_id WHERE a.deleted_at IS NULL ORDER BY {by}a.id{way}"
            ).fetchall()
            for side in (True, False):
                self._orders[sort, side] = [id_ for id_, _, put_away in found if put_away == side]
            self._stage_of = {id_: stage_id for id_, stage_id, _ in found}
        ids = self._orders[sort, archived]
        return ids, len(self._stage_of) - len(ids)

    def _matching(self, connection: sqlite3.Connection, text: str) -> frozenset[int] | None:
        """The applications in which every word is found; None when there is no word to look for."""
        if not text.strip():
            return None
        words = [self._holding(connection, parts, value) for parts, value in searches(text)]
        return frozenset.intersection(*words) if words else frozenset()

    def _holding(self, connection: sqlite3.Connection, parts: tuple[str, ...] | None, value: str) -> frozenset[int]:
        key = (parts, value)
        if key not in self._words:
            if len(self._words) >= _WORDS_KEPT:
                del self._words[next(iter(self._words))]
            found: set[int] = set()
            if parts is None:
                whole = value.removesuffix("*") if len(value.strip('"*')) <= _SHORT else value
                for index in (*_FOUND_IN_ONE, *_FOUND_IN_SEVERAL):
                    self._add_found(connection, index, whole if index in _LONG else value, found)
            else:
                for part in parts:
                    found.update(id_ for (id_,) in connection.execute(part.format(p="p"), {"p": value}))
            self._words[key] = frozenset(found)
        return self._words[key]

    def _add_found(self, connection: sqlite3.Connection, index: str, match: str, found: set[int]) -> None:
        # One JSON array instead of a row for each hit, and owners looked up here instead of in SQL: a third of the time
        # where there are thousands.
        sql = f"SELECT json_group_array(rowid) FROM {index} WHERE {index} MATCH ?"  # noqa: S608 - our own names
        ((array,),) = connection.execute(sql, (match,)).fetchall()
        if array == "[]":
            return
        self._owners(connection, index)
        hits: list[int] = json.loads(array)
        if index in _FOUND_IN_ONE:
            found.update(map(self._owner[index].__getitem__, hits))
        else:
            for hit in hits:
                found.update(self._several[index].get(hit, ()))

    def _owners(self, connection: sqlite3.Connection, index: str) -> None:
        """Fetch what leads from an index to applications, once."""
        if index in _FOUND_IN_ONE and index not in self._owner:
            self._owner[index] = dict(connection.execute(_FOUND_IN_ONE[index]).fetchall())
        elif index in _FOUND_IN_SEVERAL and index not in self._several:
            several: dict[int, list[int]] = {}
            for hit, application_id in connection.execute(_FOUND_IN_SEVERAL[index]):
                several.setdefault(hit, []).append(application_id)
            self._several[index] = several


def _rows(connection: sqlite3.Connection, ids: Iterable[int]) -> dict[int, TableRow]:
    return {row[0]: _row(row) for row in connection.execute(_ROWS, (json.dumps(list(ids)),))}


def _row(row: tuple[Any, ...]) -> TableRow:
    applied_on, deadline, pay_min, pay_max, currency, period, tags, since, due, all_day, text = row[8:19]
    pay = None
    if pay_min is not None or pay_max is not None:
        pay = Pay(pay_min, pay_max, currency, PayPeriod(period) if period else None)
    id_, employer, title, stage, kind, location, work_mode, source = row[:8]
    return TableRow(
        id_,
        employer,
        title,
        stage,
        kind,
        location,
        work_mode,
        source,
        applied_on=date_or_none(applied_on),
        deadline=date_or_none(deadline),
        pay=pay,
        tags=tuple(json.loads(tags)) if tags != "[]" else (),
        stage_since=date.fromisoformat(since),
        reminder_due=instant_or_none(due),
        reminder_all_day=bool(all_day),
        reminder=text,
        updated_at=instant(row[19]),
        created_at=instant(row[20]),
        archived=bool(row[21]),
    )
