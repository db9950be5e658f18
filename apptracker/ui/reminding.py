"""Dialogs about a reminder: adding one in a line, and changing one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from apptracker.domain.applications import Contact, Reminder
from apptracker.domain.errors import AppError, UserError
from apptracker.domain.reminder_line import ReminderLine, channel_of, person_named
from apptracker.domain.repeating import Repeat
from apptracker.store import Database
from apptracker.ui import formats
from apptracker.ui.application_field import ApplicationField
from apptracker.ui.context import Context
from apptracker.ui.language import instructed
from apptracker.ui.reminder_form import ReminderForm
from apptracker.ui.theme import mark_wrong, set_role
from apptracker.ui.today.acting import when_words
from apptracker.ui.today.script_dialog import ScriptDialog
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import label
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from apptracker.domain.scripts import Way

__all__ = ["AddReminderDialog", "EditReminderDialog", "ScriptDialog"]

_NOT_THERE = mark("Choose an application from the list under For, or leave it empty.")
_USUAL = mark("tomorrow")
_UNKNOWN = object()
_HINT = mark("Say when in the same line, such as “call Ana back next tue 10”, or below.")


class AddReminderDialog(ReminderForm):
    """A reminder of the person's own, with an application or alone. It can be written in one line; what was understood
    of it stands in the other fields, where it can be put right. Without an application one can be chosen; ``beside``:
    the one to begin with. ``whom``: the person it is about, where they have to do with what is chosen."""

    def __init__(
        self,
        context: Context,
        application_id: int | None = None,
        parent: QWidget | None = None,
        *,
        beside: int | None = None,
        whom: Contact | None = None,
    ) -> None:
        self._whom = whom
        self._line: ReminderLine | UserError | None = None
        self._put = tr(_USUAL)  # what this form wrote into the field of the time
        self._chose = self._chose_often = self._chose_whom = False  # the person chose how, how often, with whom
        super().__init__(context, tr("Add a reminder"), tr("Save reminder"), application_id, parent)
        self.subject = f"application {application_id}"
        self.echo = label(tr(_HINT), "small", wrap=True)
        self._line_of.addWidget(self.echo)
        self.about_field: ApplicationField | None = None
        if application_id is not None:
            self.say_about(context.db.read.application(application_id))
            context.ops.read(lambda db: _offered(db, application_id), self._on_offered, owner=self)
        else:
            self.about_field = ApplicationField(context, beside)
            self.about_field.chosen.connect(self._on_application_chosen)
            self._fields.body.insertWidget(2, self._named(tr("For"), self.about_field))
            self.about_field.setAccessibleName(tr("For"))
            self._on_application_chosen(self.about_field.application_id)
        self.contact.activated.connect(self._on_contact_chosen)
        self.channel.activated.connect(self._on_channel_chosen)
        self.repeat.activated.connect(self._on_repeat_chosen)
        self.repeat.currentIndexChanged.connect(self._tell)
        self.when.edit.textChanged.connect(self._tell)
        self.when.edit.setText(tr(_USUAL))

    def _on_application_chosen(self, application_id: int | None) -> None:
        self.application_id = application_id
        self._fill_people()
        self._choose_person()
        if application_id is None:
            self.offer((), no_calls=False)
        else:
            self.context.ops.read(lambda db: _offered(db, application_id), self._on_offered, owner=self)

    def _fill_people(self) -> None:
        super()._fill_people()
        whom = self._whom
        if whom is None or (self.application_id is not None and whom.id not in self.people):
            return
        if whom.id not in self.people:
            self.people[whom.id] = whom.name
            self.contact.addItem(whom.name, whom.id)
        self.contact.setCurrentIndex(self.contact.findData(whom.id))
        self._chose_whom = True
        self._with.show()

    def _on_contact_chosen(self) -> None:
        self._chose_whom = True

    def _choose_person(self) -> None:
        """Whom the line names, until the person chooses."""
        if not self._chose_whom:
            self.contact.setCurrentIndex(max(0, self.contact.findData(person_named(self.text, self.people))))

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
        typed, said = self.what.text(), tr(_USUAL)
        channel = channel_of(typed)
        line: ReminderLine | UserError
        try:
            line = read = reminders.understood(self.context.db, typed)
            said, channel = read.said or tr(_USUAL), read.channel
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
        self._choose_person()
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

    @property
    def _again(self) -> str:
        """How it comes again, in words; '' for once."""
        when = self.when.moment
        again = Repeat.from_day(str(self.repeat.currentData()), when.at.date()) if when is not None else None
        return formats.repeats(again) if again else ""

    def _tell(self, *_: object) -> None:
        """What was understood, or why it was not."""
        line = self._line
        if isinstance(line, UserError) and self.when.edit.text() == self._put:
            self.echo.setText(words_for_person(line))
            set_role(self.echo, "warning")
        elif self._says_when:
            if not self.text:
                words = tr("And what is to be done then?")
            elif self._again:
                words = tr("Understood: “{text}”, {again}", text=self.text, again=self._again)
            else:
                words = tr("Understood: “{text}”", text=self.text)
            self.echo.setText(words)
            set_role(self.echo, "success" if self.text else "warning")
        else:
            self.echo.setText(tr(_HINT))
            set_role(self.echo, "small")

    def _on_save(self) -> None:
        line = self._line
        if isinstance(line, UserError) and self.when.edit.text() == self._put:
            set_role(self.echo, "danger")  # which says it already
            mark_wrong(self.what, True)
            self.what.setFocus()
        elif not self.text:
            self._refuse(tr("Write what to do."))
        elif self.about_field is not None and self.about_field.is_unknown:
            self._refuse(tr(_NOT_THERE))
            self.about_field.setFocus()
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
        at = when_words(understood, self.context.clock.now())
        toast = (
            tr("Reminder {when}, {again}: {text}", when=at, again=self._again, text=text)
            if self._again
            else tr("Reminder {when}: {text}", when=at, text=text)
        )
        self.context.ops.change(
            lambda db: reminders.add(db, text, when, application_id=application_id, **values),
            owner=self,
            toast=toast,
            done=self.on_saved,
            failed=self.on_failed,
        )


class EditReminderDialog(ReminderForm):
    """Other words, another time, way, person or rhythm for a reminder."""

    def __init__(self, context: Context, reminder: Reminder, parent: QWidget | None = None) -> None:
        super().__init__(context, tr("Edit the reminder"), tr("Save reminder"), reminder.application_id, parent)
        self._reminder = reminder
        self._offered: object = _UNKNOWN  # what was chosen to be said before the person chose
        self.subject = f"reminder {reminder.id}"
        if reminder.application_id is not None:
            self.say_about(context.db.read.application(reminder.application_id, in_bin=True))
            context.ops.read(lambda db: _ways_of(db, reminder), self._on_ways, owner=self, failed=self._on_no_ways)
        zone = context.clock.now().tzinfo
        day = reminder.day(zone).isoformat()
        self._when = day if reminder.all_day else f"{day} {reminder.due.astimezone(zone):%H:%M}"
        self.what.setPlaceholderText(tr("Call Ana back about the second interview"))
        self.what.setText(instructed(reminder.text))
        self.what.setCursorPosition(0)
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
        if text != instructed(before.text):
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
            toast=tr("Saved the reminder"),
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
