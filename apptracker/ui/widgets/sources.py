"""Completing where a posting was found with the places of the search plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit

from apptracker.ui.context import Context

if TYPE_CHECKING:
    from apptracker.store import Database


class SourceCompleter(QCompleter):
    """Offers the places chosen in the search plan while ``line`` is typed in. They are fetched at the first letter, so
    that who never types here waits for nothing. (No event filter: Qt's own completer is one already, and would hand
    ours the line while it is being destroyed.)"""

    def __init__(self, context: Context, line: QLineEdit) -> None:
        super().__init__(line)
        self._context = context
        self._fetched = False
        self._names = QStringListModel(self)
        self.setModel(self._names)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        line.setCompleter(self)
        line.textEdited.connect(self._on_edited)
        line.editingFinished.connect(self._on_finished)

    @Slot()
    def _on_edited(self) -> None:
        if not self._fetched:
            self._fetched = True
            self._context.ops.read(_names, self._on_names, owner=self)

    @Slot()
    def _on_finished(self) -> None:
        self._fetched = False  # the plan may be another by the next time

    def _on_names(self, names: tuple[str, ...]) -> None:
        self._names.setStringList(list(names))
        line = self.widget()
        if line is not None and line.hasFocus() and self.completionCount():
            self.complete()


def _names(db: Database) -> tuple[str, ...]:
    from apptracker.services import search_plan

    return search_plan.source_names(db)
