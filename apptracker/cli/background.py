"""background run, status, on, off, files."""

from __future__ import annotations

from pathlib import Path

import click

from apptracker.cli.session import Session, emit, emit_text, json_option, pass_session, tell


@click.group("background")
def background_command() -> None:
    """Reminders while the window is closed, by a small program that starts with your session or that you start, or by
    your system's own scheduler."""


@background_command.command("run")
@pass_session
@click.pass_context
def run(context: click.Context, session: Session) -> None:
    """Remind until stopped. One for each data folder."""
    assert session.run_agent is not None
    context.exit(session.run_agent(session.data_dir))


@background_command.command("status")
@json_option
@pass_session
def status(session: Session, as_json: bool) -> None:
    """Whether it runs, and whether it starts at login."""
    from apptracker.adapters.system.autostart import AtLogin, login_entry
    from apptracker.adapters.system.background import is_running

    if as_json:
        _emit_state(session)
        return
    entry = login_entry(session.data_dir)
    at_login = {
        AtLogin.ON: f"starts at login ({entry.path})",
        AtLogin.OFF: "does not start at login",
        AtLogin.OUTDATED: f"starts another program at login ({entry.path}); apptracker background on mends that",
    }
    emit_text("running now" if is_running(session.data_dir) else "not running")
    emit_text(at_login[entry.state()])


@background_command.command("on")
@json_option
@pass_session
@click.pass_context
def on(context: click.Context, session: Session, as_json: bool) -> None:
    """Start at login, and now. Exit status 1 where it could not be started now."""
    from apptracker.adapters.system import background
    from apptracker.adapters.system.autostart import login_entry

    session.db  # noqa: B018 - so that there is a data folder to remind of
    entry = login_entry(session.data_dir)
    entry.turn_on()
    running = background.start(session.data_dir) and background.comes_up(session.data_dir)
    reason = "" if running else background.why_not() or "apptracker background run tells why"
    tell(f"starts at login ({entry.path}); " + ("running now" if running else f"could not be started now: {reason}"))
    if as_json:
        _emit_state(session)
    if not running:
        context.exit(1)


@background_command.command("off")
@json_option
@pass_session
def off(session: Session, as_json: bool) -> None:
    """Do not start at login, and stop."""
    from apptracker.adapters.system import background
    from apptracker.adapters.system.autostart import login_entry

    login_entry(session.data_dir).turn_off()
    stopped = background.stop(session.data_dir)
    tell("does not start at login; " + ("not running" if stopped else "but it runs, and does not stop"))
    if as_json:
        _emit_state(session)


@background_command.command("files")
@click.option(
    "--out",
    "folder",
    metavar="DIR",
    default="apptracker-reminders",
    show_default=True,
    help="Where to write them.",
)
@click.option("--force", is_flag=True, help="Replace what is there.")
@json_option
@pass_session
def files(session: Session, folder: str, force: bool, as_json: bool) -> None:
    """Write files for the system's own scheduler (cron and systemd, launchd, Task Scheduler), with how to use them."""
    from apptracker.adapters.system.packaging import write_files

    if not folder.strip():
        raise click.UsageError("name the folder for the files with --out; . is the one you are in")
    written = write_files(Path(folder), session.data_dir, force=force)
    if as_json:
        emit({"files": [str(path) for path in written]})
    else:
        emit_text("\n".join(str(path) for path in written))


def _emit_state(session: Session) -> None:
    from apptracker.adapters.system.autostart import login_entry
    from apptracker.adapters.system.background import is_running

    entry = login_entry(session.data_dir)
    emit({"running": is_running(session.data_dir), "login": entry.state().value, "file": str(entry.path)})
