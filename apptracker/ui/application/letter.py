"""The letter of an application, as a section of its page."""

from __future__ import annotations

from collections.abc import Callable

from apptracker.ui.application.section import Section
from apptracker.ui.context import Context
from apptracker.ui.tr import mark
from apptracker.ui.widgets.basics import stacked


class LetterSection(Section):
    name = "letter"
    title = mark("Letter")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        from apptracker.ui.letter.view import LetterView

        self._shown_id = 0
        self.view = LetterView(context)
        self.view.alone_wanted.connect(self.alone_wanted)
        self.setLayout(stacked(self.view))

    @property
    def alone(self) -> bool:
        """While it is read through."""
        return self.view.read_through

    def handlers(self) -> dict[str, Callable[[], object]]:
        """The letter's actions, while it is what is looked at."""
        return self.view.handlers()

    def fill(self) -> None:
        if self._shown_id != self.application_id:  # it follows changes by itself
            self._shown_id = self.application_id
            self.view.show_application(self._shown_id)
