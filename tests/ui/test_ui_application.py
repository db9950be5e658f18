"""The application page: where an application stands, its facts edited in place, its actions, coming and going."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu, QPlainTextEdit, QWidget
from support import POSTING, resume_bytes
from ui_helpers import Desk, Held

from apptracker.domain.applications import Application, EventKind, WorkMode
from apptracker.domain.money import Pay, PayPeriod
from apptracker.services import applications, capture, interviews, letters, packets, profiles, reminders
from apptracker.ui.guide.saying import FromGuide
from apptracker.ui.pages.application import ApplicationPage
from apptracker.ui.widgets.basics import Scrolled

OpenDesk = Callable[[], Desk]


@pytest.fixture
def job(desk: Desk) -> Application:
    """An application that is open in the right pane."""
    made = applications.add(desk.db, employer="Harbor Mutual", title="Agent").value
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    desk.context.go.open_application(made.id)
    desk.settle()
    return made


def page_of(desk: Desk) -> ApplicationPage:
    return desk.find(ApplicationPage)


def field(desk: Desk, name: str) -> QLineEdit:
    return desk.find(QLineEdit, page_of(desk), accessibleName=name)


def stored(desk: Desk, job: Application) -> Application:
    return desk.db.read.application(job.id)


def enter(desk: Desk, name: str, text: str) -> QLineEdit:
    """Put text in a field as a person does, and press Enter."""
    line = field(desk, name)
    line.setFocus()
    line.selectAll()
    desk.type(text, line)
    desk.keys("Return", line)
    return line


def test_another_application_is_read_from_its_beginning(desk: Desk, job: Application) -> None:
    other = applications.add(desk.db, employer="Birch Air", title="Agent").value
    bar = desk.find(Scrolled, page_of(desk)).verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    desk.context.go.open_application(other.id)
    desk.settle()
    assert bar.value() == 0


# Where it stands


def test_the_head_says_whose_job_it_is_where_it_stands_and_what_is_next(desk: Desk, job: Application) -> None:
    texts = desk.texts(page_of(desk).head)
    assert texts[:2] == ["Harbor Mutual", "Agent"]
    assert "since today" in texts
    assert desk.button("Stage: Saved", page_of(desk).head)
    assert desk.button("Add the posting", page_of(desk).head)


def test_the_main_button_follows_the_application_through_its_life(desk: Desk) -> None:
    profiles.import_resume(desk.db, resume_bytes(), "me.json")
    [one] = capture.capture(desk.db, [capture.Source("posting.txt", POSTING.encode())]).value.captured
    assert one.application is not None
    id_ = one.application.id
    desk.context.go.open_application(id_)
    head = page_of(desk).head

    def change(work: Callable[..., object]) -> None:
        desk.context.ops.change(work, owner=desk.window)
        desk.settle()

    assert head.primary.text() == "Write the letter"
    applications.edit(desk.db, id_, why="They answer the phone.")
    change(lambda db: letters.keep(db, id_))
    assert head.primary.text() == "Mark as sent"
    change(lambda db: packets.send(db, id_))
    assert head.primary.text() == "Plan an interview"
    change(lambda db: interviews.plan(db, id_, at="2026-12-01 15:00", zone="America/Chicago", format="phone"))
    assert head.primary.text() == "Write the prep sheet"
    change(lambda db: interviews.move(db, 1, at="2026-11-20 15:00"))
    assert head.primary.text() == "Say how the interview went"
    change(lambda db: applications.move(db, id_, "Offer"))
    change(lambda db: interviews.finish(db, 1))
    assert head.primary.text() == "Accept or decline"
    change(lambda db: applications.move(db, id_, "Accepted"))
    assert head.primary.text() == "Archive"
    desk.click("Archive", head)
    assert head.primary.isHidden()
    assert "In the archive" in desk.texts(head)


def test_the_next_reminder_stands_at_the_top_and_says_when_it_is_late(desk: Desk, job: Application) -> None:
    reminders.add(desk.db, "Ask Bo about the team", "2026-11-19", application_id=job.id)
    desk.context.ops.follow()
    texts = desk.texts(page_of(desk).head)
    assert "Overdue, 2 days ago: Ask Bo about the team" in texts
    assert desk.button("Reminders 1", page_of(desk))


def test_a_long_wait_stands_out(desk: Desk, job: Application) -> None:
    applications.move(desk.db, job.id, "Applied", on=date(2026, 11, 1))
    desk.context.ops.follow()
    since = page_of(desk).head.since
    assert (since.text(), since.property("role")) == ("for 20 days", "warning")
    desk.context.ops.change(lambda db: applications.move(db, job.id, "Rejected"), owner=desk.window)
    assert since.property("role") == "muted"


def test_a_stage_is_chosen_where_it_is_shown(desk: Desk, job: Application) -> None:
    desk.run("application.stage")
    menu = desk.find(QMenu, accessibleName="Stages")
    next(action for action in menu.actions() if action.data() == "Applied").trigger()
    menu.close()
    desk.settle()
    assert stored(desk, job).stage == "Applied"
    assert desk.toast == "Moved to Applied"
    desk.click("Undo")
    assert desk.button("Stage: Saved", page_of(desk).head)


# Facts


@pytest.mark.parametrize(
    ("name", "typed", "attribute", "value"),
    [
        ("Employer", "Bluewater", "employer", "Bluewater"),
        ("Title", "Team lead", "title", "Team lead"),
        ("Location", "Duluth, MN", "location", "Duluth, MN"),
        ("Pay", "17-18.50 USD/hour", "pay", Pay(1700, 1850, "USD", PayPeriod.HOUR)),
        ("Pay", "$38,000 a year", "pay", Pay(3_800_000, 3_800_000, "USD", PayPeriod.YEAR)),
        ("Link", "https://harbor.example/jobs/1", "url", "https://harbor.example/jobs/1"),
        ("Found on", "A job board", "source", "A job board"),
        ("Applied on", "yesterday", "applied_on", date(2026, 11, 20)),
        ("Deadline", "11 Dec 2026", "deadline", date(2026, 12, 11)),
    ],
)
def test_a_fact_is_saved_with_enter_and_undone_with_a_click(
    desk: Desk, job: Application, name: str, typed: str, attribute: str, value: object
) -> None:
    before = getattr(stored(desk, job), attribute)
    enter(desk, name, typed)
    assert getattr(stored(desk, job), attribute) == value
    assert desk.toast.startswith("Saved: ")
    desk.click("Undo")
    assert getattr(stored(desk, job), attribute) == before


def test_leaving_a_field_saves_it_once(desk: Desk, job: Application) -> None:
    line = field(desk, "Location")
    line.setFocus()
    desk.type("Duluth", line)
    desk.keys("Tab", line)
    assert stored(desk, job).location == "Duluth"
    assert len([e for e in desk.db.read.events(job.id) if e.kind is EventKind.EDIT]) == 1


def test_what_cannot_be_read_is_said_beside_the_field_and_stays_typed(desk: Desk, job: Application) -> None:
    line = enter(desk, "Pay", "a lot")
    assert any("is no pay that can be read" in text for text in desk.texts(page_of(desk)))
    assert line.text() == "a lot"
    assert stored(desk, job).pay is None
    desk.context.ops.change(lambda db: applications.note(db, job.id, "Something else changes"), owner=desk.window)
    assert line.text() == "a lot", "another change does not wipe what is typed"
    desk.keys("Escape", line)
    assert line.text() == ""
    assert not any("is no pay" in text for text in desk.texts(page_of(desk)))
    assert page_of(desk).isVisible(), "Esc gave the value back and did not close the page"
    desk.keys("Escape", line)
    assert not desk.window.findChildren(ApplicationPage)[0].isVisible()


def test_an_application_keeps_a_name(desk: Desk, job: Application) -> None:
    line = field(desk, "Employer")
    line.setFocus()
    line.selectAll()
    desk.keys("Delete", line)
    desk.keys("Return", line)
    assert stored(desk, job).employer == "Harbor Mutual"
    assert any("needs its employer" in text for text in desk.texts(page_of(desk)))


def test_a_date_is_echoed_while_it_is_typed(desk: Desk, job: Application) -> None:
    line = field(desk, "Deadline")
    line.setFocus()
    desk.type("2026-12-11", line)
    assert "Friday, December 11, 2026, 12/11/26" in desk.texts(page_of(desk))
    desk.keys("Return", line)
    assert line.text() == "11 Dec 2026"
    enter(desk, "Deadline", "2026-11-23")
    assert "in 2 days" in desk.texts(page_of(desk))


def test_the_work_mode_is_chosen_from_a_list(desk: Desk, job: Application) -> None:
    box = desk.find(QComboBox, page_of(desk), accessibleName="Work mode")
    box.setFocus()
    desk.keys("Down", box)
    desk.keys("Down", box)
    assert stored(desk, job).work_mode is WorkMode.HYBRID


def test_why_this_employer_takes_several_lines_of_typing(desk: Desk, job: Application) -> None:
    edit = desk.find(QPlainTextEdit, page_of(desk), accessibleName="Why this employer")
    edit.setFocus()
    desk.type("They answered my claim in a day.", edit)
    field(desk, "Employer").setFocus()
    desk.settle()
    assert stored(desk, job).why == "They answered my claim in a day."


def test_tags_come_with_a_comma_and_go_with_a_click(desk: Desk, job: Application) -> None:
    line = field(desk, "Add a tag")
    line.setFocus()
    desk.type("near home,", line)
    desk.type("evenings", line)
    desk.keys("Return", line)
    assert stored(desk, job).tags == ("near home", "evenings")
    desk.click("Take off the tag evenings")
    assert stored(desk, job).tags == ("near home",)


def test_only_web_links_are_opened(desk: Desk, job: Application) -> None:
    enter(desk, "Link", "file:///etc/passwd")
    assert not desk.button("Open the link").isEnabled()
    enter(desk, "Link", "https://harbor.example/1")
    desk.click("Open the link")
    assert desk.prompts.urls == ["https://harbor.example/1"]


def test_half_typed_facts_are_saved_when_another_application_comes(desk: Desk, job: Application) -> None:
    other = applications.add(desk.db, employer="Bluewater", title="Clerk").value
    line = field(desk, "Location")
    line.setFocus()
    desk.type("Duluth", line)
    desk.context.go.open_application(other.id)
    assert stored(desk, job).location == "Duluth"
    assert stored(desk, other).location is None
    assert field(desk, "Location").text() == ""


# Coming and going


def test_a_change_elsewhere_appears_by_itself(desk: Desk, job: Application) -> None:
    applications.edit(desk.db, job.id, title="Senior agent")  # as the command line would
    desk.context.ops.follow()
    assert field(desk, "Title").text() == "Senior agent"
    assert "Senior agent" in desk.texts(page_of(desk).head)


def test_in_the_bin_the_page_closes_and_undo_is_at_hand(desk: Desk, job: Application) -> None:
    page = page_of(desk)
    desk.run("application.delete")
    desk.settle()
    assert not page.isVisible()
    assert desk.toast == "Moved to the bin"
    desk.click("Undo")
    assert stored(desk, job).title == "Agent"


def test_when_another_process_moves_it_to_the_bin_the_page_says_so_and_closes(desk: Desk, job: Application) -> None:
    page = page_of(desk)
    applications.delete(desk.db, [job.id])
    desk.context.ops.follow()
    desk.settle()
    assert not page.isVisible()
    assert "is in the bin" in desk.toast


def test_an_application_that_was_never_there_is_said_so(desk: Desk) -> None:
    desk.context.go.open_application(99)
    desk.settle()
    assert "is not there any more" in desk.toast
    assert not desk.window.findChildren(ApplicationPage)[0].isVisible()


def test_archiving_goes_both_ways(desk: Desk, job: Application) -> None:
    desk.run("application.archive")
    assert stored(desk, job).archived
    desk.run("application.archive")
    assert not stored(desk, job).archived


def test_the_section_stays_while_one_goes_from_application_to_application(desk: Desk, job: Application) -> None:
    page = page_of(desk)
    desk.click("Notes and history", page)
    other = applications.add(desk.db, employer="Bluewater", title="Clerk").value
    desk.context.go.open_application(other.id)
    assert page.tabs.current == "history"
    desk.context.go.open_application(job.id, "people")
    assert page.tabs.current == "people"


def test_arrow_keys_go_through_the_sections(desk: Desk, job: Application) -> None:
    page = page_of(desk)
    page.setFocus()
    desk.keys("Right")
    assert page.tabs.current == "posting"
    desk.keys("Left")
    assert page.tabs.current == "overview"


def test_tab_goes_through_the_page_as_it_is_read(desk: Desk, job: Application) -> None:
    applications.tag(desk.db, job.id, ["benefits"])
    desk.context.ops.follow()
    desk.settle()
    page = page_of(desk)
    page.head.more.setFocus()
    names = []
    said = desk.find(FromGuide, page)
    for _ in range(32):
        if not said.isAncestorOf(desk.focused):  # what the guide says changes by the day
            names.append(desk.focused.accessibleName() or desk.focused.text())  # type: ignore[attr-defined]
        desk.keys("Tab")
    assert names[:7] == [
        "More for this application",
        "In its own window",
        "Whole window",
        "Close the application (Esc)",
        "Stage: Saved",
        "Add the posting",
        "Overview",
    ]
    glance = ["History: Saved since today", "Add it: No posting yet", "Write it: No letter yet"]
    assert names[7:12] == [*glance, "Employer", "Title"]
    last = names.index("Why this employer")
    assert names[last - 3 : last] == ["Take off the tag benefits", "Add a tag", "Look for signs"]


def test_every_control_has_a_name(desk: Desk, job: Application) -> None:
    page = page_of(desk)
    for name in page.tabs.buttons:
        page.show_section(name)
        desk.settle()
        nameless = [
            widget
            for widget in page.sections[name].findChildren(QWidget)
            if widget.isVisible()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        ]
        assert not nameless, (name, nameless)


def test_the_whole_window_shows_the_facts_beside_the_rest(desk: Desk, job: Application) -> None:
    desk.window.resize(1280, 800)
    page = page_of(desk)
    desk.run("application.expand")
    desk.settle()
    assert page.overview.isVisible()
    assert page.tabs.current == "posting"
    assert field(desk, "Employer").text() == "Harbor Mutual"
    desk.run("application.expand")
    desk.settle()
    assert not page.overview.isVisible()
    desk.click("Overview", page)
    assert page.overview.isVisible()


def test_every_menu_entry_does_something(desk: Desk, job: Application) -> None:
    head = page_of(desk).head
    asked: list[str] = []
    head.asked.connect(asked.append)
    QTest.mouseClick(head.more, Qt.MouseButton.LeftButton)
    words = [a.text() for a in head._menu.actions() if a.text()]
    head._menu.close()
    assert "Add a note" in words
    assert "Move to the bin" in words
    assert {str(a.data()) for a in head._menu.actions() if a.data()} <= set(page_of(desk).handlers())


def test_nothing_is_taken_while_the_page_is_hidden(desk: Desk, job: Application) -> None:
    desk.context.go.show_page("profile")  # where no application can be chosen
    desk.context.go.open_application(job.id)
    desk.settle()
    desk.run("application.note")
    desk.keys("Escape", desk.window.findChildren(QPlainTextEdit, "")[-1])
    desk.context.go.close_application()
    desk.settle()
    assert not desk.context.actions["application.note"].isEnabled()


def test_what_is_being_typed_is_stored_when_the_window_closes(desk: Desk, job: Application) -> None:
    desk.window.closing.connect(desk.context.ops.close)  # as the program does: nothing is taken after that
    line = field(desk, "Location")
    line.setFocus()
    desk.type("Duluth, MN", line)
    desk.window.close()
    assert stored(desk, job).location == "Duluth, MN"


def test_an_application_that_cannot_be_read_does_not_close_the_one_opened_since(
    desk: Desk, job: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = applications.add(desk.db, employer="Pine Hotels", title="Night agent").value
    page, held = page_of(desk), Held(desk.db)
    with monkeypatch.context() as patched:
        patched.setattr(desk.context.ops, "read", held)
        page.load(job.id)
        applications.delete(desk.db, [job.id])
        desk.context.go.open_application(other.id)
    held.go_on()
    desk.settle()
    assert page.isVisible()
    assert page.application_id == other.id
    assert field(desk, "Employer").text() == "Pine Hotels"
