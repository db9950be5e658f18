"""Editing the letter by hand: a sheet of paper with a field for each paragraph."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontDatabase, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from apptracker import paths
from apptracker.domain.letters import Letter
from apptracker.ui.profile.fields import GrowingText
from apptracker.ui.theme import Theme, restyle
from apptracker.ui.widgets.basics import FlowLayout, button, clear, stacked

_FAMILY = "Source Serif 4"
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
    """``done()``: back to the page. ``put_back_wanted()``: every sentence as drafted."""

    done = Signal()
    put_back_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName("Edit the letter")
        self._subject, self._salutation, self._closing = (_line(name) for name in ("Subject", "Greeting", "Closing"))
        self._paragraphs: list[GrowingText] = []
        self._holder = stacked(spacing=4)
        self._add = button("Add a paragraph", self._on_add, "link")
        self._put_back = button("Put all back as drafted", self.put_back_wanted.emit, "link")
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
        """Begin with this text."""
        clear(self._holder)
        self._paragraphs = []
        self._subject.setText(typed.subject)
        self._salutation.setText(typed.salutation)
        self._closing.setText(typed.closing)
        for text in typed.paragraphs:
            self._add_paragraph(text)
        self._dress()

    def typed(self) -> Typed:
        """A blank line in a field parts paragraphs."""
        texts = [text for field in self._paragraphs for text in field.toPlainText().split("\n\n")]
        paragraphs = tuple(text for text in texts if text.strip())
        return Typed(self._subject.text(), self._salutation.text(), paragraphs, self._closing.text())

    def select(self, paragraph: int, text: str) -> QWidget:
        """Select a sentence in a paragraph (-1: the greeting); the field, to scroll to."""
        if not 0 <= paragraph < len(self._paragraphs):
            self._salutation.setFocus()
            self._salutation.selectAll()
            return self._salutation
        field = self._paragraphs[paragraph]
        field.setFocus()
        start = field.toPlainText().find(text)
        cursor = field.textCursor()
        cursor.setPosition(max(start, 0))
        if start >= 0:
            cursor.setPosition(start + len(text), QTextCursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)
        return field

    def _add_paragraph(self, text: str) -> GrowingText:
        field = GrowingText(least=1, most=_LINES)
        field.setObjectName("letterText")
        field.setPlainText(text)
        field.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._paragraphs.append(field)
        field.setAccessibleName(f"Paragraph {len(self._paragraphs)}")
        self._holder.addWidget(field)
        return field

    @Slot()
    def _on_add(self) -> None:
        field = self._add_paragraph("")
        self._dress()
        QTimer.singleShot(0, field, field.setFocus)

    def _dress(self) -> None:
        """In the letter's own typeface; the style sheet names it."""
        if _FAMILY not in QFontDatabase.families():
            for file in ("SourceSerif4-Regular.ttf", "SourceSerif4-Semibold.ttf"):
                QFontDatabase.addApplicationFont(str(paths.resource("resources", "fonts", "text", file)))
        for field in (self._subject, self._salutation, self._closing, *self._paragraphs):
            restyle(field)
            field.updateGeometry()


def _line(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName("letterText")
    field.setAccessibleName(name)
    field.setPlaceholderText(name)
    return field
