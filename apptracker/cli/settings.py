"""settings."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import click

from apptracker.cli.session import Session, emit, emit_text, json_option, pass_session
from apptracker.domain.documents import DESIGNS

if TYPE_CHECKING:
    from apptracker.store import Database

_DESIGNS = "\n\n".join(f"{design.id}: {design.description}" for design in DESIGNS)
_HELP = f"""Show or change what you set once: design, how letters and prep sheets look; zone, your time zone, like
America/Chicago; work.weekend, the days you do not work, like fri,sat, or none; work.holidays, the country or part of
one whose public holidays are free, like US, US-CA or DE-BY; goal.weekly, the applications you mean to send in a week,
0 for no goal; quiet.applied, quiet.screening and quiet.interviewing, the working days without news after which an
application has gone quiet, 0 for never; quiet.over, the working days after asking once more; quiet.auto, yes where No
response is to be set by itself after these. An empty VALUE ("") goes back to the usual. The designs:

{_DESIGNS}
"""
_QUIET = ("quiet.applied", "quiet.screening", "quiet.interviewing", "quiet.over")
_KEYS = ("design", "zone", "work.weekend", "work.holidays", "goal.weekly", *_QUIET, "quiet.auto")
_UNSET = {"zone": "as this computer has it", "work.holidays": "none"}


@click.command("settings", help=_HELP)
@click.argument("key", metavar="[KEY]", type=click.Choice(_KEYS), required=False)
@click.argument("value", metavar="[VALUE]", required=False)
@json_option
@pass_session
def settings_command(session: Session, key: str | None, value: str | None, as_json: bool) -> None:
    if key is not None and value is not None:
        _change(session.db, key, value)
    shown = {name: read(session.db) for name, read in _readers().items() if key in (None, name)}
    if as_json:
        emit(shown)
    else:
        emit_text("\n".join(f"{name}: {said or _UNSET[name]}" for name, said in shown.items()))


def _change(db: Database, key: str, value: str) -> None:
    from apptracker.domain.day import USUAL_GOAL
    from apptracker.services import goals, profiles, quieting, settings, silence, workweek

    match key:
        case "design":
            settings.set_design(db, value)
        case "zone":
            profiles.set_value(db, "zone", value)
        case "work.weekend":
            workweek.set_weekend(db, workweek.read_weekend(value))
        case "work.holidays":
            workweek.set_holidays(db, value)
        case "goal.weekly":
            goals.set_weekly(db, _whole(key, value, USUAL_GOAL))
        case "quiet.auto":
            if value not in ("yes", "no", ""):
                raise click.UsageError("quiet.auto is yes or no")
            quieting.set_auto(db, on=value == "yes")
        case _:
            what = key.removeprefix("quiet.")
            quieting.set_days(db, what, _whole(key, value, silence.USUAL[what]))


def _whole(key: str, value: str, usual: int) -> int:
    if value and not (value.isdecimal() and len(value) < 6):
        raise click.UsageError(f"{key} is a whole number")
    return int(value) if value else usual


def _readers() -> dict[str, Callable[[Database], str]]:
    from apptracker.services import goals, settings, silence, workweek

    def days(what: str) -> Callable[[Database], str]:
        return lambda db: str(silence.days(db.read, what))

    return {
        "design": settings.design,
        "zone": settings.zone,
        "work.weekend": lambda db: workweek.typed_weekend(workweek.weekend(db.read)),
        "work.holidays": lambda db: workweek.holidays_of(db.read),
        "goal.weekly": lambda db: str(goals.weekly(db.read)),
        **{key: days(key.removeprefix("quiet.")) for key in _QUIET},
        "quiet.auto": lambda db: "yes" if silence.quiet_rules(db.read).auto else "no",
    }
