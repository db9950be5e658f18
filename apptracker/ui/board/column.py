"""A column of the board: its name, how many cards are in it, and the cards; or, folded, its name and number alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout

from apptracker.domain.stages import Stage, StageKind
from apptracker.ui import formats
from apptracker.ui.board.cards import CardList
from apptracker.ui.board.delegate import CardDelegate
from apptracker.ui.board.model import ColumnModel
from apptracker.ui.language import named
from apptracker.ui.theme import Theme, restyle, set_role
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import Elided, icon_button, in_row, label, tip
from apptracker.ui.widgets.push_button import PushButton
from apptracker.ui.widgets.stages import stage_dot

NARROWEST, WIDEST = 176, 330  # pixels of a column at normal font size: five and the endings on 1366
_EMPTY = {
    StageKind.SAVED: mark("Jobs you like wait here. Add a posting, and it comes in on top."),
    StageKind.APPLIED: mark("Drag a card here when you have applied."),
    StageKind.SCREENING: mark("Drag a card here when they write or call back."),
    StageKind.INTERVIEWING: mark("Drag a card here when an interview is set."),
    StageKind.OFFER: mark("Drag a card here when they make you an offer."),
}
_EMPTY_ENDING = mark("What ended this way comes here.")
_NO_MATCH = mark("Nothing here matches.")


def spoken_count(stage: Stage, count: int) -> str:
    """ "Applied, 12 applications, 2 over your limit of 10"."""
    name, words = named(stage.name), trn("{n} application", "{n} applications", count)
    if stage.card_limit is not None and count > stage.card_limit:
        over = formats.number(count - stage.card_limit)
        limit = formats.number(stage.card_limit)
        return tr("{stage}, {applications}, {over} over your limit of {limit}", stage=name, applications=words,
                  over=over, limit=limit)  # fmt: skip
    return tr("{stage}, {applications}", stage=name, applications=words)


class Column(QFrame):
    """A stage with its cards. ``menu_asked(stage_id)``: the menu of the column is wanted."""

    menu_asked = Signal(int)
    folded = Signal(int)

    def __init__(self, theme: Theme, model: ColumnModel, cards: CardDelegate) -> None:
        super().__init__()
        self._theme = theme
        self.model = model
        self.view = CardList(theme, model, cards)
        self._dot = QLabel()
        self._name = Elided(role="strong")
        self._count = label("", "muted")
        self.menu_button = icon_button(theme, "more", tr("More for this column"), self._on_menu)
        self._over = label("", "warning")
        self._over.hide()
        self._place = label("", "drop", wrap=True)
        self._place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._place.hide()
        set_role(self, "column")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.menu_button.setProperty("compact", True)
        head = in_row(self._dot, self._name, self._count, self.menu_button, spacing=5)
        head.setStretch(1, 1)
        head.setContentsMargins(6, 0, 0, 0)
        column = QVBoxLayout(self)
        self._column = column
        self._set_margins()
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._over)
        column.addWidget(self._place)
        column.addWidget(self.view, 1)
        self._over.setContentsMargins(6, 0, 6, 0)
        self._counted: tuple[Stage, int, bool] | None = None
        self.dress()
        self.show_count(searching=False)

    @property
    def stage(self) -> Stage:
        return self.model.stage

    def dress(self) -> None:
        side = round(14 * self._theme.scale)
        self._dot.setPixmap(stage_dot(self._theme, self.stage.kind).pixmap(QSize(side, side), self.devicePixelRatioF()))
        self.setMinimumWidth(round(NARROWEST * min(self._theme.scale, 1.6)))
        self.setMaximumWidth(round(WIDEST * self._theme.scale))
        self.view.doItemsLayout()

    def show_count(self, *, searching: bool) -> None:
        """Its name and how many cards it has. ``searching``: only some are looked for, of which an empty column says
        that there are none."""
        stage, count = self.stage, len(self.model.ids)
        if (stage, count, searching) == self._counted:
            return
        self._counted = stage, count, searching
        self._name.set_text(named(stage.name))
        spoken = spoken_count(stage, count)
        self.setAccessibleName(spoken)
        self.view.setAccessibleName(spoken)
        self.menu_button.setAccessibleName(tr("More for {stage}", stage=named(stage.name)))
        over = stage.card_limit is not None and count > stage.card_limit and not searching
        shown = formats.number(count)
        if stage.card_limit is not None and not searching:
            shown = tr("{count} of {limit}", count=shown, limit=formats.number(stage.card_limit))
        self._count.setText(shown)
        self._count.setAccessibleName(spoken)
        if bool(self.property("over")) != over:
            set_role(self._count, "warning" if over else "muted")
        if over and stage.card_limit is not None:
            self._over.setText(trn("{n} over your limit", "{n} over your limit", count - stage.card_limit))
        self._over.setVisible(over)
        if bool(self.property("over")) != over:
            self.setProperty("over", over)
            restyle(self)
        words = tr(_NO_MATCH if searching else _EMPTY.get(stage.kind, _EMPTY_ENDING))
        if words != self.view.words:
            self.view.words = words
            self.view.viewport().update()

    def show_target(self, words: str) -> None:
        """While cards are carried over it: what lets them fall here does; "" when they are not."""
        self._place.setText(words)
        self._place.setVisible(bool(words))
        if bool(self.property("target")) != bool(words):
            self.setProperty("target", bool(words))
            restyle(self)

    def _set_margins(self) -> None:
        """Less where the cards keep room free for a scroll bar themselves."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._column.setContentsMargins(2 if mirrored else 8, 6, 8 if mirrored else 2, 4)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._set_margins()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.position().y() < self.view.y():
            self.folded.emit(self.stage.id)

    def _on_menu(self) -> None:
        self.menu_asked.emit(self.stage.id)

    def menu_place(self) -> QPoint:
        return self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height() + 2))


class Tile(PushButton):
    """A folded column: a narrow one whose words run upwards, or one of those at the end of the board, lying. Pressing
    it unfolds the column; cards can be let fall on it. ``went(by)``: as :class:`CardList` says it."""

    went = Signal(int)

    def __init__(self, theme: Theme, model: ColumnModel, *, upright: bool) -> None:
        super().__init__()
        self._theme = theme
        self.model = model
        self._upright = upright
        self._target = False
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if upright:
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        else:
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.show_count()

    @property
    def stage(self) -> Stage:
        return self.model.stage

    def show_count(self) -> None:
        spoken = spoken_count(self.stage, len(self.model.ids))
        self.setAccessibleName(tr("{column}, folded", column=spoken))
        self.setToolTip(tip(tr("{column}. Click to unfold", column=spoken)))
        self.updateGeometry()
        self.update()

    def show_target(self, words: str) -> None:
        self._target = bool(words)
        self.update()

    def sizeHint(self) -> QSize:
        metrics, scale = self.fontMetrics(), min(self._theme.scale, 1.6)
        if self._upright:
            return QSize(metrics.height() + round(24 * scale), 120)
        longest = metrics.horizontalAdvance(named(self.stage.name)) + metrics.horizontalAdvance(self._number()) + 58
        return QSize(min(longest, round(170 * scale)), metrics.height() + 22)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return hint if self._upright else QSize(hint.width(), self.fontMetrics().height() + 10)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            onwards = (event.key() == Qt.Key.Key_Right) is (self.layoutDirection() == Qt.LayoutDirection.LeftToRight)
            self.went.emit(1 if onwards else -1)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not self._upright:
            self.went.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "accent-soft" if self._target else "hover" if self.underMouse() else "sidebar"
        edge = "focus" if self.hasFocus() else "accent" if self._target else "border"
        painter.setPen(QPen(theme.color(edge), 2 if self.hasFocus() or self._target else 1))
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 10, 10)
        ink = theme.stage_colors(self.stage.kind)[0]
        box, mirrored = self.rect(), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._upright:
            painter.translate(self.width(), 0)
            painter.rotate(90)
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            box, mirrored = QRect(0, 0, self.height(), self.width()), False
        self._words(painter, box.adjusted(14, 0, -14, 0), ink, mirrored=mirrored)

    def _words(self, painter: QPainter, box: QRect, ink: QColor, *, mirrored: bool) -> None:
        """Dot, name, number; lying, the number stands at the end."""
        metrics, theme, number = self.fontMetrics(), self._theme, self._number()
        side = 8
        lead, wide = side + 8, metrics.horizontalAdvance(number) + 8
        name = metrics.elidedText(named(self.stage.name), Qt.TextElideMode.ElideRight, box.width() - lead - wide)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(box.right() - side if mirrored else box.x(), box.center().y() - side // 2 + 1, side, side)
        words = box.adjusted(0, 0, -lead, 0) if mirrored else box.adjusted(lead, 0, 0, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setPen(theme.color("text"))
        painter.drawText(words, flags | Qt.AlignmentFlag.AlignLeft, name)
        if self._upright:
            words.setWidth(min(words.width(), metrics.horizontalAdvance(name) + wide + 2))
        painter.setPen(theme.color("text-muted"))
        painter.drawText(words, flags | Qt.AlignmentFlag.AlignRight, number)

    def _number(self) -> str:
        return formats.number(len(self.model.ids))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()


Place = Column | Tile


def at(places: list[Place], where: QPoint) -> Place | None:
    """The column, or folded one, at a point of the screen."""
    for place in places:
        if place.isVisible() and place.visibleRegion().boundingRect().contains(place.mapFromGlobal(where)):
            return place
    return None
