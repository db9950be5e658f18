"""What rules count from besides stages and interviews, their conditions, times of day, repeats and changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apptracker.domain.applications import (
    ACTIVITY,
    Application,
    Channel,
    Event,
    EventKind,
    Interview,
    InterviewFormat,
    InterviewState,
    Reminder,
    ReminderState,
)
from apptracker.domain.followups import (
    CATCH_UP,
    DayUnit,
    Decision,
    FollowUpEvent,
    FollowUpRule,
    Happening,
    Trigger,
    Ways,
    again,
    decide,
    documents_sent,
    given_to_read,
    interview_set,
    last_activity,
    off_free_days,
    plan,
    refit,
    reopened,
    settled,
    stage_entered,
)
from apptracker.domain.occasions import History, entered_on, standing, words_for_reader
from apptracker.domain.rules import Outcome
from apptracker.domain.stages import StageKind
from apptracker.domain.workdays import WorkCalendar

CHICAGO = ZoneInfo("America/Chicago")
FRIDAY = datetime(2026, 11, 20, 10, 0, tzinfo=CHICAGO)
TODAY = FRIDAY.date()
APP = Application(1, "Acme", "Agent", "Applied", StageKind.APPLIED, applied_on=TODAY)
STAGE = FollowUpRule(
    "stage", "", Trigger.STAGE, (Channel.EMAIL,), "Ask {employer}", "", after=5, stage=StageKind.APPLIED, script="ask"
)
SENT = replace(STAGE, id="sent", trigger=Trigger.SENT, stage=None)
QUIET = replace(STAGE, id="quiet", trigger=Trigger.QUIET, stage=None, after=10)
READ = replace(STAGE, id="read", trigger=Trigger.SECOND_READER, stage=None, after=2, text="Ask {reader}", script="")
MEET = replace(STAGE, id="meet", trigger=Trigger.INTERVIEW, stage=None, after=1, script="")


def event(kind: EventKind, on: date, number: int = 1, text: str = "", stage_id: int | None = None) -> Event:
    return Event(number, 1, kind, on, FRIDAY, text, stage_id)


def meeting(day: date, **values: object) -> Interview:
    wall = datetime.combine(day, time(15))
    told = {"state": InterviewState.PLANNED, **values}
    return Interview(1, 1, wall.replace(tzinfo=CHICAGO), wall, "America/Chicago", InterviewFormat.VIDEO, **told)  # type: ignore[arg-type]


def kept(decision: Decision, first: int = 10, state: ReminderState = ReminderState.OPEN) -> list[Reminder]:
    return [
        Reminder(first + n, 1, p.due, p.text, p.all_day, p.channel, p.rule, p.script, state, p.interview_id)
        for n, p in enumerate(decision.make)
    ]


def due(decision: Decision) -> list[tuple[str, date]]:
    return [(p.rule, p.due.date()) for p in decision.make]


# Documents sent, and silence


def test_sending_plans_what_counts_from_it() -> None:
    assert due(decide(documents_sent(APP, TODAY), [SENT], [], now=FRIDAY)) == [("sent", date(2026, 11, 27))]


def test_sending_does_not_ask_what_the_stage_asks_already() -> None:
    open_one = kept(decide(stage_entered(APP, TODAY), [STAGE, SENT], [], now=FRIDAY))
    assert not decide(documents_sent(APP, TODAY), [STAGE, SENT], open_one, now=FRIDAY)
    done = [replace(open_one[0], state=ReminderState.DONE)]
    assert due(decide(documents_sent(APP, TODAY), [STAGE, SENT], done, now=FRIDAY)) == [("sent", date(2026, 11, 27))]


def test_the_stage_does_not_ask_what_sending_asks_already() -> None:
    open_one = kept(decide(documents_sent(APP, TODAY), [STAGE, SENT], [], now=FRIDAY))
    assert not decide(stage_entered(APP, TODAY), [STAGE, SENT], open_one, now=FRIDAY)


def test_sent_anew_is_asked_anew_and_an_open_one_moves() -> None:
    first = kept(decide(documents_sent(APP, TODAY), [SENT], [], now=FRIDAY))
    later = documents_sent(APP, TODAY + timedelta(days=14))
    now = FRIDAY + timedelta(days=14)
    moved = decide(later, [SENT], first, now=now)
    assert [(number, p.due.date()) for number, p in moved.change] == [(10, date(2026, 12, 11))]
    assert not moved.make
    done = [replace(first[0], state=ReminderState.DONE)]
    assert due(decide(later, [SENT], done, now=now)) == [("sent", date(2026, 12, 11))]
    assert not decide(documents_sent(APP, TODAY), [SENT], done, now=now)


def test_silence_is_counted_from_the_last_that_happened() -> None:
    events = [event(EventKind.CREATED, date(2026, 11, 2)), event(EventKind.NOTE, date(2026, 11, 10))]
    quiet = last_activity(APP, events, [], CHICAGO)
    assert quiet is not None
    assert due(decide(quiet, [QUIET], [], now=FRIDAY)) == [("quiet", date(2026, 11, 24))]


@pytest.mark.parametrize("kind", sorted(EventKind))
def test_only_what_tells_of_something_breaks_the_silence(kind: EventKind) -> None:
    events = [event(EventKind.CREATED, date(2026, 11, 2)), event(kind, date(2026, 11, 10))]
    quiet = last_activity(APP, events, [], CHICAGO)
    assert quiet is not None
    assert quiet.on == (date(2026, 11, 10) if kind in ACTIVITY else date(2026, 11, 2))
    assert (kind in ACTIVITY) == (kind.value not in {"captured", "edit", "letter", "contact", "file"})


def test_an_interview_ahead_is_no_silence() -> None:
    events = [event(EventKind.CREATED, date(2026, 11, 2))]
    quiet = last_activity(APP, events, [meeting(date(2026, 12, 14))], CHICAGO)
    assert quiet is not None
    assert quiet.on == date(2026, 12, 14)
    off = last_activity(APP, events, [meeting(date(2026, 12, 14), state=InterviewState.CANCELLED)], CHICAGO)
    assert off is not None
    assert off.on == date(2026, 11, 2)
    assert last_activity(APP, [], [], CHICAGO) is None


def test_activity_puts_the_question_off_and_adds_none() -> None:
    first = kept(decide(FollowUpEvent(Trigger.QUIET, date(2026, 11, 10), StageKind.APPLIED), [QUIET], [], now=FRIDAY))
    moved = decide(FollowUpEvent(Trigger.QUIET, TODAY, StageKind.APPLIED), [QUIET], first, now=FRIDAY)
    assert [p.due.date() for _, p in moved.change] == [date(2026, 12, 4)]
    assert not moved.make


def test_silence_is_asked_about_as_often_as_the_rule_says_until_there_is_news() -> None:
    rule = replace(QUIET, every=5, times=2)
    silent = FollowUpEvent(Trigger.QUIET, TODAY, StageKind.APPLIED, fresh=date(2026, 11, 2))
    once = Reminder(1, 1, FRIDAY, "", rule="quiet", state=ReminderState.DONE)
    assert due(decide(silent, [rule], [once], now=FRIDAY)) == [("quiet", date(2026, 11, 27))]
    assert not decide(silent, [rule], [once, replace(once, id=2)], now=FRIDAY)
    assert not decide(silent, [QUIET], [once], now=FRIDAY)
    answered = replace(silent, fresh=TODAY + timedelta(days=1))
    assert due(decide(answered, [QUIET], [once], now=FRIDAY)) == [("quiet", date(2026, 12, 4))]


def test_somebody_is_asked_what_they_think_of_the_letter() -> None:
    (planned,) = plan(given_to_read(APP, TODAY, "Ana"), [READ], now=FRIDAY)
    assert (planned.due.date(), planned.text) == (date(2026, 11, 24), "Ask Ana")
    (nameless,) = plan(replace(given_to_read(APP, TODAY, "Ana"), reader=""), [READ], now=FRIDAY)
    assert nameless.text == "Ask your reader"
    done = Reminder(1, 1, FRIDAY, "", rule="read", state=ReminderState.DONE)
    assert not decide(given_to_read(APP, TODAY, "Ben"), [READ], [done], now=FRIDAY)
    assert decide(given_to_read(APP, TODAY + timedelta(days=1), "Ben"), [READ], [done], now=FRIDAY).make


# Conditions


@pytest.mark.parametrize(
    ("changes", "ways", "asks"),
    [
        ({}, Ways(), True),
        ({"no_calls": True}, Ways(), False),
        ({"no_calls": True}, Ways(no_calls=True), True),
        ({"no_calls": False}, Ways(no_calls=True), False),
        ({"no_calls": False}, Ways(), True),
        ({"needs_contact": True}, Ways(), False),
        ({"needs_contact": True}, Ways(has_contact=True), True),
        ({"needs_interview": True}, Ways(), False),
        ({"enabled": False}, Ways(), False),
        ({"while_in": (StageKind.SAVED,)}, Ways(), False),
    ],
)
def test_conditions(changes: dict[str, object], ways: Ways, asks: bool) -> None:
    rule = replace(STAGE, **changes)  # type: ignore[arg-type]
    assert bool(plan(stage_entered(APP, TODAY), [rule], now=FRIDAY, ways=ways)) is asks


@pytest.mark.parametrize(
    ("state", "outcome", "known"),
    [
        (InterviewState.PLANNED, None, Outcome.OPEN),
        (InterviewState.DONE, None, Outcome.DONE),
        (InterviewState.DONE, "Good", Outcome.NOTED),
    ],
)
def test_how_an_interview_went_may_matter(state: InterviewState, outcome: str | None, known: Outcome) -> None:
    counted = interview_set(APP, meeting(TODAY, state=state, outcome=outcome), CHICAGO)
    for wanted in Outcome:
        asks = bool(plan(counted, [replace(MEET, outcomes=(wanted,))], now=FRIDAY))
        assert asks is (wanted is known)


# Times of day


def at_time(rule: FollowUpRule, now: datetime, zone: str = "America/Chicago", on: date | None = None) -> list[datetime]:
    here = ZoneInfo(zone)
    day = on or now.astimezone(here).date()
    return [p.due for p in plan(stage_entered(APP, day), [rule], now=now, zone=here) if not p.all_day]


def test_a_time_of_day_is_that_of_the_person() -> None:
    rule = replace(STAGE, at=time(9, 30))
    assert at_time(rule, FRIDAY) == [datetime(2026, 11, 27, 9, 30, tzinfo=CHICAGO)]
    (there,) = at_time(rule, FRIDAY, "Asia/Kathmandu")
    assert there.isoformat() == "2026-11-27T09:30:00+05:45"


def test_a_time_that_has_passed_waits_for_the_next_day_that_fits() -> None:
    rule = replace(STAGE, after=0, at=time(9, 30))
    assert at_time(rule, FRIDAY) == [datetime(2026, 11, 23, 9, 30, tzinfo=CHICAGO)]  # over the weekend
    assert at_time(replace(rule, any_day=True), FRIDAY) == [datetime(2026, 11, 21, 9, 30, tzinfo=CHICAGO)]
    assert at_time(replace(rule, at=time(10, 1)), FRIDAY) == [datetime(2026, 11, 20, 10, 1, tzinfo=CHICAGO)]


@pytest.mark.parametrize(
    ("zone", "day", "at", "shown"),
    [
        ("America/New_York", date(2027, 3, 14), time(2, 30), "2027-03-14T03:30:00-04:00"),  # never shown that day
        ("America/New_York", date(2026, 11, 1), time(1, 30), "2026-11-01T01:30:00-04:00"),  # shown twice: the first
        ("America/Sao_Paulo", date(2018, 11, 4), time(0, 10), "2018-11-04T01:10:00-02:00"),  # midnight is skipped
    ],
)
def test_times_that_clocks_skip_or_show_twice(zone: str, day: date, at: time, shown: str) -> None:
    rule = replace(STAGE, after=1, unit=DayUnit.DAYS, any_day=True, at=at)
    before = datetime.combine(day - timedelta(days=1), time(12), ZoneInfo(zone))
    (moment,) = at_time(rule, before, zone)
    assert moment.isoformat() == shown


def test_what_comes_before_a_date_does_not_wait_until_it_is_there() -> None:
    eve = replace(MEET, after=-1, before=1, unit=DayUnit.DAYS, any_day=True, at=time(9))
    (planned,) = plan(interview_set(APP, meeting(TODAY + timedelta(days=1)), CHICAGO), [eve], now=FRIDAY)
    assert (planned.all_day, planned.due.date()) == (True, TODAY)
    (planned,) = plan(interview_set(APP, meeting(TODAY + timedelta(days=2)), CHICAGO), [eve], now=FRIDAY)
    assert (planned.all_day, planned.due) == (False, datetime(2026, 11, 21, 9, tzinfo=CHICAGO))


# Repeats


REPEATED = replace(STAGE, every=3, times=3, at=time(9))


def test_once_done_it_comes_again_until_its_limit() -> None:
    entered = stage_entered(APP, TODAY)
    reminders = kept(decide(entered, [REPEATED], [], now=FRIDAY))
    now = FRIDAY
    for number in range(2):
        now += timedelta(days=7)
        reminders[-1] = replace(reminders[-1], state=ReminderState.DONE)
        made = again(REPEATED, reminders[-1], [entered], reminders, now=now)
        assert due(made) == [("stage", (now + timedelta(days=5)).date())]  # Friday to Wednesday
        assert made.make[0].due.time() == time(9)
        reminders += kept(made, 20 + number)
        assert not again(REPEATED, reminders[-2], [entered], reminders, now=now)  # the next is there already
        assert not decide(entered, [REPEATED], reminders, now=now)  # and stays as it is
    reminders[-1] = replace(reminders[-1], state=ReminderState.DONE)
    assert not again(REPEATED, reminders[-1], [entered], reminders, now=now)


def test_an_answer_ends_the_repeats() -> None:
    rule = replace(REPEATED, cancelled_by=(Happening.REPLY,), while_in=(StageKind.APPLIED,))
    done = Reminder(10, 1, FRIDAY, "", rule="stage", state=ReminderState.DONE)
    entered = stage_entered(APP, TODAY)
    following = kept(again(rule, done, [entered], [done], now=FRIDAY), 11)
    assert settled(Happening.REPLY, [rule], [done, *following]).dismiss == (11,)
    moved_on = replace(entered, stage=StageKind.SCREENING)
    assert not again(rule, done, [moved_on], [done], now=FRIDAY)
    assert not again(replace(rule, enabled=False), done, [entered], [done], now=FRIDAY)
    assert not again(STAGE, done, [entered], [done], now=FRIDAY)


def test_opened_again_the_next_one_goes() -> None:
    done = Reminder(10, 1, FRIDAY, "", rule="stage")
    others = [replace(done, id=11), replace(done, id=12, interview_id=7), replace(done, id=13, rule=None)]
    assert reopened(done, [done, *others]).dismiss == (11,)
    assert not reopened(replace(done, rule=None), others)


# What settles reminders


def test_stages_sending_and_activity_settle_what_lists_them() -> None:
    by = {
        happening: replace(STAGE, id=happening.value, stage=StageKind.SAVED, cancelled_by=(happening,))
        for happening in (Happening.STAGE, Happening.SENT, Happening.ACTIVITY)
    }
    reminders = [Reminder(n, 1, FRIDAY, "", rule=rule.id) for n, rule in enumerate(by.values())]
    for number, happening in enumerate(by):
        assert settled(happening, by.values(), reminders).dismiss == (number,)
    assert settled(Happening.STAGE, by.values(), reminders, stage=StageKind.SAVED).dismiss == ()


def test_a_rule_that_is_off_leaves_alone_what_it_was_asked_to_make_once() -> None:
    off = replace(STAGE, enabled=False, while_in=(StageKind.APPLIED,))
    once = Reminder(1, 1, FRIDAY, "", rule="stage")
    assert not decide(stage_entered(APP, TODAY), [off], [once], now=FRIDAY)
    screening = replace(APP, stage_kind=StageKind.SCREENING)
    assert decide(stage_entered(screening, TODAY), [off], [once], now=FRIDAY).dismiss == (1,)


def test_of_two_that_wait_for_one_occasion_the_later_goes() -> None:
    entered = stage_entered(APP, TODAY)
    (one,) = kept(decide(entered, [STAGE], [], now=FRIDAY))
    assert decide(entered, [STAGE], [one, replace(one, id=11)], now=FRIDAY) == Decision(dismiss=(11,))
    assert refit(STAGE, [entered], [one, replace(one, id=11)], now=FRIDAY) == Decision(dismiss=(11,))


# A rule changed or switched on


def test_a_changed_rule_moves_what_is_open() -> None:
    entered = stage_entered(APP, TODAY)
    reminders = kept(decide(entered, [STAGE], [], now=FRIDAY))
    longer = refit(replace(STAGE, after=8, text="Write"), [entered], reminders, now=FRIDAY)
    assert [(number, p.due.date(), p.text) for number, p in longer.change] == [(10, date(2026, 12, 2), "Write")]
    assert not refit(STAGE, [entered], reminders, now=FRIDAY)
    other = refit(replace(STAGE, stage=StageKind.OFFER), [entered], reminders, now=FRIDAY)
    assert other == Decision(dismiss=(10,))
    elsewhere = refit(replace(STAGE, trigger=Trigger.SENT, stage=None), [entered], reminders, now=FRIDAY)
    assert elsewhere == Decision(dismiss=(10,))


def test_what_was_put_off_or_is_due_keeps_its_day() -> None:
    entered = stage_entered(APP, date(2026, 11, 2))
    overdue = Reminder(1, 1, datetime(2026, 11, 9, tzinfo=UTC), "old", channel=Channel.EMAIL, rule="stage")
    ((_, planned),) = refit(replace(STAGE, after=6), [entered], [overdue], now=FRIDAY).change
    assert planned.due == overdue.due
    ((_, planned),) = refit(replace(STAGE, after=20), [entered], [overdue], now=FRIDAY).change
    assert planned.due.date() == date(2026, 11, 30)
    put_off = replace(overdue, due=datetime(2026, 12, 24, tzinfo=UTC), state=ReminderState.SNOOZED)
    ((_, planned),) = refit(STAGE, [entered], [put_off], now=FRIDAY).change
    assert planned.due == put_off.due


@pytest.mark.parametrize("state", [ReminderState.DONE, ReminderState.DISMISSED])
def test_what_was_settled_is_not_asked_for_by_a_change(state: ReminderState) -> None:
    settled_one = Reminder(1, 1, FRIDAY, "", rule="stage", state=state)
    assert not refit(replace(STAGE, after=9), [stage_entered(APP, TODAY)], [settled_one], now=FRIDAY)


def test_switched_on_a_rule_catches_up_with_two_weeks() -> None:
    for days, asks in ((5, True), (7 + CATCH_UP, True), (8 + CATCH_UP, False)):  # five working days are seven
        entered = stage_entered(APP, TODAY - timedelta(days=days))
        found = refit(STAGE, [entered], [], now=FRIDAY)
        assert bool(found.make) is asks, days
        assert all(p.due.date() >= TODAY for p in found.make)


def test_free_days_that_become_known_move_what_waits_for_them() -> None:
    calendar = WorkCalendar(holidays={date(2026, 11, 26), date(2026, 11, 27)})
    before = replace(MEET, id="before", after=-1, before=2)
    any_day = replace(STAGE, id="any", any_day=True)
    thanksgiving = datetime(2026, 11, 26, tzinfo=UTC)
    timed = datetime(2026, 11, 27, 9, tzinfo=CHICAGO).astimezone(UTC)
    reminders = [
        Reminder(1, 1, thanksgiving, "", rule="stage"),
        Reminder(2, 1, thanksgiving, "", rule="before", interview_id=1),
        Reminder(3, 1, thanksgiving, "", rule="any"),
        Reminder(4, 1, thanksgiving, ""),
        Reminder(5, 1, timed, "", all_day=False, rule="stage"),
        Reminder(6, 1, datetime(2026, 11, 24, tzinfo=UTC), "", rule="stage"),
    ]
    moved = dict(off_free_days([STAGE, before, any_day], reminders, now=FRIDAY, calendar=calendar))
    assert {number: at.date() for number, at in moved.items()} == {
        1: date(2026, 11, 30),
        2: date(2026, 11, 25),
        5: date(2026, 11, 30),
    }
    assert moved[5] == datetime(2026, 11, 30, 9, tzinfo=CHICAGO)


# From history


def test_all_that_stands_is_found_in_history() -> None:
    stages = {1: StageKind.SAVED, 2: StageKind.APPLIED}
    events = (
        event(EventKind.CREATED, date(2026, 11, 2), stage_id=1),
        event(EventKind.STAGE, date(2026, 11, 9), 2, stage_id=2),
        event(EventKind.SENT, date(2026, 11, 9), 3),
        event(EventKind.LETTER, date(2026, 11, 6), 4, words_for_reader("Ana")),
    )
    meet = meeting(date(2026, 12, 1))
    history = History(replace(APP, deadline=date(2026, 12, 9)), events, (meet,), (), stages)
    found = {(e.trigger.value, e.on.isoformat(), e.reader) for e in standing(history, CHICAGO)}
    assert found == {
        ("stage", "2026-11-09", ""),
        ("deadline", "2026-12-09", ""),
        ("interview", "2026-12-01", ""),
        ("sent", "2026-11-09", ""),
        ("second-reader", "2026-11-06", "Ana"),
        ("quiet", "2026-12-01", ""),
    }


def test_a_date_of_applying_put_right_later_is_the_one_that_counts() -> None:
    stages = {2: StageKind.APPLIED}
    moved = event(EventKind.STAGE, date(2026, 11, 9), 1, stage_id=2)
    edited = event(EventKind.EDIT, date(2026, 11, 12), 2, "Changed applied_on, title")
    app = replace(APP, applied_on=date(2026, 11, 5))
    assert entered_on(History(app, (moved, edited), (), (), stages)) == date(2026, 11, 5)
    assert entered_on(History(app, (edited, moved), (), (), stages)) == date(2026, 11, 5)  # by their days
    before = replace(edited, on=date(2026, 11, 7))
    assert entered_on(History(app, (before, moved), (), (), stages)) == date(2026, 11, 9)
    assert entered_on(History(app, (), (), (), stages)) == date(2026, 11, 5)
    assert entered_on(History(replace(app, applied_on=None), (), (), (), stages)) is None


def test_where_no_line_of_history_tells_of_the_stage_the_last_day_does() -> None:
    stages = {1: StageKind.SAVED, 2: StageKind.APPLIED}
    events = (event(EventKind.CREATED, date(2026, 11, 2), 1, stage_id=1), event(EventKind.EDIT, date(2026, 11, 9), 2))
    assert entered_on(History(replace(APP, applied_on=None), events, (), (), stages)) == date(2026, 11, 9)
    last = event(EventKind.CREATED, date(2026, 11, 12), 3, stage_id=1)  # of the other of two made one
    moved = event(EventKind.STAGE, date(2026, 11, 6), 2, stage_id=2)
    assert entered_on(History(APP, (moved, last), (), (), stages)) == date(2026, 11, 6)


# Whatever happens, in whatever order


ZONES = st.sampled_from(["America/Chicago", "Europe/Berlin", "Asia/Kathmandu", "Pacific/Apia", "America/Sao_Paulo"])


@st.composite
def rules(draw: st.DrawFn) -> tuple[FollowUpRule, ...]:
    made = []
    for number, trigger in enumerate(draw(st.lists(st.sampled_from(Trigger), min_size=1, max_size=4))):
        before = trigger in (Trigger.INTERVIEW, Trigger.DEADLINE) and draw(st.booleans())
        days, times = draw(st.integers(1, 20)), 1 if before else draw(st.integers(1, 3))
        made.append(
            FollowUpRule(
                f"r{number}",
                "",
                trigger,
                (Channel.EMAIL,),
                "Ask {employer}",
                "",
                unit=draw(st.sampled_from(DayUnit)),
                after=-1 if before else days,
                before=days if before else -1,
                at=draw(st.none() | st.times().map(lambda at: at.replace(second=0, microsecond=0))),
                stage=draw(st.sampled_from([StageKind.APPLIED, StageKind.SCREENING]))
                if trigger is Trigger.STAGE
                else None,
                script=draw(st.sampled_from(["", "ask"])),
                any_day=draw(st.booleans()),
                every=draw(st.integers(1, 10)) if times > 1 else 0,
                times=times,
                cancelled_by=tuple(draw(st.sets(st.sampled_from(Happening), max_size=2))),
            )
        )
    return tuple(made)


class Search:
    """One application with its reminders, to which things happen day by day."""

    def __init__(self, rules: tuple[FollowUpRule, ...], now: datetime, calendar: WorkCalendar) -> None:
        self.rules = {rule.id: rule for rule in rules}
        self.now, self.calendar = now, calendar
        self.app = replace(APP, stage_kind=StageKind.APPLIED)
        self.events: list[FollowUpEvent] = []
        self.reminders: list[Reminder] = []

    def take(self, decision: Decision) -> None:
        for planned in decision.make:
            self.judge(planned.rule, planned.due, planned.all_day)
            self.reminders += kept(Decision(make=(planned,)), len(self.reminders))
        for number, planned in decision.change:
            self.judge(planned.rule, planned.due, planned.all_day)
            self.reminders[number] = replace(
                self.reminders[number], due=planned.due, all_day=planned.all_day, text=planned.text
            )
        for number in decision.dismiss:
            self.reminders[number] = replace(self.reminders[number], state=ReminderState.DISMISSED)
        for rule in self.rules:
            open_ones = [r for r in self.reminders if r.rule == rule and r.state is ReminderState.OPEN]
            assert len(open_ones) <= 1, open_ones

    def judge(self, rule: str, due: datetime, all_day: bool) -> None:
        assert due.date() >= self.now.date() if all_day else due > self.now
        may_be_free = self.rules[rule].any_day or self.rules[rule].before >= 0
        assert may_be_free or self.calendar.is_working(due.date()), due

    def happens(self, counted: FollowUpEvent) -> None:
        self.events = [e for e in self.events if e.trigger is not counted.trigger] + [counted]
        everything = {"now": self.now, "calendar": self.calendar}
        self.take(decide(counted, tuple(self.rules.values()), self.reminders, **everything))  # type: ignore[arg-type]
        assert not decide(counted, tuple(self.rules.values()), self.reminders, **everything).change  # type: ignore[arg-type]

    def is_done(self) -> None:
        for number, reminder in enumerate(self.reminders):
            if reminder.state is ReminderState.OPEN and reminder.day(self.now.tzinfo) <= self.now.date():
                self.reminders[number] = replace(reminder, state=ReminderState.DONE)
                rule = self.rules[reminder.rule or ""]
                done = [r for r in self.reminders if r.rule == rule.id and r.state is ReminderState.DONE]
                fresh = next((e.fresh for e in self.events if e.trigger is rule.trigger), None)
                assert sum(fresh is None or r.due.date() >= fresh for r in done) <= rule.times
                self.take(
                    again(
                        rule, self.reminders[number], self.events, self.reminders, now=self.now, calendar=self.calendar
                    )
                )


@given(rules(), ZONES, st.data())
def test_never_two_never_late_never_on_a_free_day_never_more_often_than_wanted(
    rules: tuple[FollowUpRule, ...], zone: str, data: st.DataObject
) -> None:
    here = ZoneInfo(zone)
    start = data.draw(st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1)))
    calendar = WorkCalendar(
        data.draw(st.sets(st.integers(0, 6), max_size=3)),
        data.draw(st.frozensets(st.dates(start.date(), start.date() + timedelta(days=200)), max_size=20)),
    )
    search = Search(rules, start.replace(tzinfo=here), calendar)
    for _ in range(data.draw(st.integers(1, 12))):
        search.now = (search.now.astimezone(UTC) + timedelta(hours=data.draw(st.integers(0, 400)))).astimezone(here)
        today = search.now.date()
        on = today - timedelta(days=data.draw(st.integers(0, 30)))
        match data.draw(st.sampled_from(["stage", "interview", "deadline", "sent", "quiet", "read", "done", "reply"])):
            case "stage":
                search.app = replace(search.app, stage_kind=data.draw(st.sampled_from(StageKind)))
                search.happens(stage_entered(search.app, on))
            case "interview":
                day = today + timedelta(days=data.draw(st.integers(-5, 30)))
                search.happens(interview_set(search.app, meeting(day), here))
            case "deadline":
                day = today + timedelta(days=data.draw(st.integers(-5, 30)))
                search.happens(FollowUpEvent(Trigger.DEADLINE, day, search.app.stage_kind))
            case "sent":
                search.happens(documents_sent(search.app, on))
            case "read":
                search.happens(given_to_read(search.app, on, "Ana"))
            case "quiet":
                search.happens(FollowUpEvent(Trigger.QUIET, on, search.app.stage_kind, fresh=on))
            case "reply":
                search.take(settled(Happening.REPLY, rules, search.reminders))
            case "done":
                search.is_done()
