"""What lists and search go by stays just what it would be if it were made anew, whatever is done, and taken back."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from store_helpers import add, check_search, found, raw

from apptracker.domain.clock import FrozenClock
from apptracker.domain.errors import UserError
from apptracker.domain.money import Pay, PayPeriod
from apptracker.domain.selection import Selection
from apptracker.store import Database
from apptracker.store.reading.ordering import SORTS
from apptracker.store.reading.table import Table, TableQuery

NOW = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)
EMPLOYERS = st.sampled_from([None, "Émile & Fils", "acme", "Zürich", "Ørsted", "Ålesund Bank", "birch"])
WORDS = st.sampled_from(["agent", "Größe", "call center", "patience", "c++", "東京", "Excel and SQL"])
TAGS = st.sampled_from(["near", "First", "éclair"])
QUERIES = [
    TableQuery(),
    TableQuery(sort=("employer", "-title")),
    TableQuery(sort=("stage", "reminder"), group="employer"),
    TableQuery(Selection(archived=None), ("-days", "tags")),
    TableQuery(Selection("pat", archived=None), ("-applied",), "stage"),
    TableQuery(Selection("ca -c++"), ("-changed",)),
    TableQuery(Selection(tags=frozenset({"NEAR"}), not_text=frozenset({"excel"})), ("title",)),
    TableQuery(Selection(has_reminder=True, stage_ids=frozenset({1, 2})), ("reminder",)),
]


class Derived(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self._temporary = tempfile.TemporaryDirectory()
        self.clock = FrozenClock(NOW)
        self.db = Database.open(Path(self._temporary.name), self.clock)
        self.table: Table = self.db.read.table()

    def teardown(self) -> None:
        self.db.close()
        self._temporary.cleanup()

    def ids(self, *, binned: bool = False) -> list[int]:
        there = [] if binned else self.db.read.table().look(TableQuery(Selection(archived=None))).ids.tolist()
        return there or [each.application.id for each in self.db.read.binned()]

    def change(self, do: Any) -> None:
        self.clock.advance(timedelta(minutes=7))
        with suppress(UserError), self.db.change("Changed") as uow:
            do(uow)

    def pick(self, data: st.DataObject, *, binned: bool = False) -> int:
        return data.draw(st.sampled_from(self.ids(binned=binned) or [1]))

    @initialize()
    def begin(self) -> None:
        self.change(lambda u: u.add_applications([{"employer": "acme", "title": "Agent"}, {"title": "Größe"}]))

    @rule(employer=EMPLOYERS, title=WORDS, stage=st.integers(1, 4), day=st.integers(1, 5))
    def add(self, employer: str | None, title: str, stage: int, day: int) -> None:
        pay = Pay(day * 1000, None, "USD", PayPeriod.HOUR) if day % 2 else None
        values = {"applied_on": date(2026, 11, day), "pay": pay, "location": title}
        self.change(lambda u: u.add_application(employer=employer, title=title, stage_id=stage, **values))

    @rule(data=st.data(), employer=EMPLOYERS, title=WORDS)
    def edit(self, data: st.DataObject, employer: str | None, title: str) -> None:
        id_ = self.pick(data)
        self.change(lambda u: u.update_application(id_, employer=employer, title=title, source=title))

    @rule(data=st.data(), stage=st.integers(1, 4), told=st.booleans())
    def move(self, data: st.DataObject, stage: int, told: bool) -> None:
        id_ = self.pick(data)

        def do(u: Any) -> None:
            u.set_stage(id_, stage)
            if told:
                u.add_event(id_, "stage", "Moved", stage_id=stage, on=date(2026, 11, 20 - stage))

        self.change(do)

    @rule(data=st.data(), text=WORDS, what=st.sampled_from(["posting", "note", "tags", "untag", "person", "reminder"]))
    def hang_on(self, data: st.DataObject, text: str, what: str) -> None:
        id_ = self.pick(data)
        tag = data.draw(TAGS)
        doings = {
            "posting": lambda u: u.add_posting(id_, f"{text} {tag}"),
            "note": lambda u: u.add_event(id_, "note", text),
            "tags": lambda u: u.add_tags(id_, [tag]),
            "untag": lambda u: u.remove_tags(id_, [tag]),
            "person": lambda u: u.add_contact(name=f"Ana {text}", application_ids=[id_]),
            "reminder": lambda u: u.add_reminder(due=NOW + timedelta(days=len(text)), text=text, application_id=id_),
        }
        self.change(doings[what])

    @rule(data=st.data(), text=WORDS)
    def edit_around(self, data: st.DataObject, text: str) -> None:
        people, reminders = self.db.read.contacts(), self.db.read.reminders()
        if people:
            person = data.draw(st.sampled_from(people))
            self.change(lambda u: u.update_contact(person.id, name=f"Bo {text}"))
        if reminders:
            reminder = data.draw(st.sampled_from(reminders))
            self.change(lambda u: u.update_reminder(reminder.id, state="done"))

    @rule(data=st.data(), what=st.sampled_from(["archive", "move_to_bin", "erase"]))
    def put_away(self, data: st.DataObject, what: str) -> None:
        id_ = self.pick(data)
        self.change(lambda u: u.erase_applications([id_]) if what == "erase" else getattr(u, what)(id_))

    @rule(data=st.data())
    def fetch_back(self, data: st.DataObject) -> None:
        id_ = self.pick(data, binned=True)
        self.change(lambda u: u.restore_from_bin(id_))

    @precondition(lambda self: len(self.ids()) > 1)
    @rule(data=st.data())
    def absorb(self, data: st.DataObject) -> None:
        keep, other = data.draw(st.permutations(self.ids()))[:2]
        self.change(lambda u: u.absorb(keep, other))

    @precondition(lambda self: len(self.db.read.contacts()) > 1)
    @rule(data=st.data())
    def make_one_of_two_people(self, data: st.DataObject) -> None:
        keep, other = data.draw(st.permutations([each.id for each in self.db.read.contacts()]))[:2]
        self.change(lambda u: u.absorb_contact(keep, other))

    @rule(times=st.integers(1, 3))
    def undo(self, times: int) -> None:
        with suppress(UserError):
            for _ in range(times):
                undone = self.db.undo()
                if times == 3:
                    self.db.undo(undone.change_id)

    @invariant()
    def nothing_is_out_of_step(self) -> None:
        check_search(self.db.folder.root)
        for query in QUERIES:
            kept, anew = self.table.look(query), self.db.read.table().look(query)
            assert kept == anew, query


TestDerived = Derived.TestCase
TestDerived.settings = settings(
    max_examples=12, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)


def test_names_stand_in_order_whatever_their_case_and_accents(db: Database) -> None:
    names = ["Zürich", "zebra", "Émile", "emil", "Ørsted", "Œuvre", "Ålesund", "apple", "Ляля", "лом", "Ωmega", "東京"]
    for name in names:
        add(db, employer=name)
    table = db.read.table()
    ids = table.look(TableQuery(sort=("employer",))).ids
    rows = table.look(TableQuery(sort=("employer",)), rows=ids).rows
    assert [rows[id_].employer for id_ in ids] == [
        *("Ålesund", "apple", "emil", "Émile", "Œuvre", "Ørsted", "zebra", "Zürich", "Ωmega", "лом", "Ляля", "東京")
    ]


def test_a_backup_from_before_is_not_taken_for_what_was_remembered(db: Database, data_dir: Path) -> None:
    add(db, employer="Acme", title="Agent")
    table = db.read.table()
    assert table.look(TableQuery()).ids.tolist() == [1]
    connection = raw(data_dir)
    connection.execute("UPDATE current_change SET change_id = 1")
    connection.execute("UPDATE application SET title = 'Clerk', archived = 1")
    connection.execute("UPDATE current_change SET change_id = NULL")
    connection.execute("INSERT INTO change (at, cause, words, expired) VALUES ('2026', 'restore', 'Restored', 1)")
    connection.close()
    assert table.look(TableQuery()).ids.tolist() == []


@pytest.mark.parametrize("key", SORTS)
def test_a_renamed_stage_or_employer_moves_all_its_rows(db: Database, key: str) -> None:
    for number in range(6):
        add(db, employer=f"E{number % 2}", title=f"T{number}", stage_id=1 + number % 3)
    table = db.read.table()
    query = TableQuery(sort=(key,), group="stage")
    table.look(query)
    with db.change("Turned round") as uow:
        uow.update_stage(1, position=9)
        uow.update_employer(1, name="Zz")
    assert table.look(query) == db.read.table().look(query)
    with db.change("Once more") as uow:
        uow.update_employer(1, name="Aa")
    assert table.look(query) == db.read.table().look(query)
    assert found(db, "aa") == [1, 3, 5]
