"""The menu on selected rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from apptracker.domain.stages import Stage
from apptracker.ui.actions import Actions
from apptracker.ui.theme import Theme
from apptracker.ui.tr import tr, trn
from apptracker.ui.widgets.stages import StageMenu, fill_stage_menu


class RowMenu(QMenu):
    """``chosen(what)``: "open", "whole", "window", "title", "tags", "remind", "copy", "copy-headings", "export",
    "archive" or "delete"; ``stage_chosen(name)``."""

    chosen = Signal(str)
    stage_chosen = Signal(str)

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Selected applications"))
        self._theme, self._actions = theme, actions
        self._stages = StageMenu(tr("Move to stage"), self)
        self._stages.setIcon(theme.icon("stage", "text-muted"))
        self.triggered.connect(self._on_triggered)

    def fill(self, count: int, stages: Sequence[Stage], current: str, *, archived: bool) -> None:
        """For so many rows; ``current`` is their stage, or "" where they differ."""
        self.clear()
        if count == 1:
            self._offer("open", tr("Open"), "right")
            self._offer("whole", tr("Open in the whole window"), "expand")
            self._offer("window", self._actions["application.window"].text(), "window")
            self._offer("title", tr("Edit the title"), "edit")
            self.addSeparator()
        fill_stage_menu(self._stages, stages, current, self._theme)
        self.addMenu(self._stages)
        self._offer("tags", tr("Tags"), "tag")
        self._offer("remind", self._actions["application.reminder"].text(), "reminder")
        self.addSeparator()
        self._offer("copy", trn("Copy", "Copy {n} rows", count), "copy")
        self._offer("copy-headings", tr("Copy with headings"), "copy")
        self._offer("export", tr("Export"), "export")
        self.addSeparator()
        archive = tr("Take out of the archive") if archived else self._actions["application.archive"].text()
        self._offer("archive", archive, "archive")
        self._offer("delete", self._actions["application.delete"].text(), "delete")

    def _offer(self, what: str, text: str, icon: str) -> None:
        action = self.addAction(self._theme.icon(icon, "text-muted"), text)
        action.setObjectName(what)

    def _on_triggered(self, action: QAction) -> None:
        if action.objectName():
            self.chosen.emit(action.objectName())
        else:
            self.stage_chosen.emit(str(action.data()))
