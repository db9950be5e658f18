"""The hours of a week: what has a time, as blocks of its length, and a line for now."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from apptracker.domain.blocks import Span, side_by_side
from apptracker.domain.datebook import ALL_DAY, DAY, QUARTER, Entry, EntryKind
from apptracker.ui.calendar import words
from apptracker.ui.calendar.beside import BesideDays
from apptracker.ui.calendar.chips import mirrored
from apptracker.ui.calendar.chosen import Key
from apptracker.ui.calendar.dragging import Target
from apptracker.ui.calendar.model import DaysModel
from apptracker.ui.calendar.table import DayTable, Hit

if TYPE_CHECKING:
    from apptracker.ui.calendar.all_day import AllDayTable
    from apptracker.ui.calendar.parts import Parts

HOURS = 24
WORK = (8, 18)  # hours that are not shaded; where nothing else is earlier, the first of them shows
_HOUR = 46  # pixels, at normal font size
_SHORTEST = 30  # minutes as which anything shows, to be read
_FREE = 7  # pixels of a day's width that no block covers, to point at the hour beneath
_NEAR = 28  # pixels from the edge where something on its way scrolls the hours
_REMINDER = 30  # minutes a reminder on its way is shown as


class HoursTable(DayTable):
    def __init__(self, parts: Parts, above: AllDayTable) -> None:
        super().__init__(parts, DaysModel(parts.context, parts.book, 1, parts.doing))
        self.setObjectName("weekHours")
        self.above = above
        self._placed = False
        self._swept_from: tuple[date, int, QPoint] | None = None  # where the button went down on free hours
        self.swept: tuple[date, Span] | None = None  # the hours the person draws over, for something new
        parts.doing.menu.aboutToHide.connect(self._forget_swept)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalHeader(_HoursHeader(self))
        self.horizontalHeader().hide()
        self.setItemDelegate(_HoursDelegate(self))
        self._size_hours()

    @property
    def hour(self) -> int:
        """Pixels."""
        return max(round(_HOUR * self.theme.scale), 2 * QFontMetrics(self.theme.font("small")).height() + 8)

    def _size_hours(self) -> None:
        down = self.verticalHeader()
        down.setSectionResizeMode(down.ResizeMode.Fixed)
        down.setDefaultSectionSize(self.hour * HOURS)
        self.verticalScrollBar().setSingleStep(self.hour // 2)

    def _on_theme_changed(self) -> None:
        at = self.verticalScrollBar().value() / max(1, self.rowHeight(0))
        self._size_hours()
        self.verticalScrollBar().setValue(round(at * self.hour * HOURS))
        self.updateGeometries()
        super()._on_theme_changed()

    def show_work(self) -> None:
        """Scroll, once, to the hours that are worked, or to what is before them."""
        if self._placed or self.viewport().height() < self.hour:
            return
        self._placed = True
        days = [self.days.day(self.days.index(0, column)) for column in range(self.days.columnCount())]
        starts = [e.start for day in days for e in self.parts.book.day(day).entries if e.at is not None]
        first = min([WORK[0] * 60, *starts])
        self.verticalScrollBar().setValue(max(0, first * self.hour // 60 - self.hour // 2))

    # Where things are

    def entries(self, day: date) -> list[Entry]:
        timed = [entry for entry in self.parts.book.day(day).entries if entry.at is not None]
        return sorted(timed, key=lambda entry: (entry.start, entry.kind is EntryKind.REMINDER, entry.id))

    def hits(self, index: QModelIndex) -> list[Hit]:
        if not index.isValid():
            return []
        return self.blocks_of(self.visualRect(index), self.days.day(index))

    def blocks_of(self, cell: QRect, day: date) -> list[Hit]:
        entries = self.entries(day)
        spans = [_span(entry.start, entry.minutes) for entry in entries]
        width = cell.width() - _FREE - 2
        found = []
        for entry, span, place in zip(entries, spans, side_by_side(spans), strict=True):
            left = 2 + width * place.lane // place.lanes
            right = 2 + width * (place.lane + place.wide) // place.lanes
            top, bottom = self.y_of(cell, span.start), self.y_of(cell, span.end)
            rect = QRect(cell.left() + left, top + 1, right - left - 2, bottom - top - 2)
            found.append(Hit(mirrored(rect, cell, rtl=self.isRightToLeft()), entry.key, entry))
        return found

    def y_of(self, cell: QRect, minute: int) -> int:
        return cell.top() + minute * self.hour // 60

    def keys_of(self, day: date) -> list[Key]:
        return [*self.above.keys_of(day), *super().keys_of(day)]

    def hidden(self, day: date) -> int:
        return self.above.hidden(day)

    def at_chosen(self) -> QPoint:
        chosen = self.parts.chosen
        if chosen.key in self.above.keys_of(chosen.day):
            return self.above.at_chosen()
        if chosen.key is None:
            cell = self.visualRect(self.days.index_of(chosen.day))
            return self.viewport().mapToGlobal(QPoint(cell.center().x(), self.viewport().height() // 3))
        return super().at_chosen()

    def _on_chosen(self) -> None:
        super()._on_chosen()
        chosen = self.parts.chosen
        hit = next((hit for hit in self.hits(self.days.index_of(chosen.day)) if hit.key == chosen.key), None)
        if hit is not None and self.isVisible():
            bar, room = self.verticalScrollBar(), self.viewport().height()
            if hit.rect.top() < 0:
                bar.setValue(bar.value() + hit.rect.top() - 8)
            elif hit.rect.bottom() > room:
                bar.setValue(bar.value() + min(hit.rect.bottom() - room, hit.rect.top()) + 8)

    # The mouse

    def pointed_minute(self, at: QPoint) -> int | None:
        cell = self.visualRect(self.indexAt(at))
        return _quarter((at.y() - cell.top()) * 60 // self.hour)

    def target(self, at: QPoint) -> Target | None:
        index = self.indexAt(at)
        if not index.isValid():
            return None
        dragging = self.parts.dragging
        if dragging.entry is not None and dragging.entry.kind is EntryKind.DEADLINE:
            return Target(self.days.day(index), ALL_DAY)
        minute = (at.y() - self.visualRect(index).top()) * 60 // self.hour - dragging.grab
        self._follow(at)
        return Target(self.days.day(index), _quarter(minute))

    def _follow(self, at: QPoint) -> None:
        """Something on its way comes close to the edge: the hours beyond it come into sight."""
        bar = self.verticalScrollBar()
        if at.y() < _NEAR:
            bar.setValue(bar.value() - self.hour // 4)
        elif at.y() > self.viewport().height() - _NEAR:
            bar.setValue(bar.value() + self.hour // 4)

    def taken_at(self, entry: Entry, hit: Hit, at: QPoint) -> int:
        return (at.y() - hit.rect.top()) * 60 // self.hour

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        at = event.position().toPoint()
        index, minute = self.indexAt(at), self.pointed_minute(at)
        free = index.isValid() and self.hit_at(at) is None and event.button() is Qt.MouseButton.LeftButton
        self._swept_from = (self.days.day(index), minute, at) if free and minute is not None else None
        self._forget_swept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._swept_from is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        day, began, from_ = self._swept_from
        at = event.position().toPoint()
        if self.swept is None and (at - from_).manhattanLength() < QApplication.startDragDistance():
            return
        self._follow(at)
        cell = self.visualRect(self.days.index_of(day))
        minute = _quarter((at.y() - cell.top()) * 60 // self.hour)
        first, last = min(began, minute), max(began, minute)
        self.swept = day, Span(first, max(last, first + QUARTER))
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._swept_from = None
        if self.swept is not None and event.button() is Qt.MouseButton.LeftButton:
            day, span = self.swept
            where = event.globalPosition().toPoint()
            self.parts.doing.new(day, span.start, where, length=span.end - span.start)

    def event(self, event: QEvent) -> bool:
        """Esc also ends the drawing of something new."""
        asked = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if asked and event.key() == Qt.Key.Key_Escape and self.swept is not None:  # type: ignore[attr-defined]
            self._swept_from = None
            self._forget_swept()
            event.accept()
            return True
        return super().event(event)

    @Slot()
    def _forget_swept(self) -> None:
        if self.swept is not None:
            self.swept = None
            self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        QTableView.wheelEvent(self, event)  # the hours scroll

    # Keys

    def nudge(self, key: int, days: int) -> None:
        """Up and down is earlier and later for what has a time."""
        entry = self.parts.chosen.entry
        if entry is not None and entry.at is not None and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.parts.doing.nudge(entry, minutes=QUARTER if key == Qt.Key.Key_Down else -QUARTER)
        else:
            super().nudge(key, days)

    def step(self, key: int, days: int) -> None:
        """Up and down go through the things of the day, and where there are none through its hours."""
        if abs(days) == 1:
            super().step(key, days)
        elif not self.step_inside(1 if days > 0 else -1):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + (self.hour if days > 0 else -self.hour))


class _HoursDelegate(QStyledItemDelegate):
    def __init__(self, table: HoursTable) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(40, self._table.hour * HOURS)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        table, theme, cell = self._table, self._table.theme, option.rect
        day, now = table.days.day(index), table.days.now
        painter.save()
        painter.setClipRect(cell)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_hours(painter, cell, day)
        dragging = table.parts.dragging
        for hit in table.blocks_of(cell, day):
            assert hit.entry is not None
            if dragging.entry is not None and dragging.entry.key == hit.key:
                painter.setOpacity(0.4)
            chosen, hovered = table.is_chosen(day, hit.key), table.is_hovered(day, hit.key)
            table.chips.block(painter, hit.rect, hit.entry, now, chosen=chosen, hovered=hovered)
            painter.setOpacity(1)
        self._paint_ghost(painter, cell, day)
        self._paint_swept(painter, cell, day)
        if day == now.date():
            self._paint_now(painter, cell, now)
        if table.is_chosen(day, None):
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(cell.adjusted(1, 1, -2, -2))
            shown = table.viewport().rect()
            painter.drawLine(QPoint(cell.left(), shown.top() + 1), QPoint(cell.right(), shown.top() + 1))
            painter.drawLine(QPoint(cell.left(), shown.bottom() - 1), QPoint(cell.right(), shown.bottom() - 1))
        painter.restore()

    def _paint_hours(self, painter: QPainter, cell: QRect, day: date) -> None:
        table, theme = self._table, self._table.theme
        painter.fillRect(cell, theme.color("background"))
        if not table.parts.book.is_free(day):
            top, bottom = (table.y_of(cell, hour * 60) for hour in WORK)
            painter.fillRect(QRect(cell.left(), top, cell.width(), bottom - top), theme.color("surface"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(theme.color("border"))
        for hour in range(1, HOURS):
            y = table.y_of(cell, hour * 60)
            painter.drawLine(cell.left(), y, cell.right(), y)
        ending = cell.left() if table.isRightToLeft() else cell.right()
        painter.drawLine(ending, cell.top(), ending, cell.bottom())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _paint_ghost(self, painter: QPainter, cell: QRect, day: date) -> None:
        dragging = self._table.parts.dragging
        entry, target = dragging.entry, dragging.target
        if entry is None or target is None or target.day != day or entry.kind is EntryKind.DEADLINE:
            return
        minute = target.minute if target.minute is not None else ALL_DAY
        if minute == ALL_DAY:
            if entry.interview is None:
                return
            minute = entry.start  # which has a time, wherever in the day it is put
        span = _span(minute, entry.minutes or _REMINDER)
        top, bottom = self._table.y_of(cell, span.start), self._table.y_of(cell, span.end)
        rect = QRect(cell.left() + 2, top + 1, cell.width() - _FREE - 2, bottom - top - 2)
        refused = dragging.verdict is not None and dragging.verdict.refused
        self._table.chips.ghost(painter, mirrored(rect, cell, rtl=self._table.isRightToLeft()), refused=refused)

    def _paint_swept(self, painter: QPainter, cell: QRect, day: date) -> None:
        table = self._table
        if table.swept is None or table.swept[0] != day:
            return
        span = table.swept[1]
        top, bottom = table.y_of(cell, span.start), table.y_of(cell, span.end)
        rect = QRect(cell.left() + 2, top + 1, cell.width() - _FREE - 2, bottom - top - 2)
        rect = mirrored(rect, cell, rtl=table.isRightToLeft())
        table.chips.ghost(painter, rect, refused=False)
        painter.setFont(table.theme.font("small", strong=True))
        painter.setPen(table.theme.color("text"))
        inner = rect.adjusted(6, 3, -4, -3)
        said = words.between_words(span.start, span.end)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap, said)

    def _paint_now(self, painter: QPainter, cell: QRect, now: datetime) -> None:
        y = self._table.y_of(cell, now.hour * 60 + now.minute)
        color = self._table.theme.color("danger")
        painter.setPen(QPen(color, 2))
        painter.drawLine(cell.left(), y, cell.right(), y)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        at = cell.right() - 3 if self._table.isRightToLeft() else cell.left() + 3
        painter.drawEllipse(QPoint(at, y), 4, 4)


class _HoursHeader(BesideDays):
    """The hours."""

    def __init__(self, table: HoursTable) -> None:
        super().__init__(table, table.above.gutter)
        self._table = table

    def paint_words(self, painter: QPainter, rect: QRect) -> None:
        high = painter.fontMetrics().height()
        trailing = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for hour in range(1, HOURS):
            y = self._table.y_of(rect, hour * 60)
            place = self.mirrored(QRect(rect.left(), y - high // 2, rect.width() - 6, high), rect)
            painter.drawText(place, trailing, words.short_time(time(hour)))


def _span(start: int, minutes: int) -> Span:
    """What a block covers: long enough to be read, and within its day."""
    start = min(start, DAY - _SHORTEST)
    return Span(start, min(DAY, start + max(minutes, _SHORTEST)))


def _quarter(minute: int) -> int:
    return min(max(0, round(minute / QUARTER) * QUARTER), DAY - QUARTER)
