"""The backups of the data, and the sample data."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from apptracker.domain.changes import Result
from apptracker.domain.errors import AppError
from apptracker.store import Database
from apptracker.ui import formats
from apptracker.ui.context import Context
from apptracker.ui.settings.section import Facts, Section
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import action_button, button, clear, in_row, label, rule, stacked, tip

if TYPE_CHECKING:
    from apptracker.store.backup import Backup
    from apptracker.store.restore import Restored

FEW = 4  # backups shown before the person asks for all
#: Why a backup was made, in words.
REASONS = {
    "manual": mark("made by you"),
    "daily": mark("made by itself"),
    "migration": mark("before an update"),
    "restore": mark("before a restore"),
    "repair": mark("before a repair"),
}


class Data(Section):
    name = mark("Backups and samples")
    settings = ("backup", "samples")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._all = False
        self._backups: list[Backup] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._more = button("", self._on_more, "link")
        self._load = action_button(context.actions["sample.load"])
        self._remove = action_button(context.actions["sample.remove"])
        self._sample = label("", "muted", wrap=True)
        self.body.addWidget(label(tr("Backups"), "label"))
        self.body.addWidget(
            label(
                tr("A backup is made by itself each day you change something. Copy one to another disk now and then."),
                "muted",
                wrap=True,
            )
        )
        back_up = action_button(context.actions["backup"])
        self.parts |= {"backup": back_up, "samples": self._sample}
        self.body.addLayout(in_row(back_up, button(tr("Restore from a file…"), self._on_file), 1))
        self.body.addLayout(self._list)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(rule())
        self.body.addWidget(label(tr("Sample data"), "label"))
        self.body.addWidget(self._sample)
        self.body.addLayout(in_row(self._load, self._remove, 1))

    def show_facts(self, now: Facts) -> None:
        self._load.setVisible(not now.samples)
        self._remove.setVisible(now.samples)
        self._sample.setText(
            tr("A made-up person's search is mixed in with yours. Take it out in one click; what is yours stays.")
            if now.samples
            else tr("Fill the program with a made-up person's search to look around. It comes out again in one click.")
        )
        if now.backups != self._backups or not self._list.count():
            self._backups = now.backups
            self._fill()

    def back_up(self) -> None:
        """Make a backup and show it in the list."""
        from apptracker.services import upkeep

        self.context.ops.read(upkeep.back_up, self._on_backed_up, owner=self, words=tr("Backing up"))

    def _on_backed_up(self, backup: Backup) -> None:
        self.context.go.say(tr("Backed up and checked ({size})", size=formats.file_size(backup.size)))
        self._backups = [backup, *self._backups]
        self._fill()

    def _fill(self) -> None:
        clear(self._list)
        shown = self._backups if self._all else self._backups[:FEW]
        for backup in shown:
            self._list.addWidget(self._row(backup))
        if not shown:
            self._list.addWidget(label(tr("There is no backup yet."), "muted"))
        self._more.setVisible(len(shown) < len(self._backups))
        self._more.setText(trn("Show all {n} backup", "Show all {n} backups", len(self._backups)))

    def _row(self, backup: Backup) -> QWidget:
        when = _when(backup, self.context)
        restore = button(tr("Restore…"), partial(self._restore, backup.path), "quiet")
        restore.setAccessibleName(tr("Restore the backup of {when}", when=when))
        restore.setToolTip(tip(str(backup.path)))
        words = QWidget()
        words.setLayout(
            stacked(
                label(when, wrap=True),
                label(f"{tr(REASONS[backup.reason])}, {formats.file_size(backup.size)}", "small"),
                spacing=0,
            )
        )
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QWidget()
        row.setLayout(in_row(words, restore))
        row.setContentsMargins(0, 4, 0, 4)
        return row

    def _on_more(self) -> None:
        self._all = True
        self._fill()

    def _on_file(self) -> None:
        files = self.context.prompts.open_files(
            tr("Restore a backup"), tr("Backups (*.zip);;All files (*)"), several=False
        )
        if files:
            self._restore(files[0])

    def _restore(self, path: Path) -> None:
        text = tr(
            "The data will be as it was in {backup}. What is there now is backed up first, so you can "
            "restore that later; Undo does not reach across.",
            backup=path.name,
        )
        if not self.context.prompts.confirm(tr("Restore a backup"), text, tr("Restore")):
            return
        self.context.go.close_application()
        self._begin_restoring(path)

    def _begin_restoring(self, path: Path, passphrase: str | None = None) -> None:
        self.context.ops.change(
            partial(_restored, path=path, passphrase=passphrase),
            owner=self,
            done=self._on_restored,
            failed=partial(self._on_refused, path),
            words=tr("Restoring"),
        )

    def _on_refused(self, path: Path, error: AppError) -> None:
        """A backup that is locked otherwise than the data is now has a passphrase of its own."""
        if error.code != "backup.locked":
            self.context.ops.refused.emit(error)
            return
        given = self.context.prompts.passphrase(tr("Restore a backup"), tr("The passphrase of this backup:"))
        if given:
            self._begin_restoring(path, given)

    def _on_restored(self, restored: Restored) -> None:
        zone = self.context.clock.now().tzinfo
        today = self.context.clock.now().date()
        when = formats.moment(restored.created_at, today, zone)
        self.context.go.say(
            tr("Restored the data of {when}. What was there before is a backup of its own.", when=when)
            if restored.safety
            else tr("Restored the data of {when}.", when=when)
        )


def _restored(db: Database, path: Path, passphrase: str | None) -> Result[Restored]:
    from apptracker.services import upkeep

    return Result(upkeep.restore(db.folder.root, db.clock, path, passphrase))


def _when(backup: Backup, context: Context) -> str:
    now = context.clock.now()
    when = formats.moment(backup.created_at, now.date(), now.tzinfo)
    return when[:1].upper() + when[1:]
