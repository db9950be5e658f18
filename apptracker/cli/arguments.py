"""Arguments that several commands share. Listing takes them too, so what reads dates and files is imported late."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import click

from apptracker.cli.session import Session
from apptracker.domain.clock import today

ID = click.INT  # any number: one that names nothing is told like any other
FILE = click.Path(path_type=Path)

application_id = click.argument("id_", metavar="ID", type=ID)
application_ids = click.argument("ids", metavar="ID…", type=ID, nargs=-1, required=True)


def date_from(session: Session, text: str | None, option: str) -> date | None:
    """The date an option names, or None; '' clears a field."""
    if not text:
        return None
    from apptracker.domain.when import parse_date

    return parse_date(text, today(session.clock), field=option)


def bytes_from(path: Path) -> tuple[str, bytes]:
    """A file's name and content; - is standard input."""
    if str(path) == "-":
        return "stdin", sys.stdin.buffer.read() if sys.stdin else b""
    from apptracker.adapters.system.files import read_bytes

    return path.name, read_bytes(path)


def stage_ids(session: Session, names: tuple[str, ...]) -> tuple[int, ...]:
    """The stages named by ``--stage``.

    :raises UserError: ``stage.unknown``.
    """
    if not names:
        return ()
    from apptracker.domain.errors import UserError
    from apptracker.domain.stages import find_stage

    stages = session.db.read.stages()
    found = []
    for name in names:
        stage = find_stage(stages, name)
        if stage is None:
            raise UserError("stage.unknown", stage=name)
        found.append(stage.id)
    return tuple(found)
