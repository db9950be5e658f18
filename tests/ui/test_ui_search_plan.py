"""The search plan in the guide: choosing, copying, the weekly rounds, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit
from ui_helpers import Desk, only

from apptracker.domain.search_plan import Sweep
from apptracker.services import applications, reminders, search_plan, welcome
from apptracker.ui.guide import tools
from apptracker.ui.guide.search_plan import SearchPlan
from apptracker.ui.today.agenda_list import AgendaList


@contextmanager
def shown(desk: Desk) -> Iterator[SearchPlan]:
    """The tool by itself, kept up to date as the page does."""
    [spec] = [spec for spec in tools.TOOLS if spec.id == "search-plan"]
    tool = tools.make(spec, desk.context, desk.window)
    assert isinstance(tool, SearchPlan)
    refresh = desk.context.bus.changed.connect(lambda *_: tool.refresh())
    tool.resize(800, 600)
    tool.show()
    tool.refresh()
    desk.settle()
    yield tool
    desk.context.bus.changed.disconnect(refresh)
    tool.hide()
    tool.deleteLater()


def test_one_click_sets_up_a_plan_and_one_undo_takes_it_back(desk: Desk) -> None:
    welcome.aim_at(desk.db, ["Call center agent"])
    with shown(desk) as tool:
        assert tool.start.isVisible()
        desk.click("Set up a plan for me", tool)
        assert not tool.start.isVisible()
        assert tool.places.rows["indeed"].box.isChecked()
        assert any("Next time: in 2 days (Monday, November 23, 2026)" in text for text in desk.texts(tool))
        desk.run("undo")
        assert tool.start.isVisible()
        assert not tool.places.rows["indeed"].box.isChecked()
    assert reminders.waiting(desk.db) == []


def test_a_round_given_another_rhythm_elsewhere_is_shown_and_can_be_weekly_again(desk: Desk) -> None:
    round_ = search_plan.set_sweep(desk.db, Sweep.BOARDS, 0).value
    reminders.edit(desk.db, round_.id, when="2026-11-24", repeat="monthly")
    with shown(desk) as tool:
        weekly = tool.weekly.rounds[Sweep.BOARDS]
        assert any(", every month on day 24. " in text for text in desk.texts(weekly))
        assert weekly.day.currentData() == 1
        weekly.at.setCurrentIndex(1)
        weekly.at.activated.emit(1)
        [now] = reminders.waiting(desk.db)
        assert str(now.repeat).startswith("weekly:1")


def test_a_place_is_chosen_by_keyboard_and_keeps_the_focus(desk: Desk) -> None:
    with shown(desk) as tool:
        row = tool.places.rows["indeed"]
        row.box.setFocus()
        QTest.keyClick(row.box, Qt.Key.Key_Space)
        assert search_plan.source_names(desk.db) == ("Indeed",)
        assert tool.places.rows["indeed"] is row  # nothing was rebuilt under the person's hands
        assert desk.toast == "Looking through Indeed"


def test_a_place_is_opened_only_on_a_click_and_says_how_it_did(desk: Desk) -> None:
    applications.add(desk.db, employer="Harbor Mutual", title="Agent", source="Indeed")
    with shown(desk) as tool:
        assert desk.prompts.urls == []
        desk.click("Open Indeed in the browser", tool)
        assert desk.prompts.urls == ["https://www.indeed.com"]
        assert any(text.startswith("1 application marked Indeed, 0 answered") for text in desk.texts(tool))


def test_a_place_that_is_doubtful_says_so_once_it_is_chosen(desk: Desk) -> None:
    search_plan.choose_source(desk.db, "monster", True)
    with shown(desk) as tool:
        assert any("bankruptcy" in text for text in desk.texts(tool.places.rows["monster"]))


def test_more_places_fold_out(desk: Desk) -> None:
    with shown(desk) as tool:
        assert not tool.places.rows["phone-companies"].isVisible()
        tool.places.fold.click()
        desk.settle()
        assert tool.places.rows["phone-companies"].isVisible()


def test_a_place_of_ones_own_is_added_with_enter_and_removed(desk: Desk) -> None:
    with shown(desk) as tool:
        add = tool.places.add
        desk.type("Harbor Mutual", add.name)
        desk.type("not a link", add.url)
        desk.keys("Return", add.url)
        assert any("no address on the web" in text for text in desk.texts(add))
        assert add.name.text() == "Harbor Mutual"
        add.url.clear()
        desk.keys("Return", add.name)
        assert "own:harbor mutual" in tool.places.rows
        assert add.name.text() == ""
        desk.click("Remove Harbor Mutual", tool)
        assert "own:harbor mutual" not in tool.places.rows


def test_titles_are_chosen_and_copied_one_or_all(desk: Desk) -> None:
    welcome.aim_at(desk.db, ["Call center agent", "Team lead"])
    with shown(desk) as tool:
        tool.titles.chips["Call center agent"].click()
        tool.titles.chips["Team lead"].click()
        desk.settle()
        desk.click("Copy Team lead", tool)
        desk.click("Copy all as one search", tool)
        assert desk.prompts.copied == ["Team lead", '"Call center agent" OR "Team lead"']
        desk.type("Night agent", tool.titles.add)
        desk.keys("Return", tool.titles.add)
        assert tool.titles.chips["Night agent"].isChecked()
        desk.click("Forget Night agent", tool)
        assert "Night agent" not in tool.titles.chips


def test_where_to_search_is_kept_and_named_in_the_reminder(desk: Desk) -> None:
    search_plan.set_sweep(desk.db, Sweep.BOARDS, 0)
    with shown(desk) as tool:
        desk.type("Duluth", tool.titles.where)
        desk.keys("Return", tool.titles.where)
        desk.click("Work mode: Remote", tool)
        assert search_plan.plan(desk.db).sweeps[Sweep.BOARDS].text.endswith("Duluth or from home")


def test_a_weekly_round_is_begun_moved_and_stopped(desk: Desk) -> None:
    with shown(desk) as tool:
        weekly = tool.weekly.rounds[Sweep.PAGES]
        weekly.day.setCurrentIndex(weekly.day.findData(3))
        desk.click("Remind me each week: Employers' own pages", tool)
        [made] = reminders.waiting(desk.db)
        assert made.day(desk.clock.now().tzinfo) == date(2026, 11, 26)
        assert desk.toast == "Employers' own pages: a reminder every Thursday"
        weekly.day.setCurrentIndex(weekly.day.findData(4))
        weekly.day.activated.emit(weekly.day.currentIndex())
        weekly.at.setCurrentIndex(1)
        weekly.at.activated.emit(1)
        [moved] = reminders.waiting(desk.db)
        here = moved.due.astimezone(desk.clock.now().tzinfo)
        assert (here.date(), here.hour) == (date(2026, 11, 27), 8)
        desk.click("Stop the weekly round: Employers' own pages", tool)
        assert reminders.waiting(desk.db) == []
        assert not weekly.stop.isVisible()


@pytest.mark.parametrize(("width", "scale"), [(560, 1.0), (600, 2.0)])
def test_every_control_has_a_name_and_nothing_is_cut_off(desk: Desk, width: int, scale: float) -> None:
    search_plan.begin(desk.db)
    search_plan.add_title(desk.db, "Night agent")
    desk.context.theme.choose("light", scale)
    with shown(desk) as tool:
        tool.resize(width, 500)
        desk.settle()
        for kind in (QAbstractButton, QLineEdit, QComboBox):
            for control in tool.findChildren(kind):
                if control.isVisible():
                    assert control.accessibleName() or getattr(control, "text", str)()
                    assert control.mapTo(tool, control.rect().topRight()).x() <= tool.width()
        cut = [
            each.text()
            for each in tool.findChildren(QLabel)
            if each.isVisible() and each.wordWrap() and each.height() < each.heightForWidth(each.width())
        ]
        assert cut == []
    desk.context.theme.choose("light", 1.0)


def test_the_season_leads_to_the_guide(desk: Desk) -> None:
    with shown(desk) as tool:
        asked: list[str] = []
        tool.article_asked.connect(asked.append)
        desk.click("Read more: The holiday season", tool)
        assert asked == ["season:holidays"]


def test_places_of_the_plan_complete_where_a_posting_was_found(desk: Desk) -> None:
    search_plan.choose_source(desk.db, "callcenterjobs", True)
    made = applications.add(desk.db, employer="Harbor Mutual", title="Agent").value
    desk.context.go.open_application(made.id, "overview")
    desk.settle()
    line = desk.find(QLineEdit, accessibleName="Found on")
    line.setFocus()
    desk.type("call", line)
    completer = line.completer()
    assert completer.currentCompletion() == "Callcenterjobs.com"
    completer.popup().hide()
    desk.keys("Escape", line)


def test_a_weekly_round_opens_the_plan_from_today(desk: Desk) -> None:
    search_plan.set_sweep(desk.db, Sweep.BOARDS, 0)
    desk.context.ops.follow()
    desk.settle()
    agenda = desk.find(AgendaList)
    agenda.setFocus()
    desk.keys("Return", agenda)
    tool: SearchPlan = only(each for each in desk.window.findChildren(SearchPlan) if each.isVisible())
    assert tool.weekly.rounds[Sweep.BOARDS].stop.isVisible()
