"""Reading the names in the data, each once, and the applications that changed last."""
# ruff: noqa: S608 - SQL is put together from our own names only

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace

from apptracker.domain.stages import Stage, StageKind
from apptracker.domain.vocabulary import Vocabulary
from apptracker.store.reading.base import BaseReader
from apptracker.store.reading.finding import PersonHit

_LIVE = "a.deleted_at IS NULL"
_STAGES = "SELECT id, name, kind, position, hidden FROM stage ORDER BY position, id"
#: What makes up a vocabulary, each soon read (40 ms and less for 100,000 applications).
_PARTS = {
    "employers": (
        "SELECT id, name FROM employer WHERE id IN (SELECT employer_id FROM listing) ORDER BY name COLLATE NOCASE, id"
    ),
    "people": (
        "SELECT id, name FROM contact WHERE id IN (SELECT x.contact_id FROM contact_application x "
        "JOIN listing l ON l.id = x.application_id) OR id NOT IN (SELECT contact_id FROM contact_application)"
    ),
    "tags": (
        "SELECT name FROM tag WHERE id IN (SELECT x.tag_id FROM application_tag x "
        "JOIN listing l ON l.id = x.application_id) ORDER BY folded"
    ),
    "titles": f"SELECT DISTINCT a.title FROM application a WHERE {_LIVE} AND a.title <> ''",
    "sources": (
        f"SELECT a.source FROM application a WHERE {_LIVE} AND a.source <> '' GROUP BY 1 ORDER BY count(*) DESC, 1"
    ),
    "locations": (
        f"SELECT a.location FROM application a WHERE {_LIVE} AND a.location <> '' GROUP BY 1 ORDER BY count(*) DESC, 1"
    ),
}
PARTS = ("stages", *_PARTS)
#: Of contacts by their ids: whose application is outside the bin, the latest of them; whoever has none at all, too.
_REACHED = (
    "SELECT c.id, c.name, c.role, coalesce(own.name, (SELECT name FROM employer WHERE id = a.employer_id)), a.id "
    "FROM json_each(?) j JOIN contact c ON c.id = j.value LEFT JOIN employer own ON own.id = c.employer_id "
    "LEFT JOIN application a ON a.id = (SELECT max(l.id) FROM contact_application x JOIN application l "
    f"ON l.id = x.application_id WHERE x.contact_id = c.id AND l.{_LIVE[2:]}) "
    "WHERE a.id IS NOT NULL OR NOT EXISTS (SELECT 1 FROM contact_application WHERE contact_id = c.id) ORDER BY j.key"
)
_TIED = (
    "SELECT x.contact_id FROM json_each(?) j JOIN contact_application x ON x.application_id = j.value "
    "GROUP BY 1 ORDER BY min(j.key), 1 LIMIT ?"
)


class NamesReader(BaseReader):
    def vocabulary(self) -> Vocabulary:
        """Every name once."""
        found = Vocabulary()
        for part in PARTS:
            found = self.with_names(found, part)
        return found

    def with_names(self, vocabulary: Vocabulary, part: str) -> Vocabulary:
        """A vocabulary with one of its :data:`PARTS` read anew."""
        if part == "stages":
            rows = self._rows(_STAGES)
            stages = (Stage(id_, name, StageKind(kind), at, bool(hidden)) for id_, name, kind, at, hidden in rows)
            return replace(vocabulary, stages=tuple(stages))
        rows = self._rows(_PARTS[part])
        names = tuple(rows) if part in ("employers", "people") else tuple(name for (name,) in rows)
        return replace(vocabulary, **{part: names})  # type: ignore[arg-type]

    def people_of(self, application_ids: Iterable[int], limit: int) -> list[int]:
        """The people tied to these applications, those of the first ones first."""
        return [id_ for (id_,) in self._rows(_TIED, (json.dumps(list(application_ids)), limit))]

    def reached(self, contact_ids: Iterable[int]) -> list[PersonHit]:
        """These people with where they are, but for those who are in the bin with all that ties them."""
        return [PersonHit(*row) for row in self._rows(_REACHED, (json.dumps(list(contact_ids)),))]

    def changed_last(self, limit: int) -> list[int]:
        """The applications outside the bin that changed last, archived ones after the others."""
        sql = "SELECT id FROM listing WHERE archived = ? ORDER BY updated_at DESC, id DESC LIMIT ?"
        found = [id_ for archived in (0, 1) for (id_,) in self._rows(sql, (archived, limit))]
        return found[:limit]
