"""What a list of applications is filtered by: each filter as a chip to change or take away, and a button to add more.

For whatever shows a :class:`~apptracker.domain.selection.Selection`: the table, the board.
"""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from apptracker.domain.clock import today
from apptracker.domain.selection import Selection
from apptracker.ui.context import Context
from apptracker.ui.filtering.offers import Known, asked, entries
from apptracker.ui.filtering.words import ChipWords, Names, chips, cleared, without
from apptracker.ui.theme import Theme, set_role
from apptracker.ui.tr import tr, trn
from apptracker.ui.widgets.basics import FlowLayout, button, tip
from apptracker.ui.widgets.pick_box import Entry, PickBox
from apptracker.ui.widgets.push_button import PushButton

if TYPE_CHECKING:
    from apptracker.store import Database
    from apptracker.store.reading.facets import Facets

_LINES = 2  # of chips at most where there is room; what does not fit is counted
_WIDEST = 340  # pixels of a chip at letters of 100 %
_INSET = 11  # pixels between a chip's edge and its words
_TAKE_AWAY = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_CROSS = 18  # pixels at a chip's end that take it away


class FilterBar(QWidget):
    """``changed()``: the person set another ``selection``. The bar is as high as its chips, and hidden while nothing is
    set; :attr:`button`, which opens the box, is for its owner to place. ``leave_out``: fields that the owner shows in a
    way of its own; words to search for always are.

    Hand it what is set by :meth:`show_selection`; counts it fetches itself when its box opens.
    """

    changed = Signal()

    def __init__(self, context: Context, leave_out: Collection[str] = ()) -> None:
        super().__init__()
        self._context = context
        self._leave_out = frozenset(leave_out)
        self.selection = Selection()
        self._names = Names({}, {})
        self._facets: Facets | None = None
        self._shown: list[ChipWords] = []
        self._chips: list[FilterChip] = []
        self.setAccessibleName(tr("Filters"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.button = button(tr("Filter"), self.open)
        set_role(self.button, "quiet")
        self.button.setIcon(context.theme.icon("filter", "text-muted"))
        self.button.setToolTip(tr("Show only some of them"))
        self._row = FlowLayout(6)
        self.setLayout(self._row)
        self._more = button("", self._on_more, "filter")
        self._clear = button(tr("Clear"), self._on_clear, "quiet")
        self._clear.setToolTip(tr("Take all filters away"))
        self._clear.setProperty("compact", True)
        self._tail: list[QWidget] = [self._more, self._clear]
        for part in self._tail:
            self._row.addWidget(part)
        self._head: list[QWidget] = []
        self._lines_at_most = _LINES
        self._more.hide()
        self._box = PickBox(context.theme, self._offer, asked, self)
        self._box.chose.connect(self._on_chose)
        self.hide()

    def add(self, widget: QWidget, *, first: bool = False) -> None:
        """Put something of the owner's behind the chips, or before them; :meth:`fit` once it shows or is hidden."""
        (self._head if first else self._tail).append(widget)
        self._lay_out()

    def fit(self, lines: int | None = None) -> None:
        """What stands beside the chips shows now or is hidden, or they may take so many lines."""
        self._lines_at_most = lines or self._lines_at_most
        self._clear.setVisible(bool(self._shown))
        self.setVisible(bool(self._shown) or any(not part.isHidden() for part in (*self._head, *self._tail[2:])))
        self._fold()

    def show_selection(self, selection: Selection) -> None:
        """What is set now; tells nobody."""
        self.selection = selection
        self._fetch_names(self._context.db)
        self._show_chips()

    def set_short(self, short: bool) -> None:
        """Whether the icon of the button stands alone."""
        self.button.setText("" if short else tr("Filter"))
        self.button.setAccessibleName(tr("Filter"))

    @Slot()
    def open(self, field: str = "") -> None:
        """Offer all fields to filter by, or the values of one, under its chip."""
        self._facets = None
        self._fetch_names(self._context.db)
        anchor: QWidget = next((chip for chip in self._chips if chip.words.field == field), self.button)
        self._box.open_under(anchor if anchor.isVisible() else self, field)
        self._ask_facets()

    # Inside

    def _offer(self, level: str, typed: str) -> list[Entry]:
        known = Known(self._facets, self._names)
        return entries(level, typed, self.selection, known, today(self._context.clock), self._leave_out)

    def _ask_facets(self) -> None:
        selection = self.selection

        def fetch(db: Database) -> tuple[Selection, Facets, dict[int, str]]:
            from apptracker.services import searching

            found = db.read.facets(selection, only=searching.only_of(db, selection))
            return selection, found, db.read.names("employer", (id_ for id_, _ in found.employers))

        self._context.ops.read(fetch, self._on_facets, owner=self)

    def _on_facets(self, fetched: tuple[Selection, Facets, dict[int, str]]) -> None:
        selection, facets, employers = fetched
        if selection == self.selection:
            self._facets = facets
            self._names = self._names._replace(employers={**self._names.employers, **employers})
            if self._box.isVisible():
                self._box.refresh()

    def _fetch_names(self, db: Database) -> None:
        """What the ids in the selection stand for; a few rows at most."""
        wanted = self.selection.employer_ids | self.selection.not_employer_ids
        unknown = wanted - self._names.employers.keys()
        employers = {**self._names.employers, **(db.read.names("employer", unknown) if unknown else {})}
        self._names = Names({stage.id: stage for stage in db.read.stages()}, employers)

    def _on_chose(self, selection: Selection) -> None:
        self.selection = selection
        if self._box.isVisible():
            self._ask_facets()
        self._show_chips()
        self.changed.emit()

    def _show_chips(self) -> None:
        shown = chips(self.selection, self._names, today(self._context.clock))
        shown = [each for each in shown if each.field not in self._leave_out]
        if shown != self._shown:
            self._shown = shown
            self._make_chips()
        self.fit()

    def _make_chips(self) -> None:
        focused = next((place for place, chip in enumerate(self._chips) if chip.hasFocus()), None)
        fields = [each.field for each in self._shown]
        kept = {chip.words.field: chip for chip in self._chips if chip.words.field in fields}
        for chip in self._chips:
            if chip.words.field not in kept:
                chip.hide()
                chip.deleteLater()
        old = self._chips
        self._chips = [kept.get(each.field) or self._chip() for each in self._shown]
        for chip, each in zip(self._chips, self._shown, strict=True):
            chip.show_words(each)
        self._lay_out(old)
        if focused is not None and not any(chip.hasFocus() for chip in self._chips):
            if self._chips:
                self._chips[min(focused, len(self._chips) - 1)].setFocus()
            else:
                self.button.setFocus()

    def _lay_out(self, old: Collection[QWidget] = ()) -> None:
        """Put the parts in their order, on the row and for Tab; ``old``: chips that stood there before."""
        parts = (*self._head, *self._chips, *self._tail)
        for part in (*old, *parts):
            self._row.removeWidget(part)
        for part in parts:
            self._row.addWidget(part)
        self._put_in_order()

    def _put_in_order(self) -> None:
        """Tab goes from the button to the chips and on; once its owner has placed both."""
        if self.button.window() is self.window():
            for before, after in pairwise((self.button, *self._head, *self._chips, *self._tail)):
                QWidget.setTabOrder(before, after)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._put_in_order()

    def _chip(self) -> FilterChip:
        chip = FilterChip(self._context.theme)
        chip.opened.connect(self.open)
        chip.removed.connect(self._on_removed)
        return chip

    def _fold(self) -> None:
        """Count the chips that do not fit behind the others."""
        for chip in self._chips:
            chip.show()
        self._more.hide()
        hidden = 0
        while hidden < len(self._chips) and self._lines() > self._lines_at_most:
            hidden += 1
            self._chips[-hidden].hide()
            self._more.setText(trn("{n} more", "{n} more", hidden))
            self._more.show()
        self.updateGeometry()

    def _lines(self) -> int:
        """How many lines what shows takes."""
        width, spacing = self.width(), self._row.spacing()
        lines, at = 1, 0
        for part in (*self._head, *self._chips, *self._tail):
            if part.isHidden():
                continue
            needs = min(part.sizeHint().width(), width)
            if at and at + needs > width:
                lines, at = lines + 1, 0
            at += needs + spacing
        return lines

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fold()

    @Slot(str)
    def _on_removed(self, field: str) -> None:
        self._on_chose(without(self.selection, field))

    def _on_more(self) -> None:
        self.open()

    def _on_clear(self) -> None:
        self.button.setFocus()
        self._on_chose(cleared(self.selection, {"text", *self._leave_out}))


class FilterChip(PushButton):
    """One filter. A click, Space or Enter changes it (``opened(field)``); a click on its cross, Delete or Backspace
    takes it away (``removed(field)``)."""

    opened = Signal(str)
    removed = Signal(str)

    def __init__(self, theme: Theme, icon: str = "") -> None:
        super().__init__()
        self._theme, self._icon = theme, icon
        self.words = ChipWords("", "")
        self.setAutoDefault(False)
        set_role(self, "chip")
        self.setMouseTracking(True)
        self.setAccessibleDescription(tr("Delete takes it away"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)

    def show_words(self, words: ChipWords) -> None:
        self.words = words
        self.setAccessibleName(words.text)
        self.setToolTip(tip(words.text))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        whole = metrics.horizontalAdvance(self.words.text) + 2 * _INSET + self._lead + self._cross + 4
        return QSize(min(whole, round(_WIDEST * self._theme.scale)), metrics.height() + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 80 + self._cross), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TAKE_AWAY and not event.modifiers():
            self.removed.emit(self.words.field)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Delete is the chip's while it has the keyboard, whatever the page does with it."""
        overrides = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if overrides and event.key() in _TAKE_AWAY:  # type: ignore[attr-defined]  # a key event, as was asked
            event.accept()
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self.isDown() and self._cross_rect().contains(at):
            self.setDown(False)
            self.removed.emit(self.words.field)
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, focused = self._theme, self.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(theme.color("focus" if focused else "accent"), 2 if focused else 1))
        painter.setBrush(theme.color("accent-soft"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        cross = self._cross_rect()
        over = self.underMouse() and cross.contains(self.mapFromGlobal(QCursor.pos()))
        side = theme.size("small")
        place = QRect(0, 0, side, side)
        place.moveCenter(cross.center())
        theme.icon("close", "danger" if over else "text-muted").paint(painter, place)
        if self._icon:
            mark = QRect(_INSET - 1, (self.height() - side) // 2, side, side)
            theme.icon(self._icon, "accent").paint(
                painter, QStyle.visualRect(self.layoutDirection(), self.rect(), mark)
            )
        start = _INSET + self._lead
        room = self.width() - start - _INSET - self._cross
        shown = self.fontMetrics().elidedText(self.words.text, Qt.TextElideMode.ElideRight, room)
        painter.setPen(theme.color("text"))
        words = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(start, 0, room + 2, self.height()))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), shown)

    @property
    def _lead(self) -> int:
        """What the icon takes before the words."""
        return self._theme.size("small") + 5 if self._icon else 0

    @property
    def _cross(self) -> int:
        return round(_CROSS * self._theme.scale)

    def _cross_rect(self) -> QRect:
        """Where a click takes it away, at its end."""
        end = QRect(self.width() - self._cross - 6, 0, self._cross + 6, self.height())
        return QStyle.visualRect(self.layoutDirection(), self.rect(), end)

    def _on_clicked(self) -> None:
        self.opened.emit(self.words.field)
