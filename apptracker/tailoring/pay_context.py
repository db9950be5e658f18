"""Pay in context: converting between periods, finding the figures for a place and a level, setting pay beside them.

All arithmetic is exact; rounding is left to who shows it. Nothing is averaged, and nothing compared across currencies.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from apptracker.domain.money import Pay, PayPeriod, minor_units
from apptracker.domain.pay_context import (
    DAYS,
    FULL_TIME_HOURS,
    MONTHS,
    WEEKS,
    Amounts,
    Basis,
    Figure,
    FigureBeside,
    NotCompared,
    Part,
    PayContext,
    Standing,
    WeeklyHours,
    rounded,
)
from apptracker.guide.entries import Area, Level, PayFigure

#: The periods pay is shown in.
PERIODS = (PayPeriod.HOUR, PayPeriod.WEEK, PayPeriod.MONTH, PayPeriod.YEAR)
#: Below so many hours a week a job is part-time.
_PART_TIME = 35
_FULL_TIME = Fraction(FULL_TIME_HOURS)
_HOURS = re.compile(
    r"(?P<low>\d{1,2}(?:\.\d+)?)(?:\s*(?:-|–|to)\s*(?P<high>\d{1,2}(?:\.\d+)?))?\s*\+?\s*(?:hours?|hrs?)\b",
    re.IGNORECASE,
)
_WEEKLY = re.compile(r"\b(?:week|weekly|wk|part)\b", re.IGNORECASE)


# ---------------------------------------------------------------- periods


def convert(amount: Fraction, of: PayPeriod, to: PayPeriod, hours: Fraction = _FULL_TIME) -> Fraction:
    """An amount per period as one per another, for so many ``hours`` a week."""
    return amount * _in_a_year(of, hours) / _in_a_year(to, hours)


def _in_a_year(period: PayPeriod, hours: Fraction) -> Fraction:
    return {
        PayPeriod.HOUR: hours * WEEKS,
        PayPeriod.DAY: Fraction(DAYS * WEEKS),
        PayPeriod.WEEK: Fraction(WEEKS),
        PayPeriod.MONTH: Fraction(MONTHS),
        PayPeriod.YEAR: Fraction(1),
    }[period]


def stated_hours(text: str) -> WeeklyHours | None:
    """Hours a week as a posting states them ("20-25 hours per week", "part-time (20 hrs)"), or None."""
    found = _HOURS.search(text)
    if found is None or not _WEEKLY.search(text):
        return None
    low = Fraction(found["low"])
    high = Fraction(found["high"] or found["low"])
    return WeeklyHours(low, high) if 0 < low <= high else None


def _over(low: int | None, high: int | None, of: PayPeriod, to: PayPeriod, hours: WeeklyHours) -> Amounts:
    """Hours count where one of the periods is an hour: then the fewest go with the lower end of what is asked."""
    fewest, most = (hours.low, hours.high) if of is PayPeriod.HOUR else (hours.high, hours.low)
    return Amounts(
        None if low is None else convert(Fraction(low), of, to, fewest),
        None if high is None else convert(Fraction(high), of, to, most),
        to,
    )


def conversions(pay: Pay, hours: WeeklyHours | None = None) -> tuple[Amounts, ...]:
    """The pay in its own period and in each of :data:`PERIODS`; none where it does not say for how long it is."""
    if pay.period is None:
        return ()
    wanted = dict.fromkeys((pay.period, *PERIODS))
    return tuple(
        _over(pay.min, pay.max, pay.period, to, hours or WeeklyHours(_FULL_TIME, _FULL_TIME))
        for to in sorted(wanted, key=list(PayPeriod).index)
    )


def in_a_year(pay: Pay) -> str:
    """What pay by a shorter period comes to in a full-time year, in words and whole units; '' where it is by the year
    or does not say."""
    over = next((each for each in conversions(pay) if each.period is PayPeriod.YEAR), None)
    if over is None or pay.period is PayPeriod.YEAR:
        return ""
    unit = minor_units(pay.currency)
    low, high = (None if end is None else rounded(end, unit) for end in (over.low, over.high))
    about = "" if low is None or high is None else "about "
    return f"{about}{Pay(low, high, pay.currency, PayPeriod.YEAR)} at {FULL_TIME_HOURS} hours a week for {WEEKS} weeks"


# ---------------------------------------------------------------- where


def area_of(place: str, areas: Iterable[Area]) -> Area | None:
    """The area of a place as people write it ("Duluth, MN", "Remote (US)"), or None."""
    known = {word: area for area in reversed(tuple(areas)) for word in area.places}
    for part in reversed([part for part in re.split(r"[,;/|()·]|\s[-–]\s", place) if part.strip()]):
        words = " ".join(re.sub(r"\d[\d-]*", " ", part).split())
        if (area := known.get(words.casefold())) is not None:
            return area
        last = words.rpartition(" ")[2]
        if last.isupper() and (area := known.get(last.casefold())) is not None:  # "Duluth MN"
            return area
    named = [name for name in known if len(name) > 3 and re.search(rf"\b{re.escape(name)}\b", place, re.IGNORECASE)]
    return known[max(named, key=len)] if named else None


def choose_area(
    figures: Iterable[PayFigure], areas: Sequence[Area], place: str, home: str, currency: str | None
) -> tuple[Area, Basis]:
    """The area whose figures to show, and how it was found."""
    for where, basis in ((place, Basis.LOCATION), (home, Basis.HOME)):
        found = area_of(where, areas)
        if found is not None:
            return found, basis
    paid_in = {figure.area for figure in figures if figure.currency == currency}
    same = [area for area in areas if area.id in paid_in]
    if len(same) == 1:
        return same[0], Basis.CURRENCY
    return areas[0], Basis.FIRST


# ---------------------------------------------------------------- figures


def figure_of(entry: PayFigure, levels: Iterable[Level]) -> Figure:
    per_unit = minor_units(entry.currency)

    def minor(amount: int | None, unit: int = per_unit) -> int | None:
        return None if amount is None else amount * unit

    return Figure(
        reference=f"pay:{entry.id}",
        name=entry.name,
        region=entry.region,
        currency=entry.currency,
        period=PayPeriod(entry.period),
        year=entry.year,
        origin=entry.origin,
        level=next((level.name for level in levels if level.id == entry.level), ""),
        low=minor(entry.low),
        high=minor(entry.high),
        median=minor(entry.median),
        average=minor(entry.average),
        open_end=entry.open_end,
        usd_low=minor(entry.usd_low, minor_units("USD")),
        usd_high=minor(entry.usd_high, minor_units("USD")),
        note=entry.note,
        caution=entry.caution,
    )


def beside(
    pay: Pay | None,
    figures: Sequence[PayFigure],
    ladder: Sequence[Level],
    *,
    area: Area,
    basis: Basis,
    levels: Sequence[Level] = (),
    place: str = "",
    hours: WeeklyHours | None = None,
) -> PayContext:
    """Pay beside each figure for a region and for ``levels`` (none: all), those of a level before those of all."""
    wanted = {level.id for level in levels}
    found = [f for f in figures if f.area == area.id and (not f.level or not wanted or f.level in wanted)]
    found.sort(key=lambda figure: not figure.level)
    known = pay is not None and (pay.min is not None or pay.max is not None)
    others = hours if hours != WeeklyHours(_FULL_TIME, _FULL_TIME) else None
    return PayContext(
        pay=pay if known else None,
        full_time=conversions(pay) if pay is not None and known else (),
        hours=others,
        at_hours=conversions(pay, others) if pay is not None and known and others else (),
        region=area.name,
        basis=basis,
        place=place,
        levels=tuple(level.name for level in levels),
        figures=tuple(_beside(pay if known else None, figure_of(entry, ladder), hours) for entry in found),
    )


def _beside(pay: Pay | None, figure: Figure, hours: WeeklyHours | None) -> FigureBeside:
    parts = dict(_parts(figure))
    full = WeeklyHours(_FULL_TIME, _FULL_TIME)
    yearly = {part: _over(low, high, figure.period, PayPeriod.YEAR, full) for part, (low, high) in parts.items()}
    if pay is None:
        return FigureBeside(figure, yearly, {}, {})
    converted = (
        {part: _over(low, high, figure.period, pay.period, full) for part, (low, high) in parts.items()}
        if pay.period is not None and pay.period is not figure.period
        else {}
    )
    why = _not_compared(pay, figure, hours)
    if why is not None or pay.period is None:
        return FigureBeside(figure, yearly, converted, {}, why)
    own = _over(pay.min, pay.max, pay.period, PayPeriod.YEAR, full)
    standings = {part: standing(own.low, own.high, each.low, each.high) for part, each in yearly.items()}
    return FigureBeside(figure, yearly, converted, standings)


def _parts(figure: Figure) -> Iterator[tuple[Part, tuple[int | None, int | None]]]:
    if figure.low is not None or figure.high is not None:
        yield Part.RANGE, (figure.low, figure.high)
    if figure.median is not None:
        yield Part.MEDIAN, (figure.median, figure.median)
    if figure.average is not None:
        yield Part.AVERAGE, (figure.average, figure.average)


def _not_compared(pay: Pay, figure: Figure, hours: WeeklyHours | None) -> NotCompared | None:
    if pay.currency is None:
        return NotCompared.NO_CURRENCY
    if pay.currency != figure.currency:
        return NotCompared.CURRENCY
    if pay.period is None:
        return NotCompared.NO_PERIOD
    part_time = hours is not None and hours.high < _PART_TIME
    return NotCompared.PART_TIME if part_time and pay.period is not PayPeriod.HOUR else None


_STANDINGS = {
    ("in", "in"): Standing.WITHIN,
    ("below", "in"): Standing.REACHES_INTO,
    ("in", "above"): Standing.REACHES_BEYOND,
    ("below", "above"): Standing.SPANS,
    ("in", ""): Standing.STARTS_WITHIN,
    ("below", ""): Standing.STARTS_BELOW,
    ("", "in"): Standing.ENDS_WITHIN,
    ("", "above"): Standing.ENDS_ABOVE,
}


def standing(low: Fraction | None, high: Fraction | None, least: Fraction | None, most: Fraction | None) -> Standing:
    """How pay from ``low`` to ``high`` (one may be unknown) lies to a figure from ``least`` to ``most`` (either may be
    open)."""
    if high is not None and least is not None and high < least:
        return Standing.BELOW
    if low is not None and most is not None and low > most:
        return Standing.ABOVE
    starts = "" if low is None else "below" if least is not None and low < least else "in"
    ends = "" if high is None else "above" if most is not None and high > most else "in"
    return _STANDINGS[starts, ends]
