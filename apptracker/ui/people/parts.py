"""What the pages of a person and of an employer are made of: parts with a heading, and lines in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from apptracker.domain.applications import Application, Contact, Event, Interview, InterviewState, Reminder
from apptracker.domain.clock import today
from apptracker.domain.doubles import Likeness, Pair
from apptracker.ui import formats
from apptracker.ui.application.event_words import event_words
from apptracker.ui.application.history import ICONS
from apptracker.ui.application.taborder import read_in_order
from apptracker.ui.context import Context
from apptracker.ui.language import named
from apptracker.ui.profile.fields import Adaptive
from apptracker.ui.theme import Theme, set_role
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import (
    Chip,
    Elided,
    FittingButton,
    FlowLayout,
    button,
    clear,
    icon_button,
    in_row,
    label,
    stacked,
)
from apptracker.ui.widgets.box import Box
from apptracker.ui.widgets.icon import Icon
from apptracker.ui.widgets.reminder_row import ReminderRow

if TYPE_CHECKING:
    from apptracker.domain.records import SentPacket

T = TypeVar("T")
#: Why two may be one.
WHY = {
    Likeness.EMAIL: mark("They have the same e-mail address."),
    Likeness.PHONE: mark("They have the same number."),
    Likeness.NAME: mark("They have the same name."),
    Likeness.SPELLING: mark("Their names differ in one letter."),
}
_ROW = 52  # characters that a job, its day and its stage take side by side
FIRST = 6  # lines of a part before the person asks for more
_FORMATS = {
    "phone": mark("By phone"),
    "video": mark("By video"),
    "in-person": mark("In person"),
    "assessment": mark("Assessment"),
    "simulated-call": mark("Simulated call"),
}
_STATES = {
    InterviewState.DONE: mark("held"),
    InterviewState.CANCELLED: mark("called off"),
}


class Part(QWidget):
    """A heading with how many there are, at its end a way to add one; lines below it, or what to say where there are
    none. Hidden where there is nothing to show or say."""

    def __init__(self, heading: str, nothing: str = "", *ways: QPushButton) -> None:
        super().__init__()
        self._heading, self._shown = heading, FIRST
        self.setAccessibleName(heading)
        self._caption = label(heading, "heading", wrap=True)
        self._nothing = label(nothing, "muted", wrap=True)
        self._more = button("", self._on_more, "link")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._make: Callable[[], list[QWidget]] = list
        head = in_row(self._caption, *ways)
        head.setStretch(0, 1)
        self.setLayout(stacked(head, self._nothing, self._lines, in_row(self._more, 1), spacing=4))
        if not nothing:
            self.hide()

    def fill(self, items: Sequence[T], make: Callable[[T], QWidget], *, of: int = 0, anew: bool = False) -> None:
        """Show these as lines; ``of`` is how many there are in all, where not all were fetched. ``anew``: of somebody
        else."""
        if anew:
            self._shown = FIRST
        self._make = lambda: [make(item) for item in items[: self._shown]]
        count, total = len(items), max(of, len(items))
        self._caption.setText(f"{self._heading}  {formats.number(total)}" if total else self._heading)
        self._nothing.setVisible(not count and bool(self._nothing.text()))
        self.setVisible(bool(count) or bool(self._nothing.text()))
        self._count = count
        self._show()

    def _show(self) -> None:
        clear(self._lines)
        for each in self._make():
            self._lines.addWidget(each)
        left = self._count - self._shown
        self._more.setVisible(left > 0)
        self._more.setText(tr("Show more"))
        self._more.setAccessibleName(tr("Show more: {heading}", heading=self._heading))

    @Slot()
    def _on_more(self) -> None:
        self._shown += 20
        self._show()
        read_in_order(self)


class OfferToMerge(QWidget):
    """With whom somebody may be one: to compare the two, or to say that they are not. ``compared(pair)``,
    ``told_apart(pair)``."""

    compared = Signal(object)
    told_apart = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._pair: Pair | None = None
        self._place = stacked()
        self.setLayout(self._place)
        self.hide()

    def show_pair(self, pair: Pair | None, name: str) -> None:
        """``name``: of the other one."""
        self._pair = pair
        clear(self._place)
        if pair is not None:
            ways = FlowLayout(14, 2)
            ways.addWidget(button(tr("Compare and merge"), self._on_compare, "link"))
            ways.addWidget(button(tr("Not the same"), self._on_apart, "link"))
            words = tr("Perhaps the same as {name}.", name=name)
            self._place.addWidget(Box("hint", words, tr(WHY[pair.why]), ways=ways))
        self.setVisible(pair is not None)

    def _on_compare(self) -> None:
        self.compared.emit(self._pair)

    def _on_apart(self) -> None:
        self.told_apart.emit(self._pair)


class Line(QFrame):
    """A line of a part: an icon or none, words, something at the end."""

    def __init__(self, name: str) -> None:
        super().__init__()
        set_role(self, "row")
        self.setAccessibleName(name)


def job_words(application: Application, *, employer: bool) -> str:
    parts = (application.title or tr("No title yet"), (application.employer or "") if employer else "")
    return " · ".join(filter(None, parts))


class ApplicationLine(Line):
    """The job, its stage and since when; with ``untie`` a way to say that the person has to do with it no more."""

    def __init__(
        self,
        context: Context,
        application: Application,
        *,
        employer: bool,
        untie: Callable[[int], object] | None = None,
    ) -> None:
        words = job_words(application, employer=employer)
        super().__init__(words)
        self._context, self._id = context, application.id
        opens = FittingButton(words, "link")
        opens.clicked.connect(self._on_open)
        chip = Chip()
        chip.show_word(named(application.stage), context.theme.stage_colors(application.stage_kind))
        day = application.applied_on
        when = tr("Applied {day}", day=formats.day(day, today(context.clock))) if day else ""
        if application.archived:
            when = " · ".join(filter(None, (tr("Archived"), when)))
        told = Adaptive(_ROW)
        told.add(in_row(opens, 1), 1)
        told.add(in_row(label(when, "small", wrap=True), chip, 1, spacing=8))
        row = in_row(told, spacing=8)
        row.setStretch(0, 1)
        row.setContentsMargins(0, 5, 0, 5)
        if untie is not None:
            off = icon_button(context.theme, "close", tr("Take off {job}", job=words), partial(untie, application.id))
            row.addWidget(off)
        self.setLayout(row)

    def _on_open(self) -> None:
        self._context.go.open_application(self._id)


class InterviewLine(Line):
    def __init__(
        self, context: Context, interview: Interview, application: Application | None, *, employer: bool
    ) -> None:
        now = context.clock.now()
        when = formats.moment(interview.at, today(context.clock), now.tzinfo)
        way = tr(_FORMATS.get(interview.format.value, "")) if interview.format.value in _FORMATS else ""
        state = tr(_STATES[interview.state]) if interview.state in _STATES else ""
        words = " · ".join(filter(None, (when[:1].upper() + when[1:], way, state)))
        super().__init__(words)
        self._context, self._id = context, interview.application_id
        about = job_words(application, employer=employer) if application else ""
        with_whom = ", ".join(interview.people)
        opens = FittingButton(about or tr("Open the application"), "link")
        opens.clicked.connect(self._on_open)
        parts: list[QWidget] = [label(words, wrap=True)]
        if interview.outcome:
            parts.append(label(interview.outcome, "muted", wrap=True))
        if with_whom:
            parts.append(Elided(tr("With {people}", people=with_whom), "small"))
        column = stacked(*parts, in_row(opens, 1), spacing=0)
        self.setLayout(_signed(context.theme, "interview", column))

    def _on_open(self) -> None:
        self._context.go.open_application(self._id, "interviews")


class HistoryLine(Line):
    def __init__(self, context: Context, event: Event, application: Application | None) -> None:
        day = formats.day(event.on, today(context.clock))
        words = event_words(event)
        super().__init__(f"{day}: {words}")
        self._context, self._id = context, event.application_id
        when = label(day, "small")
        when.setToolTip(formats.full_day(event.on))
        about = (application.title or application.employer or "") if application else ""
        below: list[QWidget | int] = [when]
        if about:
            opens = FittingButton(about, "link")
            opens.setAccessibleName(tr("Open {job}", job=about))
            opens.setProperty("small", True)
            opens.clicked.connect(self._on_open)
            below.append(opens)
        column = stacked(label(words, wrap=True), in_row(*below, 1), spacing=0)
        self.setLayout(_signed(context.theme, ICONS[event.kind], column))

    def _on_open(self) -> None:
        self._context.go.open_application(self._id, "history")


class PersonLine(Line):
    def __init__(self, context: Context, contact: Contact) -> None:
        super().__init__(contact.name)
        self._context, self._id = context, contact.id
        opens = FittingButton(contact.name, "link")
        opens.clicked.connect(self._on_open)
        more = " · ".join(filter(None, (contact.role, contact.email, contact.phone)))
        row = in_row(opens, Elided(more, "muted"), spacing=8)
        row.setStretch(1, 1)
        row.setContentsMargins(0, 5, 0, 5)
        self.setLayout(row)

    def _on_open(self) -> None:
        self._context.go.open_person(self._id)


class SentLine(Line):
    def __init__(self, context: Context, packet: SentPacket, application: Application | None) -> None:
        day = formats.day(packet.sent_on, today(context.clock))
        names = ", ".join(file.name for file in packet.files) or tr("Application")
        super().__init__(f"{day}: {names}")
        self._context, self._id = context, packet.application_id
        when = label(tr("Sent {day}", day=day), "small")
        when.setToolTip(formats.full_day(packet.sent_on))
        about = (application.title or "") if application else ""
        opens = FittingButton(about or tr("Open the application"), "link")
        opens.clicked.connect(self._on_open)
        column = stacked(label(names, wrap=True), in_row(when, opens, 1), spacing=0)
        self.setLayout(_signed(context.theme, "send", column))

    def _on_open(self) -> None:
        self._context.go.open_application(self._id, "history")


class ToDoLine(ReminderRow):
    """A reminder; of which application it is stands in its menu."""

    def __init__(self, context: Context, reminder: Reminder) -> None:
        super().__init__(context, reminder, None, show_application=False)


def _signed(theme: Theme, icon: str, column: QVBoxLayout) -> QHBoxLayout:
    sign = Icon(theme, icon)
    row = in_row(sign, spacing=10)
    row.addLayout(column, 1)
    row.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
    row.setContentsMargins(0, 6, 0, 6)
    return row


def caption(text: str, field: QWidget) -> QLabel:
    """The words beside a field."""
    made = label(text, "label")
    made.setBuddy(field)
    return made
