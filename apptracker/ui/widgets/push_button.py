"""Push buttons as the whole window has them; apart, since the first thing painted has one and little else."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QStyleOptionButton

_BESIDE = QSize(4, 0)  # more room between an icon and the words of its button than Qt leaves


class PushButton(QPushButton):
    """Enter presses it as Space does, wherever it stands: some systems do so, others only in dialogs."""

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        if option.text and not option.icon.isNull():
            option.iconSize = option.iconSize + _BESIDE

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)
