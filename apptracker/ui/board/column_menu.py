"""What can be done with a column: fold it, choose all its cards, limit how many there should be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from apptracker.ui.context import Context
from apptracker.ui.language import named
from apptracker.ui.tr import tr

if TYPE_CHECKING:
    from apptracker.ui.board.board import Board


class ColumnMenu(QMenu):
    """Filled anew each time it opens."""

    def __init__(self, context: Context, board: Board, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._board = context, board
        self._stage_id = 0
        self.setAccessibleName(tr("Column"))
        self.triggered.connect(self._on_triggered)

    @Slot(int)
    def open_for(self, stage_id: int) -> None:
        column = self._board.column_of(stage_id)
        if column is None:
            return
        self._stage_id = stage_id
        limited = column.stage.card_limit is not None
        self.clear()
        self._offer("fold", tr("Fold the column"))
        self._offer("all", tr("Select all its cards")).setEnabled(bool(column.model.ids))
        self.addSeparator()
        self._offer("limit", tr("Change the limit…") if limited else tr("Set a limit…"))
        if limited:
            self._offer("no-limit", tr("Take the limit off"))
        self.popup(column.menu_place())

    def _offer(self, what: str, words: str) -> QAction:
        action = self.addAction(words)
        action.setData(what)
        return action

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        model = self._board.models.get(self._stage_id)
        if model is None:
            return
        match action.data():
            case "fold":
                self._board.fold(self._stage_id, folded=True)
            case "all":
                self._board.select_column(self._stage_id)
            case "limit":
                from apptracker.ui.board.limiting import LimitDialog

                LimitDialog(self._context, model.stage, len(model.ids), self.window()).open()
            case "no-limit":
                from apptracker.services import board

                stage_id, toast = self._stage_id, tr("{stage} has no limit any more", stage=named(model.stage.name))
                self._context.ops.change(lambda db: board.limit(db, stage_id, None), owner=self, toast=toast)
