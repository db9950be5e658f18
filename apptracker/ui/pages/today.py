"""What to do today: overdue and due reminders, the next interviews, one suggested step."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from apptracker.domain.agenda import COMING_DAYS, Agenda, Limits
from apptracker.domain.reminders import Reminder
from apptracker.store import Database
from apptracker.ui import formats
from apptracker.ui.context import Context
from apptracker.ui.pages.page import Page
from apptracker.ui.today import acting
from apptracker.ui.today.agenda_list import AgendaList
from apptracker.ui.today.agenda_model import MORE, lines_of
from apptracker.ui.widgets.basics import Scrolled, action_button, in_row, label, stacked

if TYPE_CHECKING:
    from apptracker.domain.next_step import Step
    from apptracker.ui.guide.saying import FromGuide
    from apptracker.ui.today.cards import CalmCard, InterviewsCard, StepCard
    from apptracker.ui.widgets.basics import EmptyState

WIDE = 640  # pixels from which interviews and the next step stand beside the reminders
NARROW = 520  # below it they no longer stand side by side beneath them
RAIL = (220, 300)  # pixels, least and most, of what stands beside
MINUTE = 60_000  # milliseconds between looks at the clock


class TodayPage(Page):
    title = "Today"
    shows = frozenset(
        "application employer stage event reminder interview document document_version sent_packet profile_fact story "
        "setting".split()
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._limits = Limits()
        self._agenda = Agenda()
        self._seen: datetime | None = None  # the time the page shows
        self._acts_on: list[Reminder] = []
        self._lent = False  # the list is gone, and had the keyboard
        self._minutes = QTimer(self)
        self._minutes.setInterval(MINUTE)
        self._minutes.timeout.connect(self._on_minute)

        self.agenda = AgendaList(context)
        self.agenda.opened.connect(self._on_opened)
        self.agenda.more_wanted.connect(self._on_more_wanted)
        self.agenda.moved.connect(self._on_moved)
        self.agenda.done.connect(self._on_bar_done)
        self.agenda.script.connect(self._on_bar_script)
        self.agenda.put_off.connect(self._on_bar_put_off)
        self.agenda.more.connect(self._on_bar_more)
        self._later = label("", "muted", wrap=True)
        self._add = action_button(context.actions["reminder.add"], "quiet")
        self._add.setIcon(context.theme.icon("add"))
        head = in_row(label("Reminders", "heading"), 1, self._add)
        main = QWidget()
        self._column = stacked(head, self.agenda, self._later, 1, spacing=8)
        main.setLayout(self._column)
        self._rail = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._rail.setSpacing(12)
        self._rail.addStretch(0)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addLayout(self._rail)
        side.addStretch(1)
        self._scrolled = Scrolled(margins=24)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(16)
        self._columns.addWidget(main, 1)
        self._columns.addWidget(self._side)
        self._scrolled.body.addLayout(self._columns, 1)

        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._scrolled)
        self.first = self.agenda

    # Parts that are made when there is something to show in them: the first rows come 8 ms sooner for it.

    @cached_property
    def calm(self) -> CalmCard:
        from apptracker.ui.today.cards import CalmCard

        card = CalmCard(self.context)
        self._column.insertWidget(1, card)
        return card

    @cached_property
    def step(self) -> StepCard:
        from apptracker.ui.today.cards import StepCard

        card = StepCard()
        card.taken.connect(self._on_step_taken)
        self._rail.insertWidget(0, card, 1)
        return card

    @cached_property
    def interviews(self) -> InterviewsCard:
        from apptracker.ui.today.cards import InterviewsCard

        card = InterviewsCard(self.context)
        self._rail.insertWidget(self._rail.indexOf(self.step) + 1, card, 1)  # after the step, which Tab meets first
        return card

    @cached_property
    def said(self) -> FromGuide:
        from apptracker.ui.guide.saying import FromGuide

        strip = FromGuide(self.context)
        strip.left.connect(self.setFocus)
        side = self._side.layout()
        assert isinstance(side, QVBoxLayout)
        side.insertWidget(1, strip)  # below the cards, however these stand
        side.setSpacing(12)
        return strip

    @cached_property
    def _new(self) -> EmptyState:
        from apptracker.ui.widgets.basics import EmptyState

        actions = self.context.actions
        state = EmptyState(
            self.context.theme,
            "today",
            "Your day starts here",
            "Add a posting you like, and each morning this page tells you what to do next.",
            action_button(actions["capture"], "primary"),
            action_button(actions["sample.load"], "link"),
        )
        self._stack.addWidget(state)
        return state

    @cached_property
    def _put_off_menu(self) -> acting.PutOffMenu:
        return acting.PutOffMenu(self.context, self._acted_on, self)

    @cached_property
    def _more_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName("More")
        return menu

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "reminder.add": self._on_add,
            "reminder.done": self._on_done,
            "reminder.snooze": self._on_snooze,
            "reminder.script": self._on_script,
            "reminder.dismiss": self._on_dismiss,
        }

    def refresh(self) -> None:
        now, limits = self.context.clock.now(), self._limits
        self.context.ops.read(lambda db: (now, db.day.agenda(now, limits)), self._on_agenda, owner=self)

    def take(self, fetched: object) -> None:
        self._stale = False
        self._on_agenda(fetched)  # type: ignore[arg-type]  # as refresh fetches it

    def _ask_steps(self) -> None:
        self.context.ops.read(_steps, self._on_steps, owner=self)

    # Showing

    def _on_agenda(self, got: tuple[datetime, Agenda]) -> None:
        now, agenda = got
        self._seen, self._agenda = now, agenda
        self._stack.setCurrentWidget(self._new if agenda.is_new else self._scrolled)
        lines = lines_of(agenda)
        self.agenda.show_lines(lines, now)
        self._show_agenda(shown=bool(lines))
        left = agenda.overdue.total + agenda.today.total
        if not left:
            self.calm.say(agenda.done_today, agenda.coming.total)
        if not left or self._has("calm"):
            self.calm.setVisible(not left)
        self._later.setText(f"{formats.count(agenda.later, 'more reminder')} after the coming {COMING_DAYS} days")
        self._later.setVisible(bool(agenda.later))
        if agenda.interviews or self._has("interviews"):
            self.interviews.show_interviews(agenda.interviews, now)
        self._arrange()
        self.summed_up.emit(summary(agenda))
        self.context.ops.soon(self._ask_steps, owner=self)  # their rules are read after the rows are painted

    def _has(self, part: str) -> bool:
        return part in self.__dict__

    def _show_agenda(self, *, shown: bool) -> None:
        """When the list goes, the keyboard waits beside it, and is back when it comes again, as by Undo."""
        if not shown and self.agenda.hasFocus():
            self._lent = True
            self._add.setFocus()
        self.agenda.setVisible(shown)
        if shown and self._lent:
            self._lent = False
            if self._add.hasFocus():
                self.agenda.setFocus()

    def _on_steps(self, steps: tuple[Step, ...]) -> None:
        self.step.show_steps(steps)
        self._arrange()
        self.context.ops.soon(self._ask_guide, owner=self)

    def _ask_guide(self) -> None:
        if not self._agenda.is_new:
            self.said.ask()

    def _arrange(self) -> None:
        """Side by side where there is room, else one below the other."""
        width, scale = self.width(), self.context.theme.scale
        wide = width >= WIDE * scale
        way = QBoxLayout.Direction
        self._columns.setDirection(way.LeftToRight if wide else way.TopToBottom)
        beside = not wide and width >= NARROW * scale
        self._rail.setDirection(way.LeftToRight if beside else way.TopToBottom)
        if wide:
            self._side.setFixedWidth(round(min(max(RAIL[0] * scale, width * 0.29), RAIL[1] * scale)))
        else:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(16777215)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        self._stale = self._stale or self._has_turned()
        super().showEvent(event)
        self._minutes.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minutes.stop()

    def _on_minute(self) -> None:
        if self._has_turned():
            self.refresh()

    def _has_turned(self) -> bool:
        """Whether the day changed, a reminder fell due or an interview began since the page was filled."""
        if self._seen is None:
            return True
        now = self.context.clock.now()
        moments = [self._agenda.turns, *(coming.interview.at for coming in self._agenda.interviews)]
        return now.date() != self._seen.date() or any(at is not None and self._seen < at <= now for at in moments)

    def _on_moved(self, rect: QRect) -> None:
        inner = self._scrolled.widget()
        assert inner is not None
        top = self.agenda.viewport().mapTo(inner, rect.topLeft())
        self._scrolled.ensureVisible(top.x(), top.y() + rect.height() // 2, 0, rect.height())

    # Doing

    def _acted_on(self) -> list[Reminder]:
        return self._acts_on

    def _chosen(self) -> list[Reminder]:
        found = self.agenda.chosen()
        if not found:
            self.context.go.say("Choose a reminder first")
        return found

    def _on_done(self) -> None:
        if found := self._chosen():
            acting.done(self.context, self, found)

    def _on_dismiss(self) -> None:
        if found := self._chosen():
            acting.dismiss(self.context, self, found)

    def _on_snooze(self) -> None:
        if found := self._chosen():
            self._acts_on = found
            rect = self.agenda.visualRect(self.agenda.currentIndex())
            self._put_off_menu.popup(self.agenda.viewport().mapToGlobal(rect.bottomLeft()))

    def _on_script(self) -> None:
        if found := self._chosen():
            self._show_script(found[0])

    def _on_add(self) -> None:
        from apptracker.ui.reminding import AddReminderDialog

        AddReminderDialog(self.context, None, self.window()).open()

    def _on_opened(self, row: int) -> None:
        reminder = self.agenda.agenda.reminder(row)
        if reminder is not None:
            self._open(reminder)

    def _open(self, reminder: Reminder) -> None:
        if reminder.application_id is not None:
            self.context.go.open_application(reminder.application_id, "reminders")
        elif acting.is_sweep(reminder):
            self.context.go.go("search-plan")
        else:
            from apptracker.ui.reminding import EditReminderDialog

            EditReminderDialog(self.context, reminder, self.window()).open()

    def _show_script(self, reminder: Reminder) -> None:
        if not acting.has_words(reminder):
            self.context.go.say("This reminder is a task: there is nothing to say or write")
            return
        from apptracker.ui.reminding import ScriptDialog

        ScriptDialog(self.context, reminder.id, self.window()).open()

    def _on_bar_done(self) -> None:
        acting.done(self.context, self, self.agenda.pointed_at())

    def _on_bar_script(self) -> None:
        self._show_script(self.agenda.pointed_at()[0])

    def _on_bar_put_off(self) -> None:
        self._acts_on = self.agenda.pointed_at()
        self._pop_up(self._put_off_menu, self.agenda.bar.put_off_button)

    def _on_bar_more(self) -> None:
        self._acts_on = self.agenda.pointed_at()
        one = self._acts_on[0]
        self._more_menu.clear()
        if acting.has_words(one):
            self._more_menu.addAction("What to say", self._on_menu_script)
        if one.application_id is not None:
            self._more_menu.addAction("Open the application", self._on_menu_open)
        elif acting.is_sweep(one):
            self._more_menu.addAction("Open the search plan", self._on_menu_open)
        self._more_menu.addAction("Edit…", self._on_menu_edit)
        if one.repeat is not None:
            self._more_menu.addAction("Stop repeating", self._on_menu_stop_repeating)
        self._more_menu.addAction("Dismiss", self._on_menu_dismiss)
        self._more_menu.addAction("Delete", self._on_menu_delete)
        self._pop_up(self._more_menu, self.agenda.bar.more_button)

    def _pop_up(self, menu: QMenu, under: QWidget) -> None:
        menu.popup(under.mapToGlobal(under.rect().bottomLeft()))

    def _on_menu_script(self) -> None:
        self._show_script(self._acts_on[0])

    def _on_menu_open(self) -> None:
        self._open(self._acts_on[0])

    def _on_menu_stop_repeating(self) -> None:
        acting.stop_repeating(self.context, self, self._acts_on[0])

    def _on_menu_dismiss(self) -> None:
        acting.dismiss(self.context, self, self._acts_on)

    def _on_menu_delete(self) -> None:
        acting.delete(self.context, self, self._acts_on)

    def _on_menu_edit(self) -> None:
        from apptracker.ui.reminding import EditReminderDialog

        EditReminderDialog(self.context, self._acts_on[0], self.window()).open()

    def _on_more_wanted(self, section: str) -> None:
        self._limits = self._limits._replace(**{section: getattr(self._limits, section) + MORE})
        self.refresh()

    # The suggested step

    def _on_step_taken(self, step: Step) -> None:
        from apptracker.domain.next_step import StepKind

        go, id_ = self.context.go, step.application_id
        if step.kind in (StepKind.FIRST_POSTING, StepKind.POSTINGS):
            go.capture()
        elif step.kind is StepKind.PROFILE:
            go.show_page("profile")
        elif step.kind is StepKind.STORY:
            go.show_page("profile")
            self.context.actions["story.add"].trigger()
        elif id_ is not None and step.kind is StepKind.FOLLOW_UP:
            self._follow_up(id_)
        elif id_ is not None:
            go.open_application(id_, "interviews" if step.kind is StepKind.PREPARE else "letter")

    def _follow_up(self, application_id: int) -> None:
        from apptracker.services import suggestions

        self.context.ops.change(
            lambda db: suggestions.follow_up(db, application_id),
            owner=self,
            toast="Added a reminder to ask once more",
            done=self._show_script,
        )


def _steps(db: Database) -> tuple[Step, ...]:
    from apptracker.services import suggestions

    return suggestions.suggested(db)


def summary(agenda: Agenda) -> str:
    """ "3 overdue, 2 today, 1 interview in the next 7 days"."""
    if agenda.is_new:
        return ""
    parts = [
        f"{agenda.overdue.total:,} overdue" if agenda.overdue.total else "",
        f"{agenda.today.total:,} today" if agenda.today.total else "nothing due today",
        f"{formats.count(agenda.interviews_soon, 'interview')} in the next {COMING_DAYS} days"
        if agenda.interviews_soon
        else "",
        f"{agenda.done_today:,} done today" if agenda.done_today else "",
    ]
    text = ", ".join(filter(None, parts))
    return text[:1].upper() + text[1:]
