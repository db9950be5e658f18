"""Which automatic backups to let go: the older, the sparser, and never more than the disk is meant to give."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol, TypeVar


class Dated(Protocol):
    @property
    def created_at(self) -> datetime: ...

    @property
    def size(self) -> int: ...


B = TypeVar("B", bound=Dated)


@dataclass(frozen=True, slots=True)
class Limits:
    """``recent``: this many of the latest are kept whatever their age. Then the latest of each of the last ``days``
    days, of each of the last ``weeks`` weeks and of each of the last ``months`` months. ``total_bytes`` caps them
    all, the oldest going first; the latest one always stays."""

    recent: int = 5
    days: int = 7
    weeks: int = 5
    months: int = 12
    total_bytes: int = 2 * 1024**3


def to_let_go(backups: Iterable[B], now: datetime, limits: Limits) -> list[B]:
    """The backups that the limits leave no room for, oldest first. A pure function: it deletes nothing."""
    newest_first = sorted(backups, key=lambda backup: backup.created_at, reverse=True)
    keep = set(range(min(max(limits.recent, 1), len(newest_first))))
    rules: tuple[tuple[timedelta, Callable[[datetime], Hashable]], ...] = (
        (timedelta(days=limits.days), lambda at: at.date()),
        (timedelta(weeks=limits.weeks), lambda at: at.isocalendar()[:2]),
        (timedelta(days=31 * limits.months), lambda at: (at.year, at.month)),
    )
    for reach, period in rules:
        seen: set[Hashable] = set()
        for number, backup in enumerate(newest_first):
            at = backup.created_at.astimezone(now.tzinfo)
            if now - at <= reach and period(at) not in seen:
                seen.add(period(at))
                keep.add(number)
    total = 0
    for number in sorted(keep):
        total += newest_first[number].size
        if total > limits.total_bytes and number > 0:
            keep = {kept for kept in keep if kept < number}
            break
    return [backup for number, backup in reversed(list(enumerate(newest_first))) if number not in keep]
