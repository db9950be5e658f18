"""What a person's day holds beside its reminders: closing dates near, the week's goal, what was done and what comes
tomorrow."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from apptracker.domain.quiet import GoneQuiet

#: Days before a closing date from which on it is near. Ours.
CLOSING_DAYS = 7
#: Applications a week that make a steady pace. Ours.
USUAL_GOAL = 5
MOST_GOAL = 100
#: Reminders long overdue that are worth putting away at once. Ours.
MANY_OLD = 5


@dataclass(frozen=True, slots=True)
class ClosingJob:
    """A saved job whose closing date is near."""

    application_id: int
    deadline: date
    has_letter: bool
    employer: str | None = None
    title: str | None = None

    @property
    def about(self) -> str:
        """ "Harbor Mutual · Agent", or ''."""
        return " · ".join(filter(None, (self.employer, self.title)))


@dataclass(frozen=True, slots=True)
class ClosingSoon:
    """The first of them, the nearest date first; all of them counted."""

    jobs: tuple[ClosingJob, ...] = ()
    total: int = 0


@dataclass(frozen=True, slots=True)
class Progress:
    """Jobs applied for in the person's week, and how many they mean to apply for; 0 where they have no goal."""

    done: int = 0
    goal: int = USUAL_GOAL

    @property
    def is_reached(self) -> bool:
        return 0 < self.goal <= self.done


@dataclass(frozen=True, slots=True)
class Doings:
    """What was done on a day: jobs applied for, reminders to get in touch with an employer, other reminders, interviews
    that began, jobs saved; and what the next day holds."""

    sent: int = 0
    follow_ups: int = 0
    tasks: int = 0
    interviews: int = 0
    saved: int = 0
    reminders_tomorrow: int = 0
    interviews_tomorrow: int = 0

    @property
    def any(self) -> bool:
        """Whether anything was done."""
        return any((self.sent, self.follow_ups, self.tasks, self.interviews, self.saved))


@dataclass(frozen=True, slots=True)
class ByItself:
    """Applications moved to No response by themselves on this day, in one change, with the names of their employers."""

    change_id: int
    application_ids: tuple[int, ...]
    employers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RestOfDay:
    """All of it. ``old``: reminders overdue for longer than :data:`~apptracker.domain.agenda.OLD_DAYS`.
    ``is_over_by_itself``: there are silences that are over, and the person wants such applications moved to No response
    by themselves."""

    closing: ClosingSoon = field(default_factory=ClosingSoon)
    quiet: GoneQuiet = field(default_factory=GoneQuiet)
    progress: Progress = field(default_factory=Progress)
    doings: Doings = field(default_factory=Doings)
    old: int = 0
    by_itself: ByItself | None = None
    is_over_by_itself: bool = False


def week_start(day: date, first: int) -> date:
    """The first day of the week a day is in; ``first`` is the weekday weeks begin with (Monday is 0)."""
    return day - timedelta(days=(day.weekday() - first) % 7)
