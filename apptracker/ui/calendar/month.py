"""A month: six weeks of days with what is on them, one line each."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from apptracker.domain.month import WEEKS
from apptracker.ui import formats
from apptracker.ui.calendar.chips import line_height, mirrored
from apptracker.ui.calendar.chosen import MORE
from apptracker.ui.calendar.model import DaysModel
from apptracker.ui.calendar.table import DayTable, Hit

if TYPE_CHECKING:
    from apptracker.ui.calendar.parts import Parts

_EDGE = 4  # pixels between the edge of a day and what is on it
_AROUND = 5  # at each side of the number of today
_GAP = 2  # between its lines
_CENTER = Qt.AlignmentFlag.AlignCenter
_TRAILING = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class MonthTable(DayTable):
    def __init__(self, parts: Parts) -> None:
        super().__init__(parts, DaysModel(parts.context, parts.book, WEEKS, parts.doing))
        self.setObjectName("monthGrid")
        self.month = parts.chosen.day.replace(day=1)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        down = self.verticalHeader()
        down.setSectionResizeMode(down.ResizeMode.Stretch)
        down.hide()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_DayDelegate(self))

    def head_height(self) -> int:
        return QFontMetrics(self.theme.font("body")).height() + 6

    def hits(self, index: QModelIndex) -> list[Hit]:
        if not index.isValid():
            return []
        return self.lines_of(self.visualRect(index), self.days.day(index))

    def lines_of(self, cell: QRect, day: date) -> list[Hit]:
        """What of a day has room in its cell."""
        of = self.parts.book.day(day)
        if not of.total:
            return []
        high, top = line_height(self.theme), cell.top() + self.head_height()
        room = (cell.bottom() - top - 1) // (high + _GAP)
        beside = (
            room <= 1 and of.total > room
        )  # the way to more has no line of its own, but room beside the day's number
        shown = of.entries[: max(0, room)] if beside or of.total <= room else of.entries[: room - 1]
        width = cell.width() - 2 * _EDGE - 1
        found = [
            Hit(QRect(cell.left() + _EDGE, top + n * (high + _GAP), width, high), entry.key, entry)
            for n, entry in enumerate(shown)
        ]
        if len(shown) < of.total:
            rect = QRect(cell.left() + _EDGE, top + len(shown) * (high + _GAP), width, high)
            if beside:
                used = QFontMetrics(self.theme.font("body")).horizontalAdvance("30") + _EDGE + 6
                rect = QRect(cell.left() + used, cell.top() + 2, cell.width() - used - 2, high)
                rect = mirrored(rect, cell, rtl=self.isRightToLeft())
            found.append(Hit(rect, MORE))
        return found


class _DayDelegate(QStyledItemDelegate):
    def __init__(self, table: MonthTable) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(40, 30)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        table, theme, cell = self._table, self._table.theme, option.rect
        day = table.days.day(index)
        book, dragging = table.parts.book, table.parts.dragging
        meant = (day.year, day.month) == (table.month.year, table.month.month)
        painter.save()
        painter.setClipRect(cell)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "surface" if meant and not book.is_free(day) else "background"
        painter.fillRect(cell, theme.color(ground))
        painter.setPen(theme.color("border"))
        ending = cell.topLeft() if table.isRightToLeft() else cell.topRight()
        painter.drawLine(QPoint(ending.x(), cell.top()), QPoint(ending.x(), cell.bottom()))
        painter.drawLine(cell.bottomLeft(), cell.bottomRight())
        if dragging.target is not None and dragging.target.day == day:
            refused = dragging.verdict is not None and dragging.verdict.refused
            table.chips.ghost(painter, cell.adjusted(1, 1, -2, -2), refused=refused)
        now = table.days.now
        of = book.day(day)
        hits = table.lines_of(cell, day)
        full = bool(hits) and hits[-1].key == MORE and hits[-1].rect.top() < cell.top() + table.head_height()
        self._paint_head(painter, cell, day, meant=meant, named=not full)
        for hit in hits:
            chosen, hovered = table.is_chosen(day, hit.key), table.is_hovered(day, hit.key)
            if hit.entry is None:
                left = of.total - len(hits) + 1
                table.chips.more(painter, hit.rect, left, chosen=chosen, hovered=hovered)
                continue
            if dragging.entry is not None and dragging.entry.key == hit.key:
                painter.setOpacity(0.4)
            table.chips.line(painter, hit.rect, hit.entry, now, quiet=not meant, chosen=chosen, hovered=hovered)
            painter.setOpacity(1)
        if table.is_chosen(day, None):
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(cell.adjusted(1, 1, -2, -2))
        painter.restore()

    def _paint_head(self, painter: QPainter, cell: QRect, day: date, *, meant: bool, named: bool) -> None:
        """The number of the day, today's on a round ground, the first of a month with its name; a free day's name."""
        table, theme, rtl = self._table, self._table.theme, self._table.isRightToLeft()
        high = table.head_height()
        today = day == table.days.now.date()
        text = QLocale().toString(day.day)
        if day.day == 1 and not today and named:
            month = QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
            text = f"{month} {text}" if formats.month_first() else f"{text} {month}"
        painter.setFont(theme.font("body", strong=today or (day.day == 1 and meant)))
        wide = painter.fontMetrics().horizontalAdvance(text)
        around = max(_AROUND, (high - 3 - wide) // 2) if today else 0
        number = QRect(cell.left() + _EDGE + 5 - around, cell.top() + 2, wide + 2 * around, high - 3)
        number = mirrored(number, cell, rtl=rtl)
        if today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            radius = number.height() / 2
            painter.drawRoundedRect(number, radius, radius)
        ink = "accent-text" if today else "text" if meant else "text-muted"
        painter.setPen(theme.color(ink))
        painter.drawText(number, _CENTER, text)
        name = table.parts.book.free_name(day)
        if name and named:
            used = _EDGE + 5 + wide + around + 8
            rest = QRect(cell.left() + used, cell.top() + 2, cell.width() - used - _EDGE, high - 3)
            painter.setFont(theme.font("small"))
            painter.setPen(theme.color("text-muted"))
            shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, rest.width())
            painter.drawText(mirrored(rest, cell, rtl=rtl), _TRAILING, shown)
