"""Parts of what shows a sent packet: the letter's pages as they looked, and the files that went with it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from apptracker.domain.records import SentFile
from apptracker.store import Database
from apptracker.ui import formats
from apptracker.ui.application.files import SHOWN_BY_SYSTEM, save_copy
from apptracker.ui.context import Context
from apptracker.ui.theme import Theme, set_role
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import Elided, Scrolled, button, in_row, label, stacked

_GAP = 12
_ALL = mark("All files (*)")


class SentPages(QWidget):
    """Pages as pictures, one below the other, as wide as their place."""

    def __init__(self, theme: Theme, pictures: Sequence[QImage]) -> None:
        super().__init__()
        self._theme, self._pictures = theme, tuple(pictures)
        self.setAccessibleName(tr("The letter as it went out"))
        told = trn(
            "{n} page; show it as text to read it aloud",
            "{n} pages; show it as text to read it aloud",
            len(self._pictures),
        )
        self.setAccessibleDescription(told)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(sum(self._height(picture, width) + _GAP for picture in self._pictures)) - _GAP + 2

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(400))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        top, width = 1.0, self.width() - 2
        for picture in self._pictures:
            rect = QRectF(1, top, width, self._height(picture, width))
            painter.fillRect(rect, self._theme.color("paper"))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.drawImage(rect, picture)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.setPen(QPen(self._theme.color("border"), 1))
            painter.drawRect(rect)
            top += rect.height() + _GAP

    @staticmethod
    def _height(picture: QImage, width: int) -> float:
        return width * picture.height() / max(1, picture.width())


def scrolled_pages(theme: Theme, pictures: Sequence[QImage]) -> Scrolled:
    """The pages to scroll through, by mouse and by the arrow keys."""
    made = Scrolled(margins=8)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setAccessibleName(tr("The letter as it went out"))
    made.body.addWidget(SentPages(theme, pictures))
    made.body.addStretch(1)
    return made


def file_list(context: Context, files: Sequence[SentFile]) -> Scrolled:
    made = Scrolled(margins=8)
    made.body.setSpacing(0)
    for file in files:
        made.body.addWidget(_SentFileRow(context, file))
    made.body.addStretch(1)
    return made


class _SentFileRow(QFrame):
    def __init__(self, context: Context, file: SentFile) -> None:
        super().__init__()
        set_role(self, "row")
        self.setAccessibleName(file.name)
        opening = button(tr("Open"), partial(open_kept, context, file.name, file.sha256, self), "quiet")
        opening.setAccessibleName(tr("Open {name}", name=file.name))
        opening.setEnabled(Path(file.name).suffix.lower() in SHOWN_BY_SYSTEM)
        if not opening.isEnabled():
            opening.setToolTip(tr("This kind of file may run something. Save a copy and look at it first."))
        saving = button(tr("Save a copy"), partial(save_kept, context, file.name, file.sha256, self), "quiet")
        saving.setAccessibleName(tr("Save a copy of {name}", name=file.name))
        size = label(formats.file_size(file.size), "small")
        row = in_row(stacked(Elided(file.name), size, spacing=0), opening, saving, spacing=2)
        row.setStretch(0, 1)
        row.setContentsMargins(0, 6, 0, 6)
        self.setLayout(row)


def open_kept(context: Context, name: str, sha256: str, owner: QWidget, *_: object) -> None:
    """Hand a copy of kept content to the system."""
    context.ops.read(lambda db: _copied(db, name, sha256), context.prompts.open_path, owner=owner)


def save_kept(context: Context, name: str, sha256: str, owner: QWidget, *_: object) -> None:
    """Write a copy of kept content where the person wants it."""
    path = context.prompts.save_file(tr("Save a copy"), name, tr(_ALL))
    if path is not None:
        context.ops.read(lambda db: save_copy(db, sha256, path), partial(_say_saved, context), owner=owner)


def _say_saved(context: Context, path: Path) -> None:
    context.go.say(tr("Saved {name}", name=path.name))


def _copied(db: Database, name: str, sha256: str) -> Path:
    from apptracker.adapters.system.files import private_copy

    return private_copy(name, db.read.file_bytes(sha256))
