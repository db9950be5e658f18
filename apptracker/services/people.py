"""Contacts: recruiters, managers, referrers. How they can be reached decides how follow-ups ask."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from apptracker.domain.applications import Contact, EventKind
from apptracker.domain.changes import Result
from apptracker.domain.errors import UserError
from apptracker.domain.text import clean_email, clean_line, clean_text
from apptracker.services import followups

if TYPE_CHECKING:
    from apptracker.store import Database
    from apptracker.store.unit import UnitOfWork

FIELDS = ("name", "role", "employer", "email", "phone", "notes")
NOTES_LIMIT = 20_000  # characters


def add_contact(
    db: Database,
    application_id: int | None,
    *,
    name: str,
    email: str | None = None,
    phone: str | None = None,
    role: str | None = None,
    employer: str | None = None,
    notes: str | None = None,
) -> Result[Contact]:
    """Somebody of an application, or of none (None). ``employer``: where they work, by name; a new one is added.

    :raises UserError: ``text.empty``, ``text.too_long``, ``text.email``, ``application.unknown``.
    """
    cleaned = cleaned_fields(name=name, email=email, phone=phone, role=role, employer=employer, notes=notes)
    place = "" if application_id is None else f" to application {application_id}"
    with db.change(f"Added contact {cleaned['name']}{place}") as uow:
        ties = [] if application_id is None else [application_id]
        contact = uow.add_contact(application_ids=ties, **_columns(uow, cleaned))
        if application_id is not None:
            uow.add_event(application_id, EventKind.CONTACT, f"Added contact {contact.name}")
            followups.ways_changed(uow, application_id)
    return Result(contact, uow.changes)


def edit_contact(db: Database, contact_id: int, **values: str | None) -> Result[Contact]:
    """Sets any of :data:`FIELDS`; None or nothing clears one.

    :raises UserError: ``contact.unknown``, ``text.empty``, ``text.too_long``, ``text.email``.
    """
    cleaned = cleaned_fields(**values)
    with db.change(f"Edited contact {contact_id}") as uow:
        contact = uow.update_contact(contact_id, **_columns(uow, cleaned))
        ways_changed(uow, contact.application_ids)
    return Result(contact, uow.changes)


def delete_contacts(db: Database, contact_ids: Collection[int]) -> Result[list[Contact]]:
    """Undo brings them back.

    :raises UserError: ``contact.unknown``.
    """
    contacts = [db.read.contact(id_) for id_ in dict.fromkeys(contact_ids)]
    words = f"contact {contacts[0].name}" if len(contacts) == 1 else f"{len(contacts)} contacts"
    with db.change(f"Deleted {words}") as uow:
        for contact in contacts:
            uow.delete_contact(contact.id)
        ways_changed(uow, {id_ for contact in contacts for id_ in contact.application_ids})
    return Result(contacts, uow.changes)


def delete_contact(db: Database, contact_id: int) -> Result[Contact]:
    deleted = delete_contacts(db, [contact_id])
    return Result(deleted.value[0], deleted.changes)


def tie(db: Database, contact_id: int, application_id: int) -> Result[Contact]:
    """A person has to do with an application; where they do already, nothing changes.

    :raises UserError: ``contact.unknown``, ``application.unknown``, ``application.binned``.
    """
    before = db.read.contact(contact_id)
    with db.change(f"Tied {before.name} to application {application_id}") as uow:
        contact = uow.link_contact(contact_id, application_id)
        if application_id not in before.application_ids:
            uow.add_event(application_id, EventKind.CONTACT, f"Added contact {contact.name}")
            followups.ways_changed(uow, application_id)
    return Result(contact, uow.changes)


def take_off(db: Database, contact_id: int, application_id: int, *, keep: bool = False) -> Result[Contact]:
    """A person has to do with this application no more. One who has to do with others, or of whom more is known (an
    employer, notes), stays; so does everybody with ``keep``; else who has to do with no other is deleted.

    :raises UserError: ``contact.unknown``.
    """
    contact = db.read.contact(contact_id)
    with db.change(f"Took {contact.name} off application {application_id}") as uow:
        left = uow.unlink_contact(contact_id, application_id)
        for reminder in uow.read.reminders(application_id=application_id):
            if reminder.contact_id == contact_id:
                uow.update_reminder(reminder.id, contact_id=None)
        if not (keep or left.application_ids or left.employer_id or left.notes):
            uow.delete_contact(contact_id)
        uow.add_event(application_id, EventKind.CONTACT, f"Took off contact {contact.name}")
        followups.ways_changed(uow, application_id)
    return Result(left, uow.changes)


def merge(db: Database, keep_id: int, other_id: int, values: Mapping[str, str | None]) -> Result[Contact]:
    """Make two people one, with all either is tied to: applications, reminders, and interviews, where the one kept is
    named in the other's place. ``values``: what is to stand in :data:`FIELDS`; what is not named stays as the one kept
    has it.

    :raises UserError: ``contact.unknown``, ``contact.same``, ``text.empty``, ``text.too_long``, ``text.email``.
    """
    kept, other = db.read.contact(keep_id), db.read.contact(other_id)
    if keep_id == other_id:
        raise UserError("contact.same", name=kept.name)
    cleaned = cleaned_fields(**values)
    with db.change(f"Merged contact {other.name} into {kept.name}") as uow:
        uow.absorb_contact(keep_id, other_id)
        contact = uow.update_contact(keep_id, **_columns(uow, cleaned))
        _rename_in_interviews(uow, contact, {kept.name, other.name} - {contact.name})
        ways_changed(uow, contact.application_ids)
    return Result(contact, uow.changes)


def cleaned_fields(**values: str | None) -> dict[str, str | None]:
    """What was typed, as it is kept.

    :raises UserError: ``text.empty``, ``text.too_long``, ``text.email``, naming the field.
    """
    cleaned: dict[str, str | None] = {}
    for name, value in values.items():
        if name == "email":
            cleaned[name] = clean_email(value)
        elif name == "notes":
            cleaned[name] = clean_text(value or "").strip() or None
            if len(cleaned[name] or "") > NOTES_LIMIT:
                raise UserError("text.too_long", field=name, length=len(value or ""), limit=NOTES_LIMIT)
        else:
            cleaned[name] = clean_line(value, name)
    if "name" in cleaned and not cleaned["name"]:
        raise UserError("text.empty", field="name")
    return cleaned


def _columns(uow: UnitOfWork, cleaned: Mapping[str, str | None]) -> dict[str, Any]:
    """The fields as the store has them: an employer by its id."""
    columns: dict[str, Any] = dict(cleaned)
    if "employer" in columns:
        name = columns.pop("employer")
        columns["employer_id"] = uow.employer_ids([name])[name] if name else None
    return columns


def _rename_in_interviews(uow: UnitOfWork, contact: Contact, names: set[str]) -> None:
    for application_id in _live(uow, contact.application_ids) if names else ():
        for interview in uow.read.interviews(application_id=application_id):
            people = list(dict.fromkeys(contact.name if name in names else name for name in interview.people))
            if tuple(people) != interview.people:
                uow.update_interview(interview.id, people=people)


def ways_changed(uow: UnitOfWork, application_ids: Collection[int]) -> None:
    """Follow-ups of these applications, but for those in the bin, ask as people can be reached now."""
    for application_id in _live(uow, application_ids):
        followups.ways_changed(uow, application_id)


def _live(uow: UnitOfWork, application_ids: Collection[int]) -> Sequence[int]:
    """Those outside the bin."""
    from apptracker.store.filters import ApplicationFilter

    if not application_ids:
        return ()
    chosen = ApplicationFilter(archived=None, ids=tuple(application_ids))
    return [application.id for application in uow.read.applications(chosen)]
