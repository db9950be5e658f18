"""Each week: the two rounds of the search as repeating reminders."""

from __future__ import annotations

from datetime import time
from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFrame, QWidget

from apptracker.domain.reminders import Reminder
from apptracker.domain.repeating import Every
from apptracker.domain.search_plan import SearchPlan, Sweep
from apptracker.ui import formats
from apptracker.ui.application.fields import CalmCombo
from apptracker.ui.context import Context
from apptracker.ui.language import instructed
from apptracker.ui.mirroring import set_margins
from apptracker.ui.theme import set_role
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import FlowLayout, button, label, stacked

_NAMES = {Sweep.BOARDS: mark("Job boards"), Sweep.PAGES: mark("Employers' own pages")}
_INTRO = mark("A reminder that names your places and titles, and comes again once it is done.")
_HOURS = (8, 9, 10, 12, 14, 16, 17, 18, 19, 20)


class Weekly(QWidget):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setAccessibleName(tr("Each week"))
        self.rounds = {sweep: Round(context, sweep) for sweep in Sweep}
        self.setLayout(
            stacked(
                label(tr("Each week"), "heading"),
                label(tr(_INTRO), "muted", wrap=True),
                *self.rounds.values(),
            )
        )

    def show_plan(self, plan: SearchPlan) -> None:
        for sweep, shown in self.rounds.items():
            shown.show_round(plan.sweeps.get(sweep))


class Round(QFrame):
    """One weekly round: its day, its time, when it is next, and a way to stop it."""

    def __init__(self, context: Context, sweep: Sweep) -> None:
        super().__init__()
        set_role(self, "row")
        self._context, self._sweep = context, sweep
        name = tr(_NAMES[sweep])
        self.setAccessibleName(tr("Weekly round: {name}", name=name))
        self._on = False
        self.day = CalmCombo(tr("{name}: day of the week", name=name))
        for number in formats.weekdays():
            self.day.addItem(QLocale().standaloneDayName(number + 1), number)
        self.at = CalmCombo(tr("{name}: time of day", name=name))
        self.at.addItem(tr("Any time that day"), None)
        for hour in _HOURS:
            self.at.addItem(formats.clock_time(time(hour)), time(hour))
        for choice in (self.day, self.at):
            choice.setSizeAdjustPolicy(CalmCombo.SizeAdjustPolicy.AdjustToContents)
        self.day.activated.connect(self._on_changed)
        self.at.activated.connect(self._on_changed)
        self.begin = button(tr("Remind me each week"), self._on_begin)
        self.begin.setAccessibleName(tr("Remind me each week: {name}", name=name))
        self.stop = button(tr("Stop"), self._on_stop, "quiet")
        self.stop.setAccessibleName(tr("Stop the weekly round: {name}", name=name))
        self._next = label(role="muted", wrap=True)
        row = FlowLayout(8)
        for part in (self.day, self.at, self.begin, self.stop):
            row.addWidget(part)
        column = stacked(label(name, "strong"), row, self._next, spacing=4)
        set_margins(column, 4, 6, 0, 6)
        self.setLayout(column)

    def show_round(self, reminder: Reminder | None) -> None:
        self._on = reminder is not None
        self.begin.setVisible(not self._on)
        self.stop.setVisible(self._on)
        self._next.setVisible(self._on)
        if reminder is None:
            return
        now = self._context.clock.now()
        day = reminder.day(now.tzinfo)
        repeat = reminder.repeat
        assert repeat is not None
        weekly = repeat.every is Every.WEEK  # unless it was given another rhythm where reminders are edited
        self.day.setCurrentIndex(self.day.findData(repeat.on if weekly else day.weekday()))
        self._choose_time(repeat.at)
        when = f"{formats.day(day, now.date())} ({formats.full_day(day)})"
        self._next.setText(
            tr("Next time: {when}. {text}", when=when, text=instructed(reminder.text))
            if weekly
            else tr(
                "Next time: {when}, {again}. {text}",
                when=when,
                again=formats.repeats(repeat),
                text=instructed(reminder.text),
            )
        )

    def _choose_time(self, at: time | None) -> None:
        index = next((n for n in range(self.at.count()) if self.at.itemData(n) == at), -1)
        if index < 0:  # a time that was set elsewhere
            assert at is not None
            self.at.addItem(formats.clock_time(at), at)
            index = self.at.count() - 1
        self.at.setCurrentIndex(index)

    def _on_changed(self) -> None:
        if self._on:
            self._on_begin()

    def _on_begin(self) -> None:
        from apptracker.services import search_plan

        weekday, at = int(self.day.currentData()), self.at.currentData()
        self._context.ops.change(
            partial(search_plan.set_sweep, sweep=self._sweep, weekday=weekday, at=at),
            owner=self,
            toast=tr(
                "{names}: a reminder every {weekday}",
                names=tr(_NAMES[self._sweep]),
                weekday=QLocale().standaloneDayName(weekday + 1),
            ),
        )

    def _on_stop(self) -> None:
        from apptracker.services import search_plan

        self._context.ops.change(
            partial(search_plan.stop_sweep, sweep=self._sweep),
            owner=self,
            toast=tr("No more weekly reminders: {names}", names=tr(_NAMES[self._sweep])),
        )
