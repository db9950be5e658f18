"""Making backups: verified before they count, made by themselves once a day, thinned out and capped.

A backup is copied out with ``VACUUM INTO`` (copying the file itself would lose what still stands in its log), checked,
packed with the attached files, templates and settings under a temporary name, read back, and only then given its name.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from apptracker import __version__
from apptracker.domain.errors import EnvironmentFault, UserError
from apptracker.store import kept, keys, migrations
from apptracker.store.archive import (
    DATABASE,
    LOCK,
    SETTINGS,
    Manifest,
    extract_archive,
    open_archive,
    read_lock_of,
    read_manifest,
    write_archive,
)
from apptracker.store.connection import connect
from apptracker.store.database import Database
from apptracker.store.faults import translated
from apptracker.store.folder import (
    DataFolder,
    forget_private_settings,
    make_private_folder,
    open_private,
    replace_surely,
    write_whole,
)
from apptracker.store.passphrase import Lock
from apptracker.store.thinning import Limits, to_let_go
from apptracker.store.triggers import JOURNALED
from apptracker.store.values import instant_text

_NAME = re.compile(r"apptracker-(\d{8}T\d{6}Z)-([a-z]+)(?:-\d+)?\.zip")
WORKSHOP = ".apptracker-"
_IN_USE_SECONDS = 3600.0
_STAMP = "%Y%m%dT%H%M%SZ"


class BackupReason(StrEnum):
    """Why a backup was made. Those made by hand are the person's own and never thinned out."""

    MANUAL = "manual"
    DAILY = "daily"
    MIGRATION = "migration"
    RESTORE = "restore"
    REPAIR = "repair"


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup file; ``size`` is in bytes. ``missing`` names kept files that were gone or damaged when it was made
    (known only to who made it)."""

    path: Path
    created_at: datetime
    reason: BackupReason
    size: int
    missing: tuple[str, ...] = ()


def make_backup(
    db: Database,
    reason: BackupReason = BackupReason.MANUAL,
    *,
    target: Path | None = None,
    force: bool = False,
) -> Backup:
    """A verified backup, in the data folder's ``backups`` or as the file ``target``.

    :raises UserError: ``backup.exists`` unless ``force`` allows replacing ``target``; ``backup.target`` where the data
        itself lies.
    :raises EnvironmentFault: ``backup.unverified`` and what the disk may refuse; ``store.moved``; no file is left
        behind then.
    """
    if target is not None and db.folder.keeps(target):
        raise UserError("backup.target", path=target)
    with closing(connect(db.folder.database)) as connection:
        with translated(db.folder.database, sqlite3.Error):
            migrations.check_stays(connection, db.folder.database)
        return make_backup_of(connection, db.folder, db.clock.now(), reason, target=target, force=force)


def backup_if_due(db: Database, limits: Limits = Limits()) -> Backup | None:  # noqa: B008 - frozen
    """The day's automatic backup, when none was made today and something changed since the last; thins the older ones
    out afterwards. Returns None when there was nothing to do."""
    now = db.clock.now()
    earlier = [backup for backup in list_backups(db.folder) if backup.created_at <= now]
    if earlier and earlier[0].created_at.astimezone(now.tzinfo).date() == now.date():
        return None
    with db.reading() as connection:
        state = _state(connection, db.folder)
    if not db.read.latest_change_id() or (earlier and _recorded_state(earlier[0]) == state):
        return None
    made = make_backup(db, BackupReason.DAILY)
    thin(db.folder, now, limits)
    return made


def list_backups(folder: DataFolder) -> list[Backup]:
    """The backups in the data folder, the latest first."""
    found = []
    for path in folder.backups.glob("apptracker-*.zip") if folder.backups.is_dir() else ():
        match = _NAME.fullmatch(path.name)
        at = _stamped(match[1]) if match else None
        if match and at and match[2] in set(BackupReason) and path.is_file():
            found.append(Backup(path, at, BackupReason(match[2]), path.stat().st_size))
    return sorted(found, key=lambda backup: (backup.created_at, backup.path.name), reverse=True)


def _stamped(text: str) -> datetime | None:
    try:
        return datetime.strptime(text, _STAMP).replace(tzinfo=UTC)
    except ValueError:  # digits that are no date: a name not of our making
        return None


def thin(folder: DataFolder, now: datetime, limits: Limits = Limits()) -> list[Backup]:  # noqa: B008 - frozen
    """Deletes the automatic backups that the limits leave no room for, and returns them."""
    automatic = [backup for backup in list_backups(folder) if backup.reason is not BackupReason.MANUAL]
    gone = to_let_go(automatic, now, limits)
    for backup in gone:
        with translated(backup.path):
            backup.path.unlink(missing_ok=True)
    return gone


def make_backup_of(
    connection: sqlite3.Connection,
    folder: DataFolder,
    now: datetime,
    reason: BackupReason,
    *,
    target: Path | None = None,
    force: bool = False,
) -> Backup:
    """As :func:`make_backup`, of a database of any schema through a connection of the caller's (used before migrating,
    when no other may exist)."""
    if target is not None and target.exists() and not force:
        raise UserError("backup.exists", path=target)
    with translated(target or folder.backups):
        path = target or _free_name(folder, now, reason)
        make_private_folder(path.parent)
        with workshop_in(path.parent) as workshop:
            copy = workshop / DATABASE
            open_private(copy).close()  # VACUUM INTO keeps the permissions of an empty file
            with translated(folder.database, sqlite3.Error):
                connection.execute("VACUUM INTO ?", (copy.absolute().as_uri(),))  # any name a disk may hold
            with closing(connect(copy, key=keys.key_of(folder.database))) as copied:
                _verify(copied, connection)
                manifest, members = _contents(copied, folder, now, reason)
            packed = workshop / "backup.zip"
            try:
                write_archive(packed, manifest, [(DATABASE, copy), *members])
            except UserError as error:  # what was just written does not read back
                raise EnvironmentFault("backup.unverified", why=error.params.get("why")) from error
            replace_surely(packed, path)
        return Backup(path, now, reason, path.stat().st_size, tuple(manifest.missing))


@contextmanager
def workshop_in(beside: Path) -> Iterator[Path]:
    """A private folder for half-made things, on the same disk as what they become, gone in the end."""
    folder = Path(tempfile.mkdtemp(prefix=WORKSHOP, dir=beside))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def clear_workshops(folder: DataFolder) -> None:
    """Takes away the workshops in the data folder that a process left when it was ended: what is in them may be data
    that is locked by now. Those of the last hour may be in use."""
    found = [path for place in (folder.root, folder.backups) for path in place.glob(f"{WORKSHOP}*") if path.is_dir()]
    if not found:
        return
    with suppress(OSError), tempfile.TemporaryFile(dir=folder.root) as probe:  # for the time as the disk has it
        old = os.fstat(probe.fileno()).st_mtime - _IN_USE_SECONDS
        for path in found:
            if path.stat().st_mtime < old:
                shutil.rmtree(path, ignore_errors=True)


def _free_name(folder: DataFolder, now: datetime, reason: BackupReason) -> Path:
    stem = f"apptracker-{now.astimezone(UTC).strftime(_STAMP)}-{reason}"
    path, number = folder.backups / f"{stem}.zip", 2
    while path.exists():
        path, number = folder.backups / f"{stem}-{number}.zip", number + 1
    return path


def _verify(copied: sqlite3.Connection, source: sqlite3.Connection) -> None:
    problems = [row[0] for row in copied.execute("PRAGMA integrity_check(3)") if row[0] != "ok"]
    if not problems and copied.execute("PRAGMA foreign_key_check").fetchone():
        problems = ["rows refer to others that are missing"]
    latest = "SELECT max(id) FROM change"
    if not problems and copied.execute(latest).fetchone() == source.execute(latest).fetchone():
        there, here = _persons_rows(source), _persons_rows(copied)
        # Another process may have written between the three looks; then the numbers say nothing. What the program
        # notes for itself (figures, what it has told) is in no change, and not looked at.
        if there != here and copied.execute(latest).fetchone() == source.execute(latest).fetchone():
            problems = ["rows are missing"]
    if problems:
        raise EnvironmentFault("backup.unverified", why=problems[0])


def count_rows(connection: sqlite3.Connection) -> dict[str, int]:
    """How many rows each table holds, full-text indexes left out."""
    tables = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'"
    ).fetchall()
    return {name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for (name,) in sorted(tables)}  # noqa: S608


def _persons_rows(connection: sqlite3.Connection) -> dict[str, int]:
    return {name: count for name, count in count_rows(connection).items() if name in JOURNALED}


def _contents(
    copied: sqlite3.Connection, folder: DataFolder, now: datetime, reason: BackupReason
) -> tuple[Manifest, list[tuple[str, Path]]]:
    members, missing = [], []
    sealed = kept.in_database(folder)
    if sealed:
        members.append((LOCK, folder.lock))
    for (sha256,) in copied.execute("SELECT sha256 FROM file ORDER BY sha256").fetchall():
        try:
            kept.check(copied, folder, sha256)
        except EnvironmentFault:
            missing.append(sha256)
        else:
            if not sealed:
                members.append((_member(sha256), kept.blob_path(folder, sha256)))
    members += [(f"templates/{path.relative_to(folder.templates).as_posix()}", path) for path in _templates(folder)]
    if folder.settings.is_file():
        members.append((SETTINGS, folder.settings))
    (schema,) = copied.execute("PRAGMA user_version").fetchone()
    manifest = Manifest(
        program=__version__,
        schema=schema,
        created_at=instant_text(now),
        reason=str(reason),
        state=_state(copied, folder),
        counts=count_rows(copied),
        missing=missing,
    )
    return manifest, members


def rewrap_backup(path: Path, former: tuple[Lock, bytes] | None, key: bytes | None, lock: Lock | None) -> bool:
    """Makes a backup over, so that it opens with ``lock``, or with nothing where that is None. False, and nothing is
    done, when it is not locked with the ``former`` lock, or is locked though there is none.

    :raises UserError: ``backup.bad``; it is as it was then.
    """
    from apptracker.store import recrypting

    with translated(path), open_archive(path) as archive, workshop_in(path.parent) as workshop:
        manifest = read_manifest(archive, path)
        locked = read_lock_of(archive, manifest, path)
        if lock is not None and locked == lock:
            return True
        if (locked.id if locked else None) != (former[0].id if former else None):
            return False
        taken, made = workshop / "taken", workshop / DATABASE
        extract_archive(archive, manifest, taken, path)
        files, key_from = taken / "files", former[1] if former else None
        if key_from == key:
            (taken / DATABASE).replace(made)
        else:
            recrypting.recrypt(taken / DATABASE, key_from, made, key)
            if key is not None:
                recrypting.take_in(made, key, files)
                shutil.rmtree(files, ignore_errors=True)
            else:
                recrypting.bring_out(made, key, files)
            (taken / DATABASE).unlink()
        (taken / LOCK).unlink(missing_ok=True)
        if lock is not None:
            write_whole(taken / LOCK, lock.text())
            forget_private_settings(taken / SETTINGS)
        with closing(connect(made, key=key)) as connection:
            counts = count_rows(connection)
        members = [(each.relative_to(taken).as_posix(), each) for each in sorted(taken.rglob("*")) if each.is_file()]
        write_archive(
            workshop / "backup.zip", replace(manifest, members={}, counts=counts), [(DATABASE, made), *members]
        )
        times = path.stat()
        os.utime(workshop / "backup.zip", ns=(times.st_atime_ns, times.st_mtime_ns))
        replace_surely(workshop / "backup.zip", path)
    return True


def _member(sha256: str) -> str:
    return f"files/{sha256[:2]}/{sha256}"


def _templates(folder: DataFolder) -> list[Path]:
    if not folder.templates.is_dir():
        return []
    return sorted(path for path in folder.templates.rglob("*") if path.is_file() and not path.is_symlink())


def _state(connection: sqlite3.Connection, folder: DataFolder) -> str:
    """A name for the present state of everything a backup holds."""
    last = connection.execute("SELECT id, at, words FROM change ORDER BY id DESC LIMIT 1").fetchone()
    state = hashlib.sha256(repr(last).encode())
    for path in (*_templates(folder), *([folder.settings] if folder.settings.is_file() else [])):
        state.update(f"{path.relative_to(folder.root).as_posix()}\0{kept.checksum_of(path)}\0".encode())
    return state.hexdigest()


def _recorded_state(backup: Backup) -> str | None:
    try:
        with open_archive(backup.path) as archive:
            return read_manifest(archive, backup.path).state
    except UserError:
        return None
