"""remind rules: what the program reminds of by itself, seen, switched, changed, added, tried on what happened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import click

from apptracker.cli.layout import named, paragraph, table
from apptracker.cli.session import Session, emit, emit_text, json_option, pass_session, tell
from apptracker.domain.applications import Channel, InterviewFormat
from apptracker.domain.errors import UserError
from apptracker.domain.rules import DayUnit, FollowUpRule, Happening, Outcome, Trigger, read_at
from apptracker.domain.stages import StageKind

_CALLS = {"any": None, "unwelcome": True, "welcome": False}


def _one_of(kinds: Any) -> click.Choice[str]:
    return click.Choice([kind.value for kind in kinds])


def _fields(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that say what a rule is, as ``set`` and ``add`` take them."""
    options = (
        click.option("--text", metavar="TEXT", help="What to be reminded of. {employer} and {title} are filled in."),
        click.option("--message-text", metavar="TEXT", help="The same for any channel but the phone."),
        click.option("--why", metavar="TEXT", help="Why it is worth doing."),
        click.option("--after", type=int, metavar="N", help="So many days after."),
        click.option("--before", type=int, metavar="N", help="So many days before an interview or a closing date."),
        click.option("--unit", type=_one_of(DayUnit), help="What the days are."),
        click.option("--at", metavar="HH:MM", help='The time of day; "" for the whole day.'),
        click.option(
            "--channel", "channels", type=_one_of(Channel), multiple=True, help="The way to do it; best first."
        ),
        click.option("--every", type=int, metavar="N", help="Comes again after N working days while no answer comes."),
        click.option("--times", type=int, metavar="N", help="How often it comes in all."),
        click.option("--stage", type=_one_of(StageKind), help="The stage that a rule for stages counts from."),
        click.option("--while-in", type=_one_of(StageKind), multiple=True, help="Only in these stages."),
        click.option("--format", "formats", type=_one_of(InterviewFormat), multiple=True, help="Only such interviews."),
        click.option("--outcome", "outcomes", type=_one_of(Outcome), multiple=True, help="Only interviews gone so."),
        click.option("--calls", type=click.Choice(list(_CALLS)), help="Only where calls are welcome, or unwelcome."),
        click.option("--needs-contact/--no-needs-contact", default=None, help="Only where a contact is kept."),
        click.option("--needs-interview/--no-needs-interview", default=None, help="Only after an interview."),
        click.option("--any-day/--working-days-only", default=None, help="May fall on a free day."),
        click.option("--script", metavar="NAME", help='The text to say or send; "" for none.'),
        click.option("--ends-with", "cancelled_by", type=_one_of(Happening), multiple=True, help="What settles it."),
    )
    for option in reversed(options):
        command = option(command)
    return command


@click.group("rules", invoke_without_command=True)
@json_option
@pass_session
@click.pass_context
def rules_command(context: click.Context, session: Session, as_json: bool) -> None:
    """What you are reminded of by itself: list, switch, change, add, preview."""
    if context.invoked_subcommand is not None:
        if as_json:
            raise click.UsageError("give --json after the command")
        return
    from apptracker.services import rules

    shown = [_shape(session, rule) for rule in rules.all_rules(session.db.read)]
    if as_json:
        emit(shown)
        return
    rows = [
        (
            row["id"],
            "on" if row["on"] else "off",
            f"{row['label']}. {row['when']}",
            ", ".join(row["channels"]),
            _whose(row),
        )
        for row in shown
    ]
    table(("ID", "", "What and when", "By", "From"), rows, "There are no rules.", wrap=True)


def _whose(row: dict[str, Any]) -> str:
    origin = "you" if row["own"] else "the guide" if row["source"] else "us"
    return f"{origin}, changed" if row["changed"] else origin


def _shape(session: Session, rule: FollowUpRule) -> dict[str, Any]:
    from apptracker.domain.rule_words import when_words
    from apptracker.services import rules

    return {
        "id": rule.id,
        "label": rule.label,
        "on": rule.enabled,
        "when": when_words(rule),
        "trigger": rule.trigger.value,
        "channels": [channel.value for channel in rule.channels],
        "text": rule.text,
        "why": rule.why,
        "scripts": [*filter(None, (rule.script, *rule.scripts))],
        "source": list(rule.source),
        "ours": rule.ours,
        "own": rule.custom,
        "changed": rules.differs(session.db.read, rule.id),
    }


def _tell(session: Session, rule: FollowUpRule, as_json: bool, words: str) -> None:
    emit(_shape(session, rule)) if as_json else tell(words)


def _switch_command(name: str, on: bool, words: str) -> None:
    def switch(session: Session, id_: str, as_json: bool) -> None:
        from apptracker.services import rules

        rule = rules.switch(session.db, id_, on).value
        _tell(session, rule, as_json, f"{rule.label}: {name}.")

    argument = click.argument("id_", metavar="ID")
    rules_command.command(name, help=words)(argument(json_option(pass_session(switch))))


_switch_command("on", True, "Switch a rule on; what it asks for now is planned.")
_switch_command("off", False, "Switch a rule off; its reminders that wait go.")


@rules_command.command("set")
@click.argument("id_", metavar="ID")
@click.option("--label", metavar="NAME", help="Another name.")
@_fields
@json_option
@pass_session
def set_(session: Session, /, id_: str, as_json: bool, **given: Any) -> None:
    """Change a rule; its reminders that wait move along."""
    from apptracker.services import rules

    rule = rules.save(session.db, _changed(rules.rule_of(session.db.read, id_), given)).value
    _tell(session, rule, as_json, f"{rule.label}: {_sentence(rule)}")


@rules_command.command("add")
@click.argument("label", metavar="NAME")
@click.option("--trigger", type=_one_of(Trigger), required=True, help="What it counts from.")
@_fields
@json_option
@pass_session
def add(session: Session, /, label: str, trigger: str, as_json: bool, **given: Any) -> None:
    """Add a rule of your own."""
    from apptracker.services import rules

    blank = FollowUpRule("", label, Trigger(trigger), (Channel.TASK,), given["text"] or label, "")
    rule = rules.add(session.db, _changed(blank, given)).value
    _tell(session, rule, as_json, f"Added as {rule.id}: {_sentence(rule)}")


def _sentence(rule: FollowUpRule) -> str:
    from apptracker.domain.rule_words import when_words

    words = when_words(rule)
    return f"{words[:1].lower()}{words[1:]}."


def _changed(rule: FollowUpRule, given: dict[str, Any]) -> FollowUpRule:
    """The rule with what was given on the command line; what was not stays."""
    kinds: dict[str, Callable[[Any], Any]] = {
        "unit": DayUnit,
        "at": read_at,
        "stage": StageKind,
        "channels": _all(Channel),
        "while_in": _all(StageKind),
        "formats": _all(InterviewFormat),
        "outcomes": _all(Outcome),
        "cancelled_by": _all(Happening),
    }
    told = {name: value for name, value in given.items() if value not in (None, ())}
    if "calls" in told:
        told["no_calls"] = _CALLS[told.pop("calls")]
    if rule.trigger is Trigger.DEADLINE and rule.before >= 0 and "after" in told:
        raise UserError("rule.ahead")
    for one, other in (("after", "before"), ("before", "after")):
        if one in told and other not in told:
            told[other] = -1
    return replace(rule, **{name: kinds.get(name, lambda as_is: as_is)(value) for name, value in told.items()})


def _all(kind: Callable[[str], Any]) -> Callable[[tuple[str, ...]], tuple[Any, ...]]:
    return lambda values: tuple(kind(value) for value in values)


@rules_command.command("reset")
@click.argument("id_", metavar="ID")
@json_option
@pass_session
def reset(session: Session, id_: str, as_json: bool) -> None:
    """Put a rule back as the program comes with it."""
    from apptracker.services import rules

    rule = rules.reset(session.db, id_).value
    _tell(session, rule, as_json, f"{rule.label}: {_sentence(rule)}")


@rules_command.command("delete")
@click.argument("id_", metavar="ID")
@json_option
@pass_session
def delete(session: Session, id_: str, as_json: bool) -> None:
    """Delete a rule of your own, with its reminders that wait."""
    from apptracker.services import rules

    rules.delete(session.db, id_)
    emit({"deleted": id_}) if as_json else tell(f"Deleted the rule {id_}.")


@rules_command.command("preview")
@click.argument("id_", metavar="ID")
@click.option("--from", "since", metavar="D", help="The first day; 30 days ago unless given.")
@click.option("--to", "until", metavar="D", help="The last day; today unless given.")
@json_option
@pass_session
def preview(session: Session, id_: str, since: str | None, until: str | None, as_json: bool) -> None:
    """What a rule would have asked for on these days, whether it is on or off."""
    from apptracker.domain.clock import today
    from apptracker.domain.when import parse_date
    from apptracker.services import rules

    day = today(session.clock)
    last = parse_date(until, day, field="--to") if until else day
    first = parse_date(since, day, field="--from") if since else last - timedelta(days=30)
    if first > last:
        raise UserError("range.backwards", since=first, until=last)
    found = rules.would_have(session.db, rules.rule_of(session.db.read, id_), first, last)
    if as_json:
        emit(
            [
                {
                    "day": each.day.isoformat(),
                    "application": each.application_id,
                    "employer": each.employer,
                    "title": each.title,
                    "text": each.text,
                    "why_not": each.why_not,
                    "answered_before": each.answered_before,
                }
                for each in found
            ]
        )
        return
    shown = [each for each in found if not each.why_not]
    rows = [
        (
            each.day.isoformat(),
            each.text,
            named(each.title, each.employer),
            each.why_not or _answered(each.answered_before),
        )
        for each in found
    ]
    table(("Day", "What", "For", ""), rows, "Nothing on these days.", wrap=True)
    if found:
        count = f"{len(shown)} reminder{'' if len(shown) == 1 else 's'}"
        emit_text(paragraph(f"{count} from {first.isoformat()} to {last.isoformat()}."))


def _answered(before: bool) -> str:
    return "They had answered" if before else ""
