"""undo, history."""

from __future__ import annotations

import click

from apptracker.cli import shapes
from apptracker.cli.layout import table
from apptracker.cli.session import Session, emit, json_option, pass_session, tell


@click.command("undo")
@json_option
@pass_session
def undo_command(session: Session, as_json: bool) -> None:
    """Take back the last change, whichever window or command made it; again goes further back."""
    undone = session.db.undo()
    if as_json:
        emit({"id": undone.change_id, "undone": undone.undone, "words": undone.words})
    else:
        tell(f"Took back: {undone.words}")


@click.command("history")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", default=50, show_default=True)
@json_option
@pass_session
def history_command(session: Session, limit: int, as_json: bool) -> None:
    """List the changes, the latest first."""
    entries = session.db.read.history(limit)
    if as_json:
        emit(
            [
                {
                    "id": e.id,
                    "at": shapes.instant(e.at),
                    "cause": e.cause,
                    "words": e.words,
                    "undoes": e.undoes,
                    "undone_by": e.undone_by,
                }
                for e in entries
            ]
        )
        return
    zone = session.clock.now().tzinfo
    rows = [
        (e.id, f"{e.at.astimezone(zone):%Y-%m-%d %H:%M}", e.words, "taken back" if e.undone_by else "") for e in entries
    ]
    table(("ID", "When", "What", ""), rows, "Nothing has been changed yet.", wrap=True)
