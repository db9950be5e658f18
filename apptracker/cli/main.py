"""From arguments to a command and an exit status. Commands are imported when they run."""

from __future__ import annotations

import contextlib
import importlib
import os
import sys
from pathlib import Path

import click

from apptracker import __version__, paths
from apptracker.app import log_fault
from apptracker.cli.session import OpenWindow, RunAgent, Session, emit_text, tell
from apptracker.domain.clock import FREEZE_VARIABLE, clock_from
from apptracker.domain.errors import MESSAGES, AppError, words_for

#: Command -> module under apptracker.cli that holds it, with its line of help, so that --help imports nothing.
COMMANDS: dict[str, tuple[str, str]] = {
    "add": ("applications", "Add an application."),
    "capture": ("postings", "Read postings and start an application for each."),
    "list": ("listing", "List applications."),
    "show": ("showing", "Show one application with everything about it."),
    "edit": ("applications", "Change an application's fields."),
    "tag": ("applications", "Put tags on an application."),
    "untag": ("applications", "Take tags off an application."),
    "note": ("applications", "Write a note into an application's history."),
    "attach": ("applications", "Keep copies of files with an application."),
    "archive": ("applications", "File applications away, or take them out again."),
    "delete": ("applications", "Move applications to the bin."),
    "bin": ("showing", "List what is in the bin."),
    "restore-from-bin": ("applications", "Take applications out of the bin."),
    "undo": ("changes", "Take back the last change; again goes further back."),
    "history": ("changes", "List the changes, the latest first."),
    "stage": ("applications", "Move an application to a stage."),
    "stages": ("showing", "List the stages."),
    "contact": ("people", "Recruiters, managers and referrers."),
    "interview": ("interviews", "Interviews: plan, move, finish, cancel."),
    "remind": ("reminders", "Reminders and follow-ups."),
    "profile": ("profile", "Your facts: import, show, set, export."),
    "story": ("profile", "Your evidence, as stories."),
    "coverage": ("postings", "What a posting asks for, and how you answer it."),
    "letter": ("letters", "Preview, keep or write a cover letter."),
    "sent": ("packets", "Mark an application as sent and freeze what went out."),
    "packet": ("packets", "What was sent, as it was then: show, export, check."),
    "text": ("texts", "Thanks, questions, answers to an offer, résumé lines."),
    "answer": ("texts", "Answers to an application form."),
    "prep": ("letters", "An interview-prep sheet."),
    "template": ("templates", "Letter templates: list, show, new, check, import, export."),
    "readiness": ("readiness", "How ready you are, and what to do next."),
    "guide": ("guide", "Roles, skills, pay, questions and advice: search and read."),
    "settings": ("settings", "What you set once: letters, time, free days, notices."),
    "export": ("exporting", "Applications as a table, what is planned as a calendar."),
    "background": ("background", "Reminders while the window is closed."),
    "folder": ("folder", "Where your data is, and moving it."),
    "lock": ("locking", "Lock your data with a passphrase."),
    "backup": ("upkeep", "Make a verified backup."),
    "backups": ("upkeep", "List the backups."),
    "restore": ("upkeep", "Put a backup in the place of the present data."),
    "doctor": ("upkeep", "Look after the health of the data."),
    "demo": ("demo", "Show what the program does, in a fresh folder."),
}


class LazyGroup(click.Group):
    """A group whose commands live in modules imported when one of them runs."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"apptracker.cli.{COMMANDS[cmd_name][0]}")
        command: click.Command = getattr(module, cmd_name.replace("-", "_") + "_command")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])


@click.group(cls=LazyGroup, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--data-dir",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help=f"Where your data is (also {paths.DATA_DIR_VARIABLE}).",
)
@click.option("--show", "place", default="", hidden=True, help="Where in the window a notification leads.")
@click.version_option(__version__, message="apptracker %(version)s")
@click.pass_context
def root(context: click.Context, data_dir: Path | None, place: str) -> None:
    """A private tracker for job applications. Everything stays on this machine."""
    session: Session = context.obj
    session.begin(data_dir, clock_from(os.environ.get(FREEZE_VARIABLE)))
    context.call_on_close(session.close)
    if context.invoked_subcommand is None:
        if session.open_window is None:
            emit_text(context.get_help())
        else:
            context.exit(session.open_window(session.data_dir, place))


def run(arguments: list[str], open_window: OpenWindow | None = None, run_agent: RunAgent | None = None) -> int:
    """Run one command, or open the window where none is named. Exit status: 0 done, 1 nothing could be done, 2 wrong
    usage."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # text in any script, whatever the terminal's encoding claims
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    session = Session(open_window, run_agent)
    try:
        status = root.main(args=arguments, prog_name="apptracker", standalone_mode=False, obj=session)
    except click.exceptions.Exit as leaving:
        return leaving.exit_code
    except click.ClickException as wrong:
        wrong.show()
        return wrong.exit_code
    except AppError as error:
        return refuse(words_for(error))
    except (KeyboardInterrupt, click.exceptions.Abort):
        refuse("stopped; what was finished before is kept")
        return 130
    except Exception as bug:
        return refuse(_words_for_bug(bug, session))
    return status if isinstance(status, int) else 0


def refuse(text: str) -> int:
    """Say in one line why nothing could be done; the exit status for it."""
    with contextlib.suppress(AppError):  # nobody is left to tell
        tell(f"apptracker: {text}")
    return 1


def _words_for_bug(bug: Exception, session: Session) -> str:
    """Where it happened goes to the log: types and places in the program, no personal text."""
    import traceback

    places = " < ".join(
        f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in reversed(traceback.extract_tb(bug.__traceback__))
    )
    where = f"{type(bug).__name__} at {places}"
    log = log_fault(session.data_dir, session.clock, where)
    return MESSAGES["bug.after" if session.committed else "bug"].format(path=log or where)
