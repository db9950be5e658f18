"""The agenda: what is on the coming days, one below the other. The list of a single day is the same list."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QApplication, QListView, QWidget

from apptracker.domain.datebook import DayOf, Entry, in_order
from apptracker.ui.calendar.agenda_rows import EARLIER, LATER, Row, RowsDelegate, RowsModel
from apptracker.ui.calendar.dragging import Target
from apptracker.ui.calendar.words import more
from apptracker.ui.tr import tr

if TYPE_CHECKING:
    from apptracker.ui.calendar.parts import Parts

DAYS = 42  # that the list goes on for, and by which more is shown
_NEAR = 28  # pixels from the edge where something on its way scrolls the days
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EntryList(QListView):
    """``way_wanted(way)``: earlier or later days; ``turned(by)``: so many pages on; ``opened``: a thing was opened."""

    way_wanted = Signal(str)
    turned = Signal(int)
    opened = Signal()
    clicked_entry = Signal(object)

    def __init__(self, parts: Parts, name: str) -> None:
        super().__init__()
        self.parts = parts
        self.setObjectName("agendaList")
        self.setAccessibleName(name)
        self.setViewport(QWidget())  # asked for one of its own making, Qt imports every kind of widget
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.viewport().setAutoFillBackground(True)
        self.model_ = RowsModel(self)
        self.setModel(self.model_)
        self._delegate = RowsDelegate(parts.context.theme, self.model_, self)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pressed: tuple[Entry, QPoint] | None = None
        parts.dragging.changed.connect(self._on_dragging)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.clicked.connect(self._on_clicked)
        parts.context.theme.changed.connect(self._on_theme_changed)

    def show_rows(self, rows: list[Row]) -> None:
        """What was chosen stays it, else what is in its place, else the first from its day on."""
        before, was = self.currentIndex().row(), self.entry
        chosen = self.parts.chosen
        self.model_.show(rows, self.parts.doing.now)
        at = self.model_.row_of(chosen.key) if chosen.key is not None else -1
        if at < 0:
            gone = was is not None and was.day == chosen.day and self.model_.row_of(was.key) < 0
            things = [n for n, row in enumerate(rows) if row.entry is not None]
            after = [n for n in things if (n >= before if gone else rows[n].day >= chosen.day)]
            at = after[0] if after else things[-1] if things else len(rows) - 1
        if at >= 0 and not rows[at].heading:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.model_.index(at), flag)
        self._tell_chosen()

    def at_chosen(self) -> QPoint:
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())

    @property
    def entry(self) -> Entry | None:
        return self.model_.entry(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        on = -1 if self.isRightToLeft() else 1
        steps = {Qt.Key.Key_Left: -on, Qt.Key.Key_Right: on, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        entry = self.entry
        if modifiers == Qt.KeyboardModifier.AltModifier and key in steps:
            if entry is not None:
                self.parts.doing.nudge(entry, days=steps[Qt.Key(key)])
        elif key in _ENTER and not modifiers:
            self._enter()
        elif key == Qt.Key.Key_D and not modifiers and entry is not None:  # in a window of its own, where no action is
            self.parts.doing.done(entry)
        elif key == Qt.Key.Key_S and not modifiers and entry is not None:
            self.parts.doing.put_off(entry, self.at_chosen())
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not modifiers:
            self.turned.emit(steps[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """From thing to thing, past the days; a page is what can be seen of the list."""
        rows = [n for n, row in enumerate(self.model_.rows) if not row.heading]
        if not rows:
            return QModelIndex()
        current = self.currentIndex().row()
        at = rows.index(current) if current in rows else 0
        way = QListView.CursorAction
        page = max(1, self.viewport().height() // max(1, self.sizeHintForRow(rows[at])) - 1)
        steps = {way.MoveDown: 1, way.MoveUp: -1, way.MovePageDown: page, way.MovePageUp: -page}
        steps |= {way.MoveNext: 1, way.MovePrevious: -1, way.MoveEnd: len(rows), way.MoveHome: -len(rows)}
        return self.model_.index(rows[min(max(at + steps.get(action, 0), 0), len(rows) - 1)])

    def _enter(self) -> None:
        index = self.currentIndex()
        if not index.isValid():
            return
        row = self.model_.rows[index.row()]
        if row.entry is not None:
            self.parts.doing.open(row.entry)
            self.opened.emit()
        elif row.way:
            self.way_wanted.emit(row.way)

    # The mouse: a row is taken and let go over another day

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            at = event.position().toPoint()
            entry = self.model_.entry(self.indexAt(at).row())
            self._pressed = (entry, at) if entry is not None else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            self._hover(self.indexAt(at).row())
            return
        entry, began = self._pressed
        dragging = self.parts.dragging
        if dragging.entry is None and (at - began).manhattanLength() >= QApplication.startDragDistance():
            dragging.begin(entry, 0)
        if dragging.entry is not None:
            self._follow(at)
            dragging.over(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if self.parts.dragging.entry is not None:
            self.parts.dragging.drop()
            self.setState(QListView.State.NoState)
        else:
            super().mouseReleaseEvent(event)

    def event(self, event: QEvent) -> bool:
        """Esc is ours while something is on its way."""
        asked = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if asked and event.key() == Qt.Key.Key_Escape and self.parts.dragging.cancel():  # type: ignore[attr-defined]
            self._pressed = None
            event.accept()
            return True
        return super().event(event)

    def target(self, at: QPoint) -> Target | None:
        """The day whose rows are under a place in the viewport."""
        row = self.indexAt(at).row()
        known = 0 <= row < len(self.model_.rows) and not self.model_.rows[row].way
        return Target(self.model_.rows[row].day, None) if known else None

    def _follow(self, at: QPoint) -> None:
        """Something on its way comes close to the edge: the days beyond it come into sight."""
        bar, step = self.verticalScrollBar(), _NEAR // 2
        if at.y() < _NEAR:
            bar.setValue(bar.value() - step)
        elif at.y() > self.viewport().height() - _NEAR:
            bar.setValue(bar.value() + step)

    def _on_dragging(self) -> None:
        target = self.parts.dragging.target
        self._delegate.target = target.day if target is not None else None
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            self._enter()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keys else self.indexAt(event.pos())
        if index.isValid():
            row = self.model_.rows[index.row()]
            at = self.at_chosen() if by_keys else event.globalPos()
            self.parts.doing.show_menu(row.entry, row.day, None, at)

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered:
            self._delegate.hovered = row
            self.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell_chosen()

    def _on_current(self, *_: object) -> None:
        self._tell_chosen()

    def _tell_chosen(self) -> None:
        entry = self.entry
        if entry is not None and self.isVisible():
            self.parts.chosen.choose(entry.day, entry.key)

    def _on_clicked(self, index: QModelIndex) -> None:
        row = self.model_.rows[index.row()]
        if row.way:
            self.way_wanted.emit(row.way)
        elif row.entry is not None:
            self.clicked_entry.emit(row.entry)

    def _on_theme_changed(self) -> None:
        self.doItemsLayout()


class AgendaView(EntryList):
    """From a day on; ``span_changed``: it shows another stretch of days."""

    span_changed = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts, tr("Agenda"))
        self.first = self.last = parts.chosen.day
        self.way_wanted.connect(self._on_way)

    def begin_at(self, day: date) -> None:
        self.first, self.last = day, day + timedelta(days=DAYS - 1)

    def include(self, day: date) -> None:
        """Show that day, too."""
        self.first, self.last = min(self.first, day), max(self.last, day)

    def fill(self) -> None:
        book, today = self.parts.book, self.parts.doing.now.date()
        rows = [Row(self.first, way=EARLIER)]
        for n in range((self.last - self.first).days + 1):
            day = self.first + timedelta(days=n)
            rows += rows_of(day, book.day(day), book.free_name(day), always=day == today)
        self.show_rows([*rows, Row(self.last, way=LATER)])

    def _on_way(self, way: str) -> None:
        more_days = timedelta(days=DAYS)
        if way == EARLIER:
            self.first -= more_days
        else:
            self.last += more_days
        self.span_changed.emit()


def rows_of(day: date, of: DayOf, free: str, *, always: bool) -> list[Row]:
    """A day with its things in the order of its hours. ``always``: also one without any."""
    if not of.total:
        return [Row(day, note=" · ".join(filter(None, (free, tr("nothing planned")))))] if always else []
    entries = sorted(of.entries, key=in_order)
    left = of.total - len(entries)
    note = " · ".join(filter(None, (free, more(left) if left else "")))
    return [Row(day, note=note), *(Row(day, entry) for entry in entries)]
