"""The list of the Today page: painted rows, and one small bar of buttons on the row that is pointed at or current."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QListView, QSizePolicy, QWidget

from apptracker.ui.context import Context
from apptracker.ui.mirroring import mirrored
from apptracker.ui.today.agenda_model import AgendaModel, Line
from apptracker.ui.today.rows import PAD, RowDelegate
from apptracker.ui.tr import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent  # with the names of all events, 11 ms to import

    from apptracker.ui.today.row_bar import RowBar


class AgendaList(QListView):
    """As high as its rows, inside a page that scrolls. ``opened(row)``: a row was double-clicked, or Enter pressed on a
    reminder; ``choices_wanted``: Enter on any other; ``more_wanted(section)``; ``act_wanted(section)``: one act for
    many; ``moved(QRect)``: where the current row now is, to be brought into sight;
    ``turned(section)``: what the current row is of, "" for nothing; the others: what was chosen in the bar."""

    opened = Signal(int)
    choices_wanted = Signal()
    more_wanted = Signal(str)
    act_wanted = Signal(str)
    moved = Signal(QRect)
    turned = Signal(str)
    done = Signal()
    put_off = Signal()
    script = Signal()
    more = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._barred = False  # the bar comes after the first rows are painted, 4 ms sooner for it
        self.setObjectName("agenda")
        self.setAccessibleName(tr("To do"))
        self.setViewport(QWidget())  # asked for one of its own making, Qt imports every kind of widget: 11 ms
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.viewport().setAutoFillBackground(True)
        self._model = AgendaModel(self)
        self.setModel(self._model)
        self._delegate = RowDelegate(context.theme, self._model, self)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self._hovered = -1
        self._touched = False  # the person has chosen a row; until then the first one is current, whatever comes
        self.activated.connect(self._on_activated)
        self.clicked.connect(self._on_clicked)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        context.theme.changed.connect(self._on_theme_changed)

    @cached_property
    def bar(self) -> RowBar:
        from apptracker.ui.application.taborder import read_in_order
        from apptracker.ui.today.row_bar import RowBar

        bar = RowBar(self._context, self)
        bar.done.connect(self.done)
        bar.put_off.connect(self.put_off)
        bar.script.connect(self.script)
        bar.more.connect(self.more)
        read_in_order(bar, after=self)
        return bar

    @property
    def last(self) -> QWidget:
        """Where Tab leaves the list."""
        return self.bar.more_button if "bar" in self.__dict__ else self

    @property
    def agenda(self) -> AgendaModel:
        return self._model

    def show_lines(self, lines: list[Line], now: datetime) -> None:
        """Show these rows. What was chosen stays chosen; where the current row went away or was put off, the next one
        of those that stood there is current."""
        row, before = self.currentIndex().row(), self._model.lines
        chosen = self.chosen()
        if not self._model.show(lines, now):
            return
        self._hovered = -1
        at = self._current_after(row, before)
        select = self.selectionModel()
        if at >= 0:
            select.setCurrentIndex(self._model.index(at), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        for line in chosen:
            if (found := self._row_of(line)) >= 0:
                select.select(self._model.index(found), QItemSelectionModel.SelectionFlag.Select)
        self.updateGeometry()
        self._tell_turned()
        self._context.ops.soon(self._begin_bar, owner=self)

    def _current_after(self, row: int, before: list[Line]) -> int:
        """Where what was current stands now, else what came after it, else what came before it; the first row of all
        where nothing of that is left."""
        if not self._touched:
            return self._nearest(0)
        if 0 <= row < len(before) and before[row].item is None:  # the way to more, or an act: what came in its place
            return self._nearest(row)
        if 0 <= row < len(before):
            for line in (*before[row:], *reversed(before[:row])):
                if (line.item is not None or line.act or line.more) and (found := self._row_of(line)) >= 0:
                    return found
        return self._nearest(0)

    def _nearest(self, row: int) -> int:
        """The first row from here on that holds something to do, else the last before."""
        rows = [i for i, line in enumerate(self._model.lines) if line.item is not None]
        return next((i for i in rows if i >= row), rows[-1] if rows else -1)

    def _begin_bar(self) -> None:
        self._barred = True
        self._place_bar()

    def _row_of(self, line: Line) -> int:
        """Where a row stands now; -1 where it is gone, or due when it was not."""
        row = self._model.row_of(line.key)
        if row >= 0 and line.reminder is not None:
            now = self._model.lines[row].reminder
            return row if now is not None and now.due == line.reminder.due else -1
        return row

    def chosen(self) -> list[Line]:
        """The rows that are selected, in their order, as far as one act can be about them all: of several those
        reminders that are due, else the reminders, else those of the same kind as the current one."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        lines = [line for row in rows if (line := self._model.line(row)) is not None]
        told = [line for line in lines if line.reminder is not None]
        if told and len(lines) > 1:
            return [line for line in told if line.is_due] or told
        current = self._model.line(self.currentIndex().row())
        kind = (current or lines[0]).key[0] if lines else ""
        return [line for line in lines if line.key[0] == kind]

    def application_ids(self) -> list[int]:
        """The applications its rows are about, each once, in their order."""
        return list(dict.fromkeys(filter(None, (line.application_id for line in self._model.lines))))

    def selectAll(self) -> None:
        """Every reminder that is due: what one act may be about."""
        select = self.selectionModel()
        due = [row for row, line in enumerate(self._model.lines) if line.is_due]
        if due:
            select.clearSelection()
        for row in due:
            select.select(self._model.index(row), QItemSelectionModel.SelectionFlag.Select)

    def pointed_at(self) -> list[Line]:
        """The row under the bar; all that are chosen when it is one of them."""
        under = self._model.line(self._bar_row())
        chosen = self.chosen()
        return chosen if under in chosen else [under] if under else []

    def sizeHint(self) -> QSize:
        height = sum(self._delegate.size_of(line).height() for line in self._model.lines)
        return QSize(300, height + 2 * self.frameWidth() + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_bar()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        row = self.indexAt(event.position().toPoint()).row()
        if row != self._hovered:
            self._hovered = row
            self._place_bar()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._hovered >= 0:
            self._hovered = -1
            self._place_bar()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._touched = True
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._hovered = -1
        self._touched = True
        line = self._model.line(self.currentIndex().row())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and line is not None and line.reminder is None:
            self.choices_wanted.emit()
            return
        super().keyPressEvent(event)

    def moveCursor(self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """From row to row, past the headings; a page is what can be seen of the list."""
        rows = [i for i, line in enumerate(self._model.lines) if not line.heading]
        if not rows:
            return QModelIndex()
        row = self.currentIndex().row()
        at = rows.index(row) if row in rows else 0
        way = QListView.CursorAction
        page = max(
            1,
            self.visibleRegion().boundingRect().height() // self.sizeHintForIndex(self._model.index(rows[at])).height(),
        )
        steps = {way.MoveDown: 1, way.MoveUp: -1, way.MovePageDown: page, way.MovePageUp: -page}
        steps |= {way.MoveEnd: len(rows), way.MoveHome: -len(rows)}
        return self._model.index(rows[min(max(at + steps.get(action, 0), 0), len(rows) - 1)])

    def _bar_row(self) -> int:
        if self._model.line(self._hovered):
            return self._hovered
        return self.currentIndex().row()

    def _place_bar(self) -> None:
        self._delegate.hovered = self._hovered
        self.viewport().update()
        if not self._barred:
            return
        row = self._bar_row()
        line = self._model.line(row)
        if line is None:
            if self.bar.isAncestorOf(self.bar.window().focusWidget() or self):
                self.setFocus()
            self.bar.hide()
            self._delegate.spared = -1
        else:
            self.bar.show_for(line, self._model.words(line)[0], self.viewport().width())
            size = self.bar.sizeHint()
            rect = self.visualRect(self._model.index(row))
            self._delegate.spared, self._delegate.spare = row, size.width()
            top = rect.top() + (rect.height() - size.height()) // 2
            place = QRect(rect.right() - size.width() - PAD + 1, top, size.width(), size.height())
            self.bar.setGeometry(mirrored(place, rect, self))
            self.bar.show()

    def _on_current_changed(self, current: QModelIndex, _: QModelIndex) -> None:
        self._place_bar()
        self._tell_turned()
        if current.isValid():
            self.moved.emit(self.visualRect(current))

    def _tell_turned(self) -> None:
        line = self._model.line(self.currentIndex().row())
        self.turned.emit(line.key[0] if line is not None else "")

    def _on_activated(self, index: QModelIndex) -> None:
        line = self._model.lines[index.row()]
        if line.item is not None:
            self.opened.emit(index.row())
        elif not line.heading:
            self._on_clicked(index)

    def _on_clicked(self, index: QModelIndex) -> None:
        line = self._model.lines[index.row()]
        if line.more:
            self.more_wanted.emit(line.section)
        elif line.act:
            self.act_wanted.emit(line.section)

    def _on_theme_changed(self) -> None:
        self.doItemsLayout()
        self.updateGeometry()
        self._place_bar()
