"""Saved views in the sidebar, under the page of applications: open, rename, move, hide and delete them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from apptracker.domain.clock import today
from apptracker.services.views import View, saved_views
from apptracker.store import Database
from apptracker.ui.application.taborder import read_in_order
from apptracker.ui.applications.viewing import name_of
from apptracker.ui.context import Context
from apptracker.ui.mirroring import set_margins
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import FittingButton, on_button

if TYPE_CHECKING:
    from apptracker.domain.changes import Changes
    from apptracker.ui.pages.applications import ApplicationsPage
    from apptracker.ui.window import MainWindow

_SHOWS = frozenset({"setting", "stage", "everything"})
_INDENT = 30  # pixels that views stand further in than pages


class SavedViews(QObject):
    """Keeps the list in the sidebar as the views are, and does what is asked there."""

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self.views: list[View] = []
        self._any = False  # whether there are applications
        self._page: ApplicationsPage | None = None
        self.list = _ViewList(self)
        window.sidebar.put_under("applications", self.list, self.list.least)
        self._menu = QMenu(window)
        context.bus.changed.connect(self._on_changed)
        context.theme.changed.connect(self.show)
        window.pages.made.connect(self._on_page_made)
        window.sidebar.buttons["applications"].clicked.connect(self._on_applications)
        if "applications" in window.pages:
            self._on_page_made("applications")
        self._ask()

    def open_view(self, key: str) -> None:
        """Show a view in the table; one that is gone is passed over."""
        view = next((view for view in self.views if view.key == key), None)
        if view is not None:
            self._table().show_view(view)

    def open_menu(self) -> None:
        """All views to choose from, over the middle of the window."""
        self._menu.clear()
        self._menu.setAccessibleName(tr("Saved views"))
        for view in self.views:
            if not view.hidden:
                action = self._menu.addAction(on_button(name_of(view)))
                action.setCheckable(True)
                action.setChecked(view.key == self._open_key)
                action.triggered.connect(partial(self.open_view, view.key))
        self._add_hidden(self._menu)
        size, middle = self._menu.sizeHint(), self._window.rect().center()
        self._menu.popup(self._window.mapToGlobal(middle - QPoint(size.width(), size.height()) / 2))
        if self._menu.actions():
            self._menu.setActiveAction(self._menu.actions()[0])

    def menu_for(self, view: View, where: QPoint) -> None:
        """What can be done with a view."""
        menu = self._menu
        menu.clear()
        menu.setAccessibleName(name_of(view))
        shown = [each.key for each in self.views if not each.hidden]
        menu.addAction(tr("Open"), partial(self.open_view, view.key))
        menu.addAction(tr("Rename"), partial(self.rename, view))
        menu.addAction(tr("Move up"), partial(self.move, view, -1)).setEnabled(shown[0] != view.key)
        menu.addAction(tr("Move down"), partial(self.move, view, 1)).setEnabled(shown[-1] != view.key)
        menu.addSeparator()
        menu.addAction(tr("Hide") if view.is_ready_made else tr("Delete"), partial(self.remove, view))
        self._add_hidden(menu)
        menu.popup(where)

    def rename(self, view: View) -> None:
        self._table().views.rename(view)

    def move(self, view: View, by: int) -> None:
        from apptracker.services import views

        self._context.ops.change(
            lambda db: views.move(db, view.key, by), owner=self, toast=tr("The views have a new order")
        )

    def remove(self, view: View) -> None:
        """Delete the person's own, hide one that came with the program."""
        from apptracker.services import views

        name = name_of(view)
        if view.is_ready_made:
            toast = tr("{name} is hidden", name=name)
            self._context.ops.change(lambda db: views.hide(db, view.key), owner=self, toast=toast)
        else:
            toast = tr("{name} deleted", name=name)
            self._context.ops.change(lambda db: views.delete(db, view.key), owner=self, toast=toast)

    # Inside

    @property
    def _open_key(self) -> str:
        return self._page.views.key if self._page is not None else ""

    def _table(self) -> ApplicationsPage:
        """The page of applications, shown."""
        self._context.go.show_page("applications")
        assert self._page is not None
        return self._page

    @Slot()
    def _on_applications(self) -> None:
        """A click on the page's own name leads back to all."""
        if self._page is not None:
            self._page.views.leave()

    @Slot(str)
    def _on_page_made(self, page_id: str) -> None:
        if page_id == "applications":
            page: ApplicationsPage = self._window.pages[page_id]  # type: ignore[assignment]
            self._page = page
            page.views.changed.connect(self.show)
            page.views.menu_asked.connect(self._on_menu_asked)

    @Slot(str)
    def _on_menu_asked(self, key: str) -> None:
        view = next((view for view in self.views if view.key == key), None)
        if view is not None and self._page is not None:
            chip = self._page.views.chip
            self.menu_for(view, chip.mapToGlobal(QPoint(0, chip.height() + 2)))

    def _add_hidden(self, menu: QMenu) -> None:
        hidden = [view for view in self.views if view.hidden]
        if hidden:
            menu.addSeparator()
            more = menu.addMenu(tr("Hidden views"))
            for view in hidden:
                more.addAction(on_button(name_of(view)), partial(self._bring_back, view))

    def _bring_back(self, view: View) -> None:
        from apptracker.services import views

        toast = tr("{view} shows again", view=name_of(view))
        self._context.ops.change(lambda db: views.hide(db, view.key, hidden=False), owner=self, toast=toast)

    @Slot(object, object)
    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if not _SHOWS.isdisjoint(changes.ids) or (not self._any and "application" in changes.ids):
            self._ask()

    def _ask(self) -> None:
        self._context.ops.read(self._fetch, self._on_fetched, owner=self)

    def _fetch(self, db: Database) -> tuple[list[View], bool]:
        return saved_views(db.read, today(db.clock)), db.day.has_applications()

    def _on_fetched(self, fetched: tuple[list[View], bool]) -> None:
        views, any_there = fetched
        if views != self.views or any_there != self._any:
            self.views, self._any = views, any_there
            self.show()
            if self._page is not None:
                self._page.views.renew(views)

    @Slot()
    def show(self) -> None:
        """Show the views in the sidebar, once there is anything to view."""
        shown = [view for view in self.views if not view.hidden and self._any]
        self.list.show_views(shown, self._open_key)
        self._window.sidebar.fit()
        read_in_order(self._window.sidebar)


class _ViewList(QScrollArea):
    """One button below the other, scrolled where the sidebar is too low for all."""

    def __init__(self, owner: SavedViews) -> None:
        super().__init__()
        self._owner = owner
        self.setAccessibleName(tr("Saved views"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._held = QWidget()
        self._held.setObjectName("scrolled")
        self._column = QVBoxLayout(self._held)
        set_margins(self._column, _INDENT, 0, 0, 6)
        self._column.setSpacing(0)
        self.setWidget(self._held)
        self._buttons: list[ViewButton] = []

    def show_views(self, views: list[View], open_key: str) -> None:
        focused = next((button.view.key for button in self._buttons if button.hasFocus()), None)
        for button in self._buttons[len(views) :]:
            button.hide()
            button.deleteLater()
        del self._buttons[len(views) :]
        while len(self._buttons) < len(views):
            self._buttons.append(ViewButton(self._owner, self))
            self._column.addWidget(self._buttons[-1])
        for button, view in zip(self._buttons, views, strict=True):
            button.show_view(view, opened=view.key == open_key)
            if view.key == focused:
                button.setFocus()
            button.ensurePolished()
        self._held.setMinimumHeight(self.sizeHint().height())  # which the style sheet's least height would undercut
        self.updateGeometry()

    def step(self, button: ViewButton, by: int) -> None:
        """The keyboard to the next view or the one before."""
        place = self._buttons.index(button) + by
        if 0 <= place < len(self._buttons):
            self._buttons[place].setFocus()
            self.ensureWidgetVisible(self._buttons[place])

    def sizeHint(self) -> QSize:
        margins = self._column.contentsMargins()
        height = sum(button.sizeHint().height() for button in self._buttons)
        return QSize(80, height + margins.bottom() if self._buttons else 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def least(self) -> int:
        """The height below which the list would be more trouble than use; 0 where there is none."""
        return min(self.sizeHint().height(), 3 * self._buttons[0].sizeHint().height()) if self._buttons else 0


class ViewButton(FittingButton):
    """A view. Enter opens it; F2 renames, Delete removes, Alt+Up and Alt+Down move it."""

    def __init__(self, owner: SavedViews, views: _ViewList) -> None:
        super().__init__("", "view")
        self._owner, self._list = owner, views
        self.view = View("", "", None)  # type: ignore[arg-type]  # until it is shown one
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(tr("Saved view"))
        self.clicked.connect(self._on_clicked)

    def show_view(self, view: View, *, opened: bool) -> None:
        self.view = view
        self.show_text(name_of(view))
        self.setChecked(opened)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._owner.menu_for(self.view, event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Its keys are its own, whatever the page does with them."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in _KEYS:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key == Qt.Key.Key_F2:
            self._owner.rename(self.view)
        elif key == Qt.Key.Key_Delete:
            self._owner.remove(self.view)
        elif key in _STEPS and alt:
            self._owner.move(self.view, _STEPS[Qt.Key(key)])
        elif key in _STEPS:
            self._list.step(self, _STEPS[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def _on_clicked(self) -> None:
        self._owner.open_view(self.view.key)


_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_KEYS = (Qt.Key.Key_F2, Qt.Key.Key_Delete, *_STEPS)
