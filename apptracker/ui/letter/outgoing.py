"""What leaves the letter's place: versions, files, the clipboard, and the application marked as sent."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from apptracker.domain.clock import today
from apptracker.domain.errors import AppError
from apptracker.domain.letters import Letter
from apptracker.domain.stages import StageKind
from apptracker.ui import formats
from apptracker.ui.letter import desk
from apptracker.ui.letter.desk import Kept, Sent
from apptracker.ui.likeness import applied_before, job_of
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from apptracker.domain.applications import Application
    from apptracker.services.packets import OfferedFile
    from apptracker.store import Database
    from apptracker.ui.letter.view import LetterView

_KINDS = {"pdf": "PDF (*.pdf)", "docx": "Word document (*.docx)"}
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


class Outgoing(QObject):
    """Carries out the letter's actions for a :class:`LetterView`."""

    def __init__(self, view: LetterView) -> None:
        super().__init__(view)
        self._view = view
        self._exported = Path()
        self._before = 0  # the application in which the same job was applied for already
        self._send_wanted = 0  # the application to mark as sent as soon as its letter is there

    def handlers(self) -> dict[str, Callable[[], object]]:
        """The actions that are the letter's."""
        return {
            "letter.save": self.on_save,
            "letter.pdf": self.on_pdf,
            "letter.docx": self.on_docx,
            "letter.copy": self.on_copy,
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
            lambda db: desk.keep(db, application_id, **how), owner=self, done=done, words="Saving the letter"
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
        self._view.context.ops.said.emit(f"Saved as version {kept.number}", kept.change_id)

    @Slot()
    def on_pdf(self) -> None:
        self._export("pdf")

    @Slot()
    def on_docx(self) -> None:
        self._export("docx")

    def _export(self, kind: str, *, as_draft: bool = False) -> None:
        self._view.editing.close()
        self._view.editing.look_away()
        letter = self._present
        if letter is None or self._view.shown is None:
            return
        missing = [blank.label for blank in letter.blanks]
        if missing and not as_draft:
            self._view.notice.show_words(
                f"The letter still has {formats.count(len(missing), 'blank')}: {', '.join(missing)}. "
                "Fill in what is missing first, or export a draft that says so on every page.",
                "caution",
                ("Export as draft", self._on_pdf_draft if kind == "pdf" else self._on_docx_draft),
            )
            self._view.scroller.verticalScrollBar().setValue(0)
            return
        suggested = f"{_file_name(self._view.shown.application.employer, draft=as_draft)}.{kind}"
        chosen = self._view.context.prompts.save_file("Export the letter", suggested, _KINDS[kind])
        if chosen is None:
            return
        path = chosen if chosen.suffix else chosen.with_name(f"{chosen.name}.{kind}")
        self._exported = path
        self._keep(self._on_exported, out=path, as_draft=as_draft, force=path == chosen)

    @Slot()
    def _on_pdf_draft(self) -> None:
        self._export("pdf", as_draft=True)

    @Slot()
    def _on_docx_draft(self) -> None:
        self._export("docx", as_draft=True)

    @Slot(object)
    def _on_exported(self, kept: Kept) -> None:
        self._view.context.ops.said.emit(f"Saved to {self._exported.name}, as version {kept.number}", kept.change_id)
        words = f"Version {kept.number} is in {self._exported}."
        self._view.notice.show_words(words, "note", ("Open the file", self._on_open_file))

    @Slot()
    def _on_open_file(self) -> None:
        self._view.context.prompts.open_path(self._exported)

    @Slot()
    def on_copy(self) -> None:
        from apptracker.services import letters

        self._view.editing.close()
        letter = self._view.looked.letter if self._view.looked else self._present
        if letter is None:
            return
        self._view.context.prompts.copy(letters.plain_text(letter))
        blanks = f"; {formats.count(len(letter.blanks), 'blank')} left in it" if letter.blanks else ""
        self._view.context.go.say(f"The letter is on the clipboard{blanks}")

    # Sending

    @Slot()
    def on_sent(self) -> None:
        self._view.editing.close()
        self._view.editing.look_away()
        self._send_wanted = 0
        if self._present is None:
            self._send_wanted = self._view.application_id or 0
            return
        current, missing = self._current, [blank.label for blank in self._present.blanks]
        if missing:
            letter = f"The letter still has {formats.count(len(missing), 'blank')} ({', '.join(missing)})."
        elif current:
            letter = f"It is version {current}."
        else:
            letter = f"It is kept as version {self._next_number()}, as it stands here."
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
        words = f"{applied_before(before, today(self._view.context.clock))} already: {job_of(before)}."
        if before.stage_kind is not StageKind.APPLIED:
            words += f" {before.stage} now."
        self._view.send_form.before.show_words(words, "caution", ("Open that application", self._on_open_before))

    @Slot()
    def _on_open_before(self) -> None:
        self._view.context.go.open_application(self._before)

    def forget(self) -> None:
        """Another letter comes: what was asked for of this one is over."""
        self._send_wanted = 0

    def go_on(self) -> None:
        """The letter is there: open the form that was asked for before."""
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
            words="Marking as sent",
        )

    @Slot(object)
    def _on_sent_done(self, sent: Sent) -> None:
        if sent.application_id == self._view.application_id:
            self.close_form()
        when = f"; a follow-up is planned for {formats.full_day(sent.follow_up)}" if sent.follow_up else ""
        self._view.context.ops.said.emit(f"Marked as sent{when}", sent.change_id)

    def _on_send_failed(self, error: AppError) -> None:
        self._view.send_form.show_trouble(words_for_person(error))


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
    name = " - ".join(filter(None, ("Cover letter", safe)))
    return f"{name} (draft)" if draft else name
