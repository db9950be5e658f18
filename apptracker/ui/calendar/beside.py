"""What stands beside the days of a week: the hours, and what the row above them is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView

from apptracker.ui.calendar.chips import mirrored
from apptracker.ui.calendar.table import DayTable


class BesideDays(QHeaderView):
    """Small words on the page's ground, as wide as ``gutter`` says (pixels)."""

    def __init__(self, table: DayTable, gutter: Callable[[], int]) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self._theme, self._gutter = table.theme, gutter
        self.setSectionsClickable(False)

    def sizeHint(self) -> QSize:
        return QSize(self._gutter(), super().sizeHint().height())

    def paint_words(self, painter: QPainter, rect: QRect) -> None:
        """What it says, in a place; the painter has the font and the color."""

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        painter.fillRect(rect, self._theme.color("background"))
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.color("text-muted"))
        self.paint_words(painter, rect)

    def mirrored(self, place: QRect, within: QRect) -> QRect:
        """Where the place is in a window that reads from right to left."""
        return mirrored(place, within, rtl=self.isRightToLeft())
