"""Articles: complete, readable, linked both ways, and with something to do."""

from __future__ import annotations

import re

import pytest

from apptracker.guide import library
from apptracker.guide.articles import Article, article, articles, in_subject
from apptracker.guide.entries import Act, Metric, PayFigure, Role, Skill, Source, Tool
from apptracker.guide.interviews import interview_guide

ALL = articles()


def texts(a: Article) -> list[str]:
    return [text for part in a.parts for text in (part.heading, *part.paragraphs, *part.points)]


def linked(reference: str, heading: str) -> list[str]:
    found = article(reference)
    assert found is not None, reference
    return [link.reference for group in found.links if group.heading == heading for link in group.links]


@pytest.mark.parametrize("subject", library.subjects())
def test_articles_read_well(subject: str) -> None:
    for a in in_subject(subject):
        assert a.title, a.reference
        assert a.summary, a.reference
        assert a.parts, a.reference
        headings = [part.heading for part in a.parts]
        assert len(headings) == len(set(headings)), a.reference
        assert "" not in headings[1:], a.reference
        for text in (a.title, a.summary, a.label, *(t for t in texts(a) if t)):
            assert text == text.strip(), a.reference
            assert not re.search(r"[{}|]|\n|  |\.\.(?!\.)", text), (a.reference, text)
        for part in a.parts:
            assert part.paragraphs or part.points, a.reference
            assert all((*part.paragraphs, *part.points)), a.reference


def test_subjects_come_in_their_order_and_hold_everything() -> None:
    order = [a.subject for a in ALL.values()]
    places = [list(library.subjects()).index(subject) for subject in order]
    assert places == sorted(places)
    assert sum(len(in_subject(subject)) for subject in library.subjects()) == len(ALL)
    assert in_subject("no-such-subject") == ()
    assert article("role:no-such-role") is None


def test_links_lead_somewhere_and_each_stands_once() -> None:
    for a in ALL.values():
        to = [link.reference for group in a.links for link in group.links]
        assert len(to) == len(set(to)), a.reference
        assert a.reference not in to
        for group in a.links:
            assert group.links, a.reference
            for link in group.links:
                assert link.title == ALL[link.reference].title


def test_roles_and_skills_lead_to_each_other() -> None:
    for role in library.all_of(Role).values():
        assert linked(f"role:{role.id}", "Skills it takes") == [f"skill:{id_}" for id_ in role.skills]
        for id_ in role.skills:
            assert f"role:{role.id}" in linked(f"skill:{id_}", "Roles that need it")
        for id_ in role.metrics:
            assert f"role:{role.id}" in linked(f"metric:{id_}", "Roles measured by it")
        for id_ in role.channels:
            assert f"role:{role.id}" in linked(f"channel:{id_}", "Roles that work this way")


def test_questions_and_skills_lead_to_each_other() -> None:
    answered = 0
    for question in interview_guide().questions:
        skills = linked(f"question:{question.id}", "Skills whose stories answer it")
        answered += bool(skills)
        for skill in skills:
            assert f"question:{question.id}" in linked(skill, "Questions that test it")
    assert answered > len(interview_guide().questions) / 2
    for skill in library.all_of(Skill).values():
        for id_ in skill.questions:
            assert f"skill:{skill.id}" in linked(f"question:{id_}", "Skills whose stories answer it")


def test_what_one_entry_names_for_further_reading_leads_back() -> None:
    for kind, entry in library.everything():
        for to in entry.links if kind != "statement" else ():
            back = ALL[to]
            assert any(link.reference == f"{kind}:{entry.id}" for group in back.links for link in group.links)


@pytest.mark.parametrize("figure", library.all_of(PayFigure).values(), ids=lambda figure: figure.id)
def test_pay_states_year_and_source_beside_the_figure(figure: PayFigure) -> None:
    a = ALL[f"pay:{figure.id}"]
    line = a.parts[0].paragraphs[0]
    for amount in (figure.low, figure.high, figure.median, figure.average):
        assert amount is None or f"{amount:,}" in line
    assert f", {figure.year}; source: {figure.origin}" in line
    assert figure.period in line
    assert figure.year in a.summary
    assert any(part.heading == "Where" and figure.region in part.paragraphs[0] for part in a.parts)


def test_measures_say_in_words_which_way_is_better() -> None:
    for metric in library.all_of(Metric).values():
        [counted] = [p for p in ALL[f"metric:{metric.id}"].parts if p.heading == "How it is counted"]
        assert metric.unit in counted.paragraphs[0]
        assert "better" in counted.paragraphs[0]
        assert not metric.abbreviation or metric.abbreviation in ALL[f"metric:{metric.id}"].title


@pytest.mark.parametrize("of", [Skill, Tool])
def test_adverts_words_are_readable(of: type[Skill | Tool]) -> None:
    told = 0
    for id_ in library.all_of(of):
        a = ALL[f"{library.FILES[of][0]}:{id_}"]
        points = [point for part in a.parts if part.heading == "Postings also say" for point in part.points]
        told += bool(points)
        assert len(points) <= 10
        assert set(points) <= set(a.words)
        assert a.title not in points
        assert all(len(set(point.split())) == len(point.split()) <= 4 for point in points)
    assert told > len(library.all_of(of)) * 0.8


def test_what_can_be_done_with_an_article() -> None:
    def acts(reference: str) -> set[Act]:
        return {use.do for use in ALL[reference].uses}

    for reference, a in ALL.items():
        match a.kind:
            case "role":
                assert Act.TARGET in acts(reference)
            case "skill":
                [story] = [use for use in a.uses if use.do is Act.STORY][:1]
                assert story.text
                assert story.skills
            case "question" | "ask" | "research" | "scenario" | "flag":
                assert Act.PREP in acts(reference)
            case "pay":
                assert Act.GO in acts(reference)
    for source in library.all_of(Source).values():
        if source.sweep:
            assert Act.GO in acts(f"source:{source.id}")


def test_follow_ups_tell_when_they_come() -> None:
    whens = {a.reference: [p.paragraphs[0] for p in a.parts if p.heading == "When"] for a in in_subject("follow-up")}
    assert whens["rule:confirm-receipt"] == ["Five working days after an application moves to Applied."]
    assert whens["rule:closing-date"] == ["Three days before the closing date."]
    assert whens["rule:thank-you"] == ["One day after an interview."]
    off = ALL["rule:chase-quiet"]
    assert any(part.heading == "Switched off" for part in off.parts)
    assert not any(part.heading == "Switched off" for part in ALL["rule:thank-you"].parts)


def test_tips_stand_in_their_formats_and_together() -> None:
    tips = interview_guide().tips
    assert set(ALL["tip:any"].source) == {row for tip in tips for row in tip.source}
    told = texts(ALL["tip:any"])
    assert all(tip.text in told for tip in tips)
    for tip in tips:
        for format_ in tip.formats:
            assert tip.text in texts(ALL[f"format:{format_}"])
