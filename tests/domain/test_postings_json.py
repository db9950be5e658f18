"""Fields as read survive being kept."""

from __future__ import annotations

import json
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from apptracker.domain.money import Pay, PayPeriod
from apptracker.domain.postings import (
    FIELD_NAMES,
    Coverage,
    CoveredRequirement,
    Evidence,
    FieldSource,
    FieldValue,
    Requirement,
    RequirementKind,
    fields_from_json,
    fields_to_json,
)

AMOUNT = st.one_of(st.none(), st.integers(0, 10**9))
PAY = st.builds(Pay, AMOUNT, AMOUNT, st.sampled_from([None, "USD"]), st.one_of(st.none(), st.sampled_from(PayPeriod)))
TEXT = st.one_of(st.none(), st.booleans(), st.text(max_size=20), st.lists(st.text(max_size=9), max_size=3).map(tuple))


def _values(name: str) -> st.SearchStrategy[object]:
    if name == "pay":
        return PAY
    return st.dates() if name in ("deadline", "posted_on") else TEXT


FIELDS = st.fixed_dictionaries(
    {},
    optional={
        name: st.builds(FieldValue, _values(name), st.sampled_from(FieldSource), st.booleans()) for name in FIELD_NAMES
    },
)


@given(FIELDS)
def test_fields_survive_json(fields: dict[str, FieldValue]) -> None:
    assert fields_from_json(json.loads(json.dumps(fields_to_json(fields)))) == fields


def test_fields_as_the_command_line_gives_them() -> None:
    fields = {
        "pay": FieldValue(Pay(1700, None, "USD", PayPeriod.HOUR), FieldSource.JSON_LD, True),
        "deadline": FieldValue(date(2026, 12, 1), FieldSource.TEXT, False),
        "languages": FieldValue(("English", "Spanish"), FieldSource.PAGE, True),
    }
    pay = {"min": 1700, "max": None, "currency": "USD", "period": "hour"}
    assert fields_to_json(fields) == {
        "pay": {"value": pay, "from": "json-ld", "sure": True},
        "deadline": {"value": "2026-12-01", "from": "text", "sure": False},
        "languages": {"value": ["English", "Spanish"], "from": "page", "sure": True},
    }


def test_what_a_later_version_stored_besides_is_passed_over() -> None:
    assert fields_from_json({"title": {"value": "T", "from": "text", "sure": True}, "note": "x", "odd": {}}) == {
        "title": FieldValue("T", FieldSource.TEXT, True)
    }


def test_duties_are_neither_covered_nor_gaps() -> None:
    def asked(number: str, kind: RequirementKind, *evidence: Evidence) -> CoveredRequirement:
        return CoveredRequirement(Requirement(number, "x", kind, None, True, 0.5, 0, 1), evidence)

    proof = Evidence("work:1", 0.5, "you did it")
    coverage = Coverage(
        (
            asked("r1", RequirementKind.TOOL),
            asked("r2", RequirementKind.TRAIT, proof),
            asked("r3", RequirementKind.DUTY, proof),
            asked("r4", RequirementKind.DUTY),
        )
    )
    assert (coverage.covered, coverage.gaps) == (("r2",), ("r1",))
