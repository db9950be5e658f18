"""Work off the GUI thread: the only caller of services that change anything.

``Ops.change`` runs a service that stores something and tells the bus once what changed; ``Ops.read`` fetches what a
page shows; both hand the outcome to bound methods of an owner, on the GUI thread, and to nobody once the owner is gone.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from apptracker.domain.errors import AppError, EnvironmentFault

if TYPE_CHECKING:
    from apptracker.domain.changes import Changes
    from apptracker.store import Database

SHOW_AFTER = 300  # milliseconds until work shows that it goes on
CANCEL_AFTER = 2000  # milliseconds until it can be stopped
_HANDED = QEvent.Type.User


class Stopped(Exception):
    """The person stopped the work; what it began is taken back."""


class Task:
    """What long work says of itself, and how it learns that it should stop. Used from the working thread."""

    def __init__(self) -> None:
        self.done, self.total = 0, 0
        self._stop = threading.Event()

    def step(self, done: int, total: int) -> None:
        """Between two pieces of the work: so many of so many are done.

        :raises Stopped: when the person asked to stop.
        """
        self.done, self.total = done, total
        if self._stop.is_set():
            raise Stopped

    def stop(self) -> None:
        self._stop.set()


class Job:
    """One piece of work from its start to its outcome."""

    def __init__(
        self,
        work: Callable[[], object],
        owner: QObject,
        done: Callable[[Any], object] | None,
        failed: Callable[[AppError], object] | None,
        words: str,
        task: Task | None,
    ) -> None:
        self.work, self.owner, self.done, self.failed = work, owner, done, failed
        self.words, self.task = words, task
        self.value: object = None
        self.error: BaseException | None = None
        self.changes: Changes | None = None
        self.change_id: int | None = None
        self.toast = ""
        self.initiator: object = None
        self.finished = False

    def run(self) -> None:
        """In the working thread; whatever is raised becomes the outcome."""
        try:
            self.value = self.work()
        except BaseException as error:
            self.error = error


class Courier(QObject):
    """Has the GUI's thread call what another thread hands over, in that order.

    With an event, since no signal may be emitted off the GUI's thread: the binding looks up the sender's class and its
    attributes there without Python's lock, and a class made or an attribute set at that moment, in the GUI's thread,
    ends the process.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handed: deque[tuple[Callable[[], object], QObject | None]] = deque()

    def hand(self, call: Callable[[], object], to: QObject | None = None) -> None:
        """From any thread. What is meant for an object that is gone by then is dropped."""
        self._handed.append((call, to))
        QCoreApplication.postEvent(self, QEvent(_HANDED))

    def customEvent(self, event: QEvent) -> None:
        call, to = self._handed.popleft()
        if to is None or shiboken6.isValid(to):
            call()


class Executor(Protocol):
    """Runs jobs: writing ones one after the other, reading ones beside them. ``finished`` is called on the GUI thread,
    unless whoever it belongs to is gone. ``inline``: at once, where asked."""

    inline: bool

    def submit(self, job: Job, finished: Callable[[Job], None], *, writes: bool) -> None: ...

    def close(self) -> None: ...


class InlineExecutor:
    """Runs each job at once, where it was asked for (tests)."""

    inline = True

    def submit(self, job: Job, finished: Callable[[Job], None], *, writes: bool) -> None:
        job.run()
        finished(job)

    def close(self) -> None:
        """Nothing is left under way."""


class ThreadExecutor:
    """One thread for writing and one for reading, each in the order asked."""

    inline = False

    def __init__(self) -> None:
        self._queues = {writes: _Queue() for writes in (True, False)}
        courier = Courier()
        self._threads = [
            threading.Thread(
                target=_serve, args=(q, courier), name=f"apptracker-{'write' if writes else 'read'}", daemon=True
            )
            for writes, q in self._queues.items()
        ]
        self._courier = courier  # goes with this, and not with a thread
        for thread in self._threads:
            thread.start()

    def submit(self, job: Job, finished: Callable[[Job], None], *, writes: bool) -> None:
        self._queues[writes].put((job, finished))

    def close(self) -> None:
        """Finish what was asked for, then end the threads."""
        for each in self._queues.values():
            each.put(None)
        for thread in self._threads:
            thread.join()


class _Queue:
    """Hands things from one thread to another, in their order. (The module ``queue`` takes 2 ms to import.)"""

    def __init__(self) -> None:
        self._things: deque[Any] = deque()
        self._there = threading.Semaphore(0)

    def put(self, thing: object) -> None:
        self._things.append(thing)
        self._there.release()

    def get(self) -> Any:
        self._there.acquire()
        return self._things.popleft()


def _serve(jobs: _Queue, courier: Courier) -> None:
    while (asked := jobs.get()) is not None:
        job, finished = asked
        job.run()
        asker = getattr(finished, "__self__", None)
        courier.hand(partial(finished, job), asker if isinstance(asker, QObject) else None)
        del asked, job, finished, asker  # an idle thread keeps nothing alive


class Bus(QObject):
    """Tells everybody what changed, once for each change, on the GUI thread.

    ``changed(changes, initiator)``: ``initiator`` is the object that asked for the change, or None.
    """

    changed = Signal(object, object)


class Ops(QObject):
    """``said(words, change_id)``: a change was made, worth a quiet word with an offer to take it back.
    ``refused(error)``: something could not be done, and whoever asked does not tell it themselves. ``broke(error)``: a
    bug. ``slow(job)`` and ``ended(job)``: work that takes long, and its end."""

    said = Signal(str, object)
    refused = Signal(object)
    broke = Signal(object)
    slow = Signal(object)
    ended = Signal(object)

    def __init__(self, db: Database, bus: Bus, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.db = db
        self._bus = bus
        self._executor = executor
        self._known = db.day.latest_change_id()
        self._following = threading.Lock()
        self._under_way: set[Job] = set()
        self._closed = False
        #: Whose outcome is being told: it is said where that is.
        self.telling: QObject | None = None
        self._pieces: deque[tuple[QObject, Callable[[], object]]] = deque()
        self._turns = QTimer(self)
        self._turns.timeout.connect(self._on_turn)

    def read(
        self,
        work: Callable[[Database], Any],
        done: Callable[[Any], object],
        *,
        owner: QObject,
        failed: Callable[[AppError], object] | None = None,
        words: str = "",
        task: Task | None = None,
    ) -> None:
        """Fetch something. ``work`` runs in the reading thread and changes nothing; ``done`` gets what it returns."""
        self._start(Job(lambda: work(self.db), owner, done, failed, words, task), writes=False)

    def change(
        self,
        work: Callable[[Database], Any],
        *,
        owner: QObject,
        toast: str = "",
        done: Callable[[Any], object] | None = None,
        failed: Callable[[AppError], object] | None = None,
        words: str = "",
        task: Task | None = None,
    ) -> None:
        """Change something through a service that returns a :class:`~apptracker.domain.changes.Result`.

        ``done`` gets the result's value, after everybody was told what changed. ``toast`` is what to say quietly,
        with Undo; ``words`` what to say while it takes long; ``failed`` gets a UserError or EnvironmentFault, and
        without it the error is shown for you. After a bug, which is told apart, it gets ``bug.inside``.
        """
        job = Job(lambda: work(self.db), owner, done, failed, words, task)
        job.toast, job.initiator = toast, owner
        plain = job.work

        def work_and_follow() -> object:
            from apptracker.domain.changes import Result

            value = plain()
            result = value if isinstance(value, Result) else Result(value)
            job.change_id = result.changes.change_id
            job.changes = self._follow()
            return result.value

        job.work = work_and_follow
        self._start(job, writes=True)

    def follow(self) -> None:
        """Look whether another process changed something, and tell."""
        self._start(Job(self._followed, self, self._on_followed, self._on_follow_failed, "", None), writes=False)

    def soon(self, piece: Callable[[], object], *, owner: QObject) -> None:
        """Do something in the GUI's thread that can wait until what is to be seen is painted and what was typed is
        answered: one piece at a time, in the order asked, each best done in 30 ms; not at all once ``owner`` is gone.
        """
        if self._executor.inline:
            piece()
        elif not self._closed:
            self._pieces.append((owner, piece))
            self._turns.start()  # a timer without an interval comes after everything that waits

    def finish(self, owner: QObject) -> None:
        """Do now what ``owner`` left for later."""
        waiting = [piece for whose, piece in self._pieces if whose is owner]
        self._pieces = deque(each for each in self._pieces if each[0] is not owner)
        for piece in waiting:
            piece()

    def _on_turn(self) -> None:
        QCoreApplication.sendPostedEvents()  # what waits to be laid out and painted
        if self._pieces:
            owner, piece = self._pieces.popleft()
            if shiboken6.isValid(owner):
                piece()
        if not self._pieces:
            self._turns.stop()

    @property
    def busy(self) -> bool:
        return bool(self._under_way)

    def close(self) -> None:
        """Finish what is under way and take no more."""
        self._closed = True
        self._pieces.clear()
        self._turns.stop()
        self._executor.close()

    def _start(self, job: Job, *, writes: bool) -> None:
        if self._closed:
            return
        self._under_way.add(job)
        self._executor.submit(job, self._on_delivered, writes=writes)
        if not job.finished and job.words:
            QTimer.singleShot(SHOW_AFTER, self, lambda: self._tell_slow(job))

    def _tell_slow(self, job: Job) -> None:
        if not job.finished:
            self.slow.emit(job)

    def _follow(self) -> Changes:
        """What changed since we last knew, by us or others."""
        from apptracker.domain.changes import Changes

        with self._following:  # both threads come here
            latest = self.db.day.latest_change_id()
            if latest == self._known:
                return Changes()
            changes = self.db.read.changes_since(self._known) if latest > self._known else Changes({"everything": (0,)})
            self._known = latest
            return changes

    def _followed(self) -> Changes:
        return self._follow()

    def _on_followed(self, changes: Changes) -> None:
        if changes:
            self._bus.changed.emit(changes, None)

    def _on_follow_failed(self, error: AppError) -> None:
        """The file may be busy; the next look will do."""

    def _on_delivered(self, job: Job) -> None:
        job.finished = True
        self._under_way.discard(job)
        self.ended.emit(job)
        if job.changes:
            self._bus.changed.emit(job.changes, job.initiator)
        alive = shiboken6.isValid(job.owner)
        self.telling = job.owner if alive else None
        if job.error is None:
            if job.toast and job.change_id is not None:
                self.said.emit(job.toast, job.change_id)
            if alive and job.done is not None:
                job.done(job.value)
        elif isinstance(job.error, AppError):
            if alive and job.failed is not None:
                job.failed(job.error)
            elif job.failed is None:
                self.refused.emit(job.error)
        elif not isinstance(job.error, Stopped):
            if alive and job.failed is not None:  # so that a form does not wait for an answer for good
                job.failed(EnvironmentFault("bug.inside"))
            self.broke.emit(job.error)
        self.telling = None
