"""What does not fit: texts that have less room than they need, and parts that the edge of another cuts off."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
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

NEAR = 1  # pixels that roundings may cost
#: Wider than the window on purpose: columns side by side.
SIDEWAYS = ("Board",)


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
        needs = widget.fontMetrics().size(0, widget.currentText())
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
    words = re.split(r"[\s/–-]+", label.text()) if label.textFormat() is Qt.TextFormat.PlainText else []
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
            place.setTop(0)
            place.setHeight(min(place.height(), above.height()))
        if not inside.contains(place):
            yield _worded(widget, text, f"reaches out of {_named(above)}: {place.getRect()} in {_size(above.size())}")
            return
        held, above = above, area


def _size(size: QSize) -> str:
    return f"{size.width()}×{size.height()}"
