"""How the window looks and where it begins: settings of this machine. Each is worn at once; a few lines show it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from apptracker.domain.stages import StageKind
from apptracker.ui import tokens
from apptracker.ui.context import Context
from apptracker.ui.mirroring import mirrored
from apptracker.ui.settings.section import Choice, Section
from apptracker.ui.shell import Sidebar
from apptracker.ui.theme import SYSTEM, Theme
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import in_row, label, paint_chip, stacked

THEMES = (
    (SYSTEM, mark("As the system")),
    ("light", mark("Light")),
    ("dark", mark("Dark")),
    ("high-contrast", mark("High contrast")),
)
ACCENTS = {
    "usual": mark("Teal"),
    "blue": mark("Blue"),
    "violet": mark("Violet"),
    "berry": mark("Berry"),
    "rust": mark("Rust"),
    "green": mark("Green"),
    "graphite": mark("Graphite"),
}
DENSITIES = (("comfortable", mark("Comfortable")), ("compact", mark("Compact, to see more at once")))
MOTIONS = ((SYSTEM, mark("As the system")), ("full", mark("Full")), ("reduced", mark("Reduced")))
SIDEBARS = (("names", mark("With names")), ("icons", mark("Icons alone")))
STARTS = (("today", mark("Today")), ("last", mark("The page I left")))
SIZES = range(80, 201, 10)  # percent
_SWATCH = 16  # pixels


class Look(Section):
    name = mark("Appearance")
    settings = ("theme", "accent", "density", "font-size", "motion", "sidebar", "start-page")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.theme = Choice(tr("Theme"), _shown(THEMES), self._on_theme)
        self.accent = Choice(tr("Accent color"), _shown(tuple(ACCENTS.items())), self._on_accent)
        self.density = Choice(tr("Density"), _shown(DENSITIES), self._on_density)
        self.motion = Choice(tr("Motion"), _shown(MOTIONS), self._on_motion)
        self.sidebar = Choice(tr("Sidebar"), _shown(SIDEBARS), self._on_sidebar)
        self.start = Choice(tr("Start page"), _shown(STARTS), self._on_start)
        self.start.show_choice("last" if context.state.text("start_page") == "last" else "today")
        self.font_size = QComboBox()
        self.font_size.setAccessibleName(tr("Font size"))
        for percent in SIZES:
            self.font_size.addItem(f"{percent} %", percent)
        self.font_size.activated.connect(self._on_size)
        self.preview = Preview(context.theme)
        self.body.setSpacing(16)
        self.body.addWidget(self.preview)
        sized = QWidget()
        sized.setLayout(in_row(self.font_size, 1))
        for setting, words, field in (
            ("theme", tr("Theme"), self.theme),
            ("accent", tr("Accent color"), self.accent),
            ("density", tr("Density"), self.density),
            ("font-size", tr("Font size"), sized),
            ("motion", tr("Motion"), self.motion),
            ("sidebar", tr("Sidebar"), self.sidebar),
            ("start-page", tr("Start with"), self.start),
        ):
            self._add(setting, words, field)
        context.theme.changed.connect(self._show_theme)
        context.actions["sidebar"].triggered.connect(self._show_sidebar, Qt.ConnectionType.QueuedConnection)
        self._show_theme()
        self._show_sidebar()

    def _add(self, setting: str, words: str, field: QWidget) -> None:
        text = label(words, "label")
        text.setBuddy(field if field.layout() is None else self.font_size if setting == "font-size" else field)
        held = self.parts[setting] = QWidget()
        held.setLayout(stacked(text, field, spacing=6))
        self.body.addWidget(held)

    @Slot()
    def _show_theme(self) -> None:
        theme = self.context.theme
        self.theme.show_choice(theme.choice)
        self.accent.show_choice(theme.accent)
        self.density.show_choice(theme.density)
        self.motion.show_choice(theme.motion)
        self.font_size.setCurrentIndex(self.font_size.findData(10 * round(theme.scale * 10)))
        for accent, chosen in self.accent.buttons.items():
            chosen.setIcon(swatch(theme, accent))
            chosen.setIconSize(QSize(_SWATCH, _SWATCH))

    @Slot()
    def _show_sidebar(self) -> None:
        self.sidebar.show_choice("icons" if self.context.state.flag("sidebar.folded") else "names")

    def _on_theme(self, choice: str) -> None:
        self.context.state.put("theme", choice)
        self.context.theme.choose(choice)

    def _on_accent(self, accent: str) -> None:
        self.context.state.put("accent", accent)
        self.context.theme.adjust(accent=accent)

    def _on_density(self, density: str) -> None:
        self.context.state.put("density", density)
        self.context.theme.adjust(density=density)

    def _on_motion(self, motion: str) -> None:
        self.context.state.put("motion", motion)
        self.context.theme.adjust(motion=motion)

    def _on_size(self, place: int) -> None:
        percent = SIZES[place]
        self.context.state.put("font.percent", percent)
        self.context.theme.choose(self.context.theme.choice, percent / 100)

    def _on_sidebar(self, wanted: str) -> None:
        folded = wanted == "icons"
        sidebar = self.window().findChild(Sidebar)
        if sidebar is not None:
            sidebar.fold(folded)
        self.context.state.put("sidebar.folded", folded)

    def _on_start(self, page: str) -> None:
        self.context.state.put("start_page", page)


class Preview(QWidget):
    """Three lines of a list as they look now, the middle one chosen."""

    _LINES = (
        (mark("Harbor Mutual"), mark("Claims Assistant"), StageKind.APPLIED, mark("Applied")),
        (mark("Northwind Water"), mark("Customer Care Agent"), StageKind.INTERVIEWING, mark("Interviewing")),
        (mark("Fennel and Rye"), mark("Order Desk Clerk"), StageKind.OFFER, mark("Offer")),
    )

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(tr("How lists look now"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_changed)

    def sizeHint(self) -> QSize:
        return QSize(240, len(self._LINES) * self._row() + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("border"), 1))
        painter.setBrush(theme.color("background"))
        around = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(around, theme.tokens.radius["s"], theme.tokens.radius["s"])
        for number, line in enumerate(self._LINES):
            self._paint_line(
                painter, QRect(1, 1 + number * self._row(), self.width() - 2, self._row()), line, number == 1
            )

    def _paint_line(self, painter: QPainter, rect: QRect, line: tuple[str, str, StageKind, str], chosen: bool) -> None:
        theme = self._theme
        employer, title, kind, stage = line
        if chosen:
            painter.fillRect(rect, theme.color("selection"))
        painter.setFont(theme.font("small"))
        metrics = painter.fontMetrics()
        wide = metrics.horizontalAdvance(tr(stage)) + 20
        high = metrics.height() + 6
        chip = QRect(rect.right() - wide - 10, rect.center().y() - high // 2, wide, high)
        paint_chip(painter, self._mirrored(chip), tr(stage), theme.stage_colors(kind))
        ink = theme.color("selection-text" if chosen else "text")
        words = rect.adjusted(12, 0, -wide - 22, 0)
        for text, strong, color in (
            (employer, True, ink),
            (title, False, ink if chosen else theme.color("text-muted")),
        ):
            painter.setFont(theme.font(strong=strong))
            painter.setPen(color)
            shown = painter.fontMetrics().elidedText(tr(text), Qt.TextElideMode.ElideRight, max(0, words.width()))
            painter.drawText(
                self._mirrored(words), Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown
            )
            words.setLeft(words.left() + painter.fontMetrics().horizontalAdvance(shown) + 10)

    def _mirrored(self, rect: QRect) -> QRect:
        return mirrored(rect, self.rect(), self)

    def _row(self) -> int:
        return self._theme.size("body") + 8 + self._theme.room(16)

    @Slot()
    def _on_changed(self) -> None:
        self.updateGeometry()
        self.update()


def swatch(theme: Theme, accent: str) -> QIcon:
    """A disc of an accent color as it is in the theme worn now."""
    pixmap = QPixmap(_SWATCH * 2, _SWATCH * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.accent_in(theme.tokens.name, accent)))
    painter.drawEllipse(QRectF(1, 1, _SWATCH - 2, _SWATCH - 2))
    painter.end()
    return QIcon(pixmap)


def _shown(options: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
    return [(key, tr(words)) for key, words in options]
