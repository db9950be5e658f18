"""Applications: one change each, one undo each."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from services_helpers import add, by_rule, waiting
from support import unchanged

from apptracker.domain.applications import EventKind, ReminderState, WorkMode
from apptracker.domain.clock import FrozenClock
from apptracker.domain.errors import UserError
from apptracker.domain.money import Pay, PayPeriod
from apptracker.services import applications, reminders
from apptracker.store import Database


def test_the_stage_follows_from_what_is_told(db: Database) -> None:
    assert add(db).stage == "Saved"
    assert add(db, applied_on=date(2026, 11, 2)).stage == "Applied"
    offered = add(db, stage="OFFER")
    assert (offered.stage, offered.applied_on) == ("Offer", date(2026, 11, 21))


def test_a_date_of_applying_stays_when_the_job_moves_on(db: Database, clock: FrozenClock) -> None:
    add(db, applied_on=date(2026, 11, 2))
    clock.advance(timedelta(days=10))
    for stage in ("screening", "applied", "interviewing", "rejected"):
        assert applications.move(db, 1, stage).value.applied_on == date(2026, 11, 2)
    assert applications.move(db, 1, "applied", on=date(2026, 11, 5)).value.applied_on == date(2026, 11, 5)


def test_a_stage_reached_without_applying_first_gives_the_date(db: Database) -> None:
    add(db)
    assert applications.move(db, 1, "withdrawn").value.applied_on is None
    assert applications.move(db, 1, "screening", on=date(2026, 11, 20)).value.applied_on == date(2026, 11, 20)


def test_a_corrected_date_of_applying_moves_the_check_that_it_arrived(db: Database) -> None:
    add(db, applied_on=date(2026, 11, 20))
    assert waiting(db)["confirm-receipt"][0] == date(2026, 11, 27)
    with unchanged(db.folder.root):
        applications.edit(db, 1, applied_on=date(2026, 11, 18))
        assert waiting(db)["confirm-receipt"][0] == date(2026, 11, 25)
        db.undo()
    reminders.settle(db, [by_rule(db, "confirm-receipt").id], ReminderState.DONE)
    applications.edit(db, 1, applied_on=date(2026, 11, 19))
    assert "confirm-receipt" not in waiting(db)


def test_a_corrected_date_of_applying_plans_nothing_once_they_answered(db: Database) -> None:
    add(db, stage="screening", applied_on=date(2026, 11, 18))
    before = waiting(db)
    applications.edit(db, 1, applied_on=date(2026, 11, 19))
    assert waiting(db) == before


def test_applying_anew_gives_a_new_date(db: Database) -> None:
    add(db, applied_on=date(2026, 11, 2))
    applications.move(db, 1, "saved")
    assert applications.move(db, 1, "applied").value.applied_on == date(2026, 11, 21)


def test_history_is_written_on_purpose(db: Database) -> None:
    add(db)
    applications.move(db, 1, "applied", on=date(2026, 11, 20))
    applications.edit(db, 1, title="Senior Agent", location=None)
    applications.note(db, 1, " They called \n")
    events = [(event.kind, event.on.isoformat(), event.text) for event in db.read.events(1)]
    assert sorted(events) == sorted(
        [
            (EventKind.CREATED, "2026-11-21", "Added as Saved"),
            (EventKind.STAGE, "2026-11-20", "Saved → Applied"),
            (EventKind.EDIT, "2026-11-21", "Changed title"),
            (EventKind.NOTE, "2026-11-21", "They called"),
        ]
    )


def test_every_field_can_be_changed_and_cleared(db: Database) -> None:
    add(db)
    values = {
        "employer": "Larkspur",
        "title": "Clerk",
        "location": "Duluth",
        "url": "https://x.example",
        "source": "a friend",
        "why": "Close to home",
        "applied_on": date(2026, 11, 3),
        "deadline": date(2026, 12, 3),
        "work_mode": WorkMode.HYBRID,
        "pay": Pay(1700, 1800, "USD", PayPeriod.HOUR),
    }
    changed = applications.edit(db, 1, **values).value
    assert {name: getattr(changed, name) for name in values} == values
    cleared = applications.edit(db, 1, **dict.fromkeys(set(values) - {"employer", "title"})).value
    assert all(getattr(cleared, name) is None for name in set(values) - {"employer", "title"})


@pytest.mark.parametrize(
    "change",
    [
        lambda db: applications.edit(db, 1, employer="Other"),
        lambda db: applications.tag(db, 1, ["a", "b"]),
        lambda db: applications.note(db, 1, "x"),
        lambda db: applications.attach(db, 1, [("a.txt", b"a"), ("b.txt", b"b")]),
        lambda db: applications.archive(db, [1, 2]),
        lambda db: applications.delete(db, [1, 2]),
        lambda db: applications.add(db, employer="New one", title="T", deadline=date(2026, 12, 20), stage="applied"),
    ],
)
def test_one_undo_takes_a_whole_change_back(db: Database, change) -> None:  # type: ignore[no-untyped-def]
    add(db)
    add(db)
    with unchanged(db.folder.root):
        before = len(db.read.history())
        assert change(db).changes
        assert len(db.read.history()) == before + 1
        db.undo()


def test_several_are_changed_together_or_not_at_all(db: Database) -> None:
    add(db)
    with unchanged(db.folder.root):
        for change in (applications.archive, applications.delete):
            with pytest.raises(UserError, match="application 9"):
                change(db, [1, 9])
        with pytest.raises(UserError):
            applications.tag(db, 1, ["fine", "x" * 501])


def test_naming_one_twice_is_naming_it_once(db: Database) -> None:
    add(db)
    assert len(applications.delete(db, [1, 1]).value) == 1
    assert len(applications.restore(db, [1, 1]).value) == 1


def test_attached_files_are_kept_as_they_were(db: Database) -> None:
    add(db)
    [first, second] = applications.attach(db, 1, [("../../a.txt", b"one"), ("C:\\b.txt", b"one")]).value
    assert first.name == "a.txt"
    assert "/" not in second.name
    assert db.read.file_bytes(first.sha256) == b"one"
    applications.attach(db, 1, [("empty", b"")])
    assert [file.size for file in db.read.files(1)] == [3, 3, 0]
