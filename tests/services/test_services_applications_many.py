"""Several applications at once: one change, one undo, told step by step."""

from __future__ import annotations

import pytest
from services_helpers import add, waiting
from support import unchanged

from apptracker.domain.errors import UserError
from apptracker.services import applications
from apptracker.store import Database


def test_several_move_in_one_change_and_come_back_in_one(db: Database) -> None:
    for _ in range(2):
        add(db)
    add(db, stage="applied")
    with unchanged(db.folder.root):
        steps: list[tuple[int, int]] = []
        moved = applications.move_many(db, [1, 2, 3, 2], "applied", step=lambda *step: steps.append(step)).value
        assert [application.id for application in moved] == [1, 2]
        assert steps == [(1, 3), (2, 3), (3, 3)]
        assert "confirm-receipt" in waiting(db)
        assert db.undo().words == "Moved applications 1, 2, 3 to applied"


def test_a_stage_that_is_not_there_moves_nothing(db: Database) -> None:
    add(db)
    with unchanged(db.folder.root), pytest.raises(UserError, match="Elsewhere"):
        applications.move_many(db, [1], "Elsewhere")


def test_stopping_halfway_takes_everything_back(db: Database) -> None:
    for _ in range(3):
        add(db)

    def stop(done: int, total: int) -> None:
        if done == 2:
            raise InterruptedError

    for work in (applications.archive, applications.delete):
        with unchanged(db.folder.root), pytest.raises(InterruptedError):
            work(db, [1, 2, 3], step=stop)


def test_many_are_counted_in_words_not_named(db: Database) -> None:
    ids = [add(db).id for _ in range(9)]
    applications.archive(db, ids)
    assert db.read.history(limit=1)[0].words == "Archived: 9 applications"
