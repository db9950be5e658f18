"""The person's stages: names, order, hiding, adding and deleting, each taken back in one step; rules go on."""

from __future__ import annotations

from datetime import date

import pytest
from services_helpers import add, by_rule

from apptracker.domain.errors import AppError, UserError
from apptracker.domain.stages import DEFAULT_STAGES, Stage, StageKind
from apptracker.services import applications, changes, packets, stages
from apptracker.store import Database


def named(db: Database, name: str) -> Stage:
    [found] = [stage for stage in db.read.stages() if stage.name == name]
    return found


def names(db: Database) -> list[str]:
    return [stage.name for stage in db.read.stages()]


FIRST = [name for name, _ in DEFAULT_STAGES]


def test_a_stage_is_renamed_and_the_name_taken_back(db: Database) -> None:
    job = add(db)
    stages.rename(db, named(db, "Saved").id, "  To   do ")
    assert names(db)[0] == "To do"
    assert db.read.application(job.id).stage == "To do"
    changes.undo(db)
    assert names(db) == FIRST


@pytest.mark.parametrize(
    ("name", "code"), [("", "stage.empty"), (" \t", "stage.empty"), ("x" * 41, "stage.long"), ("OFFER", "stage.exists")]
)
def test_names_that_cannot_be(db: Database, name: str, code: str) -> None:
    with pytest.raises(UserError) as told:
        stages.rename(db, named(db, "Saved").id, name)
    assert told.value.code == code
    with pytest.raises(UserError) as told:
        stages.add(db, name, StageKind.SCREENING)
    assert told.value.code == code
    assert names(db) == FIRST


def test_a_name_may_be_written_in_other_letters_of_the_same(db: Database) -> None:
    stages.rename(db, named(db, "Offer").id, "OFFER")
    assert "OFFER" in names(db)


def test_a_new_stage_stands_behind_those_that_mean_the_same(db: Database) -> None:
    stages.add(db, "Second interview", StageKind.INTERVIEWING)
    assert names(db)[2:6] == ["Screening", "Interviewing", "Second interview", "Offer"]
    changes.undo(db)
    assert names(db) == FIRST


def test_the_order_is_one_change(db: Database) -> None:
    ids = [stage.id for stage in db.read.stages()]
    wanted = [ids[1], ids[0], *ids[2:]]
    stages.put_in_order(db, wanted)
    assert [stage.id for stage in db.read.stages()] == wanted
    changes.undo(db)
    assert [stage.id for stage in db.read.stages()] == ids
    with pytest.raises(UserError, match="meanwhile"):
        stages.put_in_order(db, ids[1:])


def test_what_hides_comes_back(db: Database) -> None:
    stages.show(db, named(db, "Declined").id, shown=False)
    assert named(db, "Declined").hidden
    changes.undo(db)
    assert not named(db, "Declined").hidden


@pytest.mark.parametrize("name", ["Saved", "Applied"])
def test_one_stage_for_saved_and_for_applied_always_shows(db: Database, name: str) -> None:
    with pytest.raises(UserError) as told:
        stages.show(db, named(db, name).id, shown=False)
    assert told.value.code == "stage.needed"
    own = stages.add(db, "Another", named(db, name).kind).value
    stages.show(db, named(db, name).id, shown=False)
    for act in (lambda: stages.show(db, own.id, shown=False), lambda: stages.delete(db, own.id)):
        with pytest.raises(UserError) as told:
            act()
        assert told.value.code == "stage.needed"


def test_an_empty_stage_of_ones_own_is_deleted(db: Database) -> None:
    own = stages.add(db, "Phone chat", StageKind.SCREENING).value
    stages.delete(db, own.id)
    assert names(db) == FIRST
    changes.undo(db)
    assert db.read.stage(own.id).name == "Phone chat"


def test_the_last_stage_of_its_kind_stays(db: Database) -> None:
    for stage in db.read.stages():
        with pytest.raises(UserError) as told:
            stages.delete(db, stage.id)
        assert told.value.code == "stage.last"


def test_applications_go_to_another_stage_first(db: Database) -> None:
    own = stages.add(db, "Phone chat", StageKind.SCREENING).value
    kept, binned = add(db), add(db, employer="Northwind")
    applications.move_many(db, [kept.id, binned.id], "Phone chat")
    applications.archive(db, [kept.id])
    applications.delete(db, [binned.id])
    with pytest.raises(UserError) as told:
        stages.delete(db, own.id)
    assert told.value.code == "stage.in_use"
    before = db.read.events(kept.id)

    stages.delete(db, own.id, named(db, "Screening").id)
    assert db.read.application(kept.id).stage == "Screening"
    assert [event.text for event in db.read.events(kept.id)] == [event.text for event in before]  # it means the same
    assert db.read.events(kept.id)[-1].stage_id == named(db, "Screening").id
    applications.restore(db, [binned.id])
    assert db.read.application(binned.id).stage == "Screening"

    changes.undo(db)
    changes.undo(db)
    assert db.read.application(kept.id).stage == "Phone chat"
    assert db.read.events(kept.id) == before


def test_moving_to_another_meaning_is_written_into_history(db: Database) -> None:
    own = stages.add(db, "Phone chat", StageKind.SCREENING).value
    job = add(db)
    applications.move(db, job.id, "Phone chat")
    stages.delete(db, own.id, named(db, "Rejected").id)
    texts = [event.text for event in db.read.events(job.id)]
    assert texts[-1] == "Phone chat → Rejected"
    kinds = {stage.id: stage.kind for stage in db.read.stages()}
    moves = [kinds[event.stage_id] for event in db.read.events(job.id) if event.stage_id is not None]
    assert moves[-2:] == [StageKind.SCREENING, StageKind.REJECTED]
    changes.undo(db)
    assert db.read.application(job.id).stage == "Phone chat"


def test_the_first_names_come_back_in_one_change(db: Database) -> None:
    saved, applied = named(db, "Saved"), named(db, "Applied")
    stages.rename(db, saved.id, "Wishes")
    stages.rename(db, applied.id, "Saved")  # the name of another
    own = stages.add(db, "Applied", StageKind.APPLIED).value
    stages.restore_names(db)
    assert names(db) == ["Saved", "Applied", "Applied (2)", *FIRST[2:]]
    assert db.read.stage(own.id).name == "Applied (2)"
    changes.undo(db)
    assert (db.read.stage(saved.id).name, db.read.stage(applied.id).name) == ("Wishes", "Saved")
    changes.undo(db)
    assert stages.restore_names(db).changes.change_id is not None
    assert stages.restore_names(db).changes.change_id is None  # nothing left to do


def test_rules_and_sending_go_by_what_a_stage_means(db: Database) -> None:
    stages.rename(db, named(db, "Applied").id, "Sent off")
    stages.rename(db, named(db, "Screening").id, "Applied")  # a name that another stage had
    job = add(db)
    applications.move(db, job.id, "Sent off")
    assert by_rule(db, "confirm-receipt").application_id == job.id
    other = add(db, employer="Northwind")
    packets.send(db, other.id, without_letter=True)
    sent = db.read.application(other.id)
    assert (sent.stage, sent.stage_kind, sent.applied_on) == ("Sent off", StageKind.APPLIED, date(2026, 11, 21))


def test_an_error_changes_nothing(db: Database) -> None:
    before = db.read.latest_change_id()
    for act in (
        lambda: stages.rename(db, 99, "Elsewhere"),
        lambda: stages.delete(db, named(db, "Offer").id),
        lambda: stages.put_in_order(db, [1, 1]),
    ):
        with pytest.raises(AppError):
            act()
    assert db.read.latest_change_id() == before
