"""Settings: when, how often and in what words the person is notified, and whether the system can."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox
from test_ui_notifying import ScriptedNotifier
from ui_helpers import Desk

from apptracker.services import notify_settings
from apptracker.ui.settings.background import Background
from apptracker.ui.settings.notifications import Notifications
from apptracker.ui.widgets.basics import Scrolled


@pytest.fixture
def settings(open_desk: Callable[..., Desk]) -> Desk:
    desk = open_desk("settings:notify")
    desk.settle()
    return desk


def pick(desk: Desk, name: str, words: str) -> None:
    box = desk.find(QComboBox, accessibleName=name)
    place = [box.itemText(at).replace("\u202f", " ") for at in range(box.count())].index(words)
    box.setCurrentIndex(place)
    box.activated.emit(place)
    desk.settle()


def check(desk: Desk, words: str) -> QCheckBox:
    return desk.find(QCheckBox, text=words)


def test_what_is_chosen_is_kept_and_can_be_taken_back(settings: Desk) -> None:
    pick(settings, "For a whole day, in the morning at", "7:30 AM")
    pick(settings, "Before an interview", "2 hours before")
    pick(settings, "At most a day", "3")
    pick(settings, "From", "10:00 PM")
    check(settings, "Leave out names and texts").click()
    check(settings, "With a sound").click()
    now = notify_settings.policy(settings.db)
    assert (now.morning, now.interview_minutes, now.limit, now.quiet) == (time(7, 30), 120, 3, (time(22), time(8)))
    assert (now.neutral, now.sound) == (True, True)
    settings.click("Undo", settings.window.toast)
    assert not check(settings, "With a sound").isChecked()


def test_quiet_hours_can_be_done_without(settings: Desk) -> None:
    check(settings, "Quiet hours").click()
    assert not settings.window.findChild(Notifications).quiet_from.isVisible()
    assert not notify_settings.policy(settings.db).is_quiet(settings.clock.now().replace(hour=3))
    check(settings, "Quiet hours").click()
    assert notify_settings.policy(settings.db).quiet == (time(21), time(8))


def test_quiet_hours_leave_time_to_tell_anything(settings: Desk) -> None:
    pick(settings, "From", "8:30 AM")
    section = settings.find(Notifications)
    assert "Quiet hours may last 20 hours" in section.problem.text()
    pick(settings, "From", "9:00 PM")
    assert not section.problem.isVisible()


def test_turned_off_the_rest_rests(settings: Desk) -> None:
    check(settings, "Tell me what is due").click()
    assert notify_settings.policy(settings.db).on is False
    assert not settings.find(QComboBox, accessibleName="At most a day").isEnabled()


def test_a_value_that_was_set_elsewhere_is_shown(settings: Desk) -> None:
    settings.context.ops.change(
        lambda db: notify_settings.change(db, morning=time(7, 10), limit=12, interview_minutes=45),
        owner=settings.window,
    )
    shown = [
        settings.find(QComboBox, accessibleName=name).currentText().replace("\u202f", " ")
        for name in ("For a whole day, in the morning at", "At most a day", "Before an interview")
    ]
    assert shown == ["7:10 AM", "12", "45 minutes before"]


@pytest.mark.parametrize(("works", "words"), [(True, "Your system took"), (False, "This system shows no")])
def test_a_test_notification_says_what_came_of_it(settings: Desk, works: bool, words: str) -> None:
    notifier = ScriptedNotifier(works)
    settings.window.notifying.begin(notifier)
    section = settings.find(Notifications)
    section.test.setFocus()
    settings.settle()
    bar = settings.find(Scrolled, settings.window.pages).verticalScrollBar()
    place = bar.value()
    settings.click(section.test)
    settings.qtbot.waitUntil(section.outcome.isVisible)
    settings.settle()
    assert (settings.focused, bar.value()) == (section.test, place)
    assert settings.find(Background).silent.isVisible() is not works
    assert section.outcome.text().startswith(words)
    assert notifier.titles == (["This is a test"] if works else [])
    assert section.test.isEnabled()
