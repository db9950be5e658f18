"""Stages an application passes through. People may rename, reorder and hide them; the kind is fixed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


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
    """One stage as the person has it. ``card_limit``: so many applications they want in it at most, None for any."""

    id: int
    name: str
    kind: StageKind
    position: int
    hidden: bool = False
    card_limit: int | None = None


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

#: Stages of these kinds someone must see: what is captured goes to the one, what is sent to the other.
ALWAYS_SHOWN = (StageKind.SAVED, StageKind.APPLIED)


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


def stage_of_kind(stages: Iterable[Stage], kind: StageKind) -> Stage | None:
    """The first stage that means this, in the person's order, one that shows before one that is hidden. What the
    program does by itself goes by this, and not by names, which a person may give as they like."""
    of_kind = [stage for stage in stages if stage.kind is kind]
    return next((stage for stage in of_kind if not stage.hidden), of_kind[0] if of_kind else None)
