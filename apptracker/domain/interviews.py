"""Interviews, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class InterviewFormat(StrEnum):
    PHONE = "phone"
    VIDEO = "video"
    IN_PERSON = "in-person"
    ASSESSMENT = "assessment"
    SIMULATED_CALL = "simulated-call"


#: How an interview's format reads inside a sentence.
FORMAT_WORDS = {
    InterviewFormat.PHONE: "phone interview",
    InterviewFormat.VIDEO: "video interview",
    InterviewFormat.IN_PERSON: "in-person interview",
    InterviewFormat.ASSESSMENT: "assessment",
    InterviewFormat.SIMULATED_CALL: "simulated call",
}


class InterviewState(StrEnum):
    PLANNED = "planned"
    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Interview:
    """A dated meeting. ``wall_time`` (naive) with ``zone`` (IANA) is what was agreed; ``at`` is that instant."""

    id: int
    application_id: int
    at: datetime
    wall_time: datetime
    zone: str
    format: InterviewFormat
    minutes: int = 45
    round: int = 1
    people: tuple[str, ...] = ()
    place: str | None = None
    state: InterviewState = InterviewState.PLANNED
    outcome: str | None = None
