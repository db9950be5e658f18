"""Cleaning text without touching what it means."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apptracker.domain.errors import UserError, one_line
from apptracker.domain.text import LINE_LIMIT, clean_line, clean_text

CONTROLS = {"Cc", "Cs"}


def test_a_line_is_one_line() -> None:
    assert clean_line("  Hébert \t& \r\n Söhne\x07 ", "employer") == "Hébert & Söhne"
    assert clean_line(None, "employer") is None
    assert clean_line(" \n\x00", "employer") is None


def test_text_is_composed_and_scripts_keep_their_joiners() -> None:
    assert clean_line("Cafe\u0301", "x") == "Café"
    assert clean_line("می\u200cخواهم 👩\u200d💻", "x") == "می\u200cخواهم 👩\u200d💻"


def test_a_line_that_is_far_too_long_is_named() -> None:
    assert clean_line("x" * LINE_LIMIT, "title") == "x" * LINE_LIMIT
    with pytest.raises(UserError, match=f"title has {LINE_LIMIT + 1} characters"):
        clean_line("x" * (LINE_LIMIT + 1), "title")


def test_several_lines_keep_their_breaks_and_tabs() -> None:
    assert clean_text("\n\na\tb  \r\nc\x1b[31m\n\nd\n") == "a\tb\nc [31m\n\nd"


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    for cleaned, again in ((_line(text), _line(_line(text) or "")), (clean_text(text), clean_text(clean_text(text)))):
        assert again == cleaned
        shown = (cleaned or "").replace("\n", "").replace("\t", "")
        assert not {unicodedata.category(c) for c in shown} & CONTROLS


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Z"])))
def test_what_people_can_see_stays(text: str) -> None:
    assert (_line(text) or "") == " ".join(unicodedata.normalize("NFC", text).split())


@given(st.text(), st.integers(1, 300))
def test_a_value_inside_a_message_is_one_printable_line(text: str, limit: int) -> None:
    line = one_line(text, limit)
    assert len(line) <= limit
    assert not {unicodedata.category(c) for c in line} & {*CONTROLS, "Zl", "Zp"}


def _line(text: str) -> str | None:
    try:
        return clean_line(text, "x")
    except UserError:
        return "too long"
