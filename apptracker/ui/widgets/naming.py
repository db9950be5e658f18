"""A name asked for in place: for something new, or another name for what has one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit

from apptracker.domain.errors import AppError
from apptracker.ui.theme import mark_wrong
from apptracker.ui.widgets.basics import label
from apptracker.ui.words import words_for_person


class NameForm(QFrame):
    """``given(name)``: the person gave one; ``closed()``: none after all. Whoever makes one lays its parts out."""

    given = Signal(str)
    closed = Signal()

    def __init__(self, name: str, most: int) -> None:
        """``name``: what the field is called; ``most`` signs a name may have."""
        super().__init__()
        self.field = QLineEdit()
        self.field.setAccessibleName(name)
        self.field.setMaxLength(most)
        self.field.returnPressed.connect(self.give)
        self.trouble = label("", "danger", wrap=True)
        self.hide()

    def begin(self, suggested: str) -> None:
        """Show it, with a name to start from."""
        self.field.setText(suggested)
        self.say("")
        self.show()
        self.field.selectAll()
        self.field.setFocus()

    def give(self) -> None:
        """Be content with what was typed."""
        self.given.emit(self.field.text())

    def refuse(self, error: AppError) -> None:
        """Say why this name will not do, keeping it."""
        self.say(words_for_person(error))
        self.field.setFocus()

    def say(self, trouble: str) -> None:
        """Say what is wrong with the name; '' for nothing."""
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        mark_wrong(self.field, bool(trouble))

    def close_form(self) -> None:
        self.hide()
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """Esc gives the name up, and does not lead away from the page."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        else:
            super().keyPressEvent(event)
