"""Moving applications to a stage by hand, with a word where that makes one the second for the same job."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from apptracker.domain.changes import Result
from apptracker.domain.clock import today
from apptracker.domain.stages import StageKind
from apptracker.ui.context import Context
from apptracker.ui.likeness import applied_already
from apptracker.ui.ops import Task
from apptracker.ui.tr import tr, trn

if TYPE_CHECKING:
    from apptracker.domain.applications import Application
    from apptracker.domain.errors import AppError
    from apptracker.store import Database

Stored = Callable[[int | None], object]
_MOST_LOOKED_AT = 50  # of many that are moved at once; each takes some milliseconds


class Moved(NamedTuple):
    """``before``: an application for the same job that was sent already. ``change_id`` takes the move back."""

    change_id: int | None
    before: Application | None


def move(
    context: Context,
    application_id: int,
    stage: str,
    toast: str,
    *,
    owner: QObject,
    stored: Stored | None = None,
    failed: Callable[[AppError], object] | None = None,
) -> None:
    """Move it, and say so with ``toast``. ``stored(change_id)``: it is done; ``failed`` as for ``Ops.change``."""
    done = partial(_tell, context, toast, stored)
    context.ops.change(lambda db: _moved(db, application_id, stage), owner=owner, done=done, failed=failed)


def move_many(
    context: Context,
    ids: list[int],
    stage: str,
    toast: str,
    *,
    owner: QObject,
    stored: Stored | None = None,
    failed: Callable[[AppError], object] | None = None,
) -> None:
    """Move several in one change, and say so with ``toast``; the rest as for :func:`move`."""
    task = Task()
    context.ops.change(
        lambda db: _moved_many(db, ids, stage, task),
        owner=owner,
        done=partial(_tell_many, context, toast, stored),
        failed=failed,
        words=tr("Moving"),
        task=task,
    )


def _tell(context: Context, toast: str, stored: Stored | None, moved: Moved) -> None:
    if stored is not None:
        stored(moved.change_id)
    if moved.before is not None:
        toast = f"{toast}. {applied_already(moved.before, today(context.clock))}"
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


def _tell_many(context: Context, toast: str, stored: Stored | None, moved: tuple[int | None, int]) -> None:
    change_id, again = moved
    if stored is not None:
        stored(change_id)
    if again:
        toast = trn(
            "{moved}. You applied for one of them before",
            "{moved}. You applied for {n} of these jobs before",
            again,
            moved=toast,
        )
    if change_id is not None:
        context.ops.said.emit(toast, change_id)


def _moved_many(db: Database, ids: list[int], stage: str, task: Task) -> Result[tuple[int | None, int]]:
    from apptracker.services import applications, duplicates

    moved = applications.move_many(db, ids, stage, step=task.step)
    applied = [each.id for each in moved.value if each.stage_kind is StageKind.APPLIED][:_MOST_LOOKED_AT]
    before = [duplicates.applied_already(db, id_) for id_ in applied]
    again = sum(each is not None and each.application.id not in ids for each in before)
    return Result((moved.changes.change_id, again), moved.changes)
