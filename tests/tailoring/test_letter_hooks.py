"""What a letter takes up of its posting: how they work and for whom, turned to face them; never praise."""

from __future__ import annotations

from datetime import date

import pytest

from apptracker.tailoring.letter.hooks import what_they_do
from apptracker.tailoring.reading import read_text

POSTING = """Customer Service Agent
Employer: {employer}

About us
{said}

What you will do
- Answer calls from members

Requirements
- Patience
"""


def taken_up(said: str, employer: str = "Acme") -> str:
    return what_they_do(read_text(POSTING.format(employer=employer, said=said), today=date(2026, 11, 21)), employer)


@pytest.mark.parametrize(
    ("said", "faced"),
    [
        ("Our contact center answers 900 calls a day.", "Your contact center answers 900 calls a day"),
        ("We don't use scripts, and we never rush a caller.", "You do not use scripts, and you never rush a caller"),
        ("We believe that callers deserve a real person.", "You believe that callers deserve a real person"),
        ("Most people who call us are worried about a bill.", "Most people who call you are worried about a bill"),
        ("We help 40,000 households keep warm; our team is growing fast!",
         "You help 40,000 households keep warm"),
    ],
)  # fmt: skip
def test_how_they_work_is_said_back_to_them(said: str, faced: str) -> None:
    assert taken_up(said) == faced


def test_their_name_is_turned_with_its_verb() -> None:
    said = "Lakeshore Credit Union answers every call within two minutes."
    assert taken_up(said, "Lakeshore Credit Union") == "You answer every call within two minutes"


@pytest.mark.parametrize(
    "said",
    [
        "We are the world's leading provider of innovative solutions.",
        "We offer competitive pay, health benefits and a fun culture.",
        "You will love our team.",
        "Acme sells boxes.",
        "We employ 28,000 people in 30 countries and are an equal opportunity employer.",
    ],
)
def test_praise_offers_and_what_everybody_knows_are_left_alone(said: str) -> None:
    assert taken_up(said) == ""


def test_of_several_the_one_that_says_most_is_taken() -> None:
    said = "We serve members in Ohio. Our agents answer 900 calls a day. We believe in people."
    assert taken_up(said) == "Your agents answer 900 calls a day"


def test_without_a_posting_nothing_is_said() -> None:
    assert what_they_do(None, None) == ""
