"""All applications as a table: find, sort, edit in place, move, file away."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from PySide6.QtCore import QLocale, QPoint, QSignalBlocker, Slot
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedLayout, QStackedWidget, QWidget

from apptracker.domain.changes import Changes
from apptracker.domain.errors import AppError
from apptracker.domain.stages import Stage, StageKind
from apptracker.store import Database
from apptracker.store.reading.table import TableAnswer, TableQuery, TableRow
from apptracker.ui import formats, moving
from apptracker.ui.applications.choosing import ColumnsMenu
from apptracker.ui.applications.columns import COLUMNS, INDEX, TITLE, Now, copied_lines
from apptracker.ui.applications.filters import ArchiveChip, QuietChip, SearchField, StageChips, quiet_button
from apptracker.ui.applications.menu import RowMenu
from apptracker.ui.applications.model import TableModel
from apptracker.ui.applications.selection import SelectionBar
from apptracker.ui.applications.view import TableView
from apptracker.ui.context import Context
from apptracker.ui.ops import Task
from apptracker.ui.pages.page import Page
from apptracker.ui.widgets.basics import EmptyState, action_button, button, in_row, stacked
from apptracker.ui.widgets.stages import fill_stage_menu

_ROWS_CHANGE = frozenset({"employer", "stage", "tag", "everything"})  # kinds that may change any row
_NARROW = 420  # pixels below which the buttons beside the search field have no words


class _Answer(NamedTuple):
    found: TableAnswer
    stages: list[Stage]
    fresh: bool  # something else was asked for, not the same once more


class ApplicationsPage(Page):
    title = "Applications"
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
        self.model = TableModel(context.db.read.table_rows, self._now, self)
        self.view = TableView(context, self.model)
        self.search = SearchField(context.theme)
        self.chips = StageChips(context.theme)
        self.quiet = QuietChip(context.theme)
        self.archived = ArchiveChip(context.theme)
        self.bar = SelectionBar(
            context.theme, context.actions, self._on_bar_stage, self._on_archive, self._on_delete, self._on_clear
        )
        self._columns = ColumnsMenu(self.view.header, self)
        self._menu = RowMenu(context.theme, context.actions, self)
        self._stage_menu = QMenu(self)
        self._stage_menu.setAccessibleName("Stages")
        self._moving: list[int] = []
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        actions, theme = self.context.actions, self.context.theme
        self._columns_button = quiet_button(theme, "columns", "Columns", "Choose, move and sort columns")
        self.bar.hide()
        sample = action_button(actions["sample.load"], "link")
        self._welcome = EmptyState(
            theme,
            "applications",
            "Keep every application in one place",
            "Add the posting of a job you like, and it becomes the first row here. Paste it, drop it or type it.",
            action_button(actions["capture"], "primary"),
            sample,
        )
        self._clear_button = button("Show all applications", self._on_clear_filters)
        self._nothing = EmptyState(
            theme, "search", "Nothing matches", "Try fewer words, or other stages.", self._clear_button
        )
        self._content = QStackedWidget()
        self._content.addWidget(self.view)
        self._content.addWidget(self._nothing)
        top = in_row(self.search, 1, self.quiet, self.archived, self._columns_button, spacing=12)
        top.setStretch(0, 100)
        body = QWidget()
        column = stacked(top, self.chips, self.bar, self._content, spacing=10)
        column.setContentsMargins(24, 2, 24, 20)
        column.setStretch(3, 1)
        body.setLayout(column)
        self._body = QStackedLayout(self)
        self._filled = body
        self._body.addWidget(body)
        self._body.addWidget(self._welcome)
        for before, after in (
            (self.search, self.quiet),
            (self.quiet, self.archived),
            (self.archived, self._columns_button),
            (self._columns_button, self.chips),
        ):
            QWidget.setTabOrder(before, after)
        self.first = self.view

    def _wire(self) -> None:
        self.search.textChanged.connect(self._on_asked)
        self.search.left.connect(self.view.setFocus)
        self.search.accepted.connect(self._on_search_accepted)
        self.search.entered.connect(self._on_search_entered)
        self.chips.changed.connect(self._on_asked)
        self.quiet.toggled.connect(self._on_asked)
        self.archived.toggled.connect(self._on_asked)
        self._columns_button.clicked.connect(self._on_columns)
        header = self.view.header
        header.sort_changed.connect(self._on_asked)
        header.menu_asked.connect(self._on_header_menu)
        self.view.opened.connect(self._on_opened)
        self.view.picked.connect(self._on_picked)
        self.view.stage_asked.connect(self._on_stage_asked)
        self.view.menu_asked.connect(self._on_menu_asked)
        self.view.copy_asked.connect(self._on_copy)
        self.view.entered.connect(self._on_entered)
        self.view.cells.refused.connect(self.context.ops.refused)
        self.view.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._stage_menu.triggered.connect(self._on_stage_chosen)
        self._menu.chosen.connect(self._on_menu_chosen)
        self._menu.stage_chosen.connect(self._on_menu_stage)
        self.model.edited.connect(self._on_edited)

    # What every page has

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "search": self._on_search,
            "application.stage": self._on_stage,
            "application.archive": self._on_archive,
            "application.delete": self._on_delete,
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

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.model.refresh_now():
            self.view.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        short = self.width() < _NARROW * self.context.theme.scale
        self.quiet.set_short(short)
        self.archived.set_short(short)
        self._columns_button.setText("" if short else "Columns")

    # Asking and showing

    @property
    def shown(self) -> TableQuery | None:
        """What the table answers just now."""
        return self._found.query if self._found else None

    def _on_asked(self) -> None:
        self._ask(fresh=True)

    def _ask(self, *, fresh: bool) -> None:
        """Look for what is asked for now; an answer that comes when something else is asked for is dropped."""
        query = TableQuery(
            self.search.text(),
            self.chips.chosen,
            self.archived.isChecked(),
            self.quiet.isChecked(),
            self.view.header.sort,
        )
        self._asked = query
        fresh = fresh or self.shown != query

        def look(db: Database) -> _Answer | None:
            if self._asked is not query:
                return None
            only = _gone_quiet(db) if query.quiet else None
            return _Answer(self._table.look(query, only=only), db.read.stages(), fresh)

        self.context.ops.read(look, self._on_answered, owner=self)

    def _on_answered(self, answer: _Answer | None) -> None:
        if answer is None or answer.found.query is not self._asked:
            return
        found, self._stages = answer.found, answer.stages
        touched, self._touched = self._touched, set()
        self._found = found
        if self.model.refresh_now():
            self.model.forget()
        if answer.fresh:
            self._show_anew(found)
        else:
            self._show_changed(found, touched)
        with QSignalBlocker(self.chips):
            self.chips.show_stages(self._stages, found.by_stage)
        self.archived.show_count(found.shown_of if found.query.archived else found.elsewhere)
        self._sum_up(found)
        self._content.setCurrentWidget(self.view if found.ids else self._nothing)
        empty = not found.shown_of and not found.elsewhere
        self._body.setCurrentWidget(self._welcome if empty else self._filled)

    def _show_anew(self, found: TableAnswer) -> None:
        selected, current = self.view.selected_ids(), self.view.current_id()
        self.model.show(found.ids, found.rows)
        self.view.scrollToTop()
        if selected or current is not None:
            self.view.select(selected, current)

    def _show_changed(self, found: TableAnswer, touched: Iterable[int]) -> None:
        """The same question, another answer: keep what is selected and what is looked at."""
        view, model = self.view, self.model
        selected, place = view.selected_ids(), view.currentIndex().row()
        top = view.rowAt(0)
        anchor = model.ids[top] if top > 0 else None
        offset = view.rowViewportPosition(top) if top > 0 else 0
        model.patch(found.ids, found.rows, touched)
        at = None if anchor is None else model.place_of(anchor)
        if at is not None:
            bar = view.verticalScrollBar()
            bar.setValue(bar.value() + view.rowViewportPosition(at) - offset)
        if selected and found.ids and not view.selectionModel().hasSelection():
            kept = [id_ for id_ in selected if model.place_of(id_) is not None]
            if kept:
                view.select(kept, view.current_id())
            else:
                view.select_place(place)  # what was selected has gone: go on with what came in its place

    def _sum_up(self, found: TableAnswer) -> None:
        of = "archived application" if found.query.archived else "application"
        if found.query.text.strip() or found.query.stage_ids or found.query.quiet:
            matching = f"{_number(len(found.ids))} of {formats.count(found.shown_of, of)}"
            self.summed_up.emit(f"{matching} match{'es' if len(found.ids) == 1 else ''}")
            return
        words = formats.count(found.shown_of, of)
        waiting = {stage.id for stage in self._stages if stage.kind is StageKind.APPLIED}
        count = sum(found.by_stage.get(id_, 0) for id_ in waiting)
        if count and not found.query.archived:
            words += f", {_number(count)} waiting for a reply"
        self.summed_up.emit(words)

    def _now(self) -> Now:
        return Now(self.context.clock.now())

    # Finding

    def _on_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _on_search_entered(self) -> None:
        self.context.ops.read(lambda db: self._table.prepare(), bool, owner=self)

    def _on_search_accepted(self) -> None:
        if self.model.ids:
            self.view.setFocus()
            if not self.view.selected_ids():
                self.view.select_place(0)
            self._on_opened(self.view.current_id() or self.model.ids[0])

    def _on_clear_filters(self) -> None:
        self.search.clear()
        self.chips.clear()
        self.quiet.setChecked(False)
        if self._found is not None and not self._found.shown_of:
            self.archived.setChecked(not self.archived.isChecked())  # all there is lies on the other side
        self.view.setFocus()

    # Columns

    def _on_columns(self) -> None:
        self._columns.fill()
        self._columns.popup(self._columns_button.mapToGlobal(QPoint(0, self._columns_button.height() + 2)))

    def _on_header_menu(self, section: int) -> None:
        self._columns.fill(COLUMNS[section].key if section >= 0 else "")
        self._columns.popup(self.cursor().pos())

    # Opening

    def _on_entered(self) -> None:
        self.context.actions.take(self, self.handlers())  # back from the right pane, which has some of them too

    def _on_opened(self, id_: int) -> None:
        self.context.go.open_application(id_)

    def _on_picked(self, id_: int) -> None:
        from apptracker.ui.window import NARROW

        if self.window().width() >= NARROW:  # in a narrow window it would take the place of the table
            self.context.go.open_application(id_)
            self.view.setFocus()

    # Selection

    def _on_selection_changed(self) -> None:
        selected = self.view.selectionModel().selection()
        several = selected.count() > 1 or (selected.count() == 1 and selected.at(0).height() > 1)
        if several:
            self.bar.show_count(len(self.view.selected_ids()), archived=self.archived.isChecked())
        self.bar.setVisible(several)
        self.chips.setVisible(not several)

    def _on_clear(self) -> None:
        self.view.clearSelection()
        self.view.setFocus()

    def _chosen(self) -> list[int]:
        """What an action is about; says so when there is nothing."""
        selected = self.view.selected_ids()
        if not selected:
            self.context.go.say("Select an application first")
        return selected

    def _named(self, ids: list[int]) -> str:
        """What a toast calls them: one by its employer, several by their number."""
        place = self.model.place_of(ids[0])
        row = self.model.row_at(place) if len(ids) == 1 and place is not None else None
        return (row and (row.employer or row.title)) or formats.count(len(ids), "application")

    # Changing

    def _on_edited(self, id_: int, field: str, text: str) -> None:
        from apptracker.services import applications

        def failed(error: AppError) -> None:
            self.model.forget([id_])
            self.view.viewport().update()
            self.context.ops.refused.emit(error)

        toast = f"{COLUMNS[INDEX[field]].title} changed"
        self.context.ops.change(
            lambda db: applications.edit(db, id_, **{field: text or None}), owner=self, toast=toast, failed=failed
        )

    def _on_stage(self) -> None:
        selected = self._chosen()
        if len(selected) > 1:
            self._on_bar_stage()
        elif selected:
            self._on_stage_asked(selected[0], self.view.menu_place(selected[0]))

    def _on_bar_stage(self) -> None:
        self._show_stages(self.view.selected_ids(), self.bar.menu_place())

    def _on_stage_asked(self, id_: int, where: QPoint) -> None:
        self._show_stages([id_], where)

    def _show_stages(self, ids: list[int], where: QPoint) -> None:
        self._moving = ids
        fill_stage_menu(self._stage_menu, self._stages, self._stage_of(ids), self.context.theme)
        self._stage_menu.popup(where)
        for action in self._stage_menu.actions():
            if action.isChecked():
                self._stage_menu.setActiveAction(action)

    def _stage_of(self, ids: list[int]) -> str:
        place = self.model.place_of(ids[0]) if len(ids) == 1 else None
        row: TableRow | None = None if place is None else self.model.row_at(place)
        return row.stage if row else ""

    @Slot(QAction)
    def _on_stage_chosen(self, action: QAction) -> None:
        self._move(self._moving, str(action.data()))

    def _move(self, ids: list[int], stage: str) -> None:
        if stage == self._stage_of(ids):
            return
        toast = f"{self._named(ids)} moved to {stage}"
        if len(ids) == 1:
            kind = next(each.kind for each in self._stages if each.name == stage)
            self.model.put(ids[0], {"stage": stage, "stage_kind": kind})
            moving.move(self.context, ids[0], stage, toast, owner=self)
        else:
            moving.move_many(self.context, ids, stage, toast, owner=self)

    def _on_archive(self) -> None:
        from apptracker.services import applications

        ids, out, task = self._chosen(), self.archived.isChecked(), Task()
        if ids:
            toast = f"{self._named(ids)} {'taken out of the archive' if out else 'archived'}"
            self._change(
                lambda db: applications.archive(db, ids, archived=not out, step=task.step), toast, "Archiving", task
            )

    def _on_delete(self) -> None:
        from apptracker.services import applications

        ids, task = self._chosen(), Task()
        if ids:
            toast = f"{self._named(ids)} moved to the bin"
            self._change(lambda db: applications.delete(db, ids, step=task.step), toast, "Moving to the bin", task)

    def _change(self, work: Callable[[Database], Any], toast: str, words: str = "", task: Task | None = None) -> None:
        self.context.ops.change(work, owner=self, toast=toast, words=words, task=task)

    # Menu and clipboard

    def _on_menu_asked(self, where: QPoint) -> None:
        ids = self.view.selected_ids()
        self._menu.fill(len(ids), self._stages, self._stage_of(ids), archived=self.archived.isChecked())
        self._menu.popup(where)

    @Slot(str)
    def _on_menu_chosen(self, what: str) -> None:
        ids = self.view.selected_ids()
        match what:
            case "open":
                self._on_opened(ids[0])
            case "whole":
                self.context.go.open_application(ids[0], whole=True)
            case "title":
                self.view.edit(self.model.index(self.model.place_of(ids[0]) or 0, TITLE))
            case "copy":
                self._on_copy()
            case "archive":
                self._on_archive()
            case "delete":
                self._on_delete()

    @Slot(str)
    def _on_menu_stage(self, stage: str) -> None:
        self._move(self.view.selected_ids(), stage)

    def _on_copy(self) -> None:
        ids = self._chosen()
        if ids:
            self.context.ops.read(lambda db: (ids, db.read.table_rows(ids)), self._on_rows_to_copy, owner=self)

    def _on_rows_to_copy(self, fetched: tuple[list[int], dict[int, TableRow]]) -> None:
        ids, rows = fetched
        lines = copied_lines([rows[i] for i in ids if i in rows], self.view.header.shown(), self._now())
        self.context.prompts.copy("\n".join(lines))
        self.context.go.say(f"{formats.count(len(lines), 'row')} copied")


def _number(value: int) -> str:
    return QLocale().toString(value)


def _gone_quiet(db: Database) -> frozenset[int]:
    from apptracker.services import silence

    return frozenset(silence.quiet_ids(db))
