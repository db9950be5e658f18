"""What moving something to a day and time would mean, said before it is let go."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from apptracker.domain.datebook import ALL_DAY, Entry, moved_interview, moved_reminder
from apptracker.domain.errors import UserError
from apptracker.domain.interviews import InterviewState
from apptracker.domain.zones import instant, zone_named
from apptracker.ui.calendar import words
from apptracker.ui.tr import tr
from apptracker.ui.words import words_for_person


class Verdict(NamedTuple):
    """Where it would be in words, with what is to be known of it; ``refused``: it cannot be there."""

    words: str
    refused: bool = False


def verdict(entry: Entry, day: date, minute: int | None, now: datetime, others: Sequence[Entry]) -> Verdict:
    """``others``: what is on that day."""
    if entry.over:
        return Verdict(tr("This is over and stays where it is"), refused=True)
    try:
        at = _at(entry, day, minute, now)
    except UserError as error:
        return Verdict(words_for_person(error), refused=True)
    when = words.full_words(day, at)
    passed = at <= now if at is not None else day < now.date()
    if entry.reminder is not None and passed:
        return Verdict(tr("{when} has passed: a reminder needs a time ahead", when=when), refused=True)
    if passed:
        return Verdict(tr("{when}, which has passed", when=when))
    beside = _beside(entry, at, others)
    if beside is not None:
        return Verdict(tr("{when}, at the same time as {other}", when=when, other=words.title(beside)))
    return Verdict(when)


def _at(entry: Entry, day: date, minute: int | None, now: datetime) -> datetime | None:
    """When it would begin, None for all day."""
    here = now.tzinfo
    if entry.interview is not None:
        timed = None if minute == ALL_DAY else minute
        wall = moved_interview(entry.interview, day, here, timed)
        return instant(wall, zone_named(entry.interview.zone)).astimezone(here)
    if entry.reminder is not None:
        when = moved_reminder(entry.reminder, day, here, minute)
        return None if when.all_day else when.at.astimezone(here)
    return None


def _beside(entry: Entry, at: datetime | None, others: Sequence[Entry]) -> Entry | None:
    """The planned interview that one would meet."""
    if entry.interview is None or at is None:
        return None
    start = at.astimezone(UTC)
    end = start + timedelta(minutes=entry.minutes)
    for other in others:
        planned = other.interview is not None and other.interview.state is InterviewState.PLANNED
        if not planned or other.key == entry.key or other.at is None:
            continue
        begins = other.at.astimezone(UTC)
        if begins < end and start < begins + timedelta(minutes=other.minutes):
            return other
    return None
