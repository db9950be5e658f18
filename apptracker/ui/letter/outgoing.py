"""What leaves the letter's place: versions, files, the clipboard, and the application marked as sent."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from apptracker.domain.changes import Result
from apptracker.domain.clock import today
from apptracker.domain.errors import AppError
from apptracker.domain.letters import Letter
from apptracker.domain.stages import StageKind
from apptracker.tailoring.letter.unfilled import left_open
from apptracker.ui import formats
from apptracker.ui.letter import desk
from apptracker.ui.letter.desk import Kept, Sent
from apptracker.ui.letter.mailing import Mailing
from apptracker.ui.likeness import applied_already
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from apptracker.domain.applications import Application
    from apptracker.domain.documents import LeftOut
    from apptracker.services.letters import KeptLetter
    from apptracker.services.packets import OfferedFile
    from apptracker.store import Database
    from apptracker.ui.letter.view import LetterView

#: What a letter can be saved as, by the ending of the file.
KINDS = {
    "pdf": mark("PDF (*.pdf)"),
    "docx": mark("Word document (*.docx)"),
    "txt": mark("Text (*.txt)"),
    "md": mark("Markdown (*.md)"),
    "html": mark("Web page (*.html)"),
    "eml": mark("E-mail draft (*.eml)"),
}
_FILES = ("pdf", "docx", "txt", "md", "html")
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


class Outgoing(QObject):
    """Carries out the letter's actions for a :class:`LetterView`."""

    def __init__(self, view: LetterView) -> None:
        super().__init__(view)
        self._view = view
        self._exported = Path()
        self._mailing = Mailing(self._view, self)
        self._before = 0  # the application in which the same job was applied for already
        self._told_blanks = False  # the notice says that there are some
        self._send_wanted = 0  # the application to mark as sent as soon as its letter is there

    def add_ways(self, menu: QMenu) -> None:
        """Every way out, in a menu: the files, the e-mail, the clipboard."""
        actions = self._view.context.actions
        for kind in _FILES:
            menu.addAction(actions[f"letter.{kind}"])
        menu.addSeparator()
        for way in ("mail", "copy"):
            menu.addAction(actions[f"letter.{way}"])

    def handlers(self) -> dict[str, Callable[[], object]]:
        """The actions that are the letter's."""
        return {
            "letter.save": self.on_save,
            **{f"letter.{kind}": partial(self._export, kind) for kind in _FILES},
            "letter.copy": self.on_copy,
            "letter.mail": self._mailing.on_mail,
            "application.sent": self.on_sent,
        }

    @Slot()
    def on_save(self) -> None:
        if self._view.shown is None or self._view.application_id is None:
            return
        self._view.editing.take_typed()
        self._view.editing.look_away()
        self._keep(self._on_saved)

    def _keep(self, done: Callable[[Kept], object], **how: Any) -> None:
        application_id = self._view.application_id
        assert application_id is not None
        self._view.context.ops.change(
            lambda db: desk.keep(db, application_id, **how), owner=self, done=done, words=tr("Saving the letter")
        )

    @property
    def _present(self) -> Letter | None:
        """The letter as the person has it now, even where it is being stored."""
        return self._view.editing.present

    @property
    def _current(self) -> int:
        """The number of the version that says what the letter says now, or 0."""
        shown = self._view.shown
        return shown.current if shown and self._present is shown.letter else 0

    def _next_number(self) -> int:
        versions = self._view.shown.versions if self._view.shown else ()
        return max((version.number for version in versions), default=0) + 1

    @Slot(object)
    def _on_saved(self, kept: Kept) -> None:
        self._view.context.go.say(tr("Saved as version {number}", number=kept.number), kept.change_id)

    # Files

    def _export(self, kind: str, *, as_draft: bool = False) -> None:
        if self.whole_letter(partial(self._export, kind, as_draft=True), as_draft=as_draft) is None:
            return
        chosen = self.file_for(kind, as_draft=as_draft)
        application_id = self._view.application_id
        if chosen is None or application_id is None:
            return
        self._exported, force = chosen
        how: dict[str, Any] = {"out": self._exported, "as_draft": as_draft, "force": force}
        self._view.context.ops.change(
            lambda db: export(db, application_id, **how),
            owner=self,
            done=self._on_exported,
            words=tr("Saving the letter"),
        )

    def whole_letter(self, as_a_draft: Callable[[], object] | None = None, *, as_draft: bool = False) -> Letter | None:
        """The letter as it stands, to be e-mailed, or exported where ``as_a_draft`` is another way to do that. One with
        blanks is given only with ``as_draft``; else the person is told of them."""
        self._view.editing.close()
        self._view.editing.look_away()
        letter = self._present
        if letter is None or self._view.shown is None:
            return None
        missing = left_open(letter)
        if not missing or as_draft:
            return letter
        ways = [(tr("Export as draft"), as_a_draft)] if as_a_draft else []
        self._told_blanks, named = True, ", ".join(missing)
        self._view.notice.show_words(
            trn(
                "The letter still has {n} blank: {missing}. Fill in what is missing first, or export a draft that says "
                "so on every page.",
                "The letter still has {n} blanks: {missing}. Fill in what is missing first, or export a draft that "
                "says so on every page.",
                len(missing),
                missing=named,
            )
            if as_a_draft
            else trn(
                "The letter still has {n} blank: {missing}. Fill in what is missing first before you e-mail it.",
                "The letter still has {n} blanks: {missing}. Fill in what is missing first before you e-mail it.",
                len(missing),
                missing=named,
            ),
            "caution",
            *ways,
        )
        self._view.scroller.verticalScrollBar().setValue(0)
        return None

    def file_for(self, kind: str, *, as_draft: bool = False) -> tuple[Path, bool] | None:
        """Where the person wants the file, and whether they agreed to replace what is there; None when they think
        better of it."""
        shown = self._view.shown
        suggested = f"{_file_name(shown.application.employer if shown else None, draft=as_draft)}.{kind}"
        chosen = self._view.context.prompts.save_file(tr("Export the letter"), suggested, tr(KINDS[kind]))
        if chosen is None:
            return None
        path = chosen if chosen.suffix else chosen.with_name(f"{chosen.name}.{kind}")
        return path, path == chosen

    def _on_exported(self, exported: Exported) -> None:
        self.tell_exported(exported, self._exported)

    def tell_exported(self, exported: Exported, path: Path, opening: str = "") -> None:
        """Where the file is, and what its PDF does without."""
        self._exported = path
        self._view.context.go.say(
            tr("Saved to {name}, as version {number}", name=path.name, number=exported.number), exported.change_id
        )
        words, role = tr("Version {number} is in {path}.", number=exported.number, path=path), "note"
        if exported.left_out:
            gone = ", ".join(
                tr("{sign} in “{excerpt}”", sign=one.sign, excerpt=one.excerpt) for one in exported.left_out
            )
            without = tr("No font can draw some signs, so the PDF leaves them out: {gone}.", gone=gone)
            words, role = f"{words} {without}", "caution"
        self._view.notice.show_words(words, role, (opening or tr("Open the file"), self._on_open_file))
        self._view.show_page()
        self._view.scroller.verticalScrollBar().setValue(0)

    @Slot()
    def _on_open_file(self) -> None:
        self._view.context.prompts.open_path(self._exported)

    @Slot()
    def on_copy(self) -> None:
        from apptracker.services import letters, mailing

        self._view.editing.close()
        letter = self._view.looked.letter if self._view.looked else self._present
        if letter is None:
            return
        self._view.context.prompts.copy(letters.plain_text(letter), mailing.rich_text(letter))
        left = len(letter.blanks)
        self._view.context.go.say(
            trn(
                "The letter is on the clipboard; {n} blank left in it",
                "The letter is on the clipboard; {n} blanks left in it",
                left,
            )
            if left
            else tr("The letter is on the clipboard")
        )

    # Sending

    @Slot()
    def on_sent(self) -> None:
        self._view.editing.close()
        self._view.editing.look_away()
        self._send_wanted = 0
        if self._present is None:
            self._send_wanted = self._view.application_id or 0
            return
        current, missing = self._current, left_open(self._present)
        if missing:
            letter = trn(
                "The letter still has {n} blank ({missing}).",
                "The letter still has {n} blanks ({missing}).",
                len(missing),
                missing=", ".join(missing),
            )
        elif current:
            letter = tr("It is version {number}.", number=current)
        else:
            letter = tr("It is kept as version {number}, as it stands here.", number=self._next_number())
        self._view.send_form.begin(today(self._view.context.clock), letter, with_letter=not missing)
        self._view.scroller.verticalScrollBar().setValue(0)
        application_id = self._view.application_id
        assert application_id is not None
        self._view.context.ops.read(lambda db: _look_before(db, application_id), self._on_looked, owner=self)

    def _on_looked(self, found: _Before) -> None:
        """What may go out, too, and whether the same job was applied for already, before this goes out as well."""
        before = found.application
        if found.application_id != self._view.application_id or self._view.send_form.isHidden():
            return
        self._view.send_form.offer(found.files, answers=found.answers)
        if before is None:
            return
        self._before = before.id
        words = f"{applied_already(before, today(self._view.context.clock))}."
        if before.stage_kind is not StageKind.APPLIED:
            words = f"{words} {tr('{stage} now.', stage=before.stage)}"
        self._view.send_form.before.show_words(words, "caution", (tr("Open that application"), self._on_open_before))

    @Slot()
    def _on_open_before(self) -> None:
        self._view.context.go.open_application(self._before)

    def forget(self) -> None:
        """Another letter comes: what was asked for of this one is over."""
        self._send_wanted, self._told_blanks = 0, False
        self._mailing.forget()

    def go_on(self) -> None:
        """The letter is there: what was said of its blanks goes once there are none, and the form opens that was asked
        for before."""
        if self._told_blanks and self._present is not None and not left_open(self._present):
            self._told_blanks = False
            self._view.notice.hide()
        if self._send_wanted == self._view.application_id and self._present is not None:
            self.on_sent()

    @Slot()
    def close_form(self) -> None:
        self._view.page.setFocus()  # before the form goes, which would hand the focus to anything
        self._view.send_form.hide()

    @Slot()
    def on_send(self) -> None:
        application_id, form = self._view.application_id, self._view.send_form
        assert application_id is not None
        day, paths, kept = form.day, tuple(form.files), form.kept
        current = self._current if form.with_letter else None
        self._view.context.ops.change(
            lambda db: desk.send(db, application_id, current, day, paths, kept),
            owner=self,
            done=self._on_sent_done,
            failed=self._on_send_failed,
            words=tr("Marking as sent"),
        )

    @Slot(object)
    def _on_sent_done(self, sent: Sent) -> None:
        if sent.application_id == self._view.application_id:
            self.close_form()
        words = (
            tr("Marked as sent; a follow-up is planned for {day}", day=formats.full_day(sent.follow_up))
            if sent.follow_up
            else tr("Marked as sent")
        )
        self._view.context.go.say(words, sent.change_id)

    def _on_send_failed(self, error: AppError) -> None:
        self._view.send_form.show_trouble(words_for_person(error))


@dataclass(frozen=True, slots=True)
class Exported:
    """What came of an export: the version that is in the file, and the signs that its PDF does without."""

    number: int
    change_id: int | None
    left_out: tuple[LeftOut, ...]


def export(
    db: Database, application_id: int, *, by: Callable[..., Result[KeptLetter]] | None = None, **how: Any
) -> Result[Exported]:
    """Write the letter as it stands to a file and keep it as a version; ``by`` and ``how`` as for
    :func:`apptracker.services.letters.keep`."""
    from apptracker.services import letters

    base, letter = desk.stands(db, application_id)[:2]
    kept = (by or letters.keep)(db, application_id, letter=letter, base=base, **how)
    version = kept.value.version
    assert version is not None
    return Result(Exported(version.number, kept.changes.change_id, kept.value.left_out), kept.changes)


@dataclass(frozen=True, slots=True)
class _Before:
    """What is worth knowing before an application goes out: the one in which the same job was applied for already, the
    files that may go with it, how many answers to the form do."""

    application_id: int
    application: Application | None
    files: tuple[OfferedFile, ...]
    answers: int


def _look_before(db: Database, application_id: int) -> _Before:
    from apptracker.services import duplicates, packets

    found = duplicates.applied_already(db, application_id)
    answers = sum(bool(each.answer.strip()) for each in db.read.form_answers(application_id))
    files = tuple(packets.offered_files(db, application_id))
    return _Before(application_id, found.application if found else None, files, answers)


def _file_name(employer: str | None, *, draft: bool) -> str:
    """ "Cover letter - Employer", safe on every system."""
    safe = " ".join(_UNSAFE.sub(" ", employer or "").split())[:60].strip(" .")
    name = " - ".join(filter(None, (tr("Cover letter"), safe)))
    return tr("{name} (draft)", name=name) if draft else name
