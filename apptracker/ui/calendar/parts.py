"""What the views of the calendar have in common, in one bundle."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from apptracker.ui.calendar.book import Book
    from apptracker.ui.calendar.chosen import Chosen
    from apptracker.ui.calendar.doing import Doing
    from apptracker.ui.calendar.dragging import Dragging
    from apptracker.ui.context import Context


class Parts(NamedTuple):
    context: Context
    book: Book
    chosen: Chosen
    doing: Doing
    dragging: Dragging
