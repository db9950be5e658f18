"""The window for people who read from right to left: every page as in a mirror, nothing over anything else."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QApplication, QLabel, QListView, QScrollBar, QWidget
from ui_helpers import Desk

from apptracker.services import samples
from apptracker.store import Database
from apptracker.ui.application.head import Head
from apptracker.ui.settings.index import GROUPS
from apptracker.ui.shell import PAGES

NEAR = 4  # pixels that roundings may cost
MARGIN = 16  # pixels of a margin that is wider at one side and stays there
#: Parts that read from left to right everywhere: a template's text is code.
FIXED = ("TemplateSource", "SourceEdit")


@pytest.fixture(autouse=True)
def _direction(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def turn(desk: Desk) -> None:
    """The window as it stands reads from right to left."""
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for _ in range(3):
        desk.settle()


def places(desk: Desk) -> dict[str, QRect]:
    """What shows, by kind, name and number, and where it is in the window."""
    found: dict[str, QRect] = {}
    for widget in desk.window.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_"):
            continue
        if any(type(part).__name__ in FIXED for part in _above(widget)):
            continue
        words = widget.text() if isinstance(widget, QLabel) else widget.accessibleName() or widget.objectName()
        if not words:
            continue
        name = f"{type(widget).__name__} {words!r}"
        number = sum(each.startswith(name) for each in found)
        found[f"{name} {number}"] = QRect(widget.mapTo(desk.window, QPoint()), widget.size())
    return found


def _above(widget: QWidget | None) -> Iterator[QWidget]:
    while widget is not None:
        yield widget
        widget = widget.parentWidget()


def as_seen_in_a_mirror(open_desk: Callable[..., Desk], page: str, go: Callable[[Desk], object] | None = None) -> str:
    """What is elsewhere than in the mirror image of a page, opened once to be read from the left and once from the
    right."""
    both = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        QApplication.setLayoutDirection(direction)
        desk = open_desk(page)
        desk.window.resize(1180, 760)
        if go is not None:
            go(desk)
        for _ in range(3):
            desk.settle()
        both.append(places(desk))
        width = desk.window.width()
        desk.window.hide()
    wrong = []
    there = both[0].keys() & both[1].keys()
    assert len(there) > 0.9 * len(both[0])  # a page may hold back what is far below
    for name in there:
        was, now = both[0][name], both[1][name]
        wanted = width - was.x() - was.width()
        if abs(now.x() - wanted) > MARGIN + abs(now.width() - was.width()):
            wrong.append(f"{name}: {was.x()}+{was.width()} became {now.x()}+{now.width()}, not {wanted}")
    return "\n".join(wrong)


@pytest.mark.parametrize("page", [spec.id for spec in PAGES])
def test_every_page_is_mirrored(open_desk: Callable[..., Desk], db: Database, page: str) -> None:
    samples.load(db)
    assert as_seen_in_a_mirror(open_desk, page) == ""


@pytest.mark.parametrize("group", [group.id for group in GROUPS])
def test_every_section_of_the_settings_is_mirrored(open_desk: Callable[..., Desk], db: Database, group: str) -> None:
    samples.load(db)

    def show(desk: Desk) -> None:
        desk.window.pages["settings"].show_group(group)  # type: ignore[attr-defined]

    assert as_seen_in_a_mirror(open_desk, "settings", show) == ""


def ink(view: QListView, row: int) -> list[bool]:
    """Which columns of a row have something painted on them."""
    place = view.visualRect(view.model().index(row, 0)).adjusted(0, 3, 0, -3)
    image = view.viewport().grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = [image.pixel(2, y) for y in range(image.height())]
    return [any(image.pixel(x, y) != ground[y] for y in range(image.height())) for x in range(image.width())]


@pytest.mark.parametrize(("page", "name"), [("today", "agenda"), ("rules", "ruleList"), ("guide", "guideEntries")])
def test_rows_painted_by_hand_are_mirrored(open_desk: Callable[..., Desk], db: Database, page: str, name: str) -> None:
    samples.load(db)
    both: list[list[list[bool]]] = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        QApplication.setLayoutDirection(direction)
        desk = open_desk(page)
        desk.window.resize(1180, 760)
        for _ in range(3):
            desk.settle()
        [view] = [v for v in desk.window.findChildren(QListView, name) if v.isVisible()]
        view.clearSelection()
        inside = view.viewport().rect()
        rows = range(view.model().rowCount())
        both.append([ink(view, row) for row in rows if inside.contains(view.visualRect(view.model().index(row, 0)))])
        desk.window.hide()
    assert len(both[0]) == len(both[1]) > 3
    for row, (was, now) in enumerate(zip(*both, strict=True)):
        mirror = now[::-1]
        assert abs(mirror.index(True) - was.index(True)) <= 6, row
        assert abs(now.index(True) - was[::-1].index(True)) <= 6, row
        assert abs(sum(now) - sum(was)) <= 0.12 * sum(was) + 4, row  # nothing stands over anything else


def middle(icon: QIcon) -> float:
    """Where the ink of an icon has its middle, from -1 at the left to 1 at the right."""
    image = icon.pixmap(QSize(24, 24)).toImage()
    dots = [(x, image.pixelColor(x, y).alpha()) for x in range(24) for y in range(24)]
    return sum((x - 11.5) * alpha for x, alpha in dots) / sum(alpha for _, alpha in dots) / 11.5


def test_icons_that_point_point_the_other_way(desk: Desk) -> None:
    theme = desk.context.theme
    before = {name: middle(theme.icon(name)) for name in ("undo", "redo", "search", "phone")}
    turn(desk)
    theme.choose("dark")
    for name, was in before.items():
        now = middle(theme.icon(name))
        assert now == pytest.approx(-was if name in ("undo", "redo") else was, abs=0.02), name


@pytest.mark.parametrize("section", ["overview", "posting", "letter", "people"])
def test_the_application_page_is_mirrored(open_desk: Callable[..., Desk], db: Database, section: str) -> None:
    samples.load(db)

    def show(desk: Desk) -> None:
        desk.context.go.open_application(1, section, whole=True)

    assert as_seen_in_a_mirror(open_desk, "applications", show) == ""


def test_the_toast_stays_in_the_window(open_desk: Callable[..., Desk], db: Database) -> None:
    samples.load(db)
    desk = open_desk("applications")
    turn(desk)
    desk.context.go.open_application(1)
    desk.context.go.say("A word")
    desk.settle()
    toast = desk.window.toast
    assert desk.window.rect().contains(toast.geometry())
    assert desk.context.go.application_beside == 1


def test_what_a_posting_asks_is_mirrored(open_desk: Callable[..., Desk], db: Database) -> None:
    samples.load(db)
    with_posting = next(each.id for each in db.read.applications() if db.read.details(each.id).posting is not None)
    both: list[list[list[bool]]] = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        QApplication.setLayoutDirection(direction)
        desk = open_desk("applications")
        desk.window.resize(1180, 900)
        desk.context.go.open_application(with_posting, "posting", whole=True)
        for _ in range(3):
            desk.settle()
        [view] = [
            view for view in desk.window.findChildren(QListView) if view.accessibleName() == "What the posting asks"
        ]
        rows = range(view.model().rowCount())
        inside = view.viewport().rect()
        both.append([ink(view, row) for row in rows if inside.contains(view.visualRect(view.model().index(row, 0)))])
        desk.window.hide()
    assert len(both[0]) == len(both[1]) > 3
    for row, (was, now) in enumerate(zip(*both, strict=True)):
        assert abs(now[::-1].index(True) - was.index(True)) <= 6, row


def test_names_in_another_script_stand_where_lines_begin(open_desk: Callable[..., Desk], db: Database) -> None:
    samples.load(db)
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk = open_desk("applications")
    desk.context.go.open_application(db.read.applications()[0].id, whole=True)
    desk.settle()
    [head] = desk.window.findChildren(Head)
    image = head.employer.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    columns = range(image.width())
    inked = [x for x in columns if any(image.pixel(x, y) != image.pixel(0, 0) for y in range(image.height()))]
    assert image.width() - inked[-1] < 8 < inked[0]
