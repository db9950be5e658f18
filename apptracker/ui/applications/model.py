"""The table's model: the ids of what matches, and the rows around what is looked at, fetched as they are needed.

A line of the table is an application or, where they are grouped, the head of a group. Ids stand in an array: a hundred
thousand of them take no room to speak of, and the few places that are asked for are quicker found in it than a
dictionary of all would be made.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from apptracker.store.reading.table import Group, TableRow
from apptracker.ui.applications import values
from apptracker.ui.applications.columns import COLUMNS, EMPLOYER, Cell, Now
from apptracker.ui.applications.lines import Lines
from apptracker.ui.tr import tr, trn

WINDOW = 100  # rows fetched at once
_KEPT = 4000  # rows remembered before those far away are let go
_RANGES = 40  # more separate places than this change by showing everything anew

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_DISPLAY, _EDIT, _TIP = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_NO_FLAGS = Qt.ItemFlag.NoItemFlags
_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_HEAD = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_FLAGS = [_PLAIN | Qt.ItemFlag.ItemIsEditable if column.edits else _PLAIN for column in COLUMNS]


class TableModel(QAbstractTableModel):
    """``edited(id, field, value)``: the person typed something else into a cell. ``fetch(ids)`` gives rows by id, at
    once; ``now()`` the moment."""

    edited = Signal(int, str, object)

    def __init__(
        self, fetch: Callable[[list[int]], dict[int, TableRow]], now: Callable[[], Now], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._fetch, self._clock = fetch, now
        self.now = now()
        self.ids: array[int] = array("q")
        self.lines = Lines(0)
        self._folded: set[int | None] = set()  # keys of groups
        self._rows: dict[int, TableRow] = {}
        self._cells: dict[tuple[int, int], Cell] = {}

    # What it shows

    def show(self, ids: array[int], rows: dict[int, TableRow], groups: Sequence[Group] = ()) -> None:
        """Other applications, or the same in another order."""
        self.beginResetModel()
        self.ids = ids
        self.lines = Lines(len(ids), groups, self._folded)
        self._rows.update(rows)
        for id_ in rows:
            self._undraw(id_)
        self.endResetModel()

    def patch(
        self, ids: array[int], rows: dict[int, TableRow], touched: Iterable[int], groups: Sequence[Group] = ()
    ) -> None:
        """What changed, with as little stir as can be: rows come and go, and ``touched`` ones look anew."""
        if tuple(groups) != tuple(self.lines.groups) or not (self._follow(ids) if not groups else ids == self.ids):
            self.show(ids, rows, groups)
            return
        self._rows.update(rows)
        self._redraw(set(touched))

    # Groups

    def forget_folds(self) -> None:
        """Other groups will come; all of them show what is in them."""
        self._folded.clear()

    def fold(self, number: int, folded: bool) -> None:
        """Show the applications of a group, or only its head."""
        group, line = self.lines.groups[number], self.lines.head_of(number)
        if self.lines.is_folded(number) == folded:
            return
        if folded:
            self._folded.add(group.key)
            self.beginRemoveRows(_NOWHERE, line + 1, line + group.count)
        else:
            self._folded.discard(group.key)
            self.beginInsertRows(_NOWHERE, line + 1, line + group.count)
        self.lines = Lines(len(self.ids), self.lines.groups, self._folded)
        (self.endRemoveRows if folded else self.endInsertRows)()
        self.dataChanged.emit(self.index(line, 0), self.index(line, len(COLUMNS) - 1))

    def fold_all(self, folded: bool) -> None:
        self.beginResetModel()
        self._folded = {group.key for group in self.lines.groups} if folded else set()
        self.lines = Lines(len(self.ids), self.lines.groups, self._folded)
        self.endResetModel()

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

    def id_at(self, line: int) -> int | None:
        """The application on a line; None for the head of a group."""
        place = self.lines.place_at(line)
        return None if place is None else self.ids[place]

    def row_at(self, line: int) -> TableRow | None:
        """The application on a line; None for one that has gone since, and for the head of a group."""
        place = self.lines.place_at(line)
        if place is None:
            return None
        id_ = self.ids[place]
        if id_ not in self._rows:
            start = max(0, place - WINDOW // 2)
            missing = [i for i in self.ids[start : start + WINDOW] if i not in self._rows]
            if len(self._rows) > _KEPT:
                self._rows.clear()
                self._cells.clear()
            self._rows.update(self._fetch(missing))
        return self._rows.get(id_)

    def cell(self, line: int, column: int) -> Cell:
        """What a cell says. The head of a group says nothing in its cells: it is drawn over all of them."""
        id_ = self.id_at(line)
        if id_ is None:
            return Cell()
        key = (id_, column)
        if key not in self._cells:
            row = self.row_at(line)
            self._cells[key] = Cell() if row is None else COLUMNS[column].cell(row, self.now)
        return self._cells[key]

    def place_of(self, id_: int) -> int | None:
        """The line where an application stands; None where none does."""
        try:
            return self.lines.line_of(self.ids.index(id_))
        except ValueError:
            return None

    def lines_of(self, ids: Iterable[int]) -> list[int]:
        """The lines of those applications that show, in the order of the table."""
        wanted = set(ids)
        if len(wanted) == len(self.ids):
            found: Iterable[int] = range(len(self.ids))
        else:
            found = (place for place, id_ in enumerate(self.ids) if id_ in wanted)
        return [line for place in found if (line := self.lines.line_of(place)) is not None]

    def known(self, ids: Iterable[int]) -> list[int]:
        """Those of the ids whose rows were fetched."""
        return [id_ for id_ in ids if id_ in self._rows]

    # Qt's own

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self.lines.count

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role not in (_DISPLAY, _EDIT, _TIP, _SPOKEN) or not index.isValid():
            return None
        number = self.lines.group_at(index.row())
        if number is not None:
            return self.group_words(number) if role in (_DISPLAY, _SPOKEN) else None
        column = COLUMNS[index.column()]
        if role == _DISPLAY:
            return self.cell(index.row(), index.column()).words
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == _EDIT:
            return values.typed(row, column.edits) if column.edits else column.copied(row, self.now)
        if role == _TIP:
            return column.tip(row, self.now)
        words = self.cell(index.row(), index.column()).words or tr("none")
        return tr("{field}: {value}", field=tr(column.title), value=words)

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        field, row = COLUMNS[index.column()].edits, self.row_at(index.row())
        if role != _EDIT or not field or row is None or values.fault(field, str(value), self.now.day) is not None:
            return False
        meant = values.read(field, str(value), self.now.day)
        if meant == getattr(row, field):
            return False
        self.put(row.id, {field: meant})
        self.edited.emit(row.id, field, meant)
        return True

    def group_words(self, number: int) -> str:
        """The head of a group as it is read out."""
        group = self.lines.groups[number]
        count = trn("{n} application", "{n} applications", group.count)
        title = group.title or tr("No employer")
        if self.lines.is_folded(number):
            return tr("{title}, {count}, folded", title=title, count=count)
        return tr("{title}, {count}", title=title, count=count)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return _NO_FLAGS
        return _FLAGS[index.column()] if self.lines.place_at(index.row()) is not None else _HEAD

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == _DISPLAY:
            return tr(COLUMNS[section].title)
        if orientation == Qt.Orientation.Vertical and role == _SPOKEN and section < self.lines.count:
            return str(self.index(section, EMPLOYER).data())
        return None

    # Inside

    def _undraw(self, id_: int) -> None:
        for column in range(len(COLUMNS)):
            self._cells.pop((id_, column), None)

    def _redraw(self, touched: set[int]) -> None:
        if len(touched) > WINDOW:
            self._cells.clear()
            self.dataChanged.emit(self.index(0, 0), self.index(self.lines.count - 1, len(COLUMNS) - 1))
            return
        for id_ in touched:
            self._undraw(id_)
            place = self.place_of(id_)
            if place is not None:
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(COLUMNS) - 1))

    def _follow(self, ids: array[int]) -> bool:
        """Take rows out, put the rest in order, put new ones in; False when that would be too many steps. Only for what
        is not grouped."""
        if ids == self.ids:
            return True
        start, end = _alike(self.ids, ids)
        before, after = self.ids[start : len(self.ids) - end], ids[start : len(ids) - end]
        old, new = set(before), set(after)
        gone = runs_of([start + place for place, id_ in enumerate(before) if id_ not in new])
        come = runs_of([start + place for place, id_ in enumerate(after) if id_ not in old])
        if len(gone) + len(come) > _RANGES:
            return False
        for first, last in reversed(gone):
            self.beginRemoveRows(_NOWHERE, first, last)
            self._put_ids(self.ids[:first] + self.ids[last + 1 :])
            self.endRemoveRows()
        staying = ids[:start] + array("q", [id_ for id_ in after if id_ in old]) + ids[len(ids) - end :]
        if staying != self.ids:
            self._reorder(staying)
        for first, last in come:
            self.beginInsertRows(_NOWHERE, first, last)
            self._put_ids(self.ids[:first] + ids[first : last + 1] + self.ids[first:])
            self.endInsertRows()
        return True

    def _put_ids(self, ids: array[int]) -> None:
        self.ids = ids
        self.lines = Lines(len(ids))

    def _reorder(self, ids: array[int]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [(self.ids[index.row()], index.column()) for index in before]
        self._put_ids(ids)
        places = {id_: place for place, id_ in enumerate(ids)} if kept else {}
        self.changePersistentIndexList(before, [self.index(places[id_], column) for id_, column in kept])
        self.layoutChanged.emit()


def _alike(old: array[int], new: array[int]) -> tuple[int, int]:
    """How many ids are the same at the beginning, and how many of the others at the end."""
    most = min(len(old), len(new))
    start = _longest(most, lambda count: old[:count] == new[:count])
    rest = most - start
    return start, _longest(rest, lambda count: old[len(old) - count :] == new[len(new) - count :])


def _longest(most: int, holds: Callable[[int], bool]) -> int:
    """The largest number up to ``most`` for which something holds that holds for all smaller ones."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if holds(middle) else (low, middle - 1)
    return low


def runs_of(places: Sequence[int]) -> list[tuple[int, int]]:
    """First and last of each unbroken run of rising numbers."""
    runs = []
    for _, run in groupby(enumerate(places), key=lambda pair: pair[1] - pair[0]):
        numbers = [place for _, place in run]
        runs.append((numbers[0], numbers[-1]))
    return runs
