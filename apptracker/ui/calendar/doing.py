"""What is done with the days of the calendar and what is on them. Mouse, keys and menus all come here."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from apptracker.domain.datebook import ALL_DAY, DAY, QUARTER, Entry, EntryKind
from apptracker.domain.interviews import InterviewState
from apptracker.domain.month import days_on
from apptracker.domain.reminders import Reminder
from apptracker.ui.calendar import words
from apptracker.ui.context import Context
from apptracker.ui.today import acting
from apptracker.ui.tr import tr

if TYPE_CHECKING:
    from apptracker.domain.errors import AppError
    from apptracker.services.datebook import MovedEntry
    from apptracker.ui.calendar.book import Book
    from apptracker.ui.calendar.chosen import Chosen
    from apptracker.ui.calendar.verdict import Verdict

_SECTIONS = {EntryKind.INTERVIEW: "interviews", EntryKind.REMINDER: "reminders", EntryKind.DEADLINE: "overview"}
MORNING = 9 * 60  # where a time is asked for and none was pointed at


class Doing(QObject):
    """``more_wanted(day)``: all that is on a day; ``brought(key, day)``: something was moved."""

    more_wanted = Signal(object)
    brought = Signal(object, object)

    def __init__(self, context: Context, page: QWidget, book: Book, chosen: Chosen) -> None:
        super().__init__(page)
        self._context, self._page, self._book, self._chosen = context, page, book, chosen
        self._about: list[Reminder] = []
        self.put_off_menu = acting.PutOffMenu(context, self._reminders, page)
        self.menu = QMenu(page)
        self._new: tuple[date, int | None, int] = chosen.day, None, 0
        self._under_way: dict[object, tuple[date, int | None]] = {}  # where things are going that still show elsewhere
        book.filled.connect(self._on_filled)

    @property
    def now(self) -> datetime:
        return self._context.clock.now()

    # Moving

    def verdict(self, entry: Entry, day: date, minute: int | None) -> Verdict:
        from apptracker.ui.calendar.verdict import verdict

        return verdict(entry, day, minute, self.now, self._book.day(day).entries)

    def move(self, entry: Entry, day: date, minute: int | None = None) -> None:
        """To another day, or another time of it; where it is already, nothing happens."""
        if entry.key not in self._under_way and day == entry.day and minute in _same_time(entry):
            return
        found = self.verdict(entry, day, minute)
        if found.refused:
            self._context.go.say(found.words)
            return
        from apptracker.services import datebook

        self._under_way[entry.key] = day, minute
        self._context.ops.change(
            lambda db: datebook.move(db, entry, day, minute),
            owner=self,
            done=partial(self._on_moved, entry),
            failed=partial(self._on_stayed, entry),
        )

    def nudge(self, entry: Entry, *, days: int = 0, minutes: int = 0) -> None:
        """A little further, by keys: from where it is going, if the keys are quicker than the days are read."""
        day, minute = self._under_way.get(entry.key, (entry.day, None))
        if not minutes:
            self.move(entry, days_on(day, days), minute)
            return
        before = entry.start if minute is None else minute
        start = (before + minutes) // QUARTER * QUARTER  # to whole quarters
        if before % QUARTER and minutes < 0:
            start = before // QUARTER * QUARTER
        if 0 <= start < DAY:
            self.move(entry, day, start)

    def _on_filled(self) -> None:
        self._under_way.clear()

    def _on_stayed(self, entry: Entry, error: AppError) -> None:
        self._under_way.pop(entry.key, None)
        self._context.ops.refused.emit(error)

    def _on_moved(self, entry: Entry, moved: MovedEntry) -> None:
        self.brought.emit(entry.key, moved.day)
        if moved.change_id is None:
            return
        when = words.full_words(moved.day, moved.at)
        said = tr("Moved to {when}: {what}", when=when, what=words.title(entry))
        if moved.has_passed:
            said = tr("{said}. That has passed", said=said)
        elif moved.beside:
            said = tr("{said}. At that time you have an interview with {other}, too", said=said, other=moved.beside)
        elif entry.interview is not None:
            said = tr("{said}. Its reminders moved along", said=said)
        self._context.ops.said.emit(said, moved.change_id)

    # With one thing

    def open(self, entry: Entry) -> None:
        go = self._context.go
        if entry.application_id is not None:
            go.open_application(entry.application_id, _SECTIONS[entry.kind])
        elif entry.reminder is not None and acting.is_sweep(entry.reminder):
            go.go("search-plan")
        elif entry.reminder is not None:
            self._edit(entry.reminder)

    def done(self, entry: Entry) -> None:
        """A reminder is done; of an interview that has begun it is asked how it went."""
        if entry.reminder is not None and not entry.over:
            acting.done(self._context, self._page, [entry.reminder])
        elif entry.reminder is not None:
            acting.reopen(self._context, self._page, [entry.reminder])
        elif entry.interview is None or entry.over:
            self._context.go.say(tr("Only reminders and interviews can be done"))
        elif entry.interview.at > self.now:
            self._context.go.say(tr("This interview is still ahead"))
        else:
            from apptracker.ui.application.planning import OutcomeDialog

            OutcomeDialog(self._context, entry.interview, self._page.window()).open()

    def dismiss(self, entry: Entry) -> None:
        if entry.reminder is None or entry.over:
            self._context.go.say(tr("Only reminders can be dismissed"))
        else:
            acting.dismiss(self._context, self._page, [entry.reminder])

    def put_off(self, entry: Entry, at: QPoint) -> None:
        if entry.reminder is None or entry.over:
            self._context.go.say(tr("Only reminders can be put off; move this one to another day"))
            return
        self._about = [entry.reminder]
        _popup(self.put_off_menu, at)

    def show_menu(self, entry: Entry | None, day: date, minute: int | None, at: QPoint, length: int = 0) -> None:
        """What can be done with a thing, or on a day; ``length``: so many minutes of it are meant."""
        self.menu.clear()
        if entry is not None:
            self._chosen.choose(entry.day, entry.key)
            self._fill(entry)
        self._new = day, minute, length
        self.menu.addAction(tr("Add a reminder here"), self._on_new_reminder)
        self.menu.addAction(tr("Plan an interview here"), self._on_new_interview)
        _popup(self.menu, at)

    def _fill(self, entry: Entry) -> None:
        menu = self.menu
        menu.addAction(
            tr("Edit…") if entry.application_id is None else tr("Open the application"), partial(self.open, entry)
        )
        if entry.interview is not None and not entry.over:
            if entry.interview.at <= self.now:
                menu.addAction(tr("Say how it went"), partial(self.done, entry))
            menu.addAction(tr("Move to another time…"), partial(self._move_by_form, entry))
        if entry.reminder is not None:
            if not entry.over and (acting.has_words(entry.reminder) or acting.place_of(entry.reminder)):
                place = acting.place_of(entry.reminder)
                menu.addAction(tr(place[1]) if place else tr("What to say"), partial(self._say, entry.reminder))
            menu.addAction(tr("To do again") if entry.over else tr("Done"), partial(self.done, entry))
            if not entry.over:
                menu.addAction(tr("Put off…"), partial(self._put_off_here, entry))
                menu.addAction(tr("Dismiss"), partial(self.dismiss, entry))
                if entry.application_id is not None:
                    menu.addAction(tr("Edit…"), partial(self._edit, entry.reminder))
        menu.addSeparator()

    def _move_by_form(self, entry: Entry) -> None:
        from apptracker.ui.application.planning import MoveInterviewDialog

        assert entry.interview is not None
        if entry.interview.state is InterviewState.PLANNED:
            MoveInterviewDialog(self._context, entry.interview, self._page.window()).open()

    def _put_off_here(self, entry: Entry) -> None:
        self.put_off(entry, self.menu.pos())

    def _say(self, reminder: Reminder) -> None:
        """What to say or write for it, or the place where it is done."""
        place = acting.place_of(reminder)
        if place is not None and reminder.application_id is not None:
            self._context.go.open_application(reminder.application_id, place[0])
        else:
            from apptracker.ui.reminding import ScriptDialog

            ScriptDialog(self._context, reminder.id, self._page.window()).open()

    def _edit(self, reminder: Reminder) -> None:
        from apptracker.ui.reminding import EditReminderDialog

        EditReminderDialog(self._context, reminder, self._page.window()).open()

    def _reminders(self) -> list[Reminder]:
        return self._about

    # On a day

    def new(self, day: date, minute: int | None, at: QPoint, length: int = 0) -> None:
        """Something new on a day: which of the two, is asked."""
        self.show_menu(None, day, minute, at, length)

    def add_reminder(self, day: date, minute: int | None = None) -> None:
        from apptracker.ui.reminding import AddReminderDialog

        form = AddReminderDialog(self._context, None, self._page.window(), beside=self._context.go.application_beside)
        form.when.edit.setText(_typed(day, minute))
        form.open()

    def plan_interview(self, day: date, minute: int | None = None, length: int = 0) -> None:
        from apptracker.ui.calendar.planning import PlanOnDayDialog

        beside = self._context.go.application_beside
        form = PlanOnDayDialog(self._context, beside, self._page.window())
        form.when.setText(_typed(day, MORNING if minute is None else minute))
        if length:
            form.minutes.setText(str(length))
        form.open()

    def _on_new_reminder(self) -> None:
        day, minute, _ = self._new
        self.add_reminder(day, minute)

    def _on_new_interview(self) -> None:
        self.plan_interview(*self._new)


def _same_time(entry: Entry) -> tuple[int | None, ...]:
    """What would leave it at the time it has."""
    if entry.at is None:
        return None, ALL_DAY
    return (None, entry.start, ALL_DAY) if entry.interview is not None else (None, entry.start)


def _typed(day: date, minute: int | None) -> str:
    """A day and time as the forms read them."""
    return day.isoformat() if minute is None else f"{day.isoformat()} {minute // 60}:{minute % 60:02}"


def _popup(menu: QMenu, at: QPoint) -> None:
    """With its first entry marked, so that Return takes it."""
    menu.popup(at)
    if menu.actions():
        menu.setActiveAction(menu.actions()[0])
