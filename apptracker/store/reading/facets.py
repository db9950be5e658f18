"""What the applications of a selection have, with how many each: for the menus of filters."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from apptracker.domain.selection import Selection
from apptracker.store.reading.base import BaseReader
from apptracker.store.reading.selecting import chosen

_MOST = 50  # values of one field
#: What is counted, what it is called, and the tables it takes besides.
_VALUES = {
    "stage_ids": ("a.stage_id", "value", ""),
    "employer_ids": ("a.employer_id", "value", ""),
    "tags": (
        "x.tag_id",
        "(SELECT name FROM tag WHERE id = value)",
        "JOIN application_tag x ON x.application_id = a.id",
    ),
    "sources": ("a.source", "(SELECT source FROM application WHERE id = latest)", ""),
    "work_modes": ("a.work_mode", "value", ""),
}


class Facets(NamedTuple):
    """Each value with how many have it, most frequent first and :data:`_MOST` at most; stages and employers by their
    ids. Each list is of what there would be without its own field in the selection."""

    stages: list[tuple[int, int]]
    employers: list[tuple[int, int]]
    tags: list[tuple[str, int]]
    sources: list[tuple[str, int]]
    work_modes: list[tuple[str, int]]


class FacetReader(BaseReader):
    def facets(self, selection: Selection, *, only: Collection[int] | None = None) -> Facets:
        """What the applications of a selection have; of ``only`` these, where that is given.

        :raises UserError: ``search.words``.
        """
        return Facets(*(self._values(selection, name, only) for name in _VALUES))

    def _values(self, selection: Selection, name: str, only: Collection[int] | None) -> list[tuple]:  # type: ignore[type-arg]
        value, called, join = _VALUES[name]
        found = chosen(selection, leave_out=name, only=only)
        counted = found._replace(source=f"{found.source} {join}").sql(
            f"{value} AS value, count(*) AS count, max(a.id) AS latest", f"{value} IS NOT NULL"
        )
        return self._rows(
            f"SELECT {called}, count FROM ({counted} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT {_MOST})",  # noqa: S608
            found.parameters,
        )
