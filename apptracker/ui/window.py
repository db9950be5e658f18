"""The window: its shell, and what lives as long as it does.

What it consists of has its own modules: the pages (:mod:`~apptracker.ui.page_stack`), the application beside them
(:mod:`~apptracker.ui.application_pane`), where everything leads (:mod:`~apptracker.ui.navigating`), and what the
actions do that always make sense (:mod:`~apptracker.ui.commands`).

Its first paint is a :class:`Skeleton` in the theme's colors, before the data is opened and before anything heavy is
imported (the namespace ``Qt`` alone costs 16 ms, so nothing here asks for it up front). :meth:`MainWindow.build` puts
the real shell in its place; pages are imported when they are first shown.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QWidget

from apptracker.ui import placing
from apptracker.ui.skeleton import Skeleton
from apptracker.ui.state import WindowState
from apptracker.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from apptracker.ui.application_pane import ApplicationPane
    from apptracker.ui.context import Context
    from apptracker.ui.notice_bar import NoticeBar
    from apptracker.ui.notifying import Notifying
    from apptracker.ui.ops import Job
    from apptracker.ui.own_window import OwnWindows
    from apptracker.ui.page_stack import PageStack
    from apptracker.ui.saved_views import SavedViews
    from apptracker.ui.toasts import Progress, Toast
    from apptracker.ui.undoing import Undoing
    from apptracker.ui.watching import Watching

SIZE = (1180, 760)
SMALLEST = (720, 480)
FOLLOW_EVERY = 1000  # milliseconds between looks for changes by other processes


class MainWindow(QMainWindow):
    """``painted`` comes after the first paint; ``closing`` once the window is about to go. The pages and the pane are
    there once it has its data."""

    painted = Signal()
    closing = Signal()
    pages: PageStack
    pane: ApplicationPane

    def __init__(self, theme: Theme, state: WindowState) -> None:
        super().__init__()
        self.opens_again = False  # when it closes: what was chosen needs a window made anew
        self.theme = theme
        self.state = state
        self.context: Context | None = None
        self.setWindowTitle("apptracker")
        self.setMinimumSize(*SMALLEST)
        placing.restore(self, state, SIZE)
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
        self.splitter = QSplitter()
        self.splitter.setChildrenCollapsible(False)
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
        self.theme.changed.connect(self._on_theme_changed)
        self.announce("today")

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

        progress = Progress(self, self.theme)
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

    def put_on_top(self, bar: NoticeBar) -> None:
        """Over whatever page shows, which it does not move; in the order of Tab before the header."""
        bar.lie_over(self, before=self.header)

    def adopt(self, context: Context, *, start_page: str = "today", first: object = None) -> None:
        """The data is open: wire the actions and show the first page, or welcome a newcomer. ``first``: what that page
        shows, where it was fetched already."""
        from apptracker.ui.application_pane import ApplicationPane
        from apptracker.ui.commands import Commands
        from apptracker.ui.page_stack import PageStack
        from apptracker.ui.steady import keep_constants

        self.context = context
        self.pages = PageStack(context)
        self.pages.summed_up.connect(self._on_summed_up)
        self.splitter.insertWidget(0, self.pages)
        self.pane = ApplicationPane(context, self)
        self.theme.changing.connect(self._park)
        context.ops.soon(keep_constants, owner=self)
        context.ops.soon(self._take_drops, owner=self)
        context.ops.soon(self._watch_screens, owner=self)
        context.ops.soon(self._resume_watching, owner=self)
        context.ops.soon(self._show_views, owner=self)
        context.ops.said.connect(self._on_said)
        context.ops.refused.connect(self._on_refused)
        context.ops.slow.connect(self._on_slow)
        Commands(context, self)
        self._follower = QTimer(self)
        self._follower.setInterval(FOLLOW_EVERY)
        self._follower.timeout.connect(context.ops.follow)
        self._follower.start()
        self.reveal()
        self.pages.page(start_page, first)
        context.go.show_page(start_page)

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
        assert self.context is not None
        self.context.go.show_page("today")
        self.root.removeWidget(welcome)
        welcome.deleteLater()

    def announce(self, page_id: str) -> None:
        """Name the page that is about to be shown."""
        from apptracker.ui.actions import BY_ID
        from apptracker.ui.shell import PAGES

        self.sidebar.show_page(page_id)
        action = next(spec.action for spec in PAGES if spec.id == page_id)
        self.header.show_page(BY_ID[action].text, "capture")
        self.header.summary.setText("")

    # Inside

    def _park(self) -> None:
        self.theme.before(self.pane.park)

    @Slot()
    def _on_summed_up(self) -> None:
        self.header.sum_up(self.pages.summary)
        self.pane.show_place()
        if "own_windows" in self.__dict__:
            self.own_windows.show_places()

    def _on_said(self, words: str, change_id: int | None) -> None:
        self._toast_there().say(words, change_id)

    def _on_slow(self, job: Job) -> None:
        self.progress.begin(job)

    def _on_refused(self, error: Exception) -> None:
        from apptracker.ui.words import words_for_person

        self._toast_there().warn(words_for_person(error))

    def _on_undo_one(self, change_id: int) -> None:
        self.undoing.take_back(self, change_id)

    def _toast_there(self) -> Toast:
        """At the foot of the window where something was done."""
        assert self.context is not None
        window = self.own_windows.of(self.context.ops.telling) if "own_windows" in self.__dict__ else None
        return window.toast if window is not None else self.toast

    def _on_theme_changed(self) -> None:
        self.state.put("theme.worn", self.theme.tokens.name)
        QTimer.singleShot(0, self.state.save)  # the look a person chose outlives whatever ends the program
        self.sidebar.look_again()
        self.sidebar.dress()

    def _show_views(self) -> None:
        self.saved_views.show()

    def _resume_watching(self) -> None:
        if self.state.flag("watch.on"):
            self.watching.resume()

    def _take_drops(self) -> None:
        from apptracker.ui.capturing.dropping import Drops

        assert self.context is not None
        self._drops = Drops(self)
        self._drops.dropped.connect(self.context.go.take)

    def _watch_screens(self) -> None:
        from PySide6.QtGui import QGuiApplication

        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenRemoved.connect(self._on_screen_removed)

    @Slot()
    def _on_screen_removed(self) -> None:
        QTimer.singleShot(0, self, self._bring_back)  # once Qt has given its windows to another screen

    @Slot()
    def _bring_back(self) -> None:
        placing.bring_back(self)
        if "own_windows" in self.__dict__:
            self.own_windows.bring_back()

    # Qt's own

    def closeEvent(self, event: QCloseEvent) -> None:
        if (focused := self.focusWidget()) is not None:
            focused.clearFocus()  # what is being typed is stored while there is somebody to store it
        self.state.put("window.maximized", self.isMaximized())
        placing.keep(self, self.state, "window")
        if self.context is not None:
            self.pane.keep_width()
        self.state.save()
        if self.context is not None:
            self._follower.stop()
            self.notifying.end()
            self.pages.unpark()  # so that they go with the window
            self.pane.unpark()
        self.closing.emit()
        super().closeEvent(event)
