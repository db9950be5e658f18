"""The ground of a row that is painted by hand: whether it is chosen, pointed at, and has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from apptracker.ui.theme import Theme


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme, *, focused: bool) -> bool:
    """Paint it; whether the row is chosen. ``focused``: the keyboard is in the list, and this is its current row."""
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    ground: QRect = option.rect.adjusted(4, 1, -4, -1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if chosen or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent-soft" if chosen else "hover"))
        painter.drawRoundedRect(ground, 6, 6)
    if focused:
        painter.setPen(QPen(theme.color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 6, 6)
    return chosen
