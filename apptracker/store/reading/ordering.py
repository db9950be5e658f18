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
_ALWAYS = frozenset({"a.id", "a.since", "a.updated_at", SORTS["stage"], "a.stage_id"})  # never without a value
#: What rows that stand together are put in order by, and what they have in common.
GROUPS = {
    "": ((), "NULL"),
    "employer": (("a.employer", "a.employer_id"), "a.employer_id"),
    "stage": ((SORTS["stage"], "a.stage_id"), "a.stage_id"),
}


class Order:
    """By the keys of :data:`SORTS`, each with a leading ``-`` for the other way round; empty values come last either
    way, and of rows alike the older ones first, or the newer ones where the last key is turned round."""

    def __init__(self, sort: tuple[str, ...], group: str = "") -> None:
        keys = [(key.removeprefix("-"), key.startswith("-")) for key in sort]
        self._down = [False for _ in GROUPS[group][0]] + [down != (key in _BACKWARDS) for key, down in keys]
        self._down.append(bool(keys) and keys[-1][1])
        columns = [*GROUPS[group][0], *(SORTS[key] for key, _ in keys), "a.id"]
        if len(columns) > 1 and columns[-2] == "a.id":
            del columns[-2], self._down[-2]
        self.columns = ", ".join(columns)
        self.by = ", ".join(_way(column, down) for column, down in zip(columns, self._down, strict=True))

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
