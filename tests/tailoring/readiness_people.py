"""A small guide and people for the tests of readiness."""

from __future__ import annotations

from datetime import date

from apptracker.domain.postings import Requirement, RequirementKind
from apptracker.domain.profile import Fact, FactKind, Profile, Story
from apptracker.guide.entries import Level, Role, Skill, Tool
from apptracker.guide.lexicon import lexicon
from apptracker.tailoring.readiness import Knowledge, Person

TODAY = date(2026, 11, 21)


def skill(id_: str, name: str, kind: str, *terms: str) -> Skill:
    said = {"meaning": "m", "why": "w", "show": "s", "learn": "Read up. Try it.", "prompt": f"When {id_}?"}
    return Skill(id=id_, name=name, kind=kind, terms=terms, ours="x", **said)


def level(id_: str, rank: int, *skills: str) -> Level:
    return Level(id=id_, name=id_.title(), rank=rank, years="", text="", focus="", skills=skills, ours="x")


def role(**values: object) -> Role:
    plain = {"name": "Greeter", "family": "", "summary": "", "duties": (), "like": "", "thrives": "", "hard": ""}
    asked = {"skills": ("patience", "empathy"), "useful": ("typing",), "tools": ("records",), "levels": ("first",)}
    return Role(id="greeter", ours="x", **{**plain, **asked, **values})  # type: ignore[arg-type]


GUIDE = Knowledge(
    skills={
        s.id: s
        for s in (
            skill("patience", "Patience", "soft", "patience"),
            skill("empathy", "Empathy", "soft", "empathy"),
            skill("typing", "Typing", "technical", "typing"),
        )
    },
    tools={"records": Tool(id="records", name="CRM", meaning="", learn="Try one.", terms=("crm", "zendesk"), ours="x")},
    levels={"first": level("first", 1), "later": level("later", 3, "empathy")},
    courses={},
    scenarios={},
)


def fact(key: str, parent: str | None = None, **data: object) -> Fact:
    return Fact(key, FactKind(key.partition(":")[0]), data, parent)


JOB = fact("work:1", name="Harbor", position="Cashier", startDate="2020")
LINE = fact("highlight:1", "work:1", text="Logged 60 calls a day in Zendesk")
PATIENT = Story(1, "The long queue", "A queue", "", "I stayed patient", "All were served", ("Patience",))


def person(*facts: Fact, stories: tuple[Story, ...] = ()) -> Person:
    return Person(Profile(facts, stories), lexicon(), TODAY)


def asked(id_: str, kind: RequirementKind, term: str | None, *, must: bool = True, text: str = "x") -> Requirement:
    return Requirement(id_, text, kind, term, must, 1.0, 0, 0)
