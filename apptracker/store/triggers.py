"""Triggers made from the live schema, after it was made or migrated: journal, full-text search, lists, frozen texts.

The journal is kept by triggers so that every write is in it, bulk SQL included; a write outside a change fails.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from apptracker.store import derived

#: Tables whose rows undo covers.
JOURNALED = (
    "stage",
    "employer",
    "application",
    "posting",
    "event",
    "contact",
    "contact_application",
    "interview",
    "reminder",
    "guide_mark",
    "posting_correction",
    "application_link",
    "profile_fact",
    "story",
    "document",
    "document_version",
    "letter_work",
    "form_answer",
    "sent_packet",
    "sent_file",
    "attachment",
    "tag",
    "application_tag",
    "setting",
)

#: Columns that never change once written; the journal need not keep them a second time when a row is added.
FROZEN = {
    "posting": ("text", "original_sha256"),
    "document_version": ("content", "text", "sha256"),
    "sent_packet": ("content",),
}


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """A full-text table over columns of ``table``; ``condition`` (with ``{row}``) says which rows it holds."""

    name: str
    table: str
    columns: tuple[str, ...]
    condition: str = "1"


#: By what is found; search over everything is by application (store/derived.py).
INDEXES = (
    SearchIndex("employer_search", "employer", ("name",)),
    SearchIndex("note_search", "event", ("text",), "{row}.kind IN ('note', 'call', 'email')"),
    SearchIndex("contact_search", "contact", ("name", "email", "phone", "role")),
)


def drop_triggers(connection: sqlite3.Connection) -> None:
    """Takes every trigger away, so that a migration step may rebuild tables. Call inside its transaction."""
    for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        connection.execute(f'DROP TRIGGER "{name}"')


def recreate_triggers(connection: sqlite3.Connection) -> None:
    """Makes the triggers the live tables need, and no others. Call inside the migrating transaction."""
    drop_triggers(connection)
    for statement in _statements(connection):
        connection.execute(statement)


def trigger_names(connection: sqlite3.Connection) -> frozenset[str]:
    """The triggers the live schema should have (for ``doctor``)."""
    return frozenset(statement.split()[2] for statement in _statements(connection))


def _statements(connection: sqlite3.Connection) -> list[str]:
    statements = []
    for table in JOURNALED:
        columns = [name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})")]
        if columns:
            statements += _journal(table, columns)
    for index in INDEXES:
        statements += _search(index)
    if connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'listing'").fetchone():
        statements += derived.statements()
    for table, frozen in FROZEN.items():
        statements.append(
            f"CREATE TRIGGER frozen_{table} BEFORE UPDATE OF {', '.join(frozen)} ON {table} WHEN "
            + " OR ".join(f"old.{c} IS NOT new.{c}" for c in frozen)
            + f" BEGIN SELECT RAISE(ABORT, '{table} never changes'); END"
        )
    return statements


def _journal(table: str, columns: list[str]) -> list[str]:
    def image(row: str, left_out: tuple[str, ...] = ()) -> str:
        return "json_object(" + ", ".join(f"'{c}', {row}.{c}" for c in columns if c not in left_out) + ")"

    def owner(row: str) -> str:
        if table == "application":
            return f"{row}.id"
        if table == "document_version":
            return f"(SELECT application_id FROM document WHERE id = {row}.document_id)"  # noqa: S608
        return f"{row}.application_id" if "application_id" in columns else "NULL"

    def insert(row: str, action: str) -> str:
        return (
            "INSERT INTO change_row (change_id, table_name, row_id, application_id, action, before, after) "  # noqa: S608
            f"SELECT (SELECT change_id FROM current_change), '{table}', {row}.id, {owner(row)}, '{action}', "
        )

    compared = " UNION ALL ".join(f"SELECT '{c}' AS name, old.{c} AS was, new.{c} AS now" for c in columns)
    changed = " OR ".join(f"old.{c} IS NOT new.{c}" for c in columns)
    return [
        (
            f"CREATE TRIGGER journal_{table}_insert AFTER INSERT ON {table} BEGIN "
            f"{insert('new', 'insert')} NULL, {image('new', FROZEN.get(table, ()))}; END"
        ),
        (
            f"CREATE TRIGGER journal_{table}_update AFTER UPDATE ON {table} WHEN {changed} BEGIN "
            f"{insert('new', 'update')} json_group_object(name, was), json_group_object(name, now) "
            f"FROM ({compared}) WHERE was IS NOT now; END"
        ),
        (
            f"CREATE TRIGGER journal_{table}_delete AFTER DELETE ON {table} BEGIN "
            f"{insert('old', 'delete')} {image('old')}, NULL; END"
        ),
    ]


def _search(index: SearchIndex) -> list[str]:
    names = ", ".join(index.columns)

    def add(row: str) -> str:
        values = ", ".join(f"{row}.{c}" for c in index.columns)
        return (
            f"INSERT INTO {index.name} (rowid, {names}) SELECT {row}.id, {values} "
            f"WHERE {index.condition.format(row=row)};"
        )

    def remove(row: str) -> str:
        values = ", ".join(f"{row}.{c}" for c in index.columns)
        return (
            f"INSERT INTO {index.name} ({index.name}, rowid, {names}) SELECT 'delete', {row}.id, {values} "
            f"WHERE {index.condition.format(row=row)};"
        )

    watched = (*index.columns, "kind") if index.table == "event" else index.columns
    changed = " OR ".join(f"old.{c} IS NOT new.{c}" for c in watched)
    return [
        f"CREATE TRIGGER search_{index.table}_insert AFTER INSERT ON {index.table} BEGIN {add('new')} END",
        (
            f"CREATE TRIGGER search_{index.table}_update AFTER UPDATE ON {index.table} WHEN {changed} "
            f"BEGIN {remove('old')} {add('new')} END"
        ),
        f"CREATE TRIGGER search_{index.table}_delete AFTER DELETE ON {index.table} BEGIN {remove('old')} END",
    ]
