"""Where the person's clock is."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QLineEdit

from apptracker.domain.errors import AppError
from apptracker.ui import formats
from apptracker.ui.application.zones import ZoneNames, known_zones
from apptracker.ui.context import Context
from apptracker.ui.settings.section import Facts, Section
from apptracker.ui.theme import mark_wrong
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import button, in_row, label
from apptracker.ui.widgets.offers import offers
from apptracker.ui.words import words_for_person


class Time(Section):
    name = mark("Time")
    settings = ("time-zone",)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._stored = self._asked = ""
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Time zone"))
        self.field.setPlaceholderText(tr("As this computer, or a place like Chicago"))
        self._names = ZoneNames()
        self._offered = QStringListModel(self)
        completer = offers(self._offered, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        self.field.editingFinished.connect(self._on_finished)
        self._clear = button(tr("As this computer"), self._on_cleared, "link")
        self._problem = label("", "danger", wrap=True)
        self._problem.hide()
        self._hint = label("", "muted", wrap=True)
        text = label(tr("Time zone"), "label")
        text.setBuddy(self.field)
        self.body.addWidget(text)
        self.body.addLayout(in_row(self.field, self._clear))
        self.body.addWidget(self._problem)
        self.body.addWidget(self._hint)

    def show_facts(self, now: Facts) -> None:
        typing = self.field.hasFocus() and self._names.zone(self.field.text()) not in (self._stored, self._asked)
        self._stored = now.zone
        if not typing:
            self.field.setText(self._names.words(now.zone))
            self._tell("")
        self._clear.setVisible(bool(now.zone))
        self._hint.setText(_hint(now.zone, self.context))
        if not self._offered.rowCount():
            self.context.ops.read(lambda db: known_zones(), self._on_zones, owner=self)

    def _on_zones(self, zones: dict[str, str]) -> None:
        self._offered.setStringList(self._names.take(zones))

    def _on_finished(self) -> None:
        wanted = self._names.zone(self.field.text())
        if wanted != self._stored:
            self._set(wanted)

    def _on_cleared(self) -> None:
        self.field.clear()
        self._set("")

    def _set(self, zone: str) -> None:
        from apptracker.services import profiles

        self._asked = zone
        self.context.ops.change(
            lambda db: profiles.set_value(db, "zone", zone),
            owner=self,
            toast=tr("Your time zone is set") if zone else tr("Your time zone is this computer's"),
            done=self._on_set,
            failed=self._on_failed,
        )

    def _on_set(self, _: object) -> None:
        self._tell("")

    def _on_failed(self, error: AppError) -> None:
        self._asked = self._stored
        self._tell(words_for_person(error))

    def _tell(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        mark_wrong(self.field, bool(problem))


def _hint(zone: str, context: Context) -> str:
    now = context.clock.now()
    if not zone:
        return tr(
            "Interviews are planned in the time of this computer, where it is {time}.", time=formats.clock_time(now)
        )
    from apptracker.domain.zones import zone_named

    there = formats.clock_time(now.astimezone(zone_named(zone)))
    return tr("Interviews are planned in this time zone unless you name another. It is {there} there.", there=there)
