"""What the machine refuses, and bugs: told in one line, nothing half done."""

from __future__ import annotations

import errno
import os
import re
import sqlite3
import subprocess
import sys
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from support import Cli, environment, launch, unchanged

from apptracker.store import Database


def _database(cli: Cli) -> Path:
    return cli.data_dir / "apptracker.sqlite3"


# The data folder


def test_a_data_folder_that_is_a_file(fresh_cli: Cli, tmp_path: Path) -> None:
    fresh_cli.data_dir = tmp_path / "file"
    fresh_cli.data_dir.write_text("mine", encoding="utf-8")
    fresh_cli("list").refused("file", "--data-dir")
    assert fresh_cli.data_dir.read_text(encoding="utf-8") == "mine"
    fresh_cli.data_dir /= "deeper"
    fresh_cli("add", "--employer", "A", "--title", "T").refused("--data-dir")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the root user may write anywhere")
def test_a_read_only_folder(kept: Cli) -> None:
    kept.data_dir.chmod(0o500)
    try:
        kept("add", "--employer", "A", "--title", "T").refused("cannot be written")
    finally:
        kept.data_dir.chmod(0o700)
    assert len(kept.json("list")) == 1


def test_a_folder_that_cannot_be_made(fresh_cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, *_: object, **__: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system", str(path))

    monkeypatch.setattr(Path, "mkdir", refuse)
    fresh_cli("list").refused(str(fresh_cli.data_dir), "cannot be written")


def test_a_database_that_cannot_be_written(kept: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    """A read-only disk, as SQLite sees it; the root user would be let past a file's permissions."""
    from apptracker.store import database

    def connect_read_only(path: Path, **_: object) -> sqlite3.Connection:
        return sqlite3.connect(f"file:{path}?mode=ro", uri=True, isolation_level=None)

    with Database.open(kept.data_dir, _clock()) as db, monkeypatch.context() as patched:
        patched.setattr(database, "connect", connect_read_only)
        patched.setattr(Database, "open", classmethod(lambda *_: db))
        with unchanged(kept.data_dir):
            kept("note", 1, "x").refused("cannot be written")


def _clock() -> object:
    from apptracker.domain.clock import SystemClock

    return SystemClock()


@pytest.mark.parametrize("damage", ["header", "middle", "text", "short"])
def test_a_damaged_database(kept: Cli, damage: str) -> None:
    path = _database(kept)
    data = path.read_bytes()
    path.write_bytes(
        {
            "header": b"x" * 100 + data[100:],
            "middle": data[:4096] + b"\xaa" * (len(data) - 4096),
            "text": b"This is my diary.\n",
            "short": data[:1000],
        }[damage]
    )
    spoilt = path.read_bytes()
    for command in (["list"], ["add", "--employer", "A", "--title", "T"], ["undo"], ["backup"]):
        kept(*command).refused(str(path))
    assert path.read_bytes() == spoilt
    assert kept("doctor").status == 1
    backup = next(iter((kept.data_dir / "backups").glob("*.zip")))
    kept("restore", backup).ok()
    kept("list").ok()


def test_a_newer_database_names_the_version_that_wrote_it(kept: Cli) -> None:
    with closing(sqlite3.connect(_database(kept))) as connection:
        connection.execute("PRAGMA user_version = 999")
        connection.commit()
    with unchanged(kept.data_dir):
        for command in (["list"], ["note", "1", "x"]):
            outcome = kept(*command).refused("newer than this one", "update apptracker")
            assert re.search(r"apptracker \d+\.\d+", outcome.err)


def test_a_database_of_another_program(fresh_cli: Cli) -> None:
    fresh_cli.data_dir.mkdir()
    with closing(sqlite3.connect(_database(fresh_cli))) as connection:
        connection.execute("CREATE TABLE recipe (id INTEGER)")
        connection.execute("PRAGMA application_id = 12345")
        connection.commit()
    fresh_cli("list").refused("another program")


def test_a_full_disk(kept: Cli, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    target = tmp_path / "letter.docx"
    with unchanged(kept.data_dir), monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        kept("letter", 1, "--out", target).refused("disk is full", "letter.docx")
    assert list(tmp_path.glob("*letter*")) == []
    assert list(tmp_path.glob(".letter*")) == []


@pytest.mark.parametrize("what", ["nothing", "zip", "text"])
def test_a_backup_that_is_none(kept: Cli, tmp_path: Path, what: str) -> None:
    path = tmp_path / "backup.zip"
    if what == "zip":
        import zipfile

        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("../../evil.txt", "x")
    elif what == "text":
        path.write_text("no zip", encoding="utf-8")
    with unchanged(kept.data_dir):
        kept("restore", path).refused("backup.zip")
    assert not (tmp_path.parent / "evil.txt").exists()


@pytest.mark.parametrize(
    "name",
    ["apptracker.sqlite3", "apptracker.sqlite3-wal", "APPTRACKER.sqlite3", "files/ab.zip", "settings.toml", "link"],
)
def test_a_backup_never_takes_the_place_of_the_data(kept: Cli, name: str) -> None:
    (kept.data_dir / "files").mkdir(exist_ok=True)
    target = kept.data_dir / name
    if name == "link":
        try:
            target.symlink_to(_database(kept))
        except OSError:
            pytest.skip("no links here")
    with unchanged(kept.data_dir):
        kept("backup", target, "--force").refused("part of the data itself")
    kept("backup", kept.data_dir / "mine.zip").ok()


def test_of_several_who_end_an_interview_one_does(kept: Cli) -> None:
    at = "2026-11-20 10:00"
    planned = kept.json("interview", "add", 1, "--at", at, "--zone", "America/Chicago", "--format", "phone")
    command = [sys.executable, "-m", "apptracker", "--data-dir", str(kept.data_dir)]
    command += ["interview", "done", str(planned["id"])]
    with ExitStack() as started:
        running = [
            started.enter_context(subprocess.Popen(command, env=environment(), stderr=subprocess.DEVNULL))
            for _ in range(4)
        ]
        assert sorted(one.wait(60) for one in running) == [0, 1, 1, 1]
    told = [event["text"] for event in kept.json("show", 1)["history"]]
    assert len([text for text in told if text.startswith("Interview done")]) == 1


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="a device that never ends")
def test_a_backup_that_never_ends(kept: Cli, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.zip")
    with unchanged(kept.data_dir):
        kept("restore", "/dev/zero").refused("no plain file")
        kept("restore", tmp_path / "pipe.zip").refused("no plain file")


# What nobody types, but scripts may


def test_numbers_beyond_all_counting(kept: Cli) -> None:
    many = 10**25
    assert kept.json("list", "--limit", many) == kept.json("list")
    assert kept.json("history", "--limit", many) == kept.json("history")
    with unchanged(kept.data_dir):
        planning = ("interview", "add", 1, "--at", "2026-12-01 15:00", "--zone", "UTC", "--format", "phone")
        kept(*planning, "--round", many).refused("round", "1 to 99")


def test_a_query_of_very_many_words(kept: Cli) -> None:
    kept("list", "--query", " ".join(f"w{n}" for n in range(3000))).refused("3000 different words")
    kept("list", "--query", " ".join(f"w{n}" for n in range(50))).ok()
    title = kept.json("list")[0]["title"].split()[0]
    assert len(kept.json("list", "--query", f"{title} " * 3000)) == 1


def test_a_folder_with_a_name_that_is_too_long(fresh_cli: Cli, tmp_path: Path) -> None:
    fresh_cli.data_dir = tmp_path / ("x" * 5000)
    for command in (["list"], ["backups"], ["doctor"], ["restore", "x.zip"]):
        fresh_cli(*command).refused("cannot be used as the data folder", "--data-dir")


# Where the output goes


def _piped(arguments: list[str], data_dir: Path, **extra: object) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "apptracker", "--data-dir", str(data_dir), *arguments]
    return subprocess.run(command, env=environment(), stderr=subprocess.PIPE, timeout=60, **extra)  # type: ignore[call-overload]


@pytest.mark.skipif(os.name != "posix", reason="pipes of another kind")
def test_a_reader_that_had_enough_is_no_fault(kept: Cli) -> None:
    for arguments in (["show", "1"], ["history", "--json"], ["list"]):
        read, write = os.pipe()
        os.close(read)
        try:
            done = _piped(arguments, kept.data_dir, stdout=write)
        finally:
            os.close(write)
        assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
def test_output_that_cannot_be_written_is_told(kept: Cli) -> None:
    with Path("/dev/full").open("wb") as full:
        done = _piped(["list", "--json"], kept.data_dir, stdout=full)
    assert done.returncode == 1
    assert done.stderr.startswith(b"apptracker: the result could not be written")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.skipif(os.name != "posix", reason="closing descriptors")
def test_a_command_works_with_nobody_listening(kept: Cli) -> None:
    command = [sys.executable, "-m", "apptracker", "--data-dir", str(kept.data_dir), "note", "1", "heard"]
    script = 'exec "$@" >&- 2>&-'
    assert subprocess.run(["sh", "-c", script, "sh", *command], env=environment(), timeout=60).returncode == 0
    assert kept.json("show", 1)["history"][-1]["text"] == "heard"


# Bugs


def test_a_bug_is_told_in_one_line_and_logged_without_personal_text(kept: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("Harbor Secret Ltd and zoe@example.com")

    monkeypatch.setattr("apptracker.services.applications.note", broken)
    with unchanged(kept.data_dir):
        outcome = kept("note", 1, "a secret note").refused("inside the program", "apptracker.log")
    log = kept.data_dir / "apptracker.log"
    line = log.read_text(encoding="utf-8")
    assert line.count("\n") == 1
    assert "RuntimeError at " in line
    assert "applications.py" in line
    assert line.startswith("2026-11-21T09:00:00-06:00 ")
    for secret in ("Secret", "secret", "zoe@", "Harbor"):
        assert secret not in line + outcome.err
    if os.name == "posix":
        assert log.stat().st_mode & 0o077 == 0


def test_a_bug_before_there_is_a_folder_is_told_too(fresh_cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("Harbor")

    monkeypatch.setattr("apptracker.cli.session.open_data", broken)
    fresh_cli("list").refused("RuntimeError at ")
    assert not fresh_cli.data_dir.exists()


def test_the_log_stays_small(kept: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("apptracker.services.applications.note", broken)
    monkeypatch.setattr("apptracker.app.LOG_LIMIT", 1000)
    for _ in range(12):
        kept("note", 1, "x").refused()
    logs = sorted(path.name for path in kept.data_dir.glob("*.log"))
    assert logs == ["apptracker.log", "apptracker.old.log"]
    assert all((kept.data_dir / name).stat().st_size < 2500 for name in logs)


def test_a_backup_that_fails_does_not_spoil_what_was_done(fresh_cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", "/home/zoe/secret")

    monkeypatch.setattr("apptracker.store.backup.make_backup", full)
    fresh_cli("add", "--employer", "A", "--title", "T").ok()
    assert len(fresh_cli.json("list")) == 1
    log = (fresh_cli.data_dir / "apptracker.log").read_text(encoding="utf-8")
    assert "automatic backup" in log
    assert "secret" not in log


def test_a_bug_in_the_automatic_backup_does_not_spoil_what_was_done(
    fresh_cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ValueError("/home/zoe/secret")

    monkeypatch.setattr("apptracker.store.backup.make_backup", broken)
    fresh_cli("add", "--employer", "A", "--title", "T").ok()
    log = (fresh_cli.data_dir / "apptracker.log").read_text(encoding="utf-8")
    assert "automatic backup: ValueError" in log
    assert "secret" not in log


def test_a_bug_after_something_was_stored_does_not_deny_it(kept: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("apptracker.cli.applications.tell", broken)
    told = kept("note", 1, "kept").refused("after a change was stored", "apptracker history").err
    assert "nothing was changed" not in told
    assert kept.json("show", 1)["history"][-1]["text"] == "kept"


def test_a_file_that_only_looks_like_a_backup_is_no_hindrance(kept: Cli) -> None:
    before = kept.json("backups")
    (kept.data_dir / "backups" / "apptracker-20269999T000000Z-daily.zip").write_bytes(b"")
    kept("note", 1, "kept").ok()
    assert kept.json("backups") == before


def test_a_real_launch_ends_with_its_status(tmp_path: Path) -> None:
    assert launch("list", data_dir=tmp_path / "data").returncode == 0
    refused = launch("show", "9", data_dir=tmp_path / "data")
    assert (refused.returncode, refused.stdout) == (1, b"")
    assert refused.stderr == b"apptracker: there is no application 9; apptracker list shows them with their ids\n"
    assert launch("nonsense", data_dir=tmp_path / "data").returncode == 2
