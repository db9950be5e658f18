"""Moving one application to a stage by hand, with a word where that makes it the second for the same job."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from apptracker.domain.changes import Result
from apptracker.domain.clock import today
from apptracker.domain.stages import StageKind
from apptracker.ui.context import Context
from apptracker.ui.likeness import applied_before, job_of

if TYPE_CHECKING:
    from apptracker.domain.applications import Application
    from apptracker.store import Database


class Moved(NamedTuple):
    """``before``: an application for the same job that was sent already. ``change_id`` takes the move back."""

    change_id: int | None
    before: Application | None


def move(context: Context, application_id: int, stage: str, toast: str, *, owner: QObject) -> None:
    """Move it, and say so with ``toast``."""
    context.ops.change(lambda db: _moved(db, application_id, stage), owner=owner, done=partial(_tell, context, toast))


def _tell(context: Context, toast: str, moved: Moved) -> None:
    if moved.before is not None:
        toast += f". {applied_before(moved.before, today(context.clock))} already: {job_of(moved.before)}"
    if moved.change_id is not None:
        context.ops.said.emit(toast, moved.change_id)


def _moved(db: Database, application_id: int, stage: str) -> Result[Moved]:
    from apptracker.services import applications, duplicates

    moved = applications.move(db, application_id, stage)
    before = None
    if moved.value.stage_kind is StageKind.APPLIED and moved.changes.change_id is not None:
        found = duplicates.applied_already(db, application_id)
        before = found.application if found else None
    return Result(Moved(moved.changes.change_id, before), moved.changes)
