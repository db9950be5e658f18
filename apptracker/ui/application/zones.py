"""Choosing a time zone: the person's own stands there, any other is found by typing a place."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimeZone
from PySide6.QtWidgets import QComboBox, QCompleter

from apptracker.store import Database
from apptracker.ui.context import Context
from apptracker.ui.tr import tr


def own_zone_name(db: Database) -> str:
    """The zone the person lives in: as set, else the machine's."""
    setting = db.read.setting("zone")
    if isinstance(setting, str) and setting:
        return setting
    return bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace") or "UTC"


class ZoneBox(QComboBox):
    """An IANA time zone, typed or chosen; the list is read after the box is there."""

    def __init__(self, context: Context, zone: str) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setAccessibleName(tr("Time zone"))
        self.setEditText(zone)
        context.ops.read(lambda db: _zones(), self._on_zones, owner=self)

    def _on_zones(self, zones: list[str]) -> None:
        typed = self.currentText()
        self.addItems(zones)
        self.setEditText(typed)
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)


def _zones() -> list[str]:
    from zoneinfo import available_timezones

    return sorted(zone for zone in available_timezones() if "/" in zone and not zone.startswith(("Etc/", "SystemV/")))
