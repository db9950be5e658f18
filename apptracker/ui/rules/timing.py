"""When a rule reminds: so long after or before something, at a time of day or for the whole day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

from PySide6.QtCore import Qt, QTime, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QTimeEdit, QWidget

from apptracker.domain.rules import LONGEST_DELAY, DayUnit, FollowUpRule, Trigger
from apptracker.domain.stages import StageKind
from apptracker.ui import formats
from apptracker.ui.context import Context
from apptracker.ui.rules import words
from apptracker.ui.rules.parts import Number, Part, combo
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import FlowLayout, in_row, label, stacked

REST = 700  # milliseconds a number rests before it is kept
_MORNING = QTime(9, 0)
_SAME_DAY = mark("0 stands for the same day.")
#: What a rule counts from, and whether it comes before it.
_Occasion = tuple[Trigger, StageKind | None, bool]
_OFFERED: tuple[_Occasion, ...] = tuple(
    (trigger, stage, before)
    for trigger, stage, _, _ in words.OCCASIONS
    for before in ((True, False) if trigger in words.FORESEEN else (False,))
)


class Timing(Part):
    faults = frozenset({"after", "before", "quiet", "stage", "at"})

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.days = Number(context.theme, tr("How long"), 0, LONGEST_DELAY)
        self.unit = combo(tr("Unit"))
        for unit, said in words.UNITS.items():
            self.unit.addItem(tr(said), unit.value)
        self.occasion = combo(tr("What it counts from"))
        for each in _OFFERED:
            self.occasion.addItem(_words(each))
        self.timed = QCheckBox(tr("at a time of day"))
        self.timed.setToolTip(tr("Without a time it is there all day"))
        self.at = _CalmTime()
        self.at.setAccessibleName(tr("Time of day"))
        self.at.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.at.setTime(_MORNING)
        self.at.hide()
        line = FlowLayout(8)
        for part in (self.days, self.unit, self.occasion):
            line.addWidget(part)
        timed = in_row(self.timed, self.at, 1)
        self._hint = label("", "small", wrap=True)
        self.setLayout(stacked(line, timed, self._hint, self.problem, spacing=6))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._on_wanted)
        self.days.changed.connect(self._on_turned)
        self.at.timeChanged.connect(self._on_turned)
        self.days.field.editingFinished.connect(self._on_rested)
        self.at.editingFinished.connect(self._on_rested)
        self.unit.activated.connect(self._on_wanted)
        self.occasion.activated.connect(self._on_wanted)
        self.timed.clicked.connect(self._on_timed)

    def values(self) -> dict[str, object]:
        trigger, stage, before = _OFFERED[max(0, self.occasion.currentIndex())]
        days = self.days.value
        at = self.at.time()
        return {
            "trigger": trigger,
            "stage": stage,
            "after": -1 if before else days,
            "before": days if before else -1,
            "unit": self._unit,
            "at": time(at.hour(), at.minute()) if self.timed.isChecked() else None,
        }

    def fill(self, rule: FollowUpRule) -> None:
        self._rest.stop()
        self.days.put(max(rule.after, rule.before))
        self.unit.setCurrentIndex(self.unit.findData(rule.unit.value))
        occasion = rule.trigger, rule.stage, rule.before >= 0
        self.occasion.setCurrentIndex(_OFFERED.index(occasion) if occasion in _OFFERED else 0)
        self.timed.setChecked(rule.at is not None)
        self.at.setVisible(rule.at is not None)
        self.at.setTime(QTime(rule.at.hour, rule.at.minute) if rule.at else _MORNING)
        self._tell_hint()

    @property
    def _unit(self) -> DayUnit:
        return DayUnit(self.unit.currentData())

    def marked(self) -> Sequence[QWidget]:
        return (self.days.field,)

    def keep(self) -> None:
        """What was turned and rests: it is to be kept now."""
        if self._rest.isActive():
            self._rest.stop()
            self._on_wanted()

    def _on_turned(self) -> None:
        if not self._filling:
            self._rest.start()
        self._tell_hint()
        self._on_edited()

    def _on_rested(self) -> None:
        self.keep()

    def _on_timed(self, on: bool) -> None:
        self.at.setVisible(on)
        self._on_wanted()

    def _tell_hint(self) -> None:
        worked = self._unit is DayUnit.WORKING_DAYS
        days = self.days.value
        hint = (
            tr("{most} is the most.", most=LONGEST_DELAY)
            if 10 * days > LONGEST_DELAY
            else ""
            if days
            else tr(_SAME_DAY)
        )
        self._hint.setText(hint)  # the most is told where a further digit is refused
        self._hint.setVisible(bool(hint))
        self.unit.setToolTip(
            tr("Your free days and public holidays do not count") if worked else tr("Every day counts")
        )


class _CalmTime(QTimeEdit):
    """The wheel turns it only while it has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setDisplayFormat(formats.clock_format())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def _words(occasion: _Occasion) -> str:
    trigger, stage, before = occasion
    if trigger is Trigger.QUIET:
        return tr("without news")
    event = next(event for known, of, event, _ in words.OCCASIONS if (known, of) == (trigger, stage))
    return tr("before {event}", event=tr(event)) if before else tr("after {event}", event=tr(event))
