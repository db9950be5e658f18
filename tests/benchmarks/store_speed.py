"""How quickly the store answers what the window asks most, over a data folder (``bench_data.fill`` makes one).

    python tests/benchmarks/store_speed.py FOLDER

Wall time in milliseconds; where a question has many forms, their 95th percentile.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import bench_data
from search_keys import WORDS

from apptracker.domain.clock import FrozenClock
from apptracker.domain.selection import Selection
from apptracker.services import applications
from apptracker.store import Database
from apptracker.store.reading.board import BoardQuery
from apptracker.store.reading.ordering import SORTS
from apptracker.store.reading.table import TableQuery

ROUNDS = 3
CHANGES = 11

#: What is measured: words for the table, and the most it may be; the window takes its part besides.
FIGURES = {
    "search": ("search over everything as you type, 95th percentile", {10_000: 10.0, 100_000: 28.0}),
    "search table": ("search in the table as you type, 95th percentile", {100_000: 100.0}),
    "sort": ("table sorted by another column, the slowest column", {100_000: 100.0}),
    "sort by three": ("table sorted by three columns", {100_000: 100.0}),
    "filter": ("table filtered, the slowest of four filters", {100_000: 100.0}),
    "group": ("table grouped by stage", {100_000: 100.0}),
    "group by employer": ("table grouped by employer", {100_000: 100.0}),
    "board": ("the board's columns with their first cards", {100_000: 100.0}),
    "after change": ("table answered anew after a stage change", {10_000: 15.0, 100_000: 15.0}),
    "facets": ("what a filter can be set to, with counts", {100_000: 100.0}),
    "application": ("all of one application", {10_000: 50.0, 100_000: 50.0}),
    "day": ("the person's day", {10_000: 50.0, 100_000: 50.0}),
    "history": ("a hundred lines of history", {10_000: 50.0, 100_000: 50.0}),
}


def measure(folder: Path) -> dict[str, float]:
    """Milliseconds by the keys of :data:`FIGURES`."""
    with Database.open(folder, FrozenClock(bench_data.NOW)) as db:
        read, now = db.read, bench_data.NOW
        typed = [word[:end] for word in WORDS for end in range(2, len(word) + 1) if word[end - 1] != " "]
        read.find(typed[0])  # the first of all imports and opens
        found = {"search": _percentile([_taken(lambda text=text: read.find(text)) for text in typed])}
        table = read.table()
        asked = [TableQuery(Selection(text)) for text in typed]
        found["search table"] = _percentile([_taken(lambda query=query: table.look(query)) for query in asked])

        def anew(*queries: TableQuery) -> float:
            return max(_median(lambda query=query: db.read.table().look(query)) for query in queries)

        found["sort"] = anew(*(TableQuery(sort=(way + key,)) for key in SORTS for way in ("", "-")))
        found["sort by three"] = anew(TableQuery(sort=("employer", "-title", "applied")))
        found["filter"] = anew(
            TableQuery(Selection(tags=frozenset({"near"})), ("title",)),
            TableQuery(Selection(work_modes=frozenset({"remote"})), ("employer",)),
            TableQuery(Selection(stage_ids=frozenset({1, 2})), ("-days",)),
            TableQuery(Selection(pay_least=4_000_000, has_reminder=True), ("reminder",)),
        )
        found["group"] = anew(TableQuery(sort=("-days",), group="stage"))
        found["group by employer"] = anew(TableQuery(sort=("-days",), group="employer"))
        found["board"] = _median(lambda: db.read.board().look(BoardQuery()))
        found["after change"] = _after_changes(db)
        found["facets"] = _median(lambda: read.facets(Selection()))
        found["application"] = _median(lambda: read.details(1))
        found["day"] = _median(lambda: read.agenda(now))
        found["history"] = _median(lambda: read.history(100))
        return found


def _after_changes(db: Database) -> float:
    table, query = db.read.table(), TableQuery(sort=("employer", "-days"))
    table.look(query)
    taken = []
    for number in range(CHANGES):
        applications.move(db, 500 + number, ("applied", "screening", "rejected")[number % 3])
        taken.append(_taken(lambda: table.look(query)))
    return statistics.median(taken)


def _median(ask: Callable[[], object]) -> float:
    return statistics.median(_taken(ask) for _ in range(ROUNDS))


def _taken(ask: Callable[[], object]) -> float:
    start = time.perf_counter()
    ask()
    return 1000 * (time.perf_counter() - start)


def _percentile(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]


def main() -> None:
    for key, value in measure(Path(sys.argv[1])).items():
        print(f"{FIGURES[key][0]:55} {value:8.1f} ms")


if __name__ == "__main__":
    main()
