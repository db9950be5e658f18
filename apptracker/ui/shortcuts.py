"""Every action with its keys, and how the program works in five lines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from apptracker.ui.actions import SPECS, key_words
from apptracker.ui.widgets.basics import label


class ShortcutsDialog(QDialog):
    """What can be done and with which keys."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Keyboard shortcuts")
        column = QVBoxLayout(self)
        for spec in SPECS:
            if spec.keys:
                column.addWidget(label(f"{spec.text}: {key_words(spec)}"))
