"""readiness ROLE, readiness --application ID."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from apptracker.cli import shapes
from apptracker.cli.arguments import ID
from apptracker.cli.layout import due_words, paragraph, table
from apptracker.cli.session import Session, emit, emit_text, json_option, pass_session, tell

if TYPE_CHECKING:
    from apptracker.domain.readiness import Readiness, SkillState

_STATES = (
    ("evidenced", "Shown by what you have told"),
    ("claimed", "Listed, but shown by nothing"),
    ("missing", "Missing"),
)
_OURS = (
    "Our own reckoning by fixed rules over what your profile holds: no verdict, and no AI. Something you show counts "
    "in full; something you only list, or something close to it, half at most."
)
_LATEST = 5  # figures of earlier days that are shown


@click.command("readiness")
@click.argument("role", metavar="[ROLE]", nargs=-1)
@click.option("--application", "id_", metavar="ID", type=ID, help="For this application's posting instead of a role.")
@click.option("--remind", "step", metavar="STEP", help="Make a reminder of a step: its number in the plan, or its id.")
@click.option(
    "--on", "when", metavar="WHEN", help='With --remind: like 2026-12-01, "tomorrow 9:00", "next tue" or +3wd.'
)
@json_option
@pass_session
def readiness_command(
    session: Session, role: tuple[str, ...], id_: int | None, step: str | None, when: str | None, as_json: bool
) -> None:
    """How ready you are for a role or an application: what you show, what you only list, what is missing, and a plan.

    ROLE is a role of the guide by its name or a job title, such as "help desk agent".
    """
    from apptracker.services import readiness

    if bool(role) == (id_ is not None):
        raise click.UsageError("name a role, or give --application ID")
    if (step is None) != (when is None):
        raise click.UsageError("--remind STEP and --on WHEN belong together")
    target = readiness.role_target(" ".join(role)) if role else f"{readiness.APPLICATION}:{id_}"
    if step is not None and when is not None:
        shaped = shapes.reminder(readiness.remind(session.db, target, step, when).value, session.clock.now().tzinfo)
        emit(shaped) if as_json else tell(f"Reminder {shaped['id']} for {due_words(shaped['due'])}: {shaped['text']}")
        return
    found = readiness.check(session.db, target)
    emit(_shape(found)) if as_json else _show(found)


def _shape(found: Readiness) -> dict[str, Any]:
    return {
        "target": found.target,
        "role": found.role or None,
        "title": found.title,
        "figure": found.figure,
        "parts": [
            {
                "id": part.id,
                "name": part.name,
                "weight": part.weight,
                "have": part.have,
                "of": part.of,
                "points": part.points,
                "about": part.about,
                "source": list(part.source),
            }
            for part in found.parts
        ],
        "skills": [
            {
                "id": skill.id,
                "name": skill.name,
                "needed": skill.needed,
                "state": skill.state.value,
                "facts": [{"fact": shown.fact, "why": shown.why} for shown in skill.facts],
                "near": skill.near or None,
            }
            for skill in found.skills
        ],
        "plan": [
            {
                "id": step.id,
                "text": step.text,
                "why": step.why,
                "points": step.points,
                "kind": step.kind.value,
                "planned": step.planned.isoformat() if step.planned else None,
            }
            for step in found.plan
        ],
        "history": [{"on": day.isoformat(), "figure": figure} for day, figure in found.history],
    }


def _show(found: Readiness) -> None:
    emit_text(paragraph(f"{found.title}: ready for {found.figure} of 100"))
    emit_text(paragraph(_OURS))
    emit_text("")
    table(
        ("Part", "Points", "Have"),
        [(p.name, f"{p.points} of {p.weight}", f"{p.have:g} of {p.of:g}") for p in found.parts],
        "",
    )
    for state, heading in _STATES:
        held = [skill for skill in found.skills if skill.state.value == state]
        if held:
            emit_text(f"\n{heading}:")
            for skill in held:
                emit_text(paragraph(_line(skill), "  ", "    "))
    if found.plan:
        emit_text("\nWhat to do next:")
    for number, step in enumerate(found.plan, start=1):
        gain = f" (+{step.points:g})" if step.points else ""
        planned = f" Planned for {step.planned.isoformat()}." if step.planned else ""
        emit_text(paragraph(f"{number}. {step.text}{gain}. {step.why}{planned}", "  ", "     "))
    if len(found.history) > 1:
        days = ", ".join(f"{day.isoformat()} {figure}" for day, figure in found.history[-_LATEST:])
        emit_text(paragraph(f"\nSo far: {days}"))


def _line(skill: SkillState) -> str:
    why = skill.near or (skill.facts[0].why if skill.facts else "")
    need = "" if skill.needed else " (good to have)"
    return f"{skill.name}{need}{f': {why}' if why else ''}"
