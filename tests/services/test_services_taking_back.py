"""Whatever a person does, in whatever order: one undo puts all of it back, doing it again brings all of it back, and
what lists and search go by is what it would be if it were made anew."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from apptracker.domain.applications import ReminderState
from apptracker.domain.clock import FrozenClock
from apptracker.domain.errors import UserError
from apptracker.domain.interviews import InterviewFormat
from apptracker.domain.people import Who
from apptracker.domain.records import LinkKind
from apptracker.domain.selection import Selection
from apptracker.domain.stages import StageKind
from apptracker.services import (
    applications,
    board,
    bulk,
    changes,
    doubles,
    duplicates,
    employers,
    endings,
    histories,
    interviews,
    people,
    reminders,
    stages,
    views,
)
from apptracker.store import Database, derived
from apptracker.store.triggers import INDEXES, JOURNALED

NOW = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)
NAMES = ["acme", "Émile & Fils", "Zürich", "Ana Lopez", "birch"]
WORDS = ["agent", "Größe", "call center", "c++", "東京", "Applied"]


class Picks:
    """What is chosen among what there is."""

    def __init__(self, data: st.DataObject, db: Database) -> None:
        self._data, self.db = data, db

    def one_of(self, things: Sequence[Any]) -> Any:
        if not things:
            raise UserError("nothing.there")
        return self._data.draw(st.sampled_from(things))

    def number(self, most: int) -> int:
        return self._data.draw(st.integers(0, most))

    @property
    def name(self) -> str:
        return self.one_of(NAMES)

    @property
    def word(self) -> str:
        return self.one_of(WORDS)

    @property
    def day(self) -> date:
        return date(2026, 11, 21) - timedelta(days=self.number(9))

    def applications(self, *, binned: bool = False) -> list[int]:
        there = [each.application.id for each in self.db.read.binned()] if binned else _ids(self.db)
        return list(dict.fromkeys(self.one_of(there) for _ in range(1 + self.number(2))))

    @property
    def application(self) -> int:
        return self.one_of(_ids(self.db))

    @property
    def stage(self) -> Any:
        return self.one_of(self.db.read.stages())

    @property
    def contact(self) -> int:
        return self.one_of([each.id for each in self.db.read.all_contacts()])

    @property
    def employer(self) -> int:
        return self.one_of([each.id for each in self.db.read.employers()])

    @property
    def reminder(self) -> int:
        return self.one_of([each.id for each in self.db.read.reminders()])

    @property
    def event(self) -> int:
        return self.one_of([each.id for each in self.db.read.events(self.application)])

    @property
    def view(self) -> str:
        return self.one_of([each.key for each in views.saved_views(self.db.read, NOW.date())])

    def interview(self) -> int:
        return self.one_of([each.id for each in self.db.read.interviews()])


def _ids(db: Database) -> list[int]:
    from apptracker.store import ApplicationFilter

    return [each.id for each in db.read.applications(ApplicationFilter(archived=None))]


Doing = Callable[[Picks, Database], object]
DOINGS: dict[str, Doing] = {
    "add": lambda p, db: applications.add(
        db, employer=p.name, title=p.word, stage=p.stage.name, location=p.one_of([None, "Leeds"])
    ),
    "edit": lambda p, db: applications.edit(db, p.application, employer=p.name, title=p.word, deadline=p.day),
    "move": lambda p, db: applications.move(db, p.application, p.stage.name, on=p.one_of([None, p.day])),
    "move many": lambda p, db: applications.move_many(db, p.applications(), p.stage.name),
    "note": lambda p, db: applications.note(db, p.application, p.word),
    "tag": lambda p, db: bulk.tag(db, p.applications(), [p.name, p.word]),
    "untag": lambda p, db: bulk.untag(db, p.applications(), [p.name]),
    "retag": lambda p, db: bulk.retag(db, p.application, p.one_of([[], [p.word]])),
    "remind": lambda p, db: bulk.remind(db, p.applications(), p.word, "tomorrow"),
    "settle": lambda p, db: reminders.settle(db, [p.reminder], p.one_of([ReminderState.DONE, ReminderState.DISMISSED])),
    "snooze": lambda p, db: reminders.snooze(db, [p.reminder], "next tue"),
    "archive": lambda p, db: applications.archive(db, p.applications(), archived=p.one_of([True, False])),
    "bin": lambda p, db: applications.delete(db, p.applications()),
    "out of bin": lambda p, db: applications.restore(db, p.applications(binned=True)),
    "merge applications": lambda p, db: duplicates.merge(db, p.application, p.application),
    "link": lambda p, db: duplicates.link(db, p.application, p.application, p.one_of(list(LinkKind))),
    "add contact": lambda p, db: people.add_contact(
        db, p.one_of([None, p.application]), name=p.name, employer=p.one_of([None, p.name]), phone=p.one_of([None, "1"])
    ),
    "edit contact": lambda p, db: people.edit_contact(db, p.contact, name=p.name, employer=p.one_of([None, p.name])),
    "tie": lambda p, db: people.tie(db, p.contact, p.application),
    "take off": lambda p, db: people.take_off(db, p.contact, p.application),
    "delete contact": lambda p, db: people.delete_contact(db, p.contact),
    "merge contacts": lambda p, db: people.merge(db, p.contact, p.contact, p.one_of([{}, {"name": p.name}])),
    "edit employer": lambda p, db: employers.edit(db, p.employer, name=p.name, notes=p.word),
    "merge employers": lambda p, db: employers.merge(db, p.employer, p.employer, p.one_of([{}, {"name": p.name}])),
    "tell apart": lambda p, db: doubles.tell_apart(db, Who.EMPLOYERS, p.employer, p.employer),
    "rename stage": lambda p, db: stages.rename(db, p.stage.id, p.word),
    "add stage": lambda p, db: stages.add(db, p.word, p.one_of(list(StageKind))),
    "delete stage": lambda p, db: stages.delete(db, p.stage.id, p.one_of([None, p.stage.id])),
    "show stage": lambda p, db: stages.show(db, p.stage.id, shown=p.one_of([True, False])),
    "first names": lambda p, db: stages.restore_names(db),
    "order": lambda p, db: stages.put_in_order(db, [each.id for each in reversed(db.read.stages())]),
    "limit": lambda p, db: board.limit(db, p.stage.id, p.one_of([None, 3])),
    "add view": lambda p, db: views.add(db, p.word, Selection(stage_ids=frozenset([p.stage.id]))),
    "move view": lambda p, db: views.move(db, p.view, p.one_of([-1, 1])),
    "hide view": lambda p, db: views.hide(db, p.view),
    "delete view": lambda p, db: views.delete(db, p.view),
    "history": lambda p, db: histories.add(db, p.application, p.one_of(["call", "reply", "note"]), p.word, on=p.day),
    "history move": lambda p, db: histories.add(db, p.application, "stage", on=p.day, stage=p.stage.name),
    "correct": lambda p, db: histories.correct(db, p.event, on=p.day, stage=p.one_of(["", p.stage.name])),
    "delete event": lambda p, db: histories.delete(db, p.event),
    "ending": lambda p, db: endings.tell(db, p.applications(), reason=p.word, feedback=p.one_of(["", p.word])),
    "plan": lambda p, db: interviews.plan(
        db, p.application, at="2026-12-01 15:00", zone="UTC", format=InterviewFormat.PHONE, people=(p.name,)
    ),
    "finish": lambda p, db: interviews.finish(db, p.interview()),
    "cancel": lambda p, db: interviews.cancel(db, p.interview()),
}


class TakingBack(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self._temporary = tempfile.TemporaryDirectory()
        self.clock = FrozenClock(NOW)
        self.db = Database.open(Path(self._temporary.name), self.clock)

    def teardown(self) -> None:
        self.db.close()
        self._temporary.cleanup()

    def all(self) -> dict[str, list[tuple[Any, ...]]]:
        """Every row of the person's, but for what the program notes for itself: when a row was last touched."""
        with closing(sqlite3.connect(self.db.folder.database, isolation_level=None)) as connection:
            told = {}
            for table in JOURNALED:
                columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
                wanted = ", ".join(column for column in columns if column != "updated_at")
                told[table] = connection.execute(f"SELECT {wanted} FROM {table} ORDER BY id").fetchall()
            return told

    @initialize()
    def begin(self) -> None:
        for title in ("Agent", "Lead"):
            applications.add(self.db, employer="acme", title=title)
        people.add_contact(self.db, 1, name="Ana Lopez", employer="birch")

    @rule(data=st.data(), what=st.sampled_from(list(DOINGS)), back=st.booleans())
    def do(self, data: st.DataObject, what: str, back: bool) -> None:
        self.clock.advance(timedelta(minutes=7))
        before, latest = self.all(), self.db.read.latest_change_id()
        try:
            DOINGS[what](Picks(data, self.db), self.db)
        except UserError:
            assert self.all() == before, f"{what} was refused and changed something"
            return
        after = self.all()
        if not back or self.db.read.latest_change_id() == latest:
            return
        undone = changes.undo(self.db).value
        assert self.all() == before, f"{what} was not taken back"
        changes.undo(self.db, undone.change_id)
        assert self.all() == after, f"{what} was not done again"

    @rule(times=st.integers(1, 4), again=st.booleans())
    def take_back(self, times: int, again: bool) -> None:
        done: list[int] = []
        with suppress(UserError):
            done.extend(changes.undo(self.db).value.change_id for _ in range(times))
        for change_id in reversed(done) if again else ():
            changes.undo(self.db, change_id)

    @invariant()
    def all_is_in_step(self) -> None:
        with closing(sqlite3.connect(self.db.folder.database, isolation_level=None)) as connection:
            assert not connection.execute("PRAGMA foreign_key_check").fetchall()
            for index in (*(index.name for index in INDEXES), *derived.SEARCHES):
                connection.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
            assert derived.lists_in_step(connection)


TestTakingBack = TakingBack.TestCase
TestTakingBack.settings = settings(max_examples=6, stateful_step_count=25, deadline=None)
