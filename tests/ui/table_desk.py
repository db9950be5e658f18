"""What tests of the table of applications share: the page in the open window, by what is seen in it."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from ui_helpers import Desk

from apptracker.services import applications
from apptracker.store import Database
from apptracker.ui.applications.columns import INDEX
from apptracker.ui.applications.editors import CellEditor
from apptracker.ui.pages.applications import ApplicationsPage

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def add(db: Database, employer: str, title: str = "Agent", **values: object) -> int:
    return applications.add(db, employer=employer, title=title, **values).value.id  # type: ignore[arg-type]


class Table:
    """The page in the open window, by what is seen in it."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        with desk.qtbot.waitActive(desk.window):
            desk.window.activateWindow()
        page = desk.window.findChild(ApplicationsPage)
        assert page is not None
        self.page, self.view, self.model = page, page.view, page.model

    def column(self, key: str) -> list[str]:
        self.desk.settle()
        return [self.model.cell(place, INDEX[key]).words for place in range(self.model.rowCount())]

    @property
    def employers(self) -> list[str]:
        return self.column("employer")

    @property
    def selected(self) -> list[str]:
        return [self.employers[place] for place in map(self.model.place_of, self.view.selected_ids())]  # type: ignore[index]

    @property
    def summary(self) -> str:
        return self.desk.window.header.summary.text()

    def rect(self, place: int, key: str) -> QRect:
        return self.view.visualRect(self.model.index(place, INDEX[key]))

    def click(self, place: int, key: str = "employer", *, keys: Qt.KeyboardModifier | None = None) -> None:
        at = self.rect(place, key).center()
        modifiers = keys or Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, modifiers, at)
        self.desk.settle()

    def go_to(self, place: int, key: str) -> None:
        """The keyboard on a cell, its row selected."""
        self.view.setFocus()
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.view.selectionModel().setCurrentIndex(self.model.index(place, INDEX[key]), flags)

    def press(self, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.view, key, keys)
        self.desk.settle()

    def sort(self, key: str, *, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        header = self.view.header
        at = QPoint(header.sectionViewportPosition(INDEX[key]) + 20, header.height() // 2)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, keys, at)
        self.desk.settle()

    def search(self, text: str) -> None:
        self.page.search.setText(text)
        self.desk.settle()

    def filter(self, typed: str) -> None:
        """Choose the first thing to filter by that is found so."""
        self.desk.click("Filter")
        field = self.page.filters._box.field
        self.desk.type(typed, field)
        self.desk.keys("Return", field)
        self.desk.settle()

    def editor(self) -> CellEditor:
        return self.desk.find(CellEditor)

    def menu(self) -> QMenu:
        """The one menu that is open."""
        return self.desk.find(QMenu)

    def choose(self, text: str, menu: QMenu | None = None) -> None:
        menu = menu or self.menu()
        action = next(a for a in menu.actions() if a.text() == text)
        menu.setActiveAction(action)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        self.desk.settle()
