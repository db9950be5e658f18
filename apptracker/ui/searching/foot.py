"""Below the palette's rows: which keys do what with the one that is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from apptracker.ui.actions import native
from apptracker.ui.searching.rows import Row
from apptracker.ui.theme import Theme
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import in_row, label

_OPENS = {"fill": mark("Use"), "action": mark("Run"), "all": mark("Show")}
_OPEN = mark("Open")


class Foot(QWidget):
    """Keys and what they do, as many as fit on one line. It paints its whole ground itself."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._open = label("", "small")
        #: In the order in which they give way where there is little room.
        self._parts = {
            "enter": _hint("Enter", self._open),
            "tab": _hint("Tab", label(tr("Complete"), "small")),
            "window": _hint("Ctrl+Enter", label(tr("In its own window"), "small")),
            "ask": _hint("?", label(tr("How to narrow a search"), "small")),
        }
        self._wanted = {"enter", "ask"}
        row = in_row(*self._parts.values(), 1, spacing=14)
        row.setContentsMargins(8, 6, 8, 0)
        self.setLayout(row)
        self.show_row(Row(""))

    def show_row(self, row: Row) -> None:
        """The row that is chosen."""
        kind = row.way.kind if row.way is not None else ""
        self._open.setText(tr(_OPENS.get(kind, _OPEN)))
        self._want("window", kind == "application")

    def offer_completion(self, offered: bool) -> None:
        """Whether Tab completes something."""
        self._want("tab", offered)

    def _want(self, part: str, wanted: bool) -> None:
        self._wanted = self._wanted | {part} if wanted else self._wanted - {part}
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 16
        for name, part in self._parts.items():
            width = part.sizeHint().width() + 14
            fits = name in self._wanted and width <= room
            part.setVisible(fits)
            room -= width if fits else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("raised"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.color("border"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _hint(keys: str, words: QWidget) -> QWidget:
    made = QWidget()
    made.setLayout(in_row(label(native(keys), "key"), words, spacing=6))
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return made
