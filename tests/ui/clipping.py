"""What does not fit: texts that have less room than they need, parts that the edge of another cuts off, and what stands
over something else. Of widgets, and of what is painted by hand."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from apptracker.ui.searching.palette import Palette

NEAR = 1  # pixels that roundings may cost
#: Wider than the window on purpose: columns side by side.
SIDEWAYS = ("Board",)
#: What lies over the page on purpose, and is moved or put away.
FLOATING = ("Toast", "Progress", "NoticeBar", "EndedPanel", "SentenceCard", "_Popup", "RowBar", "Palette")


def looked_at() -> list[QWidget]:
    """What is in front: dialogs, menus and boxes where there are any, else the windows below them."""
    tops = [top for top in QApplication.topLevelWidgets() if top.isVisible()]
    over = [top for top in tops if isinstance(top, (QDialog, QMenu)) or top.windowType() is Qt.WindowType.Popup]
    within = [each for top in tops for each in top.findChildren(Palette) if each.isVisible()]
    return over or within or tops


def findings(root: QWidget) -> Iterator[str]:
    """What is clipped of all that is visible beneath a widget: where, what it says, what it has and needs."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.objectName().startswith("qt_") or _is_of_a_view(widget):
            continue
        if isinstance(widget, QScrollArea) and _scrolls_sideways(widget):
            yield _worded(
                widget,
                widget.accessibleName(),
                f"scrolls sideways: {widget.widget().width()} wide in {widget.viewport().width()}",
            )
        for text, needs, has in _texts(widget):
            if needs.width() > has.width() + NEAR or needs.height() > has.height() + NEAR:
                yield _worded(widget, text, f"has {_size(has)}, needs {_size(needs)}")
        if text := _said(widget):
            yield from _cut(widget, text)
    yield from _overlaps(root)


def _overlaps(root: QWidget) -> Iterator[str]:
    """Pairs of texts of which one stands over the other."""
    places = [
        (widget, _seen(widget, root))
        for widget in root.findChildren(QWidget)
        if widget.isVisible() and (_said(widget) or isinstance(widget, QLineEdit)) and not _is_of_a_view(widget)
    ]
    for (one, here), (other, there) in combinations(places, 2):
        both = here.intersected(there)
        if min(both.width(), both.height()) > 2 * NEAR and not (one.isAncestorOf(other) or other.isAncestorOf(one)):
            lying = [part for each in (one, other) for part in _above(each) if type(part).__name__ in FLOATING]
            if not lying:
                what = f"over {_named(other)} {_said(other)[:60]!r} by {_size(both.size())}"
                yield _worded(one, _said(one), what)


def _seen(widget: QWidget, root: QWidget) -> QRect:
    """The part of a widget that nothing around it cuts off, in the coordinates of ``root``."""
    seen = QRect(QPoint(), widget.size())
    while widget is not root:
        above = widget.parentWidget()
        if above is None:
            break
        seen = seen.translated(widget.pos()).intersected(above.rect())
        widget = above
    return seen


def _above(widget: QWidget | None) -> Iterator[QWidget]:
    while widget is not None:
        yield widget
        widget = widget.parentWidget()


def _said(widget: QWidget) -> str:
    if isinstance(widget, (QLabel, QAbstractButton)):
        return widget.text() or (widget.accessibleName() if isinstance(widget, QAbstractButton) else "")
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _is_of_a_view(widget: QWidget) -> bool:
    """Whether a list, a table or a field made it and looks after it."""
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, QAbstractItemView):
            return True
        above = above.parentWidget()
    return False


def _texts(widget: QWidget) -> Iterator[tuple[str, QSize, QSize]]:
    """The texts that a widget shows by itself, the room that each needs, and has."""
    if isinstance(widget, QLabel):
        if widget.text() and not _shortened(widget, widget.text().replace("&&", "&")):
            yield widget.text(), _needs(widget), widget.size()
    elif isinstance(widget, QPushButton):
        if widget.text() and not _shortened(widget, widget.text().replace("&&", "&")):
            option = QStyleOptionButton()
            widget.initStyleOption(option)
            room = widget.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, widget)
            needs = widget.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, option.text)
            if not widget.icon().isNull():
                needs.setWidth(needs.width() + widget.iconSize().width() + 4)
            yield widget.text(), needs, QSize(room.width(), max(room.height(), widget.height() - 4))
    elif isinstance(widget, (QCheckBox, QRadioButton)) or (
        isinstance(widget, QToolButton) and widget.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly
    ):
        if widget.text():
            wide = widget.width()
            wraps = widget.sizePolicy().hasHeightForWidth() and wide < widget.sizeHint().width()
            needs = QSize(widget.minimumSizeHint().width(), widget.heightForWidth(wide)) if wraps else widget.sizeHint()
            yield widget.text(), needs, widget.size()
    elif isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, widget)
        metrics = widget.fontMetrics()
        needs = QSize(metrics.horizontalAdvance(widget.currentText()), metrics.height())
        if not _shortened(widget, widget.currentText()):
            yield widget.currentText(), needs, QSize(room.width(), widget.height())
    elif isinstance(widget, QTabBar):
        for n in range(widget.count()):
            if widget.isTabVisible(n):
                yield widget.tabText(n), widget.tabSizeHint(n), widget.tabRect(n).size()
                outside = widget.tabRect(n).right() - widget.rect().right()
                if outside > NEAR:
                    yield widget.tabText(n), widget.tabRect(n).size(), widget.tabRect(n).size() - QSize(outside, 0)


def _shortened(widget: QWidget, text: str) -> bool:
    """Whether it ends in "…" on purpose, with the whole of it in the tooltip."""
    shown, whole = " ".join(text.split()).removesuffix("…"), " ".join(html.unescape(widget.toolTip()).split())
    return shown in whole


def _needs(label: QLabel) -> QSize:
    if not label.wordWrap():
        return label.sizeHint()
    words = re.split(r"[\s/–\u200b-]+", label.text()) if label.textFormat() is Qt.TextFormat.PlainText else []
    widest = max((label.fontMetrics().horizontalAdvance(word) for word in words), default=0)
    return QSize(widest, label.heightForWidth(label.width()))


def _scrolls_sideways(area: QScrollArea) -> bool:
    held = area.widget()
    return held is not None and not _sideways(area) and held.width() > area.viewport().width() + NEAR


def _sideways(area: QWidget) -> bool:
    return type(area.parentWidget()).__name__ in SIDEWAYS


def _worded(widget: QWidget, text: str, what: str) -> str:
    above = widget.parentWidget()
    where = f"{_named(above)} > {_named(widget)}" if above else _named(widget)
    return f"{where} {text[:90]!r}: {what}"


def _named(widget: QWidget) -> str:
    return f"{type(widget).__name__}#{widget.objectName()}".rstrip("#")


def _cut(widget: QWidget, text: str) -> Iterator[str]:
    """Where a widget reaches over the edge of one that holds it; down and up, what scrolls may."""
    place, held, above = QRect(QPoint(), widget.size()), widget, widget.parentWidget()
    while above is not None and not held.isWindow():
        place = place.translated(held.pos())
        inside = above.rect().adjusted(-NEAR, -NEAR, NEAR, NEAR)
        area = above.parentWidget()
        scrolls = isinstance(area, QAbstractScrollArea) and area.viewport() is above
        if scrolls and _sideways(area):
            return
        if scrolls:
            place = QRect(place.left(), 0, place.width(), min(place.height(), above.height()))
        if not inside.contains(place):
            yield _worded(widget, text, f"reaches out of {_named(above)}: {place.getRect()} in {_size(above.size())}")
            return
        held, above = above, area


def _size(size: QSize) -> str:
    return f"{size.width()}×{size.height()}"


class Words(NamedTuple):
    """A text painted by hand: the room it was given, the room it takes, and what of the picture could be painted on."""

    text: str
    room: QRectF
    takes: QRectF
    seen: QRectF


class Painted:
    """Notes texts as they are painted by hand, while :meth:`look` is at work; :attr:`draw` does the painting."""

    def __init__(self) -> None:
        self.draw = QPainter.drawText
        self._words: list[Words] | None = None

    def look(self, root: QWidget) -> Iterator[str]:
        """What does not fit, or stands over another, of what a widget and those within paint by hand."""
        self._words = words = []
        root.grab()
        self._words = None
        rolling = [_seen(area, root) for area in root.findChildren(QAbstractScrollArea) if _rolls(area)]
        for each in words:
            if each.takes.width() > each.room.width() + 2 * NEAR or each.takes.height() > each.room.height() + 3 * NEAR:
                yield f"painted {each.text[:90]!r}: has {_sized(each.room)}, needs {_sized(each.takes)}"
            elif not _within(each.takes, each.seen) and not any(map(each.seen.toRect().intersects, rolling)):
                yield f"painted {each.text[:90]!r}: {_placed(each.takes)} reaches out of {_placed(each.seen)}"
        for one, other in combinations(words, 2):
            both = one.takes.intersected(one.seen).intersected(other.takes.intersected(other.seen))
            if both.width() > 2 * NEAR and both.height() > 0.3 * min(one.takes.height(), other.takes.height()):
                yield f"painted {one.text[:60]!r} over {other.text[:60]!r} by {_sized(both)}"

    def note(self, painter: QPainter, *values: object) -> object:
        """In the place of :meth:`QPainter.drawText`."""
        if self._words is not None:
            self._note(painter, values)
        return self.draw(painter, *values)

    def _note(self, painter: QPainter, values: tuple[object, ...]) -> None:
        first, text, flags = values[0], str(values[-1]), 0
        if not text.strip() or painter.pen().style() is Qt.PenStyle.NoPen:
            return
        metrics = QFontMetricsF(painter.fontMetrics())
        if isinstance(first, (QPoint, QPointF)):
            room = takes = QRectF(
                QPointF(first) - QPointF(0, metrics.ascent()),
                QPointF(first) + QPointF(metrics.horizontalAdvance(text), 0),
            )
        else:
            room = QRectF(first) if isinstance(first, (QRect, QRectF)) else QRectF(*values[:4])  # type: ignore[arg-type]
            flags = values[1] if isinstance(first, (QRect, QRectF)) else values[4]  # type: ignore[assignment]
            flags = int(getattr(flags, "value", flags)) | int(Qt.TextFlag.TextDontClip.value)
            takes = QRectF(painter.boundingRect(room.toRect(), flags, text))
        across = painter.deviceTransform()
        engine = painter.paintEngine()
        clip = QRectF(engine.systemClip().boundingRect()) if engine is not None else QRectF()
        seen = clip if not clip.isEmpty() else QRectF(0, 0, painter.device().width(), painter.device().height())
        assert self._words is not None
        self._words.append(Words(text, across.mapRect(room), across.mapRect(takes), seen))


def _rolls(area: QAbstractScrollArea) -> bool:
    """Whether it is wider than its place on purpose, so that its last column may stand there in part."""
    wider = area.isVisible() and area.horizontalScrollBar().maximum() > 0
    return wider and (isinstance(area, QAbstractItemView) or _sideways(area))


def _within(takes: QRectF, seen: QRectF) -> bool:
    """Sideways; what lies above or below may be scrolled to."""
    if takes.bottom() <= seen.top() or takes.top() >= seen.bottom():
        return True
    return takes.left() >= seen.left() - 2 * NEAR and takes.right() <= seen.right() + 2 * NEAR


def _sized(rect: QRectF) -> str:
    return _size(rect.size().toSize())


def _placed(rect: QRectF) -> str:
    return str(rect.toRect().getRect())
