"""A document to read and copy in the window, set as plainly as the window's other texts."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextListFormat
from PySide6.QtWidgets import QTextEdit

from apptracker.domain.documents import BulletList, Document, Heading, Lines, Paragraph, Run, Sender
from apptracker.ui.theme import Theme, set_role

_SIZES = {1: "title", 2: "heading"}  # by a heading's level; deeper ones are strong words
_ABOVE = {1: 0, 2: 16}


class DocumentView(QTextEdit):
    """Shows a document's blocks as headings, paragraphs and lists."""

    def __init__(self, theme: Theme, name: str, *, between: int = 4) -> None:
        """``between``: pixels between paragraphs."""
        super().__init__()
        self._theme = theme
        self._between = between
        self._document: Document | None = None
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        set_role(self, "reading")
        theme.changed.connect(self._write)

    def show_document(self, document: Document) -> None:
        self._document = document
        self._write()

    def _write(self) -> None:
        self.clear()
        if self._document is None:
            return
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for block in self._document.blocks:
            match block:
                case Heading(text, level):
                    self._heading(cursor, text, level)
                case Paragraph(runs):
                    self._lines(cursor, [runs])
                case BulletList(items, checkboxes):
                    self._list(cursor, items, boxes=checkboxes)
                case Lines():
                    self._lines(cursor, block.as_runs)
                case Sender(name, lines):
                    self._lines(cursor, [(Run(name, strong=True),), *((Run(line),) for line in lines)])
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _heading(self, cursor: QTextCursor, text: str, level: int) -> None:
        self._begin(cursor, above=_ABOVE.get(level, 10), below=4)
        look = QTextCharFormat()
        look.setFont(self._theme.font(_SIZES.get(level, "body"), strong=True))
        look.setForeground(self._theme.color("text"))
        cursor.insertText(text, look)

    def _lines(self, cursor: QTextCursor, lines: Iterable[tuple[Run, ...]]) -> None:
        for number, runs in enumerate(lines):
            self._begin(cursor, above=0 if number else self._between, below=2)
            self._runs(cursor, runs)

    def _list(self, cursor: QTextCursor, items: Iterable[tuple[Run, ...]], *, boxes: bool) -> None:
        shape = QTextListFormat()
        shape.setStyle(QTextListFormat.Style.ListSquare if boxes else QTextListFormat.Style.ListDisc)
        made = None
        for runs in items:
            self._begin(cursor, above=2, below=2, box=boxes)
            if made is None:
                made = cursor.createList(shape)
            else:
                made.add(cursor.block())
            self._runs(cursor, runs)

    def _begin(self, cursor: QTextCursor, *, above: int, below: int, box: bool = False) -> None:
        look = QTextBlockFormat()
        if box:
            look.setMarker(QTextBlockFormat.MarkerType.Unchecked)
        look.setTopMargin(above)
        look.setBottomMargin(below)
        if self.document().isEmpty() and cursor.atStart():
            cursor.setBlockFormat(look)
        else:
            cursor.insertBlock(look)

    def _runs(self, cursor: QTextCursor, runs: Iterable[Run]) -> None:
        for run in runs:
            look = QTextCharFormat()
            look.setFont(self._theme.font(strong=run.strong))
            look.setFontItalic(run.emphasis)
            look.setForeground(self._theme.color("warning" if run.blank else "text"))
            cursor.insertText(run.text, look)
