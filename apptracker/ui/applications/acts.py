"""What can be done with applications that are selected, in the table or on the board: one change and one undo each."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from apptracker.domain.stages import Stage
from apptracker.store import Database
from apptracker.ui.applications.menu import RowMenu
from apptracker.ui.applications.one import WithOne
from apptracker.ui.applications.selection import SelectionBar
from apptracker.ui.applications.tagging import Tagging
from apptracker.ui.context import Context
from apptracker.ui.ops import Task
from apptracker.ui.tr import tr
from apptracker.ui.widgets.stages import StageMenu, fill_stage_menu


class Acts(QObject):
    """What the table and the board share. ``stages`` and ``shows_archived`` are kept up to date by the page; ``more``:
    what else the buttons of the bar do."""

    def __init__(self, context: Context, page: QWidget, more: dict[str, Callable[[], object]] | None = None) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self.stages: list[Stage] = []
        self.shows_archived = False
        self._moving: list[int] = []
        self._stage_menu = StageMenu(page)
        self._stage_menu.setAccessibleName(tr("Stages"))
        self._stage_menu.triggered.connect(self._on_stage_chosen)
        self._menu = RowMenu(context.theme, context.actions, page)
        self._menu.chosen.connect(self._on_menu_chosen)
        self._menu.stage_chosen.connect(self._on_menu_stage)
        self._tagging = Tagging(context, page)
        self.with_one = WithOne(context, page, self._chosen)
        does: dict[str, Callable[[], object]] = {
            "stage": self.on_bar_stage,
            "tags": self.on_tags,
            "remind": self.on_remind,
            "archive": self.on_archive,
            "delete": self.on_delete,
            "clear": self.on_clear,
        }
        self.bar = SelectionBar(context.theme, context.actions, does | (more or {}))

    # What table and board know each in their way

    @abstractmethod
    def _selected(self) -> list[int]:
        """What is selected."""

    @abstractmethod
    def _chosen(self) -> list[int]:
        """What an action is about; says so when there is nothing."""

    @abstractmethod
    def _named(self, ids: list[int]) -> str:
        """What a toast calls them: one by its employer, several by their number."""

    @abstractmethod
    def _stage_of(self, ids: list[int]) -> str:
        """The name of the stage they are in, "" where there is none to name."""

    @abstractmethod
    def _move(self, ids: list[int], stage: str) -> None:
        """To the stage of this name."""

    @abstractmethod
    def _list(self) -> QWidget:
        """Where the selection stands, for what opens beside it."""

    @abstractmethod
    def _copy(self, *, headings: bool) -> None:
        """To the clipboard."""

    @abstractmethod
    def on_clear(self) -> None:
        """Nothing is selected any more."""

    # Stages

    def on_bar_stage(self) -> None:
        self._show_stages(self._selected(), self.bar.menu_place())

    def _show_stages(self, ids: list[int], where: QPoint) -> None:
        self._moving = ids
        fill_stage_menu(self._stage_menu, self.stages, self._stage_of(ids), self._context.theme)
        open_menu(self._stage_menu, where)

    @Slot(QAction)
    def _on_stage_chosen(self, action: QAction) -> None:
        self._move(self._moving, str(action.data()))

    @Slot(str)
    def _on_menu_stage(self, stage: str) -> None:
        self._move(self._selected(), stage)

    # Tags, reminders, windows, the archive, the bin

    def on_tags(self) -> None:
        ids = self._chosen()
        if ids:
            button = self.bar.tags_button
            self._tagging.open(ids, button if button.isVisible() else self._list())

    def on_remind(self) -> None:
        from apptracker.ui.applications.reminding_many import ManyRemindersDialog
        from apptracker.ui.reminding import AddReminderDialog

        ids = self._chosen()
        if len(ids) == 1:
            AddReminderDialog(self._context, ids[0], self._page.window()).open()
        elif ids:
            ManyRemindersDialog(self._context, ids, self._page.window()).open()

    def on_window(self) -> None:
        """What is selected, where that is one, in a window of its own."""
        ids = self._selected()
        if len(ids) == 1:
            self._context.go.open_in_window(ids[0])

    def on_archive(self) -> None:
        from apptracker.services import applications

        ids, out, task = self._chosen(), self.shows_archived, Task()
        if ids:
            name = self._named(ids)
            toast = tr("{name} taken out of the archive", name=name) if out else tr("{name} archived", name=name)
            self._change(
                lambda db: applications.archive(db, ids, archived=not out, step=task.step), toast, tr("Archiving"), task
            )

    def on_delete(self) -> None:
        from apptracker.services import applications

        ids, task = self._chosen(), Task()
        if ids:
            toast = tr("{name} moved to the bin", name=self._named(ids))
            self._change(lambda db: applications.delete(db, ids, step=task.step), toast, tr("Moving to the bin"), task)

    def _change(self, work: Callable[[Database], Any], toast: str, words: str, task: Task) -> None:
        self._context.ops.change(work, owner=self, toast=toast, words=words, task=task)

    # The menu on what is selected

    def _open_menu(self, where: QPoint, leave_out: Iterable[str] = ()) -> None:
        ids = self._selected()
        self._menu.fill(len(ids), self.stages, self._stage_of(ids), archived=self.shows_archived)
        for action in self._menu.actions():
            if action.objectName() in leave_out:
                action.setVisible(False)
        self._menu.popup(where)

    @Slot(str)
    def _on_menu_chosen(self, what: str) -> None:
        ids = self._selected()
        match what:
            case "open":
                self._context.go.open_application(ids[0])
            case "whole":
                self._context.go.open_application(ids[0], whole=True)
            case "window":
                self.on_window()
            case "copy" | "copy-headings":
                self._copy(headings=what == "copy-headings")
            case "tags":
                self.on_tags()
            case "remind":
                self.on_remind()
            case "archive":
                self.on_archive()
            case "delete":
                self.on_delete()


def open_menu(menu: QMenu, where: QPoint) -> None:
    """Show it with the keyboard on what is checked."""
    menu.popup(where)
    for action in menu.actions():
        if action.isChecked():
            menu.setActiveAction(action)
