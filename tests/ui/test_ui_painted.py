"""What is painted by hand can be read: the ink of each text against the pixels it is written on, in every theme."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import clipping
import each_screen
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QWidget
from ui_helpers import Desk

from apptracker.services import samples
from apptracker.store import Database
from apptracker.ui.searching.palette import Palette
from apptracker.ui.tokens import THEMES, contrast

ENOUGH = {"light": 4.5, "dark": 4.5, "high-contrast": 7.0}  # of text (WCAG AA, and AAA)
PLACES = ("today", "board", "applications", "calendar", "calendar:week", "calendar:agenda", "interviews", "people")
#: What opens over pages, or beside them, and has rows painted by hand.
SCREENS = (
    "filters",
    "filter-stage",
    "tagging",
    "day-list",
    "cards",
    "posting",
    "guide-roles",
    "letter-versions",
)
OTHERS = ("people:employers", "guide", "rules", "settings", "palette")


class Reader:
    """Notes texts as they are painted: their ink and the ground below them. Only while :meth:`look` is at work."""

    def __init__(self) -> None:
        self.texts: list[tuple[str, str, str]] = []
        self._image: QImage | None = None

    def look(self, root: QWidget) -> None:
        self._image = QImage(root.size(), QImage.Format.Format_RGB32)
        root.render(self._image)
        self._image = None

    def note(self, painter: QPainter, place: QRectF, text: str) -> None:
        if self._image is None or not text.strip(" …•·+-") or painter.pen().style() == Qt.PenStyle.NoPen:
            return
        rect = painter.deviceTransform().mapRect(place).toRect().intersected(self._image.rect())
        step = max(1, rect.width() // 24)
        pixels = Counter(
            self._image.pixelColor(x, y).name()
            for x in range(rect.left(), rect.right(), step)
            for y in range(rect.top() + 1, rect.bottom(), max(1, rect.height() // 6))
        )
        if pixels:
            self.texts.append((text, painter.pen().color().name(), pixels.most_common(1)[0][0]))


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> Reader:
    reader, draw = Reader(), QPainter.drawText

    def noted(painter: QPainter, *values: object) -> object:
        first = values[0]
        if isinstance(first, QRect | QRectF):
            reader.note(painter, QRectF(first), str(values[2]))
        elif isinstance(first, QPoint | QPointF):
            metrics, text = painter.fontMetrics(), str(values[1])
            high = metrics.ascent()
            place = QRectF(
                QPointF(first) - QPointF(0, high), QPointF(first) + QPointF(metrics.horizontalAdvance(text), 0)
            )
            reader.note(painter, place, text)
        elif len(values) == 6:
            reader.note(painter, QRectF(*values[:4]), str(values[5]))  # type: ignore[arg-type]
        return draw(painter, *values)

    monkeypatch.setattr(QPainter, "drawText", noted)
    return reader


def show(desk: Desk, place: str) -> None:
    _, _, part = place.partition(":")
    if place == "palette":
        desk.run("palette")
        QTest.keyClicks(desk.find(Palette).field, "ha")
        desk.settle()
        return
    if part == "employers":
        desk.context.go.open_employer(1)
    elif part:
        desk.run(f"calendar.{part}")
    desk.settle()
    shown = desk.window.pages.currentWidget()
    assert shown is not None
    for view in shown.findChildren(QAbstractItemView):
        if view.isVisible() and view.model() is not None and view.model().rowCount():
            view.setFocus()
            QTest.keyClick(view, Qt.Key.Key_Down)
    desk.settle()


@pytest.mark.parametrize("place", [*PLACES, *OTHERS])
def test_every_painted_text_can_be_read(
    open_desk: Callable[..., Desk], db: Database, reader: Reader, place: str
) -> None:
    samples.load(db)
    page = place.partition(":")[0]
    desk = open_desk("today" if page == "palette" else page)
    faint = set()
    for worn in THEMES:
        for accent in ("usual", "graphite"):  # of all the others, the tokens are proven (test_ui_theme.py)
            desk.context.theme.adjust(accent=accent)
            desk.context.theme.choose(worn)
            desk.settle()
            show(desk, place)
            reader.look(desk.window)
            for palette in desk.window.findChildren(Palette):
                palette.close()
            assert len(reader.texts) > 5
            faint |= {(worn, *each) for each in reader.texts if contrast(*each[1:]) < ENOUGH[worn]}
            reader.texts.clear()
    assert faint == set()


def test_every_text_painted_over_pages_can_be_read(
    open_desk: Callable[..., Desk], db: Database, reader: Reader
) -> None:
    each_screen.fill(db)
    desk = open_desk()
    faint, silent = set(), set(SCREENS)
    for worn in THEMES:
        desk.context.theme.choose(worn)
        for name in each_screen.shown(desk, SCREENS):
            for top in clipping.looked_at():
                for view in top.findChildren(QAbstractItemView):
                    if view.isVisible() and view.model() is not None and view.model().rowCount():
                        view.setCurrentIndex(view.model().index(0, 0))
                desk.settle()
                reader.look(top)
            if reader.texts:
                silent.discard(name)
            faint |= {(worn, name, *each) for each in reader.texts if contrast(*each[1:]) < ENOUGH[worn]}
            reader.texts.clear()
    assert faint == set()
    assert silent == set()


def test_what_is_faint_is_found(desk: Desk, reader: Reader) -> None:
    class Faint(QWidget):
        def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
            painter = QPainter(self)
            painter.fillRect(self.rect(), QColor("#ffffff"))
            painter.setPen(QColor("#aaaaaa"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "Hardly there")

    faint = Faint(desk.window)
    faint.setGeometry(200, 200, 200, 40)
    faint.show()
    reader.look(desk.window)
    assert ("Hardly there", "#aaaaaa", "#ffffff") in reader.texts
