"""The agent's icon in the tray: what may be done with it, and what could not be shown as a notification."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from apptracker import paths
from apptracker.adapters.system.starting import command, start_apart
from apptracker.ui.looking import Told
from apptracker.ui.tr import tr

NAME = "apptracker"


class Tray(QObject):
    """``stopped``: the person wants no reminding any more."""

    stopped = Signal()

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data_dir = data_dir
        self._said: tuple[str, ...] = ()
        self.menu = QMenu()
        self.menu.addAction(tr("Open apptracker")).triggered.connect(self._on_open)
        self.menu.addAction(tr("Add a posting")).triggered.connect(self._on_add)
        self.menu.addAction(tr("What is due")).triggered.connect(self._on_due)
        self.menu.addSeparator()
        self.menu.addAction(tr("Stop reminding")).triggered.connect(self.stopped)
        self.icon = QSystemTrayIcon(QIcon(str(paths.resource("resources", "icons", "apptracker.png"))), self)
        self.icon.setToolTip(NAME)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)
        self.icon.messageClicked.connect(self._on_due)
        self.icon.show()

    @staticmethod
    def is_there() -> bool:
        return QSystemTrayIcon.isSystemTrayAvailable()

    def say(self, told: Told | None) -> None:
        """What waits because nothing could show it: on the icon, and once in the way that the tray has."""
        waiting = told.titles if told is not None and not told.shown else ()
        self.icon.setToolTip("\n".join((NAME, *waiting)))
        if waiting and waiting != self._said:
            self.icon.showMessage(NAME, "\n".join(waiting), self.icon.icon())
        self._said = waiting

    def hide(self) -> None:
        self.icon.hide()
        self.menu.deleteLater()

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self._on_open()

    @Slot()
    def _on_open(self) -> None:
        start_apart(command(self._data_dir))

    @Slot()
    def _on_add(self) -> None:
        start_apart(command(self._data_dir, "--show", "capture"))

    @Slot()
    def _on_due(self) -> None:
        start_apart(command(self._data_dir, "--show", "today"))
