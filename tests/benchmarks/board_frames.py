"""The board in the real window, measured: how long from choosing the page until its cards are painted, how long a frame
takes while the longest column is scrolled, and how long from letting cards fall until they are seen where they fell.

    board_frames.py DATA_DIR        prints one JSON object, times in milliseconds
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from pathlib import Path

import bench_data
from live_window import live_window, settled, wait
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from apptracker.domain.clock import FrozenClock
from apptracker.store import Database
from apptracker.ui.board.cards import CardList

STEPS = 300  # frames while scrolling, most of them by a turn of the wheel, each tenth by a page far away
WHEEL = 120  # pixels
DROPS = 15
LEFT = Qt.MouseButton.LeftButton


def main() -> int:
    with (
        Database.open(Path(sys.argv[1]), FrozenClock(bench_data.NOW)) as db,
        live_window(db, start_page="settings", size=(1440, 900)) as (application, window),
    ):
        start = time.perf_counter()
        window.context.go.show_page("board")
        page = window.pages["board"]
        shown = 1000 * (time.perf_counter() - start)
        wait(lambda: page.shown is not None, "the board")  # type: ignore[attr-defined]
        window.repaint()
        first = 1000 * (time.perf_counter() - start)
        lists = list(page.board.lists())  # type: ignore[attr-defined]
        longest = max(lists, key=lambda view: len(view.column.ids))
        frames = scrolled(longest)
        drops = []
        for number in range(DROPS):
            source, target = lists[number % 2 :: 1][0], lists[1 - number % 2]
            drops.append(dropped(application, source, target))
            settled(window, f"drop {number}")
    frames.sort()
    print(
        json.dumps(
            {
                "board-shown": shown,
                "board-first": first,
                "board-frame": frames[int(len(frames) * 0.95)],
                "board-frame-median": statistics.median(frames),
                "board-frame-worst": frames[-1],
                "board-drop": statistics.median(drops),
                "board-drop-worst": max(drops),
                "cards": len(longest.column.ids),
            }
        )
    )
    return 0


def scrolled(view: CardList) -> list[float]:
    """What each frame takes: the bar moves, what is missing is fetched, the cards are painted."""
    bar, taken = view.verticalScrollBar(), []
    for number in range(STEPS):
        far = bar.maximum() * number // STEPS
        start = time.perf_counter()
        bar.setValue(far if number % 10 == 9 else bar.value() + WHEEL)
        view.viewport().repaint()
        taken.append(1000 * (time.perf_counter() - start))
    bar.setValue(0)
    return taken


def dropped(application: QApplication, source: CardList, target: CardList) -> float:
    """From letting go of a card over another column until that shows it."""
    at = source.visualRect(source.column.index(0)).center()
    viewport = source.viewport()
    to = viewport.mapFromGlobal(target.mapToGlobal(QPoint(target.width() // 2, 200)))
    id_ = source.column.ids[0]
    QTest.mousePress(viewport, LEFT, Qt.KeyboardModifier.NoModifier, at)
    for part in (0.3, 0.7, 1.0):
        QTest.mouseMove(viewport, at + (to - at) * part)
        application.processEvents()
    application.processEvents()
    seen = Painted()
    target.viewport().installEventFilter(seen)
    start = time.perf_counter()
    QTest.mouseRelease(viewport, LEFT, Qt.KeyboardModifier.NoModifier, to)
    taken = 1000 * (time.perf_counter() - start)
    if target.column.place_of(id_) is None or not seen.painted:
        raise SystemExit("the card did not move, or was not painted at once")
    return taken


class Painted(QObject):
    """Notices that something is painted."""

    painted = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.painted = self.painted or event.type() == QEvent.Type.Paint
        return False


if __name__ == "__main__":
    sys.exit(main())
