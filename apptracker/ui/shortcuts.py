"""Every action with its keys, and how the program works in a few lines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from apptracker.ui.actions import SPECS, Spec, key_words
from apptracker.ui.matching import Matcher
from apptracker.ui.widgets.basics import Card, Scrolled, button, label

#: The words of the program, in the order in which a person meets them.
HOW_IT_WORKS = (
    "An application is one job at one employer. It begins with the posting: paste or drop it anywhere, or type it in.",
    "What the posting asks is held against your profile and stories, gaps first. What was read wrongly, you correct.",
    "A letter says only what is stored about you. Fill its blanks, change any sentence, export it, mark it as sent.",
    "Its stage moves from Saved to Applied and on. Each move plans the follow-ups, and Today says when they are due.",
    "Nothing is lost: every change can be undone, backups make themselves, and nothing leaves this machine.",
)
TWO_COLUMNS_FROM = 46  # times the height of a line


class ShortcutsDialog(QDialog):
    """What can be done and with which keys, by group, with a field to search in."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Keyboard shortcuts")
        self.search = QLineEdit()
        self.search.setPlaceholderText("Search the shortcuts")
        self.search.setAccessibleName("Search the shortcuts")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_searched)
        self._rows: list[_Row] = []
        self._groups: list[_Group] = []
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(12)
        self._fill()
        self._nothing = label("No shortcut has that name. Ctrl+K finds every action, with keys or without.", "muted")
        self._nothing.setWordWrap(True)
        self._nothing.hide()
        self._how = Card("How it works")
        for line in HOW_IT_WORKS:
            self._how.body.addWidget(label(line, wrap=True))
        self._area = area = Scrolled(margins=0)
        area.body.addWidget(self._nothing)
        area.body.addLayout(self._columns)
        area.body.addWidget(self._how)
        area.body.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(button("Close", self.close))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addWidget(area, 1)
        column.addLayout(foot)
        self.setMinimumSize(360, 300)
        self.resize(min(900, window.width() - 40), min(700, window.height() - 40))
        self.search.setFocus()

    def _fill(self) -> None:
        """The groups in two columns of about the same height."""
        with_keys = [spec for spec in SPECS if spec.keys]
        by_group: dict[str, list[Spec]] = {}
        for spec in with_keys:
            by_group.setdefault(spec.group, []).append(spec)
        half = (len(with_keys) + 3 * len(by_group)) / 2
        columns = (QVBoxLayout(), QVBoxLayout())
        filled = 0
        for name, specs in by_group.items():
            group = _Group(name, specs)
            self._groups.append(group)
            self._rows += group.rows
            columns[filled >= half].addWidget(group)
            filled += len(specs) + 3
        for column in columns:
            column.setSpacing(12)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        self._matcher = Matcher(f"{row.spec.text} {row.spec.group} {key_words(row.spec)}" for row in self._rows)

    def _on_searched(self, text: str) -> None:
        found = set(self._matcher.find(text)) if text.strip() else set(range(len(self._rows)))
        for place, row in enumerate(self._rows):
            row.setVisible(place in found)
        for group in self._groups:
            group.setVisible(any(not row.isHidden() for row in group.rows))
        self._nothing.setVisible(not found)
        self._how.setVisible(not text.strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._area.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
        }
        if event.key() in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() > TWO_COLUMNS_FROM * self.fontMetrics().height()
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)


class _Group(Card):
    def __init__(self, name: str, specs: list[Spec]) -> None:
        super().__init__(name)
        self.rows = [_Row(spec) for spec in specs]
        for row in self.rows:
            self.body.addWidget(row)


class _Row(QWidget):
    """An action's words and its keys."""

    def __init__(self, spec: Spec) -> None:
        super().__init__()
        self.spec = spec
        self.setAccessibleName(f"{spec.text}: {key_words(spec)}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(label(spec.text, wrap=True), 1)
        for place, keys in enumerate(key_words(spec).split(" or ")):
            if place:
                row.addWidget(label("or", "small"))
            row.addWidget(label(keys, "key"))
