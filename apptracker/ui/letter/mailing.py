"""The letter by e-mail: a draft for the mail program, with its files; nothing is sent from here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from apptracker.domain.clock import today
from apptracker.domain.errors import AppError
from apptracker.domain.letters import Length, Letter
from apptracker.domain.scripts import MailDraft, mail_link_within
from apptracker.ui.letter.along import FilesAlong
from apptracker.ui.prompts import Prompts
from apptracker.ui.theme import Theme
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import Card, FlowLayout, button, label
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from apptracker.domain.changes import Result
    from apptracker.services.packets import OfferedFile
    from apptracker.store import Database
    from apptracker.ui.letter.outgoing import Exported, Outgoing
    from apptracker.ui.letter.view import LetterView


@dataclass(frozen=True, slots=True)
class _Mail:
    """The letter as an e-mail, and the files that may go with it."""

    application_id: int
    draft: MailDraft
    to: str
    name: str
    files: tuple[OfferedFile, ...]
    alone: bool  # the letter is the mail itself, without its PDF


class MailForm(Card):
    """``save_wanted()``: as a file; ``open_wanted()``: in the mail program; ``cancelled()``."""

    save_wanted = Signal()
    open_wanted = Signal()
    cancelled = Signal()

    def __init__(self, theme: Theme, prompts: Prompts) -> None:
        super().__init__(tr("E-mail the letter"))
        self._to, self._how = label("", wrap=True), label("", "muted", wrap=True)
        self.along = FilesAlong(
            theme,
            prompts,
            adding=tr("Attach files"),
            title=tr("Files to attach to the e-mail"),
            ticked=tr("is attached"),
        )
        self._trouble = label("", "danger", wrap=True)
        self._save = button(tr("Save as an e-mail draft"), self.save_wanted.emit, "primary")
        ways = FlowLayout(8)
        ways.addWidget(self._save)
        ways.addWidget(button(tr("Open in the mail program"), self.open_wanted.emit))
        ways.addWidget(button(tr("Cancel"), self.cancelled.emit, "quiet"))
        for part in (self._to, self._how, self.along, self._trouble):
            self.body.addWidget(part)
        self.body.addLayout(ways)
        self.hide()

    def begin(self, to: str, today: date, *, alone: bool, files: Sequence[OfferedFile]) -> None:
        """Open with whom it goes to, in words; ``alone``: no PDF of the letter comes with it."""
        self._to.setText(to)
        how = tr(
            "Save it, look it over in your mail program and send it from there. Opened in the mail program directly, "
            "only the text goes over, and you attach the files there."
        )
        pdf = "" if alone else tr("The draft has the letter as its text and as a PDF.")
        self._how.setText(f"{pdf} {how}".lstrip())
        self.show_trouble("")
        if self.isHidden():
            self.along.begin()
        self.along.offer(files, today, None)
        self.show()
        self._save.setFocus()

    def show_trouble(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))

    def event(self, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # the form goes first; the next Esc goes back
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)


class Mailing(QObject):
    """Opens and carries out the :class:`MailForm` of a :class:`LetterView`."""

    def __init__(self, view: LetterView, outgoing: Outgoing) -> None:
        super().__init__(view)
        self._view, self._outgoing = view, outgoing
        self._mail: _Mail | None = None
        self._saved = Path()
        self.form = MailForm(view.context.theme, view.context.prompts)
        self.form.save_wanted.connect(self._on_save)
        self.form.open_wanted.connect(self._on_open)
        self.form.cancelled.connect(self.close)
        body = view.scroller.body
        body.insertWidget(body.indexOf(view.send_form), self.form)

    @Slot()
    def on_mail(self) -> None:
        """Open the form for the letter as it stands."""
        letter, application_id = self._outgoing.whole_letter(), self._view.application_id
        if letter is not None and application_id is not None:
            self._view.context.ops.read(lambda db: _look(db, application_id, letter), self._on_mail, owner=self)

    def forget(self) -> None:
        """Another letter comes."""
        self.form.hide()
        self._mail = None

    @Slot()
    def close(self) -> None:
        self._view.page.setFocus()  # before the form goes, which would hand the focus to anything
        self.form.hide()

    def _on_mail(self, mail: _Mail) -> None:
        if mail.application_id != self._view.application_id:
            return
        self._mail = mail
        to = tr("To {name} ({to})", name=mail.name, to=mail.to) if mail.name else tr("To {to}", to=mail.to)
        nobody = tr("No e-mail address is kept for this application, so you fill in whom it goes to.")
        self._view.show_page()
        day = today(self._view.context.clock)
        self.form.begin(f"{to}." if mail.to else nobody, day, alone=mail.alone, files=mail.files)
        self._view.scroller.verticalScrollBar().setValue(0)

    @Slot()
    def _on_save(self) -> None:
        application_id, form = self._view.application_id, self.form
        assert application_id is not None
        chosen = self._outgoing.file_for("eml")
        if chosen is None:
            return
        path, force = chosen
        self._saved = path
        added, kept = tuple(form.along.files), form.along.kept
        self._view.context.ops.change(
            lambda db: _save(db, application_id, path, added, kept, force=force),
            owner=self,
            done=self._on_saved,
            failed=self._on_failed,
            words=tr("Saving the e-mail"),
        )

    def _on_failed(self, error: AppError) -> None:
        self.form.show_trouble(words_for_person(error))

    def _on_saved(self, exported: Exported) -> None:
        self.close()
        self._outgoing.tell_exported(exported, self._saved, tr("Open the e-mail"))

    @Slot()
    def _on_open(self) -> None:
        mail, prompts = self._mail, self._view.context.prompts
        assert mail is not None
        link, whole = mail_link_within(mail.to, mail.draft)
        opened = prompts.open_url(link)
        if opened and whole:
            self.close()
            return
        prompts.copy(mail.draft.body)
        self.form.show_trouble(
            tr("The text is too long to hand over. It is copied, so that you can paste it into the e-mail.")
            if opened
            else tr(
                "The text could not be handed over: no mail program answered. It is copied, so that you can paste it "
                "into the e-mail."
            )
        )


def _look(db: Database, application_id: int, letter: Letter) -> _Mail:
    from apptracker.services import mailing, packets

    mail = mailing.mail_of(db, application_id, letter)
    alone = db.read.letter_work(application_id).choices.length is Length.MAIL
    files = tuple(packets.offered_files(db, application_id))
    return _Mail(application_id, mail.draft, mail.to, mail.name, files, alone)


def _save(
    db: Database,
    application_id: int,
    path: Path,
    added: Sequence[Path],
    kept: Sequence[tuple[str, str]],
    *,
    force: bool,
) -> Result[Exported]:
    from apptracker.adapters.system.files import read_bytes
    from apptracker.services import mailing
    from apptracker.ui.letter.outgoing import export

    files = [(name, db.read.file_bytes(sha256)) for name, sha256 in kept]
    files += [(each.name, read_bytes(each)) for each in added]
    return export(db, application_id, by=mailing.keep, out=path, files=files, force=force)
