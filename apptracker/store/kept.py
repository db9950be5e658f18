"""Kept files by content: attachments, postings as they came, what was sent.

They lie in ``files/ab/abcdef…``. Where the data is encrypted they are in the database instead, in the table ``kept``,
and so encrypted, and in each backup, with everything else.
"""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from apptracker.domain.errors import EnvironmentFault
from apptracker.store import keys
from apptracker.store.faults import translated
from apptracker.store.folder import DataFolder

TABLE = "kept"
MAKE_TABLE = f"CREATE TABLE IF NOT EXISTS {TABLE} (sha256 TEXT NOT NULL PRIMARY KEY, data BLOB NOT NULL)"
_NAME = re.compile(r"[0-9a-f]{64}")


def blob_path(folder: DataFolder, sha256: str) -> Path:
    """Where content with this checksum is kept, if not in the database."""
    return folder.files / sha256[:2] / sha256


def in_database(folder: DataFolder) -> bool:
    """Whether kept files are in the database."""
    return keys.key_of(folder.database) is not None


def content(connection: sqlite3.Connection, folder: DataFolder, sha256: str) -> bytes | None:
    """What is kept under this checksum, unchecked; None where nothing is."""
    if in_database(folder):
        return stored(connection, sha256)
    path = blob_path(folder, sha256)
    with translated(path):
        try:
            return path.read_bytes()
        except FileNotFoundError:
            return None


def stored(connection: sqlite3.Connection, sha256: str) -> bytes | None:
    """What the database keeps under this checksum."""
    row = connection.execute(f"SELECT data FROM {TABLE} WHERE sha256 = ?", (sha256,)).fetchone()  # noqa: S608
    return bytes(row[0]) if row else None


def checked(connection: sqlite3.Connection, folder: DataFolder, sha256: str) -> bytes:
    """What is kept under this checksum.

    :raises EnvironmentFault: ``file.missing``, ``file.damaged``.
    """
    data = content(connection, folder, sha256)
    if data is None:
        raise EnvironmentFault("file.missing", name=sha256[:12])
    if hashlib.sha256(data).hexdigest() != sha256:
        raise EnvironmentFault("file.damaged", name=sha256[:12])
    return data


def check(connection: sqlite3.Connection, folder: DataFolder, sha256: str) -> None:
    """As :func:`checked`, without holding all of a large file."""
    path = blob_path(folder, sha256)
    if in_database(folder):
        checked(connection, folder, sha256)
    elif not path.is_file():
        raise EnvironmentFault("file.missing", name=sha256[:12])
    elif checksum_of(path) != sha256:
        raise EnvironmentFault("file.damaged", name=sha256[:12])


def checksum_of(path: Path) -> str:
    """SHA-256 of a file, read piece by piece."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def names(connection: sqlite3.Connection, folder: DataFolder) -> list[str]:
    """Everything that is kept, with what writes cut short left behind."""
    if in_database(folder):
        return sorted(in_table(connection))
    return [path.name for path in sorted(folder.files.rglob("*")) if path.is_file()] if folder.files.is_dir() else []


def remove(connection: sqlite3.Connection, folder: DataFolder, name: str) -> None:
    """Keeps this no longer."""
    if in_database(folder):
        connection.execute(f"DELETE FROM {TABLE} WHERE sha256 = ?", (name,))  # noqa: S608
    for path in folder.files.rglob(name) if folder.files.is_dir() else ():
        with suppress(OSError):
            path.unlink()


def put(connection: sqlite3.Connection, sha256: str, data: bytes) -> None:
    """Keeps content in the database, inside the caller's transaction."""
    connection.execute(
        f"INSERT INTO {TABLE} (sha256, data) VALUES (?1, ?2) ON CONFLICT (sha256) DO UPDATE SET data = excluded.data "  # noqa: S608
        "WHERE length(data) <> length(excluded.data)",
        (sha256, data),
    )


def in_table(connection: sqlite3.Connection) -> set[str]:
    """The checksums of what the database itself keeps."""
    if connection.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", (TABLE,)).fetchone() is None:
        return set()
    return {sha256 for (sha256,) in connection.execute(f"SELECT sha256 FROM {TABLE}")}  # noqa: S608


def kept_paths(files: Path) -> Iterator[Path]:
    """The files under this folder that are kept contents by their names."""
    for path in sorted(files.rglob("*")) if files.is_dir() else ():
        if _NAME.fullmatch(path.name) and path.is_file() and not path.is_symlink():
            yield path
