"""The table as people handle it: by mouse and by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from apptracker.ui.applications.columns import COLUMNS, MODE, STAGE
from apptracker.ui.applications.delegate import CellDelegate
from apptracker.ui.applications.editors import CellEditor
from apptracker.ui.applications.groups import paint_head
from apptracker.ui.applications.header import TableHeader
from apptracker.ui.applications.model import TableModel, runs_of
from apptracker.ui.context import Context
from apptracker.ui.tr import tr

PICK_AFTER = 120  # milliseconds a row must stay chosen until it counts as picked
ROW = 40  # pixels of a row at least
AROUND = 20  # pixels of them over and under the text

_CHOOSES = (QAbstractItemView.EditTrigger.EditKeyPressed, QAbstractItemView.EditTrigger.SelectedClicked)
_GIVES_UP = QAbstractItemDelegate.EndEditHint.RevertModelCache
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TableView(QTableView):
    """``opened(id)``: Enter or a double-click. ``picked(id)``: one row was chosen by hand and stayed so for a moment.
    ``stage_asked(id, where)``, ``mode_asked(id, where)``: another stage or work mode is wanted; open the menu at that
    place on the screen.
    ``menu_asked(where)``: a menu for what is selected. ``copy_asked(headings)``. ``entered()``: the keyboard is here.
    """

    opened = Signal(int)
    picked = Signal(int)
    stage_asked = Signal(int, QPoint)
    mode_asked = Signal(int, QPoint)
    menu_asked = Signal(QPoint)
    copy_asked = Signal(bool)
    entered = Signal()

    def __init__(self, context: Context, model: TableModel) -> None:
        super().__init__()
        self._context, self._model = context, model
        self._pressed_chip: int | None = None
        self._picks = QTimer(self)
        self._picks.setSingleShot(True)
        self._picks.setInterval(PICK_AFTER)
        self._picks.timeout.connect(self._on_picked)
        self.setAccessibleName(tr("Applications"))
        self.header = TableHeader(context.theme, context.state, self)
        self.setHorizontalHeader(self.header)
        self.setModel(model)
        self.cells = CellDelegate(context, model, self)
        self.setItemDelegate(self.cells)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        by_key, slow_click = QAbstractItemView.EditTrigger.EditKeyPressed, QAbstractItemView.EditTrigger.SelectedClicked
        self.setEditTriggers(by_key | slow_click)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.header.restore()
        self._dress()
        context.theme.changed.connect(self._dress)

    # What is selected

    def selected_ids(self) -> list[int]:
        """The selected applications, from top to bottom."""
        ids, found = self._model.ids, []
        for run in self._selected_runs():
            found += ids[run.start : run.stop].tolist()
        return found

    def selected_count(self) -> int:
        return sum(map(len, self._selected_runs()))

    def _selected_runs(self) -> list[range]:
        """The places of what is selected, from top to bottom, each once."""
        runs: list[range] = []
        for chosen in self.selectionModel().selection().toList():
            runs += self._model.lines.places_between(chosen.top(), chosen.bottom())
        runs.sort(key=lambda run: run.start)
        apart: list[range] = []
        for run in runs:
            start = max(run.start, apart[-1].stop) if apart else run.start
            if run.stop > start:
                apart.append(range(start, run.stop))
        return apart

    def current_id(self) -> int | None:
        index = self.currentIndex()
        return self._model.id_at(index.row()) if index.isValid() else None

    def select(self, ids: list[int], current: int | None) -> None:
        """Select these again, as far as they are there, without scrolling."""
        chosen = QItemSelection()
        last_column = self._model.columnCount() - 1
        for first, last in runs_of(self._model.lines_of(ids)):
            chosen.select(self._model.index(first, 0), self._model.index(last, last_column))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        place = None if current is None else self._model.place_of(current)
        if place is not None:
            column = max(0, self.currentIndex().column())
            index = self._model.index(place, column)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def select_place(self, place: int) -> None:
        """Make a row the only one selected, and the current one."""
        shown = self.header.shown()
        column = self.currentIndex().column() if self.currentIndex().isValid() else _logical(shown[0])
        index = self._model.index(max(0, min(place, self._model.rowCount() - 1)), column)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)

    def menu_place(self, id_: int) -> QPoint:
        """Where on the screen a menu about an application's stage belongs."""
        place = self._model.place_of(id_)
        rect = QRect() if place is None else self.visualRect(self._model.index(place, STAGE))
        inside = self.viewport().rect()
        if place is None or not inside.intersects(rect):
            return self.viewport().mapToGlobal(inside.center())
        chip = self.cells.chip_rect(rect, place)
        return self.viewport().mapToGlobal(QPoint(max(0, chip.left()), min(chip.bottom() + 4, inside.bottom())))

    # Qt's own

    def edit(  # type: ignore[override]  # Qt has it with one argument and with three
        self,
        index: QModelIndex,
        trigger: QAbstractItemView.EditTrigger = QAbstractItemView.EditTrigger.AllEditTriggers,
        event: QEvent | None = None,
    ) -> bool:
        if index.column() in (STAGE, MODE) and trigger in _CHOOSES:
            if trigger == QAbstractItemView.EditTrigger.EditKeyPressed or index.column() == MODE:
                self._ask_choice(index)
            return True
        if trigger == QAbstractItemView.EditTrigger.EditKeyPressed:
            self.scrollTo(index)  # what is typed is to be seen
        return super().edit(index, trigger, event)  # type: ignore[arg-type]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before, key, modifiers = self.currentIndex().row(), event.key(), event.modifiers()
        column_move = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # a key that the editor passed on, such as its Enter
        elif before >= 0 and self._model.lines.group_at(before) is not None and self._on_head(event, before):
            pass
        elif key in _OPENS and before >= 0:
            self._picks.stop()
            self.opened.emit(self._model.ids[self._model.lines.place_at(before) or 0])
        elif event.matches(QKeySequence.StandardKey.Copy) or (key == Qt.Key.Key_C and modifiers == column_move):
            self.copy_asked.emit(modifiers == column_move)
        elif key == Qt.Key.Key_Down and modifiers & Qt.KeyboardModifier.AltModifier and before >= 0:
            self._ask_choice(self.currentIndex())
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and modifiers == column_move and before >= 0:
            self.header.shift_aside(COLUMNS[self.currentIndex().column()].key, left=key == Qt.Key.Key_Left)
        else:
            super().keyPressEvent(event)
            if self.currentIndex().row() != before:
                self._picks.start()

    def keyboardSearch(self, search: str) -> None:
        """Letters typed here do nothing: what Qt does would fetch every row. Ctrl+F searches."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        line = self.rowAt(event.position().toPoint().y())
        number = self._model.lines.group_at(line) if line >= 0 else None
        if number is not None:
            if event.button() == Qt.MouseButton.LeftButton:
                self._toggle(number)
            return
        self._pressed_chip = self._chip_at(event) if _is_plain_left(event) else None
        super().mousePressEvent(event)
        if self._pressed_chip is None and _is_plain_left(event) and self.indexAt(event.position().toPoint()).isValid():
            self._picks.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed_chip = self._pressed_chip, None
        if pressed is not None and pressed == self._chip_at(event):
            self._ask_stage(pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        id_ = self._model.id_at(index.row()) if index.isValid() else None
        if id_ is not None and event.button() == Qt.MouseButton.LeftButton and self._chip_at(event) is None:
            self._picks.stop()
            self.opened.emit(id_)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())
        over_chip = not event.buttons() and self._chip_at(event) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over_chip else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            rect = self.visualRect(self.currentIndex())
            where = self.viewport().mapToGlobal(QPoint(rect.left() + 12, rect.bottom()))
        else:
            where = event.globalPos()
        if self.selectionModel().hasSelection():
            self._picks.stop()
            self.menu_asked.emit(where)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if (
            not self.currentIndex().isValid()
            and self._model.rowCount()
            and event.reason() != Qt.FocusReason.MouseFocusReason
        ):
            index = self._model.index(0, _logical(self.header.shown()[0]))
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.entered.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.header.fit()

    # Inside

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """One with what cannot be taken in it stays, unless it is given up: what was typed is not lost on the way."""
        if isinstance(editor, CellEditor) and hint != _GIVES_UP and editor.isModified() and editor.tell():
            if not editor.hasFocus():
                self.setState(QAbstractItemView.State.NoState)
            return
        super().closeEditor(editor, hint)

    def _ask_choice(self, index: QModelIndex) -> None:
        """The menu of work modes where the keyboard is there, else that of stages."""
        if index.column() != MODE:
            self._ask_stage(index.row())
        elif (id_ := self._model.id_at(index.row())) is not None:
            self.mode_asked.emit(id_, self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))

    def _ask_stage(self, line: int) -> None:
        id_ = self._model.id_at(line)
        if id_ is not None:
            self.stage_asked.emit(id_, self.menu_place(id_))

    # Groups

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._model.lines.groups:
            self._paint_heads(event)

    def _paint_heads(self, event: QPaintEvent) -> None:
        """The heads of groups that show, each over all columns."""
        viewport, theme, lines = self.viewport(), self._context.theme, self._model.lines
        painter = QPainter(viewport)
        painter.setClipRegion(event.region())
        line = self.rowAt(0)
        while 0 <= line < lines.count:
            top = self.rowViewportPosition(line)
            if top > viewport.height():
                break
            number = lines.group_at(line)
            if number is not None:
                rect = QRect(0, top, viewport.width(), self.rowHeight(line))
                current = self.hasFocus() and self.currentIndex().row() == line
                paint_head(painter, rect, theme, lines, number, self.layoutDirection(), current=current)
            line += 1

    def _toggle(self, number: int) -> None:
        """Fold a group or unfold it, the keyboard on its head."""
        self._model.fold(number, not self._model.lines.is_folded(number))
        self._go_to_head(number)

    def _go_to_head(self, number: int) -> None:
        index = self._model.index(self._model.lines.head_of(number), max(0, self.currentIndex().column()))
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.viewport().update()

    def _on_head(self, event: QKeyEvent, line: int) -> bool:
        """A key on the head of a group; whether it means something there."""
        number = self._model.lines.group_at(line)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        unfold, fold = (Qt.Key.Key_Left, Qt.Key.Key_Right) if mirrored else (Qt.Key.Key_Right, Qt.Key.Key_Left)
        if number is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() in (*_OPENS, Qt.Key.Key_Space):
            self._toggle(number)
        elif event.key() in (fold, unfold):
            self._model.fold(number, event.key() == fold)
            self._go_to_head(number)
        else:
            return False
        return True

    def _chip_at(self, event: QMouseEvent) -> int | None:
        """The row whose stage is under the pointer."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        if not index.isValid() or index.column() != STAGE or self._model.id_at(index.row()) is None:
            return None
        return index.row() if self.cells.chip_rect(self.visualRect(index), index.row()).contains(at) else None

    def _hover(self, place: int) -> None:
        before, self.cells.hovered = self.cells.hovered, place
        for row in {before, place} if before != place else ():
            if row >= 0:
                self.viewport().update(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))

    def _on_picked(self) -> None:
        chosen = self.selected_ids()
        if len(chosen) == 1 and self.state() != QAbstractItemView.State.EditingState:
            self.picked.emit(chosen[0])

    def _dress(self) -> None:
        self.cells.dress()
        theme = self._context.theme
        high = max(ROW, round(theme.size("body") * 2.6)) - AROUND
        self.verticalHeader().setDefaultSectionSize(high + theme.room(AROUND))
        self.header.dress()
        self.header.updateGeometry()
        self.viewport().update()


def _logical(key: str) -> int:
    return next(number for number, column in enumerate(COLUMNS) if column.key == key)


def _is_plain_left(event: QMouseEvent) -> bool:
    return event.button() == Qt.MouseButton.LeftButton and event.modifiers() == Qt.KeyboardModifier.NoModifier
