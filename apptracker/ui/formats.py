"""Dates, times, numbers, pay, sizes and work modes as people read them: in the forms of their region and as they chose
(:func:`obey`), with the words of the window's language. The one place that decides; ``QLocale()`` has the words."""

from __future__ import annotations

from datetime import date, datetime, time, tzinfo
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDate, QLocale, QTime

from apptracker.ui import language
from apptracker.ui.tr import mark, tr, trn

if TYPE_CHECKING:
    from apptracker.domain.money import Pay
    from apptracker.domain.repeating import Repeat
    from apptracker.ui.state import WindowState

WORK_MODES = {"on-site": mark("On site"), "hybrid": mark("Hybrid"), "remote": mark("Remote")}
PERIODS = {
    "hour": mark("an hour"),
    "day": mark("a day"),
    "week": mark("a week"),
    "month": mark("a month"),
    "year": mark("a year"),
}
_PAY = {
    "hour": mark("{amount} an hour"),
    "day": mark("{amount} a day"),
    "week": mark("{amount} a week"),
    "month": mark("{amount} a month"),
    "year": mark("{amount} a year"),
}

REGION, CLOCK, FIRST_DAY, CURRENCY = "format.region", "format.clock", "format.first-day", "format.currency"
#: On how many hours the clock goes that is in force, for whoever tells the time without Qt (cli/notifying.py).
CLOCK_SHOWN = "format.clock-shown"
_TWELVE, _TWENTY_FOUR = "h:mm\u202fAP", "HH:mm"  # a narrow space that breaks no line, as Qt has it


class _Forms(NamedTuple):
    """What is in force. ``numbers``: the locale of dates in digits, numbers and money; the one with the words is
    Qt's default."""

    numbers: QLocale
    clock: str  # as Qt writes it
    first_weekday: int  # Monday is 0
    currency: str


_forms: _Forms | None = None


def obey(state: WindowState) -> None:
    """Write everything in the forms of the region that the person chose, else of the system's; the clock, the first day
    of the week and the currency each as chosen, else as usual there."""
    global _forms  # noqa: PLW0603 - like Qt's default locale, which goes with it
    region = state.text(REGION) or system_region()
    territory = QLocale.codeToTerritory(region)
    words = QLocale(language.language(), territory)
    native = QLocale(QLocale.Language.AnyLanguage, territory)
    if words.territory() != territory:  # nobody speaks it there: as the world, or most of those who do, write it
        english = language.language() is QLocale.Language.English
        words = QLocale(QLocale.Language.English, QLocale.Country.World) if english else QLocale(language.code())
    QLocale.setDefault(words)
    numbers = native if native.zeroDigit() == "0" else words  # one script on one line
    usual = numbers.timeFormat(QLocale.FormatType.ShortFormat)
    clock = {"12": _TWELVE, "24": _TWENTY_FOUR}.get(state.text(CLOCK), _TWELVE if "a" in usual.lower() else usual)
    state.put(CLOCK_SHOWN, "12" if "a" in clock.lower() else "24")
    first = state.text(FIRST_DAY)
    usual_first = native.firstDayOfWeek().value - 1
    money = native.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    wanted = state.text(CURRENCY)
    _forms = _Forms(
        numbers,
        clock,
        int(first) if first in set("0123456") else usual_first,
        wanted if len(wanted) == 3 and wanted.isalpha() else money,
    )


def system_region() -> str:
    """The two letters of the system's region; the United States where the system names none."""
    _, _, region = QLocale.system().name().partition("_")  # "de_DE"; "C" where the system says nothing
    return region or "US"


def _in_force() -> _Forms:
    """Until anything was chosen, the forms of Qt's default."""
    if _forms is not None:
        return _forms
    locale = QLocale()
    money = locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    clock = locale.timeFormat(QLocale.FormatType.ShortFormat)
    return _Forms(locale, clock, locale.firstDayOfWeek().value - 1, money)


def first_weekday() -> int:
    """The day a week begins with; Monday is 0."""
    return _in_force().first_weekday


def weekdays() -> list[int]:
    """The days of a week in order; Monday is 0."""
    return [(first_weekday() + n) % 7 for n in range(7)]


def clock_format() -> str:
    """How Qt's fields write a time of day."""
    return _in_force().clock


def date_format() -> str:
    """How Qt's fields write a date."""
    return _in_force().numbers.dateFormat(QLocale.FormatType.ShortFormat)


def currency() -> str:
    """The currency of pay that names none, by its three letters."""
    return _in_force().currency


def day(when: date, today: date) -> str:
    """ "today", "in 2 days", "5 days ago" up to a week away, else the locale's short form."""
    apart = (when - today).days
    if apart == 0:
        return tr("today")
    if apart == 1:
        return tr("tomorrow")
    if apart == -1:
        return tr("yesterday")
    if abs(apart) <= 7:
        if apart > 0:
            return trn("in {n} day", "in {n} days", apart)
        return trn("{n} day ago", "{n} days ago", -apart)
    return digits(when)


def digits(when: date) -> str:
    """The date in digits, in the region's short form."""
    return _in_force().numbers.toString(_qdate(when), QLocale.FormatType.ShortFormat)


def weekday_and_date(when: date) -> str:
    """ "Thu, Nov 26", or "Thu, 26 Nov" where the day comes before the month."""
    return QLocale().toString(_qdate(when), tr("ddd, MMM d") if month_first() else tr("ddd, d MMM"))


def month_first() -> bool:
    """Whether the month stands before the day."""
    return date_format().lower().lstrip().startswith("m")


def full_day(when: date) -> str:
    """The whole date with its weekday, as a tooltip says it."""
    return QLocale().toString(_qdate(when), QLocale.FormatType.LongFormat)


def clock_time(when: datetime | time) -> str:
    """The time of day as ``when`` itself shows it; give it in the zone to be read in."""
    return QLocale().toString(QTime(when.hour, when.minute), clock_format())


def moment(when: datetime, today: date, zone: tzinfo | None) -> str:
    """Day and time where the person is: "tomorrow, 15:00"."""
    here = when.astimezone(zone)
    return tr("{day}, {time}", day=day(here.date(), today), time=clock_time(here))


def repeats(value: Repeat) -> str:
    """ "every day", "every Monday", "every month on day 5"."""
    from apptracker.domain.repeating import Every

    if value.every is Every.DAY:
        return tr("every day")
    if value.every is Every.WEEK:
        return tr("every {weekday}", weekday=QLocale().standaloneDayName(value.on + 1))
    return tr("every month on day {day}", day=value.on)


def number(value: int) -> str:
    """ "1,200"."""
    return _in_force().numbers.toString(value)


def amount(value: float) -> str:
    """ "18", "17.50"."""
    return _in_force().numbers.toString(value, "f", 0 if value == int(value) else 2)


def figure(value: float, decimals: int) -> str:
    """ "52,000", "18.50"."""
    return _in_force().numbers.toString(value, "f", decimals)


def amount_typed(text: str) -> float | None:
    """A number as people of the region type it, or as programs do; None where it is none."""
    typed, read = _in_force().numbers.toDouble(text)
    if not read:
        typed, read = QLocale.c().toDouble(text.replace(",", ""))
    return typed if read else None


def decimal_point() -> str:
    """What stands before the part of a number that is less than one."""
    return _in_force().numbers.decimalPoint()


def pay(value: Pay) -> str:
    """ "$17.00–18.50 an hour"."""
    from apptracker.domain.money import minor_units

    per_unit = minor_units(value.currency)
    ends = [end / per_unit for end in (value.min, value.max) if end is not None]
    amounts = "–".join(dict.fromkeys(map(amount, ends)))
    words = " ".join(filter(None, (amounts, value.currency)))
    if value.period in _PAY:
        words = tr(_PAY[value.period], amount=words)
    if value.min is None:
        return tr("up to {pay}", pay=words)
    return tr("from {pay}", pay=words) if value.max is None else words


def file_size(size: int) -> str:
    """Bytes in the locale's usual unit."""
    return _in_force().numbers.formattedDataSize(size)


def _qdate(when: date) -> QDate:
    return QDate(when.year, when.month, when.day)
