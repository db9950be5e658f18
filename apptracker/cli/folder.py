"""folder: where the data is, and moving it."""

from __future__ import annotations

from pathlib import Path

import click

from apptracker.cli.session import Session, emit, emit_text, json_option, pass_session, patience, tell

_FOLDER = click.Path(path_type=Path, file_okay=False)


@click.group("folder", invoke_without_command=True)
@json_option
@pass_session
@click.pass_context
def folder_command(context: click.Context, session: Session, as_json: bool) -> None:
    """Where your data is: show it, move it, or name it."""
    if context.invoked_subcommand is not None:
        return
    from apptracker.services import folders

    place = folders.place_of(session.data_dir)
    if as_json:
        emit({"folder": str(place.folder), "kind": place.kind.value, "portable": str(place.beside or "") or None})
    else:
        emit_text(str(place.folder))


@folder_command.command("move")
@click.argument("folder", metavar="DIR", type=_FOLDER)
@json_option
@pass_session
def move_command(session: Session, folder: Path, as_json: bool) -> None:
    """Move everything to an empty or new folder, checked; a copy stays where it was."""
    from apptracker.services import folders

    was = session.data_dir
    db = session.db
    with patience("Copying the data …"):
        now = folders.move(db, folder)
    if as_json:
        emit({"folder": str(now), "was": str(was)})
    else:
        tell(f"Your data is in {now} now. A copy stays in {was}; delete it when you like.")


@folder_command.command("use")
@click.argument("folder", metavar="DIR", type=_FOLDER)
@json_option
@pass_session
def use_command(session: Session, folder: Path, as_json: bool) -> None:
    """From now on use the data in this folder, such as one on another disk."""
    from apptracker.services import folders

    now = folders.use(folder)
    if as_json:
        emit({"folder": str(now)})
    else:
        tell(f"Your data is in {now} from now on.")
