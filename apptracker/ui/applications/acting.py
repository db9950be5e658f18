"""What can be done with the applications that are selected in the table, beside what the board can do as well."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from apptracker.store import Database
from apptracker.ui import formats, moving
from apptracker.ui.applications.acts import Acts, open_menu
from apptracker.ui.applications.columns import EDITING, TITLE
from apptracker.ui.applications.model import TableModel
from apptracker.ui.applications.view import TableView
from apptracker.ui.context import Context
from apptracker.ui.formats import WORK_MODES
from apptracker.ui.ops import Task
from apptracker.ui.tr import mark, tr, trn

if TYPE_CHECKING:
    from apptracker.domain.errors import AppError
    from apptracker.services.exporting import Exported
    from apptracker.ui.applications.clipboard import Cells

_KINDS = mark("Spreadsheet (*.csv);;JSON (*.json)")


class Acting(Acts):
    def __init__(self, context: Context, view: TableView, model: TableModel, page: QWidget) -> None:
        super().__init__(context, page, {"export": self.on_export_selected})
        self._view, self._model = view, model
        self._mode_menu = QMenu(page)
        self._mode_menu.setAccessibleName(tr("Work modes"))
        self._mode_menu.triggered.connect(self._on_mode_chosen)
        self.bar.hide()
        view.stage_asked.connect(self._on_stage_asked)
        view.mode_asked.connect(self._on_mode_asked)
        view.menu_asked.connect(self._open_menu)
        view.copy_asked.connect(self._on_copy_asked)
        model.edited.connect(self._on_edited)

    def _selected(self) -> list[int]:
        return self._view.selected_ids()

    def _list(self) -> QWidget:
        return self._view

    def _chosen(self) -> list[int]:
        selected = self._view.selected_ids()
        if not selected:
            self._context.go.say(tr("Select an application first"))
        return selected

    def _named(self, ids: list[int]) -> str:
        line = self._model.place_of(ids[0]) if len(ids) == 1 else None
        row = self._model.row_at(line) if line is not None else None
        return (row and (row.employer or row.title)) or trn("{n} application", "{n} applications", len(ids))

    def on_clear(self) -> None:
        self._view.clearSelection()
        self._view.setFocus()

    # Stages and work modes

    def on_stage(self) -> None:
        selected = self._chosen()
        if len(selected) > 1:
            self.on_bar_stage()
        elif selected:
            self._on_stage_asked(selected[0], self._view.menu_place(selected[0]))

    def _on_stage_asked(self, id_: int, where: QPoint) -> None:
        self._show_stages([id_], where)

    def _stage_of(self, ids: list[int]) -> str:
        line = self._model.place_of(ids[0]) if len(ids) == 1 else None
        row = None if line is None else self._model.row_at(line)
        return row.stage if row else ""

    def _move(self, ids: list[int], stage: str) -> None:
        if stage == self._stage_of(ids):
            return
        toast = tr("{name} moved to {stage}", name=self._named(ids), stage=stage)
        if len(ids) == 1:
            kind = next(each.kind for each in self.stages if each.name == stage)
            self._model.put(ids[0], {"stage": stage, "stage_kind": kind})
            moving.move(self._context, ids[0], stage, toast, owner=self)
        else:
            moving.move_many(self._context, ids, stage, toast, owner=self)

    def _on_mode_asked(self, id_: int, where: QPoint) -> None:
        self._moving = [id_]
        line = self._model.place_of(id_)
        row = None if line is None else self._model.row_at(line)
        self._mode_menu.clear()
        for mode, words in (("", mark("Not said")), *WORK_MODES.items()):
            action = self._mode_menu.addAction(tr(words))
            action.setData(mode)
            action.setCheckable(True)
            action.setChecked(mode == ((row and row.work_mode) or ""))
        open_menu(self._mode_menu, where)

    @Slot(QAction)
    def _on_mode_chosen(self, action: QAction) -> None:
        [id_] = self._moving
        self._model.put(id_, {"work_mode": action.data() or None})
        self._edit(id_, {"work_mode": action.data() or None}, tr("Work mode changed"))

    # Editing in place

    def _on_edited(self, id_: int, field: str, value: Any) -> None:
        toast = tr("{column} changed", column=tr(EDITING[field].title))
        if field == "tags":
            from apptracker.services import bulk

            self._store(id_, lambda db: bulk.retag(db, id_, value), toast)
        else:
            self._edit(id_, {field: value}, toast)

    def _edit(self, id_: int, values: dict[str, Any], toast: str) -> None:
        from apptracker.services import applications

        self._store(id_, lambda db: applications.edit(db, id_, **values), toast)

    def _store(self, id_: int, work: Callable[[Database], Any], toast: str) -> None:
        def failed(error: AppError) -> None:
            self._model.forget([id_])
            self._view.viewport().update()
            self._context.ops.refused.emit(error)

        self._context.ops.change(work, owner=self, toast=toast, failed=failed)

    # Files and the clipboard

    def on_export(self) -> None:
        """What is selected, or else all that is shown."""
        self._export(self._view.selected_ids() or self._model.ids.tolist())

    def on_export_selected(self) -> None:
        self._export(self._chosen())

    def _export(self, ids: list[int]) -> None:
        from apptracker.services import exporting

        if not ids:
            self._context.go.say(tr("There is nothing to export here"))
            return
        title = trn("Export {n} application", "Export {n} applications", len(ids))
        file = self._context.prompts.save_file(title, "applications.csv", tr(_KINDS))
        if file is None:
            return
        file = file if file.suffix else file.with_suffix(".csv")
        sheet = exporting.SEMICOLONS if formats.decimal_point() == "," else exporting.COMMAS
        task = Task()
        self._context.ops.read(
            lambda db: exporting.save(db, file, ids, sheet=sheet, force=True, step=task.step),
            self._on_exported,
            owner=self,
            words=tr("Exporting"),
            task=task,
        )

    def _on_exported(self, done: Exported) -> None:
        name = done.file.name
        words = trn("Wrote {n} application to {file}", "Wrote {n} applications to {file}", done.applications, file=name)
        folder = done.file.parent
        self._context.go.say(
            words,
            see=lambda: self._context.prompts.open_path(folder),
        )

    @Slot(bool)
    def _on_copy_asked(self, headings: bool) -> None:
        self._copy(headings=headings)

    def _copy(self, *, headings: bool) -> None:
        from apptracker.ui.applications import clipboard

        ids, keys, now, task = self._chosen(), self._view.header.shown(), self._model.now, Task()
        if ids:
            self._context.ops.read(
                lambda db: clipboard.fetch(db, ids, keys, now, headings=headings, step=task.step),
                self._on_cells,
                owner=self,
                words=tr("Copying"),
                task=task,
            )

    def _on_cells(self, cells: Cells) -> None:
        self._context.prompts.copy(cells.text, cells.html)
        self._context.go.say(trn("{n} row copied", "{n} rows copied", cells.rows))

    # The menu on selected rows

    @Slot(str)
    def _on_menu_chosen(self, what: str) -> None:
        match what:
            case "title":
                place = self._model.place_of(self._selected()[0])
                self._view.edit(self._model.index(place or 0, TITLE))
            case "export":
                self.on_export_selected()
            case _:
                super()._on_menu_chosen(what)
