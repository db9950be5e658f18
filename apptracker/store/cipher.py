"""SQLite as SQLCipher builds it, for a database that is encrypted: imported only then, and made to look like Python's
own module: the same calls, and errors of :mod:`sqlite3`, so that nothing else in the store has to know which it is.

Pages are encrypted with AES-256 and checked with HMAC-SHA512, the write-ahead log's as well; temporary tables stay in
memory.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as cipher

_ERRORS = {
    getattr(cipher, name): getattr(sqlite3, name)
    for name in (
        "DataError",
        "IntegrityError",
        "InternalError",
        "NotSupportedError",
        "OperationalError",
        "ProgrammingError",
        "DatabaseError",
        "InterfaceError",
        "Error",
    )
}


_END = object()


@contextmanager
def _as_sqlite() -> Iterator[None]:
    try:
        yield
    except cipher.Error as error:
        raise _twin(error) from error


def _twin(error: Exception) -> sqlite3.Error:
    """The error as Python's own module would have raised it."""
    twin: sqlite3.Error = _ERRORS.get(type(error), sqlite3.DatabaseError)(*error.args)
    twin.sqlite_errorcode = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    return twin


class Cursor(cipher.Cursor):  # type: ignore[misc]
    def execute(self, *arguments: Any) -> Any:
        try:
            return super().execute(*arguments)
        except cipher.Error as error:
            raise _twin(error) from error

    def executemany(self, *arguments: Any) -> Any:
        with _as_sqlite():
            return super().executemany(*arguments)

    def fetchone(self) -> Any:
        try:
            return super().fetchone()
        except cipher.Error as error:
            raise _twin(error) from error

    def fetchmany(self, *arguments: Any) -> Any:
        with _as_sqlite():
            return super().fetchmany(*arguments)

    def fetchall(self) -> Any:
        with _as_sqlite():
            return super().fetchall()

    def __iter__(self) -> Iterator[Any]:
        with _as_sqlite():
            yield from iter(super().__next__, _END)  # no call of ours for each row


class Connection(cipher.Connection):  # type: ignore[misc]
    """As :class:`apptracker.store.connection.Connection`: transactions are begun and ended by SQL alone."""

    def cursor(self, _factory: object = None) -> Any:
        return super().cursor(Cursor)

    def commit(self) -> None:
        pass

    def rollback(self) -> None:
        pass

    def backup(self, target: Any, *, progress: Callable[..., Any] | None = None, **how: Any) -> None:
        with _as_sqlite():
            super().backup(target, progress=progress, **how)


def open_file(path: Path, key: bytes | None, mode: str, timeout: float) -> sqlite3.Connection:
    """A connection in autocommit mode; without a key, to a file that is not encrypted."""
    with _as_sqlite():
        connection = cipher.connect(
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            timeout=timeout,
            isolation_level=None,
            check_same_thread=False,
            factory=Connection,
        )
    connection.execute("PRAGMA cipher_log_level = NONE")  # what it would write on stderr comes as an error, too
    if key is not None:
        connection.execute(f'PRAGMA key = "{key_words(key)}"')
    return connection  # type: ignore[no-any-return]


def key_words(key: bytes) -> str:
    """A key of 32 bytes as SQLCipher takes it without deriving another from it."""
    return f"x'{key.hex()}'"
