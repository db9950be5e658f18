"""The journal: every change with its rows before and after, and taking changes back.

Rows are recorded by triggers (``store/triggers.py``) under the change that ``current_change`` names. Undo writes the
inverse of a change's rows, last first, as a change of its own; it touches only the columns the change touched.
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from typing import NamedTuple

from apptracker.domain.changes import Changes
from apptracker.domain.errors import UserError
from apptracker.domain.records import UndoneChange
from apptracker.store.values import storable

#: How many of the latest changes can be taken back; older ones keep their line of history (``prune``).
UNDOABLE_CHANGES = 2000

#: Rows that several changes may come to share: taking back the change that made one leaves it while others use it.
_SHARED = {
    "employer": "EXISTS (SELECT 1 FROM application WHERE employer_id = :id)",
    "tag": "EXISTS (SELECT 1 FROM application_tag WHERE tag_id = :id)",
}

#: Columns kept by the program for itself: a later value stays, and is no conflict.
_BOOKKEEPING = frozenset({"updated_at"})


class _Row(NamedTuple):
    table: str
    id: int
    action: str
    before: dict[str, object]
    after: dict[str, object]


def begin_change(connection: sqlite3.Connection, at: str, cause: str, words: str, undoes: int | None = None) -> int:
    """Opens a change inside the transaction under way; writes are recorded under it from now on."""
    cursor = connection.execute(
        "INSERT INTO change (at, cause, words, undoes) VALUES (?, ?, ?, ?)", (at, cause, storable(words), undoes)
    )
    change_id = cursor.lastrowid
    assert change_id is not None
    connection.execute("UPDATE current_change SET change_id = ?", (change_id,))
    return change_id


def end_change(connection: sqlite3.Connection, change_id: int) -> Changes:
    """Closes the change and tells what it touched. A change that touched nothing leaves no line of history."""
    connection.execute("UPDATE current_change SET change_id = NULL")
    changes = changes_between(connection, change_id - 1, change_id)
    if not changes:
        connection.execute("DELETE FROM change WHERE id = ?", (change_id,))
    return replace(changes, change_id=change_id) if changes else changes


def changes_between(connection: sqlite3.Connection, after: int, until: int) -> Changes:
    """What the changes numbered ``after + 1`` to ``until`` touched: rows by kind, and the applications they hang on."""
    ids: dict[str, set[int]] = {}
    for table, row_id, application_id in connection.execute(
        "SELECT DISTINCT table_name, row_id, application_id FROM change_row WHERE change_id > ? AND change_id <= ?",
        (after, until),
    ):
        ids.setdefault(table, set()).add(row_id)
        if application_id is not None:
            ids.setdefault("application", set()).add(application_id)
    return Changes({kind: tuple(sorted(found)) for kind, found in sorted(ids.items())})


def undo(connection: sqlite3.Connection, at: str, change_id: int | None) -> UndoneChange:
    """Takes a change back, inside the transaction under way.

    :param change_id: which one; None for the last that is no undo and was not taken back yet.
    :raises UserError: ``undo.nothing``, ``undo.unknown``, ``undo.again``, ``undo.expired`` or ``undo.conflict``. That
        something later refers to what is taken away shows at the commit, as an IntegrityError.
    """
    target, words, undoes = _target(connection, change_id)
    rows = _rows(connection, target)
    what = words = words if undoes is None else _words(connection, undoes)
    told = f"Took back: {what}" if undoes is None else f"Did again: {what}"
    new_change = begin_change(connection, at, "undo", told, undoes=target)
    connection.execute("PRAGMA defer_foreign_keys = ON")
    for row in reversed(rows):
        _invert(connection, row, words)
    connection.execute("UPDATE change SET undone_by = ? WHERE id = ?", (new_change, target))
    _put_back_in_force(connection, undoes)
    changes = end_change(connection, new_change)
    if not changes:
        raise UserError("undo.conflict", words=words, what="what it did")
    return UndoneChange(new_change, target, words, changes.ids)


def prune(connection: sqlite3.Connection, keep: int) -> int:
    """Lets go of the recorded rows of all but the latest ``keep`` changes, inside the transaction under way; their
    lines of history stay. Returns how many changes can no longer be taken back."""
    row = connection.execute("SELECT id FROM change ORDER BY id DESC LIMIT 1 OFFSET ?", (keep,)).fetchone()
    if row is None:
        return 0
    connection.execute("DELETE FROM change_row WHERE change_id <= ?", row)
    return connection.execute("UPDATE change SET expired = 1 WHERE id <= ? AND expired = 0", row).rowcount


def _target(connection: sqlite3.Connection, change_id: int | None) -> tuple[int, str, int | None]:
    columns = "SELECT id, words, undoes, undone_by, expired FROM change "
    if change_id is None:
        row = connection.execute(
            columns + "WHERE undone_by IS NULL AND undoes IS NULL AND NOT expired ORDER BY id DESC LIMIT 1"
        ).fetchone()
        if row is None:
            raise UserError("undo.nothing")
    else:
        row = connection.execute(columns + "WHERE id = ?", (change_id,)).fetchone()
        if row is None:
            raise UserError("undo.unknown", id=change_id)
        if row[3] is not None:
            raise UserError("undo.again", id=change_id)
        if row[4]:
            raise UserError("undo.expired", words=row[1])
    return row[0], row[1], row[2]


def _words(connection: sqlite3.Connection, change_id: int) -> str:
    words, undoes = connection.execute("SELECT words, undoes FROM change WHERE id = ?", (change_id,)).fetchone()
    return str(words) if undoes is None else _words(connection, undoes)


def _put_back_in_force(connection: sqlite3.Connection, change_id: int | None) -> None:
    """A change whose undo was taken back holds again; if it was an undo itself, what it took back is undone again."""
    holds = True
    while change_id is not None:
        (undoes,) = connection.execute("SELECT undoes FROM change WHERE id = ?", (change_id,)).fetchone()
        if holds:
            connection.execute("UPDATE change SET undone_by = NULL WHERE id = ?", (change_id,))
        else:
            connection.execute(
                "UPDATE change SET undone_by = (SELECT max(id) FROM change WHERE undoes = :id) WHERE id = :id",
                {"id": change_id},
            )
        holds = not holds
        change_id = undoes


def _rows(connection: sqlite3.Connection, change_id: int) -> list[_Row]:
    return [
        _Row(table, row_id, action, json.loads(before or "{}"), json.loads(after or "{}"))
        for table, row_id, action, before, after in connection.execute(
            "SELECT table_name, row_id, action, before, after FROM change_row WHERE change_id = ? ORDER BY id",
            (change_id,),
        )
    ]


def _invert(connection: sqlite3.Connection, row: _Row, words: str) -> None:
    cursor = connection.execute(f"SELECT * FROM {row.table} WHERE id = ?", (row.id,))  # noqa: S608 - our own name
    columns = [column[0] for column in cursor.description]
    values = cursor.fetchone()
    now = dict(zip(columns, values, strict=True)) if values else None
    if not columns_known(columns, row):
        raise UserError("undo.expired", words=words)
    if row.action == "delete":
        if now is not None:
            raise _conflict(row, words)
        _write(connection, f"INSERT INTO {row.table}", row.before, words, row)
        return
    if now is None or any(now[c] != v for c, v in row.after.items() if c not in _BOOKKEEPING):
        raise _conflict(row, words)
    if row.action == "insert":
        unless = f" AND NOT {_SHARED[row.table]}" if row.table in _SHARED else ""
        connection.execute(f"DELETE FROM {row.table} WHERE id = :id{unless}", {"id": row.id})  # noqa: S608
        return
    values_before = {c: v for c, v in row.before.items() if c not in _BOOKKEEPING or now[c] == row.after[c]}
    _write(connection, f"UPDATE {row.table}", values_before, words, row)


def columns_known(columns: list[str], row: _Row) -> bool:
    """Whether the table still has every column that was recorded (a migration may have taken one away)."""
    return set(columns) >= (row.before.keys() | row.after.keys())


def _write(connection: sqlite3.Connection, verb: str, values: dict[str, object], words: str, row: _Row) -> None:
    if not values:
        return
    if verb.startswith("INSERT"):
        sql = f"{verb} ({', '.join(values)}) VALUES ({', '.join('?' * len(values))})"
        parameters = list(values.values())
    else:
        sql = f"{verb} SET {', '.join(f'{c} = ?' for c in values)} WHERE id = ?"
        parameters = [*values.values(), row.id]
    try:
        connection.execute(sql, parameters)
    except sqlite3.IntegrityError as error:  # a unique name was taken meanwhile
        raise _conflict(row, words) from error


def _conflict(row: _Row, words: str) -> UserError:
    return UserError("undo.conflict", words=words, what=f"{row.table.replace('_', ' ')} {row.id}")
