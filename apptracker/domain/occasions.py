"""What follow-up rules count from: the occasions in the life of an application, as told now and by its history."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, tzinfo

from apptracker.domain.applications import (
    ACTIVITY,
    Application,
    Event,
    EventKind,
    Interview,
    InterviewFormat,
    InterviewState,
    Reminder,
)
from apptracker.domain.rules import Outcome, Trigger
from apptracker.domain.stages import StageKind
from apptracker.domain.workdays import ONE_DAY


@dataclass(frozen=True, slots=True)
class FollowUpEvent:
    """Something that rules count from, on the person's calendar. ``stage`` is where the application now is. What was
    done before ``fresh`` answered an earlier occasion of the kind and counts no more."""

    trigger: Trigger
    on: date
    stage: StageKind
    employer: str | None = None
    title: str | None = None
    interview_id: int | None = None
    format: InterviewFormat | None = None
    outcome: Outcome | None = None
    had_interview: bool = False
    reader: str = ""
    fresh: date | None = None


@dataclass(frozen=True, slots=True)
class History:
    """All of an application that rules may count from. ``events`` in the order they were written down; ``stages``: the
    kind of each stage by its id."""

    application: Application
    events: tuple[Event, ...]
    interviews: tuple[Interview, ...]
    reminders: tuple[Reminder, ...]
    stages: Mapping[int, StageKind]


def stage_entered(application: Application, on: date, *, had_interview: bool = False) -> FollowUpEvent:
    """The application, as it now stands, entered its stage on this day."""
    return replace(_event(Trigger.STAGE, on, application), had_interview=had_interview)


def interview_set(application: Application, interview: Interview, zone: tzinfo) -> FollowUpEvent:
    """An interview was planned, moved or ended; its day is the one the person's own calendar (``zone``) shows."""
    return replace(
        _event(Trigger.INTERVIEW, interview.at.astimezone(zone).date(), application),
        interview_id=interview.id,
        format=interview.format,
        outcome=Outcome.of(interview),
        had_interview=True,
    )


def deadline_set(application: Application) -> FollowUpEvent | None:
    """The closing date of an application, or None when it has none."""
    return _event(Trigger.DEADLINE, application.deadline, application) if application.deadline else None


def documents_sent(application: Application, on: date, *, had_interview: bool = False) -> FollowUpEvent:
    """A packet went out on this day; one sent anew is an occasion of its own."""
    return replace(_event(Trigger.SENT, on, application), had_interview=had_interview, fresh=on)


def given_to_read(application: Application, on: date, reader: str) -> FollowUpEvent:
    """Somebody was given the letter to read on this day."""
    return replace(_event(Trigger.SECOND_READER, on, application), reader=reader, fresh=on)


def quiet_since(application: Application, on: date) -> FollowUpEvent:
    """Nothing happened after this day."""
    return _event(Trigger.QUIET, on, application)


def last_activity(
    application: Application, events: Iterable[Event], interviews: Iterable[Interview], zone: tzinfo
) -> FollowUpEvent | None:
    """The last day on which anything happened; an interview that is planned puts it off to its own day. A stage entered
    or an answer begins the count of nudges anew. None when nothing ever happened."""
    interviews = list(interviews)
    planned = [i.at.astimezone(zone).date() for i in interviews if i.state is InterviewState.PLANNED]
    seen = [event for event in events if event.kind in ACTIVITY]
    if not seen and not planned:
        return None
    news = [event.on + ONE_DAY for event in seen if event.kind in _NEWS]  # a nudge is due a day after it at least
    quiet = quiet_since(application, max([*planned, *(event.on for event in seen)]))
    return replace(quiet, fresh=max(news, default=None), had_interview=bool(interviews))


#: What an employer does; the rest of what happens is the person's own doing.
_NEWS = frozenset({EventKind.CREATED, EventKind.STAGE, EventKind.INTERVIEW, EventKind.REPLY})


def _event(trigger: Trigger, on: date, application: Application) -> FollowUpEvent:
    return FollowUpEvent(trigger, on, application.stage_kind, application.employer, application.title)


# From history


def standing(history: History, zone: tzinfo) -> Iterator[FollowUpEvent]:
    """All that rules can count from as things stand: one occasion of each kind, and one for every interview."""
    application, had = history.application, bool(history.interviews)
    entered = entered_on(history)
    if entered is not None:
        yield stage_entered(application, entered, had_interview=had)
    closing = deadline_set(application)
    if closing is not None:
        yield closing
    for interview in history.interviews:
        if interview.state is not InterviewState.CANCELLED:
            yield interview_set(application, interview, zone)
    sent = [event.on for event in history.events if event.kind is EventKind.SENT]
    if sent:
        yield documents_sent(application, max(sent), had_interview=had)
    read = [event for event in history.events if reader_in(event)]
    if read:
        yield given_to_read(application, read[-1].on, reader_in(read[-1]))
    quiet = last_activity(application, history.events, history.interviews, zone)
    if quiet is not None:
        yield quiet


def entered_on(history: History) -> date | None:
    """The day the application entered its stage; for one applied for, as the date of applying was put right since. None
    where nothing tells."""
    application, entered = history.application, None
    for event in sorted(history.events, key=lambda event: event.on):  # of one day, as they were written down
        if event.stage_id is not None and history.stages.get(event.stage_id) is application.stage_kind:
            entered = event.on
        elif event.kind is EventKind.EDIT and "applied_on" in event.text:
            applied = application.stage_kind is StageKind.APPLIED
            entered = (application.applied_on if applied else None) or entered
    if entered is None:  # such as two applications made one
        return application.applied_on or max((event.on for event in history.events), default=None)
    return entered


def words_for_reader(reader: str) -> str:
    """What history says of a letter that was given to somebody to read."""
    return f"Gave the letter to {reader} to read"


def reader_in(event: Event) -> str:
    """Whom the letter was given to read, in an event that tells so; ''."""
    found = _READER.fullmatch(event.text) if event.kind is EventKind.LETTER else None
    return found["reader"] if found else ""


_READER = re.compile(r"Gave the letter to (?P<reader>[^\n]+) to read")


@dataclass(frozen=True, slots=True)
class SecondReading:
    """Somebody has the letter to read since a day; ``read``: they have read it."""

    name: str
    since: date
    read: bool = False

    @property
    def words_when_read(self) -> str:
        """What history says once they have read it."""
        return f"{self.name} read the letter"


def second_reading(events: Iterable[Event]) -> SecondReading | None:
    """Who was given the letter last, by an application's history; None for nobody."""
    found: SecondReading | None = None
    for event in events:
        if name := reader_in(event):
            found = SecondReading(name, event.on)
        elif found and event.kind is EventKind.LETTER and event.text == found.words_when_read:
            found = replace(found, read=True)
    return found
