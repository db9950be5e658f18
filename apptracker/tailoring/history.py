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
    """Whole months in any of the jobs; time in two at once counts once. A bare year counts for the least it can mean:
    from its last month on, or until its first."""
    spans = []
    for fact in facts:
        begin = _year_month(fact.text("startDate"), 12)
        if begin is None:
            continue
        end = min(_year_month(fact.text("endDate"), 1) or (today.year, today.month), (today.year, today.month))
        spans.append((begin[0] * 12 + begin[1], end[0] * 12 + end[1]))
    total, reached = 0, 0
    for begin_month, end_month in sorted(spans):
        begin_month = max(begin_month, reached)
        if end_month > begin_month:
            total += end_month - begin_month
            reached = end_month
    return total


def is_undated(fact: Fact) -> bool:
    return not fact.text("startDate") and not fact.text("endDate")


def is_unfinished(studies: Fact, today: date) -> bool:
    """Whether studies still go on: their end lies ahead, or they have a beginning and no end."""
    end = _year_month(studies.text("endDate"), 1)
    if end is None:
        return bool(studies.text("startDate"))
    return end > (today.year, today.month)


def came_before(earlier: Fact, later: Fact) -> bool:
    """Whether one job plainly ended before (or as) the other began."""
    end = _year_month(earlier.text("endDate"), 12)
    begin = _year_month(later.text("startDate"), 1)
    return end is not None and begin is not None and end <= begin


def may_overlap(one: Fact, other: Fact, today: date) -> bool:
    """Whether two dated jobs share time; where a start is not stored they may."""
    first, second = started(one), started(other)
    if first is None or second is None:
        return True
    return first <= ended(other, today) and second <= ended(one, today)


def latest_first(facts: Iterable[Fact], today: date) -> list[Fact]:
    """Jobs by their end, then their start, the latest first; undated ones keep their place at the end."""
    return sorted(facts, key=lambda f: (started(f) is not None, ended(f, today), started(f) or (0, 0)), reverse=True)


def _year_month(text: str, default_month: int) -> tuple[int, int] | None:
    match = _DATE.match(text.strip())
    if not match:
        return None
    return int(match.group(1)), int(match.group(2) or default_month)
