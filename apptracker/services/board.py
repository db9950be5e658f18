"""What the board changes besides moving cards: how many a person wants in a column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from apptracker.domain.changes import Result
from apptracker.domain.errors import UserError
from apptracker.domain.stages import Stage

if TYPE_CHECKING:
    from apptracker.store import Database

MOST = 9999  # cards that a limit may allow


def limit(db: Database, stage_id: int, cards: int | None) -> Result[Stage]:
    """So many applications are wanted in a stage at most; None for any number. Nothing is refused over it: the board
    says so.

    :raises UserError: ``stage.unknown``, ``stage.limit`` for fewer than one or more than :data:`MOST`.
    """
    if cards is not None and not 1 <= cards <= MOST:
        raise UserError("stage.limit", most=MOST)
    stage = db.read.stage(stage_id)
    words = f"Took the limit off {stage.name}" if cards is None else f"Limited {stage.name} to {cards}"
    with db.change(words) as uow:
        stage = uow.update_stage(stage_id, card_limit=cards)
    return Result(stage, uow.changes)
