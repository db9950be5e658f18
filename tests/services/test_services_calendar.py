"""The calendar file: what is in it, of which days and stages, and what bringing in a newer one does."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar, Event
from services_helpers import add

from apptracker.domain.applications import InterviewFormat, ReminderState
from apptracker.domain.clock import FrozenClock
from apptracker.domain.errors import UserError
from apptracker.services import applications, calendar, interviews, reminders
from apptracker.store import Database


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "search.ics"


def plan(db: Database, application_id: int, at: str, zone: str = "America/Chicago", **more: Any) -> int:
    how = {"format": InterviewFormat.VIDEO, **more}
    return interviews.plan(db, application_id, at=at, zone=zone, **how).value.id


def remind(db: Database, text: str, when: str, **more: Any) -> int:
    return reminders.add(db, text, when, **more).value.id


def saved(db: Database, file: Path, **how: Any) -> dict[str, Event]:
    """The events of the file by what they say."""
    calendar.save(db, file, force=True, **how)
    return {str(event["summary"]): event for event in Calendar.from_ical(file.read_bytes()).walk("VEVENT")}


def by_hand(db: Database, file: Path, **how: Any) -> set[str]:
    """What the events say, without those of the program's own rules."""
    ours = {reminder.text for reminder in db.read.reminders() if reminder.rule}
    return {said for said in saved(db, file, **how) if not said.startswith(tuple(ours) or ("\n",))}


def test_an_interview_a_reminder_and_a_closing_date(db: Database, file: Path) -> None:
    job = add(db, deadline=date(2026, 12, 9))
    plan(db, job.id, "2026-12-01 15:00", people=("Ana Ruiz",), place="Harbor Street 1")
    remind(db, "Buy a tie", "2026-11-24")
    found = saved(db, file)
    talk = found["Video interview: Harbor Mutual · Agent"]
    assert talk.start == datetime(2026, 12, 1, 15, tzinfo=ZoneInfo("America/Chicago"))
    assert (str(talk["location"]), str(talk["description"])) == ("Harbor Street 1", "With Ana Ruiz")
    assert found["Buy a tie"].start == date(2026, 11, 24)
    assert found["Applications close: Harbor Mutual · Agent"].start == date(2026, 12, 9)
    counted = calendar.save(db, file, force=True)
    assert (counted.file, counted.interviews, counted.deadlines) == (file, 1, 1)
    assert counted.reminders == len(db.read.reminders(states=(ReminderState.OPEN,)))


@pytest.mark.parametrize("zone", ["America/Chicago", "Europe/Berlin", "Asia/Tokyo"])
@pytest.mark.parametrize("day", ["2026-12-01", "2027-07-01", "2027-03-14"])
def test_three_in_the_afternoon_stays_that_in_every_zone_and_season(
    db: Database, file: Path, zone: str, day: str
) -> None:
    plan(db, add(db).id, f"{day} 15:00", zone)
    talk = saved(db, file)["Video interview: Harbor Mutual · Agent"]
    assert (f"{talk.start:%Y-%m-%d %H:%M}", talk["dtstart"].params["tzid"]) == (f"{day} 15:00", zone)


def test_the_persons_own_times_for_alarms(db: Database, file: Path) -> None:
    plan(db, add(db).id, "2026-12-01 15:00")
    remind(db, "Buy a tie", "2026-11-24")
    with db.change("Settings") as uow:
        uow.put_setting("notify.morning", "07:30")
        uow.put_setting("notify.interview_minutes", 30)
    found = saved(db, file)
    [morning] = found["Buy a tie"].walk("VALARM")
    assert morning["trigger"].dt == timedelta(hours=7, minutes=30)
    assert found["Video interview: Harbor Mutual · Agent"].walk("VALARM")[-1]["trigger"].dt == timedelta(minutes=-30)


@pytest.mark.parametrize(("morning", "minutes"), [("late", "soon"), (7, -5), (None, 10**9), ("25:00", [1])])
def test_settings_that_make_no_sense_are_as_if_never_set(
    db: Database, file: Path, morning: object, minutes: object
) -> None:
    plan(db, add(db).id, "2026-12-01 15:00")
    remind(db, "Buy a tie", "2026-11-24")
    with db.change("Settings") as uow:
        uow.put_setting("notify.morning", morning)
        uow.put_setting("notify.interview_minutes", minutes)
    found = saved(db, file)
    assert found["Buy a tie"].walk("VALARM")[0]["trigger"].dt == timedelta(hours=9)
    assert found["Video interview: Harbor Mutual · Agent"].walk("VALARM")[-1]["trigger"].dt == timedelta(hours=-1)


def test_what_is_settled_binned_or_long_ago_stays_out(db: Database, file: Path, clock: FrozenClock) -> None:
    long_ago, lately = add(db, title="Long ago"), add(db, title="Lately")
    plan(db, long_ago.id, "2026-12-01 15:00")
    clock.advance(timedelta(days=20))
    plan(db, lately.id, "2026-12-20 15:00")
    clock.advance(timedelta(days=25))
    done, waits = remind(db, "Done", "tomorrow"), remind(db, "Waits", "tomorrow")
    reminders.settle(db, [done], ReminderState.DONE)
    binned = add(db, title="Binned", deadline=date(2027, 2, 1))
    add(db, title="Past", deadline=clock.now().date() - timedelta(days=1))
    add(db, title="Applied", stage="applied", deadline=date(2027, 2, 1))
    archived = add(db, title="Archived", deadline=date(2027, 2, 1))
    applications.archive(db, [archived.id])
    applications.delete(db, [binned.id])
    assert waits
    assert by_hand(db, file) == {"Video interview: Harbor Mutual · Lately", "Waits"}
    assert "Video interview: Harbor Mutual · Long ago" in by_hand(db, file, since=date(2026, 11, 1))


def test_days_are_the_persons_and_both_ends_count(db: Database, file: Path) -> None:
    job = add(db)
    for day in ("2026-11-30", "2026-12-01", "2026-12-02"):
        remind(db, day, day)
    remind(db, "Late", "2026-12-01 23:30")
    plan(db, job.id, "2026-12-02 10:00", "Asia/Tokyo")  # the evening of the first in Chicago
    first = date(2026, 12, 1)
    [talk] = [said for said in by_hand(db, file) if said.startswith("Video")]
    assert by_hand(db, file, since=first, until=first) == {"2026-12-01", "Late", talk}
    assert by_hand(db, file, until=date(2026, 11, 30)) == {"2026-11-30"}
    assert by_hand(db, file, since=date(2026, 12, 2)) == {"2026-12-02"}
    with pytest.raises(UserError) as backwards:
        calendar.save(db, file, since=first, until=date(2026, 11, 30))
    assert backwards.value.code == "range.backwards"


def test_of_one_stage(db: Database, file: Path) -> None:
    add(db, title="Saved", deadline=date(2026, 12, 9))
    applied = add(db, title="Applied", stage="applied")
    remind(db, "Hers", "2026-11-24", application_id=applied.id)
    remind(db, "Nobody's", "2026-11-24")
    stages = {stage.kind.value: stage.id for stage in db.read.stages()}
    assert by_hand(db, file, stage_ids=(stages["applied"],)) == {"Hers · Harbor Mutual"}
    assert by_hand(db, file, stage_ids=(stages["saved"],)) == {"Applications close: Harbor Mutual · Saved"}


def test_a_newer_file_changes_what_the_calendar_has(db: Database, file: Path, clock: FrozenClock) -> None:
    talk = plan(db, add(db).id, "2026-12-01 15:00")
    rings = remind(db, "Buy a tie", "2026-11-24")
    before = saved(db, file)
    clock.advance(timedelta(hours=1))
    interviews.move(db, talk, at="2026-12-03 11:00")
    reminders.edit(db, rings, text="Buy shoes", when="2026-11-25")
    after = saved(db, file)
    for old, new in (("Buy a tie", "Buy shoes"), ("Video interview: Harbor Mutual · Agent",) * 2):
        assert after[new]["uid"] == before[old]["uid"]
        assert after[new]["sequence"] > before[old]["sequence"]
        assert after[new].start != before[old].start
    uids = [event["uid"] for event in after.values()]
    assert len(set(uids)) == len(uids)


def test_an_interview_called_off_rings_no_more(db: Database, file: Path) -> None:
    job = add(db)
    talk = plan(db, job.id, "2026-12-01 15:00")
    remind(db, "Buy a tie", "2026-11-24")
    before = saved(db, file)["Video interview: Harbor Mutual · Agent"]
    interviews.cancel(db, talk)
    after = saved(db, file)["Video interview: Harbor Mutual · Agent"]
    assert (after["uid"], after["status"]) == (before["uid"], "CANCELLED")
    assert (len(before.walk("VALARM")), len(after.walk("VALARM"))) == (2, 0)
    assert calendar.save(db, file, force=True).interviews == 0


def test_a_weekly_sweep_goes_on_as_one_series(db: Database, file: Path, clock: FrozenClock) -> None:
    sweep = remind(db, "Look through the boards", "2026-11-23 10:00", repeat="weekly")
    before = saved(db, file)["Look through the boards"]
    assert before["rrule"].to_ical() == b"FREQ=WEEKLY;BYDAY=MO"
    assert before.start == datetime(2026, 11, 23, 10)
    clock.advance(timedelta(days=2, hours=2))
    reminders.settle(db, [sweep], ReminderState.DONE)
    after = saved(db, file)["Look through the boards"]
    assert (after["uid"], after.start) == (before["uid"], datetime(2026, 11, 30, 10))


def test_a_series_stays_within_the_days_asked_for(db: Database, file: Path) -> None:
    remind(db, "Look through the boards", "2026-11-23", repeat="weekly")
    [put_off] = reminders.snooze(db, [remind(db, "Walk", "2026-11-23", repeat="weekly")], "2026-11-25").value
    events = saved(db, file, until=date(2026, 11, 27))
    assert b"UNTIL=20261127" in events["Look through the boards"]["rrule"].to_ical()
    assert events[put_off.text].start == date(2026, 11, 25)
    assert "rrule" not in events[put_off.text]
    later = saved(db, file, since=date(2026, 12, 1), until=date(2026, 12, 10))
    assert {each.start for each in later.values()} == {date(2026, 12, 7)}
    assert calendar.save(db, file, since=date(2026, 12, 1), force=True).reminders == 2
    with pytest.raises(UserError):  # no Monday among them
        calendar.save(db, file, since=date(2026, 12, 1), until=date(2026, 12, 6), force=True)


def test_a_neutral_file_names_nobody(db: Database, file: Path) -> None:
    job = add(db, deadline=date(2026, 12, 9), url="https://harbor.example/job", location="Harbor Street")
    plan(db, job.id, "2026-12-01 15:00", people=("Ana",), place="Harbor Street 1")
    remind(db, "Ask Harbor", "2026-11-24")
    calendar.save(db, file, neutral=True)
    text = file.read_bytes().replace(b"\r\n ", b"").decode()
    for word in ("Harbor", "harbor", "Ana", "Agent", "Job search", "PRIVATE"):
        assert word not in text
    assert {str(event["summary"]) for event in Calendar.from_ical(text).walk("VEVENT")} == {
        "Interview",
        "Reminder",
        "Closing date",
    }


def test_nothing_to_save_writes_no_file(db: Database, file: Path) -> None:
    with pytest.raises(UserError) as empty:
        calendar.save(db, file)
    assert empty.value.code == "calendar.empty"
    assert not file.exists()


def test_saving_changes_nothing(db: Database, file: Path) -> None:
    remind(db, "Buy a tie", "2026-11-24")
    before = db.read.latest_change_id()
    first = calendar.save(db, file) and file.read_bytes()
    calendar.save(db, file, force=True)
    assert file.read_bytes() == first
    assert db.read.latest_change_id() == before
