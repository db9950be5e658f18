"""What every section of the application page is: handed the whole application, it shows its part when looked at."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from apptracker.domain.clock import today
from apptracker.domain.records import ApplicationDetails
from apptracker.ui.application.reading import Reading
from apptracker.ui.application.taborder import read_in_order
from apptracker.ui.context import Context
from apptracker.ui.tr import tr


class Section(QWidget):
    """One part of the page, made when it is first turned to. ``alone_wanted()``: ``alone`` may be another by now."""

    alone_wanted = Signal()

    #: How the page and other pages call the section, and its words, which are translated where they are shown.
    name = ""
    title = ""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setAccessibleName(tr(self.title))
        self.context = context
        self._details: ApplicationDetails | None = None
        self._stale = False

    @property
    def alone(self) -> bool:
        """Whether it wants the place to itself now."""
        return False

    @property
    def details(self) -> ApplicationDetails:
        assert self._details is not None, "a section is filled only after it was given something"
        return self._details

    @property
    def application_id(self) -> int:
        return self.details.application.id

    @property
    def now(self) -> datetime:
        return self.context.clock.now()

    @property
    def today(self) -> date:
        return today(self.context.clock)

    @property
    def zone(self) -> tzinfo | None:
        """Where the person's clock is."""
        return self.now.tzinfo

    def take(self, details: ApplicationDetails) -> None:
        """The application as it is now; shown at once, or when the section is next looked at."""
        other = self._details is not None and self._details.application.id != details.application.id
        self._details = details
        if other:
            self.forget()
        self._stale = not self.isVisible()
        if not self._stale:
            self._fill()

    def take_reading(self, reading: Reading | None) -> None:
        """The posting as understood, once it is; None while it is not. Most sections have no use for it."""

    def show_part(self, part: str) -> None:
        """A part of the section by its name ("changes" of ``posting:changes``). Most sections have none."""

    def forget(self) -> None:
        """Another application comes: let go of what belongs to the last one (what is half typed, what is selected)."""

    def fill(self) -> None:
        """Show ``details``, keeping what is being typed."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self._fill()

    def _fill(self) -> None:
        self.fill()
        read_in_order(self)
