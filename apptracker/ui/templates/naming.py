"""A name for a template, asked in place: for a new one, a copy, or another name."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit

from apptracker.domain.errors import AppError
from apptracker.ui.theme import mark_wrong, set_role
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import FlowLayout, button, label, stacked
from apptracker.ui.words import words_for_person


class Naming(QFrame):
    """``given(name)``: the person wants this one. ``closed()``: they thought better of it."""

    given = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "card")
        self._what = label("", "label")
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Name of the template"))
        self.field.setMaxLength(60)
        self.field.setMinimumWidth(220)
        self.field.returnPressed.connect(self._on_given)
        self._what.setBuddy(self.field)
        self._trouble = label("", "danger", wrap=True)
        self._do = button("", self._on_given, "primary")
        row = FlowLayout(8)
        for part in (self.field, self._do, button(tr("Cancel"), self.close_form, "quiet")):
            row.addWidget(part)
        self.setLayout(stacked(self._what, row, self._trouble, margins=12, spacing=6))
        self.hide()

    def ask(self, what: str, action: str, suggested: str) -> None:
        """Ask for a name; ``action`` is the word on the button."""
        self._what.setText(what)
        self._do.setText(action)
        self.field.setText(suggested)
        self.say("")
        self.show()
        self.field.selectAll()
        self.field.setFocus()

    def refuse(self, error: AppError) -> None:
        """Say why this name will not do, keeping it."""
        self.say(words_for_person(error))
        self.field.setFocus()

    def say(self, trouble: str) -> None:
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
        mark_wrong(self.field, bool(trouble))

    def close_form(self) -> None:
        self.hide()
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """Esc closes the form, and does not lead away from the page."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        else:
            super().keyPressEvent(event)

    def _on_given(self) -> None:
        name = self.field.text().strip()
        if not name:
            self.say(tr("Give it a name."))
        else:
            self.given.emit(name)
