"""The suggested next step: what the data says, and the one suggestion that is carried out here."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from apptracker.domain import followups
from apptracker.domain.changes import Result
from apptracker.domain.clock import today
from apptracker.domain.followups import Trigger
from apptracker.domain.next_step import TOO_QUIET, Facts, Step, next_steps
from apptracker.services.followups import calendar, ways
from apptracker.services.rulebook import rule_of
from apptracker.services.workweek import work_calendar

if TYPE_CHECKING:
    from apptracker.domain.applications import Reminder
    from apptracker.domain.followups import FollowUpRule
    from apptracker.store import Database

_ASK_AGAIN = "chase-quiet"


def suggested(db: Database) -> tuple[Step, ...]:
    """What makes sense to do next, most useful first."""
    return next_steps(facts(db))


def facts(db: Database) -> Facts:
    """What the data says now. An application has gone quiet after the working days of the rule ``chase-quiet``."""
    return db.read.step_facts(db.clock.now(), quiet=quiet_days(db, today(db.clock)))


def follow_up(db: Database, application_id: int) -> Result[Reminder]:
    """A reminder to ask once more, for today or the next working day, by the way the rule ``chase-quiet`` prefers and
    the posting allows.

    :raises UserError: ``application.unknown``, ``application.binned``.
    """
    now = db.clock.now()
    application = db.read.application(application_id)
    rule = replace(_rule(db), enabled=True, trigger=Trigger.STAGE, stage=application.stage_kind, after=0, before=-1)
    rule = replace(
        rule, while_in=(), formats=(), outcomes=(), needs_contact=False, needs_interview=False, no_calls=None
    )
    event = followups.stage_entered(application, now.date())
    with db.change(f"Planned to ask {application.employer or 'the employer'} once more") as uow:
        planned = followups.plan(
            event,
            [rule],
            now=now,
            ways=ways(uow.read, application),
            calendar=calendar(uow),
        )[0]
        reminder = uow.add_reminder(
            due=planned.due,
            all_day=planned.all_day,
            text=planned.text,
            application_id=application_id,
            channel=planned.channel,
            rule=planned.rule,
            script=planned.script,
        )
    return Result(reminder, uow.changes)


def _rule(db: Database) -> FollowUpRule:
    return rule_of(db.read, _ASK_AGAIN)


def quiet_days(db: Database, day: date) -> tuple[date, date]:
    """The first and the last day on which an application that has gone quiet had its last news."""
    worked = work_calendar(db.read, day)
    return worked.add(day, -TOO_QUIET), worked.add(day, -max(_rule(db).after, 1))
