"""export: what the program keeps, as a file for another."""

from __future__ import annotations

from pathlib import Path

import click

from apptracker.cli.arguments import FILE, date_from, stage_ids
from apptracker.cli.session import Session, emit, json_option, pass_session, tell
from apptracker.domain.errors import UserError

_NAMES = ("interview", "reminder", "closing date")


@click.command("export")
@click.argument("file", metavar="FILE.ics", type=FILE)
@click.option("--stage", "stages", metavar="S", multiple=True, help="Only of this stage (name or kind); repeatable.")
@click.option("--from", "since", metavar="D", help="Only from this day on.")
@click.option("--to", "until", metavar="D", help="Only up to this day.")
@click.option("--neutral", is_flag=True, help="No names: for a calendar that others see.")
@click.option("--force", is_flag=True, help="Replace an existing file.")
@json_option
@pass_session
def export_command(
    session: Session,
    file: Path,
    stages: tuple[str, ...],
    since: str | None,
    until: str | None,
    neutral: bool,
    force: bool,
    as_json: bool,
) -> None:
    """Save interviews, reminders and closing dates as a calendar with alarms, to import on a phone."""
    from apptracker.services import calendar

    if file.suffix.lower() != ".ics":
        raise UserError("export.format", file=file)
    saved = calendar.save(
        session.db,
        file,
        stage_ids=stage_ids(session, stages),
        since=date_from(session, since, "--from"),
        until=date_from(session, until, "--to"),
        neutral=neutral,
        force=force,
    )
    held = {"interviews": saved.interviews, "reminders": saved.reminders, "deadlines": saved.deadlines}
    if as_json:
        emit({"file": str(saved.file), **held})
    else:
        tell(f"Wrote {saved.file}: {', '.join(_counted(*each) for each in zip(held.values(), _NAMES, strict=True))}.")


def _counted(number: int, name: str) -> str:
    return f"{number} {name}" if number == 1 else f"{number} {name}s"
