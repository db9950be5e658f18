"""In what order a table of applications stands, and where in it an application belongs."""
# ruff: noqa: S608 - SQL is put together from our own names only

from __future__ import annotations

import sqlite3
from array import array

#: What each key sorts by, of rows ``a`` of ``listing``: names in small letters without accents, pay by what it makes
#: in a year, days in stage by the day it came there, backwards.
SORTS = {
    "employer": "a.employer",
    "title": "a.title",
    "stage": "(SELECT position FROM stage WHERE id = a.stage_id)",
    "location": "a.location",
    "mode": "a.work_mode",
    "source": "a.source",
    "applied": "a.applied_on",
    "deadline": "a.deadline",
    "pay": "a.pay",
    "tags": "a.tag",
    "days": "a.since",
    "reminder": "a.due",
    "coverage": "(SELECT covered * 1.0 / nullif(asked, 0) FROM figure WHERE application_id = a.id)",
    "changed": "a.updated_at",
    "created": "a.id",
}
_BACKWARDS = frozenset({"days"})
#: Never without a value; of an employer, where there is a name before it.
_ALWAYS = frozenset({"a.id", "a.since", "a.updated_at", SORTS["stage"], "a.stage_id", "a.employer_id"})
#: What rows that stand together are put in order by.
_GROUPS = {
    "": (),
    "employer": ("a.employer", "a.employer_id"),
    "stage": (SORTS["stage"], "a.stage_id"),
}
#: What an index of the list holds, by the group or key that stands first in it: that in its order.
_INDEXES = {
    "stage": ("listing_stage", {*_GROUPS["stage"], "a.since", "a.id"}),
    "employer": ("listing_employer", {*_GROUPS["employer"], "a.since", "a.id"}),
}


class Order:
    """By the keys of :data:`SORTS`, each with a leading ``-`` for the other way round; empty values come last either
    way, and of rows alike the older ones first, or the newer ones where the last key is turned round.

    ``by``, and ``within`` a group, in SQL; ``index``: an index of the list by which it takes less, "" where none is."""

    def __init__(self, sort: tuple[str, ...], group: str = "") -> None:
        groups = _GROUPS[group]
        keys = [
            (SORTS[key.removeprefix("-")], key.startswith("-") != (key.removeprefix("-") in _BACKWARDS)) for key in sort
        ]
        last = ("a.id", bool(sort) and sort[-1].startswith("-"))
        columns: dict[str, bool] = {}  # those it goes down by; nothing is left to sort by one that stood before
        for column, down in (*((column, False) for column in groups), *keys, last):
            columns.setdefault(column, down)
        self._down = list(columns.values())
        self.columns = ", ".join(columns)
        ways = [_way(column, down) for column, down in columns.items()]
        self.by, self.within = ", ".join(ways), ", ".join(ways[len(groups) :])
        index, held = _INDEXES.get(group or "".join(sort[:1]), ("", frozenset()))
        self.index = index if held.issuperset(columns) else ""

    def place(self, connection: sqlite3.Connection, ids: array[int], id_: int) -> int:
        """Where in ``ids``, which stand in this order, another one belongs."""
        wanted = self._values(connection, id_)
        first, last = 0, len(ids)
        while first < last:
            middle = (first + last) // 2
            if self._before(self._values(connection, ids[middle]), wanted):
                first = middle + 1
            else:
                last = middle
        return first

    def _values(self, connection: sqlite3.Connection, id_: int) -> tuple:  # type: ignore[type-arg]
        found: tuple = connection.execute(f"SELECT {self.columns} FROM listing a WHERE a.id = ?", (id_,)).fetchone()  # type: ignore[type-arg]
        return found

    def _before(self, one: tuple, other: tuple) -> bool:  # type: ignore[type-arg]
        for mine, theirs, down in zip(one, other, self._down, strict=True):
            if mine != theirs:
                if mine is None or theirs is None:
                    return theirs is None
                return bool(mine > theirs if down else mine < theirs)
        return False


def _way(column: str, down: bool) -> str:
    """A column to sort by, empty values last: of themselves where it goes down. Where it goes up, a blob stands for
    them, which SQLite puts after every text and number, and not NULLS LAST, which makes it compare by its slowest
    way."""
    if down:
        return f"{column} DESC"
    return column if column in _ALWAYS else f"coalesce({column}, x'')"
