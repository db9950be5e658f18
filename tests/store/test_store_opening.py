"""Opening what is there, whatever it is; the machine refusing; schema steps."""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest
from store_helpers import add, check_search, dump, raw

from apptracker import __version__
from apptracker.domain.clock import FrozenClock
from apptracker.domain.errors import EnvironmentFault
from apptracker.store import Database, migrations
from apptracker.store import tables as table_module
from apptracker.store.backup import BackupReason, list_backups
from apptracker.store.faults import translated
from apptracker.store.triggers import JOURNALED

FIXTURES = Path(__file__).with_name("fixtures")


def database_file(data_dir: Path) -> Path:
    return data_dir / "apptracker.sqlite3"


def fails_to_open(data_dir: Path, clock: FrozenClock, code: str) -> EnvironmentFault:
    with pytest.raises(EnvironmentFault) as caught, Database.open(data_dir, clock):
        pass
    assert caught.value.code == code
    return caught.value


@pytest.mark.skipif(os.name != "posix", reason="permissions as POSIX knows them")
def test_folder_and_files_are_private(tmp_path: Path, clock: FrozenClock) -> None:
    before = os.umask(0)
    try:
        data_dir = tmp_path / "deep" / "data"
        with Database.open(data_dir, clock) as db:
            application = add(db, title="Agent")
            with db.change("File") as uow:
                uow.attach(application, "cv.pdf", b"%PDF")
            paths = [data_dir.parent, data_dir, *data_dir.rglob("*")]
            assert any(path.name.endswith("-wal") for path in paths)
            assert [path for path in paths if stat.S_IMODE(path.stat().st_mode) & 0o077] == []
    finally:
        os.umask(before)


def test_an_existing_folder_is_left_as_it_is(tmp_path: Path, clock: FrozenClock) -> None:
    tmp_path.chmod(0o755)
    (tmp_path / "mine.txt").write_text("mine")
    with Database.open(tmp_path, clock) as db:
        add(db, title="Agent")
    assert (tmp_path / "mine.txt").read_text() == "mine"
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755 or os.name != "posix"


def test_an_empty_file_becomes_a_store(data_dir: Path, clock: FrozenClock) -> None:
    data_dir.mkdir()
    database_file(data_dir).touch()
    with Database.open(data_dir, clock) as db:
        assert add(db, title="Agent") == 1


def test_the_folders_name_belongs_to_a_file(tmp_path: Path, clock: FrozenClock) -> None:
    (tmp_path / "data").write_text("a letter of mine")
    fails_to_open(tmp_path / "data", clock, "store.folder")
    fails_to_open(tmp_path / "data" / "deeper", clock, "store.folder")
    assert (tmp_path / "data").read_text() == "a letter of mine"


def test_another_programs_database_is_left_alone(data_dir: Path, clock: FrozenClock) -> None:
    data_dir.mkdir()
    with closing(sqlite3.connect(database_file(data_dir))) as connection:
        connection.execute("CREATE TABLE recipes (name)")
    before = database_file(data_dir).read_bytes()
    assert "another program" in str(fails_to_open(data_dir, clock, "store.foreign"))
    assert database_file(data_dir).read_bytes() == before


@pytest.mark.parametrize("size", [1, 100, 4096, 50_000])
def test_no_database_at_all(data_dir: Path, clock: FrozenClock, size: int) -> None:
    data_dir.mkdir()
    noise = random.Random(7).randbytes(size)
    database_file(data_dir).write_bytes(noise)
    assert "apptracker restore" in str(fails_to_open(data_dir, clock, "store.damaged"))
    assert database_file(data_dir).read_bytes() == noise


def test_a_damaged_header_or_schema(data_dir: Path, clock: FrozenClock) -> None:
    with Database.open(data_dir, clock) as db:
        add(db, title="Agent")
    whole = bytearray(database_file(data_dir).read_bytes())
    whole[100:1500] = random.Random(8).randbytes(1400)
    database_file(data_dir).write_bytes(whole)
    with pytest.raises(EnvironmentFault) as caught, Database.open(data_dir, clock) as db:
        db.read.applications()
    assert caught.value.code == "store.damaged"
    assert database_file(data_dir).read_bytes() == whole


def test_a_truncated_file_is_named_when_met(data_dir: Path, clock: FrozenClock) -> None:
    with Database.open(data_dir, clock) as db, db.change("Many") as uow:
        uow.add_applications({"title": f"Agent {n}"} for n in range(3000))
    whole = database_file(data_dir).read_bytes()
    database_file(data_dir).write_bytes(whole[: len(whole) // 2])
    with pytest.raises(EnvironmentFault, match="damaged") as caught, Database.open(data_dir, clock) as db:
        db.read.applications()
    assert caught.value.code == "store.damaged"


def test_a_newer_file_names_the_version_that_wrote_it(data_dir: Path, clock: FrozenClock) -> None:
    with Database.open(data_dir, clock) as db:
        add(db, title="Agent")
    with closing(raw(data_dir)) as connection:
        connection.execute(f"PRAGMA user_version = {migrations.LATEST + 1}")
        connection.execute("UPDATE meta SET value = '9.7.2' WHERE key = 'written_by'")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = database_file(data_dir).read_bytes()
    assert "apptracker 9.7.2" in str(fails_to_open(data_dir, clock, "store.newer"))
    assert database_file(data_dir).read_bytes() == before


def test_a_folder_that_cannot_be_written(data_dir: Path, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch) -> None:
    with Database.open(data_dir, clock) as db:
        application = add(db, title="Agent")
    with Database.open(data_dir, clock) as db:
        monkeypatch.setattr(
            "apptracker.store.database.connect",
            lambda path: sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, isolation_level=None),
        )
        with pytest.raises(EnvironmentFault, match="cannot be written") as caught, db.change("No") as uow:
            uow.archive(application)
        assert caught.value.code == "store.readonly"
        assert not db.read.application(application).archived


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the root user may write anywhere")
def test_a_folder_closed_to_the_person(tmp_path: Path, clock: FrozenClock) -> None:
    tmp_path.chmod(0o500)
    try:
        fails_to_open(tmp_path, clock, "store.readonly")
        fails_to_open(tmp_path / "deeper", clock, "store.readonly")
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.skipif(not Path("/proc/version").exists(), reason="a folder even root cannot write to")
def test_a_folder_nobody_can_write(clock: FrozenClock) -> None:
    with pytest.raises(EnvironmentFault) as caught, Database.open(Path("/proc/apptracker"), clock):
        pass
    assert caught.value.code in ("store.readonly", "store.io")


def test_a_disk_without_any_room_is_called_full(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite calls it an error of the disk when there is no room for the file it shares with other processes."""
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
    usage = shutil.disk_usage("/")
    for free, code in ((usage.free, "store.io"), (4096, "store.full")):
        monkeypatch.setattr(shutil, "disk_usage", lambda _path, free=free: usage._replace(free=free))
        with pytest.raises(EnvironmentFault) as caught, translated(data_dir / "apptracker.sqlite3"):
            raise error
        assert caught.value.code == code


def test_a_full_disk_changes_nothing(db: Database) -> None:
    application = add(db, title="Agent")
    before = dump(db.folder.root)
    with db._transaction() as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(EnvironmentFault, match="full") as caught, db.change("Too much") as uow:  # noqa: PT012
        uow.update_application(application, title="Half done")
        uow.add_posting(application, "x" * 200_000, original=b"the original")
    assert caught.value.code == "store.full"
    assert dump(db.folder.root) == before
    assert [path for path in db.folder.files.rglob("*") if path.is_file()] == []
    with db._transaction() as connection:
        connection.execute(f"PRAGMA max_page_count = {2**31}")
    with db.change("Room again") as uow:
        uow.add_posting(application, "x" * 200_000)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
def test_a_file_for_which_there_is_no_room(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    application = add(db, title="Agent")
    monkeypatch.setattr("apptracker.store.folder.open_private", lambda path: Path("/dev/full").open("wb"))  # noqa: SIM115
    with pytest.raises(EnvironmentFault) as caught, db.change("Attach") as uow:
        uow.attach(application, "cv.pdf", b"%PDF")
    assert caught.value.code == "store.full"
    assert db.read.files(application) == []


def test_errors_of_the_callers_own_files_are_not_taken_for_the_stores(db: Database) -> None:
    with pytest.raises(FileNotFoundError), db.change("Read a letter") as uow:  # noqa: PT012
        add_title = Path("/nonexistent/letter.txt").read_text()
        uow.add_application(title=add_title)


def test_a_rolled_back_change_leaves_no_file(db: Database) -> None:
    application = add(db, title="Agent")
    kept = hashlib.sha256(b"kept").hexdigest()
    with db.change("Attach") as uow:
        uow.attach(application, "a", b"kept")
    with pytest.raises(ZeroDivisionError), db.change("Attach") as uow:  # noqa: PT012
        uow.attach(application, "b", b"kept")
        uow.attach(application, "c", b"new")
        raise ZeroDivisionError
    assert [path.name for path in db.folder.files.rglob("*") if path.is_file()] == [kept]
    assert len(db.read.files(application)) == 1


def test_kept_files_are_checked_when_read(db: Database) -> None:
    application = add(db, title="Agent")
    with db.change("Attach") as uow:
        file = uow.attach(application, "cv.pdf", b"%PDF")
    path = db.folder.files / file.sha256[:2] / file.sha256
    path.write_bytes(b"%PXF")
    with pytest.raises(EnvironmentFault) as caught:
        db.read.file_bytes(file.sha256)
    assert caught.value.code == "file.damaged"
    path.unlink()
    with pytest.raises(EnvironmentFault) as caught:
        db.read.file_bytes(file.sha256)
    assert caught.value.code == "file.missing"


def test_the_same_content_is_kept_once(db: Database) -> None:
    one, two = add(db), add(db)
    with db.change("Attach") as uow:
        uow.attach(one, "a.pdf", b"same")
        uow.attach(two, "b.pdf", b"same")
    assert len([path for path in db.folder.files.rglob("*") if path.is_file()]) == 1
    assert db.read.counts()["file"] == 1


# Schema


def test_the_tables_are_what_the_schema_says(db: Database) -> None:
    mapped = {}
    for row in vars(table_module).values():
        if isinstance(row, type) and hasattr(row, "__table__"):
            mapped[row.__table__.name] = {column.name: column.nullable for column in row.__table__.columns}
    with closing(raw(db.folder.root)) as connection:
        for table, columns in mapped.items():
            info = connection.execute(f"PRAGMA table_info({table})").fetchall()
            live = {name: not (notnull or pk) for _, name, _, notnull, _, pk in info}
            assert columns == live, table
    assert set(mapped) == {*JOURNALED, "file"}


def test_the_schema_says_who_wrote_it(db: Database) -> None:
    with closing(raw(db.folder.root)) as connection:
        assert migrations.written_by(connection) == __version__
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA user_version").fetchone() == (migrations.LATEST,)


def copy_fixture(version: int, data_dir: Path) -> None:
    data_dir.mkdir()
    with closing(sqlite3.connect(database_file(data_dir), isolation_level=None)) as connection:
        connection.executescript((FIXTURES / f"schema_{version}.sql").read_text(encoding="utf-8"))


@pytest.mark.parametrize("version", range(1, migrations.LATEST + 1))
def test_every_released_schema_opens_with_nothing_lost(version: int, data_dir: Path, clock: FrozenClock) -> None:
    copy_fixture(version, data_dir)
    with Database.open(data_dir, clock) as db:
        with closing(raw(data_dir)) as connection:
            assert connection.execute("PRAGMA user_version").fetchone() == (migrations.LATEST,)
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        details = db.read.details(1)
        assert (details.application.employer, details.application.title) == ("Zürich Versicherung", "Agent 客服")
        assert details.application.tags == ("evening",)
        assert details.posting is not None
        assert details.posting.text == "We need patience.\r\nAnd Excel; don’t call."
        assert (len(details.events), len(details.interviews), len(details.reminders)) == (2, 1, 1)
        assert (len(details.documents), len(details.contacts), len(details.files), len(details.sent)) == (1, 1, 1, 1)
        assert db.read.profile().single("basics:name") == "Ana María"
        assert [story.title for story in db.read.profile().stories] == ["A queue"]
        assert db.read.setting("goal") == 5
        assert [binned.application.id for binned in db.read.binned()] == [2]
        assert [application.id for application in db.read.applications()] == [1]
        check_search(data_dir)
        before = dump(data_dir)
        add(db, title="Goes on")
        db.undo()
        assert dump(data_dir) == before
        assert db.undo().words == "Renamed"


@pytest.fixture
def next_schema(monkeypatch: pytest.MonkeyPatch) -> int:
    """A schema after the latest, whose step rebuilds a table that others refer to."""
    step = """
    CREATE TABLE contact_new (
      id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, email TEXT, phone TEXT, role TEXT,
      created_at TEXT NOT NULL, employer_id INTEGER REFERENCES employer (id), notes TEXT,
      nickname TEXT NOT NULL DEFAULT 'none; yet'
    );
    INSERT INTO contact_new (id, name, email, phone, role, created_at, employer_id, notes)
      SELECT id, name, email, phone, role, created_at, employer_id, notes FROM contact;
    DROP TABLE contact;
    ALTER TABLE contact_new RENAME TO contact;
    """
    version = migrations.LATEST + 1
    released = migrations.step_sql
    monkeypatch.setattr(migrations, "LATEST", version)
    monkeypatch.setattr(migrations, "step_sql", lambda number: step if number == version else released(number))
    return version


def test_migrating_keeps_everything_after_a_backup(data_dir: Path, clock: FrozenClock, next_schema: int) -> None:
    copy_fixture(next_schema - 1, data_dir)
    before = dump(data_dir)
    with Database.open(data_dir, clock) as db:
        after = dump(data_dir)
        assert after.pop("contact") == [(*row, "none; yet") for row in before.pop("contact")]
        assert after == before
        (backup,) = list_backups(db.folder)
        assert backup.reason is BackupReason.MIGRATION
        check_search(data_dir)
        with db.change("Contact") as uow:
            uow.add_contact(name="Newcomer", application_ids=[1])
        assert [a.id for a in db.read.applications()] == [1]
        db.undo()
        assert dump(data_dir)["contact_application"] == before["contact_application"]
        assert db.undo().words == "Renamed"
    with closing(raw(data_dir)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (next_schema,)
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (0,)  # per connection, so nothing to leave on


def test_a_step_that_fails_leaves_the_file_as_it_was(
    data_dir: Path, clock: FrozenClock, next_schema: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy_fixture(next_schema - 1, data_dir)
    before = dump(data_dir)
    monkeypatch.setattr(migrations, "step_sql", lambda _: "DELETE FROM employer; DROP TABLE story;")
    with pytest.raises(sqlite3.IntegrityError, match="without what they refer to"), Database.open(data_dir, clock):
        pass
    assert dump(data_dir) == before
    with closing(raw(data_dir)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (next_schema - 1,)
        with pytest.raises(sqlite3.IntegrityError):  # the triggers are there still
            connection.execute("DELETE FROM setting")


def test_nobody_else_may_have_it_open_while_migrating(data_dir: Path, clock: FrozenClock, next_schema: int) -> None:
    copy_fixture(next_schema - 1, data_dir)
    with closing(raw(data_dir)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("SELECT count(*) FROM application").fetchone()
        started = dump(data_dir)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("apptracker.store.connection.BUSY_SECONDS", 0.2)
            fails_to_open(data_dir, clock, "store.busy")
        assert dump(data_dir) == started
    with Database.open(data_dir, clock) as db:
        assert db.read.application(1)


def test_undo_of_a_change_whose_columns_are_gone(db: Database) -> None:
    with db.change("Contact") as uow:
        uow.add_contact(name="Bo")
    with db._transaction() as connection:
        connection.execute("UPDATE change_row SET after = json_set(after, '$.fax', '1')")
    with pytest.raises(Exception, match="too old"):
        db.undo()


def test_a_released_schema_is_never_edited(tmp_path: Path, data_dir: Path, clock: FrozenClock) -> None:
    def schema(folder: Path) -> set[str]:
        with closing(raw(folder)) as connection:
            rows = connection.execute("SELECT sql FROM sqlite_schema WHERE sql NOT NULL AND type != 'trigger'")
            return {" ".join(sql.split()) for (sql,) in rows}

    copy_fixture(migrations.LATEST, data_dir)
    with Database.open(tmp_path / "fresh", clock):
        assert schema(data_dir) == schema(tmp_path / "fresh")
