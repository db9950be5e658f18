"""Fields for typing: text that grows with what stands in it, fields edited in place, rows that adapt to their width."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from apptracker.ui.mirroring import begin_lines_with_the_window, begin_with_the_window
from apptracker.ui.theme import mark_wrong, set_role
from apptracker.ui.widgets.basics import label

_AROUND = 20  # pixels of a text field above and below its lines


class GrowingText(QPlainTextEdit):
    """Several lines, as high as what stands in them, from ``least`` to ``most`` lines; Tab leaves it. ``left``: the
    focus went elsewhere."""

    left = Signal()

    def __init__(self, *, least: int = 2, most: int = 8) -> None:
        super().__init__()
        self._least, self._most = least, most
        self._lines = 0
        begin_lines_with_the_window(self)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._count_lines)

    def sizeHint(self) -> QSize:
        lines = min(max(self._lines, self._least), self._most)
        return QSize(240, lines * self.fontMetrics().lineSpacing() + _AROUND)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._count_lines()

    @Slot()
    def _count_lines(self) -> None:
        """A bar beside the text takes width, which may take lines: it is there only where the height has its limit."""
        lines = self.document().lineCount()
        if lines == self._lines:
            return
        self._lines = lines
        bar = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(bar.ScrollBarAsNeeded if lines > self._most else bar.ScrollBarAlwaysOff)
        self.updateGeometry()


class _InPlace:
    """What fields edited in place share. They show what is stored until the person types something else; what is typed
    stays, whatever changes around it, until it is stored (:meth:`settle`) or put back with Esc."""

    wanted: SignalInstance
    _stored = ""
    _offered: str | None = None

    def typed(self) -> str:
        """The text as it stands in the field."""
        raise NotImplementedError

    def put(self, text: str) -> None:
        """Let the field hold another text."""
        raise NotImplementedError

    def show_value(self, text: str) -> None:
        """What is stored; it takes the place of what stood there, unless the person typed something."""
        untouched = self.typed() == self._stored
        self._stored = text
        if untouched and self.typed() != text:
            self.put(text)

    def offer(self) -> None:
        """The person is done with the field: ask for what they typed to be stored."""
        text = self.typed()
        if text not in (self._stored, self._offered):
            self._offered = text
            self.wanted.emit(text)

    def settle(self, text: str) -> None:
        """It was stored, as ``text``."""
        untouched = self.typed() in (self._offered, self._stored)
        self._stored, self._offered = text, None
        if untouched and self.typed() != text:
            self.put(text)
        mark_wrong(self, False)  # type: ignore[arg-type]

    def refuse(self) -> None:
        """It could not be stored; it stays for the person to correct."""
        self._offered = None
        mark_wrong(self, True)  # type: ignore[arg-type]

    def put_back(self) -> bool:
        """What is stored again; whether anything else stood there."""
        changed = self.typed() != self._stored
        if changed:
            self.put(self._stored)
            mark_wrong(self, False)  # type: ignore[arg-type]
        return changed

    def keeps_escape(self, event: QEvent) -> bool:
        """Whether Esc belongs to the field now, and not to the window."""
        ours = (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.typed() != self._stored
        )
        if ours:
            event.accept()
        return ours


class LineInPlace(_InPlace, QLineEdit):
    """One line that reads as text until it is worked on. ``wanted(text)``: store this; ``put_away``: Esc put it back.

    :param characters: how many it should show, 0 for as many as there is room for.
    """

    wanted = Signal(str)
    put_away = Signal()

    def __init__(self, words: str, prompt: str = "", *, strong: bool = False, characters: int = 0) -> None:
        super().__init__()
        self._characters = characters
        begin_with_the_window(self)
        self.setProperty("role", "plain")
        self.setProperty("strong", strong)
        self.setProperty("inplace", True)
        self.setAcceptDrops(False)  # a file dropped on the page is for the page
        self.setAccessibleName(words)
        self.setPlaceholderText(prompt)
        self.setToolTip(words)
        self.editingFinished.connect(self.offer)

    def typed(self) -> str:
        return self.text()

    def put(self, text: str) -> None:
        self.setText(text)
        self.setCursorPosition(0)
        if self._characters:
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self._characters:
            usual, metrics = self._characters, self.fontMetrics()
            needs = min(metrics.horizontalAdvance(self.text()), metrics.averageCharWidth() * usual * 3 // 2)
            hint.setWidth(max(metrics.averageCharWidth() * usual, needs) + 12)
        return hint

    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        return self.keeps_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.put_back():
            self.put_away.emit()
            return
        super().keyPressEvent(event)


class TextInPlace(_InPlace, GrowingText):
    """Several lines that read as text until they are worked on. With ``one_line``, Enter is done with it (``entered``),
    and Alt with an arrow asks to move it (``moved``: -1 up, 1 down)."""

    wanted = Signal(str)
    put_away = Signal()
    entered = Signal()
    moved = Signal(int)

    def __init__(self, words: str, prompt: str = "", *, one_line: bool = False) -> None:
        super().__init__(least=1, most=14)
        self._one_line = one_line
        self.setProperty("role", "plain")
        self.setProperty("inplace", True)
        self.setAcceptDrops(False)
        self.document().setDocumentMargin(1)
        self.setAccessibleName(words)
        self.setPlaceholderText(prompt)
        self.left.connect(self.offer)

    def typed(self) -> str:
        return self.toPlainText()

    def put(self, text: str) -> None:
        self.setPlainText(text)

    def sizeHint(self) -> QSize:
        return super().sizeHint() - QSize(0, _AROUND - 12)

    def event(self, event: QEvent) -> bool:
        return self.keeps_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.put_back():
            self.put_away.emit()
        elif self._one_line and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.offer()
            self.entered.emit()
        elif (
            self._one_line
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
            and key in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        ):
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


class Adaptive(QWidget):
    """Fields side by side, or one below the other where they would get too narrow to read.

    :param least: how many characters wide the row must be to stay a row.
    """

    def __init__(self, least: int) -> None:
        super().__init__()
        self._least = least
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._between: list[QWidget] = []
        self._stretch: dict[int, int] = {}

    def add(self, part: QWidget | QLayout, stretch: int = 0) -> None:
        self._stretch[self._row.count()] = stretch
        if isinstance(part, QLayout):
            self._row.addLayout(part, stretch)
        else:
            self._row.addWidget(part, stretch)

    def add_between(self, mark: QWidget) -> None:
        """A mark that makes sense side by side only."""
        self._between.append(mark)
        self._row.addWidget(mark)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._turn()

    def minimumSizeHint(self) -> QSize:
        return QSize(80, super().minimumSizeHint().height())

    def _turn(self) -> None:
        narrow = self.width() < self._least * self.fontMetrics().averageCharWidth()
        directions = QBoxLayout.Direction
        wanted = directions.TopToBottom if narrow else directions.LeftToRight
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
            for place, stretch in self._stretch.items():
                self._row.setStretch(place, 0 if narrow else stretch)  # a share of the width, not of the height
            for mark in self._between:
                mark.setHidden(narrow)


class Notice:
    """A line of words in a column, there only while it has something to say."""

    def __init__(self, column: QVBoxLayout, place: int = -1) -> None:
        self._column, self._place = column, place
        self._words: QLabel | None = None

    def say(self, text: str, role: str = "danger") -> None:
        """Show the text; an empty one hushes."""
        if self._words is None:
            if not text:
                return
            self._words = label("", wrap=True)
            self._column.insertWidget(self._place, self._words)
        if text and self._words.property("role") != role:
            set_role(self._words, role)
        self._words.setText(text)
        self._words.setVisible(bool(text))

    def hush(self) -> None:
        self.say("")
