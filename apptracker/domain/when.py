"""Dates and times as people type them, read without guessing.

What is understood, in any case, with an optional comma or ``at`` before the time:

- ``2026-12-01``, ``2026/12/01``, ``1.12.2026`` (dots: the day comes first), ``25/12/2026`` and ``12/25/2026`` (slashes
  only where one part is over 12, or both are the same; ``1/12/2026`` is refused because readers differ),
  ``1 Dec 2026``, ``December 1, 2026``; for reminders also without the year (``1.12.`` too): the next such day;
- ``today``, ``tomorrow``, ``yesterday``, ``+5d``, ``+2w``, ``+3wd`` (working days), ``in 3 days``, ``in two weeks``,
  ``2 weeks ago``;
- for reminders ``the 10th`` (the next such day), ``tue the 10th`` and ``tue 10 Nov`` where that is right, ``tue`` (the
  coming Tuesday, never today), ``next tue`` or ``tue next week`` (the Tuesday of the week
  that starts next Monday), ``next week`` (its Monday), ``next month`` (its first day),
  ``day after tomorrow``, ``+2h``, ``in 30 minutes``;
- for what has been (:func:`parse_past_date`) ``16 nov``, ``monday``, ``last monday``: the latest such day;
- times as ``15:00``, ``9``, ``9am``, ``9:30 pm``, ``noon``, after the day or before it (``3pm tomorrow``). A plain 1 to
  6 is refused, since it could be the night or the afternoon;
- for reminders ``tomorrow morning`` (9:00), ``friday afternoon`` (14:00), ``tonight`` (18:00), and a time alone, which
  is the next such time: ``at 10``, ``15:00``;
- the same in Spanish, see :mod:`~apptracker.domain.spanish_days`.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import TypeVar

from apptracker.domain.errors import UserError
from apptracker.domain.spanish_days import in_english
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
#: The same without the year, for what is still to come.
_DOTS_AHEAD = re.compile(r"(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})\.(?! ?\d{4}(?!\d))")
_SLASHES_AHEAD = re.compile(r"(?P<a>\d{1,2})/(?P<b>\d{1,2})(?![\d/])")
_DAY_MONTH = re.compile(rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?(?: of)? ?{_MONTH}(?:,? {_YEAR}(?!\d))?(?!\w)")
_MONTH_DAY = re.compile(rf"{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,? {_YEAR}(?!\d))?(?!\w)")
#: A day of the coming month, and a weekday before a day that needs none.
_THE_DAY = re.compile(r"the (?P<day>\d{1,2})(?:st|nd|rd|th)(?!\w)")
_OF_WEEKDAY = re.compile(
    r"(?P<weekday>[a-z]{3,9})\.?,? "
    r"(?=the \d|\d{1,2}(?:st|nd|rd|th|\.)?(?: of)? [a-z]{3}|[a-z]{3,9}\.? \d{1,2}(?![\w:]))"
)
_PART = r"(?P<part>morning|afternoon|evening|night)(?!\w)"
_NAMED = re.compile(
    r"(?P<name>today|tomorrow|yesterday|(?:the )?day after tomorrow|this(?= (?:morning|afternoon|evening)))(?!\w)"
)
_PART_OF_DAY = re.compile(rf"(?:in the )?{_PART}")
_WORKING = re.compile(r"wd|work|weekd")
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_COUNT = rf"(?:\+ ?|in )(?P<n>\d{{1,4}}|an?|{'|'.join(_NUMBERS)}"
_AHEAD = re.compile(rf"{_COUNT}) ?{_DAY_UNIT}(?!\w)")
_AGO = re.compile(rf"(?:(?P<n>\d{{1,4}}|an?|one) ?{_DAY_UNIT} ago|- ?(?P<m>\d{{1,4}}) ?(?P<u>wd|d|w))(?!\w)")
_ON_WEEKDAY = re.compile(r"(?:(?P<next>next|this) )?(?P<weekday>[a-z]{3,9})\.?(?!\w)(?P<week> next week(?!\w))?")
_PAST_WEEKDAY = re.compile(r"(?:last )?(?P<weekday>[a-z]{3,9})\.?")
_PAST_SLASHES = re.compile(r"\d{1,2}/\d{1,2}")
_NEXT_WEEK = re.compile(r"next (?:week|(?P<month>month))(?!\w)")
_SOON = re.compile(rf"{_COUNT}|half an) ?(?P<unit>hours?|hrs?|h|minutes?|mins?)")
_TIME = re.compile(
    r"(?:(?P<noon>noon)|(?P<hour>\d{1,2})(?:[:h.](?P<minute>\d{2})(?::(?P<second>\d{2}))?)? ?(?P<half>[ap]\.?m\.?)?"
    r"(?P<mark> ?h| ?o'clock)?)"
)
#: A time of day beyond doubt, at the beginning.
_CLOCK = re.compile(
    r"(?:at (?P<named>noon|\d{1,2}(?:[:h.]\d{2})?(?: ?[ap]\.?m\.?| ?o'clock)?)"
    r"|(?P<plain>noon|\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?))(?![\w:])"
)
#: When a part of the day begins, where no time is given.
_PARTS = {"morning": time(9), "afternoon": time(14), "evening": time(18), "night": time(18)}
_APART = {"yesterday": -1, "today": 0, "this": 0, "tomorrow": 1}
_NOON = 12
_UNCLEAR = range(1, 7)  # hours that without more could be the night or the afternoon


@dataclass(frozen=True, slots=True)
class When:
    """A moment as typed. With ``all_day`` no time was given and ``at`` is the first instant of that day."""

    at: datetime
    all_day: bool

    def has_passed(self, now: datetime) -> bool:
        """Seen from ``now`` (aware, in the person's zone); all of today has not."""
        return self.at.astimezone(now.tzinfo).date() < now.date() if self.all_day else self.at < now


def clock_face(at: datetime) -> str:
    """The time of day on a clock of twelve hours, "3:00 PM", in English whatever the system speaks: Qt sets the C
    library's language, so that "%p" is empty in some."""
    return f"{at.hour % 12 or 12}:{at.minute:02} {'AM' if at.hour < 12 else 'PM'}"


def clock_face_24(at: datetime) -> str:
    """The time of day on a clock of twenty-four hours, "15:00"."""
    return f"{at.hour:02}:{at.minute:02}"


def parse_when(
    text: str, now: datetime, *, zone: tzinfo | None = None, calendar: WorkCalendar = MONDAY_TO_FRIDAY
) -> When:
    """When a reminder is meant for, seen from ``now`` (aware).

    :param zone: where the person's clock is; the zone of ``now`` when left out. Give a named zone where known, since
        the fixed offset of ``now`` may be an hour off after the clocks change.
    :raises UserError: ``when.bad``, ``date.ambiguous``; ``when.half`` for an hour of the night or the afternoon;
        ``time.skipped`` for a time the clocks jump over.
    """
    here = zone or now.tzinfo
    if here is None:
        raise ValueError("now must be aware")
    now = now.astimezone(here)
    soon = _SOON.fullmatch(_folded(text))
    if soon:
        unit = timedelta(hours=1) if soon["unit"].startswith("h") else timedelta(minutes=1)
        later = now.astimezone(UTC) + (unit / 2 if soon["n"] == "half an" else unit * _number(soon["n"]))
        return When(later.astimezone(here), all_day=False)
    if (exact := _with_offset(text)) is not None:
        return When(_in_range(exact, text, "when.bad", "").astimezone(here), all_day=False)
    reader = _Reader(text, now.date(), "when.bad", "", calendar, ahead=True)
    if (alone := reader.time_alone()) is not None:
        coming = instant(datetime.combine(now.date(), alone), here)
        if coming <= now:
            coming = instant(datetime.combine(now.date() + timedelta(days=1), alone), here)
        return When(coming, all_day=False)
    day, at = reader.day_and_time()
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


def parse_past_date(text: str, today: date) -> date:
    """The calendar date on which something was done. Beside what :func:`parse_date` reads, a day without its year is
    the latest such day, today included, and a weekday is the latest one before today.

    :raises UserError: ``date.bad``, ``date.ambiguous``.
    """
    folded = _folded(text).removeprefix("on ")
    m = _PAST_WEEKDAY.fullmatch(folded)
    if m and (weekday := _named(_WEEKDAYS, m["weekday"])) is not None:
        return today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)
    try:
        return parse_date(text, today)
    except UserError:
        between = "/" if _PAST_SLASHES.fullmatch(folded) else " "
        for year in range(today.year, today.year - 9, -1):  # 29 February may be eight years back
            try:
                day = parse_date(f"{folded}{between}{year}", today)
            except UserError as worse:
                if worse.code == "date.ambiguous":
                    raise
                continue
            if day <= today:
                return day
        raise


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
        folded = folded.removeprefix("on ") if self.ahead else folded
        found = self._day(folded)
        if found is None and self.ahead and (clock := _CLOCK.match(folded)):
            behind = re.sub(r"^,? ?(?:on )?", "", folded[clock.end() :])
            found = self._day(behind)
            if found is not None:
                day, end = found
                part = _PART_OF_DAY.fullmatch(behind[end:].strip())
                if not part and behind[end:]:
                    raise self.refusal("")
                at = self._time(clock["named"] or clock["plain"], part["part"] if part else "")
                return _in_range(day, self.text, self.code, self.field), at
        if found is None:
            raise self.refusal("")
        day, end = found
        rest = re.sub(r"^(?:t(?=\d)|,? ?(?:at )?)", "", folded[end:].strip()).strip()
        return _in_range(day, self.text, self.code, self.field), self._time_behind(rest)

    def _time_behind(self, rest: str) -> time | None:
        """The time of day that follows the day."""
        part = _PART_OF_DAY.match(rest) if self.ahead else None
        if part is not None:
            rest = re.sub(r"^,? ?(?:at )?", "", rest[part.end() :]).strip()
            return self._time(rest, part["part"]) if rest else _PARTS[part["part"]]
        return self._time(rest) if rest else None

    def time_alone(self) -> time | None:
        """The time of day, where that is all there is."""
        m = _CLOCK.fullmatch(_folded(self.text))
        return self._time(m["named"] or m["plain"]) if m else None

    def _day(self, folded: str) -> tuple[date, int] | None:
        """The date the text starts with, and where it ends."""
        try:
            if m := _ISO.match(folded) or _DOTS.match(folded):
                return self._date(int(m["year"]), int(m["month"]), int(m["day"])), m.end()
            if m := _SLASHES.match(folded):
                return self._either_order(int(m["a"]), int(m["b"]), m["year"]), m.end()
            if self.ahead and (m := _DOTS_AHEAD.match(folded)):
                return self._month_named(None, int(m["month"]), int(m["day"])), m.end()
            if self.ahead and (m := _SLASHES_AHEAD.match(folded)):
                return self._either_order(int(m["a"]), int(m["b"]), None), m.end()
            m = _DAY_MONTH.match(folded) or _MONTH_DAY.match(folded)
            if m and (month := _named(_MONTHS, m["month"])) is not None:
                return self._month_named(m["year"], month + 1, int(m["day"])), m.end()
            if self.ahead and (found := self._dated_weekday(folded)) is not None:
                return found
            if self.ahead and (m := _THE_DAY.match(folded)):
                return self._coming(int(m["day"])), m.end()
            if m := _NAMED.match(folded):
                return self.today + timedelta(days=_APART.get(m["name"], 2)), m.end()
            if m := _AHEAD.match(folded):
                return self._shifted(_number(m["n"]), m["unit"]), m.end()
            if m := _AGO.match(folded):
                return self._shifted(-_number(m["n"] or m["m"]), m["unit"] or m["u"]), m.end()
            return self._by_week(folded)
        except OverflowError:
            raise self.refusal(f"years run from {FIRST_YEAR} to {LAST_YEAR}") from None

    def _dated_weekday(self, folded: str) -> tuple[date, int] | None:
        """A weekday with its date: "tuesday the 10th", "tue 10 november"."""
        m = _OF_WEEKDAY.match(folded)
        weekday = _named(_WEEKDAYS, m["weekday"]) if m else None
        if m is None or weekday is None:
            return None
        found = self._day(folded[m.end() :])
        if found is None:
            return None
        day, end = found
        if day.weekday() != weekday:
            told = WEEKDAYS[day.weekday()]
            raise UserError("when.weekday", text=self.text.strip(), date=day.isoformat(), weekday=told)
        return day, m.end() + end

    def _coming(self, day: int) -> date:
        """The next day with this number, today included."""
        for ahead in range(day and 12):
            year, month = divmod(self.today.year * 12 + self.today.month - 1 + ahead, 12)
            if day <= monthrange(year, month + 1)[1] and date(year, month + 1, day) >= self.today:
                return date(year, month + 1, day)
        raise self.refusal("there is no such day")

    def _by_week(self, folded: str) -> tuple[date, int] | None:
        next_monday = self.today + timedelta(days=7 - self.today.weekday())
        if m := _NEXT_WEEK.match(folded):
            day = (self.today.replace(day=28) + timedelta(days=4)).replace(day=1) if m["month"] else next_monday
        elif (m := _ON_WEEKDAY.match(folded)) and (weekday := _named(_WEEKDAYS, m["weekday"])) is not None:
            if m["next"] == "next" or m["week"]:
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

    def _either_order(self, a: int, b: int, year: str | None) -> date:
        if a == b or a > 12:
            return self._month_named(year, b, a)
        if b > 12:
            return self._month_named(year, a, b)
        one, other = self._month_named(year, b, a), self._month_named(year, a, b)
        raise UserError("date.ambiguous", text=self.text, one=one.isoformat(), other=other.isoformat())

    def _month_named(self, year: str | None, month: int, day: int) -> date:
        if year is not None:
            return self._date(int(year), month, day)
        if not self.ahead:
            raise self.refusal("the year is missing")
        if not 1 <= month <= 12:
            raise self.refusal("there is no such day")
        for coming in range(self.today.year, self.today.year + 9):  # 29 February may be eight years off
            if day <= monthrange(coming, month)[1] and date(coming, month, day or 1) >= self.today and day:
                return date(coming, month, day)
        raise self.refusal("there is no such day")

    def _shifted(self, n: int, unit: str) -> date:
        if _WORKING.match(unit):
            return self.calendar.add(self.today, n)
        return self.today + timedelta(weeks=n) if unit.startswith("w") else self.today + timedelta(days=n)

    def _time(self, rest: str, part: str = "") -> time:
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
        elif part and part != "morning" and hour < _NOON:
            hour += 12
        elif self.ahead and not part and hour in _UNCLEAR and not m["minute"] and m["mark"] not in ("h", " h"):
            raise UserError("when.half", text=self.text.strip(), hour=hour)
        try:
            return time(hour, minute, second)
        except ValueError:
            raise self.refusal(f"'{rest}' is no time of day") from None


def _folded(text: str) -> str:
    folded = re.sub(r"\btonight\b", "this evening", in_english(" ".join(text.casefold().split())))
    return re.sub(r"\btmrw\b", "tomorrow", folded)


def _named(names: tuple[str, ...], word: str) -> int | None:
    """The place of the name that the word begins or is."""
    return next((i for i, name in enumerate(names) if name.startswith(word)), None)


def _number(text: str) -> int:
    if text.isdigit():
        return int(text)
    return _NUMBERS.index(text) + 1 if text in _NUMBERS else 1


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
