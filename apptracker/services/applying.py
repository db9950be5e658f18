"""The date of applying in the history of an application."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from apptracker.domain.stage_history import stage_events, standing
from apptracker.domain.stages import StageKind

if TYPE_CHECKING:
    from apptracker.domain.applications import Application
    from apptracker.store.unit import UnitOfWork


def date_put_right(uow: UnitOfWork, application: Application) -> None:
    """The person set another date of applying: the move to Applied happened on that day, unless another stage would
    then be the last."""
    kinds = {stage.id: stage.kind for stage in uow.read.stages()}
    events = uow.read.events(application.id)
    applied = [e for e in stage_events(events, kinds) if kinds.get(e.stage_id or 0) is StageKind.APPLIED]
    day = application.applied_on
    if not applied or day is None or day == applied[-1].on:
        return
    after = [replace(event, on=day) if event.id == applied[-1].id else event for event in events]
    was, now = standing(events, kinds), standing(after, kinds)
    if was is not None and now is not None and was.stage_id == now.stage_id:
        uow.update_event(applied[-1].id, on=day)
