"""A week: seven days beside one another, what has no time above their hours."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from apptracker.ui.calendar.all_day import AllDayTable
from apptracker.ui.calendar.hours import HoursTable
from apptracker.ui.widgets.basics import in_row, stacked

if TYPE_CHECKING:
    from apptracker.ui.calendar.parts import Parts


class WeekView(QWidget):
    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.above = AllDayTable(parts)
        self.hours = HoursTable(parts, self.above)
        self.above.setFocusProxy(self.hours)
        self._room = QWidget()  # as wide as the bar that scrolls the hours, at the same side
        row = in_row(self.above, self._room, spacing=0)
        row.setStretch(0, 1)
        column = stacked(row, self.hours, spacing=0)
        column.setStretch(1, 1)
        self.setLayout(column)
        self.setFocusProxy(self.hours)

    def begin_at(self, first: date) -> None:
        self.above.days.begin_at(first)
        self.hours.days.begin_at(first)

    def fill(self) -> None:
        """What is on the days came, or is another."""
        self.above.fit()
        self.above.days.touch()
        self.hours.days.touch()
        self.above.horizontalHeader().viewport().update()
        if self.isVisible():
            self.hours.show_work()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._room.setFixedWidth(self.hours.verticalScrollBar().sizeHint().width())
        self.fill()
