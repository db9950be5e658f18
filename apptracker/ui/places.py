"""Names of countries and public holidays in the language of the window. Qt has those of countries in English and in
their own languages alone."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from apptracker import paths
from apptracker.ui import language
from apptracker.ui.tr import mark, tr

if TYPE_CHECKING:
    from apptracker.domain.datebook import Datebook

#: Holidays that the library ``holidays`` has in no other language where most people who use it live.
_HOLIDAYS = frozenset(
    {
        mark("New Year's Day"),
        mark("Martin Luther King Jr. Day"),
        mark("Washington's Birthday"),
        mark("Memorial Day"),
        mark("Juneteenth National Independence Day"),
        mark("Independence Day"),
        mark("Labor Day"),
        mark("Columbus Day"),
        mark("Veterans Day"),
        mark("Thanksgiving Day"),
        mark("Christmas Day"),
    }
)
_OBSERVED = " (observed)"
#: Codes of what is no country: the European Union, its euro area, the United Nations.
_NO_COUNTRIES = frozenset({"EU", "EZ", "UN"})


def country(code: str) -> str:
    """The name of a country by its two letters; '' where there is none."""
    name = _in_language(language.code()).get(code)
    territory = QLocale.codeToTerritory(code)
    if name or territory is QLocale.Country.AnyTerritory:
        return name or ""
    return QLocale.territoryToString(territory)


def countries() -> dict[str, str]:
    """Names of countries by their two letters, in the order of an index."""
    codes = {QLocale.territoryToCode(territory) for territory in QLocale.Country}
    wanted = (code for code in codes if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRIES)
    names = {code: country(code) for code in wanted}
    return dict(sorted(names.items(), key=lambda each: _plain(each[1])))


def holiday(name: str) -> str:
    """A public holiday as the window names it."""
    if name.endswith(_OBSERVED):
        return tr("{holiday} (observed)", holiday=holiday(name.removesuffix(_OBSERVED)))
    return tr(name) if name in _HOLIDAYS else name


def named_here(book: Datebook) -> Datebook:
    """With its holidays as the window names them."""
    return book._replace(free={day: holiday(name) for day, name in book.free.items()})


@cache
def _in_language(code: str) -> dict[str, str]:
    path = paths.resource("resources", "translations", f"countries-{code}.txt")
    if not path.exists():
        return {}
    return dict(line.split(" ", 1) for line in path.read_text(encoding="utf-8").splitlines())


def _plain(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c)).casefold()
