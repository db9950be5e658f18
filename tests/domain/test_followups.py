"""The follow-up engine: the right nudge on the right day, never two, never on a free day, never in the past."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apptracker.domain.applications import (
    Application,
    Channel,
    Interview,
    InterviewFormat,
    Reminder,
    ReminderState,
)
from apptracker.domain.followups import (
    DayUnit,
    Decision,
    FollowUpRule,
    Happening,
    PlannedReminder,
    Trigger,
    Ways,
    deadline_dropped,
    deadline_set,
    decide,
    interview_dropped,
    interview_set,
    plan,
    rechannelled,
    settled,
    stage_entered,
    stage_left,
)
from apptracker.domain.stages import StageKind

CHICAGO = ZoneInfo("America/Chicago")
FRIDAY = datetime(2026, 11, 20, 10, 0, tzinfo=CHICAGO)
APPLICATION = Application(1, "Acme", "Agent", "Applied", StageKind.APPLIED)

RECEIPT = FollowUpRule(
    id="receipt",
    label="",
    trigger=Trigger.STAGE,
    stage=StageKind.APPLIED,
    after=5,
    channels=(Channel.PHONE, Channel.EMAIL),
    text="Phone {employer} about {title}",
    message_text="Write to {employer} about {title}",
    script="receipt",
    why="",
    while_in=(StageKind.APPLIED,),
    cancelled_by=(Happening.REPLY, Happening.NEW_INTERVIEW),
)
TASK = FollowUpRule(
    id="prepare", label="", trigger=Trigger.INTERVIEW, before=2, channels=(Channel.TASK,), text="Prepare", why=""
)
PREPARE = replace(TASK, cancelled_by=(Happening.INTERVIEW_DONE,))
EVE = replace(TASK, id="eve", before=1, unit=DayUnit.DAYS, any_day=True, text="Get ready")
THANKS = replace(TASK, id="thanks", before=-1, after=1, channels=(Channel.EMAIL,), text="Thank", late_days=5)
NEXT = replace(
    TASK,
    id="next",
    before=-1,
    after=5,
    channels=(Channel.PHONE, Channel.EMAIL),
    cancelled_by=(Happening.NEW_INTERVIEW,),
)
CLOSING = replace(
    TASK, id="closing", trigger=Trigger.DEADLINE, before=3, unit=DayUnit.DAYS, while_in=(StageKind.SAVED,), text="Apply"
)
RULES = (RECEIPT, PREPARE, EVE, THANKS, NEXT, CLOSING)


def interview(day: date, hour: int = 15, number: int = 1) -> Interview:
    wall = datetime(day.year, day.month, day.day, hour)
    return Interview(number, 1, wall.replace(tzinfo=CHICAGO), wall, "America/Chicago", InterviewFormat.VIDEO)


def days(planned: tuple[PlannedReminder, ...]) -> dict[str, date]:
    return {p.rule: p.due.date() for p in planned}


def kept(decision: Decision, first_id: int = 10) -> list[Reminder]:
    """The decision's new reminders as the store would hand them back."""
    return [
        Reminder(
            first_id + n,
            1,
            p.due,
            p.text,
            channel=p.channel,
            rule=p.rule,
            script=p.script,
            interview_id=p.interview_id,
        )
        for n, p in enumerate(decision.make)
    ]


def around(day: date, now: datetime = FRIDAY) -> dict[str, date]:
    return days(plan(interview_set(APPLICATION, interview(day), CHICAGO), RULES, now=now))


def test_applying_plans_the_check_five_working_days_on() -> None:
    (planned,) = plan(stage_entered(APPLICATION, FRIDAY.date()), RULES, now=FRIDAY)
    assert planned.due == datetime(2026, 11, 27, tzinfo=CHICAGO)
    assert planned.channel is Channel.PHONE
    assert planned.text == "Phone Acme about Agent"
    assert planned.script == "receipt-call"


def test_no_calls_turns_the_call_and_its_script_into_mail() -> None:
    (planned,) = plan(stage_entered(APPLICATION, FRIDAY.date()), RULES, now=FRIDAY, ways=Ways(no_calls=True))
    assert planned.channel is Channel.EMAIL
    assert planned.text == "Write to Acme about Agent"
    assert planned.script == "receipt-mail"


def test_no_calls_holds_even_where_only_a_number_is_known() -> None:
    (planned,) = plan(
        stage_entered(APPLICATION, FRIDAY.date()),
        RULES,
        now=FRIDAY,
        ways=Ways(no_calls=True, reachable={Channel.PHONE}),
    )
    assert planned.channel is Channel.EMAIL


def test_where_only_an_address_is_known_one_writes() -> None:
    (planned,) = plan(
        stage_entered(APPLICATION, FRIDAY.date()), RULES, now=FRIDAY, ways=Ways(reachable={Channel.EMAIL})
    )
    assert planned.channel is Channel.EMAIL


def test_nothing_is_invented_where_employer_and_title_are_unknown() -> None:
    nameless = replace(APPLICATION, employer=None, title=None)
    (planned,) = plan(stage_entered(nameless, FRIDAY.date()), RULES, now=FRIDAY)
    assert planned.text == "Phone the employer about the job"


def test_braces_in_names_are_just_text() -> None:
    odd = replace(APPLICATION, employer="{title} & {0}")
    (planned,) = plan(stage_entered(odd, FRIDAY.date()), RULES, now=FRIDAY)
    assert planned.text == "Phone {title} & {0} about Agent"


def test_applied_long_ago_is_due_on_the_next_working_day() -> None:
    saturday = FRIDAY + timedelta(days=1)
    (planned,) = plan(stage_entered(APPLICATION, date(2026, 10, 1)), RULES, now=saturday)
    assert planned.due.date() == date(2026, 11, 23)


def test_an_interview_plans_preparation_thanks_and_next_steps() -> None:
    assert around(date(2026, 12, 2)) == {  # a Wednesday
        "prepare": date(2026, 11, 30),
        "eve": date(2026, 12, 1),
        "thanks": date(2026, 12, 3),
        "next": date(2026, 12, 9),
    }


def test_monday_interview_is_prepared_before_the_weekend_and_again_on_its_eve() -> None:
    planned = around(date(2026, 11, 30))
    assert planned["prepare"] == date(2026, 11, 26)
    assert planned["eve"] == date(2026, 11, 29)  # a Sunday: it stays


def test_friday_interview_is_followed_on_monday() -> None:
    assert around(date(2026, 11, 27))["thanks"] == date(2026, 11, 30)


def test_short_notice_gives_one_nudge_not_two() -> None:
    assert list(around(date(2026, 11, 20))) == ["prepare", "thanks", "next"]
    assert around(date(2026, 11, 20))["prepare"] == FRIDAY.date()


def test_planned_on_saturday_for_monday_is_prepared_on_sunday() -> None:
    saturday = FRIDAY + timedelta(days=1)
    planned = around(date(2026, 11, 23), saturday)
    assert planned["prepare"] == date(2026, 11, 22)
    assert "eve" not in planned


def test_an_interview_long_past_brings_neither_preparation_nor_thanks() -> None:
    assert set(around(date(2026, 11, 10))) == {"next"}


def test_the_day_is_the_one_on_the_persons_calendar() -> None:
    tokyo = ZoneInfo("Asia/Tokyo")
    late = interview(date(2026, 12, 1), 20)  # 11 in the morning of 2 December in Tokyo
    planned = days(plan(interview_set(APPLICATION, late, tokyo), RULES, now=FRIDAY, zone=tokyo))
    assert planned["eve"] == date(2026, 12, 1)
    assert planned["thanks"] == date(2026, 12, 3)


def test_rules_for_other_formats_switched_off_or_needing_an_interview_stay_silent() -> None:
    rules = (
        replace(THANKS, formats=(InterviewFormat.PHONE,)),
        replace(NEXT, enabled=False),
        replace(RECEIPT, needs_interview=True),
    )
    assert not plan(interview_set(APPLICATION, interview(date(2026, 12, 2)), CHICAGO), rules, now=FRIDAY)
    assert not plan(stage_entered(APPLICATION, FRIDAY.date()), rules, now=FRIDAY)
    assert plan(stage_entered(APPLICATION, FRIDAY.date(), had_interview=True), rules, now=FRIDAY)


def test_closing_date_is_told_on_the_working_day_before_while_saved() -> None:
    saved = replace(APPLICATION, stage_kind=StageKind.SAVED, deadline=date(2026, 12, 2))
    event = deadline_set(saved)
    assert event is not None
    assert days(plan(event, RULES, now=FRIDAY)) == {"closing": date(2026, 11, 27)}  # 29 November is a Sunday
    applied = deadline_set(replace(saved, stage_kind=StageKind.APPLIED))
    assert applied is not None
    assert not plan(applied, RULES, now=FRIDAY)
    assert deadline_set(APPLICATION) is None
    reminders = kept(decide(event, RULES, [], now=FRIDAY))
    assert deadline_dropped(RULES, [*reminders, Reminder(3, 1, FRIDAY, "mine")]).dismiss == (10,)


def test_a_moved_interview_moves_its_open_reminders_and_adds_none() -> None:
    first = decide(interview_set(APPLICATION, interview(date(2026, 12, 2)), CHICAGO), RULES, [], now=FRIDAY)
    reminders = kept(first)
    moved = decide(interview_set(APPLICATION, interview(date(2026, 12, 9)), CHICAGO), RULES, reminders, now=FRIDAY)
    assert not moved.make
    assert not moved.dismiss
    assert {i: p.due.date() for i, p in moved.change} == {
        10: date(2026, 12, 7),
        11: date(2026, 12, 8),
        12: date(2026, 12, 10),
        13: date(2026, 12, 16),
    }


def test_asking_twice_changes_nothing() -> None:
    event = interview_set(APPLICATION, interview(date(2026, 12, 2)), CHICAGO)
    reminders = kept(decide(event, RULES, [], now=FRIDAY))
    assert not decide(event, RULES, reminders, now=FRIDAY)


@pytest.mark.parametrize("name", ["Pacific/Kiritimati", "America/Chicago", "Pacific/Pago_Pago"])
def test_a_day_kept_without_a_zone_is_the_same_day(name: str) -> None:
    zone = ZoneInfo(name)
    event = interview_set(APPLICATION, interview(date(2026, 12, 2)), zone)
    asked = {"now": FRIDAY.astimezone(zone), "zone": zone}
    made = kept(decide(event, RULES, [], **asked))  # type: ignore[arg-type]
    stored = [replace(r, due=datetime.combine(r.due.date(), time(), UTC)) for r in made]
    assert not decide(event, RULES, stored, **asked)  # type: ignore[arg-type]
    put_off = [replace(stored[0], all_day=False), *stored[1:]]
    assert [i for i, _ in decide(event, RULES, put_off, **asked).change] == [10]  # type: ignore[arg-type]


def test_what_was_done_is_not_asked_again_but_what_was_dismissed_may_be() -> None:
    event = stage_entered(APPLICATION, FRIDAY.date())
    (reminder,) = kept(decide(event, RULES, [], now=FRIDAY))
    assert not decide(event, RULES, [replace(reminder, state=ReminderState.DONE)], now=FRIDAY)
    assert decide(event, RULES, [replace(reminder, state=ReminderState.DISMISSED)], now=FRIDAY).make


def test_moved_to_short_notice_the_second_nudge_goes() -> None:
    reminders = kept(decide(interview_set(APPLICATION, interview(date(2026, 12, 2)), CHICAGO), RULES, [], now=FRIDAY))
    decision = decide(interview_set(APPLICATION, interview(date(2026, 11, 21)), CHICAGO), RULES, reminders, now=FRIDAY)
    assert decision.dismiss == (11,)


def test_two_interviews_keep_their_own_reminders() -> None:
    one = interview_set(APPLICATION, interview(date(2026, 12, 2)), CHICAGO)
    reminders = kept(decide(one, RULES, [], now=FRIDAY))
    two = interview_set(APPLICATION, interview(date(2026, 12, 14), number=2), CHICAGO)
    decision = decide(two, RULES, reminders, now=FRIDAY)
    assert len(decision.make) == 4
    assert not decision.change
    assert not decision.dismiss


def test_moving_on_dismisses_the_check_and_leaves_what_the_person_wrote() -> None:
    own = Reminder(3, 1, FRIDAY, "Ask Ana")
    reminders = [*kept(decide(stage_entered(APPLICATION, FRIDAY.date()), RULES, [], now=FRIDAY)), own]
    screening = replace(APPLICATION, stage_kind=StageKind.SCREENING)
    assert decide(stage_entered(screening, FRIDAY.date()), RULES, reminders, now=FRIDAY) == Decision(dismiss=(10,))
    assert stage_left(StageKind.REJECTED, RULES, reminders) == Decision(dismiss=(10,))


def test_moving_to_interviewing_keeps_what_the_interview_planned() -> None:
    reminders = kept(decide(interview_set(APPLICATION, interview(date(2026, 12, 2)), CHICAGO), RULES, [], now=FRIDAY))
    interviewing = replace(APPLICATION, stage_kind=StageKind.INTERVIEWING)
    assert not decide(stage_entered(interviewing, FRIDAY.date()), RULES, reminders, now=FRIDAY)


def test_an_ending_lets_all_rule_reminders_rest() -> None:
    reminders = kept(decide(interview_set(APPLICATION, interview(date(2026, 12, 2)), CHICAGO), RULES, [], now=FRIDAY))
    unknown_rule = Reminder(30, 1, FRIDAY, "", rule="gone")
    assert stage_left(StageKind.WITHDRAWN, RULES, [*reminders, unknown_rule]).dismiss == (10, 11, 12, 13, 30)


def test_a_cancelled_interview_takes_its_open_reminders_along() -> None:
    reminders = kept(decide(interview_set(APPLICATION, interview(date(2026, 12, 2)), CHICAGO), RULES, [], now=FRIDAY))
    reminders[0] = replace(reminders[0], state=ReminderState.DONE)
    reminders[1] = replace(reminders[1], state=ReminderState.SNOOZED)
    reminders.append(replace(reminders[1], id=20, interview_id=2))
    assert interview_dropped(interview(date(2026, 12, 2)), reminders).dismiss == (11, 12, 13)


def test_replies_interviews_held_and_new_rounds_settle_what_they_answer() -> None:
    receipt = kept(decide(stage_entered(APPLICATION, FRIDAY.date()), RULES, [], now=FRIDAY), 50)
    first = kept(decide(interview_set(APPLICATION, interview(date(2026, 12, 2)), CHICAGO), RULES, [], now=FRIDAY))
    assert settled(Happening.REPLY, RULES, receipt + first).dismiss == (50,)
    answering = [replace(rule, cancelled_by=(Happening.REPLY,)) for rule in RULES]
    assert settled(Happening.REPLY, answering, receipt + first, held={1}).dismiss == (50, 10, 11, 12, 13)
    assert settled(Happening.REPLY, answering, receipt + first).dismiss == (50,)  # what they say before it answers less
    assert settled(Happening.INTERVIEW_DONE, RULES, receipt + first, interview_id=1).dismiss == (10,)
    assert settled(Happening.NEW_INTERVIEW, RULES, receipt + first, held={1}).dismiss == (50, 13)
    assert settled(Happening.NEW_INTERVIEW, RULES, receipt + first, held={7}).dismiss == (50,)


def test_learning_of_no_calls_later_turns_open_calls_into_mail() -> None:
    event = stage_entered(APPLICATION, FRIDAY.date())
    reminders = kept(decide(event, RULES, [], now=FRIDAY))
    ((number, planned),) = rechannelled(RULES, [event], reminders, ways=Ways(no_calls=True)).change
    assert number == 10
    assert planned.channel is Channel.EMAIL
    assert planned.script == "receipt-mail"
    assert planned.due == reminders[0].due
    assert not rechannelled(RULES, [event], reminders, ways=Ways())


def test_now_must_be_aware() -> None:
    with pytest.raises(ValueError, match="aware"):
        plan(stage_entered(APPLICATION, FRIDAY.date()), RULES, now=FRIDAY.replace(tzinfo=None))


DAY = st.dates(date(2020, 1, 1), date(2035, 12, 31))


@given(DAY, st.integers(-60, 60), st.sampled_from(["America/Chicago", "Europe/Berlin", "Asia/Kathmandu"]))
def test_never_in_the_past_never_needlessly_on_a_free_day_never_two_a_day(day: date, ahead: int, name: str) -> None:
    zone = ZoneInfo(name)
    now = datetime(day.year, day.month, day.day, 12, tzinfo=zone)
    on = day + timedelta(days=ahead)
    wall = datetime(on.year, on.month, on.day, 12)
    meeting = Interview(1, 1, wall.replace(tzinfo=zone), wall, name, InterviewFormat.PHONE)
    for event in (stage_entered(APPLICATION, on), interview_set(APPLICATION, meeting, zone)):
        planned = plan(event, RULES, now=now, zone=zone)
        for p in planned:
            assert p.due.date() >= day
            if p.due.date().weekday() > 4:
                assert p.rule in ("prepare", "eve")
                assert p.due.date() in (on, on - timedelta(days=1))
        assert len({p.due for p in planned if p.due.date() <= on}) == len([p for p in planned if p.due.date() <= on])
        assert [p.due for p in planned] == sorted(p.due for p in planned)


def test_a_rule_and_its_copy_ask_once() -> None:
    event = stage_entered(APPLICATION, FRIDAY.date())
    copy, later = replace(RECEIPT, id="own-copy"), replace(RECEIPT, id="own-later", after=8)
    other = replace(RECEIPT, id="own-other", script="other")
    made = decide(event, [later, RECEIPT, copy, other, replace(TASK, id="own-task"), TASK], [], now=FRIDAY).make
    assert [p.rule for p in made if p.script] == ["receipt", "own-other"]
    assert decide(event, [TASK, replace(TASK, id="own-task")], [], now=FRIDAY).make == plan(
        event, [TASK, replace(TASK, id="own-task")], now=FRIDAY
    )
