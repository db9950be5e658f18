"""What the applications of a selection have, with how many each: for the menus of filters."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Collection
from typing import Any, NamedTuple

from apptracker.domain.selection import Selection
from apptracker.store.reading.base import BaseReader, fetched
from apptracker.store.reading.selecting import Chosen, chosen

_MOST = 50  # values of one field
_FEW = ("sources", "work_modes", "stage_ids")  # fields of few values, as listing_values has them


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

        def without(field: str) -> Chosen:
            return chosen(selection, leave_out=field, only=only)

        with self._borrow() as connection:
            tallies: dict[str, dict[str, _Tally]] = {}  # by what is asked: mostly the same for all of the fields
            few: dict[str, _Tally] = {}
            for field in _FEW:
                where = without(field)
                asked = f"{where.sql('')} {where.parameters}"
                if asked not in tallies:
                    tallies[asked] = _of_few(connection, where)
                few[field] = tallies[asked][field]
            return Facets(
                stages=few["stage_ids"].first(),
                employers=_of_employers(connection, without("employer_ids")),
                tags=_of_tags(connection, without("tags")),
                sources=_as_written(connection, few["sources"]),
                work_modes=few["work_modes"].first(),
            )


class _Tally:
    """How many have each value, and the latest one that has."""

    def __init__(self) -> None:
        self.counts: Counter[Any] = Counter()
        self.latest: defaultdict[Any, int] = defaultdict(int)

    def first(self) -> list[tuple[Any, int]]:
        """The most frequent values; of those as frequent the lesser ones."""
        return sorted(self.counts.items(), key=lambda each: (-each[1], each[0]))[:_MOST]


def _of_few(connection: sqlite3.Connection, where: Chosen) -> dict[str, _Tally]:
    found = {field: _Tally() for field in _FEW}
    rows = (where.along("listing_values") or where).sql("a.source, a.work_mode, a.stage_id, count(*), max(a.id)")
    for *values, count, latest in fetched(connection, f"{rows} GROUP BY 1, 2, 3", where.parameters):
        for tally, value in zip(found.values(), values, strict=True):
            if value is not None:
                tally.counts[value] += count
                tally.latest[value] = max(tally.latest[value], latest)
    return found


def _of_employers(connection: sqlite3.Connection, where: Chosen) -> list[tuple[int, int]]:
    along = where.along("listing_employer")
    rows = (along or where).sql("a.employer_id, count(*)", "a.employer_id IS NOT NULL")
    by = "coalesce(a.employer, x''), 1" if along else "1"
    return fetched(connection, f"{rows} GROUP BY {by} ORDER BY 2 DESC, 1 LIMIT {_MOST}", where.parameters)


def _of_tags(connection: sqlite3.Connection, where: Chosen) -> list[tuple[str, int]]:
    tagged = where._replace(source=f"{where.source} JOIN application_tag x ON x.application_id = a.id")
    # Counted here: SQLite would sort them for that.
    tally = _Tally()
    for (ids,) in fetched(connection, tagged.sql("json_group_array(x.tag_id)"), where.parameters):
        tally.counts.update(json.loads(ids))
    names = dict(connection.execute("SELECT id, name FROM tag"))
    return [(names[id_], count) for id_, count in tally.first()]


def _as_written(connection: sqlite3.Connection, sources: _Tally) -> list[tuple[str, int]]:
    """Sources as the latest application that has each writes it."""
    first = sources.first()
    these = json.dumps([sources.latest[source] for source, _ in first])
    question = "SELECT id, source FROM application WHERE id IN (SELECT value FROM json_each(?))"
    written = dict(connection.execute(question, (these,)))
    return [(written[sources.latest[source]], count) for source, count in first]
