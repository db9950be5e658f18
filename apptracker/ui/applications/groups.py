"""How the head of a group of applications is drawn: over all columns, with its name and how many there are."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle

from apptracker.ui import formats
from apptracker.ui.applications.lines import Lines
from apptracker.ui.theme import Theme
from apptracker.ui.tr import tr

_INSET = 8  # pixels


def paint_head(
    painter: QPainter,
    rect: QRect,
    theme: Theme,
    lines: Lines,
    number: int,
    direction: Qt.LayoutDirection,
    *,
    current: bool,
) -> None:
    """``current``: the keyboard is on it."""
    group = lines.groups[number]
    painter.save()
    painter.fillRect(rect, theme.color("background"))
    painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.color("border"))
    side = theme.size("small") + 2
    arrow = QRect(rect.left() + _INSET, rect.center().y() - side // 2, side, side)
    icon = theme.icon("right" if lines.is_folded(number) else "down", "text-muted")
    icon.paint(painter, QStyle.visualRect(direction, rect, arrow))
    align = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
    painter.setFont(theme.font(strong=True))
    painter.setPen(theme.color("text"))
    count = formats.number(group.count)
    at, metrics = arrow.right() + 8, painter.fontMetrics()
    room = rect.right() - at - metrics.horizontalAdvance(count) - 3 * _INSET
    title = metrics.elidedText(group.title or tr("No employer"), Qt.TextElideMode.ElideRight, room)
    width = metrics.horizontalAdvance(title) + 2
    painter.drawText(QStyle.visualRect(direction, rect, QRect(at, rect.y(), width, rect.height())), align, title)
    painter.setFont(theme.font())
    painter.setPen(theme.color("text-muted"))
    place = QRect(at + width + 8, rect.y(), painter.fontMetrics().horizontalAdvance(count) + 4, rect.height())
    painter.drawText(QStyle.visualRect(direction, rect, place), align, count)
    if current:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("focus"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(2, 2, -3, -4), 4, 4)
    painter.restore()
