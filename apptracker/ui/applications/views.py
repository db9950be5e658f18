"""Which saved view the table shows, and keeping what it shows as one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from apptracker.domain.errors import AppError
from apptracker.domain.selection import Selection
from apptracker.ui.applications.viewing import NameLine, Shown, name_of
from apptracker.ui.context import Context
from apptracker.ui.filtering.bar import FilterBar, FilterChip
from apptracker.ui.filtering.words import ChipWords
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import button

if TYPE_CHECKING:
    from apptracker.services.views import View


class Table(Protocol):
    """What shows views: the page of applications."""

    @property
    def selection(self) -> Selection: ...

    @property
    def state(self) -> Shown: ...

    def put(self, shown: Shown, *, keep: bool) -> None: ...


class Views(QObject):
    """``changed()``: another view is open, or none. ``menu_asked(key)``: what can be done with it is wanted.

    While one is open, the order and the columns are the view's: those the person had come back when it is left.
    """

    changed = Signal()
    menu_asked = Signal(str)

    def __init__(self, context: Context, table: QWidget, bar: FilterBar) -> None:
        super().__init__(table)
        self._context = context
        self._table: Table = table  # type: ignore[assignment]  # the page
        self._before: Shown | None = None
        self._as_opened: Shown | None = None
        self.open: View | None = None
        self.title = ""  # what the page sums up begins with
        self.line = NameLine(context.theme)
        self.line.given.connect(self._on_named)
        self.chip = FilterChip(context.theme, "star")
        self.chip.removed.connect(self._on_left)
        self.chip.opened.connect(self._on_chip)
        self._update = self._small(tr("Update the view"), self._on_update)
        self._save = self._small(tr("Save as a view"), self.ask)
        self._bar = bar
        bar.add(self.chip, first=True)
        for part in (self._update, self._save):
            bar.add(part)
        for part in (self.chip, self._update, self._save):
            part.hide()  # the page has it told once the bar is in its place

    @property
    def key(self) -> str:
        """The key of the view that is open, or ""."""
        return self.open.key if self.open else ""

    def enter(self, view: View) -> None:
        """Show what a view keeps; what it leaves open stays as the person has it."""
        before = self._before or self._table.state
        self._before, self.open, self.title = before, view, name_of(view)
        group = before.group if view.is_ready_made else view.group
        shown = Shown(view.selection, view.sort or before.sort, view.columns or before.columns, group)
        self._as_opened = None
        self._table.put(shown, keep=False)
        self._as_opened = self._table.state
        self.tell()
        self.changed.emit()

    def leave(self) -> None:
        """Back to what showed before, where a view is open."""
        if self._before is not None:
            before, self._before, self.open, self._as_opened, self.title = self._before, None, None, None, ""
            self._table.put(before, keep=True)
            self.changed.emit()

    def renew(self, views: list[View]) -> None:
        """The views are others now: follow a new name, and what was taken back."""
        now = next((view for view in views if view.key == self.key), None)
        if self.open is not None and now is None:
            self.leave()
        elif now is not None and now != self.open:
            if not self._has_changed or self._as_opened is None:
                self.enter(now)
            else:
                self.open, self.title = now, name_of(now)
                self.tell()

    def _small(self, text: str, clicked: Callable[[], object]) -> QPushButton:
        made = button(text, clicked, "quiet")
        made.setProperty("compact", True)
        return made

    def tell(self) -> None:
        """Say which view is open, and offer to keep what shows where that is something else."""
        view, changed = self.open, self._has_changed
        if view is not None:
            self.chip.show_words(ChipWords("", name_of(view)))
        self.chip.setVisible(view is not None)
        self._update.setVisible(view is not None and changed and not view.is_ready_made)
        own = self._table.selection != Selection() or bool(self._table.state.group)
        self._save.setVisible(changed if view is not None else own)
        self._bar.fit()

    def ask(self) -> None:
        """Ask for a name for what shows."""
        self.line.ask()

    def rename(self, view: View) -> None:
        self.enter(view)
        self.line.ask(name_of(view), renames=True)

    @property
    def _has_changed(self) -> bool:
        return self._as_opened is not None and self._table.state != self._as_opened

    def _on_named(self, name: str) -> None:
        from apptracker.services import views

        view, shown = self.open, self._table.state
        if self.line.renames and view is not None:
            self._context.ops.change(
                lambda db: views.rename(db, view.key, name),
                owner=self,
                toast=tr("The view has another name"),
                done=self._on_renamed,
                failed=self._on_refused,
            )
        else:
            self._context.ops.change(
                lambda db: views.add(
                    db, name, shown.selection, sort=shown.sort, columns=shown.columns, group=shown.group
                ),
                owner=self,
                toast=tr("View saved"),
                done=self._on_added,
                failed=self._on_refused,
            )

    def _on_added(self, view: View) -> None:
        self.line.hide()
        self.enter(view)

    def _on_renamed(self, view: View) -> None:
        self.line.hide()
        self.open, self.title = view, name_of(view)
        self.tell()

    def _on_refused(self, error: AppError) -> None:
        self.line.refuse(error)

    def _on_update(self) -> None:
        from apptracker.services import views

        view, shown = self.open, self._table.state
        if view is not None:
            self._context.ops.change(
                lambda db: views.update(
                    db, view.key, shown.selection, sort=shown.sort, columns=shown.columns, group=shown.group
                ),
                owner=self,
                toast=tr("View updated"),
                done=self._on_updated,
            )

    def _on_updated(self, view: View) -> None:
        self.open, self._as_opened = view, self._table.state
        self.tell()

    def _on_left(self) -> None:
        self.leave()

    def _on_chip(self) -> None:
        if self.open is not None:
            self.menu_asked.emit(self.open.key)
