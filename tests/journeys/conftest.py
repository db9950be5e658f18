"""For journeys through the window; those without one ask for nothing here."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from program import Program, Starter, Starting, clean_up
from PySide6.QtCore import QLocale, QRect, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support import NOW

from apptracker.ui import placing


@pytest.fixture
def start(
    qapp: QApplication, qtbot: QtBot, data_dir: Path, _empty_once: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Starting]:
    """Starts the program over the data as it is by then; nothing in it at first, so that a newcomer is welcomed."""
    shutil.copytree(_empty_once, data_dir)
    monkeypatch.setenv("APPTRACKER_NOW", NOW)
    monkeypatch.setattr(placing, "room_on", lambda _: QRect(0, 0, 1920, 1080))  # offscreen Qt has a smaller screen
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    starter = Starter(qapp, qtbot, data_dir, monkeypatch)
    yield starter
    starter.finish()
    QLocale.setDefault(QLocale.system())
    clean_up(qapp)
    left = [f"{type(w).__name__} {w.windowTitle()!r}" for w in qapp.topLevelWidgets()]
    assert not left, f"windows left over: {left}"
    running = [timer for timer in qapp.findChildren(QTimer) if timer.isActive()]
    assert not running, f"timers left running: {running}"


@pytest.fixture
def program(start: Starting) -> Program:
    """The program as it greets a newcomer."""
    return start()
