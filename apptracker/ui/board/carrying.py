"""Cards in the hand: they follow the pointer, the column under it says what letting go would do, and at the board's
edges the board comes along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel

from apptracker.ui.board.cards import CardList
from apptracker.ui.board.column import Place, at
from apptracker.ui.board.delegate import GAP
from apptracker.ui.language import named
from apptracker.ui.theme import set_role
from apptracker.ui.tr import tr, trn

if TYPE_CHECKING:
    from apptracker.ui.board.board import Board

_EDGE = 48  # pixels at the board's edges where carrying cards scrolls it
_STEP = 24  # pixels it scrolls at a time
_GRIP = QPoint(90, 24)  # where the pointer holds a card


class Carrying(QObject):
    """``dropped(ids, stage_id)``: these were let fall on another stage. ``changed(under_way)``: there are cards in the
    hand now, or none any more."""

    dropped = Signal(object, int)
    changed = Signal(bool)

    def __init__(self, board: Board) -> None:
        super().__init__(board)
        self._board = board
        self._hand: _Hand | None = None
        self._of: dict[int, int] = {}  # how many of those in the hand come from which stage
        self._where = QPoint()
        self._scrolls = QTimer(self)
        self._scrolls.setInterval(16)
        self._scrolls.timeout.connect(self._on_scroll)

    @property
    def under_way(self) -> bool:
        return self._hand is not None

    def follow(self, view: CardList) -> None:
        """What is chosen can be carried from this list."""
        view.carried.connect(self._on_carried)
        view.dropped.connect(self._on_dropped)
        view.let_go.connect(self.end)

    @Slot()
    def end(self) -> None:
        """Put them back where they were."""
        self._scrolls.stop()
        if self._hand is not None:
            self._hand.hide()
            self._hand.deleteLater()
            self._hand = None
            self._held.unsetCursor()
            self._aim(None)
            self._show_faint(frozenset())
            self.changed.emit(False)

    @Slot(QPoint)
    def _on_carried(self, where: QPoint) -> None:
        view, board = self.sender(), self._board
        assert isinstance(view, CardList)
        if self._hand is None:
            ids = board.selected_ids()
            self._hand = _Hand(board, view, ids, max(view.currentIndex().row(), 0))
            self._of = {each.column.stage.id: each.selected_count() for each in board.lists()}
            self._show_faint(frozenset(ids))
            self._held = view.viewport()
            self._held.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.changed.emit(True)
        self._hand.follow(where)
        self._aim(at(board.places, where))
        self._where = where
        self._scrolls.start()

    @Slot(QPoint)
    def _on_dropped(self, where: QPoint) -> None:
        hand, target = self._hand, at(self._board.places, where)
        self.end()
        if hand is not None and target is not None and self._would_move(hand, target):
            self.dropped.emit(hand.ids, target.stage.id)

    def _would_move(self, hand: _Hand, target: Place) -> int:
        """How many of those in the hand are not there already."""
        return len(hand.ids) - self._of.get(target.stage.id, 0)

    def _aim(self, target: Place | None) -> None:
        for place in self._board.places:
            words = ""
            if place is target and self._hand is not None:
                count = self._would_move(self._hand, place)
                stage = named(place.stage.name)
                if count == 1:
                    words = tr("Move to {stage}", stage=stage)
                elif count:
                    words = trn("Move {n} card to {stage}", "Move {n} cards to {stage}", count, stage=stage)
            place.show_target(words)

    @Slot()
    def _on_scroll(self) -> None:
        """Carried to an edge, the cards take the board along."""
        area = self._board.area.viewport()
        here = area.mapFromGlobal(self._where)
        by = -_STEP if here.x() < _EDGE else _STEP if here.x() > area.width() - _EDGE else 0
        if by and area.rect().adjusted(0, -400, 0, 400).contains(here):
            self._board.roll(by)
            self._aim(at(self._board.places, self._where))

    def _show_faint(self, ids: frozenset[int]) -> None:
        """Those in the hand are drawn faint where they stand."""
        delegate = self._board.delegate
        changed = ids ^ delegate.carried
        delegate.carried = ids
        for view in self._board.lists():
            if not changed.isdisjoint(view.shown_ids()):
                view.viewport().update()


class _Hand(QLabel):
    """The card in the hand, with how many it stands for."""

    def __init__(self, board: Board, view: CardList, ids: list[int], place: int) -> None:
        super().__init__(board.window())
        self.ids = ids
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words = trn("{n} card", "{n} cards", len(ids))
        self.setAccessibleName(words)
        face = view.column.face(place)
        size = view.visualRect(view.column.index(place)).size()
        mirrored = view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if face is not None:
            self.setPixmap(board.delegate.picture(face, size, self.devicePixelRatioF(), mirrored=mirrored))
        self.resize(size)
        if len(ids) > 1:
            count = QLabel(words, self)
            set_role(count, "badge")
            count.adjustSize()
            count.move(8 if mirrored else size.width() - count.width() - 8, size.height() - count.height() - GAP - 6)
        self.show()
        self.raise_()

    def follow(self, where: QPoint) -> None:
        parent = self.parentWidget()
        assert parent is not None
        self.move(parent.mapFromGlobal(where) - _GRIP)
