"""When silence is likely an answer: pure rules over the days on which something last happened with an application.

Nobody has to say no, so an application that nothing is heard of stays open for ever unless somebody looks. After so
many working days without news, which depends on the stage, it is *quiet*, and one last polite question is offered;
after that question it is *nudged* and waited for; when that stays without an answer as well, the silence is *over*,
and "No response" is suggested. Nothing here sets a stage.

The figures are the program's own: the guides name none. What they say is that one contact per stage is enough, and
that none happens by phone where calls are unwelcome (ledger: follow-up-reads-as-keen, follow-up-respect-no-calls).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from apptracker.domain.stages import StageKind
from apptracker.domain.workdays import MONDAY_TO_FRIDAY, ONE_DAY, WorkCalendar

if TYPE_CHECKING:
    from collections.abc import Mapping

#: The follow-up rule whose reminder is the last polite question, and all that ask it.
NUDGE_RULE = "chase-quiet"
NUDGE_RULES = (NUDGE_RULE, "gone-quiet")
#: The rules that ask earlier. Left undone until the application has gone quiet, the last question takes their place.
EARLIER_RULES = ("confirm-receipt", "next-steps")
#: The setting that holds until when the person wants to hear nothing of an application: this and its id.
LATER = "later:"
#: Working days without news, by stage. Ours.
USUAL_DAYS: Mapping[StageKind, int] = MappingProxyType(
    {StageKind.APPLIED: 15, StageKind.SCREENING: 10, StageKind.INTERVIEWING: 10}
)
#: Working days after the last question until silence is taken for an answer. Ours.
USUAL_OVER = 10
#: Working days without news after which asking again makes little sense. Ours, too.
TOO_QUIET = 40
#: What may be set: below it, a slow week would count as an answer.
LEAST_DAYS, MOST_DAYS = 3, 120


class QuietState(StrEnum):
    QUIET = "quiet"  # nothing heard for long
    NUDGED = "nudged"  # asked once more, and waiting
    OVER = "over"  # asked and not answered, or silent for so long that asking makes little sense


class QuietAct(StrEnum):
    """What is suggested."""

    ASK = "ask-once-more"
    WAIT = "wait"
    NO_RESPONSE = "no-response"


_ACTS = {QuietState.QUIET: QuietAct.ASK, QuietState.NUDGED: QuietAct.WAIT, QuietState.OVER: QuietAct.NO_RESPONSE}


@dataclass(frozen=True, slots=True)
class QuietRules:
    """``days``: working days without news by stage; a stage that is not in it never counts as quiet. ``over``: working
    days after the last question. ``auto``: the person wants "No response" set by itself once the silence is over."""

    days: Mapping[StageKind, int] = field(default_factory=lambda: USUAL_DAYS)
    over: int = USUAL_OVER
    auto: bool = False


@dataclass(frozen=True, slots=True)
class Silence:
    """What counts of one application. ``last``: the day on which something last happened. ``asked``: whether the last
    question was asked since there was last an answer. ``promised``: an interview lies ahead, or something is planned
    for a day to come, or the person chose to wait until one."""

    stage: StageKind
    last: date
    asked: bool = False
    promised: bool = False


@dataclass(frozen=True, slots=True)
class Quiet:
    """``since``: the day of the last news."""

    state: QuietState
    since: date

    @property
    def suggest(self) -> QuietAct:
        return _ACTS[self.state]


@dataclass(frozen=True, slots=True)
class Cutoffs:
    """The latest days of last news that make an application quiet today: by stage; after the last question; and so
    long ago that asking makes little sense, once the stage's own days are over as well."""

    days: Mapping[StageKind, date]
    over: date
    too_quiet: date


def cutoffs(rules: QuietRules, today: date, calendar: WorkCalendar = MONDAY_TO_FRIDAY) -> Cutoffs:
    """What the rules mean on this day."""
    return Cutoffs(
        days={stage: silent_since(today, days, calendar) for stage, days in rules.days.items()},
        over=silent_since(today, rules.over, calendar),
        too_quiet=silent_since(today, TOO_QUIET, calendar),
    )


def silent_since(today: date, days: int, calendar: WorkCalendar = MONDAY_TO_FRIDAY) -> date:
    """The latest day after which ``days`` working days have come, today included."""
    return calendar.add(today + ONE_DAY, -days) - ONE_DAY


def judge(silence: Silence, limits: Cutoffs) -> Quiet | None:
    """How quiet an application is; None when it is not."""
    limit = limits.days.get(silence.stage)
    if silence.promised or limit is None:
        return None
    if silence.asked:
        return Quiet(QuietState.OVER if silence.last <= limits.over else QuietState.NUDGED, silence.last)
    if silence.last > limit:
        return None
    return Quiet(QuietState.OVER if silence.last <= limits.too_quiet else QuietState.QUIET, silence.last)


@dataclass(frozen=True, slots=True)
class QuietJob:
    """An application gone quiet, with its names."""

    application_id: int
    quiet: Quiet
    employer: str | None = None
    title: str | None = None

    @property
    def about(self) -> str:
        return " · ".join(filter(None, (self.employer, self.title)))


@dataclass(frozen=True, slots=True)
class GoneQuiet:
    """Those to be dealt with: quiet ones, latest news first, then those whose silence is over. ``total`` and ``over``
    count all of them."""

    jobs: tuple[QuietJob, ...] = ()
    total: int = 0
    over: int = 0
