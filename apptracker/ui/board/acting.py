"""What can be done with the cards that are selected, beside what the table can do as well."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Slot
from PySide6.QtWidgets import QMenu, QWidget

from apptracker.domain.reminders import Reminder
from apptracker.ui.applications.acts import Acts
from apptracker.ui.board.board import Board
from apptracker.ui.board.model import Cards, places_of
from apptracker.ui.board.moves import Moves
from apptracker.ui.context import Context
from apptracker.ui.language import named
from apptracker.ui.tr import tr, trn

if TYPE_CHECKING:
    from apptracker.store.reading.board import Card

_TABLE_ONLY = frozenset({"title", "copy-headings", "export"})  # of the menu: a card has no cells and no columns
_REMINDERS = 50  # done or put off at a time


class Acting(Acts):
    """``newest_last`` is kept up to date by the page."""

    def __init__(self, context: Context, board: Board, cards: Cards, page: QWidget) -> None:
        super().__init__(context, page)
        self._board, self._cards = board, cards
        self.newest_last = False
        self.moves = Moves(context, board, cards, self._named, page)
        board.moved.connect(self._on_moved)
        board.stage_asked.connect(self.on_stage)
        board.menu_asked.connect(self._on_menu_asked)
        board.copy_asked.connect(self._on_copy_asked)

    def _selected(self) -> list[int]:
        return self._board.selected_ids()

    def _list(self) -> QWidget:
        return self._board.focused_list() or self._page

    def _chosen(self) -> list[int]:
        """What an action is about: what is selected, or the card the keyboard is on. Says so when there is nothing."""
        view = self._board.focused_list()
        current = view.current_id() if view is not None and view.hasFocus() else None
        selected = self._board.selected_ids() or ([] if current is None else [current])
        if not selected:
            self._context.go.say(tr("Select a card first"))
        return selected

    def _named(self, ids: Sequence[int]) -> str:
        card = self._cards.known(ids[0]) if len(ids) == 1 else None
        return (card and (card.employer or card.title)) or trn("{n} application", "{n} applications", len(ids))

    def _stage_of(self, ids: Sequence[int]) -> str:
        holding = [place.stage.name for place in self._board.places if places_of(place.model.ids, ids)]
        return holding[0] if len(holding) == 1 else ""

    def on_clear(self) -> None:
        view = self._board.focused_list()
        self._board.clear_selection()
        if view is not None:
            view.setFocus()

    # Moving

    @Slot(object, int)
    def _on_moved(self, ids: list[int], stage_id: int) -> None:
        stage = next(each for each in self.stages if each.id == stage_id)
        self.moves.move(ids, stage, at_end=self.newest_last)

    @Slot()
    def on_stage(self) -> None:
        view, ids = self._board.focused_list(), self._chosen()
        if len(ids) > 1:
            self.on_bar_stage()
        elif ids and view is not None:
            self._show_stages(ids, view.menu_place())

    def _move(self, ids: list[int], name: str) -> None:
        self._on_moved(ids, next(each.id for each in self.stages if each.name == name))

    # Reminders

    def _reminders(self) -> list[Reminder]:
        """The next reminders of what is chosen."""
        found = [card for id_ in self._chosen() if (card := self._cards.known(id_)) is not None]
        ids = [card.reminder_id for card in found if card.reminder_id is not None]
        if found and not ids:
            self._context.go.say(tr("Nothing is to be done there"))
        return [self._context.db.read.reminder(id_) for id_ in ids[:_REMINDERS]]

    def on_done(self) -> None:
        from apptracker.ui.today import acting

        if found := self._reminders():
            acting.done(self._context, self, found)

    def on_put_off(self) -> None:
        view = self._board.focused_list()
        if view is not None and self._reminders():
            self._put_off_menu.popup(view.menu_place())

    @cached_property
    def _put_off_menu(self) -> QMenu:
        from apptracker.ui.today import acting

        return acting.PutOffMenu(self._context, self._reminders, self._page)

    # The menu on selected cards, and the clipboard

    @Slot(QPoint)
    def _on_menu_asked(self, where: QPoint) -> None:
        self._open_menu(where, _TABLE_ONLY)

    @Slot()
    def _on_copy_asked(self) -> None:
        self._copy(headings=False)

    def _copy(self, *, headings: bool) -> None:
        ids = self._chosen()
        if ids:
            self._context.ops.read(lambda db: (ids, db.read.cards(ids)), self._on_cards_to_copy, owner=self)

    def _on_cards_to_copy(self, fetched: tuple[list[int], dict[int, Card]]) -> None:
        from apptracker.services.exporting import defused

        ids, cards = fetched
        names = {stage.id: named(stage.name) for stage in self.stages}
        found = [cards[id_] for id_ in ids if id_ in cards]
        rows = [(card.employer or "", card.title or "", names.get(card.stage_id, "")) for card in found]
        self._context.prompts.copy("\n".join("\t".join(map(defused, row)) for row in rows))
        self._context.go.say(trn("{n} card copied", "{n} cards copied", len(rows)))
