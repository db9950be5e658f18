"""Suggested answers to application forms: from what is stored, in whole sentences, never invented."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from letter_people import AGENT, CHANGER, EMPTY, PEOPLE
from texts_helpers import TEMPLATES, for_person, known

from apptracker.adapters.documents.sandbox import render_template
from apptracker.domain.profile import Fact, FactKind, Profile, Story
from apptracker.domain.texts import Answer
from apptracker.guide.forms import form_questions, kind_of
from apptracker.tailoring.texts.answers import FormAnswers, limit_of, read_answer
from apptracker.tailoring.texts.plan import Known


def answered(situation: Known, *questions: str, limit: int | None = None) -> list[Answer]:
    form = FormAnswers(situation)
    plans = [form.plan(question, limit) for question in questions]
    return [read_answer(render_template("form-answer.txt.j2", p.context, [TEMPLATES]), p) for p in plans]


def answer(situation: Known, question: str, limit: int | None = None) -> Answer:
    [one] = answered(situation, question, limit=limit)
    return one


@pytest.mark.parametrize(
    ("question", "limit"),
    [
        ("Why us? (500 characters)", 500),
        ("Why us? Max. 1,500 characters.", 1500),
        ("In 100 words or fewer, why us?", 500),
        ("Explique en 300 caracteres", 300),
        ("Why us?", None),
        ("Do you have 5 years of experience?", None),
    ],
)
def test_the_question_says_how_long_an_answer_may_be(question: str, limit: int | None) -> None:
    assert limit_of(question) == limit


@pytest.mark.parametrize(
    ("question", "id_"),
    [
        ("Why do you want to join our team?", "why-us"),
        ("What interests you about this role?", "why-us"),
        ("Describe a time when you had to deal with an angry caller.", "time"),
        ("What experience do you have with Salesforce?", "experience"),
        ("Which software have you used?", "tools"),
        ("How many years of call center experience do you have?", "years"),
        ("Are you legally authorized to work in the US?", "right-to-work"),
        ("Will you now or in the future require visa sponsorship?", "right-to-work"),
        ("What are your salary expectations?", "pay"),
        ("Desired pay", "pay"),
        ("What is your notice period?", "notice"),
        ("When can you start?", "start"),
        ("Can you work weekends?", "hours"),
        ("How did you hear about this position?", "found"),
        ("Why should we hire you?", "strengths"),
        ("¿Por qué quiere trabajar con nosotros?", "why-us"),
        ("What is your favorite color?", None),
    ],
)
def test_questions_are_known_by_their_words(question: str, id_: str | None) -> None:
    found = kind_of(question)
    assert (found.id if found else None) == id_


def test_a_story_is_told_in_its_order_and_loses_its_beginning_first() -> None:
    question = "Tell us about a time you had to be patient."
    whole = answer(for_person("agent"), question)
    assert whole.text.startswith("A customer’s parcel had been lost twice. I listened,")
    assert whole.text.endswith("still quotes that call.")
    assert whole.facts == ("story:1",)
    short = answer(for_person("agent"), question, limit=140)
    assert short.text.startswith("I listened,")
    assert len(short.text) <= 140
    none = answer(for_person("agent"), question, limit=20)
    assert none.text == ""
    assert "longer than the form allows" in none.missing


@pytest.mark.parametrize("who", PEOPLE)
@pytest.mark.parametrize("limit", [None, 60, 120, 250, 400])
def test_answers_fit_and_end_with_a_sentence_and_rest_on_facts(who: str, limit: int | None) -> None:
    questions = [each.text for each in form_questions() if each.text]
    for said in answered(for_person(who, why="My aunt has been a member for years."), *questions, limit=limit):
        assert bool(said.text) is not bool(said.missing)
        if said.text:
            assert said.facts
            assert limit is None or len(said.text) <= limit
            assert said.text[-1] in ".!?" or said.facts[0].split(":")[0] in ("application", "education", "certificate")


def test_different_questions_get_different_stories() -> None:
    stories = (
        Story(1, "One", "A guest was furious.", "", "I listened.", "He stayed.", ("Patience",)),
        Story(2, "Two", "A caller shouted.", "", "I stayed calm.", "She thanked me.", ("Patience",)),
    )
    situation = known(Profile(AGENT.facts, stories))
    first, second = answered(
        situation, "Describe a time your patience was tested.", "Give an example of a difficult customer."
    )
    assert {first.facts, second.facts} == {("story:1",), ("story:2",)}


def test_a_line_of_a_job_is_no_story_but_may_become_one() -> None:
    said = answer(for_person("changer"), "Give an example of a time you led a team")
    assert said.text == ""
    assert "“Led a team of 9 through two refurbishments” may be the start of one" in said.missing


def test_experience_is_told_by_where_it_was_used() -> None:
    said = answer(for_person("agent"), "What experience do you have with Zendesk?")
    assert said.text == "At Northwind Telecom, I answer 70 calls a day and log each in Zendesk."
    assert "highlight:1" in said.facts
    missing = answer(for_person("agent"), "What experience do you have with Genesys Cloud?")
    assert (missing.text, missing.facts) == ("", ())


def test_a_name_the_lexicon_does_not_know_is_found_in_the_persons_own_lines() -> None:
    line = Fact("highlight:9", FactKind.HIGHLIGHT, {"text": "Booked 30 rooms a day in Roomzilla"}, parent="work:1")
    said = answer(known(replace(AGENT, facts=(*AGENT.facts, line))), "Have you used Roomzilla before?")
    assert said.text == "At Northwind Telecom, I book 30 rooms a day in Roomzilla." or "Roomzilla" in said.text
    assert "highlight:9" in said.facts


def test_years_are_those_of_jobs_that_show_it_by_their_name() -> None:
    asked = "How many years of customer service experience do you have?"
    said = answer(for_person("agent"), asked)
    assert said.text == "More than four years, most recently as a Customer Service Representative at Northwind Telecom."
    waited = answer(known(CHANGER), asked).text
    assert waited == "Two years, most recently as a Waiter at Café Lys.", "a kitchen is no customer service"


@pytest.mark.parametrize(
    ("question", "facts", "text"),
    [
        ("When can you start?", {"start": "two weeks after you call"}, "I can start two weeks after you call."),
        ("What is your notice period?", {"notice": "I have two weeks' notice"}, "I have two weeks’ notice."),
        ("Which shifts can you work?", {"shifts": "any weekday"}, "Any weekday."),
        ("When can you start?", {}, ""),
    ],
)
def test_facts_answer_what_asks_for_them(question: str, facts: dict[str, Any], text: str) -> None:
    stored = tuple(Fact(f"availability:{n}", FactKind.AVAILABILITY, {"value": v}) for n, v in facts.items())
    assert answer(known(Profile(stored)), question).text == text


def test_the_persons_own_reason_is_given_word_for_word_and_nothing_without_it() -> None:
    why = "My aunt has been a member since 1990"
    said = answer(for_person("changer", why=why), "Why do you want to work for us?")
    assert said.text.startswith(f"{why}.")
    assert said.facts[0] == "application:7/why"
    assert answer(for_person("changer"), "Why do you want to work for us?").text == ""


@pytest.mark.parametrize("question", ["What pay do you expect?", "Are you allowed to work here?", "Which color?"])
def test_what_only_the_person_can_say_is_left_to_them(question: str) -> None:
    said = answer(for_person("agent"), question)
    assert said.text == ""
    assert said.missing


def test_nobody_gets_a_made_up_answer() -> None:
    questions = [each.text for each in form_questions() if each.text]
    assert [said.text for said in answered(known(EMPTY, source=None), *questions)] == [""] * len(questions)


def test_a_pasted_page_is_no_trouble() -> None:
    assert answer(for_person("agent"), "why " * 5000).question.startswith("why why")


def test_experience_with_something_common_is_told_by_the_lines_that_share_its_words() -> None:
    said = answer(for_person("changer"), "What experience do you have with guests?")
    assert said.text.startswith("At Café Lys, I served up to 120 guests a shift.")


def test_tools_are_listed_by_the_names_they_were_given() -> None:
    assert answer(for_person("agent"), "Which software do you know?").text == "I know Zendesk and Excel."
    assert answer(for_person("changer"), "Which software do you know?").text == ""


def test_an_employer_is_named_once_in_an_answer() -> None:
    said = answer(for_person("changer"), "Why should we hire you?").text
    assert said.count("The Harbour Kitchen") == 1
