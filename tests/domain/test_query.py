"""The language of searches: what is typed is taken apart, never fails, and can be written again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apptracker.domain.query import KEYS, Filter, Query, Term, parse, written

_PIECES = [
    "stage:",
    "tag:",
    "-",
    '"',
    ",",
    " ",
    "applied",
    "before:",
    "2026-11-01",
    "last week",
    "last",
    "week",
    "pay:",
    ">20/h",
    "é",
    ":",
    "x",
    "\t",
    "foo:",
]


def test_words_phrases_operators_and_what_is_kept_out() -> None:
    query = parse('night stage:applied -tag:remote "call center" employer:"Cedar Telecom" -boss')
    assert query.terms == (Term("night"), Term("call center", phrase=True), Term("boss", negated=True))
    assert query.filters == (
        Filter("stage", "applied"),
        Filter("tag", "remote", negated=True),
        Filter("employer", "Cedar Telecom"),
    )
    assert query.text == 'night "call center"'
    assert query.kept_out == ("boss",)


def test_each_part_knows_its_place() -> None:
    text = ' a  -tag:"night shift"'
    query = parse(text)
    assert [text[t.start : t.end] for t in query.terms] == ["a"]
    assert [text[f.start : f.end] for f in query.filters] == ['-tag:"night shift"']


@pytest.mark.parametrize(
    ("text", "filters"),
    [
        ("stage:applied,offer", [("stage", "applied"), ("stage", "offer")]),
        ('tag:"a, b",c', [("tag", "a, b"), ("tag", "c")]),
        ("STAGE:Applied", [("stage", "Applied")]),
        ("company:x", [("employer", "x")]),
        ("stage:", []),
        ('stage:""', []),
        ('stage:"app', [("stage", "app")]),
        ("before:1 dec 2026 x", [("before", "1 dec 2026")]),
        ("applied:last week agent", [("applied", "last week")]),
        ("before:2026-11-01 agent", [("before", "2026-11-01")]),
        ("pay:40,000/year", [("pay", "40,000/year")]),
        ("without:letter", [("no", "letter")]),
    ],
)
def test_operators(text: str, filters: list[tuple[str, str]]) -> None:
    assert [(f.key, f.value) for f in parse(text).filters] == filters


def test_a_key_that_is_not_known_is_a_word_and_told() -> None:
    query = parse("stge:applied 12:30 https://x.org note: zzz:y")
    assert query.text == "stge:applied 12:30 https://x.org note: zzz:y"
    assert [(u.key, u.near, u.start) for u in query.unknown] == [("stge", "stage", 0), ("zzz", "", 39)]


def test_keys_of_another_language_count_beside_the_english_ones() -> None:
    query = parse("etapa:x stage:y", {"etapa": "stage"})
    assert query.filters == (Filter("stage", "x"), Filter("stage", "y"))


def test_no_name_stands_for_two_keys() -> None:
    names = [name for key in KEYS for name in (key.name, *key.also)]
    assert len(names) == len(set(names))


@given(st.one_of(st.text(), st.lists(st.sampled_from(_PIECES)).map("".join)))
def test_any_text_is_a_query_and_can_be_written_again(text: str) -> None:
    query = parse(text)
    assert parse(written(query)) == query
    for part in (*query.terms, *query.filters, *query.unknown):
        assert 0 <= part.start < part.end <= len(text)
    assert bool(query) == bool(query.terms or query.filters)


def test_nothing_is_nothing() -> None:
    assert parse("  ") == Query()


def test_a_date_keeps_to_itself_where_it_is_written_again() -> None:
    query = Query((Term("week"),), (Filter("before", "last"),))
    assert written(query) == 'before:"last" week'
    assert parse(written(query)) == query
    assert written(parse("agent before:7d")) == "before:7d agent"


def test_many_dates_are_not_each_looked_for_in_the_words_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[str] = []
    monkeypatch.setattr("apptracker.domain.query.days", lambda text, _day: tried.append(text))
    query = parse("before:a " * 2200)
    assert len(query.filters) == 2200
    assert len(tried) < 200
