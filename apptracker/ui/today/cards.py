"""Beside the reminders: the interviews ahead with their prep state, and one suggested step."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from apptracker.domain.agenda import ComingInterview
from apptracker.domain.interviews import InterviewFormat
from apptracker.ui import formats
from apptracker.ui.context import Context
from apptracker.ui.language import said
from apptracker.ui.theme import set_role
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import (
    Card,
    Elided,
    FittingButton,
    FlowLayout,
    button,
    clear,
    in_row,
    label,
    rule,
    stacked,
)

if TYPE_CHECKING:
    from apptracker.domain.next_step import Step

FORMATS = {
    InterviewFormat.PHONE: mark("by phone"),
    InterviewFormat.VIDEO: mark("by video"),
    InterviewFormat.IN_PERSON: mark("in person"),
    InterviewFormat.ASSESSMENT: mark("assessment"),
    InterviewFormat.SIMULATED_CALL: mark("simulated call"),
}


class InterviewRow(QFrame):
    """One interview: when (here, and where it was agreed if that differs), with whom, and whether it is prepared."""

    def __init__(self, context: Context, coming: ComingInterview, now: datetime) -> None:
        super().__init__()
        self._context, self._coming = context, coming
        interview = coming.interview
        here = interview.at.astimezone(now.tzinfo)
        when = formats.moment(interview.at, now.date(), now.tzinfo)
        self.setAccessibleName(tr("Interview {when}, {about}", when=when, about=coming.about))
        title = label(when[:1].upper() + when[1:], "strong", wrap=True)
        title.setToolTip(f"{formats.full_day(here.date())}, {formats.clock_time(here)}")
        column = stacked(title, Elided(coming.about), spacing=3)
        how = trn("{how}, {n} minute", "{how}, {n} minutes", interview.minutes, how=tr(FORMATS[interview.format]))
        column.addWidget(label(how[:1].upper() + how[1:], "muted", wrap=True))
        if here.replace(tzinfo=None) != interview.wall_time:
            from apptracker.ui.application.zones import city_of

            time, zone = formats.clock_time(interview.wall_time), city_of(interview.zone)
            column.addWidget(label(tr("Agreed as {time} in {zone}", time=time, zone=zone), "muted", wrap=True))
        if interview.at <= now:
            column.addLayout(in_row(_fitting(tr("Say how it went"), self._on_open), 1))
        elif coming.prepared:
            self._check = QLabel()
            self._dress()
            context.theme.changed.connect(self._dress)
            ready = label(tr("Prep sheet kept"), "success")
            column.addLayout(in_row(self._check, ready, 1, button(tr("Open"), self._on_open, "link"), spacing=6))
        else:
            column.addLayout(in_row(_fitting(tr("Write the prep sheet"), self._on_open), 1))
        self.setLayout(column)

    def _dress(self) -> None:
        icon = self._context.theme.icon("check", "success")
        self._check.setPixmap(icon.pixmap(QSize(16, 16), self.devicePixelRatioF()))

    def _on_open(self) -> None:
        self._context.go.open_application(self._coming.interview.application_id, "interviews")


def _fitting(words: str, clicked: Callable[[], object]) -> FittingButton:
    made = FittingButton(words)
    made.clicked.connect(clicked)
    return made


class InterviewsCard(Card):
    """This day's interviews and the next ones; gone when there are none."""

    def __init__(self, context: Context) -> None:
        super().__init__(tr("Interviews"))
        self._context = context
        self._shown: object = None
        self.body.setSpacing(12)
        self.hide()

    def show_interviews(self, coming: tuple[ComingInterview, ...], now: datetime) -> None:
        past = [one.interview.at <= now for one in coming]
        if (coming, now.date(), past) == self._shown:
            return
        self._shown = (coming, now.date(), past)
        clear(self.body)
        for number, one in enumerate(coming):
            if number:
                self.body.addWidget(rule())
            self.body.addWidget(InterviewRow(self._context, one, now))
        self.body.addStretch(1)
        self.setVisible(bool(coming))


class StepCard(Card):
    """One thing to do next, why, and its button. ``taken(Step)``: the person does it. "Something else" goes on to the
    next suggestion, for as long as the program runs."""

    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Suggested next step"))
        self._steps: tuple[Step, ...] = ()
        self._passed: set[tuple[str, int | None]] = set()
        self.step: Step | None = None
        self._title = label("", "strong", wrap=True)
        self._reason = label("", "muted", wrap=True)
        self.do_it = button("", self._on_do_it)
        self.other = button(tr("Something else"), self._on_other, "link")
        self.body.addLayout(stacked(self._title, self._reason, spacing=4))
        buttons = FlowLayout()
        buttons.addWidget(self.do_it)
        buttons.addWidget(self.other)
        self.body.addLayout(buttons)
        self.body.addStretch(1)
        set_role(self.heading, "label")
        self.hide()

    def show_steps(self, steps: tuple[Step, ...]) -> None:
        self._steps = steps
        left = [step for step in steps if _key(step) not in self._passed]
        if not left:
            self._passed.clear()
            left = list(steps)
        self.setVisible(bool(left))
        self.step = left[0] if left else None
        if self.step is not None:
            self._title.setText(said(self.step.title))
            self._reason.setText(said(self.step.reason))
            self.do_it.setText(said(self.step.button))
            self.other.setVisible(len(steps) > 1)

    def _on_do_it(self) -> None:
        if self.step is not None:
            self.taken.emit(self.step)

    def _on_other(self) -> None:
        if self.step is not None:
            self._passed.add(_key(self.step))
            self.show_steps(self._steps)


class CalmCard(Card):
    """Said when nothing is left for today."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._theme = context.theme
        self._picture = QLabel()
        self._title = label("", "heading", wrap=True)
        self._text = label("", "muted", wrap=True)
        words: QVBoxLayout = stacked(self._title, self._text, spacing=2)
        row = in_row(self._picture, words, spacing=12)
        row.setStretch(1, 1)
        self.body.addLayout(row)
        self._dress()
        context.theme.changed.connect(self._dress)
        self.hide()

    def say(self, done: str, coming: int) -> None:
        """``done``: what was done today, '' for nothing."""
        self._title.setText(tr("All done for today") if done else tr("Nothing due today"))
        next_ones = (
            trn("{n} reminder in the coming days.", "{n} reminders in the coming days.", coming) if coming else ""
        )
        self._text.setText(done or next_ones or tr("Reminders come by themselves when you apply or plan an interview."))

    def _dress(self) -> None:
        icon = self._theme.icon("done", "success")
        self._picture.setPixmap(icon.pixmap(QSize(32, 32), self.devicePixelRatioF()))


def _key(step: Step) -> tuple[str, int | None]:
    return step.kind.value, step.application_id
