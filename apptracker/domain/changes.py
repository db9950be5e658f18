"""What a use case hands back: its value, and what it changed, so that screens refresh just that."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Changes:
    """Kinds of thing changed (``application``, ``reminder``, …) with their ids; empty when nothing was.
    ``change_id`` is the journal's number where a single change did it, so that this one can be taken back."""

    ids: dict[str, tuple[int, ...]] = field(default_factory=dict)
    change_id: int | None = field(default=None, compare=False)

    def __bool__(self) -> bool:
        return any(self.ids.values())


@dataclass(frozen=True, slots=True)
class Result(Generic[T]):
    value: T
    changes: Changes = field(default_factory=Changes)
