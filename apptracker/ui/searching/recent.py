"""What was looked for, and what changed last: shown before anything is typed."""

from __future__ import annotations

from apptracker.store import Database
from apptracker.ui.searching.finding import application_row
from apptracker.ui.searching.rows import Row, Way
from apptracker.ui.state import WindowState

KEPT, SHOWN = 12, 3
APPLICATIONS = 5
_KEY = "palette.searches"


def applications(db: Database) -> list[Row]:
    """The applications that changed last."""
    ids = db.read.changed_last(APPLICATIONS)
    rows = db.read.table_rows(ids)
    return [application_row(rows[id_]) for id_ in ids if id_ in rows]


def searches(state: WindowState) -> list[Row]:
    """The last texts that led somewhere."""
    return [Row(text, "", "history", Way("fill", text)) for text in state.texts(_KEY)[:SHOWN]]


def remember(state: WindowState, text: str, row: Row) -> None:
    """A text led to a row. Names of actions and settings are not worth keeping: they are found in two letters."""
    kept = row.way is not None and row.way.kind in ("application", "person", "employer", "all")
    if text and kept:
        state.put(_KEY, list(dict.fromkeys([text, *state.texts(_KEY)]))[:KEPT])
