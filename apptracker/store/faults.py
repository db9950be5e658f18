"""What the machine refuses (disk, permissions, damage, locks), as EnvironmentFault."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from apptracker.domain.errors import EnvironmentFault

# SQLite's primary result codes: the low byte of sqlite_errorcode.
_CODES = {
    sqlite3.SQLITE_FULL: "store.full",
    sqlite3.SQLITE_BUSY: "store.busy",
    sqlite3.SQLITE_LOCKED: "store.busy",
    sqlite3.SQLITE_READONLY: "store.readonly",
    sqlite3.SQLITE_PERM: "store.readonly",
    sqlite3.SQLITE_AUTH: "store.readonly",
    sqlite3.SQLITE_CANTOPEN: "store.readonly",
    sqlite3.SQLITE_CORRUPT: "store.damaged",
    sqlite3.SQLITE_NOTADB: "store.damaged",
    sqlite3.SQLITE_IOERR: "store.io",
}
_NO_ROOM = 64 * 1024
_ERRNOS = {
    errno.ENOSPC: "store.full",
    errno.EDQUOT: "store.full",
    errno.EACCES: "store.readonly",
    errno.EPERM: "store.readonly",
    errno.EROFS: "store.readonly",
}


def fault_of(error: BaseException, path: Path) -> EnvironmentFault | None:
    """The fault behind an error of the driver, of SQLAlchemy around it, or of the file system; None for a bug."""
    driver_error = getattr(error, "orig", None) or error
    if isinstance(driver_error, sqlite3.Error):
        code = _CODES.get((getattr(driver_error, "sqlite_errorcode", None) or 0) & 0xFF)
        if code == "store.io" and _has_no_room(path):  # which SQLite does not say of the file it shares with others
            code = "store.full"
        return EnvironmentFault(code, path=path, why=driver_error) if code else None
    if isinstance(error, UnicodeDecodeError):  # SQLite's own words, where they quote what is damaged
        return EnvironmentFault("store.damaged", path=path, why=error.reason)
    if isinstance(error, OSError):
        code = _ERRNOS.get(error.errno or 0, "store.io")
        return EnvironmentFault(code, path=error.filename or path, why=error.strerror or error)
    return None


def _has_no_room(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _NO_ROOM
    except OSError:
        return False


@contextmanager
def translated(path: Path, *only: type[Exception]) -> Iterator[None]:
    """Raises what the machine refuses inside the block as an EnvironmentFault that names ``path``.

    :param only: the driver errors to translate, bare or wrapped by SQLAlchemy; without any, the file system's as
        well. A block that runs other people's code says which, lest their own files be taken for the store's.
    """
    try:
        yield
    except Exception as error:
        meant = not only or isinstance(getattr(error, "orig", error), only)
        fault = fault_of(error, path) if meant else None
        if fault is None:
            raise
        raise fault from error
