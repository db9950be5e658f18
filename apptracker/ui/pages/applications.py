"""All applications as a table: find, filter, sort, group, edit in place, move, file away."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QSignalBlocker
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QStackedWidget, QWidget

from apptracker.domain.changes import Changes
from apptracker.domain.selection import Selection
from apptracker.domain.stages import Stage, StageKind
from apptracker.services import searching
from apptracker.store import Database
from apptracker.store.reading.table import TableAnswer, TableQuery
from apptracker.ui import formats
from apptracker.ui.actions import BY_ID
from apptracker.ui.applications.acting import Acting
from apptracker.ui.applications.choosing import ColumnsMenu
from apptracker.ui.applications.columns import COLUMNS, Now
from apptracker.ui.applications.filters import SearchField, StageChips, quiet_button
from apptracker.ui.applications.model import TableModel
from apptracker.ui.applications.view import TableView
from apptracker.ui.applications.viewing import Shown
from apptracker.ui.applications.views import Views
from apptracker.ui.context import Context
from apptracker.ui.filtering.bar import FilterBar
from apptracker.ui.pages.page import Page
from apptracker.ui.searching.operators import Operators
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import EmptyState, action_button, button, in_row, stacked

if TYPE_CHECKING:
    from apptracker.services.views import View

_ROWS_CHANGE = frozenset({"employer", "stage", "tag", "everything"})  # kinds that may change any row
_LOW = 480  # pixels below which filters take one line alone
_NARROW = 420  # pixels below which the buttons beside the search field have no words


class _Answer(NamedTuple):
    found: TableAnswer
    stages: list[Stage]
    fresh: bool  # something else was asked for, not the same once more


class ApplicationsPage(Page):
    title = mark("Applications")
    shows = frozenset(
        {"application", "employer", "stage", "reminder", "event", "interview", "application_tag", "tag", "setting"}
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._table = context.db.read.table()
        self._asked: TableQuery | None = None
        self._found: TableAnswer | None = None
        self._stages: list[Stage] = []
        self._touched: set[int] = set()
        self._group = _sound_group(context.state.text("table.group"))
        self.model = TableModel(context.db.read.table_rows, self._now, self)
        self.view = TableView(context, self.model)
        self.search = SearchField(context.theme)
        self.operators = Operators(self.search, context)
        self.chips = StageChips(context.theme)
        self.filters = FilterBar(context, leave_out={"stage_ids"})
        self.views = Views(context, self, self.filters)
        self.acting = Acting(context, self.view, self.model, self)
        self._columns = ColumnsMenu(self.view.header, context.actions, self)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        actions, theme = self.context.actions, self.context.theme
        self._display = quiet_button(theme, "columns", tr("Display"), tr("Choose, sort and group columns"))
        sample = action_button(actions["sample.load"], "link")
        self._welcome = EmptyState(
            theme,
            "applications",
            tr("Keep every application in one place"),
            tr("Add the posting of a job you like, and it becomes the first row here. Paste it, drop it or type it."),
            action_button(actions["capture"], "primary"),
            sample,
        )
        self._export = quiet_button(theme, "export", tr("Export"), BY_ID["table.export"].text)
        self._clear_button = button(tr("Show all applications"), self._on_clear_filters)
        self._nothing = EmptyState(
            theme,
            "search",
            tr("Nothing matches"),
            tr("Try fewer words, fewer filters or other stages."),
            self._clear_button,
        )
        self._content = QStackedWidget()
        self._content.addWidget(self.view)
        self._content.addWidget(self._nothing)
        top = in_row(self.search, 1, self.filters.button, self._display, self._export, spacing=6)
        top.setStretch(0, 100)
        body = QWidget()
        parts = (self.operators, self.views.line, self.chips, self.filters, self.acting.bar)
        column = stacked(top, *parts, self._content, spacing=10)
        column.setContentsMargins(24, 2, 24, 20)
        column.setStretch(len(parts) + 1, 1)
        body.setLayout(column)
        self._body = QStackedLayout(self)
        self._filled = body
        self._body.addWidget(body)
        self._body.addWidget(self._welcome)
        order = (self.search, self.filters.button, self._display, self._export, *parts)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        self.first = self.view

    def _wire(self) -> None:
        self.search.textChanged.connect(self._on_asked)
        self.operators.changed.connect(self._on_asked)
        self.search.left.connect(self.view.setFocus)
        self.search.accepted.connect(self._on_search_accepted)
        self.search.entered.connect(self._on_search_entered)
        self.chips.changed.connect(self._on_asked)
        self.filters.changed.connect(self._on_asked)
        self._display.clicked.connect(self._on_display)
        self._export.clicked.connect(self.acting.on_export)
        self._columns.group_chosen.connect(self._on_group_chosen)
        self._columns.folds_chosen.connect(self.model.fold_all)
        header = self.view.header
        header.sort_changed.connect(self._on_asked)
        header.columns_changed.connect(self.views.tell)
        header.menu_asked.connect(self._on_header_menu)
        self.view.opened.connect(self._on_opened)
        self.view.picked.connect(self._on_picked)
        self.view.entered.connect(self._on_entered)
        self.views.line.closed.connect(self.view.setFocus)
        self.view.selectionModel().selectionChanged.connect(self._on_selection_changed)

    # What every page has

    def handlers(self) -> dict[str, Callable[[], object]]:
        acting = self.acting
        return acting.with_one.handlers() | {
            "search": self._on_search,
            "table.filter": self.filters.open,
            "table.tags": acting.on_tags,
            "table.export": acting.on_export,
            "table.view": self.views.ask,
            "application.stage": acting.on_stage,
            "application.reminder": acting.on_remind,
            "application.archive": acting.on_archive,
            "application.delete": acting.on_delete,
            "application.window": acting.on_window,
        }

    def refresh(self) -> None:
        self.model.forget()
        self._ask(fresh=self._found is None)

    def patch(self, changes: Changes) -> None:
        if _ROWS_CHANGE.isdisjoint(changes.ids):
            self._touched.update(changes.ids.get("application", ()))
            self.model.forget(self._touched)
            self._ask(fresh=False)
        else:
            self.refresh()

    def listed(self) -> Sequence[int]:
        return self.model.ids

    def point_at(self, application_id: int) -> None:
        place = self.model.place_of(application_id)
        if place is not None:
            self.view.select_place(place)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.model.refresh_now():
            self.view.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        short = self.width() < _NARROW * self.context.theme.scale
        self.filters.set_short(short)
        self.acting.bar.set_short(short)
        self.filters.fit(lines=1 if self.height() < _LOW * self.context.theme.scale else 2)
        self._display.setText("" if short else tr("Display"))
        self._export.setText("" if short else tr("Export"))

    # What shows

    @property
    def selection(self) -> Selection:
        """What is asked for now."""
        return replace(self.filters.selection, text=self.search.text(), stage_ids=self.chips.chosen)

    @property
    def state(self) -> Shown:
        """What a view would keep of it."""
        header = self.view.header
        return Shown(self.selection, header.sort, tuple(header.shown()), self._group)

    def show_selection(self, selection: Selection, title: str = "") -> None:
        """Filter by this, as another page asks; ``title`` says what it is."""
        self.views.leave()
        self.views.title = title
        self._put_selection(selection)
        self._on_asked()

    def show_view(self, view: View) -> None:
        """Open a saved view."""
        self.views.enter(view)

    def put(self, shown: Shown, *, keep: bool) -> None:
        """Let this show. ``keep``: order and columns are the person's from now on, as far as the window remembers."""
        header = self.view.header
        header.keeps = keep
        with QSignalBlocker(header):
            header.show_columns(shown.columns)
            header.sort_as(shown.sort)
        self._put_group(shown.group)
        self._put_selection(shown.selection)
        self._on_asked()

    def _put_selection(self, selection: Selection) -> None:
        with QSignalBlocker(self.search), QSignalBlocker(self.chips):
            self.search.setText(selection.text)
            self.chips.choose(selection.stage_ids)
        self.filters.show_selection(selection)

    def _put_group(self, group: str) -> None:
        if group != self._group:
            self._group = group
            self.model.forget_folds()
            if self.view.header.keeps:
                self.context.state.put("table.group", group)

    # Asking and showing

    @property
    def shown(self) -> TableQuery | None:
        """What the table answers just now."""
        return self._found.query if self._found else None

    def _on_asked(self) -> None:
        self._ask(fresh=True)

    def _ask(self, *, fresh: bool) -> None:
        """Look for what is asked for now; an answer that comes when something else is asked for is dropped."""
        query = TableQuery(self.operators.meant(self.selection), self.view.header.sort, self._group)
        self._asked = query
        fresh = fresh or self.shown != query
        self.views.tell()

        def look(db: Database) -> _Answer | None:
            if self._asked is not query:
                return None
            only = searching.only_of(db, query.selection)
            return _Answer(self._table.look(query, only=only), db.read.stages(), fresh)

        self.context.ops.read(look, self._on_answered, owner=self)

    def _on_answered(self, answer: _Answer | None) -> None:
        if answer is None or answer.found.query is not self._asked:
            return
        found, self._stages = answer.found, answer.stages
        touched, self._touched = self._touched, set()
        self._found = found
        self.acting.stages = self._stages
        self.acting.shows_archived = found.query.selection.archived is True
        if self.model.refresh_now():
            self.model.forget()
        if answer.fresh:
            self._show_anew(found)
        else:
            self._show_changed(found, touched)
        with QSignalBlocker(self.chips):
            self.chips.show_stages(self._stages, found.by_stage)
        self._sum_up(found)
        self._content.setCurrentWidget(self.view if found.ids else self._nothing)
        empty = not found.shown_of and not found.elsewhere
        self._body.setCurrentWidget(self._welcome if empty else self._filled)

    def _show_anew(self, found: TableAnswer) -> None:
        selected, current = self.view.selected_ids(), self.view.current_id()
        self.model.show(found.ids, found.rows, found.groups)
        self.view.scrollToTop()
        if selected or current is not None:
            self.view.select(selected, current)

    def _show_changed(self, found: TableAnswer, touched: Iterable[int]) -> None:
        """The same question, another answer: keep what is selected and what is looked at."""
        view, model = self.view, self.model
        selected, place = view.selected_ids(), view.currentIndex().row()
        top = view.rowAt(0)
        anchor = model.id_at(top) if top > 0 else None
        offset = view.rowViewportPosition(top) if top > 0 else 0
        model.patch(found.ids, found.rows, touched, found.groups)
        at = None if anchor is None else model.place_of(anchor)
        if at is not None:
            bar = view.verticalScrollBar()
            bar.setValue(bar.value() + view.rowViewportPosition(at) - offset)
        if selected and found.ids and not view.selectionModel().hasSelection():
            if model.lines_of(selected):
                view.select(selected, view.current_id())
            else:
                view.select_place(place)  # what was selected has gone: go on with what came in its place

    def _sum_up(self, found: TableAnswer) -> None:
        selection, count, of = found.query.selection, len(found.ids), found.shown_of
        archived = selection.archived is True
        if replace(selection, text=selection.text.strip()) not in (Selection(), Selection(archived=True)):
            words = _matching(count, of, archived=archived)
        elif archived:
            words = trn("{n} archived application", "{n} archived applications", of)
        else:
            words = trn("{n} application", "{n} applications", of)
            waiting = {stage.id for stage in self._stages if stage.kind is StageKind.APPLIED}
            number = sum(found.by_stage.get(id_, 0) for id_ in waiting)
            if number:
                words = trn("{all}, {n} waiting for a reply", "{all}, {n} waiting for a reply", number, all=words)
        title = self.views.title
        self.summed_up.emit(tr("{title}: {count}", title=title, count=words) if title else words)

    def _now(self) -> Now:
        return Now(self.context.clock.now())

    # Finding

    def _on_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _on_search_entered(self) -> None:
        self.context.ops.read(lambda db: self._table.prepare(), bool, owner=self)

    def _on_search_accepted(self) -> None:
        """Operators become chips; without any, what was found first opens."""
        asked = self.operators.meant(self.selection)
        if asked != self.selection:
            self._put_selection(asked)
            self._on_asked()
        elif self.model.ids:
            self.view.setFocus()
            if not self.view.selected_ids():
                self.view.select_place(0)
            self._on_opened(self.view.current_id() or self.model.ids[0])

    def _on_clear_filters(self) -> None:
        nothing_here = self._found is not None and not self._found.shown_of
        self.views.leave()
        self.views.title = ""
        self._put_selection(Selection(archived=None if nothing_here else False))  # all there is lies on the other side
        self._on_asked()
        self.view.setFocus()

    # Columns and groups

    def _on_display(self) -> None:
        self._columns.fill(group=self._group)
        self._columns.popup(self._display.mapToGlobal(QPoint(0, self._display.height() + 2)))

    def _on_header_menu(self, section: int) -> None:
        self._columns.fill(COLUMNS[section].key if section >= 0 else "", self._group)
        self._columns.popup(self.cursor().pos())

    def _on_group_chosen(self, group: str) -> None:
        self._put_group(group)
        self._on_asked()

    # Opening

    def _on_entered(self) -> None:
        self.context.actions.take(self, self.handlers())  # back from the right pane, which has some of them too

    def _on_opened(self, id_: int) -> None:
        self.context.go.open_application(id_)

    def _on_picked(self, id_: int) -> None:
        from apptracker.ui.application_pane import NARROW

        if self.window().width() >= NARROW:  # in a narrow window it would take the place of the table
            self.context.go.open_application(id_)
            self.view.setFocus()

    # Selection

    def _on_selection_changed(self) -> None:
        selected = self.view.selectionModel().selection()
        several = selected.count() > 1 or (selected.count() == 1 and selected.at(0).height() > 1)
        if several:
            self.acting.bar.show_count(self.view.selected_count(), archived=self.acting.shows_archived)
        self.acting.bar.setVisible(several)
        self.chips.setVisible(not several)


def _sound_group(stored: str) -> str:
    return stored if stored in ("employer", "stage") else ""


def _matching(count: int, of: int, *, archived: bool) -> str:
    """ "1 of 3 applications matches"."""
    if count == 1 and archived:
        return trn("1 of {n} archived application matches", "1 of {n} archived applications matches", of)
    if count == 1:
        return trn("1 of {n} application matches", "1 of {n} applications matches", of)
    some = formats.number(count)
    if archived:
        return trn(
            "{some} of {n} archived application match", "{some} of {n} archived applications match", of, some=some
        )
    return trn("{some} of {n} application match", "{some} of {n} applications match", of, some=some)
