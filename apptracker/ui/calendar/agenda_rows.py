"""Days one below the other with what is on them: the rows of a list, and how they are painted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from apptracker.domain.datebook import Entry
from apptracker.ui import formats
from apptracker.ui.calendar import words
from apptracker.ui.calendar.chips import mirrored
from apptracker.ui.calendar.words import look_of
from apptracker.ui.theme import Theme
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import tip

Index = QModelIndex | QPersistentModelIndex
PAD = 14
_WIDE_DAY = date(2026, 9, 30)  # a Wednesday, whose words are wide in most languages
EARLIER, LATER = "earlier", "later"
_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class Row(NamedTuple):
    """A thing (``entry``), a way on (``way``), or the heading of a day; ``note``: said beside the day. ``title``: what
    stands in the place of a day or of the words of a way; ``dated``: the day of a thing is said with its time."""

    day: date
    entry: Entry | None = None
    way: str = ""
    note: str = ""
    title: str = ""
    dated: bool = False

    @property
    def heading(self) -> bool:
        return self.entry is None and not self.way

    @property
    def key(self) -> object:
        return self.entry.key if self.entry is not None else self.way or self.title or self.day


class RowsModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.now: datetime | None = None

    def show(self, rows: Sequence[Row], now: datetime) -> None:
        self.now = now
        if [row.key for row in rows] == [row.key for row in self.rows]:
            self.rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        return self.rows[row].entry if 0 <= row < len(self.rows) else None

    def row_of(self, key: object) -> int:
        return next((at for at, row in enumerate(self.rows) if row.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.rows[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self.now is None:
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if row.entry is None:
                return ", ".join(filter(None, (self.text(row), row.note)))
            day = formats.full_day(row.day) if row.dated else ""
            parts = day, words.spoken(row.entry, self.now), words.details(row.entry, self.now)
            return ", ".join(filter(None, parts))
        if role == Qt.ItemDataRole.ToolTipRole and row.entry is not None:
            return tip(words.whole(row.entry, self.now))
        return None

    def text(self, row: Row) -> str:
        if row.entry is not None:
            return words.title(row.entry)
        if row.title:
            return row.title
        if row.way:
            return tr("Show earlier days") if row.way == EARLIER else tr("Show later days")
        assert self.now is not None
        apart = (row.day - self.now.date()).days
        full = formats.full_day(row.day)
        if abs(apart) > 1:
            return full
        near = {-1: tr("Yesterday"), 0: tr("Today"), 1: tr("Tomorrow")}[apart]
        return tr("{near}, {day}", near=near, day=full)


class RowsDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, model: RowsModel, parent: QListView) -> None:
        super().__init__(parent)
        self._theme, self._model, self._view = theme, model, parent
        self.hovered = -1
        self.target: date | None = None  # the day something on its way is over

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = self._model.rows[index.row()]
        text = QFontMetrics(self._theme.font("body")).height()
        if row.heading:
            return QSize(200, QFontMetrics(self._theme.font("heading", strong=True)).height() + self._theme.room(22))
        return QSize(200, 2 * text + self._theme.room(16) if row.entry is not None else text + self._theme.room(18))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model.rows[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.day == self.target and not row.way:
            painter.fillRect(option.rect, self._theme.color("accent-soft"))
        if row.heading:
            self._paint_heading(painter, option.rect, row, index)
        else:
            self._paint_row(painter, option.rect, row, index)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, row: Row, index: Index) -> None:
        theme = self._theme
        assert self._model.now is not None
        inner = rect.adjusted(PAD, 0, -PAD, -6)
        bottom = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
        if index.row():
            painter.setPen(theme.color("border"))
            painter.drawLine(inner.left(), rect.top(), inner.right(), rect.top())
        today = row.day == self._model.now.date() and not row.title
        painter.setFont(theme.font("heading", strong=True))
        painter.setPen(theme.color("accent" if today else "text"))
        text = painter.fontMetrics().elidedText(self._model.text(row), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, bottom, text)
        if row.note:
            used = painter.fontMetrics().horizontalAdvance(f"{text}  ")
            painter.setFont(theme.font("body"))
            painter.setPen(theme.color("text-muted"))
            rest = mirrored(inner.adjusted(used, 0, 0, 0), inner, rtl=self._view.isRightToLeft())
            shown = painter.fontMetrics().elidedText(row.note, Qt.TextElideMode.ElideRight, max(0, rest.width()))
            painter.drawText(rest, bottom, shown)

    def _paint_row(self, painter: QPainter, rect: QRect, row: Row, index: Index) -> None:
        theme, view = self._theme, self._view
        chosen = view.selectionModel().isSelected(index)
        if chosen or index.row() == self.hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selection" if chosen else "hover"))
            painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), 6, 6)
        if view.hasFocus() and view.currentIndex().row() == index.row():
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(5, 2, -5, -2), 5, 5)
        inner = rect.adjusted(PAD, 0, -PAD, 0)
        if row.entry is None:
            painter.setFont(theme.font("body"))
            painter.setPen(theme.color("selection-text" if chosen else "accent"))
            painter.drawText(inner, _LINE, self._model.text(row))
        else:
            self._paint_entry(painter, inner, row, row.entry, chosen=chosen)

    def _paint_entry(self, painter: QPainter, rect: QRect, row: Row, entry: Entry, *, chosen: bool) -> None:
        """The time at the side, a bar in its color, its name over how it stands."""
        theme, rtl = self._theme, self._view.isRightToLeft()
        assert self._model.now is not None
        look = look_of(entry, self._model.now)
        around = theme.room(12) // 2  # less than half of what sizeHint leaves, so that two lines never meet
        ink = "text" if look.ink == "accent-text" else look.ink
        muted = "selection-text" if chosen else "text-muted"
        painter.setFont(theme.font("body"))
        wide = self._time_width(painter.fontMetrics(), dated=row.dated)
        when = mirrored(rect.adjusted(0, around, wide - rect.width(), -around), rect, rtl=rtl)
        painter.setPen(theme.color(muted))
        at = words.short_time(entry.at) if entry.at is not None else tr("All day")
        _put(painter, when, at, Qt.AlignmentFlag.AlignBottom if row.dated else Qt.AlignmentFlag.AlignVCenter)
        if row.dated:
            painter.setPen(theme.color("selection-text" if chosen else "text"))
            _put(painter, when, formats.weekday_and_date(entry.day), Qt.AlignmentFlag.AlignTop)
        bar = QRect(rect.left() + wide + 8, rect.top() + around + 1, 4, rect.height() - 2 * around - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent" if look.ink == "accent-text" else _bar(look.ink)))
        painter.drawRoundedRect(mirrored(bar, rect, rtl=rtl), 2, 2)
        side = round(16 * theme.scale)
        icon = QRect(bar.right() + 10, rect.center().y() - side // 2, side, side)
        tint = "selection-text" if chosen else "text-muted" if ink == "text" else ink
        theme.icon(look.icon, tint).paint(painter, mirrored(icon, rect, rtl=rtl))
        left = mirrored(rect.adjusted(icon.right() + 10 - rect.left(), around, 0, -around), rect, rtl=rtl)
        font = theme.font("body", strong=entry.interview is not None)
        font.setStrikeOut(look.struck)
        painter.setFont(font)
        painter.setPen(theme.color("selection-text" if chosen else ink))
        title = entry.about if entry.interview is not None and entry.about else words.title(entry)
        details = words.details(entry, self._model.now, on_day=True)
        _put(painter, left, title, Qt.AlignmentFlag.AlignTop if details else Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color(muted))
        _put(painter, left, details, Qt.AlignmentFlag.AlignBottom)

    def _time_width(self, metrics: QFontMetrics, *, dated: bool) -> int:
        if dated:
            return metrics.horizontalAdvance(formats.weekday_and_date(_WIDE_DAY)) + 8
        texts = (
            tr("All day"),
            words.short_time(time(10, 30)),
            words.short_time(time(22)),
        )
        return max(metrics.horizontalAdvance(text) for text in texts) + 4


def _bar(ink: str) -> str:
    return {"text": "control", "text-muted": "border"}.get(ink, ink)


def _put(painter: QPainter, rect: QRect, text: str, where: Qt.AlignmentFlag) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(0, rect.width()))
    painter.drawText(rect, where | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine, shown)
