"""What the window shows until its shell is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame

from apptracker.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

SIDEBAR, SIDEBAR_FOLDED = 168, 62  # pixels


class Skeleton(QFrame):
    """The outline of the shell, shown for the moment until the shell itself is there. Drawn by a style sheet: the first
    call of a painter would load the namespace ``Qt``."""

    painted = Signal()

    def __init__(self, theme: Theme, *, folded: bool) -> None:
        super().__init__()
        self._seen = False
        width = SIDEBAR_FOLDED if folded else SIDEBAR
        self.setObjectName("skeleton")
        sidebar = QFrame(self)
        sidebar.setObjectName("sidebar")
        sidebar.setGeometry(0, 0, width, 4000)
        here = QFrame(sidebar)
        here.setObjectName("here")
        here.setGeometry(10, 14, width - 20, 36)
        colors = theme.tokens.colors
        self.setStyleSheet(
            f"#skeleton {{ background: {colors['background']}; }}"
            f"#sidebar {{ background: {colors['sidebar']}; border-right: 1px solid {colors['border']}; }}"
            f"#here {{ background: {colors['accent-soft']}; border-radius: 6px; }}"
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self.painted.emit)
