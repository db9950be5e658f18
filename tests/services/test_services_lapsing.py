"""What was to be done before an interview is over once that has begun; how it went is asked instead."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from services_helpers import add

from apptracker.domain.applications import Interview, InterviewFormat
from apptracker.domain.clock import FrozenClock
from apptracker.services import applications, interviews, notifying, reminders
from apptracker.store import Database

CHICAGO = ZoneInfo("America/Chicago")
STARTS = datetime(2026, 11, 25, 14, 0, tzinfo=CHICAGO)
PREPARING = ["prepare-interview", "interview-tomorrow"]


def plan(db: Database, application_id: int, at: str) -> Interview:
    video = InterviewFormat.VIDEO
    return interviews.plan(db, application_id, at=at, zone="America/Chicago", format=video).value


@pytest.fixture
def planned(db: Database, clock: FrozenClock) -> tuple[Database, int]:
    """An interview on a Wednesday, planned on the Friday before, and nothing of it done."""
    clock.at = datetime(2026, 11, 20, 10, 0, tzinfo=CHICAGO)
    job = add(db)
    made = plan(db, job.id, "2026-11-25 14:00")
    return db, made.id


def overdue(db: Database) -> list[str | None]:
    return [due.reminder.rule for due in db.day.agenda(db.clock.now()).overdue.reminders]


def waiting(db: Database) -> list[str | None]:
    return [reminder.rule for reminder in reminders.waiting(db)]


def test_preparing_lapses_the_moment_the_interview_begins(planned: tuple[Database, int], clock: FrozenClock) -> None:
    db, _ = planned
    clock.at = STARTS - timedelta(minutes=1)
    assert overdue(db) == waiting(db)[:2] == PREPARING
    assert [notice.is_group for notice in notifying.look(db).notices][-1:] == [True]
    clock.at = STARTS
    agenda = db.day.agenda(clock.now())
    assert (agenda.overdue.reminders, agenda.overdue.total) == ((), 0)
    assert not set(PREPARING) & set(waiting(db))
    assert reminders.due(db) == []
    assert notifying.look(db).notices == ()


def test_the_clock_alone_changes_nothing_that_is_kept(planned: tuple[Database, int], clock: FrozenClock) -> None:
    """Moved, the interview lies ahead again, and so does what is to be done before it."""
    db, id_ = planned
    clock.at = STARTS + timedelta(hours=1)
    assert not set(PREPARING) & set(waiting(db))
    interviews.move(db, id_, at="2026-12-04 14:00")
    assert set(PREPARING) <= set(waiting(db))


def test_put_off_beyond_the_interview_it_lapses_all_the_same(planned: tuple[Database, int], clock: FrozenClock) -> None:
    db, _ = planned
    clock.at = STARTS - timedelta(hours=1)
    reminders.snooze(db, [reminders.waiting(db)[0].id], "tomorrow")
    clock.at = STARTS + timedelta(days=1)
    assert not set(PREPARING) & set(waiting(db))


def test_the_store_and_one_reminder_alone_agree(planned: tuple[Database, int], clock: FrozenClock) -> None:
    db, _ = planned
    for hours in (-90, -1, 0, 1, 30):
        clock.at = STARTS + timedelta(hours=hours)
        [held] = db.read.interviews()
        kept = db.read.reminders()
        found = {reminder.id for reminder in kept if reminder.waits([held], clock.now())}
        assert found == {reminder.id for reminder in reminders.waiting(db)}


def test_today_asks_for_a_week_how_an_interview_went(planned: tuple[Database, int], clock: FrozenClock) -> None:
    db, id_ = planned

    def asked() -> list[int]:
        return [coming.interview.id for coming in db.day.agenda(clock.now()).interviews]

    later = plan(db, add(db).id, "2026-12-04 09:00")
    for days in (0, 1, 6):
        clock.at = STARTS + timedelta(days=days, hours=1)
        assert asked() == [id_, later.id]
    clock.at = STARTS + timedelta(days=8)
    assert asked() == [later.id]
    clock.at = STARTS + timedelta(days=1)
    interviews.finish(db, id_)
    assert asked() == [later.id]


def test_who_was_turned_down_is_not_asked_how_the_interview_went(
    planned: tuple[Database, int], clock: FrozenClock
) -> None:
    db, _ = planned
    clock.at = STARTS + timedelta(days=1)
    applications.move(db, db.read.interviews()[0].application_id, "rejected")
    assert db.day.agenda(clock.now()).interviews == ()
