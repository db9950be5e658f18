"""Writing a note about an application, and what they answered."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from apptracker.domain.errors import AppError, UserError
from apptracker.ui.application.forms import FormDialog
from apptracker.ui.context import Context
from apptracker.ui.today.outcome import stage_choice
from apptracker.ui.tr import tr


class NoteDialog(FormDialog):
    """A new note. Enter makes a new line, Ctrl+Enter saves."""

    def __init__(self, context: Context, application_id: int, parent: QWidget | None = None) -> None:
        super().__init__(context, tr("Add a note"), tr("Save note"), parent)
        self._application_id = application_id
        self.about = f"application {application_id}"
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(tr("What was said, what you found out"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(self.text.fontMetrics().lineSpacing() * 6)
        self.save_button.setToolTip(tr("Save note (Ctrl+Enter)"))
        self.add("note", tr("Note"), self.text, tr("Search finds it."))
        self.text.setFocus()

    def save(self) -> None:
        from apptracker.services import applications

        text, id_ = self.text.toPlainText(), self._application_id
        self.change(lambda db: applications.note(db, id_, text), tr("Note saved"))


class AnsweredDialog(FormDialog):
    """They answered: what they said, when, and where the application moves with it, if anywhere."""

    def __init__(self, context: Context, application_id: int, parent: QWidget | None = None) -> None:
        super().__init__(context, tr("They answered"), tr("Note the answer"), parent)
        self._application_id = application_id
        self.about = f"application {application_id}"
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(tr("Invited me to a phone interview"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(self.text.fontMetrics().lineSpacing() * 4)
        self.on = QLineEdit(tr("today"))
        self.stage = stage_choice(context.db.read.application(application_id), list(context.db.read.stages()))
        self.save_button.setToolTip(tr("Note the answer (Ctrl+Enter)"))
        self.add("text", tr("What they said"), self.text, tr("Reminders that wait for their reply go."))
        self.add("date", tr("When"), self.on)
        self.add("stage", tr("Stage"), self.stage)
        self.text.setFocus()

    def save(self) -> None:
        from apptracker.domain.clock import today
        from apptracker.domain.when import parse_past_date
        from apptracker.services import replies

        try:
            day = parse_past_date(self.on.text(), today(self.context.clock))
        except UserError as error:
            self.refuse(error, "date")
            return
        id_, text, stage = self._application_id, self.text.toPlainText(), str(self.stage.currentData())
        words = (
            tr("Noted that they answered, moved to {stage}", stage=stage) if stage else tr("Noted that they answered")
        )
        self.change(
            lambda db: replies.log(db, id_, text, on=day, stage=stage),
            words,
        )

    def refuse(self, error: AppError, name: str = "") -> None:
        super().refuse(error, name or ("date" if error.code.startswith("date") else ""))
