"""Marking an application as sent: when, with which letter, and which further files to freeze."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QDateEdit, QLabel, QWidget

from apptracker.ui import formats
from apptracker.ui.letter.notice import Notice
from apptracker.ui.prompts import Prompts
from apptracker.ui.theme import Theme
from apptracker.ui.widgets.basics import (
    Card,
    Elided,
    FlowLayout,
    button,
    clear,
    icon_button,
    in_row,
    label,
    on_button,
    stacked,
    tip,
)

if TYPE_CHECKING:
    from apptracker.services.packets import OfferedFile

_LONGEST = 36  # characters of a file's name


class SendForm(Card):
    """``wanted()``: mark it as sent with what stands in the form; ``cancelled()``. Enter and Esc do the same."""

    wanted = Signal()
    cancelled = Signal()

    def __init__(self, theme: Theme, prompts: Prompts) -> None:
        super().__init__("Mark as sent")
        self._theme, self._prompts = theme, prompts
        self.files: list[Path] = []
        self._today = date.min
        self._with_letter = QCheckBox("The letter went with it")
        self._letter = label("", "muted", wrap=True)
        self._frozen = label("", wrap=True)
        self._day = QDateEdit()
        self._day.setCalendarPopup(True)
        self._day.setAccessibleName("Sent on")
        name = label("Sent on", "label")
        name.setBuddy(self._day)
        self._listed = stacked(spacing=2)
        self._offered = stacked(spacing=2)
        self._offers: dict[QCheckBox, OfferedFile] = {}
        self._add = button("Add files that went with it", self._on_add, "link")
        self._trouble = label("", "danger", wrap=True)
        self._trouble.hide()
        self._send = button("Mark as sent", self._on_send, "primary")
        buttons = FlowLayout(8)
        buttons.addWidget(self._send)
        buttons.addWidget(button("Cancel", self.cancelled.emit, "quiet"))
        self.before = Notice()  # that the same job was applied for already
        self.body.addWidget(self.before)
        self.body.addWidget(self._frozen)
        self.body.addLayout(in_row(name, self._day, 1))
        self.body.addWidget(self._with_letter)
        self.body.addWidget(self._letter)
        self.body.addLayout(self._offered)
        self.body.addLayout(self._listed)
        self.body.addWidget(self._add)
        self.body.addWidget(self._trouble)
        self.body.addLayout(buttons)
        self.hide()

    def begin(self, today: date, letter: str, *, with_letter: bool) -> None:
        """Open anew. ``letter`` says in words which letter goes out; ``with_letter`` whether it is whole."""
        self._letter.setText(letter)
        self._with_letter.setChecked(with_letter)
        self.show_trouble("")
        self.before.hide()
        if self.isHidden():
            self._send.setEnabled(True)
            self._today = today
            self.files = []
            self.offer((), answers=0)
            self._day.setMaximumDate(QDate(today.year, today.month, today.day))
            self._day.setDate(QDate(today.year, today.month, today.day))
            self._list()
        self.show()
        self._day.setFocus()

    def offer(self, files: Sequence[OfferedFile], *, answers: int) -> None:
        """``files`` that may have gone out, too, for the person to tick; how many ``answers`` to the application form
        go out with it. What was ticked stays so."""
        kept = f", your {formats.count(answers, 'answer')} to the form" if answers else ""
        self._frozen.setText(f"Letter, posting{kept} and files are kept as they are now, and the follow-up is planned.")
        if list(self._offers.values()) == list(files):
            return
        clear(self._offered)
        self._offers = {_ticked(file, self._today): file for file in files}
        before: QWidget = self._with_letter
        for box in self._offers:
            self._offered.addWidget(box)
            self.setTabOrder(before, box)
            before = box

    @property
    def kept(self) -> tuple[tuple[str, str], ...]:
        """What was ticked: names and checksums."""
        return tuple((file.name, file.sha256) for box, file in self._offers.items() if box.isChecked())

    @property
    def with_letter(self) -> bool:
        return self._with_letter.isChecked()

    @property
    def day(self) -> date:
        chosen = self._day.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def show_trouble(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))
        if words:
            self._send.setEnabled(True)

    def _list(self) -> None:
        clear(self._listed)
        for path in self.files:
            self._listed.addWidget(_FileRow(self._theme, path, self))

    def drop(self, path: Path) -> None:
        """Leave a file out again."""
        self.files.remove(path)
        self._list()

    def event(self, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # the form goes first; the next Esc goes back
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_send()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_send(self) -> None:
        if self._send.isEnabled():  # it goes out once, however often that is pressed
            self._send.setEnabled(False)
            self.wanted.emit()

    @Slot()
    def _on_add(self) -> None:
        chosen = self._prompts.open_files("Files that went with the letter", "All files (*)")
        self.files += [path for path in chosen if path not in self.files]
        self._list()


def _ticked(file: OfferedFile, today: date) -> QCheckBox:
    where = f"sent last time, {formats.day(file.last_sent, today)}" if file.last_sent else "attached here"
    name = file.name if len(file.name) <= _LONGEST else f"{file.name[: _LONGEST // 2]}…{file.name[-_LONGEST // 2 :]}"
    box = QCheckBox(on_button(f"{name} ({where})"))
    box.setAccessibleName(f"{file.name}, {where}, went with it")
    box.setToolTip(tip(file.name) if name != file.name else "")
    return box


class _FileRow(QWidget):
    def __init__(self, theme: Theme, path: Path, form: SendForm) -> None:
        super().__init__()
        self._path, self._form = path, form
        name: QLabel = Elided(path.name)
        row = in_row(name, icon_button(theme, "close", f"Leave out {path.name}", self._on_drop))
        row.setStretch(0, 1)
        self.setLayout(row)

    @Slot()
    def _on_drop(self) -> None:
        self._form.drop(self._path)
