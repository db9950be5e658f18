"""The rows of the Today page's list: sections with their reminders, and a way to more of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from apptracker.domain.agenda import Agenda, DueReminder
from apptracker.domain.reminders import Reminder
from apptracker.ui import formats
from apptracker.ui.today.acting import CHANNEL_WORDS, due_and_repeat, full_due
from apptracker.ui.widgets.basics import tip

Index = QModelIndex | QPersistentModelIndex
MORE = 120


class Line(NamedTuple):
    """A heading (with ``total``), a reminder (``due``), or the way to more of a section."""

    section: str
    total: int = 0
    due: DueReminder | None = None
    more: int = 0

    @property
    def heading(self) -> bool:
        return self.due is None and not self.more


SECTIONS = {"overdue": "Overdue", "today": "Today", "coming": "Coming days"}


def lines_of(agenda: Agenda) -> list[Line]:
    """Each section that holds something, under its heading."""
    lines: list[Line] = []
    for name in SECTIONS:
        section = getattr(agenda, name)
        if section.total:
            lines.append(Line(name, section.total))
            lines += [Line(name, due=due) for due in section.reminders]
            left = section.total - len(section.reminders)
            if left > 0:
                lines.append(Line(name, more=min(MORE, left)))
    return lines


class AgendaModel(QAbstractListModel):
    """The lines, each as a screen reader says it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []
        self._now: datetime | None = None

    @property
    def now(self) -> datetime:
        """The time the words are seen from."""
        assert self._now is not None
        return self._now

    def show(self, lines: Sequence[Line], now: datetime) -> bool:
        """Show these; whether rows came or went (otherwise every index stays good)."""
        self._now = now
        if [_key(line) for line in lines] == [_key(line) for line in self.lines]:
            self.lines = list(lines)
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return False
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()
        return True

    def reminder(self, row: int) -> Reminder | None:
        due = self.lines[row].due if 0 <= row < len(self.lines) else None
        return due.reminder if due else None

    def row_of(self, reminder_id: int) -> int:
        """Where a reminder stands, or -1."""
        return next((i for i, line in enumerate(self.lines) if line.due and line.due.reminder.id == reminder_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.lines[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.due.reminder.text if line.due else self._words(line)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            if line.due is None:
                return self._words(line) if role == Qt.ItemDataRole.AccessibleTextRole else None
            reminder = line.due.reminder
            if role == Qt.ItemDataRole.ToolTipRole:
                return tip("\n".join(filter(None, (reminder.text, line.due.about, full_due(reminder, self.now)))))
            words = due_and_repeat(reminder, self.now)[0]
            parts = (reminder.text, line.due.about, words, CHANNEL_WORDS[reminder.channel])
            return ", ".join(filter(None, parts))
        return None

    def _words(self, line: Line) -> str:
        if line.more:
            return f"Show {line.more} more"
        return f"{SECTIONS[line.section]}, {formats.count(line.total, 'reminder')}"


def _key(line: Line) -> tuple[str, int, int]:
    """What stands in the row, whatever it says."""
    return line.section, line.due.reminder.id if line.due else 0, int(bool(line.more))
