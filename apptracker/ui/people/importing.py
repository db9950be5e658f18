"""What a file of address cards would change, card by card; nothing is stored before the person says so."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QDialog, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from apptracker.domain.cards import CardState
from apptracker.domain.people import Who
from apptracker.services import cards as importing
from apptracker.ui.context import Context
from apptracker.ui.fitting import size_dialog
from apptracker.ui.people.portrait import paint_portrait
from apptracker.ui.theme import set_role
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import button, in_row, label, stacked, tip
from apptracker.ui.widgets.wrapping_check import WrappingCheck
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from collections.abc import Sequence

    from apptracker.domain.errors import AppError
    from apptracker.services.cards import Offered
    from apptracker.store import Database

_STATES = {
    CardState.NEW: (mark("New"), "success"),
    CardState.CHANGED: (mark("Changed"), "warning"),
    CardState.SAME: (mark("Known already"), "text-muted"),
    CardState.TWICE: (mark("Twice in the file"), "text-muted"),
}
_NAMES = {
    "name": mark("name"),
    "role": mark("role"),
    "employer": mark("employer"),
    "email": mark("e-mail"),
    "phone": mark("phone"),
    "notes": mark("notes"),
}
_PAD = 20
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_BOX = 18  # pixels of a check box at normal font size


class CardsModel(QAbstractListModel):
    """The cards, each taken or left. ``counted()``: another number is taken."""

    counted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.offered: list[Offered] = []
        self.taken: set[int] = set()

    def show(self, offered: list[Offered]) -> None:
        """What adds something is taken; what would replace what the person has is theirs to take."""
        self.beginResetModel()
        self.offered = offered
        self.taken = {
            place
            for place, each in enumerate(offered)
            if each.compared.state is CardState.NEW or (each.compared.adds and not each.compared.replaces)
        }
        self.endResetModel()
        self.counted.emit()

    def can_be_taken(self, place: int) -> bool:
        each = self.offered[place].compared
        return each.state in (CardState.NEW, CardState.CHANGED)

    def turn(self, place: int) -> None:
        if 0 <= place < len(self.offered) and self.can_be_taken(place):
            self.taken ^= {place}
            self.dataChanged.emit(self.index(place), self.index(place))
            self.counted.emit()

    def take_all(self, take: bool) -> None:
        self.taken = {place for place in range(len(self.offered)) if take and self.can_be_taken(place)}
        if self.offered:
            self.dataChanged.emit(self.index(0), self.index(len(self.offered) - 1))
        self.counted.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.offered)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        each = self.offered[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return each.compared.card.name
        if role == Qt.ItemDataRole.CheckStateRole and self.can_be_taken(index.row()):
            return Qt.CheckState.Checked if index.row() in self.taken else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            taken = tr("taken") if index.row() in self.taken else tr("left out")
            state = tr(_STATES[each.compared.state][0])
            return ", ".join(filter(None, (each.compared.card.name, state, told(each), taken)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(whole(each))
        return None


def told(each: Offered) -> str:
    """What a card tells in a line: of somebody new who they are, of somebody known what would change."""
    compared, card = each.compared, each.compared.card
    if compared.state is not CardState.CHANGED:
        return " · ".join(filter(None, (card.role, card.employer, card.email, card.phone)))
    words = []
    if compared.adds:
        words.append(tr("adds {fields}", fields=", ".join(tr(_NAMES[d.field]) for d in compared.adds)))
    words += [
        tr("{field}: {before} becomes {after}", field=tr(_NAMES[d.field]), before=d.before, after=d.after)
        for d in compared.replaces
    ]
    return " · ".join(words)


def whole(each: Offered) -> str:
    card = each.compared.card
    lines = [card.name, card.role, card.employer, card.email, card.phone, card.notes[:300]]
    return "\n".join(filter(None, lines))


class _Painted(QStyledItemDelegate):
    def __init__(self, context: Context, view: CardsList) -> None:
        super().__init__(view)
        self._theme, self._view = context.theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        body, small = (QFontMetrics(self._theme.font(name)).height() for name in ("body", "small"))
        return QSize(200, body + small + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, model = self._theme, self._view.cards
        each = model.offered[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = option.rect.adjusted(4, 1, -4, -1)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(ground, 6, 6)
        if self._view.hasFocus() and self._view.currentIndex() == index:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 6, 6)

        def seen(rect: QRect) -> QRect:
            return QStyle.visualRect(option.direction, option.rect, rect)

        inner = option.rect.adjusted(_PAD, 6, -_PAD, -6)
        box = round(_BOX * theme.scale)
        side = min(inner.height(), round(30 * theme.scale))
        if model.can_be_taken(index.row()):
            place = QRect(inner.left(), inner.center().y() - box // 2, box, box)
            _paint_box(painter, seen(place), self._view, on=index.row() in model.taken)
        picture = QRect(inner.left() + box + 10, inner.center().y() - side // 2, side, side)
        paint_portrait(painter, seen(picture), theme, each.compared.card.name, Who.PEOPLE)
        words, color = _STATES[each.compared.state]
        painter.setFont(theme.font("small", strong=True))
        state = tr(words)
        width = painter.fontMetrics().horizontalAdvance(state) + 4
        leading = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        trailing = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignVCenter
        upper = QRect(picture.right() + 11, inner.top(), inner.right() - picture.right() - 10, inner.height() // 2)
        painter.setPen(theme.color(color))
        painter.drawText(seen(QRect(upper.right() - width, upper.top(), width, upper.height())), trailing, state)
        for font, strong, ink, text, place in (
            ("body", True, "text", each.compared.card.name, upper.adjusted(0, 0, -width - 8, 0)),
            ("small", False, "text-muted", told(each), upper.translated(0, upper.height())),
        ):
            painter.setFont(theme.font(font, strong=strong))
            painter.setPen(theme.color(ink))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(seen(place), leading, shown)
        painter.restore()


def _paint_box(painter: QPainter, rect: QRect, view: CardsList, *, on: bool) -> None:
    theme = view.theme
    painter.setPen(QPen(theme.color("accent" if on else "control"), 1.5))
    painter.setBrush(theme.color("accent" if on else "surface"))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
    if on:
        theme.icon("check", "accent-text").paint(painter, rect.adjusted(2, 2, -2, -2))


class CardsList(QListView):
    """Space or a click takes a card or leaves it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("peopleList")
        self.setAccessibleName(tr("Address cards"))
        self.setAccessibleDescription(tr("Space takes a card or leaves it out"))
        self.theme = context.theme
        self.cards = CardsModel(self)
        self.setModel(self.cards)
        self._delegate = _Painted(context, self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.cards.turn(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.cards.turn(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class ImportDialog(QDialog):
    def __init__(self, context: Context, paths: Sequence[Path], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Import address cards"))
        self.context = context
        self._said = label(tr("Reading the cards…"), "muted", wrap=True)
        self.list = CardsList(context)
        self.list.cards.counted.connect(self._on_counted)
        self.all = WrappingCheck(tr("Take all"))
        self.all.clicked.connect(self.list.cards.take_all)
        self.tie = WrappingCheck("")
        self.tie.hide()
        self.tie.toggled.connect(self._on_counted)
        self.import_button = button(tr("Import"), self._on_import, "primary")
        self.import_button.setDefault(True)
        self.import_button.setEnabled(False)
        self.cancel = button(tr("Cancel"), self.reject)
        head = stacked(label(tr("Import address cards"), "heading"), self._said, in_row(self.all, 1), spacing=6)
        head.setContentsMargins(20, 18, 20, 6)
        foot = stacked(in_row(self.tie, 1), in_row(1, self.cancel, self.import_button), spacing=10)
        foot.setContentsMargins(20, 10, 20, 18)
        column = stacked(head, self.list, foot, spacing=0)
        column.setStretch(1, 1)
        self.setLayout(column)
        size_dialog(self, min(1.5, context.theme.scale), 620, 560)
        context.ops.read(
            partial(_offered, paths=tuple(paths)),
            self._on_read,
            owner=self,
            failed=self._on_failed,
            words=tr("Reading the cards"),
        )

    def _on_read(self, offered: list[Offered]) -> None:
        self.list.cards.show(offered)
        states = [each.compared.state for each in offered]
        parts = [
            trn("{n} new", "{n} new", states.count(CardState.NEW)),
            trn("{n} changed", "{n} changed", states.count(CardState.CHANGED)),
            trn("{n} known already", "{n} known already", states.count(CardState.SAME)),
        ]
        cards = trn("{n} card", "{n} cards", len(offered))
        self._said.setText(tr("{cards}: {parts}. Nothing is stored yet.", cards=cards, parts=", ".join(parts)))
        ties = sum(len(each.ties) for each in offered)
        self.tie.setVisible(bool(ties))
        self.tie.setText(
            trn(
                "Tie them to your open application at their employer",
                "Tie them to your {n} open applications at their employers",
                ties,
            )
        )
        self.list.setFocus()

    def _on_counted(self) -> None:
        count, can = len(self._wishes()), sum(map(self.list.cards.can_be_taken, range(len(self.list.cards.offered))))
        self.import_button.setEnabled(bool(count))
        self.import_button.setText(trn("Import {n} card", "Import {n} cards", count) if count else tr("Import"))
        self.all.setEnabled(bool(can))
        self.all.setChecked(bool(can) and len(self.list.cards.taken) == can)

    def _wishes(self) -> list[importing.Wish]:
        """What is taken, and with ``tie`` those known already, too."""
        model, tie = self.list.cards, self.tie.isChecked()
        found = []
        for place, each in enumerate(model.offered):
            taken = place in model.taken
            known = tie and each.compared.state is CardState.SAME and bool(each.ties)
            if taken or known:
                found.append(importing.Wish(each, replace=True, tie=tie))
        return found

    def _on_import(self) -> None:
        wishes = self._wishes()
        self.import_button.setEnabled(False)
        self.context.ops.change(
            lambda db: importing.store(db, wishes),
            owner=self,
            toast=trn("{n} card imported", "{n} cards imported", len(wishes)),
            done=self._on_imported,
            failed=self._on_failed,
            words=tr("Importing the cards"),
        )

    def _on_imported(self, imported: importing.Imported) -> None:
        self.accept()
        first = next(iter((*imported.added, *imported.changed)), None)
        if first is not None:
            self.context.go.open_person(first)

    def _on_failed(self, error: AppError) -> None:
        self._said.setText(words_for_person(error))
        set_role(self._said, "danger")
        self.cancel.setText(tr("Close"))


def _offered(db: Database, paths: tuple[Path, ...]) -> list[Offered]:
    return importing.offer(db, importing.read_files(paths))
