"""Work off the GUI thread with the real threads: in order, told once, stoppable, and never to who is gone."""

from __future__ import annotations

import gc
import sys
import threading
import time
import weakref
from collections.abc import Iterator
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from apptracker.domain.changes import Changes, Result
from apptracker.domain.errors import AppError, UserError
from apptracker.services import applications
from apptracker.store import Database
from apptracker.ui import ops as ops_module
from apptracker.ui import toasts
from apptracker.ui.ops import Bus, Courier, InlineExecutor, Job, Ops, Task, ThreadExecutor
from apptracker.ui.steady import Sweeping, keep_constants
from apptracker.ui.theme import Theme
from apptracker.ui.toasts import Progress


class Work:
    """Ops over real threads, and what they told."""

    def __init__(self, db: Database, qtbot: QtBot) -> None:
        self.parent = QObject()
        self.bus = Bus(self.parent)
        self.ops = Ops(db, self.bus, ThreadExecutor(), self.parent)
        self.qtbot = qtbot
        self.changes: list[tuple[Changes, object]] = []
        self.said: list[tuple[str, object]] = []
        self.refused: list[AppError] = []
        self.broke: list[BaseException] = []
        self.bus.changed.connect(lambda changes, who: self.changes.append((changes, who)))
        self.ops.said.connect(lambda words, change: self.said.append((words, change)))
        self.ops.refused.connect(self.refused.append)
        self.ops.broke.connect(self.broke.append)

    def idle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.ops.busy)


@pytest.fixture
def work(db: Database, qtbot: QtBot) -> Iterator[Work]:
    made = Work(db, qtbot)
    yield made
    made.ops.close()
    QApplication.processEvents()
    made.parent.deleteLater()


def add(name: str = "Harbor") -> object:
    return lambda db: applications.add(db, employer=name, title="Agent")


def test_work_runs_elsewhere_and_answers_here(work: Work) -> None:
    where: list[object] = []

    def read(db: Database) -> int:
        where.append(threading.current_thread())
        return len(db.read.applications())

    work.ops.read(read, lambda n: where.extend([n, threading.current_thread()]), owner=work.parent)
    assert work.ops.busy
    work.idle()
    assert where[0] is not threading.main_thread()
    assert where[1:] == [0, threading.main_thread()]


def test_changes_run_one_after_the_other_in_the_order_asked(work: Work) -> None:
    done: list[int] = []

    def slow(number: int) -> object:
        def change(db: Database) -> Result[int]:
            time.sleep(0.02 if number % 2 else 0)
            return Result(number, applications.add(db, employer=f"E{number}", title="A").changes)

        return change

    for number in range(6):
        work.ops.change(slow(number), owner=work.parent, done=done.append, toast=f"Added {number}")
    work.idle()
    assert done == list(range(6))
    assert [words for words, _ in work.said] == [f"Added {number}" for number in range(6)]
    assert [changes.ids["application"] for changes, _ in work.changes] == [(n,) for n in range(1, 7)]


def test_everybody_is_told_before_who_asked_gets_the_answer(work: Work) -> None:
    order: list[str] = []
    work.bus.changed.connect(lambda changes, who: order.append("told"))
    work.ops.change(add(), owner=work.parent, done=lambda _: order.append("done"))
    work.idle()
    assert order == ["told", "done"]
    assert work.changes[0][1] is work.parent


def test_reading_goes_on_while_something_is_changed(work: Work) -> None:
    held, read = threading.Event(), threading.Event()

    def change(db: Database) -> Result[None]:
        with db.change("Held") as uow:
            uow.add_application(title="Agent")
            held.wait(5)
        return Result(None, uow.changes)

    counts: list[int] = []
    work.ops.change(change, owner=work.parent)
    work.ops.read(lambda db: len(db.read.applications()), lambda n: (counts.append(n), read.set()), owner=work.parent)
    work.qtbot.waitUntil(read.is_set)
    assert counts == [0]
    assert work.ops.busy
    held.set()
    work.idle()


@pytest.mark.parametrize("way", ["read", "change"])
def test_who_is_gone_gets_no_answer(work: Work, way: str) -> None:
    owner = QObject()
    answers: list[object] = []
    going = threading.Event()
    if way == "read":
        work.ops.read(lambda db: going.wait(5), answers.append, owner=owner, failed=answers.append)
    else:
        work.ops.change(lambda db: (going.wait(5), add()(db))[1], owner=owner, done=answers.append)  # type: ignore[operator]
    owner.deleteLater()
    QApplication.processEvents()
    going.set()
    work.idle()
    assert answers == []
    assert work.broke == []
    assert bool(work.changes) == (way == "change"), "what was changed is told all the same"


def refuse(db: Database) -> Result[None]:
    raise UserError("text.empty", field="title")


def test_errors_come_as_answers(work: Work) -> None:
    failed: list[AppError] = []
    work.ops.change(refuse, owner=work.parent, failed=failed.append, toast="Never said")
    work.ops.change(refuse, owner=work.parent)
    work.idle()
    assert [error.code for error in failed] == ["text.empty"]
    assert [error.code for error in work.refused] == ["text.empty"]
    assert (work.said, work.changes, work.broke) == ([], [], [])


def test_an_error_whose_form_is_gone_is_told_to_nobody(work: Work) -> None:
    owner = QObject()
    failed: list[AppError] = []
    work.ops.change(refuse, owner=owner, failed=failed.append)
    owner.deleteLater()
    QApplication.sendPostedEvents(owner)
    QApplication.processEvents()
    work.idle()
    assert len(failed) <= 1
    assert work.refused == []


def test_bugs_come_as_bugs_and_the_threads_go_on(work: Work) -> None:
    work.ops.read(lambda db: 1 / 0, lambda _: None, owner=work.parent)
    work.ops.change(lambda db: {}["x"], owner=work.parent)
    work.ops.change(add(), owner=work.parent, toast="Added")
    work.idle()
    assert sorted(type(bug).__name__ for bug in work.broke) == ["KeyError", "ZeroDivisionError"]
    assert [words for words, _ in work.said] == ["Added"]


def test_stopped_work_is_taken_back(work: Work) -> None:
    task = Task()
    going = threading.Event()

    def change(db: Database) -> Result[None]:
        with db.change("Adds many") as uow:
            for number in range(1000):
                task.step(number, 1000)
                uow.add_application(title=f"Agent {number}")
                going.set()
                time.sleep(0.005)
        return Result(None, uow.changes)

    answers: list[object] = []
    work.ops.change(change, owner=work.parent, done=answers.append, failed=answers.append, task=task, words="Adding")
    work.qtbot.waitUntil(going.is_set)
    task.stop()
    work.idle()
    assert len(work.ops.db.read.applications()) == 0
    assert (answers, work.broke, work.refused, work.changes) == ([], [], [], [])


def test_progress_shows_and_can_be_stopped(work: Work, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ops_module, "SHOW_AFTER", 30)
    monkeypatch.setattr(toasts, "SHOW_AFTER", 30)
    monkeypatch.setattr(toasts, "CANCEL_AFTER", 400)
    window = QWidget()
    window.resize(600, 400)
    progress = Progress(window, theme)
    work.ops.slow.connect(progress.begin)
    work.ops.ended.connect(progress.end)
    window.show()
    task = Task()

    def long(db: Database) -> None:
        for number in range(2000):
            task.step(number, 2000)
            time.sleep(0.005)

    work.ops.read(lambda db: None, lambda _: None, owner=window, words="Quick")
    work.idle()
    work.ops.read(long, lambda _: None, owner=window, words="Counting", task=task)
    stop = progress.findChild(QPushButton)
    assert stop is not None
    assert not progress.isVisible()
    work.qtbot.waitUntil(progress.isVisible)
    assert not stop.isVisible(), "not before it takes really long"
    work.qtbot.waitUntil(stop.isVisible)
    assert progress._text.text().startswith("Counting ")
    assert progress._text.text().endswith(" of 2000")
    stop.click()
    work.idle()
    assert not progress.isVisible()
    assert work.broke == []
    window.close()
    window.deleteLater()


def test_work_that_was_quick_never_shows(work: Work, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ops_module, "SHOW_AFTER", 20)
    slow: list[Job] = []
    work.ops.slow.connect(slow.append)
    work.ops.read(lambda db: None, lambda _: None, owner=work.parent, words="Quick")
    work.idle()
    work.qtbot.wait(50)
    assert slow == []


def test_closing_finishes_what_is_under_way_and_takes_no_more(db: Database, qtbot: QtBot) -> None:
    work = Work(db, qtbot)
    for number in range(5):
        work.ops.change(add(f"E{number}"), owner=work.parent)
    work.ops.close()
    assert len(db.read.applications()) == 5
    work.ops.change(add("Too late"), owner=work.parent)
    QApplication.processEvents()
    assert len(db.read.applications()) == 5
    assert not work.ops.busy
    work.parent.deleteLater()


def test_changes_by_another_process_appear(work: Work) -> None:
    folder, clock = work.ops.db.folder.root, work.ops.db.clock
    with Database.open(folder, clock) as other:
        applications.add(other, employer="Elsewhere", title="Agent")
        work.ops.follow()
        work.idle()
        assert [(c.ids["application"], who) for c, who in work.changes] == [((1,), None)]
        work.ops.follow()
        work.idle()
        assert len(work.changes) == 1, "told once"
        applications.add(other, employer="Elsewhere", title="Lead")
        work.ops.change(add(), owner=work.parent)
        work.idle()
    assert work.changes[1][0].ids["application"] == (2, 3), "ours and theirs, together"


def test_following_while_changing_tells_each_change_once(work: Work) -> None:
    for number in range(30):
        work.ops.change(add(f"E{number}"), owner=work.parent)
        work.ops.follow()
    work.idle()
    told = [id_ for changes, _ in work.changes for id_ in changes.ids["application"]]
    assert sorted(told) == list(range(1, 31))


def test_a_busy_file_is_followed_later(work: Work, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(self: object) -> int:
        raise UserError("store.busy", path="x")

    with monkeypatch.context() as patch:
        patch.setattr("apptracker.store.reading.history.HistoryReader.latest_change_id", busy)
        work.ops.follow()
        work.idle()
    assert (work.refused, work.broke) == ([], [])


def test_an_idle_thread_keeps_nothing_alive(work: Work) -> None:
    class Held:
        pass

    held = Held()
    alive = weakref.ref(held)
    work.ops.read(lambda db, held=held: None, lambda _: None, owner=work.parent)
    work.idle()
    del held
    QThread.msleep(20)
    gc.collect()
    assert alive() is None


def test_what_is_done_with_an_answer_runs_on_the_gui_thread_alone(qtbot: QtBot) -> None:
    """The working thread emits no signal: the binding is not made for it."""
    executor, where, waiting = ThreadExecutor(), [], threading.Event()

    def finished(_: Job) -> None:
        where.append(threading.current_thread())

    for writes in (True, False):
        executor.submit(Job(waiting.set, QObject(), None, None, "", None), finished, writes=writes)
    qtbot.waitUntil(lambda: len(where) == 2)
    assert set(where) == {threading.main_thread()}
    executor.close()


def test_an_answer_to_who_is_gone_is_dropped(qtbot: QtBot) -> None:
    class Asking(QObject):
        def take(self, job: Job) -> None:
            taken.append(job)

    executor, taken, asking, last = ThreadExecutor(), [], Asking(), []
    executor.submit(Job(lambda: None, asking, None, None, "", None), asking.take, writes=False)
    executor.submit(Job(lambda: None, asking, None, None, "", None), last.append, writes=False)
    executor.close()
    shiboken6.delete(asking)
    qtbot.waitUntil(lambda: bool(last))
    assert not taken


def test_things_are_handed_over_in_order_from_several_threads(qtbot: QtBot) -> None:
    courier, came = Courier(), []

    def hand(thread: int) -> None:
        for number in range(500):
            courier.hand(partial(came.append, (thread, number)))

    threads = [threading.Thread(target=hand, args=(each,)) for each in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    qtbot.waitUntil(lambda: len(came) == 1500)
    for each in range(3):
        assert [number for thread, number in came if thread == each] == list(range(500))


def test_garbage_of_the_gui_is_found_on_the_gui_thread_only(qtbot: QtBot) -> None:
    def leave_garbage() -> None:
        widget = QWidget()
        widget.itself = widget  # type: ignore[attr-defined]
        weakref.finalize(widget, lambda: gone.append(threading.current_thread()))

    def make_objects() -> None:
        made = [[number] for number in range(5_000)]
        assert made

    gone: list[threading.Thread] = []
    parent, usual = QObject(), gc.get_threshold()
    sweeping = Sweeping(parent)
    try:
        gc.set_threshold(100, 10, 10)
        gc.collect()
        leave_garbage()
        thread = threading.Thread(target=make_objects)
        thread.start()
        thread.join()
        assert not gone
        sweeping.look()
        assert gone == [threading.main_thread()]
        leave_garbage()
        sweeping.look()
        assert len(gone) == 1  # there is too little for a look
    finally:
        gc.set_threshold(*usual)
        sweeping.end()
        parent.deleteLater()
    assert gc.isenabled()


def test_the_inline_executor_answers_at_once(db: Database) -> None:
    parent = QObject()
    ops = Ops(db, Bus(parent), InlineExecutor(), parent)
    got: list[int] = []
    ops.read(lambda db: len(db.read.applications()), got.append, owner=parent)
    assert got == [0]
    assert not ops.busy
    ops.close()
    parent.deleteLater()


def test_signals_do_not_use_up_the_constants() -> None:
    """PySide6 takes None and True to live for good, which Python 3.11 does not know of."""
    keep_constants()
    before = sys.getrefcount(True), sys.getrefcount(None)
    bus = Bus()
    for _ in range(2000):
        bus.changed.emit(None, None)
        bus.setParent(None)
    assert min(before) > 1_000_000
    assert min(sys.getrefcount(True), sys.getrefcount(None)) > 1_000_000
