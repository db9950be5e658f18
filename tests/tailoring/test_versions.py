"""What changed between two captures of a posting."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from apptracker.tailoring.reading import read_text
from apptracker.tailoring.versions import Difference, Fate, difference

TODAY = date(2026, 11, 21)
BEFORE = """Customer Service Agent

Requirements
- Patience
- One year of experience
- Typing at 40 wpm
- Excel

We offer lunch.
"""


def changed(before: str, after: str) -> Difference:
    return difference(read_text(before, today=TODAY), read_text(after, today=TODAY))


def shown(found: Difference) -> list[tuple[str, str]]:
    return [(line.fate.name, line.text) for line in found.lines]


def test_a_changed_line_stands_between_its_neighbors() -> None:
    found = changed(BEFORE, BEFORE.replace("40 wpm", "60 wpm"))
    lines = shown(found)
    at = next(i for i, (fate, _) in enumerate(lines) if fate == "REMOVED")
    assert ("40" in lines[at][1], lines[at + 1][0], "60" in lines[at + 1][1]) == (True, "ADDED", True)
    assert {fate for fate, _ in (lines[at - 1], lines[at + 2])} == {"SAME"}
    assert not any("lunch" in text for _, text in lines)
    assert [r.text for r in found.asked_less] == ["Typing at 40 wpm"]
    assert [r.text for r in found.asked_more] == ["Typing at 60 wpm"]


def test_far_apart_changes_have_a_gap_between_them() -> None:
    found = changed(BEFORE, BEFORE.replace("Patience", "Great patience").replace("lunch", "dinner"))
    assert Fate.GAP in {line.fate for line in found.lines}


def test_another_dress_is_no_change() -> None:
    dressed = BEFORE.replace("\n", "\r\n").replace("- ", "• ").replace("Patience", "patience ;")
    assert shown(changed(BEFORE, dressed)) == []
    assert not changed(BEFORE, BEFORE.replace("\n\n", "\n\n\n"))


def test_one_changed_sentence_of_a_text_without_lines_is_one_line() -> None:
    text = "We are a bank. You will answer calls. You need patience. Apply by mail."
    found = changed(text, text.replace("patience", "stamina"))
    assert ("ADDED", "You need stamina.") in shown(found)
    assert not any(fate in ("ADDED", "REMOVED") and "bank" in line for fate, line in shown(found))


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_two_texts_can_be_compared(before: str, after: str) -> None:
    found = changed(before, after)
    if before == after:
        assert not found
