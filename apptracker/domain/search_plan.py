"""Where a person looks for work, under which titles, and how the search goes. Frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from apptracker.domain.applications import WorkMode

if TYPE_CHECKING:
    from apptracker.domain.reminders import Reminder

#: The kind of a source of the person's own: a place with many employers, or one employer's page.
OWN_BOARD = "board"
OWN_PAGE = "company"


class Sweep(StrEnum):
    """A weekly round. The value is the ``rule`` its reminder carries, by which it is found again."""

    BOARDS = "search-sweep-boards"
    PAGES = "search-sweep-pages"


@dataclass(frozen=True, slots=True)
class OwnSource:
    """A place to look that the person added. ``kind``: :data:`OWN_BOARD` or :data:`OWN_PAGE`."""

    name: str
    url: str = ""
    kind: str = OWN_BOARD

    @property
    def id(self) -> str:
        """Its place among sources: no id of the guide holds a colon."""
        return f"own:{self.name.casefold()}"


@dataclass(frozen=True, slots=True)
class Choices:
    """What the person decided, as it is stored. ``sources``: ids of the sources chosen, the guide's and own ones;
    ``titles``: what to search for, in order; ``own_titles``: those the person added; ``where``: places in their words;
    ``modes``: work modes wanted, none for any."""

    sources: tuple[str, ...] = ()
    own: tuple[OwnSource, ...] = ()
    titles: tuple[str, ...] = ()
    own_titles: tuple[str, ...] = ()
    where: str = ""
    modes: tuple[WorkMode, ...] = ()

    @classmethod
    def from_json(cls, stored: object) -> Choices:
        """As stored; what cannot be understood (another version wrote it, or a hand) is left out."""
        held: Mapping[str, object] = stored if isinstance(stored, dict) else {}
        own = (row for row in _list(held, "own") if isinstance(row, dict))
        where = held.get("where")
        return cls(
            sources=_texts(held, "sources"),
            own=tuple(
                OwnSource(
                    str(row["name"]), str(row.get("url") or ""), OWN_PAGE if row.get("kind") == OWN_PAGE else OWN_BOARD
                )
                for row in own
                if isinstance(row.get("name"), str) and row["name"].strip()
            ),
            titles=_texts(held, "titles"),
            own_titles=_texts(held, "own_titles"),
            where=where if isinstance(where, str) else "",
            modes=tuple(mode for mode in WorkMode if mode.value in _texts(held, "modes")),
        )

    def as_json(self) -> dict[str, object]:
        return {
            "sources": list(self.sources),
            "own": [{"name": own.name, "url": own.url, "kind": own.kind} for own in self.own],
            "titles": list(self.titles),
            "own_titles": list(self.own_titles),
            "where": self.where,
            "modes": [mode.value for mode in self.modes],
        }


def _list(held: Mapping[str, object], key: str) -> list[object]:
    value = held.get(key)
    return value if isinstance(value, list) else []


def _texts(held: Mapping[str, object], key: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in _list(held, key) if isinstance(text, str) and text.strip()))


@dataclass(frozen=True, slots=True)
class PlaceToLook:
    """A source as the plan shows it. ``known_as``: what applications name as their source; ``applications`` carry it,
    ``answered`` of them got past applying. ``sweep``: the weekly round it belongs to, or None; ``worth_a_look``: the
    guide looks through it each week. ``reference``: its entry of the guide, empty for one of the person's own."""

    id: str
    name: str
    kind: str
    text: str = ""
    url: str = ""
    known_as: str = ""
    caution: str = ""
    reference: str = ""
    sweep: Sweep | None = None
    worth_a_look: bool = False
    chosen: bool = False
    applications: int = 0
    answered: int = 0


@dataclass(frozen=True, slots=True)
class TitleToSearch:
    text: str
    chosen: bool = False
    own: bool = False


@dataclass(frozen=True, slots=True)
class TitleSet:
    """Titles that belong together. ``text``: what to know about them."""

    name: str
    text: str
    titles: tuple[TitleToSearch, ...]


@dataclass(frozen=True, slots=True)
class Hint:
    """A piece of advice for the search as it stands. ``reference``: its entry of the guide; ``year`` and ``caution`` as
    entries have them."""

    reference: str
    title: str
    text: str
    year: str = ""
    caution: str = ""


@dataclass(frozen=True, slots=True)
class SearchPlan:
    """The plan with all that stands around it. ``seasons``: hints for the time of year; ``hints``: standing advice;
    ``sweeps``: the open reminder of each weekly round that is on; ``home``: where the person lives."""

    choices: Choices
    places: tuple[PlaceToLook, ...]
    titles: tuple[TitleSet, ...]
    seasons: tuple[Hint, ...]
    hints: tuple[Hint, ...]
    sweeps: Mapping[Sweep, Reminder]
    roles: tuple[str, ...] = ()
    home: str = ""

    @property
    def begun(self) -> bool:
        """Whether anything was decided yet."""
        return bool(self.choices.sources or self.choices.titles or self.sweeps)

    @property
    def chosen(self) -> tuple[PlaceToLook, ...]:
        return tuple(place for place in self.places if place.chosen)
