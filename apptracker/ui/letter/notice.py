"""A quiet box of words with what can be done about them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame

from apptracker.ui.theme import set_role
from apptracker.ui.widgets.basics import FlowLayout, button, clear, label, stacked


class Notice(QFrame):
    """Hidden until it has something to say."""

    def __init__(self) -> None:
        super().__init__()
        self._words = label("", wrap=True)
        self._buttons = FlowLayout(8)
        self.setLayout(stacked(self._words, self._buttons, margins=12, spacing=6))
        self.hide()

    @property
    def words(self) -> str:
        """What it says now, or ''."""
        return "" if self.isHidden() else self._words.text()

    def show_words(self, words: str, role: str, *ways: tuple[str, Callable[[], object]]) -> None:
        """``role``: note, caution or alarm; ``ways``: the words and the slot of each button."""
        set_role(self, role)
        self._words.setText(words)
        self.setAccessibleName(words)
        clear(self._buttons)
        for text, slot in ways:
            self._buttons.addWidget(button(text, slot))
        self.show()
