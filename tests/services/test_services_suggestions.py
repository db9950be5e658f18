"""The suggested next step: the rules over facts, and the facts from the data."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date, timedelta

import pytest
from services_helpers import add, captured
from support import ROOT, resume_bytes

from apptracker.domain.applications import InterviewFormat
from apptracker.domain.day import USUAL_GOAL
from apptracker.domain.next_step import Facts, Job, StepKind, next_steps
from apptracker.services import applications, interviews, profiles, suggestions
from apptracker.store import Database

TODAY = date(2026, 11, 21)
JOB = Job(7, "Harbor Mutual", "Agent", TODAY + timedelta(days=1))
READY = Facts(TODAY, has_profile=True, stories=3, applications=4)


def kinds(facts: Facts) -> list[str]:
    return [step.kind.value for step in next_steps(facts)]


def test_the_first_things_come_first() -> None:
    assert kinds(Facts(TODAY)) == ["profile", "first-posting", "story"]
    assert kinds(replace(READY, applications=0)) == ["first-posting"]


def test_all_that_can_be_said_stands_in_the_order_of_use() -> None:
    facts = Facts(TODAY, True, 0, 4, unprepared=JOB, closing=JOB, unsent=JOB)
    assert kinds(facts) == ["prepare", "letter", "send", "story", "postings"]


def test_there_is_always_a_step() -> None:
    assert kinds(READY) == ["postings"]
    assert kinds(replace(READY, applied=USUAL_GOAL)) == ["postings"]


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        (replace(READY, unprepared=JOB), "The interview is tomorrow."),
        (replace(READY, closing=replace(JOB, day=TODAY)), "Agent closes today"),
        (replace(READY, unsent=replace(JOB, day=None)), "A letter for Agent is kept and not marked as sent. Read"),
        (replace(READY, stories=1), "One story is kept."),
        (replace(READY, applied=1), "You applied for one job in seven days; 5 a week is our idea"),
        (replace(READY, applied=6), "You applied for 6 jobs in seven days: a steady pace."),
        (replace(READY, applied=1, goal=8), "You applied for one job in seven days; 8 a week is your goal."),
        (replace(READY, applied=0), "No application in the last seven days. One today is a good start. Look"),
        (replace(READY, taken=True), "You accepted a job: well done. Should you go on looking: look"),
        (replace(READY, offer=JOB), "Thank them and ask by when they need your answer."),
        (replace(READY, waiting=JOB), "Agent is still open there."),
        (replace(READY, applied=1, goal=0), "You applied for one job in seven days. Look"),
        (replace(READY, roles=("Chat Agent", "Team Lead", "x")), "Look for work as Chat Agent or Team Lead on"),
    ],
)
def test_a_step_says_why(facts: Facts, words: str) -> None:
    assert words in next_steps(facts)[0].reason


def test_every_step_cites_the_guide() -> None:
    ledger = ROOT.parent / "shared" / "guide" / "ledger.tsv"
    if not ledger.is_file():
        pytest.skip("the ledger is not here")
    with ledger.open(encoding="utf-8", newline="") as lines:
        known = {row["id"] for row in csv.DictReader(lines, delimiter="\t")}
    everything = Facts(TODAY, False, 0, 0), Facts(TODAY, True, 0, 4, JOB, JOB, JOB, offer=JOB, waiting=JOB)
    steps = [step for facts in everything for step in next_steps(facts)]
    assert {step.kind for step in steps} == set(StepKind)
    for step in steps:
        assert step.source or step.ours
        assert set(step.source) <= known, step.kind


def test_who_accepted_a_job_tells_those_who_still_decide(db: Database) -> None:
    taken, early, talked, saved = (
        add(db, employer=name, applied_on=TODAY) for name in ("Taken", "Early", "Talked", "S")
    )
    applications.move(db, saved.id, "saved")
    applications.move(db, talked.id, "interviewing")
    applications.move(db, taken.id, "offer")
    found = suggestions.facts(db)
    assert (found.offer, found.taken, found.waiting) == (Job(taken.id, "Taken", "Agent", TODAY), False, None)
    applications.move(db, taken.id, "accepted")
    assert suggestions.facts(db).waiting == Job(talked.id, "Talked", "Agent", TODAY)
    applications.move(db, talked.id, "withdrawn")
    assert suggestions.facts(db).waiting == Job(early.id, "Early", "Agent", TODAY)
    db.clock.advance(timedelta(days=61))  # type: ignore[attr-defined]
    assert suggestions.facts(db).waiting is None


def test_facts_of_an_empty_file(db: Database) -> None:
    assert suggestions.facts(db) == Facts(TODAY)


def test_a_profile_needs_a_name_and_something_to_tell(db: Database) -> None:
    profiles.set_value(db, "name", "Zoë")
    assert not suggestions.facts(db).has_profile
    profiles.import_resume(db, resume_bytes(), "me.json")
    assert suggestions.facts(db).has_profile


def test_the_saved_job_that_closes_next(db: Database) -> None:
    add(db, deadline=TODAY + timedelta(days=6))
    sooner = add(db, employer="Cedar", deadline=TODAY + timedelta(days=2))
    add(db, employer="Gone", deadline=TODAY - timedelta(days=1))
    add(db, employer="Sent", deadline=TODAY, applied_on=TODAY)
    closing = suggestions.facts(db).closing
    assert closing == Job(sooner.id, "Cedar", "Agent", TODAY + timedelta(days=2))
    applications.archive(db, [sooner.id])
    assert suggestions.facts(db).closing != closing


def test_a_letter_kept_and_not_sent(db: Database) -> None:
    application = add(db, deadline=TODAY + timedelta(days=2))
    with db.change("Kept a letter") as uow:
        version = uow.add_document_version(application.id, "letter", name="Letter", text="Dear", content={})
    facts = suggestions.facts(db)
    assert facts.closing is None
    assert facts.unsent is not None
    assert facts.unsent.application_id == application.id
    with db.change("Sent") as uow:
        uow.add_sent_packet(application.id, sent_on=TODAY, document_version_id=version.id)
    assert suggestions.facts(db).unsent is None


def test_an_interview_soon_without_a_prep_sheet(db: Database) -> None:
    application = captured(db)
    interviews.plan(db, application.id, at="2026-11-23 10:00", zone="UTC", format=InterviewFormat.PHONE)
    unprepared = suggestions.facts(db).unprepared
    assert unprepared is not None
    assert (unprepared.application_id, unprepared.day) == (application.id, date(2026, 11, 23))
    with db.change("Kept a prep sheet") as uow:
        uow.add_document_version(application.id, "prep", name="Prep sheet", text="x", content={})
    assert suggestions.facts(db).unprepared is None


def test_roles_aimed_at_are_read_with_care(db: Database) -> None:
    for stored, roles in ((["Chat Agent ", "", 3], ("Chat Agent",)), ("nonsense", ()), (None, ())):
        with db.change("Set") as uow:
            uow.put_setting("target_roles", stored)
        assert suggestions.facts(db).roles == roles


def test_jobs_applied_for_this_week(db: Database) -> None:
    for days in (0, 6, 7, 30):
        add(db, applied_on=TODAY - timedelta(days=days))
    assert suggestions.facts(db).applied == 2
