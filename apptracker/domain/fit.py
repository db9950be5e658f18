"""What the fit check found: roles with the reasons that speak for and against them. Never a verdict."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Answer(IntEnum):
    """What a person says to a statement about themselves."""

    NO = -1
    PARTLY = 0
    YES = 1


@dataclass(frozen=True, slots=True)
class RoleFit:
    """How a role looks in the light of the answers: ``reasons`` speak for it, ``doubts`` against it, both in words.
    ``answered`` of the ``asked`` statements that concern it were answered."""

    role: str
    name: str
    reasons: tuple[str, ...]
    doubts: tuple[str, ...]
    answered: int
    asked: int


@dataclass(frozen=True, slots=True)
class Fit:
    """``suggested``: roles worth reading about, the best first; ``others``: the rest that answers speak to at all.
    ``work_reasons`` and ``work_doubts`` concern the work as a whole."""

    answered: int
    asked: int
    suggested: tuple[RoleFit, ...] = ()
    others: tuple[RoleFit, ...] = ()
    work_reasons: tuple[str, ...] = ()
    work_doubts: tuple[str, ...] = ()

    @property
    def enough(self) -> bool:
        """Whether enough was answered for a suggestion to mean something: half."""
        return 2 * self.answered >= self.asked > 0
