"""The board in the open window, by what is seen on it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from ui_helpers import Desk

from apptracker.services import applications
from apptracker.store import Database
from apptracker.ui.board.cards import CardList
from apptracker.ui.board.column import Column, Tile
from apptracker.ui.pages.board import BoardPage

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def add(db: Database, employer: str, title: str = "Agent", **values: object) -> int:
    return applications.add(db, employer=employer, title=title, **values).value.id  # type: ignore[arg-type]


class Seen:
    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        with desk.qtbot.waitActive(desk.window):
            desk.window.activateWindow()
        page = desk.window.findChild(BoardPage)
        assert page is not None
        self.page, self.board = page, page.board
        desk.settle()

    def column(self, stage: str) -> Column:
        return next(p for p in self.board.places if isinstance(p, Column) and p.stage.name == stage)

    def view(self, stage: str) -> CardList:
        return self.column(stage).view

    def tile(self, stage: str) -> Tile:
        return next(p for p in self.board.places if isinstance(p, Tile) and p.stage.name == stage)

    def cards(self, stage: str) -> list[str]:
        """The employers in a column, from top to bottom, whether it is folded or not."""
        model = next(p.model for p in self.board.places if p.stage.name == stage)
        return [face.employer for place in range(len(model.ids)) if (face := model.face(place)) is not None]

    @property
    def selected(self) -> list[str]:
        ids = self.board.selected_ids()
        rows = self.desk.db.read.cards(ids)
        return [rows[id_].employer or "" for id_ in ids]

    def at(self, stage: str, place: int) -> QPoint:
        view = self.view(stage)
        return view.visualRect(view.column.index(place)).center()

    def click(self, stage: str, place: int = 0, keys: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.mouseClick(self.view(stage).viewport(), Qt.MouseButton.LeftButton, keys, self.at(stage, place))
        self.desk.settle()

    def press(self, key: Qt.Key, keys: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.keyClick(self.desk.focused, key, keys)
        self.desk.settle()

    def lift(self, stage: str, place: int, over: QWidget) -> QPoint:
        """Take hold of a card and carry it over something, without letting go; where the pointer is then."""
        viewport, start = self.view(stage).viewport(), self.at(stage, place)
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, PLAIN, start)
        to = viewport.mapFromGlobal(over.mapToGlobal(over.rect().center()))
        for part in (0.2, 0.6, 1.0):
            QTest.mouseMove(viewport, start + (to - start) * part)
            self.desk.settle()
        return to

    def let_go(self, stage: str, where: QPoint) -> None:
        QTest.mouseRelease(self.view(stage).viewport(), Qt.MouseButton.LeftButton, PLAIN, where)
        self.desk.settle()

    def drag(self, stage: str, place: int, over: QWidget) -> None:
        self.let_go(stage, self.lift(stage, place, over))

    def choose(self, text: str) -> None:
        menu = self.desk.find(QMenu)
        action = next(a for a in menu.actions() if a.text() == text)
        menu.setActiveAction(action)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        self.desk.settle()

    @property
    def summary(self) -> str:
        return self.desk.window.header.summary.text()
