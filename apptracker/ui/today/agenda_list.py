"""The list of the Today page: painted rows, and one small bar of buttons on the row that is pointed at or current."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPalette, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from apptracker.domain.reminders import Reminder
from apptracker.ui.context import Context
from apptracker.ui.theme import Theme
from apptracker.ui.today.acting import ICONS, due_and_repeat, has_words
from apptracker.ui.today.agenda_model import SECTIONS, AgendaModel, Line
from apptracker.ui.widgets.basics import button, icon_button

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent  # with the names of all events, 11 ms to import

PAD = 12


class RowBar(QFrame):
    """What can be done with one reminder, by mouse; the keys do the same."""

    done = Signal()
    put_off = Signal()
    script = Signal()
    more = Signal()

    def __init__(self, context: Context, view: QListView) -> None:
        super().__init__(view.viewport())
        self.setObjectName("rowbar")
        self._actions = context.actions
        self.done_button = button("Done", self.done.emit)
        self.script_button = icon_button(context.theme, "phone", "What to say", self.script.emit)
        self.put_off_button = icon_button(context.theme, "snooze", "Put off", self.put_off.emit)
        self.more_button = icon_button(context.theme, "more", "More", self.more.emit)
        self._theme = context.theme
        for each, action in (
            (self.done_button, "reminder.done"),
            (self.script_button, "reminder.script"),
            (self.put_off_button, "reminder.snooze"),
        ):
            each.setToolTip(context.actions[action].toolTip())
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        for each in (self.done_button, self.script_button, self.put_off_button, self.more_button):
            row.addWidget(each)
        self.hide()

    def show_for(self, reminder: Reminder) -> None:
        side = round(16 * self._theme.scale)
        self.script_button.setVisible(has_words(reminder))
        if has_words(reminder):
            self.script_button.setIcon(self._theme.icon(ICONS[reminder.channel], "text-muted"))
        for each, words in (
            (self.done_button, "Done"),
            (self.script_button, "What to say"),
            (self.put_off_button, "Put off"),
            (self.more_button, "More"),
        ):
            each.setIconSize(QSize(side, side))
            each.setAccessibleName(words)
            each.setAccessibleDescription(reminder.text)


class RowDelegate(QStyledItemDelegate):
    """Paints headings, reminders on two lines, and the way to more. ``hovered`` is the row the mouse is over;
    ``spare`` pixels at the right of the row ``spared`` belong to the bar."""

    def __init__(self, theme: Theme, model: AgendaModel, parent: QListView) -> None:
        super().__init__(parent)
        self._theme, self._model, self._view = theme, model, parent
        self.hovered = self.spared = -1
        self.spare = 0
        self._sizes: dict[tuple[bool, bool, float], QSize] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.size_of(self._model.lines[index.row()])

    def size_of(self, line: Line) -> QSize:
        key = line.heading, bool(line.more), self._theme.scale
        if key not in self._sizes:
            self._sizes[key] = self._measured(line)
        return self._sizes[key]

    def _measured(self, line: Line) -> QSize:
        text = QFontMetrics(self._theme.font("body")).height()
        if line.heading:
            height = QFontMetrics(self._theme.font("heading", strong=True)).height() + 20
        else:
            height = text + 18 if line.more else 2 * text + 20
        return QSize(200, height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = self._model.lines[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        if line.heading:
            self._paint_heading(painter, rect, line)
        else:
            self._paint_row(painter, rect, line, index)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, line: Line) -> None:
        theme = self._theme
        inner = rect.adjusted(PAD, 0, -PAD, -6)
        bottom = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        painter.setFont(theme.font("heading", strong=True))
        painter.setPen(theme.color("danger" if line.section == "overdue" else "text"))
        words = SECTIONS[line.section]
        painter.drawText(inner, bottom, words)
        inner.setLeft(inner.left() + painter.fontMetrics().horizontalAdvance(f"{words}  "))
        painter.setFont(theme.font("heading"))
        painter.setPen(theme.color("text-muted"))
        painter.drawText(inner, bottom, f"{line.total:,}")

    def _paint_row(
        self, painter: QPainter, rect: QRect, line: Line, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, view, row = self._theme, self._view, index.row()
        chosen = view.selectionModel().isSelected(index)  # asked of the view: QStyle's flags take 14 ms to import
        if chosen or row == self.hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selection" if chosen else "hover"))
            painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), 6, 6)
        if view.hasFocus() and view.currentIndex().row() == row:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(5, 2, -5, -2), 5, 5)
        inner = rect.adjusted(PAD, 0, -PAD - (self.spare + 4 if row == self.spared else 0), 0)
        if line.due is None:
            painter.setFont(theme.font("body"))
            painter.setPen(theme.color("selection-text" if chosen else "accent"))
            at = inner.adjusted(30, 0, 0, 0)
            painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, f"Show {line.more} more")
            return
        self._paint_reminder(painter, inner, line, chosen=chosen)

    def _paint_reminder(self, painter: QPainter, rect: QRect, line: Line, *, chosen: bool) -> None:
        theme, due = self._theme, line.due
        assert due is not None
        words, ink = due_and_repeat(due.reminder, self._model.now)
        icon = theme.icon(ICONS[due.reminder.channel], "selection-text" if chosen else "text-muted")
        side = round(18 * theme.scale)
        icon.paint(painter, QRect(rect.left(), rect.center().y() - side // 2, side, side))
        left = rect.adjusted(side + 12, 8, 0, -8)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("selection-text" if chosen else "text"))
        self._put(painter, left, due.reminder.text, Qt.AlignmentFlag.AlignTop)
        strong = ink != "text-muted"
        painter.setFont(theme.font("body", strong=strong))
        painter.setPen(theme.color("selection-text" if chosen else ink))
        used = self._put(painter, left, words[:1].upper() + words[1:], Qt.AlignmentFlag.AlignBottom)
        if due.about:
            left.setLeft(left.left() + used)
            painter.setFont(theme.font("body"))
            painter.setPen(theme.color("selection-text" if chosen else "text-muted"))
            self._put(painter, left, f"  ·  {due.about}", Qt.AlignmentFlag.AlignBottom)

    def _put(self, painter: QPainter, rect: QRect, text: str, where: Qt.AlignmentFlag) -> int:
        """Text on one line, shortened to fit; how wide it became."""
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, rect.width()))
        painter.drawText(rect, where | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine, shown)
        return metrics.horizontalAdvance(shown)


class AgendaList(QListView):
    """As high as its rows, inside a page that scrolls. ``opened(row)``: Enter or double-click on a reminder;
    ``more_wanted(section)``; ``moved(QRect)``: where the current row now is, to be brought into sight; the others: what
    was chosen in the bar."""

    opened = Signal(int)
    more_wanted = Signal(str)
    moved = Signal(QRect)
    done = Signal()
    put_off = Signal()
    script = Signal()
    more = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._barred = False  # the bar comes after the first rows are painted, 4 ms sooner for it
        self.setObjectName("agenda")
        self.setAccessibleName("Reminders")
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
        self.activated.connect(self._on_activated)
        self.clicked.connect(self._on_clicked)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        context.theme.changed.connect(self._on_theme_changed)

    @cached_property
    def bar(self) -> RowBar:
        bar = RowBar(self._context, self)
        bar.done.connect(self.done)
        bar.put_off.connect(self.put_off)
        bar.script.connect(self.script)
        bar.more.connect(self.more)
        return bar

    @property
    def agenda(self) -> AgendaModel:
        return self._model

    def show_lines(self, lines: list[Line], now: datetime) -> None:
        """Show these rows. What was chosen stays chosen; where the current row went away or was put off, the next one
        is current."""
        row = self.currentIndex().row()
        current = self._model.reminder(row)
        chosen = self.chosen()
        if not self._model.show(lines, now):
            return
        self._hovered = -1
        at = self._row_of(current)
        if at < 0:
            at = self._nearest(max(row, 0))
        select = self.selectionModel()
        if at >= 0:
            select.setCurrentIndex(self._model.index(at), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        for reminder in chosen:
            if (found := self._row_of(reminder)) >= 0:
                select.select(self._model.index(found), QItemSelectionModel.SelectionFlag.Select)
        self.updateGeometry()
        self._context.ops.soon(self._begin_bar, owner=self)

    def _begin_bar(self) -> None:
        self._barred = True
        self._place_bar()

    def _row_of(self, reminder: Reminder | None) -> int:
        """Where a reminder stands that is still due when it was, or -1."""
        row = self._model.row_of(reminder.id) if reminder else -1
        now = self._model.reminder(row)
        return row if now and reminder and now.due == reminder.due else -1

    def chosen(self) -> list[Reminder]:
        """The reminders that are selected, in their order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [reminder for row in rows if (reminder := self._model.reminder(row)) is not None]

    def pointed_at(self) -> list[Reminder]:
        """The reminder under the bar; all that are chosen when it is one of them."""
        under = self._model.reminder(self._bar_row())
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._hovered = -1
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

    def _nearest(self, row: int) -> int:
        """The first row from here on that holds a reminder, else the last before."""
        rows = [i for i, line in enumerate(self._model.lines) if line.due]
        return next((i for i in rows if i >= row), rows[-1] if rows else -1)

    def _bar_row(self) -> int:
        if self._model.reminder(self._hovered):
            return self._hovered
        return self.currentIndex().row()

    def _place_bar(self) -> None:
        self._delegate.hovered = self._hovered
        self.viewport().update()
        if not self._barred:
            return
        row = self._bar_row()
        reminder = self._model.reminder(row)
        if reminder is None:
            if self.bar.isAncestorOf(self.bar.window().focusWidget() or self):
                self.setFocus()
            self.bar.hide()
            self._delegate.spared = -1
        else:
            self.bar.show_for(reminder)
            size = self.bar.sizeHint()
            rect = self.visualRect(self._model.index(row))
            self._delegate.spared, self._delegate.spare = row, size.width()
            top = rect.top() + (rect.height() - size.height()) // 2
            self.bar.setGeometry(QRect(rect.right() - size.width() - PAD + 1, top, size.width(), size.height()))
            self.bar.show()

    def _on_current_changed(self, current: QModelIndex, _: QModelIndex) -> None:
        self._place_bar()
        if current.isValid():
            self.moved.emit(self.visualRect(current))

    def _on_activated(self, index: QModelIndex) -> None:
        line = self._model.lines[index.row()]
        if line.more:
            self.more_wanted.emit(line.section)
        elif line.due:
            self.opened.emit(index.row())

    def _on_clicked(self, index: QModelIndex) -> None:
        if self._model.lines[index.row()].more:
            self.more_wanted.emit(self._model.lines[index.row()].section)

    def _on_theme_changed(self) -> None:
        self.doItemsLayout()
        self.updateGeometry()
        self._place_bar()
