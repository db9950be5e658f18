"""Entries of the guide beside an application: on its prep sheet, and signs of the employer."""

from __future__ import annotations

import pytest
from services_helpers import add, captured
from support import POSTING

from apptracker.domain.errors import UserError
from apptracker.guide.entries import Advice, Flag, Scenario
from apptracker.guide.interviews import interview_guide
from apptracker.guide.library import all_of
from apptracker.services import guide_marks, preps
from apptracker.services.changes import history
from apptracker.store import Database
from apptracker.tailoring.prep import MAX_ASK, MAX_QUESTIONS, MAX_RESEARCH


def unlikely_question(db: Database, application_id: int) -> str:
    chosen = {question.id for question in preps.prepare(db, application_id=application_id).questions}
    return next(question.id for question in interview_guide().questions if question.id not in chosen)


def test_what_is_pinned_is_on_the_sheet_until_it_is_taken_off(db: Database) -> None:
    one = captured(db)
    wanted = unlikely_question(db, one.id)
    scenario = next(iter(all_of(Scenario)))
    guide_marks.pin(db, one.id, f"question:{wanted}")
    guide_marks.pin(db, one.id, f"scenario:{scenario}")
    guide_marks.pin(db, one.id, f"scenario:{scenario}")  # once is enough
    assert guide_marks.pinned(db, one.id) == (f"question:{wanted}", f"scenario:{scenario}")
    sheet = preps.prepare(db, application_id=one.id)
    [prepared] = [question for question in sheet.questions if question.id == wanted]
    assert prepared.why == "You put it on this sheet."
    assert len(sheet.questions) == MAX_QUESTIONS
    assert [kept.title for kept in sheet.from_guide] == [all_of(Scenario)[scenario].name]
    text = preps.as_text(db, sheet)
    assert "From the guide" in text
    assert all_of(Scenario)[scenario].name in text
    guide_marks.unpin(db, one.id, f"question:{wanted}")
    assert wanted not in {question.id for question in preps.prepare(db, application_id=one.id).questions}


def test_all_that_is_pinned_is_on_the_sheet_however_much(db: Database) -> None:
    one, guide = captured(db), interview_guide()
    pinned = {
        "research": [prompt.id for prompt in guide.research][: MAX_RESEARCH + 2],
        "ask": [question.id for question in guide.to_ask][: MAX_ASK + 2],
    }
    for kind, ids in pinned.items():
        for id_ in ids:
            guide_marks.pin(db, one.id, f"{kind}:{id_}")
    sheet = preps.prepare(db, application_id=one.id)
    assert [prompt.id for prompt in sheet.research] == pinned["research"]
    assert [prompt.id for prompt in sheet.ask] == pinned["ask"]


def test_a_bad_sign_brings_its_question_and_stands_on_the_sheet(db: Database) -> None:
    one = add(db)
    bad = next(flag for flag in all_of(Flag).values() if not flag.good and flag.ask)
    good = next(flag for flag in all_of(Flag).values() if flag.good)
    guide_marks.notice(db, one.id, [f"flag:{bad.id}", f"flag:{good.id}"])
    sheet = preps.prepare(db, application_id=one.id)
    assert sheet.ask[0].id == bad.ask
    assert bad.name in sheet.ask[0].why
    text = preps.as_text(db, sheet)
    assert f"To be wary of, you noticed: {bad.name}" in text
    assert f"Good signs you noticed: {good.name}" in text
    assert [sign["id"] for sign in sheet.as_json()["noticed"]] == [bad.id, good.id]


def test_it_is_undone_and_goes_with_its_application_only(db: Database) -> None:
    one, other = add(db), add(db, title="Another")
    advice = next(iter(all_of(Advice)))
    guide_marks.pin(db, one.id, f"advice:{advice}")
    assert history(db, 1)[0].words == f"Added to the prep sheet: {all_of(Advice)[advice].title}"
    assert guide_marks.pinned(db, other.id) == ()
    db.undo()
    assert guide_marks.pinned(db, one.id) == ()


@pytest.mark.parametrize("reference", ["skill:nowhere", "nothing", ""])
def test_what_the_guide_does_not_have_cannot_be_pinned(db: Database, reference: str) -> None:
    one = add(db)
    with pytest.raises(UserError) as refused:
        guide_marks.pin(db, one.id, reference)
    assert refused.value.code == "guide.unknown"
    assert guide_marks.pinned(db, one.id) == ()


def test_an_unknown_application_is_named(db: Database) -> None:
    flag = next(iter(all_of(Flag)))
    with pytest.raises(UserError) as refused:
        guide_marks.notice(db, 99, [f"flag:{flag}"])
    assert refused.value.code == "application.unknown"


def test_signs_are_kept_in_place_of_those_before_and_undone_at_once(db: Database) -> None:
    one = add(db)
    first, second, third = (f"flag:{flag}" for flag in list(all_of(Flag))[:3])
    guide_marks.notice(db, one.id, [first, second])
    guide_marks.notice(db, one.id, [second, third])
    assert guide_marks.noticed(db, one.id) == (second, third)
    db.undo()
    assert set(guide_marks.noticed(db, one.id)) == {first, second}
    with pytest.raises(UserError):
        guide_marks.notice(db, one.id, ["skill:empathy"])


def test_a_posting_hints_at_a_sign_in_its_own_words(db: Database) -> None:
    words = "About us\nWe are proud that we promote from within and offer paid training to everybody who joins.\n"
    one = captured(db, words + POSTING)
    hints = {sign.flag.id: sign.hint for sign in guide_marks.signs_of(db, one.id) if sign.hint}
    assert "promote from within" in hints["promotes-from-within"]
    assert "paid training" in hints["invests-in-learning"]
    assert all(len(hint) < 140 and "\n" not in hint for hint in hints.values())
    assert not any(sign.noticed for sign in guide_marks.signs_of(db, one.id))
