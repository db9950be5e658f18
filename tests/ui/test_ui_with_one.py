"""The actions of an application's page, from the lists in which it is chosen: each works there or says why not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from board_helpers import CONTROL, Seen, add
from PySide6.QtWidgets import QDialog
from ui_helpers import Desk

from apptracker.domain.applications import InterviewFormat
from apptracker.services import interviews
from apptracker.store import Database
from apptracker.ui.application.notes import AnsweredDialog, NoteDialog
from apptracker.ui.application.people import AddPersonDialog
from apptracker.ui.application.planning import PlanInterviewDialog
from apptracker.ui.applications.one import WithOne
from apptracker.ui.reminding import AddReminderDialog

OVER_THE_LIST = {
    "application.note": NoteDialog,
    "application.answered": AnsweredDialog,
    "application.interview": PlanInterviewDialog,
    "application.contact": AddPersonDialog,
}


def dialog(desk: Desk) -> QDialog:
    [found] = [d for d in desk.window.findChildren(QDialog) if d.isVisible()]
    return found


def test_the_letter_of_a_card_is_one_key_away(db: Database, open_desk: Callable[..., Desk]) -> None:
    id_ = add(db, "Harbor Mutual")
    desk = open_desk("board")
    seen = Seen(desk)
    seen.click("Saved")
    desk.keys("Ctrl+L")
    assert desk.context.go.application_beside == id_
    page = desk.window.pane.page
    assert page is not None
    assert page.tabs.current == "letter"


@pytest.mark.parametrize("page", ["board", "applications"])
def test_forms_open_over_the_list(db: Database, open_desk: Callable[..., Desk], page: str) -> None:
    add(db, "Harbor Mutual")
    desk = open_desk(page)
    select_first(desk, page)
    beside = desk.context.go.application_beside
    for action_id, kind in OVER_THE_LIST.items():
        desk.run(action_id)
        assert isinstance(dialog(desk), kind)
        dialog(desk).reject()
        desk.settle()
        assert desk.context.go.application_beside == beside
    desk.run("application.packet")
    assert "Nothing was sent for this yet" in desk.toast


def select_first(desk: Desk, page: str) -> None:
    if page == "board":
        Seen(desk).click("Saved")
    else:
        desk.window.pages.currentWidget().setFocus()
        view = desk.window.pages.currentWidget().view  # type: ignore[attr-defined]
        view.selectRow(0)
        view.setFocus()
    desk.settle()


def test_several_cards_are_too_many_for_one_letter(db: Database, open_desk: Callable[..., Desk]) -> None:
    add(db, "Harbor Mutual")
    add(db, "Tidewater")
    desk = open_desk("board")
    seen = Seen(desk)
    seen.click("Saved", 0)
    seen.click("Saved", 1, CONTROL)
    desk.run("application.letter")
    assert desk.toast == "That goes with one application at a time. Select one"
    assert desk.context.go.application_beside is None


def test_an_interview_chosen_in_a_list_leads_to_all_of_its_application(
    db: Database, open_desk: Callable[..., Desk]
) -> None:
    id_ = add(db, "Harbor Mutual")
    interviews.plan(db, id_, at="2026-11-25 15:00", zone="America/Chicago", format=InterviewFormat.VIDEO)
    desk = open_desk("interviews")
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    desk.window.pages.currentWidget().setFocus()
    desk.run("application.reminder")
    assert isinstance(dialog(desk), AddReminderDialog)
    dialog(desk).reject()
    desk.run("application.prep")
    assert desk.context.go.application_beside == id_
    dialog(desk).reject()


def test_on_a_day_without_anything_it_is_said_what_to_choose(desk: Desk) -> None:
    desk.context.go.show_page("calendar")
    desk.run("application.letter")
    assert desk.toast == "Choose something on a day first: Enter goes into it"


def test_every_list_offers_the_same(desk: Desk) -> None:
    offered = set(WithOne(desk.context, desk.window, list).of_lists())
    for page in ("today", "board", "applications", "calendar", "interviews"):
        desk.context.go.show_page(page)
        desk.settle()
        assert offered <= {spec.id for spec in desk.context.actions.available()}, page
