"""The list of people or of employers: who they are, and what is next with them. It asks for what is looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from apptracker.domain.clock import today
from apptracker.domain.people import Listed, Who
from apptracker.store import Database
from apptracker.ui import formats
from apptracker.ui.context import Context
from apptracker.ui.people.portrait import paint_portrait
from apptracker.ui.tr import tr, trn
from apptracker.ui.widgets.basics import tip
from apptracker.ui.widgets.ground import paint_ground

_KIND = {Who.PEOPLE: "contact", Who.EMPLOYERS: "employer"}
WINDOW = 60  # lines fetched at once
_FEW = 500  # lines up to which a view is told that they changed: it lays all of them out anew, which takes its time
_PAD = 14
_GAP = 10

Index = QModelIndex | QPersistentModelIndex
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


@dataclass(frozen=True, slots=True)
class Words:
    """What a line says: beside the name and below it, and how urgent that is."""

    name: str
    about: str
    count: str
    when: str
    color: str

    @property
    def spoken(self) -> str:
        return ", ".join(filter(None, (self.name, self.about, self.count, self.when)))


class DirectoryModel(QStringListModel):
    """Names are there at once; what else lines say is asked for as they are looked at (``asked(who, ids)``) and comes
    with :meth:`put`, which ``came`` tells. ``names(kind, ids)`` gives names; ``words(line)`` what a line says.

    A list of as many empty texts, since Qt asks twice for each line how many there are whenever it lays the list out:
    that must not be answered by Python where there are ten thousands.
    """

    asked = Signal(object, object)
    came = Signal()

    def __init__(
        self,
        names: Callable[[str, list[int]], dict[int, str]],
        words: Callable[[Who, Listed], Words],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._fetch_names, self._words = names, words
        self.who = Who.PEOPLE
        self.ids: list[int] = []
        self._rows: dict[int, Words] = {}
        self._names: dict[int, Words] = {}
        self._waiting: set[int] = set()

    def show(self, who: Who, ids: list[int], rows: dict[int, Listed]) -> None:
        """These, in this order; what was known of others is forgotten."""
        self.who, self.ids = who, ids
        self._forget(rows)
        self.setStringList([""] * len(ids))

    def renew(self, rows: dict[int, Listed]) -> None:
        """The same ones in the same order, with other words."""
        self._forget(rows)
        self._changed()

    def put(self, who: Who, rows: dict[int, Listed]) -> None:
        """What was asked for."""
        if who is self.who:
            self._rows.update({id_: self._words(who, row) for id_, row in rows.items()})
            self._waiting.difference_update(rows)
            self._changed()

    def at(self, place: int) -> Words | None:
        """What a line says by now; None for one that has gone since."""
        id_ = self.ids[place]
        if id_ in self._rows:
            return self._rows[id_]
        near = self.ids[max(0, place - WINDOW // 2) : place + WINDOW]
        if id_ not in self._names:
            names = self._fetch_names(_KIND[self.who], near)
            self._names.update({each: Words(name, "", "", "", "text-muted") for each, name in names.items()})
        if id_ not in self._waiting:
            wanted = [each for each in near if each not in self._rows and each not in self._waiting]
            self._waiting.update(wanted)
            self.asked.emit(self.who, wanted)
        return self._rows.get(id_) or self._names.get(id_)

    def _forget(self, rows: dict[int, Listed]) -> None:
        self._rows = {id_: self._words(self.who, row) for id_, row in rows.items()}
        self._names.clear()
        self._waiting.clear()

    def _changed(self) -> None:
        self.came.emit()
        if 0 < len(self.ids) <= _FEW:
            self.dataChanged.emit(self.index(0), self.index(len(self.ids) - 1))

    def name_of(self, id_: int) -> str:
        """What somebody of the list is called."""
        words = self.at(self.ids.index(id_)) if id_ in self.ids else None
        return words.name if words else ""

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _ROLES or (words := self.at(index.row())) is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join(filter(None, (words.name, words.about, words.count, words.when))))
        return words.name if role == Qt.ItemDataRole.DisplayRole else words.spoken


class _Painted(QStyledItemDelegate):
    """A portrait; the name and how many applications; below, what they do and what is next."""

    def __init__(self, context: Context, view: DirectoryList) -> None:
        super().__init__(view)
        self._theme, self._view = context.theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        body, small = (QFontMetrics(self._theme.font(name)).height() for name in ("body", "small"))
        return QSize(200, body + small + self._theme.room(20))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        words = self._view.directory.at(index.row())
        if words is None:
            return
        theme = self._theme
        painter.save()
        focused = self._view.hasFocus() and self._view.currentIndex() == index
        chosen = paint_ground(painter, option, theme, focused=focused)
        around = theme.room(16) // 2
        inner = option.rect.adjusted(_PAD, around, -_PAD, -around)
        side = min(inner.height(), round(34 * theme.scale))
        picture = QRect(inner.left(), inner.top() + (inner.height() - side) // 2, side, side)
        under = "surface" if chosen else "accent-soft"
        paint_portrait(painter, self._seen(option, picture), theme, words.name, self._view.directory.who, ground=under)
        text = inner.adjusted(side + _GAP, 0, 0, 0)
        body = QFontMetrics(theme.font()).height()
        upper = QRect(text.left(), text.top(), text.width(), body)
        lower = QRect(text.left(), upper.bottom() + 3, text.width(), text.bottom() - upper.bottom() - 2)
        self._line(painter, option, upper, (words.name, "body", True, "text"), (words.count, "small", "text-muted"))
        self._line(
            painter, option, lower, (words.about, "small", False, "text-muted"), (words.when, "small", words.color)
        )
        painter.restore()

    def _line(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRect,
        leading: tuple[str, str, bool, str],
        trailing: tuple[str, str, str],
    ) -> None:
        """Two texts in a line; the one at its end is whole where half of the line is enough."""
        theme = self._theme
        end, font, color = trailing
        painter.setFont(theme.font(font))
        width = min(painter.fontMetrics().horizontalAdvance(end) + 2, rect.width() // 2) if end else 0
        place = QRect(rect.right() - width + 1, rect.top(), width, rect.height())
        aligned = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.color(color))
        shown = painter.fontMetrics().elidedText(end, Qt.TextElideMode.ElideRight, width)
        painter.drawText(self._seen(option, place), aligned, shown)
        words, font, strong, color = leading
        painter.setFont(theme.font(font, strong=strong))
        painter.setPen(theme.color(color))
        place = rect.adjusted(0, 0, -(width + _GAP if width else 0), 0)
        aligned = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(self._seen(option, place), aligned, shown)

    @staticmethod
    def _seen(option: QStyleOptionViewItem, rect: QRect) -> QRect:
        return QStyle.visualRect(option.direction, option.rect, rect)


class DirectoryList(QListView):
    """``chosen(id)``: another is the current one, or 0 for none; ``opened(id)``: Enter, or a click on it. Several can
    be selected, for what is done with many."""

    chosen = Signal(int)
    opened = Signal(int)
    focused = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("peopleList")
        self._context = context
        self._showing = False
        self.directory = DirectoryModel(context.db.read.names, self._words, self)
        self.directory.asked.connect(self._on_asked)
        self.directory.came.connect(self.viewport().update)
        self.setModel(self.directory)
        self._delegate = _Painted(context, self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setMinimumWidth(220)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        context.theme.changed.connect(self.doItemsLayout)

    @property
    def current(self) -> int:
        """The id of the current one, or 0."""
        row = self.currentIndex().row()
        return self.directory.ids[row] if 0 <= row < len(self.directory.ids) else 0

    @property
    def selected(self) -> list[int]:
        """The ids of what is selected, in order."""
        return [self.directory.ids[row] for row in sorted({index.row() for index in self.selectedIndexes()})]

    def show_list(self, who: Who, ids: list[int], rows: dict[int, Listed]) -> None:
        """Show these; who is current and selected stays so, and where the current one went, the next one is."""
        model = self.directory
        if who is model.who and ids == model.ids:
            model.renew(rows)
            return
        same = who is model.who
        place, current, selected = self.currentIndex().row(), self.current, self.selected if same else []
        top = self.verticalScrollBar().value()
        self._showing = True
        model.show(who, ids, rows)
        self._showing = False
        if same and current in ids:
            self._make_current(ids.index(current), selected)
            self.verticalScrollBar().setValue(top)
        elif same and ids and current:
            self._make_current(min(place, len(ids) - 1))
        else:
            self.chosen.emit(0)

    def choose(self, id_: int) -> bool:
        """Make one the current one; whether it is there."""
        if id_ not in self.directory.ids:
            return False
        self._make_current(self.directory.ids.index(id_))
        return True

    def choose_first(self) -> None:
        if self.directory.ids:
            self._make_current(0)

    def _make_current(self, row: int, selected: list[int] | None = None) -> None:
        index = self.directory.index(row)
        flags = QItemSelectionModel.SelectionFlag
        self._showing = True
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
        for id_ in selected or ():
            if len(selected or ()) > 1 and id_ in self.directory.ids:
                other = self.directory.index(self.directory.ids.index(id_))
                self.selectionModel().select(QItemSelection(other, other), flags.Select)
        self._showing = False
        self.scrollTo(index)
        self.chosen.emit(self.current)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = not event.modifiers() and event.button() is Qt.MouseButton.LeftButton
        if plain and index.isValid() and index == self.currentIndex():
            self.opened.emit(self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current:
            self.opened.emit(self.current)
        else:
            super().keyPressEvent(event)

    def _on_asked(self, who: Who, ids: list[int]) -> None:
        def fetch(db: Database) -> tuple[Who, dict[int, Listed]]:
            return who, db.read.listed_rows(who, ids)

        self._context.ops.read(fetch, self._on_fetched, owner=self)

    def _on_fetched(self, fetched: tuple[Who, dict[int, Listed]]) -> None:
        self.directory.put(*fetched)

    def _on_current_changed(self, current: QModelIndex, _: QModelIndex) -> None:
        if not self._showing:
            self.chosen.emit(self.current)

    def _words(self, who: Who, row: Listed) -> Words:
        now = self._context.clock.now()
        day = today(self._context.clock)
        place = row.employer if who is Who.PEOPLE else row.more.removeprefix("https://").removeprefix("http://")
        about = " · ".join(filter(None, (row.more, place))) if who is Who.PEOPLE else place
        count = trn("{n} application", "{n} applications", row.applications) if row.applications else ""
        when, color = "", "text-muted"
        if row.next is not None:
            due = row.next.day(now.tzinfo)
            late = due < day or (not row.next.all_day and row.next.due <= now)
            color = "danger" if late else "warning" if due == day else "text-muted"
            words = formats.day(due, day)
            when = tr("Overdue, {day}", day=words) if late else tr("Reminder {day}", day=words)
        elif row.last is not None:
            when = tr("In touch {day}", day=formats.day(row.last, day))
        return Words(row.name, about, count, when, color)
