"""What the tables of days share: one day, or one thing on it, has the keyboard; things are opened, taken and moved."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QHeaderView, QTableView, QToolTip, QWidget

from apptracker.domain.datebook import Entry
from apptracker.domain.month import days_on
from apptracker.ui.calendar import words
from apptracker.ui.calendar.chips import Chips
from apptracker.ui.calendar.chosen import MORE, Key
from apptracker.ui.calendar.dragging import Target
from apptracker.ui.widgets.basics import tip

if TYPE_CHECKING:
    from apptracker.ui.calendar.model import DaysModel
    from apptracker.ui.calendar.parts import Parts

_NOTCH = 120  # of a wheel
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Hit(NamedTuple):
    """Where a thing stands in the view; the way to more of a day has no entry."""

    rect: QRect
    key: Key
    entry: Entry | None = None


class DayTable(QTableView):
    """``turned(by)``: the person goes so many pages on; ``wandered(day)``: to a day that does not show;
    ``clicked_entry(entry)``: clicked and not taken anywhere."""

    turned = Signal(int)
    wandered = Signal(object)
    clicked_entry = Signal(object)

    def __init__(self, parts: Parts, model: DaysModel) -> None:
        super().__init__()
        self.parts, self.days = parts, model
        self.theme = parts.context.theme
        self.chips = Chips(self.theme)
        self._pressed: tuple[Hit, QPoint] | None = None
        self._hovered: tuple[date, Key] | None = None
        self._turned = 0  # of a notch of the wheel
        self.setViewport(QWidget())  # asked for one of its own making, Qt imports every kind of widget
        model.setParent(self)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setAutoScroll(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.share_width(self.horizontalHeader())
        self.verticalHeader().setMinimumSectionSize(10)
        parts.chosen.changed.connect(self._on_chosen)
        parts.dragging.changed.connect(self._on_dragging)
        self.theme.changed.connect(self._on_theme_changed)

    # What a table says of itself

    def hits(self, index: QModelIndex) -> list[Hit]:
        """What stands in a cell, in its order."""
        raise NotImplementedError

    def keys_of(self, day: date) -> list[Key]:
        """What of a day the keyboard goes through: things, and the way to more."""
        return [hit.key for hit in self.hits(self.days.index_of(day))]

    def target(self, at: QPoint) -> Target | None:
        """The day, and where it tells them apart the time, under a place in the viewport."""
        index = self.indexAt(at)
        return Target(self.days.day(index), None) if index.isValid() else None

    def pointed_minute(self, at: QPoint) -> int | None:
        """The time a new thing would have, pointed at like this."""
        return None

    def taken_at(self, entry: Entry, hit: Hit, at: QPoint) -> int:
        """How far into a thing it was taken, in minutes."""
        return 0

    # What is chosen

    def share_width(self, across: QHeaderView) -> None:
        """Its days are all as wide."""
        across.setMinimumSectionSize(10)
        across.setSectionResizeMode(across.ResizeMode.Stretch)
        across.setSectionsClickable(False)
        across.setHighlightSections(False)

    def is_chosen(self, day: date, key: Key) -> bool:
        chosen = self.parts.chosen
        return self.hasFocus() and chosen.day == day and chosen.key == key

    def is_hovered(self, day: date, key: Key) -> bool:
        return self._hovered == (day, key)

    def at_chosen(self) -> QPoint:
        """Where a menu for what is chosen opens, on the screen."""
        chosen = self.parts.chosen
        index = self.days.index_of(chosen.day)
        hit = next((hit for hit in self.hits(index) if hit.key == chosen.key), None)
        rect = hit.rect if hit is not None else self.visualRect(index)
        return self.viewport().mapToGlobal(rect.center())

    def _on_chosen(self) -> None:
        if not self.isVisible():
            return
        chosen = self.parts.chosen
        index = self.days.index_of(chosen.day)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
        self.viewport().update()
        if self.hasFocus() and self.focusProxy() is None and chosen.key is not None:
            entry = chosen.entry
            now = self.days.now
            text = words.spoken(entry, now) if entry is not None else words.more(self.hidden(chosen.day))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def hidden(self, day: date) -> int:
        """How many things of a day have no room."""
        shown = sum(hit.entry is not None for hit in self.hits(self.days.index_of(day)))
        return self.parts.book.day(day).total - shown

    def _on_dragging(self) -> None:
        self.viewport().update()

    def _on_theme_changed(self) -> None:
        self.viewport().update()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        steps = self._steps()
        if key in steps and modifiers == Qt.KeyboardModifier.AltModifier:
            self.nudge(key, steps[key])
        elif key in steps and not modifiers:
            self.step(key, steps[key])
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turned.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in _ENTER and not modifiers:
            self._enter()
        elif key == Qt.Key.Key_Escape and self.parts.dragging.cancel():
            self._pressed = None
        else:
            event.ignore()

    def _steps(self) -> dict[int, int]:
        """How many days each arrow is."""
        on = -1 if self.isRightToLeft() else 1
        return {Qt.Key.Key_Left: -on, Qt.Key.Key_Right: on, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}

    def nudge(self, key: int, days: int) -> None:
        """Alt with an arrow: what is chosen goes that far."""
        entry = self.parts.chosen.entry
        if entry is not None:
            self.parts.doing.nudge(entry, days=days)

    def step(self, key: int, days: int) -> None:
        """An arrow: through the things of the day while one of them is chosen, else from day to day."""
        chosen = self.parts.chosen
        if chosen.key is not None and abs(days) > 1:
            self.step_inside(1 if days > 0 else -1)
        else:
            self.go_to(days_on(chosen.day, days))

    def step_inside(self, by: int) -> bool:
        """To the next thing of the day, or the one before; before the first is the day itself. Whether there was."""
        chosen = self.parts.chosen
        keys: list[Key] = [None, *self.keys_of(chosen.day)]
        at = (keys.index(chosen.key) if chosen.key in keys else 0) + by
        if not 0 <= at < len(keys):
            return False
        chosen.choose(chosen.day, keys[at])
        return True

    def go_to(self, day: date) -> None:
        if self.days.index_of(day).isValid():
            self.parts.chosen.choose(day)
        else:
            self.wandered.emit(day)

    def _enter(self) -> None:
        """Open what is chosen; on a day, go into its things."""
        chosen = self.parts.chosen
        entry = chosen.entry
        if entry is not None:
            self.parts.doing.open(entry)
        elif chosen.key == MORE:
            self.parts.doing.more_wanted.emit(chosen.day)
        elif not self.step_inside(1):
            self.parts.doing.new(chosen.day, None, self.at_chosen())

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Tab goes through the things of the day before it goes on."""
        if self.hasFocus() and self.step_inside(1 if next else -1):
            return True
        return super().focusNextPrevChild(next)

    def leave_entry(self) -> bool:
        """From a thing back to its day. Whether one was chosen."""
        chosen = self.parts.chosen
        was = chosen.key is not None
        chosen.choose(chosen.day)
        return was

    def event(self, event: QEvent) -> bool:
        """Esc is ours while something is on its way, and to come back from a thing to its day."""
        asked = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if asked and event.key() == Qt.Key.Key_Escape and self.parts.dragging.entry is not None:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    # The mouse

    def hit_at(self, at: QPoint) -> Hit | None:
        return next((hit for hit in reversed(self.hits(self.indexAt(at))) if hit.rect.contains(at)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        if not index.isValid():
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        hit = self.hit_at(at)
        self.parts.chosen.choose(self.days.day(index), hit.key if hit is not None else None)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (hit, at) if hit is not None else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        dragging = self.parts.dragging
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            hit, began = self._pressed
            far = (at - began).manhattanLength() >= QApplication.startDragDistance()
            if dragging.entry is None and far and hit.entry is not None:
                dragging.begin(hit.entry, self.taken_at(hit.entry, hit, began))
            if dragging.entry is not None:
                dragging.over(event.globalPosition().toPoint())
            return
        self._hover(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        pressed, self._pressed = self._pressed, None
        if self.parts.dragging.entry is not None:
            self.parts.dragging.drop()
        elif pressed is not None and pressed[0].rect.contains(event.position().toPoint()):
            if pressed[0].entry is not None:
                self.clicked_entry.emit(pressed[0].entry)
            else:
                self.parts.doing.more_wanted.emit(self.parts.chosen.day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        hit, index = self.hit_at(at), self.indexAt(at)
        if hit is None and index.isValid():
            minute = self.pointed_minute(at)
            self.parts.doing.new(self.days.day(index), minute, event.globalPosition().toPoint())
        elif hit is not None and hit.entry is not None:
            self.parts.doing.open(hit.entry)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            chosen = self.parts.chosen
            self.parts.doing.show_menu(chosen.entry, chosen.day, None, self.at_chosen())
            return
        hit, index = self.hit_at(event.pos()), self.indexAt(event.pos())
        if index.isValid():
            minute = self.pointed_minute(event.pos())
            entry = hit.entry if hit is not None else None
            self.parts.doing.show_menu(entry, self.days.day(index), minute, event.globalPos())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(QPoint(-1, -1))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A notch turns the page."""
        self._turned += event.angleDelta().y()
        pages, self._turned = divmod(self._turned, _NOTCH) if self._turned >= 0 else _downward(self._turned)
        if pages:
            self.turned.emit(-1 if pages > 0 else 1)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            hit = self.hit_at(event.pos())
            text = words.whole(hit.entry, self.days.now) if hit is not None and hit.entry is not None else ""
            index = self.indexAt(event.pos())
            if not text and index.isValid():
                text = self.parts.book.free_name(self.days.day(index))
            QToolTip.showText(event.globalPos(), tip(text), self.viewport())
            return True
        return super().viewportEvent(event)

    def _hover(self, at: QPoint) -> None:
        hit, index = self.hit_at(at), self.indexAt(at)
        hovered = (self.days.day(index), hit.key) if hit is not None and index.isValid() else None
        if hovered != self._hovered:
            self._hovered = hovered
            movable = hit is not None and hit.entry is not None
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if movable else Qt.CursorShape.ArrowCursor)
            self.viewport().update()


def _downward(turned: int) -> tuple[int, int]:
    pages, left = divmod(-turned, _NOTCH)
    return -pages, -left
