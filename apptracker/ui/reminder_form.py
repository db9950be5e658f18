"""The form of a reminder, for adding one and for changing one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QWidget

from apptracker.domain.applications import Application, Channel
from apptracker.domain.errors import AppError
from apptracker.ui.context import Context
from apptracker.ui.drafts import Draft
from apptracker.ui.fitting import fit_dialog
from apptracker.ui.tr import mark, tr
from apptracker.ui.when_field import WhenField
from apptracker.ui.widgets.basics import Elided, Scrolled, button, in_row, label, stacked
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from apptracker.domain.scripts import Way


_REPEATS = (
    (mark("Once"), ""),
    (mark("Every day"), "daily"),
    (mark("Every week"), "weekly"),
    (mark("Every month"), "monthly"),
)
_CHANNELS = (
    (Channel.TASK, mark("As a task")),
    (Channel.PHONE, mark("By phone")),
    (Channel.EMAIL, mark("By e-mail")),
    (Channel.PORTAL, mark("In their portal")),
)
_NOBODY, _NOTHING = mark("Nobody in particular"), mark("Nothing prepared")
_UNWELCOME = mark("Their posting asks not to be phoned.")


class ReminderForm(QDialog):
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
        self.what.setPlaceholderText(tr("call Ana back next tue 10"))
        self.what.setAccessibleName(tr("What to do"))
        name = label(tr("What to do"), "label")
        name.setBuddy(self.what)
        self.problem = label("", "danger", wrap=True)
        self.problem.hide()
        self.when = WhenField(context)
        self.channel = self._choice(tr("How you do it"))
        for channel, words in _CHANNELS:
            self.channel.addItem(tr(words), channel)
        self.repeat = self._choice(tr("How often"))
        for words, repeat in _REPEATS:
            self.repeat.addItem(tr(words), repeat)
        self.contact = self._choice(tr("With whom"))
        self.people: dict[int, str] = {}
        self.script = self._choice(tr("What to say"))
        self.unwelcome = label(tr(_UNWELCOME), "warning", wrap=True)
        self.unwelcome.hide()
        self.save = button(save, self._on_save, "primary")
        self.save.setDefault(True)
        pairs = (self._named(tr("How you do it"), self.channel), self._named(tr("How often"), self.repeat))
        self._with = self._named(tr("With whom"), self.contact)
        self._say = self._named(tr("What to say"), self.script)
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
        head, foot = label(title, "heading"), in_row(1, button(tr("Cancel"), self.reject), self.save)
        head.setContentsMargins(20, 18, 20, 4)
        foot.setContentsMargins(20, 8, 20, 18)
        column = stacked(head, fields, foot, spacing=0)
        column.setStretch(1, 1)
        self.setLayout(column)
        self._fields = fields
        self.what.textChanged.connect(self._on_what_changed)
        self.channel.currentIndexChanged.connect(self._on_channel_changed)
        self._fill_people()

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

    def _fill_people(self) -> None:
        self.contact.clear()
        self.contact.addItem(tr(_NOBODY), None)
        found = self.context.db.read.contacts(self.application_id) if self.application_id is not None else []
        self.people = {contact.id: contact.name for contact in found}
        for id_, name in self.people.items():
            self.contact.addItem(name, id_)
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
        self.script.addItem(tr(_NOTHING), None)
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
            self._refuse(tr("Write what to do."))
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
