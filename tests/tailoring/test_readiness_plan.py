"""The plan: steps that raise the figure, worth what they say, easy ones first."""

from __future__ import annotations

from dataclasses import replace

from readiness_people import GUIDE, JOB, LINE, PATIENT, TODAY, asked, fact, level, person, role, skill

from apptracker.domain.postings import RequirementKind
from apptracker.domain.profile import Fact, Story
from apptracker.domain.readiness import Step, StepKind
from apptracker.guide.entries import Act, Course, Role, Scenario, Use
from apptracker.tailoring.coverage import cover
from apptracker.tailoring.readiness import Knowledge, for_posting, for_role
from apptracker.tailoring.readiness_plan import plan

SCENARIO = Scenario(
    id="queue",
    name="The queue",
    scene="s",
    customer="c",
    aim="a",
    steps=("x",),
    trap="t",
    skills=("empathy",),
    ours="x",
)
COURSE = Course(
    id="c", name="Evening class", kind="training", text="t", worth="w", cost="$40", time="3 weeks", year="2025",
    skills=("typing",), ours="x",
)  # fmt: skip
WISE = replace(GUIDE, courses={"c": COURSE}, scenarios={"queue": SCENARIO})


def steps(
    *facts: Fact, stories: tuple[Story, ...] = (), of: Role | None = None, guide: Knowledge = WISE
) -> dict[str, Step]:
    who, of = person(*facts, stories=stories), of or role()
    return {step.id: step for step in plan(for_role("role:greeter", "Greeter", of, who, guide), of, who, guide)}


def test_an_empty_profile_begins_with_what_is_quick_to_add() -> None:
    found = list(steps().values())
    assert [step.id for step in found[:1]] == ["work"]
    assert {"school", "hours", "languages"} < {step.id for step in found}
    assert all(step.text and step.why.endswith((".", "?")) for step in found)
    assert len({step.text for step in found}) == len(found)


def test_a_step_is_worth_what_taking_it_adds() -> None:
    of = role(skills=("patience",))
    before = for_role("role:greeter", "Greeter", of, person(JOB, LINE), GUIDE)
    promised = steps(JOB, LINE, of=of)["story:patience"].points
    after = for_role("role:greeter", "Greeter", of, person(JOB, LINE, stories=(PATIENT,)), GUIDE)
    gained = sum(
        b.weight * (b.have - a.have) / b.of
        for a, b in zip(before.parts, after.parts, strict=True)
        if b.id in ("needed", "stories")
    )
    assert promised == round(gained, 1) > 10


def test_a_claim_asks_for_a_story_and_a_listed_tool_for_a_line() -> None:
    found = steps(JOB, fact("skill:1", name="Empathy"), fact("skill:2", name="Zendesk"))
    story = found["story:empathy"]
    assert (story.kind, story.prompt, story.skills) == (StepKind.STORY, "When empathy?", ("Empathy",))
    assert story.why == "You list it, and nothing shows it yet. When empathy?"
    assert found["line:tool:records"].kind is StepKind.PROFILE


def test_a_missing_technical_skill_is_learned_with_a_course_its_cost_and_year() -> None:
    found = steps(JOB)["learn:typing"]
    assert (found.kind, found.place) == (StepKind.LEARN, "skill:typing")
    assert "Read up." in found.why
    assert "One way: Evening class. Cost: $40 (2025). Time: 3 weeks (2025)." in found.why


def test_no_certificate_is_a_must() -> None:
    badge = replace(COURSE, kind="certificate", cost="", time="")
    found = steps(JOB, guide=replace(WISE, courses={"c": badge}))["learn:typing"]
    assert "never a must" in found.why


def test_practice_comes_last_and_adds_nothing_by_itself() -> None:
    found = list(steps(JOB).values())
    assert (found[-1].id, found[-1].points, found[-1].place) == ("rehearse:queue", 0.0, "scenario:queue")
    assert "empathy" in found[-1].why


def test_what_the_profile_holds_elsewhere_is_added_there_once() -> None:
    use = Use(do=Act.GO, to="profile:language")
    tongues = replace(skill("tongues", "Languages", "technical", "spanish"), use=(use,))
    guide = replace(WISE, skills={**GUIDE.skills, "tongues": tongues})
    found = steps(JOB, of=role(skills=("tongues",)), guide=guide)
    at_languages = [step for step in found.values() if step.place == "profile:language"]
    assert len(at_languages) == 1
    assert at_languages[0].points > steps(JOB)["languages"].points


def test_nothing_is_left_to_do_where_all_is_shown() -> None:
    stories = tuple(
        Story(n, f"Story {n}", "", "", "I typed in Zendesk", "2 more", ("Patience", "Empathy", "Typing"))
        for n in (1, 2, 3)
    )
    line = fact("highlight:1", "work:1", text="Stayed patient with 60 callers a day")
    more = (fact("education:1", studyType="GED"), fact("language:1", language="English"))
    assert steps(JOB, line, *more, fact("availability:shifts", value="evenings"), stories=stories) == {}


def test_the_schooling_of_higher_levels_is_no_step() -> None:
    guide = replace(WISE, levels={"later": level("later", 3)})
    assert "school" not in steps(JOB, of=role(levels=("later",)), guide=guide)


def test_a_postings_demands_lead_to_their_place_in_the_profile() -> None:
    wanted = (
        asked("a", RequirementKind.LANGUAGE, "spanish"),
        asked("b", RequirementKind.SHIFT, "weekends", must=False),
        asked("c", RequirementKind.PHYSICAL, "lifting"),
        asked("d", RequirementKind.TRAIT, "reliability"),
    )
    who = person(JOB)
    coverage = cover(wanted, who.profile, who.lexicon, TODAY)
    found = {step.id: step for step in plan(for_posting("application:1", "A", coverage, who, WISE), None, who, WISE)}
    assert found["say:a"].place == "profile:language"
    assert "Spanish" in found["say:a"].text
    assert (found["say:b"].place, found["say:b"].why) == ("profile:availability:shifts", "The posting would like it.")
    assert "story:d" in found
    assert not any(id_.endswith(":c") for id_ in found)
