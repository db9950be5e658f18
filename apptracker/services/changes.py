"""Taking changes back, and doing them again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from apptracker.domain.changes import Changes, Result

if TYPE_CHECKING:
    from apptracker.domain.records import UndoneChange
    from apptracker.store import Database


def undo(db: Database, change_id: int | None = None) -> Result[UndoneChange]:
    """Take back the last change not yet taken back, whichever process made it, or the one named; name the change that
    an undo made to do the thing again.

    :raises UserError: ``undo.nothing``, ``undo.unknown``, ``undo.again``, ``undo.expired``, ``undo.conflict``.
    """
    undone = db.undo(change_id)
    return Result(undone, Changes(undone.ids, undone.change_id))
