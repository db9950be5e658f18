"""What went to the employer, as it was then: the letter, the posting it answered, the files."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QTabWidget, QVBoxLayout, QWidget

from apptracker.domain.records import SentFile, SentPacket
from apptracker.store import Database
from apptracker.ui import formats
from apptracker.ui.application.files import save_copy
from apptracker.ui.context import Context
from apptracker.ui.theme import set_role
from apptracker.ui.widgets.basics import Elided, button, in_row, label, stacked


@dataclass(frozen=True, slots=True)
class Sent:
    letter: str = ""
    posting: str = ""


class SentDialog(QDialog):
    def __init__(self, context: Context, packet: SentPacket, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._packet = context, packet
        self.setWindowTitle("What was sent")
        self.tabs = QTabWidget()
        close = button("Close", self.accept)
        close.setDefault(True)
        when = label(f"As it went out on {formats.full_day(packet.sent_on)}. It stays as it is.", "muted", wrap=True)
        head = label("What was sent", "heading")
        self.setLayout(stacked(head, when, self.tabs, in_row(1, close), margins=20, spacing=12))
        scale = min(1.4, context.theme.scale)
        self.resize(round(620 * scale), round(560 * scale))
        context.ops.read(lambda db: _sent(db, packet), self._on_read, owner=self)

    def _on_read(self, sent: Sent) -> None:
        if sent.letter:
            self.tabs.addTab(reading_text(sent.letter, "The letter that was sent"), "Letter")
        if sent.posting:
            self.tabs.addTab(reading_text(sent.posting, "The posting as it was"), "Posting")
        if self._packet.files:
            self.tabs.addTab(self._files(), "Files")
        if not self.tabs.count():
            self.tabs.addTab(label("It went without a letter or files.", "muted"), "Nothing kept")

    def _files(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        for file in self._packet.files:
            save = button("Save a copy", partial(self._save, file), "quiet")
            save.setAccessibleName(f"Save a copy of {file.name}")
            row = in_row(Elided(file.name), label(formats.file_size(file.size), "small"), save)
            row.setStretch(0, 1)
            column.addLayout(row)
        column.addStretch(1)
        return made

    def _save(self, file: SentFile) -> None:
        path = self._context.prompts.save_file("Save a copy", file.name, "All files (*)")
        if path is not None:
            self._context.ops.read(lambda db: save_copy(db, file.sha256, path), self._on_saved, owner=self)

    def _on_saved(self, path: Path) -> None:
        self._context.go.say(f"Saved {path.name}")


def reading_text(text: str, name: str) -> QPlainTextEdit:
    """Text to read and copy, not to change."""
    made = QPlainTextEdit(text)
    made.setReadOnly(True)
    made.setAccessibleName(name)
    made.setTabChangesFocus(True)
    made.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    set_role(made, "reading")
    return made


def _sent(db: Database, packet: SentPacket) -> Sent:
    letter = posting = ""
    if packet.document_version_id is not None:
        letter = db.read.document_version(packet.document_version_id)[1].text
    if packet.posting_id is not None:
        posting = db.read.captured_posting(packet.posting_id).text
    return Sent(letter, posting)
