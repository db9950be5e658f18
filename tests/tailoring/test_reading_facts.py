"""Labelled facts and the lines at an advert's top, in the layouts that boards and people use."""

from __future__ import annotations

import sys
from datetime import date

import pytest
from adverts import TODAY, field, value
from hypothesis import given, settings
from hypothesis import strategies as st

from apptracker.tailoring.reading import read_text
from apptracker.tailoring.reading.facts import facts_of


@pytest.mark.parametrize(
    "text",
    [
        "Location: Leeds",
        "LOCATION : Leeds",
        "**Location:** Leeds",
        "- Location: Leeds",
        "Location - Leeds",
        "Location | Leeds",
        "Location  Leeds",
        "Location\nLeeds",
        "Location:\n\nLeeds",
        "Shift: nights. Location: Leeds",
        "Job type: Full-timeLocation: Leeds",
        "Title: Clerk | Location: Leeds | Pay: £12 an hour",
    ],
)
def test_a_label_in_every_dress(text: str) -> None:
    facts = [fact for fact in facts_of(text) if fact.field == "location"]
    assert [fact.value for fact in facts] == ["Leeds"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("See https://example.com/location: it moved", "location"),
        ("Equal Opportunity Employer: women and veterans", "employer"),
        ("Our Customer Service Hours: nine to five", "hours"),
        ("Salary: n/a\nDeadline: TBC", "pay"),
        ("Salary:\nLocation: Leeds", "pay"),
    ],
)
def test_what_only_looks_like_a_fact(text: str, name: str) -> None:
    assert name not in {fact.field for fact in facts_of(text)}


def test_lines_under_a_label_are_its_list() -> None:
    text = (
        "Job type\nFull-time\nPart-time\n\nSchedule:\n* 8 hour shift\n* Monday to Friday\n\nWe sell paint and brushes."
    )
    assert value(text, "employment_type") == "full-time, part-time"
    assert value(text, "hours") == "8 hour shift; Monday to Friday"


def test_a_whole_advert_on_one_line_still_has_its_labels() -> None:
    text = (
        "Night Porter - Fern Hill Lodge Pay: $19.50 per hour Job type: Part-time Location: Bozeman, Montana"
        " Who are we? Fern Hill Lodge is a small hotel. How to apply: ask for Denise."
    )
    assert value(text, "title") == "Night Porter"
    assert value(text, "location") == "Bozeman, Montana"
    assert value(text, "employment_type") == "part-time"


@pytest.mark.parametrize(
    ("text", "title", "employer", "location"),
    [
        (
            "Clerk\nFern & Co\nLeeds, England, United Kingdom (Hybrid)\n2 weeks ago · 40 applicants\nAbout the job",
            "Clerk",
            "Fern & Co",
            "Leeds, England, United Kingdom",
        ),
        (
            "Fern & Co · Leeds, UK (Hybrid)\nData Entry Clerk\nPosted 3 days ago\n\nWe key in orders.",
            "Data Entry Clerk",
            "Fern & Co",
            "Leeds, UK",
        ),
        (
            "Call Centre Agent\n- job post\nNorth Logistics\n3.4\n3.4 out of 5 stars\nAustin, TX 78701\n$18 an hour",
            "Call Centre Agent",
            "North Logistics",
            "Austin, TX",
        ),
        (
            "Barista - Willow & Bean - Portland, OR\n\nWillow & Bean roasts coffee.",
            "Barista",
            "Willow & Bean",
            "Portland, OR",
        ),
        (
            "Senior Clerk at Oak School District\n\nOak School District is accepting applications.",
            "Senior Clerk",
            "Oak School District",
            None,
        ),
        (
            "Kundenberater (m/w/d)\nLindenhof GmbH, 50667 Köln\n\nWir suchen Sie.",
            "Kundenberater",
            "Lindenhof GmbH",
            "Köln",
        ),
        (
            "Staf Administrasi\nPT Cahaya\nSurabaya, Jawa Timur\nPenuh waktu\nDeskripsi pekerjaan\nMengelola dokumen.",
            "Staf Administrasi",
            "PT Cahaya",
            "Surabaya, Jawa Timur",
        ),
        (
            "Forward Cap\nLocation: US, PA, Reading\nSalary: \nEmployment type: \n\nA shop needs help.",
            "Forward Cap",
            None,
            "US, PA, Reading",
        ),
        (
            ("Job Ref: SC-22\nTravel Clerk\nSagit Solutions, Inc. | Pasig City\n\nHandle calls."),
            "Travel Clerk",
            "Sagit Solutions, Inc.",
            "Pasig City",
        ),
    ],
)
def test_the_lines_at_the_top(text: str, title: str, employer: str | None, location: str | None) -> None:
    assert (value(text, "title"), value(text, "location")) == (title, location)
    found = str(value(text, "employer") or "")
    assert found.startswith(employer) if employer else not found


@pytest.mark.parametrize(
    "top",
    [
        "Sales Associate - North Region",
        "Database Administrator (MSSQL)",
        "Greeter - Main Branch",
        "Clerk | Apply now | Save",
    ],
)
def test_the_rest_of_a_title_line_is_no_employer(top: str) -> None:
    assert field(f"{top}\n\nYou will keep the books of a shop with MSSQL and paint.", "employer") is None


def test_labels_in_another_language() -> None:
    text = (
        "Puesto: Agente de ventas\nEmpresa: Andina S.A.S.\nUbicación: Bogotá (presencial)\n"
        "Tipo de contrato: Tiempo completo\n"
        "Horario: lunes a sábado, 8:00 a 17:00\nIdiomas: inglés B2\nFecha límite: 15 de diciembre de 2026"
    )
    fields = {name: found.value for name, found in read_text(text, today=TODAY).fields.items()}
    assert fields == {
        "title": "Agente de ventas",
        "employer": "Andina S.A.S.",
        "location": "Bogotá",
        "work_mode": "on-site",
        "employment_type": "full-time",
        "hours": "lunes a sábado, 8:00 a 17:00",
        "languages": ["English"],
        "deadline": date(2026, 12, 15),
    }


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.text(max_size=40),
            st.sampled_from(
                [
                    "Location:",
                    "Pay\n",
                    "$12 - ",
                    "Mon-Fri 9-5 ",
                    "Acme Inc. is ",
                    "apply by 31/02/2026 ",
                    "jobs [at] ",
                    " (",
                    "Remote ",
                    "call +1 555 ",
                    "Ref: ",
                    "Ms. ",
                    "\n\n",
                    " | ",
                    "Closing date: ",
                    "12/13/14",
                    "0000-00-00",
                    "as a Clerk",
                    "LPA 9,99,999",
                ]
            ),
        ),
        max_size=25,
    )
)
def test_any_text_is_read(pieces: list[str]) -> None:
    text = "".join(pieces)
    assert read_text(text, today=TODAY).text == text


@pytest.mark.parametrize(
    "piece",
    [
        "Mon-",
        "Aa ",
        "Location: ",
        "a@",
        "12-",
        "$1 to ",
        "A, ",
        "call Ann ",
        "Monday, ",
        "Jo Bo and ",
        "ref ",
        "1 2 3 ",
    ],
)
def test_endless_text_is_read_with_work_in_proportion(piece: str) -> None:
    def calls(length: int) -> int:
        """How many functions reading calls: its work, which no busy machine changes."""
        text = piece * (length // len(piece))
        count = 0

        def counted(_frame: object, event: str, _arg: object) -> None:
            nonlocal count
            count += event == "call"

        sys.setprofile(counted)
        try:
            read_text(text, today=TODAY)
        finally:
            sys.setprofile(None)
        return count

    calls(1000)  # imports and tables
    assert calls(16_000) < 5 * calls(4_000) + 5_000


@pytest.mark.parametrize(
    ("text", "title", "employer", "location"),
    [
        ("Part-time Clerk, Fern College, Dublin 4\n\nFern College teaches.", "Clerk", "Fern College", "Dublin 4"),
        ("Night Stocker - URGENTLY HIRING!\nDollar Barn #4471, 120 Main St, Lubbock TX 79401\n$13.50/hr",
         "Night Stocker", "Dollar Barn", "Lubbock TX"),
        ("URGENT HIRING: Travel Clerk\nFern Care, Inc. - Cebu City", "Travel Clerk", "Fern Care, Inc.", "Cebu City"),
        ("Clerk\nFern Ltd\nLittle Snoring\nPosted 2 days ago", "Clerk", "Fern Ltd", "Little Snoring"),
    ],
)  # fmt: skip
def test_lines_with_commas_and_calls(text: str, title: str, employer: str, location: str) -> None:
    assert (value(text, "title"), value(text, "employer"), value(text, "location")) == (title, employer, location)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Come work as a Receptionist here at Fern House!", "Receptionist"),
        (
            "We look for a friendly person.\n\nJoin our team as a telephone receptionist, 20 hours a week.",
            "telephone receptionist",
        ),
        ("Wir suchen ab sofort mehrere Servicemitarbeiter (m/w/d) für Leipzig.", "Servicemitarbeiter"),
        ("Food Service Associates should expect to clean.", "Food Service Associate"),
        ("Experienced Caregivers NEEDED today.", "Caregiver"),
        ("As our Care Coordinator in Hickory, NC, you'll welcome patients.", "Care Coordinator"),
        ("Our paint shop needs a compassionate Activity Assistant.", "Activity Assistant"),
    ],
)
def test_titles_in_sentences(text: str, title: str) -> None:
    assert value(text, "title") == title


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("We are Southwest Archives Trust, a charity for maps.", "Southwest Archives Trust"),
        ("Fern Wealth, formerly Oak Money, delivers plans to families.", "Fern Wealth"),
        ("Since 1946, Hollister & Dean has been helping families.", "Hollister & Dean"),
        ("Welcome to Paperkite! Paperkite builds invoicing tools.", "Paperkite"),
        (
            "Thorough knowledge of Dade Credit Union products. DCU is open. DCU is an equal opportunity employer.",
            "Dade Credit Union",
        ),
        ("Confidential\n\nClerk wanted.", None),
        ("Company: Confidential\nTitle: Clerk", None),
        ("You know Microsoft Excel. Customers are first. Training is provided.", None),
        ("A growing company located in Woodmere, NY is looking for a clerk.", None),
    ],
)
def test_employers_in_sentences(text: str, employer: str | None) -> None:
    assert value(f"Paint the town.\n\n{text}", "employer") == employer


RUN_TOGETHER = (
    "Claims Clerk - NightsFernhollow Mutual LtdLeeds LS2 7EW (two days at home)£21,000 a year. About usFernhollow"
    " insures cars. We are an equal opportunity employer. What you'll do- Answer calls- Log claims- Talk to garages"
    " What we need- Patience- A clear voice- Two years with claims How to applyWrite to jobs@fernhollow.example, "
) + "and tell us what you like about the work. " * 8


def test_text_whose_breaks_are_lost_gives_the_full_name_and_the_town() -> None:
    assert value(RUN_TOGETHER, "employer") == "Fernhollow Mutual Ltd"
    town = field(RUN_TOGETHER, "location")
    assert town is not None
    assert (town.value, town.sure) == ("Leeds", False)


def test_a_title_called_out_before_the_text_is_offered() -> None:
    found = field("WANTED: Evening claims clerk, Oxford. Small shop, owner runs it. Start soon.", "title")
    assert found is not None
    assert (found.value, found.sure) == ("Evening claims clerk", False)


def test_a_client_under_a_label_is_only_offered() -> None:
    found = field("Title: Claims Clerk (Nights)\nClient: Fern Mutual\nPay: $18.50/hr", "employer")
    assert found is not None
    assert (found.value, found.sure) == ("Fern Mutual", False)


def test_an_agency_is_only_offered() -> None:
    found = field("Key Staffing Partners is hiring on behalf of a well-known food distributor. Call us.", "employer")
    assert found is None or not found.sure
