"""Choosing what the guide says now: which circumstances hold, and which of its words fit them best. Pure."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from apptracker.domain.applications import EventKind, InterviewFormat, InterviewState, WorkMode
from apptracker.domain.moments import (
    FRESH_DAYS,
    LONG_WEEKS,
    MANY_GAPS,
    MANY_REJECTIONS,
    SMALL_START,
    STEADY_WEEK,
    Circumstance,
    Place,
    SearchFacts,
)
from apptracker.domain.postings import RequirementKind
from apptracker.domain.records import ApplicationDetails, DocumentKind
from apptracker.domain.stages import StageKind
from apptracker.guide.moments import Moment

#: How many are said at once. Few, so that they are read.
MOST = 2


@dataclass(frozen=True, slots=True)
class Situation:
    """What holds on a day: for an application with its stage, work mode and the formats of its interviews ahead; for
    the search with the formats of the interviews of the coming days."""

    place: Place
    today: date
    circumstances: frozenset[Circumstance]
    formats: frozenset[InterviewFormat] = frozenset()
    stage: StageKind | None = None
    mode: WorkMode | None = None


def choose(
    moments: Iterable[Moment], situation: Situation, *, dismissed: Collection[str] = (), most: int = MOST
) -> tuple[Moment, ...]:
    """What fits, the most fitting first, without what was ``dismissed``. Of equals another comes first each day."""
    equals: dict[int, list[Moment]] = defaultdict(list)
    for moment in moments:
        if moment.id not in dismissed and fits(moment, situation):
            equals[moment.priority].append(moment)
    turn = situation.today.toordinal()
    found = []
    for priority in sorted(equals, reverse=True):
        first = turn % len(equals[priority])
        found += [*equals[priority][first:], *equals[priority][:first]]
    return tuple(found[: max(0, most)])


def fits(moment: Moment, situation: Situation) -> bool:
    """Whether everything a moment names holds."""
    today = situation.today
    return (
        moment.place is situation.place
        and situation.circumstances.issuperset(moment.when)
        and (not moment.stages or situation.stage in moment.stages)
        and (not moment.modes or situation.mode in moment.modes)
        and (not moment.formats or not situation.formats.isdisjoint(moment.formats))
        and (not moment.months or today.month in moment.months)
        and (not moment.weekdays or today.isoweekday() in moment.weekdays)
    )


# ---------------------------------------------------------------- what holds


def of_application(
    details: ApplicationDetails,
    now: datetime,
    *,
    quiet_since: date,
    gaps: Collection[RequirementKind] = (),
    abroad: bool = False,
    bad_sign: bool = False,
) -> Situation:
    """What holds for an application. ``quiet_since``: the latest day of news from which on one may ask again; ``gaps``:
    the kinds of requirements that nothing stored answers, one for each."""
    application = details.application
    ahead = [i for i in details.interviews if i.state is InterviewState.PLANNED and i.at >= now]
    facts = {
        Circumstance.INTERVIEW_COMING: bool(ahead) and not _decided(application.stage_kind),
        Circumstance.ABROAD: abroad,
        Circumstance.BAD_SIGN: bad_sign,
        Circumstance.CERTIFICATE_MISSING: RequirementKind.CERTIFICATE in gaps,
        Circumstance.LANGUAGE_MISSING: RequirementKind.LANGUAGE in gaps,
        Circumstance.MANY_GAPS: len(gaps) >= MANY_GAPS,
    }
    return Situation(
        place=Place.APPLICATION,
        today=now.date(),
        circumstances=frozenset(
            [*(each for each, holds in facts.items() if holds), *_by_stage(details, now, quiet_since, bool(ahead))]
        ),
        formats=frozenset(interview.format for interview in ahead),
        stage=application.stage_kind,
        mode=application.work_mode,
    )


def _by_stage(details: ApplicationDetails, now: datetime, quiet_since: date, ahead: bool) -> Iterator[Circumstance]:
    application, today = details.application, now.date()
    entered = max((event.on for event in details.events if event.kind is EventKind.STAGE), default=None)
    lately = entered is not None and today - entered <= timedelta(days=FRESH_DAYS)
    match application.stage_kind:
        case StageKind.SAVED:
            letter = any(document.kind is DocumentKind.LETTER for document in details.documents)
            yield Circumstance.LETTER_KEPT if letter else Circumstance.NO_LETTER
        case StageKind.APPLIED | StageKind.SCREENING:
            sent = application.applied_on
            if sent is not None and today - sent <= timedelta(days=FRESH_DAYS):
                yield Circumstance.JUST_SENT
            news = max((event.on for event in details.events), default=sent)
            if sent is not None and news is not None and max(sent, news) <= quiet_since and not ahead:
                yield Circumstance.NO_REPLY_LONG
        case StageKind.REJECTED if lately:
            yield Circumstance.JUST_REJECTED
        case StageKind.ACCEPTED if lately:
            yield Circumstance.JUST_ACCEPTED
        case _:
            pass
    if not ahead and not _decided(application.stage_kind):
        since = now - timedelta(days=FRESH_DAYS)
        if any(since <= i.at < now and i.state is not InterviewState.CANCELLED for i in details.interviews):
            yield Circumstance.INTERVIEW_HELD


def _decided(stage: StageKind) -> bool:
    return stage.is_ending or stage is StageKind.OFFER


def of_search(facts: SearchFacts) -> Situation:
    """What holds for the search as a whole."""
    weeks = (facts.today - facts.began).days // 7 if facts.began else 0
    holds = {
        Circumstance.SMALL_START: facts.applications < SMALL_START,
        Circumstance.NO_TARGET: not facts.has_target,
        Circumstance.NO_APPLICATIONS_THIS_WEEK: bool(facts.applications) and not facts.applied and not facts.accepted,
        Circumstance.STEADY_WEEK: facts.applied >= STEADY_WEEK,
        Circumstance.MANY_REJECTIONS: facts.rejected >= MANY_REJECTIONS,
        Circumstance.LONG_SEARCH: weeks >= LONG_WEEKS and not facts.accepted,
        Circumstance.OFFER_OPEN: bool(facts.offers),
        Circumstance.JUST_ACCEPTED: bool(facts.accepted),
        Circumstance.INTERVIEW_COMING: bool(facts.formats),
    }
    return Situation(
        place=Place.TODAY,
        today=facts.today,
        circumstances=frozenset(each for each, held in holds.items() if held),
        formats=facts.formats,
    )


# ---------------------------------------------------------------- where


def is_abroad(place: str, home: str, countries: Mapping[str, Hashable]) -> bool:
    """Whether a place is in another country than ``home``, as far as both can be told. ``countries``: which country
    stands for a name or a code, as people write places; all in lower case."""
    here, there = _country(home, countries), _country(place, countries)
    return here is not None and there is not None and here != there


def _country(place: str, countries: Mapping[str, Hashable]) -> Hashable | None:
    """By the last part of a place that says where it is: "Gdynia, Poland", "Duluth, MN"."""
    parts = (" ".join(part.split()).casefold() for part in reversed(re.split(r"[,;/|()·]", place)))
    return next((countries[part] for part in parts if part in countries), None)
