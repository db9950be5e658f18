"""Writing a note about an application, or correcting one."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from apptracker.domain.applications import Event
from apptracker.ui.application.forms import FormDialog
from apptracker.ui.context import Context


class NoteDialog(FormDialog):
    """A new note, or other words for ``note``. Enter makes a new line, Ctrl+Enter saves."""

    def __init__(
        self, context: Context, application_id: int, note: Event | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, "Change the note" if note else "Add a note", "Save note", parent)
        self._application_id, self._note = application_id, note
        self.about = f"note {note.id}" if note else f"application {application_id}"
        self.text = QPlainTextEdit(note.text if note else "")
        self.text.setPlaceholderText("What was said, what you found out")
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(self.text.fontMetrics().lineSpacing() * 6)
        self.save_button.setToolTip("Save note (Ctrl+Enter)")
        self.add("note", "Note", self.text, "Search finds it.")
        self.text.setFocus()

    def save(self) -> None:
        from apptracker.services import applications

        text, id_, note = self.text.toPlainText(), self._application_id, self._note
        if note is None:
            self.change(lambda db: applications.note(db, id_, text), "Note saved")
        else:
            self.change(lambda db: applications.correct_note(db, note.id, text), "Note changed")
