"""Making the schema and bringing older files up to date, in frozen SQL steps counted by ``PRAGMA user_version``."""

from __future__ import annotations

import sqlite3
from contextlib import closing, nullcontext
from pathlib import Path

from apptracker import __version__
from apptracker.domain.errors import EnvironmentFault
from apptracker.store.connection import APPLICATION_ID, RETIRED_ID, transaction, use_write_ahead_log

_STEPS = Path(__file__).with_name("schema")
LATEST = 7


def step_sql(version: int) -> str:
    """The SQL that leads from the schema before to this one."""
    return (_STEPS / f"{version:04}.sql").read_text(encoding="utf-8")


def schema_version(connection: sqlite3.Connection, path: Path) -> int:
    """The file's schema, 0 for an empty file.

    :raises EnvironmentFault: ``store.foreign`` for another program's database, ``store.newer`` for one written by a
        newer version of ours, ``store.moved`` for what was left behind when the data moved elsewhere.
    """
    # One moment for all three: another process may be making the file just now.
    with nullcontext() if connection.in_transaction else transaction(connection, "DEFERRED"):
        (application_id,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (objects,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if application_id != APPLICATION_ID:
        check_stays(connection, path)
        if application_id or version or objects:
            raise EnvironmentFault("store.foreign", path=path)
        return 0
    if version > LATEST:
        raise EnvironmentFault("store.newer", path=path, version=written_by(connection))
    return int(version)


def is_retired(connection: sqlite3.Connection) -> bool:
    """Whether this is what was left behind when the data moved elsewhere."""
    return bool(connection.execute("PRAGMA application_id").fetchone() == (RETIRED_ID,))


def check_stays(connection: sqlite3.Connection, path: Path) -> None:
    """:raises EnvironmentFault: ``store.moved`` for what was left behind when the data moved elsewhere."""
    if is_retired(connection):
        raise EnvironmentFault("store.moved", path=path.parent, to=_moved_to(connection))


def retire(connection: sqlite3.Connection, moved_to: Path | None) -> None:
    """No process takes the file for the data any more, and is told where that is instead; None: it is the data again.
    Call inside a transaction."""
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID if moved_to is None else RETIRED_ID}")
    connection.execute("DELETE FROM meta WHERE key = 'moved_to'")
    if moved_to is not None:
        connection.execute("INSERT INTO meta (key, value) VALUES ('moved_to', ?)", (str(moved_to),))


def _moved_to(connection: sqlite3.Connection) -> str:
    row = connection.execute("SELECT value FROM meta WHERE key = 'moved_to'").fetchone()
    return str(row[0]) if row else "another folder"


def written_by(connection: sqlite3.Connection) -> str:
    """The version of the program that last gave the file its schema."""
    try:
        row = connection.execute("SELECT value FROM meta WHERE key = 'written_by'").fetchone()
    except sqlite3.OperationalError:  # a schema without such a table, from a far future
        row = None
    return str(row[0]) if row else "a newer version"


def migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Takes every step the file still needs, each with its version bump in one transaction; a new file all of them in
    one, so that no other process finds it half made and sets out to migrate it.

    The caller shuts other processes out of a file that holds something (see ``Database.open``); a file another
    process has just made or brought up to date is left alone.
    """
    connection.execute("PRAGMA foreign_keys = OFF")  # rebuilding a table with them on empties its children
    connection.execute("PRAGMA legacy_alter_table = ON")  # and the views over it stand without it for a moment
    try:
        if schema_version(connection, path) == 0:
            use_write_ahead_log(connection)
        while True:
            with transaction(connection, "EXCLUSIVE"):
                version = schema_version(connection, path)
                if version == LATEST:
                    return
                for step in range(version + 1, LATEST + 1) if version == 0 else (version + 1,):
                    _take_step(connection, step)
    finally:
        connection.execute("PRAGMA legacy_alter_table = OFF")
        connection.execute("PRAGMA foreign_keys = ON")


def _take_step(connection: sqlite3.Connection, version: int) -> None:
    from apptracker.domain.stages import DEFAULT_STAGES  # once in a file's life: opening does not wait for it
    from apptracker.store.triggers import drop_triggers, recreate_triggers

    drop_triggers(connection)  # rebuilding a table is no change of the person's, and would drop some of them silently
    for statement in split_statements(step_sql(version)):
        connection.execute(statement)
    if version == 1:
        connection.executemany(
            "INSERT INTO stage (name, kind, position) VALUES (?, ?, ?)",
            [(name, kind.value, position) for position, (name, kind) in enumerate(DEFAULT_STAGES, start=1)],
        )
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    recreate_triggers(connection)
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise sqlite3.IntegrityError(f"schema {version} leaves {len(broken)} rows without what they refer to")
    connection.execute(
        "INSERT INTO meta (key, value) VALUES ('written_by', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (__version__,),
    )
    connection.execute(f"PRAGMA user_version = {version}")


def renew_triggers(connection: sqlite3.Connection) -> None:
    """Makes the triggers anew, for a file that comes from outside or was meddled with."""
    from apptracker.store.triggers import recreate_triggers

    with transaction(connection):
        recreate_triggers(connection)


def has_all_tables(connection: sqlite3.Connection) -> bool:
    """Whether a file of the latest schema has every table and column it should."""

    def columns(of: sqlite3.Connection) -> set[tuple[str, str]]:
        return set(
            of.execute(
                "SELECT t.name, c.name FROM pragma_table_list t JOIN pragma_table_info(t.name) c "
                "WHERE t.schema = 'main'"
            )
        )

    with closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh:
        migrate(fresh, Path(":memory:"))
        return columns(fresh) <= columns(connection)


def split_statements(sql: str) -> list[str]:
    """The statements of a script, one by one: ``executescript`` would commit before it starts."""
    statements, start = [], 0
    for end, character in enumerate(sql, start=1):
        if character == ";" and sqlite3.complete_statement(sql[start:end]):
            statements.append(sql[start:end].strip())
            start = end
    return statements
