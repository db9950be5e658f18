"""Reading what can be jumped to: no more of each application and person than its name, since all of them are read."""

from __future__ import annotations

from apptracker.domain.places import Place
from apptracker.store.reading.base import BaseReader

_APPLICATIONS = (
    "SELECT a.id, '', coalesce(e.name, ''), coalesce(a.title, ''), s.name, s.kind FROM application a "
    "JOIN stage s ON s.id = a.stage_id LEFT JOIN employer e ON e.id = a.employer_id "
    "WHERE a.deleted_at IS NULL ORDER BY a.archived, a.updated_at DESC, a.id DESC"
)
_PEOPLE = (
    "SELECT a.id, c.name, coalesce(e.name, ''), coalesce(a.title, ''), s.name, s.kind FROM contact c "
    "JOIN contact_application ca ON ca.contact_id = c.id JOIN application a ON a.id = ca.application_id "
    "JOIN stage s ON s.id = a.stage_id LEFT JOIN employer e ON e.id = a.employer_id "
    "WHERE a.deleted_at IS NULL ORDER BY a.archived, a.updated_at DESC, a.id DESC, c.id"
)


class PlacesReader(BaseReader):
    def places(self) -> list[Place]:
        """Every application outside the bin, what changed last first and archived ones at the end; then the people."""
        return [Place(*row) for sql in (_APPLICATIONS, _PEOPLE) for row in self._rows(sql)]
