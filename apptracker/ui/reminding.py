"""Dialogs about reminders: adding and changing one, putting some off to a day of choice, and what to say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QComboBox, QDialog, QLineEdit, QPushButton, QToolButton, QWidget

from apptracker.domain.applications import Application, Reminder
from apptracker.domain.errors import AppError, UserError
from apptracker.ui import formats
from apptracker.ui.context import Context
from apptracker.ui.drafts import Draft
from apptracker.ui.theme import Theme, mark_wrong, set_role
from apptracker.ui.today.acting import put_off, when_words
from apptracker.ui.today.scripts import ScriptDialog
from apptracker.ui.widgets.basics import Elided, button, in_row, label, stacked
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from apptracker.domain.when import When

__all__ = ["AddReminderDialog", "EditReminderDialog", "PutOffDialog", "ScriptDialog", "WhenField"]

_REPEATS = (("Once", ""), ("Every day", "daily"), ("Every week", "weekly"), ("Every month", "monthly"))
EXAMPLES = "tomorrow 9:00, next tue, +3wd (working days)"


class WhenField(QWidget):
    """A moment in words, with what was understood beneath it while the person types. ``understood(when)``: a
    :class:`~apptracker.domain.when.When`, or None while it cannot be read."""

    understood = Signal(object)

    def __init__(self, context: Context, value: str = "") -> None:
        super().__init__()
        self._context = context
        self.edit = QLineEdit(value)
        self.edit.setPlaceholderText(EXAMPLES)
        self.edit.setAccessibleName("When")
        self.edit.setAccessibleDescription(f"A day and time in words, such as {EXAMPLES}")
        self._name = label("When", "label")
        self._name.setBuddy(self.edit)
        self._echo = label(wrap=True)
        self.setLayout(stacked(self._name, self.edit, self._echo, spacing=4))
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self._on_text_changed)
        self._on_text_changed()

    def when(self) -> When | None:
        """What is meant; None when it cannot be read, which is then said beside it."""
        try:
            return self._read()
        except UserError as error:
            self.refuse(words_for_person(error))
            return None

    def refuse(self, words: str) -> None:
        self._show(words, "danger")
        mark_wrong(self.edit, True)
        self.edit.setFocus()
        self.edit.selectAll()

    def _read(self) -> When:
        from apptracker.domain.when import parse_when

        return parse_when(self.edit.text(), self._context.clock.now())

    def _on_text_changed(self) -> None:
        mark_wrong(self.edit, False)
        try:
            when = self._read()
        except UserError as error:
            ambiguous = error.code != "when.bad"
            self._show(words_for_person(error) if ambiguous else f"Write it like {EXAMPLES}", "muted")
            self.understood.emit(None)
            return
        now = self._context.clock.now()
        here = when.at.astimezone(now.tzinfo)
        words = formats.full_day(here.date())
        words += ", all day" if when.all_day else f", {formats.clock_time(here)}"
        passed = here.date() < now.date() if when.all_day else here < now
        self._show(f"{words} – that has passed" if passed else words, "warning" if passed else "success")
        self.understood.emit(when)

    def _show(self, words: str, role: str) -> None:
        self._echo.setText(words)
        set_role(self._echo, role)


class _ReminderDialog(QDialog):
    """Text and time of a reminder, and how often it comes (``repeat``). Enter saves; what is wrong is said beside its
    field and nothing typed is lost."""

    subject = ""  # what it is about, such as "application 7"

    def __init__(self, context: Context, title: str, save: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(440)
        self.context = context
        self.about = Elided("", "muted")
        self.about.hide()
        self.what = QLineEdit()
        self.what.setPlaceholderText("Call Ana back about the second interview")
        self.what.setAccessibleName("What to do")
        name = label("What to do", "label")
        name.setBuddy(self.what)
        self.problem = label("", "danger", wrap=True)
        self.problem.hide()
        self.when = WhenField(context)
        self.save = button(save, self._on_save, "primary")
        self.save.setDefault(True)
        cancel = button("Cancel", self.reject)
        text = stacked(name, self.what, self.problem, spacing=4)
        self.repeat = QComboBox()
        self.repeat.setAccessibleName("How often")
        for words, repeat in _REPEATS:
            self.repeat.addItem(words, repeat)
        often = label("How often", "label")
        often.setBuddy(self.repeat)
        self.setLayout(
            stacked(
                label(title, "heading"),
                self.about,
                text,
                self.when,
                stacked(often, self.repeat, spacing=4),
                1,
                in_row(1, cancel, self.save),
                margins=20,
                spacing=12,
            )
        )
        self.what.textChanged.connect(self._on_what_changed)

    def open(self) -> None:
        """What was typed and not saved comes back when the form is opened for the same thing again."""
        Draft(self, f"{type(self).__name__} {self.subject}", {"what": self.what, "when": self.when.edit})
        super().open()

    def store(self) -> None:
        """Save what the fields say; both can be read."""
        raise NotImplementedError

    def say_about(self, application: Application | None) -> None:
        if application is not None:
            self.about.set_text(" · ".join(filter(None, (application.employer, application.title))))
            self.about.show()

    def _on_what_changed(self) -> None:
        self.problem.hide()

    def _on_save(self) -> None:
        if not self.what.text().strip():
            self._refuse("Write what to do.")
        elif self.when.when() is not None:
            self.save.setEnabled(False)
            self.store()

    def on_saved(self, _: object) -> None:
        self.accept()

    def on_failed(self, error: AppError) -> None:
        self.save.setEnabled(True)
        if error.code.startswith(("when", "date", "time")):
            self.when.refuse(words_for_person(error))
        else:
            self._refuse(words_for_person(error))

    def _refuse(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.show()
        self.what.setFocus()


class AddReminderDialog(_ReminderDialog):
    """A reminder of the person's own, with an application or alone."""

    def __init__(self, context: Context, application_id: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(context, "Add a reminder", "Save reminder", parent)
        self._application_id = application_id
        self.subject = f"application {application_id}"
        if application_id is not None:
            self.say_about(context.db.read.application(application_id))
        self.when.edit.setText("tomorrow")

    def store(self) -> None:
        from apptracker.services import reminders

        text, when, application_id = self.what.text(), self.when.edit.text(), self._application_id
        repeat = str(self.repeat.currentData())
        understood = self.when.when()
        assert understood is not None
        self.context.ops.change(
            lambda db: reminders.add(db, text, when, application_id=application_id, repeat=repeat),
            owner=self,
            toast=f"Reminder {when_words(understood, self.context.clock.now())}: {' '.join(text.split())}",
            done=self.on_saved,
            failed=self.on_failed,
        )


class EditReminderDialog(_ReminderDialog):
    """Other words, another time or another rhythm for a reminder."""

    def __init__(self, context: Context, reminder: Reminder, parent: QWidget | None = None) -> None:
        super().__init__(context, "Edit the reminder", "Save reminder", parent)
        self._id = reminder.id
        self.subject = f"reminder {reminder.id}"
        if reminder.application_id is not None:
            self.say_about(context.db.read.application(reminder.application_id, in_bin=True))
        self._text = reminder.text
        zone = context.clock.now().tzinfo
        day = reminder.day(zone).isoformat()
        self._when = day if reminder.all_day else f"{day} {reminder.due.astimezone(zone):%H:%M}"
        self.what.setText(self._text)
        self.when.edit.setText(self._when)
        self._repeat = reminder.repeat.every.value if reminder.repeat else ""
        self.repeat.setCurrentIndex(max(0, self.repeat.findData(self._repeat)))

    def store(self) -> None:
        from apptracker.services import reminders

        id_, text, when = self._id, self.what.text(), self.when.edit.text()
        changed = {"text": text if text != self._text else None, "when": when if when != self._when else None}
        repeat = str(self.repeat.currentData())
        if repeat != self._repeat or (repeat and changed["when"]):  # another first day makes other days
            changed["repeat"] = repeat
        if all(value is None for value in changed.values()):
            self.accept()
            return
        self.context.ops.change(
            lambda db: reminders.edit(db, id_, **changed),
            owner=self,
            toast="Saved the reminder",
            done=self.on_saved,
            failed=self.on_failed,
        )


class PutOffDialog(QDialog):
    """A day to put reminders off to: in words, or picked from the month."""

    def __init__(self, context: Context, found: Sequence[Reminder], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Put off")
        self.context = context
        self._found = list(found)
        what = found[0].text if len(found) == 1 else formats.count(len(found), "reminder")
        today = context.clock.now().date()
        self.month = _month(context.theme)
        self.month.setMinimumDate(QDate(today.year, today.month, today.day))
        self.when = WhenField(context)
        self.when.understood.connect(self._on_understood)
        self.when.edit.setText("tomorrow")
        self.month.clicked.connect(self._on_day_clicked)
        save: QPushButton = button("Put off", self._on_save, "primary")
        save.setDefault(True)
        row = in_row(1, button("Cancel", self.reject), save)
        self.setLayout(
            stacked(
                label("Put off", "heading"), Elided(what, "muted"), self.when, self.month, row, margins=20, spacing=12
            )
        )
        self.setMinimumWidth(380)
        self.when.edit.selectAll()
        self.when.edit.setFocus()

    def _on_understood(self, when: When | None) -> None:
        if when is not None:
            day = when.at.astimezone(self.context.clock.now().tzinfo).date()
            self.month.setSelectedDate(QDate(day.year, day.month, day.day))

    def _on_day_clicked(self, day: QDate) -> None:
        self.when.edit.setText(day.toString(Qt.DateFormat.ISODate))

    def _on_save(self) -> None:
        when = self.when.when()
        if when is not None:
            put_off(self.context, self.parent() or self, self._found, when)
            self.accept()


def _month(theme: Theme) -> QCalendarWidget:
    """A month to pick a day from, in the theme's colors and our icons."""
    month = QCalendarWidget()
    month.setAccessibleName("Day")
    month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    month.setMinimumHeight(round(250 * theme.scale))
    muted, plain = QTextCharFormat(), QTextCharFormat()
    muted.setForeground(theme.color("text-muted"))
    plain.setForeground(theme.color("text"))
    month.setHeaderTextFormat(muted)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):  # Qt paints them red
        month.setWeekdayTextFormat(day, plain)
    for name, icon, words in (("prev", "left", "Month before"), ("next", "right", "Month after")):
        turn = month.findChild(QToolButton, f"qt_calendar_{name}month")
        if turn is not None:
            turn.setIcon(theme.icon(icon))
            turn.setAccessibleName(words)
            turn.setToolTip(words)
    return month
