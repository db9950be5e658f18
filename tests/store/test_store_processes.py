"""Several processes at one store, and processes that are killed."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest
from store_helpers import add, check_search, dump, raw

from apptracker.domain.clock import FrozenClock
from apptracker.domain.errors import EnvironmentFault
from apptracker.store import ApplicationFilter, Database

PRELUDE = """
import sys, time, os, signal
from datetime import datetime, UTC
from pathlib import Path
from apptracker.domain.clock import FrozenClock
from apptracker.store import Database
clock = FrozenClock(datetime(2026, 11, 21, 15, 0, tzinfo=UTC))
folder = Path(sys.argv[1])
"""


def process(script: str, data_dir: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", PRELUDE + script, str(data_dir), *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def finish(running: subprocess.Popen[str]) -> None:
    _, errors = running.communicate(timeout=60)
    assert running.returncode == 0, errors


def test_processes_that_start_together_make_one_store(data_dir: Path, clock: FrozenClock) -> None:
    script = "with Database.open(folder, clock) as db:\n    print(len(db.read.stages()))\n"
    running = [process(script, data_dir) for _ in range(6)]
    for one in running:
        finish(one)
    with Database.open(data_dir, clock) as db:
        assert len(db.read.stages()) == 10


def test_processes_write_in_turn_and_nothing_is_lost(data_dir: Path, clock: FrozenClock) -> None:
    script = """
with Database.open(folder, clock) as db:
    for number in range(25):
        with db.change(f"{sys.argv[2]} {number}") as uow:
            application = uow.add_application(employer="Shared", title=f"{sys.argv[2]} {number}")
            uow.add_tags(application.id, ["shared"])
"""
    Database.open(data_dir, clock).close()
    running = [process(script, data_dir, name) for name in ("one", "two", "three")]
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


def test_a_killed_process_leaves_nothing_half_done(data_dir: Path, clock: FrozenClock) -> None:
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
    running = process(script, data_dir)
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
