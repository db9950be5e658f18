"""The rows of the Today page's list: sections with what is to be done, and a way to more of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from apptracker.domain.agenda import Agenda, DueReminder
from apptracker.domain.reminders import Reminder
from apptracker.ui import formats
from apptracker.ui.language import ruled
from apptracker.ui.today.acting import CHANNEL_WORDS, due_and_repeat, full_due
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import tip

if TYPE_CHECKING:
    from apptracker.domain.day import ClosingJob, RestOfDay
    from apptracker.domain.quiet import QuietJob

    Item = DueReminder | QuietJob | ClosingJob

Index = QModelIndex | QPersistentModelIndex
MORE = 120
#: The sections in their order.
SECTIONS = {
    "overdue": mark("Overdue"),
    "today": mark("Today"),
    "closing": mark("Closing soon"),
    "quiet": mark("Gone quiet"),
    "coming": mark("Coming days"),
}
OVERS = 5  # applications whose silence is over that are worth one act


class Line(NamedTuple):
    """A heading (with ``total``), something to do (``item``), the way to more of a section (``more``), or one act for
    many (``act``, its words)."""

    section: str
    total: int = 0
    item: Item | None = None
    more: int = 0
    act: str = ""

    @property
    def heading(self) -> bool:
        return self.item is None and not self.more and not self.act

    @property
    def reminder(self) -> Reminder | None:
        return self.item.reminder if isinstance(self.item, DueReminder) else None

    @property
    def application_id(self) -> int | None:
        """What it is about, where that is an application."""
        if isinstance(self.item, DueReminder):
            return self.item.reminder.application_id
        return self.item.application_id if self.item is not None else None

    @property
    def is_due(self) -> bool:
        """Whether it is a reminder for today or before."""
        return self.reminder is not None and self.section != "coming"

    @property
    def key(self) -> tuple[str, int]:
        """What the row is about, whatever it says."""
        if self.item is None:
            return f"{self.section}:{'more' if self.more else 'act' if self.act else 'heading'}", 0
        if isinstance(self.item, DueReminder):
            return "reminder", self.item.reminder.id
        return self.section, self.item.application_id


def lines_of(agenda: Agenda, rest: RestOfDay | None = None) -> list[Line]:
    """Each section that holds something, under its heading."""
    lines: list[Line] = []
    for name in SECTIONS:
        if name in ("closing", "quiet"):
            part = getattr(rest, name, None)
            items: Sequence[Item] = part.jobs if part else ()
        else:
            part = getattr(agenda, name)
            items = part.reminders
        if part is None or not part.total:
            continue
        rows = [Line(name, item=item) for item in items if name != "coming" or not _said_above(item, lines)]
        total = part.total - len(items) + len(rows)
        if total:
            lines.append(Line(name, total))
        act = _act(name, rest)
        if act and name == "overdue":  # before they are read one by one
            lines.append(Line(name, act=act))
        lines += rows
        left = total - len(rows)
        if left > 0:
            lines.append(Line(name, more=min(MORE, left)))
        if act and name != "overdue":
            lines.append(Line(name, act=act))
    return lines


def _said_above(item: Item, lines: Sequence[Line]) -> bool:
    """Whether a reminder to apply before the closing date is of a job that stands under Closing soon."""
    if not isinstance(item, DueReminder) or item.reminder.rule != "closing-date":
        return False
    return any(line.key == ("closing", item.reminder.application_id) for line in lines)


def _act(section: str, rest: RestOfDay | None) -> str:
    """What can be done with many of a section at once, in words."""
    if rest is None:
        return ""
    from apptracker.domain.day import MANY_OLD

    if section == "overdue" and rest.old >= MANY_OLD:
        return tr("Put away {number} that are older than a month", number=formats.number(rest.old))
    if section == "quiet" and rest.quiet.over >= OVERS:
        return tr("Set {number} without an answer to No response", number=formats.number(rest.quiet.over))
    return ""


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
        if [line.key for line in lines] == [line.key for line in self.lines]:
            self.lines = list(lines)
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return False
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()
        return True

    def line(self, row: int) -> Line | None:
        """The row, where it holds something to do."""
        return self.lines[row] if 0 <= row < len(self.lines) and self.lines[row].item is not None else None

    def row_of(self, key: tuple[str, int]) -> int:
        """Where something stands by its :attr:`Line.key`, or -1."""
        return next((i for i, line in enumerate(self.lines) if line.key == key), -1)

    def words(self, line: Line) -> tuple[str, str, str]:
        """The two lines of a row, the second of them in two parts: what it is, when or how it stands, what it is
        about."""
        if isinstance(line.item, DueReminder):
            return ruled(line.item.reminder.text), due_and_repeat(line.item.reminder, self.now)[0], line.item.about
        assert line.item is not None
        from apptracker.ui.today import gone

        return gone.words(line.item, self.now.date())

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
            return self.words(line)[0] if line.item else _of_section(line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if line.item is None:
                return _of_section(line)
            what, how, about = self.words(line)
            parts = [ruled(line.reminder.text), about, how] if line.reminder else [what, how, about]
            by = tr(CHANNEL_WORDS[line.reminder.channel]) if line.reminder else ""
            return ", ".join(filter(None, (*parts, by)))
        if role == Qt.ItemDataRole.ToolTipRole and line.item is not None:
            what, how, about = self.words(line)
            if line.reminder:
                return tip("\n".join(filter(None, (what, about, full_due(line.reminder, self.now)))))
            return tip("\n".join(filter(None, (what, how, about))))
        return None


def _of_section(line: Line) -> str:
    if line.act:
        return line.act
    if line.more:
        return trn("Show {n} more", "Show {n} more", line.more)
    section = tr(SECTIONS[line.section])
    if line.section == "closing":
        return trn("{section}, {n} saved job", "{section}, {n} saved jobs", line.total, section=section)
    if line.section == "quiet":
        return trn("{section}, {n} application", "{section}, {n} applications", line.total, section=section)
    return trn("{section}, {n} reminder", "{section}, {n} reminders", line.total, section=section)
