"""Contacts: recruiters, managers, referrers. How they can be reached decides how follow-ups ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from apptracker.domain.applications import Contact, EventKind
from apptracker.domain.changes import Result
from apptracker.domain.errors import UserError
from apptracker.domain.text import clean_email, clean_line
from apptracker.services import followups

if TYPE_CHECKING:
    from apptracker.store import Database


def add_contact(
    db: Database,
    application_id: int,
    *,
    name: str,
    email: str | None = None,
    phone: str | None = None,
    role: str | None = None,
) -> Result[Contact]:
    """:raises UserError: ``text.empty``, ``text.too_long``, ``application.unknown``."""
    cleaned = _cleaned(name=name, email=email, phone=phone, role=role)
    with db.change(f"Added contact {cleaned['name']} to application {application_id}") as uow:
        contact = uow.add_contact(application_ids=[application_id], **cleaned)  # type: ignore[arg-type]
        uow.add_event(application_id, EventKind.CONTACT, f"Added contact {contact.name}")
        followups.ways_changed(uow, application_id)
    return Result(contact, uow.changes)


def edit_contact(db: Database, contact_id: int, **values: str | None) -> Result[Contact]:
    cleaned = _cleaned(**values)
    with db.change(f"Edited contact {contact_id}") as uow:
        contact = uow.update_contact(contact_id, **cleaned)
        for application_id in contact.application_ids:
            followups.ways_changed(uow, application_id)
    return Result(contact, uow.changes)


def delete_contact(db: Database, contact_id: int) -> Result[Contact]:
    contact = db.read.contact(contact_id)
    with db.change(f"Deleted contact {contact.name}") as uow:
        uow.delete_contact(contact_id)
        for application_id in contact.application_ids:
            followups.ways_changed(uow, application_id)
    return Result(contact, uow.changes)


def take_off(db: Database, contact_id: int, application_id: int) -> Result[Contact]:
    """A person has to do with this application no more. One who has to do with others stays with those; one who has
    to do with no other is deleted.

    :raises UserError: ``contact.unknown``.
    """
    contact = db.read.contact(contact_id)
    with db.change(f"Took {contact.name} off application {application_id}") as uow:
        left = uow.unlink_contact(contact_id, application_id)
        for reminder in uow.read.reminders(application_id=application_id):
            if reminder.contact_id == contact_id:
                uow.update_reminder(reminder.id, contact_id=None)
        if not left.application_ids:
            uow.delete_contact(contact_id)
        uow.add_event(application_id, EventKind.CONTACT, f"Took off contact {contact.name}")
        followups.ways_changed(uow, application_id)
    return Result(left, uow.changes)


def _cleaned(**values: str | None) -> dict[str, str | None]:
    cleaned = {n: clean_email(value) if n == "email" else clean_line(value, n) for n, value in values.items()}
    if "name" in cleaned and not cleaned["name"]:
        raise UserError("text.empty", field="name")
    return cleaned
