"""Pay in context, in words: amounts, how pay lies to a figure, what was assumed."""

from __future__ import annotations

from collections.abc import Sequence

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
from apptracker.ui import formats
from apptracker.ui.language import named
from apptracker.ui.tr import mark, tr, trn

_RANGE = {
    Standing.BELOW: mark("below this range"),
    Standing.REACHES_INTO: mark("from below this range into it"),
    Standing.WITHIN: mark("within this range"),
    Standing.REACHES_BEYOND: mark("from within this range to above it"),
    Standing.SPANS: mark("from below this range to above it"),
    Standing.ABOVE: mark("above this range"),
    Standing.STARTS_BELOW: mark("begins below this range"),
    Standing.STARTS_WITHIN: mark("begins within this range"),
    Standing.ENDS_WITHIN: mark("ends within this range"),
    Standing.ENDS_ABOVE: mark("ends above this range"),
}
_MEDIAN = {
    Standing.BELOW: mark("below the median"),
    Standing.REACHES_INTO: mark("up to the median"),
    Standing.WITHIN: mark("the same as the median"),
    Standing.REACHES_BEYOND: mark("from the median up"),
    Standing.SPANS: mark("on both sides of the median"),
    Standing.ABOVE: mark("above the median"),
    Standing.STARTS_BELOW: mark("begins below the median"),
    Standing.STARTS_WITHIN: mark("begins at the median"),
    Standing.ENDS_WITHIN: mark("ends at the median"),
    Standing.ENDS_ABOVE: mark("ends above the median"),
}
_AVERAGE = {
    Standing.BELOW: mark("below the average"),
    Standing.REACHES_INTO: mark("up to the average"),
    Standing.WITHIN: mark("the same as the average"),
    Standing.REACHES_BEYOND: mark("from the average up"),
    Standing.SPANS: mark("on both sides of the average"),
    Standing.ABOVE: mark("above the average"),
    Standing.STARTS_BELOW: mark("begins below the average"),
    Standing.STARTS_WITHIN: mark("begins at the average"),
    Standing.ENDS_WITHIN: mark("ends at the average"),
    Standing.ENDS_ABOVE: mark("ends above the average"),
}
_STANDINGS = {Part.RANGE: _RANGE, Part.MEDIAN: _MEDIAN, Part.AVERAGE: _AVERAGE}
_CONVERTED = {
    Part.RANGE: mark("about {amounts}"),
    Part.MEDIAN: mark("median about {amounts}"),
    Part.AVERAGE: mark("average about {amounts}"),
}
_ASSUMED = {
    Basis.HOME: mark("where you live"),
    Basis.CURRENCY: mark("whose figures are in the same currency"),
    Basis.FIRST: mark("the first region in the guide"),
}
_FINE = (PayPeriod.HOUR, PayPeriod.DAY)  # shown to the cent; longer periods in whole units


def assumed() -> str:
    """What amounts for other periods are reckoned with."""
    return tr(
        "Full time is taken as {hours} hours and {days} days a week, {weeks} paid weeks and {months} months a year, "
        "before tax. Rounded to whole units, by the hour and the day to the cent.",
        hours=FULL_TIME_HOURS,
        days=DAYS,
        weeks=WEEKS,
        months=MONTHS,
    )


def amounts(value: Amounts, currency: str | None) -> str:
    """ "35,360–37,440 USD a year", rounded."""
    step = 1 if value.period in _FINE else minor_units(currency)
    low, high = (None if end is None else rounded(end, step) for end in (value.low, value.high))
    return formats.pay(Pay(low, high, currency, value.period))


def conversion_lines(context: PayContext, *, by_hand: bool = False) -> list[str]:
    """The pay in its own period, then in the others, then the same for other hours, those the posting states unless
    they were given by hand."""
    pay = context.pay
    if pay is None or not context.full_time:
        return []
    others = [amounts(each, pay.currency) for each in context.full_time if each.period is not pay.period]
    lines = [formats.pay(pay), *(tr("about {words} full time", words=words) for words in others)]
    if context.hours is not None:
        stated = _hours(context.hours)
        for each in context.at_hours:
            if each.period is pay.period:
                continue
            sum_ = amounts(each, pay.currency)
            lines.append(
                tr("about {amounts} at {stated} a week", amounts=sum_, stated=stated)
                if by_hand
                else tr("about {amounts} at {stated} a week, as the posting states", amounts=sum_, stated=stated)
            )
    return lines


def _hours(hours: WeeklyHours) -> str:
    ends = dict.fromkeys(f"{float(end):g}" for end in (hours.low, hours.high))
    return tr("{hours} hours", hours="–".join(ends))


def figure_parts(figure: Figure) -> list[str]:
    """What a figure says, in its own period: "30,000–45,000 USD a year", "median 36,000 USD a year"."""
    parts = []
    if figure.low is not None or figure.high is not None:
        words = formats.pay(Pay(figure.low, figure.high, figure.currency, figure.period))
        parts.append(tr("{words} and more", words=words) if figure.open_end else words)
    for words, value in ((mark("median {pay}"), figure.median), (mark("average {pay}"), figure.average)):
        if value is not None:
            parts.append(tr(words, pay=formats.pay(Pay(value, value, figure.currency, figure.period))))
    return parts


def converted_words(found: FigureBeside) -> str:
    """The figure in the period of the pay: "about 14.42–21.63 USD an hour, median about 17.31 USD an hour"."""
    return ", ".join(
        tr(_CONVERTED[part], amounts=amounts(each, found.figure.currency)) for part, each in found.converted.items()
    )


def standing_words(found: FigureBeside, pay: Pay | None) -> str:
    """How the pay lies to the figure, or why they are not compared; '' without pay."""
    if found.not_compared is not None:
        currency = pay.currency if pay else ""
        return {
            NotCompared.CURRENCY: tr(
                "Not compared: this figure is in {theirs}, the pay in {yours}.",
                theirs=found.figure.currency,
                yours=currency,
            ),
            NotCompared.NO_CURRENCY: tr("Not compared: the pay names no currency."),
            NotCompared.NO_PERIOD: tr("Not compared: it is not said whether the pay is by the hour or by the year."),
            NotCompared.PART_TIME: tr(
                "Not compared: the job is part-time, and it is not said whether the pay is for its "
                "hours or for full time."
            ),
        }[found.not_compared]
    said = [tr(_STANDINGS[part][standing]) for part, standing in found.standings.items()]
    return tr("This pay: {said}.", said=", ".join(said)) if said else ""


def where_words(context: PayContext) -> str:
    """How the region was found; what is assumed is called so."""
    if context.basis is Basis.LOCATION:
        return tr("{region}, since the job is in {place}.", region=named(context.region), place=context.place)
    why = tr(_ASSUMED[context.basis])
    if not context.place:
        return tr(
            "It is not known where the job is; {region} is assumed, {assumed}.",
            region=named(context.region),
            assumed=why,
        )
    return tr(
        "The guide has no figures for “{place}”; {region} is assumed, {assumed}.",
        place=context.place,
        region=named(context.region),
        assumed=why,
    )


def chosen_words(context: PayContext) -> str:
    """Why this region stands there, where the person chose none."""
    return (
        ""
        if context.basis is Basis.CHOSEN
        else tr("{region} is shown, {assumed}.", region=named(context.region), assumed=tr(_ASSUMED[context.basis]))
    )


def level_words(context: PayContext) -> str:
    if context.levels:
        return tr("Level: {levels}, as the title suggests, and figures for all levels.", levels=_either(context.levels))
    return tr("The title names no level, so figures for all of them stand here.")


def _either(names: Sequence[str]) -> str:
    names = [named(name) for name in names]
    if len(names) < 2:
        return "".join(names)
    return tr("{others} or {last}", others=", ".join(names[:-1]), last=names[-1])


def in_short(context: PayContext) -> str:
    """One line: what the pay comes to, and the first figures beside it."""
    pay = context.pay
    if pay is None:
        return ""
    to = PayPeriod.HOUR if pay.period is PayPeriod.YEAR else PayPeriod.YEAR
    over = context.over(to)
    first = (
        tr("About {amounts} full time", amounts=amounts(over, pay.currency))
        if over
        else tr("It is not said for how long this pay is")
    )
    shown = [f"{figure_parts(each.figure)[0]} ({named(each.figure.year)})" for each in context.figures[:2]]
    left = len(context.figures) - len(shown)
    if left > 0:
        shown.append(trn("{n} more", "{n} more", left))
    if not shown:
        return f"{first}."
    if not context.levels:
        return tr(
            "{first}. The guide's figures, {region}: {shown}.",
            first=first,
            region=named(context.region),
            shown=", ".join(shown),
        )
    return tr(
        "{first}. The guide's figures for {levels}, {region}: {shown}.",
        first=first,
        levels=_either(context.levels),
        region=named(context.region),
        shown=", ".join(shown),
    )
