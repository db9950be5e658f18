"""What is due, told in the window itself where the system has no notifications: a bar above the page, which stays until
it is answered."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from apptracker.domain.notices import Notice, NoticeAction
from apptracker.ui import formats
from apptracker.ui.context import Context
from apptracker.ui.theme import set_role
from apptracker.ui.widgets.basics import button, icon_button, in_row, label, stacked

_WORDS = {NoticeAction.DONE: "Done", NoticeAction.SNOOZE: "Put off", NoticeAction.OPEN: "Open"}


WORDS = 260  # pixels, at normal font size, that words have at least beside the buttons


class NoticeBar(QFrame):
    """One notice at a time, the oldest first. ``answered(notice, action)``: what the person chose. ``left``: nothing
    is to be told any more, and the keyboard was here."""

    answered = Signal(object, object)
    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setObjectName("noticeBar")
        set_role(self, "note")
        self._waiting: list[Notice] = []
        self._title = label("", "strong", wrap=True)
        self._about = label("", wrap=True)
        self._more = label("", "muted")
        self.buttons = {action: button(_WORDS[action], partial(self._answer, action)) for action in _WORDS}
        self.away = icon_button(context.theme, "close", "Close", self._on_away)
        self.away.setToolTip("Close: it stays on Today")
        self._choices = QWidget()
        self._choices.setLayout(in_row(*self.buttons.values(), 1, spacing=6))
        words = stacked(self._title, self._about, self._more, spacing=2)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._rows.setSpacing(8)
        self._rows.addLayout(words, 1)
        self._rows.addWidget(self._choices)
        whole = in_row(self._rows, self.away, spacing=12)
        whole.setStretch(0, 1)
        whole.setContentsMargins(14, 8, 8, 8)
        whole.setAlignment(self.away, Qt.AlignmentFlag.AlignTop)
        self.setLayout(whole)
        self.hide()

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What is shown, and what comes after it."""
        return tuple(self._waiting)

    def tell(self, notice: Notice) -> None:
        self._waiting.append(notice)
        self._show()
        words = ". ".join(filter(None, (notice.title, *notice.body.splitlines())))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def keep(self, still: Callable[[Notice], bool]) -> None:
        """Drop what no longer is to be told."""
        self._waiting = [notice for notice in self._waiting if still(notice)]
        self._show()

    def place_in_tab_order(self, before: QWidget) -> None:
        """Its buttons come before a widget, as they stand."""
        after = before.previousInFocusChain() or before
        for each in (*self.buttons.values(), self.away):
            QWidget.setTabOrder(after, each)
            after = each

    def _show(self) -> None:
        if not self._waiting:
            self._put_away()
            return
        notice = self._waiting[0]
        self._title.setText(notice.title)
        self._about.setText(notice.body)
        self._about.setVisible(bool(notice.body))
        more = len(self._waiting) - 1
        self._more.setText(f"{formats.count(more, 'more notice')} after this")
        self._more.setVisible(bool(more))
        self.setAccessibleName(notice.title)
        self.setAccessibleDescription(notice.body)
        for action, each in self.buttons.items():
            each.setVisible(action in notice.actions)
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand beside the words, or below them where these would have too little room."""
        super().resizeEvent(event)
        room = self.width() - self._choices.sizeHint().width() - self.away.width()
        beside = room > WORDS * self._context.theme.scale
        directions = QBoxLayout.Direction
        self._rows.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def _put_away(self) -> None:
        focus = self.window().focusWidget()
        had_keyboard = focus is not None and self.isAncestorOf(focus)
        self.hide()
        if had_keyboard:
            self.left.emit()

    def _on_away(self) -> None:
        self._answer(NoticeAction.CLOSED)

    def _answer(self, action: NoticeAction) -> None:
        if self._waiting:
            notice = self._waiting.pop(0)
            self._show()
            self.answered.emit(notice, action)
