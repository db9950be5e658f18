"""Whatever is opened and closed leaves nothing behind: no widgets, no timers, no listeners, no threads."""

from __future__ import annotations

import threading
from collections import Counter
from datetime import date
from pathlib import Path

import shiboken6
from program import Program, Starting, clean_up
from PySide6.QtCore import SIGNAL, QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from support import POSTING, resume_bytes

from apptracker.domain.clock import FrozenClock
from apptracker.services import applications, capture, profiles
from apptracker.store import Database
from apptracker.ui.searching.palette import Palette

PAGES = ("page.today", "page.applications", "page.profile", "page.guide", "page.history", "settings")
ABOUT_ONE = ("application.note", "application.reminder", "application.contact", "application.interview")
SECTIONS = ("overview", "posting", "letter", "interviews", "people", "reminders", "files", "history")


def close_dialog(program: Program, opened_by: str) -> None:
    dialogs = [dialog for dialog in program.window.findChildren(QDialog) if dialog.isVisible()]
    assert dialogs, f"{opened_by} opened nothing"
    program.press("Esc")
    assert not any(d.isVisible() for d in program.window.findChildren(QDialog)), f"{opened_by} stays open"


def one_round(program: Program) -> None:
    """Everything there is to open, opened and closed."""
    for page in PAGES:
        program.run(page)
    for page, action in (("profile", "story.add"), ("today", "reminder.add"), ("today", "capture")):
        program.run(f"page.{page}")
        program.run(action)
        close_dialog(program, action)
    program.run("shortcuts")
    close_dialog(program, "shortcuts")
    program.run("palette")
    program.type("harb")
    program.press("Esc")
    assert not any(each.isVisible() for each in program.window.findChildren(Palette))
    program.press("W")
    close_dialog(program, "reminder.script")
    program.press("S", "Esc")
    program.press("Return")
    pane = program.window.pane.page
    assert pane is not None
    for section in SECTIONS:
        pane.show_section(section)
        program.settle()
    for action in ABOUT_ONE:
        program.run(action)
        close_dialog(program, action)
    program.run("application.expand")
    program.run("application.expand")
    program.run("application.sent")
    program.press("Esc", "Esc")
    assert not pane.isVisible()
    program.window.theme.choose("dark" if program.window.theme.tokens.name == "light" else "light")


def running(program: Program) -> list[QTimer]:
    return [timer for timer in program.window.findChildren(QTimer) if timer.isActive()]


def qt_owns(wrapper: object) -> bool:
    return not isinstance(wrapper, QObject) and not shiboken6.ownedByPython(wrapper)


def left(program: Program) -> Counter[str]:
    """What there is now, by kind."""
    clean_up(QApplication.instance())  # type: ignore[arg-type]
    window, context = program.window, program.context
    window.pages.unpark()  # what the last change of the theme left out of the window counts, too
    window.pane.unpark()
    found = Counter(type(each).__name__ for each in window.findChildren(QObject))
    # what Qt deletes without a word to Python must not stay known there: what takes its place in memory would crash
    found.update(f"{type(each).__name__}, Qt's own" for each in shiboken6.getAllValidWrappers() if qt_owns(each))
    found["widgets of all"] = len(QApplication.allWidgets())
    found["windows"] = len(QApplication.topLevelWidgets())
    found["listeners to the theme"] = window.theme.receivers(SIGNAL("changed()"))
    found["listeners to changes"] = context.bus.receivers(SIGNAL("changed(PyObject,PyObject)"))
    found["threads"] = threading.active_count()
    found["timers that run"] = sum(not timer.isSingleShot() and timer.interval() > 0 for timer in running(program))
    return found


def test_ten_rounds_leave_as_much_as_three(start: Starting, data_dir: Path, clock: FrozenClock) -> None:
    with Database.open(data_dir, clock) as db:
        profiles.import_resume(db, resume_bytes(), "me.json")
        capture.capture(db, [capture.Source("advert.txt", POSTING.encode())])
        applications.move(db, 1, "applied", on=date(2026, 11, 16))
    program = start()
    counts = []
    for _ in range(10):
        one_round(program)
        counts.append(left(program))
    grown = {kind: (counts[2][kind], counts[9][kind]) for kind in counts[9] if counts[9][kind] != counts[2][kind]}
    assert not grown
    program.close()
    assert not [t.name for t in threading.enumerate() if t.name.startswith("apptracker")]
    # a timer that was to fire once, such as a toast's, may still run out; one that repeats would never end
    program.qtbot.waitUntil(lambda: not running(program), timeout=10_000)
