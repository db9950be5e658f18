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
