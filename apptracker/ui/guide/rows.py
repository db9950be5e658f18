"""Lists of the guide: lines painted in the theme, under headings, for the contents and for what there is to read."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from apptracker.ui.guide.visits import Spot
from apptracker.ui.mirroring import mirrored
from apptracker.ui.theme import Theme
from apptracker.ui.widgets.basics import tip
from apptracker.ui.widgets.ground import paint_ground

Index = QModelIndex | QPersistentModelIndex
_WORD = re.compile(r"\w+")


class Row(NamedTuple):
    """A line that leads to a spot; a heading without one. ``label``: a word or two at the right.
    ``marks``: what of ``detail`` is shown bold, from and to, where that was found out already."""

    text: str
    spot: Spot | None = None
    detail: str = ""
    label: str = ""
    icon: str = ""
    marks: tuple[tuple[int, int], ...] | None = None

    @property
    def spoken(self) -> str:
        return ", ".join(filter(None, (self.text, self.label, self.detail)))


class Rows(QAbstractListModel):
    """``words``: what was searched for, shown bold."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.words: tuple[str, ...] = ()

    def show_rows(self, rows: Iterable[Row], query: str = "") -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.words = tuple(_WORD.findall(query))
        self.endResetModel()

    def place_of(self, spot: Spot | None) -> int:
        """The number of the line that leads there, or -1."""
        return next((n for n, row in enumerate(self.rows) if row.spot is not None and row.spot == spot), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's way
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row.detail)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.rows[index.row()].spot is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class RowList(QListView):
    """``chosen(spot)``: a line was clicked, or Enter pressed on it. ``typed(text)``: letters typed into the list, which
    belong to the search over it."""

    chosen = Signal(object)
    typed = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.rows = Rows(self)
        self.setModel(self.rows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.clicked.connect(self._on_clicked)

    def mark(self, spot: Spot | None) -> None:
        """Make the line that leads there the current one, if there is one."""
        number = self.rows.place_of(spot)
        if number >= 0:
            self.setCurrentIndex(self.rows.index(number))
        else:
            self.setCurrentIndex(QModelIndex())

    def mark_first(self) -> None:
        number = next((n for n, row in enumerate(self.rows.rows) if row.spot is not None), -1)
        if number >= 0:
            self.setCurrentIndex(self.rows.index(number))
            self.scrollToTop()

    def choose_current(self) -> None:
        self._on_clicked(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            self.choose_current()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        self.typed.emit(search)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        spot = self.rows.rows[index.row()].spot if index.isValid() else None
        if spot is not None:
            self.chosen.emit(spot)


class _Delegate(QStyledItemDelegate):
    """What lines of both lists have: a ground for the current one and the one under the pointer, and headings."""

    def __init__(self, view: RowList, theme: Theme) -> None:
        super().__init__(view)
        self._view, self._theme = view, theme

    def row(self, index: Index) -> Row:
        return self._view.rows.rows[index.row()]

    def metrics(self, name: str = "body") -> QFontMetrics:
        return QFontMetrics(self._theme.font(name))

    def ground(self, painter: QPainter, option: QStyleOptionViewItem) -> bool:
        """Paints it; whether the line is the current one."""
        focused = self._view.hasFocus() and bool(option.state & QStyle.StateFlag.State_Selected)
        return paint_ground(painter, option, self._theme, focused=focused)

    def heading(self, painter: QPainter, rect: QRect, text: str) -> None:
        painter.setFont(self._theme.font("small", strong=True))
        painter.setPen(self._theme.color("text-muted"))
        place = rect.adjusted(0, 0, 0, -4)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading, shown)


class ContentsDelegate(_Delegate):
    """A line of the contents: icon, name, how many."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        around = 18 if self.row(index).spot is None else 14
        return QSize(120, self.metrics().height() + self._theme.room(around))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, theme = self.row(index), self._theme
        painter.save()
        rect = option.rect.adjusted(14, 0, -14, 0)
        if row.spot is None:
            self.heading(painter, rect, row.text)
            painter.restore()
            return
        chosen = self.ground(painter, option)
        side = theme.size("heading") + 2
        icon = QRect(rect.left(), rect.center().y() - side // 2, side, side)
        place = mirrored(icon, option.rect, self._view)
        theme.icon(row.icon, "accent" if chosen else "text-muted").paint(painter, place)
        rect.setLeft(icon.right() + 10)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("text-muted"))
        sides = Qt.AlignmentFlag
        place = mirrored(rect, option.rect, self._view)
        painter.drawText(place, sides.AlignVCenter | sides.AlignTrailing, row.label)
        rect.setRight(rect.right() - painter.fontMetrics().horizontalAdvance(row.label) - 6)
        painter.setFont(theme.font(strong=chosen))
        painter.setPen(theme.color("accent" if chosen else "text"))
        shown = painter.fontMetrics().elidedText(row.text, Qt.TextElideMode.ElideRight, rect.width())
        place = mirrored(rect, option.rect, self._view)
        painter.drawText(place, sides.AlignVCenter | sides.AlignLeading, shown)
        painter.restore()


class EntryDelegate(_Delegate):
    """A line to read: title and what it is, and below it what it says in short."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row, line = self.row(index), self.metrics().height()
        if row.spot is None:
            return QSize(200, self.metrics("small").height() + self._theme.room(24))
        return QSize(200, self.metrics("heading").height() + (line + 2 if row.detail else 0) + self._theme.room(18))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, theme, words = self.row(index), self._theme, self._view.rows.words
        painter.save()
        rect = option.rect.adjusted(16, 0, -16, 0)
        if row.spot is None:
            self.heading(painter, rect, row.text)
            painter.restore()
            return
        self.ground(painter, option)
        title, detail = self.metrics("heading"), self.metrics()
        high = title.height() + (detail.height() + 2 if row.detail else 0)
        line = QRect(rect.left(), rect.center().y() - high // 2, rect.width(), title.height())
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("text-muted"))
        small = painter.fontMetrics()
        label = small.elidedText(row.label, Qt.TextElideMode.ElideRight, rect.width() // 3)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, label)
        full = QRect(line)
        line.setWidth(line.width() - (small.horizontalAdvance(label) + 12 if label else 0))
        line = mirrored(line, option.rect, self._view)
        font = theme.font("heading", strong=not words)
        _draw(painter, line, row.text, font, theme.color("text"), marked(row.text, words))
        full.translate(0, title.height() + 2)
        marks = marked(row.detail, words) if row.marks is None else row.marks
        _draw(painter, full, row.detail, theme.font(), theme.color("text-muted"), marks)
        painter.restore()


def _draw(
    painter: QPainter,
    place: QRect,
    text: str,
    font: QFont,
    color: QColor,
    marks: tuple[tuple[int, int], ...],
) -> None:
    """One line of text, shortened where it does not fit, with what was searched for in bold."""
    plain, strong = QFontMetrics(font), QFontMetrics(_bold(font))
    wider = sum(strong.horizontalAdvance(text[a:b]) - plain.horizontalAdvance(text[a:b]) for a, b in marks)
    shown = plain.elidedText(text, Qt.TextElideMode.ElideRight, place.width() - max(0, wider))
    layout = QTextLayout(shown, font)
    mirrors = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    option = QTextOption(Qt.AlignmentFlag.AlignRight if mirrors else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    ranges = []
    for start, end in marks:
        each = QTextLayout.FormatRange()
        each.start, each.length = start, max(0, min(end, len(shown)) - start)
        each.format.setFontWeight(QFont.Weight.Bold)
        ranges.append(each)
    layout.setFormats(ranges)
    layout.beginLayout()
    line = layout.createLine()
    if line.isValid():
        line.setLineWidth(place.width())
    layout.endLayout()
    painter.setPen(color)
    layout.draw(painter, QPointF(place.topLeft()))


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.Bold)
    return made


def marked(text: str, words: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Where words that begin with one of ``words`` stand in a text: from and to, of the part that was typed."""
    found = [match.span() for word in words for match in re.finditer(rf"\b{re.escape(word)}", text, re.IGNORECASE)]
    return tuple(sorted(found))
