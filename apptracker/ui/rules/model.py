"""The lines of the list of rules: headings, and the rules beneath them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from apptracker.domain.rules import FollowUpRule
from apptracker.ui.language import ruled
from apptracker.ui.rules import words
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import tip

Index = QModelIndex | QPersistentModelIndex


class Listed(NamedTuple):
    """A rule as the list shows it. ``differs``: the person changed more of a built-in one than its switch; ``waiting``:
    how many reminders wait because of it."""

    rule: FollowUpRule
    differs: bool = False
    waiting: int = 0

    @property
    def about(self) -> str:
        """Whom it is from, and what waits."""
        origin = words.origin(self.rule, differs=self.differs)
        return " · ".join(filter(None, (origin[:1].upper() + origin[1:], words.waiting(self.waiting))))


class Line(NamedTuple):
    """A heading, or a rule under it."""

    heading: str = ""
    listed: Listed | None = None


def lines_of(listed: Sequence[Listed]) -> list[Line]:
    """Each group that has rules, under its heading."""
    lines: list[Line] = []
    for group in words.GROUPS:
        found = [each for each in listed if words.group_of(each.rule) == group]
        if found:
            lines += [Line(tr(group)), *(Line(listed=each) for each in found)]
    return lines


class RulesModel(QAbstractListModel):
    """The lines, each as a screen reader says it. ``switched(id, on)``: the person wants a rule on or off; it shows so
    once it is."""

    switched = Signal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []

    def show_rules(self, listed: Sequence[Listed]) -> bool:
        """Show these; whether rows came, went or moved (otherwise every index stays good)."""
        lines = lines_of(listed)
        if [_key(line) for line in lines] == [_key(line) for line in self.lines]:
            self.lines = lines
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return False
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()
        return True

    def rule(self, row: int) -> FollowUpRule | None:
        """The rule in a row; None for a heading, and where there is no such row."""
        listed = self.lines[row].listed if 0 <= row < len(self.lines) else None
        return listed.rule if listed else None

    def row_of(self, rule_id: str) -> int:
        """Where a rule stands, or -1."""
        return next((n for n, line in enumerate(self.lines) if line.listed and line.listed.rule.id == rule_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.lines[index.row()].listed is None:
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable | flag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if line.listed is None:
            return line.heading if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        rule = line.listed.rule
        if role == Qt.ItemDataRole.DisplayRole:
            return ruled(rule.label)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if rule.enabled else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(
                (ruled(rule.label), tr("on") if rule.enabled else tr("off"), words.sentence(rule), line.listed.about)
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(ruled(rule.why))
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        rule = self.rule(index.row()) if index.isValid() else None
        if rule is None or role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.switched.emit(rule.id, not rule.enabled)
        return True


def _key(line: Line) -> str:
    return line.listed.rule.id if line.listed else f"#{line.heading}"
