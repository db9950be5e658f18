"""Time zones in words people know, and choosing one: the person's own stands there, any other is found by typing."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QLocale, Qt, QTimeZone
from PySide6.QtWidgets import QComboBox

from apptracker.store import Database
from apptracker.ui.context import Context
from apptracker.ui.tr import tr
from apptracker.ui.widgets.offers import offers

_UTC = frozenset({"UTC", "Etc/UTC", "Etc/UCT", "Etc/Universal", "Etc/Zulu"})


def own_zone_name(db: Database) -> str:
    """The zone the person lives in: as set, else the machine's."""
    setting = db.read.setting("zone")
    if isinstance(setting, str) and setting:
        return setting
    return bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace") or "UTC"


def city_of(zone: str) -> str:
    """The place an IANA zone is named after: "New York"."""
    return "UTC" if zone in _UTC else zone.rpartition("/")[2].replace("_", " ")


def zone_words(zone: str) -> str:
    """An IANA zone as people call it: "New York (Eastern Time)", "UTC"."""
    city = city_of(zone)
    if "/" not in zone or zone in _UTC:
        return city
    times, names, locale = QTimeZone.TimeType, QTimeZone.NameType, QLocale()
    called = QTimeZone(zone.encode()).displayName(times.GenericTime, names.LongName, locale)
    if locale.language() is QLocale.Language.English:
        called = called.replace(" Standard Time", " Time")  # which half of the year it is, is not meant
    return tr("{city} ({zone})", city=city, zone=called) if called and called != zone else city


class ZoneNames:
    """Zones by their words and back."""

    def __init__(self) -> None:
        self._zones: dict[str, str] = {}

    def words(self, zone: str) -> str:
        """The words of a zone, which lead back to it."""
        words = zone_words(zone) if zone else ""
        if self._zones.setdefault(words, zone) != zone:  # several have the same
            words = zone
        return words

    def zone(self, words: str) -> str:
        """The zone of these words; of others, what was typed."""
        return self._zones.get(words.strip(), words.strip())

    def take(self, zones: dict[str, str]) -> list[str]:
        """Learn zones by their words, and give the words to choose among."""
        self._zones = zones | self._zones
        return list(zones)


class ZoneBox(QComboBox):
    """An IANA time zone, typed or chosen by its words; the list is read after the box is there."""

    def __init__(self, context: Context, zone: str) -> None:
        super().__init__()
        self._names = ZoneNames()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setAccessibleName(tr("Time zone"))
        self.show_zone(zone)
        context.ops.read(lambda db: known_zones(), self._on_zones, owner=self)

    @property
    def zone(self) -> str:
        """The zone that is chosen, or what was typed."""
        return self._names.zone(self.currentText())

    def show_zone(self, zone: str) -> None:
        self.setEditText(self._names.words(zone))

    def _on_zones(self, zones: dict[str, str]) -> None:
        typed = self.currentText()
        self.addItems(self._names.take(zones))
        self.setEditText(typed)
        completer = offers(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)


def known_zones() -> dict[str, str]:
    """The zones that places are in by their words, in the order of these; takes 0.2 s the first time. Of several with
    the same words, which are names of one zone, the first."""
    return _known(QLocale().name())


@cache
def _known(_locale: str) -> dict[str, str]:
    from apptracker.services import settings

    found: dict[str, str] = {}
    for zone in settings.zones():
        found.setdefault(zone_words(zone), zone)
    return dict(sorted(found.items()))
