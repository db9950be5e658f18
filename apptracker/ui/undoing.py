"""Changes taken back and done again, told in the window where that was asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from apptracker.ui.context import Context
from apptracker.ui.language import said
from apptracker.ui.tr import tr

if TYPE_CHECKING:
    from apptracker.domain.records import UndoneChange
    from apptracker.ui.toasts import Toast


class Undoing(QObject):
    """One for all windows: what was taken back in one can be done again in another."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._redo: list[int] = []

    def take_back(self, window: QWidget, change_id: int | None = None) -> None:
        """The change named, or the last one."""
        self._undo(window, change_id, self._on_undone)

    def do_again(self, window: QWidget) -> None:
        """What was taken back last."""
        if self._redo:
            self._undo(window, self._redo.pop(), self._on_redone)
        else:
            _toast(window).say(tr("There is nothing to do again"))

    def _undo(self, window: QWidget, change_id: int | None, done: Callable[[QWidget, UndoneChange], object]) -> None:
        from apptracker.services import changes

        self._context.ops.change(
            lambda db: changes.undo(db, change_id, named=True, at=tr("at")),
            owner=window,
            done=partial(done, window),
        )

    def _on_undone(self, window: QWidget, undone: UndoneChange) -> None:
        self._redo.append(undone.change_id)
        _toast(window).say(tr("Took back: {words}", words=said(undone.words)))

    def _on_redone(self, window: QWidget, undone: UndoneChange) -> None:
        _toast(window).say(tr("Did again: {words}", words=said(undone.words)))


def _toast(window: QWidget) -> Toast:
    toast: Toast = window.toast  # type: ignore[attr-defined]  # windows have one
    return toast
