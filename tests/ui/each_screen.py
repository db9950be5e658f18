"""One screen of :mod:`screens` after the other in one window, and what each leaves behind put away."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtWidgets import QApplication
from screens import SHOTS
from shiboken6 import isValid
from ui_helpers import Desk

from apptracker.domain.selection import Selection
from apptracker.services import letters, samples
from apptracker.store import Database
from apptracker.ui.searching.palette import Palette

#: What needs more than the sample data.
LEFT_OUT = frozenset({"sent"})


def fill(db: Database) -> None:
    """The sample data, and a letter that was kept."""
    samples.load(db)
    letters.keep(db, next(each.id for each in db.read.applications() if db.read.posting(each.id)))


def shown(desk: Desk, names: Iterable[str] = SHOTS) -> Iterator[str]:
    """The screens that there are with this data, while each shows; what is done there is undone."""
    for name in names:
        before = desk.db.read.latest_change_id()
        desk.window.activateWindow()
        desk.settle()
        if SHOTS[name](desk.window) is not None:
            desk.settle()
            desk.settle()
            yield name
        put_away(desk)
        if desk.db.read.latest_change_id() != before:
            desk.db.undo()


def put_away(desk: Desk) -> None:
    """Whatever lies over the page, or stands in its place."""
    window = desk.window
    for top in QApplication.topLevelWidgets():
        if isValid(top) and top.isVisible() and top is not window:
            top.close()
    for palette in window.findChildren(Palette):
        palette.close()
    while window.root.count() > 1:
        page = window.root.widget(1)
        window.root.removeWidget(page)
        page.deleteLater()
    window.toast.hide()
    window.notifying.bar.keep(lambda _: False)
    if "applications" in window.pages:
        page = window.pages["applications"]
        if page.selection != Selection():  # type: ignore[attr-defined]
            desk.context.go.show_applications(Selection())
    desk.settle()
