"""Running text as high as it needs to be: paragraphs, headings and lists, to read and to copy from."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextListFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from apptracker.ui.language import named
from apptracker.ui.theme import Theme

if TYPE_CHECKING:
    from apptracker.guide.articles import Part

_BORDER = 1  # pixels, as window.qss has it
MARGIN = 4  # pixels around the text, where its focus shows
_LINE = 1.6  # heights of the letters from line to line, whatever the font's own way
_MANY, _SHORT = 4, 34  # points, and letters of each, that stand side by side rather than as a list
_SCROLLING = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Space,
    }
)


class Prose(QTextEdit):
    """``scrolled(event)``: a key that scrolls whatever the text stands in."""

    scrolled = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("guideProse")
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        for bar in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.document().setDocumentMargin(MARGIN - _BORDER)

    def show_parts(self, parts: Iterable[Part]) -> None:
        document, theme = self.document(), self._theme
        document.clear()
        document.setDefaultFont(theme.font("heading"))
        document.setIndentWidth(theme.size("heading") * 1.5)
        cursor = QTextCursor(document)
        self._first = True
        for part in parts:
            if part.heading:
                self._block(cursor, self._heading_format(), above=14, below=4, line=1.35).insertText(
                    named(part.heading)
                )
            for paragraph in part.paragraphs:
                self._block(cursor, self._plain_format(), below=8).insertText(paragraph)
            if len(part.points) >= _MANY and not part.numbered and max(map(len, part.points)) <= _SHORT:
                self._block(cursor, self._plain_format(), below=8).insertText("  ·  ".join(part.points))
            else:
                self._points(cursor, part.points, numbered=part.numbered)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.updateGeometry()

    def _points(self, cursor: QTextCursor, points: tuple[str, ...], *, numbered: bool) -> None:
        shape = QTextListFormat()
        style = QTextListFormat.Style
        shape.setStyle(style.ListDecimal if numbered else style.ListDisc)
        shape.setIndent(1)
        made = None
        for point in points:
            self._block(cursor, self._plain_format(), below=5)
            if made is None:
                made = cursor.createList(shape)
            else:
                made.add(cursor.block())
            cursor.insertText(point)
        if points:
            after = cursor.blockFormat()
            after.setBottomMargin(self._scaled(10))
            cursor.setBlockFormat(after)

    def _block(
        self, cursor: QTextCursor, letters: QTextCharFormat, *, above: int = 0, below: int, line: float = _LINE
    ) -> QTextCursor:
        shape = QTextBlockFormat()
        high = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
        shape.setLineHeight(self._theme.size("heading") * line, high)
        shape.setTopMargin(0 if self._first else self._scaled(above))
        shape.setBottomMargin(self._scaled(below))
        if self._first:
            cursor.setBlockFormat(shape)
            cursor.setCharFormat(letters)
            cursor.setBlockCharFormat(letters)
        else:
            cursor.insertBlock(shape, letters)
        self._first = False
        return cursor

    def _plain_format(self) -> QTextCharFormat:
        letters = QTextCharFormat()
        letters.setForeground(self._theme.color("text"))
        return letters

    def _heading_format(self) -> QTextCharFormat:
        letters = self._plain_format()
        letters.setFontWeight(QFont.Weight.DemiBold)
        letters.setProperty(QTextCharFormat.Property.FontPixelSize, round(self._theme.size("heading") * 1.1))
        return letters

    def _scaled(self, pixels: int) -> float:
        return pixels * self._theme.scale

    # Qt's own

    def heightForWidth(self, width: int) -> int:
        around = 2 * _BORDER
        if self.document().textWidth() != width - around:
            self.document().setTextWidth(width - around)  # as it will be in a moment
        return ceil(self.document().size().height()) + around

    def sizeHint(self) -> QSize:
        width = max(self.width(), 80)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _SCROLLING and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.scrolled.emit(event)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A selection nobody can copy any more is not shown; a menu takes the focus for a moment only."""
        super().focusOutEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)
