"""Which days the person is free: the days of the week, and the public holidays of where they are."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QLocale

from apptracker.domain.clock import today
from apptracker.domain.errors import AppError
from apptracker.store import Database
from apptracker.ui import formats, language
from apptracker.ui.context import Context
from apptracker.ui.places import holiday
from apptracker.ui.rules.parts import Chips
from apptracker.ui.settings.place import PlaceChoice, name_of, suggested_country
from apptracker.ui.settings.section import Facts, Section
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import button, in_row, label, stacked
from apptracker.ui.words import words_for_person

SHOWN = 3  # holidays that come next
_WHAT = mark("Follow-ups are never due on a free day, and free days do not count as working days.")


class Week(NamedTuple):
    """``coming``: the next holidays with their names. ``offered``: a country whose holidays may be wanted, or ''."""

    weekend: frozenset[int] = frozenset()
    place: str = ""
    coming: tuple[tuple[date, str], ...] = ()
    offered: str = ""


class WorkWeek(Section):
    name = mark("Working week")
    settings = ("weekend", "holidays")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._week = Week()
        locale, days = QLocale(), formats.weekdays()
        self.days: Chips[int] = Chips(
            context.theme,
            tr("Days you are free"),
            [(day, locale.standaloneDayName(day + 1, QLocale.FormatType.ShortFormat)) for day in days],
        )
        for day in days:
            self.days.describe(day, locale.standaloneDayName(day + 1))
        self.days.changed.connect(self._on_days)
        self._problem = label("", "danger", wrap=True)
        self._problem.hide()
        self.place = PlaceChoice(context)
        self.place.chosen.connect(self._on_place)
        self.suggestion = button("", self._on_suggested)
        self.suggestion.hide()
        self.next = label("", "muted", wrap=True)
        self.parts |= {"weekend": self.days, "holidays": self.place}
        self.body.setSpacing(14)
        self.body.addWidget(label(tr(_WHAT), "muted", wrap=True))
        self.body.addLayout(stacked(label(tr("Days you are free"), "label"), self.days, self._problem, spacing=6))
        self.body.addLayout(
            stacked(label(tr("Public holidays"), "label"), self.place, in_row(self.suggestion, 1), self.next, spacing=6)
        )

    def show_facts(self, now: Facts) -> None:
        self.context.ops.read(_week, self._on_week, owner=self)

    def _on_week(self, week: Week) -> None:
        self._week = week
        self.days.choose(week.weekend)
        self.place.show_place(week.place)
        self.suggestion.setText(tr("Take those of {place}", place=name_of(week.offered)))
        self.suggestion.setVisible(not week.place and bool(week.offered))
        self.next.setText(next_words(week.coming) if week.place else tr("Off: they count as working days."))

    def _on_days(self) -> None:
        from apptracker.services import workweek

        wanted = frozenset(self.days.chosen())
        self._tell("")
        self.context.ops.change(
            lambda db: workweek.set_weekend(db, wanted),
            owner=self,
            toast=tr("Your free days are set"),
            failed=self._on_failed,
        )

    def _on_failed(self, error: AppError) -> None:
        self.days.choose(self._week.weekend)
        self._tell(words_for_person(error))

    def _tell(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def _on_suggested(self) -> None:
        self.place.first.setFocus()  # the button goes
        self._on_place(self._week.offered)

    def _on_place(self, place: str) -> None:
        from apptracker.services import workweek

        words = (
            tr("Public holidays of {place} are free", place=name_of(place))
            if place
            else tr("Public holidays count as working days")
        )
        self.context.ops.change(
            lambda db: workweek.set_holidays(db, place), owner=self, toast=words, failed=self._on_place_failed
        )

    def _on_place_failed(self, error: AppError) -> None:
        self.place.refuse(words_for_person(error))


def next_words(coming: tuple[tuple[date, str], ...]) -> str:
    """ "Next: Thanksgiving Day, Thu, Nov 26; Christmas Day, Fri, Dec 25"."""
    named = [f"{holiday(name)}, {formats.weekday_and_date(day)}" for day, name in coming]
    return tr("Next: {holidays}.", holidays="; ".join(named)) if named else ""


def _week(db: Database) -> Week:
    from apptracker.services import workweek

    place = workweek.holidays_of(db.read)
    coming = workweek.coming_holidays(place, today(db.clock), SHOWN, language.code()) if place else ()
    return Week(workweek.weekend(db.read), place, coming, suggested_country(db))
