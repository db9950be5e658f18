"""What is told when: one thing, several, in quiet hours, over the day's limit, after a sleep, by another clock."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apptracker.domain.agenda import ComingInterview, DueReminder
from apptracker.domain.interviews import Interview, InterviewFormat
from apptracker.domain.notices import Notice, NoticeAction, interview_day_key, interview_key, reminder_key
from apptracker.domain.reminders import Reminder
from apptracker.domain.scheduling import BEFORE_QUIET, NoticePolicy, Round, Told, plan

CHICAGO = ZoneInfo("America/Chicago")
USUAL = NoticePolicy()
ALWAYS_AWAKE = NoticePolicy(quiet=(time(), time()))
EARLY = NoticePolicy(morning=time(1), quiet=(time(21), time(2, 30)))
MINUTE = timedelta(minutes=1)


def at(text: str, zone: ZoneInfo = CHICAGO) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone)


def due(id_: int, when: str, rule: str | None = None, zone: ZoneInfo = CHICAGO) -> DueReminder:
    """For a day ("2026-11-23") or a time ("2026-11-23 10:00")."""
    all_day = len(when) == 10
    moment = at(when, ZoneInfo("UTC") if all_day else zone)
    return DueReminder(Reminder(id_, 7, moment, f"Thing {id_}", all_day=all_day, rule=rule), "Harbor Mutual", "Agent")


def interview(id_: int, when: str, zone: ZoneInfo = CHICAGO) -> ComingInterview:
    moment = at(when, zone)
    kept = Interview(id_, 7, moment.astimezone(UTC), moment.replace(tzinfo=None), str(zone), InterviewFormat.PHONE)
    return ComingInterview(kept, "Harbor Mutual", "Agent", prepared=False)


def told_at(
    now: datetime,
    *waiting: DueReminder | ComingInterview,
    told: Told | None = None,
    policy: NoticePolicy = USUAL,
) -> Round:
    reminders = [each for each in waiting if isinstance(each, DueReminder)]
    interviews = [each for each in waiting if isinstance(each, ComingInterview)]
    return plan(now, reminders, interviews, told or Told(), policy)


def counted(found: Round) -> int:
    """What a day's limit counts."""
    return sum(notice.interview_id is None for notice in found.notices)


def titles(found: Round) -> list[str]:
    return [notice.title for notice in found.notices]


# One thing


@pytest.mark.parametrize(
    ("when", "from_", "policy"),
    [
        pytest.param("2026-11-23", "2026-11-23 09:00", USUAL, id="a whole day in the morning"),
        pytest.param("2026-11-23 14:30", "2026-11-23 14:30", USUAL, id="a time at that time"),
        pytest.param("2026-11-23 06:00", "2026-11-23 08:00", USUAL, id="before quiet hours end"),
        pytest.param("2026-11-23 22:00", "2026-11-24 09:00", USUAL, id="in the evening's quiet hours"),
        pytest.param("2026-11-23 22:00", "2026-11-23 22:00", ALWAYS_AWAKE, id="no quiet hours"),
        pytest.param("2026-11-23", "2026-11-23 08:00", NoticePolicy(morning=time(7)), id="the morning is quiet"),
        pytest.param("2026-11-23", "2026-11-23 08:00", NoticePolicy(morning=time(22)), id="the morning is at night"),
        pytest.param(
            "2026-11-23 13:30", "2026-11-23 15:00", NoticePolicy(quiet=(time(12), time(15))), id="a quiet midday"
        ),
        pytest.param("2026-11-23", "2026-11-23 09:00", NoticePolicy(quiet=(time(0), time(8))), id="from midnight"),
    ],
)
def test_a_reminder_is_told_from_its_moment_on_and_not_before(when: str, from_: str, policy: NoticePolicy) -> None:
    waits = due(1, when)
    moment = at(from_)
    before = told_at(moment - MINUTE, waits, policy=policy)
    assert (before.notices, before.next) == ((), moment)
    assert titles(told_at(moment, waits, policy=policy)) == ["Thing 1"]


def test_what_was_told_is_not_told_again_until_it_is_put_off() -> None:
    waits = due(1, "2026-11-23 10:00")
    [notice] = told_at(at("2026-11-23 10:00"), waits).notices
    assert notice.tells == (reminder_key(1, waits.reminder.due),)
    again = told_at(at("2026-11-23 10:01"), waits, told=Told(notice.tells, 1))
    assert (again.notices, again.next) == ((), None)
    put_off = due(1, "2026-11-23 11:00")
    assert titles(told_at(at("2026-11-23 11:00"), put_off, told=Told(notice.tells, 1))) == ["Thing 1"]


def test_a_notice_says_what_it_is_about_and_where_it_leads() -> None:
    [notice] = told_at(at("2026-11-23 10:00"), due(1, "2026-11-23 10:00")).notices
    assert (notice.title, notice.body) == ("Thing 1", "Harbor Mutual · Agent")
    assert (notice.reminder_ids, notice.place) == ((1,), "application:7:reminders")
    assert notice.actions == (NoticeAction.DONE, NoticeAction.SNOOZE, NoticeAction.OPEN)
    assert not notice.sound


def test_what_lapses_is_told_before_and_never_after() -> None:
    begins = at("2026-11-23 14:00")
    waits = due(1, "2026-11-23", "interview-tomorrow")._replace(lapses=begins)
    assert told_at(at("2026-11-23 08:00"), waits).next == at("2026-11-23 09:00")
    assert titles(told_at(begins - MINUTE, waits)) == ["Thing 1"]
    assert told_at(begins, waits) == Round()
    early = waits._replace(lapses=at("2026-11-23 08:30"))
    assert told_at(at("2026-11-22 12:00"), early) == Round()


def test_one_thing_of_days_ago_says_since_when() -> None:
    [notice] = told_at(at("2026-11-25 09:00"), due(1, "2026-11-23")).notices
    assert notice.body == "Harbor Mutual · Agent\nSince Monday, November 23"


def test_nothing_is_told_where_the_person_wants_none() -> None:
    assert told_at(at("2026-11-23 10:00"), due(1, "2026-11-23"), policy=NoticePolicy(on=False)) == Round()


def test_neutral_notices_name_nothing() -> None:
    policy = NoticePolicy(neutral=True)
    [one] = told_at(at("2026-11-23 10:00"), due(1, "2026-11-23 10:00"), policy=policy).notices
    [many] = told_at(at("2026-11-23 10:00"), *(due(n, "2026-11-20") for n in range(4)), policy=policy).notices
    [talk] = told_at(at("2026-11-23 14:00"), interview(1, "2026-11-23 15:00"), policy=policy).notices
    assert (one.title, one.body) == ("You have a reminder", "")
    assert (many.title, many.body) == ("4 reminders are due", "4 are overdue")
    assert (talk.title, talk.body) == ("You have an appointment at 3:00 PM", "")


# Interviews


@pytest.mark.parametrize(
    ("starts", "from_", "title"),
    [
        ("2026-11-23 15:00", "2026-11-23 14:00", "Interview at 3:00 PM"),
        ("2026-11-23 09:00", "2026-11-23 08:00", "Interview at 9:00 AM"),
        ("2026-11-23 08:30", "2026-11-22 20:30", "Interview tomorrow at 8:30 AM"),
        ("2026-11-23 23:30", "2026-11-23 20:30", "Interview at 11:30 PM"),
        ("2026-11-23 00:15", "2026-11-22 20:30", "Interview tomorrow at 12:15 AM"),
    ],
)
def test_an_interview_is_told_ahead_and_never_in_quiet_hours(starts: str, from_: str, title: str) -> None:
    coming, moment = interview(1, starts), at(from_)
    morning = Told((interview_day_key(1, coming.interview.at),))
    before = told_at(moment - MINUTE, coming, told=morning)
    assert (before.notices, before.next) == ((), moment)
    [notice] = told_at(moment, coming, told=morning).notices
    assert (notice.title, notice.body, notice.urgent) == (title, "Harbor Mutual · Agent", True)
    assert (notice.actions, notice.place) == ((NoticeAction.OPEN,), "application:7:interviews")


def test_an_interview_is_told_until_it_begins() -> None:
    coming = interview(1, "2026-11-23 15:00")
    assert titles(told_at(at("2026-11-23 14:59"), coming)) == ["Interview at 3:00 PM"]
    assert told_at(at("2026-11-23 15:00"), coming) == Round()


def test_an_evening_that_was_slept_through_is_made_up_for_in_the_morning() -> None:
    coming = interview(1, "2026-11-23 08:30")
    assert told_at(at("2026-11-23 07:00"), coming).next == at("2026-11-23 08:00")
    assert titles(told_at(at("2026-11-23 08:00"), coming)) == ["Interview at 8:30 AM"]


def test_an_interview_that_moved_is_told_again_and_one_can_do_without() -> None:
    key = interview_key(1, at("2026-11-23 15:00"))
    moved = interview(1, "2026-11-23 16:00")
    assert titles(told_at(at("2026-11-23 15:00"), moved, told=Told((key,), 1))) == ["Interview at 4:00 PM"]
    assert told_at(at("2026-11-23 15:30"), moved, policy=NoticePolicy(interview_minutes=0)) == Round()


# The morning of an interview


def test_the_morning_names_the_interview_first_and_once() -> None:
    coming = interview(9, "2026-11-23 14:00")
    with_ana = coming._replace(interview=replace(coming.interview, people=("Ana Ruiz",), place="Room 4"))
    waiting = [due(n, "2026-11-23") for n in range(1, 4)]
    assert told_at(at("2026-11-23 07:00"), with_ana).next == at("2026-11-23 09:00")
    first, group = told_at(at("2026-11-23 09:00"), *waiting, with_ana).notices
    assert (first.title, first.body) == (
        "Today at 2:00 PM: phone interview, Harbor Mutual",
        "Agent\nWith Ana Ruiz\nRoom 4",
    )
    assert (first.place, first.is_group, group.title) == ("application:7:interviews", False, "3 things to do today")
    told = Told((*first.tells, *group.tells), 1)
    after = told_at(at("2026-11-23 09:01"), *waiting, with_ana, told=told)
    assert (after.notices, after.next) == ((), at("2026-11-23 13:00"))
    moved = interview(9, "2026-11-23 16:00")
    assert titles(told_at(at("2026-11-23 09:01"), moved, told=told)) == [
        "Today at 4:00 PM: phone interview, Harbor Mutual"
    ]


def test_on_a_shared_screen_the_morning_names_nobody() -> None:
    [notice] = told_at(
        at("2026-11-23 09:00"), interview(9, "2026-11-23 14:00"), policy=NoticePolicy(neutral=True)
    ).notices
    assert (notice.title, notice.body) == ("You have an appointment today at 2:00 PM", "")


def test_an_interview_that_is_told_ahead_by_then_is_not_told_in_the_morning() -> None:
    coming = interview(9, "2026-11-23 09:30")
    assert titles(told_at(at("2026-11-23 09:00"), coming)) == ["Interview at 9:30 AM"]
    slept = interview(9, "2026-11-23 14:00")
    assert titles(told_at(at("2026-11-23 12:59"), slept)) == ["Today at 2:00 PM: phone interview, Harbor Mutual"]
    assert titles(told_at(at("2026-11-23 13:00"), slept)) == ["Interview at 2:00 PM"]
    assert told_at(at("2026-11-22 12:00"), slept).notices == ()


# Several


def test_two_at_once_come_apart_and_three_as_one() -> None:
    now = at("2026-11-23 10:00")
    two = [due(n, "2026-11-23 10:00") for n in (1, 2)]
    assert titles(told_at(now, *two)) == ["Thing 1", "Thing 2"]
    [notice] = told_at(now, *two, due(3, "2026-11-23 10:00")).notices
    assert (notice.title, notice.body) == ("3 things to do today", "Thing 1\nThing 2\nand 1 more")
    assert (notice.is_group, notice.reminder_ids, notice.place) == (True, (1, 2, 3), "today")
    assert notice.actions == (NoticeAction.OPEN,)


def test_after_years_there_is_one_summary() -> None:
    waiting = [due(n, f"20{20 + n % 6}-0{1 + n % 9}-1{n % 10}") for n in range(300)]
    found = told_at(at("2026-11-23 09:00"), *waiting)
    [notice] = found.notices
    assert notice.title == "300 things to do today"
    assert notice.body.endswith("\nand 298 more\n300 are overdue")
    assert len(notice.tells) == 300
    assert found.next is None


def test_what_is_left_from_yesterday_waits_for_the_morning_and_comes_with_it() -> None:
    left, new = due(1, "2026-11-22 20:00"), due(2, "2026-11-23")
    early = told_at(at("2026-11-23 08:10"), left, new)
    assert (early.notices, early.next) == ((), at("2026-11-23 09:00"))
    [notice] = told_at(at("2026-11-23 09:00"), left, new).notices
    assert (notice.title, notice.body) == ("2 things to do today", "Thing 1\nThing 2\n1 is overdue")


def test_what_was_told_and_still_waits_is_counted() -> None:
    told = Told(today=0, waiting=4, overdue=3)
    [notice] = told_at(at("2026-11-23 09:00"), due(1, "2026-11-23"), due(2, "2026-11-22"), told=told).notices
    assert (notice.title, notice.body) == ("6 things to do today", "Thing 2\nThing 1\nand 4 more\n4 are overdue")


def test_an_interview_is_not_lost_among_other_things() -> None:
    waiting = [due(n, "2026-11-20") for n in range(1, 5)]
    found = told_at(at("2026-11-23 14:00"), interview(9, "2026-11-23 15:00"), *waiting)
    assert titles(found) == ["Interview at 3:00 PM", "4 things to do today"]


def test_what_came_due_before_a_quiet_midday_and_was_not_told_comes_at_its_end() -> None:
    policy = NoticePolicy(quiet=(time(12), time(18)))
    assert told_at(at("2026-11-23 14:00"), due(1, "2026-11-23 11:59"), policy=policy).next == at("2026-11-23 18:00")


# The day's limit


def test_over_the_limit_the_rest_waits_for_the_next_morning() -> None:
    waits = due(1, "2026-11-23 16:00")
    full = told_at(at("2026-11-23 16:00"), waits, told=Told(today=5))
    assert (full.notices, full.next) == ((), at("2026-11-24 09:00"))
    assert titles(told_at(at("2026-11-24 09:00"), waits, told=Told(today=0))) == ["Thing 1"]


def test_the_last_place_takes_all_that_is_due() -> None:
    waiting = [due(n, "2026-11-23 16:00") for n in (1, 2)]
    assert titles(told_at(at("2026-11-23 16:00"), *waiting, told=Told(today=4))) == ["2 things to do today"]


def test_a_place_is_kept_for_what_comes_later_and_matters_more() -> None:
    great = due(9, "2026-11-23 16:00", "closing-date")
    small = due(1, "2026-11-23 10:00", "chase-quiet")
    held = told_at(at("2026-11-23 10:00"), small, great, told=Told(today=4))
    assert (held.notices, held.next) == ((), at("2026-11-23 16:00"))
    [notice] = told_at(at("2026-11-23 16:00"), small, great, told=Told(today=4)).notices
    assert notice.body == "Thing 9\nThing 1"
    assert titles(told_at(at("2026-11-23 10:00"), small, great, told=Told(today=3))) == ["Thing 1"]


def test_an_interview_planned_after_the_limit_was_used_up_is_told() -> None:
    full, waits = Told(today=5), due(1, "2026-11-23 10:00")
    coming = interview(9, "2026-11-23 17:00")
    assert titles(told_at(at("2026-11-23 15:00"), waits, coming, told=full)) == [
        "Today at 5:00 PM: phone interview, Harbor Mutual"
    ]
    assert titles(told_at(at("2026-11-23 16:00"), waits, coming, told=full)) == ["Interview at 5:00 PM"]
    assert titles(told_at(at("2026-11-23 16:00"), waits, coming, told=Told(today=4))) == [
        "Interview at 5:00 PM",
        "Thing 1",
    ]


def test_what_matters_more_is_named_first() -> None:
    rules = ("chase-quiet", "confirm-receipt", None, "next-steps", "thank-you", "closing-date", "answer-offer")
    waiting = [due(n, "2026-11-23", rule) for n, rule in enumerate(rules)]
    [notice] = told_at(at("2026-11-23 09:00"), *waiting).notices
    assert notice.reminder_ids == (6, 5, 4, 3, 2, 1, 0)


# Clocks


@pytest.mark.parametrize(
    ("zone", "day", "policy", "expected"),
    [
        # Clocks jump over the morning, over the end of quiet hours, by half an hour, over midnight, over a whole day.
        ("America/Chicago", "2026-03-08", replace(ALWAYS_AWAKE, morning=time(2, 30)), "2026-03-08 03:00"),
        ("Europe/Berlin", "2026-03-29", EARLY, "2026-03-29 03:00"),
        ("Australia/Lord_Howe", "2026-10-04", replace(ALWAYS_AWAKE, morning=time(2, 10)), "2026-10-04 02:30"),
        ("America/Santiago", "2026-09-06", replace(ALWAYS_AWAKE, morning=time()), "2026-09-06 01:00"),
        ("Pacific/Apia", "2011-12-30", USUAL, "2011-12-31 09:00"),
        # Clocks go back: the first of the two.
        ("America/Chicago", "2026-11-01", replace(ALWAYS_AWAKE, morning=time(1, 30)), "2026-11-01 01:30"),
        ("Australia/Lord_Howe", "2026-04-05", USUAL, "2026-04-05 09:00"),
    ],
)
def test_a_day_on_which_clocks_change_has_its_morning(zone: str, day: str, policy: NoticePolicy, expected: str) -> None:
    here = ZoneInfo(zone)
    waits = due(1, day)
    now = at(day, here).astimezone(UTC).astimezone(here) - timedelta(hours=30)
    found = told_at(now, waits, policy=policy)
    assert found.next is not None
    assert found.next.astimezone(here).replace(tzinfo=None) == datetime.fromisoformat(expected)
    assert titles(told_at(found.next, waits, policy=policy)) == ["Thing 1"]


def test_a_clock_set_back_tells_nothing_again_and_one_set_forward_only_what_is_due() -> None:
    waits, later = due(1, "2026-11-23 10:00"), due(2, "2026-12-24 10:00")
    told = Told((reminder_key(1, waits.reminder.due),), 0)
    for now in ("2026-11-22 10:00", "2026-11-23 09:00", "2020-01-01 12:00"):
        assert told_at(at(now), waits, later, told=told).notices == ()
    assert titles(told_at(at("2026-12-24 12:00"), waits, later, told=told)) == ["Thing 2"]


def test_a_traveller_is_told_by_the_clock_of_the_place() -> None:
    waits = due(1, "2026-11-23")
    tokyo = ZoneInfo("Asia/Tokyo")
    assert titles(told_at(at("2026-11-23 09:00", tokyo), waits)) == ["Thing 1"]
    assert told_at(at("2026-11-22 18:00"), waits).notices == ()  # the same instant
    timed = due(2, "2026-11-23 20:00")
    assert told_at(at("2026-11-23 20:30"), timed).notices
    assert told_at(at("2026-11-24 11:00", tokyo), timed).notices


# What always holds

ZONES = ("America/Chicago", "America/St_Johns", "Europe/Berlin", "Australia/Lord_Howe", "Pacific/Apia", "UTC")
NEAR = st.integers(-60 * 24 * 12, 60 * 24 * 12)  # minutes
times = st.builds(time, st.integers(0, 23), st.sampled_from((0, 7, 30, 59)))


@st.composite
def quiet_hours(draw: st.DrawFn) -> tuple[time, time]:
    start, hours = draw(times), draw(st.integers(0, 20))
    return start, (datetime.combine(date(2026, 1, 1), start) + timedelta(hours=hours)).time()


policies = st.builds(
    NoticePolicy,
    morning=times,
    quiet=quiet_hours(),
    limit=st.integers(1, 6),
    neutral=st.booleans(),
    interview_minutes=st.sampled_from((0, 10, 60, 180, 1440)),
)


@st.composite
def moments(draw: st.DrawFn) -> datetime:
    """Near the changes of clocks of a zone, mostly."""
    zone = ZoneInfo(draw(st.sampled_from(ZONES)))
    day = draw(st.sampled_from(("2026-03-08", "2026-10-04", "2026-11-01", "2011-12-30", "2026-07-01")))
    return (at(day, ZoneInfo("UTC")) + timedelta(minutes=draw(NEAR))).astimezone(zone)


@st.composite
def lives(draw: st.DrawFn) -> tuple[datetime, list[DueReminder], list[ComingInterview], Told, NoticePolicy]:
    now = draw(moments())
    rule = st.sampled_from((None, "thank-you", "chase-quiet", "closing-date"))
    waiting = []
    for id_, (ahead, all_day) in enumerate(draw(st.lists(st.tuples(NEAR, st.booleans()), max_size=8)), 1):
        moment = (now.astimezone(UTC) + timedelta(minutes=ahead)).replace(second=0)
        if all_day:
            moment = moment.replace(hour=0, minute=0)
        waiting.append(DueReminder(Reminder(id_, None, moment, f"Thing {id_}", all_day=all_day, rule=draw(rule))))
    coming = [
        ComingInterview(
            Interview(id_, 7, starts := now.astimezone(UTC) + timedelta(minutes=ahead), starts.replace(tzinfo=None),
                      "UTC", InterviewFormat.PHONE), None, None, prepared=False)
        for id_, ahead in enumerate(draw(st.lists(NEAR, max_size=3)), 1)
    ]  # fmt: skip
    keys = [reminder_key(each.reminder.id, each.reminder.due) for each in waiting]
    told = Told(frozenset(draw(st.sets(st.sampled_from(keys)))) if keys else (), draw(st.integers(0, 6)))
    return now, waiting, coming, told, draw(policies)


def _keys(notices: Iterable[Notice]) -> list[str]:
    return [key for notice in notices for key in notice.tells]


@given(lives())
def test_nothing_in_quiet_hours_nothing_twice_and_no_more_than_the_limit(
    life: tuple[datetime, list[DueReminder], list[ComingInterview], Told, NoticePolicy],
) -> None:
    now, waiting, coming, told, policy = life
    found = plan(now, waiting, coming, told, policy)
    keys = _keys(found.notices)
    assert len(keys) == len(set(keys))
    assert not set(keys) & set(told.keys)
    assert not (found.notices and policy.is_quiet(now))
    assert counted(found) + told.today <= max(policy.limit, told.today)
    assert counted(found) <= 2
    after = plan(now, waiting, coming, Told((*told.keys, *keys), told.today + counted(found)), policy)
    assert after.notices == ()
    assert after.next == found.next


@given(lives(), st.floats(0, 1))
def test_next_is_the_very_next_moment_with_something_to_tell(
    life: tuple[datetime, list[DueReminder], list[ComingInterview], Told, NoticePolicy], part: float
) -> None:
    now, waiting, coming, told, policy = life
    found = plan(now, waiting, coming, told, policy)
    keys = (*told.keys, *_keys(found.notices))
    shown = told.today + counted(found)

    def at_moment(moment: datetime) -> Round:
        return plan(moment, waiting, coming, Told(keys, shown if moment.date() == now.date() else 0), policy)

    until = found.next or now + timedelta(days=30)
    between = now.astimezone(UTC) + (until.astimezone(UTC) - now.astimezone(UTC) - timedelta(seconds=1)) * part
    assert at_moment(between.astimezone(now.tzinfo)).notices == ()
    if found.next is not None:
        assert found.next.astimezone(UTC) > now.astimezone(UTC)
        assert at_moment(found.next).notices


@given(lives())
def test_what_is_due_is_told_by_the_end_of_the_next_morning(
    life: tuple[datetime, list[DueReminder], list[ComingInterview], Told, NoticePolicy],
) -> None:
    now, waiting, _, told, policy = life
    came = {
        reminder_key(each.reminder.id, each.reminder.due)
        for each in waiting
        if each.reminder.day(now.tzinfo) <= now.date()
    }
    keys, shown, moment, day = set(told.keys), told.today, now, now.date()
    for _ in range(40):
        found = plan(moment, waiting, [], Told(frozenset(keys), shown), policy)
        keys |= set(_keys(found.notices))
        shown += counted(found)
        if found.next is None or found.next.date() > now.date() + timedelta(days=2):
            break
        moment = found.next
        if moment.date() != day:
            day, shown = moment.date(), 0
    assert came <= keys


def test_the_evening_before_leaves_time_before_quiet_hours() -> None:
    assert timedelta(minutes=10) <= BEFORE_QUIET <= timedelta(hours=1)
