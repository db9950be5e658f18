"""One of our icons standing beside text; it follows the theme and the font size."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from apptracker.ui.theme import Theme


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
