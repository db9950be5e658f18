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
from apptracker.domain.applications import Application, Channel, Interview, InterviewFormat
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
FULL = followups.script_context(APPLICATION, PERSON, contact="Lee Park", interview=MEETING, reference="CS-17")
EMPTY = followups.script_context(Application(2, None, None, "Saved", StageKind.SAVED), Profile())
#: Everything known, nothing known, all but one value, and one value alone.
SITUATIONS = [
    pytest.param(FULL, id="full"),
    pytest.param(EMPTY, id="empty"),
    *(pytest.param({**FULL, key: ""}, id=f"no {key}") for key in FULL),
    *(pytest.param({**EMPTY, key: FULL[key]}, id=f"only {key}") for key in FULL),
]
IN_SPANISH = followups.script_context(
    APPLICATION, PERSON, contact="Lee Park", interview=MEETING, reference="CS-17", language="es"
)
SCRIPTS = sorted(
    f"{folder}{path.name.removesuffix('.txt.j2')}"
    for folder in ("", "es/")
    for path in (FOLDER / folder).glob("[a-z]*.j2")
)


def render(name: str, context: dict[str, str]) -> str:
    language, _, stem = name.rpartition("/")  # as services.saying does
    return render_template(f"{stem}.txt.j2", dict(context), [followups.call_scripts(language or "en")]).strip()


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
    calls = {f"{text}-call" for text in followups.spoken()}
    assert needed <= calls | mails
    assert mails <= needed
    assert calls <= {f"{kind.id}-call" for kind in KINDS}
    assert set(SCRIPTS) == calls | {f"es/{name}" for name in calls}
    assert all(kind.rule == kind.id for kind in KINDS if kind.rule)


@pytest.mark.parametrize("name", SCRIPTS)
def test_scripts_fill_in_what_is_known(name: str) -> None:
    text = render(name, FULL)
    assert "Zoë Ångström" in text
    assert not re.search(r"\[your (?:name|phone)|\[job|\[su n|\[nombre", text)
    assert "&amp;" not in text
    assert "  " not in text


@pytest.mark.parametrize("name", SCRIPTS)
def test_scripts_show_blanks_and_natural_sentences_for_what_is_not(name: str) -> None:
    text = render(name, EMPTY)
    assert ("[su nombre]" if name.startswith("es/") else "[your name]") in text
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
    assert len(render(name, FULL).splitlines()) <= 27


@pytest.mark.parametrize("name", SCRIPTS)
def test_what_to_say_when_nobody_picks_up_names_person_and_job_and_the_number_twice(name: str) -> None:
    spanish = name.startswith("es/")
    text = render(name, IN_SPANISH if spanish else FULL)
    [voicemail] = [
        p for p in text.split("\n\n") if p.startswith("SI NADIE CONTESTA" if spanish else "IF NOBODY PICKS UP")
    ]
    assert "Zoë Ångström" in voicemail
    assert "Support Agent" in voicemail
    assert voicemail.count("555-0100") == 2


@pytest.mark.parametrize("text", ["confirm-receipt", "next-steps", "chase-quiet", "ask-feedback"])
def test_a_call_they_do_not_want_has_an_answer(text: str) -> None:
    assert "- No calls, please: " in render(f"{text}-call", FULL)
    assert "- Que no quieren llamadas: " in render(f"es/{text}-call", IN_SPANISH)


def test_dates_and_interviews_are_said_in_the_language_of_the_call() -> None:
    text = render("es/next-steps-call", IN_SPANISH)
    assert "Hablamos por videollamada el 1 de diciembre sobre el puesto" in text
    assert "¿Podría hablar con Ana Ruiz o Tom Berg, por favor?" in text


@pytest.mark.parametrize(
    ("format_", "said", "dicho"),
    [
        (InterviewFormat.PHONE, "We spoke on the phone on December 1 about", "Hablamos por teléfono el 1 de diciembre"),
        (InterviewFormat.VIDEO, "We talked by video on December 1 about", "Hablamos por videollamada el 1 de"),
        (InterviewFormat.IN_PERSON, "I was with you for an interview on December 1 about", "Estuve con ustedes en una"),
        (
            InterviewFormat.ASSESSMENT,
            "I took the assessment on December 1 for",
            "Hice la prueba el 1 de diciembre para",
        ),
        (InterviewFormat.SIMULATED_CALL, "I did the practice call on December 1 for", "Hice la llamada de práctica el"),
    ],
)
def test_an_interview_is_spoken_of_as_people_do(format_: InterviewFormat, said: str, dicho: str) -> None:
    assert said in render("next-steps-call", {**FULL, "interview_format": format_.value})
    assert dicho in render("es/next-steps-call", {**IN_SPANISH, "interview_format": format_.value})


#: The person is called, and calls nobody.
INBOUND = "offer-by-phone"


@pytest.mark.parametrize("name", [name for name in SCRIPTS if INBOUND not in name])
@pytest.mark.parametrize("contact", ["Lee Park", ""])
def test_a_call_begins_with_whoever_picks_up_and_says_who_speaks_once_to_each(name: str, contact: str) -> None:
    spanish = name.startswith("es/")
    text = render(name, {**(IN_SPANISH if spanish else FULL), "contact_name": contact, "interviewer": ""})
    first, said = (
        next(part for part in text.split("\n\n") if part.startswith(heading))
        for heading in (("A QUIEN CONTESTE", "DIGA") if spanish else ("WHOEVER PICKS UP", "SAY"))
    )
    assert first.count("Zoë Ångström") == said.count("Zoë Ångström") == 1
    assert (
        contact or ("¿Podría hablar con quien" if spanish else "Could you put me through to")
    ) in first or not contact
    assert ("volver a llamar?" if spanish else "try again?") in first
    assert not re.search(r"(?:Hello|Buenos días|Hola), Lee Park", text)


@pytest.mark.parametrize("name", SCRIPTS)
def test_calls_sound_spoken(name: str) -> None:
    text = render(name, IN_SPANISH if name.startswith("es/") else FULL)
    assert not re.search(r"\b(?:I am|I will|I would|That is|We had the)\b|me presenté|Buenos días|mucho acierto", text)


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
