"""Putting a posting with an application: pasted, dropped or from a file."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from apptracker.domain.changes import Result
from apptracker.domain.errors import AppError
from apptracker.store import Database
from apptracker.ui.application.files import local_files
from apptracker.ui.capturing.choosing import chosen_posting
from apptracker.ui.context import Context
from apptracker.ui.theme import set_role
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import button, in_row, label, stacked
from apptracker.ui.words import words_for_person

PASTED = "pasted text"
_SAME = mark("This is the version you have already, word for word. Nothing was changed.")


class PostingForm(QWidget):
    """Puts a posting with the application: pasted, dropped or from a file. ``done``: it is there, or not wanted."""

    done = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.application_id = 0
        self._keeping = False
        self._heading = label(role="heading")
        self._hint = label(
            tr(
                "Paste its text, drop a saved page, or choose a file. "
                "Then you see what it asks and what you can answer."
            ),
            "muted",
            wrap=True,
        )
        self.edit = _DropEdit()
        self.edit.dropped.connect(self._on_dropped)
        self.edit.setAccessibleName(tr("The posting's text"))
        self.edit.setPlaceholderText(tr("The posting’s text"))
        self.edit.setTabChangesFocus(True)
        self.edit.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.edit.textChanged.connect(self._on_changed)
        self._trouble = label(role="danger", wrap=True)
        self.save = button(tr("Save posting"), self._on_save, "primary")
        self._choose = button(tr("Choose a file"), self._on_choose)
        self.cancel = button(tr("Cancel"), self._on_cancel, "quiet")
        foot = in_row(self.save, self._choose, self.cancel, 1)
        self.setLayout(stacked(self._heading, self._hint, self.edit, self._trouble, foot, margins=20, spacing=10))
        self.clear()

    def offer(self, *, first: bool) -> None:
        self._heading.setText(tr("Add the posting") if first else tr("A newer version of the posting"))
        self.cancel.setVisible(not first)

    def clear(self) -> None:
        self.edit.clear()
        self._trouble.hide()
        self.save.setEnabled(False)

    def _on_changed(self) -> None:
        self.save.setEnabled(bool(self.edit.toPlainText().strip()))
        self._trouble.hide()

    def _on_save(self) -> None:
        self._keep(PASTED, self.edit.toPlainText().encode("utf-8", "replace"))

    def _on_choose(self) -> None:
        self._on_dropped(chosen_posting(self._context))

    @Slot(object)
    def _on_dropped(self, paths: list[Path]) -> None:
        if paths:
            self._keep(paths[0].name, paths[0])

    def _on_cancel(self) -> None:
        self.clear()
        self.done.emit()

    def _keep(self, name: str, data: bytes | Path) -> None:
        if self._keeping:
            return
        self._keeping = True
        id_ = self.application_id
        self._context.ops.change(
            lambda db: _attached(db, id_, name, data),
            owner=self,
            words=tr("Reading the posting"),
            done=self._on_kept,
            failed=self._on_failed,
        )

    def _on_kept(self, kept: Kept) -> None:
        self._keeping = False
        self.clear()
        self.done.emit()
        words = tr("Posting saved: {changed}", changed=kept.changed) if kept.changed else tr("Posting saved")
        go = self._context.go
        see = partial(go.open_application, kept.application_id, "posting:changes") if kept.changed else None
        go.say(words, kept.change_id, see)

    def _on_failed(self, error: AppError) -> None:
        self._keeping = False
        same = error.code == "posting.same"  # which is no trouble
        set_role(self._trouble, "info" if same else "danger")
        self._trouble.setText(tr(_SAME) if same else words_for_person(error))
        self._trouble.show()


class _DropEdit(QPlainTextEdit):
    """``dropped(paths)``: files were dropped, which are to be read, not typed in as links."""

    dropped = Signal(object)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        paths = local_files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)
        else:
            super().dropEvent(event)


@dataclass(frozen=True, slots=True)
class Kept:
    """``changed``: what a newer version says otherwise, in short; '' for the first, and where nothing counts."""

    application_id: int
    changed: str
    change_id: int | None


def _attached(db: Database, application_id: int, name: str, data: bytes | Path) -> Result[Kept]:
    from apptracker.adapters.system.files import read_bytes
    from apptracker.services import capture, versions

    content = read_bytes(data) if isinstance(data, Path) else data
    changes = capture.attach_posting(db, application_id, capture.Source(name, content)).changes
    changed = versions.latest_change(db, application_id)
    return Result(Kept(application_id, str(changed or ""), changes.change_id), changes)
