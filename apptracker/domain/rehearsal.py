"""What a rule would have done: tried on what really happened, without touching anything.

History is taken as if each thing had been told on the day it happened, and what comes again as done on its day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta, tzinfo

from apptracker.domain.applications import ACTIVITY, Application, Event, EventKind, Interview, InterviewState
from apptracker.domain.occasions import (
    FollowUpEvent,
    History,
    deadline_set,
    documents_sent,
    given_to_read,
    interview_set,
    quiet_since,
    reader_in,
    stage_entered,
)
from apptracker.domain.planning import UNKNOWN, Ways, counts_from, counts_to, natural_day, plan
from apptracker.domain.rules import FollowUpRule, Happening, Outcome, Trigger
from apptracker.domain.stages import ANSWERED, StageKind
from apptracker.domain.workdays import MONDAY_TO_FRIDAY, ONE_DAY, WorkCalendar
from apptracker.domain.zones import start_of_day

#: How long before an interview it was known of, where history does not tell.
_KNOWN_BEFORE = timedelta(days=7)
#: Days apart from which a reminder was not moved from a free day, but comes again or late.
_MOVED_MOST = 7


@dataclass(frozen=True, slots=True)
class WouldHave:
    """A reminder that a rule would have made for ``day``. ``why_not`` says why it would not have been shown after all,
    ''; ``answered_before`` whether the employer had answered by then; ``moved_from`` the day
    that the rule names where that is a free one."""

    day: date
    application_id: int
    employer: str | None
    title: str | None
    text: str
    why_not: str = ""
    answered_before: bool = False
    moved_from: date | None = None


def rehearse(
    rule: FollowUpRule,
    histories: Iterable[History],
    since: date,
    until: date,
    *,
    zone: tzinfo,
    calendar: WorkCalendar = MONDAY_TO_FRIDAY,
    ways: Mapping[int, Ways] | None = None,
) -> tuple[WouldHave, ...]:
    """What the rule, as if it were on, would have asked for on these days for some applications, by day.

    :param ways: how people can be turned to, by the application's id.
    """
    rule = replace(rule, enabled=True)
    first, last = occasions_between(rule, since, until, calendar)
    found: list[WouldHave] = []
    for written in histories:
        history = replace(written, events=tuple(sorted(written.events, key=lambda event: event.on)))
        known_ways = (ways or {}).get(history.application.id, UNKNOWN)
        occasions = _occasions(rule, history, zone, first, last)
        found += _rehearsed(rule, history, occasions, since, until, zone, calendar, known_ways)
    return tuple(sorted(found, key=lambda each: (each.day, each.application_id)))


def occasions_between(rule: FollowUpRule, since: date, until: date, calendar: WorkCalendar) -> tuple[date, date]:
    """The first and the last day of what the rule can count from where it asks on these days; a closing date may have
    passed before it was known of."""
    return counts_from(rule, since, calendar), counts_to(rule, until, calendar)


def _rehearsed(
    rule: FollowUpRule,
    history: History,
    occasions: Iterable[tuple[FollowUpEvent, date]],
    since: date,
    until: date,
    zone: tzinfo,
    calendar: WorkCalendar,
    ways: Ways,
) -> Iterable[WouldHave]:
    found: dict[tuple[int | None, date], WouldHave] = {}
    for counted, known in occasions:
        if (counted.on if rule.after >= 0 else known) > until:
            continue
        now = start_of_day(known, zone)
        for planned in plan(counted, [rule], now=now, ways=ways, zone=zone, calendar=calendar):
            day = planned.due.date()
            for _ in range(rule.times):
                if since <= day <= until and (
                    rule.trigger is not Trigger.QUIET or _is_quiet(history, counted.on, day, zone)
                ):
                    since_when = max(known, counted.on) if rule.after >= 0 else known
                    found[planned.interview_id, day] = WouldHave(
                        day,
                        history.application.id,
                        history.application.employer,
                        history.application.title,
                        planned.text,
                        _why_not(rule, history, since_when, day),
                        any(_is_answer(event, history) for event in _between(history, since_when, day)),
                        _moved_from(rule, counted.on, day, calendar),
                    )
                day = calendar.add(day, max(rule.every, 1))
    return found.values()


def _moved_from(rule: FollowUpRule, on: date, day: date, calendar: WorkCalendar) -> date | None:
    """The free day on which it would have fallen if only the days of the week counted."""
    named = natural_day(rule, on, WorkCalendar(calendar.weekend))
    moved = not calendar.is_working(named) and named != day and abs((day - named).days) < _MOVED_MOST
    return named if moved else None


def _occasions(
    rule: FollowUpRule, history: History, zone: tzinfo, first: date, last: date
) -> Iterator[tuple[FollowUpEvent, date]]:
    """All that the rule could have counted from between two days, and since when that was known."""
    match rule.trigger:
        case Trigger.STAGE:
            found = _stages(rule, history, first, last)
        case Trigger.INTERVIEW:
            found = _interviews(rule, history, zone)
        case Trigger.QUIET:
            found = _silences(rule, history, zone, first, last)
        case _:
            found = _others(rule, history)
    for counted, known in found:
        held = any(i.at.astimezone(zone).date() <= counted.on for i in history.interviews)
        yield replace(counted, had_interview=True) if held else counted, known


def _stages(rule: FollowUpRule, history: History, first: date, last: date) -> Iterator[tuple[FollowUpEvent, date]]:
    for event in history.events:
        kind = history.stages.get(event.stage_id or 0)
        if kind is not None and kind is rule.stage and first <= event.on <= last:
            yield stage_entered(replace(history.application, stage_kind=kind), event.on), event.on


def _interviews(rule: FollowUpRule, history: History, zone: tzinfo) -> Iterator[tuple[FollowUpEvent, date]]:
    for interview in history.interviews:
        for _, known in _days_of(interview, history, zone):
            counted = interview_set(_as_on(history, known), interview, zone)
            if Outcome.OPEN in rule.outcomes:  # as it once was for every interview
                counted = replace(counted, outcome=Outcome.OPEN)
            yield counted, known


def _silences(
    rule: FollowUpRule, history: History, zone: tzinfo, first: date, last: date
) -> Iterator[tuple[FollowUpEvent, date]]:
    """Every day on which something happened, as if nothing had come after it."""
    days = {event.on for event in history.events if event.kind in ACTIVITY}
    days |= {i.at.astimezone(zone).date() for i in history.interviews if i.state is not InterviewState.CANCELLED}
    for day in sorted(days):
        if first <= day <= last and rule.makes_sense_in(stage_on(history, day)):
            yield quiet_since(_as_on(history, day), day), day


def _others(rule: FollowUpRule, history: History) -> Iterator[tuple[FollowUpEvent, date]]:
    closing = deadline_set(history.application)
    if rule.trigger is Trigger.DEADLINE and closing is not None and history.events:
        known = min(event.on for event in history.events)
        yield replace(closing, stage=stage_on(history, known)), known
    for event in history.events:
        if rule.trigger is Trigger.SENT and event.kind is EventKind.SENT:
            yield documents_sent(_as_on(history, event.on), event.on), event.on
        elif rule.trigger is Trigger.SECOND_READER and reader_in(event):
            yield given_to_read(_as_on(history, event.on), event.on, reader_in(event)), event.on


def _why_not(rule: FollowUpRule, history: History, since: date, day: date) -> str:
    """Why a reminder planned for ``day``, which waited ``since`` another, would have gone before."""
    stage = stage_on(history, max(since, day - ONE_DAY))
    if not rule.makes_sense_in(stage):
        return "The application was over by then" if stage.is_ending else "The application was in another stage by then"
    for event in _between(history, since, day):
        for happening in rule.cancelled_by:
            is_so, words = _CANCELS[happening]
            if is_so(event):
                return words
    return ""


def _says(word: str) -> Callable[[Event], bool]:
    return lambda event: event.kind is EventKind.INTERVIEW and event.text.startswith(word)


_CANCELS: dict[Happening, tuple[Callable[[Event], bool], str]] = {
    Happening.REPLY: (lambda event: event.kind is EventKind.REPLY, "They had answered by then"),
    Happening.NEW_INTERVIEW: (_says("Interview planned"), "An interview had been planned by then"),
    Happening.INTERVIEW_DONE: (_says("Interview done"), "The interview was over by then"),
    Happening.STAGE: (lambda event: event.kind is EventKind.STAGE, "The application had moved on by then"),
    Happening.SENT: (lambda event: event.kind is EventKind.SENT, "The documents had been sent by then"),
    Happening.ACTIVITY: (lambda event: event.kind in ACTIVITY, "Something had happened by then"),
}


def _is_quiet(history: History, after: date, day: date, zone: tzinfo) -> bool:
    """Whether nothing happened between the days, and no interview was agreed that lay ahead."""
    agreed = any(
        known < day and on > after
        for interview in history.interviews
        for on, known in _days_of(interview, history, zone)
    )
    return not agreed and not any(event.kind in ACTIVITY for event in _between(history, after, day))


def _days_of(interview: Interview, history: History, zone: tzinfo) -> Iterator[tuple[date, date]]:
    """The day of an interview that was not called off, and since when it was known of."""
    if interview.state is not InterviewState.CANCELLED:
        on = interview.at.astimezone(zone).date()
        told = [event.on for event in history.events if _is_about(event, interview)]
        yield on, min(told[0] if told else on - _KNOWN_BEFORE, on)


def _between(history: History, after: date, before: date) -> Iterator[Event]:
    """What happened after one day and before another."""
    return (event for event in history.events if after < event.on < before)


def _is_answer(event: Event, history: History) -> bool:
    invited = _CANCELS[Happening.NEW_INTERVIEW][0](event)
    return invited or event.kind is EventKind.REPLY or history.stages.get(event.stage_id or 0) in ANSWERED


def _is_about(event: Event, interview: Interview) -> bool:
    return event.kind is EventKind.INTERVIEW and f"{interview.wall_time:%Y-%m-%d %H:%M}" in event.text


def _as_on(history: History, day: date) -> Application:
    return replace(history.application, stage_kind=stage_on(history, day))


def stage_on(history: History, day: date) -> StageKind:
    """The stage in which the application was at the end of a day."""
    entered = StageKind.SAVED
    for event in history.events:  # by day
        if event.on <= day and event.stage_id is not None:
            entered = history.stages.get(event.stage_id, entered)
    return entered
