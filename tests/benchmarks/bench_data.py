"""What the benchmarks work on, made the same way each time from one seed: applications, a posting, a profile."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import bench_many

from apptracker import paths
from apptracker.domain.applications import Channel, WorkMode
from apptracker.domain.clock import FrozenClock
from apptracker.domain.money import Pay, PayPeriod
from apptracker.services import capture, profiles
from apptracker.store import Database

SEED = 2
NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
APPLICATIONS = 10_000
POSTING_BYTES = 8192

_EMPLOYER_HEADS = (
    "Larkspur Cedar Prairie Harbor Juniper Granite Willow Summit Copper Meadow Señora Møller Alder Birch Canyon Delta "
    "Evergreen Falcon Glacier Heron Ironwood Jasper Keystone Lantern Magnolia Northgate Orchard Pioneer Quarry Redwood"
).split()
_EMPLOYER_TAILS = ("Dental Supply", "Home Outfitters", "Insurance Group", "Credit Union", "Telecom", "Health Plan")
_LEVELS = ("", "Junior ", "Senior ", "Lead ", "Bilingual ", "Remote ")
_TITLES = (
    "Customer Service Representative",
    "Help Desk Agent",
    "Call Center Agent, Evenings",
    "Claims Advisor",
    "Support Specialist",
    "Order Desk Clerk",
    "Reservations Agent",
    "Patient Access Coordinator",
    "Dispatcher",
    "Technical Support Associate",
)
_PLACES = ("Austin, TX", "Remote", "Tulsa, OK", "Leeds", "Montréal, QC", "Boise, ID")
_SOURCES = ("LinkedIn", "Indeed", "a friend", "company site")
_REMINDERS = ("Check that the application arrived", "Ask about the next steps", "Follow up after a week of silence")

_OPENING = """Customer Care Specialist (Remote)
Employer: Juniper Lane Insurance
Location: Remote (United States)
Pay: $19.50-$23.00 per hour
Apply by December 18, 2026
"""
_SECTIONS: dict[str, str] = {
    "About us": """
        Juniper Lane Insurance looks after the home and car policies of 240,000 households in nine states.
        Our care team of sixty works from home and meets twice a year in Omaha.
        We answer nine calls out of ten ourselves and send on only what needs a licensed adjuster.
        Most of our team leads started on the phones.
    """,
    "What you will do": """
        Answer 50 to 70 inbound calls a day from policyholders and bring each to an end they are content with
        Reply to e-mails and live chats within the hour
        Explain bills, deductibles and changes of cover in plain words
        Take payments over the phone and follow the rules for card data
        Calm callers who have just had an accident and open their claim
        Log every contact in Salesforce before the next one begins
        Pass complaints to the right person and call back when they are settled
        Spot repeat questions and write help articles that answer them
        Meet our goals for first-call resolution, handle time and customer satisfaction
        Work with the billing, claims and underwriting teams
    """,
    "What you need": """
        Two years of experience in a call center or another customer-facing job
        High school diploma or equivalent
        Excellent spoken and written communication skills in English
        Patience and empathy with people who are upset
        Able to type 45 words per minute while talking
        Good working knowledge of Microsoft Office, above all Excel and Outlook
        Experience with Salesforce or a similar CRM is required
        A quiet room, a door that closes and wired internet of at least 50 Mbps
        Must be able to work evenings and every other Saturday
        Strong problem-solving skills and attention to detail
        Must pass a background check
        Reliable attendance and good time management
    """,
    "Nice to have": """
        Fluency in Spanish is a plus
        A property and casualty license, or the wish to earn one in your first six months
        Experience with Zendesk or Genesys
        Some experience training new colleagues
        Basic SQL for looking up reports
    """,
    "What we offer": """
        Health, dental and vision cover from the first day
        Fifteen days of paid time off, and your birthday
        Four weeks of paid training with a coach at your side
        A 401(k) plan with a match of four percent
        We send you the laptop, two screens and the headset
    """,
}
_MORE = """
    Policies differ from state to state, and we teach you the ones you need.
    Calls are recorded and reviewed with you every second week, so that you always know where you stand.
    You will learn to adapt quickly, because storms bring three times the usual calls.
    Teamwork here means that somebody helps within a minute when you raise your hand in the chat.
    We look for people who listen first, stay polite under pressure and own a problem until it is solved.
    Our tools are Salesforce, Five9 and Confluence, and we show you all three.
    You keep your own queue and plan your day around it.
    Good judgment matters more to us than a script.
"""


def sentences(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines()]


def posting_text() -> str:
    """A posting of just 8 KB (UTF-8): every section once, then further paragraphs until it is full."""
    random = Random(SEED)
    parts = [_OPENING]
    for heading, text in _SECTIONS.items():
        lines = sentences(text)
        parts.append(
            f"{heading}\n" + "\n".join(lines if heading == "About us" else [f"- {line}" for line in lines]) + "\n"
        )
    more = sentences(_MORE) + sentences(_SECTIONS["What you will do"])
    while len("\n".join(parts).encode()) < POSTING_BYTES:
        parts.append(" ".join(line.removesuffix(".") + "." for line in random.sample(more, 5)) + "\n")
    return "\n".join(parts).encode()[:POSTING_BYTES].decode("utf-8", "ignore").rsplit(" ", 1)[0] + "\n"


def applications(stage_ids: list[int], count: int) -> list[dict[str, Any]]:
    """Applications as a person's file holds them, some fields empty."""
    random = Random(SEED)
    made = []
    most = 40 + count // 1000
    for number in range(count):
        applied = date(2026, 1, 5) + timedelta(days=random.randrange(300))
        name = f"{random.choice(_EMPLOYER_HEADS)} {random.choice(_EMPLOYER_TAILS)}"
        made.append(
            {
                "employer": f"{name} {random.randrange(most)}",
                "title": random.choice(_LEVELS) + random.choice(_TITLES),
                "stage_id": random.choice(stage_ids),
                "location": random.choice(_PLACES),
                "work_mode": random.choice([None, *WorkMode]),
                "url": f"https://jobs.example.com/{number}",
                "source": random.choice(_SOURCES),
                "applied_on": applied if number % 4 else None,
                "deadline": applied + timedelta(days=30) if number % 3 == 0 else None,
                "pay": Pay(random.randrange(1500, 2600), None, "USD", PayPeriod.HOUR) if number % 2 else None,
            }
        )
    return made


def reminders(ids: list[int]) -> list[dict[str, Any]]:
    """Something to do for every fifth application of the newest 10,000: overdue, due and to come."""
    random = Random(SEED)
    today = NOW.replace(hour=0, minute=0)
    return [
        {
            "due": today + timedelta(days=random.randrange(-6, 30)),
            "text": random.choice(_REMINDERS),
            "application_id": id_,
            "channel": random.choice([Channel.PHONE, Channel.EMAIL]),
        }
        for id_ in ids[-APPLICATIONS::5]
    ]


def fill(folder: Path, count: int = APPLICATIONS) -> None:
    """A data folder with everything the benchmarks ask for; application 1 is the one with the posting that is read,
    matched and answered."""
    with Database.open(folder, FrozenClock(NOW - timedelta(days=1))) as db:  # the day of an import is no usual day
        profile = paths.resource("resources", "demo", "profile.json")
        profiles.import_resume(db, profile.read_bytes(), profile.name)
        capture.capture(db, [capture.Source("posting.txt", posting_text().encode())])
        with db.change("Filled for the benchmarks") as uow:
            stages = [stage.id for stage in db.read.stages()]
            ids = uow.add_applications(applications(stages, count - 1))
            bench_many.surround(uow._connection, ids, NOW, SEED)
            for reminder in reminders(ids):
                uow.add_reminder(**reminder)
