"""Above the hours of a week: its days by name, and what of them has no time."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem

from apptracker.domain.datebook import ALL_DAY, Entry
from apptracker.domain.month import WEEK
from apptracker.ui.calendar import words
from apptracker.ui.calendar.beside import BesideDays
from apptracker.ui.calendar.chips import line_height, mirrored
from apptracker.ui.calendar.chosen import MORE
from apptracker.ui.calendar.dragging import Target
from apptracker.ui.calendar.model import DaysModel
from apptracker.ui.calendar.table import DayTable, Hit
from apptracker.ui.tr import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from apptracker.ui.calendar.parts import Parts

_MOST = 4  # lines
_GAP = 2
_TRAILING = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


class AllDayTable(DayTable):
    """The keyboard is with the hours; this is their upper part."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts, DaysModel(parts.context, parts.book, 1, parts.doing))
        self.setObjectName("weekAllDay")
        self.setAccessibleName(tr("All day"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        across = _DayHeader(self)
        self.setHorizontalHeader(across)
        self.share_width(across)
        self.setVerticalHeader(_Caption(self, self.gutter))
        self.setItemDelegate(_AllDayDelegate(self))
        self.fit()

    def gutter(self) -> int:
        """Pixels beside the days, for the hours."""
        metrics = QFontMetrics(self.theme.font("small"))
        return max(metrics.horizontalAdvance(f"{words.short_time(time(h))}  ") for h in (10, 12, 22)) + 12

    def fit(self) -> None:
        """As high as the fullest day needs, up to so many lines."""
        most = max((self._lines(self._day(column))[1] for column in range(WEEK)), default=0)
        height = max(1, most) * (line_height(self.theme) + _GAP) + 6
        down = self.verticalHeader()
        down.setSectionResizeMode(down.ResizeMode.Fixed)
        down.setDefaultSectionSize(height)
        self.setFixedHeight(height + self.horizontalHeader().sizeHint().height() + 1)

    def _on_theme_changed(self) -> None:
        self.fit()
        self.updateGeometries()  # the headers have other letters now
        super()._on_theme_changed()

    def _day(self, column: int) -> date:
        return self.days.first + timedelta(days=column)

    def entries(self, day: date) -> list[Entry]:
        return [entry for entry in self.parts.book.day(day).entries if entry.at is None]

    def _lines(self, day: date) -> tuple[int, int]:
        """How many things of a day show, and how many lines that takes, with one for those that do not."""
        of, entries = self.parts.book.day(day), self.entries(day)
        unknown = of.total - len(of.entries)
        if len(entries) <= _MOST and not unknown:
            return len(entries), len(entries)
        shown = min(len(entries), _MOST - 1)
        return shown, shown + 1

    def hidden(self, day: date) -> int:
        of = self.parts.book.day(day)
        timed = sum(entry.at is not None for entry in of.entries)
        return of.total - timed - self._lines(day)[0]

    def hits(self, index: QModelIndex) -> list[Hit]:
        return self.lines_of(self.visualRect(index), self.days.day(index)) if index.isValid() else []

    def lines_of(self, cell: QRect, day: date) -> list[Hit]:
        high = line_height(self.theme)
        shown, count = self._lines(day)
        places = [
            QRect(cell.left() + 3, cell.top() + 3 + n * (high + _GAP), cell.width() - 7, high) for n in range(count)
        ]
        found = [Hit(rect, entry.key, entry) for rect, entry in zip(places, self.entries(day)[:shown], strict=False)]
        if count > shown:
            found.append(Hit(places[-1], MORE))
        return found

    def target(self, at: QPoint) -> Target | None:
        index = self.indexAt(at)
        return Target(self.days.day(index), ALL_DAY) if index.isValid() else None


class _AllDayDelegate(QStyledItemDelegate):
    def __init__(self, table: AllDayTable) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(40, 20)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        table, theme, cell = self._table, self._table.theme, option.rect
        day, dragging = table.days.day(index), table.parts.dragging
        painter.save()
        painter.setClipRect(cell)
        painter.fillRect(cell, theme.color("background" if table.parts.book.is_free(day) else "surface"))
        painter.setPen(theme.color("border"))
        ending = cell.left() if table.isRightToLeft() else cell.right()
        painter.drawLine(ending, cell.top(), ending, cell.bottom())
        painter.drawLine(cell.bottomLeft(), cell.bottomRight())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        target, entry = dragging.target, dragging.entry
        here = target is not None and target.day == day and target.minute == ALL_DAY
        if here and entry is not None and entry.interview is None:
            refused = dragging.verdict is not None and dragging.verdict.refused
            table.chips.ghost(painter, cell.adjusted(1, 1, -2, -2), refused=refused)
        for hit in table.lines_of(cell, day):
            chosen, hovered = table.is_chosen(day, hit.key), table.is_hovered(day, hit.key)
            if hit.entry is None:
                table.chips.more(painter, hit.rect, table.hidden(day), chosen=chosen, hovered=hovered)
                continue
            if entry is not None and entry.key == hit.key:
                painter.setOpacity(0.4)
            table.chips.line(painter, hit.rect, hit.entry, table.days.now, chosen=chosen, hovered=hovered)
            painter.setOpacity(1)
        painter.restore()


class _DayHeader(QHeaderView):
    """The days of the week: name and number, today's on a round ground, and what a free one is called."""

    def __init__(self, table: AllDayTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table

    def sizeHint(self) -> QSize:
        theme = self._table.theme
        small, number = QFontMetrics(theme.font("small")), QFontMetrics(theme.font("heading"))
        return QSize(super().sizeHint().width(), small.height() + number.height() + 16)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        table, theme, rtl = self._table, self._table.theme, self._table.isRightToLeft()
        day = table.days.first + timedelta(days=logicalIndex)
        today = day == table.days.now.date()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.color("background"))
        painter.setFont(theme.font("small", strong=today))
        painter.setPen(theme.color("accent" if today else "text-muted"))
        inner = rect.adjusted(6, 4, -4, -4)
        high = painter.fontMetrics().height()
        name = QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
        leading = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        top = QRect(inner.left(), inner.top(), inner.width(), high)
        painter.drawText(top, leading, name)
        painter.setFont(theme.font("heading", strong=True))
        text = QLocale().toString(day.day)
        side = painter.fontMetrics().height() + 4
        wide = max(painter.fontMetrics().horizontalAdvance(text) + (10 if today else 4), side)
        at = mirrored(QRect(inner.left() - (0 if today else 2), top.bottom() + 1, wide, side), inner, rtl=rtl)
        if today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(at, side / 2, side / 2)
            painter.setPen(theme.color("accent-text"))
            painter.drawText(at, Qt.AlignmentFlag.AlignCenter, text)
        else:
            painter.setPen(theme.color("text-muted" if table.parts.book.is_free(day) else "text"))
            painter.drawText(at.adjusted(2, 0, 0, 0), leading, text)
        if free := table.parts.book.free_name(day):
            painter.setFont(theme.font("small"))
            painter.setPen(theme.color("text-muted"))
            rest = mirrored(inner.adjusted(wide + 6, high + 1, 0, 0), inner, rtl=rtl)
            shown = painter.fontMetrics().elidedText(free, Qt.TextElideMode.ElideRight, rest.width())
            painter.drawText(rest, leading, shown)
        painter.restore()


class _Caption(BesideDays):
    """What the row above the hours is."""

    def paint_words(self, painter: QPainter, rect: QRect) -> None:
        place, text, metrics = rect.adjusted(0, 2, -6, 0), tr("All day"), painter.fontMetrics()
        if metrics.boundingRect(place, _TRAILING, text).height() > place.height():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(self.mirrored(place, rect), _TRAILING, text)
