"""Text of the letter in large type on a sheet as high as what stands on it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit

from apptracker.ui.letter.typeface import use_letter_type
from apptracker.ui.theme import Theme

_POINTS = 10.5  # of the letter's type on paper
_MARGIN = 24


class Paper(QTextEdit):
    """To be read, not typed in. :meth:`begin`, then :meth:`write` paragraph by paragraph. ``resized``: its text stands
    elsewhere now."""

    resized = Signal()

    def __init__(self, theme: Theme, name: str, pixels: int) -> None:
        super().__init__()
        self._theme, self._pixels = theme, pixels
        self._family = ""
        self._places: dict[int, tuple[int, int]] = {}
        self.setObjectName("letterPaper")
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(_MARGIN)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    # Writing

    def begin(self) -> None:
        """An empty sheet, in the letter's type as large as the theme has letters."""
        self._family = use_letter_type()
        self._places = {}
        self.clear()

    def plain(self) -> QTextCharFormat:
        """How words look on it that nothing is said of."""
        made = QTextCharFormat()
        font = self.font()
        font.setFamily(self._family)
        font.setPixelSize(round(self._pixels * self._theme.scale))
        made.setFont(font)
        made.setForeground(self._theme.color("ink"))
        return made

    def write(self, parts: list[tuple[str, QTextCharFormat]], numbers: list[int] | None = None) -> None:
        """A paragraph; ``numbers``: by which number each part is found again."""
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if self.document().characterCount() > 1:
            cursor.insertBlock()
        block = cursor.blockFormat()
        block.setBottomMargin(round(self._pixels * self._theme.scale * 0.6))
        block.setLineHeight(130, 1)  # percent, proportional
        cursor.setBlockFormat(block)
        for place, (text, look) in enumerate(parts):
            start = cursor.position()
            cursor.insertText(text.rstrip(), look)
            if numbers is not None:
                self._places[numbers[place]] = (start, cursor.position())
            cursor.insertText(text[len(text.rstrip()) :], self.plain())

    # Where things stand

    def cursor_over(self, number: int) -> QTextCursor | None:
        """Over the words with this number."""
        if number not in self._places:
            return None
        start, end = self._places[number]
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def rect_of(self, number: int) -> QRect:
        """Around the words with this number; empty where there are none."""
        over = self.cursor_over(number)
        if over is None:
            return QRect()
        first, last = QTextCursor(over), QTextCursor(over)
        first.setPosition(over.selectionStart())
        last.setPosition(over.selectionEnd())
        return self.cursorRect(first).united(self.cursorRect(last)).adjusted(0, 0, 1, 0)

    @property
    def column(self) -> QRectF:
        """Where the text stands across the sheet."""
        return QRectF(self.rect()).adjusted(_MARGIN, 0, -_MARGIN, 0)

    @property
    def scale(self) -> float:
        """Pixels to a point, here."""
        return self._pixels * self._theme.scale / _POINTS

    def sizeHint(self) -> QSize:
        return QSize(400, round(self.document().size().height()) + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()
