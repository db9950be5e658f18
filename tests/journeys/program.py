"""The whole program in this process, offscreen, as ``open_window`` runs it: its lock, its threads, its watch for bugs.

Only the system's dialogs are scripted, and the clock stands still until a test moves it.
"""

from __future__ import annotations

import gc
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from ui_helpers import Desk, ScriptedPrompts, only

from apptracker.domain.clock import FrozenClock
from apptracker.ui import prompts as prompts_module
from apptracker.ui.start import Life


@dataclass
class Program(Desk):
    """A running program. ``actions`` counts what the person did: keys pressed (typed text apart) and clicks."""

    life: Life
    bugs: list[str] = field(default_factory=list)
    actions: int = 0

    def settle(self) -> None:
        """Until nothing is under way."""
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: not self.context.ops.busy, timeout=10_000)
        QApplication.processEvents()
        if QApplication.activeWindow() is None and self.window.isVisible():  # offscreen there is no window manager
            (QApplication.activeModalWidget() or self.window).activateWindow()
            QApplication.processEvents()

    # By keyboard: keys go where the system would send them, and nowhere else

    @property
    def focused(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        return popup or QApplication.focusWidget() or QApplication.activeWindow() or self.window

    def press(self, *sequences: str) -> None:
        """Press keys one after the other, such as "Ctrl+N", "Tab"; "Tab*3" is three times."""
        for each in sequences:
            sequence, _, times = each.partition("*")
            for _ in range(int(times or 1)):
                self.actions += 1
                QTest.keySequence(self.focused, QKeySequence(sequence))
                self.settle()

    def press_until(self, key: str, name: str, most: int = 40) -> None:
        """Press a key until what has the keyboard bears a name."""
        for _ in range(most):
            if name_of(self.focused) == name:
                return
            self.press(key)
        seen = name_of(self.focused)
        pytest.fail(f"{key} never came to {name!r}; at last it was at {seen!r}")

    # By mouse

    def click(self, target: str | QWidget, inside: QWidget | None = None) -> None:
        self.actions += 1
        super().click(target, inside)

    def choose(self, text: str, menu_button: str, inside: QWidget) -> None:
        """Click an entry of the menu which a button opens."""
        opener = self.button(menu_button, inside)
        assert isinstance(opener, QPushButton)
        menu = opener.menu()
        menu.popup(opener.mapToGlobal(opener.rect().bottomLeft()))  # a click would wait here for the menu to close
        self.actions += 1
        entry = only(action for action in menu.actions() if action.isEnabled() and action.text() == text)
        self.click_at(menu, menu.actionGeometry(entry).center())

    def click_row(self, view: QListView, row: int) -> None:
        """Click a row of a list."""
        self.click_at(view.viewport(), view.visualRect(view.model().index(row, 0)).center())

    def click_at(self, widget: QWidget, place: QPoint) -> None:
        self.actions += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)
        self.settle()

    def scroll_to(self, inside: QWidget, place: QPoint) -> None:
        """As the wheel would, until a place can be seen."""
        area = inside.parentWidget()
        while not isinstance(area, QScrollArea):
            area = area.parentWidget()
        within = inside.mapTo(area.widget(), place)
        area.ensureVisible(within.x(), within.y())
        self.settle()

    # Its end

    def close(self) -> None:
        """Close the window as its cross does; the program has ended then."""
        self.settle()
        self.window.close()
        QApplication.processEvents()


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it, else its words."""
    text = getattr(widget, "text", None)
    return widget.accessibleName() or (str(text()).strip() if callable(text) else "") or type(widget).__name__


class Starter:
    """Starts the program, and takes it down again whatever became of it."""

    def __init__(
        self, application: QApplication, qtbot: QtBot, data_dir: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self._application, self._qtbot, self._data_dir = application, qtbot, data_dir
        self._prompts = ScriptedPrompts()
        monkeypatch.setattr(prompts_module, "QtPrompts", lambda parent: self._prompts)
        self._hooks = sys.excepthook, threading.excepthook, signal.getsignal(signal.SIGINT)
        self._started: list[Program] = []

    def __call__(self) -> Program:
        life = Life(self._application, self._data_dir)
        assert life.begin()
        self._application.lastWindowClosed.disconnect(self._application.quit)  # there is no event loop to end here
        bugs: list[str] = []
        self._qtbot.waitUntil(lambda: hasattr(life, "_faults"), timeout=10_000)
        life._faults.told.connect(bugs.append)
        self._qtbot.waitUntil(lambda: hasattr(life, "ops") and not life.ops.busy, timeout=10_000)
        context = life.window.context
        assert context is not None
        assert isinstance(context.clock, FrozenClock)
        program = Program(life.window, context, self._prompts, life.db, context.clock, self._qtbot, life, bugs)
        self._started.append(program)
        with self._qtbot.waitActive(life.window):
            life.window.activateWindow()
        program.settle()
        return program

    def finish(self) -> None:
        bugs = [bug for program in self._started for bug in program.bugs]
        for program in self._started:
            if program.window.isVisible():
                program.close()
            for each in (program.window, program.life.theme, program.life):
                each.deleteLater()
        self._started.clear()
        sys.excepthook, threading.excepthook = self._hooks[:2]
        signal.signal(signal.SIGINT, self._hooks[2])
        clean_up(self._application)
        assert not bugs, f"bugs were told: {bugs}"


def clean_up(application: QApplication) -> None:
    """Let go of what is to be deleted."""
    for _ in range(3):
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        application.processEvents()
    gc.collect()


Starting = Callable[[], Program]
