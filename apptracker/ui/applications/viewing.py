"""What a saved view is called, what it keeps of the table, and the line that asks for its name."""

from __future__ import annotations

from typing import NamedTuple

from apptracker.domain.selection import Selection
from apptracker.services.views import View
from apptracker.ui.theme import Theme
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import FlowLayout, button, stacked
from apptracker.ui.widgets.naming import NameForm

#: What the ready-made views are called, as long as the person does not rename them.
READY_MADE = {
    "waiting": mark("Waiting for a reply"),
    "closing": mark("Closing this week"),
    "unreminded": mark("No reminder set"),
    "quiet": mark("Gone quiet"),
}


def name_of(view: View) -> str:
    """What a view is called."""
    return view.name or tr(READY_MADE.get(view.key, mark("View")))


class Shown(NamedTuple):
    """What a view keeps of the table."""

    selection: Selection
    sort: tuple[str, ...]
    columns: tuple[str, ...]
    group: str


class NameLine(NameForm):
    """Asks for the name of a view, over the table. ``renames``: it is for the view that is open, not for a new one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Name of the view"), 80)
        self.renames = False
        self.setAccessibleName(tr("Name of the view"))
        self.field.setPlaceholderText(tr("Name of the view"))
        self.field.setMinimumWidth(round(200 * theme.scale))
        self.field.textEdited.connect(self._on_edited)
        row = FlowLayout(8)
        for part in (
            self.field,
            button(tr("Save the view"), self.give, "primary"),
            button(tr("Cancel"), self.close_form, "quiet"),
        ):
            row.addWidget(part)
        self.setLayout(stacked(row, self.trouble, spacing=4))

    def ask(self, suggested: str = "", *, renames: bool = False) -> None:
        self.renames = renames
        self.begin(suggested)

    def _on_edited(self) -> None:
        self.say("")
