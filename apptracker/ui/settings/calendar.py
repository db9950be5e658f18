"""The calendar file: alarms on the phone, also while this computer is off."""

from __future__ import annotations

from apptracker.ui.calendar_saving import NEUTRAL
from apptracker.ui.context import Context
from apptracker.ui.settings.section import Section
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import action_button, in_row, label
from apptracker.ui.widgets.wrapping_check import WrappingCheck

_WHAT = mark(
    "Interviews, reminders and closing dates go into one file. A phone that has it rings by itself, also while this "
    "computer is off."
)
_HOW = mark(
    "Mail the file to yourself and open it on the phone, or import it on your calendar's website, best into a calendar "
    "of its own. When plans change, save and import it again: what moved is updated. To be rid of what is done, empty "
    "that calendar first. Without names it suits a calendar that others see."
)


class PhoneCalendar(Section):
    name = mark("Calendar on your phone")
    settings = ("phone",)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.neutral = WrappingCheck(tr("Leave out names and places"))
        self.neutral.setChecked(context.state.flag(NEUTRAL))
        self.neutral.toggled.connect(self._on_neutral)
        self.body.addWidget(label(tr(_WHAT), wrap=True))
        self.body.addWidget(self.neutral)
        self.body.addLayout(in_row(action_button(context.actions["calendar.save"]), 1))
        self.body.addWidget(label(tr(_HOW), "muted", wrap=True))

    def _on_neutral(self, on: bool) -> None:
        self.context.state.put(NEUTRAL, on)
