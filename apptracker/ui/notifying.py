"""Bringing what is due to the person's notice while the window is open: through the system, or in the window where the
system shows nothing."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from apptracker.adapters.system.notifications import NullNotifier
from apptracker.domain.notices import Notice, NoticeAction
from apptracker.ui import formats
from apptracker.ui.language import named, ruled, said
from apptracker.ui.notice_bar import NoticeBar
from apptracker.ui.ops import Courier
from apptracker.ui.tr import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from apptracker.adapters.system.notifications import Notifier
    from apptracker.domain.changes import Changes
    from apptracker.domain.errors import AppError
    from apptracker.domain.scheduling import Round
    from apptracker.store import Database
    from apptracker.ui.context import Context, Navigator
    from apptracker.ui.window import MainWindow

LOOK_EVERY = 60_000  # milliseconds
LEAVE = 0.3  # seconds that a closing window waits for what is being shown
AFTER_CHANGE = 1_500  # milliseconds that further changes are waited for
#: Kinds of change after which something else may be due.
_SHIFTS = frozenset({"reminder", "interview", "application", "setting", "everything"})
TEST = "test"


class Notifying(QObject):
    """Looks once a minute, and after changes. ``tested(shown)``: what became of the notification that was asked for."""

    tested = Signal(bool)

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._notifier: Notifier = NullNotifier()
        #: Whether the system took the last notification; None before the first.
        self.shows: bool | None = None
        self._telling: list[threading.Thread] = []
        #: Claimed, and neither shown nor in the bar yet, by their keys. All threads come here, one step at a time.
        self._on_way: dict[str, Notice] = {}
        self._ended = False
        self._bar: NoticeBar | None = None
        self._minutes = QTimer(self)
        self._minutes.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._minutes.setInterval(LOOK_EVERY)
        self._minutes.timeout.connect(self.look)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_CHANGE)
        self._soon.timeout.connect(self.look)
        self._courier = Courier(self)

    def begin(self, notifier: Notifier) -> None:
        """From now on, through this one, which is closed with the window."""
        self._notifier = notifier
        self._context.bus.changed.connect(self._on_changed)
        self._minutes.start()
        self.look()

    def end(self) -> None:
        """The window closes, and the data after this. What was claimed and not shown is left for others to tell; a
        system that hangs is not waited for."""
        begun = self._minutes.isActive()
        self._ended = True
        self._minutes.stop()
        self._soon.stop()
        self._wait()
        self._notifier.close()  # which breaks off what hangs
        self._wait()
        if begun:  # a claim may still be on its way, too
            self._context.ops.change(self._give_back, owner=self, failed=self._on_failed)

    def _wait(self) -> None:
        until = time.monotonic() + LEAVE
        for thread in self._telling:
            thread.join(max(0.0, until - time.monotonic()))

    @property
    def bar(self) -> NoticeBar:
        if self._bar is None:
            self._bar = NoticeBar(self._context)
            self._window.put_on_top(self._bar)
            self._bar.answered.connect(self._on_answered)
            self._bar.left.connect(self._on_left)
        return self._bar

    @Slot()
    def look(self) -> None:
        self._context.ops.read(_look, self._on_looked, owner=self, failed=self._on_failed)

    def test(self, *, sound: bool) -> None:
        """Show a notification that says it is one, and tell with ``tested`` whether the system took it."""
        notice = Notice(TEST, tr("This is a test"), tr("Notifications from apptracker look like this."), sound=sound)
        self._tell([notice])

    def _on_looked(self, found: Round) -> None:
        if found.notices and not self._ended:
            self._context.ops.change(self._claim, owner=self, done=self._on_claimed, failed=self._on_failed)

    def _claim(self, db: Database) -> Round:
        """In the thread that writes, as :meth:`_give_back`, which comes after it."""
        from apptracker.domain.scheduling import Round
        from apptracker.services import notifying

        if self._ended:
            return Round()
        found = notifying.claim(db, _clock_face)
        self._on_way.update((notice.key, notice) for notice in found.notices)
        return found

    def _give_back(self, db: Database) -> None:
        from apptracker.services import notifying

        if notices := list(self._on_way.values()):
            notifying.unclaim(db, notices)

    def _on_claimed(self, found: Round) -> None:
        if found.notices and not self._ended:
            self._tell([_spoken(notice) for notice in found.notices])

    def _on_failed(self, _: AppError) -> None:
        """The file may be busy; the next look will do."""

    def _tell(self, notices: Sequence[Notice]) -> None:
        """In a thread of its own: the system may take seconds, for which no change and no page may wait."""
        self._telling = [thread for thread in self._telling if thread.is_alive()]
        thread = threading.Thread(target=self._show, args=(notices,), name="telling", daemon=True)
        self._telling.append(thread)
        thread.start()

    def _show(self, notices: Sequence[Notice]) -> None:
        for notice in notices:
            if self._ended:
                return
            shown = self._notifier.show(notice, self._on_heard)
            if shown:
                self._on_way.pop(notice.key, None)
            if not self._ended:
                self._courier.hand(partial(self._on_told, notice, shown), self)

    def _on_heard(self, notice: Notice, action: NoticeAction) -> None:
        """In a thread of the system's side."""
        self._courier.hand(partial(self._on_answered, notice, action), self)

    def _on_told(self, notice: Notice, shown: bool) -> None:
        if self._ended:
            return
        self._on_way.pop(notice.key, None)
        self.shows = shown
        if notice.key == TEST:
            self.tested.emit(shown)
        elif not shown:
            self.bar.tell(notice)
            QApplication.alert(self._window)

    @Slot(object, object)
    def _on_answered(self, notice: Notice, action: NoticeAction) -> None:
        if action is NoticeAction.OPEN:
            come_forward(self._window)
            if notice.key != TEST:
                show_place(self._context.go, notice.place)
        elif action in notice.actions:
            words = tr("Done") if action is NoticeAction.DONE else tr("Put off")
            self._context.ops.change(
                partial(_answer, notice=notice, action=action), owner=self, toast=f"{words}: {notice.title}"
            )

    @Slot()
    def _on_left(self) -> None:
        if (page := self._window.pages.currentWidget()) is not None:
            page.setFocus()

    @Slot(object, object)
    def _on_changed(self, changes: Changes, _: object) -> None:
        if not _SHIFTS.isdisjoint(changes.ids):
            self._soon.start()
            if self._bar is not None and self._bar.notices:
                notices = self._bar.notices
                self._context.ops.read(partial(_open, notices=notices), self._on_still_open, owner=self)

    def _on_still_open(self, keys: frozenset[str]) -> None:
        self.bar.keep(lambda notice: notice.key in keys)


def _spoken(notice: Notice) -> Notice:
    """In the person's language. One reminder has its own words as a title, which stay."""
    of_one = bool(notice.reminder_ids) and not notice.is_group
    title = ruled(named(notice.title)) if of_one else said(notice.title)
    return replace(notice, title=title, body="\n".join(map(said, notice.body.splitlines())))


def come_forward(window: QWidget) -> None:
    """Put the window before all others, whatever became of it."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def show_place(go: Navigator, place: str) -> None:
    """Where a notice leads (:attr:`Notice.place`), or the tray (``capture``)."""
    kind, _, rest = place.partition(":")
    id_, _, section = rest.partition(":")
    if kind == "application" and id_.isdecimal():
        go.open_application(int(id_), section)
    elif kind == "capture":
        go.capture()
    else:
        go.show_page("today")


def _clock_face(at: datetime) -> str:
    """The time of day in the person's form, in signs that every system's notifications can draw."""
    return formats.clock_time(at).replace("\u202f", " ")


def _look(db: Database) -> Round:
    from apptracker.services import notifying

    return notifying.look(db)


def _answer(db: Database, notice: Notice, action: NoticeAction) -> object:
    from apptracker.services import notifying

    return notifying.answer(db, notice, action)


def _open(db: Database, notices: Sequence[Notice]) -> frozenset[str]:
    from apptracker.services import notifying

    return frozenset(notice.key for notice in notices if notifying.is_open(db, notice))
