"""Doubles: offered, compared side by side, merged as one change, or told apart for good."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from people_desk import opened
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from ui_helpers import Desk

from apptracker.domain.people import Who
from apptracker.services import applications, doubles, people
from apptracker.store import Database
from apptracker.ui.people.merging import ChooseOtherDialog, DoublesDialog, MergeDialog


@pytest.fixture
def doubled(db: Database) -> Database:
    """Ana twice (1 and 2), and Harbor Mutual twice (1 and 2)."""
    applications.add(db, employer="Harbor Mutual", title="Agent")
    applications.add(db, employer="Harbor Mutual Inc.", title="Lead")
    people.add_contact(db, 1, name="Ana Lopez", email="ana@harbor.example", role="Recruiter", notes="Kind")
    people.add_contact(db, 2, name="Lopez, Ana", phone="555 010 7788", role="Manager", notes="Likes mail")
    people.add_contact(db, 1, name="Bert Weiss")
    return db


def dialog_of(desk: Desk) -> MergeDialog:
    desk.settle()
    return next(each for each in desk.window.findChildren(MergeDialog) if each.isVisible())


def test_doubles_are_offered_beside_whom_they_concern_and_over_the_list(
    doubled: Database, open_desk: Callable[..., Desk]
) -> None:
    desk, page = opened(open_desk)
    assert desk.button("1 pair may be one: compare them", page).isVisible()
    assert "Perhaps the same as Lopez, Ana." in desk.texts(page.person)
    page.list.choose(3)
    desk.settle()
    assert not page.person.offer.isVisible()


def test_two_are_compared_and_what_is_chosen_wins(doubled: Database, open_desk: Callable[..., Desk]) -> None:
    desk, page = opened(open_desk)
    desk.click("Compare and merge", page.person)
    dialog = dialog_of(desk)
    assert set(dialog.choices) == {"name", "role"}  # what only one has needs no choice
    assert dialog.choices["name"][0].isChecked()
    desk.click(dialog.choices["role"][1])
    desk.click("Merge", dialog)
    ana = doubled.read.contact(1)
    assert (ana.name, ana.role, ana.email, ana.phone) == (
        "Ana Lopez",
        "Manager",
        "ana@harbor.example",
        "555 010 7788",
    )
    assert ana.notes == "Kind\nLikes mail"
    assert ana.application_ids == (1, 2)
    assert page.person.shown_id == 1
    assert desk.toast == "Merged into Ana Lopez"
    assert not page.finding.doubles.isVisible()
    desk.run("undo")
    assert doubled.read.contact(2).role == "Manager"
    assert page.finding.doubles.isVisible()


def test_the_whole_is_done_by_keyboard(doubled: Database, open_desk: Callable[..., Desk]) -> None:
    desk, page = opened(open_desk)
    page.finding.doubles.setFocus()
    desk.keys("Space")
    desk.settle()
    desk.button("Compare Ana Lopez and Lopez, Ana").setFocus()
    desk.keys("Return")
    dialog = dialog_of(desk)
    dialog.choices["name"][0].setFocus()
    desk.keys("Right")
    assert dialog.choices["name"][1].isChecked()
    desk.keys("Return")
    assert doubled.read.contact(1).name == "Lopez, Ana"
    desk.settle()
    assert not any(each.isVisible() for each in desk.window.findChildren(DoublesDialog))
    desk.run("undo")
    assert doubled.read.contact(2).name == "Lopez, Ana"


def test_those_who_are_not_the_same_are_not_asked_for_again(doubled: Database, open_desk: Callable[..., Desk]) -> None:
    desk, page = opened(open_desk)
    desk.click("Not the same", page.person)
    assert not page.finding.doubles.isVisible()
    assert not page.person.offer.isVisible()
    desk.run("undo")
    assert page.finding.doubles.isVisible()
    desk.click("Compare and merge", page.person)
    desk.click("Not the same", dialog_of(desk))
    assert doubles.pairs(doubled, Who.PEOPLE) == []


def test_anybody_can_be_merged_with_anybody(doubled: Database, open_desk: Callable[..., Desk]) -> None:
    desk, page = opened(open_desk)
    page.list.choose(3)
    page.person.asked.emit("merge")
    desk.settle()
    choose = desk.window.findChild(ChooseOtherDialog)
    assert choose is not None
    assert not choose.go_on.isEnabled()
    desk.find(QLineEdit, choose).setText("Ana Lopez")
    desk.click("Compare", choose)
    desk.click("Merge", dialog_of(desk))
    merged = doubled.read.contact(3)
    assert (merged.name, merged.email, merged.role) == ("Bert Weiss", "ana@harbor.example", "Recruiter")


def test_enter_takes_the_only_name_that_fits(doubled: Database, open_desk: Callable[..., Desk]) -> None:
    desk, page = opened(open_desk)
    page.list.choose(3)
    page.person.asked.emit("merge")
    desk.settle()
    choose = desk.window.findChild(ChooseOtherDialog)
    assert choose is not None
    line = desk.find(QLineEdit, choose)
    line.setText("ana")
    line.returnPressed.emit()
    assert not choose.go_on.isEnabled()  # two have it
    line.setText("ana l")
    line.returnPressed.emit()
    assert line.text() == "Ana Lopez"
    assert choose.go_on.isEnabled()
    choose.reject()


def test_two_that_are_selected_are_compared_at_once(doubled: Database, open_desk: Callable[..., Desk]) -> None:
    desk, page = opened(open_desk)
    page.list.choose(3)
    page.list.selectAll()
    rows = page.list.selectionModel().selectedIndexes()
    page.list.selectionModel().select(rows[-1], QItemSelectionModel.SelectionFlag.Deselect)
    assert len(page.list.selected) == 2
    page.person.asked.emit("merge")
    desk.settle()
    assert desk.window.findChild(ChooseOtherDialog) is None
    dialog_of(desk).reject()


def test_an_employer_renamed_to_another_is_merged_with_it_or_stays(
    doubled: Database, open_desk: Callable[..., Desk]
) -> None:
    desk, page = opened(open_desk)
    desk.context.go.open_employer(2)
    name = desk.find(QPlainTextEdit, page.employer, accessibleName="Name")
    name.setFocus()
    name.setPlainText("Harbor Mutual")
    desk.keys("Return")
    dialog = dialog_of(desk)
    assert any("There is an employer Harbor Mutual already." in text for text in desk.texts(dialog))
    desk.click(dialog.choices["name"][1])
    desk.click("Merge", dialog)
    assert doubled.read.application(1).employer == "Harbor Mutual" == doubled.read.application(2).employer
    assert page.employer.record is not None
    assert page.employer.record.total == 2
    assert name.toPlainText() == "Harbor Mutual"
    desk.run("undo")
    assert doubled.read.application(2).employer == "Harbor Mutual Inc."


def test_employers_with_other_legal_forms_are_offered(doubled: Database, open_desk: Callable[..., Desk]) -> None:
    desk, page = opened(open_desk)
    desk.click("Employers", page)
    desk.settle()
    assert "Perhaps the same as Harbor Mutual Inc.." in desk.texts(page.employer)


def test_whoever_is_gone_meanwhile_is_told(doubled: Database, open_desk: Callable[..., Desk]) -> None:
    desk, page = opened(open_desk)
    desk.click("Compare and merge", page.person)
    dialog = dialog_of(desk)
    people.delete_contact(doubled, 2)
    desk.click("Merge", dialog)
    assert any("not there any more" in text for text in desk.texts(dialog))
    dialog.reject()
