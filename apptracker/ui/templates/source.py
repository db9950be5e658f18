"""The text of a template, to be changed: line numbers, its tags in colors, and the lines that are wrong underlined."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from apptracker.ui.theme import Theme
from apptracker.ui.tr import tr

_TOKEN = re.compile(r"\{#|\{\{.*?\}\}|\{%.*?%\}")
_HELD = re.compile(r"\{\{(?!.*\}\})|\{%(?!.*%\})")
_IN_COMMENT = 1
_MARGIN = 8  # pixels around the numbers


class SourceEdit(QPlainTextEdit):
    """``left()``: Esc was pressed. Tab goes on to the next control, as everywhere in the window."""

    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._wrong: dict[int, str] = {}
        self.setObjectName("templateSource")
        self.setAccessibleName(tr("Text of the template"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it is code, its numbers before it and its bar behind
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setMinimumHeight(80)
        self.numbers = _Numbers(self)
        self._colors = _Colors(self)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._on_update)
        self.cursorPositionChanged.connect(self.numbers.update)
        theme.changed.connect(self._dress)
        self._dress()

    def show_problems(self, wrong: dict[int, str]) -> None:
        """Mark these lines, each with what is wrong there."""
        self._wrong = wrong
        marks = []
        for line in wrong:
            block = self.document().findBlockByNumber(line - 1)
            if not block.isValid():
                continue
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(block)
            mark.format = self._ground()
            marks.append(mark)
        self.setExtraSelections(marks)
        self.numbers.update()

    def go_to(self, line: int) -> None:
        """Put the cursor, and the keyboard, into a line."""
        block = self.document().findBlockByNumber(min(line, self.blockCount()) - 1)
        self.setTextCursor(QTextCursor(block))
        self.centerCursor()
        self.setFocus()

    def insert(self, snippet: str) -> None:
        """Put a variable in where the cursor is: by its name alone where braces are open already."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        if _HELD.search(before):
            plain = re.fullmatch(r"(?:\{% if [^%]* %\})?\{\{ (.*) \}\}(?:\{% endif %\})?", snippet)
            snippet = plain[1] if plain else snippet
        elif snippet.startswith("{% for") and before.strip():
            snippet = f"\n{snippet}"
        cursor.beginEditBlock()
        cursor.insertText(snippet)
        if "say." in snippet and "as say" not in self.toPlainText():
            self._bring_sentences()
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.setFocus()

    def event(self, event: QEvent) -> bool:
        """Esc is the text's own while the keyboard is there, and leads out of it."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def _bring_sentences(self) -> None:
        """The line that the built-in sentences need above them."""
        from apptracker.tailoring.letter.headers import end_of_header
        from apptracker.tailoring.letter.variables import IMPORT

        place = end_of_header(self.toPlainText())
        above = QTextCursor(self.document())
        above.setPosition(place)
        above.insertText(f"\n{IMPORT}" if place else f"{IMPORT}\n")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def numbers_width(self) -> int:
        digits = len(str(max(10, self.blockCount())))
        return self.fontMetrics().horizontalAdvance("9") * digits + 2 * _MARGIN

    def paint_numbers(self, event: QPaintEvent) -> None:
        painter = QPainter(self.numbers)
        painter.fillRect(event.rect(), self._theme.color("background"))
        block, here = self.firstVisibleBlock(), self.textCursor().blockNumber()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        plain = QFont(self.font())
        while block.isValid() and top <= event.rect().bottom():
            number, height = block.blockNumber(), self.blockBoundingRect(block).height()
            wrong = number + 1 in self._wrong
            plain.setBold(wrong or number == here)
            painter.setFont(plain)
            painter.setPen(self._theme.color("danger" if wrong else "text" if number == here else "text-muted"))
            place = QRectF(0, top, self.numbers.width() - _MARGIN, self.fontMetrics().height())
            painter.drawText(place, Qt.AlignmentFlag.AlignRight, str(number + 1))
            top += height
            block = block.next()

    def _ground(self) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setBackground(self._theme.color("danger-soft"))
        made.setProperty(QTextFormat.Property.FullWidthSelection, True)
        return made

    def _make_room(self) -> None:
        self.setViewportMargins(self.numbers_width(), 0, 0, 0)
        self._place()

    def _place(self) -> None:
        inside = self.contentsRect()
        self.numbers.setGeometry(QRect(inside.left(), inside.top(), self.numbers_width(), inside.height()))

    def _on_update(self, rect: QRect, scrolled: int) -> None:
        if scrolled:
            self.numbers.scroll(0, scrolled)
        else:
            self.numbers.update(0, rect.y(), self.numbers.width(), rect.height())

    def _dress(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(self._theme.size("body"))
        self.setFont(font)
        self._make_room()
        self._colors.dress(self._theme)
        self.show_problems(self._wrong)


class _Numbers(QWidget):
    def __init__(self, source: SourceEdit) -> None:
        super().__init__(source)
        self.setAccessibleName(tr("Line numbers"))
        self._source = source

    def sizeHint(self) -> QSize:
        return QSize(self._source.numbers_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._source.paint_numbers(event)


class _Colors(QSyntaxHighlighter):
    """Comments, what is put in, and what asks or repeats, each in a color of its own."""

    def __init__(self, source: SourceEdit) -> None:
        super().__init__(source.document())
        self._formats: dict[str, QTextCharFormat] = {}

    def dress(self, theme: Theme) -> None:
        self._formats = {
            "comment": _format(theme.color("text-muted"), italic=True),
            "{": _format(theme.color("accent")),
            "%": _format(theme.color("info")),
        }
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        if not self._formats:
            return
        self.setCurrentBlockState(0)
        place = 0
        if self.previousBlockState() == _IN_COMMENT:
            place = self._comment(text, 0)
        while place < len(text) and (token := _TOKEN.search(text, place)):
            if token[0] == "{#":
                place = self._comment(text, token.start())
            else:
                self.setFormat(token.start(), len(token[0]), self._formats[token[0][1]])
                place = token.end()

    def _comment(self, text: str, start: int) -> int:
        """Color a comment from ``start``, and give where it ends."""
        end = text.find("#}", start)
        if end < 0:
            self.setCurrentBlockState(_IN_COMMENT)
            end = len(text)
        else:
            end += 2
        self.setFormat(start, end - start, self._formats["comment"])
        return end


def _format(color: QColor, *, italic: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(color)
    made.setFontItalic(italic)
    return made
