"""What every command shares: the data opened once, JSON or text out, messages on stderr."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from apptracker.app import look_after, open_data
from apptracker.domain.clock import Clock

if TYPE_CHECKING:
    from apptracker.store import Database

F = TypeVar("F", bound=Callable[..., Any])


class Session:
    """One run of the command line over one data folder."""

    def __init__(self, data_dir: Path, clock: Clock) -> None:
        self.data_dir = data_dir
        self.clock = clock
        self._db: Database | None = None

    @property
    def db(self) -> Database:
        if self._db is None:
            self._db = open_data(self.data_dir, self.clock)
        return self._db

    def close(self) -> None:
        """End the run: the day's backup after a change, then let go of the data."""
        if self._db is None:
            return
        if self._db.wrote:
            look_after(self._db)
        self._db.close()
        self._db = None


pass_session = click.make_pass_decorator(Session)


def json_option(command: F) -> F:
    """``--json``, as every command that reads or changes data takes it."""
    return click.option("as_json", "--json", is_flag=True, help="One JSON document on stdout.")(command)


def emit(value: object) -> None:
    """One JSON document on stdout."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, allow_nan=False) + "\n")


def emit_text(text: str) -> None:
    click.echo(text)


def tell(text: str) -> None:
    """A message about what was done, on stderr, so that stdout holds results only."""
    click.echo(text, err=True)


def table(headings: Sequence[str], rows: Sequence[Sequence[object]], empty: str) -> None:
    """A plain table that fits the terminal: the widest columns give way, cut text ends in an ellipsis."""
    if not rows:
        click.echo(empty)
        return
    cells = [[("" if cell is None else " ".join(str(cell).split())) for cell in row] for row in rows]
    widths = [max(_width(heading), *(_width(row[i]) for row in cells)) for i, heading in enumerate(headings)]
    room = shutil.get_terminal_size((100, 24)).columns - 2 * (len(headings) - 1)
    while sum(widths) > room and max(widths) > 8:
        widths[widths.index(max(widths))] -= 1
    for row in ([*headings], *cells):
        click.echo("  ".join(_fit(cell, width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _width(text: str) -> int:
    import unicodedata

    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _fit(text: str, width: int) -> str:
    if _width(text) > width:
        while text and _width(text) > width - 1:
            text = text[:-1]
        text += "…"
    return text + " " * (width - _width(text))
