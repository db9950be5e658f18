"""The card at the top of the overview: where it stands, what comes, what is missing, each with its one way on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton

from apptracker.ui.actions import BY_ID
from apptracker.ui.application.glance import Fact
from apptracker.ui.context import Context
from apptracker.ui.mirroring import set_margins
from apptracker.ui.theme import set_role
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import at_top, button, clear, label, stacked
from apptracker.ui.widgets.icon import Icon

_BESIDE = 300  # pixels, at normal font size, from which there is room beside the words


class GlanceCard(QFrame):
    """``asked(target)``: an action's id or a section's name."""

    asked = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        set_role(self, "card")
        self.setAccessibleName(tr("At a glance"))
        self._context = context
        self._shown: list[Fact] = []
        self._ways: list[tuple[int, QPushButton]] = []
        self._below: bool | None = None
        self._grid = QGridLayout(self)
        set_margins(self._grid, 12, 12, 10, 10)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.hide()

    def show_facts(self, facts: list[Fact]) -> bool:
        """Whether that is news. Rows that stay keep the keyboard."""
        if facts == self._shown:
            return False
        focus = self.window().focusWidget()
        had = focus.property("target") if focus is not None and self.isAncestorOf(focus) else None
        clear(self._grid)
        self._shown = facts
        self._ways = []
        for row, fact in enumerate(facts):
            color = fact.role if fact.role in ("warning", "danger") else "text-muted"
            words = label(fact.words, fact.role, wrap=True)
            at_top(words)
            words.setContentsMargins(0, 3, 0, 0)
            icon = stacked(Icon(self._context.theme, fact.icon, color, 16), 1)  # beside the first line
            icon.setContentsMargins(0, 5, 0, 0)
            self._grid.addLayout(icon, 2 * row, 0)
            self._grid.addWidget(words, 2 * row, 1)
            if fact.target:
                way = self._way(fact)
                self._ways.append((row, way))
                if fact.target == had:
                    way.setFocus()
        self._below = None
        self._arrange()
        self.setVisible(bool(facts))
        return True

    def _way(self, fact: Fact) -> QPushButton:
        way = button(fact.act, self._on_way, "link")
        way.setProperty("target", fact.target)
        way.setAccessibleName(tr("{act}: {words}", act=fact.act, words=fact.words))
        if fact.target in BY_ID:
            way.setToolTip(self._context.actions[fact.target].toolTip())
        return way

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The ways on stand beside the words, or below them where these would have too little room."""
        below = self.width() < _BESIDE * self._context.theme.scale
        if below == self._below:
            return
        self._below = below
        side = Qt.AlignmentFlag.AlignLeading if below else Qt.AlignmentFlag.AlignTrailing
        for row, way in self._ways:
            self._grid.addWidget(way, 2 * row + below, 2 - below, Qt.AlignmentFlag.AlignTop | side)

    def _on_way(self) -> None:
        self.asked.emit(str(self.sender().property("target")))
