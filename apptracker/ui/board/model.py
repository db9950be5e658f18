"""The models of the board: the ids in each column, and the cards around what is looked at, fetched as they are
needed."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from apptracker.domain.stages import Stage
from apptracker.store.reading.board import Card
from apptracker.ui.board.face import Face, face_of

WINDOW = 20  # cards fetched at once
_KEPT = 4000  # cards remembered before all but the latest are let go
_FEW = 20  # cards that are looked for one by one
_MOST = 200  # cards that come and go one by one; more of them show anew

Index = QModelIndex | QPersistentModelIndex
_DISPLAY, _TIP, _SPOKEN = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_NO_FLAGS = Qt.ItemFlag.NoItemFlags


class Cards:
    """The cards that were fetched, of every column. ``fetch(ids)`` gives cards by id, at once."""

    def __init__(self, fetch: Callable[[list[int]], dict[int, Card]], clock: Callable[[], datetime]) -> None:
        self._fetch, self._clock = fetch, clock
        self._cards: dict[int, Card] = {}
        self._faces: dict[int, Face] = {}
        self.now = clock()

    def refresh_now(self) -> bool:
        """Look at the clock; whether another day has come, which changes how dates read."""
        now, before = self._clock(), self.now
        self.now = now
        if now.date() != before.date():
            self._faces.clear()
        return now.date() != before.date()

    def card(self, ids: array[int], place: int) -> Card | None:
        """The card at a place of a column; None for one that has gone since."""
        id_ = ids[place]
        if id_ not in self._cards:
            start = max(0, place - WINDOW // 2)
            missing = [i for i in ids[start : start + WINDOW] if i not in self._cards]
            if len(self._cards) > _KEPT:
                self.forget()
            self._cards.update(self._fetch(missing))
        return self._cards.get(id_)

    def face(self, ids: array[int], place: int, stage: Stage) -> Face | None:
        id_ = ids[place]
        face = self._faces.get(id_)
        if face is None:
            card = self.card(ids, place)
            if card is None:
                return None
            face = self._faces[id_] = face_of(card, stage, self.now)
        return face

    def known(self, id_: int) -> Card | None:
        return self._cards.get(id_)

    def take(self, cards: dict[int, Card]) -> None:
        self._cards.update(cards)
        for id_ in cards:
            self._faces.pop(id_, None)

    def put(self, id_: int, **values: Any) -> None:
        """Show values before they are stored."""
        if id_ in self._cards:
            self._cards[id_] = self._cards[id_]._replace(**values)
            self._faces.pop(id_, None)

    def forget(self, ids: Iterable[int] | None = None) -> None:
        """Fetch these cards anew when they are looked at again; None for all."""
        if ids is None:
            self._cards.clear()
            self._faces.clear()
        else:
            for id_ in ids:
                self._cards.pop(id_, None)
                self._faces.pop(id_, None)


class ColumnModel(QStringListModel):
    """The applications in one stage, in order.

    A list of strings for Qt, all of them empty: laying out a column, Qt asks for each row whether it is there, and is
    told so without Python (1 ms instead of 60 for 10,000 cards). What a row shows comes from ``ids``.
    """

    def __init__(self, stage: Stage, cards: Cards, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stage = stage
        self.ids: array[int] = array("q")
        self._cards = cards

    def show(self, ids: array[int]) -> None:
        """Other applications, or the same in another order."""
        self.ids = ids
        self.setStringList([""] * len(ids))

    def patch(self, ids: array[int], touched: Iterable[int]) -> bool:
        """What changed, with as little stir as can be where only ``touched`` ones came, went or moved. Whether that
        was so; else everything is shown anew."""
        touched = set(touched)
        if ids != self.ids:
            if len(touched) > _MOST:
                self.show(ids)
                return False
            gone, come = places_of(self.ids, touched), places_of(ids, touched)
            if _without(self.ids, gone) != _without(ids, come):
                self.show(ids)
                return False
            for place in reversed(gone):
                self.take_out(place)
            for place in come:
                self.put_all_in(place, ids[place : place + 1])
        self.redraw(touched)
        return True

    def take_out(self, place: int) -> None:
        self.ids = self.ids[:place] + self.ids[place + 1 :]
        self.removeRows(place, 1)

    def redraw(self, ids: Iterable[int]) -> None:
        """These look otherwise now."""
        for id_ in ids:
            place = self.place_of(id_)
            if place is not None:
                index = self.index(place)
                self.dataChanged.emit(index, index)

    def place_of(self, id_: int) -> int | None:
        """Where an application stands in the column."""
        return _place(self.ids, id_)

    def holds(self, id_: int) -> bool:
        return self.place_of(id_) is not None

    def take_out_all(self, ids: Collection[int]) -> None:
        """These are not here any more."""
        gone = places_of(self.ids, ids)
        if len(gone) > _MOST:
            self.show(_without(self.ids, gone))
            return
        for place in reversed(gone):
            self.take_out(place)

    def put_all_in(self, place: int, ids: Sequence[int]) -> None:
        """These are here now, one after the other."""
        self.ids = self.ids[:place] + array("q", ids) + self.ids[place:]
        self.insertRows(place, len(ids))

    def card(self, place: int) -> Card | None:
        return self._cards.card(self.ids, place)

    def face(self, place: int) -> Face | None:
        return self._cards.face(self.ids, place, self.stage)

    # Qt's own

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role not in (_DISPLAY, _TIP, _SPOKEN) or not 0 <= index.row() < len(self.ids):
            return None
        face = self.face(index.row())
        if face is None:
            return None
        if role == _DISPLAY:
            return f"{face.employer}, {face.title}"
        return face.tip if role == _TIP else face.spoken

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else _NO_FLAGS


def _place(ids: array[int], id_: int) -> int | None:
    try:
        return ids.index(id_)
    except ValueError:
        return None


def places_of(ids: array[int], wanted: Collection[int]) -> list[int]:
    """Where these stand, rising, as far as they are there."""
    if len(wanted) > _FEW:
        among = set(wanted)
        return [place for place, id_ in enumerate(ids) if id_ in among]
    return sorted(place for id_ in set(wanted) if (place := _place(ids, id_)) is not None)


def _without(ids: array[int], places: list[int]) -> array[int]:
    """All but those at these places, which rise."""
    left: array[int] = array("q")
    start = 0
    for place in places:
        left += ids[start:place]
        start = place + 1
    return left + ids[start:]
