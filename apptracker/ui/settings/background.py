"""Reminders while the window is closed."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSizePolicy, QSystemTrayIcon

from apptracker.domain.errors import AppError
from apptracker.store import Database
from apptracker.ui.background import KEEP
from apptracker.ui.context import Context
from apptracker.ui.settings.section import Facts, Section
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import button, in_row, label, rule
from apptracker.ui.widgets.wrapping_check import WrappingCheck
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from apptracker.adapters.system.autostart import Entry

FOLDER = "apptracker reminders"
STARTS = 1500  # milliseconds until it is there
_WITH_TRAY = mark("A small program stays, with an icon beside the clock that opens the window or stops the reminding.")
_WITHOUT_TRAY = mark(
    "A small program stays. This desktop has no place for its icon, so it runs without one: you see here whether it "
    "runs, and stop it here."
)
_BAR_ONLY = mark("This system shows no notifications: reminders are told by the bar in this window only.")
_BAR_AND_ICON = mark(
    "This system shows no notifications: reminders are told by the bar in this window and by the icon beside the clock "
    "only."
)
_RUNS, _STARTS, _LATER = (
    mark("It is running now."),
    mark("It is starting."),
    mark("It starts when you close the window."),
)
_AT_LOGIN = mark("Reminders come on days when you do not open the window, too.")
_SCHEDULERS = {"win32": mark("Task Scheduler"), "darwin": "launchd"}

_SCHEDULER = mark("cron and systemd")


class Background(Section):
    name = mark("In the background")
    settings = ("background",)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._root = context.db.folder.root
        self.keep = WrappingCheck(tr("Remind me after the window closes"))
        self.keep.clicked.connect(self._on_keep)
        self.at_login = WrappingCheck(tr("Start reminding when I log in"))
        self.at_login.clicked.connect(self._on_at_login)
        self.running = label(tr(_RUNS))
        self.stop = button(tr("Stop it"), self._on_stop)
        self.problem = label("", "danger", wrap=True)
        self.written = label("", wrap=True)
        self._state = in_row(self.running, self.stop, 1, spacing=12)
        self._tray = label("", "muted", wrap=True)
        self.silent = label("", "warning", wrap=True)
        scheduler = tr(_SCHEDULERS.get(sys.platform, _SCHEDULER))
        self.body.setSpacing(10)
        for part in (self.silent, self.keep, self._tray, self.at_login, label(tr(_AT_LOGIN), "muted", wrap=True)):
            self.body.addWidget(part)
        self.body.addLayout(self._state)
        self.body.addWidget(self.problem)
        self.body.addWidget(rule())
        self.body.addWidget(
            label(
                tr(
                    "Instead of a program that stays, {scheduler} can look every five minutes whether something is "
                    "due. The files for that, and how to use them, are made for you.",
                    scheduler=scheduler,
                ),
                "muted",
                wrap=True,
            )
        )
        self.body.addLayout(in_row(button(tr("Save files for {scheduler}…", scheduler=scheduler), self._on_files), 1))
        self.body.addWidget(self.written)
        for part in (self.problem, self.written):
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # a path may be long
            part.hide()
        self._listening = self._starting = False

    def show_facts(self, now: Facts) -> None:
        if not self._listening:
            self._listening = True
            self.context.go.notifying.tested.connect(self._show)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        self._show()  # it may have been stopped from its icon
        super().showEvent(event)

    def _show(self) -> None:
        from apptracker.adapters.system.autostart import AtLogin
        from apptracker.adapters.system.background import is_running

        running = is_running(self._root)
        self.keep.setChecked(self.context.state.flag(KEEP))
        self.at_login.setChecked(self._entry().state() is not AtLogin.OFF)
        tray = QSystemTrayIcon.isSystemTrayAvailable()
        self._tray.setText(tr(_WITH_TRAY if tray else _WITHOUT_TRAY))
        self.silent.setText(tr(_BAR_AND_ICON if tray else _BAR_ONLY))
        self.silent.setVisible(self.context.go.notifying.shows is False)
        later = tr(_STARTS) if self._starting else tr(_LATER) if self.keep.isChecked() else ""
        self.running.setText(tr(_RUNS) if running else later)
        self.running.setVisible(running or bool(later))
        self.stop.setVisible(running)

    def _entry(self) -> Entry:
        from apptracker.adapters.system.autostart import login_entry

        return login_entry(self._root)

    def _on_keep(self, on: bool) -> None:
        self.context.state.put(KEEP, on)
        self.context.state.save()
        self._show()
        if not on and not self.at_login.isChecked():
            self._on_stop()

    def _on_at_login(self, on: bool) -> None:
        from apptracker.adapters.system import background

        self.problem.hide()
        try:
            if on:
                self._entry().turn_on()
                self._starting = background.start(self._root)
                QTimer.singleShot(STARTS, self, self._on_started)
            else:
                self._entry().turn_off()
        except AppError as error:
            self._refuse(error)
        self._show()
        if not on and not self.keep.isChecked():
            self._on_stop()

    def _on_started(self) -> None:
        from apptracker.adapters.system import background

        self._starting = False
        self._show()
        reason = "" if background.is_running(self._root) else background.why_not()
        if reason:
            self.problem.setText(tr("It could not be started: {reason}.", reason=reason))
            self.problem.show()

    def _on_stop(self) -> None:
        self.context.ops.read(_stop, self._on_stopped, owner=self)

    def _on_stopped(self, stopped: bool) -> None:
        self._show()
        if not stopped:
            self.problem.setText(tr("It does not stop. Logging out ends it."))
            self.problem.show()

    def _on_files(self) -> None:
        from apptracker.adapters.system.packaging import write_files

        self.problem.hide()
        self.written.hide()
        place = self.context.prompts.open_folder(tr("Where to save the files"), Path.home())
        if place is None:
            return
        try:
            write_files(place / FOLDER, self._root, force=True)
        except AppError as error:
            self._refuse(error)
            return
        self.written.setText(tr("Saved in {folder}. HOW-TO.txt says what to do with them.", folder=place / FOLDER))
        self.written.show()

    def _refuse(self, error: AppError) -> None:
        self.problem.setText(words_for_person(error))
        self.problem.show()


def _stop(db: Database) -> bool:
    from apptracker.adapters.system import background

    return background.stop(db.folder.root)
