"""Several processes at one store, and processes that are killed."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from store_helpers import add, check_search, dump, raw

from apptracker.domain.clock import FrozenClock
from apptracker.domain.errors import EnvironmentFault
from apptracker.store import ApplicationFilter, Database, migrations
from apptracker.store.connection import Connection, connect

PRELUDE = """
import sys, time, os, signal
from datetime import datetime, UTC
from pathlib import Path
from apptracker.domain.clock import FrozenClock
from apptracker.store import Database
clock = FrozenClock(datetime(2026, 11, 21, 15, 0, tzinfo=UTC))
folder = Path(sys.argv[1])
"""


Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def process(data_dir: Path) -> Iterator[Start]:
    """Starts a process with a script at the store; none outlives the test, however it ends."""
    with ExitStack() as started:

        def start(script: str, *arguments: str) -> subprocess.Popen[str]:
            running = subprocess.Popen(
                [sys.executable, "-c", PRELUDE + script, str(data_dir), *arguments],
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
            started.enter_context(running)
            started.callback(running.kill)
            return running

        yield start


def finish(running: subprocess.Popen[str]) -> None:
    _, errors = running.communicate(timeout=60)
    assert running.returncode == 0, errors


def test_processes_that_start_together_make_one_store(data_dir: Path, clock: FrozenClock, process: Start) -> None:
    script = "with Database.open(folder, clock) as db:\n    print(len(db.read.stages()))\n"
    running = [process(script) for _ in range(6)]
    for one in running:
        finish(one)
    with Database.open(data_dir, clock) as db:
        assert len(db.read.stages()) == 10


def test_a_new_file_is_never_seen_half_made(tmp_path: Path) -> None:
    """Whoever found it at an earlier schema would set out to migrate it, and shut everybody else out for that."""
    said: list[str] = []
    path = tmp_path / "new.sqlite3"
    path.touch()
    with closing(connect(path)) as connection:
        connection.set_trace_callback(said.append)
        migrations.migrate(connection, path)
    bumps = [place for place, sql in enumerate(said) if sql.startswith("PRAGMA user_version = ")]
    assert len(bumps) == migrations.LATEST
    assert "COMMIT" not in said[bumps[0] : bumps[-1]]


def test_a_file_that_another_is_just_making_is_waited_for(data_dir: Path, clock: FrozenClock) -> None:
    """What SQLite refuses without waiting: the switch to a write-ahead log while somebody else writes."""
    data_dir.mkdir()
    with closing(
        sqlite3.connect(data_dir / "apptracker.sqlite3", isolation_level=None, check_same_thread=False)
    ) as other:
        other.execute("BEGIN IMMEDIATE")
        letting_go = threading.Timer(0.3, other.execute, ["ROLLBACK"])
        letting_go.start()
        with Database.open(data_dir, clock) as db:
            assert len(db.read.stages()) == 10
        letting_go.join()


def test_a_file_in_the_making_is_never_taken_for_anothers(
    data_dir: Path, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another process makes the schema between two looks at an empty file."""
    data_dir.mkdir()
    path = data_dir / "apptracker.sqlite3"
    with closing(sqlite3.connect(path)) as empty:
        empty.execute("PRAGMA journal_mode = WAL")

    class Slow(Connection):
        def execute(self, sql: str, *values: object) -> sqlite3.Cursor:
            cursor = super().execute(sql, *values)  # type: ignore[arg-type]
            if sql == "PRAGMA user_version" and not made:
                made.append(path)
                with closing(connect(path)) as quicker:
                    migrations.migrate(quicker, path)
            return cursor

    made: list[Path] = []
    with monkeypatch.context() as patched:
        patched.setattr("apptracker.store.connection.Connection", Slow)
        Database.open(data_dir, clock).close()
    assert made == [path]


def test_processes_write_in_turn_and_nothing_is_lost(data_dir: Path, clock: FrozenClock, process: Start) -> None:
    script = """
with Database.open(folder, clock) as db:
    for number in range(25):
        with db.change(f"{sys.argv[2]} {number}") as uow:
            application = uow.add_application(employer="Shared", title=f"{sys.argv[2]} {number}")
            uow.add_tags(application.id, ["shared"])
"""
    Database.open(data_dir, clock).close()
    running = [process(script, name) for name in ("one", "two", "three")]
    with Database.open(data_dir, clock) as db:
        while any(one.poll() is None for one in running):
            listed = db.read.applications()
            assert all(application.tags == ("shared",) for application in listed)  # never half a change
            time.sleep(0.01)
        for one in running:
            finish(one)
        titles = {application.title for application in db.read.applications(ApplicationFilter(tag="shared"))}
        assert titles == {f"{name} {number}" for name in ("one", "two", "three") for number in range(25)}
        assert len(db.read.history()) == 75
        for _ in range(75):
            db.undo()
        assert db.read.applications() == []
        check_search(data_dir)


def test_a_killed_process_leaves_nothing_half_done(data_dir: Path, clock: FrozenClock, process: Start) -> None:
    with Database.open(data_dir, clock) as db:
        add(db, title="Agent")
        before = dump(data_dir)
    script = """
with Database.open(folder, clock) as db, db.change("Half done") as uow:
    uow.add_applications({"title": str(n)} for n in range(2000))
    uow.attach(1, "cv.pdf", b"%PDF")
    uow.flush()
    print("now", flush=True)
    time.sleep(60)
"""
    running = process(script)
    assert running.stdout is not None
    assert running.stdout.readline() == "now\n"
    running.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    running.communicate()
    with Database.open(data_dir, clock) as db:
        assert dump(data_dir) == before
        check_search(data_dir)
        with closing(raw(data_dir)) as connection:
            assert connection.execute("SELECT change_id FROM current_change").fetchone() == (None,)
        assert add(db, title="Goes on") == 2


def test_a_store_that_stays_locked_says_busy(
    data_dir: Path, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("apptracker.store.connection.BUSY_SECONDS", 0.1)
    with Database.open(data_dir, clock) as db:
        application = add(db, title="Agent")
        with closing(raw(data_dir)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(EnvironmentFault, match="busy") as caught, db.change("Waits") as uow:
                uow.archive(application)
            assert caught.value.code == "store.busy"
            assert db.read.application(application).title == "Agent"  # reading does not wait
            other.execute("ROLLBACK")
        with db.change("Now it goes") as uow:
            uow.archive(application)


def test_threads_read_while_one_writes(db: Database) -> None:
    wrong: list[object] = []
    stop = threading.Event()

    def read() -> None:
        while not stop.is_set():
            listed = db.read.applications()
            if len(listed) % 10:
                wrong.append(len(listed))

    def write(name: str) -> None:
        for number in range(10):
            with db.change(f"{name} {number}") as uow:
                uow.add_applications({"title": name} for _ in range(10))

    readers = [threading.Thread(target=read) for _ in range(3)]
    writers = [threading.Thread(target=write, args=(name,)) for name in "ab"]
    for thread in (*readers, *writers):
        thread.start()
    for thread in writers:
        thread.join()
    stop.set()
    for thread in readers:
        thread.join()
    assert wrong == []
    assert len(db.read.applications()) == 200
