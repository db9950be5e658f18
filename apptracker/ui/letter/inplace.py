"""A sentence edited where it stands: a slip of paper over the page, in the letter's own type."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit

from apptracker.ui.letter.page import PageView
from apptracker.ui.letter.paper import Paper
from apptracker.ui.letter.typeface import use_letter_type
from apptracker.ui.profile.fields import GrowingText
from apptracker.ui.theme import Theme
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import FlowLayout, button, label, stacked

_POINTS = 10.5  # of the letter's type on paper
_LEAST = 11  # pixels of type that can be read, at 100 %
_LINES = 12  # shown before it scrolls
_MARGIN = 8


class SentenceField(QFrame):
    """Lies over the page, or a sheet, while a sentence is edited. ``kept(text)``: the person is done and it says
    something else now; ``closed()``: it is gone again. Enter and leaving it keep what was typed, Esc does not."""

    kept = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, page: PageView | Paper) -> None:
        super().__init__(page)
        self.setObjectName("letterSlip")
        self._theme, self._page = theme, page
        self._number, self._began = -1, ""
        self.text = _Text()
        self.text.setObjectName("letterText")
        self.text.setAccessibleName(tr("The sentence"))
        self.text.setAccessibleDescription(tr("Enter keeps it, Escape leaves it as it was. Empty, it is left out."))
        self.text.entered.connect(self.finish)
        self.text.escaped.connect(self.cancel)
        self.text.left.connect(self._on_left)
        self.text.document().documentLayout().documentSizeChanged.connect(self._place)
        foot = FlowLayout(12)
        foot.addWidget(button(tr("Keep"), self.finish, "link"))
        foot.addWidget(button(tr("Cancel"), self.cancel, "link"))
        hint = label(tr("Enter keeps it, Esc does not. Emptied, it is left out."), "small", wrap=True)
        self.setLayout(stacked(self.text, hint, foot, margins=_MARGIN, spacing=4))
        page.resized.connect(self._place)
        theme.changed.connect(self._on_theme_changed)
        self.hide()

    def begin(self, number: int, text: str) -> None:
        """Edit a sentence of the page."""
        self.finish()
        self._number, self._began = number, text
        self._dress()
        self.text.setPlainText(text)
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.show()
        self.raise_()
        self._place()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, number: int) -> None:
        """The sentence stands elsewhere by now."""
        self._number = number
        self._place()

    @property
    def number(self) -> int:
        """The sentence that is edited, or -1."""
        return self._number

    @Slot()
    def finish(self) -> None:
        """Keep what was typed."""
        if self._number >= 0:
            text = self.text.toPlainText()
            self._close()
            if text.split() != self._began.split():
                self.kept.emit(text)

    @Slot()
    def cancel(self) -> None:
        if self._number >= 0:
            self._close()

    def _close(self) -> None:
        self._number = -1
        if self.isAncestorOf(QApplication.focusWidget() or self._page):
            self._page.setFocus(Qt.FocusReason.OtherFocusReason)  # before it goes, which would hand it to anything
        self.hide()
        self.closed.emit()

    @Slot()
    def _on_left(self) -> None:
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self.finish()

    def _on_theme_changed(self) -> None:
        if not self.isHidden():  # another time it is dressed as it begins
            self._dress()

    def _dress(self) -> None:
        family = use_letter_type()
        size = max(self._page.scale * _POINTS, _LEAST * self._theme.scale)
        self.setStyleSheet(f'#letterText {{ font-family: "{family}"; font-size: {round(size)}px; }}')

    @Slot()
    def _place(self) -> None:
        """Over the lines of the sentence, as wide as the text of the page."""
        if self._number < 0:
            return
        sentence, column = self._page.rect_of(self._number), self._page.column
        around = _MARGIN + 8
        width = round(min(max(column.width() + 2 * around, 240), self._page.width()))
        layout = self.layout()
        assert layout is not None
        self.resize(width, max(layout.totalHeightForWidth(width), layout.minimumSize().height()))
        x = max(0, min(round(column.left()) - around, self._page.width() - width))
        y = max(0, min(sentence.top() - around, self._page.height() - self.height()))
        self.move(QPoint(x, y))


class _Text(GrowingText):
    """One line of thought: Enter is done with it (``entered``), Esc leaves it (``escaped``)."""

    entered = Signal()
    escaped = Signal()

    def __init__(self) -> None:
        super().__init__(least=1, most=_LINES)

    def event(self, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # it goes first; the next Esc goes back
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() == Qt.FocusReason.ActiveWindowFocusReason:
            QPlainTextEdit.focusOutEvent(self, event)  # another program is looked at: nothing is finished by that
        else:
            super().focusOutEvent(event)
