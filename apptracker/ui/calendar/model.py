"""The days of a calendar as a table: a week to a row."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from apptracker.domain.month import WEEK
from apptracker.ui import formats
from apptracker.ui.calendar import words
from apptracker.ui.calendar.book import Book
from apptracker.ui.context import Context

Index = QModelIndex | QPersistentModelIndex


class DaysModel(QAbstractTableModel):
    def __init__(self, context: Context, book: Book, rows: int, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._book, self._rows = context, book, rows
        self.first = date(2000, 1, 3)

    @property
    def now(self) -> datetime:
        return self._context.clock.now()

    @property
    def last(self) -> date:
        return self.first + timedelta(days=self._rows * WEEK - 1)

    def begin_at(self, first: date) -> None:
        """Show the weeks from this day on."""
        if first != self.first:
            self.first = first
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, WEEK - 1)
            self.touch()

    def touch(self) -> None:
        """What is on the days, or the time, is another."""
        self.dataChanged.emit(self.index(0, 0), self.index(self._rows - 1, WEEK - 1))

    def day(self, index: Index) -> date:
        return self.first + timedelta(days=index.row() * WEEK + index.column())

    def index_of(self, day: date) -> QModelIndex:
        """Where a day stands; nowhere, if it does not show."""
        apart = (day - self.first).days
        return self.index(*divmod(apart, WEEK)) if 0 <= apart < self._rows * WEEK else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else WEEK

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren if index.isValid() else Qt.ItemFlag(0)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        day = self.day(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return QLocale().toString(day.day)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words.spoken_day(day, self._book.day(day), self._book.free_name(day), self.now)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        across = orientation == Qt.Orientation.Horizontal
        day = self.first + timedelta(days=section if across else section * WEEK)
        if role == Qt.ItemDataRole.DisplayRole and across:
            return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return QLocale().standaloneDayName(day.isoweekday()) if across else formats.full_day(day)
        return None
