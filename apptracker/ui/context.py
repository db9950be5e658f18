"""What every page is given: one bundle of the window's services, handed to constructors."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from apptracker.domain.clock import Clock
    from apptracker.domain.selection import Selection
    from apptracker.store import Database
    from apptracker.ui.actions import Actions
    from apptracker.ui.application.among import Among
    from apptracker.ui.capturing.dropping import Dropped
    from apptracker.ui.notifying import Notifying
    from apptracker.ui.ops import Bus, Ops
    from apptracker.ui.prompts import Prompts
    from apptracker.ui.state import WindowState
    from apptracker.ui.theme import Theme
    from apptracker.ui.watching import Watching


class Navigator(Protocol):
    """Where pages can lead."""

    def show_page(self, page_id: str) -> None: ...

    def open_application(
        self,
        application_id: int,
        section: str = "",
        *,
        whole: bool = False,
        among: Among | None = None,
        act: str = "",
    ) -> None:
        """The application page, in the right pane or the whole window, at one of its sections, or a part of one
        (``posting:changes``). ``among``: the list it comes from, where that is not the page's (``Page.listed``);
        ``act``: the id of one of its actions, done as soon as the application is read."""

    def open_in_window(self, application_id: int, section: str = "", *, among: Among | None = None) -> None:
        """The application in a window of its own."""

    def show_applications(self, selection: Selection, title: str = "") -> None:
        """The table of applications with a filter; ``title`` says what it is."""

    def show_view(self, key: str) -> None:
        """A saved view of the applications by its key."""

    def close_application(self) -> None:
        """Close the right pane."""

    @property
    def application_beside(self) -> int | None:
        """The application in the right pane, None where none is shown."""

    def back(self) -> None:
        """One step back: what was said, then the application, then what the page itself has open."""

    def open_person(self, contact_id: int) -> None:
        """The page of a person."""

    def open_employer(self, employer_id: int) -> None:
        """The page of an employer."""

    def capture(self, text: str = "", files: tuple[str, ...] = ()) -> None:
        """Quick capture, with something in it already."""

    def take(self, found: Dropped) -> None:
        """Quick capture with what was dropped, pasted or found; where there is nothing in it, why."""

    @property
    def watching(self) -> Watching:
        """The folder where postings arrive."""

    @property
    def notifying(self) -> Notifying:
        """What brings to the person's notice what is due."""

    def go(self, place: str) -> None:
        """A place by its name in the guide (``profile:equipment:internet``, ``readiness``), or something to read there
        (``guide:skill:empathy``): see ui/guide/going.py."""

    def say(
        self,
        text: str,
        change_id: int | None = None,
        see: Callable[[], object] | None = None,
        take_back: Callable[[], object] | None = None,
    ) -> None:
        """A quiet word; ``change_id`` can be taken back from there, ``see`` shows what it speaks of. What is no change
        of the data (a file) is taken back by ``take_back``."""


class Context(NamedTuple):
    db: Database  # read from it on the GUI thread only what is small and quick; change it through ``ops``
    clock: Clock
    bus: Bus
    ops: Ops
    actions: Actions
    theme: Theme
    prompts: Prompts
    state: WindowState
    go: Navigator
