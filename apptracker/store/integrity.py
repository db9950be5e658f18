"""The health of a data folder, for ``doctor``: what is wrong, what to do, and the repairs that risk nothing."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

from apptracker.domain.clock import Clock
from apptracker.domain.errors import EnvironmentFault
from apptracker.domain.letters import CheckLevel
from apptracker.domain.records import Finding
from apptracker.store import derived, kept
from apptracker.store.backup import BackupReason, list_backups, make_backup
from apptracker.store.connection import connect, transaction
from apptracker.store.database import Database
from apptracker.store.faults import translated
from apptracker.store.folder import DataFolder
from apptracker.store.journal import UNDOABLE_CHANGES
from apptracker.store.triggers import INDEXES, recreate_triggers, trigger_names

_LOW_DISK_BYTES = 200 * 1024**2
_BACKUP_AGE = timedelta(days=7)
_REPAIR = "run apptracker doctor --repair"
_RESTORE = "restore the latest backup: apptracker backups, then apptracker restore FILE"


def examine(data_dir: Path, clock: Clock, *looks: Callable[[Database], Finding]) -> list[Finding]:
    """Everything worth knowing about the data folder, the worst first. Changes nothing, whatever it finds.

    :param looks: further things to look at, once the database is found whole.
    :returns: one finding for each thing looked at; those that are well have the level "ok".
    """
    folder = DataFolder(data_dir)
    if not folder.database.exists():
        message = f"there is no data in {folder.root} yet"
        return [Finding("store.none", CheckLevel.ADVICE, message, "begin with: apptracker add, or apptracker capture")]
    findings = [*_disk(folder), *_backups(folder, clock)]
    try:
        with Database.open(data_dir, clock) as db:
            findings += _database(db)
            if not any(finding.id == "database.damaged" for finding in findings):
                findings += [look(db) for look in looks]
    except EnvironmentFault as error:
        remedy = _RESTORE if error.code == "store.damaged" else ""
        findings.append(Finding(error.code, CheckLevel.ERROR, str(error), remedy))
    worst_first = list(CheckLevel)[::-1]
    return sorted(findings, key=lambda finding: worst_first.index(finding.level))


def repair(db: Database) -> list[str]:
    """Repairs that risk nothing, after a backup: indexes and triggers made anew, an unfinished mark cleared, files that
    nothing refers to taken away, permissions closed.

    :returns: what was done, in words.
    :raises EnvironmentFault: when the backup cannot be made; nothing is repaired then.
    """
    done = [f"made a backup: {make_backup(db, BackupReason.REPAIR).path}"]
    expired = db.upkeep()
    if expired:
        done.append(f"let go of what {expired} very old changes would need to be taken back")
    with translated(db.folder.database, sqlite3.Error):
        connection = connect(db.folder.database)
        try:
            with transaction(connection, "EXCLUSIVE"):
                recreate_triggers(connection)
                connection.execute("UPDATE current_change SET change_id = NULL")
                for index in INDEXES:
                    connection.execute(f"INSERT INTO {index.name} ({index.name}) VALUES ('rebuild')")  # noqa: S608 - ours
                derived.rebuild(connection)
                loose = _loose_files(connection, db.folder)
                for name in loose:  # while the lock is held, so that no process can be about to use one
                    kept.remove(connection, db.folder, name)
                    connection.execute("DELETE FROM file WHERE sha256 = ?", (name,))
            done.append("made lists, the search index and the journal's triggers anew")
        finally:
            connection.close()
    if loose:
        done.append(f"took away {len(loose)} files that nothing refers to")
    opened = _open_to_others(db.folder)
    for path in opened:
        with suppress(OSError):
            path.chmod(0o700 if path.is_dir() else 0o600)
    if opened:
        done.append(f"closed {len(opened)} files or folders to other people")
    return done


def _disk(folder: DataFolder) -> Iterator[Finding]:
    free = shutil.disk_usage(folder.root).free
    if free < _LOW_DISK_BYTES:
        message = f"only {free // 1024**2} MB are free on the disk with {folder.root}"
        yield Finding("disk.low", CheckLevel.WARNING, message, "make room before the next backup needs it")
    else:
        yield Finding("disk", CheckLevel.OK, f"{free // 1024**2} MB free on the disk")
    opened = _open_to_others(folder)
    if opened:
        message = f"{len(opened)} files or folders can be read by other people on this computer, such as {opened[0]}"
        yield Finding("permissions", CheckLevel.WARNING, message, _REPAIR)
    else:
        yield Finding("permissions", CheckLevel.OK, "the data folder is private")


def _backups(folder: DataFolder, clock: Clock) -> Iterator[Finding]:
    backups = list_backups(folder)
    if not backups:
        yield Finding("backup.none", CheckLevel.ADVICE, "there is no backup yet", "make one: apptracker backup")
        return
    age = clock.now() - backups[0].created_at
    days = max(age.days, 0)
    message = f"the last backup is {days} {'day' if days == 1 else 'days'} old"
    if age > _BACKUP_AGE:
        yield Finding("backup.old", CheckLevel.ADVICE, message, "make one if anything changed since: apptracker backup")
    else:
        yield Finding("backup", CheckLevel.OK, message)


def _database(db: Database) -> Iterator[Finding]:
    connection = connect(db.folder.database)
    looks: tuple[Callable[[sqlite3.Connection, DataFolder], Iterator[Finding]], ...] = (
        _pages,
        _references,
        _search,
        _journal,
        _files,
    )
    try:
        for look in looks:
            try:
                yield from look(connection, db.folder)
            except sqlite3.DatabaseError as error:
                yield Finding("database.damaged", CheckLevel.ERROR, f"the database cannot be read: {error}", _RESTORE)
                return
    finally:
        connection.close()


def _pages(connection: sqlite3.Connection, _folder: DataFolder) -> Iterator[Finding]:
    problems = [row[0] for row in connection.execute("PRAGMA quick_check(3)") if row[0] != "ok"]
    if problems:
        yield Finding("database.damaged", CheckLevel.ERROR, f"the database is damaged: {problems[0]}", _RESTORE)
    else:
        yield Finding("database", CheckLevel.OK, "the database is whole")


def _references(connection: sqlite3.Connection, _folder: DataFolder) -> Iterator[Finding]:
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        message = f"{len(broken)} rows refer to others that are missing, such as {broken[0][0]} {broken[0][1]}"
        yield Finding("database.references", CheckLevel.ERROR, message, _RESTORE)
    else:
        yield Finding("database.references", CheckLevel.OK, "everything that is referred to is there")


def _search(connection: sqlite3.Connection, _folder: DataFolder) -> Iterator[Finding]:
    for index in (*(index.name for index in INDEXES), *derived.SEARCHES):
        try:
            with transaction(connection):
                connection.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT:
                raise
            message = "the search index does not hold what it should"
            yield Finding("search", CheckLevel.WARNING, message, _REPAIR)
            return
    if derived.lists_in_step(connection):
        yield Finding("search", CheckLevel.OK, "lists and the search index are in step")
    else:
        yield Finding("search", CheckLevel.WARNING, "lists do not show what they should", _REPAIR)


def _journal(connection: sqlite3.Connection, _folder: DataFolder) -> Iterator[Finding]:
    have = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")}
    (unfinished,) = connection.execute("SELECT count(*) FROM current_change WHERE change_id IS NOT NULL").fetchone()
    (unreadable,) = connection.execute(
        "SELECT count(*) FROM change_row WHERE NOT (json_valid(coalesce(before, '{}')) "
        "AND json_valid(coalesce(after, '{}')))"
    ).fetchone()
    (empty,) = connection.execute(
        "SELECT count(*) FROM change WHERE NOT expired AND id NOT IN (SELECT change_id FROM change_row)"
    ).fetchone()
    (undoable,) = connection.execute("SELECT count(*) FROM change WHERE NOT expired").fetchone()
    if have != trigger_names(connection) or unfinished:
        yield Finding("journal", CheckLevel.ERROR, "changes are not recorded as they should be", _REPAIR)
    elif unreadable or empty:
        message = f"{unreadable + empty} recorded changes cannot be taken back"
        yield Finding("journal", CheckLevel.WARNING, message, "the data itself is sound; nothing needs to be done")
    elif undoable > 2 * UNDOABLE_CHANGES:
        yield Finding("journal", CheckLevel.ADVICE, f"the journal holds {undoable} changes", _REPAIR)
    else:
        yield Finding("journal", CheckLevel.OK, "the journal is whole")


def _files(connection: sqlite3.Connection, folder: DataFolder) -> Iterator[Finding]:
    missing: list[str] = []
    damaged: list[str] = []
    rows = connection.execute(
        "SELECT sha256 FROM file WHERE sha256 IN (SELECT sha256 FROM attachment UNION SELECT sha256 FROM sent_file "
        "UNION SELECT original_sha256 FROM posting)"
    ).fetchall()
    for (sha256,) in rows:
        try:
            kept.check(connection, folder, sha256)
        except EnvironmentFault as fault:
            (missing if fault.code == "file.missing" else damaged).append(sha256)
    for code, found, what in (("files.missing", missing, "missing"), ("files.damaged", damaged, "damaged")):
        if found:
            names = _names(connection, found[0])
            message = f"{len(found)} kept files are {what}, such as {names}"
            yield Finding(code, CheckLevel.ERROR, message, "attach them again, or " + _RESTORE)
    if not missing and not damaged:
        yield Finding("files", CheckLevel.OK, f"{len(rows)} kept files are as they were")
    loose = _loose_files(connection, folder)
    if loose:
        yield Finding("files.loose", CheckLevel.ADVICE, f"{len(loose)} files belong to nothing any more", _REPAIR)


def _names(connection: sqlite3.Connection, sha256: str) -> str:
    row = connection.execute(
        "SELECT name FROM attachment WHERE sha256 = ?1 UNION SELECT name FROM sent_file WHERE sha256 = ?1", (sha256,)
    ).fetchone()
    return f"'{row[0]}'" if row else sha256[:12]


def _loose_files(connection: sqlite3.Connection, folder: DataFolder) -> list[str]:
    """The names of kept contents, and of leftovers of writes cut short, that neither the data nor anything that can
    still be taken back refers to."""
    wanted = {
        sha256
        for (sha256,) in connection.execute(
            "SELECT sha256 FROM attachment UNION SELECT sha256 FROM sent_file "
            "UNION SELECT original_sha256 FROM posting WHERE original_sha256 IS NOT NULL "
            "UNION SELECT json_extract(coalesce(before, after), '$.sha256') FROM change_row "
            "WHERE table_name IN ('attachment', 'sent_file') "
            "UNION SELECT json_extract(before, '$.original_sha256') FROM change_row WHERE table_name = 'posting'"
        )
    }
    return [name for name in kept.names(connection, folder) if name not in wanted]


def _open_to_others(folder: DataFolder) -> list[Path]:
    if os.name != "posix" or not folder.root.is_dir():
        return []
    paths = [folder.root, folder.files, folder.backups, folder.database, folder.settings]
    paths += folder.files.rglob("*") if folder.files.is_dir() else []
    paths += [backup.path for backup in list_backups(folder)]
    return [path for path in paths if path.exists() and stat.S_IMODE(path.stat().st_mode) & 0o077]
