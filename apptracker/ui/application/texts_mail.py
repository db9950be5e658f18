"""One text to send: to whom, about what, in which words; what each sentence rests on; and that it was sent."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QHideEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from apptracker.domain.errors import AppError
from apptracker.domain.letters import Blank
from apptracker.domain.scripts import MailDraft, blanks
from apptracker.domain.texts import LIST_MARK, Text, TextKind, Worded
from apptracker.store import Database
from apptracker.ui.application.forms import FormDialog
from apptracker.ui.context import Context
from apptracker.ui.language import said
from apptracker.ui.today.scripts import MailView
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import FlowLayout, Scrolled, button, clear, label, stacked, tip
from apptracker.ui.words import words_for_person

_LEAST_LINES, _MOST_LINES = 8, 60
#: Blanks that are stored once they are filled, with how their field is called and where the answer is kept.
_STORED = {
    "name": (mark("Your name"), mark("It is kept in your profile.")),
    "title": (mark("Job title"), mark("It is kept with the application.")),
    "employer": (mark("Employer"), mark("It is kept with the application.")),
}


@dataclass(frozen=True, slots=True)
class Ground:
    """A sentence and what it rests on, in words."""

    sentence: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Drafted:
    text: Text
    grounds: tuple[Ground, ...]


class TextView(QWidget):
    """The text in fields. What the person changes is kept as soon as they leave it. ``noted(stage)``: they sent it;
    ``stage`` is the one that belongs to it, or ''."""

    noted = Signal(str)

    def __init__(self, context: Context, application_id: int, kind: TextKind) -> None:
        super().__init__()
        self._context, self._application_id, self._kind = context, application_id, kind
        self._drafted: Drafted | None = None
        self._stored: Worded | None = None  # what is kept, or drafted, by now
        self.mail = MailView(context, MailDraft("", ""), "")
        self.mail.body.setAccessibleDescription(tr("Hold the pointer over a sentence to see what it rests on."))
        for field in (self.mail.to, self.mail.subject, self.mail.body):
            field.installEventFilter(self)
        self.mail.body.viewport().installEventFilter(self)
        self._blanks = FlowLayout(12, 2)
        self._there: tuple[str, ...] = ()  # the blanks told
        self._trouble = label("", "danger", wrap=True)
        self._trouble.hide()
        self.copy = button(tr("Copy the text"), self._on_copy)
        self.open_mail = button(tr("Open in mail program"), self._on_open_mail)
        self.save_file = button(tr("Save as .eml"), self._on_save_file)
        self.anew = button(tr("Draft it anew"), self._on_anew, "quiet")
        self.sent = button(tr("I sent it"), self._on_sent, "primary")
        self.sent.setToolTip(tr("Note it in the history, with the text as it stands"))
        foot = FlowLayout(8)
        for each in (self.sent, self.open_mail, self.copy, self.save_file, self.anew):
            foot.addWidget(each)
        self._grounds = QVBoxLayout()
        self._grounds.setSpacing(8)
        self._grounds_head = label(tr("What it rests on"), "heading")
        scrolled = Scrolled(margins=20, widest=720)
        scrolled.body.addWidget(self.mail)
        scrolled.body.addLayout(self._blanks)
        scrolled.body.addWidget(self._trouble)
        scrolled.body.addLayout(foot)
        scrolled.body.addSpacing(8)
        scrolled.body.addWidget(self._grounds_head)
        scrolled.body.addLayout(self._grounds)
        scrolled.body.addStretch(1)
        self.setLayout(stacked(scrolled))
        self.mail.body.textChanged.connect(self._tell_blanks)
        self.mail.subject.textChanged.connect(self._tell_blanks)
        self.mail.body.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.mail.body.document().documentLayout().documentSizeChanged.connect(self._fit)
        context.theme.changed.connect(self._fit)

    def begin(self) -> None:
        """Draft it, and give the keyboard to the text."""
        self.refresh()
        self.mail.body.setFocus()

    def refresh(self) -> None:
        """What is stored may have changed; what is being typed stays."""
        id_, kind = self._application_id, self._kind.id
        self._context.ops.read(lambda db: _drafted(db, id_, kind), self._on_drafted, owner=self, failed=self._on_failed)

    @property
    def typed(self) -> Worded:
        draft = self.mail.draft()
        return Worded(self.mail.to.text().strip(), draft.subject, draft.body.strip())

    def commit(self) -> None:
        """Keep what the person changed."""
        words = self.typed
        if self._stored is None or words == self._stored:
            return
        self._stored = words
        from apptracker.services import texts

        id_, kind = self._application_id, self._kind.id
        self._context.ops.change(lambda db: texts.reword(db, id_, kind, words), owner=self, failed=self._on_not_kept)

    def _on_drafted(self, drafted: Drafted) -> None:
        changed = self._stored is not None and self.typed != self._stored
        self._drafted = drafted
        self.mail.name = drafted.text.to.name
        if not changed:
            self._put(drafted.text.as_it_stands)
        self._stored = drafted.text.as_it_stands if not changed else self._stored
        self.anew.setVisible(drafted.text.mine is not None)
        clear(self._grounds)
        for ground in drafted.grounds:
            facts = label("\n".join(ground.facts), "muted", wrap=True)
            held = QWidget()
            held.setLayout(stacked(label(f"“{ground.sentence}”", wrap=True), facts, spacing=1))
            held.setAccessibleName(f"{ground.sentence} {'. '.join(ground.facts)}")
            self._grounds.addWidget(held)
        self._grounds_head.setVisible(bool(drafted.grounds))
        self._tell_blanks()

    def _put(self, words: Worded) -> None:
        """The fields as they are to be; a cursor stays where the text did not change."""
        if self.mail.to.text() != words.to:
            self.mail.to.setText(words.to)
            self.mail.to.setCursorPosition(0)
        if self.mail.subject.text() != words.subject:
            self.mail.subject.setText(words.subject)
            self.mail.subject.setCursorPosition(0)
        if self.mail.body.toPlainText() != words.body:
            self.mail.body.setPlainText(words.body)

    def _fit(self, *_: object) -> None:
        """As high as the text, so that only the page scrolls."""
        body = self.mail.body
        lines = min(_MOST_LINES, max(_LEAST_LINES, round(body.document().size().height()) + 1))
        body.setFixedHeight(body.fontMetrics().lineSpacing() * lines + 20)

    # Blanks

    def _tell_blanks(self) -> None:
        """A link to each blank still there; MailView tells them as one sentence, which these take the place of."""
        self.mail.left.hide()
        text = f"{self.mail.subject.text()}\n{self.mail.body.toPlainText()}"
        there = tuple(dict.fromkeys(text[start:end] for start, end in blanks(text)))
        if there == self._there:
            return
        self._there = there
        clear(self._blanks)
        if there:
            self._blanks.addWidget(label(tr("Still to fill:"), "warning"))
        for blank in there:
            link = button(blank.strip("[]"), partial(self._on_blank, blank), "link")
            link.setAccessibleName(tr("Fill in: {blank}", blank=blank.strip("[]")))
            self._blanks.addWidget(link)

    def _on_blank(self, blank: str) -> None:
        """What is stored once is asked for; everything else is typed in its place."""
        known = next((b for b in self._drafted.text.blanks if f"[{b.label}]" == blank), None) if self._drafted else None
        if known is not None and known.id in _STORED:
            self.commit()
            dialog = FillDialog(self._context, self._application_id, known, self.window())
            dialog.filled.connect(partial(self._on_filled, blank))
            dialog.open()
            return
        place = self.mail.body.toPlainText().find(blank)
        if place >= 0:
            cursor = self.mail.body.textCursor()
            cursor.setPosition(place)
            cursor.setPosition(place + len(blank), cursor.MoveMode.KeepAnchor)
            self.mail.body.setTextCursor(cursor)
            self.mail.body.setFocus()
            return
        place = self.mail.subject.text().find(blank)
        if place >= 0:
            self.mail.subject.setSelection(place, len(blank))
            self.mail.subject.setFocus()

    def _on_filled(self, blank: str, said: str) -> None:
        """A draft is filled by itself; in their own wording it is put where the blank stood."""
        if self._drafted is None or self._drafted.text.mine is None:
            return
        self.mail.subject.setText(self.mail.subject.text().replace(blank, said))
        self.mail.body.setPlainText(self.mail.body.toPlainText().replace(blank, said))
        self.commit()

    # Going out

    def _on_copy(self) -> None:
        self.commit()
        self.mail.copy()
        self._context.go.say(tr("The text is on the clipboard"))

    def _on_open_mail(self) -> None:
        self.commit()
        self.mail.open_mail()

    def _on_save_file(self) -> None:
        self.commit()
        self.mail.save_file()

    def _on_sent(self) -> None:
        words = self.typed
        left = dict.fromkeys(f"{words.subject}\n{words.body}"[start:end] for start, end in _blanks_of(words))
        if left:
            says = mark("It still says {blanks}. Fill in what is missing, or take it out, before it goes.")
            self._say(tr(says, blanks=", ".join(left)))
            return
        from apptracker.services import texts

        self._stored = words  # it goes into the history as it stands; there is nothing else to keep
        self.sent.setEnabled(False)
        id_, kind = self._application_id, self._kind.id
        self._context.ops.change(
            lambda db: texts.sent(db, id_, kind, words),
            owner=self,
            toast=tr("Noted in the history: {title}", title=said(self._kind.title)),
            done=self.noted.emit,
            failed=self._on_not_sent,
        )

    def _on_not_sent(self, error: AppError) -> None:
        self.sent.setEnabled(True)
        self._say(words_for_person(error))

    def _on_anew(self) -> None:
        from apptracker.services import texts

        self._stored = None  # what is typed gives way
        id_, kind = self._application_id, self._kind.id
        self._context.ops.change(
            lambda db: texts.start_over(db, id_, kind), owner=self, toast=tr("Drafted anew"), done=self._on_started_over
        )

    def _on_started_over(self, _: object) -> None:
        self.refresh()
        self.mail.body.setFocus()

    def _on_not_kept(self, error: AppError) -> None:
        self._stored = self._drafted.text.as_it_stands if self._drafted else None
        self._say(words_for_person(error))

    def _on_failed(self, error: AppError) -> None:
        self._say(words_for_person(error))

    def _say(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))

    # Qt's own

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.commit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.commit()
        elif event.type() == QEvent.Type.Resize and watched is self.mail.body.viewport():
            QTimer.singleShot(0, self, self._fit)  # once the lines are broken anew
        elif event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            facts = self._facts_at(event.pos())
            if facts:
                QToolTip.showText(event.globalPos(), tip(facts), self.mail.body)
                return True
        return False

    def _facts_at(self, where: QPoint) -> str:
        """What the sentence at a point of the text rests on, or ''."""
        at = self.mail.body.cursorForPosition(where).position()
        text = self.mail.body.toPlainText()
        for ground in self._drafted.grounds if self._drafted else ():
            start = text.find(ground.sentence)
            if 0 <= start <= at < start + len(ground.sentence):
                return "\n".join(ground.facts)
        return ""


class FillDialog(FormDialog):
    """Something that is stored once and then stands in every text. ``filled(text)``: it is stored."""

    filled = Signal(str)

    def __init__(self, context: Context, application_id: int, blank: Blank, parent: QWidget | None) -> None:
        words, where = map(tr, _STORED[blank.id])
        super().__init__(context, words, tr("Fill in"), parent)
        self._application_id, self._blank = application_id, blank
        self.about = f"{blank.id} {application_id}"
        self.field = QLineEdit()
        self.add(blank.id, words, self.field, where)
        self.field.setFocus()

    def save(self) -> None:
        from apptracker.services import letters

        id_, blank_id, text = self._application_id, self._blank.id, self.field.text()
        toast = tr("{field} is kept", field=tr(_STORED[blank_id][0]))
        self.change(lambda db: letters.fill_blank(db, id_, blank_id, text), toast)

    def _on_done(self, value: object) -> None:
        self.filled.emit(self.field.text().strip())
        super()._on_done(value)


def _blanks_of(words: Worded) -> tuple[tuple[int, int], ...]:
    return blanks(f"{words.subject}\n{words.body}")


def _drafted(db: Database, application_id: int, kind: str) -> Drafted:
    """In the reading thread: the text, and in words what its sentences rest on."""
    from apptracker.services import texts

    application, profile = db.read.application(application_id), db.read.profile()
    text = texts.draft(db, application, kind)
    grounds = tuple(
        Ground(sentence.text.removeprefix(LIST_MARK), texts.facts_in_words(profile, application, sentence.facts))
        for sentence in text.sentences
        if sentence.facts
    )
    return Drafted(text, grounds)
