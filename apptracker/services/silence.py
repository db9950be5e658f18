"""Which applications have gone quiet, and after how long: reading only, and little of the program for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from apptracker.domain.clock import today
from apptracker.domain.quiet import (
    LEAST_DAYS,
    MOST_DAYS,
    USUAL_DAYS,
    USUAL_OVER,
    Cutoffs,
    GoneQuiet,
    Quiet,
    QuietRules,
    QuietState,
    cutoffs,
)
from apptracker.domain.workdays import WorkCalendar
from apptracker.services.workweek import weekend, work_calendar

if TYPE_CHECKING:
    from apptracker.domain.day import ByItself
    from apptracker.store import Database
    from apptracker.store.reading.reader import Reader

_SETTING = "quiet."
OVER, AUTO = "over", "auto"
#: Working days by what they are of: a stage, or the time after the last question.
USUAL = {**{stage.value: number for stage, number in USUAL_DAYS.items()}, OVER: USUAL_OVER}


def quiet_rules(read: Reader) -> QuietRules:
    """After how many working days an application counts as quiet, as the person has it; one of 0 days never does."""
    found = {stage: days(read, stage.value) for stage in USUAL_DAYS}
    return QuietRules(
        {stage: number for stage, number in found.items() if number},
        days(read, OVER) or USUAL_OVER,
        read.setting(setting_key(AUTO)) is True,
    )


def days(read: Reader, what: str) -> int:
    """The working days of one of :data:`USUAL`, as the person has them, where what is stored can be meant."""
    stored, usual = read.setting(setting_key(what)), USUAL[what]
    if isinstance(stored, int) and not isinstance(stored, bool) and (stored == 0 or LEAST_DAYS <= stored <= MOST_DAYS):
        return stored
    return usual


def limits_now(db: Database) -> Cutoffs:
    """What the rules mean today."""
    return cutoffs(quiet_rules(db.read), today(db.clock), work_calendar(db.read, today(db.clock)))


def gone_quiet(db: Database, limit: int | None = None) -> GoneQuiet:
    """The applications gone quiet of which no reminder is due already, the likeliest to be answered first."""
    return db.read.gone_quiet(db.clock.now(), limits_now(db), limit)


def quiet_ids(db: Database) -> list[int]:
    """Every application that is quiet, or whose silence is over."""
    return db.read.quiet_ids(db.clock.now(), limits_now(db))


def over_ids(db: Database) -> list[int]:
    """Every application whose silence is over."""
    return db.read.quiet_ids(db.clock.now(), limits_now(db), over=True)


def state_of(db: Database, application_id: int) -> Quiet | None:
    """How quiet one application is. Public holidays, which take a while to load, only put silence off: they are asked
    for where it would have come without them."""
    now, day, rules = db.clock.now(), today(db.clock), quiet_rules(db.read)
    found = db.read.quiet_of(application_id, now, cutoffs(rules, day, WorkCalendar(weekend(db.read))))
    if found is None or found.state is QuietState.NUDGED:
        return found
    return db.read.quiet_of(application_id, now, limits_now(db))


def set_by_itself(db: Database) -> ByItself | None:
    """What :func:`apptracker.services.quieting.daily_look` did on this day, unless it was taken back."""
    return db.read.set_by_itself(db.clock.now())


def setting_key(what: str) -> str:
    """The setting of a stage's days, of :data:`OVER` or of :data:`AUTO`."""
    return f"{_SETTING}{what}"
