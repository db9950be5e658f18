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

    running = is_running(session.data_dir)
    entry = login_entry(session.data_dir)
    at_login = entry.state()
    if as_json:
        emit({"running": running, "login": at_login.value, "file": str(entry.path)})
        return
    emit_text("running now" if running else "not running")
    emit_text(
        {
            AtLogin.ON: f"starts at login ({entry.path})",
            AtLogin.OFF: "does not start at login",
            AtLogin.OUTDATED: f"starts another program at login ({entry.path}); apptracker background on mends that",
        }[at_login]
    )


@background_command.command("on")
@pass_session
def on(session: Session) -> None:
    """Start at login, and now."""
    from apptracker.adapters.system import background
    from apptracker.adapters.system.autostart import login_entry

    session.db  # noqa: B018 - there is something to remind of, and a folder for it
    entry = login_entry(session.data_dir)
    entry.turn_on()
    running = background.start(session.data_dir) and background.comes_up(session.data_dir)
    tell(f"starts at login ({entry.path}); " + ("running now" if running else "could not be started now"))


@background_command.command("off")
@pass_session
def off(session: Session) -> None:
    """Do not start at login, and stop."""
    from apptracker.adapters.system import background
    from apptracker.adapters.system.autostart import login_entry

    login_entry(session.data_dir).turn_off()
    stopped = background.stop(session.data_dir)
    tell("does not start at login; not running" if stopped else "does not start at login, but does not stop")


@background_command.command("files")
@click.option(
    "--out",
    "folder",
    type=click.Path(path_type=Path),
    metavar="DIR",
    default="apptracker-reminders",
    show_default=True,
    help="Where to write them.",
)
@click.option("--force", is_flag=True, help="Replace what is there.")
@json_option
@pass_session
def files(session: Session, folder: Path, force: bool, as_json: bool) -> None:
    """Write files for the system's own scheduler (cron and systemd, launchd, Task Scheduler), with how to use them."""
    from apptracker.adapters.system.packaging import write_files

    written = write_files(folder, session.data_dir, force=force)
    if as_json:
        emit({"files": [str(path) for path in written]})
    else:
        emit_text("\n".join(str(path) for path in written))
