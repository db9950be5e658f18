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
one whose public holidays are free, like US, US-CA or DE-BY. An empty VALUE ("") goes back to the usual. The designs:

{_DESIGNS}
"""
_KEYS = ("design", "zone", "work.weekend", "work.holidays")
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
    from apptracker.services import profiles, settings, workweek

    match key:
        case "design":
            settings.set_design(db, value)
        case "zone":
            profiles.set_value(db, "zone", value)
        case "work.weekend":
            workweek.set_weekend(db, workweek.read_weekend(value))
        case "work.holidays":
            workweek.set_holidays(db, value)


def _readers() -> dict[str, Callable[[Database], str]]:
    from apptracker.services import settings, workweek

    return {
        "design": settings.design,
        "zone": settings.zone,
        "work.weekend": lambda db: workweek.typed_weekend(workweek.weekend(db.read)),
        "work.holidays": lambda db: workweek.holidays_of(db.read),
    }
