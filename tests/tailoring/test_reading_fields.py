"""Fields read from text: each way of saying them, how sure they are, and nothing invented."""

from __future__ import annotations

from datetime import date

import pytest

from apptracker.domain.money import Pay, PayPeriod
from apptracker.domain.postings import FieldSource, FieldValue, ReadPosting
from apptracker.tailoring.reading import read_text
from apptracker.tailoring.reading.pay import parse_pay

TODAY = date(2026, 11, 21)

BOARD_COPY = """Bilingual Call Center Agent (Remote)
Harbor Lane Insurance - Tampa, FL 33602 (Remote)
$18 - $21 an hour - Full-time

Harbor Lane Insurance is a family-owned agency that has insured homes on the coast since 1974. We are growing.

What we're looking for
• Fluency in English and Spanish
• Patience

Schedule: rotating shifts between 8 a.m. and 8 p.m.

To apply, email your resume and a short cover letter to Dana Whitfield at jobs@harborlane.example by January 15, 2027.
No phone calls please. Job ID: HL-2231
"""


def read(text: str) -> ReadPosting:
    return read_text(text, today=TODAY)


def value(text: str, name: str) -> object:
    field = read(text).fields.get(name)
    return field.value if field else None


def test_a_posting_copied_from_a_board() -> None:
    fields = {name: field.value for name, field in read(BOARD_COPY).fields.items()}
    assert fields == {
        "title": "Bilingual Call Center Agent",
        "employer": "Harbor Lane Insurance",
        "location": "Tampa, FL",
        "work_mode": "remote",
        "employment_type": "full-time",
        "hours": "rotating shifts between 8 a.m. and 8 p.m.",
        "pay": Pay(1800, 2100, "USD", PayPeriod.HOUR),
        "deadline": date(2027, 1, 15),
        "reference": "HL-2231",
        "contact_name": "Dana Whitfield",
        "contact_email": "jobs@harborlane.example",
        "no_calls": True,
        "languages": ["English", "Spanish"],
        "documents": ["resume", "cover letter"],
        "how_to_apply": next(line for line in BOARD_COPY.split("\n") if line.startswith("To apply")),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Job Title: Admin Assistant\nWe sell hats.", "Admin Assistant"),
        ("Coastal Hyundai is looking to fill the position of Appointment Setter. Apply.", "Appointment Setter"),
        (
            "Acme Credit Union is in search of a Call Center Representative who aligns with us.",
            "Call Center Representative",
        ),
        (
            "You might be an excellent fit for the hotel front desk agent position on our team.",
            "hotel front desk agent",
        ),
        ("Job Summary The Junior Project Manager assists both managers.", "Junior Project Manager"),
        (
            "We are looking to add a dynamic Customer Success Manager, reporting to the director.",
            "Customer Success Manager",
        ),
        ("As a Customer Service Coordinator you will guide customers.", "Customer Service Coordinator"),
    ],
)
def test_titles(text: str, title: str) -> None:
    assert value(text, "title") == title


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("Employer: Sound Harbor\nTitle: Clerk", "Sound Harbor"),
        ("At Northgate Water we keep the taps running.", "Northgate Water"),
        ("About GeoHop\n\nFounded in 2011, GeoHop is the fastest growing provider in the county.", "GeoHop"),
        ("Join the Pebble team today. Pebble is an equal opportunity employer.", "Pebble"),
        ("Milo & Sons is hiring a baker.", "Milo & Sons"),
    ],
)
def test_employers(text: str, employer: str) -> None:
    assert value(text, "employer") == employer


@pytest.mark.parametrize(
    "text", ["We sell fish. You need patience.", "Hello there", "Summary\n\nProcess orders and returns."]
)
def test_what_is_not_there_stays_away(text: str) -> None:
    fields = read(text).fields
    assert not {"employer", "pay", "location", "deadline", "no_calls", "contact_email", "contact_name"} & set(fields)


@pytest.mark.parametrize(
    ("text", "pay"),
    [
        ("Starting salary - $17.77 to $22/hour", Pay(1777, 2200, "USD", PayPeriod.HOUR)),
        ("Range: $38,000 - $76,000", Pay(3_800_000, 7_600_000, "USD", PayPeriod.YEAR)),
        ("£24,500 per annum", Pay(2_450_000, 2_450_000, "GBP", PayPeriod.YEAR)),
        ("Gaji: Rp3,500,000 – Rp5,250,000 per month", Pay(350_000_000, 525_000_000, "IDR", PayPeriod.MONTH)),
        ("Hourly Wage: $12-$16.00 plus commission", Pay(1200, 1600, "USD", PayPeriod.HOUR)),
        ("$60k-$75k a year", Pay(6_000_000, 7_500_000, "USD", PayPeriod.YEAR)),
        ("up to £12.50 per hour", Pay(None, 1250, "GBP", PayPeriod.HOUR)),
        ("Earn from €2.400 per month", Pay(240_000, None, "EUR", PayPeriod.MONTH)),
    ],
)
def test_pay(text: str, pay: Pay) -> None:
    reading = parse_pay(text)
    assert reading is not None
    assert reading.pay == pay


@pytest.mark.parametrize(
    "text",
    [
        "Sign-on bonus up to $1000",
        "assets in excess of $2.5 Billion",
        "401k after a year",
        "an additional $3.50/hr. at night",
        "7 days",
    ],
)
def test_other_money_is_not_pay(text: str) -> None:
    assert parse_pay(text) is None


def test_several_work_modes_are_only_offered() -> None:
    field = read("Agent\n\nYou can be 100% remote, hybrid, or on-site in Duluth, MN.").fields["work_mode"]
    assert not field.sure


@pytest.mark.parametrize(
    "words",
    [
        "No phone calls please.",
        "Please do not call the office.",
        "No calls, please",
        "Phone calls will not be returned.",
    ],
)
def test_no_calls_is_noticed(words: str) -> None:
    assert value(f"Clerk wanted. {words}", "no_calls") is True


def test_calls_of_the_job_itself_are_no_ban() -> None:
    assert value("This role makes no cold calls. You answer phone calls.", "no_calls") is None


def test_a_date_without_a_year_is_the_next_one() -> None:
    assert value("Clerk\n\nClosing date: 3 February", "deadline") == date(2027, 2, 3)


def test_given_fields_win() -> None:
    given = {"title": FieldValue("Usher", FieldSource.JSON_LD, sure=True)}
    reading = read_text("Job Title: Clerk\nLocation: Leeds", today=TODAY, given=given)
    assert reading.fields["title"] == given["title"]
    assert reading.fields["location"].value == "Leeds"


def test_about_the_employer_are_its_own_sentences() -> None:
    reading = read(BOARD_COPY)
    start, end = reading.about_employer[0]
    assert reading.text[start:end].startswith("Harbor Lane Insurance is a family-owned agency")


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Send a refundable registration fee of $50 before training.", "asks-for-money"),
        ("Please provide your bank account number with your application.", "asks-for-bank-details"),
        ("Write to hiring.team@gmail.com today.", "free-mail-contact"),
        ("Clerk wanted.", "no-employer"),
    ],
)
def test_signs(text: str, sign: str) -> None:
    warnings = {warning.id: warning for warning in read(text).warnings}
    assert sign in warnings
    assert warnings[sign].reason


def test_an_ordinary_posting_has_no_signs() -> None:
    assert read(BOARD_COPY).warnings == ()


@pytest.mark.parametrize(
    ("second", "sure"),
    [
        ("Sunrise Dental", False),
        ("Sunrise Dental - Austin, TX", True),
        ("Sunrise Dental · Austin", True),
        ("Sunrise Dental | Remote", True),
    ],
)
def test_a_name_under_the_title_is_the_employer_where_a_place_stands_by_it(second: str, sure: bool) -> None:
    reading = read(f"Office Assistant\n{second}\n\nRequirements:\n- High school diploma\n")
    assert reading.fields["employer"] == FieldValue("Sunrise Dental", FieldSource.TEXT, sure=sure)
    assert "no-employer" not in {warning.id for warning in reading.warnings}


@pytest.mark.parametrize(
    "second",
    ["Austin, TX", "Full-time", "Remote", "Night Shift", "Job Description", "Great pay and hours", "Customer Service"],
)
def test_other_words_under_the_title_are_no_employer(second: str) -> None:
    reading = read(f"Office Assistant\n{second}\n\nRequirements:\n- High school diploma\n")
    assert "employer" not in reading.fields
    assert "no-employer" in {warning.id for warning in reading.warnings}
