"""All applications as a board: a column for each stage, cards to move about."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from apptracker.domain.changes import Changes
from apptracker.domain.figures import Figure
from apptracker.domain.selection import Selection
from apptracker.domain.stages import Stage
from apptracker.store import Database
from apptracker.store.reading.board import BoardAnswer, BoardQuery
from apptracker.ui import formats
from apptracker.ui.applications.filters import SearchField
from apptracker.ui.board.acting import Acting
from apptracker.ui.board.board import Board
from apptracker.ui.board.column_menu import ColumnMenu
from apptracker.ui.board.figuring import Figuring
from apptracker.ui.board.model import Cards
from apptracker.ui.board.sorting import SortButton
from apptracker.ui.context import Context
from apptracker.ui.filtering.bar import FilterBar
from apptracker.ui.pages.page import Page
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import EmptyState, action_button, in_row, stacked

_CARDS_CHANGE = frozenset({"employer", "stage", "tag", "everything"})  # kinds that may change any card
_FIGURES_CHANGE = frozenset({"posting", "posting_correction", "profile_fact", "story", "everything"})
_NARROW = 420  # pixels below which the buttons beside the search field are short
_FOLLOWED = 50  # cards that are shown where they went when a move is taken back


class _Answer(NamedTuple):
    found: BoardAnswer
    stages: list[Stage]
    fresh: bool  # something else was asked for, not the same once more
    touched: frozenset[int]


class BoardPage(Page):
    title = mark("Board")
    shows = frozenset(
        {"application", "employer", "stage", "reminder", "event", "application_tag", "tag"} | _FIGURES_CHANGE
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._reader = context.db.read.board()
        self._asked: BoardQuery | None = None
        self._found: BoardAnswer | None = None
        self._stages: list[Stage] = []
        self._touched: set[int] = set()
        self._follow = False  # the change that comes is one that was taken back
        self.cards = Cards(context.db.read.cards, self._now)
        self.board = Board(context, self.cards)
        self.search = SearchField(context.theme)
        self.filters = FilterBar(context, leave_out={"stage_ids"})
        self.sort = SortButton(context)
        self.acting = Acting(context, self.board, self.cards, self)
        self.moves = self.acting.moves
        self.ended = self.moves.ended
        self._figuring = Figuring(context, self, self.board.shown_ids)
        self._column_menu = ColumnMenu(context, self.board, self)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        actions, theme = self.context.actions, self.context.theme
        self._welcome = EmptyState(
            theme,
            "board",
            tr("See at a glance where every application stands"),
            tr("Each stage has a column. Add the posting of a job you like, and its card moves on as you do."),
            action_button(actions["capture"], "primary"),
            action_button(actions["sample.load"], "link"),
        )
        row = in_row(self.search, 1, self.filters.button, self.sort, spacing=6)
        row.setStretch(0, 100)
        self._tools = QWidget()
        self._tools.setLayout(row)
        self.acting.bar.hide()  # it takes the place of the tools, so that no card moves away under the pointer
        self._filled = QWidget()
        column = stacked(self._tools, self.acting.bar, self.filters, self.board, spacing=10)
        column.setContentsMargins(24, 2, 24, 16)
        column.setStretch(3, 1)
        self._filled.setLayout(column)
        self._body = QStackedLayout(self)
        self._body.addWidget(self._filled)
        self._body.addWidget(self._welcome)
        for before, after in (
            (self.search, self.filters.button),
            (self.filters.button, self.sort),
            (self.sort, self.filters),
        ):
            QWidget.setTabOrder(before, after)

    def _wire(self) -> None:
        self.search.textChanged.connect(self._on_asked)
        self.search.left.connect(self._on_to_cards)
        self.search.accepted.connect(self._on_search_accepted)
        self.filters.changed.connect(self._on_asked)
        self.sort.changed.connect(self._on_asked)
        board = self.board
        board.changed.connect(self._on_selection_changed)
        board.opened.connect(self._on_opened)
        board.picked.connect(self._on_picked)
        board.column_menu_asked.connect(self._column_menu.open_for)
        board.answer_asked.connect(self._on_answer_asked)
        board.entered.connect(self._on_entered)
        board.looked.connect(self._figuring.look)
        self._figuring.made.connect(self._on_figures)
        self.moves.behind.connect(self._on_behind)
        self.ended.left.connect(self._on_to_cards)

    # What every page has

    def handlers(self) -> dict[str, Callable[[], object]]:
        acting = self.acting
        return acting.with_one.handlers() | {
            "search": self._on_search,
            "table.filter": self.filters.open,
            "table.tags": acting.on_tags,
            "application.stage": acting.on_stage,
            "application.reminder": acting.on_remind,
            "application.archive": acting.on_archive,
            "application.delete": acting.on_delete,
            "reminder.done": acting.on_done,
            "reminder.snooze": acting.on_put_off,
            "application.window": acting.on_window,
        }

    def listed(self) -> Sequence[int]:
        view = self.board.focused_list()
        return () if view is None else view.column.ids

    def list_with(self, application_id: int) -> Callable[[], Sequence[int]]:
        """Its column, also when it has moved on to another."""
        view = next((view for view in self.board.lists() if view.column.holds(application_id)), None)
        return partial(self._column_ids, view.column.stage.id) if view is not None else self.listed

    def _column_ids(self, stage_id: int) -> Sequence[int]:
        view = self.board.list_of(stage_id)
        return view.column.ids if view is not None else ()

    def point_at(self, application_id: int) -> None:
        self.board.select([application_id], application_id)
        self.board.show_card(application_id)

    def refresh(self) -> None:
        self.cards.forget()
        self._ask(fresh=self._found is None)

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        self._follow = initiator is self.window()
        super()._on_changed(changes, initiator)

    def patch(self, changes: Changes) -> None:
        if not _CARDS_CHANGE.isdisjoint(changes.ids):
            self.cards.forget()
        if not _FIGURES_CHANGE.isdisjoint(changes.ids):
            self._figuring.again()
        self._touched.update(changes.ids.get("application", ()))
        self._ask(fresh=False)

    def back(self) -> None:
        if not self.ended.isHidden():
            self.ended.dismiss()
        elif self.board.selected_count() > 1:
            self.acting.on_clear()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._on_to_cards()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        short = self.width() < _NARROW * self.context.theme.scale
        self.filters.set_short(short)
        self.sort.set_short(short)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.cards.refresh_now():
            self.board.redraw()
        self._figuring.look()

    # Asking and showing

    @property
    def shown(self) -> BoardQuery | None:
        """What the board answers just now."""
        return self._found.query if self._found else None

    @Slot()
    def _on_asked(self) -> None:
        self._ask(fresh=True)

    @Slot()
    def _on_behind(self) -> None:
        self._ask(fresh=False)

    def _ask(self, *, fresh: bool) -> None:
        """Look for what is asked for now; an answer that comes when something else is asked for is dropped."""
        query = BoardQuery(replace(self.filters.selection, text=self.search.text()), self.sort.chosen)
        self._asked = query
        touched = frozenset(self._touched)
        fresh = fresh or self.shown != query

        def look(db: Database) -> _Answer | None:
            if self._asked is not query:
                return None
            only = _only(db, query.selection)
            return _Answer(self._reader.look(query, touched, only=only), db.read.stages(), fresh, touched)

        self.context.ops.read(look, self._on_answered, owner=self)

    def _on_answered(self, answer: _Answer | None) -> None:
        if answer is None or answer.found.query is not self._asked:
            return
        if self.moves.holds_up():
            return
        found, self._stages = answer.found, answer.stages
        self.acting.stages, self.acting.shows_archived = answer.stages, self._shows_archived
        self.acting.newest_last = self.sort.chosen == "longest"
        self._touched -= answer.touched
        self._found = found
        self.cards.refresh_now()
        before = {id_: card.stage_id for id_ in answer.touched if (card := self.cards.known(id_)) is not None}
        self.cards.forget(answer.touched)
        self.cards.take(found.cards)
        self.board.show_stages([stage for stage in self._stages if not stage.hidden or found.columns.get(stage.id)])
        self.board.show_columns(found.columns, None if answer.fresh else answer.touched)
        self.board.show_counts(searching=self._is_searching)
        self._sum_up(found)
        self._figuring.look()
        self.moves.look_after()
        self._body.setCurrentWidget(self._filled if found.shown_of or found.elsewhere else self._welcome)
        follow, self._follow = self._follow, False
        if follow and len(before) <= _FOLLOWED:
            went = [
                id_ for id_, stage_id in before.items() if id_ in found.cards and found.cards[id_].stage_id != stage_id
            ]
            self.board.show_where(went)

    @property
    def _is_searching(self) -> bool:
        return bool(self.search.text().strip()) or self.filters.selection != Selection()

    @property
    def _shows_archived(self) -> bool:
        return self.filters.selection.archived is True

    def _sum_up(self, found: BoardAnswer) -> None:
        if self._is_searching:
            matching = sum(map(len, found.columns.values()))
            of = trn("{n} application", "{n} applications", found.shown_of)
            self.summed_up.emit(
                tr("{number} of {applications} match", number=formats.number(matching), applications=of)
            )
            return
        words = trn("{n} application", "{n} applications", found.shown_of) if found.shown_of else ""
        ended = {stage.id for stage in self._stages if stage.kind.is_ending}
        going = sum(len(ids) for stage_id, ids in found.columns.items() if stage_id not in ended)
        if found.shown_of:
            words = tr("{applications}, {number} under way", applications=words, number=formats.number(going))
        self.summed_up.emit(words)

    @Slot(object)
    def _on_figures(self, made: dict[int, Figure]) -> None:
        for id_, figure in made.items():
            self.cards.put(id_, **figure._asdict())
            self.board.redraw_card(id_)

    def _now(self) -> datetime:
        return self.context.clock.now()

    # Finding, going about

    def _on_search(self) -> None:
        self._show_tools(True)
        self.search.setFocus()
        self.search.selectAll()

    @Slot()
    def _on_to_cards(self) -> None:
        view = self.board.focused_list()
        if view is not None:
            view.setFocus(Qt.FocusReason.OtherFocusReason)
            view.show_current()

    @Slot()
    def _on_search_accepted(self) -> None:
        view = next((view for view in self.board.lists() if view.column.ids), None)
        if view is not None:
            view.setFocus()
            view.select_place(0)
            self._on_opened(view.column.ids[0])

    @Slot()
    def _on_entered(self) -> None:
        self.context.actions.take(self, self.handlers())  # back from the right pane, which has some of them too

    @Slot(int)
    def _on_opened(self, id_: int) -> None:
        self.context.go.open_application(id_)

    @Slot(int)
    def _on_picked(self, id_: int) -> None:
        beside = self.context.go.application_beside
        if beside is not None and beside != id_:
            focused = self.window().focusWidget()
            self.context.go.open_application(id_)
            if focused is not None:
                focused.setFocus()

    @Slot()
    def _on_answer_asked(self) -> None:
        if not self.ended.isHidden():
            self.ended.take_keyboard()

    # Selection

    @Slot()
    def _on_selection_changed(self) -> None:
        count = self.board.selected_count()
        if count > 1:
            self.acting.bar.show_count(count, archived=self._shows_archived)
        self._show_tools(count < 2)

    def _show_tools(self, shown: bool) -> None:
        if shown != self._tools.isHidden():
            return
        if not shown:
            self.acting.bar.setMinimumHeight(self._tools.height())
        self._tools.setVisible(shown)
        self.acting.bar.setVisible(not shown)


def _only(db: Database, selection: Selection) -> Collection[int] | None:
    """The applications a selection comes down to by what only rules and the clock can say; None for any."""
    if not selection.quiet and not selection.overdue:
        return None
    from apptracker.services import searching

    return searching.only_of(db, selection)
