"""Which article of the guide speaks of a thing: of a lexicon term, or of a row of the guide ledger."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from apptracker.guide import library
from apptracker.guide.entries import Advice, Metric, Skill, Tool
from apptracker.guide.naming import named

#: Kinds whose entries say how to show a term, the one that says most first.
_TELLS_OF_TERMS: tuple[tuple[str, type[Skill | Tool | Metric]], ...] = (
    ("skill", Skill),
    ("tool", Tool),
    ("metric", Metric),
)
#: Kinds to look for a row in, besides advice, which comes first.
_ELSEWHERE = ("question", "rule", "ask", "research", "format", "flag", "course")


@cache
def by_term() -> dict[str, str]:
    """The article, as ``kind:id``, that says how to show each lexicon term, for terms that have one."""
    found: dict[str, str] = {}
    for kind, of in _TELLS_OF_TERMS:
        for place in range(max(len(entry.terms) for entry in library.all_of(of).values())):
            for entry in library.all_of(of).values():  # an entry is named after its first term: those go first
                if place < len(entry.terms):
                    found.setdefault(entry.terms[place], f"{kind}:{entry.id}")
    return found


def by_rows(rows: Iterable[str]) -> str:
    """The article, as ``kind:id``, that carries the first of these rows of the ledger that any does; '' for none."""
    known = _by_row()
    return next((known[row] for row in rows if row in known), "")


@cache
def _by_row() -> dict[str, str]:
    """Advice that carries few rows is about each of them more than advice that carries many."""
    advice = sorted(library.all_of(Advice).values(), key=lambda each: len(each.source))
    found: dict[str, str] = {}
    for each in advice:
        for row in each.source:
            found.setdefault(row, f"advice:{each.id}")
    for kind in _ELSEWHERE:
        for id_, entry in named(kind).items():
            for row in getattr(entry, "source", ()):
                found.setdefault(row, f"{kind}:{id_}")
    return found
