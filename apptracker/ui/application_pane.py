"""The application's page in the main window: beside the pages, or over the whole of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from apptracker.ui.application.among import Among
    from apptracker.ui.context import Context
    from apptracker.ui.pages.application import ApplicationPage
    from apptracker.ui.window import MainWindow

NARROW = 1000  # pixels at normal font size: below this the application page takes the whole window
PANE = 460  # pixels at normal font size that the right pane has at first
_WIDEST_SCALE = 1.4  # of the font, beyond which more width is asked for no more


class ApplicationPane(QObject):
    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        #: None until an application is opened.
        self.page: ApplicationPage | None = None
        #: Whether the page takes the whole window, whenever it shows.
        self.whole = False

    @property
    def application_id(self) -> int | None:
        """The application that is shown, or was shown last."""
        return self.page.application_id or None if self.page is not None else None

    @property
    def beside(self) -> int | None:
        """The application that is open, None where none is."""
        return self.page.application_id if self.page is not None and not self.page.isHidden() else None

    def open(self, application_id: int, section: str, *, whole: bool, among: Among | None, act: str = "") -> None:
        """Show one, going by the list it comes from, and do one of its actions."""
        page = self._made()
        page.load(application_id, section)
        page.walk(among)
        self._show(page, whole or self._is_narrow)
        page.do(act)

    def close(self) -> None:
        page, pages = self.page, self._window.pages
        if page is not None and not page.isHidden():
            focus, below = self._window.focusWidget(), pages.currentWidget()
            had_keyboard = focus is None or focus is page or page.isAncestorOf(focus)
            self.keep_width()
            page.hide()
            self.whole = False
            pages.show()
            self._window.header.show()
            if had_keyboard and below is not None:
                below.setFocus()

    def toggle_whole(self) -> None:
        """From beside the pages to over the whole window, and back."""
        assert self.page is not None
        self._show(self.page, not self.whole)

    def back(self) -> bool:
        """One step towards the pages: beside them, then closed. False where nothing is open."""
        if self.page is None or not self.page.isVisible():
            return False
        if self.whole and not self._is_narrow and not self.page.opened_whole:
            self.toggle_whole()
        else:
            self.close()
        return True

    @property
    def _scale(self) -> float:
        return min(self._context.theme.scale, _WIDEST_SCALE)

    @property
    def _is_narrow(self) -> bool:
        """Whether the window has too little room for a page and the pane beside it."""
        return self._window.width() < NARROW * self._scale

    def show_place(self) -> None:
        """The list that is gone by may be another now."""
        if self.page is not None and self.page.isVisible():
            self.page.show_place()

    def keep_width(self) -> None:
        if self.page is not None and self.page.isVisible() and not self.whole:
            self._context.state.put("pane.width", self.page.width())

    def park(self) -> None:
        """As pages are (:class:`~apptracker.ui.widgets.parking.ParkingStack`)."""
        if self.page is not None and self.page.isHidden():
            self.page.setParent(None)

    def unpark(self) -> None:
        if self.page is not None:
            self._place(self.page)
            self.page.unpark()

    # Inside

    def _made(self) -> ApplicationPage:
        if self.page is None:
            from apptracker.ui.pages.application import ApplicationPage

            self.page = ApplicationPage(self._context)
            self.page.closed.connect(self.close)
            self.page.whole_wanted.connect(self.toggle_whole)
            self.page.turned.connect(self._on_turned)
            self.page.hide()
        self._place(self.page)
        return self.page

    def _place(self, page: ApplicationPage) -> None:
        splitter = self._window.splitter
        if splitter.indexOf(page) < 0:
            splitter.addWidget(page)
            splitter.setStretchFactor(0, 1)
            splitter.setStretchFactor(1, 0)

    def _show(self, page: ApplicationPage, whole: bool) -> None:
        self.keep_width()
        self.whole = whole
        page.set_whole(whole)
        page.show()
        self._window.pages.setVisible(not whole)
        self._window.header.setVisible(not whole)
        if not whole:
            splitter = self._window.splitter
            width = self._context.state.number("pane.width", round(PANE * self._scale))
            splitter.setSizes([max(1, splitter.width() - width), width])
        page.setFocus()

    @Slot(int)
    def _on_turned(self, application_id: int) -> None:
        """The person went on to another one of those listed."""
        if (page := self._window.pages.shown) is not None:
            page.point_at(application_id)
