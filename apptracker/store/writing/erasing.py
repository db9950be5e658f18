"""Erasing applications for good, with all that hangs on them; undo brings them back."""

from __future__ import annotations

import json
from collections.abc import Iterable

from apptracker.domain.moments import PUT_AWAY
from apptracker.domain.quiet import LATER
from apptracker.domain.texts import WORDED
from apptracker.store.values import storable
from apptracker.store.writing.base import Area

#: In an order in which nothing is left pointing at what is gone.
_ERASE = """
DELETE FROM sent_file WHERE sent_packet_id IN
  (SELECT id FROM sent_packet WHERE application_id IN (SELECT value FROM json_each(:applications)));
DELETE FROM sent_packet WHERE application_id IN (SELECT value FROM json_each(:applications));
DELETE FROM letter_work WHERE application_id IN (SELECT value FROM json_each(:applications));
DELETE FROM form_answer WHERE application_id IN (SELECT value FROM json_each(:applications));
DELETE FROM document_version WHERE document_id IN
  (SELECT id FROM document WHERE application_id IN (SELECT value FROM json_each(:applications)));
DELETE FROM document WHERE application_id IN (SELECT value FROM json_each(:applications));
DELETE FROM reminder WHERE application_id IN (SELECT value FROM json_each(:applications)) OR interview_id IN
  (SELECT id FROM interview WHERE application_id IN (SELECT value FROM json_each(:applications)));
DELETE FROM guide_mark WHERE application_id IN (SELECT value FROM json_each(:applications));
DELETE FROM posting_correction WHERE application_id IN (SELECT value FROM json_each(:applications));
DELETE FROM application_link WHERE application_id IN (SELECT value FROM json_each(:applications))
  OR other_id IN (SELECT value FROM json_each(:applications));
DELETE FROM readiness_check WHERE target IN (SELECT 'application:' || value FROM json_each(:applications));
DELETE FROM setting WHERE key IN (SELECT :put_away || value FROM json_each(:applications));
DELETE FROM setting WHERE key IN (SELECT :worded || value FROM json_each(:applications));
DELETE FROM setting WHERE key IN (SELECT :later || value FROM json_each(:applications));
DELETE FROM interview WHERE application_id IN (SELECT value FROM json_each(:applications));
DELETE FROM event WHERE application_id IN (SELECT value FROM json_each(:applications));
DELETE FROM posting WHERE application_id IN (SELECT value FROM json_each(:applications));
DELETE FROM attachment WHERE application_id IN (SELECT value FROM json_each(:applications));
DELETE FROM application_tag WHERE application_id IN (SELECT value FROM json_each(:applications));
DELETE FROM contact_application WHERE application_id IN (SELECT value FROM json_each(:applications));
DELETE FROM application WHERE id IN (SELECT value FROM json_each(:applications));
UPDATE reminder SET contact_id = NULL WHERE contact_id IN (SELECT value FROM json_each(:contacts))
  AND contact_id NOT IN (SELECT contact_id FROM contact_application);
DELETE FROM contact WHERE id IN (SELECT value FROM json_each(:contacts))
  AND id NOT IN (SELECT contact_id FROM contact_application);
DELETE FROM employer
  WHERE (id IN (SELECT value FROM json_each(:employers)) OR name IN (SELECT value FROM json_each(:names)))
  AND id NOT IN (SELECT employer_id FROM application WHERE employer_id IS NOT NULL)
  AND id NOT IN (SELECT employer_id FROM contact WHERE employer_id IS NOT NULL);
DELETE FROM tag WHERE id IN (SELECT value FROM json_each(:tags)) AND id NOT IN (SELECT tag_id FROM application_tag)
"""
#: What applications share with others; what nobody else needs goes with them.
_SHARED = {
    "contacts": "SELECT DISTINCT contact_id FROM contact_application "
    "WHERE application_id IN (SELECT value FROM json_each(:applications))",
    "employers": "SELECT employer_id FROM application WHERE employer_id IS NOT NULL "
    "AND id IN (SELECT value FROM json_each(:applications)) UNION SELECT employer_id FROM contact "
    "WHERE employer_id IS NOT NULL AND id IN (SELECT contact_id FROM contact_application "
    "WHERE application_id IN (SELECT value FROM json_each(:applications)))",
    "tags": "SELECT DISTINCT tag_id FROM application_tag "
    "WHERE application_id IN (SELECT value FROM json_each(:applications))",
}


class Erasing(Area):
    def erase_applications(self, ids: Iterable[int], *, employers: Iterable[str] = ()) -> None:
        """Erases applications, in the bin or not, with postings, history, interviews, reminders, documents, packets and
        files; and people, employers and tags that belonged to them alone. Ids that are unknown are passed over. The
        contents of kept files stay for undo, until ``doctor --repair`` finds that nothing needs them.

        :param employers: names that go as well where no application needs them any more.
        """
        self.flush()
        self._session.expunge_all()  # rows in hand may be about to go
        named = {"applications": json.dumps(list(ids)), "put_away": PUT_AWAY, "worded": WORDED, "later": LATER}
        shared = {
            name: json.dumps([row[0] for row in self._connection.execute(sql, named)]) for name, sql in _SHARED.items()
        }
        names = {"names": json.dumps([storable(name) for name in employers])}
        for statement in _ERASE.split(";"):
            self._connection.execute(statement, {**named, **shared, **names})
