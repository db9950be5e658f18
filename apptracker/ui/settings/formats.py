"""How dates, times, numbers and money are written: as usual in a region, or as the person wants each."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QMainWindow, QWidget

from apptracker.domain.changes import Changes
from apptracker.domain.money import Pay, PayPeriod
from apptracker.ui import formats, language
from apptracker.ui.application.fields import CalmCombo
from apptracker.ui.context import Context
from apptracker.ui.places import countries
from apptracker.ui.settings.section import Choice, Section
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import FlowLayout, button, in_row, label, stacked
from apptracker.ui.widgets.offers import offers

CLOCKS = (("", mark("As usual there")), ("12", mark("12 hours")), ("24", mark("24 hours")))
DAYS = (5, 6, 0)  # that weeks begin with somewhere; Monday is 0
CURRENCIES = (
    *("USD", "EUR", "GBP", "CAD", "AUD", "NZD", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "INR", "PHP"),
    *("MXN", "BRL", "ARS", "CLP", "COP", "PEN", "ZAR", "NGN", "KES", "EGP", "TRY", "ILS", "AED", "SAR", "JPY", "KRW"),
    *("CNY", "HKD", "TWD", "SGD", "MYR", "THB", "IDR", "VND", "PKR", "BDT"),
)


class Formats(Section):
    name = mark("Region and formats")
    settings = ("language", "region", "clock", "first-day", "currency")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.language = CalmCombo(tr("Language"))
        self.language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.language.addItem(tr("As this computer"), "")
        for code, name in language.LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(context.state.text(language.SETTING))))
        self.language.activated.connect(self._on_language)
        self.anew = QWidget()
        self.anew.setLayout(
            in_row(
                label(tr("The window speaks it when it is opened again."), "muted", wrap=True),
                button(tr("Open it again now"), self._on_open_again),
                1,
            )
        )
        self.region = _RegionBox()
        self.region.activated.connect(self._on_region)
        self.clock = Choice(tr("Clock"), [(key, tr(words)) for key, words in CLOCKS], self._on_clock)
        self.first_day = CalmCombo(tr("First day of the week"))
        self.first_day.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.first_day.activated.connect(self._on_first_day)
        self.currency = CalmCombo(tr("Currency"))
        self.currency.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.currency.activated.connect(self._on_currency)
        self.example = label("", wrap=True)
        self.example.setAccessibleName(tr("How it looks"))
        about = tr("The currency is meant where you type pay without one, like “17 an hour”.")
        boxes = QWidget()
        row = FlowLayout(18, 12)
        boxes.setLayout(row)
        for setting, words, field in (
            ("region", tr("Region"), self.region),
            ("first-day", tr("First day of the week"), self.first_day),
            ("currency", tr("Currency"), self.currency),
        ):
            row.addWidget(self._named(setting, words, field))
        self.body.setSpacing(14)
        self.body.addWidget(self._named("language", tr("Language"), self.language))
        self.body.addWidget(self.anew)
        self.body.addWidget(boxes)
        self.body.addWidget(self._named("clock", tr("Clock"), self.clock))
        self.body.addLayout(stacked(label(tr("It looks like this"), "label"), self.example, spacing=6))
        self.body.addWidget(label(about, "muted", wrap=True))
        self._show()

    def _named(self, setting: str, words: str, field: QWidget) -> QWidget:
        text = label(words, "label")
        text.setBuddy(field)
        held = self.parts[setting] = QWidget()
        held.setLayout(stacked(text, field, spacing=4))
        return held

    def _show(self) -> None:
        state, locale = self.context.state, QLocale()
        self.anew.setVisible(language.wanted(state) != language.code())
        self.region.show_region(state.text(formats.REGION))
        self.clock.show_choice(state.text(formats.CLOCK) if state.text(formats.CLOCK) in ("12", "24") else "")
        chosen = state.text(formats.FIRST_DAY)
        self.first_day.clear()
        self.first_day.addItem(tr("As usual there"), "")
        for day in DAYS:
            self.first_day.addItem(locale.standaloneDayName(day + 1), str(day))
        self.first_day.setCurrentIndex(max(0, self.first_day.findData(chosen)))
        wanted = state.text(formats.CURRENCY)
        self.currency.clear()
        self.currency.addItem(tr("As usual there"), "")
        for code in dict.fromkeys((*filter(None, (wanted,)), *CURRENCIES)):
            self.currency.addItem(code, code)
        self.currency.setCurrentIndex(max(0, self.currency.findData(wanted)))
        self.example.setText(example(self.context.clock.now()))

    def _on_language(self) -> None:
        state = self.context.state
        state.put(language.SETTING, self.language.currentData())
        state.save()
        self._show()

    def _on_open_again(self) -> None:
        window = self.window()
        assert isinstance(window, QMainWindow)
        window.opens_again = True  # type: ignore[attr-defined]
        window.close()

    def _on_region(self) -> None:
        self._put(formats.REGION, self.region.currentData())

    def _on_clock(self, clock: str) -> None:
        self._put(formats.CLOCK, clock)

    def _on_first_day(self) -> None:
        self._put(formats.FIRST_DAY, self.first_day.currentData())

    def _on_currency(self) -> None:
        self._put(formats.CURRENCY, self.currency.currentData())

    def _put(self, name: str, value: str) -> None:
        """Everything that shows is written anew."""
        state = self.context.state
        state.put(name, value)
        formats.obey(state)
        state.save()
        self.window().setLocale(QLocale())
        self._show()
        self.outdated.emit()
        self.context.bus.changed.emit(Changes({"everything": (0,)}), self)


class _RegionBox(CalmCombo):
    """A country by its name, found by typing any part of it; the system's before all."""

    def __init__(self) -> None:
        super().__init__(tr("Region"))
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(22)
        here = formats.system_region()
        names = countries()
        self.addItem(tr("As this computer: {region}", region=names.get(here, here)), "")
        for code, name in names.items():
            self.addItem(name, code)
        completer = offers(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        self._edit.editingFinished.connect(self._on_left)

    @property
    def _edit(self) -> QLineEdit:
        edit = self.lineEdit()
        assert edit is not None
        return edit

    def show_region(self, code: str) -> None:
        self.setCurrentIndex(max(0, self.findData(code)))
        self._edit.setCursorPosition(0)

    @Slot()
    def _on_left(self) -> None:
        """What was typed chooses where it names one; else what was chosen comes back."""
        place = self.findText(self._edit.text().strip(), Qt.MatchFlag.MatchFixedString)
        if place < 0:
            self._edit.setText(self.itemText(self.currentIndex()))
        elif place != self.currentIndex():
            self.setCurrentIndex(place)
            self.activated.emit(place)


def example(now: datetime) -> str:
    """How a date, a time, a number and money look now."""
    pay = Pay(1750, 1750, formats.currency(), PayPeriod.HOUR)
    at = now.replace(hour=15, minute=5)
    parts = (
        formats.full_day(now.date()),
        formats.digits(now.date()),
        formats.clock_time(at),
        formats.number(12345),
        formats.pay(pay),
    )
    return "  ·  ".join(parts)
