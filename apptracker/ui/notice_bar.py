"""What is due, told in the window itself where the system has no notifications: a bar that lies over the foot of the
window, where it moves nothing, and stays until it is answered or what it tells is settled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from apptracker.domain.notices import Notice, NoticeAction
from apptracker.ui.context import Context
from apptracker.ui.mirroring import set_margins
from apptracker.ui.theme import set_role
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import button, grown, icon_button, in_row, label, stacked

if TYPE_CHECKING:
    from apptracker.store import Database

_WORDS = {NoticeAction.DONE: mark("Done"), NoticeAction.SNOOZE: mark("Put off"), NoticeAction.OPEN: mark("Open")}

WORDS = 260  # pixels, at normal font size, that words have at least beside the buttons
WIDEST = 560  # pixels, at normal font size
MARGIN = 24
ABOVE_TOASTS = 84  # pixels from the foot of the window, at letters of 100 %: a toast of one line stays free
LOOK_EVERY = 60_000  # milliseconds between looks whether what it tells is past


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
        self._over: QWidget | None = None
        self._title = label("", "strong", wrap=True)
        self._about = label("", wrap=True)
        self._more = label("", "muted", wrap=True)
        self.buttons = {action: button(tr(_WORDS[action]), partial(self._answer, action)) for action in _WORDS}
        self.away = icon_button(context.theme, "close", tr("Close"), self._on_away)
        self.away.setToolTip(tr("Close: it stays on Today"))
        self._choices = QWidget()
        self._choices.setLayout(in_row(*self.buttons.values(), 1, spacing=6))
        words = stacked(self._title, self._about, self._more, spacing=2)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._rows.setSpacing(8)
        self._rows.addLayout(words, 1)
        self._rows.addWidget(self._choices)
        whole = in_row(self._rows, self.away, spacing=12)
        whole.setStretch(0, 1)
        set_margins(whole, 14, 8, 8, 8)
        whole.setAlignment(self.away, Qt.AlignmentFlag.AlignTop)
        self.setLayout(whole)
        self._minutes = QTimer(self)
        self._minutes.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._minutes.setInterval(LOOK_EVERY)
        self._minutes.timeout.connect(self._on_minute)
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

    def lie_over(self, window: QWidget, before: QWidget) -> None:
        """At the foot of a window; for Tab, its buttons come before a widget, as they stand."""
        self._over = window
        self.setParent(window)
        window.installEventFilter(self)
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
        self._more.setText(trn("{n} more notice after this", "{n} more notices after this", more))
        self._more.setVisible(bool(more))
        self.setAccessibleName(notice.title)
        self.setAccessibleDescription(notice.body)
        for action, each in self.buttons.items():
            each.setVisible(action in notice.actions)
        self.show()
        self.raise_()
        self._place()
        if not self._minutes.isActive():
            self._minutes.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._place()
        return super().event(event)

    def _place(self) -> None:
        """On the right above the toasts, as high as its words need."""
        window = self._over
        assert window is not None
        width = min(round(WIDEST * self._context.theme.scale), window.width() - 2 * MARGIN)
        self._stand(width)
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        self.resize(width, height)
        self.move(window.width() - width - MARGIN, max(0, window.height() - height - grown(ABOVE_TOASTS)))

    def _stand(self, width: int) -> None:
        """The buttons stand beside the words, or below them where these would have too little room."""
        room = width - self._choices.sizeHint().width() - self.away.width()
        beside = room > WORDS * self._context.theme.scale
        directions = QBoxLayout.Direction
        self._rows.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def _put_away(self) -> None:
        focus = self.window().focusWidget()
        had_keyboard = focus is not None and self.isAncestorOf(focus)
        self._minutes.stop()
        self.hide()
        if had_keyboard:
            self.left.emit()

    def _on_minute(self) -> None:
        """What it tells may be past by now, without a change: an interview that has begun."""
        notices = self.notices
        self._context.ops.read(lambda db: _open(db, notices), self._on_looked, owner=self)

    def _on_looked(self, keys: frozenset[str]) -> None:
        self.keep(lambda notice: notice.key in keys)

    def _on_away(self) -> None:
        self._answer(NoticeAction.CLOSED)

    def _answer(self, action: NoticeAction) -> None:
        if self._waiting:
            notice = self._waiting.pop(0)
            self._show()
            self.answered.emit(notice, action)


def _open(db: Database, notices: Sequence[Notice]) -> frozenset[str]:
    from apptracker.services import notifying

    return frozenset(notice.key for notice in notices if notifying.is_open(db, notice))
