"""The shipped rules and scripts: loadable, complete, true to the guide, and never inventing anything."""

from __future__ import annotations

import csv
import re
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from apptracker import paths
from apptracker.adapters.documents.sandbox import render_template
from apptracker.domain.applications import Application, Channel, Contact, Interview, InterviewFormat
from apptracker.domain.followups import Trigger, Ways, interview_set, plan, script_for, stage_entered
from apptracker.domain.profile import Fact, FactKind, Profile
from apptracker.domain.stages import StageKind
from apptracker.guide import followups, loading
from apptracker.tailoring.texts.kinds import KINDS

LEDGER = Path(__file__).parents[2].parent / "shared" / "guide" / "ledger.tsv"
FOLDER = paths.resource("templates", "follow-ups")
NOW = datetime(2026, 11, 20, 10, 0, tzinfo=ZoneInfo("America/Chicago"))

PERSON = Profile(
    (
        Fact("basics:name", FactKind.BASICS, {"value": "Zoë Ångström"}),
        Fact("basics:phone", FactKind.BASICS, {"value": "555-0100"}),
        Fact("basics:email", FactKind.BASICS, {"value": "zoe@example.org"}),
    )
)
APPLICATION = Application(
    1, "Acme <Help> & Co", "Support Agent", "Applied", StageKind.APPLIED, applied_on=date(2026, 11, 13)
)
MEETING = Interview(
    4,
    1,
    datetime(2026, 12, 1, 15, 0, tzinfo=ZoneInfo("America/Chicago")),
    datetime(2026, 12, 1, 15, 0),
    "America/Chicago",
    InterviewFormat.VIDEO,
    people=("Ana Ruiz", "Tom Berg"),
)
FULL = followups.script_context(
    APPLICATION, PERSON, contact=Contact(1, "Lee Park"), interview=MEETING, reference="CS-17"
)
EMPTY = followups.script_context(Application(2, None, None, "Saved", StageKind.SAVED), Profile())
#: Everything known, nothing known, all but one value, and one value alone.
SITUATIONS = [
    pytest.param(FULL, id="full"),
    pytest.param(EMPTY, id="empty"),
    *(pytest.param({**FULL, key: ""}, id=f"no {key}") for key in FULL),
    *(pytest.param({**EMPTY, key: FULL[key]}, id=f"only {key}") for key in FULL),
]
SCRIPTS = sorted(path.name.removesuffix(".txt.j2") for path in FOLDER.glob("*.j2"))


def render(name: str, context: dict[str, str]) -> str:
    return render_template(f"{name}.txt.j2", dict(context), [FOLDER]).strip()  # as services.followups does


def test_the_rules_promised_are_there() -> None:
    by_id = {rule.id: rule for rule in followups.rules()}
    assert by_id["confirm-receipt"].after == 5
    assert {"confirm-receipt", "prepare-interview", "thank-you", "next-steps", "closing-date"} <= set(by_id)


def test_applying_and_an_interview_plan_what_a_coach_would_say() -> None:
    applied = plan(stage_entered(APPLICATION, NOW.date()), followups.rules(), now=NOW)
    assert [(p.rule, p.due.date(), p.channel) for p in applied] == [
        ("confirm-receipt", date(2026, 11, 27), Channel.PHONE)
    ]
    around = plan(interview_set(APPLICATION, MEETING, NOW.tzinfo or MEETING.at.tzinfo), followups.rules(), now=NOW)  # type: ignore[arg-type]
    assert [(p.rule, p.due.date()) for p in around] == [
        ("prepare-interview", date(2026, 11, 27)),
        ("interview-tomorrow", date(2026, 11, 30)),
        ("thank-you", date(2026, 12, 2)),
        ("next-steps", date(2026, 12, 8)),
    ]


def test_every_rule_that_may_phone_has_words_for_writing() -> None:
    for rule in followups.rules():
        if Channel.PHONE in rule.channels and len(rule.channels) > 1:
            assert rule.message_text or "hone" not in rule.text, rule.id
        assert Channel.PHONE not in rule.channels or len(rule.channels) > 1, rule.id


def test_every_script_a_rule_may_need_exists_and_none_is_unused() -> None:
    needed = {script_for(rule, channel) for rule in followups.rules() for channel in rule.channels} - {None}
    mails = {f"{kind.id}-mail" for kind in KINDS if kind.rule}
    assert needed == set(SCRIPTS) | mails
    assert all(kind.rule == kind.id for kind in KINDS if kind.rule)


@pytest.mark.parametrize("name", SCRIPTS)
def test_scripts_fill_in_what_is_known(name: str) -> None:
    text = render(name, FULL)
    assert "Zoë Ångström" in text
    assert not re.search(r"\[your|\[job", text)
    assert "&amp;" not in text
    assert "  " not in text.replace("____", "").replace("said:  ", "").replace("with:      ", "").strip("\n_ ")


@pytest.mark.parametrize("name", SCRIPTS)
def test_scripts_show_blanks_and_natural_sentences_for_what_is_not(name: str) -> None:
    text = render(name, EMPTY)
    assert "[your name]" in text
    assert "None" not in text
    assert not re.search(r" [,.?]|\bthe  |\(\)|Dear ,|,,", text)


@pytest.mark.parametrize("name", SCRIPTS)
@pytest.mark.parametrize("context", SITUATIONS)
def test_scripts_have_single_empty_lines_and_no_stray_spaces(name: str, context: dict[str, str]) -> None:
    text = render(name, context)
    assert "\n\n\n" not in text
    assert all(line == line.strip() for line in text.split("\n"))


@pytest.mark.parametrize("name", SCRIPTS)
@pytest.mark.parametrize("context", SITUATIONS)
def test_what_to_say_stands_below_its_heading_between_empty_lines(name: str, context: dict[str, str]) -> None:
    for part in render(name, context).split("\n\n"):
        heading, *lines = part.split("\n")
        assert heading.isupper()
        assert lines
        if lines[0].startswith('"'):
            assert len(lines) == 1
            assert lines[0].endswith('"')


@pytest.mark.parametrize("name", SCRIPTS)
def test_call_scripts_fit_a_screen(name: str) -> None:
    assert len(render(name, FULL).splitlines()) <= 25


def test_names_in_any_script_are_text_never_markup_of_ours() -> None:
    odd = {**FULL, "employer": "{{ 7*7 }} {% raw %} 株式会社"}
    assert "{{ 7*7 }} {% raw %} 株式会社" in render("confirm-receipt-call", odd)


def test_names_are_joined_as_in_a_sentence() -> None:
    assert followups.joined(()) == ""
    assert followups.joined(("Ana",)) == "Ana"
    assert followups.joined(("Ana", " ", "Tom", "Li")) == "Ana, Tom and Li"


def test_every_follow_up_row_of_the_ledger_is_carried() -> None:
    if not LEDGER.exists():
        pytest.skip("no ledger beside this checkout")
    with LEDGER.open(encoding="utf-8", newline="") as file:
        rows = {row["id"]: row["kind"] for row in csv.DictReader(file, delimiter="\t")}
    cited = {source for rule in followups.rules() for source in rule.source}
    assert cited <= set(rows)
    assert {i for i, kind in rows.items() if kind == "follow-up"} <= cited


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"after": 5, "before": 1}, "either"),
        ({"after": -1}, "either"),
        ({"stage": "applied", "trigger": "deadline"}, "stage"),
        ({"channels": []}, "channel"),
        ({"ours": ""}, "source"),
        ({"text": "Ask {who}"}, "{employer}"),
        ({"text": "After the {format}"}, "format"),
        ({"trigger": "full moon"}, "trigger"),
        ({"colour": "blue"}, "colour"),
    ],
)
def test_a_rule_that_cannot_work_is_named(
    monkeypatch: pytest.MonkeyPatch, change: dict[str, object], complaint: str
) -> None:
    rule = {
        "id": "mine",
        "label": "Mine",
        "trigger": Trigger.STAGE.value,
        "stage": "applied",
        "after": 5,
        "channels": ["email"],
        "text": "Ask",
        "why": "",
        "ours": "all",
        **change,
    }
    monkeypatch.setattr(loading, "read_toml", lambda _name: {"rule": [rule]})
    with pytest.raises(loading.GuideFileError, match="mine") as error:
        followups.rules.__wrapped__()
    assert complaint in str(error.value)


def test_a_page_on_the_web_alone_does_not_replace_calling_or_writing() -> None:
    event = stage_entered(APPLICATION, NOW.date())
    for no_calls, channel in ((False, Channel.PHONE), (True, Channel.EMAIL)):
        ways = Ways(no_calls, {Channel.PORTAL})
        (planned,) = plan(event, followups.rules(), now=NOW, ways=ways)
        assert planned.channel is channel
