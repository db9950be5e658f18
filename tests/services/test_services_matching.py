"""Correcting what was read of a posting: it counts everywhere, sticks, and can be taken back."""

from __future__ import annotations

import pytest
from services_helpers import captured

from apptracker.domain.errors import UserError
from apptracker.domain.postings import CoveredRequirement
from apptracker.domain.profile import Story
from apptracker.services import capture, changes, letters, matching, preps, profiles, readiness
from apptracker.store import Database

ADVERT = """Customer Service Agent
Employer: Harbor Mutual

What you do
- Sort the morning post and greet visitors in French.

Requirements:
- Patience with upset callers
- Experience with Zendesk
- Forklift license
- Spanish is a plus
"""


@pytest.fixture
def one(db: Database) -> int:
    return captured(db, ADVERT).id


def found(db: Database, one: int, words: str) -> CoveredRequirement:
    _, coverage = letters.coverage_of(db, one)
    [covered] = [c for c in coverage.requirements if words in c.requirement.text and c.requirement.is_asked]
    return covered


def asked(db: Database, one: int) -> list[str]:
    _, coverage = letters.coverage_of(db, one)
    return [c.requirement.text for c in coverage.requirements if c.requirement.is_asked]


def id_of(db: Database, one: int, words: str) -> str:
    return found(db, one, words).requirement.id


def newer(db: Database, one: int, text: str) -> None:
    capture.attach_posting(db, one, capture.Source("newer.txt", text.encode()))


def story(db: Database, title: str = "The lost key") -> Story:
    return profiles.add_story(
        db, title=title, situation="", task="", action="I stayed till 22:00 and found it", result="", skills=()
    ).value


def test_what_is_not_asked_counts_nowhere_and_comes_back_with_undo(db: Database, one: int) -> None:
    _, before = letters.coverage_of(db, one)
    gap = id_of(db, one, "Forklift")
    assert gap in before.gaps
    assert any("Forklift" in each.text for each in preps.prepare(db, application_id=one).gaps)
    figure = readiness.look(db, f"application:{one}").figure
    matching.say_not_asked(db, one, gap)
    posting, after = letters.coverage_of(db, one)
    assert posting is not None
    assert gap not in {r.id for r in posting.requirements} | {c.requirement.id for c in after.requirements}
    assert len(after.gaps) == len(before.gaps) - 1
    assert not any("Forklift" in each.text for each in preps.prepare(db, application_id=one).gaps)
    assert readiness.look(db, f"application:{one}").figure > figure
    assert [r.text for r in matching.match(db, one).corrected.not_asked] == ["Forklift license"]
    undone = changes.undo(db).value
    assert undone.words == "Said that “Forklift license” is not asked for"
    assert letters.coverage_of(db, one)[1] == before


def test_it_sticks_through_a_newer_capture_and_rests_where_the_words_are_gone(db: Database, one: int) -> None:
    matching.say_not_asked(db, one, id_of(db, one, "Forklift"))
    newer(db, one, "Agent\n\nWhat you need\n* Calm\n* FORKLIFT LICENSE\n* Zendesk\n")
    assert "FORKLIFT LICENSE" not in asked(db, one)
    newer(db, one, "Agent wanted\n\nRequirements\n- Zendesk\n")
    assert matching.match(db, one).corrected.not_asked == ()
    newer(db, one, ADVERT)
    assert "Forklift license" not in asked(db, one)


def test_a_letter_leaves_out_what_is_not_asked_and_what_does_not_answer(db: Database, one: int) -> None:
    told = story(db, "The upset caller")
    profiles.edit_story(db, told.id, skills=("Patience",))
    patience = found(db, one, "Patience")
    assert told.key in {e.fact for e in patience.evidence}
    named = {r for s in letters.draft(db, one).sentences for r in s.requirements}
    assert patience.requirement.id in named
    matching.say_no_answer(db, one, patience.requirement.id, told.key)
    assert told.key not in {e.fact for e in found(db, one, "Patience").evidence}
    matching.say_not_asked(db, one, patience.requirement.id)
    named = {r for s in letters.draft(db, one).sentences for r in s.requirements}
    assert patience.requirement.id not in named


def test_a_story_answers_a_gap_as_stories_do_until_it_is_deleted(db: Database, one: int) -> None:
    told, gap = story(db), id_of(db, one, "Forklift")
    matching.say_answers(db, one, gap, told.key)
    [evidence] = found(db, one, "Forklift").evidence
    assert (evidence.fact, evidence.strength, evidence.direct) == (told.key, 1.0, True)
    assert evidence.why == "Your story “The lost key” answers it (you said so)"
    profiles.delete_story(db, told.id)
    assert found(db, one, "Forklift").evidence == ()
    changes.undo(db)
    assert found(db, one, "Forklift").evidence == (evidence,)
    matching.say_no_answer(db, one, gap, told.key)
    assert found(db, one, "Forklift").evidence == ()
    matching.say_answers(db, one, gap, told.key)
    assert found(db, one, "Forklift").evidence == (evidence,), "the last word counts"


def test_must_and_nice_are_switched_and_back(db: Database, one: int) -> None:
    spanish = id_of(db, one, "Spanish")
    matching.say_weight(db, one, spanish, must=True)
    assert found(db, one, "Spanish").requirement.must
    matching.say_weight(db, one, spanish, must=False)
    assert not found(db, one, "Spanish").requirement.must
    matching.say_weight(db, one, spanish, must=True)
    assert found(db, one, "Spanish").requirement.must


def test_what_was_missed_is_asked_at_its_place_and_can_be_corrected_too(db: Database, one: int) -> None:
    start = ADVERT.index("greet")
    made = matching.say_asked(db, one, start + 2, start + len("greet visitors in Fr")).value
    assert made.text == "greet visitors in French", "cut through, words are taken whole"
    matching.say_weight(db, one, made.id, must=False)
    kept = found(db, one, "greet visitors").requirement
    assert (kept.start, kept.must) == (start, False)
    newer(db, one, "Agent wanted\n\nGreet visitors, in French, and be kind to them.\n")
    assert found(db, one, "Greet visitors, in French").requirement.must is False
    newer(db, one, ADVERT)
    matching.say_not_asked(db, one, id_of(db, one, "greet visitors"))
    assert "greet visitors in French" not in asked(db, one)
    assert not any(r.text == "greet visitors in French" for r in matching.match(db, one).corrected.not_asked)


def test_what_was_said_not_to_be_asked_can_be_selected_again(db: Database, one: int) -> None:
    matching.say_not_asked(db, one, id_of(db, one, "Forklift"))
    at = ADVERT.index("Forklift")
    matching.say_asked(db, one, at, at + len("Forklift license"))
    assert found(db, one, "Forklift")
    assert db.read.corrections(one) == []


def test_all_that_was_said_of_a_requirement_is_taken_back_at_once(db: Database, one: int) -> None:
    told, gap = story(db), id_of(db, one, "Forklift")
    before = letters.coverage_of(db, one)
    matching.say_weight(db, one, gap, must=False)
    matching.say_answers(db, one, gap, told.key)
    matching.say_not_asked(db, one, gap)
    matching.take_back(db, one, gap)
    assert letters.coverage_of(db, one) == before
    assert changes.undo(db).value.words == "Took back what was said of “Forklift license”"
    assert "Forklift license" not in asked(db, one)


def test_what_cannot_be_said(db: Database, one: int) -> None:
    gap = id_of(db, one, "Forklift")
    newer(db, one, ADVERT + "word " * 80)
    mostly = ADVERT.index("with upset callers")
    cases = {
        "requirement.unknown": lambda: matching.say_not_asked(db, one, "900-901"),
        "story.unknown": lambda: matching.say_answers(db, one, gap, "story:77"),
        "fact.unknown": lambda: matching.say_no_answer(db, one, gap, "skill:77"),
        "application.unknown": lambda: matching.say_weight(db, 99, gap, must=True),
        "requirement.empty": lambda: matching.say_asked(db, one, ADVERT.index("- Fork"), ADVERT.index("Fork")),
        "requirement.long": lambda: matching.say_asked(db, one, 0, len(ADVERT) + 390),
        "requirement.there": lambda: matching.say_asked(db, one, mostly, mostly + len("with upset callers")),
    }
    for code, case in cases.items():
        with pytest.raises(UserError) as raised:
            case()
        assert raised.value.code == code
    assert db.read.corrections(one) == []


def test_a_posting_in_a_script_without_blanks_is_taken_as_selected(db: Database) -> None:
    text = "客服专员\n\n我们正在招聘一名热情的专员，在上海全职工作。\n\n要求：\n需要良好的客户服务经验和耐心。\n"
    one = captured(db, text).id
    at = text.index("客户服务经验")
    made = matching.say_asked(db, one, at, at + 6).value
    assert made.text == "客户服务经验"
    assert "客户服务经验" in asked(db, one)


def test_a_story_told_for_a_requirement_answers_it_in_one_change(db: Database, one: int) -> None:
    told = {"situation": "", "task": "", "action": "I moved pallets", "result": ""}
    for words, skills, said in (("Forklift", (), 1), ("Patience", ("Patience",), 0)):
        before = len(db.read.corrections(one))
        made = matching.tell_story(db, one, id_of(db, one, words), title=words, skills=skills, **told).value
        assert made.key in {e.fact for e in found(db, one, words).evidence if e.direct}
        assert len(db.read.corrections(one)) - before == said, "said only where its own words do not show it"
    changes.undo(db)
    changes.undo(db)
    assert (db.read.profile().stories, db.read.corrections(one)) == ((), [])
    kept = matching.tell_story(db, one, "900-901", title="Pallets", skills=(), **told).value
    assert db.read.profile().stories == (kept,), "it is kept, whatever became of the posting"


def test_what_could_answer_is_told_stories_first(db: Database, one: int) -> None:
    told = story(db)
    possible = dict(matching.possible_answers(db))
    assert next(iter(possible.items())) == (told.key, "Story: The lost key")
    assert all(possible.values())
    assert not any(key.startswith(("basics:email", "basics:name", "meta:")) for key in possible)
    gap = id_of(db, one, "Forklift")
    for key in possible:
        matching.say_answers(db, one, gap, key)
    assert {e.fact for e in found(db, one, "Forklift").evidence} == set(possible)
