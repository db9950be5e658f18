"""Told while the window is closed: the program's own processes over a real session bus, with a real service on it."""

from __future__ import annotations

import json
import os
import queue
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from notification_bus import SOON, Bus, Server
from PySide6.QtCore import QLockFile
from support import Cli, environment

from apptracker.adapters.system.locks import AGENT, WINDOW, holder

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="no D-Bus on this platform")

MONDAY = {"APPTRACKER_NOW": "2026-11-23T09:30-06:00"}
#: As ``python -m apptracker`` does, and says at the end which modules it came to load.
AND_TELL = """
import sys
from apptracker.__main__ import main
status = main()
print(*sys.modules)
sys.exit(status)
"""


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[Bus]:
    it = Bus(tmp_path)
    yield it
    it.close()


@pytest.fixture
def server(bus: Bus) -> Iterator[Server]:
    it = Server(bus)
    yield it
    it.close()


@pytest.fixture
def due(cli: Cli) -> Path:
    """A data folder with one reminder, due on Monday at nine."""
    cli("add", "--employer", "Bluebird Travel", "--title", "Agent").ok()
    cli("remind", "add", 1, "Ask Bluebird <b>for news</b>", "--on", "2026-11-23 9:00").ok()
    return cli.data_dir


Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def start(bus: Bus) -> Iterator[Start]:
    """Starts the program over the bus, on Monday."""
    running: list[subprocess.Popen[str]] = []

    def begin(
        data_dir: Path, *arguments: object, code: tuple[str, ...] = ("-m", "apptracker")
    ) -> subprocess.Popen[str]:
        running.append(
            subprocess.Popen(
                [sys.executable, *code, "--data-dir", str(data_dir), *map(str, arguments)],
                env=environment(**bus.environment, **MONDAY, QT_QPA_PLATFORM="offscreen"),
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
        )
        return running[-1]

    yield begin
    for process in running:
        process.terminate()  # asked to end, an agent ends its child first; killed, it would leave it waiting for hours
    for process in running:
        try:
            process.communicate(timeout=SOON)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()


def until(reached: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + SOON
    while not reached():
        assert time.monotonic() < end, what
        time.sleep(0.05)


def state_of(cli: Cli) -> str:
    (reminder,) = cli("show", 1, "--json").ok().json["reminders"]
    return str(reminder["state"])


def children(pid: int) -> list[int]:
    return [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def test_remind_notify_shows_once_and_hears_the_button(cli: Cli, due: Path, server: Server, start: Start) -> None:
    first = start(due, "remind", "notify", "--wait", 1)
    shown = server.next()
    assert "Ask Bluebird" in shown["title"]
    assert set(shown["buttons"]) == {"default", "done", "snooze", "open"}
    server.press(shown["notify"], "done")
    assert first.wait(SOON) == 0
    assert state_of(cli) == "done"
    second = start(due, "remind", "notify", "--json")
    out, err = second.communicate(timeout=SOON)
    assert (json.loads(out)["shown"], err) == ([], "")
    assert server.silent


def test_two_at_once_tell_once(due: Path, server: Server, start: Start) -> None:
    both = [start(due, "remind", "notify", "--json") for _ in range(2)]
    told = [len(json.loads(each.communicate(timeout=SOON)[0])["shown"]) for each in both]
    assert sorted(told) == [0, 1]
    server.next()
    assert server.silent


def test_the_agent_has_what_is_due_told(cli: Cli, due: Path, server: Server, start: Start) -> None:
    agent = start(due, "background", "run", code=("-c", AND_TELL))
    shown = server.next()
    assert holder(due / AGENT) == agent.pid
    (child,) = children(agent.pid)  # it waits for the answer
    server.press(shown["notify"], "done")
    until(lambda: not children(agent.pid), "the child does not end")
    assert state_of(cli) == "done"

    agent.send_signal(signal.SIGTERM)
    out, err = agent.communicate(timeout=SOON)
    assert (agent.returncode, err) == (0, "")
    assert holder(due / AGENT) is None
    assert not Path(f"/proc/{child}").exists()
    modules = set(out.split())
    assert "apptracker.ui.agent" in modules
    heavy = {"sqlite3", "sqlmodel", "sqlalchemy", "pydantic", "jinja2", "lxml", "click", "asyncio", "subprocess"}
    assert not modules & (heavy | {"desktop_notifier", "dbus_fast"})
    assert not {each for each in modules if each.startswith(("apptracker.store", "apptracker.services"))}


def test_the_agent_leaves_no_child_behind(due: Path, server: Server, start: Start) -> None:
    agent = start(due, "background", "run")
    server.next()
    (child,) = children(agent.pid)
    agent.send_signal(signal.SIGINT)
    assert agent.wait(SOON) == 0
    assert not Path(f"/proc/{child}").exists()


def test_it_ends_with_the_data_folder(due: Path, server: Server, start: Start) -> None:
    quick = "from apptracker.ui import agent; agent.EVERY = 1000\n" + AND_TELL
    agent = start(due, "background", "run", code=("-c", quick))
    server.press(server.next()["notify"], "done")
    until(lambda: not children(agent.pid), "the child does not end")
    shutil.rmtree(due)
    assert agent.wait(SOON) == 0


def test_one_agent_for_each_folder(due: Path, server: Server, start: Start) -> None:
    first = start(due, "background", "run")
    server.next()
    second = start(due, "background", "run")
    assert second.communicate(timeout=SOON) == ("", "apptracker: already running in the background\n")
    assert second.returncode == 0
    assert first.poll() is None
    with pytest.raises(queue.Empty):
        server.next(within=0.2)


def test_what_a_power_failure_left_keeps_no_agent_from_starting(due: Path, server: Server, start: Start) -> None:
    """Nor does the number of a process that lives and is another by now."""
    (due / AGENT).write_text(f"{os.getpid()}\napptracker\nanother-name\n\n\n")
    agent = start(due, "background", "run")
    server.next()
    assert holder(due / AGENT) == agent.pid


def test_no_agent_without_data(tmp_path: Path, start: Start) -> None:
    agent = start(tmp_path / "nowhere", "background", "run")
    out, err = agent.communicate(timeout=SOON)
    assert (agent.returncode, out) == (1, "")
    assert "no data" in err
    assert not (tmp_path / "nowhere").exists()


def test_on_status_and_off(due: Path, bus: Bus, start: Start) -> None:
    def run(*arguments: str) -> str:
        process = start(due, "background", *arguments)
        out, err = process.communicate(timeout=SOON)
        assert process.returncode == 0, err
        return out + err

    def told() -> tuple[bool, str]:
        said = json.loads(run("status", "--json"))
        return said["running"], said["login"]

    assert told() == (False, "off")
    try:
        assert "running now" in run("on")
        assert told() == (True, "on")
        entry = Path(json.loads(run("status", "--json"))["file"])
        assert str(due) in entry.read_text()
        entry.write_text(entry.read_text().replace("Exec=", "Exec=/old/"))
        assert told() == (True, "outdated")
        run("on")
        assert told() == (True, "on")
    finally:
        assert "not running" in run("off")
    assert told() == (False, "off")
    assert not entry.exists()


def test_the_lock_of_a_window_is_seen(due: Path) -> None:
    """As Qt writes it, and told from one whose process was killed."""
    lock = QLockFile(str(due / WINDOW))
    lock.setStaleLockTime(0)
    assert holder(due / WINDOW) is None
    assert lock.tryLock(0)
    assert holder(due / WINDOW) == os.getpid()
    left = (due / WINDOW).read_bytes()
    lock.unlock()
    (due / WINDOW).write_bytes(left)
    assert holder(due / WINDOW) is None
