"""Until when, to whom, with what: dates, contacts, documents, references, languages."""

from __future__ import annotations

from datetime import date

import pytest
from adverts import field, value


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Location: Leeds, UK\nClosing date: 05/12/2026", date(2026, 12, 5)),
        ("Location: Austin, TX\nApplication Deadline: 12/05/2026", date(2026, 12, 5)),
        ("Bewerbungsschluss: 31.12.2026", date(2026, 12, 31)),
        ("Envoyez votre CV avant le 10 janvier 2027.", date(2027, 1, 10)),
        ("Kirim lamaran ke hrd@cahaya.example sebelum 20 Desember 2026", date(2026, 12, 20)),
        ("We stop accepting applications on January 9, 2027.", date(2027, 1, 9)),
        ("Applications close 5pm, Monday 7 December.", date(2026, 12, 7)),
    ],
)
def test_deadlines(text: str, day: date) -> None:
    found = field(f"Clerk\n\n{text}", "deadline")
    assert found is not None
    assert (found.value, found.sure) == (day, True)


@pytest.mark.parametrize(
    "text",
    [
        "Closing date: 05/12/2026",
        "Posted: 20 November 2026. Closing date: 1 November 2026",
        "Closing date: 1 December 2026. Applications close on 5 December 2026.",
        "Open until filled; first review of applications December 1, 2026.",
    ],
)
def test_doubtful_deadlines_are_only_offered(text: str) -> None:
    found = field(f"Clerk\n\n{text}", "deadline")
    assert found is not None
    assert not found.sure


@pytest.mark.parametrize(
    ("text", "day", "sure"),
    [
        ("Location: Leeds, UK\nClosing date: 3/2/2027", date(2027, 2, 3), True),
        ("Location: Austin, TX\nClosing date: 3/2/2027", date(2027, 3, 2), True),
        ("Pay: €2,000 a month\nClosing date: 3/2/2027", date(2027, 2, 3), False),
        ("Pay: €2,000 a month\nClosing date: 25/2/2027", date(2027, 2, 25), True),
    ],
)
def test_money_alone_does_not_settle_the_order_of_day_and_month(text: str, day: date, sure: bool) -> None:
    found = field(f"Clerk\n\n{text}", "deadline")
    assert found is not None
    assert (found.value, found.sure) == (day, sure)


@pytest.mark.parametrize(
    "text", ["Apply ASAP.", "Open until filled.", "Start date: 1 December 2026", "You meet deadlines daily."]
)
def test_no_deadline(text: str) -> None:
    assert field(f"Clerk\n\n{text}", "deadline") is None


@pytest.mark.parametrize(
    ("text", "day", "sure"),
    [
        ("Posted: November 2, 2026", date(2026, 11, 2), True),
        ("Clerk\nFern & Co\nPosted 3 days ago", date(2026, 11, 18), False),
        ("Clerk\nFern GmbH\nBerlin\nvor 2 Wochen", date(2026, 11, 7), False),
    ],
)
def test_when_it_was_posted(text: str, day: date, sure: bool) -> None:
    found = field(text, "posted_on")
    assert found is not None
    assert (found.value, found.sure) == (day, sure)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Contact: Jane Doe, HR", "Jane Doe"),
        ("Qualified candidates contact: Darren Lawson | VP of Recruiting", "Darren Lawson"),
        ("Questions go to Priya Raman, Talent Partner.", "Priya Raman"),
        ("Interested candidates can share resume with HR Priya Sharma at 98765 43210.", "Priya Sharma"),
        ("Information can be emailed to Renee Tibo: rtibo@school.example", "Renee Tibo"),
        ("Bitte senden Sie Ihre Bewerbung an Frau Sabine Krüger.", "Frau Sabine Krüger"),
        ("Text your name and ask for Mr. Bradley.", "Mr. Bradley"),
        ("Pregunta por Laura Méndez en recepción.", "Laura Méndez"),
        ("Preguntar por el Lic. Jorge Peña Nieto", "Lic. Jorge Peña Nieto"),
        ("Envía tu CV a la atención de Marta Gil López.", "Marta Gil López"),
        ("Comunícate con Laura Méndez al 55 5010 0199", "Laura Méndez"),
        ("Contacto: Srta. Ana Vega, 55 5010 0199", "Srta. Ana Vega"),
        ("Call Denise at 406-555-0148 to apply.", "Denise"),
        ("Send your resume to me.\n\nBest regards,\nJordan Blake\nRecruiter", "Jordan Blake"),
    ],
)
def test_people_to_write_to(text: str, name: str) -> None:
    assert value(f"Clerk\n\n{text}", "contact_name") == name


@pytest.mark.parametrize(
    "text",
    [
        "Call Log Maintenance: keep firm records.",
        "Contact Human Resources for help.",
        "Contact: Personnel Office",
        "How to Apply\n\nSend a resume to San Diego.",
        "Contact customers daily and call New York.",
        "Contacto: Recursos Humanos",
        "Pregunta por Recursos Humanos.",
        "Pregunta por Atención Clientes en Ciudad Juárez.",
        "Pregunta por nuestras vacantes en Buenos Aires.",
    ],
)
def test_other_capitals_are_no_people(text: str) -> None:
    assert field(f"Clerk\n\n{text}", "contact_name") is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Tel: 01603 555 012 Fax: 01603 555 013", "01603 555 012"),
        ("Text Ms. Liza at +63 917 555 0199.", "+63 917 555 0199"),
        ("Call (02) 5550 4412 to hear more.", "(02) 5550 4412"),
        ("Share your CV with Priya at 98765 43210.", "98765 43210"),
        ("TEL. 555-0118", "555-0118"),
    ],
)
def test_phone_numbers(text: str, number: str) -> None:
    assert value(f"Clerk\n\n{text}", "contact_phone") == number


@pytest.mark.parametrize(
    "text",
    [
        "Salary: 95000-115000",
        "Fax: 01603 555 013",
        "Job ID: 4471 220 9981",
        "We grew 2019 - 2024.",
        "From 12/05/2026 on.",
    ],
)
def test_other_numbers_are_no_phones(text: str) -> None:
    assert field(f"Clerk\n\n{text}", "contact_phone") is None


def test_a_hidden_address_is_only_offered() -> None:
    found = field("Clerk\n\nSend your CV to careers [at] tala [dot] example today.", "contact_email")
    assert found is not None
    assert (found.value, found.sure) == ("careers@tala.example", False)


def test_an_address_for_other_matters_is_no_contact() -> None:
    assert field("Clerk\n\nFor an accommodation write to help@fern.example.", "contact_email") is None
    assert value("Clerk\n\nWrite to Mr. Craig at pay77@fern.example.", "contact_email") == "pay77@fern.example"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Req #: 2026-5512", "2026-5512"),
        ("Requisition 2026-4471", "2026-4471"),
        ("Kennziffer: LH-2026-114", "LH-2026-114"),
        ("Send your CV quoting ref SW/1182.", "SW/1182"),
        ("ANNOUNCEMENT NO.: 26-0417", "26-0417"),
    ],
)
def test_references(text: str, code: str) -> None:
    assert value(f"Clerk\n\n{text}", "reference") == code


@pytest.mark.parametrize(
    ("text", "documents"),
    [
        ("Email your resume and a cover letter to us.", ["resume", "cover letter"]),
        ("Bitte senden Sie Ihre Bewerbung mit Lebenslauf und Zeugnissen.", ["resume", "certificates"]),
        ("Send your CV and 2x2 photo to us.", ["resume", "photo"]),
        ("Stop by with your resume.", ["resume"]),
    ],
)
def test_documents(text: str, documents: list[str]) -> None:
    assert value(f"Clerk\n\n{text}", "documents") == documents


@pytest.mark.parametrize(
    "text", ["You upload photos of cars.", "You provide references to old files.", "No agencies: do not send CVs."]
)
def test_the_work_itself_asks_for_no_documents(text: str) -> None:
    assert field(f"Clerk\n\n{text}", "documents") is None


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        ("Well-versed in spoken and written English.", ["English"]),
        ("Fluent in English and Spanish.", ["English", "Spanish"]),
        ("Sehr gute Deutsch- und Englischkenntnisse.", ["German", "English"]),
        ("Fluent Danish and English.", ["Danish", "English"]),
        ("Spanish is not required.", None),
    ],
)
def test_languages(text: str, languages: list[str] | None) -> None:
    assert value(f"Clerk\n\nRequirements:\n- {text}\n- Patience", "languages") == languages


def test_the_sentence_that_says_where_tells_how_to_apply() -> None:
    text = "Clerk\n\nApply today if you like paint. Apply online at https://jobs.fern.example/4471 in ten minutes."
    assert value(text, "how_to_apply") == "Apply online at https://jobs.fern.example/4471 in ten minutes."


def test_a_date_alone_is_no_way_of_applying() -> None:
    assert field("Clerk\n\nApply by: 30/11/26\n\nYou like paint.", "how_to_apply") is None
    letter = "Clerk\n\nMust haves:\n- Patience\n\nPlease reply with your updated resume.\n\nThanks,\nAnn Craig"
    assert value(letter, "how_to_apply") == "Please reply with your updated resume."
