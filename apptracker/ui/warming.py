"""What is imported ahead, in the background and in pieces, so that nothing the person does first waits for it.

First what any change needs (0.4 s), which makes the window ready; then, each between two things the person may do,
what reading a posting and writing a letter need (0.3 s); and, in the GUI's thread, the pages that were not shown yet,
since a class of Qt may be made in no other (0.1 s).
"""

from __future__ import annotations

import gc
import importlib
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QScrollArea

from apptracker.ui.ops import Ops
from apptracker.ui.steady import Sweeping

if TYPE_CHECKING:
    from apptracker.store import Database

_CHANGES = ("store.reading.reader", "services.reminders", "services.applications")
_LATER = (
    "services.searching",
    "tailoring.reading.fields",
    "tailoring.reading",
    "tailoring.coverage",
    "services.capture",
    "services.letters",
    "services.interviews",
    "services.profiles",
    "services.completeness",
    "services.readiness",
    "services.datebook",
    "services.doubles",
    "services.rules",
    "adapters.documents.sandbox",
)
_IN_WINDOW = (
    "toasts",
    "pages.applications",
    "pages.board",
    "pages.application",
    "capture",
    "letter.page",
    "letter.view",
    "application.posting",
    "application.texts",
    "application.interviews",
    "application.people",
    "application.reminders",
    "pages.calendar",
    "calendar.week",
    "calendar.agenda",
    "pages.people",
    "pages.profile",
    "pages.guide",
    "pages.history",
    "pages.settings",
    "pages.interviews",
    "pages.rules",
    "pages.templates",
    "own_window",
    "shortcuts",
    "searching.palette",
)
_ANY = """Agent
Employer: Example Company
Location: Town, in the office or remote
Pay: 15 to 16 USD per hour, full time, Monday to Friday
Send your resume to jobs@company.example by 1 March 2026.

Requirements
- Patience, two years of experience, English, a driver's license
"""


def for_changes(db: Database) -> None:
    """The ORM with its tables, the read models, and the services used most."""
    db.prepare()
    for name in _CHANGES:
        _load(name)


class Warming(QObject):
    """Imports the rest once the window is ready. Python looks for garbage only when it is done: until then there is
    none, and each look stops everything for 20 ms."""

    def __init__(self, ops: Ops, parent: QObject) -> None:
        super().__init__(parent)
        self._ops = ops
        self.finished = False
        self._left: deque[Callable[[], object]] = deque(
            [*(partial(_load, name) for name in _LATER), _lexicon, _reading]
        )
        self._sweeping = Sweeping(self)

    def begin(self) -> None:
        self._ops.soon(_styles, owner=self)
        self._ops.soon(_widgets, owner=self)
        for name in _IN_WINDOW:
            self._ops.soon(partial(_load, f"ui.{name}"), owner=self)
        self._on_next(None)

    def _on_next(self, _: object) -> None:
        if self._left:
            piece = self._left.popleft()
            self._ops.change(lambda db: piece(), owner=self, done=self._on_next)
        else:
            self._ops.soon(self._finish, owner=self)

    def _finish(self) -> None:
        self.finished = True
        gc.freeze()  # what is loaded by now stays, and need not be looked through again
        self._sweeping.begin()

    def end(self) -> None:
        """The window closes."""
        self._sweeping.end()


def _styles() -> None:
    """The binding imports every kind of style, and every kind of widget, when it is first handed one of Qt's making."""
    QApplication.style()


def _widgets() -> None:
    QScrollArea().viewport()


def _load(name: str) -> None:
    importlib.import_module(f"apptracker.{name}")


def _lexicon() -> None:
    from apptracker.guide.lexicon import lexicon

    lexicon()


def _reading() -> None:
    """What the first reading loads: labels, headings, places, signs, and patterns made of them."""
    from datetime import date

    from apptracker.tailoring.reading import read_text

    read_text(_ANY, today=date(2026, 1, 1))
