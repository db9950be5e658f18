"""Files that go along with a letter: those at hand to tick, others to add."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from apptracker.ui import formats
from apptracker.ui.prompts import Prompts
from apptracker.ui.theme import Theme
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import Elided, button, clear, icon_button, in_row, on_button, stacked, tip

if TYPE_CHECKING:
    from apptracker.services.packets import OfferedFile


class FilesAlong(QWidget):
    """``files`` are the paths added; ``kept`` names and checksums of the stored files that were ticked. ``adding``
    stands on the button, ``title`` over the files to choose from; ``ticked`` is what a tick means, as a screen reader
    says it ("went with it")."""

    def __init__(self, theme: Theme, prompts: Prompts, *, adding: str, title: str, ticked: str) -> None:
        super().__init__()
        self._theme, self._prompts, self._title, self._said = theme, prompts, title, ticked
        self.files: list[Path] = []
        self._offers: dict[QCheckBox, OfferedFile] = {}
        self._offered, self._listed = stacked(spacing=2), stacked(spacing=2)
        self.add = button(adding, self._on_add, "link")
        self.setLayout(stacked(self._offered, self._listed, self.add))

    @property
    def kept(self) -> tuple[tuple[str, str], ...]:
        return tuple((file.name, file.sha256) for box, file in self._offers.items() if box.isChecked())

    @property
    def offered(self) -> tuple[QCheckBox, ...]:
        """What there is to tick."""
        return tuple(self._offers)

    def begin(self) -> None:
        """Nothing ticked, nothing added."""
        self.files = []
        self.offer((), date.min, None)
        self._list()

    def offer(self, files: Sequence[OfferedFile], today: date, before: QWidget | None) -> None:
        """``files`` to tick, in the order of the keyboard behind ``before``. What was ticked stays so."""
        if list(self._offers.values()) == list(files):
            return
        clear(self._offered)
        self._offers = {self._box(file, today): file for file in files}
        for box in self._offers:
            self._offered.addWidget(box)
            if before is not None:
                self.setTabOrder(before, box)
            before = box

    def drop(self, path: Path) -> None:
        """Leave a file out again."""
        self.files.remove(path)
        self._list()

    def _box(self, file: OfferedFile, today: date) -> QCheckBox:
        where = (
            tr("sent last time, {day}", day=formats.day(file.last_sent, today))
            if file.last_sent
            else tr("attached here")
        )
        box = _FittingBox(f"{file.name} ({where})")
        box.setAccessibleName(f"{file.name}, {where}, {self._said}")
        return box

    def _list(self) -> None:
        clear(self._listed)
        for path in self.files:
            self._listed.addWidget(_FileRow(self._theme, path, self))

    @Slot()
    def _on_add(self) -> None:
        chosen = self._prompts.open_files(self._title, tr("All files (*)"))
        self.files += [path for path in chosen if path not in self.files]
        self._list()


class _FittingBox(QCheckBox):
    """A box to tick whose words lose their middle where they do not fit; the whole of them is the tooltip then."""

    def __init__(self, text: str) -> None:
        super().__init__(on_button(text))
        self._whole = text
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self).width()
        if room < self.fontMetrics().horizontalAdvance(self._whole):
            elided = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, room)
            option.text = on_button(elided)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip(tip(self._whole) if self.width() < self.sizeHint().width() else "")


class _FileRow(QWidget):
    def __init__(self, theme: Theme, path: Path, along: FilesAlong) -> None:
        super().__init__()
        self._path, self._along = path, along
        name: QLabel = Elided(path.name)
        row = in_row(name, icon_button(theme, "close", tr("Leave out {name}", name=path.name), self._on_drop))
        row.setStretch(0, 1)
        self.setLayout(row)

    @Slot()
    def _on_drop(self) -> None:
        self._along.drop(self._path)
