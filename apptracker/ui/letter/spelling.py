"""Misspelt words underlined where they are typed, with what else could be meant."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QContextMenuEvent, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from apptracker.ui.letter.page import ink_on_paper
from apptracker.ui.theme import Theme
from apptracker.ui.tr import tr

if TYPE_CHECKING:
    from apptracker.domain.changes import Result
    from apptracker.domain.spelling import Misspelling
    from apptracker.store import Database
    from apptracker.ui.letter.view import LetterView

_AFTER = 350  # milliseconds nothing is typed
_MOST = 5  # suggestions
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")


class Spelling(QObject):
    """Looks over the fields of a :class:`LetterView` that letters are typed in."""

    def __init__(self, view: LetterView) -> None:
        super().__init__(view)
        self._view = view
        self._found: dict[str, tuple[str, ...]] = {}  # what is misspelt, and what could be meant
        self._marks: dict[QPlainTextEdit, _Marks] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER)
        self._timer.timeout.connect(self._look)

    def watch(self, field: QPlainTextEdit) -> None:
        """Look over this field from now on, as long as there is one."""
        self._marks[field] = _Marks(field, self, self._view.context.theme)
        field.textChanged.connect(self._timer.start)
        field.installEventFilter(self)
        field.viewport().installEventFilter(self)
        field.destroyed.connect(partial(self._marks.pop, field, None))

    def is_misspelt(self, word: str) -> bool:
        return word in self._found

    def again(self) -> None:
        """Other words are known now."""
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        text = "\n".join(field.toPlainText() for field in self._marks if field.isVisible())
        letter, application_id = self._view.letter, self._view.application_id
        if text.strip() and letter is not None and application_id is not None:
            work = partial(_spelling, text, letter.language, application_id)
            self._view.context.ops.read(work, self._on_looked, owner=self)

    @Slot(object)
    def _on_looked(self, found: tuple[Misspelling, ...]) -> None:
        now = {each.word: each.suggestions for each in found}
        if now != self._found:
            self._found = now
            for marks in self._marks.values():
                marks.rehighlight()

    # The menu of a word

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ContextMenu or not isinstance(event, QContextMenuEvent):
            return False
        field = next((each for each in self._marks if watched in (each, each.viewport())), None)
        if field is None:
            return False
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            cursor, where = field.textCursor(), field.viewport().mapToGlobal(field.cursorRect().bottomLeft())
        else:
            cursor, where = (
                field.cursorForPosition(field.viewport().mapFromGlobal(event.globalPos())),
                event.globalPos(),
            )
        menu = field.createStandardContextMenu()
        self._add_ways(menu, field, cursor)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)
        return True

    def _add_ways(self, menu: QMenu, field: QPlainTextEdit, cursor: QTextCursor) -> None:
        over = _word_over(cursor)
        word = over.selectedText()
        if word not in self._found:
            return
        first = menu.actions()[0]
        for suggestion in self._found[word][:_MOST]:
            action = menu.addAction(suggestion, partial(_replace, field, over, suggestion))
            menu.insertAction(first, action)
        add = menu.addAction(tr("Add to my words"), partial(self._add, word))
        menu.insertAction(first, add)
        menu.insertSeparator(first)

    def _add(self, word: str) -> None:
        self._view.context.ops.change(
            partial(_known, word), owner=self, toast=tr("Added to your words: {word}", word=word), done=self._on_added
        )

    @Slot(object)
    def _on_added(self, _: object) -> None:
        self._look()


class _Marks(QSyntaxHighlighter):
    """Underlines in one field."""

    def __init__(self, field: QPlainTextEdit, spelling: Spelling, theme: Theme) -> None:
        super().__init__(field.document())
        self._spelling, self._theme = spelling, theme

    def highlightBlock(self, text: str) -> None:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(ink_on_paper(self._theme, "danger"))
        for match in _WORD.finditer(text):
            if self._spelling.is_misspelt(match.group()):
                start = len(text[: match.start()].encode("utf-16-le")) // 2  # Qt counts in UTF-16
                self.setFormat(start, len(match.group().encode("utf-16-le")) // 2, look)


def _word_over(cursor: QTextCursor) -> QTextCursor:
    """The word the cursor is in, with its apostrophes and hyphens."""
    block = cursor.block()
    place = cursor.positionInBlock()
    over = QTextCursor(cursor)
    for match in _WORD.finditer(block.text()):
        if match.start() <= place <= match.end():
            over.setPosition(block.position() + match.start())
            over.setPosition(block.position() + match.end(), QTextCursor.MoveMode.KeepAnchor)
    return over


def _replace(field: QPlainTextEdit, over: QTextCursor, text: str) -> None:
    over.insertText(text)
    field.setFocus()


def _spelling(text: str, language: str, application_id: int, db: Database) -> tuple[Misspelling, ...]:
    from apptracker.services.letter_checks import spelling

    return spelling(db, text, language, application_id)


def _known(word: str, db: Database) -> Result[Any]:
    from apptracker.services.letter_checks import add_word

    return add_word(db, word)
