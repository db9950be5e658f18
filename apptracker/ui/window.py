"""The window. It assembles; pages do the work.

Its first paint is a :class:`Skeleton` in the theme's colors, before the data is opened and before anything heavy is
imported (the namespace ``Qt`` alone costs 16 ms, so nothing here asks for it up front). :meth:`MainWindow.build` puts
the real shell in its place; pages are imported when they are first shown.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QMainWindow, QWidget

from apptracker.ui.state import WindowState
from apptracker.ui.theme import Theme
from apptracker.ui.tr import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent, QScreen

    from apptracker.domain.selection import Selection
    from apptracker.ui.application.among import Among
    from apptracker.ui.capturing.dropping import Dropped
    from apptracker.ui.context import Context
    from apptracker.ui.notice_bar import NoticeBar
    from apptracker.ui.notifying import Notifying
    from apptracker.ui.ops import Job
    from apptracker.ui.own_window import OwnWindows
    from apptracker.ui.pages.application import ApplicationPage
    from apptracker.ui.pages.page import Page
    from apptracker.ui.saved_views import SavedViews
    from apptracker.ui.toasts import Progress, Toast
    from apptracker.ui.undoing import Undoing
    from apptracker.ui.watching import Watching

SIZE = (1180, 760)
SMALLEST = (720, 480)
FOLLOW_EVERY = 1000  # milliseconds between looks for changes by other processes
NARROW = 1000  # pixels: below this the application page takes the whole window
PANE = 460  # pixels the right pane has at first
BESIDE = frozenset(
    {"today", "board", "applications", "calendar", "interviews"}
)  # pages of applications; others take all of it
SIDEBAR, SIDEBAR_FOLDED = 168, 62  # pixels


class Skeleton(QFrame):
    """The outline of the shell, shown for the moment until the shell itself is there. Drawn by a style sheet: the first
    call of a painter would load the namespace ``Qt``."""

    painted = Signal()

    def __init__(self, theme: Theme, *, folded: bool) -> None:
        super().__init__()
        self._seen = False
        width = SIDEBAR_FOLDED if folded else SIDEBAR
        self.setObjectName("skeleton")
        sidebar = QFrame(self)
        sidebar.setObjectName("sidebar")
        sidebar.setGeometry(0, 0, width, 4000)
        here = QFrame(sidebar)
        here.setObjectName("here")
        here.setGeometry(10, 14, width - 20, 36)
        colors = theme.tokens.colors
        self.setStyleSheet(
            f"#skeleton {{ background: {colors['background']}; }}"
            f"#sidebar {{ background: {colors['sidebar']}; border-right: 1px solid {colors['border']}; }}"
            f"#here {{ background: {colors['accent-soft']}; border-radius: 6px; }}"
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self.painted.emit)


class MainWindow(QMainWindow):
    """``painted`` comes after the first paint; ``page_made(id)`` when a page is first shown; ``closing`` once the
    window is about to go."""

    painted = Signal()
    page_made = Signal(str)
    closing = Signal()

    def __init__(self, theme: Theme, state: WindowState) -> None:
        super().__init__()
        self.opens_again = False  # when it closes: what was chosen needs a window made anew
        self.theme = theme
        self.state = state
        self.context: Context | None = None
        self._pages: dict[str, Page] = {}
        self._summaries: dict[QObject, str] = {}  # what each page last said of itself
        self._pane: ApplicationPage | None = None
        self._whole = False
        self.setWindowTitle("apptracker")
        self.setMinimumSize(*SMALLEST)
        self._restore_place()
        skeleton = Skeleton(theme, folded=state.flag("sidebar.folded"))
        skeleton.painted.connect(self.painted)
        self.setCentralWidget(skeleton)

    # Coming to life

    def build(self) -> None:
        """Make the shell; :meth:`reveal` puts it in the place of its skeleton."""
        from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout

        from apptracker.ui import keys
        from apptracker.ui.actions import SPECS, Actions
        from apptracker.ui.shell import Header, Sidebar

        self.theme.wear()
        self.theme.dress(self)  # before anything is in it: each part is then styled once, when it comes in
        self.state.put("theme.worn", self.theme.tokens.name)
        keys.recall(self.state, SPECS)
        self.actions_ = Actions(self, self.theme)
        self.sidebar = Sidebar(self.actions_, self.theme, folded=self.state.flag("sidebar.folded"))
        self.header = Header(self.actions_, self.theme)
        self.stack = QStackedWidget()
        self.splitter = QSplitter()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.stack)
        content = QWidget()
        content.setObjectName("page")
        column = QVBoxLayout(content)
        row = QHBoxLayout()
        for layout in (column, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.splitter, 1)
        row.addWidget(self.sidebar)
        row.addWidget(content, 1)
        body = QWidget()
        body.setLayout(row)
        self.root = QStackedWidget()
        self.root.addWidget(body)
        self.setAcceptDrops(True)
        self.theme.changing.connect(self._park)
        self.theme.changed.connect(self._on_theme_changed)
        self._announce("today")

    def reveal(self) -> None:
        """Show the shell: with the first page when that is soon there, which spares painting everything twice."""
        if self.centralWidget() is not self.root:
            self.setCentralWidget(self.root)
            self.root.show()  # at once, and not when the loop comes round

    @cached_property
    def toast(self) -> Toast:
        """Made when there is something to say: the first rows do without it, 15 ms sooner."""
        from apptracker.ui.toasts import Toast

        toast = Toast(self)
        toast.undo.connect(self._on_undo_one)
        return toast

    @cached_property
    def undoing(self) -> Undoing:
        from apptracker.ui.undoing import Undoing

        assert self.context is not None
        return Undoing(self.context, self)

    @cached_property
    def own_windows(self) -> OwnWindows:
        """Applications in windows of their own."""
        from apptracker.ui.own_window import OwnWindows

        assert self.context is not None
        return OwnWindows(self, self.context)

    @cached_property
    def progress(self) -> Progress:
        from apptracker.ui.toasts import Progress

        progress = Progress(self)
        if self.context is not None:
            self.context.ops.ended.connect(progress.end)
        return progress

    @cached_property
    def watching(self) -> Watching:
        from apptracker.ui.watching import Watching

        assert self.context is not None
        return Watching(self.context, self)

    @cached_property
    def notifying(self) -> Notifying:
        from apptracker.ui.notifying import Notifying

        assert self.context is not None
        return Notifying(self.context, self)

    @cached_property
    def saved_views(self) -> SavedViews:
        from apptracker.ui.saved_views import SavedViews

        assert self.context is not None
        return SavedViews(self.context, self)

    def _show_views(self) -> None:
        self.saved_views.show()

    def _on_views(self) -> None:
        self.saved_views.open_menu()

    def put_on_top(self, bar: NoticeBar) -> None:
        """Over whatever page shows, which it does not move; in the order of Tab before the header."""
        bar.lie_over(self, before=self.header)

    def _resume_watching(self) -> None:
        if self.state.flag("watch.on"):
            self.watching.resume()

    def adopt(self, context: Context, *, start_page: str = "today", first: object = None) -> None:
        """The data is open: wire the actions and show the first page, or welcome a newcomer. ``first``: what that page
        shows, where it was fetched already."""
        from apptracker.ui.steady import keep_constants

        self.context = context
        context.ops.soon(keep_constants, owner=self)
        context.ops.soon(self._take_drops, owner=self)
        context.ops.soon(self._resume_watching, owner=self)
        context.ops.soon(self._show_views, owner=self)
        context.ops.said.connect(self._on_said)
        context.ops.refused.connect(self._on_refused)
        context.ops.slow.connect(self._on_slow)
        self._wire(context)
        self._follower = QTimer(self)
        self._follower.setInterval(FOLLOW_EVERY)
        self._follower.timeout.connect(context.ops.follow)
        self._follower.start()
        self.reveal()
        self._page(start_page, first)
        self.show_page(start_page)

    def welcome_newcomer(self) -> None:
        """The first run, over the whole window, where nothing was stored yet."""
        if self.context is None or self.context.db.day.has_applications():
            return
        from apptracker.ui.welcome import Welcome, is_wanted

        if is_wanted(self.context.db):
            welcome = Welcome(self.context)
            welcome.finished.connect(self._on_welcomed)
            self.root.addWidget(welcome)
            self.root.setCurrentWidget(welcome)

    @Slot()
    def _on_welcomed(self) -> None:
        welcome = self.sender()
        assert isinstance(welcome, QWidget)
        self.show_page("today")
        self.root.removeWidget(welcome)
        welcome.deleteLater()

    def _wire(self, context: Context) -> None:
        """Actions that always make sense, and what they do."""
        from apptracker.ui.shell import PAGES

        handlers: dict[str, Callable[[], object]] = {
            "capture": self._on_capture,
            "capture.paste": self._on_paste,
            "palette": self._on_palette,
            "undo": self._on_undo,
            "redo": self._on_redo,
            "shortcuts": self._on_shortcuts,
            "back": self._on_back,
            "sidebar": self._on_fold,
            "larger": self._on_larger,
            "smaller": self._on_smaller,
            "quit": self.close,
            "sample.load": self._on_sample_load,
            "sample.remove": self._on_sample_remove,
            "profile.import": self._on_import,
            "calendar.save": self._on_save_calendar,
            "backup": self._on_backup,
            "table.views": self._on_views,
        }
        handlers.update((spec.action, partial(self.show_page, spec.id)) for spec in PAGES)
        context.actions.take(self, handlers)

    # The navigator of pages (ui/context.Navigator)

    def show_page(self, page_id: str) -> None:
        if self.context is None:
            return
        if self._whole or page_id not in BESIDE:
            self.close_application()
        self.root.setCurrentIndex(0)
        self._announce(page_id)
        page = self._page(page_id)
        self.header.show_page(tr(page.title), page.primary)
        self.stack.setCurrentWidget(page)
        if self._pane is not None and self._pane.isVisible():
            self._pane.walk(self._listed(self._pane.application_id))
        self._sum_up(page)
        page.setFocus()
        self.state.put("page", page_id)

    def open_application(
        self, application_id: int, section: str = "", *, whole: bool = False, among: Among | None = None
    ) -> None:
        if self.context is None:
            return
        pane = self._application_page(self.context)
        pane.load(application_id, section)
        pane.walk(among or self._listed(application_id))
        self._show_pane(whole or self.width() < NARROW)

    def show_applications(self, selection: Selection, title: str = "") -> None:
        self.show_page("applications")
        self._page("applications").show_selection(selection, title)  # type: ignore[attr-defined]

    def show_view(self, key: str) -> None:
        self.saved_views.open_view(key)

    def open_in_window(self, application_id: int, section: str = "", *, among: Among | None = None) -> None:
        if self.context is not None:
            self.own_windows.open(application_id, section, among or self._listed(application_id))

    def _listed(self, application_id: int) -> Among | None:
        """The applications that the page lists with this one, to go through."""
        from apptracker.ui.application.among import Among

        shown = self.stack.currentWidget()
        page = next((page for page in self._pages.values() if page is shown), None)
        return Among(page.list_with(application_id)) if page is not None else None

    @Slot(int)
    def _on_turned(self, application_id: int) -> None:
        shown = self.stack.currentWidget()
        page = next((page for page in self._pages.values() if page is shown), None)
        if page is not None:
            page.point_at(application_id)

    def close_application(self) -> None:
        if self._pane is not None and not self._pane.isHidden():
            focus, page = self.focusWidget(), self.stack.currentWidget()
            had_keyboard = focus is None or focus is self._pane or self._pane.isAncestorOf(focus)
            self._keep_pane_width()
            self._pane.hide()
            self._whole = False
            self.stack.show()
            self.header.show()
            if had_keyboard and page is not None:
                page.setFocus()

    @property
    def application_beside(self) -> int | None:
        return self._pane.application_id if self._pane is not None and not self._pane.isHidden() else None

    def toggle_whole(self) -> None:
        """The application page from the right pane to the whole window, and back."""
        self._show_pane(not self._whole)

    def open_person(self, contact_id: int) -> None:
        self._page("people").show_person(contact_id)  # type: ignore[attr-defined]
        self.show_page("people")

    def open_employer(self, employer_id: int) -> None:
        self._page("people").show_employer(employer_id)  # type: ignore[attr-defined]
        self.show_page("people")

    def capture(self, text: str = "", files: tuple[str, ...] = ()) -> None:
        from pathlib import Path

        from apptracker.ui.capturing.dropping import Dropped, Given

        self.take(Dropped(Given(text), tuple(map(Path, files))))

    @Slot(object)
    def take(self, found: Dropped) -> None:
        from apptracker.ui.capturing.dropping import card_files

        if self.context is None:
            return
        if found.trouble:
            self.toast.warn(found.trouble)
            return
        if cards := card_files(found):
            self.show_page("people")
            self._page("people").import_cards(cards)  # type: ignore[attr-defined]
            return
        from apptracker.ui.capture import CaptureDialog

        dialog = CaptureDialog(self.context, self)
        dialog.begin(found)
        dialog.open()

    def go(self, place: str) -> None:
        from apptracker.ui.guide import going

        if self.context is not None:
            going.go(self, place)

    def say(
        self,
        text: str,
        change_id: int | None = None,
        see: Callable[[], object] | None = None,
        take_back: Callable[[], object] | None = None,
    ) -> None:
        self.toast.say(text, change_id, see, take_back)

    # For going (ui/guide/going.py)

    def has_page(self, page_id: str) -> bool:
        """Whether it was made by now."""
        return page_id in self._pages

    def page(self, page_id: str) -> Page:
        """A page of the sidebar, made if need be."""
        return self._page(page_id)

    @property
    def shown_application(self) -> int | None:
        """The application that is shown, or was shown last."""
        return self._pane.application_id or None if self._pane is not None else None

    # Inside

    def _page(self, page_id: str, first: object = None) -> Page:
        """``first``: what it shows, where it was fetched already."""
        if page_id not in self._pages:
            assert self.context is not None
            from apptracker.ui.shell import PAGES

            spec = next(spec for spec in PAGES if spec.id == page_id)
            module, _, name = spec.place.partition(":")
            made: Page = getattr(importlib.import_module(f"apptracker.ui.pages.{module}"), name)(self.context)
            made.summed_up.connect(self._on_summed_up)
            self._pages[page_id] = made
            self.page_made.emit(page_id)
            if first is not None:
                made.take(first)
        page = self._pages[page_id]
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        return page

    def _park(self) -> None:
        """Take the pages that do not show out of the window before its look changes: they put the new one on when they
        are shown next, and nobody waits for them now (0.1 s where every page was made)."""
        for page in self._pages.values():
            if page is not self.stack.currentWidget() and self.stack.indexOf(page) >= 0:
                self.stack.removeWidget(page)
                page.setParent(None)
        if self._pane is not None and self._pane.isHidden():
            self._pane.setParent(None)

    def _unpark(self) -> None:
        for page_id in self._pages:
            self._page(page_id)
        if self._pane is not None:
            self._place_pane(self._pane)

    def _application_page(self, context: Context) -> ApplicationPage:
        if self._pane is None:
            from apptracker.ui.pages.application import ApplicationPage

            self._pane = ApplicationPage(context)
            self._pane.closed.connect(self.close_application)
            self._pane.whole_wanted.connect(self.toggle_whole)
            self._pane.turned.connect(self._on_turned)
            self._pane.hide()
        self._place_pane(self._pane)
        return self._pane

    def _place_pane(self, pane: ApplicationPage) -> None:
        if self.splitter.indexOf(pane) < 0:
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(0, 1)
            self.splitter.setStretchFactor(1, 0)

    def _show_pane(self, whole: bool) -> None:
        assert self._pane is not None
        self._keep_pane_width()
        self._whole = whole
        self._pane.set_whole(whole)
        self._pane.show()
        self.stack.setVisible(not whole)
        self.header.setVisible(not whole)
        if not whole:
            width = self.state.number("pane.width", PANE)
            self.splitter.setSizes([max(1, self.splitter.width() - width), width])
        self._pane.setFocus()

    def _keep_pane_width(self) -> None:
        if self._pane is not None and self._pane.isVisible() and not self._whole:
            self.state.put("pane.width", self._pane.width())

    def _announce(self, page_id: str) -> None:
        from apptracker.ui.actions import BY_ID
        from apptracker.ui.shell import PAGES

        self.sidebar.show_page(page_id)
        action = next(spec.action for spec in PAGES if spec.id == page_id)
        self.header.show_page(BY_ID[action].text, "capture")
        self.header.summary.setText("")

    @Slot(str)
    def _on_summed_up(self, text: str) -> None:
        page = self.sender()
        self._summaries[page] = text
        if page is self.stack.currentWidget():
            self._sum_up(page)
        if self._pane is not None and self._pane.isVisible():
            self._pane.show_place()  # the list may be another now
        if "own_windows" in self.__dict__:
            self.own_windows.show_places()

    def _sum_up(self, page: QObject) -> None:
        text = self._summaries.get(page, "")
        self.header.summary.setText(text)
        self.header.summary.setToolTip(text)

    def _on_said(self, words: str, change_id: int | None) -> None:
        self._toast_there().say(words, change_id)

    def _on_slow(self, job: Job) -> None:
        self.progress.begin(job)

    def _on_refused(self, error: Exception) -> None:
        from apptracker.ui.words import words_for_person

        self._toast_there().warn(words_for_person(error))

    def _toast_there(self) -> Toast:
        """At the foot of the window where something was done."""
        assert self.context is not None
        window = self.own_windows.of(self.context.ops.telling) if "own_windows" in self.__dict__ else None
        return window.toast if window is not None else self.toast

    def _on_theme_changed(self) -> None:
        self.state.put("theme.worn", self.theme.tokens.name)
        QTimer.singleShot(0, self.state.save)  # the look a person chose outlives whatever ends the program
        self.sidebar.fold(self.sidebar.folded)
        self.sidebar.dress()

    # What the actions do

    def _on_capture(self) -> None:
        self.capture()

    def _on_paste(self) -> None:
        """What was copied, pasted where no text goes."""
        from PySide6.QtGui import QGuiApplication

        from apptracker.ui.capturing.dropping import dropped

        found = dropped(QGuiApplication.clipboard().mimeData())
        if found:
            self.take(found)
        else:
            self.say("There is nothing to paste. Copy a posting first")

    def _take_drops(self) -> None:
        from apptracker.ui.capturing.dropping import Drops

        self._drops = Drops(self)
        self._drops.dropped.connect(self.take)

    def _on_palette(self) -> None:
        from apptracker.ui.searching.palette import Palette

        assert self.context is not None
        Palette(self.context, self).open()

    def _on_shortcuts(self) -> None:
        from apptracker.ui.shortcuts import ShortcutsDialog

        assert self.context is not None
        ShortcutsDialog(self, self.context).open()

    def _on_undo(self) -> None:
        self.undoing.take_back(self)

    def _on_undo_one(self, change_id: int) -> None:
        self.undoing.take_back(self, change_id)

    def _on_redo(self) -> None:
        self.undoing.do_again(self)

    def _on_back(self) -> None:
        if self.toast.isVisible() and not self.toast.isAncestorOf(self.focusWidget() or self):
            self.toast.hide()
        if self._pane is not None and self._pane.isVisible():
            if self._whole and self.width() >= NARROW and not self._pane.opened_whole:
                self.toggle_whole()
            else:
                self.close_application()
        else:
            shown = self.stack.currentWidget()
            page = next((page for page in self._pages.values() if page is shown), None)
            if page is not None:
                page.back()

    def _on_fold(self) -> None:
        self.sidebar.fold(not self.sidebar.folded)
        self.state.put("sidebar.folded", self.sidebar.folded)

    def _on_larger(self) -> None:
        self._rescale(0.1)

    def _on_smaller(self) -> None:
        self._rescale(-0.1)

    def _rescale(self, by: float) -> None:
        scale = min(2.0, max(0.8, round(self.theme.scale + by, 1)))
        self.theme.choose(self.theme.choice, scale)
        self.state.put("font.percent", round(scale * 100))

    def _on_sample_load(self) -> None:
        from apptracker.services import samples

        assert self.context is not None
        toast = "Sample data is in. Settings removes it in one click."
        self.context.ops.change(samples.load, owner=self, toast=toast, words="Making sample data")

    def _on_sample_remove(self) -> None:
        from apptracker.services import samples

        assert self.context is not None
        self.close_application()
        self.context.ops.change(samples.remove, owner=self, toast="The sample data is gone", words="Removing")

    def _on_import(self) -> None:
        self.show_page("profile")
        page = self._page("profile")
        page.import_resume()  # type: ignore[attr-defined]

    def _on_save_calendar(self) -> None:
        from apptracker.ui.calendar_saving import save_calendar

        assert self.context is not None
        save_calendar(self.context, self)

    def _on_backup(self) -> None:
        from apptracker.services import upkeep

        assert self.context is not None
        self.context.ops.read(upkeep.back_up, self._on_backed_up, owner=self, words="Backing up")

    def _on_backed_up(self, backup: object) -> None:
        self.toast.say(f"Backed up to {backup.path}")  # type: ignore[attr-defined]

    # Qt's own

    def closeEvent(self, event: QCloseEvent) -> None:
        if (focused := self.focusWidget()) is not None:
            focused.clearFocus()  # what is being typed is stored while there is somebody to store it
        self._keep_place()
        if self.context is not None:
            self._follower.stop()
            self.notifying.end()
        self._unpark()  # so that they go with the window
        self.closing.emit()
        super().closeEvent(event)

    def _restore_place(self) -> None:
        place = self.state.numbers("window")
        x, y, width, height = place if len(place) == 4 else (0, 0, *SIZE)
        screens = [room_on(screen) for screen in self.screen().virtualSiblings()]
        room = next((each for each in screens if len(place) == 4 and each.contains(x + 40, y + 20)), None)
        size = QSize(width, height).boundedTo((room or room_on(self.screen())).size())
        self.resize(size.expandedTo(QSize(*SMALLEST)))
        if room is not None:
            self.move(x, y)

    def _keep_place(self) -> None:
        self._keep_pane_width()
        self.state.put("window.maximized", self.isMaximized())
        if not self.isMaximized() and not self.isFullScreen():
            self.state.put("window", [self.x(), self.y(), self.width(), self.height()])
        self.state.save()


def room_on(screen: QScreen) -> QRect:
    """Where windows have room."""
    return screen.availableGeometry()
