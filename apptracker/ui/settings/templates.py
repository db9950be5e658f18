"""The way to the letter templates."""

from __future__ import annotations

from apptracker.ui.context import Context
from apptracker.ui.settings.section import Section
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import action_button, in_row, label

_WHAT = mark(
    "A template decides what your letters say and in which order. Copy a built-in one and change the copy; its letter "
    "shows beside it as you type. What you did and where comes from your profile, never from the template."
)


class Templates(Section):
    name = mark("Letter templates")
    settings = ("templates",)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.body.addWidget(label(tr(_WHAT), "muted", wrap=True))
        self.body.addLayout(in_row(action_button(context.actions["templates"], text=tr("Open letter templates")), 1))
