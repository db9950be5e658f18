"""Pay as asked for in a search: ``>20/h``, ``40k``, ``18.50-22/hour``, ``<=3000/month``, in Spanish
``17,50/hora``; a figure alone means at least.

Bounds are in minor units a year, so that pay by the hour and by the year can be held against each other.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from apptracker.domain.money import PayPeriod

#: How many times each is paid in a year.
PER_YEAR = {
    PayPeriod.HOUR: 2080,
    PayPeriod.DAY: 260,
    PayPeriod.WEEK: 52,
    PayPeriod.MONTH: 12,
    PayPeriod.YEAR: 1,
}
_MINOR = 100
_BY_HOUR, _BY_YEAR = (
    500,
    10_000,
)  # a figure without its time below the first is by the hour, from the second by the year
_FIGURE = r"(\d{1,3}(?:[,.]\d{3})+|\d{1,9})(?:[,.](\d{1,2}))?(k?)"
_TIMES = {
    **dict.fromkeys(("h", "hr", "hour", "hora"), PayPeriod.HOUR),
    **dict.fromkeys(("d", "day", "día", "dia"), PayPeriod.DAY),
    **dict.fromkeys(("w", "wk", "week", "semana"), PayPeriod.WEEK),
    **dict.fromkeys(("m", "mo", "month", "mes"), PayPeriod.MONTH),
    **dict.fromkeys(("y", "yr", "year", "año"), PayPeriod.YEAR),
}
_ASKED = re.compile(
    rf"(?P<how><=?|>=?)? ?[$£€]? ?{_FIGURE}(?: ?(?:-|–|\.\.) ?[$£€]? ?{_FIGURE})?"
    r" ?(?:(?:/|per|an?|por|al|a la|la) ?(?P<per>[a-zíñ]+))?"
)


class PayBounds(NamedTuple):
    """``least`` and ``most`` in minor units a year, None where that end is open; ``period`` is what was named."""

    least: int | None
    most: int | None
    period: PayPeriod


def pay_bounds(text: str) -> PayBounds | None:
    """What pay is asked for; None where that cannot be told."""
    match = _ASKED.fullmatch(" ".join(text.casefold().split()))
    if match is None or (match["how"] and match[5]):
        return None
    period = _TIMES.get(match["per"]) if match["per"] else _likely(_minor(match[2], match[3], match[4]))
    if period is None:
        return None
    first = _minor(match[2], match[3], match[4]) * PER_YEAR[period]
    if match[5]:
        last = _minor(match[5], match[6], match[7]) * PER_YEAR[period]
        return PayBounds(first, last, period) if first <= last else None
    if (match["how"] or "").startswith("<"):
        return PayBounds(None, first - (match["how"] == "<"), period)
    return PayBounds(first + (match["how"] == ">"), None, period)


def _minor(units: str, cents: str | None, thousand: str) -> int:
    amount = int(re.sub("[,.]", "", units)) * _MINOR + int((cents or "0").ljust(2, "0"))
    return amount * 1000 if thousand else amount


def _likely(amount: int) -> PayPeriod | None:
    if amount < _BY_HOUR * _MINOR:
        return PayPeriod.HOUR
    return PayPeriod.YEAR if amount >= _BY_YEAR * _MINOR else None
