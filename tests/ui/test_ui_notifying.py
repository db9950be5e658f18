"""What is due is brought to the person's notice: through the system, or in a bar of the window; once, with answers."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from ui_helpers import Desk

from apptracker.domain.interviews import InterviewFormat
from apptracker.domain.notices import Notice, NoticeAction
from apptracker.domain.reminders import ReminderState
from apptracker.services import applications, interviews, notify_settings, notifying, reminders
from apptracker.ui.notifying import Notifying

Answered = Callable[[Notice, NoticeAction], None]


@dataclass
class ScriptedNotifier:
    """A system that shows notifications, or has none. A test answers them."""

    works: bool = True
    shown: list[tuple[Notice, Answered]] = field(default_factory=list)
    closed: bool = False

    def show(self, notice: Notice, answered: Answered) -> bool:
        if self.works:
            self.shown.append((notice, answered))
        return self.works

    @property
    def outstanding(self) -> int:
        return len(self.shown)

    def close(self) -> None:
        self.closed = True

    @property
    def titles(self) -> list[str]:
        return [notice.title for notice, _ in self.shown]


@dataclass
class Told:
    desk: Desk
    notifier: ScriptedNotifier
    notifying: Notifying

    def pass_to(self, at: str) -> None:
        """The clock shows this time of the day, and the minute's look comes."""
        hour, minute = map(int, at.split(":"))
        self.desk.clock.at = self.desk.clock.at.replace(hour=hour, minute=minute)
        self.look()

    def look(self) -> None:
        self.notifying.look()
        self.wait()

    def wait(self) -> None:
        self.desk.qtbot.waitUntil(lambda: not any(thread.is_alive() for thread in self.notifying._telling))
        self.desk.settle()

    @property
    def bar(self) -> QWidget:
        return self.notifying.bar

    def texts(self) -> list[str]:
        return self.desk.texts(self.bar)


@pytest.fixture
def told(desk: Desk) -> Told:
    """The window at half past eight, on a system with notifications."""
    desk.clock.at = datetime.fromisoformat("2026-11-23T08:30:00-06:00")
    notifier = ScriptedNotifier()
    desk.window.notifying.begin(notifier)
    return Told(desk, notifier, desk.window.notifying)


@pytest.fixture
def bare(told: Told) -> Told:
    """The same on a system without notifications."""
    told.notifier.works = False
    return told


def harbor(desk: Desk) -> int:
    return applications.add(desk.db, employer="Harbor Mutual", title="Agent").value.id


def test_what_falls_due_is_shown_once(told: Told) -> None:
    reminders.add(told.desk.db, "Call Ana", "today 10:00", application_id=harbor(told.desk))
    told.pass_to("9:59")
    assert told.notifier.titles == []
    told.pass_to("10:00")
    told.pass_to("10:01")
    [(notice, _)] = told.notifier.shown
    assert (notice.title, notice.body) == ("Call Ana", "Harbor Mutual · Agent")
    assert not told.bar.isVisible()


def test_what_is_added_for_now_is_shown_without_waiting_for_the_minute(told: Told) -> None:
    told.pass_to("9:30")
    told.desk.context.ops.change(lambda db: reminders.add(db, "Sweep the boards", "today"), owner=told.notifying)
    told.desk.qtbot.waitUntil(lambda: told.notifier.titles == ["Sweep the boards"], timeout=5000)


def test_done_from_the_notification_settles_and_can_be_taken_back(told: Told) -> None:
    added = reminders.add(told.desk.db, "Call Ana", "today 10:00").value
    told.pass_to("10:00")
    notice, answered = told.notifier.shown[0]
    answered(notice, NoticeAction.DONE)
    told.desk.settle()
    assert told.desk.db.read.reminder(added.id).state is ReminderState.DONE
    assert told.desk.toast == "Done: Call Ana"
    told.desk.click("Undo", told.desk.window.toast)
    assert told.desk.db.read.reminder(added.id).state is ReminderState.OPEN
    told.pass_to("10:05")
    assert len(told.notifier.shown) == 1


def test_put_off_comes_again_an_hour_later(told: Told) -> None:
    reminders.add(told.desk.db, "Call Ana", "today 10:00")
    told.pass_to("10:00")
    notice, answered = told.notifier.shown[0]
    answered(notice, NoticeAction.SNOOZE)
    told.desk.settle()
    told.pass_to("10:59")
    assert told.notifier.titles == ["Call Ana"]
    told.pass_to("11:00")
    assert told.notifier.titles == ["Call Ana", "Call Ana"]


def test_an_answer_that_comes_too_late_changes_nothing(told: Told) -> None:
    added = reminders.add(told.desk.db, "Call Ana", "today 10:00").value
    told.pass_to("10:00")
    notice, answered = told.notifier.shown[0]
    reminders.settle(told.desk.db, [added.id], ReminderState.DISMISSED)
    answered(notice, NoticeAction.DONE)
    told.desk.settle()
    assert told.desk.db.read.reminder(added.id).state is ReminderState.DISMISSED


def test_open_leads_to_the_reminders_of_the_application(told: Told) -> None:
    id_ = harbor(told.desk)
    reminders.add(told.desk.db, "Call Ana", "today 10:00", application_id=id_)
    told.pass_to("10:00")
    told.desk.window.showMinimized()
    notice, answered = told.notifier.shown[0]
    answered(notice, NoticeAction.OPEN)
    told.desk.settle()
    assert not told.desk.window.isMinimized()
    pane = told.desk.window.pane.page
    assert pane is not None
    assert (pane.application_id, pane.tabs.current) == (id_, "reminders")


def test_several_come_as_one_that_leads_to_today(told: Told) -> None:
    for day in range(1, 4):
        reminders.add(told.desk.db, f"Call {day}", f"2026-11-0{day}")
    told.desk.run("page.guide")
    told.pass_to("9:00")
    [(notice, answered)] = told.notifier.shown
    assert notice.title == "3 things to do today"
    answered(notice, NoticeAction.OPEN)
    told.desk.settle()
    assert told.desk.window.header.title.text() == "Today"


def test_without_a_service_the_window_tells_it(bare: Told) -> None:
    added = reminders.add(bare.desk.db, "Call Ana", "today 10:00", application_id=harbor(bare.desk)).value
    bare.pass_to("10:00")
    assert bare.bar.isVisible()
    assert bare.texts() == ["Call Ana", "Harbor Mutual · Agent"]
    assert bare.bar.accessibleName() == "Call Ana"
    bare.desk.click("Done", bare.bar)
    assert bare.desk.db.read.reminder(added.id).state is ReminderState.DONE
    assert bare.desk.toast == "Done: Call Ana"
    assert not bare.bar.isVisible()
    bare.pass_to("10:05")
    assert not bare.bar.isVisible()


def test_the_bar_is_reached_and_answered_by_keyboard(bare: Told) -> None:
    reminders.add(bare.desk.db, "Call Ana", "today 10:00")
    bare.pass_to("10:00")
    with bare.desk.qtbot.waitActive(bare.desk.window):
        bare.desk.window.activateWindow()
    bare.desk.window.sidebar.setFocus()
    names = []
    for _ in range(30):
        bare.desk.keys("Tab")
        names.append(bare.desk.focused.accessibleName() or getattr(bare.desk.focused, "text", str)())
        if names[-1] == "Close":
            break
    assert names[-4:] == ["Done", "Put off", "Open", "Close"]
    bare.desk.keys("Return")
    assert not bare.bar.isVisible()
    assert bare.desk.window.focusWidget() is not None
    assert [r.text for r in reminders.waiting(bare.desk.db)] == ["Call Ana"]


def test_several_wait_their_turn_in_the_bar(bare: Told) -> None:
    reminders.add(bare.desk.db, "Call Ana", "today 10:00")
    reminders.add(bare.desk.db, "Write to Ben", "today 10:00")
    bare.pass_to("10:00")
    assert bare.texts() == ["Call Ana", "1 more notice after this"]
    bare.desk.click("Close", bare.bar)
    assert bare.texts() == ["Write to Ben"]


def test_what_is_done_elsewhere_leaves_the_bar(bare: Told) -> None:
    added = reminders.add(bare.desk.db, "Call Ana", "today 10:00").value
    bare.pass_to("10:00")
    owner = bare.desk.window
    bare.desk.context.ops.change(lambda db: reminders.settle(db, [added.id], ReminderState.DONE), owner=owner)
    assert not bare.bar.isVisible()


def test_a_group_in_the_bar_offers_only_to_open(bare: Told) -> None:
    for day in range(1, 4):
        reminders.add(bare.desk.db, f"Call {day}", f"2026-11-0{day}")
    bare.pass_to("9:00")
    assert [b.text() for b in bare.bar.buttons.values() if b.isVisible()] == ["Open"]


def test_another_process_that_was_quicker_leaves_nothing_to_show(told: Told) -> None:
    reminders.add(told.desk.db, "Call Ana", "today 10:00")
    told.desk.clock.at += timedelta(hours=2)
    assert len(notifying.claim(told.desk.db).notices) == 1
    told.look()
    assert told.notifier.shown == []


def test_nothing_is_shown_where_the_person_wants_none(told: Told) -> None:
    notify_settings.change(told.desk.db, on=False)
    reminders.add(told.desk.db, "Call Ana", "today 10:00")
    told.pass_to("10:00")
    assert told.notifier.shown == []


class HangingNotifier(ScriptedNotifier):
    """A system that takes so many, and hangs over the next until it is given up."""

    def __init__(self, takes: int) -> None:
        super().__init__()
        self.takes = takes
        self.hangs, self._given_up = threading.Event(), threading.Event()

    def show(self, notice: Notice, answered: Answered) -> bool:
        if len(self.shown) < self.takes:
            return super().show(notice, answered)
        self.hangs.set()
        assert self._given_up.wait(30)
        return False

    def close(self) -> None:
        super().close()
        self._given_up.set()


@pytest.mark.parametrize("takes", [0, 1])
def test_closing_waits_for_no_system_that_hangs_and_leaves_what_was_not_shown_to_others(desk: Desk, takes: int) -> None:
    notifier = HangingNotifier(takes)
    desk.clock.at = datetime.fromisoformat("2026-11-23T08:30:00-06:00")
    desk.window.notifying.begin(notifier)
    for text in ("Call Ana", "Write to Ben"):
        reminders.add(desk.db, text, "today 10:00")
    desk.clock.at = desk.clock.at.replace(hour=10, minute=0)
    desk.window.notifying.look()
    assert notifier.hangs.wait(5)
    since = time.monotonic()
    desk.window.close()
    assert time.monotonic() - since < 1.5
    assert notifier.closed
    left = [notice.title for notice in notifying.claim(desk.db).notices]
    assert len(left) == 2 - takes
    assert sorted(notifier.titles + left) == ["Call Ana", "Write to Ben"]
    desk.settle()
    assert not desk.window.notifying.bar.notices


def test_what_falls_due_while_it_closes_is_left_to_others(desk: Desk) -> None:
    """Between the look and the claim, and between the claim and its answer."""
    notifier = ScriptedNotifier()
    desk.clock.at = datetime.fromisoformat("2026-11-23T08:30:00-06:00")
    desk.window.notifying.begin(notifier)
    reminders.add(desk.db, "Call Ana", "today 10:00")
    desk.clock.at = desk.clock.at.replace(hour=10, minute=0)
    found = desk.window.notifying._claim(desk.db)
    assert [notice.title for notice in found.notices] == ["Call Ana"]
    desk.window.close()
    desk.window.notifying._on_claimed(found)
    desk.window.notifying.look()
    desk.settle()
    assert notifier.shown == []
    assert [notice.title for notice in notifying.claim(desk.db).notices] == ["Call Ana"]


def test_what_was_shown_is_not_told_again_after_closing(told: Told) -> None:
    reminders.add(told.desk.db, "Call Ana", "today 10:00")
    told.pass_to("10:00")
    told.desk.window.close()
    assert notifying.claim(told.desk.db).notices == ()


def test_it_looks_no_more_than_once_a_minute_and_ends_with_the_window(told: Told) -> None:
    timer = told.notifying._minutes
    assert (timer.interval(), timer.timerType()) == (60_000, Qt.TimerType.VeryCoarseTimer)
    told.desk.window.close()
    assert not timer.isActive()
    assert told.notifier.closed


def test_the_bar_moves_nothing_on_the_page(bare: Told) -> None:
    reminders.add(bare.desk.db, "Call Ana", "today 10:00")
    page = bare.desk.window.pages
    before = page.mapTo(bare.desk.window, page.rect().bottomRight())
    bare.pass_to("10:00")
    assert bare.bar.isVisible()
    bare.desk.settle()
    assert page.mapTo(bare.desk.window, page.rect().bottomRight()) == before
    assert page.height() > bare.desk.window.height() - 2 * bare.bar.height()  # the header's line may change by a pixel
    for width, scale in ((900, 1.0), (1180, 1.0), (900, 2.0)):
        bare.desk.window.resize(width, 600)
        bare.desk.context.theme.choose("light", scale)
        bare.desk.settle()
        assert bare.desk.window.rect().contains(bare.bar.geometry())
        assert bare.bar.height() >= bare.bar.minimumSizeHint().height()


@pytest.mark.parametrize("which", ["one of it", "one told before"])
def test_a_group_goes_when_something_it_counts_is_done(bare: Told, which: str) -> None:
    old = reminders.add(bare.desk.db, "Call Zoe", "2026-11-01").value
    bare.pass_to("9:00")
    bare.desk.click("Close", bare.bar)
    added = [reminders.add(bare.desk.db, f"Call {day}", f"2026-11-0{day}").value for day in range(2, 6)]
    bare.pass_to("9:30")
    assert bare.texts()[0] == "5 things to do today"
    bare.desk.clock.advance(timedelta(minutes=1))
    done = old if which == "one told before" else added[0]
    bare.desk.context.ops.change(lambda db: reminders.settle(db, [done.id], ReminderState.DONE), owner=bare.desk.window)
    assert not bare.bar.isVisible()


def test_open_leads_to_the_list_while_today_is_shown(bare: Told) -> None:
    for day in range(1, 4):
        reminders.add(bare.desk.db, f"Call {day}", f"2026-11-0{day}")
    bare.pass_to("9:00")
    with bare.desk.qtbot.waitActive(bare.desk.window):
        bare.desk.window.activateWindow()
    bare.desk.window.sidebar.setFocus()
    bare.desk.click("Open", bare.bar)
    assert bare.desk.focused is bare.desk.window.pages.currentWidget().agenda
    assert not bare.bar.isVisible()


@pytest.mark.parametrize("what", ["cancelled", "moved", "begun", "binned"])
def test_an_interview_that_is_not_to_come_leaves_the_bar(bare: Told, what: str) -> None:
    id_ = harbor(bare.desk)
    told = {"zone": "America/Chicago", "format": InterviewFormat.VIDEO}
    plan = interviews.plan(bare.desk.db, id_, at="2026-11-23 10:00", **told).value  # type: ignore[arg-type]
    with bare.desk.db.change("Alone") as uow:
        for reminder in bare.desk.db.read.reminders(application_id=id_):
            uow.delete_reminder(reminder.id)
    bare.pass_to("9:00")
    assert bare.texts()[0] == "Interview at 10:00 AM"
    change = bare.desk.context.ops.change
    if what == "cancelled":
        change(lambda db: interviews.cancel(db, plan.id), owner=bare.desk.window)
    elif what == "moved":
        change(lambda db: interviews.move(db, plan.id, at="2026-11-23 16:00"), owner=bare.desk.window)
    elif what == "binned":
        change(lambda db: applications.delete(db, [id_]), owner=bare.desk.window)
    else:
        bare.desk.clock.advance(timedelta(hours=1))
        bare.bar._minutes.timeout.emit()
        bare.desk.settle()
    assert not bare.bar.isVisible()
