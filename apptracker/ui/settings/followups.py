"""The way to the follow-up rules."""

from __future__ import annotations

from apptracker.ui.context import Context
from apptracker.ui.settings.section import Section
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import action_button, in_row, label

_WHAT = mark(
    "Rules remind you to follow up: after you apply, around an interview, before a closing date. Switch them, change "
    "their days and words, and see what each would have done last month."
)


class FollowUps(Section):
    name = mark("Follow-ups")
    settings = ("rules",)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.body.addWidget(label(tr(_WHAT), "muted", wrap=True))
        self.body.addLayout(in_row(action_button(context.actions["rules"], text=tr("Open follow-up rules")), 1))
