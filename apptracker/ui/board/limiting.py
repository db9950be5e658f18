"""How many cards a person wants in a column."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox, QWidget

from apptracker.domain.stages import Stage
from apptracker.ui.application.forms import FormDialog
from apptracker.ui.context import Context
from apptracker.ui.language import named
from apptracker.ui.tr import tr


class LimitDialog(FormDialog):
    def __init__(self, context: Context, stage: Stage, count: int, parent: QWidget | None) -> None:
        super().__init__(context, tr("Limit of {stage}", stage=named(stage.name)), tr("Set limit"), parent)
        self.about = f"stage {stage.id}"
        self._stage = stage
        self.number = QSpinBox()
        self.number.setRange(1, 9999)
        self.number.setValue(stage.card_limit or max(count, 1))
        self.number.selectAll()
        hint = tr("More can still come in; the column then says by how many it is over.")
        self.add("limit", tr("Applications at most"), self.number, hint)
        self.number.setFocus()

    def save(self) -> None:
        from apptracker.services import board

        stage_id, cards = self._stage.id, self.number.value()
        self.change(lambda db: board.limit(db, stage_id, cards), tr("{stage} limited", stage=named(self._stage.name)))
