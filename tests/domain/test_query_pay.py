"""Pay as asked for in a search."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apptracker.domain.money import PayPeriod
from apptracker.domain.pay_bounds import pay_bounds

HOUR, YEAR = 2080, 1


@pytest.mark.parametrize(
    ("text", "least", "most", "period"),
    [
        ("20/h", 2000 * HOUR, None, PayPeriod.HOUR),
        (">20/h", 2000 * HOUR + 1, None, PayPeriod.HOUR),
        ("18.50", 1850 * HOUR, None, PayPeriod.HOUR),
        ("18.5-22/hour", 1850 * HOUR, 2200 * HOUR, PayPeriod.HOUR),
        ("<=3000/month", None, 300_000 * 12, PayPeriod.MONTH),
        ("40k", 4_000_000, None, PayPeriod.YEAR),
        ("$40,000 a year", 4_000_000, None, PayPeriod.YEAR),
        ("<40k", None, 3_999_999, PayPeriod.YEAR),
    ],
)
def test_bounds(text: str, least: int | None, most: int | None, period: PayPeriod) -> None:
    assert pay_bounds(text) == (least, most, period)


@pytest.mark.parametrize("text", ["", "much", "3000", "22-18/h", ">18-20/h", "20/moon", "1" * 30])
def test_what_cannot_be_told_is_not_guessed(text: str) -> None:
    assert pay_bounds(text) is None


@given(st.text(alphabet="0123456789.,-k$/hyear <>=", max_size=20))
def test_any_text_has_bounds_in_order_or_none(text: str) -> None:
    found = pay_bounds(text)
    assert found is None or found.least is None or found.most is None or found.least <= found.most
