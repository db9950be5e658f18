"""Dates, times, pay, sizes and work modes as people read them, in the system's locale."""

from __future__ import annotations

from datetime import date, datetime, time, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTime

if TYPE_CHECKING:
    from apptracker.domain.money import Pay
    from apptracker.domain.repeating import Repeat

WORK_MODES = {"on-site": "On site", "hybrid": "Hybrid", "remote": "Remote"}
PERIODS = {"hour": "an hour", "day": "a day", "week": "a week", "month": "a month", "year": "a year"}


def day(when: date, today: date) -> str:
    """ "today", "in 2 days", "5 days ago" up to a week away, else the locale's short form."""
    apart = (when - today).days
    if apart == 0:
        return "today"
    if apart == 1:
        return "tomorrow"
    if apart == -1:
        return "yesterday"
    if abs(apart) <= 7:
        return f"in {apart} days" if apart > 0 else f"{-apart} days ago"
    return QLocale().toString(_qdate(when), QLocale.FormatType.ShortFormat)


def full_day(when: date) -> str:
    """The whole date with its weekday, as a tooltip says it."""
    return QLocale().toString(_qdate(when), QLocale.FormatType.LongFormat)


def clock_time(when: datetime | time) -> str:
    """The time of day as ``when`` itself shows it; give it in the zone to be read in."""
    return QLocale().toString(QTime(when.hour, when.minute), QLocale.FormatType.ShortFormat)


def moment(when: datetime, today: date, zone: tzinfo | None) -> str:
    """Day and time where the person is: "tomorrow, 15:00"."""
    here = when.astimezone(zone)
    return f"{day(here.date(), today)}, {clock_time(here)}"


def repeats(value: Repeat) -> str:
    """ "every day", "every Monday", "every month on day 5"."""
    from apptracker.domain.repeating import Every

    if value.every is Every.DAY:
        return "every day"
    if value.every is Every.WEEK:
        return f"every {QLocale().standaloneDayName(value.on + 1)}"
    return f"every month on day {value.on}"


def count(number: int, one: str, many: str = "") -> str:
    """ "1 application", "12 applications"."""
    return f"{QLocale().toString(number)} {one if number == 1 else many or one + 's'}"


def number(value: int) -> str:
    """ "1,200"."""
    return QLocale().toString(value)


def pay(value: Pay) -> str:
    """ "$17.00–18.50 an hour"."""
    from apptracker.domain.money import minor_units

    locale = QLocale()
    per_unit = minor_units(value.currency)
    ends = [end / per_unit for end in (value.min, value.max) if end is not None]
    amounts = "–".join(dict.fromkeys(locale.toString(end, "f", 0 if end == int(end) else 2) for end in ends))
    if value.min is None:
        amounts = f"up to {amounts}"
    elif value.max is None:
        amounts = f"from {amounts}"
    return " ".join(filter(None, (amounts, value.currency, PERIODS.get(value.period or ""))))


def file_size(size: int) -> str:
    """Bytes in the locale's usual unit."""
    return QLocale().formattedDataSize(size)


def _qdate(when: date) -> QDate:
    return QDate(when.year, when.month, when.day)
