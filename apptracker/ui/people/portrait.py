"""A face for everybody: the first letters of a name in a disc, of an employer's in a rounded square."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from apptracker.domain.people import Who
from apptracker.ui.theme import Theme


def initials(name: str) -> str:
    """ "AL" of "Ana Maria Lopez", "H" of "Harbor"."""
    words = [word for word in name.replace(",", " ").split() if word[:1].isalnum()]
    if not words:
        return "?"
    chosen = words[:1] if len(words) == 1 else [words[0], words[-1]]
    return "".join(word[0] for word in chosen).upper()


def paint_portrait(
    painter: QPainter, rect: QRect, theme: Theme, name: str, who: Who, *, ground: str = "accent-soft"
) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(ground))
    radius = rect.width() / 2 if who is Who.PEOPLE else rect.width() / 5
    painter.drawRoundedRect(rect, radius, radius)
    font = theme.font("body", strong=True)
    font.setPixelSize(max(8, round(rect.height() * 0.38)))
    painter.setFont(font)
    painter.setPen(theme.color("accent"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials(name) if who is Who.PEOPLE else initials(name)[:1])
    painter.restore()


class Portrait(QWidget):
    """``side`` in pixels at normal font size."""

    def __init__(self, theme: Theme, who: Who, side: int = 52) -> None:
        super().__init__()
        self._theme, self._who, self._side, self._name = theme, who, side, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_name(self, name: str) -> None:
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:
        side = round(self._side * min(self._theme.scale, 1.5))
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_portrait(QPainter(self), self.rect(), self._theme, self._name, self._who)
