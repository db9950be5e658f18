"""A stack that is felt little when the theme changes, however much is in it."""

from __future__ import annotations

from functools import partial

import shiboken6
from PySide6.QtCore import Slot
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
    and nobody waits for them now. Show them by :meth:`setCurrentWidget` alone; their numbers may change."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._parked: list[QWidget] = []
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
        if page is self.currentWidget() or not self.window().isVisible():
            return
        if self.indexOf(page) >= 0:
            self.removeWidget(page)
            page.setParent(None)
            self._parked.append(page)

    def setCurrentWidget(self, page: QWidget) -> None:
        if page in self._parked:
            self._parked.remove(page)
            if page.parent() is None:
                self.addWidget(page)
        super().setCurrentWidget(page)

    def unpark(self) -> None:
        """Take them in again, so that they go with the window; those of the stacks inside, too."""
        parked = list(self._parked)
        self._parked.clear()
        for page in parked:
            if page.parent() is None:
                self.addWidget(page)
        for stack in self.findChildren(ParkingStack):
            stack.unpark()
