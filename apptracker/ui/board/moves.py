"""Moving cards: shown at once, stored then, and put back where that is refused; an ending asks why, in passing."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from apptracker.domain.clock import today
from apptracker.domain.errors import AppError
from apptracker.domain.stages import Stage
from apptracker.ui import moving
from apptracker.ui.board.board import Board
from apptracker.ui.board.ended import EndedPanel
from apptracker.ui.board.model import Cards, places_of
from apptracker.ui.context import Context
from apptracker.ui.language import named
from apptracker.ui.ops import Job, Stopped
from apptracker.ui.tr import tr, trn


class _Ahead(NamedTuple):
    """A move before it is stored: which cards, and what was in the columns before."""

    ids: list[int]
    as_it_was: dict[int, array[int]]


class Moves(QObject):
    """``behind()``: the board may lack what an answer told that came while a move was not stored yet. ``named(ids)``:
    what these are called."""

    behind = Signal()

    def __init__(
        self, context: Context, board: Board, cards: Cards, named: Callable[[Sequence[int]], str], page: QWidget
    ) -> None:
        super().__init__(page)
        self._context, self._board, self._cards, self._named = context, board, cards, named
        self._ahead: list[_Ahead] = []
        self._missed = False
        self.ended = EndedPanel(context, page)
        self.ended.told.connect(self._on_told)
        board.carrying.changed.connect(self.ended.step_aside)
        context.ops.ended.connect(self._on_work_ended)

    def holds_up(self) -> bool:
        """Whether an answer from the store has to wait: it may not know yet of the cards that were moved here."""
        self._missed = bool(self._ahead)
        return self._missed

    def look_after(self) -> None:
        """Ask no more why something ended that goes on after all: its move was taken back, or it was moved on."""
        if self._ahead or not self.ended.ids:
            return
        if not self._context.db.read.applications_ended(self.ended.ids):
            self.ended.dismiss()

    def move(self, wanted: Sequence[int], stage: Stage, *, at_end: bool) -> None:
        """Those that are not there already, on top of the column or ``at_end``."""
        there = self._board.models.get(stage.id)
        held = 0 if there is None else len(there.ids)
        already = set() if there is None else {there.ids[place] for place in places_of(there.ids, wanted)}
        ids = [id_ for id_ in wanted if id_ not in already]
        if not ids:
            return
        name = self._named(ids)
        toast, over = tr("{name} moved to {stage}", name=name, stage=named(stage.name)), 0
        if stage.card_limit is not None:
            over = held + len(ids) - stage.card_limit
        if over > 0:
            toast = trn("{toast}, {n} over your limit", "{toast}, {n} over your limit", over, toast=toast)
        self._ahead.append(_Ahead(ids, self._board.show_moved(ids, stage, today(self._context.clock), at_end=at_end)))
        self.ended.finish()
        if stage.kind.is_ending:
            self.ended.ask(ids, stage, name)
        paint_now()  # before the thread that stores it takes its part of the time
        stored, failed = partial(self._on_stored, ids), partial(self._on_refused, ids)
        if len(ids) == 1:
            moving.move(self._context, ids[0], stage.name, toast, owner=self, stored=stored, failed=failed)
        else:
            moving.move_many(self._context, ids, stage.name, toast, owner=self, stored=stored, failed=failed)

    def _on_stored(self, ids: list[int], change_id: int | None) -> None:
        self._settle(ids)
        if self.ended.ids == ids:
            self.ended.change_id = change_id

    def _on_refused(self, ids: list[int], error: AppError) -> None:
        self._put_back(ids)
        self._context.ops.refused.emit(error)

    @Slot(object)
    def _on_work_ended(self, job: Job) -> None:
        if job.owner is self and isinstance(job.error, Stopped) and self._ahead:
            self._put_back(self._ahead[0].ids)  # a long move that the person stopped; they are stored in this order

    def _put_back(self, ids: list[int]) -> None:
        """What was shown ahead did not come about."""
        as_it_was = self._settle(ids)
        if self.ended.ids == ids:
            self.ended.dismiss()
        self._cards.forget(ids)
        self._board.show_columns(as_it_was, ids)
        self._board.show_where(ids)
        self.behind.emit()

    def _settle(self, ids: list[int]) -> dict[int, array[int]]:
        """A move is stored, or never will be; gives what was in the columns before."""
        moved = next(each for each in self._ahead if each.ids is ids)
        self._ahead.remove(moved)
        if self._missed and not self._ahead:
            self._missed = False
            self.behind.emit()
        return moved.as_it_was

    @Slot(str, str)
    def _on_told(self, reason: str, feedback: str) -> None:
        from apptracker.services import endings

        ids, change_id = self.ended.ids, self.ended.change_id
        name = self._named(ids)
        self._context.ops.change(
            lambda db: endings.tell(db, ids, reason=reason, feedback=feedback, with_move=change_id),
            owner=self,
            toast=tr("{name}: reason saved", name=name) if reason else tr("{name}: feedback saved", name=name),
        )


def paint_now() -> None:
    """Lay out and paint what has changed, and do nothing else that waits."""
    for kind in (QEvent.Type.LayoutRequest, QEvent.Type.UpdateRequest):
        QCoreApplication.sendPostedEvents(None, kind.value)
