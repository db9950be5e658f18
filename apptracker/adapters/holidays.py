"""Public holidays of countries and their parts, from the library ``holidays``, which is loaded when one is asked for.

A place is written like its ISO 3166 code: ``US``, ``US-CA``, ``DE-BY``.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from apptracker.domain.errors import UserError

if TYPE_CHECKING:
    import holidays

_SMALL = frozenset({"and", "of", "the"})  # words inside names that are not capitalized
#: Names that the library's own spelling of its modules does not give.
_NAMES = {
    "AX": "Åland Islands",
    "BL": "Saint Barthélemy",
    "BQ": "Bonaire, Sint Eustatius and Saba",
    "CD": "DR Congo",
    "CW": "Curaçao",
    "GW": "Guinea-Bissau",
    "HK": "Hong Kong",
    "HM": "Heard Island and McDonald Islands",
    "RE": "Réunion",
    "SH": "Saint Helena, Ascension and Tristan da Cunha",
    "ST": "São Tomé and Príncipe",
    "SY": "Syria",
    "TL": "Timor-Leste",
}


def country_names() -> dict[str, str]:
    """The countries whose holidays are known: code and English name, by name."""
    from holidays.registry import COUNTRIES

    return {codes[1]: _NAMES.get(codes[1]) or _spelled(module) for module, codes in sorted(COUNTRIES.items())}


def part_names(country: str) -> dict[str, str]:
    """The parts of a country that have holidays of their own: code within the country and name, by name.

    :raises UserError: ``work.holidays``.
    """
    found = _of(country, "", ())
    names: dict[str, str] = {}
    for name, code in found.subdivisions_aliases.items():
        names.setdefault(code, name)
    named = {code: names.get(code, code) for code in found.subdivisions}
    return dict(sorted(named.items(), key=lambda item: item[1]))


def place_of(text: str) -> tuple[str, str]:
    """Country and part of a place as typed, in any case: "us-ca" is ("US", "CA"), and "Mexico" is ("MX", "").

    :raises UserError: ``work.holidays``.
    """
    named = [code for code, name in country_names().items() if name.casefold() == " ".join(text.casefold().split())]
    if len(named) == 1:
        return named[0], ""
    country, _, part = text.strip().partition("-")
    country = country.strip().upper()
    if not (len(country) == 2 and country.isascii() and country.isalpha()):
        raise UserError("work.holidays", place=text.strip())
    known = _of(country, "", ()).subdivisions
    found = next((each for each in known if each.casefold() == part.strip().casefold()), None)
    if part and found is None:
        raise UserError("work.holidays", place=text.strip())
    return country, found or ""


@cache
def public_holidays(country: str, part: str, years: tuple[int, ...]) -> frozenset[date]:
    """:raises UserError: ``work.holidays``."""
    return frozenset(_of(country, part, years))


@cache
def named_holidays(
    country: str, part: str, years: tuple[int, ...], language: str = "en"
) -> tuple[tuple[date, str], ...]:
    """Public holidays with their names, in this language or in English where the library knows them so, by day.

    :raises UserError: ``work.holidays``.
    """
    found = _of(country, part, ())
    spoken = [each for wanted in (language, "en") for each in found.supported_languages if each.startswith(wanted)]
    return tuple(sorted(_of(country, part, years, spoken[0] if spoken else None).items()))


def _of(country: str, part: str, years: Iterable[int], language: str | None = None) -> holidays.HolidayBase:
    import holidays

    try:
        made: Any = holidays.country_holidays(
            country, subdiv=part or None, years=tuple(years) or None, language=language
        )
    except (NotImplementedError, ValueError, AttributeError) as error:
        raise UserError("work.holidays", place=f"{country}-{part}" if part else country) from error
    return made  # type: ignore[no-any-return]


def _spelled(module: str) -> str:
    words = module.split("_")
    return " ".join(word if word in _SMALL and at else word.capitalize() for at, word in enumerate(words))
