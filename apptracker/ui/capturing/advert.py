"""The field an advert is pasted, dropped or typed into; it knows the page that the text was copied with."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from apptracker.ui.capturing.dropping import NOTHING, Dropped, Given, dropped
from apptracker.ui.tr import tr

_JOB_WORDS = re.compile(
    r"\b(?:job|role|position|apply|resume|cv|experience|requirements?|responsibilit\w+|qualifications?|hiring|salary"
    r"|benefits|full[- ]time|part[- ]time|customers?|candidates?|skills?|employer|pay)\b",
    re.IGNORECASE,
)
_LONG = 200  # characters
_ENOUGH_WORDS = 3
_LINE = 600  # characters: what is longer is no line that somebody typed
_MOST = 1_000_000  # characters of a clipboard that are looked at


class AdvertField(QPlainTextEdit):
    """``handed(data)``: a :class:`Dropped` that is no text, so that it was not inserted. ``pasted``: a text was.
    ``entered``: Enter was pressed behind a single line, which may be all there is to say, or behind what was pasted."""

    handed = Signal(object)
    pasted = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Posting"))
        self.setPlaceholderText(
            tr(
                "Paste the posting, drop a file, or type:\n\nEmployer, title, link\n\n"
                "Harbor Mutual, Customer service agent"
            )
        )
        self._pasted = ("", NOTHING)  # as shown, as it came

    def given(self) -> Given:
        """What is in the field: as it came where nobody changed it since, for the field shows some spaces otherwise."""
        shown = self.toPlainText()
        as_shown, as_it_came = self._pasted
        return as_it_came if shown and shown == as_shown else Given(shown)

    def put(self, given: Given) -> None:
        """Show this in place of everything."""
        self.setPlainText(given.text)
        self._pasted = (self.toPlainText(), given)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        enter = plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.textCursor().atEnd() and (self.is_as_pasted or self._is_line()):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _is_line(self) -> bool:
        text = self.toPlainText()
        return bool(text.strip()) and "\n" not in text and len(text) <= _LINE

    @property
    def is_as_pasted(self) -> bool:
        """Whether nobody changed since what was pasted, and nothing else is here."""
        shown = self.toPlainText()
        return bool(shown.strip()) and shown == self._pasted[0]

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return bool(source.formats())

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insert(dropped(source))

    def insert(self, found: Dropped) -> None:
        """Put a text where the cursor stands; what is no text goes to whoever listens."""
        if found.files or found.trouble:
            self.handed.emit(found)
            return
        cursor = self.textCursor()
        rest = self.toPlainText()[: cursor.selectionStart()] + self.toPlainText()[cursor.selectionEnd() :]
        self.insertPlainText(found.given.text)
        self.ensureCursorVisible()
        if not rest.strip():
            self._pasted = (self.toPlainText(), found.given)
        self.pasted.emit()


def looks_like_advert(text: str) -> bool:
    """Whether a copied text is worth offering: long, and with the words of adverts."""
    head = text[:5000]
    return len(text.strip()) >= _LONG and len({w.casefold() for w in _JOB_WORDS.findall(head)}) >= _ENOUGH_WORDS


def copied_advert(source: QMimeData | None) -> str:
    """The advert on the clipboard, or ''."""
    if source is None or not source.hasText():
        return ""
    text = source.text()
    return text if len(text) <= _MOST and looks_like_advert(text) else ""
