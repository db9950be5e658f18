"""Small dialogs: a few fields, what is wrong beside the field it is about, Enter saves, Esc closes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from apptracker.domain.errors import AppError
from apptracker.store import Database
from apptracker.ui.context import Context
from apptracker.ui.theme import restyle
from apptracker.ui.widgets.basics import button, in_row, label, stacked
from apptracker.ui.words import words_for_person

_WIDE = 440


class FormDialog(QDialog):
    """Make it, add fields, :meth:`open` it. A subclass says in :meth:`save` what is to be done."""

    def __init__(self, context: Context, title: str, action: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.context = context
        self._wrong: dict[str, tuple[QWidget, QLabel]] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self._trouble = label(role="danger", wrap=True)
        self._trouble.hide()
        self.save_button = button(action, self._on_save, "primary")
        self.save_button.setDefault(True)
        cancel = button("Cancel", self.reject)
        head = label(title, "heading")
        foot = in_row(1, cancel, self.save_button)
        self.setLayout(stacked(head, self._rows, self._trouble, 1, foot, margins=20, spacing=14))
        self.setMinimumWidth(round(_WIDE * min(1.5, context.theme.scale)))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_save)

    def add(self, name: str, words: str, field: QWidget, hint: str | QLabel = "") -> None:
        """A field with its words over it. ``name``: how errors name it; ``hint``: what stands under it."""
        caption = label(words, "label")
        caption.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(words)
        wrong = label(role="danger", wrap=True)
        wrong.hide()
        below = hint if isinstance(hint, QLabel) else label(hint, "small", wrap=True)
        below.setVisible(bool(below.text()) or isinstance(hint, QLabel))
        if isinstance(hint, str) and hint:
            field.setAccessibleDescription(hint)
        self._wrong[name] = field, wrong
        self._rows.addLayout(stacked(caption, field, below, wrong, spacing=3))

    def save(self) -> None:
        """Store what the fields say, with :meth:`change`."""
        raise NotImplementedError

    def change(self, work: Callable[[Database], Any], toast: str) -> None:
        """Do it and close; what is wrong is said beside its field."""
        self.save_button.setEnabled(False)
        self.context.ops.change(work, owner=self, toast=toast, done=self._on_done, failed=self.refuse)

    def refuse(self, error: AppError, name: str = "") -> None:
        """It cannot be done as it stands; ``name`` is the field at fault, where the error does not say."""
        self.save_button.setEnabled(True)
        name = name or str(error.params.get("field", ""))
        field, word = self._wrong.get(name, (None, self._trouble))
        word.setText(words_for_person(error))
        word.show()
        if field is not None:
            self._mark(field, wrong=True)
            field.setFocus()

    @Slot()
    def _on_save(self) -> None:
        self._trouble.hide()
        for field, word in self._wrong.values():
            word.hide()
            self._mark(field, wrong=False)
        if self.save_button.isEnabled():
            self.save()

    def _on_done(self, value: object) -> None:
        self.accept()

    @staticmethod
    def _mark(field: QWidget, *, wrong: bool) -> None:
        if field.property("wrong") != wrong:
            field.setProperty("wrong", wrong)
            restyle(field)
