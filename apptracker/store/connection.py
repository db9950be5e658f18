"""One way to open the SQLite file: explicit transactions, foreign keys, a patient lock, and nothing implicit."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from apptracker.store import keys

APPLICATION_ID = 0x41505054  # "APPT"
RETIRED_ID = 0x41505052  # "APPR": what was left behind when the data moved elsewhere
BUSY_SECONDS = 5.0
_RETRY_SECONDS = 0.02


class Connection(sqlite3.Connection):
    """Transactions are begun and ended by SQL alone (:func:`transaction`), whatever a library on top would like."""

    def commit(self) -> None:
        pass

    def rollback(self) -> None:
        pass


def connect(
    path: Path, *, query_only: bool = False, create: bool = False, key: bytes | None = None
) -> sqlite3.Connection:
    """A connection in autocommit mode (the driver's implicit transactions leave DDL and ``user_version`` behind after
    a rollback), usable from any one thread at a time.

    :param key: of an encrypted file, where it is not known (:mod:`apptracker.store.keys`) for that file.
    """
    mode = "rwc" if create else "rw"
    key = key or keys.key_of(path)
    if key is not None:
        from apptracker.store import cipher  # 5 ms that plain data never pays

        connection = cipher.open_file(path, key, mode, BUSY_SECONDS)
    else:
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
            factory=Connection,
        )
    connection.execute("PRAGMA foreign_keys = ON")
    if query_only:
        connection.execute("PRAGMA query_only = ON")
    return connection


def use_write_ahead_log(connection: sqlite3.Connection) -> None:
    """Makes the file keep a write-ahead log, so that reading never waits for writing. SQLite does not wait for other
    connections while it changes this, so it is asked again for as long as it would wait for any other lock."""
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(_RETRY_SECONDS)
        else:
            return


@contextmanager
def transaction(connection: sqlite3.Connection, kind: str = "IMMEDIATE") -> Iterator[None]:
    """All or nothing."""
    connection.execute(f"BEGIN {kind}")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # SQLite itself rolls back when the disk is full
            connection.execute("ROLLBACK")
        raise


@contextmanager
def part_of_transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing, inside a transaction that may go on without it."""
    connection.execute("SAVEPOINT part")
    try:
        yield
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK TO part")
        raise
    finally:
        if connection.in_transaction:
            connection.execute("RELEASE part")
