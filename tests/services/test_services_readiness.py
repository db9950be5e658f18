"""Readiness over stored data: by role, by application, kept by day, steps as reminders."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from support import POSTING

from apptracker.domain.clock import FrozenClock
from apptracker.domain.errors import EnvironmentFault, UserError
from apptracker.domain.profile import FactKind
from apptracker.domain.readiness import State
from apptracker.services import aims, applications, capture, letters, profiles, readiness, reminders, welcome
from apptracker.store import Database

TARGET = "role:inbound-agent"
TODAY = date(2026, 11, 21)


@pytest.fixture
def posted(db: Database) -> str:
    id_ = applications.add(db, title="Customer Care Representative", employer="Harbor").value.id
    capture.attach_posting(db, id_, capture.Source("posting.txt", POSTING.encode()))
    return f"application:{id_}"


def tell(db: Database, *skills: str) -> None:
    profiles.add_story(
        db,
        title="The double charge",
        situation="",
        task="",
        action="I rang the bank",
        result="$840 back",
        skills=skills,
    )


def test_every_role_of_the_guide_has_a_figure_and_a_plan(db: Database) -> None:
    for role in readiness.all_of(readiness.Role):
        found = readiness.look(db, f"role:{role}")
        assert found.figure == 0, role
        assert found.empty
        assert sum(part.weight for part in found.parts) == 100
        assert found.plan, role


def test_a_story_raises_the_figure_and_both_days_are_kept(db: Database, clock: FrozenClock) -> None:
    first = readiness.check(db, TARGET)
    assert first.history == ((TODAY, first.figure),)
    clock.advance(timedelta(days=2))
    tell(db, "Empathy", "Patience")
    second = readiness.check(db, TARGET)
    assert second.figure > first.figure
    assert second.history == ((TODAY, first.figure), (date(2026, 11, 23), second.figure))
    assert {s.id for s in second.in_state(State.EVIDENCED)} >= {"empathy", "patience"}


def test_a_day_has_one_figure_and_noting_it_is_no_change_to_undo(db: Database) -> None:
    before = db.read.latest_change_id()
    readiness.check(db, TARGET)
    assert db.read.latest_change_id() == before
    tell(db, "Empathy")
    found = readiness.check(db, TARGET)
    assert db.read.readiness_checks(TARGET) == [(TODAY, found.figure)] == list(found.history)


def test_looking_keeps_nothing(db: Database) -> None:
    readiness.look(db, TARGET)
    assert db.read.readiness_checks(TARGET) == []


def test_a_disk_that_takes_no_writing_does_not_spoil_reading(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise EnvironmentFault("store.readonly", path="x")

    monkeypatch.setattr(Database, "keep_readiness", refuse)
    found = readiness.check(db, TARGET)
    assert found.history == ((TODAY, found.figure),)


def test_a_posting_is_judged_by_its_coverage(db: Database, posted: str) -> None:
    found = readiness.check(db, posted)
    id_ = int(posted.partition(":")[2])
    _, coverage = letters.coverage_of(db, id_)
    assert {s.id for s in found.in_state(State.MISSING)} == set(coverage.gaps)
    assert found.title == "Customer Care Representative at Harbor"
    assert found.role == "inbound-agent"
    assert readiness.figure_of(db, id_, coverage) == found.figure


def test_without_a_posting_the_title_names_the_role(db: Database) -> None:
    id_ = applications.add(db, title="Help Desk Agent, evenings", employer="Harbor").value.id
    found = readiness.check(db, f"application:{id_}")
    assert found.role == "technical-support-agent"
    assert found.parts[0].id == "needed"
    other = applications.add(db, title="Pastry chef", employer="Harbor").value.id
    with pytest.raises(UserError) as refused:
        readiness.check(db, f"application:{other}")
    assert refused.value.code == "readiness.no_posting"


def test_a_step_becomes_a_reminder_shows_as_planned_and_is_free_again_once_done(db: Database, posted: str) -> None:
    step = readiness.look(db, posted).plan[0]
    made = readiness.remind(db, posted, step.id, "next tue").value
    assert made.text == step.text
    assert made.application_id == int(posted.partition(":")[2])
    assert readiness.look(db, posted).plan[0].planned == date(2026, 11, 24)
    reminders.settle(db, [made.id], reminders.ReminderState.DONE)
    assert readiness.look(db, posted).plan[0].planned is None


def test_a_reminder_for_a_role_stands_alone_and_can_be_undone(db: Database) -> None:
    made = readiness.remind(db, TARGET, "1", "tomorrow").value
    assert made.application_id is None
    db.undo()
    assert all(step.planned is None for step in readiness.look(db, TARGET).plan)


@pytest.mark.parametrize("step", ["nonsense", "0", "99"])
def test_a_step_there_is_not_is_refused(db: Database, step: str) -> None:
    with pytest.raises(UserError) as refused:
        readiness.remind(db, TARGET, step, "tomorrow")
    assert refused.value.code == "readiness.step"


@pytest.mark.parametrize("target", ["application:x", f"application:{'9' * 5000}", "application:", "role:", "x", ""])
def test_a_target_there_is_not_is_refused(db: Database, target: str) -> None:
    with pytest.raises(UserError) as refused:
        readiness.look(db, target)
    assert refused.value.code in ("application.unknown", "readiness.role")


def test_roles_are_found_by_title_and_near_ones_offered(db: Database) -> None:
    assert readiness.role_target("Customer Service Representative") == TARGET
    with pytest.raises(UserError) as near:
        readiness.role_target("custmer service agent")
    assert "Inbound" in str(near.value.params["near"])
    with pytest.raises(UserError) as none:
        readiness.role_target("zookeeper")
    assert (near.value.code, none.value.code) == ("readiness.role_near", "readiness.role")


def test_own_roles_are_matched_once_in_their_order(db: Database) -> None:
    welcome.aim_at(db, ("Team leader, support", "Zookeeper", "call center agent", "Call center specialist"))
    assert [role.id for role in aims.own_roles(db)] == ["team-lead", "call-center-specialist"]


def test_a_listed_language_takes_its_step_off_the_plan(db: Database) -> None:
    assert "languages" in {step.id for step in readiness.look(db, TARGET).plan}
    with db.change("Added a language") as uow:
        uow.put_fact(FactKind.LANGUAGE, {"language": "Spanish"})
    assert all(step.place != "profile:language" for step in readiness.look(db, TARGET).plan)
