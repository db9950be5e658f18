"""Interviews: planned in the zone they were agreed in, with the reminders that go with them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from apptracker.domain.applications import EventKind, Interview, InterviewFormat, InterviewState
from apptracker.domain.changes import Result
from apptracker.domain.clock import today
from apptracker.domain.errors import UserError
from apptracker.domain.text import clean_line, clean_text
from apptracker.domain.when import parse_wall_time
from apptracker.domain.zones import instant, zone_named
from apptracker.services import followups, replies

if TYPE_CHECKING:
    from apptracker.store import Database

LONGEST = 24 * 60  # minutes
ROUNDS = 99


@dataclass(frozen=True, slots=True)
class _Slot:
    at: datetime
    wall_time: datetime
    zone: str


def plan(
    db: Database,
    application_id: int,
    *,
    at: str,
    zone: str,
    format: InterviewFormat,  # noqa: A002 - the word of the command line
    minutes: int = 45,
    people: tuple[str, ...] = (),
    round: int | None = None,  # noqa: A002 - likewise
    place: str | None = None,
    stage: str = "",
) -> Result[Interview]:
    """A new interview at a wall time in a zone. The round is the next one unless given.

    :param stage: where the application moves with it, in the same change; '' for nowhere.
    :raises UserError: ``when.bad``, ``zone.unknown``, ``time.skipped``, ``interview.minutes``, ``interview.round``,
        ``application.unknown``, ``stage.unknown``.
    """
    slot = _slot(db, at, zone)
    if not 1 <= minutes <= LONGEST:
        raise UserError("interview.minutes", minutes=minutes, limit=LONGEST)
    if round is not None and not 1 <= round <= ROUNDS:
        raise UserError("interview.round", round=round, limit=ROUNDS)
    names = tuple(name for person in people if (name := clean_line(person, "name")))
    with db.change(f"Planned an interview for application {application_id}") as uow:
        earlier = [i for i in uow.read.interviews(application_id) if i.state is not InterviewState.CANCELLED]
        interview = uow.add_interview(
            application_id,
            at=slot.at,
            wall_time=slot.wall_time,
            zone=slot.zone,
            format=format,
            minutes=minutes,
            round=round or len(earlier) + 1,
            people=names,
            place=clean_line(place, "place"),
        )
        uow.add_event(application_id, EventKind.INTERVIEW, f"Interview planned: {describe(interview)}")
        if stage:
            replies.move_on(uow, application_id, stage)
        followups.interview_planned(uow, uow.read.application(application_id), interview, new=True)
    return Result(interview, uow.changes)


def move(db: Database, interview_id: int, *, at: str, zone: str | None = None) -> Result[Interview]:
    """Another time; its reminders move along.

    :raises UserError: ``interview.unknown``, ``interview.over``, ``when.bad``, ``zone.unknown``, ``time.skipped``.
    """
    with db.change(f"Moved interview {interview_id}") as uow:
        before = uow.read.interview(interview_id)  # in the change: another process may be ending it
        _must_be_planned(before)
        slot = _slot(db, at, zone or before.zone)
        interview = uow.update_interview(interview_id, at=slot.at, wall_time=slot.wall_time, zone=slot.zone)
        application = uow.read.application(interview.application_id)
        uow.add_event(application.id, EventKind.INTERVIEW, f"Interview moved: {describe(interview)}")
        followups.interview_planned(uow, application, interview, new=False)
    return Result(interview, uow.changes)


def finish(db: Database, interview_id: int, *, outcome: str | None = None) -> Result[Interview]:
    """It took place; preparation reminders go, thanks and next steps stay.

    :raises UserError: ``interview.unknown``, ``interview.over``; ``interview.ahead`` before it has begun.
    """
    return _end(db, interview_id, InterviewState.DONE, clean_text(outcome or "").strip() or None)


def cancel(db: Database, interview_id: int) -> Result[Interview]:
    """It will not take place; its reminders go.

    :raises UserError: ``interview.unknown``, ``interview.over``.
    """
    return _end(db, interview_id, InterviewState.CANCELLED, None)


def describe(interview: Interview) -> str:
    """In words: "phone, 2026-12-01 15:00 America/Chicago, 45 minutes"."""
    return f"{interview.format}, {interview.wall_time:%Y-%m-%d %H:%M} {interview.zone}, {interview.minutes} minutes"


def _end(db: Database, interview_id: int, state: InterviewState, outcome: str | None) -> Result[Interview]:
    done = state is InterviewState.DONE
    with db.change(f"{'Done with' if done else 'Cancelled'} interview {interview_id}") as uow:
        before = uow.read.interview(interview_id)  # in the change, so that of several who end it one does
        _must_be_planned(before)
        if done and before.at > db.clock.now():
            wall = f"{before.wall_time:%Y-%m-%d %H:%M}"
            raise UserError("interview.ahead", id=interview_id, wall=wall, zone=before.zone)
        interview = uow.update_interview(interview_id, state=state, **({"outcome": outcome} if outcome else {}))
        application = uow.read.application(interview.application_id)
        told = describe(interview)
        said = f"Interview done: {told}" if done else f"Interview cancelled: {told}"
        if outcome:
            said = f"Interview done: {told}. {outcome}"
        uow.add_event(application.id, EventKind.INTERVIEW, said)
        followups.interview_ended(uow, application, interview)
    return Result(interview, uow.changes)


def _must_be_planned(interview: Interview) -> None:
    if interview.state is not InterviewState.PLANNED:
        raise UserError("interview.over", id=interview.id, state=interview.state.value)


def _slot(db: Database, at: str, zone: str) -> _Slot:
    wall = parse_wall_time(at, today(db.clock), field="--at")
    return _Slot(instant(wall, zone_named(zone)), wall, zone_named(zone).key)
