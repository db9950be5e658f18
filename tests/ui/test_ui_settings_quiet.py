"""Settings: when silence counts as an answer, and the goal of a week."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QLineEdit, QSpinBox
from ui_helpers import Desk

from apptracker.domain.stages import StageKind
from apptracker.services import goals, silence


@pytest.fixture
def settings(open_desk: Callable[..., Desk]) -> Desk:
    desk = open_desk("settings:quiet")
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    return desk


def box(desk: Desk, name: str) -> QSpinBox:
    return desk.find(QSpinBox, accessibleName=name)


def test_days_are_typed_and_taken_back(settings: Desk) -> None:
    field = box(settings, "After applying")
    assert field.value() == 15
    field.setFocus()
    field.selectAll()
    settings.type("20", field)
    assert silence.quiet_rules(settings.db.read).days[StageKind.APPLIED] == 15
    settings.keys("Return", field)
    assert silence.quiet_rules(settings.db.read).days[StageKind.APPLIED] == 20
    settings.run("undo")
    assert field.value() == 15


def test_a_stage_may_never_count(settings: Desk) -> None:
    field = box(settings, "While they look at it")
    field.setFocus()
    for _ in range(8):
        settings.keys("Down", field)
    assert field.text() == "never"
    assert StageKind.SCREENING not in silence.quiet_rules(settings.db.read).days
    settings.keys("Up", field)
    assert silence.quiet_rules(settings.db.read).days[StageKind.SCREENING] == 3


def test_no_response_by_itself_is_off_until_it_is_wanted(settings: Desk) -> None:
    check = settings.find(QCheckBox, text="Then set No response by itself")
    assert not check.isChecked()
    settings.click(check)
    assert silence.quiet_rules(settings.db.read).auto
    settings.run("undo")
    assert not check.isChecked()


def test_the_goal(settings: Desk) -> None:
    field = box(settings, "Applications a week")
    field.setFocus()
    settings.keys("Up", field)
    assert goals.weekly(settings.db.read) == 6
    goals.set_weekly(settings.db, 0)
    settings.context.ops.follow()
    settings.settle()
    assert field.text() == "no goal"


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("look", ["light", "dark"])
def test_every_number_and_time_is_seen_whole(settings: Desk, look: str, scale: float) -> None:
    settings.context.theme.choose(look, scale)
    settings.window.resize(1100, 760)
    seen = 0
    for page in ("settings", "rules"):
        settings.context.go.show_page(page)
        settings.settle()
        if page == "rules":
            settings.window.pages["rules"].show_rule("confirm-receipt")
            settings.settle()
            settings.click(settings.find(QCheckBox, text="at a time of day"))
        for field in settings.window.pages.currentWidget().findChildren(QAbstractSpinBox):
            line = field.findChild(QLineEdit)
            words = field.fontMetrics().horizontalAdvance(field.text())
            if field.isVisible():
                seen += 1
                assert line.width() >= words + 4, (page, field.accessibleName())
    assert seen >= 7


def test_what_is_taken_stands_beside_the_number(settings: Desk) -> None:
    assert settings.texts().count("3 to 120") == 4
    assert "at most 100" in settings.texts()
