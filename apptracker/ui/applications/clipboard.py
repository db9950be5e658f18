"""Rows as spreadsheets take them from the clipboard: cells between tabs, and the same as a table of HTML, which keeps
cells whole whatever stands in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from typing import NamedTuple

from apptracker.services.exporting import defused
from apptracker.store import Database
from apptracker.store.reading.table import TableRow
from apptracker.ui.applications.columns import COLUMNS, INDEX, Now
from apptracker.ui.tr import tr

_AT_ONCE = 1000  # rows fetched together, between two looks whether to stop
_MOST_HTML = 20_000  # rows; more are given as plain cells alone, which take a third of the room


class Cells(NamedTuple):
    """``text``: cells between tabs; ``html``: the same as a table, or ""; ``rows``: how many, without headings."""

    text: str
    html: str
    rows: int


def fetch(
    db: Database,
    ids: Sequence[int],
    keys: Sequence[str],
    now: Now,
    *,
    headings: bool,
    step: Callable[[int, int], object],
) -> Cells:
    """The rows of these applications in these columns; ``step`` is told how many of how many are fetched."""
    rows: list[TableRow] = []
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        found = db.read.table_rows(some)
        rows += [found[id_] for id_ in some if id_ in found]
        step(min(start + _AT_ONCE, len(ids)), len(ids))
    return cells(rows, keys, now, headings=headings)


def cells(rows: Sequence[TableRow], keys: Sequence[str], now: Now, *, headings: bool) -> Cells:
    """Dates as ISO writes them, and nothing that would be taken for a formula."""
    columns = [COLUMNS[INDEX[key]] for key in keys]
    lines = [[defused(" ".join(column.copied(row, now).split())) for column in columns] for row in rows]
    head = [[tr(column.title) for column in columns]] if headings else []
    text = "\n".join("\t".join(line) for line in head + lines)
    html = ""
    if len(rows) <= _MOST_HTML:
        body = [_line(line, "th") for line in head] + [_line(line, "td") for line in lines]
        html = f"<table>{''.join(body)}</table>"
    return Cells(text, html, len(rows))


def _line(line: Sequence[str], tag: str) -> str:
    return "<tr>" + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in line) + "</tr>"
