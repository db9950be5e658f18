"""The days of a calendar as they are read, and what is on them moved."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from apptracker.domain.applications import Application, InterviewFormat, ReminderState
from apptracker.domain.clock import FrozenClock
from apptracker.domain.datebook import Datebook, Entry, EntryKind, Shown
from apptracker.domain.errors import UserError
from apptracker.domain.records import DocumentKind
from apptracker.services import applications, changes, datebook, interviews, reminders, workweek
from apptracker.store import Database

FIRST, LAST = date(2026, 11, 1), date(2026, 12, 31)
SHOWN = Shown()
EVERYTHING = Shown(over=True)


@pytest.fixture
def job(db: Database) -> Application:
    return applications.add(db, employer="Harbor Mutual", title="Agent", deadline=date(2026, 12, 4)).value


def book(db: Database, shown: Shown = SHOWN, most: int = 40) -> Datebook:
    return datebook.days(db, FIRST, LAST, shown, most)


def words(db: Database, shown: Shown = SHOWN) -> list[tuple[str, str]]:
    return [
        (day.isoformat(), entry.reminder.text if entry.reminder else entry.kind.value)
        for day, of in sorted(book(db, shown).days.items())
        for entry in of.entries
        if entry.reminder is None or entry.reminder.rule is None
    ]


def the(db: Database, kind: EntryKind, shown: Shown = SHOWN) -> Entry:
    [found] = [
        entry
        for of in book(db, shown).days.values()
        for entry in of.entries
        if entry.kind is kind and (entry.reminder is None or entry.reminder.rule is None)
    ]
    return found


def plan(db: Database, job: Application, at: str, zone: str = "America/Chicago") -> Entry:
    interviews.plan(db, job.id, at=at, zone=zone, format=InterviewFormat.VIDEO)
    return next(
        entry
        for of in book(db).days.values()
        for entry in of.entries
        if entry.interview is not None and f"{entry.interview.wall_time:%Y-%m-%d %H:%M}" == at
    )


def test_nothing_is_new(db: Database) -> None:
    assert book(db).is_new
    reminders.add(db, "Ring Ana", "2027-03-01")
    found = book(db)
    assert not found.days
    assert not found.is_new


def test_each_is_on_its_day_the_weightiest_first(db: Database, job: Application) -> None:
    reminders.add(db, "Ring Ana", "2026-12-04")
    reminders.add(db, "Ask Ben", "2026-12-04 8:00")
    reminders.add(db, "Late", "2026-12-04 23:30")
    plan(db, job, "2026-12-04 10:00")
    found = book(db).days[date(2026, 12, 4)]
    assert [(e.kind.value, e.at and f"{e.at:%H:%M}") for e in found.entries] == [
        ("interview", "10:00"),
        ("deadline", None),
        ("reminder", "08:00"),
        ("reminder", "23:30"),
        ("reminder", None),
    ]
    assert found.entries[0].about == "Harbor Mutual · Agent"
    assert book(db, most=2).days[date(2026, 12, 4)].total == 5
    assert len(book(db, most=2).days[date(2026, 12, 4)].entries) == 2
    only = book(db, Shown(frozenset({EntryKind.DEADLINE}))).days
    assert {e.kind for of in only.values() for e in of.entries} == {EntryKind.DEADLINE}
    assert book(db, Shown(frozenset())).days == {}


def test_what_is_over_shows_only_when_asked_for(db: Database, job: Application, clock: FrozenClock) -> None:
    one = reminders.add(db, "Ring Ana", "2026-12-04").value
    held = plan(db, job, "2026-11-30 10:00")
    off = plan(db, job, "2026-12-02 10:00")
    interviews.cancel(db, off.id)
    reminders.settle(db, [one.id], ReminderState.DONE)
    applications.move(db, job.id, "applied")
    clock.advance(timedelta(days=11))
    interviews.finish(db, held.id)
    assert words(db) == [("2026-11-30", "interview")]
    assert words(db, EVERYTHING) == [
        ("2026-11-30", "interview"),
        ("2026-12-02", "interview"),
        ("2026-12-04", "deadline"),
        ("2026-12-04", "Ring Ana"),
    ]
    assert all(e.over for of in book(db, EVERYTHING).days.values() for e in of.entries if e.reminder is None)


def test_the_bin_and_the_archive_keep_theirs(db: Database, job: Application) -> None:
    plan(db, job, "2026-12-02 10:00")
    reminders.add(db, "Ring Ana", "2026-12-04", application_id=job.id)
    applications.delete(db, [job.id])
    assert words(db, EVERYTHING) == []
    applications.restore(db, [job.id])
    applications.archive(db, [job.id])
    assert "deadline" not in [kind for _, kind in words(db, EVERYTHING)]


def test_free_days_have_names(db: Database) -> None:
    assert book(db).free == {}
    workweek.set_holidays(db, "US")
    workweek.set_weekend(db, {4, 5})
    found = book(db)
    assert found.free[date(2026, 11, 26)] == "Thanksgiving Day"
    assert found.free[date(2026, 12, 25)] == "Christmas Day"
    assert found.weekend == {4, 5}


def test_an_interview_keeps_its_agreed_time_and_takes_its_reminders_along(db: Database, job: Application) -> None:
    entry = plan(db, job, "2026-12-02 16:00", "America/New_York")
    assert entry.at is not None
    assert f"{entry.at:%H:%M}" == "15:00"
    before = {r.due.date() for r in db.read.reminders(interview_id=entry.id)}
    moved = datebook.move(db, entry, date(2026, 12, 10)).value
    assert moved.day == date(2026, 12, 10)
    assert not moved.beside
    kept = db.read.interview(entry.id)
    assert kept.wall_time == datetime(2026, 12, 10, 16)
    assert kept.zone == "America/New_York"
    assert {r.due.date() for r in db.read.reminders(interview_id=entry.id)} != before
    changes.undo(db, moved.change_id)
    assert db.read.interview(entry.id).wall_time == datetime(2026, 12, 2, 16)
    assert {r.due.date() for r in db.read.reminders(interview_id=entry.id)} == before


def test_an_interview_at_a_time_of_the_persons_says_what_it_meets(db: Database, job: Application) -> None:
    other = applications.add(db, employer="Vale Care", title="Nurse").value
    plan(db, other, "2026-12-10 09:30")
    entry = plan(db, job, "2026-12-02 16:00", "America/New_York")
    moved = datebook.move(db, entry, date(2026, 12, 10), 9 * 60).value
    assert moved.beside == "Vale Care"
    assert db.read.interview(entry.id).wall_time == datetime(2026, 12, 10, 10)
    passed = datebook.move(db, entry, date(2026, 11, 3)).value
    assert passed.has_passed


def test_a_reminder_is_put_off_and_not_into_the_past(db: Database) -> None:
    reminders.add(db, "Ring Ana", "2026-12-02 15:00", repeat="weekly")
    entry = the(db, EntryKind.REMINDER)
    moved = datebook.move(db, entry, date(2026, 12, 3)).value
    assert (moved.day, moved.at and f"{moved.at:%H:%M}") == (date(2026, 12, 3), "15:00")
    assert the(db, EntryKind.REMINDER).reminder.repeat == entry.reminder.repeat  # type: ignore[union-attr]
    with pytest.raises(UserError, match="has passed"):
        datebook.move(db, entry, date(2026, 11, 20))
    assert the(db, EntryKind.REMINDER).day == date(2026, 12, 3)


def test_a_closing_date_moves(db: Database, job: Application) -> None:
    moved = datebook.move(db, the(db, EntryKind.DEADLINE), date(2026, 12, 9)).value
    assert (moved.day, moved.at, moved.has_passed) == (date(2026, 12, 9), None, False)
    assert db.read.application(job.id).deadline == date(2026, 12, 9)


def test_an_interview_knows_whether_it_is_prepared(db: Database, job: Application) -> None:
    entry = plan(db, job, "2026-12-02 10:00")
    assert not entry.prepared
    with db.change("Kept a prep sheet") as uow:
        uow.add_document_version(job.id, DocumentKind.PREP, name="prep", text="Ask", content={}, interview_id=entry.id)
    assert the(db, EntryKind.INTERVIEW).prepared


def test_days_are_the_persons_own(db: Database, job: Application) -> None:
    interviews.plan(db, job.id, at="2026-12-02 05:00", zone="Europe/Berlin", format=InterviewFormat.PHONE)
    assert the(db, EntryKind.INTERVIEW).day == date(2026, 12, 1)
    tokyo = datetime(2026, 11, 21, 9, tzinfo=ZoneInfo("Asia/Tokyo"))
    found = db.read.entries(FIRST, LAST, tokyo)
    assert EntryKind.INTERVIEW in {e.kind for e in found[date(2026, 12, 2)].entries}
