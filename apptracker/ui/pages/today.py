"""What to do today: due follow-ups, the next interviews, one suggested step."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from apptracker.store import Database
from apptracker.ui.context import Context
from apptracker.ui.pages.page import Page
from apptracker.ui.widgets.basics import label


class TodayPage(Page):
    title = "Today"
    shows = frozenset({"application"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._count = label()
        QVBoxLayout(self).addWidget(self._count)

    def refresh(self) -> None:
        self.context.ops.read(_count, self._on_counted, owner=self)

    def _on_counted(self, count: int) -> None:
        self._count.setText(f"{count} applications")


def _count(db: Database) -> int:
    return db.read.count_applications()
