"""A list of words, typed one after the other and shown as chips."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from apptracker.ui.mirroring import put_icon_behind
from apptracker.ui.theme import Theme
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import FlowLayout, button, on_button, tip
from apptracker.ui.widgets.offers import offers


class WordsEdit(QWidget):
    """A list of words as chips with a field for the next one: Enter or a comma adds it, Backspace in the empty field
    takes the last one out, a chip takes itself out. ``edited``: the words are others now."""

    edited = Signal()

    def __init__(self, theme: Theme, name: str, prompt: str) -> None:
        super().__init__()
        self._theme = theme
        self._words: list[str] = []
        self.setAccessibleName(name)
        self.field = QLineEdit()
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(prompt)
        self.field.setMinimumWidth(160)
        self.field.returnPressed.connect(self._on_entered)
        self.field.textEdited.connect(self._on_typed)
        self.field.installEventFilter(self)
        self._known = QStringListModel(self)
        completer = offers(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._on_completed, Qt.ConnectionType.QueuedConnection)
        self.field.setCompleter(completer)
        self._flow = FlowLayout()
        self._flow.addWidget(self.field)
        self.setLayout(self._flow)
        self.setFocusProxy(self.field)

    @property
    def words(self) -> tuple[str, ...]:
        """The words as they stand, what is typed and not yet entered last."""
        return tuple(dict.fromkeys((*self._words, *self._typed())))

    def set_words(self, words: Sequence[str]) -> None:
        self._words = list(dict.fromkeys(words))
        self._lay_out()

    def suggest(self, known: Sequence[str]) -> None:
        """Words to complete what is typed with."""
        self._known.setStringList(list(known))

    def enter(self) -> None:
        """Take in what is typed."""
        new = [word for word in self._typed() if word not in self._words]
        had_text = bool(self.field.text())
        self.field.clear()
        if new:
            self._words += new
            self._lay_out()
        if new or had_text:
            self.edited.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Backspace and not self.field.text() and self._words:
                self._words.pop()
                self._lay_out()
                self.edited.emit()
                return True
            if event.text() in (",", ";") and self.field.text().strip():
                self.enter()
                return True
        return False

    def _typed(self) -> list[str]:
        return [word for part in self.field.text().replace(";", ",").split(",") if (word := " ".join(part.split()))]

    def _lay_out(self) -> None:
        while self._flow.count() > 1:
            item = self._flow.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        field = self._flow.takeAt(0)
        for word in self._words:
            chip = button(on_button(word), self._on_chip, "word")
            chip.setProperty("word", word)
            chip.setIcon(self._theme.icon("close", "text-muted"))
            chip.setIconSize(QSize(12, 12))
            put_icon_behind(chip)
            chip.setAccessibleName(tr("Take out {word}", word=word))
            chip.setToolTip(tip(tr("Take out {word}", word=word)))
            self._flow.addWidget(chip)
        if field is not None:
            self._flow.addItem(field)
        order = [self._flow.itemAt(n) for n in range(self._flow.count())]
        widgets = [w for item in order if item is not None and (w := item.widget()) is not None]
        for before, after in pairwise(widgets):
            QWidget.setTabOrder(before, after)
        self.updateGeometry()

    @Slot()
    def _on_entered(self) -> None:
        if self.field.text().strip():
            self.enter()
        else:
            self.focusNextChild()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.edited.emit()

    @Slot(str)
    def _on_completed(self, word: str) -> None:
        if self.field.text().strip():
            self.enter()

    @Slot()
    def _on_chip(self) -> None:
        chip = self.sender()
        if isinstance(chip, QWidget):
            self._words.remove(str(chip.property("word")))
            self.field.setFocus()
            self._lay_out()
            self.edited.emit()
