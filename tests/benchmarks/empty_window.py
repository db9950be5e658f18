"""An empty window that says so on stdout at its first paint and ends: what ``list`` is held against."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget


class EmptyWindow(QWidget):
    def paintEvent(self, event: object) -> None:  # noqa: N802 - named by Qt
        sys.stdout.write("painted\n")
        sys.stdout.flush()
        QTimer.singleShot(0, QApplication.quit)


application = QApplication(sys.argv)
window = EmptyWindow()
window.show()
application.exec()
