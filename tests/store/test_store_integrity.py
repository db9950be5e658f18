from __future__ import annotations

import os
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from store_helpers import add, check_search, dump, found, raw

from apptracker.domain.clock import FrozenClock
from apptracker.domain.errors import EnvironmentFault
from apptracker.domain.letters import CheckLevel
from apptracker.domain.records import Finding
from apptracker.store import Database
from apptracker.store.backup import BackupReason, list_backups, make_backup
from apptracker.store.faults import translated
from apptracker.store.integrity import examine, repair


@pytest.fixture
def kept(db: Database) -> Database:
    with db.change("Filled") as uow:
        application = uow.add_application(employer="Acme", title="Agent").id
        uow.attach(application, "cv – 客服.pdf", b"%PDF")
        uow.add_event(application, "note", "Kind")
    make_backup(db)
    return db


def trouble(db: Database) -> dict[str, Finding]:
    found_ = examine(db.folder.root, db.clock)
    assert [finding for finding in found_ if finding.level is not CheckLevel.OK and not finding.remedy] == []
    return {finding.id: finding for finding in found_ if finding.level is not CheckLevel.OK}


def test_a_healthy_store(kept: Database) -> None:
    before = dump(kept.folder.root)
    findings = examine(kept.folder.root, kept.clock)
    assert {finding.level for finding in findings} == {CheckLevel.OK}
    assert {"database", "search", "journal", "files", "backup", "permissions", "disk"} <= {f.id for f in findings}
    assert dump(kept.folder.root) == before


def test_no_store_yet(tmp_path: Path, clock: FrozenClock) -> None:
    assert [finding.id for finding in examine(tmp_path / "none", clock)] == ["store.none"]
    assert not (tmp_path / "none").exists()


def test_missing_and_damaged_files_are_named(kept: Database) -> None:
    sha256 = kept.read.files(1)[0].sha256
    path = kept.folder.files / sha256[:2] / sha256
    path.write_bytes(b"%PXF")
    assert "'cv – 客服.pdf'" in trouble(kept)["files.damaged"].message
    path.unlink()
    assert "'cv – 客服.pdf'" in trouble(kept)["files.missing"].message


def test_a_search_index_out_of_step_is_repaired(kept: Database) -> None:
    with closing(raw(kept.folder.root)) as connection:
        connection.execute("INSERT INTO text_search (text_search, rowid, notes) VALUES ('delete', 1, 'Kind')")
    assert list(trouble(kept)) == ["search"]
    assert found(kept, "kind") == []
    done = repair(kept)
    assert any("search index" in line for line in done)
    assert trouble(kept) == {}
    assert found(kept, "kind") == [1]
    check_search(kept.folder.root)
    assert list_backups(kept.folder)[0].reason is BackupReason.REPAIR


def test_a_trigger_taken_away_is_put_back(kept: Database) -> None:
    with closing(raw(kept.folder.root)) as connection:
        connection.execute("DROP TRIGGER journal_story_insert")
        connection.execute("UPDATE current_change SET change_id = 1")
    assert list(trouble(kept)) == ["journal"]
    repair(kept)
    assert trouble(kept) == {}


def test_files_that_belong_to_nothing_are_taken_away_but_not_what_undo_needs(kept: Database) -> None:
    file = kept.read.files(1)[0]
    with kept.change("Detached") as uow:
        uow.detach(file.id)
    assert trouble(kept) == {}
    leftover = kept.folder.files / "ab"
    leftover.mkdir(mode=0o700)
    os.close(os.open(leftover / ("ab" + "0" * 62), os.O_CREAT, 0o600))
    assert list(trouble(kept)) == ["files.loose"]
    repair(kept)
    assert trouble(kept) == {}
    assert list(leftover.iterdir()) == []
    kept.undo()
    assert kept.read.file_bytes(file.sha256) == b"%PDF"
    with kept.change("Detached for good") as uow:
        uow.detach(file.id)
    kept.upkeep(keep=0)
    repair(kept)
    assert [path for path in kept.folder.files.rglob("*") if path.is_file()] == []
    with kept.change("Attached again") as uow:
        uow.attach(1, "cv.pdf", b"%PDF")
    assert trouble(kept) == {}


@pytest.mark.skipif(os.name != "posix", reason="permissions as POSIX knows them")
def test_open_permissions_are_closed(kept: Database) -> None:
    kept.folder.root.chmod(0o755)
    kept.folder.database.chmod(0o644)
    assert list(trouble(kept)) == ["permissions"]
    repair(kept)
    assert trouble(kept) == {}


def test_no_backup_or_an_old_one(db: Database, clock: FrozenClock) -> None:
    add(db, title="Agent")
    assert list(trouble(db)) == ["backup.none"]
    make_backup(db)
    clock.advance(timedelta(days=1))
    assert "1 day old" in next(f.message for f in examine(db.folder.root, clock) if f.id == "backup")
    clock.advance(timedelta(days=30))
    assert "31 days old" in trouble(db)["backup.old"].message


def test_a_damaged_database_is_said_without_a_traceback(kept: Database) -> None:
    with kept.change("Many") as uow:
        uow.add_applications({"title": f"Agent {n}"} for n in range(2000))
    kept.close()
    data = bytearray(kept.folder.database.read_bytes())
    data[len(data) // 4 : len(data) // 2] = os.urandom(len(data) // 2 - len(data) // 4)
    kept.folder.database.write_bytes(data)
    worst = examine(kept.folder.root, kept.clock)[0]
    assert worst.level is CheckLevel.ERROR
    assert "restore" in worst.remedy
    kept.folder.database.write_bytes(b"noise" * 2000)
    assert examine(kept.folder.root, kept.clock)[0].id == "store.damaged"


def test_words_of_sqlite_that_quote_damage_are_damage(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as fault, translated(tmp_path):
        b"malformed database schema (\xaa)".decode()
    assert fault.value.code == "store.damaged"


def test_rows_that_refer_to_nothing_are_found(kept: Database) -> None:
    with kept._transaction() as connection:
        connection.execute("UPDATE current_change SET change_id = 1")
        connection.execute("PRAGMA defer_foreign_keys = ON")
    with closing(raw(kept.folder.root)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("UPDATE event SET application_id = 99")
        connection.execute("UPDATE current_change SET change_id = NULL")
    assert trouble(kept)["database.references"].level is CheckLevel.ERROR
