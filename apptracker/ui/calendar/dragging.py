"""A thing on its way to another day or time, by mouse: from where it was taken to where it is let go."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from apptracker.domain.datebook import Entry
from apptracker.ui.calendar import words
from apptracker.ui.theme import set_role
from apptracker.ui.widgets.basics import label

if TYPE_CHECKING:
    from apptracker.ui.calendar.doing import Doing
    from apptracker.ui.calendar.verdict import Verdict

_BESIDE = 18  # pixels between the pointer and the words


class Target(NamedTuple):
    """``minute`` of the day, None where only days are told apart, or ALL_DAY."""

    day: date
    minute: int | None


class Hint(QFrame):
    """Beside the pointer, over all there is: what is moved and where it would be. ``text``: what it says."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.setObjectName("dragHint")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._what, self._where = label("", "strong"), label("")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 6)
        column.setSpacing(1)
        column.addWidget(self._what)
        column.addWidget(self._where)
        self.hide()

    @property
    def text(self) -> str:
        return self._where.text()

    def say(self, entry: Entry, verdict: Verdict, on_screen: QPoint) -> None:
        """``on_screen``: where the pointer is."""
        page = self._page.window()
        if self.parentWidget() is not page:
            self.setParent(page)
        at = page.mapFromGlobal(on_screen)
        room = page.width() - 2 * _BESIDE
        self._put(self._what, words.title(entry), room)
        self._put(self._where, verdict.words, room)
        set_role(self._where, "danger" if verdict.refused else "")
        self.adjustSize()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = at.x() - self.width() - _BESIDE if mirrored else at.x() + _BESIDE
        y = at.y() + _BESIDE
        if y + self.height() > page.height():
            y = at.y() - self.height() - _BESIDE
        self.move(min(max(x, 4), page.width() - self.width() - 4), max(y, 4))
        self.show()
        self.raise_()

    def _put(self, where: QLabel, text: str, room: int) -> None:
        where.setText(where.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room))


class Dragging(QObject):
    """``changed``: what is under way, or where it would go. ``find``: the day and time under a place on the screen."""

    changed = Signal()

    def __init__(self, doing: Doing, page: QWidget, find: Callable[[QPoint], Target | None]) -> None:
        super().__init__(page)
        self._doing, self._page, self._find = doing, page, find
        self.entry: Entry | None = None
        self.target: Target | None = None
        self.verdict: Verdict | None = None
        self.grab = 0  # minutes between the start of the block and where it was taken
        self.hint = Hint(page)

    def begin(self, entry: Entry, grab: int) -> None:
        self.entry, self.grab = entry, grab
        self.target = self.verdict = None

    def over(self, at: QPoint) -> None:
        """The pointer is here on the screen, or the days under it changed."""
        if self.entry is None:
            return
        self.target = self._find(at)
        self.verdict = None if self.target is None else self._doing.verdict(self.entry, *self.target)
        if self.verdict is None:
            self.hint.hide()
        else:
            self.hint.say(self.entry, self.verdict, at)
        self.changed.emit()

    def look_again(self) -> None:
        """The days under the pointer turned."""
        if self.entry is not None:
            self.over(QCursor.pos())

    def drop(self) -> None:
        entry, target = self.entry, self.target
        self.cancel()
        if entry is not None and target is not None:
            self._doing.move(entry, target.day, target.minute)

    def cancel(self) -> bool:
        """It stays where it was. Whether anything was under way."""
        was = self.entry is not None
        self.entry = self.target = self.verdict = None
        self.hint.hide()
        self.changed.emit()
        return was
