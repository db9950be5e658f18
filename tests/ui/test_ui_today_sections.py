"""The Today page beyond reminders: gone quiet, closing soon, the week's goal, the end of the day, by mouse and keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton
from ui_helpers import Desk

from apptracker.domain.applications import Application, ReminderState
from apptracker.domain.stages import StageKind
from apptracker.services import applications, goals, quieting, reminders
from apptracker.store import Database
from apptracker.ui.pages.application import ApplicationPage
from apptracker.ui.pages.applications import ApplicationsPage
from apptracker.ui.pages.today import TodayPage
from apptracker.ui.reminding import ScriptDialog

TODAY = date(2026, 11, 21)  # a Saturday


@pytest.fixture
def begin(open_desk: Callable[[], Desk]) -> Callable[[], Desk]:
    """Opens the window with the keyboard on the page."""

    def beginning() -> Desk:
        desk = open_desk()
        with desk.qtbot.waitActive(desk.window):
            desk.window.activateWindow()
        page_of(desk).setFocus()
        desk.settle()
        return desk

    return beginning


def page_of(desk: Desk) -> TodayPage:
    page = desk.window.pages.currentWidget()
    assert isinstance(page, TodayPage)
    return page


def rows(desk: Desk) -> list[str]:
    model = page_of(desk).agenda.agenda
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def current(desk: Desk) -> str:
    return str(page_of(desk).agenda.currentIndex().data())


def kind(desk: Desk, job: Application) -> StageKind:
    return desk.db.read.application(job.id).stage_kind


def choose(menu: QMenu, text: str) -> None:
    """Choose from a menu that is open."""
    action = next(a for a in menu.actions() if a.text().replace("&", "").startswith(text))
    menu.hide()
    action.trigger()
    QApplication.processEvents()


def dialog_of(desk: Desk) -> QDialog:
    [found] = [d for d in desk.window.findChildren(ScriptDialog) if d.isVisible()]
    return found


def quiet_job(db: Database, employer: str, days: int = 28) -> Application:
    """Applied for so long ago, and nothing since."""
    on = TODAY - timedelta(days=days)
    made = applications.add(db, employer=employer, title="Agent", applied_on=on).value
    ids = [r.id for r in db.read.reminders(application_id=made.id)]
    with db.change("Long ago") as uow:
        for id_ in ids:
            uow.delete_reminder(id_)
    return made


def closing_job(db: Database, employer: str, days: int) -> Application:
    made = applications.add(db, employer=employer, title="Agent", deadline=TODAY + timedelta(days=days)).value
    with db.change("Alone") as uow:
        for reminder in db.read.reminders(application_id=made.id):
            uow.delete_reminder(reminder.id)
    return made


@pytest.fixture
def full(db: Database) -> dict[str, Application]:
    """Something in every section."""
    jobs = {name: closing_job(db, name, days) for name, days in (("Juniper", 2), ("Larkspur", 5), ("Alder", 6))}
    jobs |= {name: quiet_job(db, name, days) for name, days in (("Harbor", 25), ("Cedar", 26), ("Willow", 90))}
    reminders.add(db, "Ring Ana", "2026-11-18")
    reminders.add(db, "Write to Ben", "today")
    reminders.add(db, "Ask Cleo", "today")
    return jobs


def test_every_section_has_its_place(full: dict[str, Application], begin: Callable[[], Desk]) -> None:
    desk = begin()
    assert rows(desk) == [
        "Overdue, 1 reminder",
        "Ring Ana",
        "Today, 2 reminders",
        "Write to Ben",
        "Ask Cleo",
        "Closing soon, 3 saved jobs",
        "Juniper · Agent",
        "Larkspur · Agent",
        "Alder · Agent",
        "Gone quiet, 3 applications",
        "Harbor · Agent",
        "Cedar · Agent",
        "Willow · Agent",
    ]
    assert desk.window.header.summary.text() == "1 overdue, 2 today, 3 closing soon, 3 gone quiet"
    model = page_of(desk).agenda.agenda
    spoken = [model.words(model.lines[row])[1:] for row in (6, 10, 12)]
    assert spoken == [
        ("Closes in 2 days", "no letter yet"),
        ("Nothing heard for 3 weeks", "suggested: ask once more"),
        ("Nothing heard for 12 weeks", "suggested: No response"),
    ]


def test_from_a_full_page_to_all_done_by_keyboard_alone(
    full: dict[str, Application], begin: Callable[[], Desk]
) -> None:
    desk = begin()
    page = page_of(desk)
    assert desk.focused is page.agenda
    assert current(desk) == "Ring Ana"
    desk.keys("D")
    desk.keys("S")
    choose(page.doing.put_off_menu, "Tomorrow")
    desk.keys("X")
    assert current(desk) == "Juniper · Agent"
    desk.keys("Return")
    choose(page.doing.more_menu, "I applied")
    assert desk.toast == "Moved to Applied: Juniper"
    assert current(desk) == "Larkspur · Agent"
    desk.keys("S")
    assert desk.toast == "Not today: Larkspur"
    desk.keys("Return")
    choose(page.doing.more_menu, "Let it go")
    assert desk.toast == "Archived: Alder"
    assert current(desk) == "Harbor · Agent"
    desk.keys("W")
    dialog = dialog_of(desk)
    with desk.qtbot.waitActive(dialog):
        dialog.activateWindow()
    desk.keys("Ctrl+Return", dialog)
    desk.qtbot.waitUntil(lambda: desk.toast.startswith("Done: Ask Harbor once more"))  # a button is pressed for 100 ms
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    assert desk.focused is page.agenda
    assert current(desk) == "Cedar · Agent"
    desk.keys("S")
    choose(page.doing.wait_menu, "2 more weeks")
    assert desk.toast == "Waiting longer: Cedar"
    assert current(desk) == "Willow · Agent"
    desk.keys("Return")
    choose(page.doing.more_menu, "Set to No response")
    assert desk.toast == "Set to No response: Willow"
    texts = desk.texts(page)
    assert "All done for today" in texts
    assert any(text.startswith("Today: 1 application sent, 1 follow-up, 1 other reminder") for text in texts)
    kinds = {name: kind(desk, job).value for name, job in full.items()}
    assert kinds == {
        "Juniper": "applied",
        "Larkspur": "saved",
        "Alder": "saved",
        "Harbor": "applied",
        "Cedar": "applied",
        "Willow": "no-response",
    }
    for _ in range(3):
        desk.run("undo")
    assert "All done for today" not in desk.texts(page)
    assert {"Cedar · Agent", "Willow · Agent"} <= set(rows(desk))


def test_who_runs_down_the_list_with_d_or_x_stops_at_the_last_reminder(
    full: dict[str, Application], begin: Callable[[], Desk]
) -> None:
    desk = begin()
    for _ in range(8):
        desk.keys("D")
        desk.keys("X")
    assert desk.toast == "Press Enter for what can be done here"
    assert current(desk) == "Juniper · Agent"
    desk.keys("End")
    desk.keys("D")
    desk.keys("X")
    kinds = {name: kind(desk, job).value for name, job in full.items()}
    assert set(kinds.values()) == {"saved", "applied"}
    assert not any(desk.db.read.application(job.id).archived for job in full.values())
    assert len(rows(desk)) == 8


def test_all_that_is_due_is_taken_at_once_wherever_the_current_row_is(
    db: Database, full: dict[str, Application], begin: Callable[[], Desk]
) -> None:
    later = reminders.add(db, "Ring Dora", "+3d").value
    desk = begin()
    desk.keys("End")
    desk.keys("Ctrl+A")
    desk.keys("D")
    assert desk.toast == "Done: 3 reminders"
    assert desk.db.read.reminder(later.id).state is ReminderState.OPEN
    assert "Juniper · Agent" in rows(desk)


def test_a_menu_opened_by_key_has_its_first_entry_marked(
    full: dict[str, Application], begin: Callable[[], Desk]
) -> None:
    desk = begin()
    menu = page_of(desk).doing.put_off_menu
    desk.keys("S")
    assert menu.activeAction() is menu.actions()[0]
    desk.keys("Return", menu)
    assert desk.toast.startswith("Put off to")
    desk.keys("End")
    desk.keys("Return")
    menu = page_of(desk).doing.more_menu
    assert menu.activeAction().text() == "Ask once more"
    menu.hide()


def test_the_hints_tell_the_keys_of_the_row(full: dict[str, Application], begin: Callable[[], Desk]) -> None:
    desk = begin()
    hints = page_of(desk)._keys
    assert hints.accessibleName().startswith("D done")
    for _ in range(3):
        desk.keys("Down")
    assert hints.accessibleName().startswith("W letter")
    desk.keys("End")
    assert hints.accessibleName().startswith("W ask")


def test_a_quiet_row_by_mouse(db: Database, begin: Callable[[], Desk]) -> None:
    job = quiet_job(db, "Harbor")
    desk = begin()
    view = page_of(desk).agenda
    desk.click("Ask once more", view)
    desk.click("Remind me", dialog_of(desk))
    desk.settle()
    [made] = reminders.waiting(desk.db)
    assert (made.application_id, made.rule) == (job.id, "chase-quiet")
    assert "Gone quiet, 1 application" not in rows(desk)  # asking is planned
    desk.run("undo")
    desk.click("Set to No response", view)
    assert kind(desk, job) is StageKind.NO_RESPONSE
    desk.click("Undo")
    assert current(desk) == "Harbor · Agent"
    desk.click("Wait longer", view)
    choose(page_of(desk).doing.wait_menu, "1 more week")
    assert rows(desk) == []
    desk.run("undo")
    desk.click("More", view)
    assert [a.text() for a in page_of(desk).doing.more_menu.actions()] == [
        "Ask once more",
        "Set to No response",
        "Wait longer…",
        "Open the application",
        "Let it go: archive",
    ]
    page_of(desk).doing.more_menu.hide()


def test_looking_at_what_to_ask_changes_nothing(db: Database, begin: Callable[[], Desk]) -> None:
    for name in ("Harbor", "Cedar"):
        quiet_job(db, name)
    desk = begin()
    desk.keys("Down")
    before, change = current(desk), desk.db.read.history(limit=1)[0].id
    desk.keys("W")
    dialog = dialog_of(desk)
    assert any(name in dialog.windowTitle() for name in ("What to say", "What to write"))
    desk.keys("Escape", dialog)
    assert current(desk) == before
    assert desk.db.read.history(limit=1)[0].id == change
    assert desk.toast == ""


def test_a_text_that_was_used_is_not_forgotten(db: Database, begin: Callable[[], Desk]) -> None:
    job = quiet_job(db, "Harbor")
    desk = begin()
    desk.keys("W")
    dialog = dialog_of(desk)
    desk.click("Copy the text", dialog)
    desk.keys("Escape", dialog)
    [made] = reminders.waiting(desk.db)
    assert (made.application_id, made.rule) == (job.id, "chase-quiet")
    assert desk.toast == "Noted what you wrote"
    assert any(event.text.startswith("Wrote") for event in desk.db.read.events(job.id))


def test_several_quiet_ones_at_once(db: Database, begin: Callable[[], Desk]) -> None:
    jobs = [quiet_job(db, name) for name in ("Harbor", "Cedar")]
    reminders.add(db, "Ring Ana", "today")
    desk = begin()
    desk.keys("Down")
    desk.keys("Shift+Down")
    desk.keys("Return")
    choose(page_of(desk).doing.more_menu, "Set to No response")
    assert desk.toast == "Set to No response: 2 applications"
    assert [kind(desk, job) for job in jobs] == [StageKind.NO_RESPONSE] * 2
    assert current(desk) == "Ring Ana"
    desk.run("undo")
    assert [kind(desk, job) for job in jobs] == [StageKind.APPLIED] * 2


def test_a_closing_row_leads_to_its_letter(
    db: Database, begin: Callable[[], Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    job = closing_job(db, "Juniper", 2)
    desk = begin()
    opened: list[tuple[int, str]] = []
    monkeypatch.setattr(desk.context.go, "open_application", lambda id_, section="", **_: opened.append((id_, section)))
    desk.click("Write the letter", page_of(desk).agenda)
    desk.keys("W", page_of(desk).agenda)
    desk.keys("Return", page_of(desk).agenda)
    choose(page_of(desk).doing.more_menu, "Open the application")
    assert opened == [(job.id, "letter"), (job.id, "letter"), (job.id, "overview")]
    desk.click("I applied", page_of(desk).agenda)
    assert kind(desk, job) is StageKind.APPLIED


def test_a_task_leads_to_where_it_is_done(
    db: Database, begin: Callable[[], Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    job = applications.add(db, employer="Juniper", title="Agent").value
    with db.change("As the rules do") as uow:
        for rule in ("prepare-interview", "closing-date"):
            uow.add_reminder(due=db.clock.now(), text=rule, application_id=job.id, rule=rule)
    desk = begin()
    opened: list[tuple[int, str]] = []
    monkeypatch.setattr(desk.context.go, "open_application", lambda id_, section="", **_: opened.append((id_, section)))
    desk.keys("W")
    desk.click("Open the prep sheet", page_of(desk).agenda)
    desk.keys("Down", page_of(desk).agenda)
    desk.keys("W", page_of(desk).agenda)
    assert opened == [(job.id, "interviews")] * 2 + [(job.id, "letter")]


def test_a_reminder_to_apply_is_not_said_twice(db: Database, begin: Callable[[], Desk]) -> None:
    applications.add(db, employer="Juniper", title="Agent", deadline=TODAY + timedelta(days=6))
    desk = begin()
    assert rows(desk) == ["Closing soon, 1 saved job", "Juniper · Agent"]
    reminders.add(desk.db, "Anything", "+3d")
    desk.context.ops.follow()
    desk.settle()
    assert rows(desk)[2:] == ["Coming days, 1 reminder", "Anything"]


def test_a_long_absence_stays_calm(db: Database, begin: Callable[[], Desk]) -> None:
    with db.change("Many") as uow:
        for number in range(300):
            uow.add_reminder(due=db.clock.now() - timedelta(days=1 + number), text=f"Call {number}")
    desk = begin()
    assert rows(desk)[:2] == ["Overdue, 300 reminders", "Put away 269 that are older than a month"]
    assert len(rows(desk)) == 23
    assert current(desk) == "Call 299"
    desk.keys("Up")
    desk.keys("Return")
    assert desk.toast == "Put away what was older than a month"
    assert rows(desk)[0] == "Overdue, 31 reminders"
    assert not any("older than a month" in row for row in rows(desk))
    desk.run("undo")
    assert rows(desk)[0] == "Overdue, 300 reminders"


def test_many_without_an_answer_are_ended_in_one_act(db: Database, begin: Callable[[], Desk]) -> None:
    jobs = [quiet_job(db, f"E{number}", 100) for number in range(9)]
    desk = begin()
    assert rows(desk)[-2:] == ["Show 4 more", "Set 9 without an answer to No response"]
    desk.keys("End")
    desk.keys("Return")
    assert {kind(desk, job) for job in jobs} == {StageKind.NO_RESPONSE}
    desk.run("undo")
    desk.keys("End")
    desk.keys("Up")
    desk.keys("Return")
    assert len([row for row in rows(desk) if "Agent" in row]) == 9


def test_the_goal_is_changed_where_it_stands(db: Database, begin: Callable[[], Desk]) -> None:
    applications.add(db, employer="Harbor", title="Agent", applied_on=TODAY)
    desk = begin()
    card = page_of(desk).goal
    assert "1 of 5 applications sent" in desk.texts(card)
    assert card.bar.accessibleName() == "1 of 5 applications sent"
    desk.click("Change the goal", card)
    choose(card._menu, "1 application")
    assert "Goal reached: 1 of 1 application sent" in desk.texts(card)
    desk.click("Change the goal", card)
    choose(card._menu, "No goal")
    assert "1 application sent" in desk.texts(card)
    assert not card.bar.isVisible()
    assert desk.find(QPushButton, card, text="Set a goal").isVisible()
    desk.run("undo")
    assert goals.weekly(desk.db.read) == 1


def test_what_came_by_itself_is_told_and_taken_back(db: Database, begin: Callable[[], Desk]) -> None:
    jobs = [quiet_job(db, name, 100) for name in ("Harbor", "Cedar")]
    quieting.set_auto(db, on=True)
    desk = begin()
    assert {kind(desk, job) for job in jobs} == {StageKind.NO_RESPONSE}
    told = "2 applications were set to No response, because nothing was heard: Harbor, Cedar."
    assert told in desk.texts(page_of(desk))
    desk.click("Take it back", page_of(desk))
    assert {kind(desk, job) for job in jobs} == {StageKind.APPLIED}
    assert told not in desk.texts(page_of(desk))
    assert "Gone quiet, 2 applications" in rows(desk)
    desk.clock.advance(timedelta(days=1))
    page_of(desk)._minutes.timeout.emit()
    assert {kind(desk, job) for job in jobs} == {StageKind.APPLIED}


def test_the_application_says_that_it_is_quiet(db: Database, begin: Callable[[], Desk]) -> None:
    job = quiet_job(db, "Harbor")
    desk = begin()
    desk.context.go.open_application(job.id)
    desk.settle()
    page = desk.find(ApplicationPage)
    assert page.head.quiet.accessibleName() == "Gone quiet"
    assert page.head.quiet.toolTip() == "Nothing heard for 4 weeks"
    desk.click("Ask once more", page.head)
    desk.click("Done", dialog_of(desk))
    assert page.head.quiet.accessibleName() == "Asked once more"
    desk.clock.advance(timedelta(days=20))
    desk.context.go.open_application(job.id)
    desk.settle()
    assert page.head.quiet.accessibleName() == "No answer"
    desk.click("Set to No response", page.head)
    assert kind(desk, job) is StageKind.NO_RESPONSE
    assert not page.head.quiet.isVisible()


def test_the_done_line_stands_below_while_something_is_left(db: Database, begin: Callable[[], Desk]) -> None:
    one = reminders.add(db, "Ring Ana", "today").value
    reminders.add(db, "Ring Ben", "today")
    desk = begin()
    assert not any(text.startswith("Today:") for text in desk.texts(page_of(desk)))
    reminders.settle(desk.db, [one.id], ReminderState.DONE)
    desk.context.ops.follow()
    desk.settle()
    assert "Today: 1 reminder. Tomorrow: nothing due." in desk.texts(page_of(desk))


@pytest.mark.parametrize(("width", "scale"), [(900, 1.0), (1180, 1.0), (900, 2.0)])
def test_nothing_is_cut_off(full: dict[str, Application], begin: Callable[[], Desk], width: int, scale: float) -> None:
    desk = begin()
    desk.window.resize(width, 600)
    desk.context.theme.choose("light", scale)
    desk.settle()
    page = page_of(desk)
    inner = page._scrolled.widget()
    assert inner is not None
    assert inner.width() <= page._scrolled.viewport().width()
    desk.keys("End")
    bar = page.agenda.bar
    assert bar.geometry().left() >= 0
    assert bar.geometry().right() <= page.agenda.viewport().width()
    assert bar.main_button.accessibleName() == "Set to No response"
    assert bar.width() <= 0.6 * page.agenda.width()
    for shown in (bar.main_button, page.goal.change, page._add):
        assert shown.width() >= shown.minimumSizeHint().width()


def test_the_model_keeps_its_promises(
    full: dict[str, Application], begin: Callable[[], Desk], qtmodeltester: object
) -> None:
    desk = begin()
    qtmodeltester.check(page_of(desk).agenda.agenda)  # type: ignore[attr-defined]
    desk.keys("End")
    desk.keys("Return")
    choose(page_of(desk).doing.more_menu, "Set to No response")
    desk.run("undo")


def test_the_table_shows_what_has_gone_quiet_alone(db: Database, open_desk: Callable[..., Desk]) -> None:
    quiet = quiet_job(db, "Harbor")
    quiet_job(db, "Cedar", 2)
    desk = open_desk("applications")
    page = desk.window.pages.currentWidget()
    assert isinstance(page, ApplicationsPage)
    assert len(page.model.ids) == 2
    desk.click("Filter", page)
    desk.type("gone quiet", page.filters._box.field)
    desk.keys("Return", page.filters._box.field)
    assert page.model.ids.tolist() == [quiet.id]
    assert desk.window.header.summary.text() == "1 of 2 applications matches"
    quieting.no_response(desk.db, [quiet.id])
    desk.context.ops.follow()
    desk.settle()
    assert not page.model.ids
    desk.click("Show all applications", page)
    assert len(page.model.ids) == 2
    assert not page.selection.quiet
