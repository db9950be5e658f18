"""Reminders that come again: every day, every week on the same weekday, every month on the same day. Pure."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from apptracker.domain.errors import UserError


class Every(StrEnum):
    DAY = "daily"
    WEEK = "weekly"
    MONTH = "monthly"


@dataclass(frozen=True, slots=True)
class Repeat:
    """``on``: for weeks the weekday (Monday is 0), for months the day, else 0. It stays although a single reminder is
    put off: a Monday's sweep done on Tuesday is due on Monday again."""

    every: Every
    on: int = 0

    @classmethod
    def from_day(cls, words: str, day: date) -> Repeat | None:
        """As typed (``daily``, ``weekly``, ``monthly``, or nothing for once), beginning on ``day``.

        :raises UserError: ``repeat.bad``.
        """
        typed = words.strip().casefold()
        if not typed:
            return None
        try:
            every = Every(typed)
        except ValueError:
            raise UserError("repeat.bad", value=words) from None
        return cls(every, {Every.WEEK: day.weekday(), Every.MONTH: day.day}.get(every, 0))

    @classmethod
    def from_text(cls, text: str | None) -> Repeat | None:
        """As stored."""
        if not text:
            return None
        every, _, on = text.partition(":")
        return cls(Every(every), int(on or 0))

    def __str__(self) -> str:
        return f"{self.every.value}:{self.on}" if self.on or self.every is not Every.DAY else self.every.value

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
