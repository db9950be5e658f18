"""History as people read it: names instead of numbers, what can be taken back and done again."""

from __future__ import annotations

import pytest

from apptracker.domain.applications import InterviewFormat
from apptracker.domain.clock import FrozenClock
from apptracker.domain.errors import UserError
from apptracker.services import applications, changes, interviews, people, profiles, upkeep
from apptracker.services.changes import history
from apptracker.store import Database


def words(db: Database) -> list[str]:
    return [line.words for line in history(db, 50)]


@pytest.fixture
def three(db: Database) -> Database:
    applications.add(db, employer="Harbor Mutual", title="Agent")
    applications.add(db, employer="Northwind", title="Lead")
    applications.add(db, employer="Ritz", title="Night agent")
    return db


def test_numbers_become_names(three: Database) -> None:
    applications.move(three, 1, "Applied")
    applications.note(three, 2, "Called")
    people.add_contact(three, 1, name="Dana Whitfield")
    people.edit_contact(three, 1, role="Recruiter")
    profiles.add_story(three, title="Refund", situation="A line", task="", action="", result="", skills=[])
    profiles.edit_story(three, 1, result="Solved")
    applications.delete(three, [1, 2])
    assert words(three)[:7] == [
        "Moved to the bin: Agent at Harbor Mutual, Lead at Northwind",
        "Edited story Refund",
        "Added the story Refund",
        "Edited contact Dana Whitfield",
        "Added contact Dana Whitfield to Agent at Harbor Mutual",
        "Noted something on Lead at Northwind",
        "Moved Agent at Harbor Mutual to Applied",
    ]


def test_what_has_no_name_says_where_it_belongs(three: Database) -> None:
    interviews.plan(three, 1, at="2026-12-01 15:00", zone="America/Chicago", format=InterviewFormat.PHONE)
    interviews.cancel(three, 1)
    line = history(three, 1)[0]
    assert (line.words, line.about) == ("Cancelled an interview", "Agent at Harbor Mutual")


def test_many_are_counted(db: Database) -> None:
    for number in range(5):
        applications.add(db, employer=f"E{number}", title="A")
    applications.archive(db, [1, 2, 3, 4, 5])
    assert words(db)[0] == "Archived: A at E0, A at E1, A at E2 and 2 more"
    assert history(db, 1)[0].about == ""


def test_what_is_gone_keeps_its_number(db: Database) -> None:
    with db.change("Bare") as uow:
        uow.add_application()
    applications.note(db, 1, "Called")
    assert words(db)[0] == "Noted something on application 1"


def test_taken_back_and_done_again(three: Database) -> None:
    applications.move(three, 1, "Applied")
    moved = history(three, 1)[0]
    assert (moved.take_back, moved.do_again, moved.taken_back) == (moved.id, None, False)
    changes.undo(three, moved.take_back)
    undo, moved, *_ = history(three, 10)
    assert undo.words == "Took back: Moved Agent at Harbor Mutual to Applied"
    assert (undo.take_back, undo.do_again, undo.taken_back) == (None, None, False)
    assert (moved.take_back, moved.do_again, moved.taken_back) == (None, undo.id, True)
    assert changes.undo(three, moved.do_again).value.words == "Moved application 1 to Applied"
    again, _, moved, *_ = history(three, 10)
    assert again.words == "Did again: Moved Agent at Harbor Mutual to Applied"
    assert (moved.take_back, moved.taken_back) == (moved.id, False)
    assert three.read.application(1).stage == "Applied"


def test_very_old_changes_stay_as_lines(three: Database) -> None:
    three.upkeep(keep=1)
    assert [line.take_back is not None for line in history(three, 10)] == [True, False, False]


def test_page_by_page(three: Database) -> None:
    first = history(three, 2)
    assert [line.words for line in first] == ["Added Night agent at Ritz", "Added Lead at Northwind"]
    assert [line.words for line in history(three, 2, before=first[-1].id)] == ["Added Agent at Harbor Mutual"]
    assert history(three, 2, before=1) == []


def test_a_restored_backup_changes_everything_for_whoever_follows(three: Database, clock: FrozenClock) -> None:
    backup = upkeep.back_up(three)
    applications.delete(three, [1])
    known = three.read.latest_change_id()
    upkeep.restore(three.folder.root, clock, backup.path)
    assert three.read.changes_since(known).ids == {"everything": (0,)}
    line = history(three, 1)[0]
    assert line.words.startswith("Restored the backup")
    assert (line.take_back, line.do_again) == (None, None)
    applications.note(three, 1, "Goes on")
    assert "everything" not in three.read.changes_since(line.id).ids
    with pytest.raises(UserError, match="too old"):
        changes.undo(three, line.id)
