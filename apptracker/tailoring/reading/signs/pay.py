"""Signs in what a posting says of pay: far above the guide's figures for such work, or not said for how long."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from apptracker.domain.money import Pay, PayPeriod, minor_units
from apptracker.domain.pay_context import rounded
from apptracker.domain.postings import FieldSource, FieldValue
from apptracker.guide.advert_signs import manner
from apptracker.guide.entries import Level, PayFigure
from apptracker.guide.library import all_of, areas
from apptracker.guide.roles import guess_role
from apptracker.tailoring.pay_context import choose_area, convert, stated_hours
from apptracker.tailoring.reading.pay import parse_pay
from apptracker.tailoring.reading.signs.telling import Found, Telling
from apptracker.tailoring.titles import levels_of

_SUM = re.compile(r"[$€£₹]\s?\d|\d\s?[€£]|\b(?:usd|eur|gbp)\b")
_MOST_SUMS = 12
#: How far above the highest figure pay for simple work must begin, and how far it must reach.
_BEGINS, _REACHES = Fraction(5, 4), Fraction(27, 20)
#: How far above the figures for its level a job's pay must begin, where nothing makes it simple; still further, and it
#: was no pay.
_FAR, _NO_PAY = Fraction(7, 4), Fraction(5)
#: Hours a week where an advert speaks of a few a day, and where it says part-time and no more.
_FEW, _PART, _FULL = Fraction(15), Fraction(25), Fraction(40)
_PART_TIME, _FULL_TIME = re.compile(r"\bpart[- ]time\b"), re.compile(r"\bfull[- ]time\b")
#: Between these a bare sum may be by the day, the week or the month alike.
_LEAST_UNCLEAR, _MOST_UNCLEAR = 200, 12_000


def pay_signs(telling: Telling, fields: Mapping[str, FieldValue]) -> Iterator[Found]:
    title = str(fields["title"].value) if "title" in fields else ""
    place = str(fields["location"].value) if "location" in fields else ""
    for pay, quote in _sums(telling, fields):
        most = _too_much(pay, telling, title, place)
        if most is not None:
            yield Found("pay-far-above", quote, most)
            break
    read = fields.get("pay")
    if read and isinstance(read.value, Pay) and read.source is FieldSource.TEXT and _is_unclear(read.value):
        quote = _quote_of(telling, read.value)
        if quote and not manner("period").search(quote.lower()):
            yield Found("pay-unclear", quote)


def _sums(telling: Telling, fields: Mapping[str, FieldValue]) -> Iterator[tuple[Pay, str]]:
    """Pay as it was read, and other sums for a stretch of time that the text promises, with their sentences."""
    read = fields.get("pay")
    if read and isinstance(read.value, Pay):
        yield read.value, _quote_of(telling, read.value)
    seen: set[int] = set()
    for found in _SUM.finditer(telling.folded):
        number = telling.number(found.start())
        if number in seen or number in telling.silent:
            continue
        seen.add(number)
        if len(seen) > _MOST_SUMS:
            return
        first, last = telling.sentence(found.start())
        reading = parse_pay(telling.read[max(first, found.start() - 60) : min(last, found.start() + 120)])
        if reading and reading.pay.period:
            yield reading.pay, telling.quote(found.start(), found.end())


def _too_much(pay: Pay, telling: Telling, title: str, place: str) -> str | None:
    """What the guide knows, in words, where the pay is far above it; None where it is not or cannot be said."""
    ends = [end for end in (pay.min, pay.max) if end is not None]
    if not ends or pay.period is None or pay.currency is None:
        return None
    hours = _hours(telling)
    low, high = (
        convert(Fraction(end), pay.period, PayPeriod.YEAR, _FULL)
        * (_FULL / hours if pay.period is not PayPeriod.HOUR else 1)
        for end in (min(ends), max(ends))
    )
    ladder = sorted(all_of(Level).values(), key=lambda level: level.rank)
    simple = manner("simple_work").search(title.lower()) or telling.first("home_work")
    if simple and (telling.first("no_experience") or hours is _FEW):
        top = _highest(ladder[:1], place, pay.currency)
        if top and low > _BEGINS * top and high >= _REACHES * top:
            return _said(top, pay.currency, "a first job there")
    role = guess_role(title) if title else None
    levels = levels_of(title, role, ladder) if role else ()
    top = _highest(levels, place, pay.currency) if levels else None
    if top and _FAR * top < low < _NO_PAY * top:
        return _said(top, pay.currency, "such a job there")
    return None


def _hours(telling: Telling) -> Fraction:
    """Hours a week, as far as the text tells."""
    if telling.first("few_hours"):
        return _FEW
    stated = stated_hours(telling.folded[:2000])
    if stated and stated.high < _FULL:
        return stated.high
    return _PART if _PART_TIME.search(telling.folded) and not _FULL_TIME.search(telling.folded) else _FULL


def _highest(levels: Sequence[Level], place: str, currency: str) -> Fraction | None:
    """The highest of the guide's figures for these levels where the job is, by the year in minor units."""
    figures = tuple(all_of(PayFigure).values())
    area, _ = choose_area(figures, tuple(areas().values()), place, "", currency)
    wanted = {level.id for level in levels}
    here = [figure for figure in figures if figure.area == area.id and figure.currency == currency]
    chosen = [figure for figure in here if figure.level in wanted] or [figure for figure in here if not figure.level]
    return max((Fraction(amount) * minor_units(currency) for amount in _yearly(chosen)), default=None)


def _yearly(figures: Iterable[PayFigure]) -> Iterator[Fraction]:
    for figure in figures:
        for amount in (figure.high, figure.average, figure.median):
            if amount is not None:
                yield convert(Fraction(amount), PayPeriod(figure.period), PayPeriod.YEAR)


def _said(top: Fraction, currency: str, what: str) -> str:
    amount = Pay(None, rounded(top, minor_units(currency)), currency, PayPeriod.YEAR)
    return f"{what}: {amount}"


def _is_unclear(pay: Pay) -> bool:
    if pay.period is not None or pay.currency is None:
        return False
    unit = minor_units(pay.currency)
    ends = [end for end in (pay.min, pay.max) if end is not None]
    return bool(ends) and all(_LEAST_UNCLEAR * unit <= end <= _MOST_UNCLEAR * unit for end in ends)


def _quote_of(telling: Telling, pay: Pay) -> str:
    """The sentence that states the pay, or ""."""
    unit = minor_units(pay.currency)
    for end in (pay.min, pay.max):
        if end is None:
            continue
        whole = end // unit
        forms = {
            f"{whole:,}",
            str(whole),
            f"{whole:,}".replace(",", "."),
            *({f"{whole // 1000}k"} if whole >= 1000 else ()),
        }
        found = re.search(
            rf"(?<![\d.,])(?:{'|'.join(map(re.escape, sorted(forms, key=len, reverse=True)))})(?!\d)", telling.folded
        )
        if found:
            return telling.quote(found.start(), found.end())
    return ""
