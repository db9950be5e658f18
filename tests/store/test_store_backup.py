from __future__ import annotations

import json
import os
import sqlite3
import stat
import zipfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from store_helpers import add, check_search, dump, found, raw

from apptracker.domain.clock import FrozenClock
from apptracker.domain.errors import AppError, EnvironmentFault, UserError
from apptracker.store import Database, migrations
from apptracker.store import backup as backup_module
from apptracker.store.backup import BackupReason, backup_if_due, list_backups, make_backup, thin
from apptracker.store.restore import restore
from apptracker.store.thinning import Limits


@pytest.fixture
def filled(db: Database) -> Database:
    with db.change("Filled") as uow:
        application = uow.add_application(employer="Zürich Versicherung", title="Agent").id
        uow.attach(application, "cv.pdf", b"%PDF")
        uow.add_posting(application, "Patience and Excel", original=b"<html>")
        uow.put_fact("skill", {"name": "Excel"})
    (db.folder.templates / "letters").mkdir(parents=True)
    (db.folder.templates / "letters" / "mine – 客服.j2").write_text("Dear {{ name }}", encoding="utf-8")
    db.folder.settings.write_text("theme = 'dark'\n")
    return db


def everything(data_dir: Path) -> dict[str, object]:
    """The present state, database and files."""
    files = {
        path.relative_to(data_dir).as_posix(): path.read_bytes()
        for top in ("files", "templates", "settings.toml")
        for path in [data_dir / top, *(data_dir / top).rglob("*")]
        if path.is_file()
    }
    return {**dump(data_dir), **files}


def test_a_backup_restores_all_there_was(filled: Database, clock: FrozenClock, tmp_path: Path) -> None:
    before = everything(filled.folder.root)
    made = make_backup(filled, target=tmp_path / "mine.zip")
    assert (made.path, made.reason, made.missing) == (tmp_path / "mine.zip", BackupReason.MANUAL, ())
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600 or os.name != "posix"

    clock.advance(timedelta(days=1))
    with filled.change("All different") as uow:
        uow.update_application(1, title="Lead")
        uow.detach(1)
        uow.remove_fact("skill:1")
        uow.add_applications({"title": str(n)} for n in range(50))
    (filled.folder.templates / "other.j2").write_text("Other")
    filled.folder.settings.write_text("theme = 'light'\n")

    restored = restore(filled.folder.root, clock, made.path)
    assert restored.created_at == datetime(2026, 11, 21, 15, 0, tzinfo=UTC)
    assert restored.counts["application"] == 1
    assert everything(filled.folder.root) == before
    check_search(filled.folder.root)
    # The store that was open all the while sees it, goes on, and gives no number twice.
    assert found(filled, "zurich excel") == [1]
    assert filled.read.history()[0].words == "Restored the backup mine.zip"
    with filled.change("Goes on") as uow:
        assert uow.add_application(title="New").id == 52
        assert uow.put_fact("skill", {"name": "Word"}).key == "skill:2"
    assert filled.undo().words == "Goes on"
    assert filled.undo().words == "Filled"
    # What was there before is a backup itself.
    assert restored.safety is not None
    assert restored.safety.reason is BackupReason.RESTORE
    restore(filled.folder.root, clock, restored.safety.path)
    assert filled.read.application(1).title == "Lead"
    assert len(filled.read.applications()) == 51
    assert (filled.folder.templates / "other.j2").read_text() == "Other"


def test_a_backup_restores_into_an_empty_folder(filled: Database, clock: FrozenClock, tmp_path: Path) -> None:
    made = make_backup(filled)
    restored = restore(tmp_path / "new laptop", clock, made.path)
    assert restored.safety is None
    assert everything(tmp_path / "new laptop") == everything(filled.folder.root)
    with Database.open(tmp_path / "new laptop", clock) as db:
        assert db.read.file_bytes(db.read.files(1)[0].sha256) == b"%PDF"
        paths = [db.folder.root, *db.folder.root.rglob("*")]
        assert [p for p in paths if stat.S_IMODE(p.stat().st_mode) & 0o077] == [] or os.name != "posix"
        with closing(raw(db.folder.root)) as connection:
            assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_backup_takes_the_place_of_a_damaged_store(filled: Database, clock: FrozenClock) -> None:
    before = everything(filled.folder.root)
    made = make_backup(filled)
    filled.close()
    filled.folder.database.write_bytes(b"noise" * 1000)
    restored = restore(filled.folder.root, clock, made.path)
    assert restored.safety is None
    assert restored.set_aside is not None
    assert (restored.set_aside / "apptracker.sqlite3").read_bytes() == b"noise" * 1000
    assert everything(filled.folder.root) == before


def test_a_backup_is_complete_while_others_write(filled: Database, clock: FrozenClock) -> None:
    with filled.reading() as reading:  # what stands in the log only is in the backup too
        reading.execute("SELECT count(*) FROM application").fetchone()
        add(filled, title="Newest")
        made = make_backup(filled)
    assert restore(filled.folder.root, clock, made.path).counts["application"] == 2


def test_what_the_program_notes_for_itself_meanwhile_spoils_no_backup(
    filled: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    verify = backup_module._verify

    def meanwhile(copied: sqlite3.Connection, source: sqlite3.Connection) -> None:
        filled.keep_readiness("role:x", date(2026, 11, 21), 50)
        verify(copied, source)

    monkeypatch.setattr(backup_module, "_verify", meanwhile)
    assert make_backup(filled).path.exists()


def test_an_existing_file_is_replaced_only_with_force(filled: Database, tmp_path: Path) -> None:
    target = tmp_path / "mine.zip"
    target.write_text("something else")
    with pytest.raises(UserError) as caught:
        make_backup(filled, target=target)
    assert caught.value.code == "backup.exists"
    assert target.read_text() == "something else"
    make_backup(filled, target=target, force=True)
    assert zipfile.is_zipfile(target)


def test_names_do_not_collide(filled: Database) -> None:
    names = {make_backup(filled).path.name for _ in range(3)}
    assert len(names) == len(list_backups(filled.folder)) == 3


def test_a_missing_file_is_told_and_does_not_stop_the_backup(filled: Database, clock: FrozenClock) -> None:
    sha256 = filled.read.files(1)[0].sha256
    (filled.folder.files / sha256[:2] / sha256).unlink()
    made = make_backup(filled)
    assert made.missing == (sha256,)
    assert restore(filled.folder.root, clock, made.path).counts["application"] == 1


def test_a_backup_that_cannot_be_finished_leaves_nothing(filled: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup_module, "write_archive", full)
    with pytest.raises(EnvironmentFault, match="full") as caught:
        make_backup(filled)
    assert caught.value.code == "store.full"
    assert list(filled.folder.backups.iterdir()) == []


def test_a_backup_of_a_damaged_database_is_thrown_away(filled: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    counted = iter(({"application": 1}, {"application": 2}))
    monkeypatch.setattr(backup_module, "count_rows", lambda _: next(counted))
    with pytest.raises(EnvironmentFault, match="could not be verified"):
        make_backup(filled)
    assert list(filled.folder.backups.iterdir()) == []


# By itself


def test_the_daily_backup(filled: Database, clock: FrozenClock) -> None:
    first = backup_if_due(filled)
    assert first is not None
    assert first.reason is BackupReason.DAILY
    add(filled, title="Changed")
    assert backup_if_due(filled) is None  # there is one of today
    clock.advance(timedelta(days=1))
    second = backup_if_due(filled)
    assert second is not None
    clock.advance(timedelta(days=1))
    assert backup_if_due(filled) is None  # nothing changed since
    filled.folder.settings.write_text("theme = 'contrast'\n")
    assert backup_if_due(filled) is not None
    assert [backup.created_at.day for backup in list_backups(filled.folder)] == [23, 22, 21]


def test_an_untouched_store_needs_no_backup(db: Database) -> None:
    assert backup_if_due(db) is None


def test_a_backup_from_the_future_does_not_stop_todays(filled: Database, clock: FrozenClock) -> None:
    clock.advance(timedelta(days=4000))
    make_backup(filled)
    clock.advance(timedelta(days=-4000))
    assert backup_if_due(filled) is not None


def test_the_daily_backup_thins_the_older_ones(filled: Database, clock: FrozenClock) -> None:
    make_backup(filled)  # by hand: stays
    for day in range(20):
        clock.advance(timedelta(days=1))
        add(filled, title=str(day))
        assert backup_if_due(filled, Limits(recent=2, days=3, weeks=0, months=0)) is not None
    backups = list_backups(filled.folder)
    assert [backup.reason for backup in backups].count(BackupReason.MANUAL) == 1
    assert len(backups) == 1 + 4  # today's and those of the three days before
    clock.advance(timedelta(days=365))
    thin(filled.folder, clock.now(), Limits(recent=1, days=0, weeks=0, months=0))
    assert len(list_backups(filled.folder)) == 2


# Backups that are none


def rewritten(source: Path, target: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    """A backup with its members changed by hand, the manifest left to say what ``change`` makes it say."""
    with zipfile.ZipFile(source) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    with zipfile.ZipFile(target, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return target


def manifest_saying(**values: object) -> Callable[[dict[str, bytes]], None]:
    def change(members: dict[str, bytes]) -> None:
        manifest = json.loads(members["manifest.json"])
        members["manifest.json"] = json.dumps({**manifest, **values}).encode()

    return change


def smuggled(name: str) -> Callable[[dict[str, bytes]], None]:
    """A member that leads out of the folder, and stands in the list of contents as it should."""

    def change(members: dict[str, bytes]) -> None:
        import hashlib

        manifest = json.loads(members["manifest.json"])
        manifest["members"][name] = {"size": 4, "sha256": hashlib.sha256(b"evil").hexdigest()}
        members["manifest.json"] = json.dumps(manifest).encode()
        members[name] = b"evil"

    return change


def other_database(statement: str) -> Callable[[dict[str, bytes]], None]:
    def change(members: dict[str, bytes]) -> None:
        import hashlib
        import sqlite3

        with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
            connection.deserialize(members["apptracker.sqlite3"])
            connection.execute(statement)
            data = connection.serialize()
        manifest = json.loads(members["manifest.json"])
        manifest["members"]["apptracker.sqlite3"] = {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        members["manifest.json"] = json.dumps(manifest).encode()
        members["apptracker.sqlite3"] = data

    return change


BAD: dict[str, tuple[str, Callable[[dict[str, bytes]], None]]] = {
    "up": ("backup.bad", smuggled("../evil")),
    "up inside": ("backup.bad", smuggled("templates/../../evil")),
    "absolute": ("backup.bad", smuggled("/tmp/evil")),
    "drive": ("backup.bad", smuggled("templates/C:evil")),
    "backslash": ("backup.bad", smuggled("templates/..\\..\\evil")),
    "wrong place": ("backup.bad", smuggled("evil.sh")),
    "wrong content name": ("backup.bad", smuggled("files/ab/ab" + "0" * 62)),
    "database of another": ("backup.bad", other_database("PRAGMA application_id = 7")),
    "rows gone": ("backup.bad", other_database("DELETE FROM meta")),
    "a column gone": ("backup.bad", other_database("ALTER TABLE story RENAME COLUMN task TO job")),
    "newer": ("backup.newer", other_database(f"PRAGMA user_version = {migrations.LATEST + 1}")),
    "no manifest": ("backup.bad", lambda members: members.pop("manifest.json") and None),
    "no database": ("backup.bad", lambda members: members.pop("apptracker.sqlite3") and None),
    "another manifest": ("backup.bad", lambda members: members.update({"manifest.json": b"[1, 2"})),
    "a manifest of numbers": ("backup.bad", lambda members: members.update({"manifest.json": b"[1, 2]"})),
    "unknown form": ("backup.bad", manifest_saying(format=2)),
    "members missing in the list": ("backup.bad", manifest_saying(members={})),
    "a number for a date": ("backup.bad", manifest_saying(created_at=5)),
    "endless members": (
        "backup.bad",
        manifest_saying(members={"apptracker.sqlite3": {"size": float("inf"), "sha256": "x"}}),
    ),
    "a list for the numbers": ("backup.bad", manifest_saying(counts=[1])),
    "no date": ("backup.bad", manifest_saying(created_at="yesterday")),
    "changed database": ("backup.bad", lambda members: members.update({"apptracker.sqlite3": b"x" * 5000})),
    "changed settings": ("backup.bad", lambda members: members.update({"settings.toml": b"theme = 'dork'\n"})),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_sound_backup_is_refused(filled: Database, clock: FrozenClock, tmp_path: Path, name: str) -> None:
    code, change = BAD[name]
    path = rewritten(make_backup(filled).path, tmp_path / "bad.zip", change)
    add(filled, title="Present")
    refused(filled, clock, path, code)


def refused(db: Database, clock: FrozenClock, path: Path, code: str) -> None:
    """Restoring fails with this code and leaves everything as it was."""
    before, names = everything(db.folder.root), sorted(db.folder.root.iterdir())
    with pytest.raises(AppError) as caught:
        restore(db.folder.root, clock, path)
    assert caught.value.code == code
    assert everything(db.folder.root) == before
    assert sorted(db.folder.root.iterdir()) == names
    assert not list(db.folder.root.parent.rglob("evil*"))
    assert [b for b in list_backups(db.folder) if b.reason is BackupReason.RESTORE] == []


def test_a_link_in_a_backup_is_refused(filled: Database, clock: FrozenClock, tmp_path: Path) -> None:
    path = rewritten(make_backup(filled).path, tmp_path / "bad.zip", smuggled("templates/link"))
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in members.items():
            entry = zipfile.ZipInfo(name)
            if name == "templates/link":
                entry.external_attr = (stat.S_IFLNK | 0o777) << 16
            archive.writestr(entry, data)
    refused(filled, clock, path, "backup.bad")


@pytest.mark.parametrize("damage", ["cut", "flip", "noise", "empty", "none"])
def test_a_damaged_backup_is_refused(filled: Database, clock: FrozenClock, tmp_path: Path, damage: str) -> None:
    data = bytearray(make_backup(filled).path.read_bytes())
    path = tmp_path / "bad.zip"
    if damage == "cut":
        path.write_bytes(data[: len(data) // 2])
    elif damage == "flip":
        data[len(data) // 3] ^= 0xFF
        path.write_bytes(data)
    elif damage == "noise":
        path.write_bytes(os.urandom(5000))
    elif damage == "empty":
        path.touch()
    refused(filled, clock, path, "backup.missing" if damage == "none" else "backup.bad")


def test_foreign_triggers_in_a_backup_never_run(filled: Database, clock: FrozenClock, tmp_path: Path) -> None:
    trigger = "CREATE TRIGGER evil AFTER INSERT ON application BEGIN DELETE FROM story; END"
    path = rewritten(make_backup(filled).path, tmp_path / "odd.zip", other_database(trigger))
    restore(filled.folder.root, clock, path)
    with closing(raw(filled.folder.root)) as connection:
        assert connection.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'evil'").fetchone() == (0,)


def test_a_restore_that_fails_at_the_last_step_changes_nothing(
    filled: Database, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_backup(filled)
    add(filled, title="Present")
    filled.folder.settings.write_text("theme = 'light'\n")
    before = everything(filled.folder.root)
    monkeypatch.setattr("apptracker.store.restore.BUSY_SECONDS", 0.1)
    monkeypatch.setattr("apptracker.store.connection.BUSY_SECONDS", 0.1)
    with closing(raw(filled.folder.root)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(EnvironmentFault) as caught:
            restore(filled.folder.root, clock, made.path)
        other.execute("ROLLBACK")
    assert caught.value.code == "store.busy"
    assert everything(filled.folder.root) == before
    restore(filled.folder.root, clock, made.path)
    assert everything(filled.folder.root) != before


def test_no_room_for_restoring(filled: Database, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch) -> None:
    made = make_backup(filled)
    monkeypatch.setattr("shutil.disk_usage", lambda _: os.statvfs_result and type("Usage", (), {"free": 1000}))
    refused(filled, clock, made.path, "store.full")


def test_a_store_of_a_newer_version_is_not_restored_over(filled: Database, clock: FrozenClock) -> None:
    made = make_backup(filled)
    filled.close()
    with closing(raw(filled.folder.root)) as connection:
        connection.execute(f"PRAGMA user_version = {migrations.LATEST + 1}")
    refused(filled, clock, made.path, "store.newer")
