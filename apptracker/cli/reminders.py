"""remind list, add, edit, done, snooze, dismiss, reopen, delete, script, notify; its rules are in
:mod:`apptracker.cli.follow_up_rules`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from apptracker.cli import shapes
from apptracker.cli.arguments import ID
from apptracker.cli.follow_up_rules import rules_command
from apptracker.cli.layout import due_words, table
from apptracker.cli.notifying import notify
from apptracker.cli.session import Session, emit, emit_text, json_option, pass_session, tell
from apptracker.domain.applications import Channel, Reminder, ReminderState
from apptracker.domain.scripts import Script, Way, parts_of

if TYPE_CHECKING:
    from apptracker.domain.when import When

WHEN = 'Like 2026-12-01, "tomorrow 9:00", "next tue" or +3wd.'
reminder_ids = click.argument("ids", metavar="RID…", type=ID, nargs=-1, required=True)
channel_option = click.option(
    "--channel",
    type=click.Choice([each.value for each in Channel]),
    help="How you do it.",
)
script_option = click.option(
    "--script", metavar="NAME", default=None, help="What to say or write, as remind script names it."
)


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
    words: list[str] = []
    if scripts:
        from apptracker.services.saying import words_of

        words = [words_of(session.db, reminder) for reminder in found]
        for row, text in zip(shaped, words, strict=True):
            row["words"] = text
    if as_json:
        emit(shaped)
        return
    again = [f" ({r.repeat.every.value})" if r.repeat else "" for r in found]
    names = {c.id: c.name for c in session.db.read.contacts()} if any(r.contact_id for r in found) else {}
    rows = [
        (row["id"], due_words(row["due"]), row["text"] + more, _by(r, names), row["application"])
        for row, r, more in zip(shaped, found, again, strict=True)
    ]
    table(("ID", "Due", "What", "By", "For"), rows, "Nothing to do.", wrap=True)
    if scripts:
        for reminder in found:
            told = _told(session, reminder)
            if told:
                emit_text(f"\n--- {reminder.id}: {reminder.text}\n{told}")


def _told(session: Session, reminder: Reminder) -> str:
    """What to say or write with whom it is for, or what there is to choose from; '' for neither."""
    from apptracker.services import saying

    if reminder.script:
        return _with_whom(saying.script(session.db, reminder.id))
    ways = saying.undecided(session.db, reminder)
    return _which(reminder.id, ways) if ways else ""


def _with_whom(script: Script) -> str:
    """ "Ana Ruiz, Recruiter: 312 555 0144" before what to say, "To: Ana Ruiz <ana@example.org>" before a mail."""
    if script.way is None or not script.text:
        return script.text
    name = ", ".join(filter(None, (script.name, script.role)))
    if script.way.channel is Channel.PHONE:
        whom = f"{name or 'By phone'}: {script.phone or 'no number is kept'}"
        return f"{whom}\n\n{script.text}"
    address = f"{script.name} <{script.email}>" if script.name and script.email else script.email
    return f"To: {address or f'{script.name}, no address is kept'.lstrip(', ')}\n{script.text}"


def _which(id_: int, ways: tuple[Way, ...]) -> str:
    """Which texts there are, with the command for each."""
    texts = {parts_of(way.script)[0]: way.title for way in ways}
    lines = [f"  apptracker remind script {id_} --use {text}" for text in texts]
    wide = max(map(len, lines))
    return "\n".join(
        ["Which one?", *(f"{line:<{wide}}  {title}" for line, title in zip(lines, texts.values(), strict=True))]
    )


def _by(reminder: Reminder, names: dict[int, str]) -> str:
    """ "phone, Ana Ruiz"."""
    return ", ".join(filter(None, (reminder.channel.value, names.get(reminder.contact_id or 0, ""))))


@remind_command.command("add")
@click.argument("words", metavar="[ID] TEXT", nargs=-1, required=True)
@click.option("--on", "when", metavar="WHEN", help=f"{WHEN} Without it, TEXT says when, and its verb how.")
@click.option("--repeat", metavar="HOW", default="", help="Comes again once it is done: daily, weekly or monthly.")
@channel_option
@click.option("--contact", type=ID, metavar="CID", help="Whom it is about; without it, who TEXT names.")
@script_option
@json_option
@pass_session
def add(
    session: Session,
    words: tuple[str, ...],
    when: str | None,
    repeat: str,
    channel: str | None,
    contact: int | None,
    script: str | None,
    as_json: bool,
) -> None:
    """Add a reminder, with an application or alone: apptracker remind add 7 "call the recruiter next tue 10"."""
    from apptracker.domain.errors import UserError
    from apptracker.domain.reminder_line import person_named
    from apptracker.services import reminders, saying

    *ids, text = words
    if len(ids) > 1 or (ids and not ids[0].isdecimal()):
        raise click.UsageError('put the text between quotes, like "Ring Ana back"')
    id_ = int(ids[0]) if ids else None
    moment: str | When | None
    if when is None:
        line = reminders.understood(session.db, text)
        text, moment, by, repeat = line.text, line.when, line.channel, repeat or line.repeat
        if moment is None:
            raise UserError("reminder.no_time", text=text)
    else:
        moment, by = when, Channel.TASK
    if script is not None:
        saying.check(session.db, id_, script)
    people = {each.id: each.name for each in session.db.read.contacts(id_)} if id_ is not None else {}
    reminder = reminders.add(
        session.db,
        text,
        moment,
        application_id=id_,
        repeat=repeat,
        channel=Channel(channel) if channel else by,
        contact_id=contact if contact is not None else person_named(text, people),
        script=script,
    ).value
    shaped = _shape(session, reminder)
    told = (
        "" if reminder.channel is Channel.TASK else f"by {reminder.channel.value}",
        f"with {people[reminder.contact_id]}" if reminder.contact_id in people else "",
        reminder.repeat.every.value if reminder.repeat else "",
    )
    how = ", ".join(filter(None, told))
    emit(shaped) if as_json else tell(
        f"Reminder {reminder.id} for {due_words(shaped['due'])}{f' ({how})' if how else ''}: {reminder.text}"
    )


@remind_command.command("edit")
@click.argument("id_", metavar="RID", type=ID)
@click.option("--text", metavar="TEXT", help="What to do.")
@click.option("--on", "when", metavar="WHEN", help=WHEN)
@click.option("--repeat", metavar="HOW", help='daily, weekly or monthly; "" for once.')
@channel_option
@click.option("--contact", metavar="CID", help='Whom it is about; "" for nobody.')
@click.option("--script", metavar="NAME", help='What to say or write, as remind script names it; "" for nothing.')
@json_option
@pass_session
def edit(
    session: Session,
    id_: int,
    text: str | None,
    when: str | None,
    repeat: str | None,
    channel: str | None,
    contact: str | None,
    script: str | None,
    as_json: bool,
) -> None:
    """Change a reminder."""
    from apptracker.services import reminders, saying

    if all(given is None for given in (text, when, repeat, channel, contact, script)):
        raise click.UsageError("say what to change, such as --text or --on")
    if contact and not contact.isdecimal():
        raise click.BadParameter(f"{contact!r} is not an id", param_hint="--contact")
    if script:
        saying.check(session.db, session.db.read.reminder(id_).application_id, script)
    reminder = reminders.edit(
        session.db,
        id_,
        text=text,
        when=when,
        repeat=repeat,
        channel=Channel(channel) if channel else None,
        contact_id=... if contact is None else int(contact) if contact else None,
        script=... if script is None else script or None,
    ).value
    shaped = _shape(session, reminder)
    emit(shaped) if as_json else tell(f"Reminder {reminder.id} for {due_words(shaped['due'])}: {reminder.text}")


@remind_command.command("done")
@reminder_ids
@click.option("--note", metavar="TEXT", default="", help="What came of it, for the history.")
@click.option("--answered", is_flag=True, help="They answered: what waits for a reply goes.")
@json_option
@pass_session
def done(session: Session, ids: tuple[int, ...], note: str, answered: bool, as_json: bool) -> None:
    """Mark reminders as done."""
    _settle(session, ids, ReminderState.DONE, as_json, note=note, answered=answered)


@remind_command.command("dismiss")
@reminder_ids
@json_option
@pass_session
def dismiss(session: Session, ids: tuple[int, ...], as_json: bool) -> None:
    """Put reminders away without doing them."""
    _settle(session, ids, ReminderState.DISMISSED, as_json)


def _settle(
    session: Session,
    ids: tuple[int, ...],
    state: ReminderState,
    as_json: bool,
    *,
    note: str = "",
    answered: bool = False,
) -> None:
    from apptracker.services import reminders

    settled = reminders.settle(session.db, ids, state, note=note, answered=answered).value
    _tell(session, settled, f"Marked as {state.value}", as_json)


@remind_command.command("reopen")
@reminder_ids
@json_option
@pass_session
def reopen(session: Session, ids: tuple[int, ...], as_json: bool) -> None:
    """Open again what was done or dismissed."""
    from apptracker.services import reminders

    _tell(session, reminders.reopen(session.db, ids).value, "Opened again", as_json)


@remind_command.command("delete")
@reminder_ids
@json_option
@pass_session
def delete(session: Session, ids: tuple[int, ...], as_json: bool) -> None:
    """Take reminders away; undo brings them back."""
    from apptracker.services import reminders

    _tell(session, reminders.delete(session.db, ids).value, "Deleted", as_json)


def _tell(session: Session, found: list[Reminder], what: str, as_json: bool) -> None:
    if as_json:
        emit([_shape(session, reminder) for reminder in found])
    else:
        tell(f"{what}: {', '.join(str(reminder.id) for reminder in found)}.")


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


@remind_command.command("script")
@click.argument("id_", metavar="RID", type=ID)
@click.option(
    "--use",
    "name",
    metavar="NAME",
    help="Another of the texts there are for it, such as accept-offer or accept-offer-call.",
)
@json_option
@pass_session
def script_(session: Session, id_: int, name: str | None, as_json: bool) -> None:
    """Print what to say or write for a reminder, and what else there is."""
    from apptracker.services import saying

    found = saying.script(session.db, id_, name)
    if as_json:
        emit(
            {
                "reminder": id_,
                "script": found.way.script if found.way else None,
                "channel": found.way.channel.value if found.way else None,
                "text": found.text,
                "name": found.name,
                "phone": found.phone,
                "email": found.email,
                "no_calls": found.no_calls,
                "others": [{"script": w.script, "title": w.title, "channel": w.channel.value} for w in found.ways],
            }
        )
        return
    if not found.text and found.ways and name is None:
        emit_text(_which(id_, found.ways))
        return
    if found.text:
        emit_text(_with_whom(found))
    else:
        tell("There is nothing to say or write for this reminder.")
    others = [way.script for way in found.ways if way != found.way]
    if others:
        tell(f"There are also, with --use: {', '.join(others)}.")
