"""Choosing a stage: a button that looks like the stage's chip, and the menu it opens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy

from apptracker.domain.stages import Stage, StageKind
from apptracker.ui.context import Context
from apptracker.ui.language import named
from apptracker.ui.mirroring import mirrored
from apptracker.ui.theme import Theme
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import on_button, tip

_ARROW = 14  # pixels of the arrow at the chip's end
_DOT = 16  # pixels of the picture beside a stage in the menu


class StageMenu(QMenu):
    """A menu in which a letter goes to the next entry that begins with it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter, plain = event.text().casefold(), not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        found = [each for each in self.actions() if letter and plain and _begins(each, letter)]
        if not letter.strip() or not found:
            super().keyPressEvent(event)
            return
        active = self.activeAction()
        place = found.index(active) + 1 if active in found else 0
        self.setActiveAction(found[place % len(found)])


def _begins(action: QAction, letter: str) -> bool:
    words = action.text().replace("&", "").casefold()
    return action.isVisible() and action.isEnabled() and words.startswith(letter)


def fill_stage_menu(menu: QMenu, stages: Sequence[Stage], current: str, theme: Theme | None = None) -> None:
    """The person's stages as a menu's actions, each holding the stage's name as its data; hidden stages are left out,
    except the current one, which is checked ("" for none). With a theme, each has a dot in its hue."""
    menu.clear()
    shown = [stage for stage in stages if not stage.hidden or stage.name == current]
    for before, stage in zip([None, *shown], shown, strict=False):
        if before is not None and stage.kind.is_ending and not before.kind.is_ending:
            menu.addSeparator()
        action = QAction(on_button(named(stage.name)), menu)
        action.setData(stage.name)
        action.setCheckable(True)
        action.setChecked(stage.name == current)
        if theme is not None:
            action.setIcon(stage_dot(theme, stage.kind, filled=stage.name == current))
        menu.addAction(action)


def stage_dot(theme: Theme, kind: StageKind, *, filled: bool = True) -> QIcon:
    """A ring in the stage's hue, or a disc of it."""
    pixmap = QPixmap(_DOT * 2, _DOT * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    ink, ground = theme.stage_colors(kind)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(ink if filled else ground)
    painter.drawEllipse(QRectF(3.5, 3.5, _DOT - 7, _DOT - 7))
    painter.end()
    return QIcon(pixmap)


class StageButton(QPushButton):
    """A push button that shows a stage as a chip; Space, Enter, Alt+Down or a click opens the stages to choose from.
    ``chosen(name)``: the person chose another stage; the button shows the old one until it is told."""

    chosen = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._name, self._kind = "", StageKind.SAVED
        self._menu = StageMenu(self)
        self._menu.setAccessibleName(tr("Stages"))
        self._menu.triggered.connect(self._on_triggered)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self.open_menu)
        context.theme.changed.connect(self._on_theme_changed)
        self.setAccessibleName(tr("Stage"))

    def show_stage(self, name: str, kind: StageKind | str) -> None:
        self._name, self._kind = name, StageKind(kind)
        self.setAccessibleName(tr("Stage: {stage}", stage=named(name)))
        self.setToolTip(tip(tr("{stage}: move to another stage (Alt+Down)", stage=named(name))))
        self.updateGeometry()
        self.update()

    @property
    def stage(self) -> str:
        """The name of the stage shown."""
        return self._name

    @Slot()
    def open_menu(self) -> None:
        """Show the stages below the button, the keyboard on the current one."""
        fill_stage_menu(self._menu, self._context.db.read.stages(), self._name, self._context.theme)
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
        for action in self._menu.actions():
            if action.isChecked():
                self._menu.setActiveAction(action)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(named(self._name)) + 26 + _ARROW, metrics.height() + 12)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 80 + _ARROW), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt_down = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt_down or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._context.theme
        ink, ground = theme.stage_colors(self._kind)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.color("focus") if self.hasFocus() else ink if self.underMouse() else ground
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(ink)
        words = self.rect().adjusted(12, 0, -8 - _ARROW, 0)
        shown = self.fontMetrics().elidedText(named(self._name), Qt.TextElideMode.ElideRight, words.width())
        place = mirrored(words, self.rect(), self)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)
        x, y = self.width() - 14 - _ARROW / 4, self.height() / 2
        if self.isRightToLeft():
            x = self.width() - x
        painter.setPen(QPen(ink, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline(
            [QPoint(round(x - 4), round(y - 2)), QPoint(round(x), round(y + 2)), QPoint(round(x + 4), round(y - 2))]
        )

    def _on_triggered(self, action: QAction) -> None:
        name = str(action.data())
        if name != self._name:
            self.chosen.emit(name)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
