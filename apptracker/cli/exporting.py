"""export: what the program keeps, as a file for another."""

from __future__ import annotations

from pathlib import Path

import click

from apptracker.cli.arguments import FILE, date_from, stage_ids
from apptracker.cli.session import Session, emit, json_option, pass_session, tell
from apptracker.domain.errors import UserError

_NAMES = ("interview", "reminder", "closing date")


@click.command("export")
@click.argument("file", metavar="FILE.csv|json|ics", type=FILE)
@click.option("--stage", "stages", metavar="S", multiple=True, help="Only of this stage (name or kind); repeatable.")
@click.option("--from", "since", metavar="D", help="Only from this day on.")
@click.option("--to", "until", metavar="D", help="Only up to this day.")
@click.option("--semicolons", is_flag=True, help="CSV for spreadsheets that write numbers with a comma.")
@click.option("--neutral", is_flag=True, help="Calendar: no names, for one that others see.")
@click.option("--force", is_flag=True, help="Replace an existing file.")
@json_option
@pass_session
def export_command(
    session: Session,
    file: Path,
    stages: tuple[str, ...],
    since: str | None,
    until: str | None,
    semicolons: bool,
    neutral: bool,
    force: bool,
    as_json: bool,
) -> None:
    """Save applications as a table (.csv) or as data (.json), or what is planned as a calendar with alarms (.ics).

    Days count by when you applied or, where you have not, when you added it; in a calendar, by when something is.
    """
    kind = file.suffix.lower()
    for option, given, fits in (("--neutral", neutral, ".ics"), ("--semicolons", semicolons, ".csv")):
        if given and kind != fits:
            raise UserError("export.not_here", option=option, file=file)
    chosen = {
        "stage_ids": stage_ids(session, stages),
        "since": date_from(session, since, "--from"),
        "until": date_from(session, until, "--to"),
    }
    if kind == ".ics":
        from apptracker.services import calendar

        saved = calendar.save(session.db, file, **chosen, neutral=neutral, force=force)  # type: ignore[arg-type]
        counts = (saved.interviews, saved.reminders, saved.deadlines)
        held = dict(zip(("interviews", "reminders", "deadlines"), counts, strict=True))
        words = ", ".join(_counted(*each) for each in zip(counts, _NAMES, strict=True))
    else:
        from apptracker.services import exporting

        sheet = exporting.SEMICOLONS if semicolons else exporting.COMMAS
        ids = exporting.chosen(session.db, **chosen)  # type: ignore[arg-type]
        count = exporting.save(session.db, file, ids, sheet=sheet, force=force).applications
        held, words = {"applications": count}, _counted(count, "application")
    if as_json:
        emit({"file": str(file), **held})
    else:
        tell(f"Wrote {file}: {words}.")


def _counted(number: int, name: str) -> str:
    return f"{number} {name}" if number == 1 else f"{number} {name}s"
