"""Employment type and hours, and pay in the money of many countries."""

from __future__ import annotations

import pytest
from adverts import field, pay, value


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Job Types: Full-time, Part-time", "full-time, part-time"),
        ("Contract: Fixed term, 12 months", "temporary"),
        ("Type de contrat : CDI, temps plein", "full-time, permanent"),
        ("Clerk (Part Time)\nContract: permanent\n", "permanent, part-time"),
        ("It is a 6 month contract with a paint maker.", "contract"),
        ("Wir suchen Sie in Vollzeit, unbefristet.", "full-time, permanent"),
        ("Benefits\n- Dental\n- This is a full-time, non-exempt position.", "full-time"),
    ],
)
def test_employment_types(text: str, kinds: str) -> None:
    assert value(text, "employment_type") == kinds


@pytest.mark.parametrize(
    "text",
    [
        "Benefits\n- Health insurance for full-time employees\n- Part-time staff get a discount",
        "You have two years of full-time experience.",
        "Full-time employees are eligible for a pension.",
        "You are a permanent resident.",
    ],
)
def test_benefits_and_demands_are_no_employment_type(text: str) -> None:
    assert field(f"We sell paint.\n\n{text}", "employment_type") is None


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("Expected hours: 40 per week", "40 per week"),
        ("You work 37.5 hours per week.", "37.5 hours per week"),
        ("Office setting, 8:30 am to 5:00 pm, Monday to Friday.", "8:30 am to 5:00 pm, Monday to Friday"),
        ("Monday–Friday, 8:30 AM–5:30 PM", "Monday–Friday, 8:30 AM–5:30 PM"),
        ("Tage: Montag bis Freitag", "Montag bis Freitag"),
        ("Must be able to work shifts ranging from 7-4, 8-5 PST.", "shifts ranging from 7-4, 8-5 PST"),
        ("You must like rotating shifts.", "rotating shifts"),
        (
            "37.5 hours a week, shifts between 9am and 7pm Monday to Friday.",
            "37.5 hours a week; shifts between 9am and 7pm Monday to Friday",
        ),
        ("You work from 8am to 4pm Monday to Friday.", "from 8am to 4pm Monday to Friday"),
    ],
)
def test_hours(text: str, hours: str) -> None:
    assert value(f"Clerk\n\n{text}", "hours") == hours


@pytest.mark.parametrize(
    "text",
    ["Hours of operation: 8 am to 8 pm", "Our store is open Monday to Saturday.", "Phone lines: contact us 9am to 5pm"],
)
def test_when_the_shop_is_open_is_not_when_one_works(text: str) -> None:
    assert field(f"Clerk\n\n{text}", "hours") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pay: $18.00 - $20.00 per hour", (18, 20, "USD", "hour")),
        ("It pays $14- $18hr to start.", (14, 18, "USD", "hour")),
        ("CTC: 3.5 - 4.2 LPA", (350_000, 420_000, "INR", "year")),
        ("Salary: ₹3,00,000 - ₹4,50,000 P.A.", (300_000, 450_000, "INR", "year")),
        ("Salary: PHP 22,000 - 26,000 + 13th month pay", (22_000, 26_000, "PHP", None)),
        ("Stundenlohn: 15,50 € brutto", (15.5, 15.5, "EUR", "hour")),
        ("Salaire : 1 900 € brut par mois", (1900, 1900, "EUR", "month")),
        ("Salaire : 1 800 € à 2 000 € brut mensuel", (1800, 2000, "EUR", "month")),
        ("Plat: 32 000 – 38 000 Kč / měsíc", (32_000, 38_000, "CZK", "month")),
        ("Gaji: Rp 5 - 7 juta per bulan", (5_000_000, 7_000_000, "IDR", "month")),
        ("Salary: up to £25k p.a.", (None, 25_000, "GBP", "year")),
        ("Salary: from $18 an hour, DOE", (18, None, "USD", "hour")),
        ("Location: Toronto, ON\nSalary: $58,000 - $64,000", (58_000, 64_000, "CAD", "year")),
        ("Location: Perth, Australia\n$62,000 - $66,000 + super.", (62_000, 66_000, "AUD", "year")),
        ("Salario: $1.600.000 COP mensuales", (1_600_000, 1_600_000, "COP", "month")),
    ],
)
def test_pay_of_many_countries(text: str, expected: tuple[object, ...]) -> None:
    assert pay(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "We give back more than $400,000 a year to schools.",
        "Average first year earnings are $58K.",
        "There is a weekly bonus of up to $150.",
        "Tuition help up to $3,000 a year.",
        "A $1.50 evening differential per hour.",
        "Premiums of $25 a month for life insurance.",
    ],
)
def test_money_that_is_not_the_wage(text: str) -> None:
    assert pay(f"Clerk\n\n{text}") is None


def test_the_wage_among_other_money() -> None:
    text = (
        "We gave $9,000 a year to a school.\n\nStarting pay $18.25 - $21.10/hr.\n\nA bonus of $500 a month is possible."
    )
    assert pay(text) == (18.25, 21.1, "USD", "hour")


def test_earnings_on_target_are_only_offered() -> None:
    found = field("Salary: £40,000 OTE", "pay")
    assert found is not None
    assert not found.sure
