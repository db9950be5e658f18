"""What a rule would have done, on a history made by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from apptracker.domain.applications import (
    Application,
    Channel,
    Event,
    EventKind,
    Interview,
    InterviewFormat,
    InterviewState,
)
from apptracker.domain.followups import FollowUpRule, Happening, Trigger, Ways
from apptracker.domain.occasions import History, words_for_reader
from apptracker.domain.planning import least_days, natural_day
from apptracker.domain.rehearsal import WouldHave, occasions_between, rehearse
from apptracker.domain.rules import DayUnit
from apptracker.domain.stages import StageKind
from apptracker.domain.workdays import WorkCalendar

CHICAGO = ZoneInfo("America/Chicago")
STAGES = {1: StageKind.SAVED, 2: StageKind.APPLIED, 3: StageKind.SCREENING, 4: StageKind.REJECTED}
APP = Application(7, "Acme", "Agent", "Rejected", StageKind.REJECTED, deadline=date(2026, 10, 9))
RULE = FollowUpRule(
    "r", "", Trigger.STAGE, (Channel.PHONE, Channel.EMAIL), "Ring {employer}", "", after=5, stage=StageKind.APPLIED
)
EVER = (date(2026, 1, 1), date(2026, 12, 31))


def happened(*told: tuple[str, str, str | int], interviews: tuple[Interview, ...] = ()) -> History:
    """Day, kind, and the words or the stage."""
    events = []
    for number, (day, kind, what) in enumerate(told):
        on = date.fromisoformat(day)
        at = datetime.combine(on, time(12), CHICAGO)
        text, stage = (what, None) if isinstance(what, str) else ("", what)
        events.append(Event(number, 7, EventKind(kind), on, at, text, stage))
    return History(APP, tuple(events), interviews, (), STAGES)


def tried(rule: FollowUpRule, history: History, *days: date, **more: object) -> list[tuple[str, str, bool]]:
    since, until = days or EVER
    found = rehearse(rule, [history], since, until, zone=CHICAGO, **more)  # type: ignore[arg-type]
    return [(each.day.isoformat(), each.why_not, each.answered_before) for each in found]


def meeting(day: date, **values: object) -> Interview:
    wall = datetime.combine(day, time(15))
    return Interview(1, 7, wall.replace(tzinfo=CHICAGO), wall, "America/Chicago", InterviewFormat.VIDEO, **values)  # type: ignore[arg-type]


MEANWHILE = "An interview had been planned by then"
APPLIED = (("2026-10-01", "created", 1), ("2026-10-05", "stage", 2))


def test_a_stage_entered_is_followed_after_its_days_even_by_a_rule_that_is_off() -> None:
    found = rehearse(replace(RULE, enabled=False), [happened(*APPLIED)], *EVER, zone=CHICAGO)
    assert found == (WouldHave(date(2026, 10, 12), 7, "Acme", "Agent", "Ring Acme"),)


def test_only_the_days_asked_about() -> None:
    history = happened(*APPLIED)
    assert tried(RULE, history, date(2026, 10, 12), date(2026, 10, 12))
    assert not tried(RULE, history, date(2026, 10, 13), date(2026, 12, 31))
    assert not tried(RULE, history, date(2026, 1, 1), date(2026, 10, 11))


@pytest.mark.parametrize(
    ("then", "cancelled_by", "why_not", "answered"),
    [
        (("2026-10-08", "stage", 3), (), "The application was in another stage by then", True),
        (("2026-10-08", "stage", 4), (), "The application was over by then", True),
        (("2026-10-08", "reply", "Yes"), (Happening.REPLY,), "They had answered by then", True),
        (("2026-10-08", "reply", "Yes"), (), "", True),
        (("2026-10-08", "sent", "Sent"), (Happening.SENT,), "The documents had been sent by then", False),
        (("2026-10-08", "note", "x"), (Happening.ACTIVITY,), "Something had happened by then", False),
        (("2026-10-08", "edit", "x"), (Happening.ACTIVITY,), "", False),
        (("2026-10-08", "interview", "Interview planned: x"), (Happening.NEW_INTERVIEW,), MEANWHILE, True),
        (("2026-10-13", "reply", "Yes"), (Happening.REPLY,), "", False),
    ],
)  # fmt: skip
def test_what_came_first_is_said(
    then: tuple[str, str, str | int], cancelled_by: tuple[Happening, ...], why_not: str, answered: bool
) -> None:
    rule = replace(RULE, while_in=(StageKind.APPLIED,), cancelled_by=cancelled_by)
    assert tried(rule, happened(*APPLIED, then)) == [("2026-10-12", why_not, answered)]


def test_what_comes_again_is_shown_until_an_answer() -> None:
    rule = replace(RULE, every=3, times=3, cancelled_by=(Happening.REPLY,))
    history = happened(*APPLIED, ("2026-10-16", "reply", "Yes"))
    assert tried(rule, history) == [
        ("2026-10-12", "", False),
        ("2026-10-15", "", False),
        ("2026-10-20", "They had answered by then", True),
    ]


def test_silence_is_found_wherever_it_lasted() -> None:
    rule = replace(RULE, trigger=Trigger.QUIET, stage=None, after=10)
    history = happened(*APPLIED, ("2026-10-07", "note", "x"), ("2026-10-29", "edit", "x"), ("2026-11-02", "note", "y"))
    assert [day for day, *_ in tried(rule, history)] == ["2026-10-21", "2026-11-16"]
    planned = happened(*APPLIED, interviews=(meeting(date(2026, 10, 16)),))
    assert [day for day, *_ in tried(rule, planned)] == ["2026-10-30"]


def test_interviews_closing_dates_letters_and_what_was_sent() -> None:
    asked = (
        *APPLIED,
        ("2026-10-02", "letter", words_for_reader("Ana")),
        ("2026-10-05", "sent", "Sent"),
        ("2026-10-07", "interview", "Interview planned: video, 2026-10-14 15:00"),
    )
    history = happened(*asked, interviews=(meeting(date(2026, 10, 14), state=InterviewState.DONE),))
    other = replace(RULE, stage=None)
    assert tried(replace(other, trigger=Trigger.INTERVIEW, after=1), history)[0][0] == "2026-10-15"
    prepare = replace(other, trigger=Trigger.INTERVIEW, after=-1, before=2)
    assert tried(prepare, history)[0][0] == "2026-10-12"
    assert tried(prepare, happened(*APPLIED, interviews=history.interviews))[0][0] == "2026-10-12"
    assert not tried(
        prepare, happened(*APPLIED, interviews=(meeting(date(2026, 10, 14), state=InterviewState.CANCELLED),))
    )
    assert tried(replace(other, trigger=Trigger.SENT, after=1), history)[0][0] == "2026-10-06"
    closing = replace(other, trigger=Trigger.DEADLINE, after=-1, before=1, while_in=(StageKind.SAVED,))
    assert tried(closing, history)[0][:2] == ("2026-10-08", "The application was in another stage by then")
    reader = replace(other, trigger=Trigger.SECOND_READER, after=1, text="Ask {reader}")
    (found,) = rehearse(reader, [history], *EVER, zone=CHICAGO)
    assert (found.day, found.text) == (date(2026, 10, 5), "Ask Ana")


def test_ways_and_free_days_count() -> None:
    history = happened(*APPLIED)
    assert tried(RULE, history, calendar=WorkCalendar(holidays={date(2026, 10, 12)})) == [("2026-10-13", "", False)]
    assert tried(replace(RULE, needs_contact=True), history) == []
    assert tried(replace(RULE, needs_contact=True), history, ways={APP.id: Ways(has_contact=True)})


def test_what_is_too_early_or_too_late_to_matter_is_known_without_looking() -> None:
    monday = date(2026, 11, 16)
    week = (monday, date(2026, 11, 22))
    assert occasions_between(RULE, *week, WorkCalendar()) == (date(2026, 11, 8), date(2026, 11, 17))
    every = replace(RULE, every=5, times=3)
    assert occasions_between(every, *week, WorkCalendar())[0] == date(2026, 10, 25)
    ahead = replace(RULE, trigger=Trigger.DEADLINE, stage=None, after=-1, before=5)
    assert occasions_between(ahead, *week, WorkCalendar())[0] == monday
    for rule in (RULE, every, replace(RULE, unit=DayUnit.DAYS), replace(RULE, after=365, every=365, times=20), ahead):
        at_ends = occasions_between(rule, date.min, date.max, WorkCalendar())
        assert at_ends[0] == date.min
        assert at_ends[1] > date(9990, 1, 1)


@pytest.mark.parametrize("unit", DayUnit)
@pytest.mark.parametrize("after", [0, 1, 4, 5, 6, 15])
@pytest.mark.parametrize("weekend", [{5, 6}, set(), {1, 3, 4, 6}])
def test_nothing_that_asks_on_a_day_is_left_out(unit: DayUnit, after: int, weekend: set[int]) -> None:
    rule = replace(RULE, unit=unit, after=after)
    calendar = WorkCalendar(frozenset(weekend), frozenset({date(2026, 11, 10), date(2026, 11, 11)}))
    for number in range(30):
        on = date(2026, 10, 20) + timedelta(days=number)
        due = calendar.on_or_after(natural_day(rule, on, calendar))
        first, last = occasions_between(rule, due, due, calendar)
        assert first <= on <= last
        assert natural_day(rule, on, calendar) - on >= timedelta(days=least_days(rule, calendar))
