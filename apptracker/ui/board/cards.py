"""The cards of one column as people handle them: by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView

from apptracker.ui.board.delegate import CardDelegate
from apptracker.ui.board.model import ColumnModel, places_of
from apptracker.ui.theme import Theme

PICK_AFTER = 120  # milliseconds a card must stay chosen until it counts as picked

_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_PLAIN, _CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_LEFT = Qt.MouseButton.LeftButton
_FLAG = QItemSelectionModel.SelectionFlag


class CardList(QListView):
    """``opened(id)``: Enter or a double-click. ``picked(id)``: one card was chosen by hand and stayed so for a moment.
    ``alone()``: what is chosen here is to be all that is chosen. ``went(by)``: the keyboard wants to the column beside
    this one, 1 towards the end of the board. ``shifted(by)``: what is chosen is to go a stage on, or back.
    ``stage_asked()``, ``menu_asked(where)``, ``copy_asked()``, ``entered()``: as the table's rows say it.
    ``carried(where)``, ``dropped(where)``, ``let_go()``: what is chosen is dragged about the screen, let fall, put
    back. ``rolled(by)``: the wheel was turned with Shift, to scroll the board."""

    opened = Signal(int)
    picked = Signal(int)
    alone = Signal()
    went = Signal(int)
    shifted = Signal(int)
    stage_asked = Signal()
    menu_asked = Signal(QPoint)
    copy_asked = Signal()
    answer_asked = Signal()
    entered = Signal()
    carried = Signal(QPoint)
    dropped = Signal(QPoint)
    let_go = Signal()
    rolled = Signal(int)

    def __init__(self, theme: Theme, model: ColumnModel, cards: CardDelegate) -> None:
        super().__init__()
        self._theme = theme
        self.column = model
        self.cards = cards
        self._pressed: QPoint | None = None
        self._carrying = False
        self.words = ""  # what an empty column says
        self._picks = QTimer(self)
        self._picks.setSingleShot(True)
        self._picks.setInterval(PICK_AFTER)
        self._picks.timeout.connect(self._on_picked)
        self.setObjectName("cards")
        self.setModel(model)
        self.setItemDelegate(cards)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)

    # What is selected

    def selected_ids(self) -> list[int]:
        """The selected applications, from top to bottom."""
        ranges = sorted((chosen.top(), chosen.bottom() + 1) for chosen in self.selectionModel().selection().toList())
        return [id_ for first, end in ranges for id_ in self.column.ids[first:end]]

    def selected_count(self) -> int:
        return sum(chosen.height() for chosen in self.selectionModel().selection().toList())

    def current_id(self) -> int | None:
        index = self.currentIndex()
        return self.column.ids[index.row()] if index.isValid() else None

    def select(self, ids: list[int], current: int | None = None) -> None:
        """Select these, as far as they are there, and nothing else, without scrolling."""
        chosen = QItemSelection()
        for first, last in runs(places_of(self.column.ids, ids)):
            chosen.select(self.column.index(first), self.column.index(last))
        self.selectionModel().select(chosen, _FLAG.ClearAndSelect)
        place = None if current is None else self.column.place_of(current)
        if place is not None:
            self.selectionModel().setCurrentIndex(self.column.index(place), _FLAG.NoUpdate)

    def select_place(self, place: int) -> None:
        """Make a card the only one selected, and the current one; nothing where there is none."""
        if self.column.ids:
            index = self.column.index(max(0, min(place, len(self.column.ids) - 1)))
            self.selectionModel().setCurrentIndex(index, _FLAG.ClearAndSelect)
        self.alone.emit()

    def start_picking(self) -> None:
        """A card was chosen by hand from elsewhere."""
        self._picks.start()

    def middle_of(self, place: int) -> int:
        """How far down the list a card is seen."""
        return self.visualRect(self.column.index(place)).center().y()

    def place_at(self, y: int) -> int:
        """The card that is seen at a height, or the nearest."""
        index = self.indexAt(QPoint(self.viewport().width() // 2, max(0, y)))
        return index.row() if index.isValid() else len(self.column.ids) - 1

    def anchor(self) -> tuple[int, int] | None:
        """The first application that is seen, and how far down; None at the top."""
        place = self.place_at(0) if self.verticalScrollBar().value() > 0 else -1
        return (self.column.ids[place], self.visualRect(self.column.index(place)).y()) if place >= 0 else None

    def hold(self, anchor: tuple[int, int] | None) -> None:
        """Scroll so that what was seen first stands where it did."""
        place = None if anchor is None else self.column.place_of(anchor[0])
        if anchor is not None and place is not None:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(self.column.index(place)).y() - anchor[1])

    def shown_ids(self) -> list[int]:
        """The applications whose cards are seen."""
        if not self.column.ids:
            return []
        first, last = self.place_at(0), self.place_at(self.viewport().height() - 1)
        return list(self.column.ids[max(0, first) : last + 1])

    # Qt's own

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        command = super().selectionCommand(index, event)
        if command & _FLAG.Clear:
            self.alone.emit()
        return command

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before, key, modifiers = self.currentIndex().row(), event.key(), event.modifiers()
        modifiers &= ~Qt.KeyboardModifier.KeypadModifier
        if self._carrying:
            if key == Qt.Key.Key_Escape:
                self._end_carrying()
        elif key in _SIDEWAYS and modifiers in (_PLAIN, _CONTROL):
            onwards = (key == Qt.Key.Key_Right) is (self.layoutDirection() == Qt.LayoutDirection.LeftToRight)
            (self.shifted if modifiers == _CONTROL else self.went).emit(1 if onwards else -1)
        elif key in _OPENS and modifiers == _PLAIN and before >= 0:
            self._picks.stop()
            self.opened.emit(self.column.ids[before])
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif (key == Qt.Key.Key_M and modifiers == _PLAIN) or (
            key == Qt.Key.Key_Down and modifiers == Qt.KeyboardModifier.AltModifier
        ):
            self.stage_asked.emit()
        elif key == Qt.Key.Key_F6:
            self.answer_asked.emit()
        else:
            super().keyPressEvent(event)
            if self.currentIndex().row() != before:
                self._picks.start()

    def keyboardSearch(self, search: str) -> None:
        """Letters typed here do nothing: what Qt does would fetch every card. Ctrl+F searches."""

    def event(self, event: QEvent) -> bool:
        if self._carrying and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # while cards are carried, Escape puts them back and nothing else is done
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        at = event.position().toPoint()
        on_card = event.button() == _LEFT and self.indexAt(at).isValid()
        self._pressed = at if on_card else None
        if on_card and event.modifiers() == _PLAIN:
            self._picks.start()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if not event.buttons() & _LEFT:
            super().mouseMoveEvent(event)
            self._hover(at)
        elif self._carrying:
            self.carried.emit(event.globalPosition().toPoint())
        elif self._pressed is not None:
            far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if far and self.selectionModel().isSelected(self.indexAt(self._pressed)):
                self._picks.stop()
                self._carrying = True
                self.carried.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if self._carrying and event.button() == _LEFT:
            self._carrying = False
            self.setState(QAbstractItemView.State.NoState)
            self.dropped.emit(event.globalPosition().toPoint())
        else:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == _LEFT:
            self._picks.stop()
            self.opened.emit(self.column.ids[index.row()])

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() == Qt.KeyboardModifier.ShiftModifier and event.angleDelta().y():
            self.rolled.emit(event.angleDelta().y())
            event.accept()
        else:
            super().wheelEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(QPoint(-1, -1))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        where = self.menu_place() if by_key else event.globalPos()
        if self.selectionModel().hasSelection():
            self.menu_asked.emit(where)

    def menu_place(self) -> QPoint:
        """Where on the screen a menu about the current card belongs."""
        rect, inside = self.visualRect(self.currentIndex()), self.viewport().rect()
        if not inside.intersects(rect):
            return self.viewport().mapToGlobal(inside.center())
        return self.viewport().mapToGlobal(QPoint(rect.left() + 12, min(rect.bottom() - 8, inside.bottom())))

    def show_current(self) -> None:
        """Let it be seen which card the keyboard is on; the first where it was on none yet."""
        if not self.currentIndex().isValid() and self.column.ids:
            self.selectionModel().setCurrentIndex(self.column.index(0), _FLAG.NoUpdate)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.show_current()
        self.viewport().update()
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.column.ids:
            super().paintEvent(event)
            return
        painter = QPainter(self.viewport())
        inside = self.viewport().rect()
        if self.words:
            painter.setPen(self._theme.color("text-muted"))
            painter.setFont(self._theme.font())
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(inside.adjusted(10, 18, -10, 0), flags, self.words)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._theme.color("focus"))
            painter.drawRoundedRect(inside.adjusted(1, 1, -2, -2), 8, 8)

    # Inside

    def _hover(self, at: QPoint) -> None:
        index = self.indexAt(at)
        id_ = self.column.ids[index.row()] if index.isValid() else None
        before, self.cards.hovered = self.cards.hovered, id_
        if id_ != before:
            for each in (before, id_):
                place = None if each is None else self.column.place_of(each)
                if place is not None:
                    self.update(self.column.index(place))

    def _end_carrying(self) -> None:
        self._carrying = False
        self._pressed = None
        self.setState(QAbstractItemView.State.NoState)
        self.let_go.emit()

    def _on_picked(self) -> None:
        chosen = self.selected_ids() if self.selected_count() == 1 else []
        if chosen and not self._carrying:
            self.picked.emit(chosen[0])


def runs(places: list[int]) -> Iterator[tuple[int, int]]:
    """First and last of each unbroken run of rising numbers."""
    for _, run in groupby(enumerate(places), key=lambda pair: pair[1] - pair[0]):
        numbers = [place for _, place in run]
        yield numbers[0], numbers[-1]
