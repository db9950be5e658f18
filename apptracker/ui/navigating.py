"""Where everything leads: the navigator (:class:`apptracker.ui.context.Navigator`) of the main window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from apptracker.ui.tr import tr

if TYPE_CHECKING:
    from apptracker.domain.selection import Selection
    from apptracker.ui.application.among import Among
    from apptracker.ui.capturing.dropping import Dropped
    from apptracker.ui.context import Context
    from apptracker.ui.notifying import Notifying
    from apptracker.ui.page_stack import PageStack
    from apptracker.ui.watching import Watching
    from apptracker.ui.window import MainWindow

BESIDE = frozenset(
    {"today", "board", "applications", "calendar", "interviews"}
)  # pages of applications; others take all of it


class Navigating(QObject):
    """Works once the window has its data (:meth:`MainWindow.adopt`)."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @property
    def context(self) -> Context:
        context = self._window.context
        assert context is not None
        return context

    @property
    def pages(self) -> PageStack:
        return self._window.pages

    # Pages

    def show_page(self, page_id: str) -> None:
        window = self._window
        if window.pane.whole or page_id not in BESIDE:
            self.close_application()
        window.root.setCurrentIndex(0)
        window.announce(page_id)
        page = self.pages[page_id]
        window.header.show_page(tr(page.title), page.primary)
        self.pages.setCurrentWidget(page)
        pane = window.pane.page
        if pane is not None and pane.isVisible():
            pane.walk(self.pages.listed_with(pane.application_id))
        window.header.sum_up(self.pages.summary)
        page.setFocus()
        window.state.put("page", page_id)

    def show_applications(self, selection: Selection, title: str = "") -> None:
        self.show_page("applications")
        self.pages["applications"].show_selection(selection, title)  # type: ignore[attr-defined]

    def show_view(self, key: str) -> None:
        self._window.saved_views.open_view(key)

    def open_person(self, contact_id: int) -> None:
        self.pages["people"].show_person(contact_id)  # type: ignore[attr-defined]
        self.show_page("people")

    def open_employer(self, employer_id: int) -> None:
        self.pages["people"].show_employer(employer_id)  # type: ignore[attr-defined]
        self.show_page("people")

    def go(self, place: str) -> None:
        from apptracker.ui.guide import going

        going.go(self, place)

    def back(self) -> None:
        window = self._window
        if window.toast.isVisible() and not window.toast.isAncestorOf(window.focusWidget() or window):
            window.toast.hide()
        if not window.pane.back() and (page := self.pages.shown) is not None:
            page.back()

    # Applications

    def open_application(
        self,
        application_id: int,
        section: str = "",
        *,
        whole: bool = False,
        among: Among | None = None,
        act: str = "",
    ) -> None:
        among = among or self.pages.listed_with(application_id)
        self._window.pane.open(application_id, section, whole=whole, among=among, act=act)

    def open_in_window(self, application_id: int, section: str = "", *, among: Among | None = None) -> None:
        self._window.own_windows.open(application_id, section, among or self.pages.listed_with(application_id))

    def close_application(self) -> None:
        self._window.pane.close()

    @property
    def application_beside(self) -> int | None:
        return self._window.pane.beside

    @property
    def shown_application(self) -> int | None:
        """The application that is shown, or was shown last."""
        return self._window.pane.application_id

    # Capture

    def capture(self, text: str = "", files: tuple[str, ...] = ()) -> None:
        from pathlib import Path

        from apptracker.ui.capturing.dropping import Dropped, Given

        self.take(Dropped(Given(text), tuple(map(Path, files))))

    @Slot(object)
    def take(self, found: Dropped) -> None:
        from apptracker.ui.capturing.dropping import card_files

        if found.trouble:
            self._window.toast.warn(found.trouble)
            return
        if cards := card_files(found):
            self.show_page("people")
            self.pages["people"].import_cards(cards)  # type: ignore[attr-defined]
            return
        from apptracker.ui.capture import CaptureDialog

        dialog = CaptureDialog(self.context, self._window)
        dialog.begin(found)
        dialog.open()

    # What else pages ask of the window

    @property
    def watching(self) -> Watching:
        return self._window.watching

    @property
    def notifying(self) -> Notifying:
        return self._window.notifying

    def say(
        self,
        text: str,
        change_id: int | None = None,
        see: Callable[[], object] | None = None,
        take_back: Callable[[], object] | None = None,
    ) -> None:
        self._window.toast.say(text, change_id, see, take_back)
