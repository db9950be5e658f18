"""The Today page: what is due, what comes, what to do next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from support import POSTING, resume_bytes
from ui_helpers import Desk

from apptracker.domain.applications import Application, InterviewFormat, Reminder, ReminderState
from apptracker.services import applications, capture, interviews, profiles, reminders
from apptracker.store import Database
from apptracker.ui.pages.today import TodayPage
from apptracker.ui.reminding import AddReminderDialog, EditReminderDialog, ScriptDialog


@pytest.fixture
def begin(open_desk: Callable[[], Desk]) -> Callable[[], Desk]:
    """Opens the window with the keyboard on the page."""

    def beginning() -> Desk:
        desk = open_desk()
        with desk.qtbot.waitActive(desk.window):
            desk.window.activateWindow()
        page_of(desk).setFocus()
        return desk

    return beginning


@pytest.fixture
def job(db: Database) -> Application:
    return applications.add(db, employer="Harbor Mutual", title="Agent").value


@pytest.fixture
def four(db: Database, job: Application) -> list[Reminder]:
    """One overdue, two of today, one of the coming days."""
    return [
        reminders.add(db, text, when, application_id=job.id).value
        for text, when in (
            ("Ring Ana", "2026-11-18"),
            ("Write to Ben", "today"),
            ("Ask Cleo", "today 15:00"),
            ("Look at the portal", "+3d"),
        )
    ]


def page_of(desk: Desk) -> TodayPage:
    page = desk.window.pages.currentWidget()
    assert isinstance(page, TodayPage)
    return page


def rows(desk: Desk) -> list[str]:
    model = page_of(desk).agenda.agenda
    return [model.index(row).data() for row in range(model.rowCount())]


def current(desk: Desk) -> str:
    return str(page_of(desk).agenda.currentIndex().data())


def state(desk: Desk, reminder: Reminder) -> ReminderState:
    return desk.db.read.reminder(reminder.id).state


def dialog_of(desk: Desk, kind: type[QDialog]) -> QDialog:
    [found] = [d for d in desk.window.findChildren(kind) if d.isVisible()]
    return found


def test_a_new_start_teaches(desk: Desk) -> None:
    assert any("Add a posting you like" in text for text in desk.texts(page_of(desk)))
    assert desk.button("Add a posting", page_of(desk)).isEnabled()
    assert desk.button("Try it with sample data", page_of(desk)).isEnabled()
    assert not page_of(desk).agenda.isVisible()


def test_what_is_due_stands_in_sections(four: list[Reminder], begin: Callable[[], Desk]) -> None:
    desk = begin()
    assert rows(desk) == [
        "Overdue, 1 reminder",
        "Ring Ana",
        "Today, 2 reminders",
        "Write to Ben",
        "Ask Cleo",
        "Coming days, 1 reminder",
        "Look at the portal",
    ]
    assert desk.window.header.summary.text() == "1 overdue, 2 today"


def test_the_day_is_done_by_keyboard_alone(four: list[Reminder], begin: Callable[[], Desk]) -> None:
    desk = begin()
    assert desk.focused is page_of(desk).agenda
    assert current(desk) == "Ring Ana"
    desk.keys("D")
    assert desk.toast == "Done: Ring Ana"
    assert current(desk) == "Write to Ben"
    desk.keys("Down")
    assert current(desk) == "Ask Cleo"
    desk.keys("Up")
    desk.keys("X")
    assert desk.toast == "Dismissed: Write to Ben"
    assert current(desk) == "Ask Cleo"
    desk.keys("D")
    assert current(desk) == "Look at the portal"
    assert [state(desk, r).value for r in four] == ["done", "dismissed", "done", "open"]
    texts = desk.texts(page_of(desk))
    assert "All done for today" in texts
    assert "Today: 2 reminders, 1 job saved. Tomorrow: nothing due." in texts
    assert desk.window.header.summary.text() == "Nothing due today, 2 done today"
    desk.click("Undo")
    assert "Ask Cleo" in rows(desk)
    assert "All done for today" not in desk.texts(page_of(desk))


def test_arrows_pass_over_headings(four: list[Reminder], begin: Callable[[], Desk]) -> None:
    desk = begin()
    seen = [current(desk)]
    for _ in range(4):
        desk.keys("Down")
        seen.append(current(desk))
    assert seen == ["Ring Ana", "Write to Ben", "Ask Cleo", "Look at the portal", "Look at the portal"]


def test_several_are_put_off_at_once(four: list[Reminder], begin: Callable[[], Desk]) -> None:
    desk = begin()
    desk.keys("Shift+Down")
    desk.keys("S")
    menu = page_of(desk).doing.put_off_menu
    assert menu.isVisible()
    next_week = next(a for a in menu.actions() if a.text().startswith("&Next week"))
    menu.hide()
    next_week.trigger()
    desk.settle()
    assert [state(desk, r).value for r in four] == ["snoozed", "snoozed", "open", "open"]
    assert desk.toast == "Put off to in 2 days: 2 reminders"
    assert current(desk) == "Ask Cleo"
    desk.run("undo")
    assert [state(desk, r).value for r in four] == ["open"] * 4


def test_the_row_under_the_mouse_is_acted_on(four: list[Reminder], begin: Callable[[], Desk]) -> None:
    desk = begin()
    view = page_of(desk).agenda

    def pointed() -> bool:
        """Once everything has its place."""
        row = view.agenda.row_of(("reminder", four[2].id))
        spot = view.visualRect(view.agenda.index(row)).center() - QPoint(120, 0)
        for place in (QPoint(2, 2), spot):  # a pointer that is there already, after another test, moves nothing
            QTest.mouseMove(view.viewport(), place)
            desk.settle()
        return [line.reminder for line in view.pointed_at()] == [four[2]]

    desk.qtbot.waitUntil(pointed, timeout=15_000)
    desk.click("Done", view)
    assert state(desk, four[2]) is ReminderState.DONE
    assert current(desk) == "Ring Ana"


def test_several_are_deleted_from_the_bar_and_brought_back(
    four: list[Reminder], begin: Callable[[], Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = begin()
    page = page_of(desk)
    monkeypatch.setattr(page.doing.more_menu, "popup", lambda _: None)  # a menu that is open waits for the mouse
    desk.keys("Shift+Down")
    desk.click(page.agenda.bar.more_button)
    next(a for a in page.doing.more_menu.actions() if a.text() == "Delete").trigger()
    desk.settle()
    assert desk.toast == "Deleted: 2 reminders"
    assert len(desk.db.read.reminders()) == 2
    desk.run("undo")
    assert len(desk.db.read.reminders()) == 4


def test_enter_and_double_click_open_the_application(
    four: list[Reminder], begin: Callable[[], Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = begin()
    opened: list[tuple[int, str]] = []
    monkeypatch.setattr(desk.context.go, "open_application", lambda id_, section="", **_: opened.append((id_, section)))
    desk.keys("Return")
    view = page_of(desk).agenda
    at = view.visualRect(view.agenda.index(3)).center() - QPoint(120, 0)
    for press in (QTest.mouseClick, QTest.mouseDClick):
        press(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)  # held, else
    assert opened == [(four[0].application_id, "reminders")] * 2


def test_a_reminder_of_its_own_opens_for_editing(db: Database, begin: Callable[[], Desk]) -> None:
    reminders.add(db, "Buy a headset", "today")
    desk = begin()
    desk.keys("Return")
    dialog_of(desk, EditReminderDialog).close()


def test_what_to_say_by_key(db: Database, begin: Callable[[], Desk]) -> None:
    profiles.import_resume(db, resume_bytes(), "me.json")
    [one] = capture.capture(db, [capture.Source("posting.txt", POSTING.encode())]).value.captured
    assert one.application is not None
    applications.move(db, one.application.id, "applied")
    reminders.add(db, "Buy a headset", "today")
    desk = begin()
    desk.keys("W")
    assert desk.toast == "This reminder is a task: there is nothing to say or write"
    desk.keys("Down")
    desk.keys("W")
    dialog = dialog_of(desk, ScriptDialog)
    assert isinstance(dialog, ScriptDialog)
    desk.click("Done", dialog)
    assert desk.toast.startswith("Done: Check that your application")


def test_a_reminder_is_added_from_the_page(four: list[Reminder], begin: Callable[[], Desk]) -> None:
    desk = begin()
    desk.click("Add a reminder")
    dialog = dialog_of(desk, AddReminderDialog)
    assert isinstance(dialog, AddReminderDialog)
    dialog.what.setText("Ask Dora")
    dialog.when.edit.setText("today")
    desk.keys("Return", dialog.when.edit)
    assert "Ask Dora" in rows(desk)
    assert current(desk) == "Ring Ana"


def test_many_wait_and_more_can_be_shown(db: Database, begin: Callable[[], Desk]) -> None:
    with db.change("Many") as uow:
        for number in range(200):
            uow.add_reminder(due=db.clock.now() - timedelta(days=2), text=f"Call {number}")
    desk = begin()
    assert len(rows(desk)) == 22
    assert rows(desk)[-1] == "Show 120 more"
    assert desk.window.header.summary.text() == "200 overdue, nothing due today"
    desk.keys("End")
    desk.keys("Return")
    assert len(rows(desk)) == 142
    assert rows(desk)[-1] == "Show 60 more"


def test_the_page_turns_over_with_the_day(four: list[Reminder], begin: Callable[[], Desk]) -> None:
    desk = begin()
    desk.clock.advance(timedelta(hours=6))
    page_of(desk)._minutes.timeout.emit()
    model = page_of(desk).agenda.agenda
    due = model.index(4).data(Qt.ItemDataRole.AccessibleTextRole)
    assert due == "Ask Cleo, Harbor Mutual · Agent, due now, since 3:00\u202fPM, Task"
    desk.clock.advance(timedelta(days=1))
    page_of(desk)._minutes.timeout.emit()
    assert rows(desk)[0] == "Overdue, 3 reminders"
    assert page_of(desk)._minutes.interval() >= 60_000


def test_changes_by_others_show_and_keep_the_place(four: list[Reminder], begin: Callable[[], Desk]) -> None:
    desk = begin()
    desk.keys("Down")
    reminders.add(desk.db, "From the command line", "2026-11-10")
    desk.context.ops.follow()
    desk.settle()
    assert rows(desk)[1] == "From the command line"
    assert current(desk) == "Write to Ben"
    assert [line.reminder.text for line in page_of(desk).agenda.chosen() if line.reminder] == ["Write to Ben"]


def test_interviews_show_both_times_and_their_prep(
    db: Database, job: Application, begin: Callable[[], Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    interviews.plan(db, job.id, at="2026-11-23 10:00", zone="America/New_York", format=InterviewFormat.VIDEO)
    desk = begin()
    texts = desk.texts(page_of(desk).interviews)
    assert "In 2 days, 9:00\u202fAM" in texts
    assert "Agreed as 10:00\u202fAM in New York" in texts
    assert "By video, 45 minutes" in texts
    opened: list[tuple[int, str]] = []
    monkeypatch.setattr(desk.context.go, "open_application", lambda id_, section="", **_: opened.append((id_, section)))
    desk.click("Write the prep sheet", page_of(desk).interviews)
    assert opened == [(job.id, "interviews")]
    assert "1 interview in the next 7 days" in desk.window.header.summary.text()
    with desk.db.change("Kept a prep sheet") as uow:
        [interview] = uow.read.interviews(job.id)
        uow.add_document_version(job.id, "prep", name="Prep", text="x", content={}, interview_id=interview.id)
    desk.context.ops.follow()
    desk.settle()
    assert "Prep sheet kept" in desk.texts(page_of(desk).interviews)


def test_how_an_interview_went_is_asked_on_the_days_after_it(
    db: Database, job: Application, begin: Callable[[], Desk]
) -> None:
    interviews.plan(db, job.id, at="2026-11-19 10:00", zone="America/Chicago", format=InterviewFormat.VIDEO)
    coming = applications.add(db, employer="Cedar", title="Agent").value
    interviews.plan(db, coming.id, at="2026-11-24 10:00", zone="America/Chicago", format=InterviewFormat.PHONE)
    desk = begin()
    card = page_of(desk).interviews
    texts = desk.texts(card)
    assert texts.index("By video, 45 minutes") < texts.index("By phone, 45 minutes")
    assert desk.button("Say how it went", card)
    assert desk.button("Write the prep sheet", card)
    assert not any(row.startswith(("Prepare for the video", "Go through the last-minute")) for row in rows(desk))


def test_something_old_of_ones_own_is_asked_about_quietly(db: Database, begin: Callable[[], Desk]) -> None:
    reminders.add(db, "Sweep the boards", "2026-11-01")
    desk = begin()
    first = page_of(desk).agenda.agenda.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert first.startswith("Sweep the boards, overdue since ")
    assert "still wanted?" in first


def test_what_was_done_is_named_in_few_words(db: Database, begin: Callable[[], Desk]) -> None:
    reminders.add(db, f"Look through {', '.join(['a board'] * 20)}", "2026-11-20")
    desk = begin()
    desk.keys("Home")
    desk.keys("D")
    assert desk.toast.startswith("Done: Look through a board, a board")
    assert desk.toast.endswith("…")
    assert len(desk.toast) < 120


def test_an_interview_is_not_ahead_any_more_where_the_application_ended(
    db: Database, job: Application, begin: Callable[[], Desk]
) -> None:
    interviews.plan(db, job.id, at="2026-11-23 10:00", zone="America/New_York", format=InterviewFormat.VIDEO)
    applications.move(db, job.id, "rejected")
    desk = begin()
    assert "interview" not in desk.window.header.summary.text()
    assert "By video, 45 minutes" not in desk.texts(page_of(desk))
    applications.move(db, job.id, "interviewing")
    desk.context.ops.follow()
    desk.settle()
    assert "1 interview in the next 7 days" in desk.window.header.summary.text()
    assert "By video, 45 minutes" in desk.texts(page_of(desk).interviews)


def test_one_step_is_suggested_and_another_on_demand(
    db: Database, job: Application, begin: Callable[[], Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = begin()
    card = page_of(desk).step
    assert "Tell what you can do" in desk.texts(card)
    desk.click("Something else", card)
    assert "Tell a story of your own" in desk.texts(card)
    reminders.add(desk.db, "Anything", "today")
    desk.context.ops.follow()
    desk.settle()
    assert "Tell a story of your own" in desk.texts(card)
    shown: list[str] = []
    monkeypatch.setattr(desk.context.go, "show_page", shown.append)
    desk.click("Add a story", card)
    assert shown == ["profile"]


def test_the_list_speaks_to_a_screen_reader(four: list[Reminder], begin: Callable[[], Desk]) -> None:
    desk = begin()
    view = page_of(desk).agenda
    spoken = QAccessible.queryAccessibleInterface(view)
    assert spoken.text(QAccessible.Text.Name) == "To do"
    first = view.agenda.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert first == "Ring Ana, Harbor Mutual · Agent, overdue by 3 days, Task"
    assert all(b.accessibleName() for b in (view.bar.main_button, view.bar.put_off_button, view.bar.more_button))


def test_the_model_keeps_its_promises(four: list[Reminder], begin: Callable[[], Desk], qtmodeltester: object) -> None:
    desk = begin()
    qtmodeltester.check(page_of(desk).agenda.agenda)  # type: ignore[attr-defined]
    desk.keys("D")
    desk.run("undo")


@pytest.mark.parametrize(("width", "scale", "beside"), [(1180, 1.0, True), (900, 1.0, True), (900, 2.0, False)])
def test_nothing_is_cut_off(
    db: Database, four: list[Reminder], begin: Callable[[], Desk], width: int, scale: float, beside: bool
) -> None:
    interviews.plan(db, four[0].application_id or 0, at="2026-11-23 10:00", zone="UTC", format=InterviewFormat.PHONE)
    desk = begin()
    desk.window.resize(width, 600)
    desk.context.theme.choose("light", scale)
    desk.settle()
    page = page_of(desk)
    inner = page._scrolled.widget()
    assert inner is not None
    assert inner.width() <= page._scrolled.viewport().width()
    assert (page._side.x() > page.agenda.x() + 50) is beside
    assert page.agenda.height() >= page.agenda.sizeHint().height() - 1
    for shown in (page.step.do_it, page.step.other, page.agenda.bar.main_button):
        assert shown.width() >= shown.minimumSizeHint().width()


def test_long_texts_are_whole_in_the_tooltip(db: Database, begin: Callable[[], Desk]) -> None:
    text = "Ask whether the headset allowance still applies to evening shifts, " * 4
    reminders.add(db, text, "today")
    desk = begin()
    tip = page_of(desk).agenda.agenda.index(1).data(Qt.ItemDataRole.ToolTipRole)
    assert " ".join(text.split()) in tip
    assert "Saturday, November 21, 2026" in tip
