"""Pay as postings state it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PayPeriod(StrEnum):
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Pay:
    """A pay range in minor units (cents, pence). One end may be open; a single figure stands at both ends."""

    min: int | None
    max: int | None
    currency: str | None
    period: PayPeriod | None

    def as_json(self) -> dict[str, object]:
        return {
            "min": self.min,
            "max": self.max,
            "currency": self.currency,
            "period": self.period.value if self.period else None,
        }
