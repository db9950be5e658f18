"""The row of a page's sections: one always chosen, going on in a second line where it does not fit."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QWidget

from apptracker.ui.theme import set_role
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import FlowLayout


class Tabs(QWidget):
    """``chosen(name)``: the person chose a section. Left and right go from one to the next; Tab leaves the row."""

    chosen = Signal(str)

    def __init__(self, names: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self.setAccessibleName(tr("Sections"))
        self._words = dict(names)
        self.buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        flow = FlowLayout(0)
        for name, words in names:
            made = QPushButton(words)
            set_role(made, "tab")
            made.setCheckable(True)
            made.setAutoDefault(False)
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            made.setProperty("section", name)
            self._group.addButton(made)
            self.buttons[name] = made
            flow.addWidget(made)
        self._group.buttonToggled.connect(self._on_toggled)
        self.setLayout(flow)

    @property
    def current(self) -> str:
        button = self._group.checkedButton()
        return str(button.property("section")) if button else ""

    def focus(self) -> None:
        """Give the keyboard to the chosen one."""
        button = self._group.checkedButton()
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def next(self) -> None:
        self._step(1)

    def previous(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        """The one after or before the chosen one, round the row, with the keyboard on it."""
        offered = [name for name, each in self.buttons.items() if not each.isHidden()]
        at = offered.index(self.current) if self.current in offered else -1
        self.choose(offered[(at + by) % len(offered)])
        self.focus()

    def choose(self, name: str) -> None:
        self.buttons[name].setChecked(True)

    def count(self, name: str, number: int) -> None:
        """Show how many there are in a section."""
        words = self._words[name]
        self.buttons[name].setText(f"{words} {number}" if number else words)

    def offer(self, name: str, offered: bool) -> None:
        """Whether a section can be chosen here."""
        self.buttons[name].setVisible(offered)

    @Slot(QAbstractButton, bool)
    def _on_toggled(self, button: QAbstractButton, checked: bool) -> None:
        if checked:
            self.chosen.emit(str(button.property("section")))
