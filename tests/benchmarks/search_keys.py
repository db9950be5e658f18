"""How long from a key in the search field of the Applications page until the rows that match are painted.

    python tests/benchmarks/search_keys.py FOLDER

prints the figures over a data folder (``bench_data.fill`` makes one). :func:`keypress_to_rows` is for the benchmarks.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from apptracker.domain.clock import SystemClock
from apptracker.store import Database
from apptracker.ui.ops import ThreadExecutor
from apptracker.ui.pages.applications import ApplicationsPage
from apptracker.ui.prompts import QtPrompts
from apptracker.ui.start import compose
from apptracker.ui.state import WindowState
from apptracker.ui.theme import Theme
from apptracker.ui.window import MainWindow

#: Typed letter by letter; measured from the second letter on.
WORDS = (
    "customer serv",
    "company",
    "granite ins",
    "larkspur",
    "salesforce",
    "in a friend",
    "remote",
    "claims adv",
    "zendesk sql",
    "montreal",
    "training",
    "background check",
    "prairie telecom 12",
    "nothing like this",
)
PATIENCE = 5.0  # seconds for one answer


class _Painted(QObject):
    """Notes when the rows were painted last."""

    at = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QApplication.sendEvent(watched, event)
            watched.installEventFilter(self)
            self.at = time.perf_counter()
            return True
        return False


def keypress_to_rows(db: Database, words: tuple[str, ...] = WORDS) -> list[float]:
    """Milliseconds for each letter from the second on, in a real window (1180×760) with its threads."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        window = MainWindow(Theme(application, "light"), WindowState(Path(folder) / "window.toml"))
        window.build()
        context = compose(window, db, SystemClock(), ThreadExecutor(), QtPrompts(window))
        window.show()
        window.adopt(context, start_page="applications")
        page = window.findChild(ApplicationsPage)
        assert page is not None
        painted = _Painted()
        page.view.viewport().installEventFilter(painted)
        taken = []
        try:
            _wait(application, lambda: page.shown is not None)
            page.search.setFocus()
            for word in words:
                for number, letter in enumerate(word):
                    _pause(application)
                    start = time.perf_counter()
                    QTest.keyClick(page.search, letter)
                    _wait(application, lambda: page.shown is not None and page.shown.text == page.search.text())
                    _wait(application, lambda start=start: painted.at > start or not page.view.isVisible())
                    if number:
                        taken.append(1000 * (time.perf_counter() - start))
                page.search.clear()
                _wait(application, lambda: page.shown is not None and not page.shown.text)
        finally:
            window.close()
            context.ops.close()
            window.deleteLater()
            application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return taken


def _wait(application: QApplication, until: Callable[[], bool]) -> None:
    """Let the program live as it does without us: asleep while nothing happens, so that its threads can run."""
    deadline = time.perf_counter() + PATIENCE
    while not until():
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.perf_counter() > deadline:
            raise TimeoutError("no answer")


def _pause(application: QApplication) -> None:
    """A person's pause between two letters."""
    loop = QEventLoop(application)
    QTimer.singleShot(40, loop.quit)
    loop.exec()


def main() -> None:
    with Database.open(Path(sys.argv[1]), SystemClock()) as db:
        taken = sorted(keypress_to_rows(db))
    p95 = statistics.quantiles(taken, n=20)[-1]
    print(
        f"{len(taken)} letters: median {statistics.median(taken):.1f} ms, 95th percentile {p95:.1f} ms, "
        f"slowest {taken[-1]:.1f} ms"
    )


if __name__ == "__main__":
    main()
