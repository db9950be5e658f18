"""What the window does with reminders, wherever they show: their words, and done, put off, dismissed, opened again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from apptracker.domain.reminders import Channel, Reminder, ReminderState
from apptracker.ui import formats
from apptracker.ui.context import Context
from apptracker.ui.language import ruled
from apptracker.ui.tr import mark, tr, trn

if TYPE_CHECKING:
    from apptracker.domain.when import When

ICONS = {Channel.PHONE: "phone", Channel.EMAIL: "mail", Channel.PORTAL: "portal", Channel.TASK: "reminder"}
#: What an icon alone would leave unsaid.
CHANNEL_WORDS = {
    Channel.PHONE: mark("Phone"),
    Channel.EMAIL: mark("E-mail"),
    Channel.PORTAL: mark("Portal"),
    Channel.TASK: mark("Task"),
}
_BY = {Channel.PHONE: mark("by phone"), Channel.EMAIL: mark("by e-mail"), Channel.PORTAL: mark("in their portal")}
#: Where a task of a rule is done: the section of its application, what the way there is called, its icon.
PLACES = {
    "closing-date": ("letter", mark("Open the letter"), "letter"),
    "prepare-interview": ("interviews", mark("Open the prep sheet"), "coverage"),
    "interview-tomorrow": ("interviews", mark("Open the prep sheet"), "coverage"),
}
_FRESH_DAYS = 7  # overdue for longer, the person's own may not be wanted any more
WAITING = (ReminderState.OPEN, ReminderState.SNOOZED)
_KNOWN_BY = 100  # letters of a reminder where it was just acted on


def by_words(reminder: Reminder, contact: str = "") -> str:
    """ "by phone · Ana Ruiz": the way to do it and whom it is about, as far as there is one."""
    return " · ".join(filter(None, (tr(_BY[reminder.channel]) if reminder.channel in _BY else "", contact)))


def has_words(reminder: Reminder) -> bool:
    """Whether there is, or may be, something to say or write."""
    by_words = reminder.channel in (Channel.PHONE, Channel.EMAIL)
    return reminder.application_id is not None and (bool(reminder.script) or by_words)


def place_of(reminder: Reminder) -> tuple[str, str, str] | None:
    """Where a task is done (:data:`PLACES`); None where there is something to say or write, or no such place."""
    known = reminder.rule is not None and not reminder.script and reminder.application_id is not None
    return PLACES.get(reminder.rule or "") if known else None


def is_sweep(reminder: Reminder) -> bool:
    """Whether it is a weekly round of the search plan, where all that it names can be opened."""
    if reminder.rule is None:
        return False
    from apptracker.domain.search_plan import Sweep

    return reminder.rule in set(Sweep)


def due_and_repeat(reminder: Reminder, now: datetime) -> tuple[str, str]:
    """As :func:`due_words`, and how it comes again."""
    words, token = due_words(reminder, now)
    return f"{words}, {formats.repeats(reminder.repeat)}" if reminder.repeat else words, token


def due_words(reminder: Reminder, now: datetime) -> tuple[str, str]:
    """When it is due, seen from ``now``, and the token to write it in: overdue never by color alone."""
    if reminder.state not in WAITING:
        return (tr("done") if reminder.state is ReminderState.DONE else tr("dismissed")), "text-muted"
    day, today = reminder.day(now.tzinfo), now.date()
    if day < today:
        late = (today - day).days
        if late <= _FRESH_DAYS:
            return trn("overdue by {n} day", "overdue by {n} days", late), "danger"
        since = formats.day(day, today)
        if reminder.rule is None and reminder.application_id is None:
            return tr("overdue since {day}, still wanted?", day=since), "text-muted"
        return tr("overdue since {day}", day=since), "danger"
    if reminder.all_day:
        return formats.day(day, today), "text-muted"
    at = formats.clock_time(reminder.due.astimezone(now.tzinfo))
    if reminder.due <= now:
        return tr("due now, since {at}", at=at), "warning"
    return f"{formats.day(day, today)}, {at}", "text-muted"


def full_due(reminder: Reminder, now: datetime) -> str:
    """The whole date, and the time where there is one."""
    day = formats.full_day(reminder.day(now.tzinfo))
    return day if reminder.all_day else f"{day}, {formats.clock_time(reminder.due.astimezone(now.tzinfo))}"


def done(context: Context, owner: QObject, found: Sequence[Reminder]) -> None:
    again = _again(context, found)
    toast = tr("Done, next on {day}: {named}", day=again, named=_named(found)) if again else ""
    _settle(context, owner, found, ReminderState.DONE, toast or tr("Done: {named}", named=_named(found)))


def dismiss(context: Context, owner: QObject, found: Sequence[Reminder]) -> None:
    again = _again(context, found)
    toast = tr("Dismissed, next on {day}: {named}", day=again, named=_named(found)) if again else ""
    _settle(context, owner, found, ReminderState.DISMISSED, toast or tr("Dismissed: {named}", named=_named(found)))


def stop_repeating(context: Context, owner: QObject, reminder: Reminder) -> None:
    from apptracker.services import reminders

    id_ = reminder.id
    context.ops.change(
        lambda db: reminders.stop_repeating(db, id_),
        owner=owner,
        toast=tr("No longer repeated: {short}", short=_short(ruled(reminder.text))),
    )


def _again(context: Context, found: Sequence[Reminder]) -> str:
    """The day on which one that comes again is next; '' for others."""
    again = found[0].again(context.clock.now()) if len(found) == 1 else None
    return formats.full_day(again) if again else ""


def reopen(context: Context, owner: QObject, found: Sequence[Reminder]) -> None:
    from apptracker.services import reminders

    ids = [reminder.id for reminder in found]
    context.ops.change(
        lambda db: reminders.reopen(db, ids), owner=owner, toast=tr("Opened again: {named}", named=_named(found))
    )


def delete(context: Context, owner: QObject, found: Sequence[Reminder]) -> None:
    from apptracker.services import reminders

    ids = [reminder.id for reminder in found]
    context.ops.change(
        lambda db: reminders.delete(db, ids), owner=owner, toast=tr("Deleted: {named}", named=_named(found))
    )


def put_off(context: Context, owner: QObject, found: Sequence[Reminder], when: When) -> None:
    from apptracker.services import reminders

    ids = [reminder.id for reminder in found]
    words = when_words(when, context.clock.now())
    context.ops.change(
        lambda db: reminders.snooze(db, ids, when),
        owner=owner,
        toast=tr("Put off to {words}: {named}", words=words, named=_named(found)),
    )


def when_words(when: When, now: datetime) -> str:
    """ "tomorrow", "today, 12:30 PM"."""
    here = when.at.astimezone(now.tzinfo)
    day = formats.day(here.date(), now.date())
    return day if when.all_day else f"{day}, {formats.clock_time(here)}"


def _settle(context: Context, owner: QObject, found: Sequence[Reminder], state: ReminderState, toast: str) -> None:
    from apptracker.services import reminders

    ids = [reminder.id for reminder in found]
    context.ops.change(lambda db: reminders.settle(db, ids, state), owner=owner, toast=toast)


def _named(found: Sequence[Reminder]) -> str:
    return _short(found[0].text) if len(found) == 1 else trn("{n} reminder", "{n} reminders", len(found))


def _short(text: str) -> str:
    """Enough of it to know it by: a weekly round names every place and title."""
    return text if len(text) <= _KNOWN_BY else f"{text[:_KNOWN_BY].rsplit(' ', 1)[0].rstrip(',;: ')}…"


class _PopsUp(QObject):
    """Opens a menu under its button. Unlike ``QPushButton.setMenu`` nothing waits inside the click until it closes."""

    def __init__(self, under: QPushButton, menu: QMenu) -> None:
        super().__init__(under)
        self._button, self._menu = under, menu
        under.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self._menu.popup(self._button.mapToGlobal(QPoint(0, self._button.height())))


def menu_button(under: QPushButton, menu: QMenu) -> QPushButton:
    """The button, which now opens the menu."""
    _PopsUp(under, menu)
    return under


class PutOffMenu(QMenu):
    """Later today, tomorrow, next week, or a day to pick, for the reminders that ``found`` gives when it is chosen.
    Filled anew each time it opens, since the offers depend on the time."""

    def __init__(self, context: Context, found: Callable[[], Sequence[Reminder]], parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._found, self._parent = context, found, parent
        self.setTitle(tr("Put off"))
        self.setAccessibleName(tr("Put off"))
        self.aboutToShow.connect(self._on_about_to_show)
        self.triggered.connect(self._on_triggered)

    def _on_about_to_show(self) -> None:
        from apptracker.domain.snoozing import Snooze, ways_to_put_off

        now = self._context.clock.now()
        self.clear()
        for how, when in ways_to_put_off(now):
            at = when.at.astimezone(now.tzinfo)
            text = {
                Snooze.LATER_TODAY: tr("Later &today, {time}", time=formats.clock_time(at)),
                Snooze.TOMORROW: tr("T&omorrow, {weekday}", weekday=QLocale().dayName(at.isoweekday())),
                Snooze.NEXT_WEEK: tr("&Next week, {weekday}", weekday=QLocale().dayName(at.isoweekday())),
            }[how]
            self.addAction(text).setData(when)
        self.addSeparator()
        self.addAction(tr("&Pick a date…"))

    def _on_triggered(self, action: QAction) -> None:
        found = list(self._found())
        if not found:
            return
        when = action.data()
        if when is not None:
            put_off(self._context, self._parent, found, when)
            return
        from apptracker.ui.putting_off import PutOffDialog

        PutOffDialog(self._context, found, self._parent.window()).open()
