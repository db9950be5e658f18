"""One of our icons standing beside text; it follows the theme and the font size."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from apptracker.ui.theme import Theme
from apptracker.ui.widgets.basics import in_row


class Icon(QWidget):
    """``side`` in pixels at normal font size. What it means stands beside it in words."""

    def __init__(self, theme: Theme, name: str, color: str = "text-muted", side: int = 18) -> None:
        super().__init__()
        self._theme, self._icon, self._side = theme, theme.icon(name, color), side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = round(self._side * self._theme.scale)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._icon.paint(QPainter(self), self.rect())


def signed(theme: Theme, icon: str, color: str, words: QLabel) -> QHBoxLayout:
    """Words of one or more lines with a small icon before the first."""
    sign = Icon(theme, icon, color, side=16)
    row = in_row(sign, words, spacing=8)
    row.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
    row.setStretch(1, 1)
    return row
