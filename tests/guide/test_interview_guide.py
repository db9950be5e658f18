"""The interview guide: complete against the ledger, tied to the lexicon, honest about what is inferred."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from apptracker.domain.applications import InterviewFormat
from apptracker.domain.postings import RequirementKind
from apptracker.domain.prep import AnswerFrom
from apptracker.guide.interviews import AskWhen, interview_guide
from apptracker.guide.lexicon import lexicon

LEDGER = Path(__file__).parents[2].parent / "shared" / "guide" / "ledger.tsv"
GUIDE = interview_guide()
CITED = {
    source
    for group in (
        GUIDE.questions,
        GUIDE.to_ask,
        GUIDE.research,
        GUIDE.formats.values(),
        GUIDE.tips,
    )
    for entry in group
    for source in entry.source
}


def ledger() -> list[dict[str, str]]:
    if not LEDGER.exists():
        pytest.skip("no ledger beside this checkout")
    with LEDGER.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


@pytest.mark.parametrize("kind", ["interview", "question-asked", "question-to-ask", "research"])
def test_every_row_of_the_ledger_is_carried(kind: str) -> None:
    rows = {row["id"] for row in ledger() if row["kind"] == kind}
    assert rows
    assert rows <= CITED


def test_no_source_is_made_up() -> None:
    assert {row["id"] for row in ledger()} >= CITED


def test_what_the_guides_only_suggest_is_marked() -> None:
    claims = {row["id"]: row["claim"] for row in ledger()}
    for entry in (*GUIDE.questions, *GUIDE.to_ask):
        stated = entry.source[0].startswith("question-") and not claims[entry.source[0]].startswith("Inferred")
        assert entry.inferred == (not stated), entry.id


def test_each_question_asked_stands_once() -> None:
    asked = [s for q in GUIDE.questions for s in q.source if s.startswith("question-asked-")]
    assert len(asked) == len(set(asked)) == 27
    ours = [q for q in GUIDE.questions if not any(s.startswith("question-asked-") for s in q.source)]
    assert {context for q in ours for context in q.contexts} == {"leadership"}
    assert len([s for q in GUIDE.to_ask for s in q.source]) == 20


def test_every_tag_is_a_term_of_the_lexicon() -> None:
    terms = lexicon().terms
    for question in GUIDE.questions:
        assert set(question.skills) <= set(terms), question.id
    for context in GUIDE.contexts.values():
        assert set(context.terms) <= set(terms), context.id


def test_story_questions_can_find_stories_and_fact_questions_facts() -> None:
    for question in GUIDE.questions:
        assert question.skills or question.answer is not AnswerFrom.STORY, question.id
        assert question.facts or question.answer is not AnswerFrom.FACTS, question.id


def test_every_format_and_kind_of_gap_has_its_words() -> None:
    for wanted in (*InterviewFormat, None):
        guide = GUIDE.format_guide(wanted)
        assert guide.logistics
        assert guide.last_minute
    assert set(GUIDE.gap_advice) - {"default"} <= {kind.value for kind in RequirementKind}
    for kind in RequirementKind:
        assert GUIDE.advice_for(kind)


@pytest.mark.parametrize(
    "title", ["Team Lead", "Customer Service Supervisor", "Call-Center Manager", "Contact Centre Team Leader (hybrid)"]
)
def test_a_title_that_leads_people_is_known(title: str) -> None:
    assert GUIDE.contexts["leadership"].holds_for(title)


@pytest.mark.parametrize(
    "title", ["Customer Success Manager", "Key Account Manager", "Lead Generation Agent", "Teamleader", ""]
)
def test_a_title_that_leads_no_people_is_told_apart(title: str) -> None:
    assert not GUIDE.contexts["leadership"].holds_for(title)


def test_no_format_names_a_length_beside_the_interviews_own() -> None:
    assert not [f.id for f in GUIDE.formats.values() if "minutes" in f.expect]


def test_every_context_is_used() -> None:
    used = {
        c for group in (GUIDE.questions, GUIDE.to_ask, GUIDE.research, GUIDE.tips) for e in group for c in e.contexts
    }
    assert used == set(GUIDE.contexts)


def test_pay_is_asked_about_when_an_offer_is_near() -> None:
    assert {q.id for q in GUIDE.to_ask if "pay" in q.id or "bonus" in q.id} <= {
        q.id for q in GUIDE.to_ask if q.when is AskWhen.OFFER
    }


def test_the_poor_weakness_sample_stands_only_as_a_trap() -> None:
    weakness = next(q for q in GUIDE.questions if q.id == "weakness")
    assert "slow to learn" in weakness.trap
    assert "slow" not in weakness.build
