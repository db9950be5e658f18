"""Coverage and warnings for the cards: read a posting at a time while the person does nothing, what is seen first."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from apptracker.ui.context import Context

if TYPE_CHECKING:
    from apptracker.domain.figures import Figure
    from apptracker.store import Database

STILL = 700  # milliseconds without a key, a click or a turn of the wheel until what is seen is read
_IDLE = 6000  # … until the rest is
_PAUSE = 250  # milliseconds between two of the rest: the window and its reading thread stay free
_SEEN = 60  # cards that are asked for at most
_LOOKED_AT = 200  # applications that are looked through at a time for what is missing
_BOUND = 5000  # of the rest that are read while the program runs

_ACTS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchUpdate,
    }
)


class Figuring(QObject):
    """``made(figures)``: these were read. ``seen()`` gives the applications whose cards are seen. Nothing is read while
    ``page`` does not show or the person does something."""

    made = Signal(object)

    def __init__(self, context: Context, page: QWidget, seen: Callable[[], list[int]]) -> None:
        super().__init__(page)
        self._context, self._page, self._seen = context, page, seen
        self._still = QElapsedTimer()
        self._still.start()
        self._looked = False  # since what is wanted was asked for
        self._wanted: list[int] = []
        self._rest: list[int] = []
        self._before: int | None = None
        self._ended = False
        self._read = 0
        self._busy = False
        self._watched: QObject | None = None
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._on_turn)

    def look(self) -> None:
        """Others are seen: theirs are read next. The first time, the window is watched from then on."""
        handle = self._page.window().windowHandle()
        if handle is not None and handle is not self._watched:
            handle.installEventFilter(self)
            self._watched = handle
        self._looked = True
        self._turn.start(STILL)

    def again(self) -> None:
        """What figures are made from has changed."""
        self._rest, self._before, self._ended = [], None, False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ACTS:
            self._still.restart()
        return False

    @Slot()
    def _on_turn(self) -> None:
        if self._busy or not self._page.isVisible():
            return  # shown again, the page asks anew
        needed = STILL if self._wanted or self._looked else _IDLE
        if self._still.elapsed() < needed:
            self._turn.start(needed - self._still.elapsed() + 20)
            return
        if self._looked:
            self._looked, self._wanted = False, self._seen()[:_SEEN]
        if self._wanted:
            self._start(self._wanted.pop(0))
        elif self._rest:
            self._start(self._rest.pop(0))
        elif not self._ended and self._read < _BOUND:
            self._busy = True
            self._context.ops.read(partial(_missing, self._before), self._on_missing, owner=self)

    def _start(self, id_: int) -> None:
        self._busy = True
        self._context.ops.read(partial(_make, id_, self._stopped), self._on_made, owner=self)

    def _stopped(self) -> bool:
        return self._still.elapsed() < STILL

    def _on_made(self, made: dict[int, Figure]) -> None:
        self._busy = False
        if made:
            self._read += 1
            self.made.emit(made)
        elif self._stopped():
            self._looked = True  # it was put off
        self._turn.start(0 if self._wanted else _PAUSE)

    def _on_missing(self, found: tuple[list[int], int | None]) -> None:
        self._busy = False
        self._rest, self._before = found
        self._ended = self._before is None
        self._turn.start(_PAUSE)


def _make(id_: int, stopped: Callable[[], bool], db: Database) -> dict[int, Figure]:
    from apptracker.services import figures

    return figures.make(db, [id_], stopped)


def _missing(before: int | None, db: Database) -> tuple[list[int], int | None]:
    from apptracker.services import figures

    return figures.missing(db, before, _LOOKED_AT)
