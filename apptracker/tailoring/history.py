"""The person's jobs in time: when, how long, which is current. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from apptracker.domain.profile import Fact

_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-\d{2})?$")


def started(fact: Fact) -> tuple[int, int] | None:
    """(year, month) of ``startDate``; a bare year counts from its first month."""
    return _year_month(fact.text("startDate"), 1)


def ended(fact: Fact, today: date) -> tuple[int, int]:
    """(year, month) of ``endDate``; today's for what has no end."""
    return _year_month(fact.text("endDate"), 12) or (today.year, today.month)


def is_current(fact: Fact, today: date) -> bool:
    """Whether the job goes on: it has begun and no end is stored, or the end lies ahead."""
    begun = started(fact)
    if begun is None or begun > (today.year, today.month):
        return False
    end = _year_month(fact.text("endDate"), 12)
    return end is None or end > (today.year, today.month)


def months_between(fact: Fact, today: date) -> int:
    """Whole months in the job, 0 when its start is not stored."""
    return months_covered([fact], today)


def months_covered(facts: Iterable[Fact], today: date) -> int:
    """Whole months in any of the jobs; time in two at once counts once."""
    spans = []
    for fact in facts:
        begin = started(fact)
        if begin is None:
            continue
        end = min(ended(fact, today), (today.year, today.month))
        spans.append((begin[0] * 12 + begin[1], end[0] * 12 + end[1]))
    total, reached = 0, 0
    for begin_month, end_month in sorted(spans):
        begin_month = max(begin_month, reached)
        if end_month > begin_month:
            total += end_month - begin_month
            reached = end_month
    return total


def latest_first(facts: Iterable[Fact], today: date) -> list[Fact]:
    """Jobs by their end, then their start, the latest first; undated ones keep their place at the end."""
    return sorted(facts, key=lambda f: (started(f) is not None, ended(f, today), started(f) or (0, 0)), reverse=True)


def _year_month(text: str, default_month: int) -> tuple[int, int] | None:
    match = _DATE.match(text.strip())
    if not match:
        return None
    return int(match.group(1)), int(match.group(2) or default_month)
