"""Skills, tools and measures: tied to what postings say, explained, and written so that they can be put to use."""

from __future__ import annotations

import pytest

from apptracker.domain.postings import RequirementKind
from apptracker.guide.entries import Act, Course, Metric, Skill, Tool
from apptracker.guide.interviews import interview_guide
from apptracker.guide.lexicon import lexicon
from apptracker.guide.library import all_of

SKILLS = all_of(Skill)
TERMS = lexicon().terms


@pytest.mark.parametrize("of", [Skill, Tool, Metric])
def test_postings_words_are_known_for_each(of: type[Skill | Tool | Metric]) -> None:
    for entry in all_of(of).values():
        assert entry.terms, entry.id
        assert set(entry.terms) <= TERMS.keys(), entry.id


def test_no_two_skills_are_read_from_the_same_words() -> None:
    read_from = [frozenset(skill.terms) for skill in SKILLS.values()]
    assert len(set(read_from)) == len(read_from)


def test_every_measure_a_posting_can_name_is_explained_once() -> None:
    named = {term.id for term in TERMS.values() if term.kind is RequirementKind.METRIC}
    explained = [term for metric in all_of(Metric).values() for term in metric.terms]
    assert sorted(explained) == sorted(named)
    assert interview_guide().measures.keys() == named


@pytest.mark.parametrize(
    ("posting", "measure"),
    [
        ("keep ACW under two minutes", "after-call-work"),
        ("average handling time targets", "average-handle-time"),
        ("one call resolution", "first-contact-resolution"),
        ("a call resolution rate of 80%", "resolution-rate"),
        ("low abandonment rate", "abandon-rate"),
        ("average speed of answer", "response-time"),
        ("handle 12 calls per hour", "contacts-per-hour"),
        ("meet a monthly sales quota", "upsell-quota"),
        ("meet our KPIs", "key-performance-indicators"),
    ],
)
def test_a_measure_in_a_posting_leads_to_its_own_explanation(posting: str, measure: str) -> None:
    measures = interview_guide().measures
    assert [measures[m.term_id].id for m in lexicon().find(posting) if m.term_id in measures] == [measure]


def test_a_definition_is_one_phrase_fit_for_brackets() -> None:
    for metric in all_of(Metric).values():
        assert metric.definition[0].islower(), metric.id
        assert len(metric.definition) <= 90, metric.id
        assert not set(metric.definition) & set("()\n."), metric.id


def test_measures_say_where_they_should_go() -> None:
    assert {metric.better for metric in all_of(Metric).values()} == {"higher", "lower", "on target"}


def test_a_skill_begins_a_story_with_a_question_about_oneself() -> None:
    for skill in SKILLS.values():
        assert skill.prompt.endswith("?"), skill.id
        assert " you" in skill.prompt, skill.id
        assert skill.questions, skill.id
        assert skill.id not in skill.related, skill.id
        begun = [use for use in skill.use if use.do is Act.STORY]
        assert all(use.text == skill.prompt and use.skills == (skill.id,) for use in begun), skill.id
        assert skill.use, skill.id


def test_skills_are_technical_or_soft() -> None:
    assert {skill.kind for skill in SKILLS.values()} == {"technical", "soft"}


def test_a_price_says_of_when_or_that_it_is_ours() -> None:
    for course in all_of(Course).values():
        assert course.kind in {"certificate", "training"}, course.id
        if course.cost or course.time:
            assert course.year or course.ours, course.id
        if "$" in course.cost or "dollars" in course.cost:
            assert course.year, course.id
            assert any("cost" in row for row in course.source), course.id


def test_the_body_whose_awards_nobody_confirmed_comes_with_a_caution() -> None:
    doubtful = [course for course in all_of(Course).values() if "certification-nacc" in course.source]
    assert doubtful
    assert all(course.caution for course in doubtful)
