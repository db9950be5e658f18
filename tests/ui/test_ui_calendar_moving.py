"""Moving what is in the calendar: taken by mouse and let go elsewhere, and by keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from calendar_desk import TODAY, page_of, plan, show
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication
from ui_helpers import Desk, Held

from apptracker.domain.applications import Application
from apptracker.domain.blocks import Span
from apptracker.services import applications, interviews, reminders
from apptracker.store import Database
from apptracker.ui.calendar.planning import PlanOnDayDialog
from apptracker.ui.calendar.table import DayTable, Hit

TUESDAY = date(2026, 11, 24)


@pytest.fixture
def job(db: Database) -> Application:
    return applications.add(db, employer="Harbor Mutual", title="Agent").value


@pytest.fixture
def begin(open_desk: Callable[..., Desk]) -> Callable[..., Desk]:
    def beginning(view: str = "month", on: date = TODAY) -> Desk:
        return show(open_desk("calendar"), view, on)

    return beginning


def hit_of(table: DayTable, kind: str, day: date) -> Hit:
    found = [hit for hit in table.hits(table.days.index_of(day)) if hit.entry and hit.entry.kind.value == kind]
    return found[0]


def hold(table: DayTable, hit: Hit, *over: QPoint, on: DayTable | None = None) -> None:
    """Take something at its middle and bring it over places of a viewport, the button still pressed."""
    drag(table, hit.rect.center(), *over, on=on)


def drag(table: QAbstractItemView, start: QPoint, *over: QPoint, on: QAbstractItemView | None = None) -> None:
    QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for place in (start + QPoint(12, 12), *over):
        at = (on or table).viewport().mapToGlobal(place) if place in over else table.viewport().mapToGlobal(place)
        moved = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(table.viewport().mapFromGlobal(at)),
            QPointF(at),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(table.viewport(), moved)
    QApplication.processEvents()


def let_go(table: QAbstractItemView, at: QPoint) -> None:
    QTest.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QApplication.processEvents()


def middle(table: DayTable, day: date) -> QPoint:
    return table.visualRect(table.days.index_of(day)).center()


def at_hour(desk: Desk, day: date, hour: float, hit: Hit) -> QPoint:
    """Where a block that is taken at its middle has to be let go to begin at an hour."""
    hours = page_of(desk).week.hours
    cell = hours.visualRect(hours.days.index_of(day))
    return QPoint(cell.center().x(), cell.top() + round(hour * hours.hour) + hit.rect.center().y() - hit.rect.top())


def test_an_interview_is_dragged_to_another_day(db: Database, job: Application, begin: Callable[..., Desk]) -> None:
    id_ = plan(db, job, "2026-11-24 16:00", "America/New_York")
    desk = begin()
    page, month = page_of(desk), page_of(desk).month
    to = middle(month, date(2026, 11, 26))
    hold(month, hit_of(month, "interview", TUESDAY), middle(month, date(2026, 11, 25)), to)
    assert page.dragging.hint.isVisible()
    assert page.dragging.hint.text == "Thursday, November 26, 2026, 3:00\u202fPM"
    let_go(month, to)
    assert not page.dragging.hint.isVisible()
    assert db.read.interview(id_).wall_time == datetime(2026, 11, 26, 16)
    assert desk.toast == (
        "Moved to Thursday, November 26, 2026, 3:00\u202fPM: Harbor Mutual. Its reminders moved along"
    )
    assert page.chosen.day == date(2026, 11, 26)
    assert page.chosen.entry is not None
    desk.click("Undo")
    assert db.read.interview(id_).wall_time == datetime(2026, 11, 24, 16)
    assert hit_of(month, "interview", TUESDAY)


def test_it_stays_where_it_is_dropped_nowhere(db: Database, job: Application, begin: Callable[..., Desk]) -> None:
    id_ = plan(db, job, "2026-11-24 15:00")
    desk = begin()
    month = page_of(desk).month
    hit = hit_of(month, "interview", TUESDAY)
    hold(month, hit, QPoint(50, -80))
    assert not page_of(desk).dragging.hint.isVisible()
    let_go(month, QPoint(50, -80))
    hold(month, hit, middle(month, date(2026, 11, 26)))
    desk.keys("Esc")
    assert page_of(desk).dragging.entry is None
    let_go(month, middle(month, date(2026, 11, 26)))
    hold(month, hit, middle(month, TUESDAY))
    let_go(month, middle(month, TUESDAY))
    assert db.read.interview(id_).wall_time == datetime(2026, 11, 24, 15)
    assert not desk.toast


def test_a_click_opens_the_application_beside(db: Database, job: Application, begin: Callable[..., Desk]) -> None:
    plan(db, job, "2026-11-24 15:00")
    desk = begin()
    month = page_of(desk).month
    QTest.mouseClick(month.viewport(), Qt.MouseButton.LeftButton, pos=hit_of(month, "interview", TUESDAY).rect.center())
    desk.settle()
    assert desk.context.go.application_beside == job.id
    desk.context.go.close_application()
    desk.window.resize(900, 600)
    desk.settle()
    at = hit_of(month, "interview", TUESDAY).rect.center()
    QTest.mouseClick(month.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert desk.context.go.application_beside is None  # no room beside
    QTest.mouseDClick(month.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert desk.context.go.application_beside == job.id


def test_into_the_past_and_onto_another_is_said(db: Database, job: Application, begin: Callable[..., Desk]) -> None:
    id_ = plan(db, job, "2026-11-24 15:00")
    other = applications.add(db, employer="Vale Care", title="Nurse").value
    plan(db, other, "2026-11-26 15:30")
    ring = reminders.add(db, "Ring Ana", "2026-11-27").value
    desk = begin()
    page, month = page_of(desk), page_of(desk).month
    hit, to = hit_of(month, "interview", TUESDAY), middle(month, date(2026, 11, 26))
    hold(month, hit, to)
    assert page.dragging.hint.text.endswith("at the same time as Vale Care")
    let_go(month, to)
    assert desk.toast.endswith("At that time you have an interview with Vale Care, too")
    hit, past = hit_of(month, "interview", date(2026, 11, 26)), middle(month, date(2026, 11, 18))
    hold(month, hit, past)
    assert page.dragging.hint.text.endswith("which has passed")
    let_go(month, past)
    assert desk.toast.endswith("That has passed")
    assert db.read.interview(id_).wall_time.day == 18
    hold(month, hit_of(month, "reminder", date(2026, 11, 27)), past)
    assert "a reminder needs a time ahead" in page.dragging.hint.text
    let_go(month, past)
    assert "a reminder needs a time ahead" in desk.toast
    assert db.read.reminder(ring.id).due.date() == date(2026, 11, 27)


def test_a_closing_date_is_dragged(db: Database, job: Application, begin: Callable[..., Desk]) -> None:
    applications.edit(db, job.id, deadline=TUESDAY)
    desk = begin()
    month = page_of(desk).month
    to = middle(month, date(2026, 11, 30))
    hold(month, hit_of(month, "deadline", TUESDAY), to)
    let_go(month, to)
    assert db.read.application(job.id).deadline == date(2026, 11, 30)
    assert desk.toast == "Moved to Monday, November 30, 2026: Harbor Mutual closes"


def test_what_is_over_stays(db: Database, job: Application, begin: Callable[..., Desk]) -> None:
    id_ = plan(db, job, "2026-11-20 15:00")
    interviews.finish(db, id_)
    desk = begin()
    month = page_of(desk).month
    to = middle(month, date(2026, 11, 26))
    hold(month, hit_of(month, "interview", date(2026, 11, 20)), to)
    let_go(month, to)
    assert desk.toast == "This is over and stays where it is"
    assert db.read.interview(id_).wall_time.day == 20


def test_in_a_week_it_goes_to_another_time(db: Database, job: Application, begin: Callable[..., Desk]) -> None:
    id_ = plan(db, job, "2026-11-24 16:00", "America/New_York")
    desk = begin("week", TUESDAY)
    hours = page_of(desk).week.hours
    hit = hit_of(hours, "interview", TUESDAY)
    to = at_hour(desk, date(2026, 11, 25), 10.3, hit)  # a little past a quarter
    hold(hours, hit, to)
    assert page_of(desk).dragging.hint.text == "Wednesday, November 25, 2026, 10:15\u202fAM"
    let_go(hours, to)
    assert db.read.interview(id_).wall_time == datetime(2026, 11, 25, 11, 15)


def test_a_reminder_gets_a_time_and_loses_it(db: Database, begin: Callable[..., Desk]) -> None:
    ring = reminders.add(db, "Ring Ana", TUESDAY.isoformat()).value
    desk = begin("week", TUESDAY)
    week = page_of(desk).week
    hours, above = week.hours, week.above
    hit = hit_of(above, "reminder", TUESDAY)
    cell = hours.visualRect(hours.days.index_of(TUESDAY))
    place = QPoint(cell.center().x(), cell.top() + 11 * hours.hour)
    hold(above, hit, place, on=hours)
    let_go(above, above.viewport().mapFromGlobal(hours.viewport().mapToGlobal(place)))
    timed = db.read.reminder(ring.id)
    assert not timed.all_day
    assert timed.due.astimezone(desk.clock.now().tzinfo) == datetime(2026, 11, 24, 11, tzinfo=desk.clock.now().tzinfo)
    up = middle(above, date(2026, 11, 27))
    hold(hours, hit_of(hours, "reminder", TUESDAY), up, on=above)
    let_go(hours, hours.viewport().mapFromGlobal(above.viewport().mapToGlobal(up)))
    untimed = db.read.reminder(ring.id)
    assert untimed.all_day
    assert untimed.due.date() == date(2026, 11, 27)


def test_dragging_near_the_edge_scrolls_the_hours(db: Database, job: Application, begin: Callable[..., Desk]) -> None:
    plan(db, job, "2026-11-24 15:00")
    desk = begin("week", TUESDAY)
    hours = page_of(desk).week.hours
    before = hours.verticalScrollBar().value()
    edge = QPoint(middle(hours, TUESDAY).x(), 6)
    hold(hours, hit_of(hours, "interview", TUESDAY), edge, edge + QPoint(1, 0))
    assert hours.verticalScrollBar().value() < before
    desk.keys("Esc")
    let_go(hours, edge)


def test_the_page_turns_while_something_is_on_its_way(
    db: Database, job: Application, begin: Callable[..., Desk]
) -> None:
    id_ = plan(db, job, "2026-11-24 15:00")
    desk = begin()
    page, month = page_of(desk), page_of(desk).month
    hold(month, hit_of(month, "interview", TUESDAY), middle(month, date(2026, 11, 25)))
    desk.keys("PgDown")
    assert page.month.month == date(2026, 12, 1)
    to = middle(month, date(2026, 12, 16))
    moved = month.viewport().mapToGlobal(to)
    page.dragging.over(moved)
    let_go(month, to)
    assert db.read.interview(id_).wall_time == datetime(2026, 12, 16, 15)


def test_by_keys_a_day_or_a_week(
    db: Database, job: Application, begin: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = reminders.add(db, "Ring Ana", TUESDAY.isoformat()).value
    desk = begin(on=TUESDAY)
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    desk.keys("Return")
    assert said == ["Reminder, Ring Ana"]
    desk.keys("Alt+Right")
    assert db.read.reminder(ring.id).due.date() == date(2026, 11, 25)
    assert desk.toast in said
    desk.keys("Alt+Down")
    desk.keys("Alt+Left")
    assert db.read.reminder(ring.id).due.date() == date(2026, 12, 1)
    entry = page_of(desk).chosen.entry
    assert entry is not None
    assert entry.day == date(2026, 12, 1)
    for _ in range(2):
        desk.keys("Alt+Down")
    assert page_of(desk).month.month == date(2026, 12, 1)  # which the month before does not reach
    assert page_of(desk).chosen.entry is not None
    for _ in range(4):
        desk.keys("Alt+Up")
    assert "a reminder needs a time ahead" in desk.toast
    assert db.read.reminder(ring.id).due.date() == TUESDAY


def test_by_keys_quarter_hours_in_a_week(db: Database, job: Application, begin: Callable[..., Desk]) -> None:
    id_ = plan(db, job, "2026-11-24 15:05")
    desk = begin("week", TUESDAY)
    desk.keys("Return")
    for keys, time in (("Alt+Down", "15:15"), ("Alt+Down", "15:30"), ("Alt+Up", "15:15")):
        desk.keys(keys)
        assert f"{db.read.interview(id_).wall_time:%H:%M}" == time
    desk.keys("Alt+Right")
    assert db.read.interview(id_).wall_time == datetime(2026, 11, 25, 15, 15)
    desk.keys("Alt+Left")
    desk.keys("Alt+Left")
    assert db.read.interview(id_).wall_time.day == 23


def test_by_keys_in_the_agenda(db: Database, begin: Callable[..., Desk]) -> None:
    ring = reminders.add(db, "Ring Ana", TUESDAY.isoformat()).value
    reminders.add(db, "Ask Ben", (TUESDAY + timedelta(days=1)).isoformat())
    desk = begin("agenda")
    agenda = page_of(desk).agenda
    assert agenda.entry is not None
    desk.keys("Alt+Down")
    assert db.read.reminder(ring.id).due.date() == date(2026, 12, 1)
    assert agenda.entry is not None
    assert agenda.entry.id == ring.id
    desk.keys("D")
    assert desk.toast == "Done: Ring Ana"


def test_in_the_agenda_it_is_dragged_onto_a_day(db: Database, begin: Callable[..., Desk]) -> None:
    ring = reminders.add(db, "Ring Ana", f"{TUESDAY} 9:00").value
    reminders.add(db, "Ask Ben", (TUESDAY + timedelta(days=2)).isoformat())
    desk = begin("agenda")
    agenda = page_of(desk).agenda

    def middle_of(key: object) -> QPoint:
        return agenda.visualRect(agenda.model_.index(agenda.model_.row_of(key))).center()

    start = middle_of(("reminder", ring.id))
    to = middle_of(TUESDAY + timedelta(days=2))  # the heading of that day
    drag(agenda, start, to)
    assert page_of(desk).dragging.hint.text == "Thursday, November 26, 2026, 9:00\u202fAM"
    let_go(agenda, to)
    assert db.read.reminder(ring.id).due.date() == TUESDAY + timedelta(days=2)
    drag(agenda, middle_of(("reminder", ring.id)), middle_of(TODAY))
    desk.keys("Esc")
    let_go(agenda, middle_of(TODAY))
    assert db.read.reminder(ring.id).due.date() == TUESDAY + timedelta(days=2)


def test_keys_quicker_than_the_days_are_read_all_count(db: Database, begin: Callable[..., Desk]) -> None:
    ring = reminders.add(db, "Ring Ana", TUESDAY.isoformat()).value
    desk = begin(on=TUESDAY)
    desk.keys("Return")
    reading = Held(db)
    ops = desk.context.ops
    read, ops.read = ops.read, reading  # type: ignore[method-assign]
    for _ in range(3):
        desk.keys("Alt+Right")
    desk.keys("Alt+Left")
    ops.read = read  # type: ignore[method-assign]
    reading.go_on()
    assert db.read.reminder(ring.id).due.date() == TUESDAY + timedelta(days=2)
    entry = page_of(desk).chosen.entry
    assert entry is not None
    assert entry.day == TUESDAY + timedelta(days=2)


def test_menus_by_mouse(db: Database, begin: Callable[..., Desk]) -> None:
    reminders.add(db, "Ring Ana", TUESDAY.isoformat())
    desk = begin()
    page, month = page_of(desk), page_of(desk).month
    QTest.mouseDClick(month.viewport(), Qt.MouseButton.LeftButton, pos=middle(month, date(2026, 11, 12)))
    texts = [action.text() for action in page.doing.menu.actions()]
    assert texts == ["Add a reminder here", "Plan an interview here"]
    page.doing.menu.close()
    entry = hit_of(month, "reminder", TUESDAY).entry
    assert entry is not None
    page.chosen.choose(TUESDAY, entry.key)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(month.viewport(), asked)
    texts = [action.text() for action in page.doing.menu.actions() if action.text()]
    assert texts == ["Edit…", "Done", "Put off…", "Dismiss", "Add a reminder here", "Plan an interview here"]
    page.doing.menu.close()


def test_drawing_over_free_hours_makes_something_new_of_that_length(
    db: Database, job: Application, begin: Callable[..., Desk]
) -> None:
    desk = begin("week", TUESDAY)
    page, hours = page_of(desk), page_of(desk).week.hours
    cell = hours.visualRect(hours.days.index_of(TUESDAY))
    start, end = (QPoint(cell.center().x(), cell.top() + round(hour * hours.hour)) for hour in (13.5, 12.25))
    drag(hours, start, end)
    assert hours.swept == (TUESDAY, Span(12 * 60 + 15, 13 * 60 + 30))
    let_go(hours, end)
    assert hours.swept is not None, "it shows until it is said what it is"
    plan_it = next(action for action in page.doing.menu.actions() if action.text() == "Plan an interview here")
    plan_it.trigger()
    page.doing.menu.close()
    assert hours.swept is None
    form = desk.find(PlanOnDayDialog)
    assert (form.when.text(), form.minutes.text()) == ("2026-11-24 12:15", "75")
    form.reject()


def test_drawing_over_free_hours_ends_with_esc(db: Database, begin: Callable[..., Desk]) -> None:
    desk = begin("week", TUESDAY)
    hours = page_of(desk).week.hours
    cell = hours.visualRect(hours.days.index_of(TUESDAY))
    start, end = (QPoint(cell.center().x(), cell.top() + hour * hours.hour) for hour in (12, 14))
    drag(hours, start, end)
    desk.keys("Esc", hours)
    assert hours.swept is None
    let_go(hours, end)
    assert not page_of(desk).doing.menu.isVisible()


def test_a_click_on_free_hours_makes_nothing(db: Database, begin: Callable[..., Desk]) -> None:
    desk = begin("week", TUESDAY)
    hours = page_of(desk).week.hours
    QTest.mouseClick(hours.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle(hours, TUESDAY).x(), 100))
    assert not page_of(desk).doing.menu.isVisible()
