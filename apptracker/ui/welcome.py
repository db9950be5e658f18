"""The first run: three short steps, each of which can be skipped, then a first thing to do.

Each answer is stored as soon as it is given, as a change of its own, so that leaving at any point loses nothing.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QStackedWidget, QWidget

from apptracker.store import Database
from apptracker.ui.context import Context
from apptracker.ui.theme import Theme, restyle
from apptracker.ui.tr import mark, tr
from apptracker.ui.welcoming.steps import FollowUpsStep, LastStep, Picture, RolesStep, Step, WhoStep
from apptracker.ui.widgets.basics import button, grown, in_row, label, stacked

WIDEST = 640  # pixels
HIGHEST = 410  # pixels of a step, at 100 %; where there is more room it stands in the middle
_STEPS = (mark("Who you are"), mark("What you look for"), mark("How follow-ups work"))


def is_wanted(db: Database) -> bool:
    """Whether this is somebody's first time: nothing is stored, and the welcome was never finished."""
    from apptracker.services.welcome import WELCOMED
    from apptracker.store import ApplicationFilter

    if db.read.setting(WELCOMED) or db.read.applications(ApplicationFilter(archived=None, limit=1)):
        return False
    return not db.read.profile().facts


class Welcome(QWidget):
    """Stands over the whole window. ``finished``: it is over."""

    finished = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(tr("Welcome"))
        self._context = context
        self._next: str | None = None  # the action to run once it is over
        self._over = False
        self._steps: list[Step] = [WhoStep(context), RolesStep(context), FollowUpsStep(context)]
        self._last = LastStep(context.theme)
        self._last.chosen.connect(self._finish)
        self._stack = QStackedWidget()
        for step in (*self._steps, self._last):
            self._stack.addWidget(_scrolled(step))
        for step in self._steps:
            step.onward.connect(self._on_continue)
        self._progress = Progress(len(self._steps))
        self._skip_all = button(tr("Skip all"), self._on_skip_all, "quiet")
        self._back = button(tr("Back"), self._on_back, "quiet")
        self._skip = button(tr("Skip"), self._on_skip, "quiet")
        self._continue = button(tr("Continue"), self._on_continue, "primary")
        head = in_row(_Logo(context.theme), label(tr("apptracker"), "strong"), 1, self._skip_all, spacing=10)
        foot = in_row(self._back, 1, self._skip, self._continue)
        self._stack.setMaximumHeight(round(HIGHEST * context.theme.scale))
        column = stacked(
            1, _centered(head), _centered(self._progress), self._stack, _centered(foot), 1, spacing=16, margins=24
        )
        column.setStretch(3, 100)
        self.setLayout(column)
        self._show_step(0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus_step()

    @property
    def _step(self) -> Step | None:
        index = self._stack.currentIndex()
        return self._steps[index] if index < len(self._steps) else None

    def _show_step(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        last = index == len(self._steps)
        self._progress.show_step(index)
        for each in (self._skip, self._continue, self._skip_all):
            each.setVisible(not last)
        self._back.setVisible(index > 0)
        self._focus_step()

    def _focus_step(self) -> None:
        step = self._step
        (step.first if step else self._last.first).setFocus()

    @Slot()
    def _on_continue(self) -> None:
        step = self._step
        if step is not None and step.store():
            self._show_step(self._stack.currentIndex() + 1)

    @Slot()
    def _on_skip(self) -> None:
        self._show_step(self._stack.currentIndex() + 1)

    @Slot()
    def _on_back(self) -> None:
        self._show_step(self._stack.currentIndex() - 1)

    @Slot()
    def _on_skip_all(self) -> None:
        self._finish("")

    @Slot(str)
    def _finish(self, action: str) -> None:
        if self._over:
            return
        self._over = True
        self._next = action
        self._context.ops.change(_finish, owner=self, done=self._on_stored, failed=self._on_stored)

    def _on_stored(self, _: object) -> None:
        """Even where it could not be stored: nobody is kept here, it only comes back another time."""
        self.finished.emit()
        if self._next:
            self._context.actions[self._next].trigger()


class Progress(QWidget):
    """Which step one is at: in words, and as a bar for each."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._words = label("", "label", wrap=True)
        self._bars = []
        row = in_row(spacing=6)
        for _ in range(count):
            bar = QFrame()
            bar.setObjectName("step")
            self._bars.append(bar)
            row.addWidget(bar)
        self.setLayout(stacked(row, self._words, spacing=6))

    def show_step(self, index: int) -> None:
        for number, bar in enumerate(self._bars):
            bar.setProperty("on", number <= index)
            restyle(bar)
        last = index == len(self._bars)
        self._words.setText(
            tr("Ready")
            if last
            else tr("Step {number} of {all}: {step}", number=index + 1, all=len(self._bars), step=tr(_STEPS[index]))
        )


class _Logo(Picture):
    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "logo", 28)


def _centered(part: QWidget | QHBoxLayout) -> QHBoxLayout:
    """No wider than reads well, in the middle."""
    held = part if isinstance(part, QWidget) else QWidget()
    if isinstance(part, QHBoxLayout):
        held.setLayout(part)
    held.setMaximumWidth(grown(WIDEST))
    held.setSizePolicy(QSizePolicy.Policy.Expanding, held.sizePolicy().verticalPolicy())
    row = in_row(1, held, 1, spacing=0)
    row.setStretch(1, 100)
    return row


def _scrolled(part: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inner = QWidget()
    inner.setObjectName("scrolled")
    inner.setLayout(stacked(_centered(part), 1, spacing=0))
    area.setWidget(inner)
    return area


def _finish(db: Database) -> object:
    from apptracker.services import welcome

    return welcome.finish(db)
