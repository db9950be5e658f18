"""The table's model: the ids of what matches, and the rows around what is looked at, fetched as they are needed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from apptracker.store.reading.table import TableRow
from apptracker.ui.applications.columns import COLUMNS, EMPLOYER, Cell, Now

WINDOW = 100  # rows fetched at once
_KEPT = 4000  # rows remembered before those far away are let go
_RANGES = 40  # more separate places than this change by showing everything anew

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_DISPLAY, _EDIT, _TIP = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_NO_FLAGS = Qt.ItemFlag.NoItemFlags
_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_FLAGS = [_PLAIN | Qt.ItemFlag.ItemIsEditable if column.edits else _PLAIN for column in COLUMNS]


class TableModel(QAbstractTableModel):
    """``edited(id, field, text)``: the person typed another text into a cell. ``fetch(ids)`` gives rows by id, at
    once; ``now()`` the moment."""

    edited = Signal(int, str, str)

    def __init__(
        self, fetch: Callable[[list[int]], dict[int, TableRow]], now: Callable[[], Now], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._fetch, self._clock = fetch, now
        self.now = now()
        self.ids: list[int] = []
        self._rows: dict[int, TableRow] = {}
        self._cells: dict[tuple[int, int], Cell] = {}
        self._places: dict[int, int] | None = None

    # What it shows

    def show(self, ids: list[int], rows: dict[int, TableRow]) -> None:
        """Other applications, or the same in another order."""
        self.beginResetModel()
        self._take(ids, rows)
        self.endResetModel()

    def patch(self, ids: list[int], rows: dict[int, TableRow], touched: Iterable[int]) -> None:
        """What changed, with as little stir as can be: rows come and go, and ``touched`` ones look anew."""
        if not self._follow(ids):
            self.show(ids, rows)
            return
        self._rows.update(rows)
        self._redraw(set(touched))

    def forget(self, ids: Iterable[int] | None = None) -> None:
        """Fetch these rows anew when they are looked at again; None for all."""
        for id_ in list(self._rows) if ids is None else ids:
            self._rows.pop(id_, None)
        self._cells.clear()

    def refresh_now(self) -> bool:
        """Look at the clock; whether another day has come, which changes how dates read."""
        now, before = self._clock(), self.now
        self.now = now
        if now.day != before.day:
            self._cells.clear()
        return now.day != before.day

    def put(self, id_: int, values: dict[str, Any]) -> None:
        """Show values before they are stored."""
        if id_ in self._rows:
            self._rows[id_] = self._rows[id_]._replace(**values)
            self._redraw({id_})

    # What is where

    def row_at(self, place: int) -> TableRow | None:
        """The application in a row of the table; None for one that has gone since."""
        id_ = self.ids[place]
        if id_ not in self._rows:
            start = max(0, place - WINDOW // 2)
            missing = [i for i in self.ids[start : start + WINDOW] if i not in self._rows]
            if len(self._rows) > _KEPT:
                self._rows.clear()
                self._cells.clear()
            self._rows.update(self._fetch(missing))
        return self._rows.get(id_)

    def cell(self, place: int, column: int) -> Cell:
        key = (self.ids[place], column)
        if key not in self._cells:
            row = self.row_at(place)
            self._cells[key] = Cell() if row is None else COLUMNS[column].cell(row, self.now)
        return self._cells[key]

    def place_of(self, id_: int) -> int | None:
        """The row of the table where an application stands."""
        if self._places is None:
            self._places = {i: place for place, i in enumerate(self.ids)}
        return self._places.get(id_)

    def known(self, ids: Iterable[int]) -> list[int]:
        """Those of the ids whose rows were fetched."""
        return [id_ for id_ in ids if id_ in self._rows]

    # Qt's own

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role not in (_DISPLAY, _EDIT, _TIP, _SPOKEN) or not index.isValid():
            return None
        column = COLUMNS[index.column()]
        if role == _DISPLAY:
            return self.cell(index.row(), index.column()).words
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == _EDIT:
            return getattr(row, column.edits) or "" if column.edits else column.copied(row, self.now)
        if role == _TIP:
            return column.tip(row, self.now)
        return f"{column.title}: {self.cell(index.row(), index.column()).words or 'none'}"

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        field, row = COLUMNS[index.column()].edits, self.row_at(index.row())
        text = " ".join(str(value).split())
        if role != _EDIT or not field or row is None or text == (getattr(row, field) or ""):
            return False
        self.put(row.id, {field: text})
        self.edited.emit(row.id, field, text)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS[index.column()] if index.isValid() else _NO_FLAGS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == _DISPLAY:
            return COLUMNS[section].title
        if orientation == Qt.Orientation.Vertical and role == _SPOKEN and section < len(self.ids):
            return self.cell(section, EMPLOYER).words
        return None

    # Inside

    def _take(self, ids: list[int], rows: dict[int, TableRow]) -> None:
        self.ids, self._places = ids, None
        self._rows.update(rows)
        for id_ in rows:
            self._undraw(id_)

    def _undraw(self, id_: int) -> None:
        for column in range(len(COLUMNS)):
            self._cells.pop((id_, column), None)

    def _redraw(self, touched: set[int]) -> None:
        if len(touched) > WINDOW:
            self._cells.clear()
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, len(COLUMNS) - 1))
            return
        for id_ in touched:
            self._undraw(id_)
            place = self.place_of(id_)
            if place is not None:
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(COLUMNS) - 1))

    def _follow(self, ids: list[int]) -> bool:
        """Take rows out, put the rest in order, put new ones in; False when that would be too many steps."""
        if ids == self.ids:
            return True
        old, new = set(self.ids), set(ids)
        gone = _ranges([place for place, id_ in enumerate(self.ids) if id_ not in new])
        come = _ranges([place for place, id_ in enumerate(ids) if id_ not in old])
        if len(gone) + len(come) > _RANGES:
            return False
        for first, last in reversed(gone):
            self.beginRemoveRows(_NOWHERE, first, last)
            self.ids, self._places = self.ids[:first] + self.ids[last + 1 :], None
            self.endRemoveRows()
        staying = [id_ for id_ in ids if id_ in old]
        if staying != self.ids:
            self._reorder(staying)
        for first, last in come:
            self.beginInsertRows(_NOWHERE, first, last)
            self.ids, self._places = self.ids[:first] + ids[first : last + 1] + self.ids[first:], None
            self.endInsertRows()
        return True

    def _reorder(self, ids: list[int]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [(self.ids[index.row()], index.column()) for index in before]
        self.ids, self._places = ids, None
        self.changePersistentIndexList(before, [self.index(self.place_of(id_) or 0, column) for id_, column in kept])
        self.layoutChanged.emit()


def _ranges(places: Sequence[int]) -> list[tuple[int, int]]:
    """First and last of each unbroken run of rising numbers."""
    runs = []
    for _, run in groupby(enumerate(places), key=lambda pair: pair[1] - pair[0]):
        numbers = [place for _, place in run]
        runs.append((numbers[0], numbers[-1]))
    return runs
