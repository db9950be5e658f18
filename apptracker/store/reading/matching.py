"""Reading what the person says of postings, and how applications belong together."""

from __future__ import annotations

from apptracker.domain.corrections import Correction, CorrectionMark
from apptracker.domain.records import ApplicationLink, LinkKind
from apptracker.store.reading.base import BaseReader


class MatchingReader(BaseReader):
    def corrections(self, application_id: int) -> list[Correction]:
        """What the person says of an application's posting, in the order of saying."""
        sql = "SELECT about, mark, fact FROM posting_correction WHERE application_id = ? ORDER BY id"
        return [
            Correction(about, CorrectionMark(mark), fact) for about, mark, fact in self._rows(sql, (application_id,))
        ]

    def links(self, application_id: int) -> list[ApplicationLink]:
        """Applications outside the bin said to belong together with this one, or to be another job; earliest first."""
        sql = (
            "SELECT l.other_id, l.kind FROM application_link l JOIN application a ON a.id = l.other_id "
            "WHERE l.application_id = ? AND a.deleted_at IS NULL ORDER BY l.other_id"
        )
        return [ApplicationLink(other, LinkKind(kind)) for other, kind in self._rows(sql, (application_id,))]
