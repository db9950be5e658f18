"""Dates and times as people type them, read without guessing.

What is understood, in any case, with an optional comma or ``at`` before the time:

- ``2026-12-01``, ``2026/12/01``, ``1.12.2026`` (dots: the day comes first), ``25/12/2026`` and ``12/25/2026`` (slashes
  only where one part is over 12, or both are the same; ``1/12/2026`` is refused because readers differ),
  ``1 Dec 2026``, ``December 1, 2026``; for reminders also without the year: the next such day;
- ``today``, ``tomorrow``, ``yesterday``, ``+5d``, ``+2w``, ``+3wd`` (working days), ``in 3 days``, ``2 weeks ago``;
- for reminders ``tue`` (the coming Tuesday, never today), ``next tue`` (the Tuesday of the week that starts next
  Monday), ``next week`` (its Monday), ``+2h``, ``in 30 minutes``;
- times as ``15:00``, ``9``, ``9am``, ``9:30 pm``, ``noon``.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import TypeVar

from apptracker.domain.errors import UserError
from apptracker.domain.workdays import MONDAY_TO_FRIDAY, WorkCalendar
from apptracker.domain.zones import instant, start_of_day

FIRST_YEAR, LAST_YEAR = 1970, 2100

D = TypeVar("D", bound=date)

#: The names of months and weekdays, as dates are written in words; typed dates know them in any case.
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = tuple(map(str.lower, MONTHS))
_WEEKDAYS = tuple(map(str.lower, WEEKDAYS))
_MONTH = r"(?P<month>[a-z]{3,9})\.?"
_DAY_UNIT = r"(?P<unit>wd|working ?days?|weekdays?|workdays?|days?|d|weeks?|wks?|w)"
_YEAR = r"(?P<year>\d{4})"

_ISO = re.compile(rf"{_YEAR}(?P<sep>[-/])(?P<month>\d{{1,2}})(?P=sep)(?P<day>\d{{1,2}})(?!\d)")
_DOTS = re.compile(rf"(?P<day>\d{{1,2}})\. ?(?P<month>\d{{1,2}})\. ?{_YEAR}(?!\d)")
_SLASHES = re.compile(rf"(?P<a>\d{{1,2}})(?P<sep>[/-])(?P<b>\d{{1,2}})(?P=sep){_YEAR}(?!\d)")
_DAY_MONTH = re.compile(rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?(?: of)? ?{_MONTH}(?:,? {_YEAR}(?!\d))?(?!\w)")
_MONTH_DAY = re.compile(rf"{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,? {_YEAR}(?!\d))?(?!\w)")
_NAMED = re.compile(r"(?P<name>today|tomorrow|yesterday)(?!\w)")
_WORKING = re.compile(r"wd|work|weekd")
_AHEAD = re.compile(rf"(?:\+ ?|in )(?P<n>\d{{1,4}}|an?|one) ?{_DAY_UNIT}(?!\w)")
_AGO = re.compile(rf"(?:(?P<n>\d{{1,4}}|an?|one) ?{_DAY_UNIT} ago|- ?(?P<m>\d{{1,4}}) ?(?P<u>wd|d|w))(?!\w)")
_ON_WEEKDAY = re.compile(r"(?:(?P<next>next|this|on) )?(?P<weekday>[a-z]{3,9})\.?(?!\w)")
_NEXT_WEEK = re.compile(r"next week(?!\w)")
_SOON = re.compile(r"(?:\+ ?|in )(?P<n>\d{1,4}|an?|one) ?(?P<unit>hours?|hrs?|h|minutes?|mins?)")
_TIME = re.compile(
    r"(?:(?P<noon>noon)|(?P<hour>\d{1,2})(?:[:h.](?P<minute>\d{2})(?::(?P<second>\d{2}))?)? ?(?P<half>[ap]\.?m\.?)?"
    r"(?: ?h| ?o'clock)?)"
)


@dataclass(frozen=True, slots=True)
class When:
    """A moment as typed. With ``all_day`` no time was given and ``at`` is the first instant of that day."""

    at: datetime
    all_day: bool


def parse_when(
    text: str, now: datetime, *, zone: tzinfo | None = None, calendar: WorkCalendar = MONDAY_TO_FRIDAY
) -> When:
    """When a reminder is meant for, seen from ``now`` (aware).

    :param zone: where the person's clock is; the zone of ``now`` when left out. Give a named zone where known, since
        the fixed offset of ``now`` may be an hour off after the clocks change.
    :raises UserError: ``when.bad``, ``date.ambiguous``; ``time.skipped`` for a time the clocks jump over.
    """
    here = zone or now.tzinfo
    if here is None:
        raise ValueError("now must be aware")
    now = now.astimezone(here)
    soon = _SOON.fullmatch(_folded(text))
    if soon:
        unit = "hours" if soon["unit"].startswith("h") else "minutes"
        later = now.astimezone(UTC) + timedelta(**{unit: _number(soon["n"])})
        return When(later.astimezone(here), all_day=False)
    if (exact := _with_offset(text)) is not None:
        return When(_in_range(exact, text, "when.bad", "").astimezone(here), all_day=False)
    day, at = _Reader(text, now.date(), "when.bad", "", calendar, ahead=True).day_and_time()
    if at is None:
        return When(start_of_day(day, here), all_day=True)
    return When(instant(datetime.combine(day, at), here), all_day=False)


def counts_working_days(text: str) -> bool:
    """Whether a time as typed may depend on which days are worked."""
    return _WORKING.search(_folded(text)) is not None


def parse_date(text: str, today: date, *, field: str = "", calendar: WorkCalendar = MONDAY_TO_FRIDAY) -> date:
    """The calendar date of a field such as a deadline. Weekday names are not taken: they could mean either way.

    :param field: what to call the field in an error, e.g. ``--deadline``.
    :raises UserError: ``date.bad``, ``date.ambiguous``.
    """
    reader = _Reader(text, today, "date.bad", field, calendar, ahead=False)
    day, at = reader.day_and_time()
    if at is not None:
        raise reader.refusal("a time of day has no place here")
    return day


def parse_wall_time(text: str, today: date, *, field: str = "") -> datetime:
    """The date and time of day (naive) that was agreed for an interview; its zone is given apart.

    :raises UserError: ``when.bad``, also for a date without a time or with an offset of its own; ``date.ambiguous``.
    """
    reader = _Reader(text, today, "when.bad", field, MONDAY_TO_FRIDAY, ahead=True)
    if _with_offset(text) is not None:
        raise reader.refusal("give the time zone apart from the time")
    day, at = reader.day_and_time()
    if at is None:
        raise reader.refusal("the time of day is missing")
    return datetime.combine(day, at)


@dataclass(frozen=True, slots=True)
class _Reader:
    """One text being read; ``ahead`` allows what only makes sense for something still to come."""

    text: str
    today: date
    code: str
    field: str
    calendar: WorkCalendar
    ahead: bool

    def refusal(self, why: str) -> UserError:
        return _refusal(self.text, self.code, self.field, why)

    def day_and_time(self) -> tuple[date, time | None]:
        folded = _folded(self.text)
        if not folded:
            raise self.refusal("nothing was given")
        found = self._day(folded)
        if found is None:
            raise self.refusal("")
        day, end = found
        rest = re.sub(r"^(?:t(?=\d)|,? ?(?:at )?)", "", folded[end:].strip()).strip()
        at = self._time(rest) if rest else None
        return _in_range(day, self.text, self.code, self.field), at

    def _day(self, folded: str) -> tuple[date, int] | None:
        """The date the text starts with, and where it ends."""
        try:
            if m := _ISO.match(folded) or _DOTS.match(folded):
                return self._date(int(m["year"]), int(m["month"]), int(m["day"])), m.end()
            if m := _SLASHES.match(folded):
                return self._either_order(int(m["a"]), int(m["b"]), int(m["year"])), m.end()
            m = _DAY_MONTH.match(folded) or _MONTH_DAY.match(folded)
            if m and (month := _named(_MONTHS, m["month"])) is not None:
                return self._month_named(m["year"], month + 1, int(m["day"])), m.end()
            if m := _NAMED.match(folded):
                return self.today + timedelta(days=("yesterday", "today", "tomorrow").index(m["name"]) - 1), m.end()
            if m := _AHEAD.match(folded):
                return self._shifted(_number(m["n"]), m["unit"]), m.end()
            if m := _AGO.match(folded):
                return self._shifted(-_number(m["n"] or m["m"]), m["unit"] or m["u"]), m.end()
            return self._by_week(folded)
        except OverflowError:
            raise self.refusal(f"years run from {FIRST_YEAR} to {LAST_YEAR}") from None

    def _by_week(self, folded: str) -> tuple[date, int] | None:
        next_monday = self.today + timedelta(days=7 - self.today.weekday())
        if m := _NEXT_WEEK.match(folded):
            day = next_monday
        elif (m := _ON_WEEKDAY.match(folded)) and (weekday := _named(_WEEKDAYS, m["weekday"])) is not None:
            if m["next"] == "next":
                day = next_monday + timedelta(days=weekday)
            else:
                day = self.today + timedelta(days=(weekday - self.today.weekday() - 1) % 7 + 1)
        else:
            return None
        if not self.ahead:
            raise self.refusal("a weekday could be the last or the coming one")
        return day, m.end()

    def _date(self, year: int, month: int, day: int) -> date:
        try:
            return date(year, month, day)
        except ValueError:
            raise self.refusal("there is no such day") from None

    def _either_order(self, a: int, b: int, year: int) -> date:
        if a == b or a > 12:
            return self._date(year, b, a)
        if b > 12:
            return self._date(year, a, b)
        one, other = self._date(year, b, a), self._date(year, a, b)
        raise UserError("date.ambiguous", text=self.text, one=one.isoformat(), other=other.isoformat())

    def _month_named(self, year: str | None, month: int, day: int) -> date:
        if year is not None:
            return self._date(int(year), month, day)
        if not self.ahead:
            raise self.refusal("the year is missing")
        for coming in range(self.today.year, self.today.year + 9):  # 29 February may be eight years off
            if day <= monthrange(coming, month)[1] and date(coming, month, day or 1) >= self.today and day:
                return date(coming, month, day)
        raise self.refusal("there is no such day")

    def _shifted(self, n: int, unit: str) -> date:
        if _WORKING.match(unit):
            return self.calendar.add(self.today, n)
        return self.today + timedelta(weeks=n) if unit.startswith("w") else self.today + timedelta(days=n)

    def _time(self, rest: str) -> time:
        m = _TIME.fullmatch(rest)
        if m is None:
            raise self.refusal(f"'{rest}' is no time of day")
        if m["noon"]:
            return time(12)
        hour, minute, second = int(m["hour"]), int(m["minute"] or 0), int(m["second"] or 0)
        if m["half"]:
            if not 1 <= hour <= 12:
                raise self.refusal(f"'{rest}' is no time of day")
            hour = hour % 12 + (12 if m["half"].startswith("p") else 0)
        try:
            return time(hour, minute, second)
        except ValueError:
            raise self.refusal(f"'{rest}' is no time of day") from None


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _named(names: tuple[str, ...], word: str) -> int | None:
    """The place of the name that the word begins or is."""
    return next((i for i, name in enumerate(names) if name.startswith(word)), None)


def _number(text: str) -> int:
    return int(text) if text.isdigit() else 1


def _with_offset(text: str) -> datetime | None:
    """An ISO 8601 date and time that carries its own offset."""
    try:
        exact = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return exact if exact.tzinfo is not None else None


def _refusal(text: str, code: str, field: str, why: str) -> UserError:
    subject = f"{field} '{text}'" if field else f"'{text}'"
    return UserError(code, subject=subject, why=f": {why}" if why else "")


def _in_range(value: D, text: str, code: str, field: str) -> D:
    if not FIRST_YEAR <= value.year <= LAST_YEAR:
        raise _refusal(text, code, field, f"years run from {FIRST_YEAR} to {LAST_YEAR}")
    return value
