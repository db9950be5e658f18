"""Choosing a stage from its chip."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from ui_helpers import Desk

from apptracker.domain.stages import StageKind
from apptracker.ui.widgets.stages import StageButton, StageMenu


@pytest.fixture
def chip(desk: Desk) -> StageButton:
    made = StageButton(desk.context)
    made.setParent(desk.window)
    made.show_stage("Applied", StageKind.APPLIED)
    made.resize(made.sizeHint())
    made.show()
    return made


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_keys_open_the_stages_on_the_current_one(
    desk: Desk, chip: StageButton, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    chosen: list[str] = []
    chip.chosen.connect(chosen.append)
    QTest.keyClick(chip, key, modifier)
    menu = desk.find(QMenu)
    assert menu.activeAction().text() == "Applied"
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert chosen == ["Screening"]
    assert chip.stage == "Applied"


def test_hidden_stages_are_not_offered_but_the_current_one_is(desk: Desk, chip: StageButton) -> None:
    with desk.db.change("Hide") as uow:
        for stage in uow.read.stages():
            if stage.kind in (StageKind.APPLIED, StageKind.OFFER):
                uow.update_stage(stage.id, hidden=True)
    desk.click(chip)
    texts = [action.text() for action in desk.find(QMenu).actions()]
    assert "Applied" in texts
    assert "Offer" not in texts


def test_choosing_the_same_stage_says_nothing(desk: Desk, chip: StageButton) -> None:
    chosen: list[str] = []
    chip.chosen.connect(chosen.append)
    desk.click(chip)
    QTest.keyClick(desk.find(QMenu), Qt.Key.Key_Return)
    assert (chosen, chip.accessibleName()) == ([], "Stage: Applied")


def test_a_letter_goes_to_the_stages_that_begin_with_it(qtbot: QtBot) -> None:
    menu = StageMenu()
    qtbot.addWidget(menu)
    for name in ("Saved", "Applied", "Screening", "Rejected"):
        menu.addAction(name)
    menu.popup(QPoint(0, 0))
    reached = []
    for key in (Qt.Key.Key_S, Qt.Key.Key_S, Qt.Key.Key_S, Qt.Key.Key_R, Qt.Key.Key_X):
        QTest.keyClick(menu, key)
        active = menu.activeAction()
        reached.append(active.text() if active is not None else "")
    assert reached == ["Saved", "Screening", "Saved", "Rejected", "Rejected"]
    menu.close()
