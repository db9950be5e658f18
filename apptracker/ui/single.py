"""One window for each data folder: a second launch raises the first and ends.

A lock file tells who was first, with few imports but Qt's core; the word between the two goes over a local socket,
which never leaves the machine and is set up once the window is painted.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QElapsedTimer, QObject, QThread, Signal, Slot

from apptracker.adapters.system.locks import WINDOW
from apptracker.ui.locking import lock_file, take

WAIT = 2000  # milliseconds for the first window to answer: it may only just be starting
AGAIN = 50  # milliseconds between tries
LONGEST = 200  # bytes of a place


class SingleWindow(QObject):
    """``raised(place)``: somebody launched the program again, to show that place, or '' for none."""

    raised = Signal(str)

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        place = os.fsencode(os.path.realpath(data_dir))
        digest = QCryptographicHash.hash(place, QCryptographicHash.Algorithm.Sha256)  # hashlib takes 4 ms to import
        self._name = "apptracker-" + digest.toHex().toStdString()[:16]
        self._lock = lock_file(data_dir / WINDOW)
        self._server: QObject | None = None

    def is_first(self) -> bool:
        """Whether this is the only window over the folder. A folder that takes no lock has no other window either."""
        return take(self._lock)

    def listen(self) -> None:
        """From now on hear of further launches. A window that is not the first (which did not answer) stays silent."""
        if not self._lock.isLocked():
            return
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)  # what a crash left behind; the lock says that nobody uses it
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._on_launched)
        server.listen(self._name)
        self._server = server

    def raise_other(self, place: str = "") -> bool:
        """Ask the first window to come to the front and show a place; False when it does not answer."""
        from PySide6.QtNetwork import QLocalSocket

        since = QElapsedTimer()
        since.start()
        while True:
            socket = QLocalSocket()
            socket.connectToServer(self._name)
            if socket.waitForConnected(WAIT):
                if place:
                    socket.write(place.encode())
                    socket.waitForBytesWritten(WAIT)
                socket.disconnectFromServer()
                return True
            if since.elapsed() > WAIT:
                return False
            QThread.msleep(AGAIN)

    def close(self) -> None:
        if self._server is not None:
            self._server.close()  # type: ignore[attr-defined]
        self._lock.unlock()

    @Slot()
    def _on_launched(self) -> None:
        connection = self._server.nextPendingConnection()  # type: ignore[union-attr]
        if connection is None:
            return
        connection.setReadBufferSize(LONGEST)
        connection.disconnected.connect(self._on_said)  # by then all is there
        if connection.state() == connection.LocalSocketState.UnconnectedState:
            self._take(connection)

    @Slot()
    def _on_said(self) -> None:
        self._take(self.sender())

    def _take(self, connection: object) -> None:
        place = bytes(connection.readAll().data()).decode(errors="replace")  # type: ignore[attr-defined]
        connection.deleteLater()  # type: ignore[attr-defined]
        self.raised.emit(place)
