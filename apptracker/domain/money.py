"""Pay as postings state it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from apptracker.domain.errors import UserError

#: Currencies without a smaller unit (ISO 4217): their amounts are kept as they are.
WHOLE_UNITS = frozenset(
    {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"}
)


def minor_units(currency: str | None) -> int:
    """How many minor units make one unit of a currency: 100, or 1 where there is nothing smaller."""
    return 1 if currency in WHOLE_UNITS else 100


class PayPeriod(StrEnum):
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Pay:
    """A pay range in minor units (cents, pence). One end may be open; a single figure stands at both ends."""

    min: int | None
    max: int | None
    currency: str | None
    period: PayPeriod | None

    def as_json(self) -> dict[str, object]:
        return {
            "min": self.min,
            "max": self.max,
            "currency": self.currency,
            "period": self.period.value if self.period else None,
        }

    def __str__(self) -> str:
        """In words: "17.00 to 18.50 USD per hour"; "" when no figure is known."""
        amounts = list(dict.fromkeys(minor for minor in (self.min, self.max) if minor is not None))
        if not amounts:
            return ""
        per_unit = minor_units(self.currency)
        decimals = 2 if any(minor % per_unit for minor in amounts) else 0
        words = " to ".join(f"{minor / per_unit:,.{decimals}f}" for minor in amounts)
        if self.min is None:
            words = f"up to {words}"
        elif self.max is None:
            words = f"from {words}"
        words += f" {self.currency}" if self.currency else ""
        return f"{words} per {self.period.value}" if self.period else words


_LONGEST = 15  # characters of an amount: no pay needs more, and more could not be kept to the cent
#: A comma before two figures is a decimal one, and a point before three stands between thousands.
_AMOUNT = (
    r"(?:(?:\d+|\d{1,3}(?:,\d{2,3})*,\d{3}|\d{1,3}(?:[’']\d{3})+)(?:\.\d{1,2})?"
    r"|\d+,\d{1,2}|\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?)"
)
_DECIMAL_COMMA = re.compile(r"[\d.]+,\d{1,2}|\d{1,3}(?:\.\d{3})+")
_DOTTED = re.compile(r"\d{1,3}\.\d{3}")
_ENGLISH = frozenset(period.value for period in PayPeriod)
#: As people type them in English and in Spanish.
PERIODS = {
    **{period.value: period for period in PayPeriod},
    "hora": PayPeriod.HOUR,
    "día": PayPeriod.DAY,
    "dia": PayPeriod.DAY,
    "semana": PayPeriod.WEEK,
    "mes": PayPeriod.MONTH,
    "año": PayPeriod.YEAR,
}
_TYPED = re.compile(
    rf"(?:(?P<most>up to|hasta)|(?P<least>from|desde))?\s*(?P<min>{_AMOUNT})?"
    rf"\s*(?:(?P<dash>-|–|to|a)\s*(?P<max>{_AMOUNT})?)?\s*"
    r"(?P<currency>[A-Za-z]{3})\s*(?:/|\s+(?:per|an?|por|al|(?:a )?la)\s+)\s*"
    rf"(?P<period>{'|'.join(PERIODS)})",
)


def parse_pay(text: str) -> Pay | None:
    """Pay as a person types it: "17-18.50 USD/hour", "38,000 USD per year", "-20 GBP/hour" (up to),
    "17,50 a 18 EUR por hora". '' clears.

    :raises UserError: ``pay.bad``.
    """
    if not text.strip():
        return None
    match = _TYPED.fullmatch(" ".join(text.split()))
    if not match or not (match["min"] or match["max"]):
        raise UserError("pay.bad", text=text)
    if match["period"] in _ENGLISH and any(_DOTTED.fullmatch(match[name] or "") for name in ("min", "max")):
        raise UserError("pay.bad", text=text)  # thousands, or three decimals
    currency = match["currency"].upper()
    if any(len(match[name] or "") > _LONGEST for name in ("min", "max")):
        raise UserError("pay.bad", text=text)
    low, high = (_minor(match[name], currency) for name in ("min", "max"))
    if (match["most"] or match["least"]) and (low is None or match["dash"]):
        raise UserError("pay.bad", text=text)
    if match["most"]:
        low, high = None, low
    elif not match["dash"] and not match["least"]:
        high = low
    if low is not None and high is not None and low > high:
        raise UserError("pay.bad", text=text)
    return Pay(low, high, currency, PERIODS[match["period"]])


def _minor(amount: str | None, currency: str) -> int | None:
    if not amount:
        return None
    if _DECIMAL_COMMA.fullmatch(amount):
        amount = amount.replace(".", "").replace(",", ".")
    return round(float(re.sub("[,’']", "", amount)) * minor_units(currency))
