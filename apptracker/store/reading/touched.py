"""Which applications somebody's changes touched, so that what is remembered of all others stays good."""

from __future__ import annotations

import json
import sqlite3

_MOST = 100  # applications; with more of them everything is looked up anew as quickly
_MOST_ROWS = 2000
#: What changes without naming the application: how its rows lead there.
_LEADS = {
    "employer": "SELECT id FROM application WHERE employer_id IN (SELECT value FROM json_each(?))",
    "contact": "SELECT application_id FROM contact_application WHERE contact_id IN (SELECT value FROM json_each(?))",
    "tag": "SELECT application_id FROM application_tag WHERE tag_id IN (SELECT value FROM json_each(?))",
}


def touched_since(connection: sqlite3.Connection, known: int, latest: int) -> frozenset[int] | None:
    """The applications that the changes after ``known`` touched; None where that may be any: very many, a stage that
    was renamed or moved, or a backup that was restored, which is a change without rows."""
    if latest < known:
        return None
    rows = connection.execute(
        "SELECT change_id, table_name, row_id, application_id, "
        "iif(table_name = 'application', NULL, json_extract(before, '$.application_id')) "
        "FROM change_row WHERE change_id > ? LIMIT ?",
        (known, _MOST_ROWS + 1),
    ).fetchall()
    (changes,) = connection.execute("SELECT count(*) FROM change WHERE id > ?", (known,)).fetchone()
    if len(rows) > _MOST_ROWS or len({row[0] for row in rows}) < changes or any(row[1] == "stage" for row in rows):
        return None
    found = {id_ for *_, now, before in rows for id_ in (now, before) if id_ is not None}
    for table, sql in _LEADS.items():
        named = [row[2] for row in rows if row[1] == table]
        if named:
            found.update(id_ for (id_,) in connection.execute(sql, (json.dumps(named),)))
    return frozenset(found) if len(found) <= _MOST else None
