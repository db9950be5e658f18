"""A field to find one application by its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit

from apptracker.ui.context import Context
from apptracker.ui.tr import tr

if TYPE_CHECKING:
    from apptracker.store import Database


class ApplicationField(QLineEdit):
    """Type a part of the employer or the title and choose from the list; empty for no application. ``chosen(id)``: the
    application, or None. The list is read after the field is there; ``first`` stands in it then."""

    chosen = Signal(object)

    def __init__(self, context: Context, first: int | None = None) -> None:
        super().__init__()
        self.application_id: int | None = None
        self._first = first
        self._ids: dict[str, int] = {}
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        self.setPlaceholderText(tr("No application; type an employer to find one"))
        self.textChanged.connect(self._on_text_changed)
        context.ops.read(_named, self._on_named, owner=self)

    @property
    def is_unknown(self) -> bool:
        """Whether something stands there that is no application."""
        return bool(self.text().strip()) and self.application_id is None

    def _on_named(self, ids: dict[str, int]) -> None:
        self._ids = ids
        self._names.setStringList(list(ids))
        first = next((name for name, id_ in ids.items() if id_ == self._first), "")
        if first and not self.text():
            self.setText(first)
            self.setCursorPosition(0)
        else:
            self._on_text_changed()

    def _on_text_changed(self) -> None:
        now = self._ids.get(self.text().strip())
        if now != self.application_id:
            self.application_id = now
            self.chosen.emit(now)


def _named(db: Database) -> dict[str, int]:
    """Every application in work by its words; where two have the same, the id tells them apart."""
    ids: dict[str, int] = {}
    for each in db.read.applications():
        words = " · ".join(filter(None, (each.employer, each.title))) or tr("Application {id}", id=each.id)
        ids[words if words not in ids else f"{words} ({each.id})"] = each.id
    return dict(sorted(ids.items(), key=lambda item: item[0].casefold()))
