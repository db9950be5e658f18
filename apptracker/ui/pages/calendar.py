"""The calendar: interviews, reminders and closing dates by month, by week and one below the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from apptracker.domain.datebook import EntryKind, Shown
from apptracker.domain.month import WEEK, days_on, grid_of, months_on, week_of
from apptracker.ui import formats
from apptracker.ui.application_pane import NARROW
from apptracker.ui.applications.one import WithOne
from apptracker.ui.calendar import words
from apptracker.ui.calendar.bar import VIEWS, Bar
from apptracker.ui.calendar.book import Book
from apptracker.ui.calendar.chosen import Chosen
from apptracker.ui.calendar.doing import Doing
from apptracker.ui.calendar.dragging import Dragging, Target
from apptracker.ui.calendar.month import MonthTable
from apptracker.ui.calendar.parts import Parts
from apptracker.ui.context import Context
from apptracker.ui.pages.page import Page
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import stacked

if TYPE_CHECKING:
    from apptracker.domain.changes import Changes
    from apptracker.domain.datebook import Entry
    from apptracker.ui.calendar.agenda import AgendaView
    from apptracker.ui.calendar.table import DayTable
    from apptracker.ui.calendar.teaching import Teaching
    from apptracker.ui.calendar.week import WeekView

MINUTE = 60_000  # milliseconds between looks at the clock
VIEW, HIDDEN, OVER = "calendar.view", "calendar.hidden", "calendar.over"  # as the window remembers them


class CalendarPage(Page):
    title = mark("Calendar")
    primary = "reminder.add"
    shows = frozenset("application employer stage interview reminder document document_version setting".split())

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        today = context.clock.now().date()
        self.book = Book(context, self)
        self.chosen = Chosen(self.book, today, self)
        self.doing = Doing(context, self, self.book, self.chosen)
        self._with_one = WithOne(context, self, self._applications)
        self.dragging = Dragging(self.doing, self, self._target_at)
        parts = self.parts = Parts(context, self.book, self.chosen, self.doing, self.dragging)
        self._today = today
        self.bar = Bar(context)
        self.tables: list[DayTable] = []
        self.month = MonthTable(parts)
        self.views = QStackedWidget()
        self.views.addWidget(self.month)
        self._hear(self.month)
        self._teaching: Teaching | None = None
        column = stacked(self.bar, self.views, spacing=0)
        column.setStretch(1, 1)
        self.setLayout(column)
        self._minutes = QTimer(self)
        self._minutes.setInterval(MINUTE)
        self._minutes.timeout.connect(self._on_minute)
        self.book.filled.connect(self._on_filled)
        self.doing.more_wanted.connect(self._on_more_wanted)
        self.doing.brought.connect(self._on_brought)
        self.bar.turned.connect(self._turn)
        self.bar.shown_changed.connect(self._on_shown_changed)
        hidden = set(context.state.texts(HIDDEN))
        kinds = frozenset(kind for kind in EntryKind if kind.value not in hidden)
        self.book.shown = Shown(kinds, context.state.flag(OVER))
        self.bar.show_shown(self.book.shown)
        self.first = self.month
        self.view = ""
        view = context.state.text(VIEW, "month")
        self._put_view(view if view in VIEWS else "month")

    # Views that are made when they are first shown

    @cached_property
    def week(self) -> WeekView:
        from apptracker.ui.calendar.week import WeekView

        view = WeekView(self.parts)
        self.views.addWidget(view)
        self._hear(view.above)
        self._hear(view.hours)
        return view

    @cached_property
    def agenda(self) -> AgendaView:
        from apptracker.ui.calendar.agenda import AgendaView

        view = AgendaView(self.parts)
        self.views.addWidget(view)
        view.turned.connect(self._turn)
        view.span_changed.connect(self._want)
        view.clicked_entry.connect(self._on_clicked_entry)
        return view

    def _hear(self, table: DayTable) -> None:
        self.tables.append(table)
        table.turned.connect(self._turn)
        table.wandered.connect(self._go_to)
        table.clicked_entry.connect(self._on_clicked_entry)

    def handlers(self) -> dict[str, Callable[[], object]]:
        return self._with_one.of_lists() | {
            "calendar.month": self._on_month,
            "calendar.week": self._on_week,
            "calendar.agenda": self._on_agenda,
            "calendar.today": self._on_today,
            "calendar.new": self._on_new,
            "reminder.add": self._on_add,
            "reminder.done": self._on_done,
            "reminder.snooze": self._on_snooze,
            "reminder.dismiss": self._on_dismiss,
        }

    def refresh(self) -> None:
        """Also where weeks begin on another day now."""
        self._place(self.month.month if self.view == "month" else self.chosen.day)
        self._say_title()
        self.book.begin(*self._span())

    def patch(self, changes: Changes) -> None:
        if "everything" in changes.ids:
            self.refresh()
        else:
            self.book.freshen()

    def back(self) -> None:
        """Esc: from a thing to its day."""
        if not self.dragging.cancel():
            self._table().leave_entry()

    # Which days

    def _show_view(self, view: str) -> None:
        self._put_view(view)
        self._bring(self.chosen.day)

    def _put_view(self, view: str) -> None:
        self.view = view
        self.context.state.put(VIEW, view)
        had = self.first is not None and self.first.hasFocus()
        shown: QWidget = self.week if view == "week" else self.agenda if view == "agenda" else self.month
        self.first = self.week.hours if view == "week" else shown
        self.views.setCurrentWidget(shown)
        self.bar.show_view(view)
        if had or self.hasFocus():
            self.first.setFocus()

    def _bring(self, day: date) -> None:
        """Show the page of the calendar that a day is on."""
        if self.view == "agenda":
            self.agenda.begin_at(day)
        self._place(day)
        self._want()

    def _place(self, day: date) -> None:
        """The month or the week of a day; the agenda goes on from where it is."""
        if self.view == "month":
            self._turn_to_month(day)
        elif self.view == "week":
            self.week.begin_at(week_of(day, formats.first_weekday()))

    def _turn_to_month(self, day: date) -> None:
        self.month.month = day.replace(day=1)
        self.month.days.begin_at(grid_of(day, formats.first_weekday()))

    def _want(self) -> None:
        first, last = self._span()
        self._say_title()
        self.book.want(first, last)

    def _span(self) -> tuple[date, date]:
        if self.view == "month":
            return self.month.days.first, self.month.days.last
        if self.view == "week":
            return self.week.hours.days.first, self.week.hours.days.last
        return self.agenda.first, self.agenda.last

    def _turn(self, by: int) -> None:
        """So many pages on: the same day of another month, the same weekday of another week."""
        day = self.chosen.day
        if self.view == "week":
            self.chosen.choose(days_on(day, by * WEEK))
        elif self.view == "month":
            self.chosen.choose(months_on(_within(day, self.month.month), by))
        else:
            self.chosen.choose(months_on(self.agenda.first, by).replace(day=1))
        self._bring(self.chosen.day)
        self.dragging.look_again()

    def _go_to(self, day: date) -> None:
        self.chosen.choose(day)
        self._bring(self.chosen.day)

    def _say_title(self) -> None:
        if self.view == "week":
            first = self.week.hours.days.first
            text = words.week_words(first)
        else:
            first = self.month.month if self.view == "month" else self.agenda.first
            text = words.month_words(first)
        self.bar.say(text, words.short_month_words(first))
        if self.view == "month":
            self.month.setAccessibleName(tr("Days of {month}", month=text))
        elif self.view == "week":
            self.week.hours.setAccessibleName(tr("Week in {month}", month=text))

    # Showing

    def _on_filled(self) -> None:
        self.chosen.settle()
        if self.view == "month":
            self.month.days.touch()
        elif self.view == "week":
            self.week.fill()
        else:
            self.agenda.fill()
        if self.view != "agenda":
            index = self._table().days.index_of(self.chosen.day)
            self._table().setCurrentIndex(index)
        self._teach(self.book.is_new)
        self._sum_up()

    def _sum_up(self) -> None:
        """What the month, the week or the list holds."""
        first, last = self._span()
        if self.view == "month":
            first = self.month.month
            last = months_on(first, 1) - timedelta(days=1)
        counted: Counter[EntryKind] = Counter()
        left = 0
        for n in range((last - first).days + 1):
            of = self.book.day(first + timedelta(days=n))
            counted.update(entry.kind for entry in of.entries if not entry.over)
            left += of.total - len(of.entries)
        counted[EntryKind.REMINDER] += left  # the weightier ones are never left out
        self.summed_up.emit(words.summary(counted) or tr("Nothing on these days"))

    def _teach(self, new: bool) -> None:
        if new and self._teaching is None:
            from apptracker.ui.calendar.teaching import Teaching

            self._teaching = Teaching(self.context, self)
        if self._teaching is not None:
            self._teaching.setVisible(new)
            self._teaching.place(self.views.geometry())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._teaching is not None:
            self._teaching.place(self.views.geometry())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_minute()
        self._minutes.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.dragging.cancel()
        self._minutes.stop()

    def _on_minute(self) -> None:
        """The line for now goes on; a new day is today."""
        today = self.context.clock.now().date()
        if today != self._today:
            if self.chosen.day == self._today:
                self._go_to(today)
            self._today = today
            self.book.freshen()
        for table in self.tables:
            table.viewport().update()

    # Doing

    def _table(self) -> DayTable:
        return self.week.hours if self.view == "week" else self.month

    def _target_at(self, at: QPoint) -> Target | None:
        views: list[DayTable | AgendaView] = [self.agenda] if self.view == "agenda" else [*self.tables]
        for view in views:
            place = view.viewport().mapFromGlobal(at)
            if view.isVisible() and view.viewport().rect().contains(place):
                return view.target(place)
        return None

    def _on_month(self) -> None:
        self._show_view("month")

    def _on_week(self) -> None:
        self._show_view("week")

    def _on_agenda(self) -> None:
        self._show_view("agenda")

    def _on_today(self) -> None:
        self._go_to(self.context.clock.now().date())

    def _at_chosen(self) -> QPoint:
        return self.agenda.at_chosen() if self.view == "agenda" else self._table().at_chosen()

    def _on_new(self) -> None:
        self.doing.new(self.chosen.day, None, self._at_chosen())

    def _on_add(self) -> None:
        self.doing.add_reminder(max(self.chosen.day, self._today))

    def _on_done(self) -> None:
        entry = self._entry()
        if entry is not None:
            self.doing.done(entry)

    def _on_snooze(self) -> None:
        entry = self._entry()
        if entry is not None:
            self.doing.put_off(entry, self._at_chosen())

    def _on_dismiss(self) -> None:
        entry = self._entry()
        if entry is not None:
            self.doing.dismiss(entry)

    def _entry(self) -> Entry | None:
        """What is chosen; where nothing is, how to choose is said."""
        entry = self.chosen.entry
        if entry is None:
            self.context.go.say(tr("Choose something on a day first: Enter goes into it"))
        return entry

    def _applications(self) -> list[int]:
        """That of what is chosen."""
        entry = self._entry()
        if entry is not None and entry.application_id is None:
            self.context.go.say(tr("That is about no application"))
        return [entry.application_id] if entry is not None and entry.application_id is not None else []

    def _on_clicked_entry(self, entry: Entry) -> None:
        """A click opens the application where there is room beside the calendar."""
        if entry.application_id is not None and self.window().width() >= NARROW:
            self.doing.open(entry)

    def _on_more_wanted(self, day: date) -> None:
        from apptracker.ui.calendar.day_list import DayList

        DayList(self.parts, day, self.window()).open()

    def _on_brought(self, key: object, day: date) -> None:
        """What was moved keeps the keyboard, also where it is on another page now."""
        self.chosen.choose(day, key)
        first, last = self._span()
        if not first <= day <= last:
            if self.view == "agenda":
                self.agenda.include(day)
                self._want()
            else:
                self._bring(day)

    def _on_shown_changed(self, shown: Shown) -> None:
        self.context.state.put(HIDDEN, [kind.value for kind in EntryKind if kind not in shown.kinds])
        self.context.state.put(OVER, shown.over)
        self.book.show_kinds(shown)


def _within(day: date, month: date) -> date:
    """The day, or where it lies in the weeks beside a month, that month."""
    return day if (day.year, day.month) == (month.year, month.month) else month
