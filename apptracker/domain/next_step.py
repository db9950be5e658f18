"""The one step to suggest next: pure rules over what the data says, most useful first.

Where advice comes from a guide, ``source`` names its rows in the ledger; the figures are the program's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from apptracker.domain.day import USUAL_GOAL

#: Our own figures: days before an interview, days after an offer was accepted, stories.
INTERVIEW_DAYS = 3
TAKEN_DAYS = 60
STORIES = 3


class StepKind(StrEnum):
    PROFILE = "profile"
    FIRST_POSTING = "first-posting"
    PREPARE = "prepare"
    LETTER = "letter"
    SEND = "send"
    ANSWER = "answer"
    WITHDRAW = "withdraw"
    STORY = "story"
    POSTINGS = "postings"


@dataclass(frozen=True, slots=True)
class Job:
    """An application that a step is about, and the day that matters: its closing date, its interview, its last news."""

    application_id: int
    employer: str
    title: str
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """What the data says. ``unprepared``: the next interview within :data:`INTERVIEW_DAYS` that has no prep sheet;
    ``closing``: the saved job that closes next, soon (:mod:`apptracker.domain.day`), and has no letter; ``unsent``: a
    saved job whose letter is kept; ``offer``: an offer that waits for an answer, since its day; ``taken``: an offer
    was accepted within :data:`TAKEN_DAYS`; ``waiting``: an employer who still decides although it was; ``applied``:
    jobs applied for in the last seven days, of which they mean to reach ``goal`` a week (0: no goal); ``roles``: what
    the person aims at."""

    today: date
    has_profile: bool = False
    stories: int = 0
    applications: int = 0
    unprepared: Job | None = None
    closing: Job | None = None
    unsent: Job | None = None
    offer: Job | None = None
    taken: bool = False
    waiting: Job | None = None
    applied: int = 0
    goal: int = USUAL_GOAL
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do, why, and the word on its button. ``ours``: what of it stands in no guide."""

    kind: StepKind
    title: str
    reason: str
    button: str
    application_id: int | None = None
    source: tuple[str, ...] = ()
    ours: str = ""


def next_steps(facts: Facts) -> tuple[Step, ...]:
    """What makes sense now, most useful first; never nothing."""
    found = (
        _profile(facts),
        _first(facts),
        _answer(facts),
        _withdraw(facts),
        _prepare(facts),
        _letter(facts),
        _send(facts),
        _story(facts),
    )
    steps = tuple(step for step in found if step is not None)
    return steps if any(step.kind is StepKind.FIRST_POSTING for step in steps) else (*steps, _postings(facts))


def _profile(facts: Facts) -> Step | None:
    """Ledger: letter-confident-but-honest."""
    if facts.has_profile:
        return None
    return Step(
        StepKind.PROFILE,
        "Tell what you can do",
        "A letter tells only what you keep here about yourself. A resume file fills most of it in one go.",
        "Fill in your profile",
        source=("letter-confident-but-honest",),
    )


def _first(facts: Facts) -> Step | None:
    """Ledger: search-own-site-career-pages."""
    if facts.applications:
        return None
    for_roles = _for_roles(facts)
    return Step(
        StepKind.FIRST_POSTING,
        "Add the first posting",
        f"Paste a posting that appeals to you{for_roles}. Employers' own career pages are a good start.",
        "Add a posting",
        source=("search-own-site-career-pages",),
    )


def _answer(facts: Facts) -> Step | None:
    """Ledger: research-benefits-and-total-pay; the rest is ours."""
    job = facts.offer
    if job is None:
        return None
    return Step(
        StepKind.ANSWER,
        f"You have an offer from {job.employer}",
        "Thank them and ask by when they need your answer. Read all of it, pay, hours and start day, write down your "
        "questions, and then accept, decline or ask for time.",
        "See what to write",
        job.application_id,
        source=("research-benefits-and-total-pay",),
        ours="The order of things.",
    )


def _withdraw(facts: Facts) -> Step | None:
    """Ours: the guides do not speak of it."""
    job = facts.waiting
    if job is None:
        return None
    return Step(
        StepKind.WITHDRAW,
        f"Tell {job.employer} that you have a job",
        f"You accepted an offer, and {job.title} is still open there. A short, friendly word frees the place for "
        "somebody else and keeps the door open for you.",
        "See what to write",
        job.application_id,
        ours="The whole step.",
    )


def _prepare(facts: Facts) -> Step | None:
    """Ledger: interview-answers-ahead, interview-reread-your-letter."""
    job = facts.unprepared
    if job is None or job.day is None:
        return None
    when = _ahead(job.day, facts.today)
    return Step(
        StepKind.PREPARE,
        f"Get ready for {job.employer}",
        f"The interview is {when}. The prep sheet puts likely questions beside your own "
        "stories, and what your letter claims.",
        "Write the prep sheet",
        job.application_id,
        source=("interview-answers-ahead", "interview-reread-your-letter"),
    )


def _letter(facts: Facts) -> Step | None:
    """Ledger: letter-worth-writing."""
    job = facts.closing
    if job is None or job.day is None:
        return None
    when = _ahead(job.day, facts.today)
    return Step(
        StepKind.LETTER,
        f"Write the letter to {job.employer}",
        f"{job.title} closes {when}, and there is no letter yet.",
        "Write the letter",
        job.application_id,
        source=("letter-worth-writing",),
    )


def _send(facts: Facts) -> Step | None:
    """Ledger: letter-reread-and-edit."""
    job = facts.unsent
    if job is None:
        return None
    when = _ahead(job.day, facts.today) if job.day else ""
    closes = f" The job closes {when}." if when else ""
    return Step(
        StepKind.SEND,
        f"Send the letter to {job.employer}",
        f"A letter for {job.title} is kept and not marked as sent.{closes} Read it once more, then send it.",
        "Open the letter",
        job.application_id,
        source=("letter-reread-and-edit",),
    )


def _story(facts: Facts) -> Step | None:
    """Ledger: letter-pick-three-moments, interview-behavioural-trio."""
    if facts.stories >= STORIES:
        return None
    kept = ("No story is kept yet.", "One story is kept.", "Two stories are kept.")[facts.stories]
    return Step(
        StepKind.STORY,
        "Tell a story of your own",
        f"{kept} Three true moments – a dispute you settled, someone you helped, many things at once – carry letters "
        "and interviews.",
        "Add a story",
        source=("letter-pick-three-moments", "interview-behavioural-trio"),
    )


def _postings(facts: Facts) -> Step:
    """Ledger: search-own-site-career-pages, search-major-job-boards."""
    for_roles = _for_roles(facts)
    if facts.taken:
        reason = (
            f"You accepted a job: well done. Should you go on looking: look{for_roles} on the career pages of "
            "employers you like, then on the large boards."
        )
    else:
        pace = _pace(facts)
        reason = f"{pace} Look{for_roles} on the career pages of employers you like, then on the large boards."
    return Step(
        StepKind.POSTINGS,
        "Look for the next job",
        reason,
        "Add a posting",
        source=("search-own-site-career-pages", "search-major-job-boards"),
    )


def _pace(facts: Facts) -> str:
    """How many jobs were applied for lately, beside the goal of a week."""
    if not facts.applied:
        return "No application in the last seven days. One today is a good start."
    jobs = "one job" if facts.applied == 1 else f"{facts.applied} jobs"
    if facts.applied >= facts.goal > 0:
        return f"You applied for {jobs} in seven days: a steady pace."
    if facts.goal == USUAL_GOAL:
        return f"You applied for {jobs} in seven days; {facts.goal} a week is our idea of a steady pace."
    if facts.goal:
        return f"You applied for {jobs} in seven days; {facts.goal} a week is your goal."
    return f"You applied for {jobs} in seven days."


def _for_roles(facts: Facts) -> str:
    """ " for work as Chat Agent or Team Lead", or ''."""
    return f" for work as {' or '.join(facts.roles[:2])}" if facts.roles else ""


def _ahead(day: date, today: date) -> str:
    days = (day - today).days
    return ("today", "tomorrow")[days] if 0 <= days < 2 else f"in {days} days"
