"""The real window over a data folder, with its threads, as the sessions that are measured use it; and how they wait."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NoReturn

from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from apptracker.store import Database
from apptracker.ui import warming
from apptracker.ui.ops import ThreadExecutor
from apptracker.ui.start import HAND_OVER, compose
from apptracker.ui.state import WindowState
from apptracker.ui.theme import Theme
from apptracker.ui.window import SIZE, MainWindow

PATIENCE = 30  # seconds until a step is taken for stuck


class NoPrompts:
    """In a session nobody is there to answer."""

    def __getattr__(self, name: str) -> NoReturn:
        raise SystemExit(f"the session was asked something: {name}")


@contextmanager
def live_window(
    db: Database, *, start_page: str = "applications", size: tuple[int, int] = SIZE, warmed: bool = True
) -> Iterator[tuple[QApplication, MainWindow]]:
    """``warmed``: once everything is imported that the program imports ahead."""
    sys.setswitchinterval(HAND_OVER)
    application = QApplication.instance() or QApplication([sys.argv[0], "-style", "fusion"])
    assert isinstance(application, QApplication)
    with TemporaryDirectory() as folder:
        theme = Theme(application, "light", fusion=True)
        theme.in_turns = True
        window = MainWindow(theme, WindowState(Path(folder) / "window.toml"))
        window.resize(*size)
        window.build()
        context = compose(window, db, db.clock, ThreadExecutor(), NoPrompts())  # type: ignore[arg-type]
        window.show()
        window.adopt(context, start_page=start_page)
        if warmed:
            ahead = warming.Warming(context.ops, window)
            context.ops.change(warming.for_changes, owner=window, done=lambda _: ahead.begin())
            wait(lambda: ahead.finished, "what is imported ahead")
        try:
            yield application, window
        finally:
            window.close()
            context.ops.close()
            window.deleteLater()
            application.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def wait(until: Callable[[], object], what: str) -> None:
    """Let the program live as it does without us: asleep while nothing happens, so that its threads can run.

    :raises SystemExit: after :data:`PATIENCE`, saying ``what`` was waited for.
    """
    beat = QTimer()  # so that there is always something to wake up for
    beat.start(250)
    deadline = time.monotonic() + PATIENCE
    while not until():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.monotonic() > deadline:
            raise SystemExit(f"stuck for {PATIENCE} s at: {what}")


def settled(window: MainWindow, what: str) -> None:
    """Nothing is under way or left for later, and what is to be seen is painted."""
    assert window.context is not None
    ops, theme = window.context.ops, window.theme
    rest(30)
    wait(lambda: not ops.busy and not ops._pieces and not theme._steps, what)
    rest(30)


def rest(milliseconds: int) -> None:
    """The person looks on."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
