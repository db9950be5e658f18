"""The agent in the background: when it asks what is due, and what its icon offers."""

from __future__ import annotations

import itertools
import json
import shutil
import sys
import time
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile
from pytestqt.qtbot import QtBot

from apptracker import paths
from apptracker.adapters.system.locks import WINDOW
from apptracker.domain.clock import FrozenClock
from apptracker.ui import agent as agent_module
from apptracker.ui import tray as tray_module
from apptracker.ui.agent import Agent
from apptracker.ui.looking import DATABASE, LONGEST, OWN_CHANGES, Looking, Told, read_told
from apptracker.ui.tray import Tray

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=timezone(timedelta(hours=-6)))
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / DATABASE).write_bytes(b"1")
    return folder


def change(data: Path, name: str = DATABASE) -> None:
    with (data / name).open("ab") as file:
        file.write(b"more")


def settled(data: Path, next_: datetime | None = None) -> Looking:
    """It asked at nine, and was told when to ask again."""
    looking = Looking(data)
    assert looking.wanted(MONDAY)
    looking.began()
    looking.ended(MONDAY, Told((), next_, shown=True))
    assert not looking.wanted(MONDAY)
    return looking


# When to ask


def test_asks_at_first_and_then_when_the_time_has_come(data: Path) -> None:
    looking = settled(data, MONDAY + HOUR)
    assert not looking.wanted(MONDAY + 59 * MINUTE)
    assert looking.wanted(MONDAY + HOUR)
    assert looking.wanted(MONDAY + 30 * HOUR)  # it slept over it


def test_with_nothing_to_come_it_waits_for_ever(data: Path) -> None:
    assert not settled(data).wanted(MONDAY + timedelta(days=300))


@pytest.mark.parametrize("name", [DATABASE, f"{DATABASE}-wal"])
def test_asks_when_the_data_changed(data: Path, name: str) -> None:
    looking = settled(data)
    change(data, name)
    assert looking.wanted(MONDAY)


def test_a_clock_set_back_is_not_trusted(data: Path) -> None:
    """What was to come next may not have been it."""
    looking = settled(data, MONDAY + HOUR)
    assert looking.wanted(MONDAY - timedelta(days=400))


def test_travelling_is_noticed(data: Path) -> None:
    """Nine in the morning is another moment elsewhere."""
    looking = settled(data, MONDAY + HOUR)
    assert looking.wanted((MONDAY + MINUTE).astimezone(timezone(timedelta(hours=2))))


def test_what_telling_itself_changes_is_asked_for_once_more_and_not_for_ever(data: Path) -> None:
    looking = Looking(data)
    asked = 0
    for minute in range(60):
        if looking.wanted(MONDAY + minute * MINUTE):
            asked += 1
            looking.began()
            change(data)
            looking.ended(MONDAY, Told((), None, shown=True))
    assert asked == 1 + OWN_CHANGES
    change(data)  # somebody else's is still noticed
    assert looking.wanted(MONDAY + HOUR)


@pytest.mark.parametrize("told", [None, Told(("Call Bluebird",), MONDAY, shown=False)], ids=["failed", "no service"])
def test_what_cannot_be_told_is_tried_again_seldomer_and_seldomer(data: Path, told: Told | None) -> None:
    looking = Looking(data)
    asked = []
    for minute in range(400):
        now = MONDAY + minute * MINUTE
        if looking.wanted(now):
            asked.append(minute)
            looking.began()
            looking.ended(now, told)
    gaps = [(after - before) * MINUTE for before, after in itertools.pairwise(asked)]
    assert gaps[0] == MINUTE
    assert gaps == sorted(gaps)
    assert gaps[-1] == LONGEST


def test_no_data_no_asking(tmp_path: Path) -> None:
    assert not Looking(tmp_path).wanted(MONDAY)


def test_the_last_answer_counts() -> None:
    said = [{"shown": [{"title": t}], "next": n, "service": True} for t, n in (("A", MONDAY.isoformat()), ("B", None))]
    told = read_told("\n".join(map(json.dumps, said)).encode())
    assert told == Told(("B",), None, shown=True)
    assert read_told(json.dumps(said[0]).encode()) == Told(("A",), MONDAY, shown=True)


@pytest.mark.parametrize(
    "output",
    [
        b"",
        b"\n",
        b"oops",
        b"[]",
        b"{}",
        b'{"shown": [1], "next": null, "service": true}',
        b"\xff",
        b'{"shown": [], "next": "2026-11-24T09:00:00", "service": true}',
        b'{"shown": [], "next": "soon", "service": true}',
        pytest.param(b"[" * 100_000, id="deep"),
    ],
)
def test_what_is_no_answer_is_none(output: bytes) -> None:
    assert read_told(output) is None


# Asking

#: Writes down that it was asked, and answers.
CHILD = """
import sys
with open(sys.argv[1], "a") as log:
    log.write(" ".join(sys.argv[2:]) + chr(10))
print(sys.argv[1] and '{"shown": [], "next": null, "service": true}')
"""


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    log = tmp_path / "log"
    monkeypatch.setattr(agent_module, "program", lambda: (sys.executable, "-c", CHILD, str(log)))
    return log


@pytest.fixture
def agent(data: Path, qtbot: QtBot) -> Iterator[Agent]:
    made = Agent(data, FrozenClock(MONDAY))
    yield made
    made.close()
    made.deleteLater()


def test_has_it_told_by_a_child_and_then_rests(agent: Agent, data: Path, log: Path, qtbot: QtBot) -> None:
    agent.tick()
    agent.tick()  # the child is on its way: no second one
    qtbot.waitUntil(lambda: agent._child is None, timeout=20_000)
    agent.tick()
    assert agent._child is None
    assert log.read_text().splitlines() == [f"--data-dir {data} remind notify --wait 240 --json"]
    change(data)
    agent.tick()
    qtbot.waitUntil(lambda: agent._child is None, timeout=20_000)
    assert len(log.read_text().splitlines()) == 2


def test_the_window_tells_while_it_is_open(agent: Agent, data: Path, log: Path, qtbot: QtBot) -> None:
    lock = QLockFile(str(data / WINDOW))
    assert lock.tryLock(0)
    agent.tick()
    assert agent._child is None
    lock.unlock()
    agent.tick()
    qtbot.waitUntil(lambda: agent._child is None, timeout=20_000)
    assert log.exists()


#: Stays, however politely it is asked to end.
STUBBORN = """
import signal, sys, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
print(sys.argv[1], end="", flush=True)
time.sleep(60)
"""
SAID = '{"shown": [], "next": null, "service": true}\n'


@pytest.mark.skipif(sys.platform == "win32", reason="nobody is asked there")
@pytest.mark.parametrize("said", ["", SAID], ids=["says nothing", "says something and stays"])
def test_a_child_that_hangs_is_ended_and_it_is_tried_again(
    agent: Agent, data: Path, log: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, said: str
) -> None:
    works = agent_module.program
    monkeypatch.setattr(agent_module, "program", lambda: (sys.executable, "-c", STUBBORN, said))
    monkeypatch.setattr(agent_module, "FIRST_WORD", 10_000 if said else 500)
    monkeypatch.setattr(agent_module, "LAST_WORD", 100)
    monkeypatch.setattr(agent_module, "LEAVE", 100)
    agent.tick()
    qtbot.waitUntil(lambda: agent._child is None, timeout=9_000)
    monkeypatch.setattr(agent_module, "FIRST_WORD", 20_000)
    monkeypatch.setattr(agent_module, "program", works)
    agent.tick()
    assert agent._child is None
    agent._clock.advance(MINUTE)  # type: ignore[attr-defined]
    agent.tick()
    qtbot.waitUntil(lambda: agent._child is None, timeout=20_000)
    assert log.exists()


def test_a_child_that_said_something_has_its_time(agent: Agent, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    slow = f"import time; print({SAID!r}, flush=True); time.sleep(60)"
    monkeypatch.setattr(agent_module, "program", lambda: (sys.executable, "-c", slow))
    agent.tick()
    assert 0 < agent._patience.remainingTime() < 65_000
    qtbot.waitUntil(lambda: agent._patience.remainingTime() > agent_module.WAIT * 60_000, timeout=20_000)
    since = time.monotonic()
    agent.close()  # nor is it waited for
    assert time.monotonic() - since < 2
    assert not agent._patience.isActive()


def test_a_program_that_cannot_be_started_is_tried_again(
    agent: Agent, monkeypatch: pytest.MonkeyPatch, log: Path, qtbot: QtBot
) -> None:
    works = agent_module.program
    monkeypatch.setattr(agent_module, "program", lambda: ("/nowhere/apptracker",))
    agent.tick()
    qtbot.waitUntil(lambda: agent._child is None, timeout=20_000)
    monkeypatch.setattr(agent_module, "program", works)
    agent.tick()
    assert agent._child is None
    agent._clock.advance(MINUTE)  # type: ignore[attr-defined]
    agent.tick()
    qtbot.waitUntil(lambda: agent._child is None, timeout=20_000)
    assert log.exists()


def test_it_ends_with_the_data_folder(agent: Agent, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[bool] = []
    monkeypatch.setattr(agent, "stop", lambda: ended.append(True))
    agent.tick()
    assert not ended
    agent.close()
    shutil.rmtree(data)
    agent.tick()
    assert ended


def test_a_bug_goes_to_the_log(data: Path) -> None:
    try:
        raise ValueError("what somebody typed")
    except ValueError as bug:
        agent_module._log(data, FrozenClock(MONDAY), type(bug), bug, None)
    told = (data / "apptracker.log").read_text()
    assert "ValueError at test_ui_agent.py" in told
    assert "typed" not in told


def test_the_agent_names_the_data_as_the_store_does(data: Path) -> None:
    from apptracker.store.folder import DataFolder

    assert DataFolder(data).database == data / DATABASE


# The icon


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    commands: list[tuple[str, ...]] = []
    monkeypatch.setattr(tray_module, "start_apart", commands.append)
    return commands


@pytest.fixture
def tray(data: Path, qtbot: QtBot, started: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch) -> Iterator[Tray]:
    monkeypatch.setattr(tray_module.QSystemTrayIcon, "show", lambda _: None)  # offscreen there is no tray
    made = Tray(data)
    yield made
    made.hide()
    made.deleteLater()


def test_the_icon_offers_the_window_and_an_end(
    tray: Tray, data: Path, started: list[tuple[str, ...]], qtbot: QtBot
) -> None:
    opens, adds, due, _, stops = tray.menu.actions()
    opens.trigger()
    adds.trigger()
    due.trigger()
    places = [("--data-dir", str(data)), ("--show", "capture"), ("--show", "today")]
    assert [command[-2:] for command in started] == places
    with qtbot.waitSignal(tray.stopped):
        stops.trigger()
    assert not tray.icon.icon().isNull()


def test_the_icon_tells_what_nothing_else_could_show(tray: Tray, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(tray.icon, "showMessage", lambda _, text, *__: said.append(text))
    waiting = Told(("Call Bluebird", "Write to Harbor"), None, shown=False)
    tray.say(waiting)
    tray.say(waiting)  # tried again: said once
    assert said == ["Call Bluebird\nWrite to Harbor"]
    assert tray.icon.toolTip() == "apptracker\nCall Bluebird\nWrite to Harbor"
    tray.say(Told(waiting.titles, None, shown=True))
    assert tray.icon.toolTip() == "apptracker"


def test_its_picture_is_there() -> None:
    assert paths.resource("resources", "icons", "apptracker.png").stat().st_size > 1000
