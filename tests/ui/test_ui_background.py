"""Settings: reminders while the window is closed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile
from PySide6.QtWidgets import QCheckBox
from ui_helpers import Desk

from apptracker.adapters.system import background as agent
from apptracker.adapters.system.autostart import AtLogin, login_entry
from apptracker.adapters.system.locks import AGENT
from apptracker.ui.background import KEEP, keep_reminding, mend_login
from apptracker.ui.settings import background
from apptracker.ui.settings.background import FOLDER, Background
from apptracker.ui.state import WindowState

CLOSED, LOGIN = "Remind me after the window closes", "Start reminding when I log in"


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """The programs that would have been started."""
    commands: list[tuple[str, ...]] = []

    def start(command: tuple[str, ...]) -> bool:
        commands.append(command)
        return True

    monkeypatch.setattr(agent, "start_apart", start)
    return commands


@pytest.fixture
def settings(open_desk: Callable[..., Desk], started: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(background, "STARTS", 0)
    desk = open_desk("settings:background")
    desk.settle()
    return desk


@pytest.fixture
def running(settings: Desk, monkeypatch: pytest.MonkeyPatch) -> Iterator[QLockFile]:
    """As where the agent runs, though nobody can end it: it is this process."""
    monkeypatch.setattr(agent, "_is_agent", lambda _: True)
    lock = QLockFile(str(settings.db.folder.root / AGENT))
    lock.setStaleLockTime(0)
    assert lock.tryLock(0)
    yield lock
    lock.unlock()


def check(desk: Desk, words: str) -> QCheckBox:
    box = desk.find(QCheckBox, text=words)
    box.setFocus()
    desk.keys("Space")
    return box


def card(desk: Desk) -> Background:
    return desk.find(Background)


def test_off_until_the_person_says_so(settings: Desk, started: list[tuple[str, ...]]) -> None:
    assert not settings.find(QCheckBox, text=CLOSED).isChecked()
    assert not settings.find(QCheckBox, text=LOGIN).isChecked()
    assert login_entry(settings.db.folder.root).state() is AtLogin.OFF
    keep_reminding(settings.window.state, settings.db.folder.root)
    assert started == []


def test_closing_the_window_starts_the_agent_where_wanted(settings: Desk, started: list[tuple[str, ...]]) -> None:
    root = settings.db.folder.root
    check(settings, CLOSED)
    assert settings.window.state.flag(KEEP)
    assert WindowState(settings.window.state._path).flag(KEEP)
    assert started == []  # the window is still open
    keep_reminding(settings.window.state, root)
    assert [command[-4:] for command in started] == [("--data-dir", str(root), "background", "run")]
    check(settings, CLOSED)
    started.clear()
    keep_reminding(settings.window.state, root)
    assert started == []


def test_one_that_runs_is_not_started_again(settings: Desk, started: list[tuple[str, ...]], running: QLockFile) -> None:
    check(settings, CLOSED)
    keep_reminding(settings.window.state, settings.db.folder.root)
    assert started == []


def test_starting_at_login_is_written_and_removed(settings: Desk, started: list[tuple[str, ...]]) -> None:
    entry = login_entry(settings.db.folder.root)
    check(settings, LOGIN)
    assert entry.state() is AtLogin.ON
    assert len(started) == 1  # and from now on
    check(settings, LOGIN)
    assert entry.state() is AtLogin.OFF


def test_a_folder_that_cannot_be_written_is_said(
    settings: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "a file").touch()
    for name in ("XDG_CONFIG_HOME", "APPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "a file"))
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "a file")
    box = check(settings, LOGIN)
    assert not box.isChecked()
    assert "cannot be written" in card(settings).problem.text()
    assert card(settings).problem.isVisible()


def test_what_runs_is_seen_and_stopped(settings: Desk, running: QLockFile, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.context.go.show_page("today")
    settings.context.go.show_page("settings")
    settings.settle()
    assert "It is running now." in settings.texts(card(settings))
    assert any("it runs without one" in text for text in settings.texts(card(settings)))  # offscreen has no tray
    asked: list[int] = []

    def kill(number: int, _: int) -> None:
        asked.append(number)
        running.unlock()

    monkeypatch.setattr(agent.os, "kill", kill)
    settings.click("Stop it", card(settings))
    assert len(asked) == 1
    assert "It is running now." not in settings.texts(card(settings))


def test_with_both_off_it_is_stopped(settings: Desk, running: QLockFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(agent.os, "kill", lambda *_: running.unlock())
    check(settings, CLOSED)
    check(settings, LOGIN)
    check(settings, LOGIN)
    assert running.isLocked()
    check(settings, CLOSED)
    assert not running.isLocked()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the files are those of the system")
def test_files_for_the_systems_scheduler(settings: Desk, tmp_path: Path) -> None:
    settings.prompts.folders = [None, tmp_path, tmp_path]
    for _ in range(3):
        settings.click("Save files for cron and systemd…", card(settings))
    assert {path.name for path in (tmp_path / FOLDER).iterdir()} >= {"HOW-TO.txt", "crontab.txt"}
    assert f"Saved in {tmp_path / FOLDER}." in card(settings).written.text()


def test_a_program_that_was_moved_is_mended_when_the_window_opens(settings: Desk) -> None:
    entry = login_entry(settings.db.folder.root)
    mend_login(settings.db)
    assert entry.state() is AtLogin.OFF
    entry.turn_on()
    entry.path.write_text("[Desktop Entry]\nExec=/old/apptracker background run\n")
    mend_login(settings.db)
    assert entry.state() is AtLogin.ON


def test_what_becomes_of_it_is_said_at_once(settings: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    section = card(settings)
    assert not section.running.isVisible()
    check(settings, CLOSED)
    assert (section.running.isVisible(), section.running.text()) == (True, "It starts when you close the window.")
    monkeypatch.setattr(background, "STARTS", 50)
    monkeypatch.setattr(agent, "why_not", lambda: "there is no screen here")
    check(settings, LOGIN)
    assert section.running.text() == "It is starting."
    settings.qtbot.waitUntil(section.problem.isVisible)
    assert section.problem.text() == "It could not be started: there is no screen here."


def test_without_a_screen_the_reason_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert "no screen" in agent.why_not()
    monkeypatch.setenv("DISPLAY", ":0")
    assert agent.why_not() == ""
