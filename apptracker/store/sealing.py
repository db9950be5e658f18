"""Locking the data with a passphrase: encrypting it where it lies, and decrypting it again.

A copy with the other key is made beside the data and compared with it row by row; then it takes the data's place in
one step, while no other process has the data open. Whether the data is encrypted is told by the database itself and
by nothing else, so that whatever is cut short leaves it readable one way or the other: before the exchange it is as it
was, after it as it was to be, and what is left over is tidied away when it is next opened (:func:`tidy`).
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

from apptracker.domain.errors import AppError, EnvironmentFault, UserError
from apptracker.store import kept, keys, migrations, recrypting, relocating
from apptracker.store.backup import clear_workshops, list_backups, rewrap_backup
from apptracker.store.connection import connect, use_write_ahead_log
from apptracker.store.database import Database
from apptracker.store.faults import translated
from apptracker.store.folder import DataFolder, forget_private_settings, open_private, replace_surely, write_whole
from apptracker.store.passphrase import Lock, make_lock, new_key, read_lock

Step = Callable[[int, int], None]
_HEADER = b"SQLite format 3\0"
_WORKSHOP = ".apptracker-lock-"
_SPARE_BYTES = 50 * 1024**2
#: Pieces of the work that :data:`Step` counts before it comes to the backups.
_PIECES = 3


@dataclass(frozen=True, slots=True)
class Sealed:
    """What locking came to, or taking the lock off. ``backups``: how many were made over; ``left``: those that could
    not be, and are as they were; ``folders``: in the data folder, with data that was put aside as damaged."""

    backups: int = 0
    left: list[Path] = field(default_factory=list)
    folders: list[Path] = field(default_factory=list)


def can_seal() -> bool:
    """Whether encryption is there: it is built for Linux, macOS and Windows on the usual processors."""
    import hashlib

    return find_spec("sqlcipher3") is not None and hasattr(hashlib, "scrypt")


def is_sealed(data_dir: Path) -> bool:
    """Whether the data in the folder is encrypted, by a look at the file. Not to be asked by a process that has the
    data open already, which :attr:`Database.sealed` tells: closing a file gives back SQLite's locks on it."""
    folder = DataFolder(data_dir)
    if not folder.lock.exists():
        return False
    try:
        with folder.database.open("rb") as file:
            return file.read(len(_HEADER)) != _HEADER
    except FileNotFoundError:
        return True


def wants_passphrase(data_dir: Path) -> bool:
    """As :func:`is_sealed`, where there is a lock that a passphrase could open."""
    with suppress(FileNotFoundError):
        return is_sealed(data_dir) and read_lock(DataFolder(data_dir).lock.read_bytes()) is not None
    return False


def unlock(data_dir: Path, passphrase: str) -> None:
    """From now on this process can open the data.

    :raises UserError: ``lock.wrong``.
    :raises EnvironmentFault: ``lock.unavailable``; ``lock.damaged`` when the file of the lock is.
    """
    folder = DataFolder(data_dir)
    _check_available()
    keys.hold(folder.database, _lock_of(folder).key(passphrase))


def seal(db: Database, passphrase: str, step: Step = lambda _done, _total: None) -> Sealed:
    """Encrypts everything: the database, what it keeps of files, and the backups in the folder.

    :param step: told now and then how many pieces of how many are done; what it raises stops the work while it can be.
    :raises UserError: ``lock.short``; ``lock.there`` when it is locked already.
    :raises EnvironmentFault: ``lock.unavailable, lock.unverified``; ``store.busy`` when another process has the data
        open; ``store.full``, ``store.readonly``, ``store.io``. The data is as it was then.
    """
    _check_available()
    if db.sealed:
        raise UserError("lock.there")
    key = new_key()
    lock = make_lock(passphrase, key)
    _exchange(db, key, lock, step)
    with translated(db.folder.settings):
        forget_private_settings(db.folder.settings)
    return _make_backups_over(db.folder, None, key, lock, step)


def unseal(db: Database, passphrase: str, step: Step = lambda _done, _total: None) -> Sealed:
    """Decrypts everything again; as :func:`seal`.

    :raises UserError: ``lock.none``, ``lock.wrong``.
    """
    if not db.sealed:
        raise UserError("lock.none")
    key = _lock_of(db.folder).key(passphrase)
    was = _lock_of(db.folder)
    _exchange(db, None, None, step)
    done = _make_backups_over(db.folder, (was, key), None, None, step)
    with translated(db.folder.lock):
        db.folder.lock.unlink(missing_ok=True)
    return done


def change(db: Database, old: str, new: str, step: Step = lambda _done, _total: None) -> Sealed:
    """Another passphrase for the same data, and for the backups in the folder.

    :raises UserError: ``lock.none``, ``lock.wrong``, ``lock.short``.
    """
    if not db.sealed:
        raise UserError("lock.none")
    was = _lock_of(db.folder)
    key = was.key(old)
    lock = make_lock(new, key, was.id)
    with translated(db.folder.lock):
        write_whole(db.folder.lock, lock.text())
    return _make_backups_over(db.folder, (was, key), key, lock, step)


def finish(db: Database) -> None:
    """What locking or moving left undone when it was cut short, and backups that came into the folder since: for once
    a day."""
    tidy(db.folder)
    relocating.tidy(db)
    key = keys.key_of(db.folder.database)
    if key is not None:
        _make_backups_over(db.folder, None, key, _lock_of(db.folder), lambda _done, _total: None)


def tidy(folder: DataFolder) -> None:
    """Takes away what an exchange that was cut short left: half-made copies, and files that the database holds by now.
    For who has just opened the data, so that no exchange is under way."""
    for left in folder.root.glob(f"{_WORKSHOP}*"):
        shutil.rmtree(left, ignore_errors=True)
    clear_workshops(folder)
    if not kept.in_database(folder):
        with suppress(OSError):
            folder.lock.unlink()
        return
    if not folder.files.is_dir():
        return
    with closing(connect(folder.database, query_only=True)) as connection:
        _remove_files(folder, kept.in_table(connection))


def lock_id(folder: DataFolder) -> str:
    """The name of the key that the data is encrypted with.

    :raises EnvironmentFault: ``lock.damaged``.
    """
    return _lock_of(folder).id


def _check_available() -> None:
    if not can_seal():
        raise EnvironmentFault("lock.unavailable")


def _lock_of(folder: DataFolder) -> Lock:
    lock = None
    with translated(folder.lock), suppress(FileNotFoundError):
        lock = read_lock(folder.lock.read_bytes())
    if lock is None:
        raise EnvironmentFault("lock.damaged", path=folder.lock)
    return lock


def _exchange(db: Database, key: bytes | None, lock: Lock | None, step: Step) -> None:
    folder = db.folder
    former = keys.key_of(folder.database)
    with db.let_go(), translated(folder.database), _workshop(folder) as workshop:
        _check_room(folder)
        with _alone(folder) as connection:
            copy, made = workshop / "copy", workshop / "made"
            open_private(copy).close()
            connection.execute("VACUUM INTO ?", (copy.absolute().as_uri(),))
            step(1, _PIECES)
            recrypting.recrypt(copy, former, made, key)
            step(2, _PIECES)
            if key is not None:
                recrypting.take_in(made, key, folder.files)
            else:
                recrypting.bring_out(made, key, folder.files)
            step(3, _PIECES)
            recrypting.settle(made, key)
            if lock is not None:
                write_whole(folder.lock, lock.text())
            if os.name == "nt":  # which exchanges no file that is open, and no process can have opened it by then
                connection.close()
            try:
                replace_surely(made, folder.database)
            except OSError:
                if former is None:
                    folder.lock.unlink(missing_ok=True)
                raise
            keys.hold(folder.database, key)
    tidy(folder)


@contextmanager
def _alone(folder: DataFolder) -> Iterator[sqlite3.Connection]:
    """The only connection of any process to the file, which has no log beside it then."""
    connection = connect(folder.database)
    try:
        migrations.check_stays(connection, folder.database)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        if connection.execute("PRAGMA journal_mode = DELETE").fetchone() != ("delete",):
            raise EnvironmentFault("store.busy", path=folder.database)
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")  # and the lock stays
        yield connection
    except BaseException:
        with suppress(sqlite3.Error):
            connection.execute("PRAGMA locking_mode = NORMAL")
            use_write_ahead_log(connection)
        raise
    finally:
        connection.close()


@contextmanager
def _workshop(folder: DataFolder) -> Iterator[Path]:
    made = Path(tempfile.mkdtemp(prefix=_WORKSHOP, dir=folder.root))
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _check_room(folder: DataFolder) -> None:
    """For two copies of the database, and one of the files."""
    files = sum(path.stat().st_size for path in kept.kept_paths(folder.files))
    needed = 2 * folder.database.stat().st_size + files + _SPARE_BYTES
    if shutil.disk_usage(folder.root).free < needed:
        raise EnvironmentFault("store.full", path=folder.root)


def _remove_files(folder: DataFolder, held: set[str]) -> None:
    """Kept files that the database holds, and leftovers of writing them."""
    for path in sorted(folder.files.rglob("*"), reverse=True):
        with suppress(OSError):
            if path.is_dir():
                path.rmdir()
            elif path.name in held or path.name.endswith(".part"):
                path.unlink()
    with suppress(OSError):
        folder.files.rmdir()


def _make_backups_over(
    folder: DataFolder, former: tuple[Lock, bytes] | None, key: bytes | None, lock: Lock | None, step: Step
) -> Sealed:
    """Every backup in the folder that opens with the former key, or with none where there was none."""
    backups = list_backups(folder)
    done, left = 0, []
    for number, backup in enumerate(backups):
        with suppress(Exception):  # a piece done is done: there is no stopping any more
            step(_PIECES + number, _PIECES + len(backups))
        try:
            if rewrap_backup(backup.path, former, key, lock):
                done += 1
            else:
                left.append(backup.path)
        except (AppError, OSError, sqlite3.Error):
            left.append(backup.path)
    return Sealed(done, left, readable_folders(folder) if key is not None else [])


def readable_folders(folder: DataFolder) -> list[Path]:
    """Folders in the data folder that may hold data which is not encrypted: what was put aside as damaged, and things
    among the kept files that are not the program's."""
    found = [path for path in sorted(folder.root.glob("damaged-*")) if path.is_dir()]
    return [*found, *([folder.files] if folder.files.is_dir() else [])]
