"""Operators are completed with keys and with the names in the data."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apptracker.domain.completion import complete, completed
from apptracker.domain.query import parse
from apptracker.domain.stages import Stage, StageKind
from apptracker.domain.vocabulary import Vocabulary

WORDS = Vocabulary(
    stages=(Stage(1, "Saved", StageKind.SAVED, 1), Stage(2, "No response", StageKind.NO_RESPONSE, 2)),
    employers=((1, "Telenova"), (2, "Cedar Telecom"), (3, "Café Übersee")),
    people=((1, "Dana Whitfield"),),
    titles=("Night Agent",),
    tags=("night", "remote"),
    sources=("LinkedIn",),
)


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("sta", ["stage:"]),
        ("agent -ta", ["tag:"]),
        ("company", ["employer:"]),
        ("stage:", ["Saved", "No response"]),
        ("stage:no", ["No response"]),
        ("stage:resp", ["No response"]),
        ("tag:night,re", ["remote"]),
        ("employer:tele", ["Telenova", "Cedar Telecom"]),
        ('employer:"cedar t', ["Cedar Telecom"]),
        ("employer:uber", ["Café Übersee"]),
        ("is:ar", ["archived"]),
        ("before:last", ["last week", "last month"]),
        ("s", []),
        ('"sta', []),
        ("stage:saved x", []),
    ],
)
def test_what_is_offered(text: str, offered: list[str]) -> None:
    assert [choice.text for choice in complete(text, len(text), WORDS).choices] == offered


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("x sta", "x stage:"),
        ("-sta", "-stage:"),
        ("stage:no", 'stage:"No response" '),
        ('employer:"cedar t', 'employer:"Cedar Telecom" '),
        ("tag:night,re", "tag:night,remote "),
        ("before:last w", 'before:"last week" '),
    ],
)
def test_the_first_takes_the_place_of_what_was_typed(text: str, whole: str) -> None:
    found = complete(text, len(text), WORDS)
    assert completed(text, found, found.choices[0]) == (whole, len(whole))


def test_keys_are_offered_in_the_language_and_in_english() -> None:
    words = replace(WORDS, keys={"etapa": "stage"})
    assert [choice.insert for choice in complete("-eta", 4, words).choices] == ["-etapa:"]
    assert [choice.text for choice in complete("stag", 4, words).choices] == ["stage:"]
    assert [choice.text for choice in complete("etapa:sa", 8, words).choices] == ["Saved"]


def test_in_the_middle_the_rest_stays() -> None:
    found = complete("stage:sa agent", 8, WORDS)
    assert completed("stage:sa agent", found, found.choices[0]) == ("stage:Saved agent", 12)


@given(st.text(max_size=30), st.integers(-2, 40))
def test_any_text_can_be_completed(text: str, cursor: int) -> None:
    found = complete(text, cursor, WORDS)
    assert 0 <= found.start <= found.end <= len(text)
    for choice in found.choices:
        assert choice.text.rstrip(":") in completed(text, found, choice)[0]


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("telenva", "telenova"),
        ("telenva agetn stage:saved", "stage:saved telenova agent"),
        ("whitfeild", "whitfield"),
        ("telenova", ""),
        ("tele", ""),
        ('"telenva"', ""),
        ("zzzz", ""),
    ],
)
def test_a_slip_in_a_name_is_mended(typed: str, mended: str) -> None:
    assert WORDS.mended(parse(typed)) == mended
