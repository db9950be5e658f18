"""Signs that an advert deserves a second look, the gravest first; many of them fold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from apptracker.domain.postings import WarningLevel
from apptracker.ui.language import told
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import button, clear
from apptracker.ui.widgets.box import Box

if TYPE_CHECKING:
    from apptracker.domain.postings import PostingWarning

#: The box of each level and what it says, the gravest first.
LEVELS = {
    WarningLevel.SERIOUS: ("alarm", mark("Be careful")),
    WarningLevel.CAUTION: ("caution", mark("Take a second look")),
    WarningLevel.NOTE: ("note", mark("Worth knowing")),
}
_FIRST = 2  # boxes shown before the person asks for all


class Warnings(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._signs: list[PostingWarning] = []
        self._all = False
        self._boxes = QVBoxLayout()
        self._more = button("", self._on_more, "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._boxes)
        column.addWidget(self._more)

    def show_signs(self, signs: Sequence[PostingWarning]) -> None:
        order = list(LEVELS)
        signs = sorted(signs, key=lambda sign: order.index(sign.level))
        if signs != self._signs:
            self._all = False
        self._signs = signs
        self._fill()

    def _fill(self) -> None:
        clear(self._boxes)
        # one more takes no more room than the button that shows it
        first = _FIRST if len(self._signs) > _FIRST + 1 and not self._all else len(self._signs)
        for sign in self._signs[:first]:
            role, heading = LEVELS[sign.level]
            self._boxes.addWidget(
                Box(role, told(sign.reason), f"“{sign.quote}”" if sign.quote else "", heading=tr(heading))
            )
        left = len(self._signs) - first
        self._more.setVisible(bool(left))
        self._more.setText(trn("Show {n} more sign", "Show {n} more signs", left))
        self.setVisible(bool(self._signs))

    def _on_more(self) -> None:
        self._all = True
        self._fill()
