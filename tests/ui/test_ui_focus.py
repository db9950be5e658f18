"""Tab through every page and section: nobody gets lost, in the order of reading, and what has the keyboard shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget
from ui_helpers import Desk

from apptracker.services import samples
from apptracker.store import Database
from apptracker.ui.settings.index import GROUPS
from apptracker.ui.shell import PAGES

TABS = 400  # presses of Tab after which a page is taken for a trap
SECTIONS = ("overview", "posting", "letter", "texts", "interviews", "people", "reminders", "files", "history")
PLACES = (
    *(spec.id for spec in PAGES),
    *(f"settings:{group.id}" for group in GROUPS if group.id != "appearance"),
    *(f"application:{section}" for section in SECTIONS),
    "people:person",
    "people:employer",
    "calendar:week",
    "calendar:agenda",
)


@dataclass
class Stop:
    """A widget that Tab came to. ``shown``: its surroundings changed as it got the keyboard."""

    widget: QWidget
    shown: bool
    seen: bool

    @property
    def words(self) -> str:
        text = self.widget.text() if isinstance(self.widget, QAbstractButton) else ""
        return f"{type(self.widget).__name__} {self.widget.accessibleName() or text or self.widget.objectName()!r}"


def go(desk: Desk, place: str) -> QWidget:
    """Show a place; the widget in which Tab is followed."""
    page, _, part = place.partition(":")
    if page == "application":
        posted = next(each.id for each in desk.db.read.applications() if desk.db.read.posting(each.id))
        desk.context.go.open_application(posted, part, whole=True)
        desk.settle()
        pane = desk.window.pane.page
        assert pane is not None
        return pane
    if page == "settings" and part:
        desk.window.pages["settings"].show_group(part)  # type: ignore[attr-defined]
    if part == "person":
        desk.context.go.open_person(1)
    if part == "employer":
        desk.context.go.open_employer(1)
    if page == "calendar" and part:
        desk.run(f"calendar.{part}")
    desk.settle()
    shown = desk.window.pages.currentWidget()
    assert shown is not None
    return shown


def tabbed(desk: Desk, *, looking: bool) -> Iterator[Stop]:
    """Tab all through the window, from where the sidebar has the keyboard and until it has it again; ``looking`` at
    each step whether something shows."""
    first = next(button for button in desk.window.sidebar.buttons.values() if button.isChecked())
    first.setFocus()
    desk.settle()
    before = picture(desk.window) if looking else QImage()
    for _ in range(TABS):
        QTest.keyClick(desk.focused, Qt.Key.Key_Tab)
        desk.settle()
        focused = QApplication.focusWidget()
        assert focused is not None
        place = QRect(focused.mapTo(desk.window, QPoint()), focused.size()).adjusted(-4, -4, 4, 4)
        after = picture(desk.window) if looking else before
        shown = not looking or before.copy(place) != after.copy(place)
        before = after
        if focused is first:
            return
        yield Stop(focused, shown, not focused.visibleRegion().isEmpty())
    pytest.fail("Tab never comes round")


def picture(window: QWidget) -> QImage:
    return window.grab().toImage()


def place_of(widget: QWidget, window: QWidget) -> QRect:
    """Where a widget stands, were nothing scrolled."""
    corner = widget.mapTo(window, QPoint())
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea):
            corner += QPoint(above.horizontalScrollBar().value(), above.verticalScrollBar().value())
        above = above.parentWidget()
    return QRect(corner, widget.size())


def misplaced(stops: list[Stop], window: QWidget) -> list[str]:
    """Stops that come after one they stand before, as people read: line by line, column by column."""
    wrong = []
    places = [(stop, place_of(stop.widget, window)) for stop in stops]
    for (one, was), (other, now) in pairwise(places):
        if one.widget.isAncestorOf(other.widget) or other.widget.isAncestorOf(one.widget):
            continue
        sidebar = window.sidebar  # type: ignore[attr-defined]
        if sidebar.isAncestorOf(other.widget) and not sidebar.isAncestorOf(one.widget):
            continue  # round again, from the top of the window
        above = now.bottom() < was.top() and now.left() <= was.right()
        same_line = now.top() <= was.center().y() <= now.bottom()
        if above or (same_line and now.right() < was.left()):
            wrong.append(f"{other.words} {now.getRect()} after {one.words} {was.getRect()}")
    return wrong


@pytest.mark.parametrize("place", PLACES)
def test_tab_shows_where_it_is_and_goes_as_people_read(
    open_desk: Callable[..., Desk], db: Database, place: str
) -> None:
    samples.load(db)
    page = place.partition(":")[0]
    desk = open_desk("applications" if page == "application" else page)
    desk.window.activateWindow()
    follow(desk, go(desk, place))


@pytest.mark.parametrize("page", [spec.id for spec in PAGES])
def test_what_comes_while_a_page_shows_takes_its_place_in_the_order(open_desk: Callable[..., Desk], page: str) -> None:
    desk = open_desk(page)
    desk.window.activateWindow()
    desk.run("sample.load")
    follow(desk, go(desk, page), looking=False)


def follow(desk: Desk, shown: QWidget, *, looking: bool = True) -> None:
    desk.window.toast.hide()
    for _ in range(5):  # some pages are drawn piece by piece
        QTest.qWait(30)
        desk.settle()
    stops = list(tabbed(desk, looking=looking))
    assert any(shown is stop.widget or shown.isAncestorOf(stop.widget) for stop in stops)
    assert [stop.words for stop in stops if not stop.seen] == []
    assert [stop.words for stop in stops if not stop.shown] == []
    assert misplaced(stops, desk.window) == []
