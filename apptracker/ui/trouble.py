"""What the window shows when the data cannot be opened: what happened, what was kept, what to do."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apptracker.domain.clock import Clock
from apptracker.domain.errors import AppError
from apptracker.ui import formats
from apptracker.ui.ops import Executor, Job
from apptracker.ui.prompts import Prompts
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import Card, FlowLayout, amid, button, grown, in_row, label
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from apptracker.store.backup import Backup

DAMAGED = "store.damaged"
RESTORABLE = frozenset({DAMAGED, "lock.damaged"})
ELSEWHERE = frozenset({"store.elsewhere", "store.moved"})
_UNTOUCHED = mark("Your data is as it was; nothing was changed.")
FEW = 6  # backups offered
WIDEST = 680  # pixels


class Told(NamedTuple):
    heading: str
    kept: str
    advice: str


_TOLD = {
    "store.newer": Told(
        mark("A newer version wrote this data"), _UNTOUCHED, mark("Update the program and open it again.")
    ),
    DAMAGED: Told(
        mark("Your data cannot be read"),
        mark("Nothing was changed. Backups are kept apart and do not share the damage."),
        mark("Restore the latest backup. The damaged files are put aside, not thrown away."),
    ),
    "lock.damaged": Told(
        mark("Your data is locked, and what opens it is gone"),
        _UNTOUCHED,
        mark("Put the file lock.toml back where it was, or restore a backup that was locked: each has its own."),
    ),
    "lock.unavailable": Told(
        mark("Your data is locked and cannot be opened here"),
        _UNTOUCHED,
        mark("Install the program whole, with sqlcipher3, or open your data on the computer where you locked it."),
    ),
    "store.readonly": Told(
        mark("The data folder cannot be written"),
        _UNTOUCHED,
        mark("Allow writing in the folder, or connect the disk it is on, and try again."),
    ),
    "store.busy": Told(
        mark("Your data is in use"), _UNTOUCHED, mark("Wait until the other program is done and try again.")
    ),
    "store.foreign": Told(
        mark("This folder belongs to another program"),
        mark("The other program's file was left alone."),
        mark("Move that file elsewhere, or start the program with a folder of its own, and try again."),
    ),
    "store.full": Told(mark("The disk is full"), _UNTOUCHED, mark("Make some room on the disk and try again.")),
    "store.io": Told(
        mark("The disk does not answer as it should"), _UNTOUCHED, mark("Check the disk and its cable and try again.")
    ),
    "store.elsewhere": Told(
        mark("Your data is on a disk that is not there"),
        mark("Nothing was changed, and nothing was begun in its place."),
        mark("Connect the disk and try again. If the folder has another place by now, choose it."),
    ),
    "store.moved": Told(
        mark("Your data has moved"),
        mark("What is here is the copy that was left behind."),
        mark("Choose the folder it moved to."),
    ),
    "store.folder": Told(
        mark("The data folder cannot be used"),
        _UNTOUCHED,
        mark("Rename what is in the way, or choose another folder, and try again."),
    ),
    "backup.unverified": Told(
        mark("The data was not brought up to date"),
        mark("Your data is as it was: without a sound backup nothing is changed."),
        mark("Make some room on the disk and try again."),
    ),
}
_BUG = Told(
    mark("Something went wrong while opening your data"),
    mark("What you saved before is kept."),
    mark("Try again. If it happens again, open the folder: the file apptracker.log names the place in the program."),
)


class TroublePage(QWidget):
    """``again()``: the person wants another try, or a backup was restored; ``found(folder)``: the data is there."""

    again = Signal()
    found = Signal(object)

    def __init__(self, error: Exception, data_dir: Path, clock: Clock, prompts: Prompts, executor: Executor) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(tr("Your data could not be opened"))
        self._data_dir, self._clock, self._prompts, self._executor = data_dir, clock, prompts, executor
        code = error.code if isinstance(error, AppError) else ""
        told = _TOLD.get(code, _BUG)
        card = Card()
        for text, role in (
            (tr(told.heading), "title"),
            (words_for_person(error), ""),
            (tr("What was kept"), "label"),
            (tr(told.kept), ""),
            (tr("What to do"), "label"),
            (tr(told.advice), ""),
        ):
            card.body.addWidget(label(text, role, wrap=True))
        self._again = button(tr("Try again"), self.again.emit, "" if code in RESTORABLE else "primary")
        self._problem = label("", "danger", wrap=True)
        self._problem.hide()
        self._restores: list[QWidget] = []
        if code in RESTORABLE:
            self._offer_backups(card)
        card.body.addWidget(self._problem)
        row = QWidget()
        flow = FlowLayout(8)
        row.setLayout(flow)
        flow.addWidget(self._again)
        if code in RESTORABLE:
            flow.addWidget(self._restoring(tr("Restore from a file…"), self._on_file))
        if code in ELSEWHERE:
            flow.addWidget(button(tr("Choose the folder…"), self._on_choose))
        else:
            flow.addWidget(button(tr("Open the folder"), self._on_folder))
        flow.addWidget(button(tr("Quit"), self._on_quit))
        card.body.addWidget(row)
        card.setMaximumWidth(grown(WIDEST))
        QVBoxLayout(self).addWidget(amid(card))

    def _offer_backups(self, card: Card) -> None:
        from apptracker.services import upkeep

        found = upkeep.backups(self._data_dir)[:FEW]
        for place, backup in enumerate(found):
            restore = self._restoring(tr("Restore"), partial(self._restore, backup.path), "" if place else "primary")
            restore.setAccessibleName(tr("Restore the backup of {when}", when=self._when(backup)))
            made = label(f"{self._when(backup)}, {formats.file_size(backup.size)}", wrap=True)
            row = in_row(made, restore)
            row.setStretch(0, 1)
            card.body.addLayout(row)
        if not found:
            card.body.addWidget(label(tr("There is no backup in the data folder."), "muted", wrap=True))

    def _restoring(self, text: str, clicked: object, role: str = "") -> QWidget:
        made = button(text, clicked, role)  # type: ignore[arg-type]
        self._restores.append(made)
        return made

    def _when(self, backup: Backup) -> str:
        now = self._clock.now()
        when = formats.moment(backup.created_at, now.date(), now.tzinfo)
        return when[:1].upper() + when[1:]

    def _on_file(self) -> None:
        files = self._prompts.open_files(tr("Restore a backup"), tr("Backups (*.zip);;All files (*)"), several=False)
        if files:
            self._restore(files[0])

    def _restore(self, path: Path, passphrase: str | None = None) -> None:
        for restore in self._restores:
            restore.setEnabled(False)
        self._problem.hide()

        def work() -> object:
            from apptracker.services import upkeep

            return upkeep.restore(self._data_dir, self._clock, path, passphrase)

        self._restoring_now = path
        self._executor.submit(Job(work, self, None, None, "", None), self._on_restored, writes=True)

    def _on_restored(self, job: Job) -> None:
        for restore in self._restores:
            restore.setEnabled(True)
        if isinstance(job.error, AppError) and job.error.code == "backup.locked":
            given = self._prompts.passphrase(tr("Restore a backup"), tr("The passphrase of this backup:"))
            if given:
                self._restore(self._restoring_now, given)
        elif isinstance(job.error, Exception):
            self._problem.setText(words_for_person(job.error))
            self._problem.show()
        else:
            self.again.emit()

    def _on_folder(self) -> None:
        self._prompts.open_path(self._data_dir)

    def _on_choose(self) -> None:
        from apptracker.services import folders

        folder = self._prompts.open_folder(tr("The folder with your data"), Path.home())
        if folder is None:
            return
        try:
            self.found.emit(folders.use(folder))
        except AppError as wrong:
            self._problem.setText(words_for_person(wrong))
            self._problem.show()

    def _on_quit(self) -> None:
        self.window().close()
