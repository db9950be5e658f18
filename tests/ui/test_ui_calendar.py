"""The calendar by month, week and list: what stands where, and all of it by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from calendar_desk import TODAY, page_of, plan, show
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QDialog, QMenu
from ui_helpers import Desk

from apptracker.domain.applications import Application, ReminderState
from apptracker.domain.changes import Changes
from apptracker.services import applications, reminders, workweek
from apptracker.store import Database
from apptracker.ui import formats
from apptracker.ui.application.planning import OutcomeDialog
from apptracker.ui.calendar.chosen import MORE
from apptracker.ui.calendar.day_list import DayList
from apptracker.ui.calendar.planning import PlanOnDayDialog
from apptracker.ui.calendar.words import whole
from apptracker.ui.pages.calendar import CalendarPage
from apptracker.ui.reminding import AddReminderDialog, EditReminderDialog

FRIDAY = date(2026, 12, 4)


@pytest.fixture
def job(db: Database) -> Application:
    return applications.add(db, employer="Harbor Mutual", title="Agent", deadline=FRIDAY).value


@pytest.fixture
def begin(open_desk: Callable[..., Desk]) -> Callable[..., Desk]:
    """Opens the calendar with the keyboard in it."""

    def beginning(view: str = "month") -> Desk:
        return show(open_desk("calendar"), view)

    return beginning


def spoken(desk: Desk, day: date) -> str:
    """What is read out for a day of the table that shows."""
    days = page_of(desk)._table().days
    return str(days.data(days.index_of(day), Qt.ItemDataRole.AccessibleTextRole))


def chosen(desk: Desk) -> tuple[date, str]:
    """The day that has the keyboard, and what on it."""
    page = page_of(desk)
    entry = page.chosen.entry
    if entry is not None:
        return page.chosen.day, entry.reminder.text if entry.reminder else entry.kind.value
    return page.chosen.day, str(page.chosen.key or "")


def agenda(desk: Desk) -> list[str]:
    model = page_of(desk).agenda.model_
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def back(desk: Desk) -> None:
    """The keyboard comes back from a dialog, as systems see to it."""
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    page_of(desk).setFocus()


def take(desk: Desk, text: str) -> None:
    """Choose from the menu that is open."""
    [menu] = [menu for menu in desk.window.findChildren(QMenu) if menu.isVisible()]
    [action] = [action for action in menu.actions() if action.text() == text]
    menu.close()
    action.trigger()
    desk.settle()


def dialog(desk: Desk, kind: type[QDialog]) -> QDialog:
    [found] = [d for d in desk.window.findChildren(kind) if d.isVisible()]
    return found


def test_nothing_yet_teaches_over_the_days(begin: Callable[..., Desk]) -> None:
    desk = begin()
    page = page_of(desk)
    assert page.month.isVisible()
    assert desk.button("Add a posting", page).isEnabled()
    assert desk.window.header.summary.text() == "Nothing on these days"
    desk.click("Try it with sample data", page)
    assert page._teaching is not None
    assert not page._teaching.isVisible()
    assert "reminders" in desk.window.header.summary.text()


def test_the_month_tells_its_days(db: Database, job: Application, begin: Callable[..., Desk]) -> None:
    plan(db, job, "2026-11-25 16:00", "America/New_York")
    reminders.add(db, "Ring Ana", "2026-11-25")
    desk = begin()
    assert page_of(desk).bar.title.accessibleName() == "November 2026"
    assert spoken(desk, date(2026, 11, 25)) == (
        "Wednesday, November 25, 2026, 2 entries: 3:00\u202fPM, Interview, Harbor Mutual; Reminder, Ring Ana"
    )
    assert spoken(desk, FRIDAY).startswith("Friday, December 4, 2026, 1 entry: Harbor Mutual closes")
    assert spoken(desk, TODAY) == "Saturday, November 21, 2026, today, nothing"
    table = QAccessible.queryAccessibleInterface(page_of(desk).month)
    assert table is not None
    assert table.role() == QAccessible.Role.Table
    assert table.text(QAccessible.Text.Name) == "Days of November 2026"
    assert desk.window.header.summary.text() == "1 interview, 4 reminders"  # to ring, to prepare twice, to apply


@pytest.mark.parametrize(("locale", "first"), [("en_US", "Sun"), ("de_DE", "Mo"), ("ar_EG", "السبت")])
def test_weeks_begin_as_the_locale_has_it(begin: Callable[..., Desk], locale: str, first: str) -> None:
    QLocale.setDefault(QLocale(locale))
    desk = begin()
    days = page_of(desk).month.days
    assert days.headerData(0, Qt.Orientation.Horizontal).startswith(first)  # type: ignore[attr-defined]
    assert days.first <= date(2026, 11, 1) < days.first + timedelta(days=7)


def test_another_first_day_of_the_week_shows_at_once(
    begin: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = begin()
    monkeypatch.setattr(formats, "first_weekday", lambda: 0)
    desk.context.bus.changed.emit(Changes({"everything": (0,)}), None)
    assert page_of(desk).month.days.first == date(2026, 10, 26)
    desk.run("calendar.week")
    assert page_of(desk).week.hours.days.first == date(2026, 11, 16)


def test_free_days_are_named(db: Database, begin: Callable[..., Desk]) -> None:
    workweek.set_holidays(db, "US")
    workweek.set_weekend(db, {4, 5})
    desk = begin()
    assert spoken(desk, date(2026, 11, 26)) == "Thursday, November 26, 2026, Thanksgiving Day, nothing"
    book = page_of(desk).book
    assert book.is_free(date(2026, 11, 27))
    assert not book.is_free(date(2026, 11, 29))


def test_arrows_walk_the_days_and_pages_turn(begin: Callable[..., Desk]) -> None:
    desk = begin()
    assert chosen(desk) == (TODAY, "")
    desk.keys("Right")
    desk.keys("Down")
    assert chosen(desk)[0] == date(2026, 11, 29)
    desk.keys("Left")
    desk.keys("Up")
    assert chosen(desk)[0] == TODAY
    desk.keys("PgDown")
    assert (chosen(desk)[0], page_of(desk).month.month) == (date(2026, 12, 21), date(2026, 12, 1))
    desk.keys("PgUp")
    desk.keys("PgUp")
    assert chosen(desk)[0] == date(2026, 10, 21)
    desk.keys("T")
    assert (chosen(desk)[0], page_of(desk).month.month) == (TODAY, date(2026, 11, 1))
    for _ in range(4):
        desk.keys("Up")
    assert chosen(desk)[0] == date(2026, 10, 24)
    assert page_of(desk).month.month == date(2026, 10, 1)
    desk.keys("Home")
    assert chosen(desk)[0] == TODAY
    desk.click("Later", page_of(desk))
    assert page_of(desk).bar.title.accessibleName() == "December 2026"
    desk.click("Earlier", page_of(desk))
    assert chosen(desk)[0] == TODAY


def test_arrows_are_mirrored_for_who_reads_from_the_right(begin: Callable[..., Desk]) -> None:
    desk = begin()
    desk.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk.keys("Left")
    assert chosen(desk)[0] == TODAY + timedelta(days=1)
    desk.run("calendar.week")
    desk.keys("Right")
    assert chosen(desk)[0] == TODAY
    hours = page_of(desk).week.hours
    first, last = (hours.visualRect(hours.days.index(0, column)) for column in (0, 6))
    assert first.left() > last.left()


def test_into_a_day_and_out_again(db: Database, job: Application, begin: Callable[..., Desk]) -> None:
    for text in ("Ring Ana", "Write to Ben"):
        reminders.add(db, text, "today")
    plan(db, job, "2026-11-21 15:00")
    desk = begin()
    desk.keys("Return")
    assert chosen(desk) == (TODAY, "interview")
    desk.keys("Tab")
    desk.keys("Down")
    assert chosen(desk)[1] in ("Write to Ben", "more")
    desk.keys("Up")
    assert chosen(desk) == (TODAY, "Ring Ana")
    desk.keys("Up")
    assert chosen(desk) == (TODAY, "interview")
    desk.keys("Esc")
    assert chosen(desk) == (TODAY, "")
    desk.keys("Tab")
    desk.keys("Return")
    assert desk.context.go.application_beside == job.id
    desk.keys("Esc")
    assert desk.context.go.application_beside is None
    assert desk.focused is page_of(desk).month


def test_tab_goes_on_past_the_things_of_a_day(db: Database, begin: Callable[..., Desk]) -> None:
    reminders.add(db, "Ring Ana", "today")
    desk = begin()
    desk.keys("Tab")
    assert chosen(desk) == (TODAY, "Ring Ana")
    QTest.keyClick(desk.focused, Qt.Key.Key_Tab)
    assert desk.focused is not page_of(desk).month
    QTest.keyClick(desk.focused, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert desk.focused is page_of(desk).month
    QTest.keyClick(desk.focused, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert chosen(desk) == (TODAY, "")


def test_a_reminder_is_done_from_its_day(db: Database, begin: Callable[..., Desk]) -> None:
    ring = reminders.add(db, "Ring Ana", "today").value
    desk = begin()
    desk.keys("D")
    assert desk.toast == "Choose something on a day first: Enter goes into it"
    desk.keys("Return")
    desk.keys("D")
    assert db.read.reminder(ring.id).state is ReminderState.DONE
    assert desk.toast == "Done: Ring Ana"
    assert chosen(desk) == (TODAY, "")
    assert "nothing" in spoken(desk, TODAY)
    desk.keys("Ctrl+Z")
    assert "Ring Ana" in spoken(desk, TODAY)


def test_a_day_is_gone_through(db: Database, begin: Callable[..., Desk]) -> None:
    made = [reminders.add(db, text, "today").value for text in ("Ring Ana", "Write to Ben", "Ask Cleo")]
    desk = begin()
    desk.keys("Return")
    desk.keys("Down")
    assert chosen(desk) == (TODAY, "Write to Ben")
    desk.keys("X")
    assert desk.toast == "Dismissed: Write to Ben"
    assert chosen(desk) == (TODAY, "Ask Cleo")
    desk.keys("D")
    assert chosen(desk) == (TODAY, "Ring Ana")
    assert [db.read.reminder(r.id).state.value for r in made] == ["open", "dismissed", "done"]


def test_one_of_the_persons_own_is_edited(db: Database, begin: Callable[..., Desk]) -> None:
    reminders.add(db, "Ring Ana", "today")
    desk = begin()
    desk.keys("Return")
    desk.keys("Return")
    dialog(desk, EditReminderDialog).reject()


def test_an_interview_that_was_is_asked_about(db: Database, job: Application, begin: Callable[..., Desk]) -> None:
    plan(db, job, "2026-11-20 15:00")
    plan(db, job, "2026-11-24 15:00")
    desk = begin()
    desk.keys("Left")
    desk.keys("Return")
    desk.keys("D")
    dialog(desk, OutcomeDialog).reject()
    back(desk)
    page_of(desk)._go_to(date(2026, 11, 24))
    desk.keys("Tab")
    desk.keys("D")
    assert desk.toast == "This interview is still ahead"


def test_something_new_on_a_day(db: Database, job: Application, begin: Callable[..., Desk]) -> None:
    desk = begin()
    desk.keys("Down")
    desk.keys("N")
    take(desk, "Add a reminder here")
    form = dialog(desk, AddReminderDialog)
    assert isinstance(form, AddReminderDialog)
    assert form.when.edit.text() == "2026-11-28"
    form.what.setText("Ring Ana")
    desk.click("Save reminder", form)
    assert "Ring Ana" in spoken(desk, date(2026, 11, 28))
    back(desk)
    desk.keys("N")
    take(desk, "Plan an interview here")
    plan_form = dialog(desk, PlanOnDayDialog)
    assert isinstance(plan_form, PlanOnDayDialog)
    assert plan_form.when.text() == "2026-11-28 9:00"
    plan_form.save()
    assert "Choose the application the interview is for from the list." in desk.texts(plan_form)
    plan_form.field.setText("Harbor Mutual · Agent")
    plan_form.save()
    desk.settle()
    assert "Interview, Harbor Mutual" in spoken(desk, date(2026, 11, 28))


def test_what_has_no_room_is_a_list_of_the_day(db: Database, begin: Callable[..., Desk]) -> None:
    for number in range(30):
        reminders.add(db, f"Ring {number:02}", "today")
    desk = begin()
    page = page_of(desk)
    keys = page.month.keys_of(TODAY)
    assert keys[-1] == MORE
    assert page.month.hidden(TODAY) == 30 - len(keys) + 1
    page.chosen.choose(TODAY, MORE)
    desk.keys("Return")
    shown = dialog(desk, DayList)
    assert isinstance(shown, DayList)
    rows = shown.list.model_
    assert rows.rowCount() == 30
    assert desk.focused is shown.list
    desk.keys("End")
    desk.keys("D", shown.list)
    assert rows.rowCount() == 29
    assert desk.toast == "Done: Ring 29"
    desk.keys("Alt+Right", shown.list)
    assert rows.rowCount() == 28
    shown.reject()
    assert "Ring 28" in spoken(desk, TODAY + timedelta(days=1))


def test_kinds_are_shown_or_not_and_remembered(db: Database, job: Application, begin: Callable[..., Desk]) -> None:
    plan(db, job, "2026-11-25 16:00")
    done = reminders.add(db, "Ring Ana", "2026-11-25").value
    reminders.settle(db, [done.id], ReminderState.DONE)
    desk = begin()
    page = page_of(desk)
    next(iter(page.bar.kinds.values())).trigger()
    assert "nothing" in spoken(desk, date(2026, 11, 25))
    assert page.bar.filter.text() == "Not all shown"
    page.bar.over.trigger()
    assert spoken(desk, date(2026, 11, 25)).endswith("1 entry: Reminder, Ring Ana, done")
    state = desk.context.state
    assert state.texts("calendar.hidden") == ["interview"]
    assert state.flag("calendar.over")
    again = CalendarPage(desk.context)
    assert again.book.shown == page.book.shown
    again.deleteLater()


def test_a_week_has_blocks_side_by_side(db: Database, job: Application, begin: Callable[..., Desk]) -> None:
    one = plan(db, job, "2026-11-24 10:00", minutes=60)
    two = plan(db, job, "2026-11-24 11:30", "America/New_York", minutes=60)  # half past ten here
    desk = begin("week")
    page_of(desk)._go_to(date(2026, 11, 24))
    hours = page_of(desk).week.hours
    hits = {hit.key[1]: hit for hit in hours.hits(hours.days.index_of(date(2026, 11, 24)))}  # type: ignore[index]
    first, second = hits[one].rect, hits[two].rect
    assert second.top() - first.top() == hours.hour // 2
    assert not first.intersects(second)
    assert abs(first.height() - hours.hour) <= 2
    assert page_of(desk).bar.title.accessibleName() == "November 2026"
    entry = hits[two].entry
    assert entry is not None
    assert "No prep sheet yet · Video interview, 60 minutes" in whole(entry, desk.clock.now())
    assert "11:30\u202fAM in New York, as agreed" in whole(entry, desk.clock.now())


def test_a_week_opens_at_the_hours_that_are_worked(begin: Callable[..., Desk]) -> None:
    desk = begin("week")
    hours = page_of(desk).week.hours
    top = hours.verticalScrollBar().value() / hours.hour
    assert 7 <= top <= 8
    assert len([column for column in range(7) if hours.columnWidth(column) > 50]) == 7
    above = page_of(desk).week.above
    assert [above.columnViewportPosition(c) for c in range(7)] == [hours.columnViewportPosition(c) for c in range(7)]


def test_a_week_that_has_only_late_hours_opens_there(
    db: Database, job: Application, begin: Callable[..., Desk]
) -> None:
    plan(db, job, "2026-11-20 22:00", minutes=60)
    desk = begin("week")
    hours = page_of(desk).week.hours
    shown = hours.hits(hours.days.index_of(date(2026, 11, 20)))[0].rect
    assert hours.viewport().rect().contains(shown.center())


def test_the_keyboard_goes_through_a_day_of_the_week(
    db: Database, job: Application, begin: Callable[..., Desk]
) -> None:
    reminders.add(db, "Ring Ana", "today")
    plan(db, job, "2026-11-21 20:00")  # which brings a reminder to prepare
    desk = begin("week")
    hours = page_of(desk).week.hours
    assert desk.focused is hours
    desk.keys("Down")
    assert chosen(desk) == (TODAY, "Ring Ana")
    desk.keys("Down")
    desk.keys("Down")
    assert chosen(desk) == (TODAY, "interview")
    hit = hours.hits(hours.days.index_of(TODAY))[0]
    assert hours.viewport().rect().contains(hit.rect)
    desk.keys("PgDown")
    assert chosen(desk) == (TODAY + timedelta(days=7), "")
    before = hours.verticalScrollBar().value()
    desk.keys("Up")
    assert hours.verticalScrollBar().value() < before


def test_the_agenda_goes_by_day(db: Database, job: Application, begin: Callable[..., Desk]) -> None:
    plan(db, job, "2026-11-24 15:00")
    reminders.add(db, "Ring Ana", "2026-11-22 9:00")
    reminders.add(db, "Long ago", "2026-11-02")
    reminders.add(db, "Far ahead", "2027-02-01")
    desk = begin("agenda")
    rows = [row for row in agenda(desk) if "Prepare" not in row and "Go through" not in row]
    assert rows[:5] == [
        "Show earlier days",
        "Today, Saturday, November 21, 2026",
        "Tomorrow, Sunday, November 22, 2026",
        "Ring Ana",
        "Monday, November 23, 2026",
    ]
    assert rows[-1] == "Show later days"
    assert "Harbor Mutual closes" in rows
    assert chosen(desk) == (date(2026, 11, 22), "Ring Ana")
    desk.keys("Home", page_of(desk).agenda)
    page_of(desk).agenda.setCurrentIndex(page_of(desk).agenda.model_.index(0))
    desk.keys("Return")
    assert "Long ago" in agenda(desk)
    page_of(desk).agenda.setCurrentIndex(page_of(desk).agenda.model_.index(len(agenda(desk)) - 1))
    desk.keys("Return")
    assert "Far ahead" in agenda(desk)


def test_views_by_their_letters(begin: Callable[..., Desk]) -> None:
    desk = begin()
    page = page_of(desk)
    desk.keys("W")
    assert (page.view, desk.focused) == ("week", page.week.hours)
    desk.keys("A")
    assert (page.view, desk.focused) == ("agenda", page.agenda)
    desk.keys("M")
    assert (page.view, desk.focused) == ("month", page.month)
    desk.click("Week", page)
    assert page.view == "week"
    assert desk.context.state.text("calendar.view") == "week"


def test_a_new_day_is_today(db: Database, begin: Callable[..., Desk]) -> None:
    desk = begin()
    desk.clock.advance(timedelta(days=1))
    page_of(desk)._on_minute()
    assert chosen(desk)[0] == TODAY + timedelta(days=1)
    assert ", today," in spoken(desk, TODAY + timedelta(days=1))


@pytest.mark.parametrize("view", ["month", "week", "agenda"])
def test_nothing_is_cut_off(db: Database, job: Application, begin: Callable[..., Desk], view: str) -> None:
    for number in range(12):
        reminders.add(db, f"Ring somebody whose name is very long indeed {number}", "today")
    desk = begin(view)
    for scale, size in ((1.0, (900, 600)), (2.0, (900, 600)), (2.0, (1180, 760))):
        desk.context.theme.choose("light", scale)
        desk.window.resize(*size)
        desk.settle()
        page = page_of(desk)
        assert page.width() >= page.bar.minimumSizeHint().width()
        assert page.bar.title.text().startswith("Nov")
        assert "…" not in page.bar.title.text()
        shown = page.agenda if view == "agenda" else page._table()
        assert isinstance(shown, QAbstractItemView)
        assert not shown.grab().isNull()
        if view == "month":
            hits = page.month.hits(page.month.days.index_of(TODAY))
            cell = page.month.visualRect(page.month.days.index_of(TODAY))
            assert all(cell.contains(hit.rect) for hit in hits)
            assert hits
    desk.context.theme.choose("light", 1.0)


def test_models_are_sound(db: Database, job: Application, begin: Callable[..., Desk], qtmodeltester: object) -> None:
    plan(db, job, "2026-11-24 15:00")
    desk = begin("agenda")
    page = page_of(desk)
    for model in (page.month.days, page.week.hours.days, page.agenda.model_):
        qtmodeltester.check(model)  # type: ignore[attr-defined]
