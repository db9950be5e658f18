"""What a list shows survives being kept, whatever else is found there."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from apptracker.domain.selection import DateRange, Selection, from_json, to_json

DAY = st.one_of(st.none(), st.dates())
DAYS = st.one_of(st.none(), st.builds(DateRange, DAY, DAY).filter(lambda days: days != DateRange()))
BY_TYPE = {
    "str": st.text(max_size=40),
    "bool": st.booleans(),
    "bool | None": st.one_of(st.none(), st.booleans()),
    "int | None": st.one_of(st.none(), st.integers(0, 10**12)),
    "DateRange | None": DAYS,
    "frozenset[str]": st.frozensets(st.text(max_size=12), max_size=4),
    "frozenset[int]": st.frozensets(st.integers(0, 10**9), max_size=4),
}
SELECTIONS = st.builds(Selection, **{field.name: BY_TYPE[str(field.type)] for field in fields(Selection)})
ANYTHING = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=12)),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=6), inner, max_size=4)),
    max_leaves=8,
)


@given(SELECTIONS)
def test_selections_survive_json(selection: Selection) -> None:
    assert from_json(json.loads(json.dumps(to_json(selection)))) == selection


@given(st.dictionaries(st.sampled_from([field.name for field in fields(Selection)]), ANYTHING))
def test_whatever_is_kept_makes_a_selection_that_can_be_kept(values: dict[str, object]) -> None:
    selection = from_json(values)
    assert from_json(json.loads(json.dumps(to_json(selection)))) == selection


def test_only_what_is_set_is_kept() -> None:
    assert to_json(Selection()) == {}
    asked = Selection(stage_ids=frozenset({3, 2}), applied=DateRange(date(2026, 11, 1)), archived=None)
    kept = {"stage_ids": [2, 3], "applied": {"first": "2026-11-01", "last": None}, "archived": None}
    assert to_json(asked) == kept


def test_one_wrong_value_costs_only_itself() -> None:
    kept = {"tags": ["night", 5, "bank"], "deadline": {"first": "tomorrow"}, "quiet": "yes", "mood": 1, "text": "chat"}
    assert from_json(kept) == Selection(text="chat", tags=frozenset({"night", "bank"}))
    assert from_json("text") == Selection()
