"""When silence counts as an answer, and how many applications a week are meant."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QSpinBox, QWidget

from apptracker.domain.day import MOST_GOAL
from apptracker.domain.quiet import LEAST_DAYS, MOST_DAYS, USUAL_DAYS, QuietRules
from apptracker.domain.stages import StageKind
from apptracker.ui.context import Context
from apptracker.ui.mirroring import begin_with_the_window
from apptracker.ui.settings.section import Facts, Section
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import in_row, label, rule
from apptracker.ui.widgets.wrapping_check import WrappingCheck

_WHAT = mark(
    "After so many working days without news, Today offers one last polite question, and when that stays without an "
    "answer, No response. The days are our own: employers differ, and the career guides name none."
)
_STAGES = {
    StageKind.APPLIED: mark("After applying"),
    StageKind.SCREENING: mark("While they look at it"),
    StageKind.INTERVIEWING: mark("After an interview"),
}
_UNIT = mark("{days} working days")


class Number(QSpinBox):
    """A number that is stored once it is left or Enter is pressed, not at every step on the way. ``chosen(int)`` is
    called with another than the one stored. 0, where it is allowed, has words; what is too small for use is skipped."""

    def __init__(self, least: int, most: int, none: str, chosen: Callable[[int], object]) -> None:
        super().__init__()
        self.least, self._stored, self._chosen = least, -1, chosen
        self.setRange(0 if none else least, most)
        if none:
            self.setSpecialValueText(none)
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(6, 0, 6, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel scrolls the page
        self.editingFinished.connect(self._on_finished)

    def show_number(self, number: int) -> None:
        typing = self.hasFocus() and self.value() != self._stored
        self._stored = number
        if not typing:
            self.setValue(number)

    def stepBy(self, steps: int) -> None:
        """From the least that is of use to none, and back."""
        to = self.value() + steps
        if 0 < to < self.least:
            to = self.least if steps > 0 else 0
        self.setValue(to)
        self._on_finished()

    def _on_finished(self) -> None:
        if 0 < self.value() < self.least:
            self.setValue(self.least)
        if self.value() != self._stored:
            self._stored = self.value()
            self._chosen(self._stored)


class _Caption(QLabel):
    """Words that stand in one line where there is room, and go on in the next where there is not."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setWordWrap(True)
        begin_with_the_window(self)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())


class QuietAndGoals(Section):
    name = mark("Gone quiet and goals")
    settings = ("quiet", "goal")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.days = {
            stage: Number(LEAST_DAYS, MOST_DAYS, tr("never"), self._setter(stage.value)) for stage in USUAL_DAYS
        }
        self.over = Number(LEAST_DAYS, MOST_DAYS, "", self._setter("over"))
        self.goal = Number(1, MOST_GOAL, tr("no goal"), self._on_goal)
        self.auto = WrappingCheck(tr("Then set No response by itself"))
        self.auto.clicked.connect(self._on_auto)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setHorizontalSpacing(16)
        for stage, words in _STAGES.items():
            self._add(form, tr(words), self.days[stage], tr(_UNIT))
        self._add(form, tr("After asking once more"), self.over, tr(_UNIT))
        self.body.addLayout(form)
        self.body.addWidget(self.auto)
        self.body.addWidget(label(tr(_WHAT), "muted", wrap=True))
        self.body.addWidget(rule())
        goal = QFormLayout()
        goal.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        goal.setHorizontalSpacing(16)
        self._add(goal, tr("Applications a week"), self.goal, "")
        self.body.addLayout(goal)
        self.parts["goal"] = self.goal

    def show_facts(self, now: Facts) -> None:
        rules: QuietRules = now.quiet
        for stage, box in self.days.items():
            box.show_number(rules.days.get(stage, 0))
        self.over.show_number(rules.over)
        self.auto.setChecked(rules.auto)
        self.goal.show_number(now.goal)

    def _add(self, form: QFormLayout, words: str, box: Number, unit: str) -> None:
        name = _Caption(words)
        name.setBuddy(box)
        box.setAccessibleName(words)
        before, _, after = unit.partition("{days}")
        box.setPrefix(before)
        box.setSuffix(after)
        limits = (
            tr("{least} to {most}", least=box.least, most=box.maximum())
            if unit
            else tr("at most {most}", most=box.maximum())
        )
        box.setAccessibleDescription(limits)
        form.addRow(name, _with_limits(box, limits))

    def _setter(self, what: str) -> Callable[[int], object]:
        def set_days(days: int) -> None:
            from apptracker.services import quieting

            self.context.ops.change(
                lambda db: quieting.set_days(db, what, days), owner=self, toast=tr("Set when silence counts")
            )

        return set_days

    def _on_goal(self, goal: int) -> None:
        from apptracker.services import goals

        self.context.ops.change(lambda db: goals.set_weekly(db, goal), owner=self, toast=tr("Set the goal of a week"))

    def _on_auto(self, on: bool) -> None:
        from apptracker.services import quieting

        self.context.ops.change(
            lambda db: quieting.set_auto(db, on=on),
            owner=self,
            toast=tr("No response is set by itself from now on") if on else tr("No response is only suggested"),
        )


def _with_limits(box: QWidget, limits: str) -> QWidget:
    """As wide as needed, and beside it what is taken: more cannot be typed."""
    held = QWidget()
    held.setLayout(in_row(box, label(limits, "small"), 1, spacing=10))
    return held
