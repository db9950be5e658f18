"""What every page is: a title, a line that sums it up, a main action, and fresh content when it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from apptracker.ui.context import Context
from apptracker.ui.tr import tr

if TYPE_CHECKING:
    from apptracker.domain.changes import Changes


class Page(QWidget):
    """A page of the window. ``summed_up(text)``: the line under its title changed."""

    summed_up = Signal(str)

    #: As the header says it, once translated.
    title = ""
    #: The id of the action whose button stands at the right of the header, or "".
    primary = "capture"
    #: Kinds of change (tables) that make the page out of date; ``everything`` always does.
    shows: frozenset[str] = frozenset()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAccessibleName(tr(self.title))
        self.context = context
        #: What has the focus when the page is given it. No focus proxy: while that is hidden, Qt lets Tab into no part
        #: of the page.
        self.first: QWidget | None = None
        self._stale = True
        context.bus.changed.connect(self._on_changed)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """The actions that are this page's while it shows."""
        return {}

    def refresh(self) -> None:
        """Fetch and show everything anew, keeping selection and scroll."""

    def listed(self) -> Sequence[int]:
        """The applications the page lists, in the order they stand there now."""
        return ()

    def list_with(self, application_id: int) -> Callable[[], Sequence[int]]:
        """The list that this application is opened from, as it is whenever it is asked: next and previous go by it."""
        return self.listed

    def point_at(self, application_id: int) -> None:
        """The person went on to this one of those listed."""

    def back(self) -> None:
        """Esc was pressed, and no application is open over the page."""

    def take(self, fetched: object) -> None:
        """Show what was fetched before the page was made, instead of fetching it."""

    def patch(self, changes: Changes) -> None:
        """Show what changed; the page is visible. Unless a page knows better, everything anew."""
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.context.actions.take(self, self.handlers())
        if self._stale:
            self._stale = False
            self.refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.first is not None:
            self.first.setFocus(event.reason())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.context.actions.release(self)

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if not self.shows.isdisjoint(changes.ids) or "everything" in changes.ids:
            if self.isVisible():
                self.patch(changes)
            else:
                self._stale = True
