"""What the guide says at the right moment: beside one application, and on the person's day. Reading, and putting away.

What was put away is kept as a setting: for an application with the day it was done on, for the day that one only.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from apptracker.domain.changes import Result
from apptracker.domain.clock import today
from apptracker.domain.errors import UserError
from apptracker.domain.moments import PUT_AWAY, Place
from apptracker.domain.records import GuideMark
from apptracker.domain.stages import StageKind
from apptracker.guide import moments as data
from apptracker.guide.articles import Link
from apptracker.guide.entries import Flag
from apptracker.guide.library import areas, find
from apptracker.guide.moments import Moment
from apptracker.services.followups import posted_field
from apptracker.services.pay_context import country_names, home_of
from apptracker.services.silence import limits_now
from apptracker.tailoring import moments as rules
from apptracker.tailoring.moments import Situation

if TYPE_CHECKING:
    from collections.abc import Hashable

    from apptracker.domain.postings import RequirementKind
    from apptracker.store import Database
    from apptracker.store.reading.reader import Reader

#: On the person's day there is room for one.
ON_A_DAY = 1
#: How people write what the table of countries calls "Britain (UK)".
_BRITAIN = ("uk", "united kingdom", "great britain", "england", "scotland", "wales", "northern ireland")


@dataclass(frozen=True, slots=True)
class Word:
    """A moment that fits now, with its articles by name."""

    moment: Moment
    links: tuple[Link, ...]


def for_application(db: Database, application_id: int, gaps: Collection[RequirementKind] = ()) -> tuple[Word, ...]:
    """What fits an application, the most fitting first. ``gaps``: the kinds of what its posting asks and nothing stored
    answers, one for each, from whoever has the posting read.

    :raises UserError: ``application.unknown``, ``application.binned``.
    """
    details = db.read.details(application_id)
    place = details.application.location or posted_field(details.posting.fields if details.posting else {}, "location")
    marked = db.read.guide_marks(application_id, GuideMark.NOTICED)
    situation = rules.of_application(
        details,
        db.clock.now(),
        quiet_since=limits_now(db).days.get(StageKind.APPLIED, date.min),
        gaps=gaps,
        abroad=bool(place) and rules.is_abroad(place, home_of(db.read.profile()), _countries()),
        bad_sign=any(isinstance(sign, Flag) and not sign.good for sign in map(find, marked)),
    )
    return _words(db, situation, _key(application_id), rules.MOST)


def for_today(db: Database) -> tuple[Word, ...]:
    """What fits the person's day: one, or none."""
    return _words(db, rules.of_search(db.read.search_facts(db.clock.now())), _key(None), ON_A_DAY)


def dismiss(db: Database, moment_id: str, application_id: int | None = None) -> Result[None]:
    """Not now: for this application, or for this day. Nothing else takes its place before tomorrow.

    :raises UserError: ``guide.unknown``, ``application.unknown``, ``application.binned``.
    """
    place = Place.TODAY if application_id is None else Place.APPLICATION
    moment = next((each for each in data.moments() if each.id == moment_id and each.place is place), None)
    if moment is None:
        raise UserError("guide.unknown", reference=f"moment:{moment_id}")
    day = today(db.clock).isoformat()
    with db.change(f"Put away: {moment.text}") as uow:
        if application_id is not None:
            uow.read.application(application_id)
        kept = _dismissed(uow.read, _key(application_id))
        if application_id is None:
            kept = {each: on for each, on in kept.items() if on == day}
        uow.put_setting(_key(application_id), {**kept, moment_id: day})
    return Result(None, uow.changes)


def _words(db: Database, situation: Situation, key: str, most: int) -> tuple[Word, ...]:
    """What was put away today leaves its place empty; on Today it is forgotten tomorrow."""
    kept, day = _dismissed(db.read, key), situation.today.isoformat()
    put_away_today = sum(on == day for on in kept.values())
    dismissed = [each for each, on in kept.items() if on == day or situation.place is Place.APPLICATION]
    found = rules.choose(data.moments(), situation, dismissed=dismissed, most=most - put_away_today)
    return tuple(Word(moment, data.links(moment)) for moment in found)


def _key(application_id: int | None) -> str:
    return "moments_today" if application_id is None else f"{PUT_AWAY}{application_id}"


def _dismissed(read: Reader, key: str) -> dict[str, str]:
    """The moments put away, with the day."""
    stored = read.setting(key)
    return {each: str(on) for each, on in stored.items()} if isinstance(stored, dict) else {}


@cache
def _countries() -> dict[str, Hashable]:
    """Which country stands for a name: those of the table of time zones, and how the guide's figures of pay write
    places, states among them, where those are for one country."""
    names = country_names()
    found: dict[str, Hashable] = {name.casefold(): name for name in names.values()}
    found |= dict.fromkeys(_BRITAIN, names["GB"])
    for area in areas().values():
        if area.name in names.values():
            found |= dict.fromkeys(area.places, area.name)
    return found
