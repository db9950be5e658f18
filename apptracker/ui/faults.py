"""Bugs: logged to a file without personal text, told in the window, never the end of the program."""

from __future__ import annotations

import platform
import sys
import threading
import traceback
from collections import Counter
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from apptracker import __version__
from apptracker.app import log_fault
from apptracker.domain.clock import Clock
from apptracker.ui.prompts import Prompts
from apptracker.ui.theme import set_role


def details_of(bug: BaseException) -> str:
    """Types and places in the program, the newest first; messages are left out, since they may quote what was typed."""
    places = [f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in traceback.extract_tb(bug.__traceback__)]
    return f"{type(bug).__name__} at {' < '.join(reversed(places))}"


LOGGED = 20  # times that the same bug is written to the log in one run


class Faults(QObject):
    """Takes every error nobody handled, from any thread. ``told(details)`` comes on the GUI thread, once for each bug:
    one that a paint or a timer brings on again and again is logged some more times, and told no more."""

    told = Signal(str)

    def __init__(self, data_dir: Path, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data_dir = data_dir
        self._clock = clock
        self._seen: Counter[str] = Counter()

    def install(self) -> None:
        """Catch what nobody else does, in slots and in threads."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def uninstall(self) -> None:
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def report(self, bug: BaseException) -> None:
        """Log a bug and tell of it."""
        details = details_of(bug)
        self._seen[details] += 1
        if self._seen[details] <= LOGGED:
            log_fault(self._data_dir, self._clock, details)
        if self._seen[details] == 1:
            self.told.emit(details)

    def _on_exception(self, kind: type[BaseException], bug: BaseException, at: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        self.report(bug.with_traceback(at))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.report(args.exc_value)


def tell(details: str, log: Path, prompts: Prompts, window: QWidget) -> None:
    """Show a bug over the window; one more, while the first is still shown, joins it."""
    for dialog in window.findChildren(FaultDialog):
        if dialog.isVisible():
            dialog.add(details)
            return
    FaultDialog(details, log, prompts, window).open()


class FaultDialog(QDialog):
    """What happened, what was kept, what to do, and the details to hand on."""

    def __init__(self, details: str, log: Path, prompts: Prompts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Something went wrong")
        self._prompts = prompts
        self._details = (
            f"apptracker {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
            f"{platform.system()} {platform.release()}\n{details}"
        )
        heading = QLabel("Something went wrong inside the program")
        set_role(heading, "heading")
        text = QLabel(
            "Everything you saved before is kept, and you can carry on. If it happens again, close the window and open "
            f"it anew. The details below name places in the program and hold nothing about you; they are also in {log}."
        )
        text.setWordWrap(True)
        self._shown = shown = QPlainTextEdit(self._details)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setAccessibleName("Details")
        shown.setMinimumHeight(110)
        buttons = QDialogButtonBox()
        self.copy = QPushButton("Copy details")
        self.copy.clicked.connect(self._on_copy)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        carry_on = QPushButton("Carry on")
        set_role(carry_on, "primary")
        buttons.addButton(carry_on, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        for widget in (heading, text, shown, buttons):
            column.addWidget(widget)
        self.resize(560, self.sizeHint().height())
        carry_on.setDefault(True)

    def add(self, details: str) -> None:
        """One more bug happened meanwhile."""
        self._details = f"{self._details}\n{details}"
        self._shown.setPlainText(self._details)
        self.copy.setText("Copy details")

    def _on_copy(self) -> None:
        self._prompts.copy(self._details)
        self.copy.setText("Copied")
