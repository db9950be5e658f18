"""Beside the letter, or in its place where it is narrow: what is found, asked, told and kept, one at a time."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from apptracker.ui.application.tabs import Tabs
from apptracker.ui.letter.card import SentenceCard
from apptracker.ui.theme import Theme
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import Scrolled, label, stacked
from apptracker.ui.widgets.parking import ParkingStack

LETTER = "letter"
_TABS = (
    (LETTER, mark("Page")),
    ("check", mark("Check")),
    ("asked", mark("Asked")),
    ("facts", mark("Facts")),
    ("versions", mark("Versions")),
)
_CARD_SHARE = 0.7  # of the height, at most, that the card of a sentence takes


class Side(QWidget):
    """Holds a panel for each tab but the letter's own, and below them the card of the sentence that is pointed at.
    ``chosen(name)``: the person chose a tab."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, panels: Mapping[str, QWidget], card: SentenceCard) -> None:
        super().__init__()
        self._panels, self._card = panels, card
        self._tallest = 0  # pixels that a card needed since there was none
        self.tabs = Tabs(tuple((name, tr(words)) for name, words in _TABS))
        self.tabs.setAccessibleName(tr("Beside the letter"))
        self._stack = ParkingStack(theme)
        for panel in panels.values():
            self._stack.addWidget(panel)
        self.hint = label(
            tr("Point at a sentence to see what it rests on."),
            "muted",
            wrap=True,
        )
        self.holder = Scrolled(margins=12)
        self.holder.body.setSpacing(0)
        self.holder.body.addWidget(self.hint)
        self.holder.body.addStretch(1)
        self.instead = Scrolled(margins=12)
        self.instead.body.addStretch(1)
        self.instead.hide()
        self._column = stacked(self.tabs, self._stack, self.holder, self.instead, spacing=4)
        self._column.setStretch(1, 1)
        self._column.setStretch(3, 1)
        self.setLayout(self._column)
        self.tabs.chosen.connect(self._on_chosen)
        self.tabs.choose("check")

    @property
    def current(self) -> str:
        return self.tabs.current

    def choose(self, name: str) -> None:
        self.tabs.choose(name)

    def take_tabs(self) -> None:
        """The tabs have their place here."""
        self._column.insertWidget(0, self.tabs)

    def take_card(self) -> None:
        """The card of a sentence has its place here."""
        self.holder.body.insertWidget(0, self._card)

    def show_instead(self, part: QWidget | None) -> None:
        """A part in place of the panel and the card, beside the page that it changes; None: these again."""
        if part is not None:
            self.instead.body.insertWidget(0, part)
            part.show()
        self.instead.setVisible(part is not None)
        self._stack.setVisible(part is None)
        self.holder.setVisible(part is None)

    def measure(self) -> None:
        """Give the card the height it needs, within its share; from one sentence to the next it only grows, so that
        what stands above does not dance."""
        card = not self._card.isHidden()
        width = self.holder.width() - 36
        self.hint.ensurePolished()
        layout = self._card.layout()
        wanted = layout.totalHeightForWidth(width) if card and layout else self.hint.heightForWidth(width)
        self._tallest = max(wanted, self._tallest) if card else 0
        self.holder.setFixedHeight(max(40, min(max(wanted, self._tallest) + 24, round(self.height() * _CARD_SHARE))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.holder.isHidden():
            self.measure()

    @Slot(str)
    def _on_chosen(self, name: str) -> None:
        if name in self._panels:
            self._stack.setCurrentWidget(self._panels[name])
        self.chosen.emit(name)
