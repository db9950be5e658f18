"""How long from a key in the search field of the Applications page, or in the palette, until what it finds is painted.

    python tests/benchmarks/search_keys.py FOLDER

prints the figures over a data folder (``bench_data.fill`` makes one). :func:`keypress_to_rows` and
:func:`keypress_to_found` are for the benchmarks.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit

from apptracker.domain.clock import SystemClock
from apptracker.store import Database
from apptracker.ui.ops import ThreadExecutor
from apptracker.ui.pages.applications import ApplicationsPage
from apptracker.ui.prompts import QtPrompts
from apptracker.ui.searching.known import known
from apptracker.ui.searching.palette import Palette
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
    """Milliseconds for each letter from the second on, in the search field of the Applications page."""
    with _window(db) as (application, window):
        page = window.findChild(ApplicationsPage)
        assert page is not None
        _wait(application, lambda: page.shown is not None)
        page.search.setFocus()

        def answered() -> bool:
            return page.shown is not None and page.shown.selection.text == page.search.text()

        return _typed(application, page.search, page.view, words, answered)


def keypress_to_found(db: Database, words: tuple[str, ...] = WORDS) -> list[float]:
    """The same in the palette, which searches everything."""
    with _window(db) as (application, window):
        window.actions_["palette"].trigger()
        palette = window.findChild(Palette)
        assert palette is not None
        _wait(application, lambda: bool(known(window.context).vocabulary.stages))  # type: ignore[arg-type]
        _pause(application)
        return _typed(
            application, palette.field, palette.list, words, lambda: palette.shown == palette.field.text().strip()
        )


@contextmanager
def _window(db: Database) -> Iterator[tuple[QApplication, MainWindow]]:
    """A real window (1180×760) with its threads."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        window = MainWindow(Theme(application, "light"), WindowState(Path(folder) / "window.toml"))
        window.build()
        context = compose(window, db, SystemClock(), ThreadExecutor(), QtPrompts(window))
        window.show()
        window.adopt(context, start_page="applications")
        try:
            yield application, window
        finally:
            window.close()
            context.ops.close()
            window.deleteLater()
            application.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _typed(
    application: QApplication,
    field: QLineEdit,
    view: QAbstractItemView,
    words: tuple[str, ...],
    answered: Callable[[], bool],
) -> list[float]:
    painted = _Painted()
    view.viewport().installEventFilter(painted)
    taken = []
    for word in words:
        for number, letter in enumerate(word):
            _pause(application)
            start = time.perf_counter()
            QTest.keyClick(field, letter)
            _wait(application, answered)
            _wait(application, lambda start=start: painted.at > start or not view.isVisible())
            if number:
                taken.append(1000 * (time.perf_counter() - start))
        field.clear()
        _wait(application, answered)
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
        for name, measure in (("table", keypress_to_rows), ("palette", keypress_to_found)):
            taken = sorted(measure(db))
            p95 = statistics.quantiles(taken, n=20)[-1]
            print(
                f"{name}: {len(taken)} letters, median {statistics.median(taken):.1f} ms, "
                f"95th percentile {p95:.1f} ms, slowest {taken[-1]:.1f} ms"
            )


if __name__ == "__main__":
    main()
