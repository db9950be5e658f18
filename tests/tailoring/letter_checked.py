"""A letter in a file and somebody to judge it for, shared by the tests of the checklist."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from apptracker.domain.letters import Check
from apptracker.domain.profile import Fact, FactKind, Profile, Story
from apptracker.guide.lexicon import lexicon
from apptracker.tailoring.coverage import cover
from apptracker.tailoring.letter.checks import Against, judge
from apptracker.tailoring.letter.checks.reading import ReadLetter, read_letter
from apptracker.tailoring.reading import read_text

TODAY = date(2026, 11, 21)
POSTING = """Support Desk Agent
Employer: Marlow & Finch Ltd
Location: York

Requirements
- At least 1 year of customer service experience
- Patience with customers
- Experience with Zendesk
- Clear written communication

We look after guests of forty small hotels by phone and chat.
"""
PERSON = Profile(
    (
        Fact("basics:name", FactKind.BASICS, {"value": "Rosa Lindqvist"}),
        Fact("basics:email", FactKind.BASICS, {"value": "rosa@example.com"}),
        Fact("basics:phone", FactKind.BASICS, {"value": "+44 7700 900456"}),
        Fact("basics:location", FactKind.BASICS, {"value": {"city": "York", "countryCode": "GB"}}),
        Fact(
            "work:1",
            FactKind.WORK,
            {"name": "Tidewater Hotel", "position": "Receptionist", "startDate": "2022-03"},
        ),
        Fact("highlight:1", FactKind.HIGHLIGHT, {"text": "Answered 50 guest calls a day"}, parent="work:1"),
        Fact("skill:1", FactKind.SKILL, {"name": "Tools", "keywords": ["Zendesk"]}),
        Fact("language:1", FactKind.LANGUAGE, {"language": "Swedish", "fluency": "Native"}),
    ),
    (
        Story(
            1,
            "The double booking",
            situation="Two families had booked one room",
            action="Stayed patient, found a room next door and wrote both a clear note",
            result="Both came back the year after",
            skills=("Patience", "Written communication"),
        ),
    ),
)
GOOD = """Rosa Lindqvist
York
rosa@example.com
+44 7700 900456

20 November 2026

Marlow & Finch Ltd

Dear Ms Okafor,

I am applying for the Support Desk Agent role at Marlow & Finch. Your guests call when a plan has gone wrong, and that
is the part of reception work that suits me most.

At Tidewater Hotel I answered 50 guest calls a day and logged each of them in Zendesk. Most were settled while the guest
was still on the line. Where they were not, the next shift found a note that told them what had been promised, and the
guest never had to explain it twice.

One evening two families had booked the same room. Both were tired, and neither wanted to wait. I stayed patient, found
a room next door, and wrote each of them a clear note about breakfast and the bill. Both families came back the year
after, and one of them asked for me at the desk.

Swedish is my first language, which helps with guests from the ferries. Your advert also mentions chat. Short written
answers were part of every evening shift, so typing while somebody waits is nothing new.

I would be glad to tell you more. Thank you for reading this.

Yours sincerely,
Rosa Lindqvist
"""


def against(**changed: object) -> Against:
    reading = read_text(POSTING, today=TODAY)
    asked = Against(
        lexicon(),
        TODAY,
        PERSON,
        coverage=cover(reading.requirements, PERSON, lexicon(), TODAY),
        posting=POSTING,
        application_id=3,
        employer="Marlow & Finch Ltd",
        title="Support Desk Agent",
        contact="Ms Ada Okafor",
        second_reader=True,
    )
    return replace(asked, **changed)  # type: ignore[arg-type]


def read(text: str) -> ReadLetter:
    return read_letter(text, english="en-GB")


def findings(text: str, **changed: object) -> list[Check]:
    """What is found in a letter's text, with lines for places."""
    taken = read(text)
    return list(taken.placed(judge(taken.letter, against(**changed))))


def ids(text: str, **changed: object) -> set[str]:
    return {check.id for check in findings(text, **changed)}


def found(id_: str, text: str, **changed: object) -> list[str]:
    """The messages of one kind."""
    return [check.message for check in findings(text, **changed) if check.id == id_]
