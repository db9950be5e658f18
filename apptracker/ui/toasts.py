"""Quiet words at the foot of the window: what was done, with Undo; what could not be done; what takes long."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from apptracker.ui.mirroring import set_margins
from apptracker.ui.ops import CANCEL_AFTER, SHOW_AFTER, Job
from apptracker.ui.theme import Theme, restyle, set_role
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import grown, label

STAYS = 8000  # milliseconds; longer while the pointer is over it
MARGIN = 24
WIDEST = 640
#: What a panel at the foot of the window is called that no words may cover.
ASKING = "asking"


class Strip(QFrame):
    """Words at the foot of the window, which go by themselves after ``stays`` milliseconds, not while the pointer is
    over them. ``name``: what the style sheet calls it."""

    def __init__(self, window: QWidget, name: str, stays: int) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName(name)
        self._text = label(wrap=True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(stays)
        self._timer.timeout.connect(self.hide)
        self.hide()
        window.installEventFilter(self)

    @property
    def words(self) -> str:
        """What is said now, or ''."""
        return self._text.text() if self.isVisible() else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._place()  # its letters may have another size now
        return super().event(event)

    def enterEvent(self, event: QEvent) -> None:
        self._timer.stop()

    def _beside(self) -> int:
        """Pixels of width that stand beside the words."""
        raise NotImplementedError

    def _below(self) -> int:
        """Pixels that are kept free below."""
        return MARGIN

    def _appear(self) -> None:
        self.show()
        self.raise_()
        self._place()

    def _place(self) -> None:
        window = self._window
        widest = min(grown(WIDEST), window.width() - 2 * MARGIN)
        wanted = self._text.fontMetrics().horizontalAdvance(self._text.text()) + self._beside()
        width = max(240, min(widest, wanted))
        self.resize(width, self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height())
        place = QRect(QPoint((window.width() - width) // 2, 0), self.size())
        place.moveBottom(window.height() - self._below() - 1)
        asking = window.findChild(QFrame, ASKING)
        if asking is not None and asking.isVisible():
            taken = QRect(asking.mapTo(window, QPoint(0, 0)), asking.size())
            if taken.intersects(place):  # what is asked there is not covered
                place.moveTop(min(MARGIN, max(0, taken.top() - self.height() - 4)))
        self.move(place.topLeft())


class Toast(Strip):
    """One word at a time: a new one takes the place of the old. ``undo(change_id)``: the person takes it back."""

    undo = Signal(int)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, "toast", STAYS)
        self._change_id: int | None = None
        self._see_it: Callable[[], object] | None = None
        self._take_back: Callable[[], object] | None = None
        self._see = QPushButton(tr("See"))
        self._see.clicked.connect(self._on_see)
        self._undo = QPushButton(tr("Undo"))
        self._undo.clicked.connect(self._on_undo)
        self._close = QPushButton(tr("Close"))
        set_role(self._close, "quiet")
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        set_margins(row, 16, 10, 10, 10)
        row.addWidget(self._text, 1)
        row.addWidget(self._see)
        row.addWidget(self._undo)
        row.addWidget(self._close)

    def say(
        self,
        text: str,
        change_id: int | None = None,
        see: Callable[[], object] | None = None,
        take_back: Callable[[], object] | None = None,
    ) -> None:
        """Tell what was done; with ``change_id`` it can be taken back from here, with ``see`` looked at. What is no
        change of the data (a file) is taken back by ``take_back``."""
        self._see_it, self._take_back = see, take_back
        self._show(text, change_id, level="")
        self._timer.start()

    def warn(self, text: str) -> None:
        """Tell what could not be done; it stays until it is closed or something else is said."""
        self._see_it = self._take_back = None
        self._show(text, None, level="danger")
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        if self.property("level") != "danger":
            self._timer.start()

    def _show(self, text: str, change_id: int | None, *, level: str) -> None:
        self._change_id = change_id
        self._text.setText(text)
        self.setAccessibleName(text)
        self._see.setVisible(self._see_it is not None)
        can_undo = change_id is not None or self._take_back is not None
        self._undo.setVisible(can_undo)
        self._close.setVisible(not can_undo)
        if self.property("level") != level:
            self.setProperty("level", level)
            for part in (
                self,
                self._text,
                self._see,
                self._undo,
                self._close,
            ):  # rules for the parts ask for the level, too
                restyle(part)
        self._appear()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _beside(self) -> int:
        shown = [each for each in (self._see, self._undo, self._close) if not each.isHidden()]
        return 40 + sum(each.sizeHint().width() + 8 for each in shown)

    def _on_see(self) -> None:
        see, self._see_it = self._see_it, None
        self.hide()
        if see is not None:
            see()

    def _on_undo(self) -> None:
        self.hide()
        if self._change_id is not None:
            self.undo.emit(self._change_id)
        elif self._take_back is not None:
            self._take_back()


class Progress(QFrame):
    """Shows work that takes long, and stops it when the person asks. Where nothing may move of itself, work of which
    nobody knows how long it is shows in words alone."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self.setObjectName("progress")
        self._jobs: list[Job] = []
        self._text = label()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self._bar.setFixedWidth(140)
        self._stop = QPushButton(tr("Stop"))
        self._stop.clicked.connect(self._on_stop)
        row = QHBoxLayout(self)
        set_margins(row, 14, 8, 8, 8)
        row.addWidget(self._text)
        row.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._stop)
        self._ticks = QTimer(self)
        self._ticks.setInterval(200)
        self._ticks.timeout.connect(self._on_tick)
        self._elapsed = 0
        self.hide()
        window.installEventFilter(self)

    def begin(self, job: Job) -> None:
        self._jobs.append(job)
        self._elapsed = SHOW_AFTER
        self._stop.setVisible(False)
        self._stop.setEnabled(True)
        self._on_tick()
        self._ticks.start()
        self.show()
        self.raise_()

    def end(self, job: Job) -> None:
        if job in self._jobs:
            self._jobs.remove(job)
        if not self._jobs:
            self._ticks.stop()
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _on_tick(self) -> None:
        job = self._jobs[-1]
        self._elapsed += self._ticks.interval()
        total = job.task.total if job.task else 0
        self._text.setText(
            tr("{words} {done} of {total}", words=job.words, done=job.task.done, total=total)
            if job.task and total
            else job.words
        )
        self._bar.setVisible(bool(total) or not self._theme.still)
        self._bar.setRange(0, total)
        self._bar.setValue(job.task.done if job.task else 0)
        self._stop.setVisible(job.task is not None and self._elapsed >= CANCEL_AFTER)
        self._place()

    def _place(self) -> None:
        window = self._window
        self.adjustSize()
        self.move(window.width() - self.width() - MARGIN, window.height() - self.height() - MARGIN)

    def _on_stop(self) -> None:
        for job in self._jobs:
            if job.task:
                job.task.stop()
        self._stop.setEnabled(False)
