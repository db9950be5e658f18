"""What the letter shows as proof, in its order, and what it could show instead."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu, QWidget

from apptracker.ui.theme import Theme, set_role
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import FlowLayout, MenuButton, button, label, on_button, stacked, tip

if TYPE_CHECKING:
    from apptracker.services.drafting import ProofOffer

_KEY = Qt.ItemDataRole.UserRole
_LEAST = 140  # pixels of height that the list has at least, at 100 %
_MOST, _MENU_WIDTH = 12, 480  # offers in the menu; pixels of each
_NOTHING = mark("Nothing you stored answers what is asked yet. Tell a story, or add a line to a job.")


class ProofsPanel(QWidget):
    """``moved(key, by)``: earlier (-1) or later (1); ``dropped(key)``; ``used(key)``: it shall be shown;
    ``swapped(old, new)``: one in the place of another. Keys are those of facts."""

    moved = Signal(str, int)
    dropped = Signal(str)
    used = Signal(str)
    swapped = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Proofs"))
        self._theme = theme
        self._offers: tuple[ProofOffer, ...] = ()
        self._none = label(tr(_NOTHING), "muted", wrap=True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What the letter shows, and what it could show"))
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_role(self.list, "asked")
        self.list.installEventFilter(self)
        self.list.currentItemChanged.connect(self._show_ways)
        self.list.itemActivated.connect(self._on_activated)
        self._use = button(tr("Show it"), self._on_use)
        self._drop = button(tr("Leave it out"), self._on_drop)
        self._swap = MenuButton(theme, tr("Swap for"))
        self._menu = QMenu(self._swap)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._swap.setMenu(self._menu)
        self._up, self._down = button(tr("Up"), self._on_up), button(tr("Down"), self._on_down)
        self._up.setToolTip(tr("Earlier in the letter (Alt+Up)"))
        self._down.setToolTip(tr("Later in the letter (Alt+Down)"))
        ways = FlowLayout(6, 4)
        for each in (self._use, self._swap, self._drop, self._up, self._down):
            each.setProperty("compact", True)
            ways.addWidget(each)
        column = stacked(self._none, self.list, ways, margins=12, spacing=6)
        column.setStretch(1, 1)
        self.setLayout(column)
        theme.changed.connect(self._dress)
        self._dress()
        self._show_ways()

    @property
    def shown(self) -> tuple[str, ...]:
        """The keys of what the letter shows, in its order."""
        return tuple(offer.key for offer in self._offers if offer.shown)

    def choose(self, key: str) -> None:
        """Choose one here."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_KEY) == key:
                self.list.setCurrentRow(row)
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_for(self, facts: Sequence[str]) -> None:
        """Choose the first of these that is here, without taking the keyboard."""
        rows = {self.list.item(row).data(_KEY): row for row in range(self.list.count())}
        if place := next((rows[key] for key in facts if key in rows), None):
            self.list.setCurrentRow(place)

    def show_offers(self, offers: Sequence[ProofOffer]) -> None:
        """Show these, what the letter shows first; the chosen one stays chosen."""
        if tuple(offers) == self._offers:
            return
        self._offers = tuple(offers)
        current = self._current()
        self.list.blockSignals(True)
        self.list.clear()
        for heading, shown in ((tr("In the letter"), True), (tr("It could show"), False)):
            rows = [offer for offer in self._offers if offer.shown is shown]
            if rows:
                head = QListWidgetItem(f"{heading} ({len(rows)})", self.list)
                head.setFlags(Qt.ItemFlag.NoItemFlags)
            for offer in rows:
                self._add(offer)
        rows_there = (row for row in range(self.list.count()) if self.list.item(row).data(_KEY) == current)
        self.list.setCurrentRow(next(rows_there, -1) if current else -1)
        self.list.blockSignals(False)
        self.list.setVisible(bool(self._offers))
        self._none.setVisible(not self._offers)
        self._show_ways()

    def _add(self, offer: ProofOffer) -> None:
        icon = self._theme.icon("check", "success") if offer.shown else self._theme.icon("add", "text-muted")
        item = QListWidgetItem(icon, f"{offer.words}{f' ({offer.job})' if offer.job else ''}", self.list)
        item.setData(_KEY, offer.key)
        answers = (
            tr("Answers: {answers}", answers="; ".join(offer.answers))
            if offer.answers
            else tr("Answers nothing that is asked")
        )
        item.setToolTip(tip(answers))
        state = tr("In the letter") if offer.shown else tr("Not in the letter")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}. {state}. {answers}")

    @Slot()
    def _dress(self) -> None:
        self.list.setMinimumHeight(round(_LEAST * self._theme.scale))

    def _current(self) -> str:
        item = self.list.currentItem()
        return str(item.data(_KEY) or "") if item else ""

    @Slot()
    def _show_ways(self) -> None:
        key, shown = self._current(), self.shown
        words = next((offer.words for offer in self._offers if offer.key == key), "")
        place = shown.index(key) if key in shown else -1
        self._use.setVisible(bool(key) and place < 0)
        self._drop.setVisible(place >= 0)
        self._swap.setVisible(place >= 0 and len(shown) < len(self._offers))
        self._up.setVisible(place > 0)
        self._down.setVisible(0 <= place < len(shown) - 1)
        for each in (self._use, self._swap, self._drop, self._up, self._down):
            each.setAccessibleName(f"{each.text()}: {words}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt with an arrow moves what is chosen."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            if by and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._move(by)
                return True
        return False

    def _move(self, by: int) -> None:
        key, shown = self._current(), self.shown
        if key in shown and 0 <= shown.index(key) + by < len(shown):
            self.list.setFocus()  # the button may be about to go
            self.moved.emit(key, by)

    @Slot(QListWidgetItem)
    def _on_activated(self, _: QListWidgetItem) -> None:
        if self._use.isVisible():
            self._on_use()

    @Slot()
    def _fill_menu(self) -> None:
        self._menu.clear()
        for offer in [offer for offer in self._offers if not offer.shown][:_MOST]:
            words = self._menu.fontMetrics().elidedText(offer.words, Qt.TextElideMode.ElideRight, _MENU_WIDTH)
            self._menu.addAction(on_button(words), partial(self._on_swap, offer.key))

    def _on_swap(self, key: str) -> None:
        self.list.setFocus()
        self.swapped.emit(self._current(), key)

    @Slot()
    def _on_use(self) -> None:
        self.list.setFocus()
        self.used.emit(self._current())

    @Slot()
    def _on_drop(self) -> None:
        self.list.setFocus()
        self.dropped.emit(self._current())

    @Slot()
    def _on_up(self) -> None:
        self._move(-1)

    @Slot()
    def _on_down(self) -> None:
        self._move(1)
