"""What stands in each stage, and what is kept of reading postings."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from store_helpers import add, stage_id

from apptracker.domain.figures import Figure
from apptracker.domain.selection import Selection
from apptracker.domain.stages import StageKind
from apptracker.store import Database
from apptracker.store.reading.board import BoardQuery


@pytest.fixture
def jobs(db: Database) -> Database:
    applied, ended = stage_id(db, StageKind.APPLIED), stage_id(db, StageKind.REJECTED)
    add(db, employer="Harbor Mutual", title="Agent", deadline=date(2026, 12, 1))
    add(db, employer="Cedar Telecom", title="Advisor", stage_id=applied)
    add(db, employer="Birch Bank", title="Clerk", stage_id=applied)
    add(db, employer="Alder Clinic", stage_id=ended)
    with db.change("Around them") as uow:
        uow.add_event(2, "stage", "Saved → Applied", on=date(2026, 11, 3), stage_id=applied)
        uow.add_event(3, "stage", "Saved → Applied", on=date(2026, 11, 9), stage_id=applied)
        uow.add_tags(2, ["first choice"])
        uow.add_reminder(due=datetime(2026, 11, 25, tzinfo=UTC), text="Later", application_id=2)
        uow.add_reminder(due=datetime(2026, 11, 22, tzinfo=UTC), text="Call", application_id=2)
        for id_ in (1, 2, 3):
            uow.add_posting(id_, "Patience and e-mail.")
    db.keep_figures({2: ("old", Figure(4, 1, 0)), 3: ("old", Figure(4, 3, 3)), 99: ("gone", Figure(1, 1, 0))})
    return db


def columns(db: Database, sort: str = "newest", **selection: Any) -> dict[str, list[int]]:
    found = db.read.board().look(BoardQuery(Selection(**selection), sort))
    names = {stage.id: stage.name for stage in db.read.stages()}
    return {names[id_]: ids.tolist() for id_, ids in found.columns.items()}


@pytest.mark.parametrize(
    ("sort", "applied"),
    [
        ("newest", [3, 2]),
        ("longest", [2, 3]),
        ("reminder", [2, 3]),
        ("employer", [3, 2]),
        ("coverage", [3, 2]),
        ("deadline", [3, 2]),
    ],
)
def test_each_stage_holds_its_own_in_the_order_asked_for(jobs: Database, sort: str, applied: list[int]) -> None:
    assert columns(jobs, sort) == {"Saved": [1], "Applied": applied, "Rejected": [4]}


def test_only_what_matches_is_there_and_how_many_there_are(jobs: Database) -> None:
    assert columns(jobs, text="cedar") == {"Applied": [2]}
    assert columns(jobs, tags=frozenset({"first choice"})) == {"Applied": [2]}
    jobs_board = jobs.read.board()
    with jobs.change("Filed away") as uow:
        uow.archive(3)
    found = jobs_board.look(BoardQuery())
    assert (found.shown_of, found.elsewhere) == (3, 1)


def test_a_card_says_what_the_board_shows_of_it(jobs: Database) -> None:
    card = jobs.read.cards([2, 77])[2]
    assert (card.employer, card.title, card.stage_since, card.tags) == (
        "Cedar Telecom",
        "Advisor",
        date(2026, 11, 3),
        ("first choice",),
    )
    assert (card.reminder, card.reminder_due) == ("Call", datetime(2026, 11, 22, tzinfo=UTC))
    assert (card.asked, card.covered, card.warning) == (4, 1, 0)


def test_a_change_is_followed_by_a_board_that_was_looked_at_before(jobs: Database) -> None:
    board = jobs.read.board()
    board.look(BoardQuery())
    with jobs.change("Moved") as uow:
        uow.set_stage(1, stage_id(jobs, StageKind.APPLIED))
        uow.add_event(1, "stage", "Saved → Applied", on=date(2026, 11, 21), stage_id=stage_id(jobs, StageKind.APPLIED))
    assert [ids.tolist() for ids in board.look(BoardQuery()).columns.values()] == [[1, 3, 2], [4]]


def test_figures_are_wanted_where_there_is_a_posting_and_none_that_fits(jobs: Database) -> None:
    assert set(jobs.read.figures([1, 2, 3])) == {2, 3}
    wanted = jobs.read.figures_wanted([1, 2, 3, 4], "guide")
    assert set(wanted) == {1, 2, 3}
    jobs.keep_figures({1: (wanted[1], Figure(2, 2, 0))})
    assert set(jobs.read.figures_wanted([1, 2, 3, 4], "guide")) == {2, 3}
    assert set(jobs.read.figures_wanted([1], "another guide")) == {1}
    assert jobs.read.figures_wanted_before(None, "guide", 2) == ({3: wanted[3], 2: wanted[2]}, 2)
    assert jobs.read.figures_wanted_before(2, "guide", 2) == ({}, None)


def test_whether_something_has_ended(jobs: Database) -> None:
    assert jobs.read.applications_ended([2, 4])
    assert not jobs.read.applications_ended([1, 2])
