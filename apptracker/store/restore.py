"""Restoring a backup: everything is checked and made ready aside; the present state is backed up; then, and only then,
the data is exchanged, in one transaction of SQLite's. Whatever fails leaves the present state as it is."""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from apptracker.domain.clock import Clock
from apptracker.domain.errors import EnvironmentFault, UserError
from apptracker.store import keys, migrations, recrypting, sealing
from apptracker.store.archive import (
    DATABASE,
    SETTINGS,
    Manifest,
    bad,
    extract_archive,
    open_archive,
    read_lock_of,
    read_manifest,
)
from apptracker.store.backup import Backup, BackupReason, count_rows, make_backup_of, workshop_in
from apptracker.store.connection import BUSY_SECONDS, connect
from apptracker.store.faults import translated
from apptracker.store.folder import DataFolder, forget_private_settings, make_private_folder, open_private, write_whole
from apptracker.store.kept import checksum_of
from apptracker.store.passphrase import Lock
from apptracker.store.values import instant_text, storable

_SPARE_BYTES = 50 * 1024**2


@dataclass(frozen=True, slots=True)
class Restored:
    """``created_at`` is the moment the data is from. ``safety`` is the backup of what was there before; None when
    there was nothing, or when it was damaged: then ``set_aside`` is the folder the damaged files were moved to."""

    created_at: datetime
    counts: dict[str, int]
    safety: Backup | None = None
    set_aside: Path | None = None


def restore(data_dir: Path, clock: Clock, path: Path, passphrase: str | None = None) -> Restored:
    """Puts a backup in the place of the present data. Other processes may have the store open; they see the restored
    data next time they look. What is there stays locked with its passphrase, or without one, whichever the backup is;
    where there is nothing yet, the backup's lock comes with it.

    :param passphrase: of a backup that is locked otherwise than the present data.
    :raises UserError: ``backup.missing, backup.bad, backup.newer``; ``lock.wrong``.
    :raises EnvironmentFault: ``store.newer`` or ``store.foreign`` for the present file; ``store.busy, store.full,
        store.readonly, store.io``; ``lock.needed`` when the present data is locked and was not opened yet;
        ``backup.locked`` when the passphrase of the backup is needed.
    """
    folder = DataFolder(data_dir)
    folder.prepare()
    if keys.key_of(folder.database) is None and sealing.wants_passphrase(data_dir):
        raise EnvironmentFault("lock.needed", path=data_dir)
    with translated(folder.root), open_archive(path) as archive, workshop_in(folder.root) as workshop:
        manifest = read_manifest(archive, path)
        lock = read_lock_of(archive, manifest, path)
        key = _key_of_backup(lock, folder, passphrase, path)
        _check_room(folder, manifest)
        extract_archive(archive, manifest, workshop, path)
        with _opened_with(workshop / DATABASE, key):
            _check_database(workshop / DATABASE, manifest, path)
        now = clock.now()
        safety, set_aside = _secure_present(folder, now)
        if keys.key_of(folder.database) is None and _is_new(folder):
            _take_lock(folder, lock, key)
        key = _as_present(workshop, folder, key)
        with closing(connect(workshop / DATABASE, key=key)) as restored:
            _carry_over(restored, folder, now, path)
            _bring_files(workshop, folder)
            with _exchanged(workshop, folder):
                _exchange_database(restored, folder)
        created_at = datetime.fromisoformat(manifest.created_at).astimezone(UTC)
        return Restored(created_at, dict(manifest.counts), safety, set_aside)


def _key_of_backup(lock: Lock | None, folder: DataFolder, passphrase: str | None, path: Path) -> bytes | None:
    if lock is None:
        return None
    if not sealing.can_seal():
        raise EnvironmentFault("lock.unavailable")
    present = keys.key_of(folder.database)
    if present is not None and lock.id == sealing.lock_id(folder):
        return present
    if passphrase is None:
        raise EnvironmentFault("backup.locked", path=path)
    return lock.key(passphrase)


@contextmanager
def _opened_with(database: Path, key: bytes | None) -> Iterator[None]:
    keys.hold(database, key)
    try:
        yield
    finally:
        keys.hold(database, None)


def _is_new(folder: DataFolder) -> bool:
    """Whether there is no data, of which a lock could be."""
    return not folder.database.exists() or folder.database.stat().st_size == 0


def _take_lock(folder: DataFolder, lock: Lock | None, key: bytes | None) -> None:
    if lock is not None:
        write_whole(folder.lock, lock.text())
    else:
        folder.lock.unlink(missing_ok=True)
    keys.hold(folder.database, key)


def _as_present(workshop: Path, folder: DataFolder, key: bytes | None) -> bytes | None:
    """Makes what was taken out have the present data's key, which is returned; its kept files go where they then
    belong."""
    present = keys.key_of(folder.database)
    if key != present:
        made = workshop / "made"
        recrypting.recrypt(workshop / DATABASE, key, made, present)
        made.replace(workshop / DATABASE)
        if present is None:
            recrypting.bring_out(workshop / DATABASE, None, workshop / "files")
    if present is not None:
        recrypting.take_in(workshop / DATABASE, present, workshop / "files")
        shutil.rmtree(workshop / "files", ignore_errors=True)
        forget_private_settings(workshop / SETTINGS)
    return present


def _check_room(folder: DataFolder, manifest: Manifest) -> None:
    """Room is needed twice: for what is made ready, and for what it becomes."""
    needed = 2 * sum(member.size for member in manifest.members.values()) + _SPARE_BYTES
    if shutil.disk_usage(folder.root).free < needed:
        raise EnvironmentFault("store.full", path=folder.root)


def _check_database(database: Path, manifest: Manifest, path: Path) -> None:
    """Makes sure the database taken out is ours, whole, and of the latest schema."""
    try:
        with closing(connect(database)) as connection:
            version = migrations.schema_version(connection, path)
            if version == 0:
                raise bad(path, "its database is empty")
            problem = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
            if problem != "ok" or connection.execute("PRAGMA foreign_key_check").fetchone():
                raise bad(path, f"its database is damaged: {problem}")
            if count_rows(connection) != manifest.counts:
                raise bad(path, "its database does not hold what its list says")
            datetime.fromisoformat(manifest.created_at)
            migrations.migrate(connection, database)
            migrations.renew_triggers(connection)  # whatever stood there: only ours run
            if not migrations.has_all_tables(connection):
                raise bad(path, "its database lacks tables it should have")
    except EnvironmentFault as error:
        if error.code == "store.newer":
            raise UserError("backup.newer", path=path, version=error.params["version"]) from error
        raise bad(path, "its database is not apptracker's") from error
    except (sqlite3.Error, ValueError, TypeError) as error:
        raise bad(path, error) from error


def _secure_present(folder: DataFolder, now: datetime) -> tuple[Backup | None, Path | None]:
    """Backs up what is there. A damaged file cannot be; it is moved aside instead, so that nothing is thrown away."""
    if not folder.database.exists() or folder.database.stat().st_size == 0:
        return None, None
    try:
        with translated(folder.database), closing(connect(folder.database)) as connection:
            if migrations.schema_version(connection, folder.database) == 0:
                return None, None
            return make_backup_of(connection, folder, now, BackupReason.RESTORE), None
    except EnvironmentFault as error:
        if error.code not in ("store.damaged", "backup.unverified"):
            raise
    aside = folder.root / f"damaged-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    make_private_folder(aside)
    for suffix in ("", "-wal", "-shm"):
        file = folder.database.with_name(folder.database.name + suffix)
        with suppress(FileNotFoundError):
            file.replace(aside / file.name)
    with suppress(FileNotFoundError):
        write_whole(aside / folder.lock.name, folder.lock.read_bytes())
    return None, aside


def _carry_over(restored: sqlite3.Connection, folder: DataFolder, now: datetime, path: Path) -> None:
    """Numbers given since the backup are not given again, what was told is not told again, and history tells of the
    restoring."""
    sequences: list[tuple[str, int]] = []
    counters: list[tuple[str, int]] = []
    notices: list[tuple[str, str, str, str]] = []
    if folder.database.exists():
        with suppress(sqlite3.Error), closing(connect(folder.database, query_only=True)) as present:
            sequences = present.execute("SELECT name, seq FROM sqlite_sequence").fetchall()
            counters = present.execute("SELECT name, value FROM counter").fetchall()
            notices = present.execute("SELECT key, notice, day, at FROM notice").fetchall()
    restored.execute("BEGIN IMMEDIATE")
    for name, number in sequences:
        restored.execute("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (number, name))
        restored.execute(
            "INSERT INTO sqlite_sequence (name, seq) SELECT ?1, ?2 "
            "WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = ?1)",
            (name, number),
        )
    restored.executemany(
        "INSERT INTO counter (name, value) VALUES (?, ?) "
        "ON CONFLICT (name) DO UPDATE SET value = max(value, excluded.value)",
        counters,
    )
    restored.executemany("INSERT OR IGNORE INTO notice (key, notice, day, at) VALUES (?, ?, ?, ?)", notices)
    restored.execute(
        "INSERT INTO change (at, cause, words, expired) VALUES (?, 'restore', ?, 1)",
        (instant_text(now), storable(f"Restored the backup {path.name}")),
    )
    restored.execute("COMMIT")


def _bring_files(workshop: Path, folder: DataFolder) -> None:
    """Attached files are kept by content, so bringing them takes nothing away."""
    files = workshop / "files"
    for source in sorted(files.rglob("*")) if files.is_dir() else ():
        if source.is_file():
            target = folder.files / source.relative_to(files)
            if not target.is_file() or checksum_of(target) != source.name:
                make_private_folder(target.parent)
                source.replace(target)


@contextmanager
def _exchanged(workshop: Path, folder: DataFolder) -> Iterator[None]:
    """The person's templates and settings exchanged, and changed back when the block fails."""
    former = workshop / "former"
    former.mkdir()
    moved: list[tuple[Path, Path]] = []
    try:
        for path in (folder.templates, folder.settings):
            kept, ready = former / path.name, workshop / path.name
            for source, target in ((path, kept), (ready, path)):
                if source.exists():
                    source.replace(target)
                    moved.append((source, target))
        yield
    except BaseException:
        for source, target in reversed(moved):
            target.replace(source)
        raise


def _exchange_database(restored: sqlite3.Connection, folder: DataFolder) -> None:
    """Writes the restored pages over the present ones in one transaction, which SQLite completes or takes back even
    when the machine stops in the middle."""
    if not folder.database.exists():
        open_private(folder.database).close()
    deadline = time.monotonic() + BUSY_SECONDS

    def give_up(status: int, _remaining: int, _total: int) -> None:
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) and time.monotonic() > deadline:
            raise EnvironmentFault("store.busy", path=folder.database)

    with translated(folder.database, sqlite3.Error), closing(connect(folder.database)) as present:
        restored.backup(present, progress=give_up, sleep=0.05)
        present.execute("PRAGMA journal_mode = WAL")
