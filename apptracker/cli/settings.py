"""settings."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

import click

from apptracker.cli.session import Session, emit, emit_text, json_option, pass_session
from apptracker.domain.documents import DESIGNS
from apptracker.services import notify_settings

if TYPE_CHECKING:
    from apptracker.store import Database

_DESIGNS = "\n\n".join(f"{design.id}: {design.description}" for design in DESIGNS)
_NOTIFY = tuple(f"notify.{name}" for name in notify_settings.NAMES)
_HELP = f"""Show or change what you set once: design, how letters and prep sheets look; paper, a4 or us-letter, what
they are printed on; zone, your time zone, like America/Chicago; work.weekend, the days you do not work, like fri,sat,
or none; work.holidays, the country or part of one whose public holidays are free, like US, US-CA or DE-BY; notify, how
you are told of what is due: on, neutral and sound are yes or no, morning is a time (9:00), quiet two times or none
(21:00-8:00), limit how many a day, interview_minutes how long before an interview; goal.weekly, the applications you
mean to send in a week, 0 for no goal; quiet.applied, quiet.screening and quiet.interviewing, the working days without
news after which an application has gone quiet, 0 for never; quiet.over, the working days after asking once more;
quiet.auto, yes where No response is to be set by itself after these. An empty VALUE ("") goes back to the usual. The
designs:

{_DESIGNS}
"""
_QUIET = ("applied", "screening", "interviewing", "over")
_KEYS = (
    *("design", "paper", "zone", "work.weekend", "work.holidays", *_NOTIFY),
    *("goal.weekly", *(f"quiet.{what}" for what in _QUIET), "quiet.auto"),
)
_UNSET = {"paper": "as usual in your country", "zone": "as this computer has it", "work.holidays": "none"}


class _Setting(NamedTuple):
    """How a setting is read, as it can be typed, and how it is changed to what was typed."""

    read: Callable[[Database], str]
    change: Callable[[Database, str], object]


@click.command("settings", help=_HELP)
@click.argument("key", metavar="[KEY]", type=click.Choice(_KEYS), required=False)
@click.argument("value", metavar="[VALUE]", required=False)
@json_option
@pass_session
def settings_command(session: Session, key: str | None, value: str | None, as_json: bool) -> None:
    settings = _settings()
    if key is not None and value is not None:
        settings[key].change(session.db, value)
    shown = {name: setting.read(session.db) for name, setting in settings.items() if key in (None, name)}
    if as_json:
        emit(shown)
    else:
        emit_text("\n".join(f"{name}: {said or _UNSET[name]}" for name, said in shown.items()))


def _settings() -> dict[str, _Setting]:
    from apptracker.domain.day import USUAL_GOAL
    from apptracker.services import goals, profiles, quieting, settings, silence, workweek

    return {
        "design": _Setting(settings.design, settings.set_design),
        "paper": _Setting(lambda db: settings.paper(db) or "", settings.set_paper),
        "zone": _Setting(settings.zone, lambda db, typed: profiles.set_value(db, "zone", typed)),
        "work.weekend": _Setting(
            lambda db: workweek.typed_weekend(workweek.weekend(db.read)),
            lambda db, typed: workweek.set_weekend(db, workweek.read_weekend(typed)),
        ),
        "work.holidays": _Setting(lambda db: workweek.holidays_of(db.read), workweek.set_holidays),
        **{f"notify.{name}": _notify(name) for name in notify_settings.NAMES},
        "goal.weekly": _Setting(
            lambda db: str(goals.weekly(db.read)),
            lambda db, typed: goals.set_weekly(db, _whole("goal.weekly", typed, USUAL_GOAL)),
        ),
        **{f"quiet.{what}": _quiet(what) for what in _QUIET},
        "quiet.auto": _Setting(
            lambda db: "yes" if silence.quiet_rules(db.read).auto else "no",
            lambda db, typed: quieting.set_auto(db, on=_yes("quiet.auto", typed)),
        ),
    }


def _notify(name: str) -> _Setting:
    return _Setting(
        lambda db: notify_settings.said(notify_settings.policy(db))[name],
        lambda db, typed: notify_settings.change_typed(db, name, typed),
    )


def _quiet(what: str) -> _Setting:
    from apptracker.services import quieting, silence

    return _Setting(
        lambda db: str(silence.days(db.read, what)),
        lambda db, typed: quieting.set_days(db, what, _whole(f"quiet.{what}", typed, silence.USUAL[what])),
    )


def _whole(key: str, typed: str, usual: int) -> int:
    if typed and not (typed.isdecimal() and len(typed) < 6):
        raise click.UsageError(f"{key} is a whole number")
    return int(typed) if typed else usual


def _yes(key: str, typed: str) -> bool:
    """Not, where nothing is typed."""
    if typed not in ("yes", "no", ""):
        raise click.UsageError(f"{key} is yes or no")
    return typed == "yes"
