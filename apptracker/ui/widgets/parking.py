"""A stack that is felt little when the theme changes, however much is in it."""

from __future__ import annotations

from functools import partial

import shiboken6
from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from apptracker.ui.theme import Theme


def _let_go(parked: list[QWidget]) -> None:
    """What is parked belongs to the stack still, and goes with it."""
    for page in parked:
        if shiboken6.isValid(page) and page.parent() is None:
            page.deleteLater()
    parked.clear()


class ParkingStack(QStackedWidget):
    """Pages that do not show leave the window before its look changes: each puts the new one on when it is shown next,
    and nobody waits for them now. Of a stack that is hidden itself all of them leave. Show them by
    :meth:`setCurrentWidget` alone; their numbers may change."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._parked: list[QWidget] = []
        self._current: QWidget | None = None  # which one it is, where that is parked
        theme.changing.connect(self._on_changing)
        self.destroyed.connect(partial(_let_go, self._parked))

    @Slot()
    def _on_changing(self) -> None:
        """One after the other, since leaving takes a page as long as putting a new look on. What nobody sees is left
        whole: a window that is closed goes with all that is in it."""
        if not self.window().isVisible():
            return
        for number in range(self.count()):
            self._theme.before(partial(self._park, self.widget(number)))

    def _park(self, page: QWidget | None) -> None:
        if page is None or not shiboken6.isValid(page) or not shiboken6.isValid(self):
            return
        if not self.window().isVisible() or (self.isVisible() and page is self.currentWidget()):
            return
        if self.indexOf(page) >= 0:
            if page is self.currentWidget():
                self._current = page
            self.removeWidget(page)
            page.setParent(None)
            self._parked.append(page)

    def currentWidget(self) -> QWidget | None:
        return self._current or super().currentWidget()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._current is not None:
            self.setCurrentWidget(self._current)

    def setCurrentWidget(self, page: QWidget) -> None:
        self._current = None
        if page in self._parked:
            self._parked.remove(page)
            if page.parent() is None:
                self.addWidget(page)
        super().setCurrentWidget(page)

    def unpark(self) -> None:
        """Take them in again, so that they go with the window; those of the stacks inside, too."""
        current = self._current
        parked = list(self._parked)
        self._parked.clear()
        for page in parked:
            if page.parent() is None:
                self.addWidget(page)
        if current is not None:
            self.setCurrentWidget(current)
        for stack in self.findChildren(ParkingStack):
            stack.unpark()
