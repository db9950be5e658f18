"""Lines for the résumé: the person's own words, verb first, with what of the posting they answer."""

from __future__ import annotations

import re

import pytest
from letter_people import PEOPLE, TODAY, work
from texts_helpers import POSTINGS, TEMPLATES, for_person

from apptracker.adapters.documents.sandbox import render_template
from apptracker.domain.postings import Coverage
from apptracker.domain.profile import Profile, Story
from apptracker.domain.texts import Line
from apptracker.guide.lexicon import lexicon
from apptracker.tailoring.coverage import cover
from apptracker.tailoring.language import language_for
from apptracker.tailoring.letter.trace import Trace, upper_first
from apptracker.tailoring.texts.resume import bullets, deed_of, headline_values, headlines

ENGLISH = language_for("en")


def heads(who: str) -> tuple[Line, ...]:
    known = for_person(who)
    trace = Trace(ENGLISH)
    values = headline_values(trace, known.profile, known.coverage, known.lexicon, ENGLISH, TODAY)
    values |= {"upper_first": upper_first, "join_and": ENGLISH.join_and}
    return headlines(trace, render_template("resume-headlines.txt.j2", values, [TEMPLATES]))


@pytest.mark.parametrize(
    ("action", "result", "line"),
    [
        ("I calmed her down.", "She kept her subscription.", "Calmed her down; she kept her subscription"),
        ("Listened and found the parcel", "Refunded in 2 days", "Listened and found the parcel; refunded in 2 days"),
        ("The line was long. I opened a second till.", "", "Opened a second till"),
        ("I wrote a guide.", "People liked it. Calls fell by 12%.", "Wrote a guide; calls fell by 12%"),
        ("I wrote a guide.", "People liked it. Kim used it 12 times.", "Wrote a guide. Kim used it 12 times"),
        ("I led six of us.", "I cut the wait to 4 minutes.", "Led six of us; cut the wait to 4 minutes"),
        ("The manager took over.", "All was well.", ""),
        ("I was promoted.", "", ""),
        ("", "She smiled.", ""),
        ("I " + "walked on and " * 20 + "on.", "", ""),
    ],
)
def test_a_story_makes_a_line_that_begins_with_what_was_done(action: str, result: str, line: str) -> None:
    assert deed_of(Story(1, "A story", action=action, result=result), ENGLISH) == line


@pytest.mark.parametrize("who", PEOPLE)
def test_lines_hold_no_word_that_the_story_does_not(who: str) -> None:
    known = for_person(who)
    for line in bullets(known.profile, known.coverage, ENGLISH):
        [key] = line.facts
        story = next(story for story in known.profile.stories if story.key == key)
        told = set(re.findall(r"\w+", story.full_text.lower()))
        assert set(re.findall(r"\w+", line.text.lower())) <= told


def test_lines_say_what_of_the_posting_they_answer() -> None:
    known = for_person("agent")
    [line] = bullets(known.profile, known.coverage, ENGLISH)
    assert line.answers
    assert all(asked in POSTINGS["agent"] for asked in line.answers)


def test_headlines_name_the_work_the_time_and_the_strongest_figure() -> None:
    first, *others = heads("agent")
    assert (
        first.text
        == "Customer Service Representative | More than four years | Answer 70 calls a day and log each in Zendesk"
    )
    assert set(first.facts) == {"work:1", "highlight:1"}
    assert any(line.text.endswith("| Zendesk") for line in others)
    assert heads("changer")[0].text == "Head Chef | More than nine years | Led a team of 9 through two refurbishments"


@pytest.mark.parametrize("who", PEOPLE)
def test_headlines_are_few_and_rest_on_facts(who: str) -> None:
    lines = heads(who)
    assert len(lines) <= 3
    assert all(line.facts for line in lines)
    assert bool(lines) is (who != "empty")


@pytest.mark.parametrize(
    ("line", "figure"),
    [
        ("Handled 60 calls a day in English and Spanish", "Handled 60 calls a day in English and Spanish"),
        ("RESPONSIBLE FOR 12 RESIDENTS", "Responsible for 12 residents"),
        (
            "Dealt with 70 refunds a day, often with a queue waiting and the phone ringing beside me",
            "Dealt with 70 refunds a day",
        ),
        ("Helped 350 users by phone, chat, and remote session " + "at all hours of the day " * 2, ""),
        ("Was always on time", ""),
    ],
)
def test_a_figure_is_told_whole_or_not_at_all(line: str, figure: str) -> None:
    profile = Profile(tuple(work(1, {1: line}, name="Acme", position="Agent", startDate="2020-01", endDate="2024-01")))
    trace = Trace(ENGLISH)
    values = headline_values(trace, profile, Coverage(()), lexicon(), ENGLISH, TODAY)
    assert upper_first(trace.read(str(values["figure"])).text) == figure


def test_the_job_that_shows_what_is_asked_stands_in_front_of_a_later_one() -> None:
    facts = (
        *work(1, {1: "Stacked shelves"}, name="Shop", position="Clerk", startDate="2025-01"),
        *work(
            2,
            {2: "Calmed upset callers with patience and empathy"},
            name="Bank",
            position="Phone Agent",
            startDate="2020-01",
            endDate="2024-01",
        ),
    )
    asked = for_person("agent")
    profile = Profile(facts)
    coverage = cover([c.requirement for c in asked.coverage.requirements], profile, lexicon(), TODAY)
    values = headline_values(Trace(ENGLISH), profile, coverage, lexicon(), ENGLISH, TODAY)
    assert "Phone Agent" in str(values["position"])
