"""Countries and public holidays are named in the language of the window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from apptracker.domain.datebook import Datebook
from apptracker.services import workweek
from apptracker.ui import language, places


@pytest.fixture
def in_spanish(qapp: object) -> Iterator[None]:
    language.speak("es")
    yield
    language.speak("en")


def test_every_country_has_a_name_in_spanish(in_spanish: None) -> None:
    codes = {QLocale.territoryToCode(territory) for territory in QLocale.Country} - {"EU", "EZ", "UN"}  # no countries
    names = places.countries()
    assert set(names) == {code for code in codes if len(code) == 2 and code.isalpha()}
    assert names["DE"] == "Alemania"
    assert names["US"] == "Estados Unidos"
    assert len(set(names.values())) == len(names)
    order = list(names)
    assert order.index("AT") < order.index("AX") < order.index("JP")  # Austria, Islas Åland, Japón


def test_countries_in_english_are_named_by_qt() -> None:
    assert places.country("DE") == "Germany"
    assert places.country("00") == ""


def test_holidays_are_named_in_the_language_where_they_can_be(in_spanish: None) -> None:
    christmas = date(2026, 12, 25)
    assert dict(workweek.coming_holidays("MX", christmas, 1, "es")) == {christmas: "Navidad"}
    assert dict(workweek.coming_holidays("MX", christmas, 1)) == {christmas: "Christmas Day"}
    assert dict(workweek.coming_holidays("US", christmas, 1, "es")) == {christmas: "Christmas Day"}
    book = places.named_here(
        Datebook({}, {christmas: "Christmas Day", date(2026, 7, 3): "Independence Day (observed)"})
    )
    assert list(book.free.values()) == ["Navidad", "Día de la Independencia (trasladado)"]
    assert places.holiday("Chulalongkorn Day") == "Chulalongkorn Day"
