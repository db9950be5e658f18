"""Facts edited where they stand: they look like text until the pointer or the keyboard comes to them.

Enter or leaving the field saves what was typed, Esc puts back what was there. What was understood, or what is wrong,
stands below the field while it matters.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from apptracker.domain.errors import AppError, UserError
from apptracker.ui.mirroring import begin_with_the_window, set_margins
from apptracker.ui.profile.fields import GrowingText
from apptracker.ui.theme import mark_wrong, set_role
from apptracker.ui.widgets.basics import label, stacked, tip
from apptracker.ui.widgets.fitting_combo import FittingCombo
from apptracker.ui.words import words_for_person

_MOST_LINES = 60
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class InPlaceField(QWidget):
    """``committed(text)``: the person has changed the value. Whoever saves it calls :meth:`show_value` with what is
    stored then, or :meth:`fail`, which keeps what was typed."""

    committed = Signal(str)

    def __init__(self, editor: QWidget, echo: Callable[[str], str] | None) -> None:
        super().__init__()
        self._editor = editor
        self._echo = echo
        self._stored = ""
        self._sent: str | None = None
        self._shows_error = False
        self.note = label(role="small", wrap=True)
        self.note.hide()
        set_role(editor, "plain")
        self.setLayout(stacked(editor, self.note, spacing=0))
        set_margins(self.note, 9, 0, 0, 4)
        editor.installEventFilter(self)

    @property
    def editor(self) -> QWidget:
        """What has the focus while the value is typed."""
        return self._editor

    @property
    def stored(self) -> str:
        """The value as it is kept."""
        return self._stored

    @property
    def is_changed(self) -> bool:
        return self.typed().strip() != self._stored.strip()

    def typed(self) -> str:
        """What stands in the field now."""
        raise NotImplementedError

    def put(self, text: str) -> None:
        """Let the field hold this text."""
        raise NotImplementedError

    def show_value(self, text: str) -> None:
        """The stored value, now or anew; what is being typed stays."""
        typing = self.is_changed and (self._shows_error or (self._sent is None and self._editor.hasFocus()))
        self._stored = text
        if not typing:
            self.put_back()

    def put_back(self) -> None:
        """Give up what was typed."""
        self._sent = None
        self._say("")
        if self.typed() != self._stored:
            self.put(self._stored)

    def commit(self) -> None:
        """Save what was typed, when it is something new."""
        text = self.typed().strip()
        if not self.is_changed:
            self.put_back()
        elif text != self._sent:
            self._sent = text
            self.committed.emit(text)

    def fail(self, error: AppError) -> None:
        """It could not be saved; say why and keep what was typed."""
        if not isinstance(error, UserError):
            self._sent = None  # the same may well be stored another time
        self._say(words_for_person(error), wrong=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self.is_changed:
                event.accept()  # else Esc would close the page
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self.is_changed:
                self.put_back()
                return True
            if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.commit()
                return True
        elif event.type() == QEvent.Type.FocusOut:
            self.commit()
        return False

    def _on_typed(self) -> None:
        self._sent = None
        self._say(self._echo(self.typed()) if self._echo and self.is_changed else "")

    def _say(self, text: str, *, wrong: bool = False) -> None:
        self._shows_error = wrong
        self.note.setText(text)
        self.note.setVisible(bool(text))
        if mark_wrong(self._editor, wrong):
            set_role(self.note, "danger" if wrong else "small")


class LineField(InPlaceField):
    """One line."""

    def __init__(self, name: str, *, placeholder: str = "", echo: Callable[[str], str] | None = None) -> None:
        self.line = QLineEdit()
        begin_with_the_window(self.line)
        super().__init__(self.line, echo)
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(placeholder)
        self.line.textEdited.connect(self._on_typed)

    def typed(self) -> str:
        return self.line.text()

    def put(self, text: str) -> None:
        self.line.setText(text)
        self.line.setCursorPosition(0)
        self.line.setToolTip(tip(text))


class TextField(InPlaceField):
    """Several lines, as high as what stands in it, ``least`` at least. Shift+Enter makes a new line."""

    def __init__(self, name: str, *, placeholder: str = "", least: int = 2) -> None:
        self.edit = GrowingText(least=least, most=_MOST_LINES)
        super().__init__(self.edit, None)
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(placeholder)
        self.edit.textChanged.connect(self._on_text_changed)

    def typed(self) -> str:
        return self.edit.toPlainText()

    def put(self, text: str) -> None:
        self.edit.setPlainText(text)

    def _on_text_changed(self) -> None:
        if self.edit.hasFocus() and self.is_changed:
            self._on_typed()


class CalmCombo(FittingCombo):
    """A choice that the wheel only turns while it has the focus, so that scrolling past changes nothing."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
