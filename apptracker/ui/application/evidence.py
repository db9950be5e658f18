"""What answers a requirement, fact by fact: why, with a way to its story and a way to say that it does not."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from apptracker.domain.postings import CoveredRequirement
from apptracker.domain.profile import Story
from apptracker.ui.application.reading import facts_by_reason, facts_line
from apptracker.ui.context import Context
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import clear, icon_button, in_row, label, stacked

_MOST = 3  # reasons named
_HINT = mark("Choose one to see what answers it.")
_NOTHING = mark("Nothing in your profile answers this yet.")
_NOT_ASKED = mark("You said that this is not asked for, so it counts nowhere.")


class EvidenceLines(QWidget):
    """``denied(facts)``: the person says that these, by their keys, do not answer it. ``opened(fact)``: they would see
    its story."""

    denied = Signal(object)
    opened = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._theme = context.theme
        self._lines = stacked(spacing=2)
        self.setLayout(self._lines)

    def show_hint(self, there_are_any: bool) -> None:
        """While none is chosen."""
        self._say(tr(_HINT) if there_are_any else "")

    def show_covered(self, covered: CoveredRequirement, state: str, stories: Mapping[str, Story]) -> None:
        """What answers one; ``state`` as the rows have it, ``stories`` those there are, by key."""
        reasons = facts_by_reason(covered)
        if not reasons:
            self._say({"Gap": tr(_NOTHING), "Not asked": tr(_NOT_ASKED)}.get(state, facts_line(covered)))
            return
        clear(self._lines)
        for why, facts in list(reasons.items())[:_MOST]:
            line = in_row(label(why, "muted", wrap=True), spacing=2)
            line.setStretch(0, 1)
            told = next((stories[fact] for fact in facts if fact in stories), None)
            if told is not None:
                see = icon_button(self._theme, "edit", tr("Open the story “{title}”", title=told.title), self._on_open)
                see.setProperty("fact", told.key)
                line.addWidget(see, alignment=Qt.AlignmentFlag.AlignTop)
            deny = icon_button(self._theme, "close", tr("Not this: it does not answer it"), self._on_deny)
            deny.setAccessibleName(tr("Not this: {why}", why=why))
            deny.setProperty("facts", facts)
            line.addWidget(deny, alignment=Qt.AlignmentFlag.AlignTop)
            self._lines.addLayout(line)

    def _say(self, words: str) -> None:
        clear(self._lines)
        self._lines.addWidget(label(words, "muted", wrap=True))

    @Slot()
    def _on_open(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.opened.emit(str(sender.property("fact")))

    @Slot()
    def _on_deny(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.denied.emit(list(sender.property("facts")))
