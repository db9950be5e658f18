"""The checklist with what is stored: other applications, the contact, the person's words, and a second reader."""

from __future__ import annotations

from dataclasses import replace

import pytest
from services_helpers import add, captured

from apptracker.domain.applications import ReminderState
from apptracker.domain.errors import UserError
from apptracker.domain.letters import CheckLevel, Fix
from apptracker.services import (
    applications,
    changes,
    letter_checks,
    letters,
    own_words,
    people,
    profiles,
    reminders,
    templates,
)
from apptracker.store import Database


def ids(db: Database) -> set[str]:
    return {check.id for check in letters.draft(db, 1).checks}


def test_a_second_reader_is_asked_once_and_then_advised_no_more(db: Database) -> None:
    captured(db)
    [advice] = [check for check in letters.draft(db, 1).checks if check.id == "second-reader"]
    assert advice.fix is Fix.SECOND_READER
    made = letter_checks.plan_second_reader(db, 1, "+2d").value
    assert made.application_id == 1
    assert made in reminders.waiting(db)
    assert "second-reader" not in ids(db)
    again = letter_checks.plan_second_reader(db, 1)
    assert (again.value, bool(again.changes.ids)) == (made, False)
    reminders.settle(db, [made.id], ReminderState.DONE)
    assert "second-reader" not in ids(db)
    assert letter_checks.plan_second_reader(db, 1).value.id == made.id
    assert [r.state for r in reminders.waiting(db) if r.id == made.id] == [ReminderState.OPEN]


def test_planning_a_second_reader_can_be_taken_back(db: Database) -> None:
    captured(db)
    letter_checks.plan_second_reader(db, 1)
    changes.undo(db)
    assert "second-reader" in ids(db)


def test_a_move_to_another_stage_leaves_the_second_reader_alone(db: Database) -> None:
    captured(db)
    made = letter_checks.plan_second_reader(db, 1).value
    applications.move(db, 1, "applied")
    assert letter_checks.second_reader(db, 1) == made


def test_a_second_reader_of_nothing_is_refused(db: Database) -> None:
    with pytest.raises(UserError) as refused:
        letter_checks.plan_second_reader(db, 9)
    assert refused.value.code == "application.unknown"


def test_own_words_are_right_until_forgotten_and_undo_reaches_them(db: Database) -> None:
    captured(db)
    text = "We flurbled on."
    assert [each.word for each in letter_checks.spelling(db, text, "en-US", 1)] == ["flurbled"]
    letter_checks.add_word(db, " Flurbled ")
    assert own_words.own_words(db) == ("Flurbled",)
    assert letter_checks.spelling(db, text, "en-US", 1) == ()
    changes.undo(db)
    assert len(letter_checks.spelling(db, text, "en-US", 1)) == 1
    letter_checks.add_word(db, "flurbled")
    assert own_words.set_words(db, ["flurbled ", "", "Zorp"]).value == ("flurbled", "Zorp")
    own_words.set_words(db, [])
    assert own_words.own_words(db) == ()
    with pytest.raises(UserError):
        letter_checks.add_word(db, "  ")


def test_what_is_stored_is_spelled_right(db: Database) -> None:
    captured(db)
    profiles.add_story(
        db, title="Zorpdesk", situation="", task="", action="Kept zorpdesk running", result="", skills=()
    )
    assert letter_checks.spelling(db, "I kept zorpdesk running with Zendesk and upselling.", "en-US", 1) == ()
    assert letter_checks.spelling(db, "I kept qorpdesk running.", "en-US", 1)


def test_a_slip_in_the_persons_own_wording_is_told_with_its_place(db: Database) -> None:
    captured(db)
    base = letters.draft(db, 1)
    *rest, last = base.paragraphs
    mine = replace(
        base, paragraphs=(*rest, (replace(last[0], text="I recieve praise.", edited=True, facts=()), *last[1:]))
    )
    letters.reword(db, 1, base, mine)
    letter = letters.current(db, 1).letter
    [slip] = [check for check in letter.checks if check.id == "spelling"]
    assert (slip.quote, slip.fix) == ("recieve", Fix.EDIT)
    assert "“receive”" in slip.message
    assert slip.sentence is not None
    assert "recieve" in letter.sentences[slip.sentence].text


def test_a_slip_in_what_is_stored_is_corrected_where_it_is_stored(db: Database) -> None:
    captured(db)
    applications.edit(db, 1, why="I want to work for you becuase my mother banks there")
    [slip] = [check for check in letters.draft(db, 1).checks if check.quote == "becuase"]
    assert (slip.fix, slip.about) == (Fix.APPLICATION, "why")
    assert "in your reason for this employer" in slip.message
    profiles.add_story(
        db,
        title="The bill",
        situation="A customer was angry about a bill",
        task="",
        action="I recieved her call, listened and corrected the bill",
        result="She stayed",
        skills=("Active listening", "Conflict resolution"),
    )
    [slip] = [check for check in letters.draft(db, 1).checks if check.quote == "recieved"]
    assert (slip.fix, slip.about) == (Fix.PROFILE, "story:1")
    assert "in your story “The bill”" in slip.message


def test_a_file_is_held_against_the_application_and_all_others(db: Database) -> None:
    captured(db)
    add(db, employer="Quillfeather Bank", title="Mortgage Clerk")
    people.add_contact(db, 1, name="Ms. Ada Okafor")
    text = b"Dear Mr. Stone,\n\nI would love to join Quillfeather Bank as your next Mortgage Clerk.\n\nSincerely,\nX\n"
    judged = letter_checks.judge_file(db, text, "letter.txt", 1)
    seen = {check.id for check in judged.checks}
    assert {"leftover-employer", "leftover-title", "salutation-name", "employer-missing", "title-missing"} <= seen
    alone = {check.id for check in letter_checks.judge_file(db, text, "letter.txt").checks}
    assert not alone & {"leftover-employer", "leftover-title", "salutation-name", "employer-missing", "gap"}


def test_a_greeting_claims_nothing(db: Database) -> None:
    add(db, employer="I Love Travel", title="Agent")
    folder = templates.own_folder(db)
    folder.mkdir(parents=True)
    for name, greeted in (("fair", "{{ employer }} team"), ("foul", "certified nurses whom I saved in 2020")):
        source = f"Subject: Work\n\nDear {greeted},\n\nThank you.\n"
        (folder / f"{name}.txt.j2").write_text(source, encoding="utf-8")
    fair, foul = letters.draft(db, 1, "fair"), letters.draft(db, 1, "foul")
    assert fair.salutation.text == "Dear I Love Travel team,"
    assert "claim-without-fact" not in {check.id for check in fair.checks}
    assert [c.quote for c in foul.checks if c.id == "claim-without-fact"] == [foul.salutation.text]


def test_a_template_that_greets_nobody_about_nothing_is_told(db: Database) -> None:
    captured(db)
    assert {"subject", "salutation"}.isdisjoint(c.id for c in letters.draft(db, 1).checks)
    folder = templates.own_folder(db)
    folder.mkdir(parents=True)
    (folder / "old.txt.j2").write_text("Dear {{ contact.title }},\n\nI would like to talk to you.\n", encoding="utf-8")
    letter = letters.draft(db, 1, "old")
    assert (letter.salutation.text, letter.subject) == ("Dear,", "")
    told = {check.id: check for check in letter.checks}
    assert told["subject"].level is told["salutation"].level is CheckLevel.WARNING
    assert (told["salutation"].quote, told["salutation"].sentence) == ("Dear,", 0)
