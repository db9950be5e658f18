"""What stands behind a sentence, in words its owner knows."""

from __future__ import annotations

import pytest

from apptracker.domain.letters import About, Letter, Sentence
from apptracker.domain.postings import Coverage, CoveredRequirement, Evidence, Requirement, RequirementKind
from apptracker.domain.profile import Fact, FactKind, Profile, Story
from apptracker.tailoring.letter.grounds import fact_in_words, grounds_of

PROFILE = Profile(
    facts=(
        Fact("work:1", FactKind.WORK, {"position": "Agent", "name": "Lakeside", "startDate": "2023-02"}),
        Fact("work:2", FactKind.WORK, {"position": "Cashier", "startDate": "2019", "endDate": "2022-05"}),
        Fact("highlight:1", FactKind.HIGHLIGHT, {"text": "Answered 60 calls a day"}, parent="work:1"),
        Fact("education:1", FactKind.EDUCATION, {"studyType": "Diploma", "institution": "Northern High"}),
        Fact("language:1", FactKind.LANGUAGE, {"language": "Spanish", "fluency": "Conversational"}),
        Fact("skill:1", FactKind.SKILL, {"name": "Tools", "keywords": ["Zendesk", "Excel"]}),
        Fact("certificate:1", FactKind.CERTIFICATE, {"name": "First aid"}),
        Fact("basics:phone", FactKind.BASICS, {"value": "(218) 555-0199"}),
        Fact("availability:shifts", FactKind.AVAILABILITY, {"value": "evenings"}),
    ),
    stories=(Story(3, "The lost parcel", action="I found it"),),
)


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("work:1", "Job: Agent at Lakeside (since 2023)"),
        ("work:2", "Job: Cashier (2019–2022)"),
        ("highlight:1", "Your line from Agent at Lakeside: “Answered 60 calls a day”"),
        ("education:1", "Education: Diploma, Northern High"),
        ("language:1", "Language: Spanish (Conversational)"),
        ("skill:1", "Skill: Tools: Zendesk, Excel"),
        ("certificate:1", "Certificate: First aid"),
        ("basics:phone", "Your phone number: (218) 555-0199"),
        ("availability:shifts", "Availability, shifts: evenings"),
        ("story:3", "Story: The lost parcel"),
        ("story:9", "A story that is no longer stored"),
        ("skill:9", "A fact that is no longer stored"),
        ("application:1/why", "Your own reason for this employer"),
    ],
)
def test_facts_are_told_in_words(key: str, words: str) -> None:
    assert fact_in_words(key, PROFILE) == words


def test_a_line_answers_what_it_shows_and_not_what_its_job_shows() -> None:
    def asked(id_: str, text: str, fact: str) -> CoveredRequirement:
        requirement = Requirement(id_, text, RequirementKind.SOFT_SKILL, None, True, 0.5, 0, len(text))
        return CoveredRequirement(requirement, (Evidence(fact, 1.0, "said"),))

    coverage = Coverage((asked("a", "Inbound  calls", "highlight:1"), asked("b", "A year of service", "work:1")))
    line = Sentence("I answered 60 calls a day.", About.PERSON, ("highlight:1", "work:1"))
    lead = Sentence("You ask for calls.", About.POSTING, (), ("a",))
    letter = Letter("standard", "", ("Zoë",), (), "", Sentence("", About.FORM), ((lead, line),), "", "Zoë")
    _, of_lead, of_line = grounds_of(letter, PROFILE, coverage)
    assert (of_lead.asked, of_lead.facts, of_lead.answers) == (("Inbound calls",), (), ())
    assert of_line.answers == ("Inbound calls",)
    assert len(of_line.facts) == 2
