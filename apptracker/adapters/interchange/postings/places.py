"""Where a job is, in structured data: places, addresses, countries, and from where remote work may be done."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from apptracker.adapters.interchange.postings.values import each, line, lines
from apptracker.domain.applications import WorkMode
from apptracker.guide.places import Country, PlaceKind, codes, named_place
from apptracker.tailoring.reading.places import mode_word, whereabouts

_REMOTE = re.compile(
    r"(?:(?:100 ?%|fully) )?(?:remote|remotely|telecommute|work from home|wfh|home[ -]?based|virtual)", re.IGNORECASE
)
_MODES = (
    (re.compile(r"hybrid", re.IGNORECASE), WorkMode.HYBRID),
    (re.compile(r"telecommut|remote|home|virtual|anywhere", re.IGNORECASE), WorkMode.REMOTE),
    (re.compile(r"on-?_? ?site|in-?_? ?(?:office|person)|office|physical", re.IGNORECASE), WorkMode.ON_SITE),
)
_AWAY = (WorkMode.REMOTE, WorkMode.HYBRID)
_KEYS = (
    ("addressLocality", "city", "locality"),
    ("addressRegion", "state", "region"),
    ("addressCountry", "country"),
)
_MOST_NAMED = 3
_MOST_PLACES = 500
_DEEPEST = 4


def location_of(job: Mapping[str, Any], employer: str) -> str:
    """Where the job is, or from where it may be done; '' when the data names no place."""
    given = (
        job.get("jobLocation") or job.get("address") or {key: job[key] for keys in _KEYS for key in keys if key in job}
    )
    places = [p for p in _places(given) if p.casefold() != employer.casefold()]
    real = [real for p in places if (real := _without_remote(p))]
    if not real:
        real = applicants_from(job) or places
    named = list(dict.fromkeys(real))
    more = len(named) - _MOST_NAMED
    return "; ".join(named[:_MOST_NAMED]) + (f" and {more} more" if more > 0 else "")


def _without_remote(place: str) -> str:
    """A place without "Remote", which is none."""
    rest = ", ".join(part for part in place.split(", ") if not _REMOTE.fullmatch(part))
    return whereabouts(rest).place if rest and mode_word(rest) in _AWAY else rest


def applicants_from(job: Mapping[str, Any]) -> list[str]:
    """From where people may apply for remote work."""
    return list(dict.fromkeys(_places(job.get("applicantLocationRequirements"))))


def work_mode_of(job: Mapping[str, Any]) -> tuple[str, bool]:
    """The work mode, and whether the data is of one mind about it."""
    told = " ".join(lines(job.get("jobLocationType")))[:200]
    modes = [mode for pattern, mode in _MODES if pattern.search(told)]
    if not modes:
        places = list(_places(job.get("jobLocation")))
        modes = [mode for place in places if (mode := mode_word(place)) in _AWAY]
        plain = len(modes) == len(places) and len(set(modes)) == 1 and not any(" or " in place for place in places)
        return (modes[0].value, plain) if modes else ("", False)
    if len(modes) > 1:
        return WorkMode.HYBRID.value, modes[0] is WorkMode.HYBRID
    return modes[0].value, True


def _places(value: Any) -> Iterator[str]:
    for count, place in enumerate(each(value)):
        if count >= _MOST_PLACES:
            return
        yield from _named(place, 0)


def _named(place: Any, depth: int) -> list[str]:
    """The place or places that a Place, an address, a country or a text names."""
    if not isinstance(place, dict):
        return [_tidy(line(place))] if _is_place(place) else []
    if depth > _DEEPEST:
        return []
    towns = _parts(place, _KEYS[0])
    rest = [part for keys in _KEYS[1:] for part in _parts(place, keys)[:1]]
    if not towns and not _parts(place, _KEYS[1]) and "," in (street := line(place.get("streetAddress"))):
        towns = [_tidy(street)]  # all in one, as some systems give it
    if towns or rest:
        return [_joined([town, *rest]) for town in towns] or [_joined(rest)]
    for address in each(place.get("address")):
        if found := _named(address, depth + 1):
            return found
    for key in ("name", "streetAddress", "postalCode", "description"):
        if _is_place(place.get(key)):
            return [_tidy(line(place.get(key)))]
    for key in ("containedInPlace", "containedIn"):
        if isinstance(place.get(key), dict):
            return _named(place[key], depth + 1)
    return []


def _parts(place: Mapping[str, Any], keys: tuple[str, ...]) -> list[str]:
    for key in keys:
        found = [_tidy(text) for text in lines(place.get(key)) if _is_place(text)]
        if found:
            return found
    return []


def _is_place(value: Any) -> bool:
    text = line(value)
    return 1 < len(text) <= 160 and any(c.isalnum() for c in text) and not text.startswith(("http://", "https://"))


def _tidy(text: str) -> str:
    return re.sub(r"\s*,(?:\s*,)*\s*", ", ", text).strip(" ,;")


def _joined(parts: list[str]) -> str:
    """Town, region, country, without saying one of them twice."""
    said: list[str] = []
    for part in parts:
        known = [piece for text in said for piece in (text, *text.split(", "))]
        country = _country(part)
        if all(part.casefold() != piece.casefold() for piece in known) and (
            country is None or all(_country(piece) != country for piece in known)
        ):
            said.append(part)
    return ", ".join(said)


def _country(text: str) -> Country | None:
    """The country a text names and nothing else."""
    named = named_place(text)
    return named.country if named and named.kind is PlaceKind.COUNTRY else None


def day_comes_first(location: str) -> bool | None:
    """How days are written where the job is, 31/12 or 12/31; None when the place is not known."""
    for piece in re.split(r"[,;] ", location):
        named = named_place(piece)
        country = named.country if named else codes().get(piece)
        if country:
            return not country.month_first
    return None
