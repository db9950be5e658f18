"""A list of rows that is filled in pieces: the first at once, the others when nothing else waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apptracker.ui.ops import Ops
from apptracker.ui.widgets.basics import clear

_AT_A_TIME = 10  # rows: some milliseconds


class Gradual(QWidget):
    """``filled``: all rows are there, for Tab to go through. ``make`` makes the row of one thing."""

    filled = Signal()

    def __init__(self, ops: Ops, make: Callable[[Any], QWidget]) -> None:
        super().__init__()
        self._ops, self._make = ops, make
        self._things: tuple[object, ...] = ()
        self._at = 0
        self._waits = False
        self._focus = -1  # the row that had the keyboard
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)

    def show_things(self, things: Sequence[object]) -> None:
        """A row for each; those that stand there already, in this order, stay."""
        wanted = tuple(things)
        if wanted == self._things:
            return
        if not self._things or wanted[: self._at] != self._things[: self._at] or len(wanted) < self._at:
            self._focus = self._focused()
            clear(self._rows)
            self._at = 0
        self._things = wanted
        self._fill()

    def _fill(self) -> None:
        for thing in self._things[self._at : self._at + _AT_A_TIME]:
            row = self._make(thing)
            self._rows.addWidget(row)
            if self._at == min(self._focus, len(self._things) - 1):
                self._give_keyboard(row)
            self._at += 1
        if self._at >= len(self._things):
            self._focus = -1
            self.filled.emit()
        elif not self._waits:
            self._waits = True
            self._ops.soon(self._fill_more, owner=self)

    def _fill_more(self) -> None:
        self._waits = False
        self._fill()

    def _focused(self) -> int:
        focus = self.window().focusWidget()
        rows = (self._rows.indexOf(child) for child in self._parts() if focus is not None and child.isAncestorOf(focus))
        return next(rows, -1)

    def _parts(self) -> list[QWidget]:
        return [child for child in self.children() if isinstance(child, QWidget)]

    def _give_keyboard(self, row: QWidget) -> None:
        """What had it is gone: on with what stands there now."""
        takes = (each for each in row.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus)
        first = next(takes, None)
        if first is not None:
            first.setFocus()
