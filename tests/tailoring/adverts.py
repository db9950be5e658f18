"""Reading single fields of short adverts, for the tests of reading."""

from __future__ import annotations

from datetime import date

from apptracker.domain.money import Pay
from apptracker.domain.postings import FieldValue
from apptracker.tailoring.reading import read_text

TODAY = date(2026, 11, 21)


def field(text: str, name: str) -> FieldValue | None:
    return read_text(text, today=TODAY).fields.get(name)


def value(text: str, name: str) -> object:
    found = field(text, name)
    return found.value if found else None


def pay(text: str) -> tuple[object, ...] | None:
    """Pay as (least, most, currency, period), amounts in whole units."""
    found = value(text, "pay")
    if not isinstance(found, Pay):
        return None
    ends = tuple(None if end is None else end / 100 for end in (found.min, found.max))
    return (*ends, found.currency, found.period.value if found.period else None)
