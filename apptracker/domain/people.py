"""People and employers as lists and pages show them, gathered over all applications."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from apptracker.domain.stages import StageKind

if TYPE_CHECKING:
    from apptracker.domain.applications import Application, Contact, Employer, Event, Interview, Reminder
    from apptracker.domain.records import SentPacket


LATEST = 50  # applications, interviews, lines of history … that a page has of somebody


class Who(StrEnum):
    """Which of the two lists."""

    PEOPLE = "people"
    EMPLOYERS = "employers"


#: What a list sorts by; whoever has nothing there comes last, by name.
SORTS = ("name", "employer", "last", "next", "applications")


class Listed(NamedTuple):
    """A line of the list. ``employer``: where a person works, or else of their latest application. ``last``: the day
    of the latest call, e-mail, answer or interview; ``next``: of the reminder that comes first, as it stands in the
    store. ``more`` tells a person's role, an employer's website."""

    id: int
    name: str
    employer: str
    more: str
    applications: int
    last: date | None
    next: Reminder | None


@dataclass(frozen=True, slots=True)
class StageCount:
    stage: str
    kind: StageKind
    count: int


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """Everything about a person. Applications, interviews and history come latest first; ``events`` is how many lines
    of history there are in all. ``works_for``: their employer, or else of their latest application (``guessed``)."""

    contact: Contact
    works_for: Employer | None
    guessed: bool
    applications: tuple[Application, ...]
    reminders: tuple[Reminder, ...]
    interviews: tuple[Interview, ...]
    history: tuple[Event, ...]
    events: int


@dataclass(frozen=True, slots=True)
class EmployerRecord:
    """Everything about an employer; as :class:`PersonRecord`, of which the latest are there, and in ``stages`` how many
    applications there are in each stage. ``reasons`` is why the person wanted to work there, in their words;
    ``noticed`` entries of the guide: signs of the employer that were seen."""

    employer: Employer
    stages: tuple[StageCount, ...]
    applied: int
    first_applied: date | None
    last_applied: date | None
    applications: tuple[Application, ...]
    people: tuple[Contact, ...]
    reminders: tuple[Reminder, ...]
    interviews: tuple[Interview, ...]
    sent: tuple[SentPacket, ...]
    history: tuple[Event, ...]
    events: int
    reasons: tuple[str, ...]
    noticed: tuple[str, ...]

    @property
    def total(self) -> int:
        return sum(each.count for each in self.stages)
