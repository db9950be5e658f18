"""settings."""

from __future__ import annotations

import click

from apptracker.cli.session import Session, emit, emit_text, json_option, pass_session
from apptracker.domain.documents import DESIGNS
from apptracker.services import notify_settings

_DESIGNS = "\n\n".join(f"{design.id}: {design.description}" for design in DESIGNS)
_NOTIFY = tuple(f"notify.{name}" for name in notify_settings.NAMES)
_HELP = f"""Show or change what you set once: design, how letters and prep sheets look; zone, your time zone, like
America/Chicago; notify, how you are told of what is due: on, neutral and sound are yes or no, morning is a time (9:00),
quiet two times or none (21:00-8:00), limit how many a day, interview_minutes how long before an interview. An empty
VALUE ("") goes back to the usual. The designs:

{_DESIGNS}
"""


@click.command("settings", help=_HELP)
@click.argument("key", metavar="[KEY]", type=click.Choice(("design", "zone", *_NOTIFY)), required=False)
@click.argument("value", metavar="[VALUE]", required=False)
@json_option
@pass_session
def settings_command(session: Session, key: str | None, value: str | None, as_json: bool) -> None:
    from apptracker.services import profiles, settings

    if value is not None:
        if key == "design":
            settings.set_design(session.db, value)
        elif key in _NOTIFY:
            notify_settings.change_typed(session.db, key.partition(".")[2], value)
        else:
            profiles.set_value(session.db, "zone", value)
    now = {"design": settings.design(session.db), "zone": settings.zone(session.db)}
    now |= dict(zip(_NOTIFY, notify_settings.said(notify_settings.policy(session.db)).values(), strict=True))
    shown = {name: said for name, said in now.items() if key in (None, name)}
    if as_json:
        emit(shown)
    else:
        emit_text("\n".join(f"{name}: {said or 'as this computer has it'}" for name, said in shown.items()))
