"""Writing people and employers, and making two of them one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlmodel import SQLModel, insert, select

from apptracker.domain.applications import Contact, Employer
from apptracker.domain.errors import UserError
from apptracker.store.tables import ContactApplicationRow, ContactRow, EmployerRow, ReminderRow
from apptracker.store.values import storable
from apptracker.store.writing.base import Area

_FIELDS = ("name", "email", "phone", "role", "employer_id", "notes")


class Contacts(Area):
    def add_contact(self, *, name: str, application_ids: Sequence[int] = (), **values: Any) -> Contact:
        """Values: ``email, phone, role, employer_id, notes``, all optional.

        :raises UserError: ``employer.unknown``, ``application.unknown``, ``application.binned``.
        """
        (contact_id,) = self.add_contacts([{"name": name, **values}])
        for application_id in application_ids:
            self.link_contact(contact_id, application_id)
        return self.read.contact(contact_id)

    def add_contacts(self, items: Sequence[Mapping[str, Any]]) -> list[int]:
        """Many new people at once, quickly, each as for :meth:`add_contact`; returns their ids in the same order."""
        for employer_id in {item.get("employer_id") for item in items} - {None}:
            self._employer(employer_id)  # type: ignore[arg-type]  # None was taken out
        row = self._connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'contact'").fetchone()
        first, now = (row[0] if row else 0) + 1, self._now()
        rows = [
            {**dict.fromkeys(_FIELDS), **item, "id": first + number, "created_at": now}
            for number, item in enumerate(items)
        ]
        if rows:
            self._session.execute(insert(_table(ContactRow)), rows)
        return [each["id"] for each in rows]

    def update_contact(self, contact_id: int, **values: Any) -> Contact:
        """Sets ``name, email, phone, role, employer_id`` or ``notes``.

        :raises UserError: ``contact.unknown``, ``employer.unknown``.
        """
        if values.get("employer_id") is not None:
            self._employer(values["employer_id"])
        self._assign(self._contact(contact_id), values, _FIELDS)
        return self.read.contact(contact_id)

    def link_contact(self, contact_id: int, application_id: int) -> Contact:
        """Ties a contact to an application; a tie that is there already stays as it is."""
        self._contact(contact_id)
        self._application(application_id)
        if self._link(contact_id, application_id) is None:
            self._add(ContactApplicationRow(contact_id=contact_id, application_id=application_id))
        return self.read.contact(contact_id)

    def unlink_contact(self, contact_id: int, application_id: int) -> Contact:
        self._contact(contact_id)
        link = self._link(contact_id, application_id)
        if link is not None:
            self._session.delete(link)
        return self.read.contact(contact_id)

    def delete_contact(self, contact_id: int) -> None:
        row = self._contact(contact_id)
        links = select(ContactApplicationRow).where(ContactApplicationRow.contact_id == contact_id)
        for link in self._session.exec(links).all():
            self._session.delete(link)
        for reminder in self._session.exec(select(ReminderRow).where(ReminderRow.contact_id == contact_id)).all():
            reminder.contact_id = None
        self.flush()
        self._session.delete(row)
        self.flush()

    def absorb_contact(self, keep_id: int, other_id: int) -> None:
        """Moves all that a person is tied to, in the bin too, to another, and deletes them. Their own fields go.

        :raises UserError: ``contact.unknown``.
        """
        for each in (keep_id, other_id):
            self._contact(each)
        self.flush()
        self._session.expunge_all()  # the rows in hand are about to belong elsewhere
        for statement in (
            # Not OR IGNORE: an update that gives up halfway would leave the application out of the search index.
            (
                "UPDATE contact_application SET contact_id = ?1 WHERE contact_id = ?2 AND application_id NOT IN "
                "(SELECT application_id FROM contact_application WHERE contact_id = ?1)"
            ),
            "UPDATE reminder SET contact_id = ? WHERE contact_id = ?",
        ):
            self._connection.execute(statement, (keep_id, other_id))
        self.delete_contact(other_id)

    def _contact(self, contact_id: int) -> ContactRow:
        return self._get(ContactRow, contact_id, "contact.unknown")

    def _employer(self, employer_id: int) -> EmployerRow:
        return self._get(EmployerRow, employer_id, "employer.unknown")

    def _link(self, contact_id: int, application_id: int) -> ContactApplicationRow | None:
        return self._session.exec(
            select(ContactApplicationRow).where(
                ContactApplicationRow.contact_id == contact_id,
                ContactApplicationRow.application_id == application_id,
            )
        ).first()


class Employers(Contacts):
    def employer_ids(self, names: Sequence[str]) -> dict[str, int]:
        """The ids of the employers of exactly these names, which are not empty; new ones are added."""
        found: dict[str, int] = {}
        for name in dict.fromkeys(map(storable, names)):
            row = self._connection.execute("SELECT id FROM employer WHERE name = ?", (name,)).fetchone()
            found[name] = row[0] if row else self._add(EmployerRow(name=name, created_at=self._now()))
        return found

    def update_employer(self, employer_id: int, **values: Any) -> Employer:
        """Sets ``name``, ``website`` or ``notes``.

        :raises UserError: ``employer.unknown``; ``employer.exists`` where another has that name.
        """
        row = self._employer(employer_id)
        name = values.get("name", row.name)
        other = self.read.employer_named(name)
        if other is not None and other.id != employer_id:
            raise UserError("employer.exists", name=name)
        self._assign(row, values, ("name", "website", "notes"))
        return self.read.employer(employer_id)

    def absorb_employer(self, keep_id: int, other_id: int) -> None:
        """Moves all applications and people of an employer, in the bin too, to another, and deletes it. Its own fields
        go with it.

        :raises UserError: ``employer.unknown``.
        """
        for each in (keep_id, other_id):
            self._employer(each)
        self.flush()
        self._session.expunge_all()  # the rows in hand are about to belong elsewhere
        for statement in (
            "UPDATE application SET employer_id = ? WHERE employer_id = ?",
            "UPDATE contact SET employer_id = ? WHERE employer_id = ?",
        ):
            self._connection.execute(statement, (keep_id, other_id))
        self._session.delete(self._employer(other_id))
        self.flush()


def _table(row: type[SQLModel]) -> Any:
    return row.__table__  # type: ignore[attr-defined]  # SQLModel makes it
