"""Corrections: what the person says of a posting wins over what was read of it, and is known again by its wording."""

from __future__ import annotations

from datetime import date

import pytest
from letter_people import AGENT, TODAY

from apptracker.domain.corrections import Correction, CorrectionMark, wording
from apptracker.domain.postings import Coverage, Evidence, RequirementKind
from apptracker.domain.profile import Fact, FactKind, Profile
from apptracker.guide.lexicon import lexicon
from apptracker.tailoring.corrections import Corrected, correct, requirement_at
from apptracker.tailoring.coverage import cover
from apptracker.tailoring.reading import read_text
from apptracker.tailoring.showing import HIGHLIGHT, SKILL, STORY_WITH_NUMBER

ADVERT = """Clerk

What you do
- Sort the morning post in French.

Requirements:
- Excellent communication skills
- Spanish is a plus
- Word, Excel and Outlook
- Patience
"""
Mark = CorrectionMark


def corrected(*said: Correction, text: str = ADVERT) -> Corrected:
    return correct(text, read_text(text, today=TODAY).requirements, said, lexicon())


def covered(found: Corrected, profile: Profile = AGENT) -> Coverage:
    return cover(found.requirements, profile, lexicon(), TODAY, found.answers)


def words(found: Corrected) -> list[str]:
    return [" ".join(r.text.split()) for r in found.requirements if r.is_asked]


def evidence(found: Corrected, text: str, profile: Profile = AGENT) -> dict[str, Evidence]:
    [one] = [c for c in covered(found, profile).requirements if c.requirement.text == text]
    return {e.fact: e for e in one.evidence}


def test_what_is_not_asked_leaves_the_list_and_can_still_be_seen() -> None:
    found = corrected(Correction("excellent communication skills", Mark.NOT_ASKED))
    assert "Excellent communication skills" not in words(found)
    assert [r.text for r in found.not_asked] == ["Excellent communication skills"]
    assert len(covered(found).requirements) == len(read_text(ADVERT, today=TODAY).requirements) - 1


@pytest.mark.parametrize(
    "newer",
    [
        "Clerk at Acme\n\nWhat we look for\n* EXCELLENT COMMUNICATION SKILLS.\n* Patience\n",
        "Requirements: patience; excellent, communication skills; own car\n",
    ],
)
def test_it_is_known_again_in_a_newer_text(newer: str) -> None:
    found = corrected(Correction(wording("Excellent communication\n  skills"), Mark.NOT_ASKED), text=newer)
    assert "communication" not in " ".join(words(found)).lower()
    assert "patience" in " ".join(words(found)).lower()


def test_words_read_otherwise_by_now_are_known_by_their_place() -> None:
    shorter = corrected(Correction("communication skills", Mark.NOT_ASKED))
    assert [wording(r.text) for r in shorter.not_asked] == ["excellent communication skills"]
    list_of_three = corrected(Correction("word excel and outlook", Mark.NICE))
    assert [r.must for r in list_of_three.requirements if r.text in ("Word", "Excel", "Outlook")] == [False] * 3


def test_where_the_words_are_gone_a_correction_rests() -> None:
    said = [Correction("forklift license", mark) for mark in (Mark.NOT_ASKED, Mark.MUST, Mark.ASKED)]
    assert corrected(*said) == corrected()


def test_only_the_words_that_were_meant_are_meant() -> None:
    found = corrected(Correction("excel", Mark.NOT_ASKED))
    assert [r.text for r in found.not_asked] == ["Excel"], "not the “Excel” that begins “Excellent”"


def test_what_was_missed_is_asked_at_its_very_place() -> None:
    found = corrected(Correction("french", Mark.ASKED))
    [french] = [r for r in found.requirements if r.text == "French"]
    assert ADVERT[french.start : french.end] == "French"
    assert (french.kind, french.must, french.term) == (RequirementKind.LANGUAGE, True, "french")
    assert french.id in covered(found).gaps


def test_what_is_read_by_now_is_not_asked_twice() -> None:
    found = corrected(Correction("communication skills", Mark.ASKED))
    assert len(found.requirements) == len(corrected().requirements)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("fluent in German", RequirementKind.LANGUAGE),
        ("Word, Excel and Outlook", RequirementKind.TOOL),
        ("three years in retail", RequirementKind.EXPERIENCE),
        ("high school diploma", RequirementKind.EDUCATION),
        ("weekend shifts", RequirementKind.SHIFT),
        ("glazing by hand", RequirementKind.TECHNICAL_SKILL),
    ],
)
def test_the_kind_of_what_was_missed_is_guessed(text: str, kind: RequirementKind) -> None:
    made = requirement_at(text, 0, len(text), lexicon())
    if made.term is None:
        assert made.kind in (kind, RequirementKind.SOFT_SKILL, RequirementKind.TRAIT)
    else:
        assert made.kind is kind


def test_must_and_nice_are_switched_and_weigh_accordingly() -> None:
    plain = {r.text: r for r in corrected().requirements}
    found = {
        r.text: r
        for r in corrected(Correction("spanish is a plus", Mark.MUST), Correction("patience", Mark.NICE)).requirements
    }
    assert found["Spanish is a plus"].must
    assert found["Spanish is a plus"].weight > plain["Spanish is a plus"].weight
    assert not found["Patience"].must
    assert found["Patience"].weight < plain["Patience"].weight


def test_what_the_person_says_answers_counts_as_its_kind_does() -> None:
    said = [Correction("excel", Mark.ANSWERS, fact) for fact in ("story:1", "highlight:2", "skill:1")]
    found = evidence(corrected(*said), "Excel")
    assert {key: e.strength for key, e in found.items()} == {
        "story:1": STORY_WITH_NUMBER,
        "highlight:2": 0.75,
        "skill:1": SKILL,
    }
    assert HIGHLIGHT < 0.75
    assert all(e.direct and "(you said so)" in e.why for e in found.values())
    assert found["story:1"].why == "Your story “Lost parcel” answers it (you said so)"


def test_what_the_person_says_is_no_answer_goes_for_this_requirement_alone() -> None:
    before = evidence(corrected(), "Patience")
    assert "story:1" in before
    found = corrected(Correction("patience", Mark.NO_ANSWER, "story:1"))
    assert "story:1" not in evidence(found, "Patience")
    assert "story:1" in {e.fact for c in covered(found).requirements for e in c.evidence}


def test_time_in_a_job_that_is_no_answer_does_not_count() -> None:
    text = "Requirements:\n- 4 years of customer service experience\n"
    jobs = tuple(
        Fact(
            f"work:{n}",
            FactKind.WORK,
            {"name": name, "position": "Customer Service Agent", "startDate": start, "endDate": end},
        )
        for n, name, start, end in ((1, "A", "2020-01", "2022-01"), (2, "B", "2022-01", "2024-01"))
    )
    about = wording(read_text(text, today=TODAY).requirements[0].text)
    found = corrected(Correction(about, Mark.NO_ANSWER, "work:2"), text=text)
    [only] = covered(found, Profile(jobs)).requirements[0].evidence
    assert only.fact == "work:1"
    assert "2 years of the 4 years" in only.why


def test_a_story_that_is_gone_is_no_evidence() -> None:
    found = corrected(Correction("excel", Mark.ANSWERS, "story:99"))
    assert {e.fact for c in covered(found).requirements for e in c.evidence} <= {
        *(f.key for f in AGENT.facts),
        *(s.key for s in AGENT.stories),
    }


def test_a_word_that_changes_length_without_case_keeps_its_place() -> None:
    text = "Straße und İzmir\n\nRequirements:\n- Patience\n\nWe fly to Straße daily with a Kite surfer.\n"
    found = correct(
        text, read_text(text, today=date(2026, 1, 1)).requirements, [Correction("kite surfer", Mark.ASKED)], lexicon()
    )
    assert "Kite surfer" in [r.text for r in found.requirements]
