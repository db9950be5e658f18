"""The letter's pages as typeset: sentences light up under the pointer and the arrow keys, blanks can be clicked."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from apptracker.ui.letter.desk import Pages
from apptracker.ui.theme import Theme
from apptracker.ui.tr import tr

WIDEST = 860
_GAP = 16
_SIDE = 2  # room for the focus ring
_SENDER = "sender"
_TINT, _BLANK_TINT = 46, 60
_NARROW, _MARGIN = 540, 30  # where less than so many pixels are there, so many points of the paper's margins show


class PageView(QWidget):
    """``pointed(number)``: the sentence under the pointer, -1 for none. ``chosen(number)``: by key or click.
    ``edit_wanted(number)``: double-clicked, or Enter. ``move_wanted(number, by)``: its paragraph up (-1) or down (1),
    by Alt and an arrow. ``menu_wanted(number, where)``: what can be done with it. ``blank_wanted(id)``: a blank was
    clicked. ``resized()``: other pictures would be sharper."""

    pointed = Signal(int)
    chosen = Signal(int)
    edit_wanted = Signal(int)
    move_wanted = Signal(int, int)
    menu_wanted = Signal(int, QPoint)
    blank_wanted = Signal(str)
    resized = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pages: Pages | None = None
        self._boxes: dict[int, list[tuple[int, QRectF]]] = {}
        self._blanks: list[tuple[str, int, QRectF]] = []
        self._spoken: tuple[str, ...] = ()
        self._own: frozenset[int] = frozenset()
        self._locked: frozenset[int] = frozenset()
        self._lit: frozenset[int] = frozenset()
        self._current = self._hovered = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("The letter as it will look"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(240)
        theme.changed.connect(self.update)

    # What is shown

    def show_pages(
        self,
        pages: Pages,
        spoken: tuple[str, ...],
        own: frozenset[int],
        locked: frozenset[int] = frozenset(),
        blank_name: str = "",
    ) -> None:
        """``spoken``: what a screen reader says of each sentence; ``own``: those in the person's own wording;
        ``locked``: those that stay; ``blank_name``: the id of the blank that stands for the sender, if any."""
        self._pages, self._spoken, self._own, self._locked = pages, spoken, own, locked
        self._boxes, self._blanks = {}, []
        for box in pages.boxes:
            number, _, blank = box.mark.partition(":")
            rect = QRectF(box.x, box.y, box.width, box.height)
            if number == _SENDER:
                if blank_name:
                    self._blanks.append((blank_name, box.page, rect))
                continue
            self._boxes.setdefault(int(number), []).append((box.page, rect))
            if blank:
                self._blanks.append((blank, box.page, rect))
        if self._current not in self._boxes:
            self._current = -1
        self._hovered = -1
        self._lit &= frozenset(self._boxes)
        self.updateGeometry()
        self.update()

    @property
    def pages(self) -> Pages | None:
        return self._pages

    @property
    def current(self) -> int:
        """The sentence chosen by key or click, or -1."""
        return self._current

    @property
    def pixels(self) -> int:
        """How many pixels wide a page is here."""
        return max(200, round(self._size[0] * self._scale() * self.devicePixelRatioF()))

    def choose(self, number: int) -> None:
        """Light up a sentence, or none (-1)."""
        self._lit = frozenset()
        self.update()
        if number != self._current:
            self._current = number
            if 0 <= number < len(self._spoken):
                self.setAccessibleDescription(self._spoken[number])
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._spoken[number]))

    def light(self, numbers: Iterable[int]) -> None:
        """Light up several sentences, until one is chosen."""
        self.choose(-1)
        self._lit = frozenset(numbers)
        self.update()

    @property
    def column(self) -> QRectF:
        """Where the text stands across the page, in this widget; as wide as the page while it has none."""
        united = self._page_rect(0)
        boxes = [self._placed(page, box) for page, box in self._all()]
        if boxes:
            united.setLeft(min(box.left() for box in boxes))
            united.setRight(max(box.right() for box in boxes))
        return united

    def rect_of(self, number: int) -> QRect:
        """Where a sentence stands, in this widget; empty for one that is not on the page."""
        united = QRectF()
        for page, box in self._boxes.get(number, ()):
            united = united.united(self._placed(page, box))
        return united.toAlignedRect()

    def rect_of_blank(self, blank_id: str) -> QRect:
        return next((self._placed(p, r).toAlignedRect() for id_, p, r in self._blanks if id_ == blank_id), QRect())

    # Size

    def sizeHint(self) -> QSize:
        return QSize(600, self.heightForWidth(600))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        number = len(self._pages.pictures) if self._pages else 1
        return round(number * (self._page_height(width) + _GAP) - _GAP) + 2 * _SIDE

    @property
    def _size(self) -> tuple[float, float]:
        """A page in points."""
        return (self._pages.width, self._pages.height) if self._pages else (612.0, 792.0)

    def _page_width(self, width: int = 0) -> float:
        return min(WIDEST, (width or self.width()) - 2 * _SIDE)

    def _cut(self, width: int = 0) -> float:
        """How many points of each outer margin are left out, so that the text can be read in a narrow place."""
        if self._page_width(width) >= _NARROW:
            return 0.0
        return max(0.0, min((box.x() for _, box in self._all()), default=_MARGIN) - _MARGIN)

    @property
    def scale(self) -> float:
        """Pixels to a point, here."""
        return self._scale()

    def _scale(self, width: int = 0) -> float:
        return self._page_width(width) / (self._size[0] - 2 * self._cut(width))

    def _page_height(self, width: int = 0) -> float:
        return (self._size[1] - self._cut(width)) * self._scale(width)

    def _page_rect(self, page: int) -> QRectF:
        left, top = (self.width() - self._page_width()) / 2, _SIDE + page * (self._page_height() + _GAP)
        ratio = self.devicePixelRatioF()  # it begins on a whole pixel, or the picture blurs
        return QRectF(round(left * ratio) / ratio, round(top * ratio) / ratio, self._page_width(), self._page_height())

    def _placed(self, page: int, box: QRectF) -> QRectF:
        place, scale, cut = self._page_rect(page), self._scale(), self._cut()
        return QRectF(
            place.x() + (box.x() - cut) * scale,
            place.y() + (box.y() - cut / 2) * scale,
            box.width() * scale,
            box.height() * scale,
        )

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paper, border = self._theme.color("paper"), self._theme.color("border")
        for number in range(len(self._pages.pictures) if self._pages else 1):
            rect = self._page_rect(number)
            painter.fillRect(rect, paper)
            if self._pages:
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
                picture = self._pages.pictures[number]
                sharp, cut = picture.width() / self._size[0], self._cut()
                seen = _times(QRectF(cut, cut / 2, self._size[0] - 2 * cut, self._size[1] - cut), sharp).toRect()
                place = QRectF(rect)
                if self._pages.pixels == self.pixels:  # pixel for pixel
                    place.setSize(QSizeF(seen.size()) / self.devicePixelRatioF())
                painter.drawImage(place, picture, QRectF(seen))
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.setPen(QPen(border, 1))
            painter.drawRect(rect)
        self._paint_own(painter)
        self._paint_blanks(painter)
        shown = {self._hovered} if self._hovered >= 0 else self._lit | {self._current}
        for number in shown:
            self._paint_sentence(painter, number)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _paint_sentence(self, painter: QPainter, number: int) -> None:
        tint = ink_on_paper(self._theme, "accent")
        tint.setAlpha(_TINT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        for page, box in self._boxes.get(number, ()):
            painter.drawRoundedRect(self._placed(page, box).adjusted(-2, 0, 2, 0), 3, 3)

    def _paint_blanks(self, painter: QPainter) -> None:
        tint = QColor("#d08a00")
        tint.setAlpha(_BLANK_TINT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        for _, page, box in self._blanks:
            painter.drawRoundedRect(self._placed(page, box).adjusted(-2, 0, 2, 0), 3, 3)

    def _paint_own(self, painter: QPainter) -> None:
        """A line in the margin beside the person's own wording, one of dots beside what is locked."""
        ink, styles = ink_on_paper(self._theme, "accent"), Qt.PenStyle
        for number in self._own | self._locked:
            painter.setPen(QPen(ink, 2, styles.SolidLine if number in self._own else styles.DotLine))
            for page, box in self._boxes.get(number, ()):
                x = self._placed(page, QRectF(min(b.x() for _, b in self._all()) - 10, 0, 0, 0)).x()
                line = self._placed(page, box)
                painter.drawLine(QPointF(x, line.top() + 1), QPointF(x, line.bottom() - 1))

    def _all(self) -> list[tuple[int, QRectF]]:
        return [box for boxes in self._boxes.values() for box in boxes]

    # Mouse and keys

    def _sentence_at(self, point: QPointF) -> int:
        for number, boxes in self._boxes.items():
            if any(self._placed(page, box).adjusted(-2, -1, 3, 1).contains(point) for page, box in boxes):
                return number
        return -1

    def _blank_at(self, point: QPointF) -> str:
        return next((id_ for id_, page, box in self._blanks if self._placed(page, box).contains(point)), "")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        blank = self._blank_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if blank else Qt.CursorShape.ArrowCursor)
        self._hover(self._sentence_at(event.position()))

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover(self._sentence_at(event.position()))

    def leaveEvent(self, event: object) -> None:
        self._hover(-1)

    def _hover(self, number: int) -> None:
        if number != self._hovered:
            self._hovered = number
            self.update()
            self.pointed.emit(number)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        blank = self._blank_at(event.position())
        if blank:
            self.blank_wanted.emit(blank)
            return
        self.choose(self._sentence_at(event.position()))
        self.chosen.emit(self._current)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        number = self._sentence_at(event.position())
        if number >= 0 and not self._blank_at(event.position()):
            self.edit_wanted.emit(number)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            number, where = self._current, self.mapToGlobal(self.rect_of(self._current).bottomLeft())
        else:
            number, where = self._sentence_at(QPointF(event.pos())), event.globalPos()
        if number >= 0:
            self._step_to(number)
            self.menu_wanted.emit(number, where)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._current >= 0 and _key(event) == Qt.Key.Key_Escape:
            event.accept()  # lets go of the sentence first; the next Esc goes back
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, numbers = event.key(), sorted(self._boxes)
        if not numbers:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key), 0)
            if by and self._current > 0:
                self.move_wanted.emit(self._current, by)
            else:
                super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
            self._step_to(min((n for n in numbers if n > self._current), default=numbers[-1]))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Left):
            self._step_to(max((n for n in numbers if n < self._current), default=numbers[0]))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._step_to(numbers[0 if key == Qt.Key.Key_Home else -1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self._current >= 0:
            self.edit_wanted.emit(self._current)
        elif key == Qt.Key.Key_Escape and self._current >= 0:
            self._step_to(-1)
        else:
            super().keyPressEvent(event)

    def _step_to(self, number: int) -> None:
        self.choose(number)
        self.chosen.emit(number)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason) and self._current < 0:
            self._step_to(min(self._boxes, default=-1))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


def _times(rect: QRectF, factor: float) -> QRectF:
    return QRectF(rect.x() * factor, rect.y() * factor, rect.width() * factor, rect.height() * factor)


def _key(event: QEvent) -> int:
    return event.key() if isinstance(event, QKeyEvent) else 0


def ink_on_paper(theme: Theme, name: str) -> QColor:
    """A color of the theme that can be seen on white paper, whatever the theme."""
    color = theme.color(name)
    return color.darker(180) if color.lightnessF() > 0.5 else color
