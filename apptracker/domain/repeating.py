"""Reminders that come again: every day, every week on the same weekday, every month on the same day. Pure."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from apptracker.domain.errors import UserError


class Every(StrEnum):
    DAY = "daily"
    WEEK = "weekly"
    MONTH = "monthly"


_DAYS = {Every.DAY: range(1), Every.WEEK: range(7), Every.MONTH: range(1, 32)}
_STORED = re.compile(rf"(?P<every>{'|'.join(Every)})(?::(?P<on>\d{{1,2}}))?(?:@(?P<at>(?:[01]\d|2[0-3]):[0-5]\d))?")


@dataclass(frozen=True, slots=True)
class Repeat:
    """``on``: for weeks the weekday (Monday is 0), for months the day, else 0. ``at``: the time of day, None for all
    day. Both stay although a single reminder is put off: a Monday's sweep done on Tuesday is due on Monday again."""

    every: Every
    on: int = 0
    at: time | None = None

    @classmethod
    def from_day(cls, words: str, day: date, at: time | None = None) -> Repeat | None:
        """As typed (``daily``, ``weekly``, ``monthly``, or nothing for once), beginning on ``day`` at ``at``.

        :raises UserError: ``repeat.bad``.
        """
        typed = words.strip().casefold()
        if not typed:
            return None
        try:
            every = Every(typed)
        except ValueError:
            raise UserError("repeat.bad", value=words) from None
        return cls(every, {Every.WEEK: day.weekday(), Every.MONTH: day.day}.get(every, 0), at)

    @classmethod
    def from_text(cls, text: str | None) -> Repeat | None:
        """As stored (``daily``, ``weekly:0@09:00``); what cannot be understood comes but once."""
        found = _STORED.fullmatch(text or "")
        if found is None:
            return None
        every, on = Every(found["every"]), int(found["on"] or 0)
        at = time.fromisoformat(found["at"]) if found["at"] else None
        return cls(every, on, at) if on in _DAYS[every] else None

    def __str__(self) -> str:
        at = "" if self.at is None else f"@{self.at:%H:%M}"
        return f"{self.every.value}{'' if self.every is Every.DAY else f':{self.on}'}{at}"

    def after(self, day: date) -> date:
        """The first day after ``day`` on which it is due. A month without the day has it on its last."""
        if self.every is Every.DAY:
            return day + timedelta(days=1)
        if self.every is Every.WEEK:
            return day + timedelta(days=(self.on - day.weekday() - 1) % 7 + 1)
        due = _in_month(day.year, day.month, self.on)
        return due if due > day else _in_month(day.year + day.month // 12, day.month % 12 + 1, self.on)


def _in_month(year: int, month: int, on: int) -> date:
    return date(year, month, min(on, monthrange(year, month)[1]))
