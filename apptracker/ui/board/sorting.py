"""In what order the cards of the board stand."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from apptracker.ui.context import Context
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import MenuButton

#: By their keys in the store; what each is called, and in short on the button.
SORTS = {
    "newest": mark("Newest in stage"),
    "longest": mark("Longest in stage"),
    "reminder": mark("Next reminder"),
    "deadline": mark("Closing date"),
    "employer": mark("Employer"),
    "coverage": mark("Best covered"),
}


class SortButton(MenuButton):
    """``changed()``: ``chosen`` is another now. It is remembered."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.theme, "")
        self._state = context.state
        self._short = False
        stored = context.state.text("board.sort")
        self.chosen = stored if stored in SORTS else "newest"
        self._menu = QMenu(self)
        self._menu.setAccessibleName(tr("Order of the cards"))
        self._menu.triggered.connect(self._on_chosen)
        self.clicked.connect(self._on_clicked)
        self._say()

    def set_short(self, short: bool) -> None:
        """Whether it says how the cards stand only to who asks."""
        if short != self._short:
            self._short = short
            self._say()

    def _say(self) -> None:
        self.setText(tr("Sort") if self._short else tr(SORTS[self.chosen]))
        self.setAccessibleName(tr("Order of the cards: {order}", order=tr(SORTS[self.chosen])))
        self.setToolTip(self.accessibleName())

    @Slot()
    def _on_clicked(self) -> None:
        self._menu.clear()
        for key, words in SORTS.items():
            action = self._menu.addAction(tr(words))
            action.setData(key)
            action.setCheckable(True)
            action.setChecked(key == self.chosen)
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        if action.data() != self.chosen:
            self.chosen = str(action.data())
            self._state.put("board.sort", self.chosen)
            self._say()
            self.changed.emit()
