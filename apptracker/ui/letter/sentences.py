"""Every sentence of the letter in a list, with what it rests on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from apptracker.ui.letter.card import spoken
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import Card, FittingButton

if TYPE_CHECKING:
    from apptracker.tailoring.letter.grounds import Grounds

_LIST_HEIGHT = 240


class SentencesCard(Card):
    """For screen readers and whoever wants them all. ``picked(number)``."""

    picked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._toggle = FittingButton(tr("Sentences and their facts"), "link")
        self._toggle.clicked.connect(self._on_toggle)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Sentences and what they rest on"))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMinimumHeight(_LIST_HEIGHT)
        self._list.currentRowChanged.connect(self.picked)
        self._list.hide()
        self._grounds: tuple[Grounds, ...] = ()
        self.body.addWidget(self._toggle)
        self.body.addWidget(self._list)

    def show_grounds(self, all_grounds: Sequence[Grounds]) -> None:
        self._grounds = tuple(all_grounds)
        if not self._list.isHidden():
            self._fill()

    def _fill(self) -> None:
        self._list.blockSignals(True)
        row = self._list.currentRow()
        self._list.clear()
        for grounds in self._grounds:
            item = QListWidgetItem("\n".join((grounds.sentence.text, *(f"– {fact}" for fact in grounds.facts))))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken(grounds))
            self._list.addItem(item)
        self._list.setCurrentRow(row)
        self._list.blockSignals(False)

    @Slot()
    def _on_toggle(self) -> None:
        shown = self._list.isHidden()
        if shown:
            self._fill()
        self._list.setVisible(shown)
        self._toggle.show_text(tr("Hide the sentences") if shown else tr("Sentences and their facts"))
