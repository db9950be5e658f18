"""What the marks in a posting's text mean."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from apptracker.ui.mirroring import mirrored
from apptracker.ui.theme import Theme
from apptracker.ui.tr import mark, tr

#: Words, whether bold, and the line under them.
_ENTRIES = (
    (mark("Must have"), True, ""),
    (mark("Nice to have"), False, ""),
    (mark("answered"), False, "line"),
    (mark("gap"), False, "wave"),
    (mark("task"), False, "dots"),
)
_COLORS = {"line": "success", "wave": "danger", "dots": "text-muted"}
_APART = 16


class Legend(QWidget):
    """The marks, each drawn as the text draws it; in as many lines as it needs."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(
            tr(
                "Bold: must have. A solid line under it: answered. A waved line: a gap."
                " A dotted line: a task, the work itself."
            )
        )
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._on_theme_changed)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._places(width)[-1].bottom() + 5

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(240))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for (words, bold, line), within in zip(_ENTRIES, self._places(self.width()), strict=True):
            place = mirrored(within, self.rect(), self)
            painter.setFont(self._font(bold=bold))
            painter.setPen(self._theme.color("text-muted"))
            painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, tr(words))
            if line:
                dotted = line == "dots"
                style = Qt.PenStyle.DotLine if dotted else Qt.PenStyle.SolidLine
                painter.setPen(QPen(self._theme.color(_COLORS[line]), 1 if dotted else 1.5, style))
                painter.drawPath(_under(place, waved=line == "wave"))

    def _font(self, *, bold: bool) -> QFont:
        font = self._theme.font("small")
        if bold:
            font.setWeight(QFont.Weight.Bold)
        return font

    def _places(self, width: int) -> list[QRect]:
        places, x, y = [], 0, 0
        for words, bold, _ in _ENTRIES:
            metrics = QFontMetrics(self._font(bold=bold))
            wide = metrics.horizontalAdvance(tr(words)) + 2
            if x and x + wide > width:
                x, y = 0, y + metrics.height() + 5
            places.append(QRect(x, y, wide, metrics.height()))
            x += wide + _APART
        return places

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


def _under(place: QRect, *, waved: bool) -> QPainterPath:
    path = QPainterPath()
    y = place.bottom() + 2
    path.moveTo(place.left(), y)
    if not waved:
        path.lineTo(place.right(), y)
        return path
    for number, x in enumerate(range(place.left() + 3, place.right() + 1, 3)):
        path.lineTo(x, y + (2 if number % 2 == 0 else 0))
    return path
