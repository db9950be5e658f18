"""Readiness: what the person shows of what a role or an application calls for, kept by day, and steps as reminders."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from apptracker.domain.changes import Result
from apptracker.domain.clock import today
from apptracker.domain.errors import EnvironmentFault, UserError
from apptracker.domain.readiness import Readiness, Step
from apptracker.domain.text import clean_line
from apptracker.guide.entries import Course, Level, Role, Scenario, Skill, Tool
from apptracker.guide.lexicon import lexicon
from apptracker.guide.library import all_of
from apptracker.guide.roles import find_role, guess_role, near_roles
from apptracker.services import letters, reminders
from apptracker.tailoring.readiness import Knowledge, Person, for_posting, for_role
from apptracker.tailoring.readiness_plan import plan

if TYPE_CHECKING:
    from apptracker.domain.applications import Application, Reminder
    from apptracker.domain.postings import Coverage
    from apptracker.store import Database

ROLE, APPLICATION = "role", "application"
_DIGITS = 18  # of a number at most; Python refuses to read one of thousands


def knowledge() -> Knowledge:
    """What the guide knows that readiness goes by."""
    return Knowledge(all_of(Skill), all_of(Tool), all_of(Level), all_of(Course), all_of(Scenario))


def role_target(name: str) -> str:
    """The target for a role by its id, name or one of its titles.

    :raises UserError: ``text.empty``, ``readiness.role``, ``readiness.role_near``.
    """
    if not name.strip():
        raise UserError("text.empty", field="role")
    role = find_role(name)
    if role is not None:
        return f"{ROLE}:{role.id}"
    near = near_roles(name)
    if near:
        raise UserError("readiness.role_near", name=name, near=" or ".join(f"“{each.name}”" for each in near))
    raise UserError("readiness.role", name=name)


def look(db: Database, target: str) -> Readiness:
    """How ready the person is for a target now, with the plan and the figures of earlier days; nothing is kept.

    :raises UserError: ``application.unknown``, ``application.binned``, ``readiness.role``, ``readiness.no_posting``.
    """
    kind, _, id_ = target.partition(":")
    if kind == APPLICATION:
        application = db.read.application(_number(id_))
        posting, coverage = letters.coverage_of(db, application.id)
        return _of_application(db, application, coverage if posting else None)
    return _of_role(db, target, id_)


def check(db: Database, target: str) -> Readiness:
    """As :func:`look`, and the figure is noted for today.

    :raises UserError: as for :func:`look`.
    """
    return note(db, look(db, target))


def note(db: Database, found: Readiness) -> Readiness:
    """Keep the figure as today's, with it in the history. Where nothing can be written, it is only shown."""
    day = today(db.clock)
    if (day, found.figure) in found.history:
        return found
    with suppress(EnvironmentFault):
        db.keep_readiness(found.target, day, found.figure)
    earlier = tuple(each for each in found.history if each[0] != day)
    return found.with_history((*earlier, (day, found.figure)))


def figure_of(db: Database, application_id: int, coverage: Coverage) -> int | None:
    """The figure for an application whose posting was read already; None where the posting asks for nothing."""
    nothing = Knowledge({}, {}, {}, {}, {})  # the figure needs none of it, and reading the guide takes a while
    found = for_posting(f"{APPLICATION}:{application_id}", "", coverage, _person(db), nothing)
    return found.figure if found.parts else None


def step_of(readiness: Readiness, step: str) -> Step:
    """A step of the plan by its id, or by its number in the plan.

    :raises UserError: ``readiness.step``.
    """
    found = next((each for each in readiness.plan if each.id == step), None)
    if found is None and 0 < _number(step) <= len(readiness.plan):
        found = readiness.plan[_number(step) - 1]
    if found is None:
        raise UserError("readiness.step", step=step)
    return found


def _number(text: str) -> int:
    """The number of an application or a step; 0, which none has, for anything else."""
    return int(text) if text.isdecimal() and len(text) <= _DIGITS else 0


def remind(db: Database, target: str, step: str, when: str) -> Result[Reminder]:
    """Make a reminder of a step; for an application it belongs to that.

    :raises UserError: ``readiness.step``, ``when.bad`` and as for :func:`look`.
    """
    found = step_of(look(db, target), step)
    kind, _, id_ = target.partition(":")
    return reminders.add(db, found.text, when, application_id=_number(id_) if kind == APPLICATION else None)


def _of_role(db: Database, target: str, id_: str) -> Readiness:
    role = all_of(Role).get(id_)
    if role is None:
        raise UserError("readiness.role", name=id_)
    person, guide = _person(db), knowledge()
    return _finished(db, for_role(target, role.name, role, person, guide), role, person, guide)


def _of_application(db: Database, application: Application, coverage: Coverage | None) -> Readiness:
    """By its posting; where there is none, or it asks for nothing, by the role its title names."""
    target = f"{APPLICATION}:{application.id}"
    title = " at ".join(part for part in (application.title, application.employer) if part)
    title = title or f"Application {application.id}"
    role = guess_role(application.title) if application.title else None
    person, guide = _person(db), knowledge()
    found = for_posting(target, title, coverage, person, guide, role) if coverage else None
    if found is None or not found.parts:
        if role is None:
            raise UserError("readiness.no_posting", title=title)
        found = for_role(target, title, role, person, guide)
    return _finished(db, found, role, person, guide)


def _finished(db: Database, found: Readiness, role: Role | None, person: Person, guide: Knowledge) -> Readiness:
    steps = tuple(_with_reminder(plan(found, role, person, guide), db))
    return replace(found, plan=steps, history=tuple(db.read.readiness_checks(found.target)))


def _with_reminder(steps: Iterable[Step], db: Database) -> Iterable[Step]:
    here = db.clock.now().tzinfo
    planned = {reminder.text.casefold(): reminder.day(here) for reminder in reversed(reminders.waiting(db))}
    for step in steps:
        yield replace(step, planned=planned.get((clean_line(step.text, "reminder") or "").casefold()))


def _person(db: Database) -> Person:
    return Person(db.read.profile(), lexicon(), today(db.clock))
