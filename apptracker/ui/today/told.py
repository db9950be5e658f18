"""What came by itself since the person was here last, with a way to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from apptracker.ui.today.summing_up import by_itself
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import Card, button, in_row, label

if TYPE_CHECKING:
    from apptracker.domain.day import ByItself


class ToldCard(Card):
    """``take_back(change_id)``."""

    take_back = Signal(int)

    def __init__(self) -> None:
        super().__init__(margins=12)
        self._change_id = 0
        self._words = label("", wrap=True)
        row = in_row(self._words, button(tr("Take it back"), self._on_take_back), spacing=12)
        row.setStretch(0, 1)
        self.body.addLayout(row)

    def show_found(self, found: ByItself | None) -> None:
        self.setVisible(found is not None)
        if found is not None:
            self._change_id = found.change_id
            self._words.setText(by_itself(found))

    def _on_take_back(self) -> None:
        self.take_back.emit(self._change_id)
