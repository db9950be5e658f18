"""What an import did, or why it did nothing, told quietly at the top of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from apptracker.domain.errors import AppError
from apptracker.ui.theme import set_role
from apptracker.ui.tr import tr, trn
from apptracker.ui.widgets.basics import button, in_row, label
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from apptracker.services.profiles import ImportReport


class ImportNote(QFrame):
    """Hidden until there is something to tell."""

    def __init__(self) -> None:
        super().__init__()
        self._words = label("", wrap=True)
        row = in_row(self._words, button(tr("Close"), self.hide, "quiet"), margins=10)
        row.setStretch(0, 1)
        self.setLayout(row)
        self.hide()

    def show_report(self, report: ImportReport) -> None:
        """How many facts came in, and which parts of the file nothing uses."""
        if report.added or report.changed:
            counted = (
                trn("{n} fact added", "{n} facts added", report.added) if report.added else "",
                trn("{n} fact changed", "{n} facts changed", report.changed) if report.changed else "",
                trn("{n} fact as before", "{n} facts as before", report.unchanged) if report.unchanged else "",
            )
            text = tr("Imported: {counted}.", counted=", ".join(filter(None, counted)))
        else:
            text = tr("Everything in the file was here already, so nothing changed.")
        if report.unknown:
            names = ", ".join(report.unknown)
            kept = tr(
                "Kept, but no part of JSON Resume, so letters do not use it: {names}. Check the spelling.", names=names
            )
            text = f"{text} {kept}"
        self._tell(text, "note")

    def show_error(self, error: AppError) -> None:
        self._tell(tr("{why} Nothing was imported.", why=words_for_person(error)), "alarm")

    def _tell(self, text: str, role: str) -> None:
        set_role(self, role)
        self._words.setText(text)
        self.setAccessibleName(text)
        self.show()
