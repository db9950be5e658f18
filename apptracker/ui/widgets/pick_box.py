"""A box to choose from under a button: a field to type in and the lines it leaves, for keyboard and mouse alike."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from apptracker.domain.stages import StageKind
from apptracker.ui.theme import Theme
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import label
from apptracker.ui.widgets.stages import stage_dot

_WIDTH = 290  # pixels at letters of 100 %
_MOST_LINES = 13
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Entry(NamedTuple):
    """One line. ``detail`` stands at its end, ``kind`` is a stage's, for its dot; ``chosen``: whether it is set, None
    where that means nothing. It ``opens`` a level below, or stands for a ``value``, and the box ``stays``."""

    text: str
    detail: str = ""
    icon: str = ""
    kind: StageKind | None = None
    chosen: bool | None = None
    opens: str = ""
    value: object = None
    stays: bool = False

    @property
    def spoken(self) -> str:
        state = tr("chosen") if self.chosen else ""
        return ", ".join(filter(None, (self.text, self.detail, state)))


class Asked(NamedTuple):
    """What the field of a level asks for, and what more can be typed there, or ""."""

    placeholder: str
    hint: str = ""


class PickBox(QFrame):
    """``chose(value)``: a line was chosen. ``offer(level, typed)`` gives the lines, ``asked(level)`` the words; ""
    is the level where the box begins."""

    chose = Signal(object)

    def __init__(
        self,
        theme: Theme,
        offer: Callable[[str, str], list[Entry]],
        asked: Callable[[str], Asked],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("pickBox")
        self._theme, self._offer, self._asked = theme, offer, asked
        self._anchor = parent
        self.setAccessibleName(asked("").placeholder)
        self._level, self._from_root = "", False
        self.field = QLineEdit()
        self.field.textChanged.connect(self._on_typed)
        self.field.installEventFilter(self)
        self.lines = _Lines(self)
        self.list = QListView()
        self.list.setAccessibleName(tr("What can be chosen"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setModel(self.lines)
        self.list.setItemDelegate(_Painted(self.lines, theme))
        self.list.entered.connect(self.list.setCurrentIndex)
        self.list.clicked.connect(self._on_clicked)
        self._hint = label("", "small", wrap=True)
        self._hint.setContentsMargins(8, 0, 8, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(4)
        for part in (self.field, self.list, self._hint):
            column.addWidget(part)

    def open_under(self, anchor: QWidget, level: str = "") -> None:
        """Show the box, at one of its levels, below a widget and inside its window."""
        self._anchor = anchor
        self._from_root = not level
        self._show_level(level)
        self.show()
        self.field.setFocus()

    def refresh(self) -> None:
        """There are other lines, or the same with other details: show them, the same one current."""
        place = self.list.currentIndex().row()
        self._fill(max(0, place))

    # Inside

    def _show_level(self, level: str, current: int = 0) -> None:
        self._level = level
        asked = self._asked(level)
        self.field.setPlaceholderText(asked.placeholder)
        self.field.setAccessibleName(asked.placeholder)
        self._hint.setText(asked.hint)
        self._hint.setVisible(bool(asked.hint))
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self._fill(current)

    def _fill(self, current: int = 0) -> None:
        self.lines.show_entries(self._offer(self._level, self.field.text()))
        self._place()
        self._choose(current)

    def _place(self) -> None:
        """As large as the lines, inside the window."""
        window = self._anchor.window()
        room = QRect(window.mapToGlobal(QPoint(0, 0)), window.size()).adjusted(8, 8, -8, -8)
        height = _height(self._theme)
        lines = max(1, min(len(self.lines.entries), _MOST_LINES))
        self.list.setFixedHeight(min(lines * height + 4, max(2 * height, room.height() // 2)))
        self.list.setVisible(bool(self.lines.entries))
        width = min(round(_WIDTH * self._theme.scale), room.width())
        self.setFixedWidth(width)
        self.adjustSize()
        below = self._anchor.mapToGlobal(QPoint(0, self._anchor.height() + 3))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            below.setX(below.x() + self._anchor.width() - width)
        below.setX(max(room.left(), min(below.x(), room.right() - width)))
        below.setY(max(room.top(), min(below.y(), room.bottom() - self.height())))
        self.move(below)

    def _choose(self, place: int) -> None:
        entries = self.lines.entries
        if entries:
            place = max(0, min(place, len(entries) - 1))
            self.list.setCurrentIndex(self.lines.index(place))
            if self.isVisible():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.list, entries[place].spoken))

    def _on_typed(self) -> None:
        self._fill()

    def _on_clicked(self, index: QModelIndex) -> None:
        self._run(self.lines.entries[index.row()])

    def _run(self, entry: Entry) -> None:
        if entry.opens:
            self._show_level(entry.opens)
        elif entry.value is not None:
            if not entry.stays:
                self.hide()
            self.chose.emit(entry.value)
            if entry.stays:
                self._go_on(entry)

    def _go_on(self, chosen: Entry) -> None:
        """Choose more, what was typed being done with; the line that was chosen stays the current one."""
        typed, place = bool(self.field.text()), max(0, self.list.currentIndex().row())
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self._fill(place)
        if typed:
            self._choose(next((i for i, each in enumerate(self.lines.entries) if each.text == chosen.text), 0))

    def _back(self) -> None:
        """From a level to the one above."""
        left = self._level
        self._show_level("")
        self._choose(next((i for i, each in enumerate(self.lines.entries) if each.opens == left), 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key, typed, at = event.key(), self.field.text(), self.list.currentIndex().row()
        entry = self.lines.entries[at] if 0 <= at < len(self.lines.entries) else None
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        inward, outward = (Qt.Key.Key_Left, Qt.Key.Key_Right) if mirrored else (Qt.Key.Key_Right, Qt.Key.Key_Left)
        if key in _STEPS:
            self._choose(at + _STEPS[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if entry is not None:
                self._run(entry)
        elif entry is not None and (
            (key == inward and entry.opens and self.field.cursorPosition() == len(typed))
            or (key == Qt.Key.Key_Space and not typed and entry.chosen is not None)
        ):
            self._run(entry)
        elif key in (outward, Qt.Key.Key_Backspace) and not typed and self._level and self._from_root:
            self._back()
        elif key == Qt.Key.Key_Escape:
            if typed:
                self.field.clear()
            elif self._level and self._from_root:
                self._back()
            else:
                self.hide()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._choose(at + (1 if key == Qt.Key.Key_Tab else -1))
        else:
            return False
        return True


class _Lines(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def show_entries(self, entries: list[Entry]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.entries[index.row()].text
        return self.entries[index.row()].spoken if role == Qt.ItemDataRole.AccessibleTextRole else None


def _height(theme: Theme) -> int:
    return theme.size("body") + 17


class _Painted(QStyledItemDelegate):
    """A line: a mark where it is chosen, or its icon; its text; at the end what tells more of it."""

    def __init__(self, lines: _Lines, theme: Theme) -> None:
        super().__init__(lines)
        self._lines, self._theme = lines, theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, _height(self._theme))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, theme = self._lines.entries[index.row()], self._theme
        whole: QRect = option.rect
        direction = option.direction
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        ink, muted = ("selection-text", "selection-text") if current else ("text", "text-muted")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selection"))
            painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), 6, 6)

        def placed(rect: QRect) -> QRect:
            return QStyle.visualRect(direction, whole, rect)

        side = theme.size("body") + 2
        top = whole.center().y() - side // 2
        at = whole.left() + 8
        if entry.chosen is not None and not (entry.icon and not entry.chosen):
            if entry.chosen:
                theme.icon("check", ink if current else "accent").paint(painter, placed(QRect(at, top, side, side)))
            at += side + 8
        elif entry.icon:
            theme.icon(entry.icon, muted).paint(painter, placed(QRect(at, top, side, side)))
            at += side + 8
        if entry.kind is not None:
            stage_dot(theme, entry.kind).paint(painter, placed(QRect(at, top, side, side)))
            at += side + 6
        end = whole.right() - 8
        if entry.opens:
            small = theme.size("small")
            arrow = placed(QRect(end - small, whole.center().y() - small // 2, small, small))
            theme.icon("right", muted).paint(painter, arrow)
            end -= small + 6
        align = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        leading = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft) | align
        trailing = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignRight) | align
        if entry.detail:
            painter.setFont(theme.font("small"))
            painter.setPen(theme.color(muted))
            metrics = painter.fontMetrics()
            room = min(metrics.horizontalAdvance(entry.detail) + 2, (end - at) * 3 // 5)
            shown = metrics.elidedText(entry.detail, Qt.TextElideMode.ElideRight, room)
            painter.drawText(placed(QRect(end - room, whole.top(), room, whole.height())), trailing, shown)
            end -= room + 10
        painter.setFont(theme.font())
        painter.setPen(theme.color(ink))
        shown = painter.fontMetrics().elidedText(entry.text, Qt.TextElideMode.ElideRight, end - at)
        painter.drawText(placed(QRect(at, whole.top(), max(0, end - at), whole.height())), leading, shown)
        painter.restore()
