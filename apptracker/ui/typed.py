"""What stands in fields that people type into: in the words of the window's language, and such that whoever reads what
is typed there understands it again."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from apptracker.domain.when import MONTHS
from apptracker.ui import formats, language
from apptracker.ui.tr import mark, tr

if TYPE_CHECKING:
    from apptracker.domain.money import Pay

_PER = {
    "hour": mark("{amount} per hour"),
    "day": mark("{amount} per day"),
    "week": mark("{amount} per week"),
    "month": mark("{amount} per month"),
    "year": mark("{amount} per year"),
}
#: What the guide and the rules of the program propose; signs such as "+2w" are read as they are.
_WHEN = frozenset(
    {
        mark("today"),
        mark("tomorrow"),
        mark("fri"),
        mark("next mon"),
        mark("next fri"),
        mark("next sat"),
        mark("in 3 weeks"),
    }
)
_SHORT = 3  # letters of a month


def day(value: date | None) -> str:
    """ "11 Dec 2026", for :func:`~apptracker.domain.when.parse_date`; '' for none."""
    return f"{value.day} {_month(value.month, short=True)} {value.year}" if value else ""


def when(words: str) -> str:
    """A time that is proposed, for :func:`~apptracker.domain.when.parse_when`."""
    return tr(words) if words in _WHEN else words


def partial_date(stored: str) -> str:
    """A date of the profile, for :func:`~apptracker.services.profile_dates.read_date`: "March 2023", "2023"."""
    from apptracker.adapters.interchange.jsonresume_schema import is_partial_date

    year, *rest = stored.split("-")
    if not rest or not is_partial_date(stored):
        return stored
    month = _month(int(rest[0]))
    if len(rest) == 1:
        return tr("{month} {year}", month=month, year=year)
    return tr("{month} {day}, {year}", month=month, day=int(rest[1]), year=year)


def pay(value: Pay | None) -> str:
    """ "17.00 to 18.50 USD per hour", for :func:`~apptracker.services.applications.read_pay`; '' for none. English has
    its own figures everywhere, other languages those of the region."""
    from apptracker.domain.money import minor_units

    if value is None or language.code() == "en":
        return str(value or "")
    per_unit = minor_units(value.currency)
    ends = list(dict.fromkeys(end for end in (value.min, value.max) if end is not None))
    if not ends:
        return ""
    decimals = 2 if any(end % per_unit for end in ends) else 0
    figures = [formats.figure(end / per_unit, decimals) for end in ends]
    words = figures[0] if len(figures) == 1 else tr("{least} to {most}", least=figures[0], most=figures[1])
    words = " ".join(filter(None, (words, value.currency)))
    if value.period in _PER:
        words = tr(_PER[value.period], amount=words)
    if value.min is None:
        return tr("up to {pay}", pay=words)
    return tr("from {pay}", pay=words) if value.max is None else words


def _month(number: int, *, short: bool = False) -> str:
    """Of a month that is to be read again: by Qt's names for the language itself, which are the same everywhere."""
    if language.code() == "en":
        return MONTHS[number - 1][:_SHORT] if short else MONTHS[number - 1]
    style = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale(language.language()).standaloneMonthName(number, style).rstrip(".")
