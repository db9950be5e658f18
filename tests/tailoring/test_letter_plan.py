"""Letters: what they say rests on facts, reads as a sentence, and shows what is missing."""

from __future__ import annotations

import re
from itertools import product

import pytest
from letter_people import (
    AGENT,
    BEGINNER,
    CALL_CENTER,
    CHANGER,
    EMPTY,
    KITCHEN,
    PEOPLE,
    POSTINGS,
    TODAY,
    basics,
    judged,
    work,
    written,
)

from apptracker.domain.documents import Lines, PaperSize, Paragraph, Sender
from apptracker.domain.letters import About, Letter
from apptracker.domain.profile import Fact, FactKind, Profile
from apptracker.tailoring.letter.assemble import assemble, to_document
from apptracker.tailoring.letter.checks import judge
from apptracker.tailoring.letter.names import audience, found_at, title_in_prose
from apptracker.tailoring.letter.qualifications import education_sentence
from apptracker.tailoring.letter.trace import Trace

EVERY = pytest.mark.parametrize(("who", "what"), list(product(PEOPLE, POSTINGS)))


@EVERY
def test_every_sentence_about_the_person_names_facts_that_are_stored(who: str, what: str) -> None:
    letter, _, _ = written(PEOPLE[who], POSTINGS[what])
    stored = {fact.key for fact in PEOPLE[who].facts} | {story.key for story in PEOPLE[who].stories}
    for sentence in letter.sentences:
        if sentence.about is About.PERSON:
            assert sentence.facts
        assert set(sentence.facts) <= stored


@EVERY
def test_no_letter_has_doubled_words_or_loose_ends(who: str, what: str) -> None:
    letter, _, _ = written(PEOPLE[who], POSTINGS[what])
    text = f"{letter.subject}\n{letter.salutation.text}\n{letter.body}\n{letter.closing}"
    assert not re.search(r"\b(\w+) \1\b", text, re.IGNORECASE), text
    assert not re.search(r"\s[,.;:]|\.\.|,,|\(\)|\{|\}|None|\ue000", text), text
    assert not re.search(r"\ba [aeio]\w|\ban [bcdfgjklmpqrtvwz]\w", text), text
    for paragraph in letter.body.split("\n\n"):
        assert paragraph[0].isupper() or paragraph[0] in "[“"
        assert paragraph[-1] in ".!?]"


@EVERY
def test_the_same_facts_give_the_same_letter(who: str, what: str) -> None:
    assert written(PEOPLE[who], POSTINGS[what])[0] == written(PEOPLE[who], POSTINGS[what])[0]


def test_the_strongest_requirement_meets_the_best_evidence() -> None:
    letter, _, coverage = written(AGENT, CALL_CENTER)
    told = next(s for s in letter.sentences if "story:1" in s.facts)
    asked = next(s for s in letter.sentences if s.requirements)
    by_id = {c.requirement.id: c.requirement for c in coverage.requirements}
    assert "parcel" in told.text
    assert {by_id[r].term for r in asked.requirements} & {"patience", "problem-solving"}
    assert letter.sentences.index(asked) < letter.sentences.index(told)


def test_the_letter_names_employer_title_and_those_it_serves() -> None:
    letter, _, _ = written(AGENT, CALL_CENTER)
    assert "Customer Service Representative" in letter.subject
    assert "Lakeside Insurance" in letter.body
    assert "your members" in letter.body


def test_someone_new_to_the_work_opens_with_the_work_done_before() -> None:
    letter, _, _ = written(CHANGER, CALL_CENTER)
    opening = " ".join(s.text for s in letter.paragraphs[0])
    assert "nine years" in opening
    assert "Head Chef at The Harbour Kitchen" in opening
    assert "ran the kitchen" in opening
    assert letter.closing == "Yours faithfully,"
    assert letter.date == "21 November 2026"


def test_someone_without_a_job_speaks_of_studies_and_volunteering() -> None:
    letter, _, _ = written(BEGINNER, CALL_CENTER)
    assert "Lincoln High School" in letter.paragraphs[0][-1].text
    assert any("volunteer:1" in s.facts and "taught maths" in s.text for s in letter.sentences)


def test_only_what_is_asked_for_is_added() -> None:
    asked, _, _ = written(AGENT, CALL_CENTER)
    not_asked, _, _ = written(AGENT, KITCHEN)
    assert any("availability:shifts" in s.facts for s in asked.sentences)
    assert not any("availability:shifts" in s.facts for s in not_asked.sentences)


def test_a_named_contact_and_the_own_reason_are_used_word_for_word() -> None:
    letter, _, _ = written(AGENT, CALL_CENTER, contact_name="Dr. Li", why_employer="I have been a member since 2011")
    assert letter.salutation.text == "Dear Dr. Li,"
    reason = next(s for s in letter.sentences if "member since" in s.text)
    assert reason.text == "I have been a member since 2011."
    assert reason.facts == ("application:7/why",)


def test_what_is_missing_is_a_visible_blank() -> None:
    letter, _, _ = written(EMPTY, CALL_CENTER, title=None)
    assert {blank.id for blank in letter.blanks} == {"name", "title", "example"}
    text = "\n".join((*letter.sender, letter.subject, letter.body, letter.signature))
    for blank in letter.blanks:
        assert f"[{blank.label}]" in text
    assert judged(EMPTY, CALL_CENTER, title=None)["blank"] == "error"


def test_a_full_profile_leaves_no_blank() -> None:
    assert written(AGENT, CALL_CENTER)[0].blanks == ()


def test_without_employer_or_posting_there_is_still_a_letter() -> None:
    letter, _, _ = written(AGENT, None, employer=None)
    assert "position." in letter.body
    assert judged(AGENT, None, employer=None)["employer-unknown"] == "warning"


def test_findings_name_what_a_letter_lacks() -> None:
    found = judged(BEGINNER, CALL_CENTER)
    assert found["gap"] == "advice"
    assert found["too-short"] == "advice"
    assert "blank" not in found


def test_hostile_facts_stay_words() -> None:
    evil = Fact("basics:name", FactKind.BASICS, {"value": "{{ 7*7 }}{% raw %} <b>\n\nDear x,\n"})
    letter, _, _ = written(Profile((evil, *AGENT.facts[1:]), AGENT.stories), CALL_CENTER)
    assert letter.signature.startswith("{{ 7*7 }}")
    assert letter.salutation.text == "Dear Hiring Manager,"


def test_a_letter_survives_being_kept() -> None:
    letter, _, _ = written(AGENT, CALL_CENTER)
    assert Letter.from_json(letter.as_json()) == letter


def test_the_document_has_the_letter_in_reading_order_with_its_blanks_marked() -> None:
    letter, _, _ = written(AGENT, CALL_CENTER, title=None)
    document = to_document(letter, paper=PaperSize.LETTER, created=TODAY, draft=True)
    kinds = [type(block) for block in document.blocks]
    assert kinds[0] is Sender
    assert kinds.count(Paragraph) == 1 + len(letter.paragraphs)
    blanks = [run.text for b in document.blocks if isinstance(b, Paragraph) for run in b.runs if run.blank]
    assert "[job title]" in blanks
    assert isinstance(document.blocks[-1], Lines)


@pytest.mark.parametrize(
    ("given", "clean"),
    [
        ("CUSTOMER SERVICE REP", "Customer Service REP"),
        ("Call Center Agent (Remote)", "Call Center Agent"),
        ("Agent - $18/hr", "Agent"),
        ("Support Agent | Acme Careers", "Support Agent"),
        ("Help Desk Agent, Tier 1", "Help Desk Agent, Tier 1"),
        ("Sales & Service Agent – Night Shift", "Sales & Service Agent"),
        ("客服專員", "客服專員"),
    ],
)
def test_titles_are_named_as_a_person_would(given: str, clean: str) -> None:
    assert title_in_prose(given) == clean


def test_those_served_are_called_what_the_posting_calls_them() -> None:
    assert audience("Our guests expect care. Greet every guest; help customers.") == "guests"
    assert audience("We sell things.") == ""


def test_degrees_are_held_by_their_own_names() -> None:
    for degree, said in [
        ("Associate of Arts", "I hold an Associate of Arts from X."),
        ("A-levels", "I hold A-levels from X."),
        ("High School Diploma", "I hold a high school diploma from X."),
    ]:
        fact = Fact("education:1", FactKind.EDUCATION, {"studyType": degree, "institution": "X"})
        trace = Trace()
        assert trace.read(education_sentence(trace, [fact], TODAY)).text == said


def test_the_latest_job_is_never_hidden() -> None:
    latest = work(9, {}, name="Freelance", position="Data Analyst (Contract)", startDate="2026-09")
    letter, _, _ = written(Profile((*CHANGER.facts, *latest)), CALL_CENTER)
    assert "freelance Data Analyst" in " ".join(s.text for s in letter.paragraphs[0])


def test_languages_asked_for_are_answered_by_name() -> None:
    letter, _, _ = written(AGENT, CALL_CENTER + "\n- Spanish is a plus\n")
    assert any(s.text.startswith("You ask for Spanish: I speak") for s in letter.sentences)


def test_the_opening_speaks_of_the_latest_service_job_in_its_own_tense() -> None:
    desk = work(1, {}, name="Bluebird Inn", position="Front Desk Clerk", startDate="2019-01", endDate="2021-12")
    billing = work(
        2,
        {},
        name="Lone Star",
        position="Billing Support Representative",
        startDate="2022-03",
        summary="Sent bills.",
    )
    letter, _, _ = written(Profile((*basics("A"), *desk, *billing)), CALL_CENTER)
    opening = " ".join(s.text for s in letter.paragraphs[0])
    assert "more than seven years, currently as a Billing Support Representative at Lone Star" in opening
    assert "where I sent" not in opening
    assert "most recently" not in opening


def test_a_job_after_the_service_jobs_is_named_too() -> None:
    agent = work(1, {}, name="Acme", position="Call Center Agent", startDate="2018-01", endDate="2023-01")
    driver = work(2, {}, name="City Bus", position="Driver", startDate="2023-02")
    letter, _, _ = written(Profile((*basics("A"), *agent, *driver)), CALL_CENTER)
    opening = " ".join(s.text for s in letter.paragraphs[0])
    assert "last as a Call Center Agent at Acme" in opening
    assert "I am currently a Driver at City Bus." in opening


def test_studies_that_go_on_are_not_called_a_degree_held() -> None:
    studies = Fact(
        "education:1", FactKind.EDUCATION, {"studyType": "Bachelor", "area": "History", "endDate": "2028-06"}
    )
    trace = Trace()
    assert trace.read(education_sentence(trace, [studies], TODAY)).text == "I am studying for a Bachelor in History."


def test_answers_are_told_by_what_they_answer() -> None:
    def told(*facts: Fact) -> str:
        letter, _, _ = written(Profile((*AGENT.facts, *facts), AGENT.stories), CALL_CENTER)
        return letter.body

    yes = Fact("equipment:headset", FactKind.EQUIPMENT, {"value": True})
    no = Fact("equipment:camera", FactKind.EQUIPMENT, {"value": False})
    assert "For work from home I have a headset." in told(yes, no)
    assert "For work from home" not in told(no)
    refused = Fact("availability:weekends", FactKind.AVAILABILITY, {"value": "no"})
    assert "availability: no" not in told(refused).lower()


def test_a_template_that_claims_on_its_own_makes_no_final_letter() -> None:
    _, plan, coverage = written(AGENT, CALL_CENTER)
    letter = assemble("Dear Sir,\n\nI have ten years of experience and a PhD.\n\nSincerely,\n", plan, "mine")
    found = {check.id: check.level.value for check in judge(letter, plan, coverage)}
    assert found["claim-without-fact"] == "error"


def test_where_the_job_was_found_reads_as_said() -> None:
    assert found_at("Indeed") == "on Indeed"
    assert found_at("a friend") == "through a friend"
    for theirs in ("Company site", "company website", "The employer’s careers page", "their career site"):
        assert found_at(theirs) == "on your website"
    assert found_at(None) == ""


def test_two_languages_asked_and_native_are_both() -> None:
    native = [
        Fact("language:1", FactKind.LANGUAGE, {"language": "English", "fluency": "Native speaker"}),
        Fact("language:2", FactKind.LANGUAGE, {"language": "Spanish", "fluency": "Native"}),
    ]
    letter, _, _ = written(Profile((*BEGINNER.facts, *native)), CALL_CENTER + "\n- English\n- Spanish\n")
    assert any(s.text == "You ask for English and Spanish: I am a native speaker of both." for s in letter.sentences)
