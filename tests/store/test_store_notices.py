"""The ledger of what was told: one process tells each thing, whoever is killed, whatever is undone or restored."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from store_helpers import add, raw

from apptracker.domain.clock import FrozenClock
from apptracker.domain.interviews import InterviewState
from apptracker.domain.reminders import Reminder, ReminderState
from apptracker.domain.scheduling import NoticePolicy, Round, plan
from apptracker.store import Database
from apptracker.store.backup import BackupReason, make_backup
from apptracker.store.reading.notices import ToTell
from apptracker.store.restore import restore

CHICAGO = ZoneInfo("America/Chicago")
TEN = datetime(2026, 11, 23, 10, 0, tzinfo=CHICAGO)


def claim(db: Database, now: datetime = TEN) -> Round:
    def decide(found: ToTell) -> Round:
        return plan(now, found.reminders, found.interviews, found.told, NoticePolicy())

    return db.claim_notices(now, decide)


def remind(db: Database, due: datetime, text: str = "Call Ana", **more: object) -> Reminder:
    with db.change("Added a reminder") as uow:
        return uow.add_reminder(due=due, text=text, **{"all_day": False, **more})  # type: ignore[arg-type]


def titles(found: Round) -> list[str]:
    return [notice.title for notice in found.notices]


@pytest.fixture
def other(db: Database, data_dir: Path) -> Iterator[Database]:
    """The same data, as another process has it open."""
    with Database.open(data_dir, FrozenClock(TEN)) as second:
        yield second


def test_what_one_process_claimed_no_other_gets(db: Database, other: Database) -> None:
    remind(db, TEN)
    assert titles(claim(db)) == ["Call Ana"]
    assert claim(other).notices == ()
    assert claim(db).notices == ()


def test_of_processes_that_claim_at_the_same_moment_one_gets_it(db: Database, other: Database) -> None:
    for minute in range(25):
        now = TEN + timedelta(days=minute)
        remind(db, now)
        got: list[str] = []
        gate = threading.Barrier(2)

        def race(of: Database, now: datetime = now, got: list[str] = got, gate: threading.Barrier = gate) -> None:
            gate.wait()
            got.extend(key for notice in claim(of, now).notices for key in notice.tells)

        threads = [threading.Thread(target=race, args=(each,)) for each in (db, other)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(got) == 1


def test_a_claim_that_fails_claims_nothing(db: Database) -> None:
    remind(db, TEN)

    def fail(_: ToTell) -> Round:
        raise RuntimeError("killed")

    with pytest.raises(RuntimeError, match="killed"):
        db.claim_notices(TEN, fail)
    assert titles(claim(db)) == ["Call Ana"]


def test_claimed_and_never_shown_it_stays_on_today_and_is_counted(db: Database, other: Database) -> None:
    """The process was killed between the claim and the screen."""
    remind(db, TEN)
    claim(db)
    assert [due.reminder.text for due in other.day.agenda(TEN).today.reminders] == ["Call Ana"]
    tomorrow = TEN + timedelta(days=1)
    for number in (1, 2, 3):
        remind(db, tomorrow, f"Thing {number}")
    [notice] = claim(other, tomorrow).notices
    assert (notice.title, notice.body) == ("4 things to do today", "Thing 1\nThing 2\nand 2 more\n1 is overdue")


def test_what_could_not_be_shown_is_given_back(db: Database, other: Database) -> None:
    remind(db, TEN)
    [notice] = claim(db).notices
    db.unclaim_notices(notice.tells)
    assert titles(claim(other)) == ["Call Ana"]


def test_a_group_takes_one_place_of_the_day(db: Database) -> None:
    for number in range(4):
        remind(db, TEN, f"Thing {number}")
    assert len(claim(db).notices) == 1
    found = db.notices.to_tell(TEN)
    assert (found.told.today, found.told.waiting, found.reminders) == (1, 4, ())


def test_telling_is_no_change_of_the_person(db: Database) -> None:
    remind(db, TEN)
    before = db.read.latest_change_id()
    claim(db)
    assert db.read.latest_change_id() == before
    assert db.undo().words == "Added a reminder"


def test_put_off_it_is_told_again_and_taken_back_it_is_not(db: Database) -> None:
    kept = remind(db, TEN)
    claim(db)
    with db.change("Put off") as uow:
        uow.update_reminder(kept.id, due=TEN + timedelta(hours=1), state=ReminderState.SNOOZED)
    assert claim(db).next == TEN + timedelta(hours=1)
    assert titles(claim(db, TEN + timedelta(hours=1))) == ["Call Ana"]
    db.undo()
    assert claim(db, TEN + timedelta(hours=2)).notices == ()


def test_erased_and_taken_back_it_is_not_told_again(db: Database) -> None:
    application = add(db, title="Agent")
    remind(db, TEN, application_id=application)
    claim(db)
    with db.change("Erased") as uow:
        uow.erase_applications([application])
    remind(db, TEN, "Write to Ben")
    assert titles(claim(db)) == ["Write to Ben"]  # under a number of its own
    db.undo()
    db.undo()
    assert claim(db).notices == ()


def test_what_is_in_the_bin_or_settled_is_not_told(db: Database) -> None:
    application = add(db, title="Agent")
    remind(db, TEN, "In the bin", application_id=application)
    for state in (ReminderState.DONE, ReminderState.DISMISSED):
        settled = remind(db, TEN, state.value)
        with db.change("Settled") as uow:
            uow.update_reminder(settled.id, state=state)
    with db.change("Binned") as uow:
        uow.move_to_bin(application)
    assert claim(db) == Round()


def test_interviews_are_told_ahead_unless_called_off(db: Database) -> None:
    application = add(db, employer="Harbor Mutual", title="Agent")
    with db.change("Planned") as uow:
        kept, off = (
            uow.add_interview(
                application, at=TEN + timedelta(hours=hours), wall_time=datetime(2026, 11, 23, 10 + hours),
                zone="America/Chicago", format="phone",
            )
            for hours in (1, 2)
        )  # fmt: skip
        uow.update_interview(off.id, state=InterviewState.CANCELLED)
    [notice] = claim(db).notices
    assert (notice.title, notice.body) == ("Interview at 11:00 AM", "Harbor Mutual · Agent")
    assert notice.interview_id == kept.id
    assert claim(db, TEN + timedelta(hours=1)).notices == ()


def test_a_restored_backup_tells_nothing_again(db: Database, data_dir: Path, clock: FrozenClock) -> None:
    remind(db, TEN)
    backup = make_backup(db, BackupReason.MANUAL)
    claim(db)
    remind(db, TEN + timedelta(hours=1), "Lost by restoring")
    restore(data_dir, clock, backup.path)
    assert claim(db, TEN + timedelta(hours=2)).notices == ()
    assert db.read.reminders() != []
    remind(db, TEN, "New")
    assert titles(claim(db)) == ["New"]


def test_what_is_read_is_enough_for_the_right_decision(db: Database) -> None:
    """What lies further ahead is left out, but never what comes next."""
    for days, hour in ((40, 12), (41, 1), (41, 8), (300, 9)):
        remind(db, (TEN + timedelta(days=days)).replace(hour=hour))
    remind(db, datetime(2027, 1, 3, tzinfo=UTC), all_day=True)
    every = db.read.reminders()
    found = db.notices.to_tell(TEN)
    assert len(found.reminders) < len(every)
    assert claim(db).next == TEN.replace(hour=12) + timedelta(days=40)
    assert claim(db, TEN + timedelta(days=41)).notices[0].title == "4 things to do today"


def test_a_look_reads_by_the_indices(db: Database, data_dir: Path) -> None:
    """However many there are, a look every minute costs next to nothing."""
    with db.change("Many") as uow:
        for number in range(300):
            uow.add_reminder(due=TEN - timedelta(days=number), text="Old", all_day=False)
            uow.add_reminder(due=TEN + timedelta(days=60 + number), text="Far", all_day=False)
    claim(db)
    with db.reading() as connection:
        seen: list[str] = []
        connection.set_trace_callback(seen.append)
        db.notices.over(connection, db.folder).to_tell(TEN)
        connection.set_trace_callback(None)
        plans = [row[3] for sql in seen for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}")]
    scans = [step for step in plans if step.startswith("SCAN") and step != "SCAN stage" and "(" not in step]
    assert scans == []
    assert raw(data_dir).execute("SELECT count(*) FROM notice").fetchone() == (300,)
