"""What goes into a calendar: when it rings, what keeps its place, what is left unsaid."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from apptracker.domain.applications import Application, Contact
from apptracker.domain.calendar_entries import CalendarEntry, Planner, once_each
from apptracker.domain.interviews import Interview, InterviewFormat, InterviewState
from apptracker.domain.reminders import Channel, Reminder
from apptracker.domain.repeating import Every, Repeat
from apptracker.domain.stages import StageKind

CHICAGO = ZoneInfo("America/Chicago")
NOW = datetime(2026, 11, 21, 9, tzinfo=CHICAGO)
JOB = Application(7, "Harbor Mutual", "Agent", "Applied", StageKind.APPLIED)


def planner(now: datetime = NOW, *, neutral: bool = False, lead: int = 60) -> Planner:
    return Planner(now, time(9), lead, neutral, data="data")


def interview(wall: str, zone: str = "America/Chicago", **more: object) -> Interview:
    at = datetime.fromisoformat(wall)
    instant = at.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    return Interview(1, 7, instant, at, zone, InterviewFormat.VIDEO, **more)  # type: ignore[arg-type]


def all_day(day: str, **more: object) -> Reminder:
    return Reminder(5, 7, datetime.fromisoformat(day).replace(tzinfo=UTC), "Ask how it stands", **more)  # type: ignore[arg-type]


def at(wall: str, **more: object) -> Reminder:
    due = datetime.fromisoformat(wall).replace(tzinfo=CHICAGO).astimezone(UTC)
    return Reminder(5, 7, due, "Ask how it stands", all_day=False, **more)  # type: ignore[arg-type]


def rings(entry: CalendarEntry) -> list[datetime]:
    """When the alarms ring, on the clock of ``start``."""
    start = entry.start if isinstance(entry.start, datetime) else datetime.combine(entry.start, time())
    if start.tzinfo is None:
        return [start + after for after in entry.alarms]
    return [(start.astimezone(UTC) + after).astimezone(CHICAGO) for after in entry.alarms]


def test_an_interview_rings_the_evening_before_and_an_hour_before() -> None:
    entry = planner().interview(interview("2026-12-01 15:00"), JOB)
    assert entry.start == datetime(2026, 12, 1, 15, tzinfo=CHICAGO)
    assert [f"{ring:%a %H:%M}" for ring in rings(entry)] == ["Mon 18:00", "Tue 14:00"]
    assert entry.busy


@pytest.mark.parametrize("day", ["2027-03-14", "2027-11-07"])
def test_the_evening_before_stays_one_over_a_night_in_which_clocks_change(day: str) -> None:
    entry = planner().interview(interview(f"{day} 15:00"), JOB)
    assert [f"{ring:%a %H:%M}" for ring in rings(entry)] == ["Sat 18:00", "Sun 14:00"]
    assert f"{entry.start:%H:%M}" == "15:00"


def test_the_evening_is_the_persons_where_the_interview_is_far_away() -> None:
    """At nine in the morning in Tokyo it is the evening before in Chicago."""
    entry = planner().interview(interview("2026-12-02 09:00", "Asia/Tokyo"), JOB)
    assert entry.start == datetime(2026, 12, 2, 9, tzinfo=ZoneInfo("Asia/Tokyo"))
    assert [f"{ring:%d %H:%M}" for ring in rings(entry)] == ["30 18:00", "01 17:00"]


def test_what_would_have_rung_by_now_does_not_ring_all_at_once() -> None:
    soon = interview("2026-12-01 15:00")
    evening = datetime(2026, 11, 30, 18, tzinfo=CHICAGO)
    assert len(planner(evening).interview(soon, JOB).alarms) == 1
    assert planner(evening + timedelta(hours=20)).interview(soon, JOB).alarms == ()
    assert planner(NOW + timedelta(days=30)).interview(soon, JOB).alarms == ()
    assert planner().reminder(all_day("2026-11-20"), JOB)[0].alarms == ()
    assert planner().reminder(all_day("2026-11-21"), JOB)[0].alarms == ()  # it is nine already
    assert planner().deadline(JOB, date(2026, 11, 21)).alarms == ()


@pytest.mark.parametrize(
    ("state", "kind", "cancelled", "alarms"),
    [
        (InterviewState.PLANNED, StageKind.INTERVIEWING, False, 2),
        (InterviewState.PLANNED, StageKind.REJECTED, True, 0),
        (InterviewState.CANCELLED, StageKind.INTERVIEWING, True, 0),
        (InterviewState.DONE, StageKind.INTERVIEWING, False, 0),
    ],
)
def test_what_was_called_off_is_shown_as_such_and_rings_no_more(
    state: InterviewState, kind: StageKind, cancelled: bool, alarms: int
) -> None:
    entry = planner().interview(interview("2026-12-01 15:00", state=state), replace(JOB, stage_kind=kind))
    assert (entry.cancelled, len(entry.alarms), entry.busy) == (cancelled, alarms, not cancelled)


def test_an_interview_held_before_a_rejection_was_not_called_off() -> None:
    entry = planner().interview(interview("2026-11-10 15:00"), replace(JOB, stage_kind=StageKind.REJECTED))
    assert not entry.cancelled


def test_a_reminder_of_a_day_rings_in_the_morning_and_one_of_a_moment_then() -> None:
    [whole] = planner().reminder(all_day("2026-11-24", channel=Channel.PHONE), JOB)
    assert (whole.start, rings(whole)) == (date(2026, 11, 24), [datetime(2026, 11, 24, 9)])
    assert (whole.summary, whole.description) == (
        "Ask how it stands · Harbor Mutual",
        "Harbor Mutual · Agent\nBy phone",
    )
    [timed] = planner().reminder(at("2026-11-24 10:30"), JOB)
    assert rings(timed) == [datetime(2026, 11, 24, 10, 30, tzinfo=CHICAGO)]


def test_whom_to_call_stands_beside_it() -> None:
    contact = Contact(3, "Ana Ruiz", "ana@harbor.example", "555 0100")
    [entry] = planner().reminder(all_day("2026-11-24", channel=Channel.PHONE), JOB, contact)
    assert entry.description.endswith("By phone\nAna Ruiz, 555 0100, ana@harbor.example")


MONDAYS = Repeat(Every.WEEK, 0)


def test_what_comes_again_is_a_series_from_its_day_on() -> None:
    [series] = planner().reminder(all_day("2026-11-23", repeat=MONDAYS), None)
    assert (series.start, series.repeat, series.alarms) == (date(2026, 11, 23), MONDAYS, (timedelta(hours=9),))
    [at_ten] = planner().reminder(at("2026-11-23 10:00", repeat=Repeat(Every.WEEK, 0, time(10))), None)
    assert at_ten.start == datetime(2026, 11, 23, 10)  # ten o'clock wherever the person is, summer and winter


def test_one_put_off_stands_alone_and_the_series_goes_on_from_its_next_day() -> None:
    single, series = planner().reminder(all_day("2026-11-25", repeat=MONDAYS), None)
    assert (single.start, single.repeat) == (date(2026, 11, 25), None)
    assert (series.start, series.repeat) == (date(2026, 11, 30), MONDAYS)
    later, rest = planner().reminder(at("2026-11-23 16:00", repeat=MONDAYS), None)
    assert later.start == datetime(2026, 11, 23, 22, tzinfo=UTC)
    assert rest.start == date(2026, 11, 30)


def test_the_series_stays_the_same_when_one_of_it_is_done() -> None:
    [before] = planner().reminder(all_day("2026-11-23", repeat=MONDAYS), JOB)
    [after] = planner().reminder(replace(all_day("2026-11-30", repeat=MONDAYS), id=6), JOB)
    assert before.uid == after.uid
    assert planner().reminder(all_day("2026-11-23"), JOB)[0].uid != before.uid
    [round_] = planner().reminder(all_day("2026-11-23", repeat=MONDAYS, rule="boards"), None)
    tuesdays = Repeat(Every.WEEK, 1)
    [moved] = planner().reminder(all_day("2026-11-24", repeat=tuesdays, rule="boards"), None)
    assert round_.uid == moved.uid
    [other] = planner().reminder(all_day("2026-11-23", repeat=MONDAYS, rule="people"), None)
    assert other.uid != round_.uid


def test_a_closing_date_rings_two_days_before_or_at_least_on_its_morning() -> None:
    assert rings(planner().deadline(JOB, date(2026, 12, 9))) == [datetime(2026, 12, 7, 9)]
    assert rings(planner().deadline(JOB, date(2026, 11, 22))) == [datetime(2026, 11, 22, 9)]


def test_neutral_entries_name_nothing() -> None:
    quiet = planner(neutral=True)
    job = replace(JOB, url="https://harbor.example/job")
    entries = [
        quiet.interview(interview("2026-12-01 15:00", people=("Ana",), place="Harbor Street 1"), job),
        *quiet.reminder(all_day("2026-11-24"), job, Contact(3, "Ana", phone="555")),
        quiet.deadline(job, date(2026, 12, 9)),
    ]
    assert [entry.summary for entry in entries] == ["Interview", "Reminder", "Closing date"]
    assert {(entry.description, entry.place, entry.url) for entry in entries} == {("", "", "")}
    named = planner().interview(interview("2026-12-01 15:00"), job)
    assert (named.uid, named.alarms) == (entries[0].uid, entries[0].alarms)


def test_uids_are_of_one_thing_in_one_persons_data() -> None:
    meeting = interview("2026-12-01 15:00")
    uids = {
        planner().interview(meeting, JOB).uid,
        planner().interview(replace(meeting, id=2), JOB).uid,
        replace(planner(), data="another's").interview(meeting, JOB).uid,
        planner().deadline(JOB, date(2026, 12, 9)).uid,
    }
    assert len(uids) == 4
    moved = replace(meeting, at=meeting.at + timedelta(days=1))
    assert planner().interview(moved, JOB).uid == planner().interview(meeting, JOB).uid


def test_of_two_alike_series_one_is_told() -> None:
    twins = [planner().reminder(replace(all_day("2026-11-23", repeat=MONDAYS), id=i), None)[0] for i in (5, 6)]
    early = planner().deadline(JOB, date(2026, 11, 22))
    assert [entry.start for entry in once_each([*twins, early])] == [date(2026, 11, 22), date(2026, 11, 23)]
