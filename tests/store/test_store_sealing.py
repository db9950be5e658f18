"""Locking the data with a passphrase: what lies on the disk, right and wrong passphrases, and whatever is cut short."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from store_helpers import add

from apptracker.domain.clock import FrozenClock
from apptracker.domain.errors import EnvironmentFault, UserError
from apptracker.store import Database, kept, keys, recrypting, sealing
from apptracker.store.backup import BackupReason, list_backups, make_backup
from apptracker.store.connection import connect
from apptracker.store.folder import DataFolder, write_whole
from apptracker.store.integrity import examine, repair
from apptracker.store.passphrase import make_lock, read_lock
from apptracker.store.relocating import relocate
from apptracker.store.restore import restore

pytest.importorskip("sqlcipher3")

NAME = "Moonbeam Freight"
PAPER = b"a paper of Moonbeam Freight, as it came"
WORDS = "four words of mine"
OTHER = "some other words"


@pytest.fixture
def filled(db: Database) -> Database:
    """An application, a kept file, and a backup from before."""
    one = add(db, employer=NAME, title="Dispatcher")
    with db.change("Attached a file") as uow:
        uow.attach(one, "paper.txt", PAPER)
    write_whole(db.folder.settings, f'"palette.searches" = ["{NAME}"]\n"theme" = "dark"\n'.encode())
    make_backup(db, BackupReason.DAILY)
    return db


def reopened(data_dir: Path, clock: FrozenClock, passphrase: str | None = WORDS) -> Database:
    """As another process opens it."""
    keys._held.clear()
    if passphrase is not None:
        sealing.unlock(data_dir, passphrase)
    return Database.open(data_dir, clock)


def holds_all(db: Database) -> bool:
    (one,) = db.read.applications()
    (file,) = db.read.files(one.id)
    return one.employer == NAME and db.read.file_bytes(file.sha256) == PAPER


def readable(root: Path) -> list[str]:
    """The files under the folder from which the employer's name can be read, whatever is packed in a zip unpacked."""
    import io
    import zipfile

    found = []
    for path in root.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            if zipfile.is_zipfile(io.BytesIO(data)):
                with zipfile.ZipFile(io.BytesIO(data)) as archive:
                    data += b"".join(archive.read(name) for name in archive.namelist())
            if NAME.encode() in data or hashlib.sha256(PAPER).hexdigest() == path.name:
                found.append(path.name)
    return found


def test_nothing_can_be_read_any_more_and_all_is_there(filled: Database, clock: FrozenClock) -> None:
    root = filled.folder.root
    assert len(readable(root)) >= 4  # the database or its log, the file, the settings, the backup
    done = sealing.seal(filled, WORDS)
    assert (done.backups, done.left, done.folders) == (1, [], [])
    add(filled, employer=f"{NAME} and Sons", title="Clerk")  # into the log as well
    assert readable(root) == []
    assert filled.folder.settings.read_text() == '"theme" = "dark"\n'
    assert (root / "apptracker.sqlite3-wal").stat().st_size > 0
    with filled.change("Took it away") as uow:
        uow.move_to_bin(2)
    assert holds_all(filled)
    make_backup(filled)
    filled.close()
    assert readable(root) == []
    with reopened(root, clock) as again:
        assert holds_all(again)
        assert again.sealed
        with again.change("Attached a file") as uow:
            kept = uow.attach(1, "another.txt", PAPER + b" once more")
        assert again.read.file_bytes(kept.sha256).endswith(b"once more")
        assert again.undo().words == "Attached a file"
    assert readable(root) == []


def test_a_database_that_is_open_goes_on_after_locking_and_after_unlocking(filled: Database) -> None:
    sealing.seal(filled, WORDS)
    add(filled, employer="Harbor Mutual", title="Agent")
    sealing.unseal(filled, WORDS)
    assert not filled.sealed
    add(filled, employer="Third", title="Agent")
    assert len(filled.read.applications()) == 3
    assert not filled.folder.lock.exists()
    with closing(sqlite3.connect(filled.folder.database)) as plain:
        assert plain.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert plain.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'kept'").fetchone() == (0,)
    (one,) = [each for each in filled.read.applications() if each.employer == NAME]
    (file,) = filled.read.files(one.id)
    assert filled.read.file_bytes(file.sha256) == PAPER


def test_without_the_passphrase_or_with_a_wrong_one_it_stays_shut(filled: Database, clock: FrozenClock) -> None:
    root = filled.folder.root
    sealing.seal(filled, WORDS)
    filled.close()
    keys._held.clear()
    with pytest.raises(EnvironmentFault) as fault:
        Database.open(root, clock)
    assert fault.value.code == "lock.needed"
    with pytest.raises(UserError) as wrong:
        sealing.unlock(root, WORDS + " ")
    assert wrong.value.code == "lock.wrong"
    with pytest.raises(EnvironmentFault):
        Database.open(root, clock)


def test_letters_with_accents_are_the_same_however_they_are_typed(filled: Database, clock: FrozenClock) -> None:
    sealing.seal(filled, "la sen\u0303ora perdida")
    filled.close()
    with reopened(filled.folder.root, clock, "la se\u00f1ora perdida") as again:
        assert holds_all(again)


def test_a_passphrase_has_a_length(db: Database) -> None:
    with pytest.raises(UserError) as short:
        sealing.seal(db, "too short")
    assert short.value.code == "lock.short"
    assert not db.sealed


def test_another_passphrase_opens_the_data_and_the_backups(filled: Database, clock: FrozenClock) -> None:
    root = filled.folder.root
    sealing.seal(filled, WORDS)
    with pytest.raises(UserError):
        sealing.change(filled, "not the words", OTHER)
    assert sealing.change(filled, WORDS, OTHER).backups == 1
    filled.close()
    with pytest.raises(UserError):
        reopened(root, clock, WORDS)
    with reopened(root, clock, OTHER) as again:
        assert holds_all(again)
    (backup,) = list_backups(DataFolder(root))
    elsewhere = root.parent / "elsewhere"
    keys._held.clear()
    with pytest.raises(UserError):
        restore(elsewhere, clock, backup.path, WORDS)
    restore(elsewhere, clock, backup.path, OTHER)
    with reopened(elsewhere, clock, OTHER) as there:
        assert holds_all(there)


def test_taking_the_lock_off_needs_the_passphrase(filled: Database) -> None:
    sealing.seal(filled, WORDS)
    with pytest.raises(UserError) as wrong:
        sealing.unseal(filled, OTHER)
    assert wrong.value.code == "lock.wrong"
    assert filled.sealed


def test_a_lock_from_elsewhere_is_read_with_care() -> None:
    lock = make_lock(WORDS, b"k" * 32)
    text = lock.text()
    assert read_lock(text) == lock
    assert lock.key(WORDS) == b"k" * 32
    assert read_lock(text.replace(b"scrypt = 16384", b"scrypt = 1073741824")) is None
    assert read_lock(text.replace(b"scrypt = 16384", b"scrypt = 65535")) is None
    assert read_lock(b"\xff") is None
    assert read_lock(b"id = 3") is None
    for byte in (b"0", b"f"):
        changed = read_lock(text.replace(b'key = "' + text.split(b'key = "')[1][:1], b'key = "' + byte))
        if changed != lock:
            assert changed is not None
            with pytest.raises(UserError):
                changed.key(WORDS)


@pytest.mark.parametrize("backup_locked", [True, False])
@pytest.mark.parametrize("present", ["same", "other", "plain", "nothing"])
def test_a_backup_comes_back_whatever_is_there(
    filled: Database, clock: FrozenClock, backup_locked: bool, present: str
) -> None:
    root, target = filled.folder.root, filled.folder.root.parent / "target"
    if backup_locked:
        sealing.seal(filled, WORDS)
    saved = make_backup(filled, target=root.parent / "saved.zip").path
    filled.close()
    if present == "same":
        target = root
        with reopened(root, clock, WORDS if backup_locked else None) as db:
            add(db, employer="Later", title="Later")
            if not backup_locked:
                sealing.seal(db, OTHER)
    elif present != "nothing":
        keys._held.clear()
        with Database.open(target, clock) as db:
            add(db, employer="There before", title="Agent")
            if present == "other":
                sealing.seal(db, OTHER)
    here = {"same": WORDS if backup_locked else OTHER, "other": OTHER, "plain": None}.get(
        present, WORDS if backup_locked else None
    )
    keys._held.clear()
    if present in ("same", "other"):
        with pytest.raises(EnvironmentFault) as fault:
            restore(target, clock, saved, WORDS)
        assert fault.value.code == "lock.needed"
        assert here is not None
        sealing.unlock(target, here)
    if backup_locked and present != "same":
        with pytest.raises(EnvironmentFault) as fault:
            restore(target, clock, saved)
        assert fault.value.code == "backup.locked"
    restore(target, clock, saved, WORDS if backup_locked else None)
    with reopened(target, clock, here) as db:
        assert holds_all(db)
        assert db.sealed == (here is not None)
        assert {f.id for f in examine(target, clock) if f.level.value in ("warning", "error")} == set()
    assert bool(readable(target)) == (here is None)


def test_a_damaged_database_is_put_aside_with_its_lock(filled: Database, clock: FrozenClock) -> None:
    root = filled.folder.root
    sealing.seal(filled, WORDS)
    filled.close()
    (backup,) = list_backups(filled.folder)
    filled.folder.database.write_bytes(b"noise" * 1000)
    with pytest.raises(EnvironmentFault) as fault:
        reopened(root, clock)
    assert fault.value.code == "store.damaged"
    done = restore(root, clock, backup.path)
    assert done.set_aside is not None
    assert (done.set_aside / "lock.toml").exists()
    with reopened(root, clock) as again:
        assert holds_all(again)


def test_where_the_lock_is_lost_a_backup_brings_it_back(filled: Database, clock: FrozenClock) -> None:
    root = filled.folder.root
    sealing.seal(filled, WORDS)
    filled.close()
    (backup,) = list_backups(filled.folder)
    for lost in (b"noise", None):
        keys._held.clear()
        if lost is None:
            filled.folder.lock.unlink()
            code = "store.damaged"
        else:
            filled.folder.lock.write_bytes(lost)
            code = "lock.needed"
        with pytest.raises(EnvironmentFault) as fault:
            Database.open(root, clock)
        assert fault.value.code == code
        restore(root, clock, backup.path, WORDS)
        with reopened(root, clock) as again:
            assert holds_all(again)


def test_doctor_finds_all_well_and_repairs(filled: Database, clock: FrozenClock) -> None:
    sealing.seal(filled, WORDS)
    assert {f.level.value for f in examine(filled.folder.root, clock)} == {"ok"}
    with filled.alone() as connection:
        kept.put(connection, "0" * 64, b"of a change that was taken back")
    assert any("1 files that nothing refers to" in line for line in repair(filled))
    with filled.alone() as connection:
        connection.execute("UPDATE kept SET data = x'00'")
    assert "files.damaged" in {f.id for f in examine(filled.folder.root, clock)}
    assert make_backup(filled).missing
    with filled.alone() as connection:
        connection.execute("DELETE FROM kept")
    assert "files.missing" in {f.id for f in examine(filled.folder.root, clock)}


def test_locked_data_moves(filled: Database, clock: FrozenClock) -> None:
    sealing.seal(filled, WORDS)
    target = filled.folder.root.parent / "moved"
    relocate(filled, target, lambda: None)
    filled.close()
    assert readable(target) == []
    with reopened(target, clock) as again:
        assert holds_all(again)


def test_a_file_that_is_no_kept_content_is_told(filled: Database) -> None:
    (filled.folder.files / "mine.txt").write_text("put here by hand")
    done = sealing.seal(filled, WORDS)
    assert done.folders == [filled.folder.files]
    assert [path.name for path in filled.folder.files.rglob("*") if path.is_file()] == ["mine.txt"]


def test_a_backup_that_cannot_be_read_is_told_and_left(filled: Database) -> None:
    bad = filled.folder.backups / "apptracker-20260101T000000Z-daily.zip"
    bad.write_bytes(b"no zip")
    assert sealing.seal(filled, WORDS).left == [bad]
    assert bad.read_bytes() == b"no zip"


def test_another_process_that_has_the_data_open_is_not_cut_off(
    filled: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("apptracker.store.connection.BUSY_SECONDS", 0.1)
    with closing(connect(filled.folder.database)) as other:
        other.execute("SELECT * FROM stage").fetchone()
        with pytest.raises(EnvironmentFault) as fault:
            sealing.seal(filled, WORDS)
    assert fault.value.code == "store.busy"
    assert holds_all(filled)
    assert not filled.folder.lock.exists()


class Cut(Exception):
    """The power goes."""


STEPS: list[tuple[object, str]] = [
    (sealing.recrypting, "recrypt"),
    (sealing.recrypting, "take_in"),
    (sealing.recrypting, "bring_out"),
    (sealing.recrypting, "settle"),
    (sealing.recrypting, "_compare"),
    (sealing, "write_whole"),
    (sealing, "tidy"),
    (sealing, "_make_backups_over"),
    (sealing, "rewrap_backup"),
]


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("place", STEPS, ids=[name for _, name in STEPS])
@pytest.mark.parametrize("locking", [True, False])
def test_cut_short_anywhere_nothing_is_lost_and_it_can_be_done_again(
    filled: Database,
    clock: FrozenClock,
    monkeypatch: pytest.MonkeyPatch,
    place: tuple[object, str],
    locking: bool,
    after: bool,
) -> None:
    """As if the process ended there: nothing that would clean up runs."""
    root = filled.folder.root
    if not locking:
        sealing.seal(filled, WORDS)
    whole = root.parent / "as it was cut"
    plain: Callable[..., Any] = getattr(*place)

    def cut(*given: Any, **named: Any) -> Any:
        if after:
            plain(*given, **named)
        if not whole.exists():
            shutil.copytree(root, whole)
        raise Cut

    def go(db: Database) -> None:
        sealing.seal(db, WORDS) if locking else sealing.unseal(db, WORDS)

    with monkeypatch.context() as patch:
        patch.setattr(*place, cut)
        try:
            go(filled)
        except Cut:
            assert whole.exists()
        else:
            assert place[1] in ("take_in", "bring_out", "write_whole")  # not on this way
            return
    assert holds_all(filled)  # whoever has it open goes on, too
    filled.close()
    keys._held.clear()
    sealed = sealing.is_sealed(whole)
    with reopened(whole, clock, WORDS if sealed else None) as db:
        assert holds_all(db)
        if sealed:
            in_root = [name for name in readable(whole) if not name.endswith((".zip", ".toml"))]
            assert in_root == []
        if sealed != locking:
            go(db)
        assert holds_all(db)
        assert sealing.is_sealed(whole) == locking
        assert not list(whole.glob(".apptracker-lock-*"))


def test_rows_that_differ_are_never_taken(filled: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = recrypting._compare

    def spoiled(source: Path, key_from: bytes | None, target: Path, key_to: bytes | None) -> None:
        with closing(connect(target, key=key_to)) as connection:
            connection.execute("UPDATE meta SET value = 'Somebody else'")
        plain(source, key_from, target, key_to)

    monkeypatch.setattr(recrypting, "_compare", spoiled)
    with pytest.raises(EnvironmentFault) as fault:
        sealing.seal(filled, WORDS)
    assert fault.value.code == "lock.unverified"
    assert holds_all(filled)
    assert not filled.sealed


def test_where_encryption_is_not_built_it_says_so(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealing, "find_spec", lambda _name: None)
    with pytest.raises(EnvironmentFault) as fault:
        sealing.seal(db, WORDS)
    assert fault.value.code == "lock.unavailable"


def test_what_a_process_was_at_when_it_ended_does_not_stay_readable(
    filled: Database, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cut short while a backup is made over, and found when the data is next opened, an hour later or more."""
    root = filled.folder.root
    whole = root.parent / "as it was cut"
    recrypt = recrypting.recrypt

    def cut(source: Path, *rest: Any) -> None:
        if source.is_relative_to(root / "backups"):
            shutil.copytree(root, whole)
        recrypt(source, *rest)

    monkeypatch.setattr(recrypting, "recrypt", cut)
    sealing.seal(filled, WORDS)
    (left,) = (whole / "backups").glob(".apptracker-*")
    with reopened(whole, clock) as db:
        assert left.exists(), "another process may be at it"
        long_ago = left.stat().st_mtime - 4000
        os.utime(left, (long_ago, long_ago))
        sealing.tidy(db.folder)
        assert [name for name in readable(whole) if not name.endswith(".zip")] == []
        sealing.finish(db)
    assert readable(whole) == []


@pytest.mark.skipif(os.name != "posix", reason="elsewhere names are on the disk when they are given")
def test_one_name_is_on_the_disk_before_the_next_is_given(filled: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    root, events = filled.folder.root, []
    sync, replace = os.fsync, Path.replace

    def synced(handle: int) -> None:
        if os.path.samestat(os.fstat(handle), root.stat()):
            events.append("synced")
        sync(handle)

    def replaced(self: Path, target: Path) -> Path:
        if target.parent == root:
            events.append(target.name)
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(Path, "replace", replaced)
    sealing.seal(filled, WORDS)
    names = ["lock.toml", "apptracker.sqlite3", "settings.toml"]
    assert events == [each for name in names for each in (name, "synced")]


def test_data_that_moved_meanwhile_is_not_locked_where_it_was_left(
    filled: Database, clock: FrozenClock, tmp_path: Path
) -> None:
    with Database.open(filled.folder.root, clock) as other:
        relocate(other, tmp_path / "target", lambda: None)
    for do in (lambda: sealing.seal(filled, WORDS), lambda: make_backup(filled)):
        with pytest.raises(EnvironmentFault) as caught:
            do()
        assert caught.value.code == "store.moved"
    assert not filled.folder.lock.exists()
