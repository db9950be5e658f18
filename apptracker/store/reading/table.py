"""The table of applications: which ones match, in what order, and the few rows that are looked at.

SQLite filters and sorts the narrow rows of ``listing``. A :class:`Table` remembers its last answers and, when something
has changed, puts only the applications concerned in their new places.
"""
# ruff: noqa: S608 - SQL is put together from our own names only

from __future__ import annotations

import json
import sqlite3
import threading
from array import array
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from itertools import accumulate, compress
from typing import Any, NamedTuple

from apptracker.domain.money import Pay, PayPeriod
from apptracker.domain.selection import Selection
from apptracker.store.reading.base import BaseReader, date_or_none, instant, instant_or_none
from apptracker.store.reading.listing import TAGS
from apptracker.store.reading.ordering import SORTS, Order
from apptracker.store.reading.selecting import Chosen, chosen
from apptracker.store.reading.touched import touched_since

__all__ = ["SORTS", "Group", "Table", "TableAnswer", "TableQuery", "TableReader", "TableRow"]

FIRST = 50  # rows that come with an answer
_FEW = 1000  # of so many groups the names are looked up one by one
_COLUMNS = {"id": "a.id AS id", "stage": "a.stage_id AS stage", "employer": "coalesce(a.employer_id, 0) AS employer"}
_KEPT = 4  # answers remembered, of at most 2.4 MB each at 100,000 applications


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
    """``selection``: what is shown, its quiet ones named by whoever asks (:meth:`Table.look`); ``sort`` keys of
    :data:`SORTS`, each with a leading ``-`` for the other way round, empty values last either way; ``group`` by
    "employer" or "stage", or "" not at all."""

    selection: Selection = field(default_factory=Selection)
    sort: tuple[str, ...] = ("-created",)
    group: str = ""


class Group(NamedTuple):
    """Rows that stand together: the id of their employer or stage, its name, how many, and the place of the first."""

    key: int | None
    title: str | None
    count: int  # type: ignore[assignment]  # not the one of tuples
    start: int


class TableAnswer(NamedTuple):
    """``ids`` of what matches, in order, not to be changed; ``rows`` some of them; ``by_stage`` how many match in each
    stage (by its id) whatever stages are asked for; ``shown_of`` how many there are on the side that is asked for, live
    or archived; ``elsewhere`` how many on the other; ``groups`` in order, where they are asked for."""

    query: TableQuery
    ids: array[int]
    rows: dict[int, TableRow]
    by_stage: dict[int, int]
    shown_of: int
    elsewhere: int
    groups: tuple[Group, ...] = ()


_WAITING = "+state IN ('open', 'snoozed')"  # the plus sign: by application, not through all that is due
_SINCE = (
    "coalesce((SELECT max(on_date) FROM event WHERE application_id = a.id AND +stage_id = a.stage_id), "
    "date(a.created_at))"
)
_ROWS = (
    "SELECT a.id, e.name, a.title, s.name, s.kind, a.location, a.work_mode, a.source, a.applied_on, a.deadline, "
    f"a.pay_min, a.pay_max, a.pay_currency, a.pay_period, {TAGS}, {_SINCE}, r.due, r.all_day, r.text, a.updated_at, "
    "a.created_at, a.archived FROM application a JOIN stage s ON s.id = a.stage_id "
    "LEFT JOIN employer e ON e.id = a.employer_id LEFT JOIN reminder r ON r.id = "
    f"(SELECT id FROM reminder WHERE application_id = a.id AND {_WAITING} ORDER BY due, id LIMIT 1) "
    "WHERE a.id IN (SELECT value FROM json_each(?)) AND a.deleted_at IS NULL"
)


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
        self._known = -1
        self._answers: dict[TableQuery, _Matching] = {}

    def look(self, query: TableQuery, rows: Iterable[int] = (), *, only: Collection[int] | None = None) -> TableAnswer:
        """What matches now, with the first rows of it and the rows of ``rows``, from one moment; of ``only`` these
        applications, where that is given.

        :raises UserError: ``search.words``.
        """
        selection = query.selection
        with self._lock, self._borrow() as connection:
            matching = self._matching(connection, query, only)
            ids, kinds = matching.of_stages(selection)
            (total,) = connection.execute("SELECT count(*) FROM listing").fetchone()
            (archived,) = connection.execute("SELECT count(*) FROM listing WHERE archived = 1").fetchone()
            shown_of = total if selection.archived is None else archived if selection.archived else total - archived
            return TableAnswer(
                query,
                ids,
                _rows(connection, dict.fromkeys([*ids[:FIRST], *rows])),
                {stage_id: count for stage_id, count in matching.by_stage.items() if count},
                shown_of,
                total - shown_of,
                _groups(connection, query.group, kinds),
            )

    def prepare(self) -> None:
        """Bring what is remembered up to date while nobody waits for it."""
        with self._lock, self._borrow() as connection:
            self._catch_up(connection)

    def _matching(self, connection: sqlite3.Connection, query: TableQuery, only: Collection[int] | None) -> _Matching:
        """What matches whatever stages are asked for."""
        selection = replace(query.selection, stage_ids=frozenset(), not_stage_ids=frozenset())
        key = replace(query, selection=selection)
        # What is warned of or covered is reckoned outside the journal, and what has gone quiet goes by the clock.
        figured = selection.warnings is not None or "coverage" in {name.removeprefix("-") for name in query.sort}
        lasting = only is None and not figured
        self._catch_up(connection)
        if lasting and key in self._answers:
            self._answers[key] = self._answers.pop(key)  # the last to be forgotten
            return self._answers[key]
        found = _Matching(key, chosen(selection, only=only))
        ungrouped = self._answers.get(replace(key, group="")) if lasting else None
        found.fetch(connection, ungrouped.in_order() if ungrouped else None)
        if lasting:
            self._answers[key] = found
            if len(self._answers) > _KEPT:
                del self._answers[next(iter(self._answers))]
        return found

    def _catch_up(self, connection: sqlite3.Connection) -> None:
        """Bring what is remembered up to date with what anybody changed since."""
        (latest,) = connection.execute("SELECT coalesce(max(id), 0) FROM change").fetchone()
        if latest == self._known:
            return
        known, self._known = self._known, latest
        touched = touched_since(connection, known, latest) if self._answers else frozenset()
        answers, self._answers = self._answers, {}  # none of them, should anything come between
        if touched is not None:
            for matching in answers.values():
                matching.renew(connection, touched)
            self._answers = answers


class _Matching:
    """What a query lets through whatever stages are asked for: ids in order, with the stage and the group of each."""

    def __init__(self, query: TableQuery, where: Chosen) -> None:
        self._where = where
        self._order = Order(query.sort, query.group)
        self._group = query.group
        self._ids, self._stages, self._employers = array("q"), array("q"), array("q")
        self.by_stage: dict[int, int] = {}

    def in_order(self) -> Iterator[tuple[int, int]]:
        """Each application with its stage."""
        return zip(self._ids, self._stages, strict=True)

    def fetch(self, connection: sqlite3.Connection, known: Iterator[tuple[int, int]] | None = None) -> None:
        """``known``: the same in the same order without groups, if that was looked up before."""
        along = self._where.along(self._order.index) if self._order.index else None
        if self._group == "stage":
            for stage_id, ids in self._in_stages(connection, along, known):
                self._ids += ids
                self._stages += array("q", (stage_id,)) * len(ids)
        else:
            names = ("id", "stage", "employer")[: 3 if self._group else 2]
            found = self._fetched(connection, along or self._where, names, self._order.by)
            self._ids, self._stages, self._employers = (*found, self._employers)[:3]
        self.by_stage = Counter(self._stages)

    def _in_stages(
        self, connection: sqlite3.Connection, along: Chosen | None, known: Iterator[tuple[int, int]] | None
    ) -> Iterator[tuple[int, array[int]]]:
        """The ids of each stage, which are not sorted by it: that takes longer than all the rest."""
        stages = [id_ for (id_,) in connection.execute("SELECT id FROM stage ORDER BY position, id")]
        within = self._order.within
        if along and known is None:
            for id_ in stages:
                yield id_, *self._fetched(connection, along, ("id",), within, "a.stage_id = :stage", stage=id_)
            return
        if known is None:
            known = zip(*self._fetched(connection, self._where, ("id", "stage"), within), strict=True)
        found: dict[int, list[int]] = {id_: [] for id_ in stages}
        for id_, stage_id in known:
            found[stage_id].append(id_)
        for stage_id, ids in found.items():
            yield stage_id, array("q", ids)

    def _fetched(
        self, connection: sqlite3.Connection, where: Chosen, names: Sequence[str], by: str, *more: str, **given: int
    ) -> list[array[int]]:
        # As one JSON array each: a third of the time that a row for each application takes.
        arrays = ", ".join(f"json_group_array({name})" for name in names)
        columns = ", ".join(_COLUMNS[name] for name in names)
        sql = f"SELECT {arrays} FROM ({where.sql(columns, *more)} ORDER BY {by})"
        found = connection.execute(sql, {**where.parameters, **given}).fetchone()
        return [array("q", json.loads(each)) for each in found]

    def renew(self, connection: sqlite3.Connection, touched: Collection[int]) -> None:
        """Put these applications where they belong now."""
        for id_ in touched:
            try:
                place = self._ids.index(id_)
            except ValueError:
                continue
            del self._ids[place]
            self.by_stage[self._stages.pop(place)] -= 1
            if self._group == "employer":
                del self._employers[place]
        one = f"{self._where.id} = :one"
        for id_ in touched:
            row = connection.execute(
                self._where.sql(", ".join(_COLUMNS.values()), one), {**self._where.parameters, "one": id_}
            ).fetchone()
            if row is None:
                continue
            place = self._order.place(connection, self._ids, id_)
            self._ids.insert(place, id_)
            self._stages.insert(place, row[1])
            self.by_stage[row[1]] = self.by_stage.get(row[1], 0) + 1
            if self._group == "employer":
                self._employers.insert(place, row[2])

    def of_stages(self, selection: Selection) -> tuple[array[int], array[int]]:
        """Ids and groups of those in the stages asked for; nobody else changes them."""
        wanted, unwanted = selection.stage_ids, selection.not_stage_ids
        groups = self._stages if self._group == "stage" else self._employers
        if not wanted and not unwanted:
            return self._ids[:], groups[:]
        stages = (wanted or self.by_stage.keys()) - unwanted
        shown = bytes(map(stages.__contains__, self._stages))
        return array("q", compress(self._ids, shown)), array("q", compress(groups, shown))


def _groups(connection: sqlite3.Connection, by: str, ids: array[int]) -> tuple[Group, ...]:
    """The runs of rows with the same employer or stage."""
    if not by:
        return ()
    counts = Counter(ids)
    these = "WHERE id IN (SELECT value FROM json_each(?1))" if len(counts) < _FEW else "WHERE ?1 IS NOT NULL"
    found = connection.execute(
        f"SELECT json_group_array(id), json_group_array(name) FROM {by} {these}", (json.dumps(list(counts)),)
    ).fetchone()
    names = dict(zip(*map(json.loads, found), strict=True))
    starts = accumulate(counts.values(), initial=0)
    return tuple(map(Group, [id_ or None for id_ in counts], map(names.get, counts), counts.values(), starts))


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
