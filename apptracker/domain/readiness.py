"""How ready a person is for a target: what is shown, what is only claimed, what is missing, and what to do next.

A target is named ``role:<id>`` (a role of the guide) or ``application:<id>``. The figure is this program's own
reckoning by open rules, never a verdict.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum


class State(StrEnum):
    """What the profile says of one thing: a story, a job, a certificate or the like shows it; a listed skill or the
    summary names it and nothing shows it; nothing does."""

    EVIDENCED = "evidenced"
    CLAIMED = "claimed"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Shown:
    """A stored fact (``work:2``, ``story:3``) that speaks for something, and why in words."""

    fact: str
    why: str


@dataclass(frozen=True, slots=True)
class SkillState:
    """One thing the target calls for. ``needed``: asked for, not just good to have. ``near``: why something close to
    it counts a little, where nothing shows the thing itself. ``credit`` 0 to 1 is how far it counts and ``weight`` how
    much, within its part ``part``. ``kind``: "soft", "technical", "tool" or the kind of a posting's requirement.
    ``article``: the guide's entry on it, as ``kind:id``, or "". ``said``: the name inside a sentence."""

    id: str
    name: str
    needed: bool
    state: State
    facts: tuple[Shown, ...] = ()
    near: str = ""
    credit: float = 0.0
    weight: float = 1.0
    part: str = ""
    kind: str = ""
    article: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the figure: ``have`` of ``of`` earns ``points`` of at most ``weight``. ``about``: what counts, in
    words. ``source``: rows of the guide ledger it rests on."""

    id: str
    name: str
    weight: int
    have: float
    of: float
    about: str
    source: tuple[str, ...] = ()

    @property
    def points(self) -> int:
        return round(self.weight * self.have / self.of) if self.of else 0

    def gain(self, more: float) -> float:
        """The points that ``more`` of it would add."""
        return self.weight * min(more, self.of - self.have) / self.of if self.of else 0.0


class StepKind(StrEnum):
    """What a step of the plan is: tell a story, add to the profile, learn, or rehearse."""

    STORY = "story"
    PROFILE = "profile"
    LEARN = "learn"
    REHEARSE = "rehearse"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the plan. ``text`` says what to do (a reminder's words, too), ``points`` what it adds to the figure.
    ``place``: where in the program it is done (``profile:work``) or, for learning and rehearsing, the guide's entry to
    read (``skill:crm``). ``prompt`` and ``skills``: what a new story begins with, the skills by name. ``planned``: the
    day of the open reminder for it."""

    id: str
    text: str
    why: str
    points: float
    kind: StepKind
    place: str = ""
    prompt: str = ""
    skills: tuple[str, ...] = ()
    planned: date | None = None


@dataclass(frozen=True, slots=True)
class Readiness:
    """``target`` as the module says, ``role`` the guide's role behind it, or "" where none fits. ``history``: days with
    figures, oldest first. ``empty``: the profile holds nothing that could speak for the person yet."""

    target: str
    role: str
    title: str
    parts: tuple[Part, ...]
    skills: tuple[SkillState, ...]
    plan: tuple[Step, ...] = ()
    history: tuple[tuple[date, int], ...] = ()
    empty: bool = False

    @property
    def figure(self) -> int:
        """0 to 100: the points of the parts together."""
        return sum(part.points for part in self.parts)

    def in_state(self, state: State) -> tuple[SkillState, ...]:
        return tuple(skill for skill in self.skills if skill.state is state)

    def with_history(self, history: tuple[tuple[date, int], ...]) -> Readiness:
        return replace(self, history=history)


def whole_weights(weights: dict[str, float], total: int = 100) -> dict[str, int]:
    """Weights scaled to whole numbers that add up to ``total``; the largest remainders get what rounding leaves."""
    everything = sum(weights.values())
    if not everything:
        return {}
    exact = {id_: total * weight / everything for id_, weight in weights.items()}
    whole = {id_: int(share) for id_, share in exact.items()}
    behind = sorted(exact, key=lambda id_: whole[id_] - exact[id_])
    for id_ in behind[: total - sum(whole.values())]:
        whole[id_] += 1
    return whole
