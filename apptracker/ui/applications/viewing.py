"""What a saved view is called, what it keeps of the table, and the line that asks for its name."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit

from apptracker.domain.errors import AppError
from apptracker.domain.selection import Selection
from apptracker.services.views import View
from apptracker.ui.theme import Theme, mark_wrong
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import FlowLayout, button, label, stacked
from apptracker.ui.words import words_for_person

#: What the ready-made views are called, as long as the person does not rename them.
READY_MADE = {
    "waiting": mark("Waiting for a reply"),
    "closing": mark("Closing this week"),
    "unreminded": mark("No reminder set"),
    "quiet": mark("Gone quiet"),
}


def name_of(view: View) -> str:
    """What a view is called."""
    return view.name or tr(READY_MADE.get(view.key, mark("View")))


class Shown(NamedTuple):
    """What a view keeps of the table."""

    selection: Selection
    sort: tuple[str, ...]
    columns: tuple[str, ...]
    group: str


class NameLine(QFrame):
    """Asks for the name of a view, over the table. ``given(name)``: the person gave one; ``closed()``: none after all.
    ``renames``: it is for the view that is open, not for a new one."""

    given = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.renames = False
        self.setAccessibleName(tr("Name of the view"))
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Name of the view"))
        self.field.setPlaceholderText(tr("Name of the view"))
        self.field.setMaxLength(80)
        self.field.setMinimumWidth(round(200 * theme.scale))
        self.field.returnPressed.connect(self._on_given)
        self.field.textEdited.connect(self._on_edited)
        row = FlowLayout(8)
        for part in (
            self.field,
            button(tr("Save the view"), self._on_given, "primary"),
            button(tr("Cancel"), self.close_line, "quiet"),
        ):
            row.addWidget(part)
        self._trouble = label("", "danger", wrap=True)
        self._trouble.hide()
        self.setLayout(stacked(row, self._trouble, spacing=4))
        self.hide()

    def ask(self, suggested: str = "", *, renames: bool = False) -> None:
        self.renames = renames
        self.field.setText(suggested)
        self._say("")
        self.show()
        self.field.selectAll()
        self.field.setFocus()

    def refuse(self, error: AppError) -> None:
        """Say why this name will not do, keeping it."""
        self._say(words_for_person(error))
        self.field.setFocus()

    def close_line(self) -> None:
        self.hide()
        self.closed.emit()

    def _say(self, trouble: str) -> None:
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
        mark_wrong(self.field, bool(trouble))

    def _on_edited(self) -> None:
        self._say("")

    def _on_given(self) -> None:
        self.given.emit(self.field.text())

    def event(self, event: QEvent) -> bool:
        """Esc gives the name up, and does not lead away from the page."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_line()
        else:
            super().keyPressEvent(event)
