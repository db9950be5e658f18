"""Bugs never end the program: logged and told once, without a word of what a person typed."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from ui_helpers import Desk

from apptracker.app import LOG_NAME
from apptracker.domain.clock import FrozenClock
from apptracker.ui.fault_dialog import FaultDialog, tell
from apptracker.ui.faults import LOGGED, Faults, details_of
from apptracker.ui.ops import Ops

SECRET = "Ana Reyes, ana@example.com"


class Sender(QObject):
    happened = Signal()

    def on_happened(self) -> None:
        raise ValueError(SECRET)


@pytest.fixture
def desk(open_desk: Callable[..., Desk]) -> Desk:
    return open_desk("settings")


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def faults(data_dir: Path, clock: FrozenClock, told: list[str], qtbot: QtBot) -> Iterator[Faults]:
    data_dir.mkdir(exist_ok=True)
    before = sys.excepthook, threading.excepthook
    faults = Faults(data_dir, clock)
    faults.told.connect(told.append)
    faults.install()
    yield faults
    sys.excepthook, threading.excepthook = before
    faults.deleteLater()


def log(data_dir: Path) -> str:
    return (data_dir / LOG_NAME).read_text(encoding="utf-8")


def test_a_bug_in_a_slot_is_logged_and_told_without_its_message(
    faults: Faults, told: list[str], data_dir: Path
) -> None:
    sender = Sender()
    sender.happened.connect(sender.on_happened)
    sender.happened.emit()
    assert told == [told[0]]
    assert told[0].startswith("ValueError at test_ui_faults.py:")
    assert "on_happened" in log(data_dir)
    assert "Ana" not in log(data_dir) + told[0]


def test_a_bug_in_a_timer_and_in_a_paint(faults: Faults, told: list[str], qtbot: QtBot) -> None:
    def ticked() -> None:
        raise KeyError(SECRET)

    class Painted(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
            painted.append(1)
            raise RuntimeError(SECRET)

    painted: list[int] = []
    QTimer.singleShot(0, ticked)
    widget = Painted()
    widget.show()
    qtbot.waitUntil(lambda: len(told) == 2)
    widget.update()
    qtbot.waitUntil(lambda: len(painted) > 1)
    widget.close()
    widget.deleteLater()
    assert sorted(details.split()[0] for details in told) == ["KeyError", "RuntimeError"], "each is told once"


def test_a_bug_in_a_thread_is_told_on_the_gui_thread(faults: Faults, told: list[str], qtbot: QtBot) -> None:
    where: list[threading.Thread] = []

    class Listener(QObject):
        def on_told(self, details: str) -> None:
            where.append(threading.current_thread())

    listener = Listener()
    faults.told.connect(listener.on_told)

    def work() -> None:
        raise OSError(SECRET)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(where) == 1)
    assert where == [threading.main_thread()]
    assert told[0].startswith("OSError")


def test_the_same_bug_again_and_again_fills_neither_screen_nor_log(
    faults: Faults, told: list[str], data_dir: Path
) -> None:
    sender = Sender()
    sender.happened.connect(sender.on_happened)
    for _ in range(LOGGED + 30):
        sender.happened.emit()
    assert len(told) == 1
    assert log(data_dir).count("\n") == LOGGED


def test_a_log_that_cannot_be_written_is_no_second_bug(faults: Faults, told: list[str], data_dir: Path) -> None:
    (data_dir / LOG_NAME).mkdir()
    faults.report(ValueError(SECRET))
    assert len(told) == 1


def test_details_name_places_the_newest_first() -> None:
    def inner() -> None:
        raise ValueError(SECRET)

    try:
        inner()
    except ValueError as bug:
        details = details_of(bug)
    assert details.index("inner") < details.index("test_details")
    assert "Ana" not in details
    assert "/" not in details


def test_the_dialog_copies_details_and_bugs_do_not_stack(desk: Desk, data_dir: Path) -> None:
    tell("ValueError at places.py:1 work", data_dir / LOG_NAME, desk.prompts, desk.window)
    dialog = desk.find(FaultDialog)
    text = " ".join(desk.texts(dialog))
    assert "Everything you saved before is kept" in text
    desk.click("Copy details", dialog)
    assert "ValueError at places.py:1 work" in desk.prompts.copied[0]
    assert desk.prompts.copied[0].startswith("apptracker ")
    assert str(data_dir) not in desk.prompts.copied[0]
    tell("KeyError at other.py:2 work", data_dir / LOG_NAME, desk.prompts, desk.window)
    assert desk.window.findChildren(FaultDialog) == [dialog]
    assert "KeyError at other.py:2" in desk.find(QPlainTextEdit, dialog).toPlainText()
    desk.click("Copy details", dialog)
    assert "KeyError" in desk.prompts.copied[1]
    desk.click("Carry on", dialog)
    assert not desk.window.findChildren(FaultDialog)


def test_escape_closes_the_dialog_and_tab_leaves_the_details(desk: Desk, data_dir: Path) -> None:
    tell("ValueError at places.py:1 work", data_dir / LOG_NAME, desk.prompts, desk.window)
    dialog = desk.find(FaultDialog)
    desk.settle()
    details = desk.find(QPlainTextEdit, dialog)
    details.setFocus()
    QTest.keyClick(details, Qt.Key.Key_Tab)
    assert isinstance(desk.focused, QPushButton)
    desk.keys("Esc")
    assert not desk.window.findChildren(FaultDialog)


@pytest.mark.parametrize("way", ["read", "change"])
def test_a_bug_in_work_is_told_and_the_window_goes_on(desk: Desk, faults: Faults, told: list[str], way: str) -> None:
    def work(db: object) -> object:
        raise ZeroDivisionError(SECRET)

    ops: Ops = desk.context.ops
    ops.broke.connect(faults.report)
    if way == "read":
        ops.read(work, lambda _: None, owner=desk.window)
    else:
        ops.change(work, owner=desk.window)
    assert [details.split()[0] for details in told] == ["ZeroDivisionError"]
    desk.run("page.history")
    assert desk.window.header.title.text() == "History and bin"
