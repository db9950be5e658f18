"""The history of an application added to and put right: what happened on an earlier day, a wrong date, a wrong move.

One change each, one undo each. After each, the stage is the one that history ends with, the date of applying is the one
it tells, unless the person set another, and what waits by a follow-up rule goes by the corrected day; what the person
did or dismissed stays. What was sent is frozen with its date and stays as it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from apptracker.domain.applications import ACTIVITY, Application, Event, EventKind
from apptracker.domain.changes import Result
from apptracker.domain.clock import today
from apptracker.domain.errors import UserError
from apptracker.domain.stage_history import (
    added_words,
    applied_day,
    move_words,
    reworded,
    stage_events,
    standing,
    why_of,
)
from apptracker.domain.stages import StageKind
from apptracker.domain.text import clean_line, clean_text
from apptracker.services import followups
from apptracker.services.applications import stage_named

if TYPE_CHECKING:
    from apptracker.store import Database
    from apptracker.store.unit import UnitOfWork

#: What the person writes into history: any of these may become another.
OWN = (EventKind.CALL, EventKind.EMAIL, EventKind.REPLY, EventKind.NOTE)
#: What history says where the person wrote nothing.
WORDS = {EventKind.CALL: "Called", EventKind.EMAIL: "Wrote an e-mail", EventKind.REPLY: "They answered"}
#: Lines that stay: how it came in, and what went out.
_STAY = frozenset({EventKind.CREATED, EventKind.SENT})


@dataclass(frozen=True, slots=True)
class Corrected:
    """``event`` as it is now, None where it was deleted; ``moved``: whether the application is in another stage now,
    ``since`` the day it came to its stage."""

    application: Application
    event: Event | None = None
    moved: bool = False
    since: date | None = None


def add(
    db: Database, id_: int, kind: EventKind | str, text: str = "", *, on: date | None = None, stage: str = ""
) -> Result[Corrected]:
    """Something that happened, on ``on`` or today: a call, an e-mail, an answer, a note, or a move to ``stage``, where
    ``text`` says why. Where the move is the last, the application is in that stage from that day.

    :raises UserError: ``text.empty`` for a note without words, ``event.ahead``, ``event.kind``, ``stage.unknown``,
        ``application.unknown``, ``application.binned``.
    """
    kind, day = EventKind(kind), on or today(db.clock)
    if kind is not EventKind.STAGE and kind not in OWN:
        raise UserError("event.kind", kind=kind.value)
    _must_have_happened(db, day)
    with db.change(f"Added to the history of application {id_}") as uow:
        uow.read.application(id_)
        if kind is EventKind.STAGE:
            corrected = _move(uow, id_, stage, day, clean_line(text, "note") or "")
        else:
            words = _words(kind, text)
            if kind is EventKind.REPLY:
                event = followups.answered(uow, id_, words, on=day)
            else:
                event = uow.add_event(id_, kind, words, on=day)
                followups.activity(uow, id_)
            corrected = Corrected(uow.read.application(id_), event)
    return Result(corrected, uow.changes)


def correct(
    db: Database,
    event_id: int,
    *,
    text: str | None = None,
    on: date | None = None,
    kind: EventKind | str | None = None,
    stage: str = "",
) -> Result[Corrected]:
    """Other words, another day, or another stage for a line of history; what is not named stays. Words are changed of
    what the person wrote, and of a move the words that say why; ``kind`` among what the person writes.

    :raises UserError: ``text.empty``, ``event.ahead``, ``event.fixed``, ``event.kind``, ``event.unknown``,
        ``stage.unknown``, ``application.binned``.
    """
    if on is not None:
        _must_have_happened(db, on)
    with db.change("Corrected a line of history") as uow:
        event = uow.read.event(event_id)
        before = _History.of(uow, event.application_id)
        values: dict[str, object] = {}
        if on is not None and on != event.on:
            values["on"] = on
        if event.stage_id is not None:
            values |= _told_anew(uow, before, event, stage, text)
        elif event.kind in OWN:
            wanted = EventKind(kind or event.kind)
            if wanted not in OWN:
                raise UserError("event.kind", kind=wanted.value)
            values |= {"kind": wanted.value} if wanted is not event.kind else {}
            values |= {} if text is None else {"text": _words(wanted, text)}
        elif text is not None and text != event.text:
            raise UserError("event.fixed", id=event_id)
        if event.kind is EventKind.SENT and values:
            raise UserError("event.fixed", id=event_id)
        if values:
            uow.update_event(event_id, **values)
        corrected = _settled(uow, before, event, uow.read.event(event_id), follow=bool(set(values) - {"text"}))
    return Result(corrected, uow.changes)


def delete(db: Database, event_id: int) -> Result[Corrected]:
    """Take a line out of history; where it was the last move, the application is in the stage before it again.

    :raises UserError: ``event.fixed`` for how it came in and what went out, ``event.unknown``, ``application.binned``.
    """
    with db.change("Deleted a line of history") as uow:
        event = uow.read.event(event_id)
        if event.kind in _STAY:
            raise UserError("event.fixed", id=event_id)
        before = _History.of(uow, event.application_id)
        uow.delete_event(event_id)
        corrected = _settled(uow, before, event, None, follow=True)
    return Result(corrected, uow.changes)


# What the functions above are made of


@dataclass(frozen=True, slots=True)
class _History:
    """An application with its history at one moment."""

    application: Application
    events: tuple[Event, ...]
    kinds: dict[int, StageKind]
    names: dict[int, str]

    @classmethod
    def of(cls, uow: UnitOfWork, id_: int) -> _History:
        stages = list(uow.read.stages())
        return cls(
            uow.read.application(id_),
            tuple(uow.read.events(id_)),
            {stage.id: stage.kind for stage in stages},
            {stage.id: stage.name for stage in stages},
        )

    @property
    def stages_told(self) -> list[Event]:
        return stage_events(self.events, self.kinds)

    @property
    def last(self) -> Event | None:
        return standing(self.events, self.kinds)

    def stage_before(self, event_id: int) -> str:
        """The stage that an event led away from, by name."""
        told = self.stages_told
        place = next(number for number, event in enumerate(told) if event.id == event_id)
        return self.names.get(told[place - 1].stage_id or 0, "") if place else ""


def _move(uow: UnitOfWork, id_: int, stage: str, day: date, why: str) -> Corrected:
    """A move written into history, wherever it belongs there."""
    to, before = stage_named(uow.read, stage), _History.of(uow, id_)
    event = uow.add_event(id_, EventKind.STAGE, move_words("", to.name, why), on=day, stage_id=to.id)
    words = move_words(_History.of(uow, id_).stage_before(event.id), to.name, why)
    event = uow.update_event(event.id, text=words)
    return _settled(uow, before, None, event, follow=True)


def _told_anew(uow: UnitOfWork, before: _History, event: Event, stage: str, why: str | None) -> dict[str, object]:
    """What changes of a line that tells of a stage."""
    assert event.stage_id is not None
    was = before.names.get(event.stage_id, "")
    to = stage_named(uow.read, stage) if stage else None
    name = to.name if to else was
    values: dict[str, object] = {"stage_id": to.id} if to and to.id != event.stage_id else {}
    if event.kind is EventKind.CREATED:
        words = added_words(name) if values else event.text
    else:
        reason = why_of(event.text, was) if why is None else clean_line(why, "note") or ""
        if not values and why_of(event.text, was) == reason:
            return values
        words = move_words(before.stage_before(event.id), name, reason)
    return values | ({"text": words} if words != event.text else {})


def _settled(uow: UnitOfWork, before: _History, was: Event | None, now: Event | None, *, follow: bool) -> Corrected:
    """All that goes by history goes by it as it is now. ``was`` and ``now``: the line before and after."""
    application = before.application
    after = _History.of(uow, application.id)
    if not follow:
        return Corrected(application, now, since=after.last.on if after.last else None)
    tells = [event for event in (was, now) if event is not None and event.stage_id is not None]
    last = after.last
    moved = False
    if tells and last is not None and last.stage_id is not None:
        for event_id, words in reworded(after.events, after.kinds, after.names).items():
            uow.update_event(event_id, text=words)
        application = _with_applied_day(uow, before, after, now)
        moved = after.names[last.stage_id] != application.stage
        if moved:
            application = uow.set_stage(application.id, last.stage_id)
            if application.ending_reason is not None and not application.stage_kind.is_ending:
                application = uow.update_application(application.id, ending_reason=None)  # it goes on after all
            followups.stage_changed(uow, application, last.on)
        else:
            followups.stage_redated(uow, application.id)
    elif ACTIVITY.intersection(event.kind for event in (was, now) if event is not None):
        followups.activity(uow, application.id)
        if was is not None and was.kind is EventKind.REPLY and (now is None or now.kind is not EventKind.REPLY):
            followups.reply_gone(uow, application.id, was.id)
    event = uow.read.event(now.id) if now is not None else None
    return Corrected(uow.read.application(application.id), event, moved, last.on if last else None)


def _with_applied_day(uow: UnitOfWork, before: _History, after: _History, now: Event | None) -> Application:
    """The date of applying goes by history where the line tells of it, or where it went by history until now."""
    application = before.application
    day = applied_day(after.events, after.kinds)
    named = now is not None and after.kinds.get(now.stage_id or 0) is StageKind.APPLIED
    follows = named or application.applied_on == applied_day(before.events, before.kinds)
    if follows and day != application.applied_on:
        return uow.update_application(application.id, applied_on=day)
    return application


def _words(kind: EventKind, text: str) -> str:
    words = clean_text(text).strip() or WORDS.get(kind, "")
    if not words:
        raise UserError("text.empty", field="note")
    return words


def _must_have_happened(db: Database, day: date) -> None:
    if day > today(db.clock):
        raise UserError("event.ahead", date=day.isoformat())
