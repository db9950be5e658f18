"""Labels, buttons, cards and layouts in the program's look."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Slot
from PySide6.QtGui import QAction, QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtGui import Qt as GuiQt  # what the namespace of the core lacks
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from apptracker.ui.mirroring import begin_with_the_window, mirrored
from apptracker.ui.theme import DENSITY, LETTERS, Theme, set_role
from apptracker.ui.widgets.push_button import PushButton


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """A label in one of the looks of ``window.qss`` (title, heading, strong, muted, small, label, danger …). Plain
    text: whatever it shows may come from a posting."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setWordWrap(wrap)
    begin_with_the_window(made)
    if role:
        set_role(made, role)
    return made


def address_label(text: str, role: str = "") -> QLabel:
    """A label that wraps within an address, too: after "@", "." or "/"."""
    made = label(re.sub(r"(?<=[@./_-])(?=\w)", "\u200b", text), role, wrap=True)
    made.setAccessibleName(text)
    return made


def at_top(made: QLabel) -> None:
    """Let its words begin at the top of its place, at the side where they do."""
    made.setAlignment((made.alignment() & ~Qt.AlignmentFlag.AlignVertical_Mask) | Qt.AlignmentFlag.AlignTop)


def tip(text: str) -> str:
    """A tooltip that shows this text, whatever stands in it: what looks like HTML would be taken for HTML."""
    if not GuiQt.mightBeRichText(text):
        return text
    from html import escape

    return f"<qt>{escape(text)}</qt>".replace("\n", "<br>")


def on_button(text: str) -> str:
    """A text for a button or a menu, where a single "&" would mark a key."""
    return text.replace("&", "&&")


def button(text: str, clicked: Callable[[], object] | None = None, role: str = "") -> QPushButton:
    """A push button; ``role`` is primary, quiet or link. ``clicked`` is a bound method."""
    made = PushButton(text)
    made.setAutoDefault(False)
    if role:
        set_role(made, role)
    if clicked is not None:
        made.clicked.connect(clicked)
    return made


class MenuButton(PushButton):
    """A button with an arrow behind its words. Only its face is mirrored for that: what it opens begins at its left and
    reads as everything else does."""

    def __init__(self, theme: Theme, text: str, role: str = "") -> None:
        super().__init__(text)
        self.setAutoDefault(False)
        if role:
            set_role(self, role)
        self._theme = theme
        theme.changed.connect(self._dress)
        self._dress()

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        directions = Qt.LayoutDirection
        mirrored = self.layoutDirection() is directions.RightToLeft
        option.direction = directions.LeftToRight if mirrored else directions.RightToLeft
        option.iconSize = self.iconSize()

    @Slot()
    def _dress(self) -> None:
        self.setIcon(self._theme.icon("down", "text-muted"))


class FittingButton(PushButton):
    """A button whose words, few as they are, end in "…" where they do not fit."""

    def __init__(self, text: str, role: str = "") -> None:
        super().__init__()
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if role:
            set_role(self, role)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        self.setAccessibleName(text)
        self.setText(on_button(text))
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(min(60, self.sizeHint().width()), super().minimumSizeHint().height())


def action_button(action: QAction, role: str = "", *, text: str = "") -> QPushButton:
    """A push button for an action: its words (unless others are given), its tooltip with the keys, enabled as it is."""
    made = button(text or action.text(), action.trigger, role)
    made.setToolTip(action.toolTip())
    made.setEnabled(action.isEnabled())
    action.enabledChanged.connect(made.setEnabled)
    return made


def icon_button(theme: Theme, icon: str, name: str, clicked: Callable[[], object] | None = None) -> QPushButton:
    """A small quiet button with an icon; ``name`` is its tooltip and accessible name."""
    made = button("", clicked, "quiet")
    made.setIcon(theme.icon(icon, "text-muted"))
    made.setToolTip(tip(name))
    made.setAccessibleName(name)
    return made


def stacked(*parts: QWidget | QLayout | int, margins: int = 0, spacing: int = 8) -> QVBoxLayout:
    """Parts one below the other; an int is a stretch."""
    return _filled(QVBoxLayout(), parts, margins, spacing)  # type: ignore[return-value]


def in_row(*parts: QWidget | QLayout | int, margins: int = 0, spacing: int = 8) -> QHBoxLayout:
    """Parts side by side; an int is a stretch."""
    return _filled(QHBoxLayout(), parts, margins, spacing)  # type: ignore[return-value]


def _filled(layout: QBoxLayout, parts: tuple[QWidget | QLayout | int, ...], margins: int, spacing: int) -> QBoxLayout:
    layout.setContentsMargins(margins, margins, margins, margins)
    layout.setSpacing(spacing)
    for part in parts:
        if isinstance(part, int):
            layout.addStretch(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)
    return layout


def rule() -> QFrame:
    """A thin line between parts."""
    made = QFrame()
    set_role(made, "rule")
    return made


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let go of it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


class Card(QFrame):
    """A raised box with an optional heading and, at its right, small actions. Fill ``body``."""

    def __init__(self, heading: str = "", *, margins: int = 16) -> None:
        super().__init__()
        set_role(self, "card")
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(8)
        self.head = QHBoxLayout()
        self.head.setSpacing(4)
        self.heading = label(heading, "heading", wrap=True)
        if heading:
            self.setAccessibleName(heading)
        else:
            self.heading.hide()  # to show it before it has a parent would open a window of its own
        self.head.addWidget(self.heading, 1)
        self._margins = margins
        self._column = QVBoxLayout(self)
        self._column.addLayout(self.head)
        self._column.addLayout(self.body)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        """Room around and between, by the density."""
        wide = self._margins
        high = max(wide - 8, 4) if is_compact() else wide
        self._column.setContentsMargins(wide, max(high - 4, 2), wide, high)
        self._column.setSpacing(6 if is_compact() else 10)


def is_compact() -> bool:
    """Whether the person wants to see more at once (:attr:`apptracker.ui.theme.Theme.density`)."""
    application = QApplication.instance()
    return application is not None and application.property(DENSITY) == "compact"


def letters() -> float:
    """The person's font size, 1 for normal (:attr:`apptracker.ui.theme.Theme.scale`)."""
    application = QApplication.instance()
    return float(application.property(LETTERS) or 1.0) if application is not None else 1.0


def grown(pixels: int) -> int:
    """So many pixels at letters of 100 %, and more with larger ones."""
    return round(pixels * max(1.0, letters()))


class Scrolled(QScrollArea):
    """A column that scrolls when it is higher than its place; no wider than reads well, ``widest`` pixels at letters of
    100 %. Fill ``body``."""

    def __init__(self, *, widest: int = 0, margins: int = 24) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setObjectName("scrolled")
        self.body = QVBoxLayout()
        self.body.setContentsMargins(margins, 8, margins, margins)
        self.body.setSpacing(_between())
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        held = QWidget()
        held.setLayout(self.body)
        self._held, self._widest = held, widest
        row.addWidget(held, 1)
        if widest:
            self._narrow()
            row.addStretch(0)
        self.setWidget(inner)

    def _narrow(self) -> None:
        self._held.setMaximumWidth(grown(self._widest))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            if self.body.spacing() in _BETWEEN:
                self.body.setSpacing(_between())
            if self._widest:
                self._narrow()


_BETWEEN = (12, 8)  # pixels between cards, comfortable and compact


def _between() -> int:
    return _BETWEEN[is_compact()]


def amid(card: QWidget) -> Scrolled:
    """A card alone in the window, a little above its middle; it scrolls where it is higher."""
    middle = in_row(1, card, 1)
    middle.setStretch(1, 20)
    area = Scrolled(margins=32)
    area.body.addStretch(1)
    area.body.addLayout(middle)
    area.body.addStretch(2)
    return area


class Elided(QLabel):
    """One line that ends in "…" where it does not fit; the whole of it is the tooltip."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        begin_with_the_window(self)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(24)
        if role:
            set_role(self, role)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self._whole = " ".join(text.split())
        self.setAccessibleName(self._whole)
        self._elide()

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self._whole) + 4, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(24, self.width()))
        self.setText(shown)
        self.setToolTip(tip(self._whole) if shown != self._whole else "")


class Chip(QWidget):
    """A small rounded word on a ground of its own hue."""

    def __init__(self, text: str = "", colors: tuple[QColor, QColor] | None = None) -> None:
        super().__init__()
        self._text, self._colors = text, colors
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def show_word(self, text: str, colors: tuple[QColor, QColor]) -> None:
        self._text, self._colors = text, colors
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text) + 20, metrics.height() + 6)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chip(painter, self.rect(), self._text, self._colors)


def paint_chip(painter: QPainter, rect: QRect, text: str, colors: tuple[QColor, QColor] | None) -> None:
    """A chip in a rectangle (delegates paint with it too)."""
    if colors is None:
        return
    ink, ground = colors
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    radius = rect.height() / 2
    painter.drawRoundedRect(rect, radius, radius)
    painter.setPen(ink)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width() - 12)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()


class EmptyState(QWidget):
    """What an empty place teaches: an icon, one sentence, one main action, one quieter way (sample data)."""

    def __init__(self, theme: Theme, icon: str, heading: str, sentence: str, *buttons: QPushButton) -> None:
        super().__init__()
        self._theme, self._icon = theme, icon
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        head = label(heading, "heading", wrap=True)
        head.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text = label(sentence, "muted", wrap=True)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text = text
        row = FlowLayout(spacing=8, centered=True)
        for each in buttons:
            row.addWidget(each)
        column = stacked(2, self._picture, head, in_row(1, text, 1, spacing=0), row, 3, margins=24, spacing=12)
        column.itemAt(3).layout().setStretch(1, 4)  # type: ignore[union-attr]
        self.setLayout(column)
        self._dress()
        theme.changed.connect(self._dress)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words and the buttons come first where there is little height."""
        super().resizeEvent(event)
        column = self.layout()
        assert column is not None
        spared = 0 if not self._picture.isHidden() else self._picture.sizeHint().height() + column.spacing()
        self._picture.setVisible(self.height() >= column.totalHeightForWidth(self.width()) + spared)

    def _dress(self) -> None:
        self._picture.setPixmap(self._theme.icon(self._icon, "accent").pixmap(QSize(40, 40), self.devicePixelRatioF()))
        self._text.setMaximumWidth(round(460 * max(1.0, self._theme.scale)))


class FlowLayout(QLayout):
    """Parts side by side, going on in the next line where they do not fit. ``centered``: each line in the middle."""

    def __init__(self, spacing: int = 6, between_lines: int | None = None, *, centered: bool = False) -> None:
        super().__init__()
        self._centered = centered
        self._items: list[QLayoutItem] = []
        self._least: QSize | None = None  # remembered, as are the heights: Qt asks many times for each change
        self._heights: dict[int, int] = {}
        self._between_lines = spacing if between_lines is None else between_lines
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def invalidate(self) -> None:
        self._least = None
        self._heights.clear()
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._placed(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._placed(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        if self._least is None:
            self._least = QSize()
            for item in self._items:
                self._least = self._least.expandedTo(item.minimumSize())
        return QSize(self._least)

    def _placed(self, rect: QRect, *, move: bool) -> int:
        x, y, high = rect.x(), rect.y(), 0
        line: list[tuple[QLayoutItem, QRect]] = []
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(rect.width(), item.minimumSize().width())))  # no wider than the place
            if x > rect.x() and x + size.width() > rect.right() + 1:
                if move:
                    self._put(line, rect)
                x, y, high, line = rect.x(), y + high + self._between_lines, 0, []
            line.append((item, QRect(QPoint(x, y), size)))
            x += size.width() + self.spacing()
            high = max(high, size.height())
        if move:
            self._put(line, rect)
        return y + high - rect.y()

    def _put(self, line: list[tuple[QLayoutItem, QRect]], rect: QRect) -> None:
        held = self.parentWidget()
        left = (rect.right() - line[-1][1].right()) // 2 if self._centered and line else 0
        high = max((place.height() for _, place in line), default=0)
        for item, place in line:
            moved = place.translated(left, (high - place.height()) // 2)
            item.setGeometry(moved if held is None else mirrored(moved, rect, held))
