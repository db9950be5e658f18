"""Colors, sizes and icons on screen, from the tokens; follows the system's light, dark and contrast settings live."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from apptracker import paths
from apptracker.ui import tokens
from apptracker.ui.tokens import Tokens

SYSTEM = "system"
CHOICES = (SYSTEM, *tokens.THEMES)
#: How much of a stage's hue its chip's ground shows.
CHIP_GROUND = 0.14


class Theme(QObject):
    """The theme in force. ``changed`` comes after the application wears it."""

    changed = Signal()

    def __init__(self, application: QApplication, choice: str = SYSTEM, scale: float = 1.0) -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice if choice in CHOICES else SYSTEM
        self._scale = scale
        self._family = QFont(application.font())
        self._svg: dict[str, str] = {}
        self._drawn: dict[tuple[str, str, int, float], QPixmap] = {}
        self.tokens: Tokens = tokens.load(self._wanted())
        application.setStyle("Fusion")
        self._wear()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)

    @property
    def choice(self) -> str:
        """What the person chose: :data:`SYSTEM` or one of the themes."""
        return self._choice

    @property
    def scale(self) -> float:
        """The person's font size, 1 for normal."""
        return self._scale

    def choose(self, choice: str, scale: float | None = None) -> None:
        """Wear another theme or font size now."""
        if scale is not None:
            self._scale = scale
        self._choice = choice
        self.tokens = tokens.load(self._wanted())
        self._drawn.clear()
        self._wear()
        self.changed.emit()

    def color(self, name: str) -> QColor:
        return QColor(self.tokens.colors[name])

    def stage_colors(self, kind: str) -> tuple[QColor, QColor]:
        """The text and the ground of a stage's chip."""
        hue = self.tokens.stages[kind]
        return QColor(hue), QColor(tokens.mixed(hue, self.tokens.colors["surface"], CHIP_GROUND))

    def space(self, name: str) -> int:
        return self.tokens.space[name]

    def size(self, name: str) -> int:
        """A type size in pixels, as the person wants it."""
        return round(self.tokens.type[name] * self._scale)

    def font(self, name: str = "body", *, strong: bool = False) -> QFont:
        font = QFont(self._family)
        font.setPixelSize(self.size(name))
        if strong:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def icon(self, name: str, color: str = "text") -> QIcon:
        """One of our icons (``resources/icons``) in a color of the theme; it follows the theme when that changes."""
        return QIcon(_IconEngine(self, name, color))

    def icon_pixmap(self, name: str, color: str, side: int, ratio: float) -> QPixmap:
        key = (name, color, side, ratio)
        if key not in self._drawn:
            from PySide6.QtSvg import QSvgRenderer  # not needed before the first icon is drawn

            if name not in self._svg:
                self._svg[name] = paths.resource("resources", "icons", f"{name}.svg").read_text(encoding="utf-8")
            pixmap = QPixmap(round(side * ratio), round(side * ratio))
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            svg = self._svg[name].replace("currentColor", self.tokens.colors[color])
            painter = QPainter(pixmap)
            QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
            painter.end()
            self._drawn[key] = pixmap
        return self._drawn[key]

    def _wanted(self) -> str:
        if self._choice != SYSTEM:
            return self._choice
        hints = QGuiApplication.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return "high-contrast"
        return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    def _on_system_changed(self) -> None:
        if self._choice == SYSTEM and self._wanted() != self.tokens.name:
            self.choose(SYSTEM)

    def _wear(self) -> None:
        self._application.setFont(self.font())
        self._application.setPalette(self._palette())
        arrow = paths.resource("resources", "themes", f"down-{'dark' if self.tokens.dark else 'light'}.svg")
        self._application.setStyleSheet(tokens.style_sheet(self.tokens, self._scale, {"down": arrow.as_posix()}))

    def _palette(self) -> QPalette:
        palette = QPalette()
        role = QPalette.ColorRole
        for which, name in {
            role.Window: "background",
            role.WindowText: "text",
            role.Base: "surface",
            role.AlternateBase: "background",
            role.Text: "text",
            role.PlaceholderText: "text-muted",
            role.Button: "surface",
            role.ButtonText: "text",
            role.BrightText: "danger",
            role.Highlight: "selection",
            role.HighlightedText: "selection-text",
            role.ToolTipBase: "raised",
            role.ToolTipText: "text",
            role.Link: "accent",
            role.LinkVisited: "accent",
            role.Accent: "accent",
            role.Mid: "border",
            role.Dark: "control",
        }.items():
            palette.setColor(which, self.color(name))
        for which in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, which, self.color("text-muted"))
        return palette


class _IconEngine(QIconEngine):
    def __init__(self, theme: Theme, name: str, color: str) -> None:
        super().__init__()
        self._theme, self._name, self._color = theme, name, color

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        device = painter.device()
        ratio = device.devicePixelRatioF() if device else 1.0
        painter.drawPixmap(rect, self._drawn(rect.size(), mode, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._drawn(size, mode, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return self._drawn(size / scale if scale else size, mode, scale)

    def clone(self) -> QIconEngine:
        return _IconEngine(self._theme, self._name, self._color)

    def _drawn(self, size: QSize, mode: QIcon.Mode, ratio: float) -> QPixmap:
        color = "text-muted" if mode == QIcon.Mode.Disabled else self._color
        return self._theme.icon_pixmap(self._name, color, min(size.width(), size.height()), ratio)


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget one of the looks of ``window.qss``, now or anew."""
    widget.setProperty("role", role)
    restyle(widget)


def restyle(widget: QWidget) -> None:
    """Look again at the properties the style sheet asks for."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
