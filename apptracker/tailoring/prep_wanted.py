"""What the person put on a prep sheet: entries of the guide, and signs of the employer they noticed. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from apptracker.guide.articles import Article
from apptracker.guide.entries import Flag


class Fitting(Protocol):
    """What is chosen for a posting by its contexts."""

    @property
    def id(self) -> str: ...

    @property
    def contexts(self) -> tuple[str, ...]: ...


Chosen = TypeVar("Chosen", bound=Fitting)

#: Kinds of entries that stand among their like on the sheet; others come under a heading of their own.
AMONG_THEIR_LIKE = frozenset({"question", "ask", "research"})


@dataclass(frozen=True, slots=True)
class Wanted:
    """By id: questions to prepare, things to ask with the reason, things to find out."""

    questions: tuple[str, ...]
    ask: dict[str, str]
    research: tuple[str, ...]

    @classmethod
    def of(cls, pinned: Sequence[Article], noticed: Sequence[Flag]) -> Wanted:
        """A bad sign brings the question that shows more of it."""

        def ids(kind: str) -> tuple[str, ...]:
            return tuple(a.reference.partition(":")[2] for a in pinned if a.kind == kind)

        reasons = {flag.ask: f"You noticed: {flag.name}." for flag in noticed if flag.ask and not flag.good}
        return cls(ids("question"), reasons | dict.fromkeys(ids("ask"), "You put it on this sheet."), ids("research"))


def first_wanted(all_: Iterable[Chosen], fitting: Iterable[Chosen], wanted: Collection[str], most: int) -> list[Chosen]:
    """What is wanted, in that order, however much; then what fits, up to ``most`` together."""
    by_id = {entry.id: entry for entry in all_}
    ids = dict.fromkeys([*(id_ for id_ in wanted if id_ in by_id), *(entry.id for entry in fitting)])
    return [by_id[id_] for id_ in ids][: max(most, len(wanted))]
