"""A day of choice to put reminders off to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QShowEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDialog, QPushButton, QToolButton, QWidget

from apptracker.domain.applications import Reminder
from apptracker.domain.errors import UserError
from apptracker.ui import formats
from apptracker.ui.context import Context
from apptracker.ui.fitting import fit_dialog
from apptracker.ui.theme import Theme
from apptracker.ui.today.acting import put_off
from apptracker.ui.tr import tr, trn
from apptracker.ui.when_field import WhenField
from apptracker.ui.widgets.basics import Elided, Scrolled, button, in_row, label, stacked
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from apptracker.domain.when import When


class PutOffDialog(QDialog):
    """A day to put reminders off to: in words, or picked from the month."""

    def __init__(self, context: Context, found: Sequence[Reminder], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Put off"))
        self.context = context
        self._found = list(found)
        what = found[0].text if len(found) == 1 else trn("{n} reminder", "{n} reminders", len(found))
        today = context.clock.now().date()
        self.month = _month(context.theme)
        self.month.setMinimumDate(QDate(today.year, today.month, today.day))
        self.when = WhenField(context)
        self.when.understood.connect(self._on_understood)
        self.when.edit.setText(tr("tomorrow"))
        self.month.clicked.connect(self._on_day_clicked)
        save: QPushButton = button(tr("Put off"), self._on_save, "primary")
        save.setDefault(True)
        row = in_row(1, button(tr("Cancel"), self.reject), save)
        fields = Scrolled(margins=20)  # which it does only where large letters leave too little room
        fields.body.setSpacing(12)
        for part in (label(tr("Put off"), "heading"), Elided(what, "muted"), self.when, self.month):
            fields.body.addWidget(part)
        fields.body.setContentsMargins(20, 20, 20, 4)
        row.setContentsMargins(20, 8, 20, 20)
        column = stacked(fields, row, spacing=0)
        column.setStretch(0, 1)
        self.setLayout(column)
        self._fields = fields
        self.when.edit.selectAll()
        self.when.edit.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its parts, with room for what may be wrong, and within the window where that is large enough."""
        super().showEvent(event)
        if not event.spontaneous():
            fit_dialog(self, self.context, self._fields, 420, 2 * self.when.fontMetrics().lineSpacing())

    def _on_understood(self, when: When | None) -> None:
        if when is not None:
            day = when.at.astimezone(self.context.clock.now().tzinfo).date()
            self.month.setSelectedDate(QDate(day.year, day.month, day.day))

    def _on_day_clicked(self, day: QDate) -> None:
        self.when.edit.setText(day.toString(Qt.DateFormat.ISODate))

    def _on_save(self) -> None:
        when = self.when.when()
        if when is not None and when.has_passed(self.context.clock.now()):
            self.when.refuse(words_for_person(UserError("when.passed")))
        elif when is not None:
            put_off(self.context, self.parent() or self, self._found, when)
            self.accept()


def _month(theme: Theme) -> QCalendarWidget:
    """A month to pick a day from, in the theme's colors and our icons."""
    month = QCalendarWidget()
    month.setAccessibleName(tr("Day"))
    month.setFirstDayOfWeek(Qt.DayOfWeek(formats.first_weekday() + 1))
    month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    month.setMinimumHeight(round(250 * theme.scale))
    muted, plain = QTextCharFormat(), QTextCharFormat()
    muted.setForeground(theme.color("text-muted"))
    plain.setForeground(theme.color("text"))
    month.setHeaderTextFormat(muted)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):  # Qt paints them red
        month.setWeekdayTextFormat(day, plain)
    for name, icon, words in (("prev", "left", tr("Month before")), ("next", "right", tr("Month after"))):
        turn = month.findChild(QToolButton, f"qt_calendar_{name}month")
        if turn is not None:
            turn.setIcon(theme.icon(icon))
            turn.setAccessibleName(words)
            turn.setToolTip(words)
    return month
