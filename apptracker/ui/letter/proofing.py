"""Reading the letter through before it goes out: large type, one sentence at a time, forwards or from the end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCheckBox, QTextEdit, QWidget

from apptracker.domain.letters import Letter
from apptracker.ui.actions import BY_ID
from apptracker.ui.context import Context
from apptracker.ui.letter.inplace import SentenceField
from apptracker.ui.letter.page import ink_on_paper
from apptracker.ui.letter.paper import Paper
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import Card, FlowLayout, button, label, stacked

_PIXELS = 22
_WIDEST = 900  # pixels of the sheet, at 100 %
_MUTED, _MARKED = 165, 60  # opacity, of 255
_HINT = mark(
    "Space or the arrow keys go on, Enter edits, Esc goes back. Read it aloud: the ear finds what the eye forgives."
)


class ReadThrough(QWidget):
    """``left``: back to the page. ``kept(letter, number, text)``: a sentence was reworded. ``read_through``: the person
    ticks that they have. ``second_reader_wanted``; ``given``: somebody gets it to read. ``moved(rect)``: this part of
    the sheet should be seen."""

    left = Signal()
    kept = Signal(object, int, str)
    read_through = Signal()
    second_reader_wanted = Signal()
    given = Signal()
    moved = Signal(QRect)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setAccessibleName(tr("Read through"))
        self._context = context
        self._letter: Letter | None = None
        self._current = 0
        self._slip: tuple[Letter, int] | None = None  # the sentence that is edited, and in which letter
        self.paper = _Sheet(context)
        self.paper.stepped.connect(self._on_stepped)
        self.paper.edit_wanted.connect(self.edit)
        self.paper.left.connect(self.left)
        self.paper.resized.connect(self._tell_moved)
        self.field = SentenceField(context.theme, self.paper)
        self.field.kept.connect(self._on_kept)
        self._place = label("", "strong")
        self._place.setContentsMargins(4, 7, 4, 0)  # level with the words on the buttons
        self.backwards = QCheckBox(tr("Last sentence first"))
        self.backwards.setToolTip(tr("Out of order you read what is written, not what you meant to write"))
        self.backwards.setContentsMargins(0, 4, 0, 0)
        self.backwards.toggled.connect(self._on_turned)
        bar = FlowLayout(8, 4)
        for part in (
            button(tr("Previous"), self.previous),
            button(tr("Next"), self.next),
            self._place,
            self.backwards,
            button(tr("Edit the sentence"), self.edit, "link"),
            button(tr("Back to the letter"), self.left.emit, "link"),
        ):
            bar.addWidget(part)
        self.end = Card(tr("You have read it all"))
        ways = FlowLayout(8, 4)
        ways.addWidget(button(tr("I have read it through"), self.read_through.emit, "primary"))
        ways.addWidget(button(BY_ID["letter.given"].text, self.given.emit))
        ways.addWidget(button(tr("Remind me to ask"), self.second_reader_wanted.emit))
        words = tr(
            "A second pair of eyes finds what you no longer see. Say who has it, or be reminded to ask somebody."
        )
        self.end.body.addWidget(label(words, "muted", wrap=True))
        self.end.body.addLayout(ways)
        self.end.hide()
        self._column = stacked(bar, label(tr(_HINT), "small", wrap=True), self.paper, self.end, 1)
        self.setLayout(self._column)
        context.theme.changed.connect(self._show)
        context.theme.changed.connect(self._dress)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        self.paper.setMaximumWidth(round(_WIDEST * self._context.theme.scale))

    def begin(self, letter: Letter) -> None:
        """From the first sentence on, or the last."""
        self._letter = letter
        self._current = len(letter.sentences) - 1 if self.backwards.isChecked() else 0
        self.end.hide()
        self._show()
        self.paper.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, letter: Letter) -> None:
        """The letter is another by now: the place stays."""
        if self._letter is not None and letter is not self._letter:
            self._letter = letter
            self._current = min(self._current, len(letter.sentences) - 1)
            self._show()

    @property
    def current(self) -> int:
        """The sentence that is read."""
        return self._current

    @property
    def at_end(self) -> bool:
        """Whether the last one to read is read."""
        last = len(self._letter.sentences) - 1 if self._letter else -1
        return last >= 0 and self._current == (0 if self.backwards.isChecked() else last)

    @Slot()
    def next(self) -> None:
        self._step(-1 if self.backwards.isChecked() else 1)

    @Slot()
    def previous(self) -> None:
        self._step(1 if self.backwards.isChecked() else -1)

    @Slot()
    def edit(self) -> None:
        if self._letter is not None:
            self._slip = self._letter, self._current
            self.field.begin(self._current, self._letter.sentences[self._current].text)

    def finish(self) -> None:
        """Keep what is being typed."""
        self.field.finish()

    @Slot(str)
    def _on_kept(self, text: str) -> None:
        if self._slip is not None:
            self.kept.emit(*self._slip, text)

    @Slot(int)
    def _on_stepped(self, by: int) -> None:
        if by > 0:
            self.next()
        else:
            self.previous()

    def _step(self, by: int) -> None:
        count = len(self._letter.sentences) if self._letter else 0
        if 0 <= self._current + by < count:
            self._current += by
            self._mark()
        if self.at_end:  # it comes where the eye is by then
            self._column.removeWidget(self.end)
            place = self._column.indexOf(self.paper) + (0 if self.backwards.isChecked() else 1)
            self._column.insertWidget(place, self.end)
            self.end.show()
            self._tell_moved()

    @Slot(bool)
    def _on_turned(self, _: bool) -> None:
        if self._letter is not None:
            self.begin(self._letter)

    # Showing

    def _show(self) -> None:
        if self._letter is None:
            return
        self.paper.begin()
        rows: list[Sequence[int]] = [(0,)]
        number = 1
        for paragraph in self._letter.paragraphs:
            rows.append(range(number, number + len(paragraph)))
            number += len(paragraph)
        look, sentences = self.paper.plain(), self._letter.sentences
        for row in rows:
            ends = [" " if each != row[-1] else "" for each in row]
            self.paper.write([(sentences[n].text + end, look) for n, end in zip(row, ends, strict=True)], list(row))
        self._mark()

    def _mark(self) -> None:
        """The current sentence stands out; the others step back."""
        if self._letter is None:
            return
        sentences = self._letter.sentences
        muted, marked = QTextCharFormat(), QTextCharFormat()
        ink, ground = self._context.theme.color("ink"), ink_on_paper(self._context.theme, "accent")
        ink.setAlpha(_MUTED)
        ground.setAlpha(_MARKED)
        muted.setForeground(ink)
        marked.setBackground(ground)
        looks = []
        for number in range(len(sentences)):
            if (cursor := self.paper.cursor_over(number)) is not None:
                look = QTextEdit.ExtraSelection()
                look.cursor, look.format = cursor, marked if number == self._current else muted
                looks.append(look)
        self.paper.setExtraSelections(looks)
        read = len(sentences) - self._current if self.backwards.isChecked() else self._current + 1
        self._place.setText(tr("Sentence {number} of {all}", number=read, all=len(sentences)))
        text = sentences[self._current].text
        self.paper.setAccessibleDescription(text)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.paper, text))
        self._tell_moved()

    @Slot()
    def _tell_moved(self) -> None:
        if self._letter is not None:
            self.moved.emit(self.paper.rect_of(self._current))


class _Sheet(Paper):
    """``stepped(by)``: to the next (1) or the one before (-1); ``edit_wanted``; ``left``: Esc."""

    stepped = Signal(int)
    edit_wanted = Signal()
    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.theme, tr("The letter, sentence by sentence"), _PIXELS)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def event(self, event: object) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.ShortcutOverride:
            event.accept()  # back to the page first; the next Esc goes back
            return True
        return super().event(event)  # type: ignore[arg-type]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        if event.key() in (keys.Key_Space, keys.Key_Right, keys.Key_Down):
            self.stepped.emit(1)
        elif event.key() in (keys.Key_Left, keys.Key_Up, keys.Key_Backspace):
            self.stepped.emit(-1)
        elif event.key() in (keys.Key_Return, keys.Key_Enter, keys.Key_F2):
            self.edit_wanted.emit()
        elif event.key() == keys.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()
