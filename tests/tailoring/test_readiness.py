"""Readiness: what counts as shown, listed or missing, and parts that add up."""

from __future__ import annotations

import pytest
from readiness_people import GUIDE, JOB, LINE, PATIENT, TODAY, asked, fact, person, role, skill

from apptracker.domain.applications import WorkMode
from apptracker.domain.postings import RequirementKind
from apptracker.domain.profile import Fact, Story
from apptracker.domain.readiness import Readiness, SkillState, State, whole_weights
from apptracker.guide.entries import Role
from apptracker.tailoring.coverage import cover
from apptracker.tailoring.readiness import Knowledge, for_posting, for_role


def ready(*facts: Fact, stories: tuple[Story, ...] = (), of: Role | None = None) -> Readiness:
    return for_role("role:greeter", "Greeter", of or role(), person(*facts, stories=stories), GUIDE)


def named(found: Readiness, id_: str) -> SkillState:
    return next(each for each in found.skills if each.id == id_)


def part(found: Readiness, id_: str) -> int:
    return next(each.points for each in found.parts if each.id == id_)


def test_a_story_or_a_job_shows_a_skill_a_list_only_claims_it() -> None:
    found = ready(JOB, LINE, fact("skill:1", name="Empathy"), stories=(PATIENT,))
    assert named(found, "patience").state is State.EVIDENCED
    assert named(found, "patience").facts[0].fact == "story:1"
    assert named(found, "tool:records").state is State.EVIDENCED
    assert (named(found, "empathy").state, named(found, "empathy").facts[0].fact) == (State.CLAIMED, "skill:1")
    assert named(found, "typing").state is State.MISSING
    assert named(ready(JOB), "typing").facts == ()


def test_the_summary_only_claims() -> None:
    found = ready(fact("basics:summary", value="I am an empathetic person with lots of empathy"))
    assert named(found, "empathy").state is State.CLAIMED


def test_something_near_is_told_and_counts_a_little() -> None:
    moved = Story(1, "A sad call", "", "", "I listened", "She thanked me", ("Empathy",))
    guide_role = role(skills=("patience", "empathy"), useful=(), tools=())
    near = named(ready(stories=(moved,), of=guide_role), "patience")
    assert near.state is State.MISSING
    assert near.credit == 0.25
    assert "close to patience" in near.near


def test_parts_add_up_to_the_figure_and_their_weights_to_100() -> None:
    for facts in (
        (),
        (JOB,),
        (JOB, LINE, fact("education:1", studyType="GED")),
        (fact("language:1", language="English"),),
    ):
        for of in (role(), role(tools=(), useful=()), role(levels=("later",))):
            found = ready(*facts, of=of)
            assert sum(each.weight for each in found.parts) == 100
            assert found.figure == sum(each.points for each in found.parts)
            assert all(0 <= each.points <= each.weight and each.source and each.about for each in found.parts)


def test_nothing_told_is_0_and_everything_is_100() -> None:
    assert (ready().figure, ready().empty) == (0, True)
    stories = tuple(
        Story(n, f"Story {n}", "", "", "I typed along in Zendesk", "2 more", ("Patience", "Empathy", "Typing"))
        for n in (1, 2, 3)
    )
    whole = (
        JOB,
        fact("highlight:1", "work:1", text="Stayed patient with 60 callers a day"),
        *(fact("education:1", studyType="High school diploma"), fact("language:1", language="English")),
        fact("availability:shifts", value="evenings"),
    )
    assert ready(*whole, stories=stories).figure == 100
    assert not ready(JOB).empty


def test_any_work_counts_and_stands_in_for_half_of_schooling() -> None:
    bare, shown = ready(JOB), ready(JOB, fact("highlight:1", "work:1", text="Stayed patient with 60 callers a day"))
    assert 0 < part(bare, "experience") < part(shown, "experience")
    assert (part(bare, "schooling"), part(shown, "schooling")) == (0, 2)
    assert part(ready(fact("education:1", studyType="GED")), "schooling") == 5


def test_further_up_skills_weigh_more_and_the_levels_own_double() -> None:
    first, later = ready(), ready(of=role(levels=("later",)))
    weights = [{each.id: each.weight for each in found.parts} for found in (first, later)]
    assert weights[1]["needed"] > weights[0]["needed"]
    assert "schooling" in weights[0]
    assert "schooling" not in weights[1]
    assert (named(later, "empathy").weight, named(later, "patience").weight) == (2, 1)
    assert "Later" in next(each.about for each in later.parts if each.id == "needed")


def test_a_tool_that_is_one_of_the_skills_counts_once() -> None:
    skills = {**GUIDE.skills, "crm": skill("crm", "CRM software", "technical", "crm", "zendesk", "salesforce")}
    guide = Knowledge(skills, GUIDE.tools, GUIDE.levels, {}, {})
    found = for_role("role:greeter", "Greeter", role(skills=("crm",)), person(JOB, LINE), guide)
    assert [each.id for each in found.skills] == ["crm", "typing"]


@pytest.mark.parametrize(("modes", "of"), [((WorkMode.REMOTE,), 3), ((WorkMode.ON_SITE, WorkMode.REMOTE), 2)])
def test_equipment_counts_only_where_work_is_always_partly_at_home(modes: tuple[WorkMode, ...], of: int) -> None:
    found = ready(of=role(work_modes=modes))
    assert next(each.of for each in found.parts if each.id == "circumstances") == of


# ---------------------------------------------------------------- a posting


ASKED = (
    asked("a", RequirementKind.SOFT_SKILL, "patience"),
    asked("b", RequirementKind.TECHNICAL_SKILL, "typing"),
    asked("c", RequirementKind.LANGUAGE, "spanish", must=False),
    asked("d", RequirementKind.DUTY, None, text="Answer the phone"),
)


def test_a_postings_gaps_are_what_is_missing_here_and_duties_do_not_count() -> None:
    who = person(JOB, fact("skill:1", name="Typing"), stories=(PATIENT,))
    coverage = cover(ASKED, who.profile, who.lexicon, TODAY)
    found = for_posting("application:1", "Agent", coverage, who, GUIDE)
    assert {each.id for each in found.in_state(State.MISSING)} == set(coverage.gaps) == {"c"}
    assert {each.id: each.state for each in found.skills if each.id != "c"} == {
        "a": State.EVIDENCED,
        "b": State.CLAIMED,
    }
    assert named(found, "a").article == "skill:patience"
    assert named(found, "c").name == named(found, "c").said == "Spanish"
    parts = {each.id: (each.have, each.of) for each in found.parts}
    assert parts == {"must": (1.5, 2), "nice": (0, 1), "stories": (1, 3)}


def test_a_posting_that_asks_for_nothing_gives_no_figure() -> None:
    who = person(JOB)
    found = for_posting("application:1", "Agent", cover(ASKED[3:], who.profile, who.lexicon, TODAY), who, GUIDE)
    assert found.parts == ()


def test_whole_weights_lose_nothing_to_rounding() -> None:
    assert whole_weights({"a": 1, "b": 1, "c": 1}) == {"a": 34, "b": 33, "c": 33}
    assert sum(whole_weights({"a": 0.3, "b": 11, "c": 7, "d": 5}).values()) == 100
    assert whole_weights({}) == {}


def test_work_that_shows_something_close_carries_over() -> None:
    till = fact("work:1", name="Cedar Grocers", position="Cashier", summary="Served customers at the till")
    desk = fact("work:1", name="Cedar Mill", position="Sawyer", summary="Cut planks")
    assert (part(ready(till), "experience"), part(ready(desk), "experience")) == (15, 8)
