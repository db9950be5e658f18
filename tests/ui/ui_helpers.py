"""What tests of the window share: the window with its parts, prompts that answer from a script, ways to find things."""

from __future__ import annotations

import warnings
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from apptracker.domain.applications import Application
from apptracker.domain.changes import Result
from apptracker.domain.clock import FrozenClock
from apptracker.domain.errors import AppError
from apptracker.services import capture
from apptracker.store import Database
from apptracker.ui.context import Context
from apptracker.ui.window import MainWindow

W = TypeVar("W", bound=QWidget)


@dataclass
class ScriptedPrompts:
    """Answers questions with what a test put in, in order; an unexpected question fails. Keeps what was handed over."""

    files: list[list[Path]] = field(default_factory=list)
    folders: list[Path | None] = field(default_factory=list)
    saves: list[Path | None] = field(default_factory=list)
    answers: list[bool] = field(default_factory=list)
    passphrases: list[str] = field(default_factory=list)
    urls: list[str] = field(default_factory=list)
    paths: list[Path] = field(default_factory=list)
    copied: list[str] = field(default_factory=list)
    rich: list[str] = field(default_factory=list)

    def open_files(self, title: str, kinds: str, *, several: bool = True) -> list[Path]:
        return self.files.pop(0)

    def open_folder(self, title: str, start: Path) -> Path | None:
        return self.folders.pop(0)

    def save_file(self, title: str, suggested: str, kinds: str) -> Path | None:
        return self.saves.pop(0)

    def confirm(self, title: str, text: str, action: str) -> bool:
        return self.answers.pop(0)

    def passphrase(self, title: str, text: str) -> str:
        return self.passphrases.pop(0)

    def open_url(self, url: str) -> bool:
        self.urls.append(url)
        return True

    def open_path(self, path: Path) -> bool:
        self.paths.append(path)
        return True

    def copy(self, text: str, html: str = "") -> None:
        self.copied.append(text)
        self.rich.append(html)


class Held:
    """Takes the place of ``ops.read`` or ``ops.change``: the work waits until :meth:`go_on`, as in busy threads."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self.asked: list[tuple[Any, Any, Any]] = []

    def __call__(self, work: Any, done: Any = None, *, failed: Any = None, **_: object) -> None:
        self.asked.append((work, done, failed))

    def go_on(self) -> None:
        """Everything asked for until now is done, in order, and answered."""
        asked, self.asked = self.asked, []
        for work, done, failed in asked:
            try:
                got = work(self._db)
            except AppError as error:
                failed(error)
            else:
                if done is not None:
                    done(got.value if isinstance(got, Result) else got)


@dataclass
class Desk:
    """The open window and what stands behind it."""

    window: MainWindow
    context: Context
    prompts: ScriptedPrompts
    db: Database
    clock: FrozenClock
    qtbot: QtBot

    def run(self, action_id: str) -> None:
        """Run an action as its menu or button would; it must be available."""
        action = self.window.actions_[action_id]
        assert action.isEnabled(), f"{action_id} is not available here"
        action.trigger()
        self.settle()

    def keys(self, sequence: str, widget: QWidget | None = None) -> None:
        """Press keys where the focus is, such as "Ctrl+N" or "Return"."""
        QTest.keySequence(widget or self.focused, sequence)
        self.settle()

    def type(self, text: str, widget: QWidget | None = None) -> None:
        """Type ASCII text where the focus is."""
        QTest.keyClicks(widget or self.focused, text)
        self.settle()

    @property
    def focused(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def settle(self) -> None:
        QApplication.processEvents()

    def button(self, text: str, inside: QWidget | None = None) -> QAbstractButton:
        """The visible button with these words (or this accessible name)."""
        return only(
            b
            for b in (inside or self.window).findChildren(QAbstractButton)
            if b.isVisible() and text in (b.text().strip(), b.accessibleName())
        )

    def click(self, target: str | QWidget, inside: QWidget | None = None) -> None:
        """Click a button, named by its words, or any widget."""
        widget = self.button(target, inside) if isinstance(target, str) else target
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def find(self, kind: type[W], inside: QWidget | None = None, **conditions: object) -> W:
        """The visible widget of a kind, told apart by properties: ``find(QLineEdit, accessibleName="Employer")``."""
        return only(
            w
            for w in (inside or self.window).findChildren(kind)
            if w.isVisible() and all(getattr(w, name)() == value for name, value in conditions.items())
        )

    def texts(self, inside: QWidget | None = None) -> list[str]:
        """All that visible labels say (an elided one: the whole of it)."""
        labels = (inside or self.window).findChildren(QLabel)
        return [label.accessibleName() or label.text() for label in labels if label.isVisible() and label.text()]

    @property
    def toast(self) -> str:
        return self.window.toast.words


def drop(window: QWidget, where: QPoint, data: QMimeData) -> bool:
    """Drag something from another program over a place in a window and let go of it; whether it was taken."""
    handle, place = window.windowHandle(), QPointF(where)
    assert handle is not None
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # there is no other way to make one
        entering = QDragEnterEvent(where, *how)
    QApplication.sendEvent(handle, entering)
    dropping = QDropEvent(place, *how)
    QApplication.sendEvent(handle, dropping)
    QApplication.processEvents()
    return entering.isAccepted() and dropping.isAccepted()


def open_captured(desk: Desk, text: str, section: str = "overview") -> Application:
    """Capture a posting and open its application at a section, with the keyboard in the window."""
    [one] = capture.capture(desk.db, [capture.Source("posting.txt", text.encode())]).value.captured
    assert one.application is not None
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    desk.context.go.open_application(one.application.id, section)
    desk.settle()
    return one.application


def only(found: object) -> W:
    """The one thing found; none or several fail, saying what was there."""
    items = list(found)  # type: ignore[call-overload]
    assert len(items) == 1, f"expected one, found {len(items)}: {items}"
    return items[0]
