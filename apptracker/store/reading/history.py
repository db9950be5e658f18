"""Reading the journal: what was done, and what changed since."""

from __future__ import annotations

import json
from collections.abc import Iterable

from apptracker.domain.changes import Changes
from apptracker.domain.records import JournalEntry
from apptracker.store.journal import changes_between
from apptracker.store.reading.base import BaseReader, instant
from apptracker.store.values import row_limit


class HistoryReader(BaseReader):
    def history(self, limit: int | None = None, *, before: int | None = None) -> list[JournalEntry]:
        """Every change, the latest first; those numbered below ``before`` where that is given."""
        return [
            JournalEntry(
                id=change_id,
                at=instant(at),
                cause=cause,
                words=words,
                undoes=undoes,
                undone_by=undone_by,
                rows=rows,
                can_undo=undone_by is None and not expired,
            )
            for change_id, at, cause, words, undoes, undone_by, expired, rows in self._rows(
                "SELECT id, at, cause, words, undoes, undone_by, expired, "
                "(SELECT count(*) FROM change_row WHERE change_id = change.id) "
                "FROM change WHERE id < ? ORDER BY id DESC LIMIT ?",
                (2**62 if before is None else before, row_limit(limit)),
            )
        ]

    def changes_since(self, change_id: int) -> Changes:
        """What every change after this one touched: ``everything`` when a backup was restored meanwhile."""
        with self._borrow() as connection:
            restored = "SELECT 1 FROM change WHERE id > ? AND cause = 'restore'"
            if connection.execute(restored, (change_id,)).fetchone():
                return Changes({"everything": (0,)})
            return changes_between(connection, change_id, 2**62)

    def applications_of(self, change_ids: Iterable[int]) -> dict[int, int]:
        """By change the application it touched, where it touched just one."""
        rows = self._rows(
            "SELECT change_id, min(application_id) FROM change_row "
            "WHERE change_id IN (SELECT value FROM json_each(?)) GROUP BY change_id "
            "HAVING count(DISTINCT application_id) = 1",
            (json.dumps(list(change_ids)),),
        )
        return dict(rows)

    def dismissed_with(self, event_id: int) -> dict[int, str]:
        """The reminders that were dismissed in the change that wrote a line of history and that nothing touched since,
        with the state each had before; none where the journal goes back no further."""
        return dict(
            self._rows(
                "SELECT r.row_id, json_extract(r.before, '$.state') FROM change_row r "
                "WHERE r.table_name = 'reminder' AND r.action = 'update' "
                "AND json_extract(r.after, '$.state') = 'dismissed' "
                "AND r.change_id = (SELECT max(change_id) FROM change_row "
                "WHERE table_name = 'event' AND row_id = ? AND action = 'insert') "
                "AND NOT EXISTS (SELECT 1 FROM change_row later "
                "WHERE later.table_name = 'reminder' AND later.row_id = r.row_id AND later.id > r.id)",
                (event_id,),
            )
        )

    def names(self, kind: str, ids: Iterable[int], at: str = "at") -> dict[int, str]:
        """What people call the things of a kind (``application``, ``contact``, ``employer``, ``reminder``, ``story``)
        by id, in the bin or not; without those that are gone or have no name. ``at``: the word between a title and its
        employer."""
        sql = f"{_NAMES[kind]} IN (SELECT value FROM json_each(:ids))"  # noqa: S608 - our own text
        found = self._rows(sql, {"ids": json.dumps(list(ids)), "at": f" {at} "})
        return {thing: name for thing, name in found if name}


_NAMES = {
    "application": "SELECT a.id, CASE WHEN a.title IS NULL OR e.name IS NULL THEN coalesce(a.title, e.name) "
    "ELSE a.title || :at || e.name END FROM application a LEFT JOIN employer e ON e.id = a.employer_id WHERE a.id",
    "contact": "SELECT id, name FROM contact WHERE id",
    "employer": "SELECT id, name FROM employer WHERE id",
    "reminder": "SELECT id, text FROM reminder WHERE id",
    "story": "SELECT id, title FROM story WHERE id",
}
