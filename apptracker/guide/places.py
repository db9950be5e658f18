"""Countries, their states and their cities, as adverts name them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from apptracker.guide.loading import entries


class PlaceKind(StrEnum):
    CITY = "city"
    REGION = "region"
    COUNTRY = "country"


@dataclass(frozen=True, slots=True)
class Country:
    """A country as :file:`places.toml` gives it. ``codes`` are short forms of its regions: "TX"."""

    name: str
    currency: str
    others: tuple[str, ...] = ()
    month_first: bool = False
    regions: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Named:
    """A place named in a text, at ``start``/``end``."""

    name: str
    kind: PlaceKind
    country: Country
    start: int = 0
    end: int = 0


_CAPITAL = re.compile(r"\b[^\W\d_a-zà-öø-ÿ](?:[\w'’-]|\.(?=\w))*\.?")
_WORD = re.compile(r"[^\W\d_](?:[\w'’-]|\.(?=\w))*\.?")
_MOST_WORDS = 5


@cache
def countries() -> tuple[Country, ...]:
    """Every country the file names."""
    return entries("places.toml", "country", Country)


@cache
def codes() -> dict[str, Country]:
    """Short forms of regions ("TX") with their country; the United States come first."""
    result: dict[str, Country] = {}
    for country in countries():
        for code in country.codes:
            result.setdefault(code, country)
    return result


@cache
def _names() -> dict[str, Named]:
    result: dict[str, Named] = {}
    for kind in (PlaceKind.COUNTRY, PlaceKind.REGION, PlaceKind.CITY):
        for country in countries():
            names = {
                PlaceKind.COUNTRY: (country.name, *country.others),
                PlaceKind.REGION: country.regions,
                PlaceKind.CITY: country.cities,
            }[kind]
            for name in names:
                result.setdefault(name.casefold(), Named(name, kind, country))
    return result


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(name.split()[0].rstrip(".,") for name in _names())


def named_place(text: str) -> Named | None:
    """The place a text names and nothing else; None when it is not known."""
    return _names().get(" ".join(text.split()).casefold().removesuffix("."))


def places_in(text: str) -> Iterator[Named]:
    """The known places in a text, in order, each the longest name at its place; only with a capital."""
    names, beginnings = _names(), _beginnings()
    past = 0
    for capital in _CAPITAL.finditer(text):
        first = capital.group()
        if capital.start() < past or first.rstrip(".").casefold() not in beginnings:
            continue
        if len(first) < 3 and not first.isupper():
            continue
        ends = [word.end() for word in itertools.islice(_WORD.finditer(text, capital.start()), _MOST_WORDS)]
        for end in reversed(ends):
            piece = " ".join(text[capital.start() : end].split()).casefold()
            known = names.get(piece) or names.get(piece.rstrip("."))
            if known:
                past = end - (piece.endswith(".") and piece not in names)
                yield Named(known.name, known.kind, known.country, capital.start(), past)
                break
