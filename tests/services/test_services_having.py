"""Saying "I have this" of what a posting asks: the fact that says so, at once, and taken back whole."""

from __future__ import annotations

import pytest

from apptracker.domain.errors import UserError
from apptracker.domain.postings import CoveredRequirement
from apptracker.domain.profile import FactKind
from apptracker.services import capture, having, matching, profile_facts
from apptracker.store import Database

ASKED = """Customer Service Agent at Harbor Mutual

Requirements
- Fluent Polish
- Experience with Zendesk
- Valid driver's license
- A headset
- Weekend work
- High school diploma
- Patience with customers
- A second language
"""


def asked(db: Database, words: str) -> CoveredRequirement:
    [found] = [c for c in matching.match(db, 1).coverage.requirements if words in c.requirement.text]
    return found


@pytest.fixture(autouse=True)
def _captured(db: Database) -> None:
    capture.capture(db, [capture.Source("a.txt", ASKED.encode())])


@pytest.mark.parametrize(
    ("words", "kind", "named"),
    [
        ("Polish", FactKind.LANGUAGE, "Polish"),
        ("Zendesk", FactKind.SKILL, "Zendesk"),
        ("license", FactKind.CERTIFICATE, "Driver's license"),
        ("headset", FactKind.EQUIPMENT, "equipment:headset"),
        ("Weekend", FactKind.AVAILABILITY, "availability:weekend-work"),
        ("diploma", FactKind.EDUCATION, "High-school diploma"),
    ],
)
def test_it_goes_where_it_belongs_answers_and_is_taken_back_whole(
    db: Database, words: str, kind: FactKind, named: str
) -> None:
    gap = asked(db, words)
    assert not gap.evidence
    assert gap.requirement.id in having.offered([gap.requirement])
    made = having.say_had(db, 1, gap.requirement.id)
    fact = db.read.fact(made.value)
    assert fact.kind is kind
    assert named in (fact.key, *fact.data.values())
    assert asked(db, words).evidence[0].fact == fact.key
    db.undo()
    assert not asked(db, words).evidence
    assert not db.read.profile().of_kind(kind)


@pytest.mark.parametrize("words", ["Patience", "second language"])
def test_what_takes_telling_or_has_no_name_is_not_offered(db: Database, words: str) -> None:
    requirement = asked(db, words).requirement
    assert not having.offered([requirement])
    with pytest.raises(UserError):
        having.say_had(db, 1, requirement.id)


def test_what_is_there_already_is_not_added_twice(db: Database) -> None:
    held = profile_facts.add_fact(db, FactKind.LANGUAGE, {"language": "polish", "fluency": "beginner"}).value
    assert having.say_had(db, 1, asked(db, "Polish").requirement.id).value == held.key
    assert len(db.read.profile().of_kind(FactKind.LANGUAGE)) == 1
    assert asked(db, "Polish").evidence[0].fact == held.key
