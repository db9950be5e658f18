"""The person's own weekend and public holidays, and what they mean for reminders. The day is Saturday, 2026-11-21."""

from __future__ import annotations

from datetime import date

import pytest
from services_helpers import add, by_rule, waiting
from support import unchanged

from apptracker.domain.errors import UserError
from apptracker.domain.workdays import MONDAY_TO_FRIDAY
from apptracker.services import reminders, rules, silence, workweek
from apptracker.store import Database

DAY = date(2026, 11, 21)
THANKSGIVING = date(2026, 11, 26)


def due(db: Database) -> date:
    return waiting(db)["confirm-receipt"][0]


def test_unless_said_otherwise_monday_to_friday_are_worked(db: Database) -> None:
    assert workweek.work_calendar(db.read, DAY) is MONDAY_TO_FRIDAY
    assert (workweek.weekend(db.read), workweek.holidays_of(db.read)) == ({5, 6}, "")


@pytest.mark.parametrize(
    ("typed", "place"), [("us", "US"), (" US-ca ", "US-CA"), ("de-by", "DE-BY"), ("De-augsburg", "DE-Augsburg")]
)
def test_a_place_is_known_by_its_code(db: Database, typed: str, place: str) -> None:
    with unchanged(db.folder.root):
        assert workweek.set_holidays(db, typed).value == place
        assert workweek.holidays_of(db.read) == place
        assert not workweek.set_holidays(db, place).changes
        workweek.set_holidays(db, "")
        db.undo()
        db.undo()


@pytest.mark.parametrize("typed", ["XX", "USA", "US-XX", "US-", "1", "DE_BY", "..", "u", "ÜS", "US-CA-1", "os.path"])
def test_no_place_is_refused(db: Database, typed: str) -> None:
    if typed == "US-":
        assert workweek.set_holidays(db, typed).value == "US"
        return
    with unchanged(db.folder.root), pytest.raises(UserError) as caught:
        workweek.set_holidays(db, typed)
    assert caught.value.code == "work.holidays"


def test_holidays_are_those_of_the_place(db: Database) -> None:
    workweek.set_holidays(db, "US")
    calendar = workweek.work_calendar(db.read, DAY)
    assert not calendar.is_working(THANKSGIVING)
    assert not calendar.is_working(date(2028, 7, 4))
    assert calendar.is_working(date(2026, 11, 27))
    workweek.set_holidays(db, "US-CA")
    assert not workweek.work_calendar(db.read, DAY).is_working(date(2026, 11, 27))
    assert workweek.work_calendar(db.read, DAY) == workweek.work_calendar(db.read, date(2026, 1, 1))


def test_rules_wait_for_a_working_day_of_that_place(db: Database) -> None:
    workweek.set_holidays(db, "US")
    add(db, stage="applied")
    assert due(db) == date(2026, 11, 30)


def test_a_place_chosen_later_moves_what_waits_for_a_free_day(db: Database) -> None:
    add(db, stage="applied")
    rules.switch(db, "gone-quiet", True)
    own = reminders.add(db, "Ring Ana", "2026-11-27").value
    with unchanged(db.folder.root):
        workweek.set_holidays(db, "US-CA")
        assert due(db) == date(2026, 11, 30)
        assert db.read.reminder(own.id) == own
        assert waiting(db)["gone-quiet"][0] == date(2026, 12, 11)
        db.undo()
    assert due(db) == date(2026, 11, 27)


def test_a_weekend_of_ones_own(db: Database) -> None:
    add(db, stage="applied")
    with unchanged(db.folder.root):
        workweek.set_weekend(db, {4, 5})
        assert workweek.weekend(db.read) == {4, 5}
        assert due(db) == date(2026, 11, 29)  # a Sunday, which is worked there
        assert not workweek.set_weekend(db, {4, 5}).changes
        db.undo()
    workweek.set_weekend(db, ())
    assert workweek.work_calendar(db.read, DAY).is_working(date(2026, 11, 22))
    workweek.set_weekend(db, {5, 6})
    assert db.read.settings("work.") == {}
    with unchanged(db.folder.root):
        for days in (range(7), {7}, {-1}):
            with pytest.raises(UserError):
                workweek.set_weekend(db, days)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("sat,sun", {5, 6}),
        ("Friday Saturday", {4, 5}),
        ("su", {6}),
        ("none", set()),
        ("", {5, 6}),
        ("mon, tue, wed, thu, fri, sat", {0, 1, 2, 3, 4, 5}),
    ],
)
def test_a_weekend_as_typed(text: str, days: set[int]) -> None:
    assert workweek.read_weekend(text) == days
    if text:
        assert workweek.read_weekend(workweek.typed_weekend(days)) == days


@pytest.mark.parametrize("text", ["s", "t", "weekend", "sat,none", "5"])
def test_no_weekend_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="is no weekend"):
        workweek.read_weekend(text)


@pytest.mark.parametrize("odd", [None, 7, "sat", {}, [9], [0, 1, 2, 3, 4, 5, 6], ["x"], [True], [[]], "DE-XX", "../x"])
def test_odd_settings_count_for_nothing(db: Database, odd: object) -> None:
    with db.change("Odd") as uow:
        uow.put_setting("work.weekend", odd)
        uow.put_setting("work.holidays", odd)
    calendar = workweek.work_calendar(db.read, DAY)
    assert (calendar.weekend, calendar.holidays) == ({5, 6}, frozenset())
    add(db, stage="applied")
    assert due(db) == date(2026, 11, 27)


def test_typed_working_days_are_the_persons_own(db: Database) -> None:
    workweek.set_holidays(db, "US")
    assert reminders.add(db, "Ring Ana", "+4wd").value.day(None) == date(2026, 11, 27)
    assert reminders.add(db, "Ring Ana", "+3wd").value.day(None) == date(2026, 11, 25)
    assert reminders.add(db, "Ring Ana", "in 4 working days 9:30").value.due.date() == date(2026, 11, 27)
    assert reminders.add(db, "Ring Ana", "+4d").value.day(None) == date(2026, 11, 25)


def test_silence_is_counted_in_the_persons_working_days(db: Database) -> None:
    usual = silence.limits_now(db)
    workweek.set_weekend(db, ())
    assert silence.limits_now(db).too_quiet > usual.too_quiet


def test_places_have_names(db: Database) -> None:
    named = {place.code: place.name for place in workweek.places()}
    assert len(named) > 200
    assert (named["US"], named["BA"], named["IM"], named["VA"]) == (
        "United States",
        "Bosnia and Herzegovina",
        "Isle of Man",
        "Vatican City",
    )
    assert list(named.values())[:3] == ["Afghanistan", "Åland Islands", "Albania"]
    assert [named["HK"], named["GB"]] == ["Hong Kong", "United Kingdom"]
    parts = {place.code: place.name for place in workweek.parts("DE")}
    assert parts["DE-BY"] == "Bayern"
    assert workweek.parts("SG") == ()
    with pytest.raises(UserError):
        workweek.parts("XX")
    for place in workweek.parts("US"):
        assert workweek.set_holidays(db, place.code).value == place.code


def test_a_reminder_of_a_rule_in_the_new_place_stays_one(db: Database) -> None:
    add(db, stage="applied")
    number = by_rule(db, "confirm-receipt").id
    workweek.set_holidays(db, "US-CA")
    assert by_rule(db, "confirm-receipt").id == number


def test_a_countrys_name_is_enough(db: Database) -> None:
    assert workweek.set_holidays(db, " mexico").value == "MX"
    with pytest.raises(UserError):
        workweek.set_holidays(db, "Mex")
