"""What was typed into a form that was closed without saving: kept while the window lives, and put back next time."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QWidget

Field = QLineEdit | QPlainTextEdit


class _Kept(QObject):
    """Belongs to the window, and so outlives each form."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.drafts: dict[str, dict[str, str]] = {}


class Draft(QObject):
    """One form's draft. Make it once the fields hold what they start with: what was typed last time is put back at
    once. ``key`` tells the form and what it is about. A form that saves leaves none behind."""

    def __init__(self, form: QDialog, key: str, fields: Mapping[str, QWidget]) -> None:
        super().__init__(form)
        window = form.parentWidget()
        top = window.window() if window is not None else form
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        self._kept = top.findChild(_Kept, options=direct) or _Kept(top)
        self._key = key
        self._fields = {name: field for name, field in fields.items() if isinstance(field, Field)}
        self._before = self._texts()
        self.put_back = False
        for name, text in self._kept.drafts.pop(key, {}).items():
            if name in self._fields and self._before[name] != text:
                self.put_back = True
                field = self._fields[name]
                if isinstance(field, QLineEdit):
                    field.setText(text)
                else:
                    field.setPlainText(text)
        form.rejected.connect(self._on_rejected)

    def _texts(self) -> dict[str, str]:
        return {
            name: field.text() if isinstance(field, QLineEdit) else field.toPlainText()
            for name, field in self._fields.items()
        }

    @Slot()
    def _on_rejected(self) -> None:
        texts = self._texts()
        if texts != self._before:
            self._kept.drafts[self._key] = texts
