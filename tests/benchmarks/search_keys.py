"""How long from a key in the search field of the Applications page, or in the palette, until what it finds is painted.

    python tests/benchmarks/search_keys.py FOLDER

prints one JSON object, times in milliseconds, over a data folder (``bench_data.fill`` makes one).
:func:`keypress_to_rows` is for the benchmark of memory, too.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from live_window import live_window, rest, wait
from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit

from apptracker.domain.clock import SystemClock
from apptracker.store import Database
from apptracker.ui.pages.applications import ApplicationsPage
from apptracker.ui.searching.known import known
from apptracker.ui.searching.palette import Palette

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
PAUSE = 40  # milliseconds between two letters


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
    with live_window(db, warmed=False) as (_, window):
        page = window.findChild(ApplicationsPage)
        assert page is not None
        wait(lambda: page.shown is not None, "the table")
        page.search.setFocus()

        def answered() -> bool:
            return page.shown is not None and page.shown.selection.text == page.search.text()

        return _typed(page.search, page.view, words, answered)


def keypress_to_found(db: Database, words: tuple[str, ...] = WORDS) -> list[float]:
    """The same in the palette, which searches everything."""
    with live_window(db, warmed=False) as (_, window):
        window.actions_["palette"].trigger()
        palette = window.findChild(Palette)
        assert palette is not None
        wait(lambda: bool(known(window.context).vocabulary.stages), "the palette")  # type: ignore[arg-type]
        rest(PAUSE)
        return _typed(palette.field, palette.list, words, lambda: palette.shown == palette.field.text().strip())


def _typed(
    field: QLineEdit, view: QAbstractItemView, words: tuple[str, ...], answered: Callable[[], bool]
) -> list[float]:
    painted = _Painted()
    view.viewport().installEventFilter(painted)
    taken = []
    for word in words:
        for number, letter in enumerate(word):
            rest(PAUSE)
            start = time.perf_counter()
            QTest.keyClick(field, letter)
            wait(answered, f"{word}, {number} letters")
            wait(lambda start=start: painted.at > start or not view.isVisible(), f"{word}, painted")  # type: ignore[misc]
            if number:
                taken.append(1000 * (time.perf_counter() - start))
        field.clear()
        wait(answered, f"{word}, cleared")
    return taken


def main() -> None:
    told = {}
    with Database.open(Path(sys.argv[1]), SystemClock()) as db:
        for name, measure in (("table", keypress_to_rows), ("palette", keypress_to_found)):
            taken = measure(db)
            told[f"{name}-keys"] = statistics.quantiles(taken, n=20)[-1]
            told[f"{name}-keys-median"] = statistics.median(taken)
            told[f"{name}-keys-worst"] = max(taken)
    print(json.dumps(told))


if __name__ == "__main__":
    main()
