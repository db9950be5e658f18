"""The people behind an application: who they are and how to reach them, changed where they stand."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType
from urllib.parse import quote

from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from apptracker.domain.applications import Contact
from apptracker.ui.actions import BY_ID
from apptracker.ui.application.fields import LineField
from apptracker.ui.application.forms import FormDialog
from apptracker.ui.application.section import Section
from apptracker.ui.context import Context
from apptracker.ui.theme import set_role
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import EmptyState, Scrolled, button, icon_button, in_row, stacked

_EMPTY = mark("Keep the recruiter, the manager, or whoever told you about the job, with how to reach them.")
_CAPTIONS = {"name": mark("Name"), "role": mark("Role"), "email": mark("E-mail"), "phone": mark("Phone")}


class People(Section):
    name = "people"
    title = mark("People")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        words = BY_ID["application.contact"].text
        self._empty = EmptyState(
            context.theme, "people", tr("Nobody yet"), tr(_EMPTY), button(words, self.add_person, "primary")
        )
        self._rows: dict[int, PersonRow] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._scrolled = Scrolled(margins=20, widest=720)
        self._scrolled.body.addLayout(self._list)
        self._scrolled.body.addLayout(in_row(button(words, self.add_person), 1))
        self._scrolled.body.addStretch(1)
        self.setLayout(stacked(self._empty, self._scrolled))

    def add_person(self) -> None:
        AddPersonDialog(self.context, self.application_id, self.window()).open()

    def fill(self) -> None:
        contacts = {contact.id: contact for contact in self.details.contacts}
        for id_ in [id_ for id_ in self._rows if id_ not in contacts]:
            row = self._rows.pop(id_)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, contact in enumerate(contacts.values()):
            row = self._rows.get(contact.id) or PersonRow(self.context)
            if self._list.indexOf(row) != place:
                self._list.insertWidget(place, row)
            self._rows[contact.id] = row
            row.show_contact(contact, self.application_id)
        self._empty.setVisible(not contacts)
        self._scrolled.setVisible(bool(contacts))


class PersonRow(QFrame):
    """One person; each part is saved as it is left."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        set_role(self, "card")
        self._context = context
        self._contact: Contact | None = None
        self._application_id = 0
        self.fields = {
            "name": LineField(tr(_CAPTIONS["name"]), placeholder=tr("Name")),
            "role": LineField(tr(_CAPTIONS["role"]), placeholder=tr("Recruiter, manager …")),
            "email": LineField(tr(_CAPTIONS["email"]), placeholder=tr("E-mail")),
            "phone": LineField(tr(_CAPTIONS["phone"]), placeholder=tr("Phone")),
        }
        for name, field in self.fields.items():
            field.committed.connect(partial(self._save, name))
        theme = context.theme
        self.write = icon_button(theme, "mail", tr("Write an e-mail"), self._on_write)
        self.copy = icon_button(theme, "copy", tr("Copy the number"), self._on_copy)
        self.remove = icon_button(theme, "delete", tr("Take off this application"), self._on_remove)
        self.open = icon_button(theme, "right", tr("Everything about them"), self._on_open)
        first = in_row(self.fields["name"], self.open, self.remove, spacing=2)
        mail = in_row(self.fields["email"], self.write, spacing=2)
        phone = in_row(self.fields["phone"], self.copy, spacing=2)
        for row in (first, mail, phone):
            row.setStretch(0, 1)
        self.setLayout(stacked(first, self.fields["role"], mail, phone, margins=8, spacing=0))

    def show_contact(self, contact: Contact, application_id: int) -> None:
        self._contact, self._application_id = contact, application_id
        self.setAccessibleName(contact.name)
        for name, field in self.fields.items():
            field.show_value(getattr(contact, name) or "")
        self.write.setVisible(bool(contact.email))
        self.write.setAccessibleName(tr("Write to {name}", name=contact.name))
        self.copy.setVisible(bool(contact.phone))
        self.copy.setAccessibleName(tr("Copy the number of {name}", name=contact.name))
        self.open.setAccessibleName(tr("Everything about {name}", name=contact.name))
        self.remove.setAccessibleName(tr("Take {name} off this application", name=contact.name))

    def _save(self, name: str, text: str) -> None:
        from apptracker.services import people

        if self._contact is not None:
            id_ = self._contact.id
            self._context.ops.change(
                lambda db: people.edit_contact(db, id_, **{name: text or None}),
                owner=self,
                toast=tr("Saved: {field}", field=tr(_CAPTIONS[name]).lower()),
                failed=self.fields[name].fail,
            )

    def _on_open(self) -> None:
        if self._contact is not None:
            self._context.go.open_person(self._contact.id)

    def _on_write(self) -> None:
        if self._contact is not None and self._contact.email:
            self._context.prompts.open_url(f"mailto:{quote(self._contact.email, safe='@')}")

    def _on_copy(self) -> None:
        if self._contact is not None and self._contact.phone:
            self._context.prompts.copy(self._contact.phone)
            self._context.go.say(tr("Copied {phone}", phone=self._contact.phone))

    def _on_remove(self) -> None:
        from apptracker.services import people

        if self._contact is not None:
            contact, application_id = self._contact, self._application_id
            self._context.ops.change(
                lambda db: people.take_off(db, contact.id, application_id),
                owner=self,
                toast=tr("{name} taken off", name=contact.name),
            )


class AddPersonDialog(FormDialog):
    """``told``: what is known of the person already, by the names of the fields."""

    def __init__(
        self,
        context: Context,
        application_id: int,
        parent: QWidget | None = None,
        told: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        super().__init__(context, BY_ID["application.contact"].text, tr("Save person"), parent)
        self._application_id = application_id
        self.about = f"application {application_id}"
        self.lines = {name: QLineEdit(told.get(name, "")) for name in ("name", "role", "email", "phone")}
        self.add("name", tr("Name"), self.lines["name"])
        self.add("role", tr("Role"), self.lines["role"], tr("Recruiter, manager, someone who works there"))
        self.add("email", tr("E-mail"), self.lines["email"])
        self.add("phone", tr("Phone"), self.lines["phone"])
        self.lines["name"].setFocus()

    def save(self) -> None:
        from apptracker.domain.errors import AppError
        from apptracker.domain.text import clean_email
        from apptracker.services import people

        told = {name: line.text() for name, line in self.lines.items()}
        try:
            clean_email(told["email"])
        except AppError as error:
            self.refuse(error, "email")
            return
        id_ = self._application_id
        self.change(lambda db: people.add_contact(db, id_, **told), tr("{name} added", name=told["name"].strip()))
