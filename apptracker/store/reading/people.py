"""Reading contacts, marks of the guide and settings."""

from __future__ import annotations

from datetime import date

from apptracker.domain.applications import Contact
from apptracker.domain.records import GuideMark
from apptracker.store.reading.base import BaseReader
from apptracker.store.values import json_value, storable

CONTACT = (
    "SELECT c.id, c.name, c.email, c.phone, c.role, (SELECT json_group_array(application_id) FROM "
    "(SELECT application_id FROM contact_application WHERE contact_id = c.id ORDER BY application_id)), "
    "c.employer_id, w.name, c.notes FROM contact c LEFT JOIN employer w ON w.id = c.employer_id "
)


class PeopleReader(BaseReader):
    """Lists leave out what belongs to an application in the bin; asking for one thing by its id does not."""

    def contacts(self, application_id: int | None = None) -> list[Contact]:
        """Contacts by name; of one application when it is named. Who belongs to none is listed among all, too."""
        if application_id is None:
            rows = self._rows(
                f"{CONTACT} LEFT JOIN contact_application ca ON ca.contact_id = c.id "
                "LEFT JOIN application a ON a.id = ca.application_id WHERE a.deleted_at IS NULL "
                "GROUP BY c.id ORDER BY c.name COLLATE NOCASE, c.id"
            )
        else:
            rows = self._rows(
                f"{CONTACT} JOIN contact_application ca ON ca.contact_id = c.id WHERE ca.application_id = ? "
                "ORDER BY c.name COLLATE NOCASE, c.id",
                (application_id,),
            )
        return [contact_of(row) for row in rows]

    def contact(self, contact_id: int) -> Contact:
        """:raises UserError: ``contact.unknown``."""
        return contact_of(self._row(f"{CONTACT} WHERE c.id = ?", contact_id, "contact.unknown"))

    def guide_marks(self, application_id: int, mark: GuideMark) -> list[str]:
        """The entries of the guide (``kind:id``) put beside an application for one reason, in the order of putting."""
        sql = "SELECT entry FROM guide_mark WHERE application_id = ? AND mark = ? ORDER BY id"
        return [entry for (entry,) in self._rows(sql, (application_id, mark.value))]

    def readiness_checks(self, target: str) -> list[tuple[date, int]]:
        """How ready the person was for a target (:meth:`Database.keep_readiness`): days with figures, oldest first."""
        sql = "SELECT on_date, figure FROM readiness_check WHERE target = ? ORDER BY on_date"
        return [(date.fromisoformat(day), figure) for day, figure in self._rows(sql, (storable(target),))]

    def setting(self, key: str, default: object = None) -> object:
        """One of the person's settings."""
        rows = self._rows("SELECT value FROM setting WHERE key = ?", (storable(key),))
        return json_value(rows[0][0]) if rows else default

    def settings(self, prefix: str = "") -> dict[str, object]:
        """The settings the person made whose keys begin so, by key."""
        sql = "SELECT key, value FROM setting WHERE substr(key, 1, length(:prefix)) = :prefix ORDER BY key"
        return {key: json_value(value) for key, value in self._rows(sql, {"prefix": prefix})}


def contact_of(row: tuple) -> Contact:  # type: ignore[type-arg]
    """A contact from the columns of :data:`CONTACT`."""
    contact_id, name, email, phone, role, application_ids, employer_id, employer, notes = row
    ids = tuple(json_value(application_ids))
    return Contact(contact_id, name, email, phone, role, ids, employer_id, employer, notes)
