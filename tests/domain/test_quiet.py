"""When silence is likely an answer."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apptracker.domain.day import Progress, week_start
from apptracker.domain.importance import BY_RULE, importance
from apptracker.domain.quiet import (
    Cutoffs,
    Quiet,
    QuietAct,
    QuietRules,
    QuietState,
    Silence,
    cutoffs,
    judge,
    silent_since,
)
from apptracker.domain.stages import StageKind
from apptracker.domain.workdays import MONDAY_TO_FRIDAY, WorkCalendar

TODAY = date(2026, 11, 23)  # a Monday
DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))
FREE = WorkCalendar(weekend={4, 5}, holidays={date(2026, 11, 23), date(2026, 11, 10)})


def back(working_days: int) -> date:
    return MONDAY_TO_FRIDAY.add(TODAY, -working_days)


def state(silence: Silence, limits: Cutoffs | None = None) -> str | None:
    found = judge(silence, limits or cutoffs(QuietRules(), TODAY))
    return found.state.value if found else None


@pytest.mark.parametrize(
    ("stage", "days", "expected"),
    [
        (StageKind.APPLIED, 14, None),
        (StageKind.APPLIED, 15, "quiet"),
        (StageKind.SCREENING, 9, None),
        (StageKind.SCREENING, 10, "quiet"),
        (StageKind.INTERVIEWING, 9, None),
        (StageKind.INTERVIEWING, 10, "quiet"),
        (StageKind.APPLIED, 39, "quiet"),
        (StageKind.APPLIED, 40, "over"),
        (StageKind.SAVED, 200, None),
        (StageKind.OFFER, 200, None),
        (StageKind.REJECTED, 200, None),
    ],
)
def test_each_stage_has_its_days(stage: StageKind, days: int, expected: str | None) -> None:
    assert state(Silence(stage, back(days))) == expected


def test_the_last_question_is_waited_for() -> None:
    assert state(Silence(StageKind.APPLIED, back(9), asked=True)) == "nudged"
    assert state(Silence(StageKind.APPLIED, back(10), asked=True)) == "over"
    assert state(Silence(StageKind.APPLIED, TODAY, asked=True)) == "nudged"


def test_what_is_promised_is_not_quiet() -> None:
    assert state(Silence(StageKind.APPLIED, back(100), promised=True)) is None
    assert state(Silence(StageKind.APPLIED, back(100), asked=True, promised=True)) is None


def test_each_state_suggests_one_act() -> None:
    acts = {state: Quiet(state, TODAY).suggest for state in QuietState}
    assert acts == {
        QuietState.QUIET: QuietAct.ASK,
        QuietState.NUDGED: QuietAct.WAIT,
        QuietState.OVER: QuietAct.NO_RESPONSE,
    }


def test_a_stage_that_never_counts() -> None:
    limits = cutoffs(QuietRules({StageKind.APPLIED: 15}), TODAY)
    assert state(Silence(StageKind.SCREENING, back(300)), limits) is None
    assert state(Silence(StageKind.SCREENING, back(300), asked=True), limits) is None
    assert judge(Silence(StageKind.APPLIED, back(300)), cutoffs(QuietRules({}), TODAY)) is None


def test_patience_with_one_stage_changes_no_other() -> None:
    patient = cutoffs(QuietRules(days={StageKind.APPLIED: 15, StageKind.SCREENING: 100}), TODAY)
    assert state(Silence(StageKind.APPLIED, back(50)), patient) == "over"
    assert state(Silence(StageKind.SCREENING, back(50)), patient) is None
    assert state(Silence(StageKind.SCREENING, back(100)), patient) == "over"


def test_patience_beyond_the_usual_is_not_over_before_it_is_quiet() -> None:
    limits = cutoffs(QuietRules({StageKind.APPLIED: 60}), TODAY)
    assert state(Silence(StageKind.APPLIED, back(59)), limits) is None
    assert state(Silence(StageKind.APPLIED, back(60)), limits) == "over"


@given(last=DAYS, days=st.integers(1, 60), calendar=st.sampled_from([MONDAY_TO_FRIDAY, FREE]))
def test_silence_begins_on_the_last_of_the_days(last: date, days: int, calendar: WorkCalendar) -> None:
    due = calendar.add(last, days)
    assert last <= silent_since(due, days, calendar)
    assert last > silent_since(due - timedelta(days=1), days, calendar)


@given(last=DAYS, wait=st.integers(0, 400), later=st.integers(0, 200), asked=st.booleans())
def test_silence_only_grows(last: date, wait: int, later: int, asked: bool) -> None:
    order = [None, "nudged", "quiet", "over"]
    first, then = (
        state(Silence(StageKind.INTERVIEWING, last, asked=asked), cutoffs(QuietRules(), last + timedelta(days=days)))
        for days in (wait, wait + later)
    )
    assert order.index(first) <= order.index(then)


@given(day=DAYS, first=st.integers(0, 6))
def test_a_week_begins_on_its_first_day(day: date, first: int) -> None:
    start = week_start(day, first)
    assert start.weekday() == first
    assert 0 <= (day - start).days < 7


def test_a_goal_is_reached_or_not_there() -> None:
    assert [Progress(done, goal).is_reached for done, goal in ((4, 5), (5, 5), (6, 5), (3, 0))] == [
        False,
        True,
        True,
        False,
    ]


def test_what_does_not_wait_comes_first() -> None:
    ranks = [
        importance("interview-tomorrow"),
        importance("answer-offer"),
        importance("closing-date"),
        importance("thank-you"),
        importance("next-steps"),
        importance(None),
        importance("confirm-receipt"),
        importance("chase-quiet"),
    ]
    assert ranks == sorted(ranks)
    assert len(set(ranks)) == len(ranks)
    assert importance(None) < importance("a-rule-of-ones-own") <= max(BY_RULE.values())
