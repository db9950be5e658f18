"""Editing the letter by hand: a sheet of paper with a field for each paragraph."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from apptracker.domain.letters import Letter
from apptracker.ui.letter.typeface import use_letter_type
from apptracker.ui.profile.fields import GrowingText
from apptracker.ui.theme import Theme, restyle
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import FlowLayout, button, clear, stacked

_LINES = 30  # as many lines of a paragraph are shown before its field scrolls


@dataclass(frozen=True, slots=True)
class Typed:
    """The letter as it stands in the fields."""

    subject: str
    salutation: str
    paragraphs: tuple[str, ...]
    closing: str

    @classmethod
    def of(cls, letter: Letter) -> Typed:
        body = tuple(" ".join(sentence.text for sentence in paragraph) for paragraph in letter.paragraphs)
        return cls(letter.subject, letter.salutation.text, body, letter.closing)


class LetterEditor(QWidget):
    """``done()``: back to the page. ``typed_on()``: the person is done with one of the fields. ``put_back_wanted()``:
    every sentence as drafted. ``made(field)``: there is a further field. Alt with an arrow moves a paragraph."""

    done = Signal()
    made = Signal(object)
    typed_on = Signal()
    put_back_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Edit the letter"))
        self._subject, self._salutation, self._closing = (
            _line(name) for name in (tr("Subject"), tr("Greeting"), tr("Closing"))
        )
        for line in (self._subject, self._salutation, self._closing):
            line.editingFinished.connect(self._on_left)
        self._filling = False
        self._paragraphs: list[_Paragraph] = []
        self._holder = stacked(spacing=4)
        self._add = button(tr("Add a paragraph"), self._on_add, "link")
        self._put_back = button(tr("Put all back as drafted"), self.put_back_wanted.emit, "link")
        foot = FlowLayout(12)
        foot.addWidget(self._add)
        foot.addWidget(self._put_back)
        sheet = QFrame()
        sheet.setObjectName("letterSheet")
        sheet.setLayout(stacked(self._subject, self._salutation, self._holder, self._closing, margins=16, spacing=4))
        self.setLayout(stacked(sheet, foot))
        done = QShortcut(QKeySequence("Ctrl+Return"), self)
        done.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        done.activated.connect(self.done)
        theme.changed.connect(self._dress)

    def show_letter(self, typed: Typed) -> None:
        """Hold this text; fields that hold theirs already stay as they are, with the cursor in them."""
        self._filling = True
        lines = (self._subject, typed.subject), (self._salutation, typed.salutation), (self._closing, typed.closing)
        for line, text in lines:
            if line.text() != text:
                line.setText(text)
                line.setCursorPosition(0)
        if len(typed.paragraphs) != len(self._paragraphs):
            focused = next((place for place, field in enumerate(self._paragraphs) if field.hasFocus()), -1)
            clear(self._holder)
            self._paragraphs = []
            for text in typed.paragraphs:
                self._add_paragraph(text)
            if self._paragraphs and focused >= 0:
                self._paragraphs[min(focused, len(self._paragraphs) - 1)].setFocus()
            self._dress()
        for field, text in zip(self._paragraphs, typed.paragraphs, strict=True):
            if field.toPlainText() != text:
                field.setPlainText(text)
        self._filling = False

    def typed(self) -> Typed:
        """A blank line in a field parts paragraphs."""
        texts = [text for field in self._paragraphs for text in field.toPlainText().split("\n\n")]
        paragraphs = tuple(text for text in texts if text.strip())
        return Typed(self._subject.text(), self._salutation.text(), paragraphs, self._closing.text())

    def _add_paragraph(self, text: str) -> _Paragraph:
        field = _Paragraph()
        field.left.connect(self._on_left)
        field.moved.connect(self._on_moved)
        field.setObjectName("letterText")
        field.setPlainText(text)
        field.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._paragraphs.append(field)
        field.setAccessibleName(tr("Paragraph {number}", number=len(self._paragraphs)))
        self._holder.addWidget(field)
        self.made.emit(field)
        return field

    @Slot()
    def _on_left(self) -> None:
        if not self._filling:  # a field that goes has lost the keyboard, and says nothing of the letter
            self.typed_on.emit()

    @Slot()
    def _on_add(self) -> None:
        field = self._add_paragraph("")
        self._dress()
        QTimer.singleShot(0, field, field.setFocus)

    @Slot(int)
    def _on_moved(self, by: int) -> None:
        place = next((n for n, field in enumerate(self._paragraphs) if field.hasFocus()), -1)
        if place < 0 or not 0 <= place + by < len(self._paragraphs):
            return
        one, other = self._paragraphs[place], self._paragraphs[place + by]
        cursor = one.textCursor().position()
        texts = one.toPlainText(), other.toPlainText()
        other.setPlainText(texts[0])
        one.setPlainText(texts[1])
        moved = other.textCursor()
        moved.setPosition(cursor)
        other.setTextCursor(moved)
        other.setFocus(Qt.FocusReason.OtherFocusReason)  # leaving the one has both stored

    def _dress(self) -> None:
        """In the letter's own typeface; the style sheet names it."""
        use_letter_type()
        for field in (self._subject, self._salutation, self._closing, *self._paragraphs):
            restyle(field)
            field.updateGeometry()


class _Paragraph(GrowingText):
    """``moved(by)``: further up (-1) or down (1)."""

    moved = Signal(int)

    def __init__(self) -> None:
        super().__init__(least=1, most=_LINES)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if by and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(by)
        else:
            super().keyPressEvent(event)


def _line(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName("letterText")
    field.setAccessibleName(name)
    field.setPlaceholderText(name)
    return field
