"""Rules as values: what cannot work is named, and what is written down is read back or not at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apptracker.domain.applications import Channel, InterviewFormat
from apptracker.domain.errors import UserError, words_for
from apptracker.domain.rule_words import when_words
from apptracker.domain.rules import (
    DayUnit,
    FollowUpRule,
    Happening,
    Outcome,
    Trigger,
    as_json,
    check,
    check_scripts,
    cleaned,
    from_json,
    id_from,
    read_at,
)
from apptracker.domain.stages import StageKind

RULE = FollowUpRule(
    "mine", "Ring", Trigger.STAGE, (Channel.PHONE,), "Ring {employer}", "", after=5, stage=StageKind.APPLIED
)
MEETING = replace(RULE, trigger=Trigger.INTERVIEW, stage=None)


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        (replace(RULE, label=""), "rule.label"),
        (replace(RULE, label="x" * 81), "rule.label"),
        (replace(RULE, text=""), "rule.text"),
        (replace(RULE, text="x" * 201), "rule.text"),
        (replace(RULE, text="Ring {who}"), "rule.text"),
        (replace(RULE, text="Ring {employer"), "rule.text"),
        (replace(RULE, text="Ring {}"), "rule.text"),
        (replace(RULE, text="Ring {employer.__class__}"), "rule.text"),
        (replace(RULE, text="Ring {employer:>999999999}"), "rule.text"),
        (replace(RULE, text="Ring {employer!r}"), "rule.text"),
        (replace(RULE, message_text="{0}"), "rule.message_text"),
        (replace(RULE, text="After the {format}"), "rule.placeholder"),
        (replace(RULE, text="Ask {reader}"), "rule.placeholder"),
        (replace(RULE, why="x" * 501), "rule.why"),
        (replace(RULE, after=-1), "rule.after"),
        (replace(RULE, after=366), "rule.after"),
        (replace(RULE, after=10**30), "rule.after"),
        (replace(RULE, before=1), "rule.after"),
        (replace(RULE, after=-1, before=1), "rule.before"),
        (replace(RULE, trigger=Trigger.QUIET, stage=None, after=0), "rule.after"),
        (replace(RULE, times=0), "rule.times"),
        (replace(RULE, times=21, every=1), "rule.times"),
        (replace(RULE, times=2), "rule.every"),
        (replace(MEETING, after=-1, before=1, times=2, every=1), "rule.every"),
        (replace(RULE, stage=None), "rule.stage"),
        (replace(RULE, trigger=Trigger.SENT), "rule.stage"),
        (replace(RULE, channels=()), "rule.channels"),
        (replace(RULE, channels=(Channel.PHONE, Channel.PHONE)), "rule.channels"),
        (replace(RULE, formats=(InterviewFormat.PHONE,)), "rule.formats"),
        (replace(RULE, outcomes=(Outcome.DONE,)), "rule.formats"),
        (replace(RULE, no_calls=True), "rule.no_calls"),
    ],
)
def test_what_cannot_work_is_named(rule: FollowUpRule, code: str) -> None:
    with pytest.raises(UserError) as caught:
        check(rule)
    assert caught.value.code == code
    assert words_for(caught.value)


def test_what_works_is_let_through() -> None:
    for rule in (
        RULE,
        replace(RULE, after=0, times=20, every=365, at=time(0, 0), why="x" * 500, text="{employer}, {title} {{here}}"),
        replace(MEETING, formats=tuple(InterviewFormat), outcomes=tuple(Outcome), text="{format}"),
        replace(RULE, trigger=Trigger.SECOND_READER, stage=None, text="Ask {reader}"),
    ):
        check(rule)


def test_scripts_have_to_be_there_for_every_channel() -> None:
    known: dict[str, Any] = {"spoken": {"a"}, "written": {"a", "b"}}
    check_scripts(replace(RULE, script="a", scripts=("b",)), **known)
    check_scripts(replace(RULE, script="b", channels=(Channel.EMAIL,)), **known)
    for rule, code in (
        (replace(RULE, script="c"), "rule.script"),
        (replace(RULE, scripts=("c",)), "rule.script"),
        (replace(RULE, script="b"), "rule.spoken"),
    ):
        with pytest.raises(UserError) as caught:
            check_scripts(rule, **known)
        assert caught.value.code == code


TEXT = st.text(max_size=40)
RULES = st.builds(
    FollowUpRule,
    id=st.just("x"),
    label=TEXT,
    trigger=st.sampled_from(Trigger),
    channels=st.lists(st.sampled_from(Channel)).map(tuple),
    text=TEXT,
    why=TEXT,
    unit=st.sampled_from(DayUnit),
    after=st.integers(-1, 400),
    before=st.integers(-1, 400),
    at=st.none() | st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    stage=st.none() | st.sampled_from(StageKind),
    formats=st.lists(st.sampled_from(InterviewFormat)).map(tuple),
    outcomes=st.lists(st.sampled_from(Outcome)).map(tuple),
    needs_interview=st.booleans(),
    needs_contact=st.booleans(),
    no_calls=st.none() | st.booleans(),
    message_text=TEXT,
    script=TEXT,
    scripts=st.lists(TEXT).map(tuple),
    any_day=st.booleans(),
    late_days=st.integers(),
    while_in=st.lists(st.sampled_from(StageKind)).map(tuple),
    cancelled_by=st.lists(st.sampled_from(Happening)).map(tuple),
    every=st.integers(),
    times=st.integers(),
    enabled=st.booleans(),
    custom=st.just(True),
)


@given(RULES, RULES)
def test_what_is_written_down_is_read_back(rule: FollowUpRule, base: FollowUpRule) -> None:
    assert from_json(as_json(rule), id_="x") == rule
    assert from_json(as_json(rule, base), base) == rule
    assert as_json(rule, rule) == {}


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=9)
    | st.sampled_from(["stage", "applied", "25:00", "9:00", "{employer}"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(sorted(as_json(RULE))), inner, max_size=30)
    ),
    max_leaves=20,
)


@given(JSON)
def test_whatever_stands_there_is_a_rule_or_nothing(stored: object) -> None:
    for found in (from_json(stored, RULE), from_json(stored, id_="y")):
        assert found is None or isinstance(found, FollowUpRule)
        if found is not None:
            assert all(isinstance(channel, Channel) for channel in found.channels)
            assert type(found.after) is int
            assert type(found.text) is str


def test_an_own_rule_lacks_nothing_and_says_nothing_of_its_source() -> None:
    whole = as_json(RULE)
    assert from_json({k: v for k, v in whole.items() if k != "text"}, id_="y") is None
    told = from_json({**whole, "source": ["x"], "ours": "x", "custom": False, "id": "z", "colour": 1}, id_="y")
    assert told == replace(RULE, id="y", custom=True)


def test_ids_come_from_names_and_are_taken_once() -> None:
    assert id_from("Ring Ana back!", ()) == "own-ring-ana-back"
    assert id_from("Ring Ana back", {"own-ring-ana-back", "own-ring-ana-back-2"}) == "own-ring-ana-back-3"
    assert id_from("电话", {"own-rule"}) == "own-rule-2"
    assert len(id_from("x" * 300, ())) <= 40


@pytest.mark.parametrize(
    ("text", "at"), [("9:05", time(9, 5)), (" 23:59 ", time(23, 59)), ("", None), ("00:00", time())]
)
def test_a_time_of_day_is_read(text: str, at: time | None) -> None:
    assert read_at(text) == at


@pytest.mark.parametrize("text", ["24:00", "9", "9:5", "9:60", "nine", "٩:٠٥"])
def test_no_time_of_day_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="no time of day"):
        read_at(text)


def test_typed_text_is_cleaned() -> None:
    odd = cleaned(replace(RULE, label=" a\n b ", text="x\x00y  z", why=" a\nb "))
    assert (odd.label, odd.text, odd.why) == ("a b", "x y z", "a\nb")


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (RULE, "Five working days after an application moves to Applied"),
        (replace(RULE, after=1, at=time(9, 5)), "One working day after an application moves to Applied, at 9:05"),
        (
            replace(RULE, trigger=Trigger.QUIET, after=15),
            "15 working days after anything last happened with an application",
        ),
        (replace(RULE, trigger=Trigger.SENT, after=0), "On the day documents are sent"),
        (replace(MEETING, after=0), "On the day of an interview"),
        (replace(MEETING, after=-1, before=2, unit=DayUnit.DAYS), "Two days before an interview"),
        (
            replace(RULE, no_calls=True),
            "Five working days after an application moves to Applied, where calls are unwelcome",
        ),
        (
            replace(MEETING, after=1, unit=DayUnit.DAYS, times=12, every=4),
            "One day after an interview, and again every four working days while no answer comes, 12 times in all",
        ),
    ],
)
def test_when_in_words(rule: FollowUpRule, words: str) -> None:
    assert when_words(rule) == words
