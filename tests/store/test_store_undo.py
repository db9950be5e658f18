from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from store_helpers import add, check_search, dump, found, raw, stage_id

from apptracker.domain.applications import WorkMode
from apptracker.domain.clock import FrozenClock
from apptracker.domain.errors import UserError
from apptracker.domain.money import Pay, PayPeriod
from apptracker.domain.profile import FactKind
from apptracker.domain.stages import StageKind
from apptracker.store import Database
from apptracker.store.unit import UnitOfWork

AT = datetime(2026, 12, 1, 21, 0, tzinfo=UTC)
WALL = datetime(2026, 12, 1, 15, 0)


def prepare(uow: UnitOfWork) -> None:
    """One of everything, so that every kind of change has something to change."""
    first = uow.add_application(employer="Zeta", title="Agent").id
    second = uow.add_application(employer="Ypsilon").id
    uow.add_tags(first, ["evening"])
    uow.add_event(first, "note", "They were kind on the phone")
    uow.add_posting(first, "We need patience and Excel", fields={"title": "Agent"}, original=b"<html>")
    uow.add_contact(name="Ana", email="ana@zeta.example", application_ids=[first])
    uow.add_interview(first, at=AT, wall_time=WALL, zone="America/Chicago", format="phone", people=["Ana"])
    uow.add_reminder(due=AT, text="Call", application_id=first, interview_id=1)
    uow.put_fact("work", {"name": "Bakery"})
    uow.put_fact("highlight", {"text": "Served 80 guests a day"}, parent="work:1")
    uow.put_fact("basics", {"value": "Ana"}, name="name")
    uow.add_story(title="A queue", action="Spoke to each", skills=["patience"])
    uow.add_document_version(first, "letter", name="Letter", text="Dear …", content={"a": 1})
    uow.attach(first, "cv.pdf", b"%PDF")
    uow.put_setting("goal", 5)
    uow.move_to_bin(second)


CHANGES: dict[str, Callable[[UnitOfWork], Any]] = {
    "add": lambda u: u.add_application(employer="Acme", title="Lead", pay=Pay(1700, 1800, "USD", PayPeriod.HOUR)),
    "add at a known employer": lambda u: u.add_application(employer="Zeta"),
    "add many": lambda u: u.add_applications([{"employer": "Many", "title": str(n)} for n in range(3)]),
    "edit": lambda u: u.update_application(1, employer="Omega", title=None, work_mode=WorkMode.REMOTE),
    "stage": lambda u: u.set_stage(1, u.read.stages()[1].id),
    "stage with history": lambda u: (u.set_stage(1, 3), u.add_event(1, "stage", "Moved to Screening", stage_id=3)),
    "archive": lambda u: u.archive(1),
    "bin": lambda u: u.move_to_bin(1),
    "out of the bin": lambda u: u.restore_from_bin(2),
    "tag": lambda u: u.add_tags(1, ["remote", "Evening", "night"]),
    "untag": lambda u: u.remove_tags(1, ["EVENING"]),
    "new stage": lambda u: u.add_stage("Trial day", StageKind.INTERVIEWING),
    "rename stage": lambda u: u.update_stage(1, name="Wish list", hidden=True),
    "note": lambda u: u.add_event(1, "note", "Café on the corner"),
    "posting": lambda u: u.add_posting(1, "Another text"),
    "contact": lambda u: u.add_contact(name="Bo", application_ids=[1]),
    "edit contact": lambda u: u.update_contact(1, email=None, name="Anna"),
    "untie contact": lambda u: u.unlink_contact(1, 1),
    "delete contact": lambda u: u.delete_contact(1),
    "interview": lambda u: u.add_interview(1, at=AT, wall_time=WALL, zone="UTC", format="video"),
    "move interview": lambda u: u.update_interview(1, at=AT + timedelta(days=1), state="done", outcome="Went well"),
    "reminder": lambda u: u.add_reminder(due=AT, text="Write", channel="email", rule="arrived"),
    "reminder done": lambda u: u.update_reminder(1, state="done"),
    "delete reminder": lambda u: u.delete_reminder(1),
    "fact": lambda u: u.put_fact("skill", {"name": "Excel"}),
    "single fact": lambda u: u.put_fact("basics", {"value": "Ana María"}, name="name"),
    "edit fact": lambda u: u.update_fact("highlight:1", data={"text": "Served 90"}, position=4),
    "remove fact with highlights": lambda u: u.remove_fact("work:1"),
    "story": lambda u: u.add_story(title="Another"),
    "edit story": lambda u: u.update_story(1, skills=[], result="All calm"),
    "remove story": lambda u: u.remove_story(1),
    "letter": lambda u: u.add_document_version(1, "letter", name="Letter", text="Dear Ana", content={"b": 2}),
    "prep": lambda u: u.add_document_version(1, "prep", name="Prep", text="Bring", content={}, interview_id=1),
    "sent": lambda u: u.add_sent_packet(
        1, sent_on=date(2026, 11, 21), document_version_id=1, posting_id=1, files=[("letter.pdf", b"%PDF-sent")]
    ),
    "attach": lambda u: u.attach(1, "more.txt", b"more"),
    "detach": lambda u: u.detach(1),
    "setting": lambda u: u.put_setting("goal", 7),
    "new setting": lambda u: u.put_setting("quiet hours", {"from": "21:00"}),
    "forget setting": lambda u: u.remove_setting("goal"),
}


@pytest.fixture
def ready(db: Database, clock: FrozenClock) -> Database:
    with db.change("Prepared") as uow:
        prepare(uow)
    clock.advance(timedelta(minutes=5))
    return db


@pytest.mark.parametrize("words", CHANGES)
def test_each_change_can_be_taken_back_and_done_again(ready: Database, words: str) -> None:
    start = dump(ready.folder.root)
    with ready.change(words) as uow:
        CHANGES[words](uow)
    assert uow.changes
    done = dump(ready.folder.root)
    assert done != start

    undone = ready.undo()
    assert undone.words == words
    assert undone.ids == uow.changes.ids
    assert dump(ready.folder.root) == start
    check_search(ready.folder.root)

    again = ready.undo(undone.change_id)
    assert again.words == words
    assert dump(ready.folder.root) == done
    check_search(ready.folder.root)

    assert ready.undo().words == words
    assert dump(ready.folder.root) == start


@settings(max_examples=15, deadline=None)
@given(st.lists(st.sampled_from(sorted(CHANGES)), max_size=12))
def test_any_changes_taken_back_leave_what_was(names: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        clock = FrozenClock(datetime(2026, 11, 21, 15, 0, tzinfo=UTC))
        with Database.open(Path(folder), clock) as db:
            with db.change("Prepared") as uow:
                prepare(uow)
            states = [dump(db.folder.root)]
            for name in names:
                clock.advance(timedelta(minutes=1))
                try:
                    with db.change(name) as uow:
                        CHANGES[name](uow)
                except UserError:  # gone or in the bin by now
                    assert dump(db.folder.root) == states[-1]
                    continue
                if uow.changes:
                    states.append(dump(db.folder.root))
            for state in reversed(states[:-1]):
                db.undo()
                assert dump(db.folder.root) == state
            check_search(db.folder.root)
            assert db.undo().words == "Prepared"
            with pytest.raises(UserError, match="nothing to take back"):
                db.undo()


def test_undo_goes_further_back_each_time(db: Database) -> None:
    application = add(db, title="Agent")
    for title in ("Senior agent", "Lead"):
        with db.change(f"Renamed to {title}") as uow:
            uow.update_application(application, title=title)
    assert db.undo().words == "Renamed to Lead"
    assert db.read.application(application).title == "Senior agent"
    assert db.undo().words == "Renamed to Senior agent"
    assert db.read.application(application).title == "Agent"
    assert db.undo().words == "Added an application"
    with pytest.raises(UserError, match="nothing to take back"):
        db.undo()


def test_a_new_change_after_undo_is_the_next_to_be_taken_back(db: Database) -> None:
    application = add(db, title="Agent")
    with db.change("One") as uow:
        uow.update_application(application, title="One")
    db.undo()
    with db.change("Two") as uow:
        uow.update_application(application, title="Two")
    assert db.undo().words == "Two"
    assert db.undo().words == "Added an application"


def test_a_value_changed_since_is_a_conflict_and_nothing_changes(db: Database) -> None:
    application = add(db, title="Agent", location="Köln")
    with db.change("First title") as uow:
        uow.update_application(application, title="First", location="Bonn")
    first = db.read.latest_change_id()
    with db.change("Second title") as uow:
        uow.update_application(application, title="Second")
    before, history = dump(db.folder.root), db.read.history()
    with pytest.raises(UserError, match="'First title' cannot be taken back, because application 1") as caught:
        db.undo(first)
    assert caught.value.code == "undo.conflict"
    assert dump(db.folder.root) == before
    assert db.read.history() == history


def test_other_columns_changed_since_are_no_conflict(db: Database, clock: FrozenClock) -> None:
    application = add(db, title="Agent", location="Köln")
    with db.change("Title") as uow:
        uow.update_application(application, title="Lead")
    title = db.read.latest_change_id()
    clock.advance(timedelta(hours=1))
    with db.change("Place") as uow:
        uow.update_application(application, location="Bonn")
    later = db.read.application(application).updated_at
    db.undo(title)
    after = db.read.application(application)
    assert (after.title, after.location, after.updated_at) == ("Agent", "Bonn", later)


def test_taking_back_an_addition_that_others_build_on_is_a_conflict(db: Database) -> None:
    application = add(db, title="Agent")
    first = db.read.latest_change_id()
    with db.change("Note") as uow:
        uow.add_event(application, "note", "Something to keep")
    before = dump(db.folder.root)
    with pytest.raises(UserError) as caught:
        db.undo(first)
    assert caught.value.code == "undo.conflict"
    assert dump(db.folder.root) == before


def test_an_employer_used_by_others_stays(db: Database) -> None:
    add(db, employer="Acme")
    first = db.read.latest_change_id()
    other = add(db, employer="Acme")
    db.undo(first)
    assert [a.id for a in db.read.applications()] == [other]
    assert db.read.application(other).employer == "Acme"


def test_asking_for_a_change_twice_or_for_none(db: Database) -> None:
    add(db, title="Agent")
    change = db.read.latest_change_id()
    db.undo(change)
    with pytest.raises(UserError) as again:
        db.undo(change)
    with pytest.raises(UserError) as unknown:
        db.undo(999)
    assert (again.value.code, unknown.value.code) == ("undo.again", "undo.unknown")


def test_undo_and_redo_over_and_over(db: Database) -> None:
    application = add(db, title="Agent")
    with db.change("Renamed") as uow:
        uow.update_application(application, title="Lead")
    last = db.read.latest_change_id()
    for turn in range(5):
        last = db.undo(last).change_id
        assert db.read.application(application).title == ("Agent" if turn % 2 == 0 else "Lead")
    assert db.undo().words == "Added an application"  # the renaming is undone, so the one before is next


def test_undo_works_from_another_opening_of_the_store(data_dir: Path, clock: FrozenClock) -> None:
    with Database.open(data_dir, clock) as one:
        application = add(one, title="Agent")
    with Database.open(data_dir, clock) as two:
        assert two.undo().ids == {"application": (application,)}
        assert two.read.applications() == []


def test_history_shows_changes_newest_first_with_what_became_of_them(db: Database, clock: FrozenClock) -> None:
    add(db, title="Agent")
    clock.advance(timedelta(hours=2))
    db.undo()
    undo, added = db.read.history()
    assert (added.words, added.cause, added.undone_by, added.can_undo) == (
        "Added an application",
        "command",
        undo.id,
        False,
    )
    assert (undo.words, undo.undoes, undo.can_undo) == ("Took back: Added an application", added.id, True)
    assert undo.at - added.at == timedelta(hours=2)


def test_a_change_that_changes_nothing_leaves_no_line(db: Database) -> None:
    with db.change("Nothing") as uow:
        pass
    assert not uow.changes
    assert db.read.history() == []


def test_upkeep_lets_go_of_very_old_changes_only(db: Database) -> None:
    for number in range(5):
        add(db, title=str(number))
    assert db.upkeep() == 0
    assert db.upkeep(keep=2) == 3
    assert db.upkeep(keep=2) == 0
    assert [entry.can_undo for entry in db.read.history()] == [True, True, False, False, False]
    with pytest.raises(UserError, match="too old") as caught:
        db.undo(1)
    assert caught.value.code == "undo.expired"
    db.undo()
    db.undo()
    with pytest.raises(UserError, match="nothing to take back"):
        db.undo()


def test_numbers_are_never_given_twice(db: Database) -> None:
    first = add(db, title="Agent")
    with db.change("Facts") as uow:
        assert uow.put_fact(FactKind.SKILL, {"name": "Excel"}).key == "skill:1"
    db.undo()
    db.undo()
    assert add(db, title="Lead") > first
    with db.change("Facts") as uow:
        assert uow.put_fact(FactKind.SKILL, {"name": "Excel"}).key == "skill:2"


def test_a_write_outside_a_change_is_refused(db: Database) -> None:
    import sqlite3

    add(db, title="Agent")
    connection = raw(db.folder.root)
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute("UPDATE application SET title = 'behind your back'")
    connection.close()


def test_search_follows_undo(db: Database) -> None:
    application = add(db, title="Agent", employer="Zürich Versicherung")
    with db.change("Note") as uow:
        uow.add_event(application, "note", "mentioned overtime")
    assert found(db, "overtime zurich") == [application]
    db.undo()
    assert found(db, "overtime") == []
    assert stage_id(db, StageKind.SAVED) == 1
