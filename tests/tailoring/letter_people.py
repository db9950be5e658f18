"""Hand-made people and postings that letter tests share."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from apptracker.adapters.documents.sandbox import render_template
from apptracker.domain.applications import Application
from apptracker.domain.letters import Length, Letter
from apptracker.domain.postings import Coverage
from apptracker.domain.profile import Fact, FactKind, Profile, Story
from apptracker.domain.stages import StageKind
from apptracker.guide.lexicon import lexicon
from apptracker.tailoring.coverage import cover
from apptracker.tailoring.letter.assemble import assemble
from apptracker.tailoring.letter.checks import Against, judge
from apptracker.tailoring.letter.plan import LetterPlan, Material, plan_letter
from apptracker.tailoring.reading import read_text

TODAY = date(2026, 11, 21)
TEMPLATES = Path(__file__).parents[2] / "templates" / "letters" / "en"


def basics(name: str, country: str = "US") -> list[Fact]:
    return [
        Fact("basics:name", FactKind.BASICS, {"value": name}),
        Fact("basics:email", FactKind.BASICS, {"value": "me@example.com"}),
        Fact("basics:phone", FactKind.BASICS, {"value": "(555) 010-0199"}),
        Fact("basics:location", FactKind.BASICS, {"value": {"city": "Springfield", "countryCode": country}}),
    ]


def work(number: int, highlights: dict[int, str], **data: object) -> list[Fact]:
    key = f"work:{number}"
    lines = [Fact(f"highlight:{n}", FactKind.HIGHLIGHT, {"text": text}, parent=key) for n, text in highlights.items()]
    return [Fact(key, FactKind.WORK, data), *lines]


AGENT = Profile(
    (
        *basics("Ana María O’Neill-Nguyễn"),
        *work(
            1,
            {1: "Answer 70 calls a day and log each in Zendesk", 2: "Trained five new agents on refunds"},
            name="Northwind Telecom",
            position="Customer Service Representative",
            startDate="2022-02",
        ),
        Fact("skill:1", FactKind.SKILL, {"name": "Tools", "keywords": ["Zendesk", "Excel"]}),
        Fact("language:1", FactKind.LANGUAGE, {"language": "English", "fluency": "Fluent"}),
        Fact("language:2", FactKind.LANGUAGE, {"language": "Spanish", "fluency": "Native speaker"}),
        Fact("availability:shifts", FactKind.AVAILABILITY, {"value": "I can work evenings and weekends"}),
    ),
    (
        Story(
            1,
            "Lost parcel",
            situation="A customer's parcel had been lost twice",
            action="Listened, traced the second parcel and sent a third by courier",
            result="She kept her subscription and 12 months later still quotes that call",
            skills=("Patience", "Problem solving"),
        ),
    ),
)
CHANGER = Profile(
    (
        *basics("Tom Weiß", "GB"),
        *work(
            1,
            {1: "Led a team of 9 through two refurbishments", 2: "Reduced waste by 14% in a year"},
            name="The Harbour Kitchen",
            position="Head Chef",
            startDate="2017-06",
            endDate="2026-08",
            summary="Ran the kitchen of an 80-seat restaurant.",
        ),
        *work(
            2,
            {3: "Served up to 120 guests a shift"},
            name="Café Lys",
            position="Waiter",
            startDate="2014",
            endDate="2017",
        ),
        Fact(
            "education:1",
            FactKind.EDUCATION,
            {"institution": "Leeds City College", "studyType": "Diploma", "area": "Catering"},
        ),
    )
)
BEGINNER = Profile(
    (
        *basics("陳小明"),
        Fact(
            "volunteer:1",
            FactKind.VOLUNTEER,
            {
                "organization": "City Library",
                "position": "Homework Helper",
                "startDate": "2025-01",
                "summary": "Taught maths to groups of six children.",
            },
        ),
        Fact(
            "education:1",
            FactKind.EDUCATION,
            {"institution": "Lincoln High School", "studyType": "High School Diploma"},
        ),
    )
)
EMPTY = Profile()
PEOPLE = {"agent": AGENT, "changer": CHANGER, "beginner": BEGINNER, "empty": EMPTY}

CALL_CENTER = """Customer Service Representative
Employer: Lakeside Insurance
Location: Remote

Requirements
- Patience and strong problem-solving skills
- Excellent written and verbal communication
- At least 2 years of customer service experience
- High school diploma or GED
- Experience with Zendesk is a plus
- Must be available for weekend shifts

We serve our members by phone and chat. Members come first.
"""
KITCHEN = """Kitchen Team Leader
Employer: Fable & Sons

What you bring
- Leadership and teamwork
- Attention to detail
- Able to lift 20 kg
"""
SHORT = "Do you love helping people? Join our front desk team today!"
POSTINGS = {"call center": CALL_CENTER, "kitchen": KITCHEN, "short": SHORT}


def written(
    profile: Profile,
    text: str | None,
    *,
    employer: str | None = "Lakeside Insurance",
    title: str | None = "Customer Service Representative",
    **more: Any,
) -> tuple[Letter, LetterPlan, Coverage]:
    posting = read_text(text, today=TODAY) if text else None
    coverage = cover(posting.requirements if posting else (), profile, lexicon(), TODAY)
    plan = plan_letter(
        Material(
            application=Application(7, employer, title, "Saved", StageKind.SAVED),
            posting=posting,
            coverage=coverage,
            profile=profile,
            lexicon=lexicon(),
            today=TODAY,
            **more,
        )
    )
    letter = assemble(render_template("standard.txt.j2", plan.context, [TEMPLATES]), plan, "standard")
    return letter, plan, coverage


def against(plan: LetterPlan, coverage: Coverage, profile: Profile, text: str | None) -> Against:
    """What a letter to the one application of these tests is judged against."""
    return Against(
        lexicon(),
        TODAY,
        profile,
        coverage=coverage,
        posting=text or "",
        application_id=plan.application_id,
        employer=plan.employer,
        title=plan.title,
        length=Length.STANDARD,
    )


def judged(profile: Profile, text: str | None, **more: Any) -> dict[str, str]:
    letter, plan, coverage = written(profile, text, **more)
    found = judge(letter, against(plan, coverage, profile, text))
    return {check.id: check.level.value for check in found}
