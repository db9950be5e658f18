"""The board of applications: which ones stand in each stage, in what order, and the few cards that are looked at."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Callable, Collection, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NamedTuple

from apptracker.domain.selection import Selection
from apptracker.domain.stages import ENDINGS
from apptracker.store.reading.base import BaseReader, date_or_none, instant_or_none
from apptracker.store.reading.listing import TAGS
from apptracker.store.reading.table import Table, TableQuery

Borrow = Callable[[], AbstractContextManager[sqlite3.Connection]]

FIRST = 12  # cards of each column that come with an answer


class Card(NamedTuple):
    """One application as the board shows it. ``stage_since``: the day it came to its stage; ``reminder_due`` with
    ``reminder_all_day`` as :class:`~apptracker.domain.applications.Reminder` has them, of the next one waiting.
    ``asked``, ``covered`` and ``warning`` as :class:`~apptracker.services.figures.Figure` has them, None while nothing
    is known."""

    id: int
    employer: str | None
    title: str | None
    stage_id: int
    stage_since: date
    deadline: date | None
    tags: tuple[str, ...]
    reminder_due: datetime | None
    reminder_all_day: bool
    reminder: str | None
    reminder_id: int | None
    asked: int | None
    covered: int | None
    warning: int | None


#: In what orders the cards can stand, and what the table sorts by for each.
SORTS = {
    "newest": ("days", "-created"),
    "longest": ("-days", "created"),
    "reminder": ("reminder", "-created"),
    "deadline": ("deadline", "-created"),
    "employer": ("employer", "-created"),
    "coverage": ("-coverage", "-created"),
}


@dataclass(frozen=True, slots=True)
class BoardQuery:
    """``sort``: a key of :data:`SORTS`."""

    selection: Selection = field(default_factory=Selection)
    sort: str = "newest"


class BoardAnswer(NamedTuple):
    """``columns``: the ids of what matches in each stage that has any, in order, not to be changed; ``cards`` some of
    them; ``shown_of`` and ``elsewhere`` as :class:`~apptracker.store.reading.table.TableAnswer` has them."""

    query: BoardQuery
    columns: dict[int, array[int]]
    cards: dict[int, Card]
    shown_of: int
    elsewhere: int


# The plus sign keeps SQLite to the reminders of one application, instead of all that are due.
_CARDS = (
    f"SELECT a.id, e.name, a.title, a.stage_id, l.since, a.deadline, {TAGS}, r.due, r.all_day, r.text, r.id, "  # noqa: S608
    "f.asked, f.covered, f.warning FROM listing l JOIN application a ON a.id = l.id "
    "LEFT JOIN employer e ON e.id = a.employer_id LEFT JOIN figure f ON f.application_id = a.id LEFT JOIN reminder r "
    "ON l.due IS NOT NULL AND r.id = (SELECT id FROM reminder WHERE application_id = a.id "
    "AND +state IN ('open', 'snoozed') ORDER BY due, id LIMIT 1) "
    "WHERE l.id IN (SELECT value FROM json_each(?))"
)


class Board:
    """Answers queries, remembering what a :class:`~apptracker.store.reading.table.Table` can. Any thread may ask."""

    def __init__(self, borrow: Borrow) -> None:
        self._borrow = borrow
        self._table = Table(borrow)

    def look(self, query: BoardQuery, cards: Iterable[int] = (), *, only: Collection[int] | None = None) -> BoardAnswer:
        """Everything in every stage that matches, with the first cards of each and ``cards``; of ``only`` these
        applications, where that is given.

        :raises UserError: ``search.words``.
        """
        found = self._table.look(TableQuery(query.selection, SORTS[query.sort], group="stage"), only=only)
        columns = {
            group.key: found.ids[group.start : group.start + group.count]
            for group in found.groups
            if group.key is not None
        }
        wanted = dict.fromkeys([*(id_ for ids in columns.values() for id_ in ids[:FIRST]), *cards])
        with self._borrow() as connection:
            return BoardAnswer(query, columns, _cards(connection, wanted), found.shown_of, found.elsewhere)


class BoardReader(BaseReader):
    def board(self) -> Board:
        """A board to look at again and again."""
        return Board(self._borrow)

    def applications_ended(self, ids: Iterable[int]) -> bool:
        """Whether any of these, outside the bin, stands in a stage that is an ending."""
        kinds = self._rows(
            "SELECT DISTINCT s.kind FROM application a JOIN stage s ON s.id = a.stage_id "
            "WHERE a.deleted_at IS NULL AND a.id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(ids)),),
        )
        return any(kind in ENDINGS for (kind,) in kinds)

    def cards(self, ids: Iterable[int]) -> dict[int, Card]:
        """The cards of these applications by id; those in the bin are missing."""
        with self._borrow() as connection:
            return _cards(connection, ids)


def _cards(connection: sqlite3.Connection, ids: Iterable[int]) -> dict[int, Card]:
    return {row[0]: _card(row) for row in connection.execute(_CARDS, (json.dumps(list(ids)),))}


def _card(row: tuple) -> Card:  # type: ignore[type-arg]
    id_, employer, title, stage_id, since, deadline, tags, due, all_day, text, *rest = row
    return Card(
        id_,
        employer,
        title,
        stage_id,
        date.fromisoformat(since),
        date_or_none(deadline),
        tuple(json.loads(tags)) if tags != "[]" else (),
        instant_or_none(due),
        bool(all_day),
        text,
        *rest,
    )
