"""Choosing the story or fact that answers a requirement: type to find it, Enter takes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget

from apptracker.store import Database
from apptracker.ui.context import Context
from apptracker.ui.fitting import size_dialog
from apptracker.ui.matching import Matcher
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import button, in_row, label, stacked

_STEPS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_ICONS = {"story": "story", "work": "work", "highlight": "work", "volunteer": "heart", "language": "globe"}
_EMPTY = mark("Your profile is empty so far. Add a story or facts first.")


class AnswerDialog(QDialog):
    """``picked(fact)``: the key of what the person chose. Stories come first. Open it; it goes away by itself."""

    picked = Signal(str)

    def __init__(self, context: Context, asked: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._matcher = Matcher(())
        self.setWindowTitle(tr("What answers it"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find a story or fact"))
        self.search.setAccessibleName(tr("Find a story or fact"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_typed)
        self.search.returnPressed.connect(self._on_take)
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Your stories and facts"))
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(2)
        self.list.itemActivated.connect(self._on_activated)
        self.list.itemDoubleClicked.connect(self._on_activated)
        self._nothing = label("", "muted", wrap=True)
        self._nothing.hide()
        self.choose = button(tr("It answers this"), self._on_take, "primary")
        self.choose.setEnabled(False)
        self._possible: tuple[tuple[str, str], ...] = ()
        self._taken = False
        head = label(tr("What answers “{asked}”?", asked=asked), "heading", wrap=True)
        hint = label(
            tr("It counts as strong as a story, line or skill does. You can take it back."), "muted", wrap=True
        )
        foot = in_row(1, button(tr("Cancel"), self.reject), self.choose)
        below = stacked(self._nothing, self.list, 0, spacing=10)  # nothing is spread where there is no list
        below.setStretch(1, 1)
        self.setLayout(stacked(head, hint, self.search, below, foot, margins=20, spacing=10))
        size_dialog(self, min(1.4, context.theme.scale), 560, 520)
        self.search.setFocus()
        context.ops.read(_possible, self._on_possible, owner=self)

    def _on_possible(self, possible: tuple[tuple[str, str], ...]) -> None:
        self._possible = possible
        self._matcher = Matcher(words for _, words in possible)
        self._nothing.setText(tr("Nothing in your profile has these words.") if possible else tr(_EMPTY))
        self._on_typed(self.search.text())

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.list.clear()
        for number in self._matcher.find(text) if text.strip() else range(len(self._possible)):
            key, words = self._possible[number]
            icon = _ICONS.get(key.partition(":")[0], "profile")
            row = QListWidgetItem(self._context.theme.icon(icon, "text-muted"), words, self.list)
            row.setData(Qt.ItemDataRole.UserRole, key)
        found = self.list.count() > 0
        self._nothing.setVisible(not found)
        self.list.setVisible(found)
        self.choose.setEnabled(found)
        self.list.setCurrentRow(0 if found else -1)

    @Slot(QListWidgetItem)
    def _on_activated(self, _row: QListWidgetItem) -> None:
        self._on_take()

    @Slot()
    def _on_take(self) -> None:
        row = self.list.currentItem()
        if row is not None and not self._taken:
            self._taken = True  # a double click activates too, on some systems
            self.picked.emit(str(row.data(Qt.ItemDataRole.UserRole)))
            self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down go through the list while the person types."""
        pressed = watched is self.search and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in _STEPS:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)


def _possible(db: Database) -> tuple[tuple[str, str], ...]:
    from apptracker.services import matching

    return matching.possible_answers(db)
