"""Stages an application passes through. People may rename, reorder and hide them; the kind is fixed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class StageKind(StrEnum):
    """What a stage means to rules and figures, whatever the person calls it."""

    SAVED = "saved"
    APPLIED = "applied"
    SCREENING = "screening"
    INTERVIEWING = "interviewing"
    OFFER = "offer"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    NO_RESPONSE = "no-response"

    @property
    def is_ending(self) -> bool:
        """Whether the application is over: nothing more is expected, so reminders rest."""
        return self in ENDINGS


ENDINGS = frozenset(
    {
        StageKind.ACCEPTED,
        StageKind.DECLINED,
        StageKind.REJECTED,
        StageKind.WITHDRAWN,
        StageKind.NO_RESPONSE,
    }
)

#: The employer has answered, be it with a no.
ANSWERED = frozenset(
    {
        StageKind.SCREENING,
        StageKind.INTERVIEWING,
        StageKind.OFFER,
        StageKind.ACCEPTED,
        StageKind.DECLINED,
        StageKind.REJECTED,
    }
)


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage as the person has it."""

    id: int
    name: str
    kind: StageKind
    position: int
    hidden: bool = False


#: What a new file starts with, in order (product.md, "Words").
DEFAULT_STAGES: tuple[tuple[str, StageKind], ...] = (
    ("Saved", StageKind.SAVED),
    ("Applied", StageKind.APPLIED),
    ("Screening", StageKind.SCREENING),
    ("Interviewing", StageKind.INTERVIEWING),
    ("Offer", StageKind.OFFER),
    ("Accepted", StageKind.ACCEPTED),
    ("Declined", StageKind.DECLINED),
    ("Rejected", StageKind.REJECTED),
    ("Withdrawn", StageKind.WITHDRAWN),
    ("No response", StageKind.NO_RESPONSE),
)


def find_stage(stages: list[Stage], wanted: str) -> Stage | None:
    """The stage with this name or kind, in any case; a name wins over a kind."""
    folded = " ".join(wanted.casefold().split())
    for stage in stages:
        if stage.name.casefold() == folded:
            return stage
    for stage in stages:
        if folded.replace(" ", "-").replace("_", "-") == stage.kind.value:
            return stage
    return None
