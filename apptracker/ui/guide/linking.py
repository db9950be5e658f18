"""A way from a place of work to what the guide says about it: one quiet link, the same everywhere."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from apptracker.ui.context import Context
from apptracker.ui.tr import mark
from apptracker.ui.widgets.basics import FittingButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from apptracker.store import Database

WHY = mark("Why")


class ArticleLink(FittingButton):
    """Leads to an article, ``skill:empathy`` or ``subject:pay``, or to the one that carries one of ``rows`` of the
    guide ledger, which is looked up when it is wanted. ``about`` tells links of the same words apart for those who hear
    them."""

    def __init__(
        self, context: Context, words: str, reference: str = "", *, rows: Sequence[str] = (), about: str = ""
    ) -> None:
        super().__init__(words, "link")
        self._context, self._words, self._rows = context, words, tuple(rows)
        self.point_to(reference, about)
        self.clicked.connect(self._on_clicked)

    def point_to(self, reference: str, about: str = "") -> None:
        """Lead to another article."""
        self._reference = reference
        self.setAccessibleName(f"{self._words}: {about}" if about else self._words)

    @Slot()
    def _on_clicked(self) -> None:
        if self._reference:
            self._on_found(self._reference)
        else:
            self._context.ops.read(partial(_carrying, self._rows), self._on_found, owner=self)

    def _on_found(self, reference: str) -> None:
        self._context.go.go(f"guide:{reference}" if reference else "guide")


def _carrying(rows: Sequence[str], _: Database) -> str:
    from apptracker.guide.pointing import by_rows

    return by_rows(rows)
