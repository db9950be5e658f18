"""The prep sheet for an interview: to read here, to copy, to save for printing."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from apptracker.domain.applications import Application
from apptracker.domain.documents import Document
from apptracker.domain.errors import AppError
from apptracker.store import Database
from apptracker.ui.context import Context
from apptracker.ui.fitting import size_dialog
from apptracker.ui.guide.spoken import in_english
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import button, in_row, label, stacked
from apptracker.ui.widgets.document import DocumentView
from apptracker.ui.words import words_for_person

_KINDS = mark("PDF (*.pdf);;Word (*.docx);;Text (*.txt)")


class PrepDialog(QDialog):
    """The sheet for one interview, or, without one, for whenever it comes."""

    def __init__(
        self, context: Context, application: Application, interview_id: int | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._application, self._interview_id = context, application, interview_id
        self.setWindowTitle(tr("Prep sheet"))
        self._plain = ""
        self.text = DocumentView(context.theme, tr("The prep sheet"))
        self.text.setPlaceholderText(tr("Writing the prep sheet…"))
        self._trouble = label(role="danger", wrap=True)
        self._trouble.hide()
        made_of = tr("Made from the posting, your letter and your stories. Saving it keeps this version.")
        hint = label(made_of, "muted", wrap=True)
        self.save_button = button(tr("Save as PDF or Word"), self._on_save, "primary")
        self.save_button.setEnabled(False)
        self.copy_button = button(tr("Copy"), self._on_copy)
        self.copy_button.setEnabled(False)
        foot = in_row(button(tr("Close"), self.reject), 1, self.copy_button, self.save_button)
        head = in_row(label(tr("Prep sheet"), "heading"), 1, in_english())
        self.setLayout(stacked(head, hint, self.text, self._trouble, foot, margins=20, spacing=12))
        size_dialog(self, min(1.4, context.theme.scale), 660, 620)
        id_ = application.id
        context.ops.read(
            lambda db: _sheet(db, id_, interview_id),
            self._on_sheet,
            owner=self,
            failed=self._on_failed,
            words=tr("Writing the prep sheet"),
        )

    def _on_sheet(self, sheet: tuple[Document, str]) -> None:
        document, self._plain = sheet
        self.text.show_document(document)
        self.save_button.setEnabled(True)
        self.copy_button.setEnabled(True)

    def _on_failed(self, error: AppError) -> None:
        self._trouble.setText(words_for_person(error))
        self._trouble.show()

    def _on_copy(self) -> None:
        self._context.prompts.copy(self._plain)
        self._context.go.say(tr("Prep sheet copied"))

    def _on_save(self) -> None:
        from apptracker.services import preps

        chosen = self._context.prompts.save_file(
            tr("Save the prep sheet"), f"{_file_name(self._application)}.pdf", tr(_KINDS)
        )
        if chosen is None:
            return
        path = chosen if chosen.suffix else chosen.with_suffix(".pdf")
        force = path == chosen  # the person has agreed to replace that one only
        id_, interview_id = self._application.id, self._interview_id
        self._context.ops.change(
            lambda db: preps.keep(db, path, interview_id=interview_id, application_id=id_, force=force),
            owner=self,
            toast=tr("Prep sheet saved as {name}", name=path.name),
            words=tr("Saving the prep sheet"),
            done=self._on_saved,
            failed=self._on_failed,
        )

    def _on_saved(self, _sheet: object) -> None:
        self.accept()


def _sheet(db: Database, application_id: int, interview_id: int | None) -> tuple[Document, str]:
    """The sheet to look at, and as plain text to copy."""
    from apptracker.services import preps

    sheet = preps.prepare(db, interview_id=interview_id, application_id=application_id)
    return preps.as_document(db, sheet), preps.as_text(db, sheet)


def _file_name(application: Application) -> str:
    words = re.sub(r"[^\w]+", "-", f"{application.employer or ''} {application.title or ''}").strip("-").lower()
    return f"prep-{words[:60]}" if words else "prep-sheet"
