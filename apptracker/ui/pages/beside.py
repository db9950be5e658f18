"""A page with contents at the left of what they lead to, or over it where there is no room for both side by side."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from apptracker.ui.context import Context
from apptracker.ui.pages.page import Page


class Contents(Protocol):
    """A list at the left; folded, a bar with a box to choose from."""

    @property
    def list(self) -> QWidget: ...

    @property
    def box(self) -> QWidget: ...

    def fold(self, folded: bool) -> None: ...


class ContentsPage(Page):
    """Whoever makes one puts the contents and what they lead to in it with :meth:`put_beside`."""

    #: Characters that the page must be wide for both side by side.
    side_by_side = 0

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._contents: Contents | None = None
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def put_beside(self, contents: Contents, shown: QWidget) -> None:
        assert isinstance(contents, QFrame)
        self._contents = contents
        self._layout.addWidget(contents)
        self._layout.addWidget(shown, 1)
        self.first = contents.list

    def fit(self) -> None:
        """Side by side where there is room."""
        if self._contents is not None:
            narrow = self.width() < self.side_by_side * self.fontMetrics().averageCharWidth()
            directions = QBoxLayout.Direction
            self._layout.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
            self._contents.fold(narrow)
            self.first = self._contents.box if narrow else self._contents.list

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
