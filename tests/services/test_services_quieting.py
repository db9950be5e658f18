"""Applications gone quiet: found by the same rules in SQL as one by one, asked once more, ended, waited for."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from services_helpers import add, captured

from apptracker.domain.applications import Application, EventKind, InterviewFormat, ReminderState
from apptracker.domain.errors import UserError
from apptracker.domain.quiet import QuietState
from apptracker.domain.stages import StageKind
from apptracker.services import (
    applications,
    changes,
    day,
    followups,
    interviews,
    people,
    quieting,
    reminders,
    rules,
    saying,
    silence,
    workweek,
)
from apptracker.store import Database

TODAY = date(2026, 11, 21)  # a Saturday


def ago(db: Database, days: int) -> None:
    """So many days earlier than the clock has it."""
    db.clock.advance(timedelta(days=-days))  # type: ignore[attr-defined]


def later(db: Database, days: int) -> None:
    db.clock.advance(timedelta(days=days))  # type: ignore[attr-defined]


def silent(db: Database, days: int = 28, stage: str = "applied", **values: Any) -> Application:
    """Applied for so many days ago, and nothing since; what the rules planned is put away."""
    ago(db, days)
    made = add(db, applied_on=db.clock.now().date(), **values)
    if stage != "applied":
        applications.move(db, made.id, stage)
    put_away(db)
    later(db, days)
    return db.read.application(made.id)


def put_away(db: Database) -> None:
    if waiting := reminders.waiting(db):
        reminders.settle(db, [r.id for r in waiting], ReminderState.DISMISSED)


def state(db: Database, application: Application) -> str | None:
    found = silence.state_of(db, application.id)
    return found.state.value if found else None


def listed(db: Database) -> list[tuple[int, str]]:
    return [(job.application_id, job.quiet.state.value) for job in silence.gone_quiet(db).jobs]


def ask(db: Database, application: Application) -> None:
    made = quieting.nudge(db, application.id).value
    reminders.settle(db, [made.id], ReminderState.DONE)


def test_from_silence_to_the_last_question_to_no_response(db: Database) -> None:
    job = silent(db)
    assert state(db, job) == "quiet"
    found = silence.gone_quiet(db)
    assert (found.total, found.over) == (1, 0)
    assert (found.jobs[0].employer, found.jobs[0].title) == ("Harbor Mutual", "Agent")
    assert found.jobs[0].quiet.since == TODAY - timedelta(days=28)
    ask(db, job)
    assert state(db, job) == "nudged"
    assert listed(db) == []
    later(db, 12)
    assert state(db, job) == "nudged"
    later(db, 2)
    assert state(db, job) == "over"
    assert listed(db) == [(job.id, "over")]
    assert silence.over_ids(db) == [job.id]
    [ended] = quieting.no_response(db, [job.id]).value
    assert ended.stage_kind is StageKind.NO_RESPONSE
    assert "nothing heard since 2026-11-21" in db.read.events(job.id)[-1].text
    assert listed(db) == []
    db.undo()
    assert listed(db) == [(job.id, "over")]


def test_what_was_not_asked_in_time_does_not_hide_the_last_question(db: Database) -> None:
    ago(db, 28)
    job = add(db, applied_on=db.clock.now().date())
    later(db, 28)
    [undone] = reminders.waiting(db)
    assert undone.rule == "confirm-receipt"
    assert listed(db) == [(job.id, "quiet")]
    asked = quieting.nudge(db, job.id).value
    assert [r.id for r in reminders.waiting(db)] == [asked.id]
    assert db.read.reminder(undone.id).state is ReminderState.DISMISSED
    db.undo()
    assert [r.id for r in reminders.waiting(db)] == [undone.id]
    assert listed(db) == [(job.id, "quiet")]


def test_any_other_reminder_that_is_due_stands_for_itself(db: Database) -> None:
    job = silent(db)
    reminders.add(db, "Look at their portal", "today", application_id=job.id)
    assert listed(db) == []


def test_a_change_of_stage_is_an_answer_to_the_last_question(db: Database) -> None:
    job = silent(db)
    ask(db, job)
    applications.move(db, job.id, "screening")
    assert state(db, job) is None
    later(db, 20)
    assert state(db, job) == "quiet"


def test_a_reply_is_an_answer_to_the_last_question(db: Database) -> None:
    job = silent(db)
    ask(db, job)
    followups.reply_logged(db, job.id, "They are still choosing")
    assert state(db, job) is None
    later(db, 28)
    assert state(db, job) == "quiet"


def test_the_rule_for_silence_asks_the_same_question(db: Database) -> None:
    rules.switch(db, "gone-quiet", True)
    job = silent(db)
    with db.change("As the rule does") as uow:
        asked = uow.add_reminder(due=db.clock.now(), text="Ask", application_id=job.id, rule="gone-quiet")
    assert quieting.nudge(db, job.id).value.id == asked.id
    assert listed(db) == []
    reminders.settle(db, [asked.id], ReminderState.DONE)
    assert state(db, job) == "nudged"


def test_what_is_written_oneself_after_the_question_only_makes_the_wait_longer(db: Database) -> None:
    job = silent(db)
    ask(db, job)
    later(db, 10)
    applications.note(db, job.id, "Saw their advert again")
    later(db, 10)
    assert state(db, job) == "nudged"
    later(db, 6)
    assert state(db, job) == "over"


def test_a_question_done_and_opened_again_was_not_asked(db: Database) -> None:
    job = silent(db)
    made = quieting.nudge(db, job.id).value
    reminders.settle(db, [made.id], ReminderState.DONE)
    reminders.reopen(db, [made.id])
    reminders.settle(db, [made.id], ReminderState.DISMISSED)
    assert state(db, job) is None  # something happened today
    later(db, 28)
    assert state(db, job) == "quiet"


def test_what_lies_ahead_is_no_silence(db: Database) -> None:
    promised, meeting, noted, desk_work = (silent(db, employer=name) for name in "ABCD")
    reminders.add(db, "They said they would ring", "+3d", application_id=promised.id)
    interviews.plan(db, meeting.id, at="2026-11-25 10:00", zone="UTC", format=InterviewFormat.PHONE)
    applications.note(db, noted.id, "They wrote: still choosing")
    applications.edit(db, desk_work.id, location="Tulsa")
    put_away_rules = [r.id for r in reminders.waiting(db) if r.rule]
    reminders.settle(db, put_away_rules, ReminderState.DISMISSED)
    assert [state(db, job) for job in (promised, meeting, noted, desk_work)] == [None, None, None, "quiet"]
    assert listed(db) == [(desk_work.id, "quiet")]
    later(db, 3)
    assert state(db, promised) == "quiet"
    assert (promised.id, "quiet") not in listed(db)  # its reminder is due, and says so itself
    assert promised.id in silence.quiet_ids(db)


def test_an_interview_that_took_place_begins_the_wait_anew(db: Database) -> None:
    job = silent(db, 60, stage="interviewing")
    assert state(db, job) == "over"
    ago(db, 16)
    interviews.plan(db, job.id, at="2026-11-09 10:00", zone="UTC", format=InterviewFormat.PHONE)
    put_away(db)
    later(db, 16)
    assert state(db, job) is None
    later(db, 2)
    assert silence.state_of(db, job.id).since == date(2026, 11, 9)  # type: ignore[union-attr]


def test_archived_and_binned_ones_are_left_alone(db: Database) -> None:
    archived, binned = silent(db, employer="A"), silent(db, employer="B")
    applications.archive(db, [archived.id])
    applications.delete(db, [binned.id])
    assert listed(db) == []
    assert silence.quiet_ids(db) == []
    assert state(db, archived) is None


def test_waiting_longer_is_kept_and_taken_back(db: Database) -> None:
    job = silent(db)
    assert quieting.wait_longer(db, [job.id], 5).value == date(2026, 11, 27)
    assert listed(db) == []
    later(db, 5)
    assert listed(db) == []
    later(db, 1)
    assert listed(db) == [(job.id, "quiet")]
    later(db, -6)
    db.undo()
    assert listed(db) == [(job.id, "quiet")]
    for days in (0, 500):
        with pytest.raises(UserError) as refused:
            quieting.wait_longer(db, [job.id], days)
        assert refused.value.code == "quiet.days"
    with pytest.raises(UserError):
        quieting.wait_longer(db, [99], 5)


def test_the_likeliest_answer_comes_first_and_all_are_counted(db: Database) -> None:
    jobs = [silent(db, days, employer=str(days)) for days in (30, 24, 90, 100, 28)]
    found = silence.gone_quiet(db, 3)
    assert [job.employer for job in found.jobs] == ["24", "28", "30"]
    assert (found.total, found.over) == (5, 2)
    assert [job.employer for job in silence.gone_quiet(db).jobs][3:] == ["90", "100"]
    assert silence.quiet_ids(db) == sorted(job.id for job in jobs)


def test_asking_once_more_becomes_a_reminder_by_the_right_way(db: Database) -> None:
    application = captured(db)
    applications.move(db, application.id, "applied")
    made = quieting.nudge(db, application.id).value
    assert (made.rule, made.script, made.application_id) == ("chase-quiet", "chase-quiet-mail", application.id)
    assert made.day(None) == date(2026, 11, 23)  # asked on a Saturday: the next working day
    assert saying.script(db, made.id).text.startswith("Subject: ")
    again = quieting.nudge(db, application.id)
    assert again.value == made
    assert again.changes.change_id is None


def test_calls_are_offered_only_where_they_are_welcome(db: Database) -> None:
    job = silent(db)
    people.add_contact(db, job.id, name="Ana Ruiz", phone="555 0100")
    assert quieting.nudge(db, job.id).value.script == "chase-quiet-call"
    other = silent(db, employer="Cedar")
    people.add_contact(db, other.id, name="Ben Ode", phone="555 0101")
    with db.change("Captured") as uow:
        uow.add_posting(other.id, "No calls, please.", no_calls=True)
    assert quieting.nudge(db, other.id).value.script == "chase-quiet-mail"


def test_nothing_is_ended_by_itself_unless_it_is_wanted(db: Database) -> None:
    jobs = [silent(db, 90, employer=name) for name in ("Harbor Mutual", "Cedar")]
    recent = silent(db, 28, employer="Juniper")
    assert quieting.daily_look(db).value == []
    assert day.rest_of_day(db, first_weekday=0, closing=5, quiet=5).is_over_by_itself is False
    quieting.set_auto(db, on=True)
    assert day.rest_of_day(db, first_weekday=0, closing=5, quiet=5).is_over_by_itself is True
    assert [job.id for job in quieting.daily_look(db).value] == [job.id for job in jobs]
    assert db.read.application(recent.id).stage_kind is StageKind.APPLIED
    told = silence.set_by_itself(db)
    assert told is not None
    assert told.employers == ("Harbor Mutual", "Cedar")
    assert told.application_ids == tuple(job.id for job in jobs)
    assert "by itself" in db.read.events(jobs[0].id)[-1].text
    assert db.read.history(1)[0].words == "Set 2 applications to No response by itself"
    changes.undo(db, told.change_id)
    assert silence.set_by_itself(db) is None
    assert quieting.daily_look(db).value == []  # the person knows better
    assert state(db, jobs[0]) == "over"
    changes.undo(db)
    later(db, 1)
    assert silence.set_by_itself(db) is None  # told on its day


def test_the_days_are_the_persons_own(db: Database) -> None:
    job = silent(db, 12)
    assert state(db, job) is None
    change = quieting.set_days(db, "applied", 5).changes.change_id
    assert state(db, job) == "quiet"
    quieting.set_days(db, "applied", 0)
    assert state(db, job) is None
    db.undo()
    db.undo(change)
    assert silence.quiet_rules(db.read).days[StageKind.APPLIED] == 15
    ask(db, job)
    quieting.set_days(db, "over", 3)
    later(db, 5)
    assert state(db, job) == "over"
    for what, days in (("applied", 2), ("over", 0), ("screening", 500), ("applied", -1)):
        with pytest.raises(UserError) as refused:
            quieting.set_days(db, what, days)
        assert refused.value.code == "quiet.days"


def test_public_holidays_put_silence_off(db: Database) -> None:
    later(db, -2)  # Thursday, November 19; the 11th is free in the United States
    job = silent(db, 21)
    assert state(db, job) == "quiet"
    workweek.set_holidays(db, "US")
    assert state(db, job) is None
    assert listed(db) == []
    later(db, 1)
    assert state(db, job) == "quiet"
    assert listed(db) == [(job.id, "quiet")]


def test_settings_that_mean_nothing_are_passed_over(db: Database) -> None:
    usual = silence.quiet_rules(db.read)
    for value in ("15", None, -3, 1, 10_000, True, [15]):
        with db.change("Set") as uow:
            for key in ("quiet.applied", "quiet.over", "quiet.auto" if value is not True else "x"):
                uow.put_setting(key, value)
        assert silence.quiet_rules(db.read) == usual


def test_many_at_once_are_found_as_each_alone(db: Database) -> None:
    random = Random(7)
    kinds = [EventKind.NOTE, EventKind.EDIT, EventKind.STAGE, EventKind.CALL, EventKind.REMINDER]
    stages = {stage.kind: stage.id for stage in db.read.stages()}
    with db.change("Many") as uow:
        for number in range(150):
            stage = random.choice([StageKind.APPLIED, StageKind.SCREENING, StageKind.INTERVIEWING, StageKind.SAVED])
            begun = TODAY - timedelta(days=random.randrange(0, 110))
            made = uow.add_application(employer=f"E{number}", title="Agent", stage_id=stages[stage], applied_on=begun)
            for _ in range(random.randrange(3)):
                on = min(TODAY, begun + timedelta(days=random.randrange(40)))
                uow.add_event(made.id, random.choice(kinds), "Done: Ask", on=on)
            if random.random() < 0.3:
                state_ = random.choice([ReminderState.DONE, ReminderState.DISMISSED])
                asked = uow.add_reminder(due=db.clock.now(), text="Ask", application_id=made.id, rule="chase-quiet")
                uow.update_reminder(asked.id, state=state_)
            if random.random() < 0.2:
                due = db.clock.now() + timedelta(days=random.randrange(-4, 5))
                uow.add_reminder(due=due, text="Call", application_id=made.id)
            if random.random() < 0.2:
                uow.put_setting(f"later:{made.id}", (TODAY + timedelta(days=random.randrange(-2, 3))).isoformat())
    single = {a.id: silence.state_of(db, a.id) for a in db.read.applications()}
    found = [id_ for id_, quiet in single.items() if quiet and quiet.state is not QuietState.NUDGED]
    assert silence.quiet_ids(db) == found
    assert silence.over_ids(db) == [id_ for id_ in found if single[id_].state is QuietState.OVER]  # type: ignore[union-attr]
    assert {QuietState.QUIET, QuietState.NUDGED, QuietState.OVER} == {q.state for q in single.values() if q}
    gone = silence.gone_quiet(db)
    assert {job.application_id: job.quiet for job in gone.jobs}.items() <= single.items()
    due = {r.application_id for r in reminders.due(db)}
    assert {job.application_id for job in gone.jobs} == set(found) - due
    assert gone.over == sum(job.quiet.state is QuietState.OVER for job in gone.jobs)


def test_what_is_over_is_not_asked_about(db: Database) -> None:
    application = silent(db)
    applications.move(db, application.id, "rejected")
    with pytest.raises(UserError, match="is over") as refused:
        quieting.nudge(db, application.id)
    assert refused.value.code == "application.ended"
    assert not reminders.waiting(db)
