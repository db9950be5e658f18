"""Coverage: which facts answer what is asked, how strongly, and why."""

from __future__ import annotations

from dataclasses import replace

import pytest
from letter_people import AGENT, BEGINNER, CALL_CENTER, CHANGER, TODAY, basics, work

from apptracker.domain.postings import Coverage, Requirement, RequirementKind
from apptracker.domain.profile import Fact, FactKind, Profile, Story
from apptracker.guide.lexicon import lexicon
from apptracker.tailoring.corrections import Said
from apptracker.tailoring.coverage import PARTLY, cover
from apptracker.tailoring.history import is_current, latest_first, months_covered
from apptracker.tailoring.reading import read_text
from apptracker.tailoring.showing import CERTIFICATE, SKILL


def asked(kind: RequirementKind, term: str | None, text: str = "x", weight: float = 0.7) -> Requirement:
    return Requirement("0-1", text, kind, term, True, weight, 0, 1)


def strengths(profile: Profile, requirement: Requirement) -> dict[str, float]:
    found = cover([requirement], profile, lexicon(), TODAY)
    return {e.fact: e.strength for e in found.requirements[0].evidence}


def of_term(coverage: Coverage, term: str) -> list[str]:
    return [e.fact for c in coverage.requirements if c.requirement.term == term for e in c.evidence]


def test_the_ladder_story_with_number_story_highlight_job_skill() -> None:
    profile = Profile(
        (
            *basics("A"),
            *work(
                1,
                {1: "Wrote in Zendesk every day", 2: "Closed 40 Zendesk tickets a day"},
                name="X",
                position="Zendesk admin",
            ),
            Fact("skill:1", FactKind.SKILL, {"name": "Zendesk"}),
        ),
        (
            Story(1, "One", action="Moved 300 cases into Zendesk", skills=("Zendesk",)),
            Story(2, "Two", action="Moved all cases into Zendesk", skills=("Zendesk",)),
        ),
    )
    found = strengths(profile, asked(RequirementKind.TOOL, "zendesk"))
    order = ["story:1", "story:2", "highlight:2", "highlight:1", "work:1", "skill:1"]
    assert sorted(found, key=lambda fact: -found[fact]) == order


def test_gaps_come_first_and_every_match_says_why() -> None:
    coverage = cover(read_text(CALL_CENTER, today=TODAY).requirements, BEGINNER, lexicon(), TODAY)
    answered = [bool(c.evidence) for c in coverage.requirements if c.requirement.is_asked]
    assert answered == sorted(answered)
    assert set(coverage.gaps).isdisjoint(coverage.covered)
    assert all(e.why for c in coverage.requirements for e in c.evidence)


def test_a_degree_answers_a_demand_for_less() -> None:
    coverage = cover(read_text(CALL_CENTER, today=TODAY).requirements, BEGINNER, lexicon(), TODAY)
    assert of_term(coverage, "high-school-diploma") == ["education:1"]
    bachelor = Profile((Fact("education:1", FactKind.EDUCATION, {"studyType": "Bachelor of Arts"}),))
    school = asked(RequirementKind.EDUCATION, "high-school-diploma", "High school diploma or GED")
    master = asked(RequirementKind.EDUCATION, "master-degree", "Master's degree")
    assert "education:1" in strengths(bachelor, school)
    assert "education:1" not in strengths(bachelor, master)


def test_years_asked_for_are_counted_and_said() -> None:
    requirement = asked(
        RequirementKind.EXPERIENCE, "customer-service-experience", "5 years of customer service experience"
    )
    found = cover([requirement], AGENT, lexicon(), TODAY).requirements[0].evidence
    assert any("4 years 9 months of the 5 years" in e.why for e in found)


def test_one_year_and_one_month_are_singular() -> None:
    profile = Profile(work(1, {}, position="Customer Service Agent", startDate="2025-01", endDate="2026-02"))
    requirement = asked(
        RequirementKind.EXPERIENCE, "customer-service-experience", "1 year of customer service experience"
    )
    (found,) = cover([requirement], profile, lexicon(), TODAY).requirements[0].evidence
    assert found.why.endswith("; 1 year 1 month, where 1 year is asked for")


def test_nothing_empty_is_quoted() -> None:
    profile = Profile(work(1, {}, name="First City Bank", position="Guard"))
    found = cover([asked(RequirementKind.EXPERIENCE, "banking-experience")], profile, lexicon(), TODAY)
    (evidence,) = found.requirements[0].evidence
    assert "“”" not in evidence.why


def test_a_near_term_is_weaker_and_not_direct() -> None:
    found = cover([asked(RequirementKind.SOFT_SKILL, "conflict-resolution")], CHANGER, lexicon(), TODAY)
    assert all(not e.direct for e in found.requirements[0].evidence)


@pytest.mark.parametrize(
    ("told", "own"),
    [
        ("I wrote to the manager and stayed until it was done", False),
        ("My supervisor thanked me", False),
        ("As shift manager I planned the week", True),
        ("I became a team lead after a year", True),
        ("Led a team of four", True),
    ],
)
def test_a_manager_in_a_story_is_mostly_somebody_else(told: str, own: bool) -> None:
    profile = Profile((*basics("A"),), (Story(1, "One", action=told),))
    assert bool(strengths(profile, asked(RequirementKind.SOFT_SKILL, "leadership"))) is own


def test_what_nothing_answers_stays_a_gap() -> None:
    coverage = cover([asked(RequirementKind.TOOL, "quickbooks")], AGENT, lexicon(), TODAY)
    assert coverage.gaps == ("0-1",)


def test_a_duty_is_answered_by_the_skill_it_calls_for_but_is_no_gap() -> None:
    duty = asked(RequirementKind.DUTY, None, "Resolve problems for callers")
    assert strengths(AGENT, duty)
    assert cover([duty], Profile(), lexicon(), TODAY).gaps == ()


def test_time_in_two_jobs_at_once_counts_once() -> None:
    first = Fact("work:1", FactKind.WORK, {"startDate": "2020-01", "endDate": "2021-01"})
    second = Fact("work:2", FactKind.WORK, {"startDate": "2020-07", "endDate": "2021-07"})
    undated = Fact("work:3", FactKind.WORK, {})
    assert months_covered([first, second, undated], TODAY) == 18
    assert latest_first([first, undated, second], TODAY) == [second, first, undated]
    assert is_current(Fact("work:4", FactKind.WORK, {"startDate": "2024"}), TODAY)
    assert not is_current(Fact("work:5", FactKind.WORK, {"startDate": "2027-01"}), TODAY)


CALLS = Profile(
    (
        *work(
            1,
            {1: "Answered commercial customers with proven patience over the years"},
            name="Northwind Telecom",
            position="Customer Service Representative",
            summary="Proven experience with relevant work",
            startDate="2020-02",
        ),
        *work(2, {}, name="City Falcons", position="Falconer", startDate="2018-01", endDate="2019-12"),
        Fact("availability:shifts", FactKind.AVAILABILITY, {"value": "I can work evenings"}),
        Fact("equipment:internet", FactKind.EQUIPMENT, {"value": "Wired fiber internet"}),
        Fact("language:1", FactKind.LANGUAGE, {"language": "Spanish"}),
        Fact("skill:1", FactKind.SKILL, {"name": "Microsoft Office"}),
    )
)


def answers(line: str, profile: Profile = CALLS) -> dict[str, str]:
    """Why each fact answers what one line asks for."""
    reading = read_text(f"Job Title: Clerk\n\nRequirements:\n- {line}\n", today=TODAY)
    found = cover(reading.requirements, profile, lexicon(), TODAY).requirements
    return {e.fact: e.why for c in found for e in c.evidence}


@pytest.mark.parametrize(
    "line",
    [
        "Relevant experience",
        "3+ years of proven experience",
        "Previous experience in a similar role",
        "Proven experience as an HR Generalist",
        "3 years of experience as a software engineer",
        "Commercial Collection experience",
        "2 years of proven commercial gardening experience",
        "Experience in property management",
    ],
)
def test_experience_in_another_field_is_a_gap(line: str) -> None:
    assert answers(line) == {}


@pytest.mark.parametrize(
    ("line", "position"),
    [
        ("Proven experience as an HR Generalist", "HR Generalist"),
        ("3 years of experience as a software engineer", "Software Engineer"),
        ("Commercial Collection experience", "Commercial Collections Specialist"),
        ("Experience in commercial gardening", "Commercial gardener, gardening for hotels"),
    ],
)
def test_experience_in_the_named_field_answers(line: str, position: str) -> None:
    profile = Profile(tuple(work(1, {}, name="X", position=position, startDate="2020-02")))
    assert list(answers(line, profile)) == ["work:1"]


def test_a_field_the_lexicon_does_not_know_is_told_by_its_own_words() -> None:
    assert answers("Experience as a falconer") == {"work:2": "Your work at City Falcons uses the same words: falconer"}


def test_any_work_experience_is_answered_by_the_jobs() -> None:
    assert set(answers("At least one year of work experience")) == {"work:1", "work:2"}


def test_wired_internet_is_no_quiet_room() -> None:
    assert answers("Quiet home office") == {}
    (why,) = answers("Quiet home office with wired internet").values()
    assert why.endswith("; nothing shows quiet home office")


@pytest.mark.parametrize("line", ["Evening and weekend availability", "Available evenings and weekends"])
def test_evenings_are_only_part_of_evenings_and_weekends(line: str) -> None:
    reading = read_text(f"Job Title: Clerk\n\nRequirements:\n- {line}\n", today=TODAY)
    (covered,) = cover(reading.requirements, CALLS, lexicon(), TODAY).requirements
    (evidence,) = covered.evidence
    assert evidence.why.endswith("; nothing shows weekend work")
    assert evidence.strength == CERTIFICATE * PARTLY


def test_one_of_two_shifts_answers_either() -> None:
    (why,) = answers("Evenings or weekends").values()
    assert "nothing shows" not in why


def test_any_shift_is_near_every_shift() -> None:
    profile = Profile((Fact("availability:shifts", FactKind.AVAILABILITY, {"value": "Flexible, any shift"}),))
    assert "nothing shows" not in answers("Evening and weekend availability", profile)["availability:shifts"]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("Spanish", "Your languages show Spanish"),
        ("Microsoft Office", "Your skills show Microsoft Office"),
        ("High-speed internet", "Your equipment shows fast internet at home (“fiber”)"),
    ],
)
def test_reasons_are_grammatical_and_keep_proper_names(line: str, why: str) -> None:
    assert list(answers(line).values()) == [why]


def test_a_name_keeps_its_capitals_inside_a_reason() -> None:
    profile = Profile((Fact("certificate:1", FactKind.CERTIFICATE, {"name": "ITIL Foundation"}),))
    assert answers("ITIL certification", profile)["certificate:1"].startswith("Your certificates show ITIL")


def test_what_is_merely_near_is_weaker_than_a_claim_of_the_very_thing() -> None:
    profile = Profile(
        (*basics("A"), Fact("skill:1", FactKind.SKILL, {"name": "Communication"})),
        (Story(1, "One", action="Listened to 40 callers a day", skills=("Active listening",)),),
    )
    found = strengths(profile, asked(RequirementKind.SOFT_SKILL, "communication"))
    assert found["skill:1"] > found["story:1"] > 0


def test_a_quality_is_no_craft() -> None:
    careful = Profile((*basics("A"), Fact("skill:1", FactKind.SKILL, {"name": "Attention to detail"})))
    assert strengths(careful, asked(RequirementKind.SOFT_SKILL, "accuracy"))
    assert strengths(careful, asked(RequirementKind.TECHNICAL_SKILL, "data-entry")) == {}


def test_who_knows_a_part_of_a_suite_knows_something_of_it() -> None:
    parts = Profile((Fact("skill:1", FactKind.SKILL, {"name": "Tools", "keywords": ["Excel", "Outlook"]}),))
    assert list(answers("Microsoft Office", parts)) == ["skill:1"]
    headed = Profile((Fact("skill:1", FactKind.SKILL, {"name": "Microsoft Office", "keywords": ["Mail merge"]}),))
    assert list(answers("Microsoft Office", headed)) == ["skill:1"]


def one_fact(key: str, **data: object) -> Profile:
    return Profile((Fact(key, FactKind(key.partition(":")[0]), data),))


@pytest.mark.parametrize(
    ("line", "level", "words", "whole"),
    [
        ("Type at least 45 WPM", "62 words a minute", "; 62 words a minute, where 45 are asked for", True),
        ("Type at least 45 WPM", "45 wpm", "; 45 words a minute, where 45 are asked for", True),
        ("Typing speed of 60-70 words per minute", "62 wpm", "; 62 words a minute, where 60 are asked for", True),
        ("Typing speed of 70 wpm", "62 wpm", "; 62 words a minute, where 70 are asked for", False),
        ("Typing speed of 70 wpm", "fast", "; 70 words a minute are asked for, and no figure is given", False),
        ("Typing skills", "fast", "", True),
    ],
)
def test_a_figure_asked_for_needs_one_as_good(line: str, level: str, words: str, whole: bool) -> None:
    profile = one_fact("skill:1", name="Typing", level=level)
    assert answers(line, profile) == {"skill:1": f"Your skills show typing{words}"}
    [strength] = strengths(profile, asked(RequirementKind.TECHNICAL_SKILL, "typing", line)).values()
    assert (strength == SKILL) is whole


@pytest.mark.parametrize(
    ("line", "told", "ends"),
    [
        ("CSAT of 90% or better", "Held CSAT at 94%", "; 94%, where 90 is asked for"),
        ("CSAT of 97% or better", "Held CSAT at 94%", "; 94%, where 97 is asked for"),
        ("CSAT of 90% or better", "Improved CSAT", "; 90% is asked for, and no figure is given"),
        ("CSAT", "Improved CSAT", "customer satisfaction (“CSAT”)"),
    ],
)
def test_a_share_asked_for_is_compared_where_it_is_the_measure(line: str, told: str, ends: str) -> None:
    profile = Profile(tuple(work(1, {1: told}, name="X")))
    requirement = asked(RequirementKind.METRIC, "csat", line)
    [evidence] = cover([requirement], profile, lexicon(), TODAY).requirements[0].evidence
    assert evidence.why.endswith(ends)


def test_a_share_of_the_work_is_no_measure() -> None:
    requirement = asked(RequirementKind.TECHNICAL_SKILL, "typing", "Typing, about 60% of the time")
    [evidence] = cover([requirement], one_fact("skill:1", name="Typing"), lexicon(), TODAY).requirements[0].evidence
    assert evidence.why == "Your skills show typing"


@pytest.mark.parametrize(
    ("line", "fluency", "words"),
    [
        ("Fluent in Spanish", "Native speaker", " (“Native speaker”)"),
        ("Fluent in Spanish", "Professional working proficiency", " (“Professional working proficiency”)"),
        ("Fluent in Spanish", "Basic", "; you call it basic, and fluent is asked for"),
        ("Fluent in Spanish", "Limited working proficiency", "; you call it limited working proficiency, and fluent"),
        ("Fluent or conversational Spanish", "Intermediate", " (“Intermediate”)"),
        ("Native Spanish speaker", "Fluent", "; you call it fluent, and native is asked for"),
        ("Spanish", "A2", "; you call it a2"),
        ("Spanish", "B1", " (“B1”)"),
        ("Fluent in Spanish", "", ""),
    ],
)
def test_languages_are_judged_by_the_level_the_person_gives(line: str, fluency: str, words: str) -> None:
    (why,) = answers(line, one_fact("language:1", language="Spanish", fluency=fluency)).values()
    assert why.startswith(f"Your languages show Spanish{words}")


@pytest.mark.parametrize(
    ("line", "studies", "words"),
    [
        ("Bachelor's degree", {"studyType": "Bachelor", "area": "History"}, "meets what is asked"),
        ("Bachelor's degree in history", {"studyType": "BA", "area": "History"}, "meets what is asked"),
        ("Bachelor's degree in any field", {"studyType": "BA", "area": "History"}, "meets what is asked"),
        ("Bachelor's degree in Computer Science", {"studyType": "BA", "area": "History"}, "; it is in History, and"),
        ("High school diploma", {"studyType": "Bachelor", "startDate": "2025-09"}, "; it goes on still, and"),
        ("Bachelor's degree", {"studyType": "Bachelor", "startDate": "2025-09"}, None),
        ("Bachelor's degree", {"studyType": "Diploma", "institution": "City College"}, None),
        (
            "Associate's degree or higher",
            {"studyType": "Diploma", "institution": "City College"},
            "meets what is asked",
        ),
        ("Associate's degree or higher", {"studyType": "High School Diploma", "institution": "X Institute"}, None),
    ],
)
def test_studies_are_judged_by_level_field_and_whether_they_are_finished(
    line: str, studies: dict[str, str], words: str | None
) -> None:
    found = answers(line, one_fact("education:1", **studies))
    assert (words is None) == (not found)
    if words is not None:
        assert words in found["education:1"]


def test_years_are_told_of_the_jobs_that_have_them() -> None:
    profile = Profile(
        (
            *work(1, {}, name="X", position="Customer Service Agent", startDate="2020-01", endDate="2024-01"),
            Fact("skill:1", FactKind.SKILL, {"name": "Customer service"}),
        )
    )
    why = answers("3 years of customer service experience", profile)
    assert why["work:1"].endswith("; 4 years, where 3 years are asked for")
    assert all("asked for" not in each for key, each in why.items() if key != "work:1")


def test_a_claim_alone_is_no_answer_to_years() -> None:
    claim = one_fact("skill:1", name="Customer service")
    assert answers("Customer service", claim)
    assert answers("5 years of customer service experience", claim) == {}
    undated = Profile(tuple(work(1, {}, name="X", position="Customer Service Agent")))
    (why,) = answers("5 years of customer service experience", undated).values()
    assert why.endswith("; 5 years are asked for, and no dated job shows it")


@pytest.mark.parametrize(
    ("line", "answered"), [("Weekend shifts", False), ("Evening shifts", True), ("Night shifts", True)]
)
def test_what_somebody_cannot_work_is_no_answer(line: str, answered: bool) -> None:
    told = one_fact("availability:shifts", value="Evenings but no weekends; I don't mind nights")
    assert bool(answers(line, told)) is answered


@pytest.mark.parametrize(
    ("told", "term", "kind", "shown"),
    [
        ("Wrote models for point-of-sale data", "sales", RequirementKind.TECHNICAL_SKILL, False),
        ("Sold phones", "sales", RequirementKind.TECHNICAL_SKILL, True),
        ("Built spreadsheet-driven schedules", "excel", RequirementKind.TOOL, True),
        ("Led two replication initiatives", "initiative", RequirementKind.TRAIT, False),
        ("Took the initiative and called back", "initiative", RequirementKind.TRAIT, True),
        ("Wrote the design-review guide", "csat", RequirementKind.METRIC, False),
    ],
)
def test_part_of_another_word_shows_nothing(told: str, term: str, kind: RequirementKind, shown: bool) -> None:
    profile = Profile(tuple(work(1, {1: told}, name="X")))
    assert ("highlight:1" in strengths(profile, asked(kind, term))) is shown


@pytest.mark.parametrize(
    ("line", "held", "answered"),
    [
        ("Night shifts", "availability:shifts=I can work evenings", False),
        ("Overnight shifts", "availability:shifts=Nights and weekends", True),
        ("Must be able to work holidays", "availability:shifts=Evenings and holidays", True),
        ("Available to start immediately", "availability:start=right away", True),
        ("Webcam", "equipment:headset=a headset", False),
        ("Dual monitors", "equipment:computer=a laptop", False),
        ("Dual monitors", "equipment:computer=a laptop with two screens", True),
        ("Smartphone", "equipment:computer=a laptop", False),
        ("Computer skills", "equipment:computer=a desktop computer", False),
        ("Quiet workspace", "equipment:quiet-room=yes", True),
        ("Reliable high-speed internet", "equipment:internet=wired internet at 300 Mbps", True),
    ],
)
def test_what_one_has_or_can_do_answers_that_and_nothing_like_it(line: str, held: str, answered: bool) -> None:
    key, _, value = held.partition("=")
    assert bool(answers(line, one_fact(key, value=value))) is answered


CALLER = Profile(
    (
        *work(
            1,
            {1: "Answer 60 calls a day"},
            name="Oak Stores",
            position="Customer Service Agent",
            startDate="2023-04",
        ),
        *work(2, {}, name="Elm", position="Cashier", startDate="2020-04", endDate="2023-04"),
    ),
    (Story(1, "Storm week", action="I answered 900 calls in a week", skills=("Call center experience",)),),
)


@pytest.mark.parametrize(
    "line", ["At least 1 year's experience in a contact centre", "Minimum 12 months of call center experience"]
)
def test_years_on_the_phone_are_near_years_in_a_call_center(line: str) -> None:
    reading = read_text(f"Job Title: Clerk\n\nRequirements:\n- {line}\n", today=TODAY)
    [covered] = cover(reading.requirements, replace(CALLER, stories=()), lexicon(), TODAY).requirements
    best = covered.evidence[0]
    assert best.fact == "highlight:1"
    assert not best.direct
    assert best.why == (
        "Your work at Oak Stores shows inbound calls (“calls a day”), which is close to call center experience; "
        "3 years 7 months of it, where 1 year is asked for"
    )


def test_a_story_has_the_years_of_the_jobs_that_show_something_near() -> None:
    why = answers("1 year of call center experience", CALLER)["story:1"]
    assert why == "Your story “Storm week” shows call center experience"
    undated = answers("1 year of call center experience", Profile((), CALLER.stories))["story:1"]
    assert undated.endswith("; 1 year is asked for, and no dated job shows it")


@pytest.mark.parametrize(
    ("position", "shown"),
    [
        ("Customer Service Agent", True),
        ("Call Center Agent", True),
        ("Contact Centre Adviser", True),
        ("Customer Support Specialist", True),
        ("Client Services Representative", True),
        ("Roofer", False),
    ],
)
def test_the_title_of_a_job_with_customers_shows_that_experience(position: str, shown: bool) -> None:
    profile = Profile(tuple(work(1, {}, name="X", position=position, startDate="2024-01")))
    assert bool(answers("2 years of customer service experience", profile)) is shown


def test_months_asked_for_are_counted_too() -> None:
    profile = Profile(tuple(work(1, {}, name="X", position="Call Center Agent", startDate="2026-08")))
    (why,) = answers("At least 6 months of call center experience", profile).values()
    assert why.endswith("; 3 months of the 6 months asked for")


def gaps(line: str, profile: Profile) -> list[str]:
    """What a posting that asks for this leaves unanswered."""
    reading = read_text(f"Job Title: Clerk\n\nRequirements:\n- {line}\n", today=TODAY)
    found = cover(reading.requirements, profile, lexicon(), TODAY, text=reading.text)
    return [c.requirement.text for c in found.requirements if not c.evidence]


ZENDESK = one_fact("skill:1", name="Tools", keywords=["Zendesk", "Excel"])


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("Experience of Zendesk or Salesforce", []),
        ("Salesforce or Zendesk", []),
        ("Word or Excel", []),
        ("Freshdesk, Salesforce or Zendesk", []),
        ("Zendesk, Freshdesk, or Salesforce", []),
        ("Zendesk/Salesforce", []),
        ("Zendesk and Salesforce", ["Salesforce"]),
        ("Word, Excel and Outlook", ["Word", "Outlook"]),
        ("Zendesk, Word or Outlook", []),
        ("Attention to detail, Excel or Word", ["Attention to detail"]),
        ("Salesforce or Freshdesk", ["Salesforce", "Freshdesk"]),
    ],
)
def test_one_of_several_alternatives_is_enough(line: str, left: list[str]) -> None:
    assert gaps(line, ZENDESK) == left


def test_the_reason_names_the_alternative_and_is_no_claim_of_the_other() -> None:
    reading = read_text("Job Title: Clerk\n\nRequirements:\n- Zendesk or Salesforce\n", today=TODAY)
    found = cover(reading.requirements, ZENDESK, lexicon(), TODAY, text=reading.text)
    [(evidence,)] = [c.evidence for c in found.requirements if c.requirement.term == "salesforce"]
    assert evidence.why == "Your skills show Zendesk; it is one of the alternatives"
    assert not evidence.direct


def test_what_the_person_says_is_no_answer_is_none_as_an_alternative() -> None:
    reading = read_text("Job Title: Clerk\n\nRequirements:\n- Zendesk or Salesforce\n", today=TODAY)
    [other] = [r.id for r in reading.requirements if r.term == "salesforce"]
    said = {other: Said(not_answers=frozenset({"skill:1"}))}
    found = cover(reading.requirements, ZENDESK, lexicon(), TODAY, said, reading.text)
    assert found.gaps == (other,)


def of_duty(duty: str, profile: Profile) -> dict[str, str]:
    found = cover([asked(RequirementKind.DUTY, None, duty)], profile, lexicon(), TODAY)
    return {e.fact: e.why for e in found.requirements[0].evidence}


TILL = Profile(
    (
        *work(
            1,
            {1: "Answer 60 calls a day"},
            name="Oak Stores",
            position="Customer Service Agent",
            summary="Answer calls about orders.",
        ),
        *work(2, {2: "Balanced a cash drawer of $3,000 every shift"}, name="Elm", position="Cashier"),
    )
)


def test_a_duty_is_answered_once_by_each_job_and_by_nothing_merely_near() -> None:
    why = of_duty("Answer 60-80 inbound calls a day from customers about bills and meter readings", TILL)
    assert why == {"highlight:1": "Your work at Oak Stores shows inbound calls (“calls a day”)"}
    assert of_duty("Keep the books of three small firms", TILL) == {}


def test_two_common_words_are_no_answer_to_a_duty() -> None:
    noted = Profile(tuple(work(1, {1: "Found the second order in our system the same day"}, name="X")))
    assert of_duty("Note each agreement in the loan system the same day", noted) == {}


@pytest.mark.parametrize(
    "line",
    [
        "Confident with Word",
        "Excellent spoken and written Polish",
        "Reliable laptop",
        "Call center experience and communication skills",
    ],
)
def test_a_quality_named_beside_a_thing_does_not_answer_for_the_thing(line: str) -> None:
    sure = Profile((), (Story(1, "One", action="I did it", skills=("Confidence", "Reliability", "Communication")),))
    assert gaps(line, sure)


def test_a_quality_named_beside_a_thing_is_not_missed_either() -> None:
    assert answers("Reliable high-speed internet") == {
        "equipment:internet": "Your equipment shows fast internet at home (“fiber”)"
    }


def test_a_room_called_office_is_no_office_work() -> None:
    room = one_fact("equipment:office", value="a quiet room with a door")
    assert answers("Administrative experience", room) == {}
    assert answers("Quiet home office", room)


SPEAKER = Profile(
    (
        Fact("language:1", FactKind.LANGUAGE, {"language": "English", "fluency": "Native speaker"}),
        Fact("language:2", FactKind.LANGUAGE, {"language": "Spanish", "fluency": "Conversational"}),
    )
)


@pytest.mark.parametrize(
    ("line", "ends"),
    [
        ("A second language", "show Spanish beside English"),
        ("Bilingual", "; you call it conversational, and fluent is asked for"),
        ("A second language, such as Polish or Urdu", "; the posting names others as examples"),
    ],
)
def test_any_second_language_answers_a_demand_for_one(line: str, ends: str) -> None:
    assert gaps(line, SPEAKER) == []
    assert answers(line, SPEAKER)["language:2"].endswith(ends)
    assert gaps(line, replace(SPEAKER, facts=SPEAKER.facts[:1]))


def test_a_language_named_as_an_example_answers_in_full() -> None:
    assert answers("A second language, such as Spanish or Urdu", SPEAKER) == {
        "language:2": "Your languages show Spanish (“Conversational”)"
    }


def test_one_of_two_languages_that_are_both_asked_for_is_a_part() -> None:
    assert answers("Bilingual (English/French)", SPEAKER)["language:1"].endswith("; nothing shows French")
    assert "language:2" not in answers("Bilingual (English/French)", SPEAKER)


DATED = Profile(tuple(work(1, {}, name="Oak Stores", position="Roofer", startDate="2023-04")))


@pytest.mark.parametrize(
    ("line", "answered"),
    [
        ("Bachelor's degree or equivalent experience", True),
        ("Degree or 2 years of work experience", True),
        ("Degree or 10 years of work experience", False),
        ("Bachelor's degree and experience", False),
        ("Bachelor's degree or equivalent", False),
    ],
)
def test_experience_may_stand_for_a_degree_where_the_posting_says_so(line: str, answered: bool) -> None:
    why = "Your work at Oak Stores, 3 years 7 months, may count as the experience that is accepted instead"
    assert (why in answers(line, DATED).values()) is answered


def test_a_degree_answers_where_it_may_stand_for_experience() -> None:
    studied = one_fact("education:1", studyType="Bachelor of Arts")
    assert list(answers("Bachelor's degree or 3 years of customer service experience", studied)) == ["education:1"]


@pytest.mark.parametrize(
    ("line", "held", "answered"),
    [
        ("Right to work in the UK", "availability:right-to-work=yes", True),
        ("Right to work in the UK", "availability:work-permit=I have the right to work in the United Kingdom", True),
        ("Right to work in the UK", "availability:work-permit=US citizen", False),
        ("Right to work in the UK", "availability:right-to-work=no", False),
        ("Right to work in the UK", "availability:shifts=I can work evenings", False),
        ("Must be authorized to work in the United States", "availability:work-permit=US citizen", True),
        ("Full driving licence", "equipment:driving-licence=yes", True),
        ("Pass a background check", "availability:work-permit=US citizen", False),
    ],
)
def test_a_permit_is_answered_by_one_the_person_states(line: str, held: str, answered: bool) -> None:
    key, _, value = held.partition("=")
    assert bool(answers(line, one_fact(key, value=value))) is answered


@pytest.mark.parametrize(
    ("result", "shown"),
    [
        ("He had it back two days later and wrote to my manager", False),
        ("He had it back and I wrote to his manager", True),
        ("I wrote to every caller", True),
    ],
)
def test_what_somebody_else_did_in_a_story_is_not_the_persons(result: str, shown: bool) -> None:
    profile = Profile((), (Story(1, "One", action="I found it", result=result),))
    assert bool(strengths(profile, asked(RequirementKind.SOFT_SKILL, "communication"))) is shown


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Technical support experience", "Served customers at the service desk"),
        ("Knowledge of our products and services", "Wrote 18 help articles"),
        ("Knowledge of ERP systems", "Served customers at the register"),
        ("Follow-up skills", "Served customers at the register"),
    ],
)
def test_what_only_sounds_alike_is_no_evidence(line: str, told: str) -> None:
    assert answers(line, Profile(tuple(work(1, {1: told}, name="X", position="Cashier", summary=told)))) == {}


def test_studies_are_named_with_their_field() -> None:
    studies = one_fact("education:1", studyType="Certificate", area="Business", institution="City College")
    assert answers("High school diploma", studies) == {
        "education:1": "Your Certificate in Business meets what is asked"
    }


def test_the_name_of_a_role_tells_the_kind_of_work_asked_for() -> None:
    line = "Minimum of 3 years in a telephone-based customer service role"
    assert answers(line, CALLER)["work:1"].endswith("; 6 years 7 months, where 3 years are asked for")
    assert answers(line, Profile(tuple(work(1, {}, name="X", position="Roofer", startDate="2019-01")))) == {}
    furniture = Profile(tuple(work(1, {}, name="X", position="Office clerk", startDate="2019-01")))
    assert answers("Experience in office furniture design", furniture) == {}
