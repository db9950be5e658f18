"""Claiming, answering and setting how the person is told of what is due; a season of it over the real store."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from notice_simulation import Figures, Life
from services_helpers import add

from apptracker.domain.agenda import Limits
from apptracker.domain.clock import FrozenClock
from apptracker.domain.errors import UserError
from apptracker.domain.notices import NoticeAction, reminder_key
from apptracker.domain.reminders import Reminder, ReminderState
from apptracker.domain.scheduling import NoticePolicy, Round
from apptracker.services import notify_settings, notifying, reminders
from apptracker.store import Database

MORNING = datetime(2026, 11, 23, 9, 0, tzinfo=ZoneInfo("America/Chicago"))


@pytest.fixture
def at_nine(db: Database, clock: FrozenClock) -> Database:
    clock.at = MORNING
    return db


def told(db: Database) -> list[str]:
    return [notice.title for notice in notifying.claim(db).notices]


def test_claiming_looking_and_what_comes_next(at_nine: Database, clock: FrozenClock) -> None:
    reminders.add(at_nine, "Call Ana", "today 10:00", application_id=add(at_nine).id)
    assert notifying.claim(at_nine).notices == ()
    assert notifying.look(at_nine).next == MORNING.replace(hour=10)
    clock.advance(timedelta(hours=1))
    assert [notice.title for notice in notifying.look(at_nine).notices] == ["Call Ana"]
    assert told(at_nine) == ["Call Ana"]
    assert told(at_nine) == []
    assert notifying.look(at_nine).next is None


def test_where_nothing_is_due_nothing_is_written(at_nine: Database, data_dir: Path) -> None:
    with Database.open(data_dir, FrozenClock(MORNING)) as other:
        reminders.add(at_nine, "Call Ana", "tomorrow")
        notifying.claim(other)
        assert not other.wrote


def test_given_back_it_can_be_claimed_again(at_nine: Database) -> None:
    reminders.add(at_nine, "Sweep the boards", "today")
    notices = notifying.claim(at_nine).notices
    notifying.unclaim(at_nine, notices)
    assert told(at_nine) == ["Sweep the boards"]


@pytest.mark.parametrize(
    ("hour", "due", "all_day"),
    [(10, "2026-11-23 11:00", False), (19, "2026-11-23 20:00", False), (20, "2026-11-24", True)],
)
def test_put_off_by_an_hour_or_to_the_morning(
    at_nine: Database, clock: FrozenClock, hour: int, due: str, all_day: bool
) -> None:
    reminders.add(at_nine, "Call Ana", f"today {hour}:00")
    clock.at = MORNING.replace(hour=hour, second=20)
    [notice] = notifying.claim(at_nine).notices
    result = notifying.answer(at_nine, notice, NoticeAction.SNOOZE)
    assert result is not None
    [put_off] = result.value
    assert (put_off.state, put_off.all_day) == (ReminderState.SNOOZED, all_day)
    assert (
        f"{put_off.day(MORNING.tzinfo)}{'' if all_day else f' {put_off.due.astimezone(MORNING.tzinfo):%H:%M}'}" == due
    )
    assert notifying.answer(at_nine, notice, NoticeAction.DONE) is None


def test_put_off_into_quiet_hours_it_comes_when_they_end(at_nine: Database, clock: FrozenClock) -> None:
    notify_settings.change_typed(at_nine, "quiet", "9-17")
    reminders.add(at_nine, "Call Ana", "today 8:15")
    clock.at = MORNING.replace(hour=8, minute=30)
    [notice] = notifying.claim(at_nine).notices
    result = notifying.answer(at_nine, notice, NoticeAction.SNOOZE)
    assert result is not None
    assert result.value[0].due.astimezone(MORNING.tzinfo) == MORNING.replace(hour=17)


def test_done_settles_with_what_belongs_to_it(at_nine: Database) -> None:
    application = add(at_nine)
    reminders.add(at_nine, "Call Ana", "today", application_id=application.id, repeat="weekly")
    [notice] = notifying.claim(at_nine).notices
    result = notifying.answer(at_nine, notice, NoticeAction.DONE)
    assert result is not None
    assert result.changes.change_id is not None
    assert "Done: Call Ana" in [event.text for event in at_nine.read.events(application.id)]
    assert [each.day(MORNING.tzinfo) for each in reminders.waiting(at_nine)] == [date(2026, 11, 30)]
    at_nine.undo()
    assert told(at_nine) == []


def test_answers_that_change_nothing(at_nine: Database) -> None:
    for day in (20, 21, 22):
        reminders.add(at_nine, f"Of the {day}th", f"2026-11-{day}")
    [group] = notifying.claim(at_nine).notices
    for action in NoticeAction:
        assert notifying.answer(at_nine, group, action) is None
    assert len(reminders.waiting(at_nine)) == 3
    assert notifying.is_open(at_nine, group)


def test_settings_are_kept_as_far_as_they_differ(db: Database) -> None:
    assert notify_settings.policy(db) == NoticePolicy()
    changed = notify_settings.change(db, morning=time(7, 30), quiet=(time(22), time(6)), limit=3, neutral=True)
    assert changed.value == notify_settings.policy(db)
    assert set(db.read.settings()) >= {"notify.morning", "notify.quiet", "notify.limit", "notify.neutral"}
    notify_settings.change(db, limit=5)
    assert "notify.limit" not in db.read.settings()
    before = db.read.latest_change_id()
    notify_settings.change(db, limit=5)
    assert db.read.latest_change_id() == before
    db.undo()
    assert notify_settings.policy(db).limit == 3


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        ("on", "no", False),
        ("on", "YES", True),
        ("morning", "7:30", time(7, 30)),
        ("morning", "12 am", time()),
        ("morning", "8pm", time(20)),
        ("quiet", "22-7", (time(22), time(7))),
        ("quiet", "9:00 pm \N{EN DASH} 6:30 am", (time(21), time(6, 30))),
        ("quiet", "none", (time(), time())),
        ("limit", "12", 12),
        ("interview_minutes", "0", 0),
        ("sound", "on", True),
    ],
)
def test_settings_as_typed(db: Database, name: str, typed: str, value: object) -> None:
    notify_settings.change_typed(db, name, typed)
    assert getattr(notify_settings.policy(db), name) == value
    back = notify_settings.said(notify_settings.policy(db))[name]
    notify_settings.change_typed(db, name, "")
    assert getattr(notify_settings.policy(db), name) == getattr(NoticePolicy(), name)
    notify_settings.change_typed(db, name, back)
    assert getattr(notify_settings.policy(db), name) == value


@pytest.mark.parametrize(
    ("name", "typed", "code"),
    [
        ("on", "perhaps", "notify.yes_no"),
        ("morning", "25:00", "notify.time"),
        ("morning", "13 pm", "notify.time"),
        ("quiet", "night", "notify.time"),
        ("quiet", "8-7", "notify.quiet"),
        ("limit", "0", "notify.limit"),
        ("limit", "51", "notify.limit"),
        ("limit", "-3", "notify.number"),
        ("limit", "9" * 30, "notify.number"),
        ("interview_minutes", "2000", "notify.interview"),
    ],
)
def test_settings_that_make_no_sense_are_refused(db: Database, name: str, typed: str, code: str) -> None:
    with pytest.raises(UserError) as refused:
        notify_settings.change_typed(db, name, typed)
    assert refused.value.code == code
    assert notify_settings.policy(db) == NoticePolicy()


@pytest.mark.parametrize(
    "stored",
    [None, 7, "x", [], ["21:00"], ["a", "b"], {"a": 1}, True, 10**30, "24:00", "09:00+05:00", ["21:00+01:00", "8"]],
)
def test_settings_that_were_meddled_with_are_as_usual(db: Database, stored: object) -> None:
    with db.change("Meddled") as uow:
        for name in ("morning", "quiet", "limit", "interview_minutes"):
            uow.put_setting(f"notify.{name}", stored)
    now = notify_settings.policy(db)
    assert (now.morning, now.quiet) == (NoticePolicy().morning, NoticePolicy().quiet)
    assert now.limit in (5, 7)
    assert now.interview_minutes in (60, 7)


# A season over the real store, with the two processes' own connections


class Process:
    """One process with the data open."""

    def __init__(self, db: Database, clock: FrozenClock) -> None:
        self._db, self._clock = db, clock

    def claim(self, life: Life, now: datetime) -> Round:
        self._clock.at = now
        return notifying.claim(self._db)


class StoredLife(Life):
    """A life whose reminders and interviews are in the store."""

    def __init__(self, seed: int, db: Database, processes: tuple[Process, Process]) -> None:
        super().__init__(
            seed, datetime(2026, 10, 1, tzinfo=UTC), ("America/Chicago", "Europe/Berlin"), processes, self.in_ledger
        )
        self._db = db
        self._application = add(db).id

    def in_ledger(self, key: str) -> bool:
        with self._db.reading() as connection:
            return connection.execute("SELECT 1 FROM notice WHERE key = ?", (key,)).fetchone() is not None

    def make(self, due: datetime, all_day: bool, rule: str | None) -> Reminder:
        with self._db.change("Added") as uow:
            return uow.add_reminder(due=due, text="Call Ana", all_day=all_day, rule=rule)

    def put(self, reminder: Reminder) -> None:
        if reminder.id in self.reminders:
            with self._db.change("Moved") as uow:
                uow.update_reminder(reminder.id, due=reminder.due, all_day=reminder.all_day)
        super().put(reminder)

    def settle(self, id_: int) -> None:
        super().settle(id_)
        with self._db.change("Settled") as uow:
            uow.update_reminder(id_, state=ReminderState.DONE)

    def put_interview(self, id_: int | None, at: datetime) -> None:
        values = {"at": at, "wall_time": at.replace(tzinfo=None), "zone": "UTC"}
        with self._db.change("Interview") as uow:
            if id_ is None:
                id_ = uow.add_interview(self._application, format="phone", **values).id  # type: ignore[arg-type]
            else:
                uow.update_interview(id_, **values)
        super().put_interview(id_, at)

    def drop_interview(self, id_: int) -> None:
        super().drop_interview(id_)
        with self._db.change("Held") as uow:
            uow.update_interview(id_, state="done")

    def _judge(self, day: date) -> None:
        """Besides, all that waits and came due stands on Today, whether it was told or not."""
        super()._judge(day)
        agenda = self._db.day.agenda(self.now, Limits(overdue=10_000, today=10_000))
        on_today = {each.reminder.id for each in (*agenda.overdue.reminders, *agenda.today.reminders)}
        for reminder in self.reminders.values():
            if reminder.day(self.zone) <= day and reminder.id not in on_today:
                self._fault("missed", f"{reminder_key(reminder.id, reminder.due)} is not on Today")


@pytest.fixture
def other_process(data_dir: Path, db: Database) -> Iterator[Process]:
    clock = FrozenClock(MORNING)
    with Database.open(data_dir, clock) as second:
        yield Process(second, clock)


@pytest.mark.parametrize("seed", [1, 2])
def test_a_season_over_the_real_ledger(db: Database, clock: FrozenClock, other_process: Process, seed: int) -> None:
    life = StoredLife(seed, db, (Process(db, clock), other_process))
    figures: Figures = life.live(80)
    assert figures.clean, figures.faults[:5]
    assert figures.shown > 20
    assert figures.judged > 5
