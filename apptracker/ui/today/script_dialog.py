"""What to say or write for a reminder, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QComboBox, QDialog, QPushButton, QVBoxLayout, QWidget

from apptracker.domain.applications import Channel, EventKind, ReminderState
from apptracker.domain.errors import AppError
from apptracker.domain.rules import OWN
from apptracker.domain.scripts import Script, Way, call_script, mail_draft, parts_of
from apptracker.ui.context import Context
from apptracker.ui.guide.linking import ArticleLink
from apptracker.ui.theme import set_role
from apptracker.ui.today.acting import WAITING
from apptracker.ui.today.outcome import Answered
from apptracker.ui.today.scripts import CallView, MailView
from apptracker.ui.widgets.basics import Elided, button, clear, in_row, label, stacked
from apptracker.ui.words import words_for_person

_NOTHING = "Choose what to say"
_NO_CALLS = "Not by phone: their posting asks not to be called."


class Ways(QWidget):
    """Which of the texts there are, and whether to say or to write it."""

    def __init__(self) -> None:
        super().__init__()
        self._ways: tuple[Way, ...] = ()
        self._now = ""
        self.text = QComboBox()
        self.text.setAccessibleName("What it is about")
        self.phone, self.mail = QPushButton("By phone"), QPushButton("By e-mail")
        self.group = QButtonGroup(self)
        for each in (self.phone, self.mail):
            each.setCheckable(True)
            each.setAutoDefault(False)
            set_role(each, "choice")
            self.group.addButton(each)
        self.unwelcome = label(_NO_CALLS, "muted")
        self.setLayout(in_row(self.text, self.phone, self.mail, self.unwelcome))

    def show_ways(self, script: Script) -> None:
        self._ways = script.ways
        self._now = script.way.script if script.way else ""
        own = parts_of(self._now)[0] if self._now else ""
        texts = {parts_of(way.script)[0]: way.title for way in script.ways}
        self.text.clear()
        if script.reminder.script is None:
            self.text.addItem(_NOTHING, "")
        for text, title in texts.items():
            self.text.addItem(title, text)
        self.text.setCurrentIndex(max(0, self.text.findData(own)))
        self.text.setVisible(self.text.count() > 1)
        by = script.way.channel if script.way else script.reminder.channel
        channels = {way.channel for way in script.ways if own and parts_of(way.script)[0] == own}
        for each, channel in ((self.phone, Channel.PHONE), (self.mail, Channel.EMAIL)):
            each.setVisible(len(channels) > 1)
            each.setChecked(by is channel)
        self.unwelcome.setVisible(script.no_calls and bool(own))
        self.setVisible(not all(part.isHidden() for part in (self.text, self.phone, self.unwelcome)))

    def wanted(self) -> str | None:
        """The script that is chosen now; None where it is the one shown."""
        text = str(self.text.currentData() or "")
        channel = Channel.PHONE if self.phone.isChecked() else Channel.EMAIL
        of_text = [way for way in self._ways if parts_of(way.script)[0] == text]
        way = next((way for way in of_text if way.channel is channel), of_text[0] if of_text else None)
        name = way.script if way else ""
        return name if name != self._now else None


class ScriptDialog(QDialog):
    """What to say or write for a reminder. Done marks it done; what was noted enters the application's history, also
    when the dialog is just closed."""

    def __init__(self, context: Context, reminder_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("What to say")
        self.context = context
        self._id = reminder_id
        self._script: Script | None = None
        self.call: CallView | None = None
        self.mail: MailView | None = None
        self.answered: Answered | None = None
        self._note = ""  # what was noted before another way was chosen
        self._saving = False
        self.about = Elided("", "strong")
        self.why = ArticleLink(context, "Why, and when to leave it")
        self.why.clicked.connect(self.reject)  # the note is kept
        self.why.hide()
        self.change = button("Change the rule", self._on_change, "link")
        self.change.hide()
        self.ways = Ways()
        self.ways.hide()
        self.ways.text.activated.connect(self._on_other_wanted)
        self.ways.group.buttonClicked.connect(self._on_other_wanted)
        self._place = QVBoxLayout()
        self._place.addWidget(label("Looking it up…", "muted"), 1)
        self.copy = button("Copy the text", self._on_copy)
        self.open_mail = button("Open in mail program", self._on_open_mail)
        self.save_file = button("Save as .eml", self._on_save_file)
        self.close_button = button("Close", self.reject)
        self.done_button = button("Done", self._on_done, "primary")
        self.done_button.setToolTip("Mark the reminder as done (Ctrl+Return)")
        self.done_button.setShortcut("Ctrl+Return")
        self._of_mail = (self.copy, self.open_mail, self.save_file)
        for each in (*self._of_mail, self.done_button):
            each.hide()
        row = in_row(*self._of_mail, 1, self.close_button, self.done_button)
        column = stacked(self.about, in_row(self.why, self.change, self.ways, 1, spacing=16), margins=16, spacing=6)
        column.addLayout(self._place, 1)
        column.addLayout(row)
        self.setLayout(column)
        self._fit()
        self._ask(None)

    def _ask(self, name: str | None) -> None:
        from apptracker.services import saying

        id_ = self._id
        self.context.ops.read(lambda db: saying.script(db, id_, name), self._on_got, owner=self, failed=self._on_failed)

    def reject(self) -> None:
        if self._saving:
            return  # the note is being stored with the reminder
        note, answered = self._answer(), self.answered
        ticked = answered is not None and answered.ticked
        if (note or ticked) and self._script and self._script.application:
            from apptracker.services import applications, replies

            id_, stage = self._script.application.id, answered.stage if answered else ""
            self.context.ops.change(
                lambda db: replies.log(db, id_, note, stage=stage) if ticked else applications.note(db, id_, note),
                owner=self.parent() or self,
                toast="Noted that they answered" if ticked else "Noted",
            )
        super().reject()

    def _on_change(self) -> None:
        rule = self._script.reminder.rule if self._script else None
        self.reject()  # the note is kept
        self.context.go.go(f"rules:{rule or ''}")

    def _fit(self) -> None:
        scale = self.context.theme.scale
        window = self.parent()
        room = window.window().size() if isinstance(window, QWidget) else None
        width, height = round(980 * scale), round(740 * scale)
        self.resize(
            min(width, room.width() - 40) if room else width, min(height, room.height() - 20) if room else height
        )

    def _on_got(self, script: Script) -> None:
        self._note = self._answer()
        answered = self._begin_answered(script)
        self._script = script
        self.about.set_text(script.reminder.text)
        if script.reminder.rule:
            self.why.point_to(f"rule:{script.reminder.rule}", script.reminder.text)
            self.why.setVisible(not script.reminder.rule.startswith(OWN))  # the guide does not know the person's own
            self.change.show()
        self.ways.show_ways(script)
        draft = mail_draft(script.text)
        clear(self._place)
        self.call = self.mail = None
        self.setWindowTitle("What to say" if draft is None else "What to write")
        for each in self._of_mail:
            each.setVisible(draft is not None)
        self.copy.setText("Copy the text")
        if draft is not None:
            self.mail = MailView(self.context, draft, script.email)
            self.mail.name = script.name
            self._place.addWidget(self.mail, 1)
            if answered is not None:
                self._place.addWidget(answered)
            self.mail.show()  # at once: what is not visible yet takes no keyboard
            self.mail.body.setFocus()
        else:
            self.call = CallView(self.context, call_script(script.text), script, answered)
            self.call.answer.setPlainText(self._note)
            self.call.answer.textChanged.connect(self._tell_close)
            self._place.addWidget(self.call, 1)
            self.call.show()
            self.call.answer.setFocus()
        self.done_button.setVisible(script.reminder.state in WAITING)
        self._tell_close()

    def _begin_answered(self, script: Script) -> Answered | None:
        """A place to say that they answered, as it was said before another way was chosen."""
        before = self.answered
        self.answered = None
        if script.application is not None and script.reminder.state in WAITING:
            self.answered = Answered(script.application, list(self.context.db.read.stages()))
            self.answered.box.toggled.connect(self._tell_close)
            if before is not None:
                self.answered.box.setChecked(before.ticked)
                self.answered.stages.setCurrentIndex(before.stages.currentIndex())
        return self.answered

    def _on_failed(self, error: AppError) -> None:
        self.about.set_text(words_for_person(error))
        set_role(self.about, "danger")

    def _on_other_wanted(self, *_: object) -> None:
        wanted = self.ways.wanted()
        if wanted is not None:
            self._ask(wanted)

    def _answer(self) -> str:
        return self.call.answer.toPlainText().strip() if self.call else self._note

    def _tell_close(self, *_: object) -> None:
        ticked = self.answered is not None and self.answered.ticked
        self.close_button.setText("Save note and close" if self._answer() or ticked else "Close")

    def _on_copy(self) -> None:
        if self.mail:
            self.mail.copy()
            self.copy.setText("Copied")

    def _on_open_mail(self) -> None:
        if self.mail:
            self.mail.open_mail()

    def _on_save_file(self) -> None:
        if self.mail:
            self.mail.save_file()

    def _on_done(self) -> None:
        if self._script is None or self._saving:
            return
        self._saving = True
        from apptracker.services import reminders

        id_, note, kind = self._id, self._answer(), EventKind.NOTE
        if self.mail and self.mail.used:
            draft, to = self.mail.draft(), self.mail.to.text().strip()
            note, kind = f"Wrote{f' to {to}' if to else ''}: {draft.subject}\n\n{draft.body}", EventKind.EMAIL
        ticked, stage = (self.answered.ticked, self.answered.stage) if self.answered else (False, "")
        self.context.ops.change(
            lambda db: reminders.settle(
                db, [id_], ReminderState.DONE, note=note, noted_as=kind, answered=ticked, stage=stage
            ),
            owner=self,
            toast=f"Done: {self._script.reminder.text}",
            done=self._on_saved,
            failed=self._on_save_failed,
        )

    def _on_saved(self, _: object) -> None:
        self.accept()

    def _on_save_failed(self, error: AppError) -> None:
        self._saving = False
        self._on_failed(error)
