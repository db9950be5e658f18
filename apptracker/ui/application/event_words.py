"""A line of history in the person's language: what the program wrote down is said in it, what the person told stays."""

from __future__ import annotations

from apptracker.domain.applications import Event, EventKind
from apptracker.domain.stage_history import ARROW
from apptracker.ui.language import named, said

#: Lines that hold the person's own words, or the few that stand there where they said nothing.
_OWN = frozenset({EventKind.NOTE, EventKind.CALL, EventKind.EMAIL, EventKind.REPLY})


def event_words(event: Event) -> str:
    if event.kind in _OWN:
        return named(event.text)
    before, arrow, after = event.text.partition(ARROW)
    if event.kind is EventKind.STAGE and arrow:
        stage, bracket, why = after.partition(" (")
        return f"{named(before)}{ARROW}{named(stage)}{bracket}{said(why[:-1])}{why[-1:]}"
    return said(event.text)
