"""add, edit, tag, untag, note, attach, archive, delete, restore-from-bin, stage."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from apptracker.cli import shapes
from apptracker.cli.arguments import FILE, application_id, application_ids, bytes_from, date_from
from apptracker.cli.session import Session, emit, json_option, pass_session, tell
from apptracker.domain.applications import Application, WorkMode


def _fields(command: Callable[..., Any]) -> Callable[..., Any]:
    """The fields an application may be given."""
    for option, metavar, text in reversed(
        (
            ("--url", "URL", "Where the job stands; kept, never opened."),
            ("--location", "L", "Where the work is."),
            ("--source", "S", "Where you found it."),
            ("--applied-on", "D", "When you applied."),
            ("--deadline", "D", "The closing date."),
        )
    ):
        command = click.option(option, metavar=metavar, help=text)(command)
    return command


def _dated(session: Session, values: dict[str, Any]) -> dict[str, Any]:
    for name in ("applied_on", "deadline"):
        if name in values:
            values[name] = date_from(session, values[name], "--" + name.replace("_", "-"))
    return values


def _print(result: Application | list[Application], as_json: bool, said: str) -> None:
    if as_json:
        emit([shapes.application(a) for a in result] if isinstance(result, list) else shapes.application(result))
    else:
        tell(said)


@click.command("add")
@click.option("--employer", required=True, metavar="E", help="Who is hiring.")
@click.option("--title", required=True, metavar="T", help="The job's title.")
@click.option("--stage", metavar="S", help="Saved unless given (Applied with --applied-on).")
@_fields
@click.option("--posting", type=FILE, metavar="FILE", help="The posting, kept word for word.")
@json_option
@pass_session
def add_command(session: Session, /, as_json: bool, posting: Path | None, **values: Any) -> None:
    """Add an application."""
    from apptracker.services import applications

    given = {name: value for name, value in _dated(session, values).items() if value is not None}
    if posting is not None:
        from apptracker.services.capture import Source, add_with_posting

        application = add_with_posting(session.db, Source(*bytes_from(posting)), **given).value
    else:
        application = applications.add(session.db, **given).value
    _print(application, as_json, f"Added {application.id}: {application.title} at {application.employer}.")


@click.command("edit")
@application_id
@click.option("--employer", metavar="E")
@click.option("--title", metavar="T")
@_fields
@click.option(
    "--work-mode",
    type=click.Choice([m.value for m in WorkMode] + [""]),
    metavar="MODE",
    help="on-site, hybrid or remote.",
)
@click.option("--pay", metavar="PAY", help='Like "17-18 USD/hour".')
@click.option("--why", metavar="TEXT", help="Why this employer, in your own words; letters use it as it is.")
@json_option
@pass_session
def edit_command(session: Session, /, id_: int, as_json: bool, **values: Any) -> None:
    """Change an application's fields; an empty value clears one."""
    from apptracker.services import applications

    given = _dated(session, {name: value for name, value in values.items() if value is not None})
    if not given:
        raise click.UsageError("name at least one field to change, for example --title TITLE")
    if "pay" in given:
        from apptracker.domain.money import parse_pay

        given["pay"] = parse_pay(given["pay"])
    if "work_mode" in given:
        given["work_mode"] = WorkMode(given["work_mode"]) if given["work_mode"] else None
    application = applications.edit(session.db, id_, **given).value
    _print(application, as_json, f"Changed {', '.join(name.replace('_', '-') for name in given)} of application {id_}.")


@click.command("tag")
@application_id
@click.argument("tags", metavar="TAG…", nargs=-1, required=True)
@json_option
@pass_session
def tag_command(session: Session, id_: int, tags: tuple[str, ...], as_json: bool) -> None:
    """Put tags on an application."""
    from apptracker.services import applications

    application = applications.tag(session.db, id_, tags).value
    _print(application, as_json, f"Application {id_} is tagged {', '.join(application.tags)}.")


@click.command("untag")
@application_id
@click.argument("tags", metavar="TAG…", nargs=-1, required=True)
@json_option
@pass_session
def untag_command(session: Session, id_: int, tags: tuple[str, ...], as_json: bool) -> None:
    """Take tags off an application."""
    from apptracker.services import applications

    application = applications.untag(session.db, id_, tags).value
    _print(application, as_json, f"Application {id_} is tagged {', '.join(application.tags) or 'with nothing'}.")


@click.command("note")
@application_id
@click.argument("text", metavar="TEXT")
@click.option("--reply", is_flag=True, help="The employer said so: reminders that wait for an answer go.")
@click.option("--on", metavar="D", help="When it happened; today unless given.")
@json_option
@pass_session
def note_command(session: Session, id_: int, text: str, reply: bool, on: str | None, as_json: bool) -> None:
    """Write a note into an application's history."""
    from apptracker.services import applications, followups

    day = date_from(session, on, "--on")
    if reply:
        followups.reply_logged(session.db, id_, text, on=day)
        _print(session.db.read.application(id_), as_json, f"Noted a reply on application {id_}.")
        return
    _print(applications.note(session.db, id_, text, on=day).value, as_json, f"Noted on application {id_}.")


@click.command("attach")
@application_id
@click.argument("files", metavar="FILE…", type=FILE, nargs=-1, required=True)
@json_option
@pass_session
def attach_command(session: Session, id_: int, files: tuple[Path, ...], as_json: bool) -> None:
    """Keep copies of files with an application."""
    from apptracker.services import applications

    kept = applications.attach(session.db, id_, [bytes_from(path) for path in files]).value
    if as_json:
        emit([shapes.file(f) for f in kept])
    else:
        tell(f"Attached {', '.join(f.name for f in kept)} to application {id_}.")


@click.command("archive")
@application_ids
@click.option("--off", is_flag=True, help="Take out of the archive again.")
@json_option
@pass_session
def archive_command(session: Session, ids: tuple[int, ...], off: bool, as_json: bool) -> None:
    """File applications away, or take them out again."""
    from apptracker.services import applications

    done = applications.archive(session.db, ids, archived=not off).value
    _print(done, as_json, f"{'Took out of the archive' if off else 'Archived'}: {_ids(done)}.")


@click.command("delete")
@application_ids
@json_option
@pass_session
def delete_command(session: Session, ids: tuple[int, ...], as_json: bool) -> None:
    """Move applications to the bin."""
    from apptracker.services import applications

    done = applications.delete(session.db, ids).value
    _print(done, as_json, f"Moved to the bin: {_ids(done)}. Take back with: apptracker undo")


@click.command("restore-from-bin")
@application_ids
@json_option
@pass_session
def restore_from_bin_command(session: Session, ids: tuple[int, ...], as_json: bool) -> None:
    """Take applications out of the bin."""
    from apptracker.services import applications

    done = applications.restore(session.db, ids).value
    _print(done, as_json, f"Took out of the bin: {_ids(done)}.")


@click.command("stage")
@application_id
@click.argument("stage", metavar="STAGE")
@click.option("--on", metavar="D", help="When it happened; today unless given.")
@json_option
@pass_session
def stage_command(session: Session, id_: int, stage: str, on: str | None, as_json: bool) -> None:
    """Move an application to a stage, with its history and follow-ups."""
    from apptracker.services import applications

    application = applications.move(session.db, id_, stage, on=date_from(session, on, "--on")).value
    _print(application, as_json, f"Application {id_} is now {application.stage}.")


def _ids(done: list[Application]) -> str:
    return ", ".join(str(a.id) for a in done)
