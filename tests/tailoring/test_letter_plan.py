"""Letters: what they say rests on facts, reads as a sentence, and shows what is missing."""

from __future__ import annotations

import re
from dataclasses import replace
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
    SHORT,
    TODAY,
    against,
    basics,
    judged,
    work,
    written,
)

from apptracker.domain.applications import Contact
from apptracker.domain.documents import Lines, PaperSize, Paragraph, Sender
from apptracker.domain.letters import About, Length, Letter, LetterChoices, Tone
from apptracker.domain.profile import Fact, FactKind, Profile, Story
from apptracker.tailoring.language.english import audience
from apptracker.tailoring.letter.assemble import assemble, to_document
from apptracker.tailoring.letter.checks import judge
from apptracker.tailoring.letter.names import addressee, referrer_of, source_of, title_in_prose

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
    assert letter.sentences.index(asked) <= letter.sentences.index(told)


def test_the_letter_names_employer_title_and_those_it_serves() -> None:
    letter, _, _ = written(AGENT, CALL_CENTER)
    assert "Customer Service Representative" in letter.subject
    assert "Lakeside Insurance" in letter.body
    assert "your members" in letter.body


def test_someone_new_to_the_work_opens_with_the_work_done_before() -> None:
    letter, _, _ = written(CHANGER, CALL_CENTER)
    opening = " ".join(s.text for s in letter.paragraphs[0])
    assert "nine years" in opening
    assert "head chef at The Harbour Kitchen" in opening
    assert "ran the kitchen" in opening
    assert letter.closing == "Yours faithfully,"
    assert letter.date == "21 November 2026"


def test_someone_without_a_job_speaks_of_studies_and_volunteering() -> None:
    letter, _, _ = written(BEGINNER, CALL_CENTER)
    opening = " ".join(s.text for s in letter.paragraphs[0])
    assert "Lincoln High School" in opening
    assert "a volunteer homework helper at City Library" in opening
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
    assert {blank.id for blank in letter.blanks} == {"name", "example"}
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
    letter, _, _ = written(AGENT, SHORT, title=None)
    assert letter.subject == "Application for the advertised position"
    assert "the advertised position at" in letter.body


def test_a_title_to_be_confirmed_is_written_as_the_posting_has_it() -> None:
    letter, plan, coverage = written(AGENT, CALL_CENTER, title=None)
    assert letter.subject == "Application for Customer Service Representative"
    unconfirmed = replace(against(plan, coverage, AGENT, CALL_CENTER), title=None)
    assert "title-unknown" in {check.id for check in judge(letter, unconfirmed)}


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
    letter, _, _ = written(EMPTY, CALL_CENTER)
    document = to_document(letter, paper=PaperSize.LETTER, created=TODAY, draft=True)
    kinds = [type(block) for block in document.blocks]
    assert kinds[0] is Sender
    assert kinds.count(Paragraph) == 1 + len(letter.paragraphs)
    blanks = [run.text for b in document.blocks if isinstance(b, Paragraph) for run in b.runs if run.blank]
    assert blanks == ["[an example of work you did well, with its result]"]
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


def studied(*facts: Fact) -> str:
    """What a letter says of studies, to an employer that asks for them."""
    job = work(1, {1: "Answered 40 calls a day"}, name="Acme", position="Agent", startDate="2020-01")
    letter, _, _ = written(Profile((*basics("A"), *job, *facts)), CALL_CENTER)
    return next(s.text for s in letter.sentences if any(f.startswith("education:") for f in s.facts))


@pytest.mark.parametrize(
    ("degree", "area", "said"),
    [
        ("Associate of Arts", "", "I hold an Associate of Arts from Ames."),
        ("A-levels", "", "I hold A-levels from Ames."),
        ("High School Diploma", "", "I hold a high school diploma from Ames."),
        ("Bachelor's degree", "English", "I hold a bachelor’s degree in English from Ames."),
        ("Certificate", "Nursing Assistant", "I hold a Nursing Assistant certificate from Ames."),
        ("Some college", "History", "I studied History at Ames."),
    ],
)
def test_degrees_are_held_by_their_own_names(degree: str, area: str, said: str) -> None:
    data = {"studyType": degree, "area": area, "institution": "Ames", "endDate": "2019"}
    assert studied(Fact("education:1", FactKind.EDUCATION, data)) == said


def test_the_latest_job_is_never_hidden() -> None:
    latest = work(9, {}, name="Freelance", position="Data Analyst (Contract)", startDate="2026-09")
    letter, _, _ = written(Profile((*CHANGER.facts, *latest)), CALL_CENTER)
    assert "freelance data analyst" in " ".join(s.text for s in letter.paragraphs[0])


def test_a_language_asked_for_is_answered() -> None:
    letter, _, _ = written(AGENT, CALL_CENTER + "\n- Spanish is a plus\n")
    told = next(s for s in letter.sentences if "language:2" in s.facts)
    assert told.text == "Spanish is my first language, and my English is fluent."


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
    assert "more than seven years" in opening
    assert "as a billing support representative at Lone Star" in opening
    assert "where I sent" not in opening
    assert "most recently" not in opening


def test_a_job_after_the_service_jobs_is_named_too() -> None:
    agent = work(1, {}, name="Acme", position="Call Center Agent", startDate="2018-01", endDate="2023-01")
    driver = work(2, {}, name="City Bus", position="Driver", startDate="2023-02")
    letter, _, _ = written(Profile((*basics("A"), *agent, *driver)), CALL_CENTER)
    opening = " ".join(s.text for s in letter.paragraphs[0])
    assert "as a call center agent at Acme" in opening
    assert "I am currently a driver at City Bus." in opening


def test_studies_that_go_on_are_not_called_a_degree_held() -> None:
    data = {"studyType": "Bachelor", "area": "History", "endDate": "2028-06"}
    assert studied(Fact("education:1", FactKind.EDUCATION, data)) == "I am studying for a Bachelor in History."


def test_answers_are_told_by_what_they_answer() -> None:
    def told(*facts: Fact) -> str:
        letter, _, _ = written(Profile((*AGENT.facts, *facts), AGENT.stories), CALL_CENTER)
        return letter.body

    yes = Fact("equipment:headset", FactKind.EQUIPMENT, {"value": True})
    no = Fact("equipment:camera", FactKind.EQUIPMENT, {"value": False})
    assert "My setup for work from home: a headset." in told(yes, no)
    assert "work from home" not in told(no)
    refused = Fact("availability:weekends", FactKind.AVAILABILITY, {"value": "no"})
    assert "availability: no" not in told(refused).lower()


def test_a_template_that_claims_on_its_own_makes_no_final_letter() -> None:
    _, plan, coverage = written(AGENT, CALL_CENTER)
    letter = assemble("Dear Sir,\n\nI have ten years of experience and a PhD.\n\nSincerely,\n", plan, "mine")
    found = {check.id: check.level.value for check in judge(letter, against(plan, coverage, AGENT, CALL_CENTER))}
    assert found["claim-without-fact"] == "error"


def test_where_the_job_was_found_is_told_by_its_kind() -> None:
    assert source_of("Indeed") == ("site", "Indeed")
    assert source_of("a friend") == ("other", "a friend")
    for theirs in ("Company site", "company website", "The employer’s careers page", "their career site"):
        assert source_of(theirs) == ("own-site", "")
    assert source_of(None) == ("", "")


def test_who_told_of_a_job_is_named_and_not_written_to() -> None:
    friend = Contact(1, "Ana Ortiz", role="Referrer")
    manager = Contact(2, "Ms. Kim Lee", role="Manager")
    assert referrer_of("Referral: Ana Ortiz") == "Ana Ortiz"
    assert referrer_of("Indeed", (manager, friend)) == "Ana Ortiz"
    assert source_of("Referral: Ana Ortiz") == ("", "")
    assert addressee((friend, manager)) == "Ms. Kim Lee"
    letter, _, _ = written(AGENT, CALL_CENTER, contacts=(friend, manager))
    assert letter.salutation.text == "Dear Ms. Lee,"
    assert letter.paragraphs[0][0].text.startswith(
        "Ana Ortiz told me about the Customer Service Representative position"
    )


def test_a_letter_from_inside_does_not_introduce_the_employer() -> None:
    letter, _, _ = written(AGENT, CALL_CENTER, employer="Northwind Telecom", at_home=True)
    assert "here for more than four years" in letter.body
    assert not any(check == "claim-without-fact" for check in judged(AGENT, CALL_CENTER, at_home=True))


def test_time_away_is_no_employer() -> None:
    away = work(
        3,
        {},
        name="Family care",
        position="Full-time caregiver",
        startDate="2023-01",
        summary="Cared for my two children.",
    )
    agent = work(1, {1: "Answered 40 calls a day"}, name="Acme", position="Call Center Agent", startDate="2018-01",
                 endDate="2022-12")  # fmt: skip
    letter, _, _ = written(Profile((*basics("A"), *away, *agent)), CALL_CENTER)
    assert "After nearly four years caring for my two children, I am ready to come back to work." in letter.body
    assert "Family care" not in letter.body
    assert "currently" not in letter.body


@pytest.mark.parametrize("tone", list(Tone))
@pytest.mark.parametrize("length", list(Length))
def test_every_tone_and_length_claims_only_what_is_stored(tone: Tone, length: Length) -> None:
    for profile in (AGENT, CHANGER, BEGINNER):
        letter, _, _ = written(profile, CALL_CENTER, choices=LetterChoices(tone=tone, length=length))
        assert all(s.facts for s in letter.sentences if s.about is About.PERSON)
    standard = written(AGENT, CALL_CENTER, choices=LetterChoices(tone=tone))[0]
    short = written(AGENT, CALL_CENTER, choices=LetterChoices(tone=tone, length=Length.SHORT))[0]
    mail = written(AGENT, CALL_CENTER, choices=LetterChoices(tone=tone, length=Length.MAIL))[0]
    assert mail.words < short.words <= standard.words


def test_the_person_decides_which_evidence_is_shown() -> None:
    plain = written(AGENT, CALL_CENTER)[1]
    assert "story:1" in [proof.key for proof in plain.shown]
    without = written(AGENT, CALL_CENTER, choices=LetterChoices(without=("story:1",)))[0]
    assert not any("story:1" in s.facts for s in without.sentences)
    first = written(AGENT, CALL_CENTER, choices=LetterChoices(proofs=("highlight:2",)))[1]
    assert first.shown[0].key == "highlight:2"


def test_a_fact_of_the_posting_about_the_employer_opens_the_letter() -> None:
    told = CALL_CENTER.replace("Requirements", "Our contact center answers 900 calls a day.\n\nRequirements", 1)
    letter, _, _ = written(AGENT, told)
    assert letter.paragraphs[0][0].text == "Your contact center answers 900 calls a day."
    own = written(AGENT, told, why_employer="I have been a member since 2011")[0]
    assert "900 calls" not in own.body


def test_a_tool_that_is_not_known_is_met_with_one_that_is() -> None:
    skill = Fact("skill:1", FactKind.SKILL, {"name": "Ticketing", "keywords": ["Freshdesk"]})
    job = work(1, {1: "Answered 40 calls a day"}, name="Acme", position="Agent", startDate="2020-01")
    asked = CALL_CENTER.replace("- Experience with Zendesk is a plus", "- Experience with Zendesk")
    letter, _, _ = written(Profile((*basics("A"), *job, skill)), asked)
    said = next(s for s in letter.sentences if "Zendesk" in s.text)
    assert (said.text, said.facts) == ("You name Zendesk; I have worked with Freshdesk.", ("skill:1",))
    assert "Zendesk" not in written(Profile((*basics("A"), *job)), asked)[0].body


def test_lines_told_in_another_language_are_asked_for() -> None:
    job = work(
        1, {1: "Atendí 60 llamadas al día", 2: "Gestioné reclamaciones de clientes"}, name="Telecom", position="Agente"
    )
    letter, _, _ = written(Profile((*basics("A"), *job)), CALL_CENTER, choices=LetterChoices(language="en"))
    assert {blank.id for blank in letter.blanks} == {"line-en:highlight:1", "line-en:highlight:2"}
    assert "Atendí" not in re.sub(r"\[.*?\]", "", letter.body)


def test_a_story_that_cannot_be_told_is_never_shown() -> None:
    torn = Story(1, "Torn", situation="Busy lobby: long line", action="Listened with patience", skills=("Patience",))
    letter, plan, _ = written(Profile(AGENT.facts, (torn,)), CALL_CENTER, choices=LetterChoices(proofs=("story:1",)))
    assert "One example" not in letter.body
    assert "story:1" not in [proof.key for proof in plan.shown]


def test_a_post_that_leads_people_is_told_of_leading_first() -> None:
    calm = Story(
        1, "Calm", "A caller was upset", "", "Listened to her for 20 minutes", "She thanked me", ("Empathy", "Patience")
    )
    led = Story(
        2, "Led", "Two of us were out sick", "", "Moved 3 agents to the phones", "Nobody waited", ("Leadership",)
    )
    advert = "Team Leader\n\nRequirements:\n- Empathy\n- Patience\n- Zendesk\n"
    people = Profile(AGENT.facts, (calm, led))
    leading = written(people, advert, title="Team Leader")[0].body
    assert "was upset" not in leading.partition("I moved 3 agents")[0]
    assert "I moved 3 agents" in leading
    helping = written(people, advert.replace("Team Leader", "Agent"), title="Customer Service Agent")[0].body
    assert "was upset" in helping.partition("I moved 3 agents")[0]
