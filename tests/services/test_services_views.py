"""Saved views of the applications."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from support import unchanged

from apptracker.domain.clock import FrozenClock, today
from apptracker.domain.errors import UserError
from apptracker.domain.selection import DateRange, Selection
from apptracker.domain.stages import StageKind
from apptracker.services import applications, employers, stages, views
from apptracker.services.views import View
from apptracker.store import Database

REMOTE = Selection(text="chat", work_modes=frozenset({"remote"}))


def shown(db: Database) -> list[str]:
    return [view.name or view.key for view in views.saved_views(db.read, today(db.clock)) if not view.hidden]


def view(db: Database, key: str) -> View:
    return views.view_named(db.read, key, today(db.clock))


def test_some_come_ready_made_and_follow_stages_and_calendar(db: Database) -> None:
    assert shown(db) == ["waiting", "closing", "unreminded", "quiet"]
    stages = {stage.id: stage for stage in db.read.stages()}
    assert [stages[id_].kind for id_ in view(db, "waiting").selection.stage_ids] == [StageKind.APPLIED]
    assert view(db, "closing").selection.deadline == DateRange(date(2026, 11, 21), date(2026, 11, 27))
    assert not any(stages[id_].kind.is_ending for id_ in view(db, "unreminded").selection.stage_ids)


def test_a_view_is_kept_changed_and_taken_back(db: Database) -> None:
    with unchanged(db.folder.root):
        made = views.add(db, " Remote  jobs ", REMOTE, sort=("-applied", "title"), columns=("employer",), group="stage")
        assert (
            made.value
            == view(db, "1")
            == View("1", "Remote jobs", REMOTE, ("-applied", "title"), ("employer",), "stage")
        )
        assert shown(db)[-1] == "Remote jobs"
        views.update(db, "1", Selection(quiet=True), sort=(), columns=(), group="")
        assert view(db, "1") == View("1", "Remote jobs", Selection(quiet=True))
        views.rename(db, "1", "Silent")
        assert view(db, "1").name == "Silent"
        views.delete(db, "1")
        assert "Silent" not in shown(db)
        for words in ("Deleted the view Silent", "Renamed a view to Silent", "Updated the view Remote jobs"):
            assert db.undo().words == words
        assert db.undo().words == "Added the view Remote jobs"


def test_days_that_move_with_the_calendar_are_kept_so(db: Database, clock: FrozenClock) -> None:
    last_week = DateRange(date(2026, 11, 15), date(2026, 11, 21))
    fixed = DateRange(date(2026, 11, 2), date(2026, 11, 9))
    views.add(db, "Fresh", Selection(applied=last_week, deadline=fixed))
    assert view(db, "1").selection.applied == last_week
    clock.advance(timedelta(days=14))
    assert view(db, "1").selection == Selection(
        applied=DateRange(date(2026, 11, 29), date(2026, 12, 5)), deadline=fixed
    )


def test_they_stand_in_the_persons_order(db: Database) -> None:
    views.add(db, "A", Selection())
    views.add(db, "B", Selection())
    views.hide(db, "quiet")
    views.move(db, "2", -1)
    assert shown(db) == ["waiting", "closing", "unreminded", "B", "A"]
    views.move(db, "waiting", 1)
    views.move(db, "1", 5)
    assert shown(db) == ["closing", "waiting", "unreminded", "B", "A"]
    views.move(db, "1", -3)
    assert shown(db) == ["closing", "A", "waiting", "unreminded", "B"]
    views.hide(db, "quiet", hidden=False)
    assert set(shown(db)) == {"closing", "A", "waiting", "unreminded", "quiet", "B"}
    db.undo()
    db.undo()
    assert shown(db) == ["closing", "waiting", "unreminded", "B", "A"]


def test_ready_made_ones_are_renamed_and_hidden_never_deleted(db: Database) -> None:
    views.rename(db, "waiting", "Patience")
    assert view(db, "waiting").name == "Patience"
    for refused in (
        lambda: views.delete(db, "waiting"),
        lambda: views.update(db, "waiting", REMOTE, sort=(), columns=(), group=""),
        lambda: views.rename(db, "waiting", " "),
        lambda: views.delete(db, "12"),
    ):
        with pytest.raises(UserError):
            refused()


@pytest.mark.parametrize("value", [None, 7, [], {"name": 3, "selection": [], "sort": [1], "position": "x", "days": 2}])
def test_what_cannot_be_read_makes_a_view_of_everything(db: Database, value: object) -> None:
    with db.change("Damage") as uow:
        uow.put_setting("view.4", value)
        uow.put_setting("view.odd", value)
    assert view(db, "4") == View("4", "", Selection())


def test_stages_that_are_gone_are_left_out(db: Database) -> None:
    views.add(db, "Old", Selection(stage_ids=frozenset({1, 999})))
    assert view(db, "1").selection.stage_ids == frozenset({1})


def test_a_view_of_what_became_part_of_another_shows_the_other(db: Database) -> None:
    applied = next(stage for stage in db.read.stages() if stage.kind is StageKind.APPLIED)
    own = stages.add(db, "Sent", StageKind.APPLIED).value
    one, two = (applications.add(db, employer=name, title="Agent").value for name in ("Cedar", "Cedar Ltd"))
    kept, other = (db.read.employer_named(each.employer) for each in (one, two))
    assert kept is not None
    assert other is not None
    views.add(db, "Sent ones", Selection(stage_ids=frozenset({own.id})))
    views.add(db, "Cedar", Selection(employer_ids=frozenset({other.id, kept.id}), tags=frozenset({"near"})))
    with unchanged(db.folder.root):
        stages.delete(db, own.id)
        assert view(db, "1").selection == Selection(stage_ids=frozenset({applied.id}))
        employers.merge(db, kept.id, other.id, {})
        assert view(db, "2").selection == Selection(employer_ids=frozenset({kept.id}), tags=frozenset({"near"}))
        db.undo()
        db.undo()
    assert view(db, "1").selection == Selection(stage_ids=frozenset({own.id}))
