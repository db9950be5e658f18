"""Days as people name them in a search: a day, a week, a month, the last seven days, from one day to another.

Beside what :func:`~apptracker.domain.when.parse_date` reads, that is ``2026``, ``2026-11``, ``november``, ``nov 2026``,
``1 dec``, ``monday``, ``this week``, ``last month``, ``next week``, ``7d``, ``2w``, ``3m``, ``1y``, with ``<``, ``<=``,
``>``, ``>=`` before it and ``..`` between two. What has no year, and what counts from today, lies behind today unless
it is asked for as something ahead (a closing date).
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

from apptracker.domain.errors import UserError
from apptracker.domain.selection import DateRange
from apptracker.domain.spanish_days import in_english
from apptracker.domain.when import FIRST_YEAR, LAST_YEAR, MONTHS, WEEKDAYS, parse_date

_MONTHS = tuple(map(str.lower, MONTHS))
_WEEKDAYS = tuple(map(str.lower, WEEKDAYS))
_AGAINST = re.compile(r"(<=|>=|<|>)\s*(.+)", re.DOTALL)
_YEAR = re.compile(r"\d{4}")
_YEAR_MONTH = re.compile(r"(\d{4})[-/](\d{1,2})")
_NAMED_MONTH = re.compile(r"([a-z]{3,9})\.?(?:[ -](\d{4}))?")
_COUNTED = re.compile(r"(\d{1,4}) ?(d|days?|w|weeks?|m|months?|y|years?)")
_AROUND = re.compile(r"(this|last|next) (week|month|year)")
_LONGEST = 60  # characters of what may name days


class Span(NamedTuple):
    """Days from ``first`` to ``last``, both included. ``counted``: so many days from today, where the day at the far
    end is what was named."""

    first: date
    last: date
    counted: bool = False


def days(text: str, today: date, *, ahead: bool = False) -> DateRange | None:
    """The days that are meant, seen from ``today``; None where nothing can be meant, or two things."""
    folded = in_english(" ".join(text[: _LONGEST + 1].casefold().split()))
    if not folded or len(text) > _LONGEST:
        return None
    if ".." in folded:
        before, _, behind = folded.partition("..")
        first, last = (_span(end, today, ahead=ahead) if end else None for end in (before.strip(), behind.strip()))
        if (before.strip() and first is None) or (behind.strip() and last is None) or (first is None and last is None):
            return None
        return DateRange(first.first if first else None, last.last if last else None)
    if match := _AGAINST.fullmatch(folded):
        return against(match[1], match[2], today, ahead=ahead)
    span = _span(folded, today, ahead=ahead)
    return None if span is None else DateRange(span.first, span.last)


def against(how: str, text: str, today: date, *, ahead: bool = False) -> DateRange | None:
    """The days before (``<``), up to (``<=``), after (``>``) or from (``>=``) what is named."""
    span = _span(in_english(" ".join(text[: _LONGEST + 1].casefold().split())), today, ahead=ahead)
    if span is None:
        return None
    first, last = span.first, span.last
    if span.counted:
        first = last = span.last if ahead else span.first
        how = ">=" if how == ">" else how  # "after:7d" is the last seven days
    if how == "<":
        return DateRange(None, first - timedelta(days=1))
    if how == "<=":
        return DateRange(None, last)
    return DateRange(first if how == ">=" else last + timedelta(days=1), None)


def _span(folded: str, today: date, *, ahead: bool) -> Span | None:
    """What words name days, without signs."""
    try:
        span = _read(folded, today, ahead=ahead)
    except (OverflowError, ValueError):
        return None
    if span is None or not all(FIRST_YEAR <= day.year <= LAST_YEAR for day in span[:2]):
        return None
    return span


def _read(folded: str, today: date, *, ahead: bool) -> Span | None:
    if _YEAR.fullmatch(folded):
        return Span(date(int(folded), 1, 1), date(int(folded), 12, 31))
    if match := _YEAR_MONTH.fullmatch(folded):
        return _month(int(match[1]), int(match[2]))
    if match := _COUNTED.fullmatch(folded):
        day = _shifted(today, int(match[1]) * (1 if ahead else -1), match[2][0])
        return Span(min(day, today), max(day, today), counted=True)
    if match := _AROUND.fullmatch(folded):
        return _around(match[2], {"last": -1, "this": 0, "next": 1}[match[1]], today)
    match = _NAMED_MONTH.fullmatch(folded)
    if match and (month := _place(_MONTHS, match[1])) is not None:
        if match[2]:
            return _month(int(match[2]), month + 1)
        earlier = month + 1 < today.month if ahead else month + 1 > today.month
        return _month(today.year + (0 if not earlier else 1 if ahead else -1), month + 1)
    if match and not match[2] and (weekday := _place(_WEEKDAYS, match[1])) is not None:
        apart = (weekday - today.weekday()) % 7 if ahead else -((today.weekday() - weekday) % 7)
        return Span(*2 * (today + timedelta(days=apart),))
    day_ = _day(folded, today, ahead=ahead)
    return None if day_ is None else Span(day_, day_)


def _day(folded: str, today: date, *, ahead: bool) -> date | None:
    """A single day; without its year the nearest on the side that is meant."""
    years = (today.year, today.year + 1) if ahead else (today.year, today.year - 1)
    found = []
    for text in (folded, *(f"{folded} {year}" for year in years)):
        try:
            day = parse_date(text, today)
        except UserError:
            continue
        if text == folded:
            return day
        found.append(day)
    return next((day for day in found if (day >= today if ahead else day <= today)), None)


def _month(year: int, month: int) -> Span:
    return Span(date(year, month, 1), date(year, month, monthrange(year, month)[1]))


def _shifted(day: date, by: int, unit: str) -> date:
    if unit in "dw":
        return day + timedelta(days=by * (7 if unit == "w" else 1))
    months = day.year * 12 + day.month - 1 + by * (12 if unit == "y" else 1)
    year, month = divmod(months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _around(unit: str, by: int, today: date) -> Span:
    if unit == "week":
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=by)
        return Span(monday, monday + timedelta(days=6))
    if unit == "month":
        day = _shifted(today.replace(day=1), by, "m")
        return _month(day.year, day.month)
    return Span(date(today.year + by, 1, 1), date(today.year + by, 12, 31))


def _place(names: tuple[str, ...], word: str) -> int | None:
    """The place of the name that the word is or, by three letters or more, begins."""
    return next((place for place, name in enumerate(names) if name.startswith(word)), None)
