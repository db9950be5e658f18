"""Reminders that come again once they are settled."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from apptracker.domain.clock import FrozenClock
from apptracker.domain.errors import UserError
from apptracker.domain.reminders import ReminderState
from apptracker.services import reminders
from apptracker.store import Database


def waiting_days(db: Database, clock: FrozenClock) -> list[date]:
    return [reminder.day(clock.now().tzinfo) for reminder in reminders.waiting(db)]


@pytest.mark.parametrize("state", [ReminderState.DONE, ReminderState.DISMISSED])
def test_a_weekly_reminder_comes_again(db: Database, clock: FrozenClock, state: ReminderState) -> None:
    first = reminders.add(db, "Look through the boards", "next mon", repeat="weekly").value
    monday = first.day(clock.now().tzinfo)
    clock.advance(timedelta(days=9))
    reminders.settle(db, [first.id], state)
    (next_one,) = reminders.waiting(db)
    here = clock.now().tzinfo
    assert next_one.text == first.text
    assert next_one.day(here) > clock.now().date()
    assert (next_one.day(here) - monday).days % 7 == 0
    db.undo()  # both at once
    assert waiting_days(db, clock) == [monday]
    assert db.read.reminder(first.id).repeat == first.repeat


def test_settling_twice_and_opening_again_double_nothing(db: Database, clock: FrozenClock) -> None:
    first = reminders.add(db, "Look through the boards", "today 10:00", repeat="daily").value
    reminders.settle(db, [first.id], ReminderState.DONE)
    reminders.settle(db, [first.id], ReminderState.DONE)
    assert len(reminders.waiting(db)) == 1
    assert reminders.waiting(db)[0].due.astimezone(clock.now().tzinfo).hour == 10
    reminders.reopen(db, [first.id])
    assert len(reminders.waiting(db)) == 2
    reminders.settle(db, [first.id], ReminderState.DONE)
    assert len(reminders.waiting(db)) == 1


def test_one_put_off_keeps_its_weekday(db: Database, clock: FrozenClock) -> None:
    first = reminders.add(db, "Look through the boards", "next mon", repeat="weekly").value
    monday = first.day(clock.now().tzinfo)
    reminders.snooze(db, [first.id], (monday + timedelta(days=2)).isoformat())
    reminders.settle(db, [first.id], ReminderState.DONE)
    assert waiting_days(db, clock) == [monday + timedelta(days=7)]


@pytest.mark.parametrize(("begun", "put_off"), [("tomorrow 9:00", "tomorrow 15:30"), ("tomorrow", "tomorrow 15:30")])
def test_one_put_off_keeps_its_time_of_day(db: Database, clock: FrozenClock, begun: str, put_off: str) -> None:
    first = reminders.add(db, "Look through the boards", begun, repeat="weekly").value
    reminders.snooze(db, [first.id], put_off)
    reminders.settle(db, [first.id], ReminderState.DONE)
    [again] = reminders.waiting(db)
    here = clock.now().tzinfo
    assert again.all_day is first.all_day
    assert again.day(here) == first.day(here) + timedelta(days=7)
    assert first.all_day or again.due.astimezone(here).hour == 9


def test_another_time_is_its_time_from_then_on(db: Database, clock: FrozenClock) -> None:
    first = reminders.add(db, "Look through the boards", "tomorrow 9:00", repeat="weekly").value
    reminders.edit(db, first.id, when="tomorrow 10:00", repeat="weekly")
    reminders.edit(db, first.id, repeat="daily")
    reminders.settle(db, [first.id], ReminderState.DONE)
    [again] = reminders.waiting(db)
    assert again.due - first.due == timedelta(days=1, hours=1)


def test_it_can_be_stopped(db: Database) -> None:
    first = reminders.add(db, "Look through the boards", "tomorrow", repeat="weekly").value
    assert reminders.stop_repeating(db, first.id).value.repeat is None
    reminders.settle(db, [first.id], ReminderState.DONE)
    assert reminders.waiting(db) == []


def test_a_way_to_repeat_that_is_none_changes_nothing(db: Database) -> None:
    with pytest.raises(UserError) as refused:
        reminders.add(db, "Look", "tomorrow", repeat="sometimes")
    assert refused.value.code == "repeat.bad"
    assert reminders.waiting(db) == []
