"""Limits of stages, and how applications end."""

from __future__ import annotations

import pytest
from services_helpers import add

from apptracker.domain.applications import EventKind
from apptracker.domain.errors import UserError
from apptracker.domain.stages import ENDINGS
from apptracker.services import applications, board, changes, endings
from apptracker.store import Database


def test_a_limit_is_set_taken_off_and_taken_back(db: Database) -> None:
    assert board.limit(db, 2, 10).value.card_limit == 10
    assert board.limit(db, 2, None).value.card_limit is None
    changes.undo(db)
    assert db.read.stage(2).card_limit == 10


@pytest.mark.parametrize("cards", [0, -1, 10_000])
def test_a_limit_is_a_number_a_column_can_have(db: Database, cards: int) -> None:
    with pytest.raises(UserError) as refused:
        board.limit(db, 2, cards)
    assert refused.value.code == "stage.limit"


def test_every_ending_has_reasons_to_choose_from() -> None:
    assert set(endings.REASONS) == ENDINGS


def test_a_move_and_its_reason_are_taken_back_as_one(db: Database) -> None:
    id_ = add(db, stage="applied").id
    moved = applications.move(db, id_, "rejected")
    endings.tell(db, [id_], reason=" Somebody  else ", feedback="Nice call", with_move=moved.changes.change_id)
    told = db.read.application(id_)
    assert (told.stage, told.ending_reason) == ("Rejected", "Somebody else")
    changes.undo(db)
    assert (db.read.application(id_).stage, db.read.application(id_).ending_reason) == ("Applied", None)
    assert [e.kind for e in db.read.events(id_)] == [EventKind.CREATED]


def test_what_was_changed_between_keeps_the_move_apart(db: Database) -> None:
    id_ = add(db, stage="applied").id
    moved = applications.move(db, id_, "rejected")
    applications.tag(db, id_, ["later"])
    endings.tell(db, [id_], reason="Too far", with_move=moved.changes.change_id)
    changes.undo(db)
    assert (db.read.application(id_).stage, db.read.application(id_).ending_reason) == ("Rejected", None)


def test_an_application_that_goes_on_has_no_reason_to_have_ended(db: Database) -> None:
    id_ = add(db, stage="rejected").id
    endings.tell(db, [id_], reason="Position was closed")
    assert applications.move(db, id_, "withdrawn").value.ending_reason == "Position was closed"
    assert applications.move(db, id_, "applied").value.ending_reason is None


def test_nothing_told_is_refused(db: Database) -> None:
    id_ = add(db, stage="rejected").id
    with pytest.raises(UserError) as refused:
        endings.tell(db, [id_], reason="  ")
    assert refused.value.code == "text.empty"
