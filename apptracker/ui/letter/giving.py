"""Saying who gets the letter to read."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from apptracker.ui.application.forms import FormDialog
from apptracker.ui.context import Context
from apptracker.ui.tr import tr


class GiveDialog(FormDialog):
    """The name of a second reader. What they are given is up to the person: nothing is sent."""

    def __init__(self, context: Context, application_id: int, parent: QWidget | None = None) -> None:
        super().__init__(context, tr("Give the letter to somebody to read"), tr("They have it"), parent)
        self._application_id = application_id
        self.about = f"application {application_id}"
        self.who = QLineEdit()
        self.who.setPlaceholderText(tr("A friend, somebody who knows the work"))
        self.add("reader", tr("Who reads it"), self.who, tr("You are reminded to ask what they found."))
        self.who.setFocus()

    def save(self) -> None:
        from apptracker.services import followups

        id_, who = self._application_id, self.who.text()
        self.change(
            lambda db: followups.given_to_read(db, id_, who),
            tr("{name} has the letter to read", name=" ".join(who.split())),
        )
