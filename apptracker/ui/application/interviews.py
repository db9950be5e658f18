"""The interviews of an application: when, how, with whom; prepare, move, say how it went."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from apptracker.domain.applications import Interview, InterviewFormat, InterviewState
from apptracker.ui import formats
from apptracker.ui.actions import BY_ID
from apptracker.ui.application.pinned import Pinned
from apptracker.ui.application.planning import (
    FORMAT_WORDS,
    MoveInterviewDialog,
    OutcomeDialog,
    PlanInterviewDialog,
    agreed_words,
    own_words,
)
from apptracker.ui.application.prep import PrepDialog
from apptracker.ui.application.section import Section
from apptracker.ui.context import Context
from apptracker.ui.prompts import is_web
from apptracker.ui.theme import set_role
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import (
    EmptyState,
    FlowLayout,
    Scrolled,
    button,
    clear,
    in_row,
    label,
    on_button,
    stacked,
)
from apptracker.ui.widgets.icon import Icon

_EMPTY = mark("Plan the first one, and the prep sheet and the reminders around it come along.")
_ICONS = {
    InterviewFormat.PHONE: "phone",
    InterviewFormat.VIDEO: "interview",
    InterviewFormat.IN_PERSON: "location",
    InterviewFormat.ASSESSMENT: "coverage",
    InterviewFormat.SIMULATED_CALL: "phone",
}


class Interviews(Section):
    name = "interviews"
    title = mark("Interviews")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        words = BY_ID["application.interview"].text
        self._empty = EmptyState(
            context.theme, "interview", tr("No interview yet"), tr(_EMPTY), button(words, self.plan, "primary")
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self._pinned = Pinned(context)
        self._scrolled = Scrolled(margins=20, widest=760)
        self._scrolled.body.addLayout(self._list)
        self._scrolled.body.addLayout(in_row(button(words, self.plan), 1))
        self._scrolled.body.addWidget(self._pinned)
        self._scrolled.body.addStretch(1)
        self.setLayout(stacked(self._empty, self._scrolled))
        self._pinned.shown.connect(self._show_parts)

    def plan(self) -> None:
        names = tuple(contact.name for contact in self.details.contacts)
        PlanInterviewDialog(self.context, self.application_id, names, self.window()).open()

    def prepare(self) -> None:
        """The prep sheet for the next interview, or for one still to be agreed."""
        planned = [i for i in self.details.interviews if i.state is InterviewState.PLANNED and i.at > self.now]
        interview_id = planned[0].id if planned else None
        PrepDialog(self.context, self.details.application, interview_id, self.window()).open()

    def fill(self) -> None:
        clear(self._list)
        for interview in _in_order(self.details.interviews):
            self._list.addWidget(InterviewCard(self.context, self, interview))
        self._pinned.show_pinned(self.application_id)
        self._show_parts()

    def _show_parts(self) -> None:
        """What is on the prep sheet already shows before the first interview is planned."""
        empty = not self.details.interviews and not self._pinned.references
        self._empty.setVisible(empty)
        self._scrolled.setVisible(not empty)


class InterviewCard(QFrame):
    def __init__(self, context: Context, section: Interviews, interview: Interview) -> None:
        super().__init__()
        set_role(self, "card")
        self._context, self._section, self._interview = context, section, interview
        now = context.clock.now()
        here = interview.at.astimezone(now.tzinfo)
        planned = interview.state is InterviewState.PLANNED
        icon = Icon(context.theme, _ICONS[interview.format], side=20)
        words = own_words(interview, now)
        when = label(words[:1].upper() + words[1:], "heading" if planned else "strong", wrap=True)
        when.setToolTip(tr("{day}, {time}", day=formats.full_day(here.date()), time=formats.clock_time(here)))
        state, role = _state_words(interview, over=here <= now)
        head = in_row(icon, when, label(state, role))
        head.setStretch(1, 1)
        how = tr(FORMAT_WORDS[interview.format])
        self.setAccessibleName(tr("{format} interview, {when}, {state}", format=how, when=when.text(), state=state))
        parts: list[QWidget] = [label(_facts(interview), "muted", wrap=True)]
        if agreed := agreed_words(interview, now):
            parts.append(label(agreed, "muted", wrap=True))
        if interview.people:
            parts.append(label(tr("With {people}", people=", ".join(interview.people)), wrap=True))
        if interview.place:
            parts.append(self._place(interview.place))
        if interview.outcome:
            parts.append(label(interview.outcome, wrap=True))
        column = stacked(head, *parts, margins=14, spacing=4)
        if planned:
            column.addSpacing(4)
            column.addWidget(self._buttons(over=here <= now))
        self.setLayout(column)

    def _place(self, place: str) -> QWidget:
        if is_web(place):
            made = button(on_button(place), self._on_place, "link")
            made.setToolTip(tr("Open the link"))
            return made
        return label(place, wrap=True)

    def _buttons(self, *, over: bool) -> QWidget:
        flow = FlowLayout()
        if over:
            flow.addWidget(button(tr("Say how it went"), self._on_done, "primary"))
        else:
            flow.addWidget(button(tr("Prep sheet"), self._on_prep))
        flow.addWidget(button(tr("Move"), self._on_move, "quiet"))
        flow.addWidget(button(tr("It was called off") if over else tr("Call it off"), self._on_cancel, "quiet"))
        made = QWidget()
        made.setLayout(flow)
        return made

    def _on_place(self) -> None:
        self._context.prompts.open_url(self._interview.place or "")

    def _on_prep(self) -> None:
        PrepDialog(self._context, self._section.details.application, self._interview.id, self.window()).open()

    def _on_move(self) -> None:
        MoveInterviewDialog(self._context, self._interview, self.window()).open()

    def _on_done(self) -> None:
        OutcomeDialog(self._context, self._interview, self.window()).open()

    def _on_cancel(self) -> None:
        from apptracker.services import interviews

        id_ = self._interview.id
        self._context.ops.change(
            lambda db: interviews.cancel(db, id_),
            owner=self._section,
            toast=tr("Interview called off, its reminders are gone"),
        )


def _in_order(interviews: tuple[Interview, ...]) -> list[Interview]:
    """Those to come by time, then the past ones, the latest first."""
    planned = [i for i in interviews if i.state is InterviewState.PLANNED]
    return planned + [i for i in reversed(interviews) if i.state is not InterviewState.PLANNED]


def _facts(interview: Interview) -> str:
    return trn(
        "{format}, {n} minute, round {round}",
        "{format}, {n} minutes, round {round}",
        interview.minutes,
        format=tr(FORMAT_WORDS[interview.format]),
        round=interview.round,
    )


def _state_words(interview: Interview, *, over: bool) -> tuple[str, str]:
    if interview.state is InterviewState.DONE:
        return tr("Done"), "success"
    if interview.state is InterviewState.CANCELLED:
        return tr("Called off"), "muted"
    return (tr("How did it go?"), "warning") if over else (tr("Planned"), "info")
