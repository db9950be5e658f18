"""A name for a template, asked in place: for a new one, a copy, or another name."""

from __future__ import annotations

from apptracker.ui.theme import set_role
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import FlowLayout, button, label, stacked
from apptracker.ui.widgets.naming import NameForm


class Naming(NameForm):
    """The form, with what it is for over it and what is done with the name on its button."""

    def __init__(self) -> None:
        super().__init__(tr("Name of the template"), 60)
        set_role(self, "card")
        self._what = label("", "label")
        self._what.setBuddy(self.field)
        self.field.setMinimumWidth(220)
        self._do = button("", self.give, "primary")
        row = FlowLayout(8)
        for part in (self.field, self._do, button(tr("Cancel"), self.close_form, "quiet")):
            row.addWidget(part)
        self.setLayout(stacked(self._what, row, self.trouble, margins=12, spacing=6))

    def ask(self, what: str, action: str, suggested: str) -> None:
        """Ask for a name; ``action`` is the word on the button."""
        self._what.setText(what)
        self._do.setText(action)
        self.begin(suggested)

    def give(self) -> None:
        name = self.field.text().strip()
        if not name:
            self.say(tr("Give it a name."))
        else:
            self.given.emit(name)
