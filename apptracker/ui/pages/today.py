"""What to do today: reminders, what closes soon, what has gone quiet, the next interviews, the week's goal, one
suggested step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from apptracker.domain.agenda import COMING_DAYS, Agenda, Limits
from apptracker.store import Database
from apptracker.ui.applications.one import WithOne
from apptracker.ui.context import Context
from apptracker.ui.pages.page import Page
from apptracker.ui.today.agenda_list import AgendaList
from apptracker.ui.today.agenda_model import MORE, Line, lines_of
from apptracker.ui.today.summing_up import ahead
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import Elided, Scrolled, action_button, icon_button, in_row, label, stacked

if TYPE_CHECKING:
    from apptracker.domain.day import RestOfDay
    from apptracker.domain.next_step import Step
    from apptracker.ui.guide.saying import FromGuide
    from apptracker.ui.today.cards import CalmCard, InterviewsCard, StepCard
    from apptracker.ui.today.doing import Doing
    from apptracker.ui.today.goal import GoalCard
    from apptracker.ui.today.told import ToldCard
    from apptracker.ui.widgets.basics import EmptyState

WIDE = 640  # pixels from which interviews and the next step stand beside the reminders
NARROW = 520  # below it they no longer stand side by side beneath them
RAIL = (220, 300)  # pixels, least and most, of what stands beside
MINUTE = 60_000  # milliseconds between looks at the clock
FIRST = 5  # rows of what closes soon and of what has gone quiet
#: What the keys do with a row, by its kind.
_KEYS = {
    "reminder": mark("D done · S put off · W say · X dismiss"),
    "closing": mark("W letter · S not today · Enter what can be done"),
    "quiet": mark("W ask · S wait · Enter what can be done"),
    "": "",
}


class TodayPage(Page):
    title = mark("Today")
    shows = frozenset(
        "application employer stage event reminder interview document document_version sent_packet profile_fact story "
        "setting".split()
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._with_one = WithOne(context, self, self._chosen_applications)
        self._limits = Limits()
        self._agenda = Agenda()
        self._rest: RestOfDay | None = None  # read and shown after the first rows
        self._rest_limits = {"closing": FIRST, "quiet": FIRST}
        self._looked: date | None = None  # the day on which silences that are over were looked at
        self._seen: datetime | None = None  # the time the page shows
        self._lent = False  # the list is gone, and had the keyboard
        self._minutes = QTimer(self)
        self._minutes.setInterval(MINUTE)
        self._minutes.timeout.connect(self._on_minute)

        self.agenda = AgendaList(context)
        self.agenda.opened.connect(self._on_opened)
        self.agenda.choices_wanted.connect(self._on_choices_wanted)
        self.agenda.more_wanted.connect(self._on_more_wanted)
        self.agenda.act_wanted.connect(self._on_act_wanted)
        self.agenda.moved.connect(self._on_moved)
        self.agenda.turned.connect(self._on_turned)
        self.agenda.done.connect(self._on_bar_done)
        self.agenda.script.connect(self._on_bar_script)
        self.agenda.put_off.connect(self._on_bar_put_off)
        self.agenda.more.connect(self._on_bar_more)
        self._later = label("", "muted", wrap=True)
        self._done = label("", "muted", wrap=True)
        self._done.hide()
        self._keys = Elided("", "small")
        self._add = action_button(context.actions["reminder.add"], "quiet")
        self._add.setIcon(context.theme.icon("add"))
        self._rules = icon_button(context.theme, "steps", tr("Follow-up rules"), context.actions["rules"].trigger)
        head = in_row(label(tr("To do"), "heading"), self._keys, self._rules, self._add, spacing=12)
        head.setStretch(1, 1)
        main = QWidget()
        self._column = stacked(head, self.agenda, self._later, self._done, 1, spacing=8)
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
        card.taken.connect(self.doing.take_step)
        self._rail.insertWidget(0, card, 1)
        return card

    @cached_property
    def interviews(self) -> InterviewsCard:
        from apptracker.ui.today.cards import InterviewsCard

        card = InterviewsCard(self.context)
        self._rail.insertWidget(self._rail.indexOf(self.step) + 1, card, 1)  # after the step, which Tab meets first
        return card

    @cached_property
    def goal(self) -> GoalCard:
        from apptracker.ui.today.goal import GoalCard

        card = GoalCard(self.context)
        card.chosen.connect(self.doing.set_goal)
        card.settings_wanted.connect(self.doing.open_settings)
        self._beside(card, 1)  # below the other cards, however these stand
        return card

    @cached_property
    def told(self) -> ToldCard:
        from apptracker.ui.today.told import ToldCard

        card = ToldCard()
        card.take_back.connect(self.doing.take_back)
        self._column.insertWidget(1, card)
        return card

    @cached_property
    def said(self) -> FromGuide:
        from apptracker.ui.guide.saying import FromGuide

        strip = FromGuide(self.context)
        strip.left.connect(self.setFocus)
        strip.filled.connect(self._read_side_in_order)
        self._beside(strip, 1 + self._has("goal"))
        return strip

    def _beside(self, part: QWidget, place: int) -> None:
        side = self._side.layout()
        assert isinstance(side, QVBoxLayout)
        side.insertWidget(place, part)
        side.setSpacing(12)

    @cached_property
    def _new(self) -> EmptyState:
        from apptracker.ui.widgets.basics import EmptyState

        actions = self.context.actions
        state = EmptyState(
            self.context.theme,
            "today",
            tr("Your day starts here"),
            tr("Add a posting you like, and each morning this page tells you what to do next."),
            action_button(actions["capture"], "primary"),
            action_button(actions["sample.load"], "link"),
        )
        self._stack.addWidget(state)
        return state

    @cached_property
    def doing(self) -> Doing:
        from apptracker.ui.today.doing import Doing

        return Doing(self.context, self)

    def listed(self) -> Sequence[int]:
        return self.agenda.application_ids()

    def handlers(self) -> dict[str, Callable[[], object]]:
        return self._with_one.of_lists() | {
            "reminder.add": self._on_add,
            "reminder.done": self._on_done,
            "reminder.snooze": self._on_snooze,
            "reminder.script": self._on_script,
            "reminder.dismiss": self._on_dismiss,
        }

    def refresh(self) -> None:
        now, limits = self.context.clock.now(), self._limits
        if self._rest is None:
            self.context.ops.read(lambda db: (now, db.day.agenda(now, limits)), self._on_agenda, owner=self)
            return
        rest = self._read_rest()
        self.context.ops.read(lambda db: (now, db.day.agenda(now, limits), rest(db)), self._on_both, owner=self)

    def take(self, fetched: object) -> None:
        self._stale = False
        self._on_agenda(fetched)  # type: ignore[arg-type]  # as refresh fetches it

    def _read_rest(self) -> Callable[[Database], RestOfDay]:
        from apptracker.ui.today.fetching import rest_of_day

        return rest_of_day(**self._rest_limits)

    def _ask_rest(self) -> None:
        if not self._agenda.is_new:
            self.context.ops.read(self._read_rest(), self._on_rest, owner=self)

    def _ask_steps(self) -> None:
        from apptracker.ui.today.fetching import steps

        self.context.ops.read(steps, self._on_steps, owner=self)

    # Showing

    def _on_agenda(self, got: tuple[datetime, Agenda]) -> None:
        self._seen, self._agenda = got
        self._show_rows()
        self.context.ops.soon(self._ask_rest, owner=self)  # after the first rows are painted
        self.context.ops.soon(self._ask_steps, owner=self)

    def _on_both(self, got: tuple[datetime, Agenda, RestOfDay]) -> None:
        self._seen, self._agenda, self._rest = got
        self._show_rows()
        self._show_rest(self._rest)
        self.context.ops.soon(self._ask_steps, owner=self)

    def _on_rest(self, rest: RestOfDay) -> None:
        self._rest = rest
        self._show_rows()
        self._show_rest(rest)

    def _show_rows(self) -> None:
        agenda, now = self._agenda, self._seen
        assert now is not None
        self._stack.setCurrentWidget(self._new if agenda.is_new else self._scrolled)
        lines = lines_of(agenda, self._rest)
        self.agenda.show_lines(lines, now)
        self._show_agenda(shown=bool(lines))
        self._later.setText(
            trn(
                "{n} more reminder after the coming {days} days",
                "{n} more reminders after the coming {days} days",
                agenda.later,
                days=COMING_DAYS,
            )
        )
        self._later.setVisible(bool(agenda.later))
        if agenda.interviews or self._has("interviews"):
            self.interviews.show_interviews(agenda.interviews, now)
        self._arrange()
        self.summed_up.emit(ahead(agenda, self._rest))

    def _show_rest(self, rest: RestOfDay) -> None:
        """What is said beside the rows: that all is done, what was done, the week's goal, what came by itself."""
        from apptracker.ui.today.summing_up import behind

        agenda, done = self._agenda, behind(rest.doings)
        left = agenda.overdue.total + agenda.today.total + rest.closing.total + rest.quiet.total
        if not left:
            self.calm.say(done, agenda.coming.total)
        if not left or self._has("calm"):
            self.calm.setVisible(not left)
        self._done.setText(done)
        self._done.setVisible(bool(done and left))
        self.goal.show_progress(rest.progress)
        if rest.by_itself or self._has("told"):
            self.told.show_found(rest.by_itself)
        today = self.context.clock.now().date()
        if rest.is_over_by_itself and self._looked != today:
            self._looked = today
            self.doing.look_daily()

    def _has(self, part: str) -> bool:
        return part in self.__dict__

    def _show_agenda(self, *, shown: bool) -> None:
        """When the list goes, the keyboard waits beside it, and is back when it comes again, as by Undo; one that waits
        on the page itself, because there was no list yet, goes there too."""
        if not shown and self.agenda.hasFocus():
            self._lent = True
            self._add.setFocus()
        self.agenda.setVisible(shown)
        if shown and self._lent:
            self._lent = False
            if self._add.hasFocus():
                self.agenda.setFocus()
        elif shown and self.hasFocus():
            self.agenda.setFocus()

    def _on_steps(self, steps: tuple[Step, ...]) -> None:
        self.step.show_steps(steps)
        self._arrange()
        self._read_side_in_order()
        self.context.ops.soon(self._ask_guide, owner=self)

    def _ask_guide(self) -> None:
        if not self._agenda.is_new:
            self.said.ask()

    def _read_side_in_order(self) -> None:
        """What stands beside the list came later than much else in the window."""
        from apptracker.ui.application.taborder import read_in_order

        read_in_order(self._side, after=self.agenda.last)

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

    def _on_turned(self, kind: str) -> None:
        self._keys.set_text(tr(_KEYS[kind]) if kind else "")

    # Doing

    def _chosen(self) -> list[Line]:
        found = self.agenda.chosen()
        if not found:
            self.context.go.say(tr("Choose a row first"))
        return found

    def _chosen_applications(self) -> list[int]:
        lines = self._chosen()
        found = [line.application_id for line in lines if line.application_id is not None]
        if lines and not found:
            self.context.go.say(tr("That is about no application"))
        return found

    def _chosen_reminders(self) -> list[Line]:
        """What D and X are about: on another row they would do something weightier, to which nobody shall slip who goes
        down the list with them."""
        found = self._chosen()
        if found and found[0].reminder is None:
            self.context.go.say(tr("Press Enter for what can be done here"))
            return []
        return found

    def _on_done(self) -> None:
        if found := self._chosen_reminders():
            self.doing.done(found)

    def _on_dismiss(self) -> None:
        if found := self._chosen_reminders():
            self.doing.dismiss(found)

    def _on_snooze(self) -> None:
        if found := self._chosen():
            self.doing.put_off(found, self._below_row())

    def _on_choices_wanted(self) -> None:
        if found := self._chosen():
            self.doing.more(found, self._below_row())

    def _below_row(self) -> QPoint:
        rect = self.agenda.visualRect(self.agenda.currentIndex())
        return self.agenda.viewport().mapToGlobal(rect.bottomLeft())

    def _on_script(self) -> None:
        if found := self._chosen():
            self.doing.script(found[0])

    def _on_add(self) -> None:
        from apptracker.ui.reminding import AddReminderDialog

        AddReminderDialog(self.context, None, self.window(), beside=self.context.go.application_beside).open()

    def _on_opened(self, row: int) -> None:
        line = self.agenda.agenda.line(row)
        if line is not None:
            self.doing.open(line)

    def _on_bar_done(self) -> None:
        self.doing.done(self.agenda.pointed_at())

    def _on_bar_script(self) -> None:
        self.doing.script(self.agenda.pointed_at()[0])

    def _on_bar_put_off(self) -> None:
        self.doing.put_off(self.agenda.pointed_at(), _below(self.agenda.bar.put_off_button))

    def _on_bar_more(self) -> None:
        self.doing.more(self.agenda.pointed_at(), _below(self.agenda.bar.more_button))

    def _on_act_wanted(self, section: str) -> None:
        self.doing.act(section)

    def _on_more_wanted(self, section: str) -> None:
        if section in self._rest_limits:
            self._rest_limits[section] += MORE
        else:
            self._limits = self._limits._replace(**{section: getattr(self._limits, section) + MORE})
        self.refresh()


def _below(button: QWidget) -> QPoint:
    return button.mapToGlobal(button.rect().bottomLeft())
