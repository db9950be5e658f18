"""interview add, list, move, cancel, done."""

from __future__ import annotations

import click

from apptracker.cli import shapes
from apptracker.cli.arguments import ID, application_id
from apptracker.cli.layout import table
from apptracker.cli.session import Session, emit, json_option, pass_session, tell
from apptracker.domain.applications import Interview, InterviewFormat

interview_id = click.argument("interview_id", metavar="IID", type=ID)


@click.group("interview")
def interview_command() -> None:
    """Interviews: plan, move, finish, cancel."""


def _print(interview: Interview, as_json: bool, said: str) -> None:
    if as_json:
        emit(shapes.interview(interview))
        return
    from apptracker.services.interviews import describe

    tell(f"{said}: {describe(interview)} (interview {interview.id}).")


@interview_command.command("add")
@application_id
@click.option("--at", required=True, metavar='"2026-12-01 15:00"', help="The time agreed, in its zone.")
@click.option("--zone", required=True, metavar="ZONE", help="Like America/Chicago.")
@click.option("--format", "format_", required=True, type=click.Choice([f.value for f in InterviewFormat]))
@click.option("--minutes", type=int, default=45, show_default=True, metavar="N")
@click.option("--with", "people", multiple=True, metavar="NAME", help="Whom you will meet; may be repeated.")
@click.option("--round", "round_", type=click.IntRange(min=1), metavar="N")
@click.option("--place", metavar="P", help="Address, link or number.")
@json_option
@pass_session
def add(
    session: Session,
    id_: int,
    at: str,
    zone: str,
    format_: str,
    minutes: int,
    people: tuple[str, ...],
    round_: int | None,
    place: str | None,
    as_json: bool,
) -> None:
    """Plan an interview, with reminders to prepare, to say thank you and to ask for next steps."""
    from apptracker.services import interviews

    interview = interviews.plan(
        session.db,
        id_,
        at=at,
        zone=zone,
        format=InterviewFormat(format_),
        minutes=minutes,
        people=people,
        round=round_,
        place=place,
    ).value
    _print(interview, as_json, "Planned")


@interview_command.command("list")
@click.argument("id_", metavar="[ID]", type=ID, required=False)
@json_option
@pass_session
def list_(session: Session, id_: int | None, as_json: bool) -> None:
    """List interviews, of one application or all."""
    if id_ is not None:
        session.db.read.application(id_)
    found = session.db.read.interviews(application_id=id_)
    if as_json:
        emit([shapes.interview(i) for i in found])
        return
    rows = [
        (i.id, i.application_id, f"{i.wall_time:%Y-%m-%d %H:%M}", i.zone, i.format.value, i.round, i.state.value)
        for i in found
    ]
    table(("ID", "For", "When", "Zone", "Format", "Round", "State"), rows, "No interviews.", wrap=True)


@interview_command.command("move")
@interview_id
@click.option("--at", required=True, metavar='"2026-12-02 10:00"')
@click.option("--zone", metavar="ZONE", help="As before unless given.")
@json_option
@pass_session
def move(session: Session, interview_id: int, at: str, zone: str | None, as_json: bool) -> None:
    """Move an interview to another time; its reminders move along."""
    from apptracker.services import interviews

    _print(interviews.move(session.db, interview_id, at=at, zone=zone).value, as_json, "Moved")


@interview_command.command("cancel")
@interview_id
@json_option
@pass_session
def cancel(session: Session, interview_id: int, as_json: bool) -> None:
    """Cancel an interview; its reminders go."""
    from apptracker.services import interviews

    _print(interviews.cancel(session.db, interview_id).value, as_json, "Cancelled")


@interview_command.command("done")
@interview_id
@click.option("--outcome", metavar="TEXT", help="How it went.")
@json_option
@pass_session
def done(session: Session, interview_id: int, outcome: str | None, as_json: bool) -> None:
    """Mark an interview as having taken place."""
    from apptracker.services import interviews

    _print(interviews.finish(session.db, interview_id, outcome=outcome).value, as_json, "Done")
