"""Words of the guide for the moment they help: one line, articles to read, and when it fits, all as data.

A moment fits where everything it names holds: each of ``when``; one of ``stages``, of ``modes``, of ``formats`` (of an
interview ahead), of ``months`` and of ``weekdays`` (1 is Monday), where it names any. ``priority``: what fits more
closely is higher; equals take turns by the day.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from apptracker.domain.applications import InterviewFormat, WorkMode
from apptracker.domain.moments import Circumstance, Place
from apptracker.domain.stages import StageKind
from apptracker.guide import library
from apptracker.guide.articles import Link
from apptracker.guide.entries import Act, Use
from apptracker.guide.loading import entries
from apptracker.guide.naming import named

FILE = "moments.toml"
#: So that a moment is one line, or two in a narrow window.
LONGEST = 110
_SUBJECT = "subject"
_ACTS = (Act.REMINDER, Act.GO)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """``text`` speaks to the person; ``entries`` are what to read, as ``kind:id``, or ``subject:id`` for all of one.
    ``use``: one thing to do about it, or none. ``source`` and ``ours`` as entries have them."""

    id: str
    place: Place
    text: str
    entries: tuple[str, ...]
    priority: int
    when: tuple[Circumstance, ...] = ()
    stages: tuple[StageKind, ...] = ()
    modes: tuple[WorkMode, ...] = ()
    formats: tuple[InterviewFormat, ...] = ()
    months: tuple[int, ...] = ()
    weekdays: tuple[int, ...] = ()
    use: tuple[Use, ...] = ()
    source: tuple[str, ...] = ()
    ours: str = ""


@cache
def moments() -> tuple[Moment, ...]:
    """Every moment, in the order of the file.

    :raises GuideFileError: naming file, entry and key.
    """
    return entries(FILE, "moment", Moment)


def links(moment: Moment) -> tuple[Link, ...]:
    """What there is to read, by name."""
    from apptracker.guide.writing import link_to  # the whole of the guide's writing, only where something is shown

    return tuple(
        Link(reference, library.subjects()[reference.partition(":")[2]].name)
        if reference.startswith(f"{_SUBJECT}:")
        else link_to(reference)
        for reference in moment.entries
    )


def problems(moment: Moment) -> Iterator[tuple[str, str]]:
    """What is wrong with a moment, by key; its use apart."""
    for reference in moment.entries:
        kind, _, id_ = reference.partition(":")
        if kind == "statement" or id_ not in (library.subjects() if kind == _SUBJECT else named(kind)):
            yield "entries", f"there is no {reference!r}"
    if not moment.entries:
        yield "entries", "there is nothing to read"
    if not moment.text or len(moment.text) > LONGEST:
        yield "text", f"needs 1 to {LONGEST} letters"
    if not moment.source and not moment.ours:
        yield "ours", "'source' or 'ours' is missing"
    if not any((moment.when, moment.stages, moment.modes, moment.formats, moment.months, moment.weekdays)):
        yield "when", "nothing says when it fits"
    if moment.place is Place.TODAY and (moment.stages or moment.modes):
        yield "place", "stages and work modes are those of one application"
    if not all(1 <= month <= 12 for month in moment.months):
        yield "months", "are 1 to 12"
    if not all(1 <= day <= 7 for day in moment.weekdays):
        yield "weekdays", "are 1 (Monday) to 7"
    if len(moment.use) > 1 or any(use.do not in _ACTS for use in moment.use):
        yield "use", "is one reminder or one place to go to"
