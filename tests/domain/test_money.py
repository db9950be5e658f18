"""Pay in minor units: typed, told, and in JSON."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apptracker.domain.errors import UserError
from apptracker.domain.money import WHOLE_UNITS, Pay, PayPeriod, minor_units, parse_pay


@pytest.mark.parametrize(
    ("typed", "pay"),
    [
        ("17-18.50 USD/hour", Pay(1700, 1850, "USD", PayPeriod.HOUR)),
        ("17 – 18 usd / hour", Pay(1700, 1800, "USD", PayPeriod.HOUR)),
        ("17 to 18 USD an hour", Pay(1700, 1800, "USD", PayPeriod.HOUR)),
        ("38,000 USD per year", Pay(3_800_000, 3_800_000, "USD", PayPeriod.YEAR)),
        ("1,234.5 EUR a month", Pay(123_450, 123_450, "EUR", PayPeriod.MONTH)),
        ("-20 GBP/hour", Pay(None, 2000, "GBP", PayPeriod.HOUR)),
        ("20- GBP/day", Pay(2000, None, "GBP", PayPeriod.DAY)),
        ("250,000-300,000 JPY/month", Pay(250_000, 300_000, "JPY", PayPeriod.MONTH)),
        ("0.07 USD/week", Pay(7, 7, "USD", PayPeriod.WEEK)),
        ("up to 20 GTQ per hour", Pay(None, 2000, "GTQ", PayPeriod.HOUR)),
        ("from 20 GTQ per hour", Pay(2000, None, "GTQ", PayPeriod.HOUR)),
        ("17,50 USD/hour", Pay(1750, 1750, "USD", PayPeriod.HOUR)),
        ("17,50 a 18 EUR por hora", Pay(1750, 1800, "EUR", PayPeriod.HOUR)),
        ("38.000 EUR al año", Pay(3_800_000, 3_800_000, "EUR", PayPeriod.YEAR)),
        ("1.500.000,50 CLP a la semana", Pay(1_500_000, 1_500_000, "CLP", PayPeriod.WEEK)),
        ("hasta 900 USD/mes", Pay(None, 90_000, "USD", PayPeriod.MONTH)),
        (" ", None),
    ],
)
def test_pay_as_people_type_it(typed: str, pay: Pay | None) -> None:
    assert parse_pay(typed) == pay


@pytest.mark.parametrize(
    "typed",
    [
        "17",
        "17 USD",
        "17/hour",
        "USD/hour",
        "-USD/hour",
        "18-17 USD/hour",
        "17 18 USD/hour",
        "1.234 USD/hour",
        f"{'9' * 20} USD/hour",
        f"1-{'9' * 400} USD/hour",
    ],
)
def test_pay_that_cannot_be_read(typed: str) -> None:
    with pytest.raises(UserError, match=r"17-18\.50 USD/hour"):
        parse_pay(typed)


@pytest.mark.parametrize(
    ("pay", "words"),
    [
        (Pay(1700, 1850, "USD", PayPeriod.HOUR), "17.00 to 18.50 USD per hour"),
        (Pay(1700, 1700, "USD", PayPeriod.HOUR), "17 USD per hour"),
        (Pay(None, 2000, "GBP", None), "up to 20 GBP"),
        (Pay(3_800_000, None, None, PayPeriod.YEAR), "from 38,000 per year"),
        (Pay(250_000, 300_000, "JPY", PayPeriod.MONTH), "250,000 to 300,000 JPY per month"),
        (Pay(None, None, "USD", PayPeriod.HOUR), ""),
    ],
)
def test_pay_in_words(pay: Pay, words: str) -> None:
    assert str(pay) == words


def test_pay_in_json() -> None:
    pay = Pay(1700, None, "USD", PayPeriod.HOUR)
    assert pay.as_json() == {"min": 1700, "max": None, "currency": "USD", "period": "hour"}


def test_currencies_without_cents() -> None:
    assert minor_units("USD") == minor_units(None) == 100
    assert {minor_units(currency) for currency in WHOLE_UNITS} == {1}


@given(
    amounts=st.lists(st.integers(1, 10**9), min_size=2, max_size=2).map(sorted),
    currency=st.sampled_from(["USD", "EUR", "JPY"]),
    period=st.sampled_from(list(PayPeriod)),
    open_end=st.sampled_from(["", "min", "max"]),
)
def test_every_pay_can_be_typed(amounts: list[int], currency: str, period: PayPeriod, open_end: str) -> None:
    low, high = (None if open_end == "min" else amounts[0], None if open_end == "max" else amounts[1])
    unit = minor_units(currency)
    typed = "-".join("" if end is None else f"{end / unit:.{2 if unit > 1 else 0}f}" for end in (low, high))
    assert parse_pay(f"{typed} {currency}/{period}") == Pay(low, high, currency, period)
