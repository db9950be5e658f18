"""Watching a folder for saved postings. What arrives there is offered, never captured by itself.

Qt tells when something in the folder changes; it is looked at then, and whenever the window becomes active. A file is
read when two looks find it the same, so that nothing half written is. All looking and reading is done off the GUI
thread.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QFileSystemWatcher, QObject, QStandardPaths, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from apptracker.domain.errors import AppError
from apptracker.ui.capturing.dropping import Dropped
from apptracker.ui.context import Context
from apptracker.ui.mirroring import set_margins
from apptracker.ui.toasts import MARGIN, Strip
from apptracker.ui.tr import tr, trn
from apptracker.ui.widgets.basics import button, grown, icon_button, in_row, tip
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from apptracker.services.watching import Arrived
    from apptracker.store import Database

#: Milliseconds until the next look at files that may still grow: longer each time, and not for ever.
AGAIN = (1_500, 2_000, 5_000, 15_000, 30_000, 60_000, 120_000)
STAYS = 30_000  # milliseconds an offer stays while the window is active
ABOVE = 64  # pixels at normal font size that the offer keeps free below it, for the quiet words there
_ON, _FOLDER, _SEEN, _WAITING = "watch.on", "watch.folder", "watch.seen", "watch.waiting"


class Look(NamedTuple):
    """The files with their marks, and the new ones among them that were the same at the look before."""

    marks: dict[str, str]
    whole: list[str]


class Watching(QObject):
    """``told``: the folder can, or can no longer, be watched, and ``problem`` says why not; or other files wait."""

    told = Signal()

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self.problem = ""
        self._watcher: QFileSystemWatcher | None = None
        self._offer: Offer | None = None
        self._before: dict[str, str] | None = None  # what the last look found
        self._looking = False
        self._tries = 0
        self._unread: deque[Path] = deque()
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self.look)
        window.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        return self._context.state.flag(_ON)

    @property
    def folder(self) -> Path:
        """The chosen folder, or the one for downloads."""
        usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        return Path(self._context.state.text(_FOLDER) or usual)

    @property
    def waiting(self) -> list[Path]:
        """The files with postings that nobody looked at yet, however long ago they were offered."""
        return [self.folder / name for name in self._context.state.texts(_WAITING)]

    def take_waiting(self) -> None:
        """Look at all of them, in quick capture."""
        files = tuple(self.waiting)
        self._wait_for([])
        if self._offer is not None:
            self._offer.put_away()
        if files:
            self._context.go.take(Dropped(files=files))

    def _wait_for(self, names: list[str]) -> None:
        state = self._context.state
        if names != state.texts(_WAITING):
            state.put(_WAITING, names)
            state.save()
            self.told.emit()

    @Slot(object)
    def _on_taken(self, files: tuple[Path, ...]) -> None:
        self._wait_for([each.name for each in self.waiting if each not in files])

    def resume(self) -> None:
        """Go on as it was when the program ended: what came meanwhile is new."""
        self.look()

    def turn_on(self, folder: Path) -> None:
        """Watch this folder from now on: what is there already is not offered."""
        self._stop()
        state = self._context.state
        state.put(_ON, True)
        state.put(_FOLDER, str(folder))
        state.put(_SEEN, [])
        state.save()  # the person's choice outlives whatever ends the program
        self._looking = True
        self._context.ops.read(
            partial(_marks, folder), self._on_first, owner=self, failed=partial(self._on_failed, folder)
        )

    def turn_off(self) -> None:
        self._stop()
        self._context.state.put(_ON, False)
        self._context.state.put(_SEEN, [])
        self._context.state.save()

    def look(self) -> None:
        """See what is in the folder now."""
        if not self.is_on or self._looking:
            return
        self._next.stop()
        self._looking = True
        folder, before, seen = self.folder, self._before, frozenset(self._context.state.texts(_SEEN))
        self._context.ops.read(
            lambda db: (folder, _look(db, folder, before, seen)),
            self._on_looked,
            owner=self,
            failed=partial(self._on_failed, folder),
        )

    def _stop(self) -> None:
        self._next.stop()
        self._unread.clear()
        self._before, self._tries, self.problem = None, 0, ""
        self._wait_for([])
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        if self._offer is not None:
            self._offer.close_for_good()
            self._offer = None

    def _watch(self) -> None:
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.directoryChanged.connect(self._on_changed)
        folder = str(self.folder)
        if folder not in self._watcher.directories():
            self._watcher.addPath(folder)

    def _on_first(self, found: tuple[Path, dict[str, str]]) -> None:
        self._looking = False
        folder, marks = found
        if self.is_on and folder == self.folder:
            self._context.state.put(_SEEN, sorted(marks.values()))
            self._context.state.save()
            self._before = marks
            self._watch()
            self._tell("")

    def _on_changed(self) -> None:
        self._tries = 0
        if not self._next.isActive():
            self._next.start(AGAIN[0])

    def _on_looked(self, answer: tuple[Path, Look]) -> None:
        self._looking = False
        folder, found = answer
        if not self.is_on or folder != self.folder:
            return
        self._tell("")
        self._watch()  # once it is known to answer; one that was gone for a while is watched again
        self._before = found.marks
        marks, state = set(found.marks.values()), self._context.state
        seen = {*state.texts(_SEEN), *(found.marks[name] for name in found.whole)} & marks
        state.put(_SEEN, sorted(seen))
        self._wait_for([name for name in state.texts(_WAITING) if name in found.marks])
        idle = not self._unread
        self._unread += [folder / name for name in found.whole]
        if idle:
            self._read_next()
        if marks - seen and self._tries + 1 < len(AGAIN):
            self._tries += 1
            self._next.start(AGAIN[self._tries])

    def _read_next(self) -> None:
        """One file at a time, so that nothing else has to wait for all of them."""
        if self._unread:
            path = self._unread[0]
            self._context.ops.read(
                lambda db: (path, _arrived(db, path)), self._on_read, owner=self, failed=self._on_unreadable
            )

    def _on_read(self, answer: tuple[Path, Arrived | None]) -> None:
        path, arrived = answer
        if not self._unread or self._unread[0] != path:
            return  # it was turned off since
        self._unread.popleft()
        if arrived is not None:
            if self._offer is None:
                self._offer = Offer(self._context, self._window)
                self._offer.taken.connect(self._on_taken)
            self._offer.offer(arrived)
            self._wait_for([*(each.name for each in self.waiting if each != path), path.name])
        self._read_next()

    def _on_unreadable(self, error: AppError) -> None:
        """Whatever it was, it is no posting that can be read."""
        if self._unread:
            self._unread.popleft()
        self._read_next()

    def _on_failed(self, folder: Path, error: AppError) -> None:
        self._looking = False
        if self.is_on and folder == self.folder:
            self._before = None
            self._tell(words_for_person(error))

    def _tell(self, problem: str) -> None:
        self.problem = problem
        self.told.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate and self.is_on:
            self._tries = 0
            self.look()
        elif event.type() == QEvent.Type.Close:
            self._next.stop()
        return False


class Offer(Strip):
    """A quiet strip: what was found, and a way to look at it. It goes by itself, some time after the person is there
    to see it, and is back when they come back to the window, until they look at it or say that they would not: then it
    waits in Settings. ``taken(files)``: these are being looked at."""

    taken = Signal(object)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window, "offer", STAYS)
        self._context = context
        self._arrived: list[Arrived] = []
        self.look = button(tr("Look"), self._on_look)
        self.away = icon_button(context.theme, "close", tr("Not now"), self.put_away)
        self.away.setToolTip(tip(tr("Not now: it waits in Settings, under “Watched folder”")))
        row = in_row(self._text, self.look, self.away)
        row.setStretch(0, 1)
        set_margins(row, 16, 8, 8, 8)
        self.setLayout(row)

    def offer(self, arrived: Arrived) -> None:
        """Offer this, together with what is still offered."""
        self._arrived = [*(each for each in self._arrived if each.path != arrived.path), arrived]
        words = _words(self._arrived)
        self._text.setText(words)
        self.setAccessibleName(words)
        self._appear()
        if self._window.isActiveWindow():
            self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def close_for_good(self) -> None:
        self.put_away()
        self._window.removeEventFilter(self)
        self.deleteLater()

    def _on_look(self) -> None:
        files = tuple(each.path for each in self._arrived)
        self.put_away()
        self.taken.emit(files)
        self._context.go.take(Dropped(files=files))

    def put_away(self) -> None:
        """Offer it no more."""
        self._timer.stop()
        self._arrived = []
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            self.put_away()
        elif event.type() == QEvent.Type.WindowActivate and self._arrived and not self._timer.isActive():
            self._appear()
            self._timer.start()
        return super().eventFilter(watched, event)

    def leaveEvent(self, event: QEvent) -> None:
        if not self.isHidden():
            self._timer.start()

    def _beside(self) -> int:
        return grown(180)

    def _below(self) -> int:
        return round(ABOVE * self._context.theme.scale) + MARGIN


def _words(arrived: Sequence[Arrived]) -> str:
    place = arrived[0].path.parent.name
    if len(arrived) > 1:
        return trn("Found {n} posting in {place}", "Found {n} postings in {place}", len(arrived), place=place)
    return tr("Found a posting in {place}: {job}", place=place, job=arrived[0].job or arrived[0].path.name)


def _marks(folder: Path, db: Database) -> tuple[Path, dict[str, str]]:
    from apptracker.services import watching

    return folder, watching.marks(folder)


def _look(db: Database, folder: Path, before: dict[str, str] | None, seen: frozenset[str]) -> Look:
    from apptracker.services import watching

    marks = watching.marks(folder)
    whole = [name for name, mark in marks.items() if mark not in seen and before and before.get(name) == mark]
    return Look(marks, whole)


def _arrived(db: Database, path: Path) -> Arrived | None:
    from apptracker.services import watching

    return watching.arrived(db, path)
