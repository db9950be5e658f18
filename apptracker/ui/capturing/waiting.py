"""Work that takes long, shown where a dialog stands before the window's own progress, which could not be reached."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QProgressBar

from apptracker.ui.ops import CANCEL_AFTER, SHOW_AFTER, Task
from apptracker.ui.theme import Theme
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import button, in_row, label

_TICK = 100  # milliseconds


class Waiting(QFrame):
    """Shows itself once the work takes noticeably long. ``stopped``: the person wants it to end."""

    stopped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._text = label()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self._stop = button(tr("Stop"), self._on_stop)
        row = in_row(self._text, self._bar, self._stop)
        row.setStretch(1, 1)
        self.setLayout(row)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._on_tick)
        self._words, self._elapsed = "", 0
        self._task: Task | None = None
        self.hide()

    def begin(self, words: str, task: Task) -> None:
        self._words, self._task, self._elapsed = words, task, 0
        self._timer.start()

    def end(self) -> None:
        self._task = None
        self._timer.stop()
        self.hide()

    @Slot()
    def _on_tick(self) -> None:
        if self._task is None:
            return
        self._elapsed += _TICK
        self._text.setText(
            tr("{words} {done} of {total}", words=self._words, done=self._task.done, total=self._task.total)
            if self._task.total
            else self._words
        )
        self._bar.setVisible(bool(self._task.total) or not self._theme.still)
        self._bar.setRange(0, self._task.total)
        self._bar.setValue(self._task.done)
        self._stop.setVisible(self._elapsed >= CANCEL_AFTER)
        self.setVisible(self._elapsed >= SHOW_AFTER)

    @Slot()
    def _on_stop(self) -> None:
        if self._task is not None:
            self._task.stop()
        self.end()
        self.stopped.emit()
