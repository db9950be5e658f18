"""The menu that chooses columns, moves them and sorts by them, for the mouse and the keyboard alike."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from apptracker.ui.actions import Actions
from apptracker.ui.applications.columns import COLUMNS, INDEX
from apptracker.ui.applications.header import SORT_KEYS, TableHeader
from apptracker.ui.tr import mark, tr

_GROUPS = {"": mark("Nothing"), "stage": mark("Stage"), "employer": mark("Employer")}
_CHOOSES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ColumnsMenu(QMenu):
    """Filled anew each time it opens. It stays open while columns are ticked, so that several can be chosen.
    ``group_chosen(key)``: "employer", "stage" or ""; ``folds_chosen(folded)``: all groups are to be folded, or none."""

    group_chosen = Signal(str)
    folds_chosen = Signal(bool)

    def __init__(self, header: TableHeader, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Columns"))
        self._header, self._actions = header, actions
        self._column = ""
        self._sorts = QMenu(tr("Sort by"), self)
        self._sorts.triggered.connect(self._on_sort)
        self._then = QMenu(tr("Then sort by"), self)
        self._then.triggered.connect(self._on_then)
        self._groups = QMenu(tr("Group by"), self)
        self._groups.triggered.connect(self._on_group)
        self.triggered.connect(self._on_triggered)

    def fill(self, column: str = "", group: str = "") -> None:
        """``column`` is the key of the one the menu was opened on, if any; ``group`` what is grouped by."""
        self._column = column
        self.clear()
        if column:
            title, shown = tr(COLUMNS[INDEX[column]].title), self._header.shown()
            keys = [key.removeprefix("-") for key in self._header.sort]
            self._add("sort", tr("Sort by {column}", column=title))
            if column in keys[1:]:
                self._add("also", tr("Turn the order of {column}", column=title))
            else:
                more = column not in keys and len(keys) < SORT_KEYS
                self._add("also", tr("Then sort by {column}", column=title)).setEnabled(more)
            if column in keys and len(keys) > 1:
                self._add("unsort", tr("Do not sort by {column}", column=title))
            ends = (shown[-1], shown[0]) if self._header.isRightToLeft() else (shown[0], shown[-1])
            self._add("left", tr("Move {column} left", column=title)).setEnabled(ends[0] != column)
            self._add("right", tr("Move {column} right", column=title)).setEnabled(ends[1] != column)
            self._add("hide", tr("Hide {column}", column=title)).setEnabled(len(shown) > 1)
        else:
            self._fill_sorts()
            self.addMenu(self._sorts)
            self.addMenu(self._then).setEnabled(len(self._header.sort) < SORT_KEYS)
            self._groups.clear()
            for key, words in _GROUPS.items():
                action = self._groups.addAction(tr(words))
                action.setData(key)
                action.setCheckable(True)
                action.setChecked(key == group)
            self.addMenu(self._groups)
            if group:
                self._add("fold", tr("Fold all groups"))
                self._add("unfold", tr("Unfold all groups"))
        self.addSeparator()
        for each in COLUMNS:
            action = self._add("column", tr(each.title))
            action.setProperty("column", each.key)
            action.setCheckable(True)
            action.setChecked(each.key in self._header.shown())
        self.addSeparator()
        self._add("reset", tr("Reset the columns"))
        if not column:
            self.addSeparator()
            for name in ("table.view", "table.export"):
                self.addAction(self._actions[name])

    def _fill_sorts(self) -> None:
        """The columns, those that are sorted by with their place; and those that can follow them."""
        self._sorts.clear()
        self._then.clear()
        keys = [key.removeprefix("-") for key in self._header.sort]
        for each in COLUMNS:
            place = keys.index(each.key) if each.key in keys else None
            action = self._sorts.addAction(tr(each.title))
            if place is not None and len(keys) > 1:
                action.setText(tr("{column} ({number})", column=tr(each.title), number=place + 1))
            action.setData(each.key)
            action.setCheckable(True)
            action.setChecked(place is not None)
            if place is None:
                self._then.addAction(tr(each.title)).setData(each.key)

    def _add(self, what: str, text: str) -> QAction:
        action = self.addAction(text)
        action.setData(what)
        return action

    def _on_sort(self, action: QAction) -> None:
        self._header.sort_by(str(action.data()))

    def _on_then(self, action: QAction) -> None:
        self._header.sort_by(str(action.data()), add=True)

    def _on_group(self, action: QAction) -> None:
        self.group_chosen.emit(action.data())

    def _on_triggered(self, action: QAction) -> None:
        header, column = self._header, self._column
        match action.data():
            case "column":
                header.show_column(action.property("column"), action.isChecked())
                action.setChecked(action.property("column") in header.shown())
            case "sort":
                header.sort_by(column)
            case "also" if any(key.removeprefix("-") == column for key in header.sort):
                header.sort_as(tuple(_turned(key) if key.removeprefix("-") == column else key for key in header.sort))
            case "also":
                header.sort_by(column, add=True)
            case "unsort":
                header.sort_as(tuple(key for key in header.sort if key.removeprefix("-") != column))
            case "fold" | "unfold":
                self.folds_chosen.emit(action.data() == "fold")
            case "left" | "right":
                header.shift_aside(column, left=action.data() == "left")
            case "hide":
                header.show_column(column, shown=False)
            case "reset":
                header.as_at_first()

    # Ticking a column leaves the menu open

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.position().toPoint())
        if action is not None and action.data() == "column":
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        if event.key() in _CHOOSES and action is not None and action.data() == "column":
            action.trigger()
        else:
            super().keyPressEvent(event)


def _turned(key: str) -> str:
    return key.removeprefix("-") if key.startswith("-") else f"-{key}"
