"""How far the person is with the applications they mean to send this week."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from apptracker.domain.day import Progress
from apptracker.ui import formats
from apptracker.ui.context import Context
from apptracker.ui.mirroring import mirrored
from apptracker.ui.theme import Theme, set_role
from apptracker.ui.tr import tr, trn
from apptracker.ui.widgets.basics import Card, button, in_row, label

_OFFERED = (1, 2, 3, 5, 7, 10, 15, 20)
_PARTS = 10  # a bar of more would be a stroke: one part for the whole then


class GoalBar(QWidget):
    """One box for each application of the goal, filled for those sent: it reads without color."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._progress = Progress(0, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_progress(self, progress: Progress) -> None:
        self._progress = progress
        self.setVisible(progress.goal > 0)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, round(12 * self._theme.scale))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        goal = max(1, self._progress.goal)
        done = min(self._progress.done, goal)
        parts = goal if goal <= _PARTS else 1
        gap = 4
        width = (self.width() - (parts - 1) * gap) / parts
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._theme.color("success" if self._progress.is_reached else "accent")
        for part in range(parts):
            box = QRect(round(part * (width + gap)), 0, round(width), self.height()).adjusted(1, 1, -1, -1)
            box = mirrored(box, self.rect(), self)
            share = done / goal if parts == 1 else float(part < done)
            painter.setPen(QPen(self._theme.color("control"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 3, 3)
            if share:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ink)
                filled = QRect(box.x(), box.y(), max(6, round(box.width() * share)), box.height())
                painter.drawRoundedRect(mirrored(filled, box, self), 3, 3)
        painter.end()


class GoalCard(Card):
    """The week's goal, changeable where it stands. ``chosen(int)``; ``settings_wanted``."""

    chosen = Signal(int)
    settings_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(tr("This week"))
        set_role(self.heading, "label")
        self._goal = 0
        self._words = label("", "strong", wrap=True)
        self.bar = GoalBar(context.theme)
        self.change = button(tr("Change the goal"), self._on_change, "link")
        self._menu = QMenu(self)
        self._menu.setAccessibleName(tr("Goal for a week"))
        self._menu.triggered.connect(self._on_triggered)
        self.body.addWidget(self._words)
        self.body.addWidget(self.bar)
        self.body.addLayout(in_row(self.change, 1))

    def show_progress(self, progress: Progress) -> None:
        self._goal = progress.goal
        self._words.setText(words(progress))
        self.bar.show_progress(progress)
        self.bar.setAccessibleName(words(progress))
        self.change.setText(tr("Change the goal") if progress.goal else tr("Set a goal"))

    def _on_change(self) -> None:
        self._menu.clear()
        for number in _OFFERED:
            self._offer(trn("{n} application", "{n} applications", number), number)
        self._menu.addSeparator()
        self._offer(tr("No goal"), 0)
        self._menu.addAction(tr("Another number…")).setData(None)
        self._menu.popup(self.change.mapToGlobal(self.change.rect().bottomLeft()))

    def _offer(self, text: str, number: int) -> None:
        action = self._menu.addAction(text)
        action.setData(number)
        action.setCheckable(True)
        action.setChecked(number == self._goal)

    def _on_triggered(self, action: QAction) -> None:
        number = action.data()
        if number is None:
            self.settings_wanted.emit()
        else:
            self.chosen.emit(number)


def words(progress: Progress) -> str:
    """ "3 of 5 applications sent", "Goal reached: 6 of 5 applications sent"."""
    if not progress.goal:
        return trn("{n} application sent", "{n} applications sent", progress.done)
    said = trn(
        "{number} of {n} application sent",
        "{number} of {n} applications sent",
        progress.goal,
        number=formats.number(progress.done),
    )
    return tr("Goal reached: {said}", said=said) if progress.is_reached else said
