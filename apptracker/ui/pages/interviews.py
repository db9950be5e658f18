"""All interviews: those ahead with whether they are prepared, and how those went that are past."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QStackedLayout

from apptracker.domain.datebook import KnownInterviews
from apptracker.ui.application_pane import NARROW
from apptracker.ui.applications.one import WithOne
from apptracker.ui.calendar.agenda import EntryList
from apptracker.ui.calendar.agenda_rows import LATER, Row
from apptracker.ui.calendar.book import Book
from apptracker.ui.calendar.chosen import Chosen, Loose
from apptracker.ui.calendar.doing import MORNING, Doing
from apptracker.ui.calendar.dragging import Dragging, Target
from apptracker.ui.calendar.parts import Parts
from apptracker.ui.context import Context
from apptracker.ui.pages.page import Page
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import EmptyState, action_button

if TYPE_CHECKING:
    from apptracker.domain.datebook import Entry

PAST = 30  # past interviews shown at first, and added each time


class InterviewsPage(Page):
    title = mark("Interviews")
    primary = "application.interview"
    shows = frozenset("application employer stage interview document document_version".split())

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._past = PAST
        self._listed = Loose()
        book = Book(context, self)
        chosen = Chosen(self._listed, context.clock.now().date(), self)
        self.doing = Doing(context, self, book, chosen)
        parts = Parts(context, book, chosen, self.doing, Dragging(self.doing, self, self._nowhere))
        self.list = EntryList(parts, tr("Interviews"))
        self.list.way_wanted.connect(self._on_more)
        self.list.clicked_entry.connect(self._on_clicked_entry)
        actions = context.actions
        self._empty = EmptyState(
            context.theme,
            "interview",
            tr("No interviews yet"),
            tr("When an employer invites you, plan it here: reminders to prepare come by themselves."),
            action_button(actions["application.interview"], "primary"),
            action_button(actions["sample.load"], "link"),
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self.first = self.list
        self._with_one = WithOne(context, self, self._applications)

    def handlers(self) -> dict[str, Callable[[], object]]:
        own: dict[str, Callable[[], object]] = {
            "application.interview": self._on_plan,
            "reminder.done": self._on_done,
        }
        return self._with_one.of_lists() | own

    def refresh(self) -> None:
        now, past = self.context.clock.now(), self._past
        self.context.ops.read(lambda db: (now, db.read.known_interviews(now, past)), self._on_known, owner=self)

    def _on_known(self, got: tuple[datetime, KnownInterviews]) -> None:
        now, known = got
        self._listed.entries = (*known.coming, *known.past)
        today = now.date()
        rows: list[Row] = []
        for title, entries in ((tr("Coming"), known.coming), (tr("Past"), known.past)):
            if entries:
                rows += [Row(today, title=title), *(Row(entry.day, entry, dated=True) for entry in entries)]
        if known.more:
            rows.append(Row(today, way=LATER, title=tr("Show earlier ones")))
        self._stack.setCurrentWidget(self.list if rows else self._empty)
        self.list.show_rows(rows)
        counted = trn("{n} coming", "{n} coming", len(known.coming))
        unprepared = sum(not entry.prepared for entry in known.coming)
        without = trn("{n} without a prep sheet", "{n} without a prep sheet", unprepared) if unprepared else ""
        self.summed_up.emit(", ".join(filter(None, (counted, without))) if rows else "")

    def _nowhere(self, _: QPoint) -> Target | None:
        """Interviews are not dragged in a list that is no calendar."""

    def _on_more(self, _: str) -> None:
        self._past += PAST
        self.refresh()

    def _on_plan(self) -> None:
        self.doing.plan_interview(self.context.clock.now().date(), MORNING)

    def _on_done(self) -> None:
        entry = self.list.entry
        if entry is not None:
            self.doing.done(entry)

    def _applications(self) -> list[int]:
        """That of the interview that is chosen."""
        entry = self.list.entry
        if entry is None or entry.application_id is None:
            self.context.go.say(tr("Choose an interview first"))
            return []
        return [entry.application_id]

    def _on_clicked_entry(self, entry: Entry) -> None:
        if self.window().width() >= NARROW:
            self.doing.open(entry)
