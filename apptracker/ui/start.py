"""Opening the window, in the order that keeps nobody waiting.

The shell is painted first, with nothing imported but Qt; then the data is opened in a thread and the first rows come
through the read models; only then is what changing things needs (the ORM, templates, the lexicon) imported, in the
background. ``APPTRACKER_TIMINGS=1`` prints these moments on stderr.
"""

from __future__ import annotations

import contextlib
import gc
import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from apptracker import paths
from apptracker.ui import formats, language
from apptracker.ui.state import WindowState
from apptracker.ui.theme import SYSTEM, Theme
from apptracker.ui.window import MainWindow

if TYPE_CHECKING:
    from apptracker.domain.clock import Clock
    from apptracker.domain.errors import AppError
    from apptracker.store import Database
    from apptracker.ui.context import Context
    from apptracker.ui.ops import Executor
    from apptracker.ui.prompts import Prompts
    from apptracker.ui.unlocking import UnlockPage
    from apptracker.ui.updating import UpdatingPage

TIMINGS_VARIABLE = "APPTRACKER_TIMINGS"
# As store/folder.py and domain/clock.py name them, which would cost an import before the first paint.
SETTINGS = "settings.toml"
FREEZE_VARIABLE = "APPTRACKER_NOW"
LOOK_AFTER_EVERY = 60 * 60 * 1000  # milliseconds between two looks whether the day's backup is due
REVEAL_AFTER = 200  # milliseconds that the shell waits for its first page, where opening the data takes long
HAND_OVER = 0.001  # seconds that the GUI's thread waits for another that runs Python; 5 ms, as usual, can be felt


def open_window(data_dir: Path, place: str = "") -> int:
    """Show the window over a data folder until it is closed, or the one that is open, at a place such as
    "application:7:reminders" (:attr:`apptracker.domain.notices.Notice.place`). The exit status: 1 where there is no
    screen, or no time that can be read in ``APPTRACKER_NOW``."""
    from apptracker.ui.screen import why_no_screen

    why = why_no_screen() or _why_no_clock()
    if why:
        print(f"apptracker: {why}", file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 1
    sys.setswitchinterval(HAND_OVER)
    gc.disable()  # until all is loaded there is none, and then it is looked for in this thread (ui/steady.py)
    application = QApplication([*sys.argv[:1], "-style", "fusion"])
    application.setApplicationName("apptracker")
    application.setDesktopFileName("apptracker")
    application.setWindowIcon(QIcon(str(paths.resource("resources", "icons", "apptracker.png"))))
    life = Life(application, data_dir, place)
    if not life.begin():
        return 0
    status = application.exec()
    if life.goes_on is not None:  # by now nothing of this process holds what the next one needs
        from apptracker.adapters.system.starting import command, start_apart

        start_apart(command(life.goes_on))
    return status


def _why_no_clock() -> str:
    """In words why there is no telling the time; '' where there is."""
    frozen = os.environ.get(FREEZE_VARIABLE)
    if not frozen:
        return ""
    from apptracker.domain.clock import clock_from
    from apptracker.domain.errors import AppError

    try:
        clock_from(frozen)
    except AppError as error:
        return str(error)
    return ""


def compose(window: MainWindow, db: Database, clock: Clock, executor: Executor, prompts: Prompts) -> Context:
    """The window's services over open data."""
    from apptracker.ui.context import Context
    from apptracker.ui.navigating import Navigating
    from apptracker.ui.ops import Bus, Ops

    bus = Bus(window)
    return Context(
        db=db,
        clock=clock,
        bus=bus,
        ops=Ops(db, bus, executor, window),
        actions=window.actions_,
        theme=window.theme,
        prompts=prompts,
        state=window.state,
        go=Navigating(window),
    )


def looks(state: WindowState) -> dict[str, str]:
    """What the person chose of the theme besides light, dark and the size of letters."""
    return {name: state.text(name) for name in ("density", "accent", "motion")}


class Life(QObject):
    """One run of the window, from the lock to the last save. ``goes_on``: over which data folder another run begins
    when this one is over, None for none."""

    def __init__(self, application: QApplication, data_dir: Path, place: str = "") -> None:
        super().__init__(application)
        self._place = place
        self._application = application
        self._data_dir = data_dir
        self._timings = bool(os.environ.get(TIMINGS_VARIABLE))
        self._closed = self._hears = False
        self._unlock: UnlockPage | None = None
        self.goes_on: Path | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(REVEAL_AFTER)
        self._patience.timeout.connect(self._show_updating)
        self._updating: UpdatingPage | None = None

    def begin(self) -> bool:
        """Paint the shell. False when another window is there already, which was raised."""
        from apptracker.ui.single import SingleWindow

        self._make_folder()
        self._single = SingleWindow(self._data_dir, self)
        if not self._single.is_first() and self._single.raise_other(self._place):
            return False
        self.state = WindowState(self._data_dir / SETTINGS)
        language.speak(language.wanted(self.state))
        formats.obey(self.state)
        scale = min(200, max(80, self.state.number("font.percent", 100))) / 100
        guess = self.state.text("theme.worn", "light")
        self.theme = Theme(
            self._application, self.state.text("theme", SYSTEM), scale, guess=guess, fusion=True, **looks(self.state)
        )
        self.theme.in_turns = True
        self.window = MainWindow(self.theme, self.state)
        self.window.painted.connect(self._on_painted)
        self.window.closing.connect(self._on_closing)
        self._application.lastWindowClosed.connect(self._application.quit)
        if self.state.flag("window.maximized"):
            self.window.showMaximized()
        else:
            self.window.show()
        return True

    def _make_folder(self) -> None:
        try:
            if self._data_dir.is_dir():
                return
        except OSError:
            return  # no folder can have that name; opening the data says so, in the window
        from apptracker.app import is_elsewhere

        if is_elsewhere(self._data_dir):
            return
        from apptracker.domain.errors import AppError
        from apptracker.store.folder import DataFolder

        with contextlib.suppress(AppError):  # so with this
            DataFolder(self._data_dir).prepare()

    def _on_interrupt(self, *_: object) -> None:
        self.window.close()

    @Slot()
    def _on_painted(self) -> None:
        self._tell("painted")
        from apptracker.domain.clock import clock_from
        from apptracker.ui.ops import Courier, Job, ThreadExecutor

        self._clock = clock_from(os.environ.get(FREEZE_VARIABLE))
        self._executor = ThreadExecutor()
        self._courier = Courier(self)
        job = Job(self._open, self, None, None, "", None)
        self._executor.submit(job, self._on_opened, writes=False)
        from apptracker.ui.faults import Faults

        self._faults = Faults(self._data_dir, self._clock, self)
        self._faults.told.connect(self._on_fault)
        self._faults.install()
        import signal

        signal.signal(signal.SIGINT, self._on_interrupt)  # Ctrl+C in the terminal closes the window as its cross does
        self.window.build()
        QTimer.singleShot(REVEAL_AFTER, self.window.reveal)

    def _open(self) -> object:
        """The data, and what Today shows first, fetched while the GUI's thread makes the shell."""
        from apptracker.app import open_data

        db = open_data(self._data_dir, self._clock, partial(self._courier.hand, self._patience.start, self))
        # Without asking which pages there are: that loads classes of Qt, which two threads may not at the same time.
        if self.state.text("start_page") == "last" and self.state.text("page") != "today":
            return db, None
        now = self._clock.now()
        return db, (now, db.day.agenda(now))

    @Slot()
    def _show_updating(self) -> None:
        """The data is being brought up to date, and that takes longer than a moment."""
        from apptracker.ui.updating import UpdatingPage

        self._updating = UpdatingPage()
        self.window.reveal()
        self.window.root.addWidget(self._updating)
        self.window.root.setCurrentWidget(self._updating)

    def _end_updating(self) -> None:
        self._patience.stop()
        if self._updating is not None:
            self.window.root.removeWidget(self._updating)
            self._updating.deleteLater()
            self._updating = None

    def _on_opened(self, job: object) -> None:
        from apptracker.domain.errors import AppError
        from apptracker.ui.prompts import QtPrompts

        error = job.error  # type: ignore[attr-defined]
        self._end_updating()
        if self._closed:  # before the data was open
            if error is None:
                job.value[0].close()  # type: ignore[attr-defined]
            return
        if isinstance(error, AppError) and error.code in ("lock.needed", "lock.wrong"):
            self._ask_passphrase(error)
            return
        self._end_asking()
        if isinstance(error, Exception):
            if not isinstance(error, AppError):
                self._faults.report(error)
            self._show_trouble(error)
            return
        self.db, first = job.value  # type: ignore[attr-defined]
        self.state.shut = self.db.sealed
        context = compose(self.window, self.db, self._clock, self._executor, QtPrompts(self.window))
        self.ops = context.ops
        self.ops.broke.connect(self._faults.report)
        self._rows = QTimer(self)
        self._rows.setSingleShot(True)
        self._rows.timeout.connect(self._on_settled)
        self.ops.ended.connect(self._on_ended)
        self._rows.start()  # before anything that the page leaves for later
        self.window.adopt(context, start_page=self._start_page(), first=first)
        self.window.welcome_newcomer()

    def _ask_passphrase(self, error: AppError) -> None:
        """The data is locked; ``error`` says whether a passphrase was given already that was not the right one."""
        from apptracker.ui.unlocking import UnlockPage
        from apptracker.ui.words import words_for_person

        if self._unlock is not None:
            self._unlock.refuse(words_for_person(error))
            return
        page = self._unlock = UnlockPage()
        page.given.connect(self._on_given)
        self.window.reveal()
        self.window.root.addWidget(page)
        self.window.root.setCurrentWidget(page)
        page.setFocus()
        self._hear()

    @Slot(str)
    def _on_given(self, passphrase: str) -> None:
        from apptracker.ui.ops import Job

        def work() -> object:
            from apptracker.services import locking

            locking.unlock(self._data_dir, passphrase)
            return self._open()

        self._executor.submit(Job(work, self, None, None, "", None), self._on_opened, writes=False)

    def _end_asking(self) -> None:
        page, self._unlock = self._unlock, None
        if page is not None:
            self.window.root.removeWidget(page)
            page.deleteLater()

    def _hear(self) -> None:
        """Of further launches, from now on."""
        if not self._hears:
            self._hears = True
            self._single.listen()
            self._single.raised.connect(self._on_raised)

    def _start_page(self) -> str:
        from apptracker.ui.shell import PAGES

        if self.state.text("start_page") == "last":
            page = self.state.text("page")
            if any(spec.id == page for spec in PAGES):
                return page
        return "today"

    @Slot(object)
    def _on_ended(self, _: object) -> None:
        self._rows.start()

    @Slot()
    def _on_settled(self) -> None:
        """Nothing else waits: when what the first page asks for is there and painted, the rest can begin."""
        self._application.sendPostedEvents()  # the page is shown, laid out and painted
        if not self.ops.busy:
            self._rows.stop()  # an answer among what was posted has started it once more
            self.ops.ended.disconnect(self._on_ended)
            self._on_rows()

    def _on_rows(self) -> None:
        self._tell("rows")
        from apptracker.ui import warming

        self._warming = warming.Warming(self.ops, self)
        self.ops.change(warming.for_changes, owner=self, done=self._on_ready)
        self._hear()
        self._show(self._place)

    @Slot(object)
    def _on_ready(self, _: object) -> None:
        self._tell("ready")
        self._warming.begin()
        self._look_after = QTimer(self)
        self._look_after.setInterval(LOOK_AFTER_EVERY)
        self._look_after.timeout.connect(self._on_look_after)
        self._look_after.start()
        self._on_look_after()
        from apptracker.adapters.system.notifications import DesktopNotifier
        from apptracker.ui.background import mend_login

        self.ops.change(mend_login, owner=self)
        self.window.notifying.begin(DesktopNotifier(buttons=True))

    @Slot()
    def _on_look_after(self) -> None:
        """The day's backup and upkeep, also while the window stays open for days, or is never closed in order."""
        from apptracker.app import look_after

        self.ops.change(look_after, owner=self)

    @Slot(str)
    def _on_raised(self, place: str) -> None:
        from apptracker.ui.notifying import come_forward

        come_forward(self.window)
        if self.window.context is None:  # the data is locked yet
            self._place = place or self._place
        self._show(place)

    def _show(self, place: str) -> None:
        """Where a notification leads that was clicked while there was no window, or in another process."""
        from apptracker.ui.notifying import show_place

        if place and self.window.context is not None:
            show_place(self.window.context.go, place)

    @Slot(str)
    def _on_fault(self, details: str) -> None:
        from apptracker.app import LOG_NAME
        from apptracker.ui.fault_dialog import tell
        from apptracker.ui.prompts import QtPrompts

        tell(details, self._data_dir / LOG_NAME, QtPrompts(self.window), self.window)

    def _show_trouble(self, error: Exception) -> None:
        from apptracker.ui.prompts import QtPrompts
        from apptracker.ui.steady import keep_constants
        from apptracker.ui.trouble import TroublePage

        keep_constants()
        page = TroublePage(error, self._data_dir, self._clock, QtPrompts(self.window), self._executor)
        page.again.connect(self._on_again)
        page.found.connect(self._on_found)
        self.window.reveal()
        self.window.root.addWidget(page)
        self.window.root.setCurrentWidget(page)
        self._trouble = page

    @Slot()
    def _on_again(self) -> None:
        from apptracker.ui.ops import Job

        self.window.root.removeWidget(self._trouble)
        self._trouble.deleteLater()
        self._executor.submit(Job(self._open, self, None, None, "", None), self._on_opened, writes=False)

    @Slot(object)
    def _on_found(self, folder: Path) -> None:
        """The data is in another folder: everything of this run belongs to the one it began with."""
        self.goes_on = folder
        self.window.close()

    @Slot()
    def _on_closing(self) -> None:
        """The last save, and the day's backup where something was changed."""
        self._closed = True
        self._patience.stop()
        self._end_asking()
        if not hasattr(self, "_executor"):
            self._single.close()
            return
        if hasattr(self, "ops"):
            self.ops.close()
            from apptracker.app import look_after

            if self.db.wrote and self.db.moved_to is None:
                look_after(self.db)
            self.goes_on = self.db.moved_to or (self._data_dir if self.window.opens_again else None)
            self.db.close()
        else:
            self.window.hide()  # what is under way may take long, and is not broken off
            self._executor.close()
        self._single.close()
        self._faults.uninstall()
        if hasattr(self, "_warming"):
            self._warming.end()
        if hasattr(self, "ops") and self.goes_on is None:
            from apptracker.ui.background import keep_reminding

            keep_reminding(self.state, self._data_dir)

    def _tell(self, moment: str) -> None:
        if self._timings:
            print(moment, file=sys.stderr, flush=True)  # noqa: T201 - asked for
