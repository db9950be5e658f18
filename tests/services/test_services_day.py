"""A person's day beside its reminders: what closes, the week's goal, what was done, what is old."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from services_helpers import add

from apptracker.domain.agenda import Limits
from apptracker.domain.applications import InterviewFormat, ReminderState
from apptracker.domain.day import Doings
from apptracker.domain.errors import UserError
from apptracker.services import applications, goals, interviews, quieting, reminders
from apptracker.store import Database
from apptracker.ui.today.summing_up import behind

TODAY = date(2026, 11, 21)  # a Saturday


def names(db: Database) -> list[str | None]:
    return [job.employer for job in db.read.closing_soon(db.clock.now()).jobs]


def test_saved_jobs_that_close_soon(db: Database) -> None:
    for employer, days in (("Week", 7), ("Today", 0), ("Gone", -1), ("Later", 8), ("Tuesday", 3)):
        add(db, employer=employer, deadline=TODAY + timedelta(days=days))
    add(db, employer="Applied", deadline=TODAY, applied_on=TODAY)
    reminders.settle(db, [r.id for r in reminders.waiting(db)], ReminderState.DISMISSED)
    assert names(db) == ["Today", "Tuesday", "Week"]
    first = db.read.closing_soon(db.clock.now(), 1)
    assert ([job.employer for job in first.jobs], first.total) == (["Today"], 3)
    with db.change("Kept a letter") as uow:
        uow.add_document_version(first.jobs[0].application_id, "letter", name="Letter", text="Dear", content={})
    assert [job.has_letter for job in db.read.closing_soon(db.clock.now()).jobs] == [True, False, False]
    quieting.not_today(db, [first.jobs[0].application_id])
    assert names(db) == ["Tuesday", "Week"]
    db.undo()
    assert names(db) == ["Today", "Tuesday", "Week"]


def test_one_that_a_reminder_of_this_day_names_is_not_named_twice(db: Database) -> None:
    due = add(db, employer="Due", deadline=TODAY + timedelta(days=2))
    reminders.add(db, "Write the letter", "today", application_id=due.id)
    add(db, employer="Ahead", deadline=TODAY + timedelta(days=6))
    assert names(db) == ["Ahead"]


def test_the_week_begins_where_the_person_is_used_to(db: Database) -> None:
    for days in (0, 5, 6, 7):
        add(db, applied_on=TODAY - timedelta(days=days))
    assert goals.progress(db, 0).done == 2  # from Monday
    assert goals.progress(db, 6).done == 3  # from Sunday
    assert goals.progress(db, 5).done == 1


def test_the_goal_is_the_persons_own(db: Database) -> None:
    assert goals.weekly(db.read) == 5
    assert goals.set_weekly(db, 8).value == 8
    assert goals.progress(db, 0).goal == 8
    assert goals.set_weekly(db, 8).changes.change_id is None
    goals.set_weekly(db, 0)
    assert goals.weekly(db.read) == 0
    db.undo()
    assert goals.weekly(db.read) == 8
    for bad in (-1, 101):
        with pytest.raises(UserError) as refused:
            goals.set_weekly(db, bad)
        assert refused.value.code == "goal.bad"
    for stored in ("5", None, True, 4000):
        with db.change("Set") as uow:
            uow.put_setting("goal.weekly", stored)
        assert goals.weekly(db.read) == 5


def test_what_was_done_today(db: Database) -> None:
    assert db.read.doings(db.clock.now()) == Doings()
    assert behind(Doings()) == ""
    job = add(db, applied_on=TODAY)
    add(db, employer="Saved")
    [check] = reminders.waiting(db)
    reminders.settle(db, [check.id], ReminderState.DONE)
    reminders.settle(db, [reminders.add(db, "Buy a headset", "today").value.id], ReminderState.DONE)
    reminders.settle(db, [reminders.add(db, "Dismissed", "today").value.id], ReminderState.DISMISSED)
    reminders.add(db, "Ring Ana", "tomorrow")
    reminders.add(db, "Ring Ben", "tomorrow 15:00")
    reminders.add(db, "Ring Cleo", "+2d")
    interviews.plan(db, job.id, at="2026-11-21 08:00", zone="America/Chicago", format=InterviewFormat.PHONE)
    interviews.plan(db, job.id, at="2026-11-21 20:00", zone="America/Chicago", format=InterviewFormat.PHONE)
    interviews.plan(db, job.id, at="2026-11-22 20:00", zone="America/Chicago", format=InterviewFormat.PHONE)
    found = db.read.doings(db.clock.now())
    assert (found.sent, found.saved, found.follow_ups, found.tasks, found.interviews) == (1, 1, 1, 1, 1)
    assert found.interviews_tomorrow == 1
    assert found.reminders_tomorrow >= 2
    assert behind(Doings(2, 3, 0, 1, 0, 2)) == (
        "Today: 2 applications sent, 3 follow-ups, 1 interview. Tomorrow: 2 reminders."
    )
    assert behind(Doings(tasks=1)) == "Today: 1 reminder. Tomorrow: nothing due."
    db.clock.advance(timedelta(days=1))  # type: ignore[attr-defined]
    assert db.read.doings(db.clock.now()).follow_ups == 0


def test_old_reminders_are_put_away_in_one_act(db: Database) -> None:
    with db.change("Many") as uow:
        for days in (400, 200, 33, 32, 31, 1, 0):
            uow.add_reminder(due=db.clock.now() - timedelta(days=days), text=f"{days} days")
    reminders.add(db, "Every week", "2026-01-05", repeat="weekly")
    assert db.read.overdue_since(db.clock.now(), 31) == 5
    reminders.put_away_older(db, 31)
    left = [r.text for r in reminders.waiting(db)]
    assert left == ["31 days", "1 days", "0 days", "Every week"]
    assert db.read.overdue_since(db.clock.now(), 31) == 0
    assert reminders.put_away_older(db, 31).value == []
    db.undo()
    assert len(reminders.waiting(db)) == 8


def test_the_most_important_of_the_day_comes_first(db: Database) -> None:
    offer = add(db, employer="Offering")
    applications.move(db, offer.id, "offer")
    job = add(db, employer="Cedar")
    reminders.settle(db, [r.id for r in reminders.waiting(db)], ReminderState.DISMISSED)
    now = db.clock.now()
    rules = ("chase-quiet", "confirm-receipt", None, "next-steps", "thank-you", "closing-date", "prepare-interview")
    with db.change("Many") as uow:
        for rule in rules:
            uow.add_reminder(due=now, text=rule or "by hand", application_id=job.id, rule=rule)
        uow.add_reminder(due=now, text="answer", application_id=offer.id)
        uow.add_reminder(due=now.replace(hour=8), text="call at eight", all_day=False)
    shown = [due.reminder.text for due in db.day.agenda(now).today.reminders]
    assert shown == [
        "prepare-interview",
        "answer",
        "closing-date",
        "thank-you",
        "next-steps",
        "by hand",
        "call at eight",
        "confirm-receipt",
        "chase-quiet",
    ]
    limits = db.day.agenda(now).today._replace(reminders=()), 9
    assert limits[0].total == limits[1]


def test_what_is_overdue_is_sorted_by_importance_before_its_age(db: Database) -> None:
    now = db.clock.now()
    with db.change("Several") as uow:
        for days, rule in ((21, None), (20, "confirm-receipt"), (1, "closing-date"), (3, "closing-date"), (22, None)):
            uow.add_reminder(due=now - timedelta(days=days), text=f"{rule} {days}", rule=rule)
    shown = [due.reminder.text for due in db.day.agenda(now).overdue.reminders]
    assert shown == ["closing-date 3", "closing-date 1", "None 22", "None 21", "confirm-receipt 20"]
    few = db.day.agenda(now, Limits(overdue=2)).overdue
    assert ([due.reminder.text for due in few.reminders], few.total) == (shown[:2], 5)
