"""Writing a note about an application, and what they answered."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from apptracker.domain.errors import AppError, UserError
from apptracker.ui.application.forms import FormDialog
from apptracker.ui.context import Context
from apptracker.ui.today.outcome import stage_choice


class NoteDialog(FormDialog):
    """A new note. Enter makes a new line, Ctrl+Enter saves."""

    def __init__(self, context: Context, application_id: int, parent: QWidget | None = None) -> None:
        super().__init__(context, "Add a note", "Save note", parent)
        self._application_id = application_id
        self.about = f"application {application_id}"
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText("What was said, what you found out")
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(self.text.fontMetrics().lineSpacing() * 6)
        self.save_button.setToolTip("Save note (Ctrl+Enter)")
        self.add("note", "Note", self.text, "Search finds it.")
        self.text.setFocus()

    def save(self) -> None:
        from apptracker.services import applications

        text, id_ = self.text.toPlainText(), self._application_id
        self.change(lambda db: applications.note(db, id_, text), "Note saved")


class AnsweredDialog(FormDialog):
    """They answered: what they said, when, and where the application moves with it, if anywhere."""

    def __init__(self, context: Context, application_id: int, parent: QWidget | None = None) -> None:
        super().__init__(context, "They answered", "Note the answer", parent)
        self._application_id = application_id
        self.about = f"application {application_id}"
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText("Invited me to a phone interview")
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(self.text.fontMetrics().lineSpacing() * 4)
        self.on = QLineEdit("today")
        self.stage = stage_choice(context.db.read.application(application_id), list(context.db.read.stages()))
        self.save_button.setToolTip("Note the answer (Ctrl+Enter)")
        self.add("text", "What they said", self.text, "Reminders that wait for their reply go.")
        self.add("date", "When", self.on)
        self.add("stage", "Stage", self.stage)
        self.text.setFocus()

    def save(self) -> None:
        from apptracker.domain.clock import today
        from apptracker.domain.when import parse_date
        from apptracker.services import replies

        try:
            day = parse_date(self.on.text(), today(self.context.clock))
        except UserError as error:
            self.refuse(error, "date")
            return
        id_, text, stage = self._application_id, self.text.toPlainText(), str(self.stage.currentData())
        moved = f", moved to {stage}" if stage else ""
        self.change(lambda db: replies.log(db, id_, text, on=day, stage=stage), f"Noted that they answered{moved}")

    def refuse(self, error: AppError, name: str = "") -> None:
        super().refuse(error, name or ("date" if error.code.startswith("date") else ""))
