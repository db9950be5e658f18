"""Completing where a posting was found with the places of the search plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from apptracker.ui.context import Context

if TYPE_CHECKING:
    from apptracker.store import Database


class SourceCompleter(QCompleter):
    """Offers the places chosen in the search plan while ``line`` is typed in; they are fetched when it gets the focus,
    so that who never comes here waits for nothing."""

    def __init__(self, context: Context, line: QLineEdit) -> None:
        super().__init__(line)
        self._context = context
        self._names = QStringListModel(self)
        self.setModel(self._names)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        line.setCompleter(self)
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QLineEdit):
            self._context.ops.read(_names, self._on_names, owner=self)
        return super().eventFilter(watched, event)

    def _on_names(self, names: tuple[str, ...]) -> None:
        if self._names.stringList() != list(names):
            self._names.setStringList(list(names))


def _names(db: Database) -> tuple[str, ...]:
    from apptracker.services import search_plan

    return search_plan.source_names(db)
