"""Searching the guide as one types."""

from __future__ import annotations

import pytest

from apptracker.guide.articles import articles
from apptracker.guide.searching import Found, find


def references(text: str, limit: int = 50) -> list[str]:
    return [found.reference for found in find(text, limit)]


def marked(found: Found) -> list[str]:
    return [found.snippet[start:end] for start, end in found.marks]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("AHT", "metric:average-handle-time"),
        ("aht", "metric:average-handle-time"),
        ("average handle time", "metric:average-handle-time"),
        ("angry customer", "question:difficult-customer"),
        ("empathy", "skill:empathy"),
        ("quality analyst", "role:quality-analyst"),
        ("team lead", "role:team-lead"),
    ],
)
def test_the_obvious_comes_first(typed: str, first: str) -> None:
    assert references(typed)[0] == first


def test_every_beginning_of_a_title_finds_it() -> None:
    title = articles()["metric:average-handle-time"].title.removesuffix(" (AHT)")
    for length in range(4, len(title) + 1):
        assert "metric:average-handle-time" in references(title[:length])


def test_case_and_accents_do_not_matter() -> None:
    assert references("résumé") == references("RESUME") == references("Re\u0301sume\u0301") != []
    assert {mark for found in find("resume") for mark in marked(found)} >= {"résumé"}


def test_all_words_must_stand_in_it_in_any_order() -> None:
    assert set(references("angry customer")) == set(references("customer angry"))
    assert set(references("angry customer", 1000)) <= set(references("angry", 1000)) & set(references("customer", 1000))
    assert references("angry xylophone") == []


@pytest.mark.parametrize(
    "typed", ["empahty", "empaty", "empathhy", "empothy", "mpathy", "wempathy", "rmpathy", "mepathy", "empathyy"]
)
def test_one_slip_is_forgiven(typed: str) -> None:
    assert references(typed)[0] == "skill:empathy"


@pytest.mark.parametrize("typed", ["", "   ", "…?!", "xqzw", "xqzwvk"])
def test_nothing_finds_nothing(typed: str) -> None:
    assert find(typed) == []


def test_a_short_word_is_taken_as_it_stands() -> None:
    assert references("ahx") == []


def test_marks_are_what_was_typed() -> None:
    seen = 0
    for typed in ("pay", "custom", "head quiet", "résumé", "call center"):
        beginnings = tuple(typed.split())
        for found in find(typed, 1000):
            assert len(found.snippet) <= 165
            for mark in marked(found):
                seen += 1
                assert mark.lower().startswith(beginnings)
    assert seen > 50


def test_the_snippet_shows_a_hit_that_the_summary_lacks() -> None:
    shown = [found for found in find("headset", 1000) if "headset" not in found.title.lower()]
    assert shown
    body = {a.reference: " ".join(t for p in a.parts for t in (*p.paragraphs, *p.points)) for a in articles().values()}
    for found in shown:
        if "headset" in body[found.reference].lower():
            assert "headset" in found.snippet.lower()


@pytest.mark.parametrize("typed", ["how much does it pay", "What would a supervisor be paid?"])
def test_whole_questions_find_what_they_are_about(typed: str) -> None:
    assert references(typed)
    assert references("how much does it xqzwv") == []


def test_what_the_title_shows_need_not_stand_in_the_snippet() -> None:
    [supervisor] = [found for found in find("supervisor") if found.reference == "pay:us-supervisor"]
    assert "$" in supervisor.snippet


def test_limit_and_kind() -> None:
    assert len(find("a", 3)) == 3
    assert {found.reference.partition(":")[0] for found in find("customer", kind="question")} == {"question"}
    assert find("customer", kind="no-such-kind") == []
