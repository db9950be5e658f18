"""Prep sheets: the right questions for the posting, the person's own words for answers, nothing invented."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apptracker.domain.applications import Application, Contact, Interview, InterviewFormat, WorkMode
from apptracker.domain.letters import About, Letter, Sentence
from apptracker.domain.money import Pay, PayPeriod
from apptracker.domain.postings import FieldSource, FieldValue, ReadPosting, Requirement
from apptracker.domain.prep import PreparedQuestion, PrepSheet
from apptracker.domain.profile import Fact, FactKind, Profile, Story
from apptracker.domain.stages import StageKind
from apptracker.guide.interviews import InterviewGuide, interview_guide
from apptracker.guide.lexicon import lexicon
from apptracker.tailoring.coverage import cover
from apptracker.tailoring.prep import MAX_QUESTIONS, plan_prep

CHICAGO = ZoneInfo("America/Chicago")
TODAY = date(2026, 11, 20)
APPLICATION = Application(7, "Northwind", "Customer Service Agent", "Interviewing", StageKind.INTERVIEWING)
ANGRY = Story(
    1,
    "Guest without a table",
    situation="A guest found his booking lost.",
    task="Keep him as a guest.",
    action="I let him finish, apologized once and found a table.",
    result="He was seated in 20 minutes and came back twice.",
    skills=("patience", "conflict resolution", "complaint handling"),
)
PROFILE = Profile(
    (
        Fact("basics:name", FactKind.BASICS, {"value": "Zoë Ångström"}),
        Fact("work:1", FactKind.WORK, {"position": "Shift lead", "name": "Café Blau", "startDate": "2019-01"}),
        Fact("highlight:2", FactKind.HIGHLIGHT, {"text": "Trained six baristas on the new till"}, parent="work:1"),
        Fact(
            "highlight:3",
            FactKind.HIGHLIGHT,
            {"text": "Worked with the kitchen team on a shared plan"},
            parent="work:1",
        ),
        Fact("equipment:internet", FactKind.EQUIPMENT, {"value": "fiber, 200 Mbit/s"}),
        Fact("equipment:headset", FactKind.EQUIPMENT, {"value": True}),
        Fact("availability:shifts", FactKind.AVAILABILITY, {"value": "evenings and weekends"}),
    ),
    (ANGRY,),
)


def read(*lines: str, **fields: object) -> ReadPosting:
    """A posting whose lines ask for what the lexicon finds in them, all of it a must with weight 0.6."""
    text = "\n".join(lines)
    terms = lexicon()
    requirements = tuple(
        Requirement(f"r{n}", text[m.start : m.end], terms.terms[m.term_id].kind, m.term_id, True, 0.6, m.start, m.end)
        for n, m in enumerate(terms.find(text))
    )
    values = {name: FieldValue(value, FieldSource.TEXT, True) for name, value in fields.items()}
    return ReadPosting(text, values, requirements, about_employer=((0, len(lines[0])),))


SERVICE = read(
    "Northwind   sells\nbicycles in 14 countries.",
    "You need patience, empathy and customer service experience.",
    "You answer inbound calls and log them in Zendesk.",
    "Our KPIs are CSAT and average handle time.",
    "Rocket science is a plus. Weekends.",
)


def interview(format_: InterviewFormat = InterviewFormat.VIDEO) -> Interview:
    wall = datetime(2026, 12, 1, 15, 0)
    return Interview(
        4, 7, wall.replace(tzinfo=CHICAGO), wall, "America/Chicago", format_, people=("Ana Ruiz", "Tom Berg")
    )


def sheet(posting: ReadPosting | None = SERVICE, **changes: object) -> PrepSheet:
    arguments: dict[str, object] = {
        "application": APPLICATION,
        "profile": PROFILE,
        "today": TODAY,
        "zone": CHICAGO,
        "interview": interview(),
        "posting": posting,
    }
    arguments |= changes
    profile = arguments["profile"]
    assert isinstance(profile, Profile)
    arguments.setdefault("coverage", cover(posting.requirements, profile, lexicon(), TODAY) if posting else None)
    arguments.setdefault("guide", interview_guide())
    return plan_prep(lexicon=lexicon(), **arguments)  # type: ignore[arg-type]


def guide_of(*ids: str) -> InterviewGuide:
    """The guide with these questions alone, so that their places on a sheet do not matter."""
    guide = interview_guide()
    return replace(
        guide,
        questions=tuple(q for q in guide.questions if q.id in ids),
        to_ask=tuple(q for q in guide.to_ask if q.id in ids),
    )


def question(planned: PrepSheet, wanted: str) -> PreparedQuestion:
    return next(q for q in planned.questions if q.id == wanted)


def test_the_classics_keep_their_place_and_the_posting_chooses_the_rest() -> None:
    planned = sheet()
    asked = [q.id for q in planned.questions]
    assert len(asked) == MAX_QUESTIONS
    assert {"about-yourself", "why-this-job", "weakness", "know-about-us", "difficult-customer", "patience"} <= set(
        asked
    )
    assert "The posting asks for “patience”." in {q.why for q in planned.questions}


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Make outbound calls and handle rejection with resilience; sales experience.", "rejection"),
        ("Collections experience: call about overdue accounts.", "overdue-balance"),
        ("Technical support and troubleshooting of networks.", "non-technical-caller"),
        ("Live chat support with several chats, typing 50 wpm.", "many-chats"),
        ("Bilingual, Spanish and English.", "culture-and-language"),
    ],
)
def test_special_work_brings_its_own_question_and_other_work_does_not(line: str, wanted: str) -> None:
    assert wanted in [q.id for q in sheet(read(line)).questions]
    assert wanted not in [q.id for q in sheet(read("We bake bread with care.")).questions]


def test_answers_are_the_persons_own_words() -> None:
    stored = {ANGRY.key: f"{ANGRY.situation} {ANGRY.action} {ANGRY.result}"} | {
        f.key: f.text("text") for f in PROFILE.of_kind(FactKind.HIGHLIGHT)
    }
    own = [e for q in sheet().questions for e in q.evidence]
    assert own
    for evidence in own:
        if evidence.fact in stored:
            assert evidence.text == stored[evidence.fact]
    assert question(sheet(), "difficult-customer").evidence[0].fact == "story:1"


def test_a_story_that_does_not_fit_is_not_pressed_into_service() -> None:
    only_baristas = Profile(PROFILE.facts[:3])
    planned = question(sheet(profile=only_baristas), "difficult-customer")
    assert not planned.evidence
    assert "complaint handling" in planned.missing
    assert "apptracker story add" in planned.missing


def test_different_questions_prefer_different_stories() -> None:
    second = replace(
        ANGRY, id=2, title="Twin", action="I waited and explained again.", result="It worked on the 3rd try."
    )
    planned = sheet(profile=Profile(PROFILE.facts, (ANGRY, second)))
    first = [q.evidence[0].fact for q in planned.questions if q.evidence and q.evidence[0].fact.startswith("story")]
    assert {"story:1", "story:2"} <= set(first)


PRINTER = Story(
    5,
    "Printer",
    situation="A branch could not print labels",
    action="I led the shift lead through resetting the driver, one step at a time",
    result="They printed again in 20 minutes",
    skills=("troubleshooting",),
)
OUTAGE = Story(6, "Outage", situation="Our CRM failed with 60 people waiting", action="I moved everyone to paper",
               result="We lost 5% of calls", skills=("composure",))  # fmt: skip


def test_parts_of_a_story_end_in_a_stop() -> None:
    planned = sheet(profile=Profile(PROFILE.facts, (PRINTER,)), guide=guide_of("explain-complex"))
    evidence = question(planned, "explain-complex").evidence[0]
    assert evidence.parts == (f"{PRINTER.situation}.", f"{PRINTER.action}.", f"{PRINTER.result}.")


def test_a_story_told_in_the_questions_own_terms_comes_before_a_line_of_the_resume() -> None:
    planned = sheet(profile=Profile(PROFILE.facts, (ANGRY, PRINTER)), guide=guide_of("explain-complex"))
    assert question(planned, "explain-complex").evidence[0].fact == "story:5"


def test_calm_in_an_outage_is_no_story_of_an_abusive_caller_or_of_patience() -> None:
    planned = sheet(SERVICE, profile=Profile((), (OUTAGE,)), guide=guide_of("abusive-caller", "patience", "stress"))
    found = {q.id: [e.fact for e in q.evidence] for q in planned.questions}
    assert found == {"abusive-caller": [], "patience": [], "stress": ["story:6"]}


def test_why_you_names_what_weighs_most_stories_first() -> None:
    logged = Fact("highlight:9", FactKind.HIGHLIGHT, {"text": "Logged 60 calls a day in Zendesk"}, parent="work:1")
    posting = read("You have patience and conflict resolution.", "Zendesk is a plus.")
    weights = {"patience": 0.9, "conflict-resolution": 0.8}
    posting = replace(
        posting,
        requirements=tuple(replace(r, weight=weights.get(r.term or "", 0.4)) for r in posting.requirements),
    )
    planned = sheet(posting, profile=Profile((*PROFILE.facts, logged), (ANGRY,)))
    first, second = question(planned, "why-this-job").evidence
    assert (first.fact, first.shows) == ("story:1", ("patience", lexicon().terms["conflict-resolution"].phrase))
    assert second.fact == "highlight:9"


def test_why_you_names_no_second_line_for_the_same_demand() -> None:
    lines = tuple(
        Fact(f"highlight:{n}", FactKind.HIGHLIGHT, {"text": f"Trained {n} cooks"}, parent="work:1") for n in (7, 8)
    )
    planned = sheet(read("You enjoy coaching."), profile=Profile((*PROFILE.facts[:2], *lines)))
    assert len(question(planned, "why-this-job").evidence) == 1


@pytest.mark.parametrize(("title", "leads"), [("Team Lead", True), ("Supervisor", True), ("Agent", False)])
def test_who_will_lead_is_asked_about_leading(title: str, leads: bool) -> None:
    planned = sheet(read("We sell bicycles."), application=replace(APPLICATION, title=title))
    assert ("lead-a-team" in {q.id for q in planned.questions}) is leads
    if leads:
        trained = question(planned, "help-someone-improve").evidence
        assert [e.fact for e in trained] == ["highlight:2"]


def test_home_office_is_answered_from_stored_equipment() -> None:
    remote = read("Work from home with high-speed internet and a headset.")
    texts = {e.text for e in question(sheet(remote), "home-office").evidence}
    assert texts == {"fiber, 200 Mbit/s", "yes"}
    bare = question(sheet(remote, profile=Profile()), "home-office")
    assert not bare.evidence
    assert "apptracker profile set equipment.internet" in bare.missing


def test_gaps_come_with_advice_and_each_once() -> None:
    texts = [gap.text for gap in sheet().gaps]
    assert "Zendesk" in texts
    assert len(texts) == len(set(texts))
    assert all(gap.advice for gap in sheet().gaps)
    assert "patience" not in texts


def test_claims_are_the_letters_sentences_about_the_person_only() -> None:
    body = (
        Sentence("I trained six baristas.", About.PERSON, ("highlight:2",)),
        Sentence("You sell bicycles.", About.EMPLOYER),
        Sentence("I look forward to hearing from you.", About.FORM),
    )
    letter = Letter("t", "s", ("Zoë",), (), "", Sentence("Hello,", About.FORM), (body,), "Regards", "Zoë")
    planned = sheet(letter=letter)
    assert [(c.text, c.facts) for c in planned.claims] == [("I trained six baristas.", ("highlight:2",))]
    assert planned.claims_note == ""
    assert sheet().claims_note


def test_a_story_of_the_letter_counts_as_one_claim_and_is_told_to_its_end() -> None:
    story = [Sentence(text, About.PERSON, ("story:1",)) for text in ("It began.", "I acted.", "It ended.")]
    others = [Sentence(f"I did {n}.", About.PERSON, (f"highlight:{n}",)) for n in range(4)]
    reach = Sentence("You can reach me at a@b.example.", About.PERSON, ("basics:email", "basics:phone"))
    body = (reach, *others, *story, others[0])
    letter = Letter("t", "s", ("Zoë",), (), "", Sentence("Hello,", About.FORM), (body,), "Regards", "Zoë")
    claims = [c.text for c in sheet(letter=letter).claims]
    assert claims == ["I did 0.", "I did 1.", "I did 2.", "I did 3.", "It began.", "I acted.", "It ended."]


def test_the_employer_is_quoted_and_no_one_else() -> None:
    (quote,) = sheet().employer
    assert quote == "Northwind sells bicycles in 14 countries."[: len(quote)]
    assert sheet(None).employer == ()
    garbled = "One of America‚Äôs best credit unions."
    assert sheet(read(garbled)).employer == ("One of America’s best credit unions.",)


def test_the_time_stands_in_both_zones_when_they_differ() -> None:
    def rows(zone: str) -> dict[str, str]:
        return {g.label: g.value for g in sheet(zone=ZoneInfo(zone)).glance}

    assert rows("America/Chicago")["When"] == "Tuesday, December 1, 2026, 3:00 PM (America/Chicago), 45 minutes"
    assert "Your time" not in rows("America/Chicago")
    assert "Your time" not in rows("America/Winnipeg")  # another name for the same clock
    assert rows("Asia/Kolkata")["Your time"] == "Wednesday, December 2, 2026, 2:30 AM (Asia/Kolkata)"


def test_where_the_persons_zone_is_unknown_the_offset_from_utc_stands() -> None:
    def rows(planned: PrepSheet) -> dict[str, str]:
        return {g.label: g.value for g in planned.glance}

    unknown = rows(sheet(zone=None))
    assert unknown["When"] == "Tuesday, December 1, 2026, 3:00 PM (America/Chicago, UTC-6), 45 minutes"
    assert "Your time" not in unknown
    wall = datetime(2026, 12, 1, 9, 30)
    there = Interview(4, 7, wall.replace(tzinfo=ZoneInfo("Asia/Kolkata")), wall, "Asia/Kolkata", InterviewFormat.PHONE)
    assert "UTC+5:30" in rows(sheet(zone=None, interview=there))["When"]


def test_what_is_not_known_yet_is_shown_as_to_find_out() -> None:
    planned = sheet(None, interview=None, application=Application(8, None, None, "Saved", StageKind.SAVED))
    unknown = {g.label for g in planned.glance if not g.known}
    assert unknown == {"Employer", "Job", "When"}
    assert planned.title == "Application 8"
    assert planned.questions
    assert planned.logistics


def test_contacts_and_reference_are_at_a_glance() -> None:
    contact = Contact(1, "Lee Park", phone="555-0100", role="recruiter")
    rows = {g.label: g.value for g in sheet(read("x", reference="CS-17"), contacts=[contact]).glance}
    assert rows["Contact"] == "Lee Park, recruiter, 555-0100"
    assert rows["Reference"] == "CS-17"


def test_pay_is_the_postings_and_only_that() -> None:
    hourly = Pay(1700, 1850, "USD", PayPeriod.HOUR)
    assert sheet(read("x", pay=hourly)).pay == "17.00 to 18.50 USD per hour"
    assert sheet().pay == ""
    assert "names no pay" in sheet().pay_note
    unsure = ReadPosting("x", {"pay": FieldValue(hourly, FieldSource.TEXT, False)})
    assert sheet(unsure).pay == ""


def test_questions_to_ask_skip_what_the_posting_says_and_pay_waits_for_the_offer() -> None:
    asked = {p.id for p in sheet(read("Bread.")).ask}
    assert "place-of-work" in asked
    assert "bonuses" not in asked
    assert "place-of-work" not in {p.id for p in sheet(read("Bread.", work_mode="remote")).ask}
    at_work = replace(APPLICATION, work_mode=WorkMode.ON_SITE)
    assert "place-of-work" not in {p.id for p in sheet(read("Bread."), application=at_work).ask}
    offer = replace(APPLICATION, stage_kind=StageKind.OFFER)
    assert "bonuses" in {p.id for p in sheet(application=offer).ask}


@pytest.mark.parametrize(
    ("line", "needless"),
    [
        ("Three weeks of paid training", "training"),
        ("Paid training for the first 4 weeks", "training"),
        ("Complete a 6-week virtual training program", "training"),
        ("The training period is approximately eight weeks", "training"),
        ("Hours are Monday to Friday", "shifts"),
        ("Shifts run from 9:00 am to 5:30 pm", "shifts"),
        ("This is a fully remote role", "place-of-work"),
        ("Two days a week from home after training", "place-of-work"),
    ],
)
def test_what_the_posting_answers_is_not_asked(line: str, needless: str) -> None:
    def asked(text: str) -> list[str]:
        return [p.id for p in sheet(read(text, "You answer inbound calls."), guide=guide_of(needless)).ask]

    assert asked(line) == []
    assert asked("Training is provided. We support remote employees with their shifts.") == [needless]


def test_measures_the_posting_names_are_explained() -> None:
    assert [m.name for m in sheet().measures] == [
        "Average handle time",
        "Customer satisfaction",
        "Key performance indicators",
    ]


@pytest.mark.parametrize("format_", list(InterviewFormat))
def test_every_format_has_its_own_list(format_: InterviewFormat) -> None:
    planned = sheet(interview=interview(format_))
    assert planned.logistics == interview_guide().formats[format_.value].logistics
    assert planned.practice


def test_json_by_sections_is_plain_and_complete() -> None:
    data = json.loads(json.dumps(sheet().as_json()))
    assert data["application"] == 7
    assert data["interview"] == 4
    assert {
        "at_a_glance", "claims", "questions", "gaps", "employer", "research", "ask", "measures", "pay", "logistics",
        "practice", "last_minute",
    } <= set(data)  # fmt: skip


WORDS = st.text(max_size=60)


@given(WORDS, WORDS, WORDS, WORDS)
def test_any_text_in_any_script_survives(employer: str, title: str, action: str, skill: str) -> None:
    story = Story(1, title, action=action, skills=(skill,))
    application = replace(APPLICATION, employer=employer, title=title)
    planned = sheet(None, application=application, profile=Profile(PROFILE.facts, (story,)))
    json.dumps(planned.as_json())
    for evidence in (e for q in planned.questions for e in q.evidence if e.fact == "story:1"):
        assert evidence.text.startswith(" ".join(action.split()).rstrip(" ,;:"))
