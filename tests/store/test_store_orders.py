"""Groups, columns and counts, which come from indexes where they can, are what sorting and counting all rows gives."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from store_helpers import raw

from apptracker.domain.clock import FrozenClock
from apptracker.domain.selection import Selection
from apptracker.store import Database
from apptracker.store.reading.board import BoardQuery
from apptracker.store.reading.table import Group, TableQuery

NOW = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)
FOLDED = {"Émile": "emile", "emile": "emile", "Zürich": "zurich", "acme": "acme"}
SELECTIONS = [
    Selection(),
    Selection(archived=True),
    Selection(archived=None),
    Selection(stage_ids=frozenset({1, 3})),
    Selection(not_stage_ids=frozenset({2}), work_modes=frozenset({"remote"})),
    Selection(tags=frozenset({"near"})),
    Selection(sources=frozenset({"INDEED"})),
    Selection("agent"),
]
#: What a row is sorted by for each key, empty values aside, and whether the key turns it round.
KEYS: dict[str, tuple[Callable[[Row], Any], bool]] = {
    "days": (lambda row: row.since, True),
    "employer": (lambda row: FOLDED.get(row.employer or ""), False),
    "stage": (lambda row: -row.stage, False),  # they stand the other way round
    "source": (lambda row: row.source and row.source.lower(), False),
    "created": (lambda row: row.id, False),
}
SORTS = st.lists(st.sampled_from([way + key for key in KEYS for way in ("", "-")]), max_size=2).map(tuple)

applications = st.fixed_dictionaries(
    {
        "employer": st.sampled_from([None, *FOLDED]),
        "title": st.sampled_from(["Agent", "Clerk"]),
        "stage": st.integers(1, 3),
        "source": st.sampled_from([None, "Indeed", "indeed", "Fair"]),
        "work_mode": st.sampled_from([None, "remote", "hybrid"]),
        "day": st.integers(1, 3),
        "tags": st.sets(st.sampled_from(["Near", "First"])),
        "away": st.sampled_from(["", "", "", "archive", "move_to_bin"]),
    }
)


class Row(NamedTuple):
    id: int
    stage: int
    employer_id: int | None
    employer: str | None
    source: str | None
    work_mode: str | None
    archived: bool
    since: str
    tags: frozenset[str]
    title: str


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A store with stages that do not stand in the order of their ids."""
    folder = tmp_path_factory.mktemp("empty")
    with Database.open(folder, FrozenClock(NOW)) as db, db.change("Stages") as uow:
        for stage_id in (1, 2, 3):
            uow.update_stage(stage_id, position=100 - stage_id)
    return (folder / "apptracker.sqlite3").read_bytes()


def fill(db: Database, items: Iterable[dict[str, Any]]) -> None:
    with db.change("Filled") as uow:
        for item in items:
            values = dict(item)
            stage, day, tags, away = (values.pop(key) for key in ("stage", "day", "tags", "away"))
            id_ = uow.add_application(stage_id=stage, **values).id
            uow.add_event(id_, "stage", "Moved", stage_id=stage, on=date(2026, 11, day))
            uow.add_tags(id_, sorted(tags))
            if away:
                getattr(uow, away)(id_)


def rows_of(folder: Path) -> list[Row]:
    with closing(raw(folder)) as connection:
        found = connection.execute(
            "SELECT a.id, a.stage_id, a.employer_id, e.name, a.source, a.work_mode, a.archived, v.on_date, "
            "(SELECT group_concat(folded) FROM tag WHERE id IN (SELECT tag_id FROM application_tag "
            "WHERE application_id = a.id)), a.title FROM application a LEFT JOIN employer e ON e.id = a.employer_id "
            "JOIN event v ON v.application_id = a.id AND v.kind = 'stage' WHERE a.deleted_at IS NULL ORDER BY a.id"
        ).fetchall()
    return [Row(*row[:8], frozenset(filter(None, (row[8] or "").split(","))), row[9]) for row in found]


def lets_through(selection: Selection, row: Row, *, but: str = "") -> bool:
    chosen = {
        "archived": selection.archived is None or selection.archived == row.archived,
        "stages": (not selection.stage_ids or row.stage in selection.stage_ids)
        and row.stage not in selection.not_stage_ids,
        "tags": not selection.tags or bool(selection.tags & row.tags),
        "sources": not selection.sources or (row.source or "").upper() in selection.sources,
        "work_modes": not selection.work_modes or row.work_mode in selection.work_modes,
        "text": not selection.text or selection.text in row.title.lower(),
    }
    return all(holds for field, holds in chosen.items() if field != but)


def in_order(rows: Iterable[Row], sort: tuple[str, ...], group: str) -> list[Row]:
    """Sorted by one key after another, the last first."""
    found = sorted(rows, key=lambda row: row.id, reverse=bool(sort) and sort[-1].startswith("-"))
    for key in reversed(sort):
        value, backwards = KEYS[key.removeprefix("-")]
        known = [row for row in found if value(row) is not None]
        known.sort(key=value, reverse=key.startswith("-") != backwards)
        found = known + [row for row in found if value(row) is None]
    if group == "stage":
        found.sort(key=lambda row: -row.stage)
    elif group == "employer":
        found.sort(key=lambda row: (row.employer is None, FOLDED.get(row.employer or ""), row.employer_id))
    return found


def counted(values: Iterable[Any]) -> list[tuple[Any, int]]:
    return sorted(Counter(value for value in values if value is not None).items(), key=lambda each: (-each[1], each[0]))


@settings(max_examples=40, deadline=None)
@given(
    items=st.lists(applications, max_size=12),
    selection=st.sampled_from(SELECTIONS),
    sort=SORTS,
    group=st.sampled_from(["", "stage", "employer"]),
    board_sort=st.sampled_from(["newest", "longest", "employer"]),
)
def test_what_comes_from_indexes_is_what_going_through_all_gives(
    empty: bytes, items: list[dict[str, Any]], selection: Selection, sort: tuple[str, ...], group: str, board_sort: str
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "apptracker.sqlite3").write_bytes(empty)
        with Database.open(Path(folder), FrozenClock(NOW)) as db:
            fill(db, items)
            rows = rows_of(Path(folder))
            stages = {stage.id: stage.name for stage in db.read.stages()}
            shown = [row for row in rows if lets_through(selection, row)]

            table = db.read.table()
            answer = table.look(TableQuery(selection, sort, group))
            assert db.read.table().look(TableQuery(selection, sort)).ids.tolist() == [
                row.id for row in in_order(shown, sort, "")
            ]
            for other in ("", "stage", "employer"):  # known in the same order already, it is only put together anew
                assert table.look(TableQuery(selection, sort, other)) == db.read.table().look(
                    TableQuery(selection, sort, other)
                )
            wanted = in_order(shown, sort, group)
            assert answer.ids.tolist() == [row.id for row in wanted]
            assert answer.by_stage == Counter(row.stage for row in rows if lets_through(selection, row, but="stages"))
            assert answer.groups == groups_of(wanted, group, stages)

            board = db.read.board().look(BoardQuery(selection, board_sort))
            by = {"newest": ("days", "-created"), "longest": ("-days", "created"), "employer": ("employer", "-created")}
            columns: dict[int, list[int]] = {}
            for row in in_order(shown, by[board_sort], "stage"):
                columns.setdefault(row.stage, []).append(row.id)
            assert {key: ids.tolist() for key, ids in board.columns.items()} == columns
            assert list(board.columns) == list(columns)
            assert board.cards.keys() == {row.id for row in shown}

            facets = db.read.facets(selection)
            seen = {
                field: [row for row in rows if lets_through(selection, row, but=field)]
                for field in ("stages", "employers", "tags", "sources", "work_modes")
            }
            assert facets.stages == counted(row.stage for row in seen["stages"])
            assert facets.employers == counted(row.employer_id for row in seen["employers"])
            assert facets.work_modes == counted(row.work_mode for row in seen["work_modes"])
            assert dict(facets.tags) == Counter(tag.title() for row in seen["tags"] for tag in row.tags)
            latest = {row.source.lower(): row.source for row in seen["sources"] if row.source}
            sources = counted(row.source.lower() for row in seen["sources"] if row.source)
            assert facets.sources == [(latest[source], count) for source, count in sources]


def groups_of(rows: list[Row], by: str, stages: dict[int, str]) -> tuple[Group, ...]:
    found: list[Group] = []
    for place, row in enumerate(rows if by else ()):
        key = row.stage if by == "stage" else row.employer_id
        if not found or found[-1].key != key:
            found.append(Group(key, stages[row.stage] if by == "stage" else row.employer, 0, place))
        found[-1] = found[-1]._replace(count=found[-1].count + 1)
    return tuple(found)
