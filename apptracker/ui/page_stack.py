"""The pages of the window: made when they are first shown, one showing at a time."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from apptracker.ui.shell import PAGES
from apptracker.ui.widgets.parking import ParkingStack

if TYPE_CHECKING:
    from apptracker.ui.application.among import Among
    from apptracker.ui.context import Context
    from apptracker.ui.pages.page import Page


class PageStack(ParkingStack):
    """``made(id)`` when a page is first shown; ``summed_up`` when one says something else of itself than before
    (:attr:`summary`), and may list others."""

    made = Signal(str)
    summed_up = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.theme)
        self._context = context
        self._pages: dict[str, Page] = {}
        self._summaries: dict[QWidget, str] = {}  # what each page last said of itself

    def __contains__(self, page_id: str) -> bool:
        """Whether it was made by now."""
        return page_id in self._pages

    def __getitem__(self, page_id: str) -> Page:
        """A page by its id, made if need be."""
        return self.page(page_id)

    def page(self, page_id: str, first: object = None) -> Page:
        """The same; ``first``: what it shows, where it was fetched already."""
        if page_id not in self._pages:
            spec = next(spec for spec in PAGES if spec.id == page_id)
            module, _, name = spec.place.partition(":")
            made: Page = getattr(importlib.import_module(f"apptracker.ui.pages.{module}"), name)(self._context)
            made.summed_up.connect(self._on_summed_up)
            self._pages[page_id] = made
            self.made.emit(page_id)
            if first is not None:
                made.take(first)
        page = self._pages[page_id]
        if self.indexOf(page) < 0:
            self.addWidget(page)
        return page

    @property
    def shown(self) -> Page | None:
        """The page that shows, or would without an application over it."""
        current = self.currentWidget()
        return next((page for page in self._pages.values() if page is current), None)

    @property
    def summary(self) -> str:
        """What the page that shows says of itself."""
        page = self.currentWidget()
        return self._summaries.get(page, "") if page is not None else ""

    def listed_with(self, application_id: int) -> Among | None:
        """The applications that the page lists with this one, to go through."""
        from apptracker.ui.application.among import Among

        page = self.shown
        return Among(page.list_with(application_id)) if page is not None else None

    @Slot(str)
    def _on_summed_up(self, text: str) -> None:
        page = self.sender()
        assert isinstance(page, QWidget)
        self._summaries[page] = text
        self.summed_up.emit()
