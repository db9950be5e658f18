"""The sections of the page by name, at its left: a click leads there, and the one in view is marked."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from apptracker.ui.mirroring import set_margins
from apptracker.ui.theme import set_role
from apptracker.ui.tr import tr


class Index(QFrame):
    """``wanted(name)``: go to this section."""

    wanted = Signal(str)

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__()
        self.setObjectName("index")
        self.setAccessibleName(tr("Sections"))
        self._buttons: dict[str, QPushButton] = {}
        column = QVBoxLayout(self)
        set_margins(column, 16, 8, 0, 16)
        column.setSpacing(2)
        for name in names:
            made = _Entry(tr(name))
            set_role(made, "index")
            made.clicked.connect(self._on_clicked)
            made.setCheckable(True)
            made.setAutoExclusive(True)
            made.setProperty("section", name)
            column.addWidget(made)
            self._buttons[name] = made
        column.addStretch(1)

    def mark(self, name: str) -> None:
        """The section that is in view."""
        self._buttons[name].setChecked(True)

    def count(self, name: str, number: int) -> None:
        """How many entries a section has, beside its name; 0 shows none."""
        self._buttons[name].setText(f"{tr(name)}  {number}" if number else tr(name))

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.wanted.emit(str(sender.property("section")))


class _Entry(QPushButton):
    """Wide enough for the bold letters it has while its section is in view."""

    def sizeHint(self) -> QSize:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        extra = QFontMetrics(bold).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(self.text())
        return super().sizeHint() + QSize(max(0, extra), 0)
