"""Reading the journal: what was done, and what changed since."""

from __future__ import annotations

from apptracker.domain.changes import Changes
from apptracker.domain.records import JournalEntry
from apptracker.store.journal import changes_between
from apptracker.store.reading.base import BaseReader, instant
from apptracker.store.values import row_limit


class HistoryReader(BaseReader):
    def history(self, limit: int | None = None) -> list[JournalEntry]:
        """Every change, the latest first."""
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
                "FROM change ORDER BY id DESC LIMIT ?",
                (row_limit(limit),),
            )
        ]

    def latest_change_id(self) -> int:
        """The number of the last change by any process, 0 before the first; asking costs next to nothing."""
        latest: int = self._rows("SELECT coalesce(max(id), 0) FROM change")[0][0]
        return latest

    def changes_since(self, change_id: int) -> Changes:
        """What every change after this one touched."""
        with self._borrow() as connection:
            return changes_between(connection, change_id, 2**62)
