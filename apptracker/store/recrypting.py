"""A copy of a database with another key, or with none, compared with what it was made from row by row."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import zip_longest
from pathlib import Path

from apptracker.domain.errors import EnvironmentFault
from apptracker.store import kept
from apptracker.store.connection import connect, transaction
from apptracker.store.folder import make_private_folder, open_private, write_whole


def recrypt(source: Path, key_from: bytes | None, target: Path, key_to: bytes | None) -> None:
    """Writes the database ``source``, which nothing else has open, to the new file ``target``. Nothing else is there
    but what was there: kept files stay where they are.

    :raises EnvironmentFault: ``lock.unverified`` when the two differ.
    """
    from apptracker.store import cipher

    open_private(target).close()
    with closing(cipher.open_file(source, key_from, "rw", 0)) as connection:
        key = cipher.key_words(key_to) if key_to else ""
        connection.execute("ATTACH ? AS made KEY ?", (target.absolute().as_uri(), key))
        connection.execute("PRAGMA made.journal_mode = OFF")  # cut short, the file is thrown away
        connection.execute("PRAGMA made.synchronous = OFF")  # until all is there
        connection.execute("SELECT sqlcipher_export('made')").fetchall()
        for name in ("application_id", "user_version"):
            (value,) = connection.execute(f"PRAGMA main.{name}").fetchone()
            connection.execute(f"PRAGMA made.{name} = {value}")
        connection.execute("DETACH made")
    _compare(source, key_from, target, key_to)


def take_in(database: Path, key: bytes, files: Path) -> None:
    """Puts the kept files under the folder ``files`` into the database. They stay in the folder as well."""
    with closing(connect(database, key=key)) as connection:
        with transaction(connection):
            connection.execute(kept.MAKE_TABLE)
        for path in kept.kept_paths(files):
            with transaction(connection):
                kept.put(connection, path.name, path.read_bytes())
                if kept.stored(connection, path.name) != path.read_bytes():
                    raise EnvironmentFault("lock.unverified", why="a kept file does not read back")


def bring_out(database: Path, key: bytes | None, files: Path) -> None:
    """Puts what the database keeps under the folder ``files``, and takes it out of the database."""
    with closing(connect(database, key=key)) as connection:
        for sha256 in sorted(kept.in_table(connection)):
            data = kept.stored(connection, sha256)
            assert data is not None
            path = files / sha256[:2] / sha256
            make_private_folder(path.parent)
            write_whole(path, data)
            if path.read_bytes() != data:
                raise EnvironmentFault("lock.unverified", why="a kept file does not read back")
        connection.execute(f"DROP TABLE IF EXISTS {kept.TABLE}")
        connection.execute("VACUUM")


def settle(database: Path, key: bytes | None) -> None:
    """Makes the file one that keeps a write-ahead log, and sure that the disk has it."""
    with closing(connect(database, key=key)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    with database.open("rb+") as file:
        os.fsync(file.fileno())


def _compare(source: Path, key_from: bytes | None, target: Path, key_to: bytes | None) -> None:
    with closing(connect(source, key=key_from)) as before, closing(connect(target, key=key_to)) as after:
        (problem,) = after.execute("PRAGMA integrity_check(1)").fetchone()
        if problem != "ok" or after.execute("PRAGMA foreign_key_check").fetchone():
            raise EnvironmentFault("lock.unverified", why=problem)
        if _schema(before) != _schema(after):
            raise EnvironmentFault("lock.unverified", why="tables are missing")
        for table, by in _tables(before):
            rows = f"SELECT {by}* FROM {table}"  # noqa: S608 - ours
            if any(one != other for one, other in zip_longest(before.execute(rows), after.execute(rows))):
                raise EnvironmentFault("lock.unverified", why=f"rows of {table} differ")


def _schema(connection: sqlite3.Connection) -> list[tuple[object, ...]]:
    header = [connection.execute(f"PRAGMA {name}").fetchone() for name in ("application_id", "user_version")]
    return (
        header
        + connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name").fetchall()
    )


def _tables(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Every table that holds rows, those behind search indexes too, with what else to compare of a row."""
    for name, rowless in connection.execute(
        "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow') "
        "AND name NOT IN ('sqlite_schema', 'sqlite_temp_schema')"
    ).fetchall():
        yield name, "" if rowless else "rowid, "
