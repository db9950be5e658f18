"""Our icons (``resources/icons``), drawn in the theme's colors at the size and sharpness asked for, and remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from apptracker import paths

if TYPE_CHECKING:
    from apptracker.ui.theme import Theme


#: Icons that point on or back, and so the other way where people read from right to left.
POINTING = frozenset({"left", "right", "back", "undo", "redo", "send", "steps", "quit", "sidebar"})


class Icons:
    """Draws icons for one theme object, in whatever theme it wears."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._svg: dict[str, str] = {}
        self._drawn: dict[tuple[str, str, int, int, float], QPixmap] = {}

    def icon(self, name: str, color: str) -> QIcon:
        return QIcon(_IconEngine(self, name, color))

    def forget(self) -> None:
        """The theme changed: draw anew."""
        self._drawn.clear()

    def pixmap(self, name: str, color: str, size: QSize, ratio: float) -> QPixmap:
        """``size`` in pixels of the layout, ``ratio`` those of the screen for each. What is wider than high begins with
        the icon, and ends in free room between it and the words that follow."""
        width, side = size.width(), min(size.width(), size.height())
        key = (name, color, width, side, ratio)
        if key not in self._drawn:
            if name not in self._svg:
                self._svg[name] = paths.resource("resources", "icons", f"{name}.svg").read_text(encoding="utf-8")
            pixmap = QPixmap(round(width * ratio), round(side * ratio))
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(QColor(0, 0, 0, 0))
            svg = self._svg[name].replace("currentColor", self._theme.tokens.colors[color])
            painter = QPainter(pixmap)
            if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                painter.translate(width if name in POINTING else width - side, 0)
                painter.scale(-1 if name in POINTING else 1, 1)
            QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
            painter.end()
            self._drawn[key] = pixmap
        return self._drawn[key]


class _IconEngine(QIconEngine):
    def __init__(self, icons: Icons, name: str, color: str) -> None:
        super().__init__()
        self._icons, self._name, self._color = icons, name, color

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        device = painter.device()
        ratio = device.devicePixelRatioF() if device else 1.0
        painter.drawPixmap(rect, self._drawn(rect.size(), mode, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._drawn(size, mode, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return self._drawn(size, mode, scale or 1.0)  # the size is that in the layout

    def clone(self) -> QIconEngine:
        return _IconEngine(self._icons, self._name, self._color)

    def _drawn(self, size: QSize, mode: QIcon.Mode, ratio: float) -> QPixmap:
        color = "text-muted" if mode == QIcon.Mode.Disabled else self._color
        return self._icons.pixmap(self._name, color, size, ratio)
