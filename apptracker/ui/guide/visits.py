"""Where the person is in the guide, and the way back and forward."""

from __future__ import annotations

from typing import NamedTuple


class Spot(NamedTuple):
    """``kind``: ``subject``, ``article`` (``id`` is its reference), ``tool`` (with a ``part``) or ``search`` (``id`` is
    what was typed)."""

    kind: str
    id: str
    part: str = ""

    def stored(self) -> str:
        return f"{self.kind} {self.id}"


def spot_of(stored: str) -> Spot | None:
    """What :meth:`Spot.stored` wrote."""
    kind, _, id_ = stored.partition(" ")
    return Spot(kind, id_) if kind in ("subject", "article", "tool") and id_ else None


class Visits:
    """The places visited, like the pages of a browser."""

    MOST = 100

    def __init__(self) -> None:
        self._behind: list[Spot] = []
        self._ahead: list[Spot] = []
        self.here: Spot | None = None

    def go(self, spot: Spot) -> None:
        """On to another place. What is typed into the search is one place, however often it changes."""
        if self.here is not None and spot != self.here and not self.here.kind == spot.kind == "search":
            self._behind = [*self._behind, self.here][-self.MOST :]
        if spot != self.here:
            self._ahead = []
        self.here = spot

    def back(self) -> Spot | None:
        """The place before this one, now the place to be; None when there is none."""
        return self._turn(self._behind, self._ahead)

    def forward(self) -> Spot | None:
        return self._turn(self._ahead, self._behind)

    @property
    def behind(self) -> Spot | None:
        """The place that :meth:`back` leads to."""
        return self._behind[-1] if self._behind else None

    @property
    def can_go_back(self) -> bool:
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        return bool(self._ahead)

    def _turn(self, source: list[Spot], target: list[Spot]) -> Spot | None:
        if not source:
            return None
        if self.here is not None:
            target.append(self.here)
        self.here = source.pop()
        return self.here
