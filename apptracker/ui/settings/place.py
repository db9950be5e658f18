"""Choosing the country, and the part of it, whose public holidays are free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimeZone, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from apptracker.store import Database
from apptracker.ui import places
from apptracker.ui.application.fields import CalmCombo
from apptracker.ui.application.zones import own_zone_name
from apptracker.ui.context import Context
from apptracker.ui.theme import mark_wrong
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import FlowLayout, label, stacked
from apptracker.ui.widgets.offers import offers

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QMouseEvent

    from apptracker.services.workweek import Place

_NONE = mark("No public holidays")
_WHOLE = mark("All of it")


class PlaceChoice(QWidget):
    """A country, by typing its name or from the list, and a part of it where parts have holidays of their own.
    ``chosen(code)``: another place; '' for none."""

    chosen = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._place = ""
        self._parts_of = ""
        self.country = _searchable(tr("Public holidays of"))
        self.country.activated.connect(self._on_country)
        line = self.country.lineEdit()
        assert line is not None
        line.editingFinished.connect(self._on_typed)
        self.part = _searchable(tr("Part of the country"))
        self.part.activated.connect(self._on_part)
        part_line = self.part.lineEdit()
        assert part_line is not None
        part_line.editingFinished.connect(self._on_part_typed)
        self.part.hide()
        self._problem = label("", "danger", wrap=True)
        self._problem.hide()
        self.first = self.country
        flow = FlowLayout(8)
        flow.addWidget(self.country)
        flow.addWidget(self.part)
        self.setLayout(stacked(flow, self._problem, spacing=4))
        self.country.addItem(tr(_NONE), "")

    def show_place(self, place: str) -> None:
        """The place in force; what is being typed stays."""
        self._place = place
        if self.country.count() == 1:
            self._context.ops.read(_countries, self._on_countries, owner=self)
        else:
            self._show()

    def refuse(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        line = self.country.lineEdit()
        if line is not None:
            mark_wrong(line, bool(words))

    def _show(self) -> None:
        self.refuse("")
        country, _, part = self._place.partition("-")
        self.country.setCurrentIndex(max(0, self.country.findData(country)))
        if country != self._parts_of:
            self._parts_of = country
            self.part.hide()
            self.part.clear()
            if country:
                self._context.ops.read(lambda _: _parts(country), self._on_parts, owner=self)
        elif part or self.part.count():
            self.part.setCurrentIndex(max(0, self.part.findData(self._place if part else country)))

    def _on_countries(self, countries: list[tuple[str, str]]) -> None:
        for code, name in countries:
            self.country.addItem(name, code)
        self._show()

    def _on_parts(self, found: tuple[str, tuple[Place, ...]]) -> None:
        country, parts = found
        if country != self._parts_of:
            return
        self.part.clear()
        self.part.addItem(tr(_WHOLE), country)
        for part in parts:
            self.part.addItem(part.name, part.code)
        self.part.setVisible(bool(parts))
        self.part.setCurrentIndex(max(0, self.part.findData(self._place)))

    def _on_country(self) -> None:
        country = str(self.country.currentData() or "")
        if country != self._place.partition("-")[0]:  # chosen anew, the same one keeps its part
            self._choose(country)

    def _on_part(self) -> None:
        self._choose(str(self.part.currentData() or ""))

    def _on_typed(self) -> None:
        self._take_typed(self.country)

    def _on_part_typed(self) -> None:
        self._take_typed(self.part)

    def _take_typed(self, box: QComboBox) -> None:
        """What was typed names one of the list, in full or as the only one that fits; else it is said."""
        typed = " ".join(box.currentText().casefold().split())
        names = [box.itemText(n).casefold() for n in range(box.count())]
        fits = [n for n, name in enumerate(names) if name == typed] or [
            n for n, name in enumerate(names) if typed and typed in name
        ]
        if not typed and box is self.country:
            fits = [0]
        if len(fits) == 1:
            box.setCurrentIndex(fits[0])
            self._on_country() if box is self.country else self._on_part()
        else:
            self.refuse(tr("No holidays are known for “{typed}”. Choose one of the list.", typed=box.currentText()))

    def _choose(self, place: str) -> None:
        self.refuse("")
        if place != self._place:
            self._place = place
            self.chosen.emit(place)


def _searchable(name: str) -> CalmCombo:
    box = CalmCombo(name)
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setMinimumContentsLength(20)
    completer = offers(box.model(), box)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    line = _Replaced()
    line.setAccessibleName(name)
    box.setLineEdit(line)
    box.setCompleter(completer)
    return box


class _Replaced(QLineEdit):
    """The click that gives it the focus selects all of it, so that typing replaces it."""

    _whole = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._whole = event.reason() is Qt.FocusReason.MouseFocusReason

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._whole and not self.hasSelectedText():
            self.selectAll()
        self._whole = False


def suggested_country(db: Database) -> str:
    """The country the person lives in, as far as it is told, else that of the system's settings, else that of their
    time zone; '' where no holidays are known of it."""
    from apptracker.services import workweek

    country = db.read.profile().location("countryCode").upper()
    zone = QTimeZone(own_zone_name(db).encode())
    for territory in (QLocale.system().territory(), zone.territory()):
        if not country and territory is not QLocale.Country.AnyCountry:
            country = QLocale.territoryToCode(territory)
    return country if any(place.code == country for place in workweek.places()) else ""


def name_of(place: str) -> str:
    """What a place is called: "Germany", "Germany (BY)"."""
    country, _, part = place.partition("-")
    name = places.country(country) or country
    return f"{name} ({part})" if part else name


def _countries(_: Database) -> list[tuple[str, str]]:
    from apptracker.services import workweek

    known = {place.code for place in workweek.places()}
    named = [(code, name) for code, name in places.countries().items() if code in known]
    return [*named, *((code, code) for code in sorted(known - dict(named).keys()))]


def _parts(country: str) -> tuple[str, tuple[Place, ...]]:
    from apptracker.services import workweek

    return country, workweek.parts(country)
