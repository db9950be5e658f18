"""One session in the real window over 10,000 applications, measured: how long from a key press until the search shows
its first rows, how long from pasting a posting until it is understood, and from Enter until it is saved, ten times in a
row, and the longest the window did not answer meanwhile and while a letter was written.

    window_session.py DATA_DIR        prints one JSON object, times in milliseconds
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from pathlib import Path

import bench_data
from live_window import live_window, rest, wait
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from watchdog import Watchdog

from apptracker.domain.clock import FREEZE_VARIABLE, FrozenClock, clock_from
from apptracker.store import ApplicationFilter, Database
from apptracker.ui.window import MainWindow

SEARCHES = ("willow", "help desk", "juniper lane", "montreal", "claims advisor", "telecom 7", "prairie insurance")
CAPTURES = 10


def main() -> int:
    clock = clock_from(os.environ.get(FREEZE_VARIABLE)) or FrozenClock(bench_data.NOW)
    with (
        Database.open(Path(sys.argv[1]), clock) as db,
        live_window(db, start_page="today") as (_, window),
    ):
        assert window.context is not None
        context = window.context
        # Search as you type, two letters or more, until the first rows are painted.
        window.context.go.show_page("applications")
        page = window.pages["applications"]
        wait(lambda: page.shown is not None, "the table")
        page.search.setFocus()
        taken = []
        for text in SEARCHES:
            page.search.clear()
            wait(lambda: page.shown.selection.text == "", "the search cleared")
            for number, letter in enumerate(text, start=1):
                start = time.perf_counter()
                QTest.keyClick(page.search, letter)
                wait(
                    lambda typed=text[:number]: (
                        page.shown.selection.text == typed.strip() or page.shown.selection.text == typed
                    ),
                    f"{text} searched for",
                )
                page.view.viewport().repaint()
                if number >= 2:
                    taken.append(1000 * (time.perf_counter() - start))
        page.search.clear()
        wait(lambda: page.shown.selection.text == "", "the search cleared")

        # Ten postings in a row, each pasted, read and saved with Enter.
        dog = Watchdog()
        dog.start()
        understood, saved = [], []
        for number in range(CAPTURES):
            dog.step = f"capture {number + 1}"
            window.actions_["capture"].trigger()
            [dialog] = [each for each in window.findChildren(QDialog) if each.isVisible()]
            copied = QMimeData()
            copied.setText(bench_data.posting_text().replace("Juniper Lane", f"Number {number} Lane"))
            start = time.perf_counter()
            dialog.one.advert.insertFromMimeData(copied)
            wait(lambda each=dialog: each.one.preview is not None, dog.step)
            understood.append(1000 * (time.perf_counter() - start))
            rest(120)
            start = time.perf_counter()
            QTest.keyClick(dialog, Qt.Key.Key_Return)
            wait(lambda: not any(each.isVisible() for each in window.findChildren(QDialog)), dog.step)
            saved.append(1000 * (time.perf_counter() - start))
            rest(120)

        # The journey.
        for step, act, done in journey(window, context):
            dog.step = step
            act()
            wait(done, step)
            rest(120)
        dog.stop()
    taken.sort()
    print(
        json.dumps(
            {
                "search": statistics.median(taken),
                "search-p95": taken[int(len(taken) * 0.95)],
                "understood": statistics.median(understood),
                "saved": statistics.median(saved),
                "stall": max(dog.worst.values()),
                "stalls": dog.worst,
            }
        )
    )
    return 0


def journey(window: MainWindow, context: object) -> object:
    """Steps as (name, what the person does, what shows that it is done)."""
    db = window.context.db  # type: ignore[union-attr]
    before = db.read.latest_change_id()
    made: list[int] = []

    def newest() -> int:
        return db.read.applications(ApplicationFilter(sort="-id", limit=1))[0].id

    def changed() -> bool:
        nonlocal before
        latest = db.read.latest_change_id()
        if latest > before:
            before = latest
            return True
        return False

    def dialog() -> object:
        from apptracker.ui.capture import CaptureDialog

        return window.findChild(CaptureDialog)

    def pane() -> object:
        return window.pane.page

    def guide() -> object:
        return window.pages["guide"]

    yield "today", lambda: window.context.go.show_page("today"), lambda: True
    yield "applications", lambda: window.context.go.show_page("applications"), lambda: True
    yield "an application", lambda: window.context.go.open_application(1), lambda: pane() is not None
    yield "quick capture", lambda: window.context.go.capture(bench_data.posting_text()), lambda: dialog() is not None
    yield "read", lambda: None, lambda: dialog().one.preview is not None
    yield "save", lambda: dialog()._on_save(), changed
    made.append(newest())
    yield "letter", lambda: window.context.go.open_application(made[0], "letter", whole=True), lambda: True
    yield "letter drawn", lambda: None, lambda: pane().section("letter").view.page.pages is not None
    yield "letter looked at", lambda: rest(1500), lambda: True
    yield "letter kept", window.actions_["letter.save"].trigger, changed
    yield "undo", window.actions_["undo"].trigger, changed
    yield "profile", lambda: window.context.go.show_page("profile"), lambda: True
    yield "history", lambda: window.context.go.show_page("history"), lambda: True
    yield "guide", lambda: context.go.go("guide:skill:empathy"), lambda: guide()._shelf is not None
    for reference in ("role:inbound-agent", "subject:questions"):
        yield reference, lambda to=reference: context.go.go(f"guide:{to}"), lambda: True
    yield "guide searched", lambda: guide().contents.field.setText("angry customer"), lambda: True
    for tool in ("roles", "fit", "readiness:technical-support-agent", "search-plan", "pay"):
        yield tool, lambda to=tool: context.go.go(to), lambda: True
        yield f"{tool} shown", lambda: rest(600), lambda: True
    yield "settings", lambda: window.context.go.show_page("settings"), lambda: True
    yield "dark", lambda: window.theme.choose("dark"), lambda: True
    yield "today again", lambda: window.context.go.show_page("today"), lambda: True


if __name__ == "__main__":
    sys.exit(main())
