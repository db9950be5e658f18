"""The search plan: choosing places and titles, and the weekly rounds that follow them."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from services_helpers import add

from apptracker.domain.applications import WorkMode
from apptracker.domain.clock import FrozenClock
from apptracker.domain.errors import UserError
from apptracker.domain.reminders import Reminder, ReminderState
from apptracker.domain.search_plan import OWN_PAGE, PlaceToLook, Sweep
from apptracker.guide.entries import Source
from apptracker.guide.library import all_of
from apptracker.services import applications, reminders, search_plan, welcome
from apptracker.store import Database

MONDAY, WEDNESDAY = 0, 2


def sweep(db: Database, which: Sweep) -> Reminder:
    return search_plan.plan(db).sweeps[which]


def place(db: Database, id_: str) -> PlaceToLook:
    [found] = [place for place in search_plan.plan(db).places if place.id == id_]
    return found


def test_nothing_is_chosen_at_first_and_one_step_begins_a_sensible_plan(db: Database) -> None:
    assert not search_plan.plan(db).begun
    assert search_plan.source_names(db) == ()
    welcome.aim_at(db, ["Call center agent"])
    search_plan.begin(db)
    begun = search_plan.plan(db)
    worth_a_look = {source.id for source in all_of(Source).values() if source.sweep}
    assert {place.id for place in begun.chosen} == worth_a_look
    assert begun.choices.titles[0] == "Call center agent"
    assert len(begun.choices.titles) > 1
    assert {reminder.rule for reminder in reminders.waiting(db)} == {each.value for each in Sweep}
    assert "Indeed" in sweep(db, Sweep.BOARDS).text
    assert "Call center agent" in sweep(db, Sweep.PAGES).text
    db.undo()  # all at once
    assert not search_plan.plan(db).begun
    assert reminders.waiting(db) == []


def test_weekly_rounds_say_what_the_plan_says_in_the_same_change(db: Database) -> None:
    search_plan.set_sweep(db, Sweep.BOARDS, MONDAY)
    assert sweep(db, Sweep.BOARDS).text == "Look through job boards"
    search_plan.choose_source(db, "indeed", True)
    search_plan.choose_source(db, "callcenterjobs", True)
    search_plan.add_title(db, "night shift agent")
    expected = "Look through Indeed and Callcenterjobs.com for night shift agent"
    assert sweep(db, Sweep.BOARDS).text == expected
    search_plan.set_where(db, "Duluth, MN", [WorkMode.REMOTE])
    assert sweep(db, Sweep.BOARDS).text == f"{expected}, Duluth, MN or from home"
    db.undo()
    assert sweep(db, Sweep.BOARDS).text == expected
    search_plan.choose_source(db, "indeed", False)
    assert "Indeed" not in sweep(db, Sweep.BOARDS).text
    assert len(reminders.waiting(db)) == 1


def test_a_round_comes_again_and_is_found_again(db: Database, clock: FrozenClock) -> None:
    first = search_plan.set_sweep(db, Sweep.BOARDS, MONDAY).value
    assert first.day(clock.now().tzinfo) == date(2026, 11, 23)
    clock.advance(timedelta(days=2))
    reminders.settle(db, [first.id], ReminderState.DONE)
    again = sweep(db, Sweep.BOARDS)
    assert again.day(clock.now().tzinfo) == date(2026, 11, 30)
    search_plan.choose_source(db, "indeed", True)
    assert "Indeed" in sweep(db, Sweep.BOARDS).text
    assert db.read.reminder(first.id).text == "Look through job boards"  # what was done stays as it was


def test_a_round_moves_to_another_day_and_time_instead_of_doubling(db: Database, clock: FrozenClock) -> None:
    search_plan.set_sweep(db, Sweep.PAGES, MONDAY)
    moved = search_plan.set_sweep(db, Sweep.PAGES, WEDNESDAY, time(18, 30)).value
    here = moved.due.astimezone(clock.now().tzinfo)
    assert (here.date(), here.hour, here.minute, moved.all_day) == (date(2026, 11, 25), 18, 30, False)
    assert len(reminders.waiting(db)) == 1


def test_a_time_that_has_passed_today_means_next_week(db: Database, clock: FrozenClock) -> None:
    saturday = clock.now().weekday()
    assert search_plan.set_sweep(db, Sweep.PAGES, saturday).value.day(clock.now().tzinfo) == date(2026, 11, 21)
    later = search_plan.set_sweep(db, Sweep.PAGES, saturday, time(8)).value
    assert later.day(clock.now().tzinfo) == date(2026, 11, 28)


def test_a_round_that_is_stopped_comes_no_more(db: Database) -> None:
    search_plan.set_sweep(db, Sweep.BOARDS, MONDAY)
    search_plan.stop_sweep(db, Sweep.BOARDS)
    assert search_plan.plan(db).sweeps == {}
    assert reminders.waiting(db) == []
    db.undo()
    assert sweep(db, Sweep.BOARDS).repeat is not None


def test_an_employers_own_page_is_named_in_the_round_of_pages(db: Database) -> None:
    search_plan.set_sweep(db, Sweep.BOARDS, MONDAY)
    search_plan.set_sweep(db, Sweep.PAGES, MONDAY)
    search_plan.add_source(db, " Harbor Mutual ", "harbor.example/jobs", OWN_PAGE)
    assert sweep(db, Sweep.PAGES).text == "Look through Harbor Mutual"
    assert "Harbor" not in sweep(db, Sweep.BOARDS).text
    added = place(db, "own:harbor mutual")
    assert (added.url, added.chosen) == ("https://harbor.example/jobs", True)
    assert search_plan.source_names(db) == ("Harbor Mutual",)
    search_plan.remove_source(db, added.id)
    assert "Harbor" not in sweep(db, Sweep.PAGES).text
    assert search_plan.source_names(db) == ()


def test_what_cannot_be_a_place_or_a_title_changes_nothing(db: Database) -> None:
    for doing, code in (
        (lambda: search_plan.add_source(db, "  "), "text.empty"),
        (lambda: search_plan.add_source(db, "INDEED"), "search.known"),
        (lambda: search_plan.add_source(db, "Paper", "javascript:alert(1)"), "profile.url"),
        (lambda: search_plan.choose_source(db, "nowhere", True), "search.source"),
        (lambda: search_plan.remove_source(db, "indeed"), "search.source"),
        (lambda: search_plan.add_title(db, ""), "text.empty"),
    ):
        with pytest.raises(UserError) as refused:
            doing()
        assert refused.value.code == code
    assert not search_plan.plan(db).begun


def test_each_place_says_how_it_has_done(db: Database) -> None:
    first = add(db, source="Indeed")
    add(db, employer="Other", source="indeed")
    applications.move(db, first.id, "rejected")
    found = place(db, "indeed")
    assert (found.applications, found.answered) == (2, 1)
    assert place(db, "monster").applications == 0


def test_a_title_of_ones_own_can_be_put_aside_and_forgotten(db: Database) -> None:
    search_plan.add_title(db, "Guest relations agent")
    search_plan.choose_title(db, "guest relations agent", False)
    [own] = [t for each in search_plan.plan(db).titles for t in each.titles if t.own]
    assert (own.text, own.chosen) == ("Guest relations agent", False)
    search_plan.remove_title(db, own.text)
    assert not any(t.own for each in search_plan.plan(db).titles for t in each.titles)


def test_a_setting_that_another_version_wrote_does_no_harm(db: Database) -> None:
    with db.change("Wrote something else") as uow:
        uow.put_setting(
            search_plan.SETTING,
            {"sources": ["indeed", 7, None], "own": [{"url": "x"}, "y"], "titles": "none", "modes": ["remote", "moon"]},
        )
    choices = search_plan.plan(db).choices
    assert (choices.sources, choices.own, choices.titles) == (("indeed",), (), ())
    assert choices.modes == (WorkMode.REMOTE,)


def test_seasons_and_hints_come_from_the_guide(db: Database) -> None:
    plan = search_plan.plan(db)  # in November
    assert plan.seasons[0].reference == "season:holidays"
    assert plan.hints
    search_plan.set_where(db, "", [WorkMode.REMOTE])
    assert "home" in search_plan.plan(db).hints[0].title
