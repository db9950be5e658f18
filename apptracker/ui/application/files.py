"""Files kept with an application: attach by button or drop, open, save a copy, take off."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame

from apptracker.domain.records import AttachedFile
from apptracker.store import Database
from apptracker.ui import formats
from apptracker.ui.actions import BY_ID
from apptracker.ui.application.section import Section
from apptracker.ui.application.taborder import read_in_order
from apptracker.ui.context import Context
from apptracker.ui.theme import set_role
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import (
    Elided,
    EmptyState,
    Scrolled,
    button,
    icon_button,
    in_row,
    label,
    stacked,
)
from apptracker.ui.widgets.gradual import Gradual

_EMPTY = mark("Keep the resume you sent, a certificate, the offer. Drop files here; copies are kept with your data.")
_ALL = mark("All files (*)")


class Files(Section):
    name = "files"
    title = mark("Files")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        words = BY_ID["application.attach"].text
        self._empty = EmptyState(
            context.theme, "file", tr("No files"), tr(_EMPTY), button(words, self.choose, "primary")
        )
        self._list = Gradual(context.ops, partial(FileRow, context))
        self._list.filled.connect(self._on_filled)
        self._scrolled = Scrolled(margins=20, widest=720)
        self._scrolled.body.addWidget(self._list)
        hint = label(tr("or drop files here"), "muted")
        self._scrolled.body.addLayout(in_row(button(words, self.choose), hint, 1))
        self._scrolled.body.addStretch(1)
        self.setLayout(stacked(self._empty, self._scrolled))
        self.setAcceptDrops(True)

    def choose(self) -> None:
        self.attach(self.context.prompts.open_files(BY_ID["application.attach"].text, tr(_ALL)))

    def attach(self, paths: Sequence[Path]) -> None:
        """Keep copies of these files."""
        id_ = self.application_id
        if not paths:
            return
        toast = trn("Attached {name}", "Attached {n} files", len(paths), name=paths[0].name)
        self.context.ops.change(
            lambda db: _attached(db, id_, paths),
            owner=self,
            toast=toast,
            words=tr("Attaching {name}", name=paths[0].name),
        )

    def fill(self) -> None:
        self._list.show_things(self.details.files)
        self._empty.setVisible(not self.details.files)
        self._scrolled.setVisible(bool(self.details.files))

    def _on_filled(self) -> None:
        read_in_order(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.attach(local_files(event.mimeData()))


#: Kinds of file that show something and run nothing; of others, which a stranger may have sent, a copy can be saved.
SHOWN_BY_SYSTEM = frozenset(
    ".pdf .txt .md .rtf .doc .docx .odt .xls .xlsx .ods .csv .ppt .pptx .odp .eml .ics .vcf "
    ".png .jpg .jpeg .gif .webp .bmp .tif .tiff .heic".split()
)


class FileRow(QFrame):
    def __init__(self, context: Context, file: AttachedFile) -> None:
        super().__init__()
        set_role(self, "row")
        self._context, self._file = context, file
        self.setAccessibleName(file.name)
        today = context.clock.now().date()
        kept = file.created_at.astimezone(context.clock.now().tzinfo).date()
        facts = label(tr("{size}, {day}", size=formats.file_size(file.size), day=formats.day(kept, today)), "small")
        facts.setToolTip(tr("Kept on {day}", day=formats.full_day(kept)))
        opening = button(tr("Open"), self._on_open, "quiet")
        opening.setAccessibleName(tr("Open {name}", name=file.name))
        opening.setEnabled(Path(file.name).suffix.lower() in SHOWN_BY_SYSTEM)
        if not opening.isEnabled():
            opening.setToolTip(tr("This kind of file may run something. Save a copy and look at it first."))
        saving = icon_button(context.theme, "export", tr("Save a copy of {name}", name=file.name), self._on_save)
        removing = icon_button(context.theme, "delete", tr("Take off {name}", name=file.name), self._on_remove)
        row = in_row(stacked(Elided(file.name), facts, spacing=0), opening, saving, removing, spacing=2)
        row.setStretch(0, 1)
        row.setContentsMargins(0, 6, 0, 6)
        self.setLayout(row)

    def _on_open(self) -> None:
        file = self._file
        self._context.ops.read(
            lambda db: _copied(db, file.name, file.sha256), self._context.prompts.open_path, owner=self
        )

    def _on_save(self) -> None:
        file = self._file
        path = self._context.prompts.save_file(tr("Save a copy"), file.name, tr(_ALL))
        if path is not None:
            self._context.ops.read(lambda db: save_copy(db, file.sha256, path), self._on_saved, owner=self)

    def _on_saved(self, path: Path) -> None:
        self._context.go.say(tr("Saved {name}", name=path.name))

    def _on_remove(self) -> None:
        from apptracker.services import applications

        file = self._file
        self._context.ops.change(
            lambda db: applications.detach(db, file.id), owner=self, toast=tr("Took off {name}", name=file.name)
        )


def local_files(data: QMimeData) -> list[Path]:
    """The files of this machine among what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def save_copy(db: Database, sha256: str, path: Path) -> Path:
    """Write kept content where the person wants it; they agreed to replace what is there."""
    from apptracker.adapters.system.files import write_whole

    write_whole(path, db.read.file_bytes(sha256), force=True)
    return path


def _attached(db: Database, application_id: int, paths: Sequence[Path]) -> object:
    from apptracker.adapters.system.files import read_bytes
    from apptracker.services import applications

    return applications.attach(db, application_id, [(path.name, read_bytes(path)) for path in paths])


def _copied(db: Database, name: str, sha256: str) -> Path:
    from apptracker.adapters.system.files import private_copy

    return private_copy(name, db.read.file_bytes(sha256))
