"""Letters of a person with several applications at once: each names its own employer and rests on what is stored."""

from __future__ import annotations

from itertools import product

import pytest
from support import resume_bytes

from apptracker.domain.letters import About, Length, Tone
from apptracker.services import applications, capture, letters, profiles
from apptracker.store import Database

_ADVERTS = {
    "Lark & Vine": """Customer Service Agent
Company: Lark & Vine
We sell houseplants. You answer calls and e-mail from customers.
Requirements
- Patience and problem solving
- Experience with Zendesk
- Weekend shifts
""",
    "The Quillby Group": """Inside Sales Representative
Employer: The Quillby Group
You call business owners and sell office supplies.
Must have
- Telephone sales experience
- Negotiation skills
""",
    "Ostrander Credit Union": """Member Service Supervisor
Employer: Ostrander Credit Union
You lead ten agents who serve our members.
Required
- Coaching
- 2 years of contact center experience
""",
}


@pytest.fixture
def ids(db: Database) -> dict[str, int]:
    """An application for each advert, by employer."""
    profiles.import_resume(db, resume_bytes(), "me.json")
    made = {}
    for employer, text in _ADVERTS.items():
        [one] = capture.capture(db, [capture.Source(f"{employer}.txt", text.encode())]).value.captured
        assert one.application is not None
        made[employer] = one.application.id
    return made


def test_each_letter_names_its_own_employer_and_no_other(db: Database, ids: dict[str, int]) -> None:
    for employer, application in ids.items():
        letter = letters.draft(db, application)
        text = letter.subject + letter.body + "".join(letter.recipient)
        assert employer in text
        assert not [other for other in ids if other != employer and other in text]


@pytest.mark.parametrize(("tone", "length"), list(product(Tone, Length)))
def test_in_every_tone_and_length_nothing_is_said_without_its_facts(
    db: Database, ids: dict[str, int], tone: Tone, length: Length
) -> None:
    profile = db.read.profile()
    stored = {fact.key for fact in profile.facts} | {story.key for story in profile.stories}
    for application in ids.values():
        letters.choose(db, application, tone=tone, length=length)
        letter = letters.draft(db, application)
        told = [s for s in letter.sentences if s.about is About.PERSON]
        assert told
        for sentence in told:
            assert sentence.facts, sentence.text
            assert set(sentence.facts) <= stored
        assert letters.draft(db, application) == letter


def test_a_reason_stored_with_one_application_stays_out_of_the_others(db: Database, ids: dict[str, int]) -> None:
    first, *others = ids.values()
    applications.edit(db, first, why="My own windowsill is full of your ferns.")
    assert "ferns" in letters.draft(db, first).body
    assert not [one for one in others if "ferns" in letters.draft(db, one).body]
