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
    cutoffs,
)
from apptracker.services.workweek import work_calendar

if TYPE_CHECKING:
    from apptracker.domain.day import ByItself
    from apptracker.store import Database
    from apptracker.store.reading.reader import Reader

_SETTING = "quiet."
OVER, AUTO = "over", "auto"


def quiet_rules(read: Reader) -> QuietRules:
    """After how many working days an application counts as quiet, as the person has it; one of 0 days never does."""
    days = {stage: days_of(read.setting(setting_key(stage.value)), usual) for stage, usual in USUAL_DAYS.items()}
    return QuietRules(
        {stage: number for stage, number in days.items() if number},
        days_of(read.setting(setting_key(OVER)), USUAL_OVER) or USUAL_OVER,
        read.setting(setting_key(AUTO)) is True,
    )


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
    """How quiet one application is."""
    return db.read.quiet_of(application_id, db.clock.now(), limits_now(db))


def set_by_itself(db: Database) -> ByItself | None:
    """What :func:`apptracker.services.quieting.daily_look` did on this day, unless it was taken back."""
    return db.read.set_by_itself(db.clock.now())


def setting_key(what: str) -> str:
    """The setting of a stage's days, of :data:`OVER` or of :data:`AUTO`."""
    return f"{_SETTING}{what}"


def days_of(stored: object, usual: int) -> int:
    """What is stored, where that can be meant."""
    if isinstance(stored, int) and not isinstance(stored, bool) and (stored == 0 or LEAST_DAYS <= stored <= MOST_DAYS):
        return stored
    return usual
