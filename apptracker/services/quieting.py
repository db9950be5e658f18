"""What is done about applications gone quiet, and what the person sets about it. Nothing is set by itself unless they
switched that on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from apptracker.domain import followups
from apptracker.domain.changes import Result
from apptracker.domain.clock import today
from apptracker.domain.errors import UserError
from apptracker.domain.followups import Trigger
from apptracker.domain.quiet import (
    EARLIER_RULES,
    LATER,
    LEAST_DAYS,
    MOST_DAYS,
    NUDGE_RULE,
    NUDGE_RULES,
)
from apptracker.domain.reminders import Reminder, ReminderState
from apptracker.domain.stages import StageKind, stage_of_kind
from apptracker.domain.workdays import ONE_DAY
from apptracker.services import applications
from apptracker.services.followups import ways
from apptracker.services.rulebook import rule_of
from apptracker.services.silence import AUTO, OVER, USUAL, days, limits_now, over_ids, quiet_rules, setting_key
from apptracker.services.workweek import work_calendar

if TYPE_CHECKING:
    from datetime import date

    from apptracker.domain.applications import Application
    from apptracker.domain.followups import FollowUpRule
    from apptracker.domain.stages import Stage
    from apptracker.store import Database
    from apptracker.store.unit import UnitOfWork

_WAITING = (ReminderState.OPEN, ReminderState.SNOOZED)
#: Who asked for a change that came by itself, as the journal has it.
_BY_ITSELF = "rule"


def set_days(db: Database, what: str, number: int) -> Result[int]:
    """``what``: one of :data:`~apptracker.services.silence.USUAL`; 0 for a stage is never.

    :raises UserError: ``quiet.days``.
    """
    if not (LEAST_DAYS <= number <= MOST_DAYS or (number == 0 and what != OVER)):
        raise UserError("quiet.days", value=number, least=LEAST_DAYS, most=MOST_DAYS)
    if days(db.read, what) == number:
        return Result(number)
    after = "after asking once more" if what == OVER else f"while {what}"
    with db.change(f"Set when silence counts {after}: {f'{number} working days' if number else 'never'}") as uow:
        _put(uow, setting_key(what), number, USUAL[what])
    return Result(number, uow.changes)


def set_auto(db: Database, *, on: bool) -> Result[bool]:
    """Whether "No response" is set by itself once the silence is over."""
    if (db.read.setting(setting_key(AUTO)) is True) == on:
        return Result(on)
    with db.change(f"{'Let' if on else 'Do not let'} No response be set by itself") as uow:
        _put(uow, setting_key(AUTO), on, False)
    return Result(on, uow.changes)


def nudge(db: Database, application_id: int) -> Result[Reminder]:
    """A reminder to ask once more, for today or the next working day, by the way that the rule prefers and the posting
    allows; the one that waits already where there is one. What was to be asked earlier and was not is dismissed.

    :raises UserError: ``application.unknown``, ``application.binned``, ``application.ended``.
    """
    found = would_ask(db, application_id)
    if found.id:
        return Result(found)
    with db.change(f"Planned to ask {_named(db, [application_id])} once more") as uow:
        reminder = uow.add_reminder(
            due=found.due,
            all_day=found.all_day,
            text=found.text,
            application_id=application_id,
            channel=found.channel,
            rule=found.rule,
            script=found.script,
        )
        now = db.clock.now()
        for earlier in uow.read.reminders(states=_WAITING, application_id=application_id):
            if earlier.rule in EARLIER_RULES and earlier.day(now.tzinfo) <= now.date():
                uow.update_reminder(earlier.id, state=ReminderState.DISMISSED)
    return Result(reminder, uow.changes)


def would_ask(db: Database, application_id: int) -> Reminder:
    """The reminder that :func:`nudge` would make, with 0 for its id; the one that waits already where there is one.
    Reads only.

    :raises UserError: ``application.unknown``, ``application.binned``, ``application.ended``.
    """
    now = db.clock.now()
    application = db.read.application(application_id)
    if application.stage_kind.is_ending:
        raise UserError("application.ended", id=application_id, stage=application.stage)
    for waiting in db.read.reminders(states=_WAITING, application_id=application_id):
        if waiting.rule in NUDGE_RULES:
            return waiting
    planned = followups.plan(
        followups.stage_entered(application, now.date()),
        [_nudge_rule(rule_of(db.read, NUDGE_RULE), application)],
        now=now,
        ways=ways(db.read, application),
        calendar=work_calendar(db.read, now.date()),
    )[0]
    return Reminder(
        0,
        application_id,
        planned.due,
        planned.text,
        all_day=planned.all_day,
        channel=planned.channel,
        rule=planned.rule,
        script=planned.script,
    )


def no_response(db: Database, ids: Sequence[int]) -> Result[list[Application]]:
    """Move them to the stage for no response, in one change.

    :raises UserError: ``application.unknown``, ``application.binned``, ``stage.unknown``.
    """
    return _end(db, list(dict.fromkeys(ids)), "command")


def wait_longer(db: Database, ids: Sequence[int], working_days: int) -> Result[date]:
    """Say nothing of these applications before the day that is so many working days ahead: neither that they are quiet
    nor that they close soon.

    :raises UserError: ``application.unknown``, ``application.binned``, ``quiet.days``.
    """
    if not 1 <= working_days <= MOST_DAYS:
        raise UserError("quiet.days", value=working_days, least=1, most=MOST_DAYS)
    day = today(db.clock)
    until = work_calendar(db.read, day).add(day, working_days)
    return _leave_until(db, ids, until)


def not_today(db: Database, ids: Sequence[int]) -> Result[date]:
    """Say nothing of these applications before tomorrow.

    :raises UserError: ``application.unknown``, ``application.binned``.
    """
    return _leave_until(db, ids, today(db.clock) + ONE_DAY)


def _leave_until(db: Database, ids: Sequence[int], until: date) -> Result[date]:
    wanted = list(dict.fromkeys(ids))
    which = _named(db, wanted)
    with db.change(f"Wait until {until.isoformat()} for {which}") as uow:
        for id_ in wanted:
            uow.put_setting(f"{LATER}{uow.read.application(id_).id}", until.isoformat())
    return Result(until, uow.changes)


def daily_look(db: Database) -> Result[list[Application]]:
    """Where the person switched it on, the applications whose silence is over move to No response, in one change that
    can be taken back; one that was taken back is not moved by itself again. Nothing is changed otherwise."""
    if not quiet_rules(db.read).auto:
        return Result([])
    refused = db.read.refused_by_itself()
    ids = [id_ for id_ in over_ids(db) if id_ not in refused]
    return _end(db, ids, _BY_ITSELF) if ids else Result([])


def _end(db: Database, ids: list[int], cause: str) -> Result[list[Application]]:
    limits, now = limits_now(db), db.clock.now()
    stage = _no_response_stage(db)
    alone = " by itself" if cause == _BY_ITSELF else ""
    which = _named(db, ids)
    with db.change(f"Set {which} to {stage.name}{alone}", cause) as uow:
        moved = []
        for id_ in ids:
            quiet = uow.read.quiet_of(id_, now, limits)
            why = f"set{alone}" if alone else ""
            if quiet is not None:
                why = f"{why}: " * bool(why) + f"nothing heard since {quiet.since.isoformat()}"
            moved.append(applications.enter_stage(uow, id_, stage, now.date(), why=why))
    return Result(moved, uow.changes)


def _named(db: Database, ids: list[int]) -> str:
    """One by its employer, several by their number."""
    if len(ids) != 1:
        return f"{len(ids)} applications"
    return db.read.application(ids[0]).employer or f"application {ids[0]}"


def _no_response_stage(db: Database) -> Stage:
    found = stage_of_kind(db.read.stages(), StageKind.NO_RESPONSE)
    if found is None:
        raise UserError("stage.unknown", stage="No response")
    return found


def _nudge_rule(rule: FollowUpRule, application: Application) -> FollowUpRule:
    """The rule, to be applied to this application now, whatever it waits for otherwise."""
    now = replace(rule, enabled=True, trigger=Trigger.STAGE, stage=application.stage_kind, after=0, before=-1)
    return replace(now, while_in=(), formats=(), outcomes=(), needs_contact=False, needs_interview=False, no_calls=None)


def _put(uow: UnitOfWork, key: str, value: object, usual: object) -> None:
    if value == usual:
        uow.remove_setting(key)
    else:
        uow.put_setting(key, value)
