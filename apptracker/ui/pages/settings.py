"""How the window looks, the person's time zone, the data and its backups."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QVBoxLayout

from apptracker.ui.context import Context
from apptracker.ui.pages.page import Page
from apptracker.ui.theme import CHOICES
from apptracker.ui.widgets.basics import label


class SettingsPage(Page):
    title = "Settings"
    primary = ""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        theme = QComboBox()
        theme.addItems(CHOICES)
        theme.setCurrentText(context.theme.choice)
        theme.setAccessibleName("Theme")
        theme.currentTextChanged.connect(self._on_theme)
        column = QVBoxLayout(self)
        column.addWidget(label("Theme", "label"))
        column.addWidget(theme)
        column.addStretch(1)

    def _on_theme(self, choice: str) -> None:
        self.context.state.put("theme", choice)
        self.context.theme.choose(choice)
