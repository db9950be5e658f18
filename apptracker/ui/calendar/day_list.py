"""All that is on one day, in a small window beside it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from apptracker.domain.datebook import Datebook, DayOf, in_order
from apptracker.ui import formats, language
from apptracker.ui.calendar.agenda import EntryList
from apptracker.ui.calendar.agenda_rows import Row
from apptracker.ui.calendar.chosen import Chosen, Loose
from apptracker.ui.fitting import size_dialog
from apptracker.ui.places import named_here
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import button, in_row, label, stacked

if TYPE_CHECKING:
    from apptracker.domain.datebook import Shown
    from apptracker.store import Database
    from apptracker.ui.calendar.parts import Parts

_MOST = 500
_WIDE, _HIGH = 420, 460


class DayList(QDialog):
    """Enter opens, D is done, Alt with an arrow moves, as in the calendar itself."""

    def __init__(self, parts: Parts, day: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(formats.full_day(day))
        self._parts, self.day = parts, day
        self._of = Loose()
        self.list = EntryList(parts._replace(chosen=Chosen(self._of, day, self)), formats.full_day(day))
        self.list.opened.connect(self.accept)
        heading = label(formats.full_day(day), "heading", wrap=True)
        self._free = label(parts.book.free_name(day), "muted", wrap=True)
        self._free.setVisible(bool(self._free.text()))
        add = button(tr("Add a reminder"), self._on_add)
        column = stacked(heading, self._free, self.list, in_row(add, 1, button(tr("Close"), self.reject)), margins=16)
        column.setStretch(2, 1)
        self.setLayout(column)
        size_dialog(self, min(1.5, parts.context.theme.scale), _WIDE, _HIGH)
        parts.context.bus.changed.connect(self._on_changed)
        self._read()
        self.list.setFocus()

    def _read(self) -> None:
        day, shown = self.day, self._parts.book.shown
        self._parts.context.ops.read(lambda db: _day(db, day, shown), self._on_day, owner=self)

    def _on_day(self, found: Datebook) -> None:
        of = found.days.get(self.day, DayOf())
        self._of.entries = of.entries
        rows = [Row(self.day, entry) for entry in sorted(of.entries, key=in_order)]
        self.list.show_rows(rows)
        if not rows:
            self.accept()

    def _on_changed(self, *_: object) -> None:
        self._read()

    def _on_add(self) -> None:
        self.accept()
        self._parts.doing.add_reminder(self.day)


def _day(db: Database, day: date, shown: Shown) -> Datebook:
    from apptracker.services import datebook

    return named_here(datebook.days(db, day, day, shown, _MOST, language.code()))
