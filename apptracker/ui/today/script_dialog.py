"""What to say or write for a reminder, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QDialog, QPushButton, QWidget

from apptracker.domain.applications import Channel, ReminderState
from apptracker.domain.errors import AppError
from apptracker.domain.rules import OWN
from apptracker.domain.scripts import MailDraft, Script, Way, call_script, mail_draft, parts_of
from apptracker.ui.context import Context
from apptracker.ui.guide.linking import ArticleLink
from apptracker.ui.language import instructed
from apptracker.ui.theme import set_role
from apptracker.ui.today.acting import WAITING
from apptracker.ui.today.outcome import Answered
from apptracker.ui.today.scripts import CallView, MailView
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import Elided, FlowLayout, Scrolled, button, clear, in_row, label, stacked
from apptracker.ui.widgets.wrapping_check import WrappingCheck
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from collections.abc import Callable

    from apptracker.domain.applications import Reminder
    from apptracker.domain.stages import Stage
    from apptracker.store import Database

_NOTHING = mark("Choose what to say")
_NO_CALLS = mark("Not by phone: their posting asks not to be called.")


@dataclass(frozen=True, slots=True)
class _Found:
    """What the dialog shows; ``leads_to``: the stage that follows once this text went out, '' for none."""

    script: Script
    stages: list[Stage]
    leads_to: str


class Ways(QWidget):
    """Which of the texts there are, and whether to say or to write it."""

    def __init__(self) -> None:
        super().__init__()
        self._ways: tuple[Way, ...] = ()
        self._now = ""
        self.text = QComboBox()
        self.text.setAccessibleName(tr("What it is about"))
        self.phone, self.mail = QPushButton(tr("By phone")), QPushButton(tr("By e-mail"))
        self.group = QButtonGroup(self)
        for each in (self.phone, self.mail):
            each.setCheckable(True)
            each.setAutoDefault(False)
            set_role(each, "choice")
            self.group.addButton(each)
        self.unwelcome = label(tr(_NO_CALLS), "muted")
        self.setLayout(in_row(self.text, self.phone, self.mail, self.unwelcome))

    def show_ways(self, script: Script) -> None:
        self._ways = script.ways
        self._now = script.way.script if script.way else ""
        own = parts_of(self._now)[0] if self._now else ""
        texts = {parts_of(way.script)[0]: way.title for way in script.ways}
        self.text.clear()
        if script.reminder.script is None:
            self.text.addItem(tr(_NOTHING), "")
        for text, title in texts.items():
            self.text.addItem(title, text)
        self.text.setCurrentIndex(max(0, self.text.findData(own)))
        self.text.setVisible(self.text.count() > 1 and bool(own))  # before that they are offered one by one
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
    """What to say or write for a reminder. Done marks it done; what was noted, and every e-mail that was copied or
    handed over, enters the application's history, also when the dialog is just closed."""

    def __init__(self, context: Context, reminder_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("What to say"))
        self.context = context
        self._id = reminder_id
        self._script: Script | None = None
        self.call: CallView | None = None
        self.mail: MailView | None = None
        self.answered: Answered | None = None
        self._note = ""  # what was noted before another way was chosen
        self._mails: dict[str, MailView] = {}  # as they were left when another was chosen
        self.follows: QCheckBox | None = None
        self._leads_to = ""
        self._saving = False
        self.about = Elided("", "strong")
        self.why = ArticleLink(context, tr("Why, and when to leave it"))
        self.why.clicked.connect(self.reject)  # the note is kept
        self.why.hide()
        self.change = button(tr("Change the rule"), self._on_change, "link")
        self.change.hide()
        self.ways = Ways()
        self.ways.hide()
        self.ways.text.activated.connect(self._on_other_wanted)
        self.ways.group.buttonClicked.connect(self._on_other_wanted)
        self._held = Scrolled(margins=0)  # which it does only where large letters leave too little room
        self._place = self._held.body
        self._place.setContentsMargins(0, 0, 0, 0)
        self._place.setSpacing(6)
        self._place.addWidget(label(tr("Looking it up…"), "muted"), 1)
        self.copy = button(tr("Copy the text"), self._on_copy)
        self.open_mail = button(tr("Open in mail program"), self._on_open_mail)
        self.save_file = button(tr("Save as .eml"), self._on_save_file)
        self.close_button = button(tr("Close"), self.reject)
        self.done_button = button(tr("Done"), self._on_done, "primary")
        self.done_button.setToolTip(tr("Mark the reminder as done (Ctrl+Return)"))
        self.done_button.setShortcut("Ctrl+Return")
        self._of_mail = (self.copy, self.open_mail, self.save_file)
        for each in (*self._of_mail, self.done_button):
            each.hide()
        head, foot = FlowLayout(), FlowLayout()  # in several lines where letters are large
        for part in (self.why, self.change, self.ways):
            head.addWidget(part)
        for each in self._of_mail:
            foot.addWidget(each)
        row = in_row(self.close_button, self.done_button)
        row.insertLayout(0, foot, 1)
        column = stacked(self.about, head, margins=16, spacing=6)
        column.addWidget(self._held, 1)
        column.addLayout(row)
        self.setLayout(column)
        self._fit()
        self._ask(None)

    def _reading(self) -> Callable[[Database], Reminder]:
        """How the reminder is found, in another thread."""
        id_ = self._id
        return lambda db: db.read.reminder(id_)

    def _storing(self) -> Callable[[Database], int]:
        """How its id is found where something is to be kept with it, in another thread."""
        id_ = self._id
        return lambda _: id_

    def _ask(self, name: str | None) -> None:
        reminder = self._reading()
        self.context.ops.read(
            lambda db: _found(db, reminder(db), name), self._on_got, owner=self, failed=self._on_failed
        )

    def reject(self) -> None:
        if self._saving:
            return  # the note is being stored with the reminder
        note, wrote, ticked, stage = self._answer(), self._wrote(), self._ticked, self._stage
        if (note or wrote or ticked or stage) and self._script and self._script.application:
            from apptracker.services import reminders

            id_of = self._storing()
            self.context.ops.change(
                lambda db: reminders.keep(db, id_of(db), note=note, wrote=wrote, answered=ticked, stage=stage),
                owner=self.parent() or self,
                toast=tr("Noted that they answered")
                if ticked
                else tr("Noted what you wrote")
                if wrote
                else tr("Noted"),
            )
        super().reject()

    @property
    def _ticked(self) -> bool:
        return self.answered is not None and self.answered.ticked

    @property
    def _stage(self) -> str:
        """Where the application moves, '' for nowhere."""
        if self.follows is not None and self.follows.isChecked():
            return self._leads_to
        return self.answered.stage if self.answered else ""

    def _wrote(self) -> list[str]:
        return [mail.as_noted() for mail in self._mails.values() if mail.used]

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

    def _on_got(self, found: _Found) -> None:
        script = found.script
        self._note = self._answer()
        answered = self._begin_answered(found)
        self._script = script
        text = instructed(script.reminder.text)
        self.about.set_text(text)
        if script.reminder.rule:
            self.why.point_to(f"rule:{script.reminder.rule}", text)
            self.why.setVisible(not script.reminder.rule.startswith(OWN))  # the guide does not know the person's own
            self.change.show()
        self.ways.show_ways(script)
        draft = mail_draft(script.text)
        if self.mail is not None:
            self._place.removeWidget(self.mail)
            self.mail.hide()
        clear(self._place)
        self.call = self.mail = None
        by_mail = draft is not None or (script.way is None and script.reminder.channel is Channel.EMAIL)
        self.setWindowTitle(tr("What to write") if by_mail else tr("What to say"))
        for each in self._of_mail:
            each.setVisible(draft is not None)
        self.copy.setText(tr("Copy the text"))
        if draft is not None:
            self._show_mail(script, draft)
            if answered is not None:
                self._place.addWidget(answered)
        else:
            self._show_call(script, answered)
        if self.follows is not None:
            self._place.addWidget(self.follows, 0, Qt.AlignmentFlag.AlignLeft)
        self.done_button.setVisible(script.reminder.state in WAITING)
        self._tell_close()

    def _show_mail(self, script: Script, draft: MailDraft) -> None:
        name = script.way.script if script.way else ""
        mail = self._mails.get(name)
        if mail is None:
            mail = self._mails[name] = MailView(self.context, draft, script.email)
            mail.name = script.name
            mail.taken.connect(self._tell_close)
        self.mail = mail
        self._place.addWidget(mail, 1)
        mail.show()  # at once: what is not visible yet takes no keyboard
        mail.body.setFocus()

    def _show_call(self, script: Script, answered: Answered | None) -> None:
        self.call = CallView(self.context, call_script(script.text), script, answered)
        self.call.answer.setPlainText(self._note)
        self.call.answer.textChanged.connect(self._tell_close)
        self.call.chosen.connect(self._ask)
        self._place.addWidget(self.call, 1)
        self.call.show()
        chooses = self.call.choices and script.reminder.channel is not Channel.PHONE
        (self.call.choices[0] if chooses else self.call.answer).setFocus()

    def _begin_answered(self, found: _Found) -> Answered | None:
        """A place to say that they answered, and one for the stage that follows, as it was said before another way was
        chosen."""
        before, followed = self.answered, self._leads_to if self.follows and self.follows.isChecked() else ""
        self.answered = self.follows = None
        script = found.script
        if script.application is not None and script.reminder.state in WAITING:
            self.answered = Answered(script.application, found.stages)
            self.answered.box.toggled.connect(self._tell_close)
            if before is not None:
                self.answered.box.setChecked(before.ticked)
                self.answered.stages.setCurrentIndex(before.stages.currentIndex())
            self._leads_to = found.leads_to
            if found.leads_to:
                self.follows = WrappingCheck(tr("Set the stage to {stage}", stage=found.leads_to.replace("&", "&&")))
                self.follows.setChecked(followed == found.leads_to)
                self.follows.toggled.connect(self._tell_close)
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
        if self._answer() or self._ticked:
            words = tr("Save note and close")
        else:
            words = tr("Note it and close") if self._wrote() or self._stage else tr("Close")
        self.close_button.setText(words)

    def _on_copy(self) -> None:
        if self.mail:
            self.mail.copy()
            self.copy.setText(tr("Copied"))

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

        id_of, note, wrote, ticked, stage = self._storing(), self._answer(), self._wrote(), self._ticked, self._stage
        left = [blank for mail in self._mails.values() if mail.used for blank in mail.blanks_left()]
        text, blanks = self._script.reminder.text, ", ".join(dict.fromkeys(left))
        self.context.ops.change(
            lambda db: reminders.settle(
                db, [id_of(db)], ReminderState.DONE, note=note, wrote=wrote, answered=ticked, stage=stage
            ),
            owner=self,
            toast=tr("Done: {text}. Your text still had {blanks}", text=text, blanks=blanks)
            if left
            else tr("Done: {text}", text=text),
            done=self._on_saved,
            failed=self._on_save_failed,
        )

    def _on_saved(self, _: object) -> None:
        self.accept()

    def _on_save_failed(self, error: AppError) -> None:
        self._saving = False
        self._on_failed(error)


def _found(db: Database, reminder: Reminder, name: str | None) -> _Found:
    from apptracker.services import saying
    from apptracker.tailoring.texts.kinds import BY_ID

    script, stages = saying.script_of(db, reminder, name), list(db.read.stages())
    kind = BY_ID.get(parts_of(script.way.script)[0]) if script.way else None
    leads_to = ""
    if kind is not None and kind.leads_to and script.application and script.application.stage_kind != kind.leads_to:
        leads_to = next((stage.name for stage in stages if stage.kind is kind.leads_to and not stage.hidden), "")
    return _Found(script, stages, leads_to)
