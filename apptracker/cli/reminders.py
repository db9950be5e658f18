"""remind list, add, done, snooze, dismiss, notify; its rules are in :mod:`apptracker.cli.follow_up_rules`."""

from __future__ import annotations

from typing import Any

import click

from apptracker.cli import shapes
from apptracker.cli.arguments import ID
from apptracker.cli.follow_up_rules import rules_command
from apptracker.cli.layout import due_words, table
from apptracker.cli.notifying import notify
from apptracker.cli.session import Session, emit, emit_text, json_option, pass_session, tell
from apptracker.domain.applications import Reminder, ReminderState

reminder_ids = click.argument("ids", metavar="RID…", type=ID, nargs=-1, required=True)


@click.group("remind")
def remind_command() -> None:
    """Reminders and follow-ups."""


remind_command.add_command(rules_command)
remind_command.add_command(notify)


def _shape(session: Session, reminder: Reminder) -> dict[str, Any]:
    return shapes.reminder(reminder, session.clock.now().tzinfo)


@remind_command.command("list")
@click.option("--due", is_flag=True, help="Only what is due now.")
@click.option("--until", metavar="D", help="Only what falls due by the end of that day.")
@click.option("--scripts", is_flag=True, help="With what to say or write.")
@json_option
@pass_session
def list_(session: Session, due: bool, until: str | None, scripts: bool, as_json: bool) -> None:
    """List reminders that wait, by due time."""
    from apptracker.services import reminders

    if due and until:
        raise click.UsageError("give --due or --until, not both")
    if due:
        found = reminders.due(session.db)
    elif until:
        from apptracker.services.workweek import read_when

        found = reminders.waiting(session.db, until=reminders.until_end_of(read_when(session.db, until).at))
    else:
        found = reminders.waiting(session.db)
    shaped = [_shape(session, r) for r in found]
    if scripts:
        from apptracker.services.followups import script_of

        for row, reminder in zip(shaped, found, strict=True):
            row["script"] = script_of(session.db, reminder)
    if as_json:
        emit(shaped)
        return
    again = [f" ({r.repeat.every.value})" if r.repeat else "" for r in found]
    rows = [
        (r["id"], due_words(r["due"]), r["text"] + more, r["channel"], r["application"])
        for r, more in zip(shaped, again, strict=True)
    ]
    table(("ID", "Due", "What", "By", "For"), rows, "Nothing to do.", wrap=True)
    for row in shaped:
        if row.get("script"):
            emit_text(f"\n--- {row['id']}: {row['text']}\n{row['script']}")


@remind_command.command("add")
@click.argument("words", metavar="[ID] TEXT", nargs=-1, required=True)
@click.option(
    "--on", "when", required=True, metavar="WHEN", help='Like 2026-12-01, "tomorrow 9:00", "next tue" or +3wd.'
)
@click.option("--repeat", metavar="HOW", default="", help="Comes again once it is done: daily, weekly or monthly.")
@json_option
@pass_session
def add(session: Session, words: tuple[str, ...], when: str, repeat: str, as_json: bool) -> None:
    """Add a reminder, with an application or alone."""
    from apptracker.services import reminders

    *ids, text = words
    if len(ids) > 1 or (ids and not ids[0].isdecimal()):
        raise click.UsageError('put the text between quotes, like "Ring Ana back"')
    id_ = int(ids[0]) if ids else None
    reminder = reminders.add(session.db, text, when, application_id=id_, repeat=repeat).value
    shaped = _shape(session, reminder)
    emit(shaped) if as_json else tell(f"Reminder {reminder.id} for {due_words(shaped['due'])}: {reminder.text}")


def _settle(session: Session, ids: tuple[int, ...], state: ReminderState, as_json: bool) -> None:
    from apptracker.services import reminders

    done = reminders.settle(session.db, ids, state).value
    if as_json:
        emit([_shape(session, r) for r in done])
    else:
        tell(f"Marked as {state.value}: {', '.join(str(r.id) for r in done)}.")


@remind_command.command("done")
@reminder_ids
@json_option
@pass_session
def done(session: Session, ids: tuple[int, ...], as_json: bool) -> None:
    """Mark reminders as done."""
    _settle(session, ids, ReminderState.DONE, as_json)


@remind_command.command("dismiss")
@reminder_ids
@json_option
@pass_session
def dismiss(session: Session, ids: tuple[int, ...], as_json: bool) -> None:
    """Put reminders away without doing them."""
    _settle(session, ids, ReminderState.DISMISSED, as_json)


@remind_command.command("snooze")
@reminder_ids
@click.option("--on", "when", metavar="WHEN", default="tomorrow", show_default=True, help="When to be reminded again.")
@json_option
@pass_session
def snooze(session: Session, ids: tuple[int, ...], when: str, as_json: bool) -> None:
    """Put reminders off."""
    from apptracker.services import reminders

    put_off = reminders.snooze(session.db, ids, when).value
    shaped = [_shape(session, r) for r in put_off]
    if as_json:
        emit(shaped)
    else:
        tell(f"Put off to {due_words(shaped[0]['due'])}: {', '.join(str(r['id']) for r in shaped)}.")
