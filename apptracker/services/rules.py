"""Follow-up rules: seen, switched, changed, added and deleted, each as one change with what it means for reminders."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from apptracker.domain.applications import ReminderState
from apptracker.domain.changes import Result
from apptracker.domain.errors import UserError
from apptracker.domain.planning import least_days
from apptracker.domain.rehearsal import WouldHave, occasions_between, rehearse
from apptracker.domain.rules import FollowUpRule, as_json, cleaned, id_from
from apptracker.domain.workdays import WorkCalendar
from apptracker.services import followups
from apptracker.services.rulebook import SETTING, all_rules, built_in, differs, must_work, rule_of, written
from apptracker.services.ways import ways_of_many
from apptracker.services.workweek import work_calendar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from apptracker.store import Database
    from apptracker.store.unit import UnitOfWork

__all__ = ["add", "all_rules", "delete", "differs", "reset", "rule_of", "save", "switch", "would_have", "written"]

MOST_OWN = 50


def switch(db: Database, id_: str, on: bool) -> Result[FollowUpRule]:
    """Off: the open reminders of the rule go. On: what it asks for now is planned.

    :raises UserError: ``rule.unknown``.
    """
    before = rule_of(db.read, id_)
    if before.enabled is on:
        return Result(before)
    with db.change(f"Switched the rule '{before.label}' {'on' if on else 'off'}") as uow:
        rule = replace(rule_of(uow.read, id_), enabled=on)
        _keep(uow, rule)
        if on:
            followups.rule_changed(uow, rule)
        else:
            _drop_open(uow, id_)
    return Result(rule, uow.changes)


def save(db: Database, rule: FollowUpRule) -> Result[FollowUpRule]:
    """Keep a rule as changed. Its open reminders move along; what was put off, done or put away stays as it is.

    :raises UserError: ``rule.unknown``; ``rule.FIELD`` for what cannot work; ``text.too_long``.
    """
    before = rule_of(db.read, rule.id)
    wanted = replace(cleaned(rule), source=before.source, ours=before.ours, custom=before.custom)
    must_work(wanted)
    if wanted == before:
        return Result(before)
    with db.change(f"Changed the rule '{wanted.label}'") as uow:
        rule_of(uow.read, rule.id)
        _keep(uow, wanted)
        _apply(uow, wanted, before)
    return Result(wanted, uow.changes)


def add(db: Database, rule: FollowUpRule) -> Result[FollowUpRule]:
    """A rule of the person's own; its id is made from its name.

    :raises UserError: ``rule.many``; ``rule.FIELD`` for what cannot work; ``text.too_long``.
    """
    wanted = replace(cleaned(rule), source=(), ours="", custom=True)
    must_work(wanted)
    with db.change(f"Added the rule '{wanted.label}'") as uow:
        known = all_rules(uow.read)
        if sum(each.custom for each in known) >= MOST_OWN:
            raise UserError("rule.many", limit=MOST_OWN)
        taken = {each.id for each in known} | {key.removeprefix(SETTING) for key in uow.read.settings(SETTING)}
        wanted = replace(wanted, id=id_from(wanted.label, taken))
        _keep(uow, wanted)
        _apply(uow, wanted)
    return Result(wanted, uow.changes)


def reset(db: Database, id_: str) -> Result[FollowUpRule]:
    """A changed rule is again as the program comes with it.

    :raises UserError: ``rule.unknown``, ``rule.own``.
    """
    before, base = rule_of(db.read, id_), built_in(id_)
    if base is None:
        raise UserError("rule.own", rule=id_)
    if before == base:
        return Result(base)
    with db.change(f"Put the rule '{base.label}' back as it came") as uow:
        uow.remove_setting(SETTING + id_)
        _apply(uow, base, before)
    return Result(base, uow.changes)


def delete(db: Database, id_: str) -> Result[None]:
    """An own rule goes, with its open reminders.

    :raises UserError: ``rule.unknown``, ``rule.built_in``.
    """
    rule = rule_of(db.read, id_)
    if not rule.custom:
        raise UserError("rule.built_in", rule=id_)
    with db.change(f"Deleted the rule '{rule.label}'") as uow:
        uow.remove_setting(SETTING + id_)
        _drop_open(uow, id_)
    return Result(None, uow.changes)


def would_have(db: Database, rule: FollowUpRule, since: date, until: date) -> tuple[WouldHave, ...]:
    """What a rule, kept or not, on or off, would have asked for on these days of what really happened, by day.

    :raises UserError: ``rule.FIELD`` for what cannot work.
    """
    return in_order(each for piece in in_pieces(db, rule, since, until) for each in piece)


def in_order(found: Iterable[WouldHave]) -> tuple[WouldHave, ...]:
    return tuple(sorted(found, key=lambda each: (each.day, each.application_id)))


def in_pieces(db: Database, rule: FollowUpRule, since: date, until: date) -> Iterator[tuple[WouldHave, ...]]:
    """The same bit by bit, in no order, each found out while the next is asked for; one may leave off at any.

    :raises UserError: ``rule.FIELD`` for what cannot work.
    """
    wanted = replace(cleaned(rule), enabled=True)
    must_work(wanted)
    zone = db.clock.now().tzinfo
    assert zone is not None
    around = [work_calendar(db.read, day) for day in dict.fromkeys((since, until))]
    calendar = WorkCalendar(around[0].weekend, frozenset().union(*(each.holidays for each in around)))
    first, last = occasions_between(wanted, since, until, calendar)
    quiet = least_days(wanted, calendar)
    needed = first if wanted.after >= 0 else None  # what it comes before may have been known of for long
    ids = db.read.occasions(wanted.trigger, first, last, stage=wanted.stage, quiet=quiet)
    for at in range(0, len(ids), followups.PIECE):
        histories = db.read.histories(ids[at : at + followups.PIECE], since=needed)
        known = ways_of_many(db.read, [history.application for history in histories])
        yield rehearse(wanted, histories, since, until, zone=zone, calendar=calendar, ways=known)


def _keep(uow: UnitOfWork, rule: FollowUpRule) -> None:
    base = built_in(rule.id)
    different = as_json(rule, base)
    if base is not None and not different:
        uow.remove_setting(SETTING + rule.id)
    else:
        uow.put_setting(SETTING + rule.id, different)


def _apply(uow: UnitOfWork, rule: FollowUpRule, before: FollowUpRule | None = None) -> None:
    """``before``: the rule as it was; None for a new one."""
    was_on = before is not None and before.enabled
    if rule.enabled:
        followups.rule_changed(uow, rule, before if was_on else None)
    elif was_on:
        _drop_open(uow, rule.id)


def _drop_open(uow: UnitOfWork, id_: str) -> None:
    """Deleted, not put away: switched on again, the rule may ask for the same anew."""
    for reminder in uow.read.reminders_of_rule(id_):
        if reminder.state in (ReminderState.OPEN, ReminderState.SNOOZED):
            uow.delete_reminder(reminder.id)
