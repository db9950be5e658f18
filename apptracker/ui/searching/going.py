"""Where the palette's rows lead."""

from __future__ import annotations

from collections.abc import Sequence

from apptracker.domain.clock import today
from apptracker.domain.query import parse
from apptracker.domain.selection import Selection
from apptracker.services.reading_queries import read_query
from apptracker.ui.application.among import Among
from apptracker.ui.context import Context
from apptracker.ui.searching.known import known
from apptracker.ui.searching.rows import Way


def follow(context: Context, way: Way, text: str, *, own_window: bool = False, among: Sequence[int] = ()) -> None:
    """Go where a row of the palette leads that was found by ``text``, ``among`` these applications."""
    if way.kind == "action":
        context.actions[str(way.value)].trigger()
    elif way.kind == "place":
        context.go.go(str(way.value))
    elif way.kind == "application":
        assert isinstance(way.value, int)
        listed = Among(lambda: among) if way.value in among else None
        if own_window:
            context.go.open_in_window(way.value, way.section, among=listed)
        else:
            context.go.open_application(way.value, way.section, among=listed)
    elif way.kind == "person":
        assert isinstance(way.value, int)
        context.go.open_person(way.value)
    elif way.kind == "employer":
        assert isinstance(way.value, int)
        context.go.open_employer(way.value)
    elif way.kind == "view":
        context.go.show_view(str(way.value))
    elif way.kind == "all":
        context.go.show_applications(selected(context, text))


def selected(context: Context, text: str) -> Selection:
    """What a text selects, by the names as they were known when it was typed."""
    vocabulary = known(context).vocabulary
    return read_query(parse(text, vocabulary.keys), vocabulary, today(context.clock)).selection
