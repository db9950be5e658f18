"""What reading postings and matching them came to, for lists: kept beside the applications, outside the journal."""

from __future__ import annotations

import json
from collections.abc import Iterable

from apptracker.domain.figures import Figure
from apptracker.store.reading.base import BaseReader

#: What a figure was made from, apart from the profile and the guide: the latest posting, what was said of it.
_MADE_FROM = (
    "max(p.id) || ':' || coalesce((SELECT count(*) || '.' || max(c.id) FROM posting_correction c "
    "WHERE c.application_id = a.id), '') || ':' || (a.employer_id IS NULL)"
)
_WITH_POSTING = (
    f"SELECT a.id, {_MADE_FROM}, f.key FROM application a JOIN posting p ON p.application_id = a.id "  # noqa: S608
    "LEFT JOIN figure f ON f.application_id = a.id WHERE a.deleted_at IS NULL AND {} GROUP BY a.id"
)


class FigureReader(BaseReader):
    def figures(self, ids: Iterable[int]) -> dict[int, Figure]:
        """What is known of these now, even if it is out of date."""
        rows = self._rows(
            "SELECT application_id, asked, covered, warning FROM figure "
            "WHERE application_id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(ids)),),
        )
        return {id_: Figure(*values) for id_, *values in rows}

    def figures_wanted(self, ids: Iterable[int], of: str) -> dict[int, str]:
        """Those of these applications that have a posting and no figure, or one made from something else, each with
        the key its figure is to have. ``of`` stands for the profile and the guide."""
        rows = self._rows(_WITH_POSTING.format("a.id IN (SELECT value FROM json_each(?))"), (json.dumps(list(ids)),))
        return {id_: f"{made}:{of}" for id_, made, key in rows if key != f"{made}:{of}"}

    def figures_wanted_before(self, before: int | None, of: str, limit: int) -> tuple[dict[int, str], int | None]:
        """The same for the newest applications that are not archived, so many at a time, older than ``before``; and
        where to go on, None at the end."""
        rows = self._rows(
            _WITH_POSTING.format("NOT a.archived AND a.id < ?") + " ORDER BY a.id DESC LIMIT ?",
            (2**62 if before is None else before, limit),
        )
        wanted = {id_: f"{made}:{of}" for id_, made, key in rows if key != f"{made}:{of}"}
        return wanted, rows[-1][0] if len(rows) == limit else None
