"""They answered: it enters the history, what waited for it goes, and the application moves on if the person says so."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from apptracker.domain.applications import Event
from apptracker.domain.changes import Result
from apptracker.domain.clock import today
from apptracker.domain.errors import UserError
from apptracker.domain.text import clean_text
from apptracker.services import applications, followups

if TYPE_CHECKING:
    from apptracker.store import Database
    from apptracker.store.unit import UnitOfWork

#: What history says where the person noted nothing.
ANSWERED = "They answered"


def log(db: Database, application_id: int, text: str = "", *, on: date | None = None, stage: str = "") -> Result[Event]:
    """An answer, and the move that comes with it, as one change.

    :param on: the day it came, today unless named.
    :param stage: where the application moves, '' for nowhere.
    :raises UserError: ``date.ahead``, ``stage.unknown``, ``application.unknown``, ``application.binned``.
    """
    if on is not None and on > today(db.clock):
        raise UserError("date.ahead", date=on.isoformat())
    with db.change(f"Noted a reply on application {application_id}") as uow:
        event = take(uow, application_id, text, on=on, stage=stage)
    return Result(event, uow.changes)


def take(uow: UnitOfWork, application_id: int, text: str = "", *, on: date | None = None, stage: str = "") -> Event:
    """The same inside a change."""
    event = followups.answered(uow, application_id, clean_text(text).strip() or ANSWERED, on=on)
    if stage:
        move_on(uow, application_id, stage, on=on)
    return event


def move_on(uow: UnitOfWork, application_id: int, stage: str, *, on: date | None = None) -> None:
    """The application moves to the stage of that name, unless it is there already.

    :raises UserError: ``stage.unknown``.
    """
    to = applications.stage_named(uow.read, stage)
    if uow.read.application(application_id).stage != to.name:
        applications.enter_stage(uow, application_id, to, on or today(uow.clock))
