"""The page of people and employers: found, read, edited, tied, deleted; by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from people_desk import opened
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.modeltest import ModelTester
from ui_helpers import Desk

from apptracker.domain.people import Who
from apptracker.services import applications, people, reminders
from apptracker.store import Database
from apptracker.ui.pages.applications import ApplicationsPage
from apptracker.ui.pages.people import PeoplePage
from apptracker.ui.people.dialogs import NewPersonDialog, TieDialog
from apptracker.ui.people.parts import ApplicationLine, HistoryLine, Part
from apptracker.ui.reminding import AddReminderDialog
from apptracker.ui.today.script_dialog import ScriptDialog


@pytest.fixture
def three(db: Database) -> Database:
    """Ana (1) at Harbor Mutual, Bert (2) at Northwind, Zoe (3) of an agency, tied to no application."""
    applications.add(db, employer="Harbor Mutual", title="Agent")
    applications.add(db, employer="Northwind", title="Lead")
    people.add_contact(db, 1, name="Ana Lopez", email="ana@harbor.example", role="Recruiter")
    people.add_contact(db, 2, name="Bert Weiss", phone="555 010 0199")
    people.add_contact(db, None, name="Zoe Adams", employer="Fair Staffing")
    return db


def names(page: PeoplePage) -> list[str]:
    model = page.list.directory
    return [model.index(row).data() for row in range(model.rowCount())]


def jobs(inside: QWidget) -> list[str]:
    return [each.accessibleName() for each in inside.findChildren(ApplicationLine) if each.isVisible()]


def row_of(page: PeoplePage, name: str) -> None:
    """Click a line of the list."""
    rect = page.list.visualRect(page.list.directory.index(names(page).index(name)))
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


def line(desk: Desk, name: str, inside: QWidget) -> QLineEdit:
    return desk.find(QLineEdit, inside, accessibleName=name)


def test_an_empty_page_teaches_and_adds_the_first_person(open_desk: Callable[..., Desk]) -> None:
    desk, page = opened(open_desk)
    assert "Keep the people behind the jobs" in desk.texts(page)
    assert desk.button("Try it with sample data", page).isVisible()
    desk.click("New person", page)
    dialog = desk.window.findChild(NewPersonDialog)
    assert dialog is not None
    desk.type("Zoe Adams")
    line(desk, "Employer", dialog).setText("Fair Staffing")
    desk.keys("Return")
    assert names(page) == ["Zoe Adams"]
    assert page.person.record is not None
    assert page.person.record.contact.employer == "Fair Staffing"
    assert desk.window.header.summary.text() == "1 person"


def test_a_person_without_a_name_or_with_a_wrong_address_is_refused_beside_the_field(desk: Desk) -> None:
    desk.context.go.show_page("people")
    desk.run("person.add")
    dialog = desk.window.findChild(NewPersonDialog)
    assert dialog is not None
    dialog.lines["email"].setText("ana at x")
    dialog.lines["name"].setText("Ana")
    desk.click("Save person", dialog)
    assert dialog.isVisible()
    assert any("no e-mail address" in text for text in desk.texts(dialog))
    assert dialog.lines["email"].text() == "ana at x"
    dialog.lines["email"].setText("ana@x.example")
    desk.click("Save person", dialog)
    assert [each.name for each in desk.db.read.contacts()] == ["Ana"]


def test_the_list_says_who_they_are_and_what_is_next(three: Database, open_desk: Callable[..., Desk]) -> None:
    reminders.add(three, "Call Bert", "tomorrow", application_id=2, contact_id=2)
    _, page = opened(open_desk)
    model = page.list.directory
    spoken = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert spoken == [
        "Ana Lopez, Recruiter · Harbor Mutual, 1 application",
        "Bert Weiss, Northwind, 1 application, Reminder tomorrow",
        "Zoe Adams, Fair Staffing",
    ]


def test_the_model_keeps_to_what_views_expect(
    three: Database, open_desk: Callable[..., Desk], qtmodeltester: ModelTester
) -> None:
    desk, page = opened(open_desk)
    qtmodeltester.check(page.list.directory)
    people.add_contact(three, 2, name="Aaron")
    desk.context.ops.follow()
    assert names(page)[0] == "Aaron"


def test_words_find_people_as_they_are_typed(three: Database, open_desk: Callable[..., Desk]) -> None:
    desk, page = opened(open_desk)
    desk.keys("Ctrl+F")
    desk.type("harb")
    assert names(page) == ["Ana Lopez"]
    assert desk.window.header.summary.text() == "1 match"
    desk.type("zzz")
    assert "Nobody matches" in desk.texts(page)
    desk.keys("Esc")
    assert len(names(page)) == 3
    desk.type("bert")
    desk.keys("Return")
    assert page.person.record is not None
    assert page.person.record.contact.name == "Bert Weiss"


def test_the_order_is_chosen(three: Database, open_desk: Callable[..., Desk]) -> None:
    desk, page = opened(open_desk)
    page.finding.sort.setCurrentIndex(page.finding.sort.findData("employer"))
    page.finding.sort.activated.emit(page.finding.sort.currentIndex())
    desk.settle()
    assert names(page) == ["Zoe Adams", "Ana Lopez", "Bert Weiss"]


def test_the_lists_are_gone_through_by_keyboard(three: Database, open_desk: Callable[..., Desk]) -> None:
    desk, page = opened(open_desk)
    desk.keys("Ctrl+1")
    desk.keys("Ctrl+5")
    assert page.list.hasFocus()
    desk.keys("Down")
    assert page.person.record is not None
    assert page.person.record.contact.name == "Bert Weiss"
    desk.click("Employers", page)
    assert names(page) == ["Fair Staffing", "Harbor Mutual", "Northwind"]
    page.list.setFocus()
    desk.keys("Down")
    assert page.employer.record is not None
    assert page.employer.isVisible()


def test_a_field_is_saved_as_it_is_left_and_taken_back(three: Database, open_desk: Callable[..., Desk]) -> None:
    desk, page = opened(open_desk)
    row_of(page, "Ana Lopez")
    phone = line(desk, "Phone", page.person)
    phone.setFocus()
    desk.type("555 010 7788")
    desk.keys("Return")
    assert three.read.contact(1).phone == "555 010 7788"
    notes = desk.find(QPlainTextEdit, page.person, accessibleName="Notes")
    notes.setFocus()
    desk.type("Likes mail")
    row_of(page, "Bert Weiss")  # which leaves the field
    assert three.read.contact(1).notes == "Likes mail"
    assert three.read.contact(2).notes is None
    assert desk.toast == "Saved: Notes"
    desk.run("undo")
    assert three.read.contact(1).notes is None


def test_what_cannot_be_saved_is_said_beside_the_field(three: Database, open_desk: Callable[..., Desk]) -> None:
    desk, page = opened(open_desk)
    row_of(page, "Bert Weiss")
    mail = line(desk, "E-mail", page.person)
    mail.setFocus()
    desk.type("bert at x")
    desk.keys("Return")
    assert any("no e-mail address" in text for text in desk.texts(page.person))
    assert mail.text() == "bert at x"
    row_of(page, "Ana Lopez")
    assert line(desk, "E-mail", page.person).text() == "ana@harbor.example"


def test_where_they_work_is_told_by_their_application_until_they_say(
    three: Database, open_desk: Callable[..., Desk]
) -> None:
    desk, page = opened(open_desk)
    row_of(page, "Ana Lopez")
    employer = line(desk, "Employer", page.person)
    assert employer.text() == ""
    assert employer.placeholderText() == "Harbor Mutual, by their application"
    employer.setFocus()
    desk.type("Fair Staffing")
    desk.keys("Return")
    assert three.read.contact(1).employer_id == three.read.contact(3).employer_id
    desk.click("Open the employer", page.person)
    assert page.who is Who.EMPLOYERS
    assert page.employer.record is not None
    assert page.employer.record.employer.name == "Fair Staffing"
    assert {each.name for each in page.employer.record.people} == {"Ana Lopez", "Zoe Adams"}


def test_they_are_written_to_and_their_number_is_copied(three: Database, open_desk: Callable[..., Desk]) -> None:
    desk, page = opened(open_desk)
    row_of(page, "Ana Lopez")
    desk.click("Write to Ana Lopez", page.person)
    assert desk.prompts.urls == ["mailto:ana@harbor.example"]
    row_of(page, "Bert Weiss")
    assert not page.person.write.isVisible()
    desk.click("Copy the number", page.person)
    assert desk.prompts.copied == ["555 010 0199"]


def test_a_reminder_with_them_is_added_and_what_to_say_opened(three: Database, open_desk: Callable[..., Desk]) -> None:
    desk, page = opened(open_desk)
    row_of(page, "Bert Weiss")
    assert not page.person.say.isVisible()
    desk.click("Add a reminder", page.person)
    dialog = desk.window.findChild(AddReminderDialog)
    assert dialog is not None
    assert dialog.contact.currentData() == 2
    dialog.what.setText("Ask Bert about shifts")
    desk.click("Save reminder", dialog)
    [made] = three.read.reminders()
    assert (made.text, made.contact_id, made.application_id) == ("Ask Bert about shifts", 2, 2)
    assert "Ask Bert about shifts" in desk.texts(page.person)
    three_of = reminders.add(three, "Thank Bert", "tomorrow", application_id=2, contact_id=2, script="status-check-in")
    assert three_of.value.script
    desk.context.ops.follow()
    desk.click("What to say", page.person)
    script = desk.window.findChild(ScriptDialog)
    assert script is not None
    script.reject()


def test_somebody_of_no_application_has_reminders_too(three: Database, open_desk: Callable[..., Desk]) -> None:
    desk, page = opened(open_desk)
    row_of(page, "Zoe Adams")
    desk.run("person.reminder")
    dialog = desk.window.findChild(AddReminderDialog)
    assert dialog is not None
    assert dialog.contact.currentData() == 3
    dialog.what.setText("Ask Zoe")
    desk.click("Save reminder", dialog)
    assert three.read.reminders()[0].contact_id == 3


def test_a_person_is_tied_to_an_application_and_taken_off(three: Database, open_desk: Callable[..., Desk]) -> None:
    desk, page = opened(open_desk)
    row_of(page, "Zoe Adams")
    desk.click("Tie to an application", page.person)
    dialog = desk.window.findChild(TieDialog)
    assert dialog is not None
    desk.click("Tie", dialog)
    assert dialog.isVisible()  # nothing was chosen
    dialog.field.setText("Northwind · Lead")
    desk.click("Tie", dialog)
    assert three.read.contact(3).application_ids == (2,)
    assert jobs(page.person) == ["Lead · Northwind"]
    desk.click("Take off Lead · Northwind", page.person)
    assert three.read.contact(3).application_ids == ()


def test_the_history_is_that_of_all_their_applications(three: Database, open_desk: Callable[..., Desk]) -> None:
    people.tie(three, 1, 2)
    for number in range(9):
        applications.note(three, 1 + number % 2, f"Ana Lopez said {number}")
    desk, page = opened(open_desk)
    row_of(page, "Ana Lopez")
    assert len(page.person.history.findChildren(HistoryLine)) == 6
    desk.click("Show more: In touch", page.person)
    desk.settle()
    texts = desk.texts(page.person.history)
    assert {"Ana Lopez said 0", "Ana Lopez said 8"} <= set(texts)
    assert texts.index("Ana Lopez said 8") < texts.index("Ana Lopez said 0")


def test_somebody_is_deleted_and_brought_back(three: Database, open_desk: Callable[..., Desk]) -> None:
    desk, page = opened(open_desk)
    row_of(page, "Bert Weiss")
    desk.keys("Delete", page.list)
    assert names(page) == ["Ana Lopez", "Zoe Adams"]
    assert desk.toast == "Bert Weiss deleted"
    assert page.person.record is not None
    assert page.person.record.contact.name == "Zoe Adams"  # who came in their place
    desk.run("undo")
    assert len(names(page)) == 3


def test_several_are_deleted_together(three: Database, open_desk: Callable[..., Desk]) -> None:
    desk, page = opened(open_desk)
    page.list.setFocus()
    desk.keys("Ctrl+A")
    desk.run("person.delete")
    assert three.read.contacts() == []
    assert desk.toast == "3 deleted"


def test_delete_in_a_field_deletes_letters_and_nobody(three: Database, open_desk: Callable[..., Desk]) -> None:
    desk, page = opened(open_desk)
    row_of(page, "Ana Lopez")
    name = desk.find(QPlainTextEdit, page.person, accessibleName="Name")
    name.setFocus()
    name.moveCursor(QTextCursor.MoveOperation.Start)
    desk.keys("Delete")
    assert name.toPlainText() == "na Lopez"
    assert len(three.read.contacts()) == 3


def test_an_application_leads_to_its_people_and_its_employer(three: Database, open_desk: Callable[..., Desk]) -> None:
    desk, page = opened(open_desk)
    desk.context.go.open_application(1, "people")
    desk.settle()
    desk.click("Everything about Ana Lopez")
    assert page.person.record is not None
    assert page.person.record.contact.id == 1
    assert page.isVisible()
    desk.context.go.open_application(2)
    desk.settle()
    desk.click("Everything about the employer")
    assert page.employer.record is not None
    assert page.employer.record.employer.name == "Northwind"


def test_an_employer_has_all_its_applications_and_says_when_one_applied(
    three: Database, open_desk: Callable[..., Desk]
) -> None:
    applications.add(three, employer="Harbor Mutual", title="Second try")
    desk, page = opened(open_desk)
    desk.context.go.open_employer(1)
    desk.settle()
    assert "You have not applied here yet" in desk.texts(page.employer)
    for number in (1, 3):
        applications.move(three, number, "Applied")
    desk.context.ops.follow()
    desk.settle()
    assert "You applied here 2 times, first today, last today" in desk.texts(page.employer)
    assert jobs(page.employer.applications) == ["Second try", "Agent"]
    desk.click("Second try", page.employer.applications)
    assert desk.context.go.application_beside == 3
    desk.click("Show in the table", page.employer)
    desk.settle()
    assert set(desk.find(ApplicationsPage).model.ids) == {1, 3}


def test_an_employer_is_renamed_and_has_a_website(three: Database, open_desk: Callable[..., Desk]) -> None:
    desk, page = opened(open_desk)
    desk.context.go.open_employer(1)
    name = desk.find(QPlainTextEdit, page.employer, accessibleName="Name")
    name.setFocus()
    name.setPlainText("Harbor Mutual Insurance")
    desk.keys("Return")
    assert three.read.application(1).employer == "Harbor Mutual Insurance"
    site = line(desk, "Website", page.employer)
    site.setFocus()
    desk.type("harbor.example")
    desk.keys("Return")
    assert site.text() == "https://harbor.example"
    desk.click("Open the website", page.employer)
    assert desk.prompts.urls == ["https://harbor.example"]


def test_a_narrow_window_has_one_place_for_list_and_person(three: Database, open_desk: Callable[..., Desk]) -> None:
    desk, page = opened(open_desk)
    desk.window.resize(760, 600)
    desk.settle()
    assert page.list.isVisible()
    assert not page.person.isVisible()
    row_of(page, "Ana Lopez")
    desk.settle()
    assert page.person.isVisible()
    assert not page.list.isVisible()
    desk.keys("Esc")
    assert page.list.isVisible()
    assert page.list.hasFocus()
    desk.keys("Return")
    desk.click("Back to the list", page)
    assert page.list.isVisible()


def test_what_is_typed_stays_while_something_else_changes(three: Database, open_desk: Callable[..., Desk]) -> None:
    desk, page = opened(open_desk)
    row_of(page, "Ana Lopez")
    role = line(desk, "Role", page.person)
    role.setFocus()
    role.selectAll()
    desk.type("Head of")
    people.edit_contact(three, 1, phone="555 010 1111")
    desk.context.ops.follow()
    assert role.text() == "Head of"
    assert line(desk, "Phone", page.person).text() == "555 010 1111"
    desk.keys("Esc")
    assert role.text() == "Recruiter"


def test_parts_without_anything_are_not_there(three: Database, open_desk: Callable[..., Desk]) -> None:
    _, page = opened(open_desk)
    row_of(page, "Zoe Adams")
    shown = {part.accessibleName() for part in page.person.findChildren(Part) if part.isVisible()}
    assert shown == {"Applications", "In touch"}
