"""A prep sheet as planned: what to know, say, ask and arrange for one interview. Nothing in it about the person is
worded here; stories and highlights stand as they were stored."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class AnswerFrom(StrEnum):
    """What an answer is made of."""

    STORY = "story"
    FIT = "fit"  # the best evidence for what this posting asks
    FACTS = "facts"
    RESEARCH = "research"
    PLAN = "plan"


@dataclass(frozen=True, slots=True)
class Glance:
    """One fact of the interview or the application; ``known`` is false where only a reminder to find out stands."""

    label: str
    value: str
    known: bool = True


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence of the letter about the person, and the facts it rests on."""

    text: str
    facts: tuple[str, ...]

    @property
    def story(self) -> str:
        """The key of the story it tells a part of, or ''."""
        return self.facts[0] if len(self.facts) == 1 and self.facts[0].startswith("story:") else ""


@dataclass(frozen=True, slots=True)
class OwnEvidence:
    """A stored fact that can answer a question: ``parts`` as stored (of a story: how it began, what the person did,
    how it ended), ``title`` where it comes from, ``shows`` what of the posting it answers, as a letter names it."""

    fact: str
    title: str
    parts: tuple[str, ...]
    why: str
    shows: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        return " ".join(self.parts)


@dataclass(frozen=True, slots=True)
class PreparedQuestion:
    """A likely question. ``why`` says why it was chosen; ``missing`` what to add where nothing stored fits, or ''."""

    id: str
    text: str
    why: str
    tests: str
    build: str
    trap: str
    answer: AnswerFrom
    evidence: tuple[OwnEvidence, ...]
    missing: str
    inferred: bool
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """Something the posting asks for that nothing stored answers."""

    requirement: str
    text: str
    must: bool
    advice: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """Something to find out (research) or to ask, with the reason or a hint where to look."""

    id: str
    text: str
    why: str
    inferred: bool
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NamedMeasure:
    """A figure that the posting names, and what it means."""

    name: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Kept:
    """An entry of the guide that the person put on the sheet, in a line or two."""

    reference: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Noticed:
    """A sign of the employer that the person noticed, good or bad."""

    id: str
    name: str
    good: bool


@dataclass(frozen=True, slots=True)
class PrepSheet:
    """Everything for one interview, by section. ``employer`` holds sentences of the posting, word for word."""

    application_id: int
    interview_id: int | None
    title: str
    person: str
    expect: str
    glance: tuple[Glance, ...]
    claims: tuple[Claim, ...]
    claims_note: str
    questions: tuple[PreparedQuestion, ...]
    gaps: tuple[Gap, ...]
    employer: tuple[str, ...]
    research: tuple[Prompt, ...]
    ask: tuple[Prompt, ...]
    measures: tuple[NamedMeasure, ...]
    pay: str
    pay_note: str
    logistics: tuple[str, ...]
    practice: tuple[str, ...]
    last_minute: tuple[str, ...]
    from_guide: tuple[Kept, ...] = ()
    noticed: tuple[Noticed, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The sheet by sections, with stable keys, ready for JSON."""
        return {
            "application": self.application_id,
            "interview": self.interview_id,
            "title": self.title,
            "expect": self.expect,
            "at_a_glance": [{"label": g.label, "value": g.value, "known": g.known} for g in self.glance],
            "claims": [{"text": c.text, "facts": list(c.facts)} for c in self.claims],
            "claims_note": self.claims_note,
            "questions": [
                {
                    "id": q.id,
                    "text": q.text,
                    "why": q.why,
                    "tests": q.tests,
                    "build": q.build,
                    "trap": q.trap,
                    "answer_from": q.answer.value,
                    "evidence": [{"fact": e.fact, "title": e.title, "text": e.text, "why": e.why} for e in q.evidence],
                    "missing": q.missing or None,
                    "inferred": q.inferred,
                    "source": list(q.source),
                }
                for q in self.questions
            ],
            "gaps": [
                {"requirement": g.requirement, "text": g.text, "must": g.must, "advice": g.advice} for g in self.gaps
            ],
            "employer": list(self.employer),
            "research": [_prompt(p) for p in self.research],
            "ask": [_prompt(p) for p in self.ask],
            "measures": [{"name": m.name, "meaning": m.meaning} for m in self.measures],
            "pay": {"text": self.pay or None, "note": self.pay_note},
            "logistics": list(self.logistics),
            "practice": list(self.practice),
            "last_minute": list(self.last_minute),
            "from_guide": [{"reference": k.reference, "title": k.title, "text": k.text} for k in self.from_guide],
            "noticed": [{"id": n.id, "name": n.name, "good": n.good} for n in self.noticed],
        }


def _prompt(prompt: Prompt) -> dict[str, Any]:
    return {
        "id": prompt.id,
        "text": prompt.text,
        "why": prompt.why,
        "inferred": prompt.inferred,
        "source": list(prompt.source),
    }
