"""The menu that chooses columns, moves them and sorts by them, for the mouse and the keyboard alike."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from apptracker.ui.applications.columns import COLUMNS, INDEX
from apptracker.ui.applications.header import TableHeader

_CHOOSES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ColumnsMenu(QMenu):
    """Filled anew each time it opens. It stays open while columns are ticked, so that several can be chosen."""

    def __init__(self, header: TableHeader, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName("Columns")
        self._header = header
        self._column = ""
        self._sorts = QMenu("Sort by", self)
        self._sorts.triggered.connect(self._on_sort)
        self.triggered.connect(self._on_triggered)

    def fill(self, column: str = "") -> None:
        """``column`` is the key of the one the menu was opened on, if any."""
        self._column = column
        self.clear()
        if column:
            title, shown = COLUMNS[INDEX[column]].title, self._header.shown()
            self._add("sort", f"Sort by {title}")
            self._add("also", f"Then sort by {title}").setEnabled(self._header.sort[0].removeprefix("-") != column)
            self._add("left", f"Move {title} left").setEnabled(shown[0] != column)
            self._add("right", f"Move {title} right").setEnabled(shown[-1] != column)
            self._add("hide", f"Hide {title}").setEnabled(len(shown) > 1)
        else:
            self._sorts.clear()
            for each in COLUMNS:
                way = next((key for key in self._header.sort if key.removeprefix("-") == each.key), None)
                action = self._sorts.addAction(each.title)
                action.setData(each.key)
                action.setCheckable(True)
                action.setChecked(way is not None)
            self.addMenu(self._sorts)
        self.addSeparator()
        for each in COLUMNS:
            action = self._add("column", each.title)
            action.setProperty("column", each.key)
            action.setCheckable(True)
            action.setChecked(each.key in self._header.shown())
        self.addSeparator()
        self._add("reset", "Reset the columns")

    def _add(self, what: str, text: str) -> QAction:
        action = self.addAction(text)
        action.setData(what)
        return action

    def _on_sort(self, action: QAction) -> None:
        self._header.sort_by(str(action.data()))

    def _on_triggered(self, action: QAction) -> None:
        header, column = self._header, self._column
        match action.data():
            case "column":
                header.show_column(action.property("column"), action.isChecked())
                action.setChecked(action.property("column") in header.shown())
            case "sort":
                header.sort_by(column)
            case "also":
                header.sort_by(column, add=True)
            case "left":
                header.shift(column, -1)
            case "right":
                header.shift(column, 1)
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
