"""The table's read model: order, filters and search from one moment, rows as they are asked for."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from store_helpers import add, stage_id

from apptracker.domain.money import Pay, PayPeriod
from apptracker.domain.selection import Selection
from apptracker.domain.stages import StageKind
from apptracker.store import ApplicationFilter, Database
from apptracker.store.reading.table import SORTS, TableAnswer, TableQuery


def look(db: Database, **query: Any) -> TableAnswer:
    shown = {name: query.pop(name) for name in ("sort", "group") if name in query}
    return db.read.table().look(TableQuery(Selection(**query), **shown))


@pytest.fixture
def jobs(db: Database) -> Database:
    applied = stage_id(db, StageKind.APPLIED)
    hourly = Pay(2000, 2100, "USD", PayPeriod.HOUR)
    add(db, employer="Harbor Mutual", title="Agent", deadline=date(2026, 12, 1), pay=hourly)
    add(db, employer="Cedar Telecom", title="Advisor", stage_id=applied, location="Leeds", source="Indeed")
    add(db, employer="birch Bank", title="Clerk", work_mode="remote", pay=Pay(3_000_000, None, "USD", PayPeriod.YEAR))
    add(db, title="Nameless")
    with db.change("Around them") as uow:
        uow.add_posting(1, "Patience and e-mail. Headset given.")
        uow.add_event(2, "note", "Asked about overtime")
        uow.add_event(2, "stage", "Saved → Applied", on=date(2026, 11, 3), stage_id=applied)
        uow.add_contact(name="Ana Petrov", application_ids=[1, 3])
        uow.add_tags(1, ["first choice"])
        uow.add_tags(3, ["first choice", "Near"])
        uow.add_reminder(due=datetime(2026, 11, 25, tzinfo=UTC), text="Later", application_id=2)
        uow.add_reminder(due=datetime(2026, 11, 22, 15, tzinfo=UTC), text="Call", application_id=2, all_day=False)
        done = uow.add_reminder(due=datetime(2026, 11, 20, tzinfo=UTC), text="Done", application_id=1)
        uow.update_reminder(done.id, state="done")
    return db


def test_a_row_has_what_the_table_shows(jobs: Database) -> None:
    row = jobs.read.table_rows([2])[2]
    assert (row.employer, row.title, row.stage, row.stage_kind) == ("Cedar Telecom", "Advisor", "Applied", "applied")
    assert (row.location, row.source, row.stage_since) == ("Leeds", "Indeed", date(2026, 11, 3))
    assert (row.reminder, row.reminder_all_day) == ("Call", False)
    assert row.reminder_due == datetime(2026, 11, 22, 15, tzinfo=UTC)
    other = jobs.read.table_rows([1, 3])
    assert (other[1].tags, other[1].deadline, other[1].reminder) == (("first choice",), date(2026, 12, 1), None)
    assert (other[3].work_mode, other[3].stage_since) == ("remote", date(2026, 11, 21))


@pytest.mark.parametrize(
    ("sort", "ids"),
    [
        (("employer",), [3, 2, 1, 4]),
        (("-employer",), [1, 2, 3, 4]),
        (("stage", "-title"), [4, 3, 1, 2]),
        (("-pay",), [1, 3, 4, 2]),
        (("reminder",), [2, 1, 3, 4]),
        (("days",), [1, 3, 4, 2]),
        (("-days",), [2, 4, 3, 1]),
        (("tags",), [1, 3, 2, 4]),
        (("-created",), [4, 3, 2, 1]),
    ],
)
def test_order_with_empty_values_last(jobs: Database, sort: tuple[str, ...], ids: list[int]) -> None:
    assert look(jobs, sort=sort).ids.tolist() == ids


@pytest.mark.parametrize("key", SORTS)
def test_every_key_sorts_both_ways(jobs: Database, key: str) -> None:
    assert sorted(look(jobs, sort=(key,)).ids) == sorted(look(jobs, sort=(f"-{key}",)).ids) == [1, 2, 3, 4]


QUERIES = "agent|ana|petr near|first|over|headset giv|e-mail|mutual agent|c++|harbor telecom|???| ".split("|")


@pytest.mark.parametrize("query", QUERIES)
def test_search_finds_what_lists_find(jobs: Database, query: str) -> None:
    listed = [a.id for a in jobs.read.applications(ApplicationFilter(query=query))]
    assert look(jobs, text=query, sort=("created",)).ids.tolist() == listed


def test_two_letters_begin_names_and_are_whole_words_in_long_texts(jobs: Database) -> None:
    with jobs.change("Hand") as uow:
        uow.add_posting(4, "Work in the HA team")
    assert look(jobs, text="ha").ids.tolist() == [4, 1]
    assert look(jobs, text="he").ids.tolist() == []
    assert look(jobs, text="hea").ids.tolist() == [1]


def test_counts_by_stage_ignore_the_stages_asked_for(jobs: Database) -> None:
    saved, applied = stage_id(jobs, StageKind.SAVED), stage_id(jobs, StageKind.APPLIED)
    answer = look(jobs, stage_ids=frozenset({applied}))
    assert (answer.ids.tolist(), answer.by_stage, answer.shown_of) == ([2], {saved: 3, applied: 1}, 4)
    assert look(jobs, text="first").by_stage == {saved: 2}


def test_archived_ones_stand_apart_and_binned_ones_nowhere(jobs: Database) -> None:
    with jobs.change("Away") as uow:
        uow.archive(1)
        uow.move_to_bin(3)
    live, archived = look(jobs), look(jobs, archived=True)
    assert (live.ids.tolist(), live.shown_of, live.elsewhere) == ([4, 2], 2, 1)
    assert (archived.ids.tolist(), archived.shown_of, archived.elsewhere) == ([1], 1, 2)
    assert look(jobs, text="ana").ids.tolist() == []
    assert jobs.read.table_rows([1, 3]).keys() == {1}


def test_what_it_remembers_ends_with_the_next_change(jobs: Database) -> None:
    table = jobs.read.table()
    table.prepare()
    assert table.look(TableQuery(Selection("headset"))).ids.tolist() == [1]
    new = add(jobs, employer="Headset House", title="Agent")
    assert table.look(TableQuery(Selection("headset"))).ids.tolist() == [new, 1]
    jobs.undo()
    assert table.look(TableQuery(Selection("headset"))).ids.tolist() == [1]


def test_the_first_rows_come_with_the_answer_and_others_on_request(jobs: Database) -> None:
    with jobs.change("Many") as uow:
        uow.add_applications([{"title": f"Job {number}"} for number in range(60)])
    answer = jobs.read.table().look(TableQuery(), rows=[1])
    assert list(answer.rows.keys() - {1}) == sorted(answer.ids[:50])
    assert answer.rows[1].title == "Agent"
