"""Quotations: whole sentences, shortened by whole parts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apptracker.tailoring.prep_quoting import finished, opening_of, shortened

BEGAN, DID, ENDED = "It began. It went on.", "I did this. I did that.", "It got well. It ended."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He had his $840 back", "He had his $840 back."),
        (" two\n lines ", "two lines."),
        ("Done.", "Done."),
        ("“Thank you!”", "“Thank you!”"),
        ("(all of it)", "(all of it)."),
        ("and so on;", "and so on."),
        ("おわりました。", "おわりました。"),
        ("", ""),
    ],
)
def test_a_part_ends_in_a_stop(text: str, expected: str) -> None:
    assert finished(text) == expected


@pytest.mark.parametrize(
    ("limit", "expected"),
    [
        (100, f"{BEGAN} {DID} {ENDED}"),
        (60, f"{BEGAN} … {ENDED}"),
        (30, "It began. … It ended."),
        (10, "It ended."),
        (5, "It ended."),
        (3, ""),
    ],
)
def test_the_middle_goes_first(limit: int, expected: str) -> None:
    assert shortened((BEGAN, DID, ENDED), limit) == expected


def test_abbreviations_end_no_sentence() -> None:
    text = "I called Dr. Smith at once. He came."
    assert opening_of(text, 30) == "I called Dr. Smith at once."
    assert opening_of(text, 10) == ""


@given(st.lists(st.text(max_size=80), max_size=4), st.integers(0, 200))
def test_what_is_quoted_was_stored(parts: list[str], limit: int) -> None:
    quoted = shortened(parts, limit)
    assert len(quoted) <= 2 * limit
    whole = " ".join(part for part in parts if part)
    assert quoted == whole or all(piece in whole for piece in quoted.split(" … "))
