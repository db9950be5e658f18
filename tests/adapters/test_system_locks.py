"""Who holds the agent's lock, and that only the agent is ended through it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from apptracker.adapters.system import background
from apptracker.adapters.system.locks import AGENT, holder

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the locks and processes are Linux's")

#: Takes a lock file as Qt does, or leaves it alone, and stays.
STAY = """
import fcntl, sys
if sys.argv[1] == "hold":
    file = open(sys.argv[2], "r+")
    fcntl.flock(file, fcntl.LOCK_EX)
print("there", flush=True)
sys.stdin.read()
"""


class Process:
    """Another process, whose number the lock file tells."""

    def __init__(self, lock: Path, *arguments: str, holds: bool) -> None:
        lock.touch()
        kind = "hold" if holds else "leave"
        self.child = subprocess.Popen(
            [sys.executable, "-c", STAY, kind, str(lock), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.child.stdout is not None
        assert self.child.stdout.readline() == "there\n"
        lock.write_text(f"{self.child.pid}\napptracker\nhost\n")

    @property
    def lives(self) -> bool:
        return self.child.poll() is None

    def end(self) -> None:
        self.child.kill()
        self.child.communicate()


@pytest.fixture
def lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(background, "PATIENCE", 0.3)
    return tmp_path / AGENT


@pytest.fixture
def processes() -> Iterator[list[Process]]:
    made: list[Process] = []
    yield made
    for process in made:
        process.end()


def test_the_agent_is_ended(lock: Path, processes: list[Process]) -> None:
    processes.append(agent := Process(lock, "background", "run", holds=True))
    assert holder(lock) == agent.child.pid
    assert background.is_running(lock.parent)
    assert background.stop(lock.parent)
    assert agent.child.wait(5) == -15


def test_what_another_process_left_ends_nobody(
    lock: Path, processes: list[Process], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where the file is not for this person to write."""
    processes.append(other := Process(lock, "background", "run", holds=False))
    lock.chmod(0o400)
    opened = background.os.open

    def only_to_read(path: Path, flags: int, *rest: int) -> int:
        if flags & 0b11:
            raise PermissionError(path)  # as anybody but an administrator finds it
        return opened(path, flags, *rest)

    monkeypatch.setattr(background.os, "open", only_to_read)
    assert holder(lock) is None
    assert not background.is_running(lock.parent)
    assert background.stop(lock.parent)
    assert other.lives


def test_a_lock_that_cannot_be_written_is_still_seen_as_held(lock: Path, processes: list[Process]) -> None:
    processes.append(agent := Process(lock, "background", "run", holds=True))
    lock.chmod(0o400)
    assert holder(lock) == agent.child.pid


def test_a_process_that_is_no_agent_is_left_alone(lock: Path, processes: list[Process]) -> None:
    """The number is one of another machine or container, where the folder is shared."""
    processes.append(other := Process(lock, "something", "else", holds=True))
    assert background.is_running(lock.parent)
    assert not background.stop(lock.parent)
    assert other.lives


@pytest.mark.parametrize("said", ["", "nonsense", "-1", "0", "\x00"])
def test_a_number_that_is_none_ends_nobody(lock: Path, processes: list[Process], said: str) -> None:
    processes.append(other := Process(lock, holds=True))
    lock.write_text(said)
    assert holder(lock) == 0
    assert not background.stop(lock.parent)
    assert other.lives
