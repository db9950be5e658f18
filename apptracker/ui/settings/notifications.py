"""How the person is told of what is due."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import time
from functools import partial

from PySide6.QtWidgets import QComboBox, QWidget

from apptracker.domain.errors import AppError
from apptracker.domain.scheduling import NoticePolicy
from apptracker.store import Database
from apptracker.ui import formats
from apptracker.ui.context import Context
from apptracker.ui.settings.section import Facts, Section
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import FlowLayout, button, in_row, label, stacked
from apptracker.ui.widgets.wrapping_check import WrappingCheck
from apptracker.ui.words import words_for_person

_LIMITS = (1, 2, 3, 4, 5, 6, 8, 10, 15, 20)
_AHEAD = (
    (0, mark("Not at all")),
    (10, mark("10 minutes before")),
    (15, mark("15 minutes before")),
    (30, mark("30 minutes before")),
    (60, mark("1 hour before")),
    (90, mark("1½ hours before")),
    (120, mark("2 hours before")),
    (180, mark("3 hours before")),
)
_WHAT = mark(
    "Each thing is told once. What falls into quiet hours, or does not fit into the day, comes in one notification the "
    "next morning. All of it is on Today anyway. Leave out names and texts where others see your screen."
)
_SHOWN = mark(
    "Your system took the notification. If you saw nothing, allow notifications from apptracker in the settings of the "
    "system, and look whether it is set not to disturb you."
)
_NOT_SHOWN = mark("This system shows no notifications. What is due is told in a bar at the top of this window instead.")


class Notifications(Section):
    name = mark("Notifications")
    settings = ("notify", "quiet-hours", "neutral")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._policy = NoticePolicy()
        self.on = WrappingCheck(tr("Tell me what is due"))
        self.on.clicked.connect(self._on_switched)
        halves = [time(hour, minute) for hour in range(24) for minute in (0, 30)]
        times: dict[object, str] = {at: formats.clock_time(at) for at in halves}
        self.morning = _box(tr("For a whole day, in the morning at"), times, self._on_morning)
        self.interview = _box(
            tr("Before an interview"), {minutes: tr(words) for minutes, words in _AHEAD}, self._on_interview
        )
        self.limit = _box(tr("At most a day"), {limit: str(limit) for limit in _LIMITS}, self._on_limit)
        self.has_quiet = WrappingCheck(tr("Quiet hours"))
        self.has_quiet.clicked.connect(self._on_quiet_switched)
        self.quiet_from = _box(tr("From"), times, self._on_quiet)
        self.quiet_to = _box(tr("Until"), times, self._on_quiet)
        self.neutral = WrappingCheck(tr("Leave out names and texts"))
        self.neutral.clicked.connect(self._on_neutral)
        self.sound = WrappingCheck(tr("With a sound"))
        self.sound.clicked.connect(self._on_sound)
        self.problem = label("", "danger", wrap=True)
        self.problem.hide()
        self.test = button(tr("Show a test notification"), self._on_test)
        self.outcome = label("", wrap=True)
        self.outcome.hide()
        self._quiet = _side_by_side(self.quiet_from, self.quiet_to)
        self._rest = QWidget()
        self._rest.setLayout(
            stacked(
                _side_by_side(self.morning, self.interview, self.limit),
                self.has_quiet,
                self._quiet,
                self.problem,
                self.neutral,
                self.sound,
                spacing=12,
            )
        )
        self.body.setSpacing(12)
        self.body.addWidget(self.on)
        self.body.addWidget(self._rest)
        self.body.addWidget(label(tr(_WHAT), "muted", wrap=True))
        self.body.addLayout(in_row(self.test, 1))
        self.body.addWidget(self.outcome)
        self.parts |= {"quiet-hours": self.has_quiet, "neutral": self.neutral}
        self._listening = self._testing = False

    def show_facts(self, now: Facts) -> None:
        policy = self._policy = now.notify
        quiet_from, quiet_to = policy.quiet
        self.on.setChecked(policy.on)
        self._rest.setEnabled(policy.on)
        _choose(self.morning, policy.morning, formats.clock_time(policy.morning))
        _choose(self.limit, policy.limit, str(policy.limit))
        ahead = trn("{n} minute before", "{n} minutes before", policy.interview_minutes)
        _choose(self.interview, policy.interview_minutes, ahead)
        self.has_quiet.setChecked(quiet_from != quiet_to)
        self._quiet.setVisible(quiet_from != quiet_to)
        for box, at in ((self.quiet_from, quiet_from), (self.quiet_to, quiet_to)):
            _choose(box, at, formats.clock_time(at))
        self.neutral.setChecked(policy.neutral)
        self.sound.setChecked(policy.sound)

    def _on_switched(self, on: bool) -> None:
        self._set(on=on)

    def _on_neutral(self, on: bool) -> None:
        self._set(neutral=on)

    def _on_sound(self, on: bool) -> None:
        self._set(sound=on)

    def _on_morning(self) -> None:
        self._set(morning=_chosen(self.morning))

    def _on_interview(self) -> None:
        self._set(interview_minutes=_chosen(self.interview))

    def _on_limit(self) -> None:
        self._set(limit=_chosen(self.limit))

    def _on_quiet_switched(self, on: bool) -> None:
        self._set(quiet=NoticePolicy().quiet if on else (time(), time()))

    def _on_quiet(self) -> None:
        self._set(quiet=(_chosen(self.quiet_from), _chosen(self.quiet_to)))

    def _set(self, **values: object) -> None:
        self.context.ops.change(
            partial(_change, values=values),
            owner=self,
            toast=tr("Changed how you are notified"),
            done=self._on_set,
            failed=self._on_failed,
        )

    def _on_set(self, _: object) -> None:
        self.problem.hide()

    def _on_failed(self, error: AppError) -> None:
        self.problem.setText(words_for_person(error))
        self.problem.show()

    def _on_test(self) -> None:
        notifying = self.context.go.notifying
        if not self._listening:
            self._listening = True
            notifying.tested.connect(self._on_tested)
        if not self._testing:  # the button stays enabled, and so keeps the focus
            self._testing = True
            notifying.test(sound=self._policy.sound)

    def _on_tested(self, shown: bool) -> None:
        self._testing = False
        self.outcome.setText(tr(_SHOWN if shown else _NOT_SHOWN))
        self.outcome.show()


def _box(name: str, options: Mapping[object, str], chosen: Callable[[], object]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for value, words in options.items():
        box.addItem(words, [value])  # in a list: Qt would make something else of a time
    box.activated.connect(chosen)
    return box


def _chosen(box: QComboBox) -> object:
    return box.currentData()[0]


def _side_by_side(*boxes: QComboBox) -> QWidget:
    """Each with its name above it."""
    held = QWidget()
    row = FlowLayout(18, 12)
    held.setLayout(row)
    for box in boxes:
        text = label(box.accessibleName(), "label", wrap=True)
        text.setBuddy(box)
        one = QWidget()
        one.setLayout(stacked(text, box, spacing=4))
        row.addWidget(one)
    return held


def _choose(box: QComboBox, value: object, words: str) -> None:
    """Shows a value, also one that was set elsewhere and is not among the usual."""
    place = next((place for place in range(box.count()) if box.itemData(place) == [value]), -1)
    if place < 0:
        box.addItem(words, [value])
        place = box.count() - 1
    box.setCurrentIndex(place)


def _change(db: Database, values: dict[str, object]) -> object:
    from apptracker.services import notify_settings

    return notify_settings.change(db, **values)
