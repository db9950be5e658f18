"""Pay in structured data: numbers, texts, amounts, ranges, specifications, in whatever nesting."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from apptracker.adapters.interchange.postings.values import each, line
from apptracker.domain.money import Pay, PayPeriod, minor_units
from apptracker.tailoring.reading.pay import parse_pay, parse_period

_UNITS = {
    "hur": PayPeriod.HOUR,
    "hr": PayPeriod.HOUR,
    "pt1h": PayPeriod.HOUR,
    "day": PayPeriod.DAY,
    "p1d": PayPeriod.DAY,
    "wee": PayPeriod.WEEK,
    "p1w": PayPeriod.WEEK,
    "mon": PayPeriod.MONTH,
    "p1m": PayPeriod.MONTH,
    "ann": PayPeriod.YEAR,
    "p1y": PayPeriod.YEAR,
}
_OTHER_PERIODS = re.compile(
    r"fort|bi-?|semi|quarter|half|twice|shift|piece|project|mile|word|unit|visit", re.IGNORECASE
)
_NUMBER = re.compile(r"\d{1,3}(?:[,.\s'’\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?")
_BARE = re.compile(
    r"[^\w-]{0,3}(?:[A-Za-z]{3}\s?)?[^\w-]{0,2}[\d.,\s'’\u00a0\u202f]+k?[^\w-]{0,3}(?:[A-Za-z]{3})?\W{0,2}"
)
_LOWEST = ("minValue", "minPrice", "percentile10", "percentile25", "min", "from", "low")
_HIGHEST = ("maxValue", "maxPrice", "percentile90", "percentile75", "max", "to", "high")
_SINGLE = ("value", "price", "median", "amount")
_INDIAN = re.compile(r"\b\d{1,2}(?:,\d{2})+,\d{3}\b")
_LAKHS = re.compile(
    r"(\d{1,4}(?:\.\d{1,3})?)(?:\s*(?:-|–|to)\s*(\d{1,4}(?:\.\d{1,3})?))?\s*(?:lacs?|lakhs?|lpa)\b", re.IGNORECASE
)
_CRORES = re.compile(r"\d\s*cr(?:ores?)?\b", re.IGNORECASE)
_MOST = 1e12
_DEEPEST = 4
#: Figures a period can hardly have, in the currencies where a unit is worth something like a dollar.
_LIKELY = {
    PayPeriod.HOUR: (1.0, 1_000.0),
    PayPeriod.DAY: (5.0, 10_000.0),
    PayPeriod.WEEK: (20.0, 50_000.0),
    PayPeriod.MONTH: (50.0, 200_000.0),
    PayPeriod.YEAR: (1_000.0, 5_000_000.0),
}
_LIKE_DOLLARS = frozenset({"USD", "EUR", "GBP", "CAD", "AUD", "NZD", "CHF", "SGD"})


def pay_of(job: Mapping[str, Any]) -> tuple[Pay, bool] | None:
    """The pay the data states, and whether it can be taken as it stands."""
    currency = _currency(job.get("salaryCurrency"))
    for key in ("baseSalary", "salary", "estimatedSalary"):
        values = list(each(job.get(key)))
        if len(values) == 2 and all(isinstance(v, (int, float)) and not isinstance(v, bool) for v in values):
            values = [{"minValue": min(values), "maxValue": max(values)}]
        read = [told for value in values[:50] if (told := _pay(value, currency, None, 0))]
        if read:
            pay, sure = read[0]
            return pay, sure and key == "baseSalary" and all(other == pay for other, _ in read)
    return None


def _pay(value: Any, currency: str | None, period: PayPeriod | None, depth: int) -> tuple[Pay, bool] | None:
    value = next(each(value), None)
    if not isinstance(value, dict):
        return _of_text(value, currency, period)
    if depth > _DEEPEST:
        return None
    currency = _currency(value.get("currency") or value.get("priceCurrency")) or currency
    units = [text for key in ("unitText", "unitCode", "duration") if (text := line(value.get(key)))]
    period = next((found for unit in units if (found := _period(unit))), period)
    known = period is not None or not units
    if period is None and isinstance(value.get("referenceQuantity"), dict):
        quantity = value["referenceQuantity"]
        period = _period(line(quantity.get("unitText"))) or _period(line(quantity.get("unitCode")))
    low = next((value[key] for key in _LOWEST if line(value.get(key))), None)
    high = next((value[key] for key in _HIGHEST if line(value.get(key))), None)
    single = next((value[key] for key in _SINGLE if key in value and value[key] not in (None, "", [], {})), None)
    if low is not None or high is not None:
        inner = _pay(single, currency, period, depth + 1) if isinstance(single, dict) else None
        currency = currency or (inner[0].currency if inner else None) or _written_currency(low, high)
        period = period or (inner[0].period if inner else None) or _period_in(low, high)
        told = _range(_figure(low), _figure(high), currency, period)
    else:
        told = _pay(single, currency, period, depth + 1) if single is not None else None
    return (told[0], told[1] and known) if told else None


def _of_text(value: Any, currency: str | None, period: PayPeriod | None) -> tuple[Pay, bool] | None:
    text = _ungrouped(line(value)[:300])
    if not isinstance(value, str) or _BARE.fullmatch(text):
        figure = _figure(value)
        return _range(figure, figure, currency or _written_currency(value), period or _period_in(value))
    if re.match(r"\W*-\s*\d|\d+[eE][+-]?\d", text):
        return None
    if lakhs := _LAKHS.search(text):
        low, high = (float(lakhs[n]) * 100_000 if lakhs[n] else None for n in (1, 2))
        yearly = PayPeriod.YEAR if re.search(r"lpa|p\.?\s?a|year|annum", text, re.IGNORECASE) else None
        return _range(low, high or low, currency, period or yearly)
    if _CRORES.search(text):
        return None
    reading = parse_pay(text, labelled=True, currency=currency) if re.search(r"\d", text) else None
    if reading is None:
        return None
    pay = reading.pay
    period = period or (pay.period if parse_period(text) else None)
    return Pay(pay.min, pay.max, pay.currency or currency, period), True


def _range(
    low: float | None, high: float | None, currency: str | None, period: PayPeriod | None
) -> tuple[Pay, bool] | None:
    if not low and not high:
        return None
    sure = True
    if low and high and low > high:
        low, high, sure = high, low, False
    least, most = _LIKELY.get(period, (0.0, _MOST)) if period and currency in _LIKE_DOLLARS else (0.0, _MOST)
    sure = sure and all(least <= amount <= most for amount in (low, high) if amount)
    unit = minor_units(currency)
    return Pay(round(low * unit) if low else None, round(high * unit) if high else None, currency, period), sure


def _figure(value: Any) -> float | None:
    """An amount in whole units; 0 for what says zero, None for what is no single amount."""
    value = next(each(value), None)
    if isinstance(value, dict):
        value = value.get("value")
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, (int, float)):
        return float(value) if 0 <= value < _MOST else None
    text = _ungrouped(line(value)[:80])
    if not text or _LAKHS.search(text) or _CRORES.search(text) or len(_NUMBER.findall(text)) != 1:
        return None
    if re.fullmatch(r"\d{1,12}\.\d{4,6}|\d{4,12}\.\d{1,6}", text):  # "85000.0000", as databases write decimals
        return float(text)
    reading = parse_pay(text, labelled=True)
    if reading is None:
        return 0.0 if re.fullmatch(r"\D{0,5}0+(?:[.,]0+)?\D{0,5}", text) else None
    amount = reading.pay.min if reading.pay.min is not None else reading.pay.max
    return None if amount is None else amount / minor_units(reading.pay.currency)


def _ungrouped(text: str) -> str:
    """A text whose figures in lakhs ("3,50,000") are written without commas."""
    return _INDIAN.sub(lambda figure: figure.group().replace(",", ""), text)


def _currency(value: Any) -> str | None:
    text = line(value)
    if re.fullmatch(r"[A-Za-z]{3}", text):
        return text.upper()
    if text and len(text) <= 12 and not re.search(r"\d", text):
        reading = parse_pay(f"{text}1 per hour", labelled=True) or parse_pay(f"1 {text} per hour", labelled=True)
        return reading.pay.currency if reading else None
    return None


def _written_currency(*values: Any) -> str | None:
    """The currency written with an amount."""
    for value in values:
        reading = parse_pay(line(value)[:80], labelled=True) if isinstance(value, str) else None
        if reading and reading.pay.currency:
            return reading.pay.currency
    return None


def _period_in(*values: Any) -> PayPeriod | None:
    texts = (line(value)[:80] for value in values if isinstance(value, str))
    return next((found for text in texts if re.search(r"[A-Za-z]{2}|/", text) and (found := parse_period(text))), None)


def _period(text: str) -> PayPeriod | None:
    """The period a unit means: "HOUR", "per annum", "https://schema.org/MONTH", "ANN", "P1Y"."""
    word = text.rstrip("/").rsplit("/", 1)[-1].strip().casefold()[:40] if "//" in text else text.strip().casefold()[:40]
    if word in _UNITS:
        return _UNITS[word]
    return None if not word or _OTHER_PERIODS.search(word) else parse_period(word)
