"""Working days: Monday to Friday unless a calendar says otherwise."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, timedelta

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """Which days are worked. ``weekend`` holds weekdays as :meth:`datetime.date.weekday` counts them (Monday is 0);
    ``holidays`` the dates that are free as well."""

    weekend: AbstractSet[int] = frozenset({5, 6})
    holidays: AbstractSet[date] = frozenset()

    def __post_init__(self) -> None:
        if set(range(7)) <= set(self.weekend):
            raise ValueError("a week needs at least one working day")

    def is_working(self, day: date) -> bool:
        return day.weekday() not in self.weekend and day not in self.holidays

    def on_or_after(self, day: date) -> date:
        """The day itself when it is worked, otherwise the next one that is."""
        while not self.is_working(day):
            day += ONE_DAY
        return day

    def on_or_before(self, day: date) -> date:
        """The day itself when it is worked, otherwise the last one before it that is."""
        while not self.is_working(day):
            day -= ONE_DAY
        return day

    def add(self, day: date, n: int) -> date:
        """The ``n``-th working day after ``day`` (before it when ``n`` is negative).

        ``day`` itself need not be worked and never counts; with 0 the answer is :meth:`on_or_after`.
        """
        if n == 0:
            return self.on_or_after(day)
        step = ONE_DAY if n > 0 else -ONE_DAY
        for _ in range(abs(n)):
            day += step
            while not self.is_working(day):
                day += step
        return day


MONDAY_TO_FRIDAY = WorkCalendar()


def add_working_days(day: date, n: int, holidays: AbstractSet[date] = frozenset()) -> date:
    """The ``n``-th day from Monday to Friday after ``day`` that is no holiday; see :meth:`WorkCalendar.add`."""
    return WorkCalendar(holidays=holidays).add(day, n)
