"""How the window looks and where it begins: settings of this machine."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from apptracker.ui.context import Context
from apptracker.ui.settings.section import Choice, Section
from apptracker.ui.theme import SYSTEM
from apptracker.ui.widgets.basics import in_row, label, stacked

THEMES = ((SYSTEM, "As the system"), ("light", "Light"), ("dark", "Dark"), ("high-contrast", "High contrast"))
STARTS = (("today", "Today"), ("last", "The page I left"))
SIZES = range(80, 201, 10)  # percent


class Look(Section):
    name = "Look"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.theme = Choice("Theme", THEMES, self._on_theme)
        self.start = Choice("Start page", STARTS, self._on_start)
        self.start.show_choice("last" if context.state.text("start_page") == "last" else "today")
        self.font_size = QComboBox()
        self.font_size.setAccessibleName("Font size")
        for percent in SIZES:
            self.font_size.addItem(f"{percent} %", percent)
        self.font_size.activated.connect(self._on_size)
        text = label("Font size", "label")
        text.setBuddy(self.font_size)
        self.body.setSpacing(16)
        self.body.addLayout(stacked(label("Theme", "label"), self.theme, spacing=6))
        self.body.addLayout(stacked(text, in_row(self.font_size, 1), spacing=4))
        self.body.addLayout(stacked(label("Start with", "label"), self.start, spacing=6))
        context.theme.changed.connect(self._show_theme)
        self._show_theme()

    def _show_theme(self) -> None:
        theme = self.context.theme
        self.theme.show_choice(theme.choice)
        self.font_size.setCurrentIndex(self.font_size.findData(10 * round(theme.scale * 10)))

    def _on_theme(self, choice: str) -> None:
        self.context.state.put("theme", choice)
        self.context.theme.choose(choice)

    def _on_size(self, place: int) -> None:
        percent = SIZES[place]
        self.context.state.put("font.percent", percent)
        self.context.theme.choose(self.context.theme.choice, percent / 100)

    def _on_start(self, page: str) -> None:
        self.context.state.put("start_page", page)
