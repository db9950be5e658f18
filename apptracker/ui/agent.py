"""The agent: a process without a window that has the person told what is due while the window is closed.

It is Qt and a timer of a minute, and nothing else. When there may be something to tell it starts ``remind notify``,
which opens the data, shows the notifications, hears their answers and ends; the ledger keeps window, agent and
whatever else tells from telling twice.
"""

from __future__ import annotations

import os
import signal
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QSocketNotifier, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from apptracker.adapters.system.locks import AGENT, WINDOW, holder
from apptracker.adapters.system.starting import program
from apptracker.domain.clock import FREEZE_VARIABLE, Clock, clock_from
from apptracker.domain.errors import AppError
from apptracker.ui.locking import lock_file, take
from apptracker.ui.looking import Looking, is_shut, read_told

EVERY = 60_000  # milliseconds
WAIT = 240  # minutes that the buttons of a notification are answered
TRAY_TRIES = 10  # minutes in which the desktop's panel may come
LEAVE = 2_000  # milliseconds for a child to end
#: Milliseconds in which a child says its first word, and then in which it ends: its wait, and time for the last answer.
FIRST_WORD, LAST_WORD = 60_000, WAIT * 60_000 + 300_000
#: Tells Qt on macOS that this process is no program for the Dock.
_NO_DOCK = "QT_MAC_DISABLE_FOREGROUND_APPLICATION_TRANSFORM"


def run_agent(data_dir: Path) -> int:
    """Remind until told to stop, or the data folder is gone. The exit status: 1 where that cannot be."""
    from apptracker.ui.screen import why_no_screen

    if not data_dir.is_dir():
        return _refuse(f"there is no data in {data_dir} yet; open apptracker once")
    if why := why_no_screen():
        return _refuse(why)
    try:
        clock = clock_from(os.environ.get(FREEZE_VARIABLE))
    except AppError as error:
        return _refuse(str(error))
    os.environ[_NO_DOCK] = "1"
    application = QApplication(sys.argv[:1])
    del os.environ[_NO_DOCK]  # the window that is opened from here has its place there
    sys.excepthook = partial(_log, data_dir, clock)
    application.setApplicationName("apptracker")
    application.setDesktopFileName("apptracker")
    application.setQuitOnLastWindowClosed(False)
    lock = lock_file(data_dir / AGENT)
    if not take(lock):
        sys.stderr.write("apptracker: already running in the background\n")
        return 0
    agent = Agent(data_dir, clock, application)
    agent.begin()
    with_signals = _Signals(agent)
    status = application.exec()
    with_signals.close()
    agent.close()
    lock.unlock()
    return status


def _log(data_dir: Path, clock: Clock, _: type[BaseException], bug: BaseException, __: object) -> None:
    """A bug goes to the log, and the agent on."""
    from apptracker.app import log_fault
    from apptracker.ui.faults import details_of

    log_fault(data_dir, clock, details_of(bug))


def _refuse(why: str) -> int:
    sys.stderr.write(f"apptracker: {why}\n")
    return 1


class Agent(QObject):
    """Looks once a minute whether there may be something to tell, and has it told."""

    def __init__(self, data_dir: Path, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data_dir = data_dir
        self._clock = clock
        self._looking = Looking(data_dir)
        self._child: QProcess | None = None
        self._hangs = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._on_patience_over)
        self._tray: QObject | None = None
        self._tray_tries = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.tick)

    def begin(self) -> None:
        self._timer.start()
        QTimer.singleShot(0, self.tick)

    @Slot()
    def tick(self) -> None:
        """A minute has passed."""
        if not self._data_dir.is_dir():
            self.stop()
            return
        self._offer_tray()
        if self._child is not None or not self._looking.wanted(self._clock.now()):
            return
        if holder(self._data_dir / WINDOW) is None and not is_shut(self._data_dir):  # otherwise the window tells
            self._ask()

    @Slot()
    def stop(self) -> None:
        """End the agent."""
        application = QApplication.instance()
        assert application is not None
        application.quit()

    def close(self) -> None:
        """No child stays behind."""
        self._timer.stop()
        self._patience.stop()
        if self._tray is not None:
            self._tray.hide()  # type: ignore[attr-defined]
        child, self._child = self._child, None
        if child is not None:
            child.finished.disconnect(self._on_finished)
            child.terminate()
            if not child.waitForFinished(LEAVE):
                child.kill()
                child.waitForFinished(LEAVE)

    def _ask(self) -> None:
        self._looking.began()
        # The folder is always named: to know whether it is the usual one costs memory.
        words = ["--data-dir", str(self._data_dir), "remind", "notify", "--wait", str(WAIT), "--json"]
        first, *before = program()
        child = self._child = QProcess(self)
        child.setStandardInputFile(QProcess.nullDevice())
        child.setStandardErrorFile(QProcess.nullDevice())
        child.finished.connect(self._on_finished)
        child.errorOccurred.connect(self._on_error)
        child.readyReadStandardOutput.connect(self._on_said)
        self._hangs = False
        self._patience.start(FIRST_WORD)
        child.start(first, [*before, *words])

    @Slot()
    def _on_said(self) -> None:
        """It works: it may take the time that it was given."""
        if self._child is None or self._hangs:
            return
        self._child.readyReadStandardOutput.disconnect(self._on_said)
        self._patience.start(LAST_WORD)

    @Slot()
    def _on_patience_over(self) -> None:
        """It hangs: it is asked to end, and then ended."""
        child = self._child
        if child is None:
            return
        if self._hangs:
            child.kill()
            return
        self._hangs = True
        child.terminate()
        self._patience.start(LEAVE)

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:  # then nothing finishes
            self._on_finished()

    @Slot()
    def _on_finished(self) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        self._patience.stop()
        ended_well = child.exitStatus() == QProcess.ExitStatus.NormalExit and child.exitCode() == 0 and not self._hangs
        told = read_told(bytes(child.readAllStandardOutput().data())) if ended_well else None
        child.deleteLater()
        self._looking.ended(self._clock.now(), told)
        if self._tray is not None:
            self._tray.say(told)  # type: ignore[attr-defined]

    def _offer_tray(self) -> None:
        """An icon, where the desktop has a place for it; at login that may come later than this process."""
        if self._tray is not None or self._tray_tries >= TRAY_TRIES:
            return
        self._tray_tries += 1
        from apptracker.ui.tray import Tray

        if Tray.is_there():
            tray = self._tray = Tray(self._data_dir, self)
            tray.stopped.connect(self.stop)


class _Signals(QObject):
    """Ends the agent in order when the system or the person asks for it: Python hears of a signal only once it runs,
    which may take a minute, so that the signal wakes the loop."""

    def __init__(self, agent: Agent) -> None:
        super().__init__(agent)
        self._notifier: QSocketNotifier | None = None
        if os.name == "nt":  # there, a process is ended without being asked
            return
        self._pipe = os.pipe()
        for end in self._pipe:
            os.set_blocking(end, False)
        self._old = signal.set_wakeup_fd(self._pipe[1])
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, self._on_signal)
        self._notifier = QSocketNotifier(self._pipe[0], QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)
        self._agent = agent

    def close(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            signal.set_wakeup_fd(self._old)

    def _on_signal(self, *_: object) -> None:
        self._agent.stop()

    @Slot()
    def _on_woken(self) -> None:
        os.read(self._pipe[0], 64)
