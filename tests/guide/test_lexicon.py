"""The lexicon: whole, consistent, quick, and right about the phrases people write."""

from __future__ import annotations

import csv
import time
from pathlib import Path

import pytest

from apptracker.domain.postings import RequirementKind
from apptracker.guide.headings import Section, section_of
from apptracker.guide.lexicon import Lexicon, lexicon, variants
from apptracker.guide.words import words

LEDGER = Path(__file__).parents[3] / "shared" / "guide" / "ledger.tsv"


def found(text: str) -> list[str]:
    return [match.term_id for match in lexicon().find(text)]


def test_it_knows_enough_terms_of_every_kind() -> None:
    terms = lexicon().terms.values()
    assert len(terms) >= 200
    assert {term.kind for term in terms} == set(RequirementKind) - {RequirementKind.DUTY}


def test_every_related_term_exists_and_no_term_is_its_own_relative() -> None:
    terms = lexicon().terms
    for term in terms.values():
        assert set(term.related) <= set(terms), term.id
        assert term.id not in term.related


def test_phrases_read_well_after_you_ask_for() -> None:
    for term in lexicon().terms.values():
        assert term.phrase
        assert not term.phrase.endswith(".")
        assert term.phrase[0].islower() or term.kind in {
            RequirementKind.TOOL,
            RequirementKind.LANGUAGE,
            RequirementKind.CERTIFICATE,
            RequirementKind.METRIC,
            RequirementKind.TECHNICAL_SKILL,
            RequirementKind.EXPERIENCE,
        }


def test_every_source_is_a_ledger_row_or_ours() -> None:
    if not LEDGER.exists():
        pytest.skip("the shared ledger is not here")
    with LEDGER.open(encoding="utf-8", newline="") as file:
        rows = {row["id"] for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)}
    for term in lexicon().terms.values():
        assert term.source
        assert set(term.source) <= rows | {"ours"}, term.id


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Strong WRITTEN & verbal communication skills", "written-and-spoken-communication"),
        ("excellent oral/written communication", "written-and-spoken-communication"),
        ("multi-tasking abilities", "multitasking"),
        ("Problem-solving", "problem-solving"),
        ("organisational skills", "organization"),
        ("call centre experience", "call-center-experience"),
        ("a driver’s licence", "drivers-license"),
        ("prioritising", "prioritization"),
        ("Quickbooks", "quickbooks"),
        ("proficient in Excel", "excel"),
        ("bilingual Spanish language skills", "spanish"),
        ("high-school diploma or GED", "high-school-diploma"),
    ],
)
def test_wordings_of_one_thing_are_one_term(text: str, term: str) -> None:
    assert found(text) == [term]


def test_everyday_words_are_not_taken_for_products() -> None:
    assert found("Excel in a busy store") == []
    assert found("a word with the team lead") == []
    assert found("the outlook is good") == []


@pytest.mark.parametrize(
    "text",
    [
        "reach out to the leadership team",
        "a dynamic company",
        "a positive impact on the market",
        "energy bills",
        "warm calls",
        "competitive salary",
        "an account in good standing",
        "seasonal details of organizations",
        "a patient's health",
        "email us your letter",
        "stand out from the crowd",
        "no experience",
    ],
)
def test_words_that_only_look_like_a_skill_name_none(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("kind", "friendliness"),
        ("dynamic", "enthusiasm"),
        ("a driving licence", "drivers-license"),
        ("Ms. Office", "microsoft-office"),
        ("Windows 11", "windows"),
        ("Teamfähigkeit", "teamwork"),
        ("trabajo en equipo", "teamwork"),
        ("esprit d'équipe", "teamwork"),
        ("sabar", "patience"),
        ("spolehlivost", "reliability"),
    ],
)
def test_the_same_words_by_themselves_and_in_other_languages_do(text: str, term: str) -> None:
    assert found(text) == [term]


def test_phrases_do_not_reach_across_sentences() -> None:
    assert "customer-service-experience" not in found("You like customer service. Experience the sea.")


def test_a_persons_account_shows_terms_without_naming_them() -> None:
    shown = {match.term_id for match in lexicon().shown_in("Trained four new cashiers and resolved refund disputes")}
    assert {"coaching", "problem-solving", "complaint-handling", "conflict-resolution"} <= shown


def test_adjectives_in_an_account_show_nothing() -> None:
    shown = {match.term_id for match in lexicon().shown_in("Cared for patients with positive test results")}
    assert "patience" not in shown


def test_matches_point_at_their_words() -> None:
    text = "Needs Zendesk, patience and a GED."
    assert [text[m.start : m.end] for m in lexicon().find(text)] == ["Zendesk", "patience", "GED"]


def test_choices_in_aliases_are_spelled_out() -> None:
    assert variants("{a|b} c {d|e}") == ["a c d", "a c e", "b c d", "b c e"]


def test_words_know_their_places() -> None:
    text = "Phones, e-mail & chat"
    assert all(text[word.start : word.end] == word.raw for word in words(text))


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("What You’ll Bring", Section.REQUIREMENTS),
        ("BASIC QUALIFICATIONS", Section.REQUIREMENTS),
        ("Preferred Qualifications", Section.PREFERRED),
        ("Nice to have qualifications", Section.PREFERRED),
        ("Preferred Qualifications and Experience", Section.PREFERRED),
        ("Essential Duties and Responsibilities", Section.DUTIES),
        ("About Harbor Lane", Section.EMPLOYER),
        ("Anforderungen", Section.REQUIREMENTS),
        ("Good morning", None),
    ],
)
def test_headings_open_sections(heading: str, section: Section | None) -> None:
    assert section_of(heading) is section


def test_loading_and_finding_are_quick() -> None:
    terms = tuple(lexicon().terms.values())
    start = time.perf_counter()
    Lexicon(terms, ())
    compiled = time.perf_counter() - start
    text = "You need patience, Excel and five years of call center experience. " * 120
    start = time.perf_counter()
    lexicon().find(text)
    assert compiled < 0.5
    assert time.perf_counter() - start < 0.3


def test_a_word_without_end_takes_no_time() -> None:
    began = time.perf_counter()
    assert len(words("a" * 190_000)) == 1
    assert time.perf_counter() - began < 1
