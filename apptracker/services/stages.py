"""The person's stages: names, order, which of them show. What a stage means (its kind) stays, so that rules and figures
go on whatever it is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from apptracker.domain.changes import Result
from apptracker.domain.clock import today
from apptracker.domain.errors import UserError
from apptracker.domain.stages import ALWAYS_SHOWN, DEFAULT_STAGES, Stage, StageKind
from apptracker.domain.text import clean_line
from apptracker.services import views
from apptracker.services.applications import enter_stage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from apptracker.store import Database
    from apptracker.store.reading.reader import Reader
    from apptracker.store.unit import UnitOfWork

NAME_LIMIT = 40  # characters; it heads a column of the board
_MEANS = {kind: name for name, kind in DEFAULT_STAGES}


def rename(db: Database, stage_id: int, name: str) -> Result[Stage]:
    """:raises UserError: ``stage.unknown``, ``stage.empty``, ``stage.long``, ``stage.exists``."""
    wanted = _name(name)
    stage = db.read.stage(stage_id)
    if stage.name == wanted:
        return Result(stage)
    with db.change(f"Renamed the stage {stage.name} to {wanted}") as uow:
        stage = uow.update_stage(stage_id, name=wanted)
    return Result(stage, uow.changes)


def add(db: Database, name: str, kind: StageKind) -> Result[Stage]:
    """A further stage that means ``kind``, after the last one that means it.

    :raises UserError: ``stage.empty``, ``stage.long``, ``stage.exists``.
    """
    wanted = _name(name)
    with db.change(f"Added the stage {wanted}") as uow:
        order = [stage.id for stage in uow.read.stages()]
        last = max(order.index(stage.id) for stage in uow.read.stages() if stage.kind is kind)
        added = uow.add_stage(wanted, kind).id
        _put_in_order(uow, [*order[: last + 1], added, *order[last + 1 :]])
        stage = uow.read.stage(added)
    return Result(stage, uow.changes)


def put_in_order(db: Database, ids: Sequence[int]) -> Result[list[Stage]]:
    """All stages, by their ids, as they follow one another from now on.

    :raises UserError: ``stage.order`` where these are not all there are.
    """
    before = [stage.id for stage in db.read.stages()]
    if sorted(ids) != sorted(before):
        raise UserError("stage.order")
    if list(ids) == before:
        return Result(db.read.stages())
    with db.change("Put the stages in another order") as uow:
        _put_in_order(uow, ids)
        stages = uow.read.stages()
    return Result(stages, uow.changes)


def show(db: Database, stage_id: int, *, shown: bool) -> Result[Stage]:
    """Show a stage among those to choose from and on the board, or hide it. What is in it stays.

    :raises UserError: ``stage.unknown``, ``stage.needed``.
    """
    stage = db.read.stage(stage_id)
    if stage.hidden is not shown:
        return Result(stage)
    if not shown:
        _must_be_spared(stage, db.read.stages())
    with db.change(f"{'Showed' if shown else 'Hid'} the stage {stage.name}") as uow:
        stage = uow.update_stage(stage_id, hidden=not shown)
    return Result(stage, uow.changes)


def delete(db: Database, stage_id: int, to: int | None = None) -> Result[Stage]:
    """Take a stage away, the applications in it moved to the stage ``to`` first: with history and rules where that
    means something else. What history says of the stage counts for another that means the same, which there must be;
    saved views of it show where its applications went. Gives the stage that is gone.

    :raises UserError: ``stage.unknown``, ``stage.last``, ``stage.needed``, ``stage.in_use`` where ``to`` is needed.
    """
    gone = stage = db.read.stage(stage_id)
    stages = db.read.stages()
    others = [stage for stage in stages if stage.kind is gone.kind and stage.id != stage_id]
    if not others:
        raise UserError("stage.last", stage=gone.name, kind=_MEANS[gone.kind])
    _must_be_spared(gone, stages)
    count = db.read.stage_counts().get(stage_id, 0)
    if count and (to is None or to == stage_id):
        raise UserError("stage.in_use", stage=gone.name, count=count)
    heir = next((stage for stage in others if stage.id == to), others[0])
    with db.change(f"Deleted the stage {stage.name}") as uow:
        there = uow.read.stage(heir.id if to is None else to)
        if there.kind is not gone.kind:
            for id_ in _inside(uow.read, stage_id):
                enter_stage(uow, id_, there, today(db.clock))
        views.go_by_another(uow, "stage_ids", stage_id, there.id)
        uow.delete_stage(stage_id, applications_to=there.id, history_to=heir.id)
    return Result(gone, uow.changes)


def restore_names(db: Database) -> Result[list[Stage]]:
    """The stages there were in the beginning have their first names again; one of the person's own that took such a
    name has a number behind it."""
    stages = db.read.stages()
    names = {stage.id: stage.name for stage in stages}
    first = {min(stage.id for stage in stages if stage.kind is kind): name for name, kind in DEFAULT_STAGES}
    names |= first
    taken = {name.casefold() for name in names.values()}
    for stage in stages:
        if stage.id not in first and stage.name in first.values():
            names[stage.id] = _free(stage.name, taken)
    changed = [stage for stage in stages if names[stage.id] != stage.name]
    if not changed:
        return Result(stages)
    with db.change("Gave the stages their first names again") as uow:
        for stage in changed:
            uow.update_stage(stage.id, name=f"{stage.name} ({stage.id})")  # names may go from one to another
        for stage in changed:
            uow.update_stage(stage.id, name=names[stage.id])
        stages = uow.read.stages()
    return Result(stages, uow.changes)


def _name(name: str) -> str:
    wanted = clean_line(name, "name")
    if not wanted:
        raise UserError("stage.empty")
    if len(wanted) > NAME_LIMIT:
        raise UserError("stage.long", stage=wanted, limit=NAME_LIMIT)
    return wanted


def _put_in_order(uow: UnitOfWork, ids: Sequence[int]) -> None:
    for position, id_ in enumerate(ids, start=1):
        if uow.read.stage(id_).position != position:
            uow.update_stage(id_, position=position)


def _must_be_spared(stage: Stage, stages: Sequence[Stage]) -> None:
    """Where a stage of its kind must show, another does."""
    if stage.kind in ALWAYS_SHOWN and not any(
        other.kind is stage.kind and other.id != stage.id and not other.hidden for other in stages
    ):
        raise UserError("stage.needed", stage=stage.name, kind=_MEANS[stage.kind])


def _inside(read: Reader, stage_id: int) -> list[int]:
    from apptracker.store import ApplicationFilter

    return [each.id for each in read.applications(ApplicationFilter(stage_ids=(stage_id,), archived=None))]


def _free(name: str, taken: set[str]) -> str:
    number = next(n for n in range(2, 1000) if f"{name} ({n})".casefold() not in taken)
    taken.add(f"{name} ({number})".casefold())
    return f"{name} ({number})"
