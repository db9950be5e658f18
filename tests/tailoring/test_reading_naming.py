"""What a job is called, who hires and whom to write to, in the many ways short and hasty adverts say it."""

from __future__ import annotations

from datetime import date

import pytest

from apptracker.tailoring.letter.names import title_in_prose
from apptracker.tailoring.reading import read_text

TODAY = date(2026, 11, 22)
WORK = "\nYou book rides for patients who have no car and tell them when the driver comes.\n"


def field(text: str, name: str) -> tuple[str, bool] | None:
    value = read_text(text, today=TODAY).fields.get(name)
    return (str(value.value), value.sure) if value else None


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Chat Agent (Live Chat & Email) – Remote, US\n\nFern & Moss | Retail | Full-time",
            "Chat Agent (Live Chat & Email)",
        ),
        ("Chat Agent (Live Chat & Email, Remote)\nFern & Moss\nBoise, ID", "Chat Agent"),
        ("Night phone agents needed!! Swiftwater Rides, Boise ID. $17 an hour.", "Night phone agent"),
        ("Phone operators wanted now. Swiftwater Rides, Boise ID. Nights.", "Phone operator"),
        ("Kind to callers and kind to each other.\nWe're looking for a Claims Handlers to join us.", "Claims Handler"),
        ("We are hiring call handlers in York." + WORK, "call handler"),
        ("Now hiring: Night Receptionist\nHarbor Inn, Duluth, MN" + WORK, "Night Receptionist"),
        ("Join us as a Guest Services Agent!" + WORK, "Guest Services Agent"),
        ("Position: Ride Coordinator" + WORK, "Ride Coordinator"),
        ("Oak Dental is looking for two phone receptionists." + WORK, "phone receptionist"),
        ("Oak Dental is hiring Customer Team Members for our new office." + WORK, "Customer Team Member"),
        ("Are you a Billing Specialist who likes to talk? Call us." + WORK, "Billing Specialist"),
    ],
)
def test_the_title_is_read_whole_and_for_one_person(text: str, title: str) -> None:
    read = field(text, "title")
    assert read is not None
    assert read[0] == title


def test_an_advert_that_only_speaks_of_an_opening_has_no_title() -> None:
    text = "We have an evening opening, part-time.\nAnswer calls about our cards.\nKeep notes of every call."
    assert field(text, "title") is None


@pytest.mark.parametrize(
    ("title", "named"),
    [
        ("Chat Agent (Live Chat & Email)", "Chat Agent (Live Chat & Email)"),
        ("Chat Agent (Live Chat", "Chat Agent"),
        ("Chat Agent (Leeds)", "Chat Agent"),
        ("Chat Agent, Remote", "Chat Agent"),
        ("phone agents", "Phone Agent"),
        ("Phone agent", "Phone Agent"),
        ("CLAIMS HANDLERS", "Claims Handler"),
        ("Head of Customer Success", "Head of Customer Success"),
        ("Team Lead, Phone Sales", "Team Lead, Phone Sales"),
    ],
)
def test_a_sentence_names_one_job_without_mode_or_place(title: str, named: str) -> None:
    assert title_in_prose(title) == named


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("Phone agents wanted!! Swiftwater Rides, Boise, ID. $17/hr. Nights.", "Swiftwater Rides"),
        ("Job Title: Phone Agent\nRef: 77\nGovernment of Northmark\nGrade 4" + WORK, "Government of Northmark"),
        ("Phone Agent\n" + WORK + "\nBlue Heron Rides", "Blue Heron Rides"),
    ],
)
def test_a_name_that_stands_by_itself_is_offered_as_the_employer(text: str, employer: str) -> None:
    assert field(text, "employer") == (employer, False)


def test_the_line_under_the_title_may_hold_much_between_its_bars() -> None:
    under = "Gull Air Lines | Salt Lake City, UT or at home once you are trained | Full-time and part-time | Shift bid"
    assert field(f"Booking Agent\n{under}\n\nAt Gull we answer 900 calls a day.", "employer") == (
        "Gull Air Lines",
        True,
    )


@pytest.mark.parametrize(
    "last", ["Great Benefits", "Senior Recruiter, Hartwell Talent", "Nights And Weekends", "Boise, ID"]
)
def test_a_last_line_that_is_no_name_is_no_employer(last: str) -> None:
    assert field(f"Phone Agent\n{WORK}\n{last}", "employer") is None


@pytest.mark.parametrize(
    ("said", "name", "sure"),
    [
        ("Questions about the job? Ask Mara Lindholm, Head of Guest Happiness.", "Mara Lindholm", True),
        ("Questions? Contact Jane Moreau.", "Jane Moreau", True),
        ("Apply to Gareth Pym by 6 December.", "Gareth Pym", True),
        ("Please send your application to Ms Ogden.", "Ms Ogden", True),
        ("Your application goes to Leila Haddad (People Team).", "Leila Haddad", True),
        ("Hiring manager: Ana Prieto", "Ana Prieto", True),
        ("Please get in touch with our Team Leader Tom Baker on 01632 960 001.", "Tom Baker", True),
        ("Call Rhonda at 218-555-0147.", "Rhonda", False),
        ("Call Rhonda 218-555-0147.", "Rhonda", False),
    ],
)
def test_whom_to_write_to(said: str, name: str, sure: bool) -> None:
    assert field(f"Phone Agent\n{WORK}\n{said}", "contact_name") == (name, sure)


@pytest.mark.parametrize(
    "said",
    [
        "Hiring manager: Customer Care Manager",
        "Questions? Contact Customer Care.",
        "Send your application to Human Resources.",
        "Contact Harbor Transit for more.",
        "Ask Guest Relations for the form.",
        "Your application goes to Talent Acquisition.",
        "Contact Center hours are 8 to 8.",
    ],
)
def test_departments_posts_and_firms_are_nobody_to_write_to(said: str) -> None:
    assert field(f"Phone Agent\n{WORK}\n{said}", "contact_name") is None


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("9-1-1 Dispatcher\nSalary: $45,884 a year" + WORK, "9-1-1 Dispatcher"),
        ("911 Calltaker\nNights" + WORK, "911 Calltaker"),
        (
            "Booking Agent - Bilingual\nCompany: Quill Rides\nROLE: To assist patients with all that rides need."
            + WORK,
            "Booking Agent",
        ),
    ],
)
def test_numbers_belong_to_titles_and_what_a_role_is_for_does_not(text: str, title: str) -> None:
    read = field(text, "title")
    assert read is not None
    assert title_in_prose(read[0]) == title


@pytest.mark.parametrize(
    ("under", "employer"),
    [
        ("Fernmail.io\n\nRemote - Worldwide\n\nJoin Fernmail.io and answer those who write.", "Fernmail.io"),
        ("TYPE OF WORK\n\nFull Time\n\nSALARY\n\n$6 per hour\n\nYou answer those who write.", None),
        ("Share this on Facebook\nBack\n\nYou answer those who write.", None),
    ],
)
def test_what_boards_print_is_no_employer(under: str, employer: str | None) -> None:
    read = field(f"Support Agent\n\n{under}", "employer")
    assert (read and read[0]) == employer
