"""What a profile still lacks, told one thing at a time and never twice."""

from __future__ import annotations

from datetime import date

from apptracker.domain.profile import Fact, FactKind, Profile, Story
from apptracker.guide.lexicon import lexicon
from apptracker.tailoring.completeness import Missing, completeness, unproven

TODAY = date(2026, 11, 21)


def fact(key: str, parent: str | None = None, **data: object) -> Fact:
    return Fact(key, FactKind(key.partition(":")[0]), data, parent)


STORY = Story(
    1, "The double charge", "Charged twice", "", "I called the bank", "He had $840 back in 2 days", ("Patience",)
)
WHOLE = (
    *(fact(f"basics:{name}", value="x") for name in ("name", "phone", "email")),
    fact("basics:location", value={"city": "Duluth"}),
    fact("work:1", name="Harbor", position="Agent", startDate="2020"),
    fact("highlight:1", "work:1", text="Logged 60 calls a day in Zendesk"),
    fact("skill:1", name="Support tools", keywords=["Zendesk"]),
    fact("skill:2", name="Typing", level="62 words a minute"),
    fact("language:1", language="English"),
    fact("availability:shifts", value="evenings"),
    fact("equipment:headset", value="yes"),
)
STORIES = tuple(Story(n, f"Story {n}", "s", "", "a", f"{n} more", ()) for n in (2, 3))


def missing(*facts: Fact, stories: tuple[Story, ...] = (), without: str = "") -> dict[str, Missing]:
    held = tuple(f for f in facts if not without or not f.key.startswith(without))
    return {each.id: each for each in completeness(Profile(held, stories), lexicon(), TODAY)}


def test_nothing_is_missing_in_a_whole_profile() -> None:
    assert missing(*WHOLE, stories=(STORY, *STORIES)) == {}


def test_an_empty_profile_begins_with_the_name() -> None:
    found = missing()
    assert list(found)[:4] == ["name", "phone", "email", "city"]
    assert {"work", "story", "skills", "languages", "shifts", "equipment"} <= found.keys()
    assert all(each.what and each.why.endswith(".") and each.place for each in found.values())


def test_a_job_without_lines_is_named() -> None:
    found = missing(*WHOLE, fact("work:2", name="Cedar Grocers", startDate="2018"), stories=(STORY, *STORIES))
    assert list(found) == ["highlights"]
    assert "at Cedar Grocers" in found["highlights"].what
    assert found["highlights"].place == "work:2/highlights"


def test_volunteering_counts_as_work() -> None:
    assert "work" not in missing(fact("volunteer:1", organization="Food bank"))


def test_lines_without_any_number_ask_for_one() -> None:
    facts = [f for f in WHOLE if f.key != "highlight:1"]
    found = missing(*facts, fact("highlight:2", "work:1", text="Answered calls in Zendesk"), stories=(STORY, *STORIES))
    assert found["number"].place == "work:1/highlights"


def test_stories_are_asked_to_end_and_to_be_counted() -> None:
    found = missing(*WHOLE, stories=(Story(4, "Open", "s", "", "a"), Story(5, "Plain", "s", "", "a", "It went well")))
    assert (found["result"].place, found["story-number"].place) == ("story:4", "story:5")
    assert found["stories"].place == "story"
    assert "story-number" not in missing(*WHOLE, stories=(STORY, Story(5, "Plain", "s", "", "a", "It went well")))


def test_skills_nothing_shows_are_named_once() -> None:
    skills = (fact("skill:3", name="Empathy"), fact("skill:4", name="Origami"), fact("skill:5", name="Patience"))
    profile = Profile((*WHOLE, *skills), (STORY,))
    assert unproven(profile, lexicon(), TODAY) == ("Empathy", "Origami")
    found = missing(*WHOLE, *skills, stories=(STORY, *STORIES))
    assert found["evidence"].what == "Something that shows Empathy, Origami"
    assert found["evidence"].skills == ("Empathy",)


def test_a_start_day_says_nothing_about_hours() -> None:
    found = missing(*WHOLE, fact("availability:start", value="on Monday"), without="availability:shifts")
    assert found["shifts"].place == "availability:shifts"
