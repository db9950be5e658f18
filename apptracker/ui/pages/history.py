"""What was changed, and what is in the bin."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from apptracker.store import Database
from apptracker.ui.context import Context
from apptracker.ui.pages.page import Page
from apptracker.ui.widgets.basics import Scrolled, clear, label


class HistoryPage(Page):
    title = "History and bin"
    shows = frozenset({"application"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._list = Scrolled()
        QVBoxLayout(self).addWidget(self._list)

    def refresh(self) -> None:
        self.context.ops.read(_latest, self._on_got, owner=self)

    def _on_got(self, words: list[str]) -> None:
        clear(self._list.body)
        for line in words:
            self._list.body.addWidget(label(line))
        self._list.body.addStretch(1)


def _latest(db: Database) -> list[str]:
    return [entry.words for entry in db.read.history(50)]
