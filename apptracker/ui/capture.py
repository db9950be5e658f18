"""Quick capture: paste, drop or type a posting, see it understood, confirm, save.

What is pasted is read off the GUI thread a moment after it changed; an answer that is out of date is dropped. Nothing
typed is lost: closing keeps it for the next time, as long as the window lives.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QWidget

from apptracker.domain.clock import today
from apptracker.ui.actions import BY_ID, key_words
from apptracker.ui.capturing import work
from apptracker.ui.capturing.advert import copied_advert
from apptracker.ui.capturing.choosing import chosen_postings
from apptracker.ui.capturing.drafts import Draft, Kept, Offer
from apptracker.ui.capturing.dropping import Dropped, Drops, File, Handed, dropped
from apptracker.ui.capturing.one import OnePosting
from apptracker.ui.capturing.several import Several
from apptracker.ui.capturing.waiting import Waiting
from apptracker.ui.capturing.work import KeptAsNewer
from apptracker.ui.context import Context
from apptracker.ui.likeness import job_at
from apptracker.ui.ops import Task
from apptracker.ui.theme import set_role
from apptracker.ui.tr import tr, trn
from apptracker.ui.widgets.basics import button, in_row, label, stacked
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from apptracker.domain.applications import Application
    from apptracker.domain.errors import AppError
    from apptracker.ui.capturing.work import Outcome

_MOST_SCALE = 1.6  # of the letters, up to which the dialog grows with them


class CaptureDialog(QDialog):
    """Adds applications. Call :meth:`begin`, then ``open()``."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._kept = Kept.of(parent)
        self._saving: bool | None = None  # waiting to save (True: and add another) until the reading is there
        self._files: tuple[File, ...] = ()
        self._task: Task | None = None
        self._drops: Drops | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(BY_ID["capture"].text)
        self.setAcceptDrops(True)
        self._build()
        scale = min(context.theme.scale, _MOST_SCALE)
        self.resize(min(round(1040 * scale), parent.width() - 40), min(round(680 * scale), parent.height() - 40))

    def begin(self, found: Dropped | None = None) -> None:
        """Start with what was dropped or pasted, or with nothing but offers of what was left or copied."""
        self.one.advert.setFocus()
        if found:
            self.take(found)
        else:
            self._offer()

    def reject(self) -> None:
        """Close; what was typed is kept for the next time."""
        if self._task is not None and not self._task.total:
            return  # it is being stored this very moment
        draft = self._draft()
        if draft:
            self._kept.drafts.append(draft)
            self._context.go.say(
                tr("What you entered is kept. {keys} goes on with it.", keys=key_words(BY_ID["capture"]))
            )
        super().reject()

    def done(self, result: int) -> None:
        if self._task is not None:
            self._task.stop()
        self.one.end()
        self._waiting.end()
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._drops is None:
            self._drops = Drops(self)
            self._drops.dropped.connect(self.take)

    # Making it

    def _build(self) -> None:
        self._offer_draft = Offer(tr("Go on with what you typed"), self._on_draft)
        self._offer_copied = Offer(tr("Paste what you copied"), self._on_copied)
        self.one = OnePosting(self._context)
        self.one.offers.addWidget(self._offer_draft)
        self.one.offers.addWidget(self._offer_copied)
        self.one.touched.connect(self._on_touched)
        self.one.read.connect(self._on_read)
        self.one.failed.connect(self._on_read_failed)
        self.one.finished.connect(self._on_save_key)
        self.one.files_wanted.connect(self._on_choose)
        self.one.advert.handed.connect(self.take)
        self.one.boxes.shown.connect(self._on_similar)
        self.one.boxes.open_wanted.connect(self._on_open_wanted)
        self.one.boxes.newer_wanted.connect(self._on_newer_wanted)
        self.one.boxes.again_wanted.connect(self._on_again_wanted)
        self._several = Several(self._context)
        self._several.changed.connect(self._on_chosen)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.one)
        self._stack.addWidget(self._several)
        self._waiting = Waiting(self._context.theme)
        self._waiting.stopped.connect(self._on_stopped)
        column = stacked(self._stack, self._waiting, self._foot(), margins=20, spacing=14)
        column.setStretch(0, 1)
        self.setLayout(column)
        for action_id, slot in (("capture.save", self._on_save_key), ("capture.another", self._on_another)):
            for key in BY_ID[action_id].keys:
                for variant in (key, key.replace("Return", "Enter")):
                    QShortcut(QKeySequence(variant), self).activated.connect(slot)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self).activated.connect(self._on_copied)

    def _foot(self) -> QHBoxLayout:
        self._message = label("", "success", wrap=True)
        self._message.hide()
        close = button(tr("Close"), self.reject, "quiet")
        self._another = button(BY_ID["capture.another"].text, self._on_another)
        self._another.setToolTip(key_words(BY_ID["capture.another"]))
        self._save_button = button(BY_ID["capture.save"].text, self._on_save, "primary")
        self._save_button.setToolTip(tr("Enter, or {keys} in the big field", keys=key_words(BY_ID["capture.save"])))
        self._save_button.setDefault(True)
        for each in (close, self._another):
            each.setAutoDefault(True)  # Enter on a button presses that button
        row = in_row(self._message, 1, close, self._another, self._save_button)
        row.setStretch(0, 8)
        return row

    # Offers

    def _offer(self) -> None:
        drafts = self._kept.drafts
        if drafts:
            self._offer_draft.offer(drafts[-1].words)
        copied = copied_advert(QGuiApplication.clipboard().mimeData())
        if copied and copied not in (self._kept.saved, *(draft.given.text for draft in drafts)):
            self._offer_copied.offer(next(line.strip() for line in copied.splitlines() if line.strip()))

    @Slot()
    def _on_draft(self) -> None:
        draft = self._kept.drafts.pop()
        if draft.files:
            self._read_files(draft.files)
            return
        self.one.put(draft.given, draft.typed)
        self._hide_offers()
        self.one.advert.setFocus()

    @Slot()
    def _on_copied(self) -> None:
        found = dropped(QGuiApplication.clipboard().mimeData())
        if found:
            self.take(found)
            self.one.advert.setFocus()

    def _hide_offers(self) -> None:
        self._offer_draft.hide()
        self._offer_copied.hide()

    def _draft(self) -> Draft:
        return Draft(files=self._files) if self._files else Draft(self.one.given(), self.one.typed())

    # Following what is put in

    @Slot()
    def _on_touched(self) -> None:
        self._hide_offers()
        self._message.hide()

    @Slot()
    def _on_read(self) -> None:
        preview = self.one.preview
        if preview is not None and preview.count > 1 and preview.source is not None:
            self._saving = None
            self._read_files((Handed(preview.source.name, preview.source.data),))
        elif self._saving is not None:
            self._save(another=self._saving)

    @Slot(object)
    def _on_read_failed(self, error: AppError) -> None:
        self._saving = None
        self._tell(words_for_person(error), "danger")

    # Dropped and pasted

    @Slot(object)
    def take(self, found: Dropped) -> None:
        """What was dropped or pasted anywhere here."""
        if found.trouble:
            self._tell(found.trouble, "danger")
        elif found.files:
            self._read_files(found.files)
        elif self._stack.currentWidget() is self.one:
            self.one.advert.insert(found)
        else:
            self._tell(tr("Add these or close first; one more posting goes in after them."), "warning")

    @Slot()
    def _on_choose(self) -> None:
        if self._task is None and (files := chosen_postings(self._context)):
            self._read_files(tuple(files))

    def _read_files(self, files: tuple[File, ...]) -> None:
        if self._task is not None:
            return
        self._hide_offers()
        files = (*self._files, *(each for each in files if each not in self._files))  # they join those in the list
        task = self._begin(tr("Reading files"), len(files))
        self._context.ops.read(
            lambda db: (files, work.outcomes_of(db, files, task)),
            self._on_files_read,
            owner=self,
            failed=self._on_save_failed,
            task=task,
        )

    def _on_files_read(self, answer: tuple[tuple[File, ...], list[Outcome]]) -> None:
        self._end()
        files, outcomes = answer
        found = outcomes[0].found
        several = len(outcomes) > 1
        kept = (several or found.preview is not None) and self._set_aside(fields=several)
        if several:
            self._files = files
            self._several.show_outcomes(outcomes, today(self._context.clock))
            self._stack.setCurrentWidget(self._several)
            self._another.hide()
            self._several.focus_list()
        elif found.preview is None:
            assert found.fault is not None
            self._tell(words_for_person(found.fault), "danger")
        else:
            self.one.put_file(found.preview)
        if kept:
            self._tell(tr("What stood here before is kept, and offered when you add the next posting."), "success")

    def _set_aside(self, *, fields: bool) -> bool:
        """What the person put in makes way for files, and is offered the next time."""
        given_once = self.one.preview is not None and self.one.preview.count > 1  # it is in the list itself
        if not self.one.is_own or given_once or self._stack.currentWidget() is not self.one:
            return False
        self._kept.drafts.append(Draft(self.one.given(), self.one.typed() if fields else {}))
        return True

    @Slot()
    def _on_chosen(self) -> None:
        count = len(self._several.chosen())
        self._save_button.setText(
            trn("Add {n} application", "Add {n} applications", count) if count else tr("Nothing to add")
        )
        self._save_button.setEnabled(bool(count))

    @Slot()
    def _on_stopped(self) -> None:
        """Nothing was stored; the window is as it was before."""
        self._end()

    # What is there already

    @Slot()
    def _on_similar(self) -> None:
        """Where the very same posting is there, opening that is what Enter does, and adding it again takes a click."""
        if self._stack.currentWidget() is not self.one:
            return
        same = self.one.boxes.same
        set_role(self._save_button, "" if same else "primary")
        self._save_button.setText(tr("Save it a second time") if same else BY_ID["capture.save"].text)
        self._save_button.setDefault(same is None)
        self._another.setVisible(same is None)
        if same is not None:
            same.setDefault(True)

    @Slot(int)
    def _on_open_wanted(self, application_id: int) -> None:
        self.reject()
        self._context.go.open_application(application_id)

    @Slot(int)
    def _on_newer_wanted(self, application_id: int) -> None:
        preview = self.one.preview
        if self._task is not None or preview is None:
            return
        self._begin(tr("Saving"), 0)
        self._context.ops.change(
            lambda db: work.keep_newer(db, application_id, preview),
            owner=self,
            done=self._on_kept_as_newer,
            failed=self._on_save_failed,
        )

    def _on_kept_as_newer(self, kept: KeptAsNewer) -> None:
        self._kept.forget(self.one.given())
        self.accept()
        go = self._context.go
        go.open_application(kept.application_id, "posting")
        see = partial(go.open_application, kept.application_id, "posting:changes") if kept.changes else None
        go.say(_words(kept), kept.change_id, see)

    @Slot(int)
    def _on_again_wanted(self, application_id: int) -> None:
        self._save_one(another=False, repost_of=application_id)

    # Saving

    @Slot()
    def _on_save(self) -> None:
        self._save(another=False)

    @Slot()
    def _on_save_key(self) -> None:
        if self._stack.currentWidget() is self.one and self.one.is_read and self.one.boxes.same is not None:
            self.one.boxes.same.click()
        else:
            self._save(another=False)

    @Slot()
    def _on_another(self) -> None:
        if self.one.is_read and self.one.boxes.same is not None:
            self.one.boxes.same.setFocus()
            return
        if self._stack.currentWidget() is self.one:
            self._save(another=True)

    def _save(self, *, another: bool) -> None:
        if self._task is not None or not self._save_button.isEnabled():
            return
        if self._stack.currentWidget() is self._several:
            self._save_several()
            return
        if not self.one.is_read:
            self._saving = another
            self.one.ask()
            return
        self._saving = None
        self._save_one(another=another)

    def _save_one(self, *, another: bool, repost_of: int | None = None) -> None:
        values = self.one.values() if self._task is None else None
        if values is None:
            return
        preview = self.one.preview
        name = job_at(values["title"] or tr("a job"), values["employer"])
        self._begin(tr("Saving"), 0)
        self._context.ops.change(
            lambda db: work.save_one(db, preview, values, repost_of),
            owner=self,
            toast=tr("Added {name}", name=name)
            if repost_of is None
            else tr("Added {name}, advertised again", name=name),
            done=self._on_another_saved if another else self._on_saved,
            failed=self._on_save_failed,
        )

    def _on_saved(self, application: Application) -> None:
        self._kept.forget(self.one.given())
        self.accept()
        self._context.go.open_application(application.id)

    def _on_another_saved(self, application: Application) -> None:
        self._end()
        self._kept.forget(self.one.given())
        job = job_at(application.title, application.employer)
        self.one.clear()
        self._tell(tr("Added {job}. Now the next one.", job=job), "success")
        self.one.advert.setFocus()

    def _on_save_failed(self, error: AppError) -> None:
        self._end()
        if not self.one.show_wrong(error):
            self._tell(words_for_person(error), "danger")

    def _save_several(self) -> None:
        chosen = self._several.chosen()
        task = self._begin(tr("Adding"), len(chosen))
        self._context.ops.change(
            lambda db: work.save_each(db, chosen, task),
            owner=self,
            toast=trn("Added {n} application", "Added {n} applications", len(chosen)),
            done=self._on_several_saved,
            failed=self._on_save_failed,
            task=task,
        )

    def _on_several_saved(self, _: object) -> None:
        self._files = ()
        if self.one.preview is not None and self.one.preview.count > 1:
            self._kept.forget(self.one.given())
        self.accept()

    def _begin(self, words: str, total: int) -> Task:
        task = Task()
        task.total = total
        self._task = task
        self._message.hide()
        self._save_button.setEnabled(False)
        self._waiting.begin(words, task)
        return task

    def _end(self) -> None:
        self._task = None
        self._waiting.end()
        self._save_button.setEnabled(True)

    def _tell(self, words: str, role: str) -> None:
        set_role(self._message, role)
        self._message.setText(words)
        self._message.setVisible(bool(words))


def _words(kept: KeptAsNewer) -> str:
    """What became of it."""
    if kept.changes is None:
        return tr("Kept as the posting of that application")
    if not kept.changes:
        return tr("Kept as the newer version; it says the same")
    return tr("Kept as the newer version: {changes}", changes=kept.changes)
