"""Arguments that several commands share."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import click

from apptracker.adapters.system.files import read_bytes
from apptracker.cli.session import Session
from apptracker.domain.clock import today
from apptracker.domain.when import parse_date

ID = click.IntRange(min=1)
FILE = click.Path(path_type=Path)

application_id = click.argument("id_", metavar="ID", type=ID)
application_ids = click.argument("ids", metavar="ID…", type=ID, nargs=-1, required=True)


def date_from(session: Session, text: str | None, option: str) -> date | None:
    """The date an option names, or None; '' clears a field."""
    return parse_date(text, today(session.clock), field=option) if text else None


def bytes_from(path: Path) -> tuple[str, bytes]:
    """A file's name and content; - is standard input."""
    if str(path) == "-":
        return "stdin", sys.stdin.buffer.read()
    return path.name, read_bytes(path)
