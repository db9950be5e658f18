"""A session over every page of the window, watched: how long each step took until it was to be seen, and whatever kept
the GUI thread from answering for more than 50 ms.

    every_page.py DATA_DIR [--stacks]      prints one JSON object, times in milliseconds; --stacks: what it did then

DATA_DIR is changed (cards are moved, letters written): hand over a copy.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import bench_data
from board_frames import dropped
from live_window import live_window, rest, settled, wait
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QLineEdit
from watchdog import Stall, Watchdog

from apptracker.domain.clock import FrozenClock
from apptracker.domain.selection import Selection
from apptracker.store import Database
from apptracker.ui.pages import settings
from apptracker.ui.searching.palette import Palette
from apptracker.ui.shell import PAGES
from apptracker.ui.window import MainWindow

FRAMES = 100  # while scrolling
WORDS = ("customer serv", "granite ins", "training", "stage:applied remote")
#: Of which steps the slowest is told: by the key it is told under, what their words have in them.
SLOWEST = {"open": "opened", "open-again": "again: shown ", "table": "table: by "}

Step = tuple[str, Callable[[], object]]


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--stacks", action="store_true")
    parser.add_argument("--only", default="", help="only the parts whose names hold this")
    options = parser.parse_args()
    with (
        Database.open(options.folder, FrozenClock(bench_data.NOW)) as db,
        live_window(db, start_page="today", size=(1440, 900)) as (_, window),
    ):
        settled(window, "the first page")
        session = Session(window)
        session.dog.start()
        for name, part in _parts(session, _largest_employer(db)).items():
            if options.only in name:
                session.go(name, part())
        session.dog.stop()
    print(json.dumps(session.told(), indent=1 if options.stacks else None))
    if options.stacks:
        for each in session.stalls:
            print(f"\n{each.step}: {each.taken:.0f} ms, worked {each.worked:.0f}", *each.where, sep="\n    ")
    return 0


class Session:
    """Goes through steps, and keeps what each took: ``taken`` in milliseconds until its first answer was painted,
    ``frames`` those of scrolling the table."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.dog = Watchdog()
        self.taken: dict[str, float] = {}
        self.frames: list[float] = []
        self._answers = 0
        assert window.context is not None
        window.context.ops.ended.connect(self._on_ended)

    def _on_ended(self, _: object) -> None:
        self._answers += 1

    def go(self, name: str, steps: Iterator[Step]) -> None:
        ops = self.window.context.ops  # type: ignore[union-attr]
        for words, act in steps:
            step = self.dog.step = f"{name}: {words}"
            before, start = self._answers, time.perf_counter()
            act()
            wait(lambda before=before: self._answers > before or not ops.busy, step)  # type: ignore[misc]
            QApplication.sendPostedEvents()  # laid out and painted
            self.taken[step] = 1000 * (time.perf_counter() - start)
            settled(self.window, step)

    @property
    def stalls(self) -> list[Stall]:
        return sorted(self.dog.stalls, key=lambda each: -each.worked)

    def told(self) -> dict[str, object]:
        stalls = self.stalls
        told: dict[str, object] = {
            "stall": max(self.dog.worst.values()),
            "stall-worked": max((each.worked for each in stalls), default=0.0),
            "stalls": [[each.step, round(each.taken), round(each.worked)] for each in stalls],
        }
        for key, mark in SLOWEST.items():
            found = {step: taken for step, taken in self.taken.items() if mark in step}
            if found:
                step = max(found, key=lambda each: found[each])
                told |= {key: found[step], f"{key}-where": step}
        if len(self.frames) > 1:
            told["table-frame"] = statistics.quantiles(self.frames, n=20)[-1]
        return told


def _parts(session: Session, largest: int) -> dict[str, Callable[[], Iterator[Step]]]:
    window = session.window
    return {
        "today": partial(_today, window),
        "board": partial(_board, window),
        "table": partial(_table, session),
        "calendar": partial(_calendar, window),
        "people": partial(_people, window, largest),
        "application": partial(_application, window),
        "letter": partial(_letter, window),
        "palette": partial(_palette, window),
        "settings": partial(_settings, window),
        "others": partial(_others, window),
        "theme": partial(_theme, window),
        "again": partial(_again, window),
    }


def _today(window: MainWindow) -> Iterator[Step]:
    yield "shown again", lambda: window.context.go.show_page("today")
    yield "narrow", lambda: window.resize(900, 700)
    yield "wide", lambda: window.resize(1440, 900)


def _board(window: MainWindow) -> Iterator[Step]:
    yield "opened", lambda: window.context.go.show_page("board")
    page = window.pages["board"]
    lists = list(page.board.lists())
    longest = max(lists, key=lambda view: len(view.column.ids))
    yield "scrolled", lambda: _scrolled(longest)
    others = [each for each in lists if each is not longest]
    yield "card dragged", lambda: dropped(QApplication.instance(), longest, others[0])
    yield "undone", window.actions_["undo"].trigger
    yield "column folded", lambda: page.board.fold(longest.column.stage.id, folded=True)
    yield "column unfolded", lambda: page.board.fold(longest.column.stage.id, folded=False)
    for order in ("longest", "employer", "coverage", "newest"):
        yield f"sorted by {order}", partial(_sorted_board, page, order)
    yield "searched", lambda: _typed(page.search, "granite ins")
    yield "search cleared", page.search.clear
    yield "filtered", lambda: page.filters._on_chose(Selection(tags=frozenset({"near"})))
    yield "filter cleared", lambda: page.filters._on_chose(Selection())


def _sorted_board(page: object, order: str) -> None:
    page.sort.chosen = order  # type: ignore[attr-defined]
    page.sort.changed.emit()  # type: ignore[attr-defined]


def _table(session: Session) -> Iterator[Step]:
    window = session.window
    yield "opened", lambda: window.context.go.show_page("applications")
    page = window.pages["applications"]
    header = page.view.header
    for key in ("employer", "title", "applied", "days", "stage"):
        yield f"by {key}", partial(header.sort_by, key)
    yield "by two columns", lambda: header.sort_by("employer", add=True)
    yield "by three columns", lambda: header.sort_by("title", add=True)
    yield "scrolled", lambda: session.frames.extend(_scrolled(page.view))
    yield "filters offered", page.filters.open
    yield "filters closed", page.filters._box.close
    for words, selection in (
        ("tag", Selection(tags=frozenset({"near"}))),
        ("work mode", Selection(work_modes=frozenset({"remote"}))),
        ("pay and reminder", Selection(pay_least=4_000_000, has_reminder=True)),
        ("quiet", Selection(quiet=True)),
        ("nothing", Selection()),
    ):
        yield f"by {words}", partial(page.show_selection, selection)
    yield "by groups of stages", lambda: page._on_group_chosen("stage")
    yield "groups folded", lambda: page.model.fold_all(True)
    yield "groups unfolded", lambda: page.model.fold_all(False)
    yield "by groups of employers", lambda: page._on_group_chosen("employer")
    yield "grouped no more", lambda: page._on_group_chosen("")
    for word in WORDS:
        yield f"typed {word}", partial(_typed, page.search, word)
    yield "search cleared", page.search.clear
    yield "all selected", page.view.selectAll
    yield "none selected", page.view.clearSelection
    yield "row picked", lambda: page.view.select_place(3)
    yield "sorted by number", lambda: header.sort_as(())


def _calendar(window: MainWindow) -> Iterator[Step]:
    yield "opened", lambda: window.context.go.show_page("calendar")
    page = window.pages["calendar"]
    for by in (1, 1, -2):
        yield f"month turned by {by}", partial(page._turn, by)
    yield "week", window.actions_["calendar.week"].trigger
    yield "next week", lambda: page._turn(1)
    yield "agenda", window.actions_["calendar.agenda"].trigger
    yield "agenda scrolled", lambda: _scrolled(page.agenda)
    yield "month", window.actions_["calendar.month"].trigger
    yield "today", window.actions_["calendar.today"].trigger


def _people(window: MainWindow, largest: int) -> Iterator[Step]:
    yield "opened", lambda: window.context.go.show_page("people")
    page = window.pages["people"]
    yield "typed", lambda: _typed(page.search, "lindgren")
    yield "search cleared", page.search.clear
    yield "a person", lambda: window.context.go.open_person(17)
    yield "the largest employer", lambda: window.context.go.open_employer(largest)
    yield "another employer", lambda: window.context.go.open_employer(largest + 1)
    yield "the largest again", lambda: window.context.go.open_employer(largest)
    yield "employers typed", lambda: _typed(page.search, "granite")
    yield "cleared", page.search.clear


def _application(window: MainWindow) -> Iterator[Step]:
    window.context.go.show_page("applications")
    yield "opened", lambda: window.context.go.open_application(1)
    for name in list(window.pane.page.tabs.buttons):  # type: ignore[union-attr]
        yield f"section {name}", partial(window.pane.page.show_section, name)  # type: ignore[union-attr]
    yield "whole window", window.pane.toggle_whole
    for name in list(window.pane.page.tabs.buttons):  # type: ignore[union-attr]
        yield f"whole, section {name}", partial(window.pane.page.show_section, name)  # type: ignore[union-attr]
    yield "beside again", window.pane.toggle_whole
    for id_ in (500, 501, 502):
        yield f"application {id_}", partial(window.context.go.open_application, id_, "overview")
    yield "its own window", lambda: window.context.go.open_in_window(2)
    yield "its own window closed", window.own_windows.close_all
    yield "closed", window.pane.close


def _letter(window: MainWindow) -> Iterator[Step]:
    yield "opened", lambda: window.context.go.open_application(1, "letter", whole=True)
    view = window.pane.page.section("letter").view  # type: ignore[union-attr]
    yield "drawn", lambda: rest(1000)
    yield "edited", view.editing.on_edit_toggled
    yield "dark", lambda: window.theme.choose("dark")
    yield "light", lambda: window.theme.choose("light")
    yield "larger", lambda: window.theme.choose("light", 1.2)
    yield "as before", lambda: window.theme.choose("light", 1.0)
    yield "not edited", view.editing.on_edit_toggled
    yield "dark page", lambda: window.theme.choose("dark")
    yield "light page", lambda: window.theme.choose("light")
    yield "closed", window.pane.close


def _palette(window: MainWindow) -> Iterator[Step]:
    window.context.go.show_page("applications")
    yield "opened", window.actions_["palette"].trigger
    palette = window.findChild(Palette)
    assert palette is not None
    for word in WORDS:
        yield f"typed {word}", partial(_typed, palette.field, word)
        yield f"{word} cleared", palette.field.clear
    yield "closed", palette.close


def _settings(window: MainWindow) -> Iterator[Step]:
    yield "opened", lambda: window.context.go.show_page("settings")
    page = window.pages["settings"]
    for group in settings.CARDS:
        yield group, partial(page.show_group, group)
    yield "searched", page.contents.begin


def _others(window: MainWindow) -> Iterator[Step]:
    for page in ("interviews", "profile", "guide", "history", "templates", "rules"):
        yield f"{page} opened", partial(window.context.go.show_page, page)
    yield "shortcuts", window.actions_["shortcuts"].trigger
    yield "shortcuts closed", _close_dialogs
    yield "capture", window.actions_["capture"].trigger
    yield "capture closed", _close_dialogs


def _theme(window: MainWindow) -> Iterator[Step]:
    for spec in PAGES:
        yield f"to {spec.id}", partial(window.context.go.show_page, spec.id)
        yield f"dark on {spec.id}", lambda: window.theme.choose("dark")
        yield f"light on {spec.id}", lambda: window.theme.choose("light")
    yield (
        "an application beside",
        lambda: (window.context.go.show_page("applications"), window.context.go.open_application(1)),
    )
    for name in list(window.pane.page.tabs.buttons):  # type: ignore[union-attr]
        yield f"section {name}", partial(window.pane.page.show_section, name)  # type: ignore[union-attr]
        yield f"dark on {name}", lambda: window.theme.choose("dark")
        yield f"light on {name}", lambda: window.theme.choose("light")
    yield "closed", window.pane.close


def _again(window: MainWindow) -> Iterator[Step]:
    """Every page once more, as it is shown all day: the first time it has yet to put on what the theme became."""
    for words in ("dressed", "shown"):
        for spec in PAGES:
            yield f"{words} {spec.id}", partial(window.context.go.show_page, spec.id)


def _scrolled(view: QAbstractItemView) -> list[float]:
    """By the wheel, and far: what each frame takes."""
    bar, taken = view.verticalScrollBar(), []
    for number in range(FRAMES):
        start = time.perf_counter()
        bar.setValue(bar.maximum() * number // FRAMES if number % 10 == 9 else bar.value() + 120)
        view.viewport().repaint()
        taken.append(1000 * (time.perf_counter() - start))
        rest(8)
    bar.setValue(0)
    return taken


def _typed(field: QLineEdit, words: str) -> None:
    field.setFocus()
    for letter in words:
        QTest.keyClick(field, letter)
        rest(40)


def _close_dialogs() -> None:
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible() and not isinstance(widget, MainWindow):
            widget.close()
    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow):
            for dialog in window.findChildren(QDialog):
                dialog.close()


def _largest_employer(db: Database) -> int:
    with db.reading() as connection:
        question = "SELECT employer_id FROM application GROUP BY employer_id ORDER BY count(*) DESC LIMIT 1"
        return int(connection.execute(question).fetchone()[0])


if __name__ == "__main__":
    sys.exit(main())
