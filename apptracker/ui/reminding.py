"""Dialogs about a reminder: adding one in a line, and changing one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QWidget

from apptracker.domain.applications import Application, Channel, Reminder
from apptracker.domain.errors import AppError, UserError
from apptracker.domain.reminder_line import ReminderLine, channel_of
from apptracker.store import Database
from apptracker.ui.context import Context
from apptracker.ui.drafts import Draft
from apptracker.ui.fitting import fit_dialog
from apptracker.ui.theme import mark_wrong, set_role
from apptracker.ui.today.acting import when_words
from apptracker.ui.today.script_dialog import ScriptDialog
from apptracker.ui.when_field import WhenField
from apptracker.ui.widgets.basics import Elided, Scrolled, button, in_row, label, stacked
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from apptracker.domain.scripts import Way

__all__ = ["AddReminderDialog", "EditReminderDialog", "ScriptDialog"]

_REPEATS = (("Once", ""), ("Every day", "daily"), ("Every week", "weekly"), ("Every month", "monthly"))
_CHANNELS = (
    (Channel.TASK, "As a task"),
    (Channel.PHONE, "By phone"),
    (Channel.EMAIL, "By e-mail"),
    (Channel.PORTAL, "In their portal"),
)
_NOBODY, _NOTHING = "Nobody in particular", "Nothing prepared"
_UNWELCOME = "Their posting asks not to be phoned."
_USUAL = "tomorrow"
_UNKNOWN = object()
_HINT = "Say when in the same line, such as “call Ana back next tue 10”, or below."


class _ReminderDialog(QDialog):
    """What to do, when, by which way, about whom, what to say, how often. Enter saves; what is wrong is said beside its
    field and nothing typed is lost."""

    subject = ""  # what it is about, such as "application 7"

    def __init__(
        self, context: Context, title: str, save: str, application_id: int | None, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.context = context
        self.application_id = application_id
        self._ways: tuple[Way, ...] = ()
        self._no_calls = False
        self.about = Elided("", "muted")
        self.about.hide()
        self.what = QLineEdit()
        self.what.setPlaceholderText("call Ana back next tue 10")
        self.what.setAccessibleName("What to do")
        name = label("What to do", "label")
        name.setBuddy(self.what)
        self.problem = label("", "danger", wrap=True)
        self.problem.hide()
        self.when = WhenField(context)
        self.channel = self._choice("How you do it")
        for channel, words in _CHANNELS:
            self.channel.addItem(words, channel)
        self.repeat = self._choice("How often")
        for words, repeat in _REPEATS:
            self.repeat.addItem(words, repeat)
        self.contact = self._choice("With whom")
        self.contact.addItem(_NOBODY, None)
        self.script = self._choice("What to say")
        self.unwelcome = label(_UNWELCOME, "warning", wrap=True)
        self.unwelcome.hide()
        self.save = button(save, self._on_save, "primary")
        self.save.setDefault(True)
        pairs = (self._named("How you do it", self.channel), self._named("How often", self.repeat))
        self._with = self._named("With whom", self.contact)
        self._say = self._named("What to say", self.script)
        self._with.hide()
        self._say.hide()
        below = in_row(*pairs, spacing=12)
        also = in_row(self._with, self._say, spacing=12)
        for row in (below, also):
            row.setStretch(0, 1)
            row.setStretch(1, 1)
        fields = Scrolled(margins=20)  # which it does only where large letters leave too little room
        fields.body.setSpacing(12)
        fields.body.addWidget(self.about)
        self._line_of = stacked(name, self.what, self.problem, spacing=4)
        fields.body.addLayout(self._line_of)
        fields.body.addWidget(self.when)
        fields.body.addLayout(below)
        fields.body.addWidget(self.unwelcome)
        fields.body.addLayout(also)
        fields.body.addStretch(1)
        fields.body.setContentsMargins(20, 8, 20, 8)
        head, foot = label(title, "heading"), in_row(1, button("Cancel", self.reject), self.save)
        head.setContentsMargins(20, 18, 20, 4)
        foot.setContentsMargins(20, 8, 20, 18)
        column = stacked(head, fields, foot, spacing=0)
        column.setStretch(1, 1)
        self.setLayout(column)
        self._fields = fields
        self.what.textChanged.connect(self._on_what_changed)
        self.channel.currentIndexChanged.connect(self._on_channel_changed)
        if application_id is not None:
            self._fill_people(application_id)

    def _choice(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setMinimumContentsLength(8)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box

    def _named(self, words: str, field: QWidget) -> QWidget:
        name, held = label(words, "label"), QWidget()
        name.setBuddy(field)
        held.setLayout(stacked(name, field, spacing=4))
        return held

    def _fill_people(self, application_id: int) -> None:
        for contact in self.context.db.read.contacts(application_id):
            self.contact.addItem(contact.name, contact.id)
        self._with.setVisible(self.contact.count() > 1)

    def open(self) -> None:
        """What was typed and not saved comes back when the form is opened for the same thing again."""
        Draft(self, f"{type(self).__name__} {self.subject}", {"what": self.what, "when": self.when.edit})
        super().open()

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its fields, with those that may still come."""
        super().showEvent(event)
        if event.spontaneous():
            return
        more = round(24 * self.context.theme.scale)
        if self._with.isHidden():
            more += self._with.sizeHint().height() + 12
        fit_dialog(self, self.context, self._fields, 520, more)

    def store(self) -> None:
        """Save what the fields say; both can be read."""
        raise NotImplementedError

    def say_about(self, application: Application | None) -> None:
        if application is not None:
            self.about.set_text(" · ".join(filter(None, (application.employer, application.title))))
            self.about.show()

    @property
    def chosen_channel(self) -> Channel:
        return Channel(self.channel.currentData())  # which Qt keeps as text

    # What to say

    def offer(self, ways: tuple[Way, ...], *, no_calls: bool) -> None:
        """The texts there are for it."""
        self._ways, self._no_calls = ways, no_calls
        self._on_channel_changed()

    def _on_channel_changed(self) -> None:
        channel, chosen = self.chosen_channel, self.script.currentData()
        self.script.clear()
        self.script.addItem(_NOTHING, None)
        for way in self._ways:
            if way.channel is channel:
                self.script.addItem(way.title, way.script)
        self._choose_text(chosen)
        self._say.setVisible(self.script.count() > 1)
        self.unwelcome.setVisible(self._no_calls and channel is Channel.PHONE)

    def _choose_text(self, script: str | None) -> None:
        """The same text by another way."""
        from apptracker.domain.scripts import parts_of

        text = parts_of(script)[0] if script else None
        for index in range(1, self.script.count()):
            if parts_of(self.script.itemData(index))[0] == text:
                self.script.setCurrentIndex(index)

    # Saving

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
    """A reminder of the person's own, with an application or alone. It can be written in one line; what was understood
    of it stands in the other fields, where it can be put right."""

    def __init__(self, context: Context, application_id: int | None = None, parent: QWidget | None = None) -> None:
        self._line: ReminderLine | UserError | None = None
        self._put = _USUAL  # what this form wrote into the field of the time
        self._chose = self._chose_often = False  # the person chose how to do it, and how often
        super().__init__(context, "Add a reminder", "Save reminder", application_id, parent)
        self.subject = f"application {application_id}"
        self.echo = label(_HINT, "small", wrap=True)
        self._line_of.addWidget(self.echo)
        if application_id is not None:
            self.say_about(context.db.read.application(application_id))
            context.ops.read(lambda db: _offered(db, application_id), self._on_offered, owner=self)
        self.channel.activated.connect(self._on_channel_chosen)
        self.repeat.activated.connect(self._on_repeat_chosen)
        self.when.edit.textChanged.connect(self._tell)
        self.when.edit.setText(_USUAL)

    def _on_offered(self, offered: tuple[tuple[Way, ...], bool]) -> None:
        ways, no_calls = offered
        self.offer(ways, no_calls=no_calls)

    def _on_channel_chosen(self) -> None:
        self._chose = True

    def _on_repeat_chosen(self) -> None:
        self._chose_often = True

    def _on_what_changed(self) -> None:
        from apptracker.services import reminders

        super()._on_what_changed()
        typed, said = self.what.text(), _USUAL
        channel = channel_of(typed)
        line: ReminderLine | UserError
        try:
            line = read = reminders.understood(self.context.db, typed)
            said, channel = read.said or _USUAL, read.channel
        except UserError as error:
            line = error
        self._line = line
        if self.when.edit.text() == self._put and said != self._put:
            self._put = said
            self.when.edit.setText(said)
        if not self._chose:
            self.channel.setCurrentIndex(self.channel.findData(channel))
        if not self._chose_often:
            repeat = line.repeat if isinstance(line, ReminderLine) else ""
            self.repeat.setCurrentIndex(self.repeat.findData(repeat))
        self._tell()

    @property
    def _says_when(self) -> bool:
        """Whether the time is the one that the line itself says."""
        return isinstance(self._line, ReminderLine) and self.when.edit.text() == self._line.said != ""

    @property
    def text(self) -> str:
        """What to do, without the time that the line says; with it, where another time was given below."""
        line = self._line
        if isinstance(line, ReminderLine) and self.when.edit.text() == line.said:
            return line.text
        return " ".join(self.what.text().split())

    def _tell(self) -> None:
        """What was understood, or why it was not."""
        line = self._line
        if isinstance(line, UserError) and self.when.edit.text() == self._put:
            self.echo.setText(words_for_person(line))
            set_role(self.echo, "warning")
        elif self._says_when:
            self.echo.setText(f"Understood: “{self.text}”" if self.text else "And what is to be done then?")
            set_role(self.echo, "success" if self.text else "warning")
        else:
            self.echo.setText(_HINT)
            set_role(self.echo, "small")

    def _on_save(self) -> None:
        line = self._line
        if isinstance(line, UserError) and self.when.edit.text() == self._put:
            self._refuse(words_for_person(line))
            mark_wrong(self.what, True)
        elif not self.text:
            self._refuse("Write what to do.")
        else:
            super()._on_save()

    def store(self) -> None:
        from apptracker.services import reminders

        text, when, application_id = self.text, self.when.edit.text(), self.application_id
        values: dict[str, Any] = {
            "repeat": str(self.repeat.currentData()),
            "channel": self.chosen_channel,
            "contact_id": self.contact.currentData(),
            "script": self.script.currentData(),
        }
        understood = self.when.when()
        assert understood is not None
        self.context.ops.change(
            lambda db: reminders.add(db, text, when, application_id=application_id, **values),
            owner=self,
            toast=f"Reminder {when_words(understood, self.context.clock.now())}: {text}",
            done=self.on_saved,
            failed=self.on_failed,
        )


class EditReminderDialog(_ReminderDialog):
    """Other words, another time, way, person or rhythm for a reminder."""

    def __init__(self, context: Context, reminder: Reminder, parent: QWidget | None = None) -> None:
        super().__init__(context, "Edit the reminder", "Save reminder", reminder.application_id, parent)
        self._reminder = reminder
        self._offered: object = _UNKNOWN  # what was chosen to be said before the person chose
        self.subject = f"reminder {reminder.id}"
        if reminder.application_id is not None:
            self.say_about(context.db.read.application(reminder.application_id, in_bin=True))
            context.ops.read(lambda db: _ways_of(db, reminder), self._on_ways, owner=self, failed=self._on_no_ways)
        zone = context.clock.now().tzinfo
        day = reminder.day(zone).isoformat()
        self._when = day if reminder.all_day else f"{day} {reminder.due.astimezone(zone):%H:%M}"
        self.what.setPlaceholderText("Call Ana back about the second interview")
        self.what.setText(reminder.text)
        self.when.edit.setText(self._when)
        self._repeat = reminder.repeat.every.value if reminder.repeat else ""
        self.repeat.setCurrentIndex(max(0, self.repeat.findData(self._repeat)))
        self.channel.setCurrentIndex(self.channel.findData(reminder.channel))
        self.contact.setCurrentIndex(max(0, self.contact.findData(reminder.contact_id)))

    def _on_ways(self, found: tuple[tuple[Way, ...], bool]) -> None:
        ways, no_calls = found
        self.offer(ways, no_calls=no_calls)
        self._choose_text(self._reminder.script)
        self._offered = self.script.currentData()

    def _on_no_ways(self, _: AppError) -> None:
        """Its application is in the bin: what is said stays as it is."""

    def store(self) -> None:
        from apptracker.services import reminders

        before, text, when = self._reminder, self.what.text(), self.when.edit.text()
        repeat, channel, contact = self.repeat.currentData(), self.chosen_channel, self.contact.currentData()
        changed: dict[str, Any] = {}
        if text != before.text:
            changed["text"] = text
        if when != self._when:
            changed["when"] = when
        if repeat != self._repeat or (repeat and "when" in changed):  # another first day makes other days
            changed["repeat"] = repeat
        if channel is not before.channel:
            changed["channel"] = channel
        if contact != before.contact_id:
            changed["contact_id"] = contact
        if self._offered is not _UNKNOWN and self.script.currentData() != self._offered:
            changed["script"] = self.script.currentData()
        if not changed:
            self.accept()
            return
        self.context.ops.change(
            lambda db: reminders.edit(db, before.id, **changed),
            owner=self,
            toast="Saved the reminder",
            done=self.on_saved,
            failed=self.on_failed,
        )


def _offered(db: Database, application_id: int) -> tuple[tuple[Way, ...], bool]:
    from apptracker.services import followups, saying

    return saying.offered(db, application_id), followups.no_calls(db.read, application_id)


def _ways_of(db: Database, reminder: Reminder) -> tuple[tuple[Way, ...], bool]:
    from apptracker.services import followups, saying

    assert reminder.application_id is not None
    return saying.ways_of(db, reminder), followups.no_calls(db.read, reminder.application_id)
