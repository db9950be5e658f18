"""Small dialogs about people: a new person, tying one to an application, a reminder with one."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from apptracker.domain.applications import Contact
from apptracker.domain.errors import AppError, UserError
from apptracker.domain.people import PersonRecord
from apptracker.ui.application.forms import FormDialog
from apptracker.ui.application_field import ApplicationField
from apptracker.ui.context import Context
from apptracker.ui.reminding import AddReminderDialog
from apptracker.ui.tr import tr


class NewPersonDialog(FormDialog):
    """Somebody tied to no application yet; then they are shown."""

    about = "new person"

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, tr("New person"), tr("Save person"), parent)
        self.lines = {name: QLineEdit() for name in ("name", "role", "employer", "email", "phone")}
        self.add("name", tr("Name"), self.lines["name"])
        self.add("role", tr("Role"), self.lines["role"], tr("Recruiter, manager, someone who works there"))
        self.add("employer", tr("Employer"), self.lines["employer"])
        self.add("email", tr("E-mail"), self.lines["email"])
        self.add("phone", tr("Phone"), self.lines["phone"])
        self.lines["name"].setFocus()

    def save(self) -> None:
        from apptracker.services import people

        told = {name: line.text() for name, line in self.lines.items()}
        self.change(lambda db: people.add_contact(db, None, **told), tr("{name} added", name=told["name"].strip()))

    def refuse(self, error: AppError, name: str = "") -> None:
        super().refuse(error, name or ("email" if error.code == "text.email" else ""))

    def _on_done(self, value: object) -> None:
        super()._on_done(value)
        if isinstance(value, Contact):
            self.context.go.open_person(value.id)


class TieDialog(FormDialog):
    """Which application a person has to do with."""

    def __init__(self, context: Context, contact: Contact, parent: QWidget) -> None:
        super().__init__(context, tr("Tie {name} to an application", name=contact.name), tr("Tie"), parent)
        self._contact = contact
        self.about = f"contact {contact.id}"
        self.field = ApplicationField(context)
        self.field.setPlaceholderText(tr("Type an employer or a title"))
        self.add("application", tr("Application"), self.field)
        self.field.setFocus()

    def save(self) -> None:
        from apptracker.services import people

        id_, application_id = self._contact.id, self.field.application_id
        if application_id is None:
            self.refuse(UserError("text.empty", field="application"), "application")
            return
        toast = tr("{name} tied to it", name=self._contact.name)
        self.change(lambda db: people.tie(db, id_, application_id), toast)


def reminder_with(context: Context, record: PersonRecord, parent: QWidget) -> AddReminderDialog:
    """The form of a new reminder with a person, for the latest of their applications where they have any."""
    first = next((each.id for each in record.applications if not each.stage_kind.is_ending), None)
    return AddReminderDialog(context, None, parent, beside=first, whom=record.contact)
