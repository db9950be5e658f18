"""Marking an application as sent: when, with which letter, and which further files to freeze."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateEdit

from apptracker.ui import formats
from apptracker.ui.letter.along import FilesAlong
from apptracker.ui.letter.notice import Notice
from apptracker.ui.prompts import Prompts
from apptracker.ui.theme import Theme
from apptracker.ui.tr import tr, trn
from apptracker.ui.widgets.basics import Card, FlowLayout, button, in_row, label
from apptracker.ui.widgets.wrapping_check import WrappingCheck

if TYPE_CHECKING:
    from apptracker.services.packets import OfferedFile


class SendForm(Card):
    """``wanted()``: mark it as sent with what stands in the form; ``cancelled()``. Enter and Esc do the same.
    ``opened(open)``: it is there now, or gone again."""

    wanted = Signal()
    opened = Signal(bool)
    cancelled = Signal()

    def __init__(self, theme: Theme, prompts: Prompts) -> None:
        super().__init__(tr("Mark as sent"))
        self._today = date.min
        self._with_letter = WrappingCheck(tr("The letter went with it"))
        self._letter = label("", "muted", wrap=True)
        self._frozen = label("", wrap=True)
        self._day = QDateEdit()
        self._day.setDisplayFormat(formats.date_format())
        self._day.setCalendarPopup(True)
        self._day.setAccessibleName(tr("Sent on"))
        name = label(tr("Sent on"), "label")
        name.setBuddy(self._day)
        self._along = FilesAlong(
            theme,
            prompts,
            adding=tr("Add files that went with it"),
            title=tr("Files that went with the letter"),
            ticked=tr("went with it"),
        )
        self._trouble = label("", "danger", wrap=True)
        self._trouble.hide()
        self._send = button(tr("Mark as sent"), self._on_send, "primary")
        buttons = FlowLayout(8)
        buttons.addWidget(self._send)
        buttons.addWidget(button(tr("Cancel"), self.cancelled.emit, "quiet"))
        self.before = Notice()  # that the same job was applied for already
        self.body.addWidget(self.before)
        self.body.addWidget(self._frozen)
        self.body.addLayout(in_row(name, self._day, 1))
        self.body.addWidget(self._with_letter)
        self.body.addWidget(self._letter)
        self.body.addWidget(self._along)
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
            self._along.begin()
            self.offer((), answers=0)
            self._day.setMaximumDate(QDate(today.year, today.month, today.day))
            self._day.setDate(QDate(today.year, today.month, today.day))
        self.show()
        self._day.setFocus()

    def offer(self, files: Sequence[OfferedFile], *, answers: int) -> None:
        """``files`` that may have gone out, too, for the person to tick; how many ``answers`` to the application form
        go out with it. What was ticked stays so."""
        self._frozen.setText(
            trn(
                "Letter, posting, your {n} answer to the form and files are kept as they are now, and the follow-up is "
                "planned.",
                "Letter, posting, your {n} answers to the form and files are kept as they are now, and the follow-up "
                "is planned.",
                answers,
            )
            if answers
            else tr("Letter, posting and files are kept as they are now, and the follow-up is planned.")
        )
        self._along.offer(files, self._today, self._with_letter)

    @property
    def files(self) -> list[Path]:
        """What was added."""
        return self._along.files

    @property
    def kept(self) -> tuple[tuple[str, str], ...]:
        """What was ticked: names and checksums."""
        return self._along.kept

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

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        self.opened.emit(visible)

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
